// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexIVFSpectralHash.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/Index.h"
#include "class/IndexIVFSpectralHash.h"
#include "class/VectorTransform.h"
#include "enum/ThresholdType.h"

namespace fsdk::ops {

struct IndexIVFSpectralHash_nbit {
    using owner = faiss::IndexIVFSpectralHash;
    static auto& ref(owner& o) { return o.nbit; }
    static constexpr const char* name = "nbit";
};
void IndexIVFSpectralHash_nbit_get(Frame& f) { scalar_get<ops::IndexIVFSpectralHash_nbit>(f); }

struct IndexIVFSpectralHash_own_fields {
    using owner = faiss::IndexIVFSpectralHash;
    static auto& ref(owner& o) { return o.own_fields; }
    static constexpr const char* name = "ownFields";
};
void IndexIVFSpectralHash_own_fields_get(Frame& f) { scalar_get<ops::IndexIVFSpectralHash_own_fields>(f); }

struct IndexIVFSpectralHash_period {
    using owner = faiss::IndexIVFSpectralHash;
    static auto& ref(owner& o) { return o.period; }
    static constexpr const char* name = "period";
    static void check([[maybe_unused]] owner& self, float period) { guard::period(self, period); }
};
void IndexIVFSpectralHash_period_get(Frame& f) { scalar_get<ops::IndexIVFSpectralHash_period>(f); }
void IndexIVFSpectralHash_period_set(Frame& f) { scalar_set<ops::IndexIVFSpectralHash_period>(f); }

struct IndexIVFSpectralHash_threshold_type {
    using owner = faiss::IndexIVFSpectralHash;
    static auto& ref(owner& o) { return o.threshold_type; }
    static constexpr const char* name = "thresholdType";
    static constexpr auto& allowed = enums::ThresholdType_numbers;
    static void check([[maybe_unused]] owner& self, faiss::IndexIVFSpectralHash::ThresholdType threshold_type) { guard::threshold(self, threshold_type); }
};
void IndexIVFSpectralHash_threshold_type_get(Frame& f) { scalar_get<ops::IndexIVFSpectralHash_threshold_type>(f); }
void IndexIVFSpectralHash_threshold_type_set(Frame& f) { scalar_set<ops::IndexIVFSpectralHash_threshold_type>(f); }

struct IndexIVFSpectralHash_trained {
    using owner = faiss::IndexIVFSpectralHash;
    static auto& ref(owner& o) { return o.trained; }
    static constexpr const char* name = "trained";
};
void IndexIVFSpectralHash_trained_get(Frame& f) { vector_get<ops::IndexIVFSpectralHash_trained>(f); }

struct IndexIVFSpectralHash_vt {
    using owner = faiss::IndexIVFSpectralHash;
    static auto& ref(owner& o) { return o.vt; }
    static constexpr const char* name = "vt";
};
void IndexIVFSpectralHash_vt_get(Frame& f) { part_get<ops::IndexIVFSpectralHash_vt>(f); }

void IndexIVFSpectralHash_new0([[maybe_unused]] Frame& f) {
    auto& quantizer = f.ref<faiss::Index>(0, "quantizer");
    const auto d = f.integer<size_t>(1, "d", 1);
    const auto nlist = f.integer<size_t>(2, "nlist", 1);
    const auto nbit = f.integer<int>(3, "nbit", 1);
    const auto period = f.number<float>(4);
    guard::spectral_hash(quantizer, d, nlist, nbit, period);
    f.retain(0);
    f.result_owned(0, new faiss::IndexIVFSpectralHash(fsdk::either(quantizer), d, nlist, nbit, period));
}

}  // namespace fsdk::ops
