// Generated from schema/ by npm run generate. Do not edit.
// Operations of Index2Layer.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/Index.h"
#include "class/Index2Layer.h"
#include "class/IndexIVFPQ.h"
#include "class/Level1Quantizer.h"
#include "class/ProductQuantizer.h"
#include "enum/MetricType.h"

namespace fsdk::ops {

struct Index2Layer_code_size_1 {
    using owner = faiss::Index2Layer;
    static auto& ref(owner& o) { return o.code_size_1; }
    static constexpr const char* name = "codeSize1";
};
void Index2Layer_code_size_1_get(Frame& f) { scalar_get<ops::Index2Layer_code_size_1>(f); }

struct Index2Layer_code_size_2 {
    using owner = faiss::Index2Layer;
    static auto& ref(owner& o) { return o.code_size_2; }
    static constexpr const char* name = "codeSize2";
};
void Index2Layer_code_size_2_get(Frame& f) { scalar_get<ops::Index2Layer_code_size_2>(f); }

struct Index2Layer_pq {
    using owner = faiss::Index2Layer;
    static auto& ref(owner& o) { return o.pq; }
    static constexpr const char* name = "pq";
};
void Index2Layer_pq_get(Frame& f) { part_get<ops::Index2Layer_pq>(f); }

struct Index2Layer_q1 {
    using owner = faiss::Index2Layer;
    static auto& ref(owner& o) { return o.q1; }
    static constexpr const char* name = "q1";
};
void Index2Layer_q1_get(Frame& f) { part_get<ops::Index2Layer_q1>(f); }

void Index2Layer_transfer_to_IVFPQ([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::Index2Layer>();
    auto& other = f.ref<faiss::IndexIVFPQ>(1, "other");
    guard::transfer_to_IVFPQ(self, other);
    f.writes(other, 1);
    self.transfer_to_IVFPQ(fsdk::either(other));
}

void Index2Layer_new0([[maybe_unused]] Frame& f) {
    auto& quantizer = f.ref<faiss::Index>(0, "quantizer");
    const auto nlist = f.integer<size_t>(1, "nlist", 1);
    const auto M = f.integer<int>(2, "M", 1);
    const auto nbit = f.integer<int>(3, "nbit", 1, 24);
    const auto metric = f.enumeration(4, "metric", enums::MetricType);
    guard::two_layer(quantizer, nlist, M, nbit, metric);
    f.retain(0);
    f.result_owned(0, new faiss::Index2Layer(fsdk::either(quantizer), nlist, M, nbit, metric));
}

}  // namespace fsdk::ops
