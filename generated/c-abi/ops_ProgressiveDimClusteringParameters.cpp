// Generated from schema/ by npm run generate. Do not edit.
// Operations of ProgressiveDimClusteringParameters.
#include "thunk.h"

#include "faiss_version.h"
#include "class/ProgressiveDimClusteringParameters.h"

namespace fsdk::ops {

struct ProgressiveDimClusteringParameters_apply_pca {
    using owner = faiss::ProgressiveDimClusteringParameters;
    static auto& ref(owner& o) { return o.apply_pca; }
    static constexpr const char* name = "applyPca";
};
void ProgressiveDimClusteringParameters_apply_pca_get(Frame& f) { scalar_get<ops::ProgressiveDimClusteringParameters_apply_pca>(f); }
void ProgressiveDimClusteringParameters_apply_pca_set(Frame& f) { scalar_set<ops::ProgressiveDimClusteringParameters_apply_pca>(f); }

struct ProgressiveDimClusteringParameters_progressive_dim_steps {
    using owner = faiss::ProgressiveDimClusteringParameters;
    static auto& ref(owner& o) { return o.progressive_dim_steps; }
    static constexpr const char* name = "progressiveDimSteps";
    static constexpr int64_t min = 1;
};
void ProgressiveDimClusteringParameters_progressive_dim_steps_get(Frame& f) { scalar_get<ops::ProgressiveDimClusteringParameters_progressive_dim_steps>(f); }
void ProgressiveDimClusteringParameters_progressive_dim_steps_set(Frame& f) { scalar_set<ops::ProgressiveDimClusteringParameters_progressive_dim_steps>(f); }

void ProgressiveDimClusteringParameters_new0([[maybe_unused]] Frame& f) {
    f.result_owned(0, new faiss::ProgressiveDimClusteringParameters());
}

}  // namespace fsdk::ops
