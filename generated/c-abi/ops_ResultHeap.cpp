// Generated from schema/ by npm run generate. Do not edit.
// Operations of ResultHeap.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/ResultHeap.h"

namespace fsdk::ops {

struct ResultHeap_D {
    using owner = fsdk::offered::ResultHeap;
    static auto& ref(owner& o) { return o.D; }
    static constexpr const char* name = "D";
};
void ResultHeap_D_get(Frame& f) { vector_get<ops::ResultHeap_D>(f); }

struct ResultHeap_I {
    using owner = fsdk::offered::ResultHeap;
    static auto& ref(owner& o) { return o.I; }
    static constexpr const char* name = "I";
};
void ResultHeap_I_get(Frame& f) { vector_get<ops::ResultHeap_I>(f); }

void ResultHeap_add_result([[maybe_unused]] Frame& f) {
    auto& self = f.self<fsdk::offered::ResultHeap>();
    const auto D = f.array<const float>(1, "D");
    const auto I = f.array<const int64_t>(3, "I");
    const int64_t kd = f.rows(D, "D", {{"nq", self.nq}});
    f.shape(I, "I", {{"nq", self.nq}, {"kd", kd}});
    f.writes(self, 0);
    self.add_result(kd, D.data, I.data);
}

#if FSDK_FAISS_VERSION >= 10704
void ResultHeap_add_result_subset([[maybe_unused]] Frame& f) {
    auto& self = f.self<fsdk::offered::ResultHeap>();
    const auto subset = f.array<const int64_t>(1, "subset");
    const auto D = f.array<const float>(3, "D");
    const auto I = f.array<const int64_t>(5, "I");
    const int64_t n = f.rows(subset, "subset", {});
    const int64_t kd = f.rows(D, "D", {{"n", n}});
    f.writes(self, 0);
    self.add_result_subset(n, subset.data, kd, D.data, I.data, I.size);
}
#endif

void ResultHeap_finalize([[maybe_unused]] Frame& f) {
    auto& self = f.self<fsdk::offered::ResultHeap>();
    f.writes(self, 0);
    self.finalize();
}

struct ResultHeap_k {
    using owner = fsdk::offered::ResultHeap;
    static auto& ref(owner& o) { return o.k; }
    static constexpr const char* name = "k";
};
void ResultHeap_k_get(Frame& f) { scalar_get<ops::ResultHeap_k>(f); }

struct ResultHeap_nq {
    using owner = fsdk::offered::ResultHeap;
    static auto& ref(owner& o) { return o.nq; }
    static constexpr const char* name = "nq";
};
void ResultHeap_nq_get(Frame& f) { scalar_get<ops::ResultHeap_nq>(f); }

void ResultHeap_new0([[maybe_unused]] Frame& f) {
    const auto nq = f.integer<size_t>(0, "nq", 1);
    const auto k = f.integer<size_t>(1, "k", 1);
    const bool keep_max = f.boolean(2);
    guard::heap_rows(nq, k);
    f.result_owned(0, new fsdk::offered::ResultHeap(nq, k, keep_max));
}

}  // namespace fsdk::ops
