// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexLSH.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "guards/through.h"
#include "class/IndexLSH.h"
#include "class/LinearTransform.h"
#include "class/RandomRotationMatrix.h"

namespace fsdk::ops {

void IndexLSH_apply_preprocess([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexLSH>();
    const auto x = f.array<const float>(1, "x");
    const auto xt = f.array<float>(3, "xt");
    const int64_t n = f.rows(x, "x", {{"d", self.d}});
    f.shape(xt, "xt", {{"n", n}, {"nbits", self.nbits}});
    guard::hash_ready(self);
    fsdk::through::Hashes(self).apply_preprocess(n, x.data, xt.data);
}

struct IndexLSH_nbits {
    using owner = faiss::IndexLSH;
    static auto& ref(owner& o) { return o.nbits; }
    static constexpr const char* name = "nbits";
};
void IndexLSH_nbits_get(Frame& f) { scalar_get<ops::IndexLSH_nbits>(f); }

struct IndexLSH_rotate_data {
    using owner = faiss::IndexLSH;
    static auto& ref(owner& o) { return o.rotate_data; }
    static constexpr const char* name = "rotateData";
};
void IndexLSH_rotate_data_get(Frame& f) { scalar_get<ops::IndexLSH_rotate_data>(f); }

struct IndexLSH_rrot {
    using owner = faiss::IndexLSH;
    static auto& ref(owner& o) { return o.rrot; }
    static constexpr const char* name = "rrot";
};
void IndexLSH_rrot_get(Frame& f) { part_get<ops::IndexLSH_rrot>(f); }

struct IndexLSH_thresholds {
    using owner = faiss::IndexLSH;
    static auto& ref(owner& o) { return o.thresholds; }
    static constexpr const char* name = "thresholds";
};
void IndexLSH_thresholds_get(Frame& f) { vector_get<ops::IndexLSH_thresholds>(f); }

struct IndexLSH_train_thresholds {
    using owner = faiss::IndexLSH;
    static auto& ref(owner& o) { return o.train_thresholds; }
    static constexpr const char* name = "trainThresholds";
};
void IndexLSH_train_thresholds_get(Frame& f) { scalar_get<ops::IndexLSH_train_thresholds>(f); }

void IndexLSH_transfer_thresholds([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexLSH>();
    auto& vt = f.ref<faiss::LinearTransform>(1, "vt");
    guard::thresholds_into(self, vt);
    f.writes(self, 0);
    f.writes(vt, 1);
    self.transfer_thresholds(fsdk::either(vt));
}

void IndexLSH_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int64_t>(0, "d", 1);
    const auto nbits = f.integer<int>(1, "nbits", 1);
    const bool rotate_data = f.boolean(2);
    const bool train_thresholds = f.boolean(3);
    guard::transform(d, nbits);
    f.result_owned(0, new faiss::IndexLSH(d, nbits, rotate_data, train_thresholds));
}

}  // namespace fsdk::ops
