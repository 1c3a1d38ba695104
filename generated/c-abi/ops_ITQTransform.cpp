// Generated from schema/ by npm run generate. Do not edit.
// Operations of ITQTransform.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/ITQMatrix.h"
#include "class/ITQTransform.h"
#include "class/LinearTransform.h"

namespace fsdk::ops {

struct ITQTransform_do_pca {
    using owner = faiss::ITQTransform;
    static auto& ref(owner& o) { return o.do_pca; }
    static constexpr const char* name = "doPca";
};
void ITQTransform_do_pca_get(Frame& f) { scalar_get<ops::ITQTransform_do_pca>(f); }

struct ITQTransform_itq {
    using owner = faiss::ITQTransform;
    static auto& ref(owner& o) { return o.itq; }
    static constexpr const char* name = "itq";
};
void ITQTransform_itq_get(Frame& f) { part_get<ops::ITQTransform_itq>(f); }

struct ITQTransform_max_train_per_dim {
    using owner = faiss::ITQTransform;
    static auto& ref(owner& o) { return o.max_train_per_dim; }
    static constexpr const char* name = "maxTrainPerDim";
    static constexpr int64_t min = 1;
};
void ITQTransform_max_train_per_dim_get(Frame& f) { scalar_get<ops::ITQTransform_max_train_per_dim>(f); }
void ITQTransform_max_train_per_dim_set(Frame& f) { scalar_set<ops::ITQTransform_max_train_per_dim>(f); }

struct ITQTransform_mean {
    using owner = faiss::ITQTransform;
    static auto& ref(owner& o) { return o.mean; }
    static constexpr const char* name = "mean";
};
void ITQTransform_mean_get(Frame& f) { vector_get<ops::ITQTransform_mean>(f); }

struct ITQTransform_pca_then_itq {
    using owner = faiss::ITQTransform;
    static auto& ref(owner& o) { return o.pca_then_itq; }
    static constexpr const char* name = "pcaThenItq";
};
void ITQTransform_pca_then_itq_get(Frame& f) { part_get<ops::ITQTransform_pca_then_itq>(f); }

void ITQTransform_new0([[maybe_unused]] Frame& f) {
    const auto d_in = f.integer<int>(0, "dIn", 1);
    const auto d_out = f.integer<int>(1, "dOut", 1);
    const bool do_pca = f.boolean(2);
    guard::transform(d_in, d_out);
    f.result_owned(0, new faiss::ITQTransform(d_in, d_out, do_pca));
}

}  // namespace fsdk::ops
