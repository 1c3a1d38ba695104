// Generated from schema/ by npm run generate. Do not edit.
// Operations of CombinerRangeKNNfloat.
#include "thunk.h"

#include "faiss_version.h"
#include "class/CombinerRangeKNNfloat.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 10800
struct CombinerRangeKNNfloat_D {
    using owner = fsdk::offered::CombinerRangeKNNfloat;
    static auto& ref(owner& o) { return o.D; }
    static constexpr const char* name = "D";
    static constexpr bool resizable = true;
};
void CombinerRangeKNNfloat_D_get(Frame& f) { vector_get<ops::CombinerRangeKNNfloat_D>(f); }
void CombinerRangeKNNfloat_D_set(Frame& f) { vector_set<ops::CombinerRangeKNNfloat_D>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10800
struct CombinerRangeKNNfloat_D_remain {
    using owner = fsdk::offered::CombinerRangeKNNfloat;
    static auto& ref(owner& o) { return o.D_remain; }
    static constexpr const char* name = "DRemain";
    static constexpr bool resizable = true;
};
void CombinerRangeKNNfloat_D_remain_get(Frame& f) { vector_get<ops::CombinerRangeKNNfloat_D_remain>(f); }
void CombinerRangeKNNfloat_D_remain_set(Frame& f) { vector_set<ops::CombinerRangeKNNfloat_D_remain>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10800
struct CombinerRangeKNNfloat_I {
    using owner = fsdk::offered::CombinerRangeKNNfloat;
    static auto& ref(owner& o) { return o.I; }
    static constexpr const char* name = "I";
    static constexpr bool resizable = true;
};
void CombinerRangeKNNfloat_I_get(Frame& f) { vector_get<ops::CombinerRangeKNNfloat_I>(f); }
void CombinerRangeKNNfloat_I_set(Frame& f) { vector_set<ops::CombinerRangeKNNfloat_I>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10800
struct CombinerRangeKNNfloat_I_remain {
    using owner = fsdk::offered::CombinerRangeKNNfloat;
    static auto& ref(owner& o) { return o.I_remain; }
    static constexpr const char* name = "IRemain";
    static constexpr bool resizable = true;
};
void CombinerRangeKNNfloat_I_remain_get(Frame& f) { vector_get<ops::CombinerRangeKNNfloat_I_remain>(f); }
void CombinerRangeKNNfloat_I_remain_set(Frame& f) { vector_set<ops::CombinerRangeKNNfloat_I_remain>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10800
struct CombinerRangeKNNfloat_L_res {
    using owner = fsdk::offered::CombinerRangeKNNfloat;
    static auto& ref(owner& o) { return o.L_res; }
    static constexpr const char* name = "LRes";
};
void CombinerRangeKNNfloat_L_res_get(Frame& f) { vector_get<ops::CombinerRangeKNNfloat_L_res>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10800
void CombinerRangeKNNfloat_compute_sizes([[maybe_unused]] Frame& f) {
    auto& self = f.self<fsdk::offered::CombinerRangeKNNfloat>();
    f.writes(self, 0);
    f.result_buffer(0, self.compute_sizes());
}
#endif

#if FSDK_FAISS_VERSION >= 10800
struct CombinerRangeKNNfloat_k {
    using owner = fsdk::offered::CombinerRangeKNNfloat;
    static auto& ref(owner& o) { return o.k; }
    static constexpr const char* name = "k";
};
void CombinerRangeKNNfloat_k_get(Frame& f) { scalar_get<ops::CombinerRangeKNNfloat_k>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10800
struct CombinerRangeKNNfloat_keep_max {
    using owner = fsdk::offered::CombinerRangeKNNfloat;
    static auto& ref(owner& o) { return o.keep_max; }
    static constexpr const char* name = "keepMax";
};
void CombinerRangeKNNfloat_keep_max_get(Frame& f) { scalar_get<ops::CombinerRangeKNNfloat_keep_max>(f); }
void CombinerRangeKNNfloat_keep_max_set(Frame& f) { scalar_set<ops::CombinerRangeKNNfloat_keep_max>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10800
struct CombinerRangeKNNfloat_lim_remain {
    using owner = fsdk::offered::CombinerRangeKNNfloat;
    static auto& ref(owner& o) { return o.lim_remain; }
    static constexpr const char* name = "limRemain";
    static constexpr bool resizable = true;
};
void CombinerRangeKNNfloat_lim_remain_get(Frame& f) { vector_get<ops::CombinerRangeKNNfloat_lim_remain>(f); }
void CombinerRangeKNNfloat_lim_remain_set(Frame& f) { vector_set<ops::CombinerRangeKNNfloat_lim_remain>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10800
struct CombinerRangeKNNfloat_mask {
    using owner = fsdk::offered::CombinerRangeKNNfloat;
    static auto& ref(owner& o) { return o.mask; }
    static constexpr const char* name = "mask";
    static constexpr bool resizable = true;
};
void CombinerRangeKNNfloat_mask_get(Frame& f) { vector_get<ops::CombinerRangeKNNfloat_mask>(f); }
void CombinerRangeKNNfloat_mask_set(Frame& f) { vector_set<ops::CombinerRangeKNNfloat_mask>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10800
struct CombinerRangeKNNfloat_nq {
    using owner = fsdk::offered::CombinerRangeKNNfloat;
    static auto& ref(owner& o) { return o.nq; }
    static constexpr const char* name = "nq";
};
void CombinerRangeKNNfloat_nq_get(Frame& f) { scalar_get<ops::CombinerRangeKNNfloat_nq>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10800
struct CombinerRangeKNNfloat_r2 {
    using owner = fsdk::offered::CombinerRangeKNNfloat;
    static auto& ref(owner& o) { return o.r2; }
    static constexpr const char* name = "r2";
};
void CombinerRangeKNNfloat_r2_get(Frame& f) { scalar_get<ops::CombinerRangeKNNfloat_r2>(f); }
void CombinerRangeKNNfloat_r2_set(Frame& f) { scalar_set<ops::CombinerRangeKNNfloat_r2>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10800
void CombinerRangeKNNfloat_write_result([[maybe_unused]] Frame& f) {
    auto& self = f.self<fsdk::offered::CombinerRangeKNNfloat>();
    std::vector<float> distances;
    std::vector<int64_t> labels;
    self.write_result(fsdk::either(distances), fsdk::either(labels));
    f.result_buffer(0, std::move(distances));
    f.result_buffer(1, std::move(labels));
}
#endif

#if FSDK_FAISS_VERSION >= 10800
void CombinerRangeKNNfloat_new0([[maybe_unused]] Frame& f) {
    const auto nq = f.integer<int64_t>(0, "nq", 0, INT64_C(1099511627776));
    const auto k = f.integer<size_t>(1, "k", 1, 2147483647);
    const auto r2 = f.number<float>(2);
    const bool keep_max = f.boolean(3);
    f.result_owned(0, new fsdk::offered::CombinerRangeKNNfloat(nq, k, r2, keep_max));
}
#endif

}  // namespace fsdk::ops
