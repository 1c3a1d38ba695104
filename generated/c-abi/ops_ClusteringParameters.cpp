// Generated from schema/ by npm run generate. Do not edit.
// Operations of ClusteringParameters.
#include "thunk.h"

#include "faiss_version.h"
#include "class/ClusteringParameters.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 10900
struct ClusteringParameters_check_input_data_for_NaNs {
    using owner = faiss::ClusteringParameters;
    static auto& ref(owner& o) { return o.check_input_data_for_NaNs; }
    static constexpr const char* name = "checkInputDataForNaNs";
};
void ClusteringParameters_check_input_data_for_NaNs_get(Frame& f) { scalar_get<ops::ClusteringParameters_check_input_data_for_NaNs>(f); }
void ClusteringParameters_check_input_data_for_NaNs_set(Frame& f) { scalar_set<ops::ClusteringParameters_check_input_data_for_NaNs>(f); }
#endif

struct ClusteringParameters_decode_block_size {
    using owner = faiss::ClusteringParameters;
    static auto& ref(owner& o) { return o.decode_block_size; }
    static constexpr const char* name = "decodeBlockSize";
    static constexpr int64_t min = 1;
};
void ClusteringParameters_decode_block_size_get(Frame& f) { scalar_get<ops::ClusteringParameters_decode_block_size>(f); }
void ClusteringParameters_decode_block_size_set(Frame& f) { scalar_set<ops::ClusteringParameters_decode_block_size>(f); }

struct ClusteringParameters_frozen_centroids {
    using owner = faiss::ClusteringParameters;
    static auto& ref(owner& o) { return o.frozen_centroids; }
    static constexpr const char* name = "frozenCentroids";
};
void ClusteringParameters_frozen_centroids_get(Frame& f) { scalar_get<ops::ClusteringParameters_frozen_centroids>(f); }
void ClusteringParameters_frozen_centroids_set(Frame& f) { scalar_set<ops::ClusteringParameters_frozen_centroids>(f); }

struct ClusteringParameters_int_centroids {
    using owner = faiss::ClusteringParameters;
    static auto& ref(owner& o) { return o.int_centroids; }
    static constexpr const char* name = "intCentroids";
};
void ClusteringParameters_int_centroids_get(Frame& f) { scalar_get<ops::ClusteringParameters_int_centroids>(f); }
void ClusteringParameters_int_centroids_set(Frame& f) { scalar_set<ops::ClusteringParameters_int_centroids>(f); }

struct ClusteringParameters_max_points_per_centroid {
    using owner = faiss::ClusteringParameters;
    static auto& ref(owner& o) { return o.max_points_per_centroid; }
    static constexpr const char* name = "maxPointsPerCentroid";
    static constexpr int64_t min = 1;
};
void ClusteringParameters_max_points_per_centroid_get(Frame& f) { scalar_get<ops::ClusteringParameters_max_points_per_centroid>(f); }
void ClusteringParameters_max_points_per_centroid_set(Frame& f) { scalar_set<ops::ClusteringParameters_max_points_per_centroid>(f); }

struct ClusteringParameters_min_points_per_centroid {
    using owner = faiss::ClusteringParameters;
    static auto& ref(owner& o) { return o.min_points_per_centroid; }
    static constexpr const char* name = "minPointsPerCentroid";
    static constexpr int64_t min = 0;
};
void ClusteringParameters_min_points_per_centroid_get(Frame& f) { scalar_get<ops::ClusteringParameters_min_points_per_centroid>(f); }
void ClusteringParameters_min_points_per_centroid_set(Frame& f) { scalar_set<ops::ClusteringParameters_min_points_per_centroid>(f); }

struct ClusteringParameters_niter {
    using owner = faiss::ClusteringParameters;
    static auto& ref(owner& o) { return o.niter; }
    static constexpr const char* name = "niter";
};
void ClusteringParameters_niter_get(Frame& f) { scalar_get<ops::ClusteringParameters_niter>(f); }
void ClusteringParameters_niter_set(Frame& f) { scalar_set<ops::ClusteringParameters_niter>(f); }

struct ClusteringParameters_nredo {
    using owner = faiss::ClusteringParameters;
    static auto& ref(owner& o) { return o.nredo; }
    static constexpr const char* name = "nredo";
    static constexpr int64_t min = 0;
};
void ClusteringParameters_nredo_get(Frame& f) { scalar_get<ops::ClusteringParameters_nredo>(f); }
void ClusteringParameters_nredo_set(Frame& f) { scalar_set<ops::ClusteringParameters_nredo>(f); }

struct ClusteringParameters_seed {
    using owner = faiss::ClusteringParameters;
    static auto& ref(owner& o) { return o.seed; }
    static constexpr const char* name = "seed";
};
void ClusteringParameters_seed_get(Frame& f) { scalar_get<ops::ClusteringParameters_seed>(f); }
void ClusteringParameters_seed_set(Frame& f) { scalar_set<ops::ClusteringParameters_seed>(f); }

struct ClusteringParameters_spherical {
    using owner = faiss::ClusteringParameters;
    static auto& ref(owner& o) { return o.spherical; }
    static constexpr const char* name = "spherical";
};
void ClusteringParameters_spherical_get(Frame& f) { scalar_get<ops::ClusteringParameters_spherical>(f); }
void ClusteringParameters_spherical_set(Frame& f) { scalar_set<ops::ClusteringParameters_spherical>(f); }

struct ClusteringParameters_update_index {
    using owner = faiss::ClusteringParameters;
    static auto& ref(owner& o) { return o.update_index; }
    static constexpr const char* name = "updateIndex";
};
void ClusteringParameters_update_index_get(Frame& f) { scalar_get<ops::ClusteringParameters_update_index>(f); }
void ClusteringParameters_update_index_set(Frame& f) { scalar_set<ops::ClusteringParameters_update_index>(f); }

#if FSDK_FAISS_VERSION >= 10900
struct ClusteringParameters_use_faster_subsampling {
    using owner = faiss::ClusteringParameters;
    static auto& ref(owner& o) { return o.use_faster_subsampling; }
    static constexpr const char* name = "useFasterSubsampling";
};
void ClusteringParameters_use_faster_subsampling_get(Frame& f) { scalar_get<ops::ClusteringParameters_use_faster_subsampling>(f); }
void ClusteringParameters_use_faster_subsampling_set(Frame& f) { scalar_set<ops::ClusteringParameters_use_faster_subsampling>(f); }
#endif

struct ClusteringParameters_verbose {
    using owner = faiss::ClusteringParameters;
    static auto& ref(owner& o) { return o.verbose; }
    static constexpr const char* name = "verbose";
};
void ClusteringParameters_verbose_get(Frame& f) { scalar_get<ops::ClusteringParameters_verbose>(f); }
void ClusteringParameters_verbose_set(Frame& f) { scalar_set<ops::ClusteringParameters_verbose>(f); }

void ClusteringParameters_new0([[maybe_unused]] Frame& f) {
    f.result_owned(0, new faiss::ClusteringParameters());
}

}  // namespace fsdk::ops
