// Generated from schema/ by npm run generate. Do not edit.
// Operations of PCAMatrix.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/PCAMatrix.h"

namespace fsdk::ops {

struct PCAMatrix_PCAMat {
    using owner = faiss::PCAMatrix;
    static auto& ref(owner& o) { return o.PCAMat; }
    static constexpr const char* name = "PCAMat";
};
void PCAMatrix_PCAMat_get(Frame& f) { vector_get<ops::PCAMatrix_PCAMat>(f); }

struct PCAMatrix_balanced_bins {
    using owner = faiss::PCAMatrix;
    static auto& ref(owner& o) { return o.balanced_bins; }
    static constexpr const char* name = "balancedBins";
    static constexpr int64_t min = 0;
};
void PCAMatrix_balanced_bins_get(Frame& f) { scalar_get<ops::PCAMatrix_balanced_bins>(f); }
void PCAMatrix_balanced_bins_set(Frame& f) { scalar_set<ops::PCAMatrix_balanced_bins>(f); }

void PCAMatrix_copy_from([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::PCAMatrix>();
    auto& other = f.ref<faiss::PCAMatrix>(1, "other");
    guard::copy_from(self, other);
    f.writes(self, 0);
    self.copy_from(fsdk::either(other));
}

struct PCAMatrix_eigen_power {
    using owner = faiss::PCAMatrix;
    static auto& ref(owner& o) { return o.eigen_power; }
    static constexpr const char* name = "eigenPower";
};
void PCAMatrix_eigen_power_get(Frame& f) { scalar_get<ops::PCAMatrix_eigen_power>(f); }
void PCAMatrix_eigen_power_set(Frame& f) { scalar_set<ops::PCAMatrix_eigen_power>(f); }

struct PCAMatrix_eigenvalues {
    using owner = faiss::PCAMatrix;
    static auto& ref(owner& o) { return o.eigenvalues; }
    static constexpr const char* name = "eigenvalues";
};
void PCAMatrix_eigenvalues_get(Frame& f) { vector_get<ops::PCAMatrix_eigenvalues>(f); }

struct PCAMatrix_epsilon {
    using owner = faiss::PCAMatrix;
    static auto& ref(owner& o) { return o.epsilon; }
    static constexpr const char* name = "epsilon";
};
void PCAMatrix_epsilon_get(Frame& f) { scalar_get<ops::PCAMatrix_epsilon>(f); }
void PCAMatrix_epsilon_set(Frame& f) { scalar_set<ops::PCAMatrix_epsilon>(f); }

struct PCAMatrix_max_points_per_d {
    using owner = faiss::PCAMatrix;
    static auto& ref(owner& o) { return o.max_points_per_d; }
    static constexpr const char* name = "maxPointsPerD";
    static constexpr int64_t min = 1;
};
void PCAMatrix_max_points_per_d_get(Frame& f) { scalar_get<ops::PCAMatrix_max_points_per_d>(f); }
void PCAMatrix_max_points_per_d_set(Frame& f) { scalar_set<ops::PCAMatrix_max_points_per_d>(f); }

struct PCAMatrix_mean {
    using owner = faiss::PCAMatrix;
    static auto& ref(owner& o) { return o.mean; }
    static constexpr const char* name = "mean";
};
void PCAMatrix_mean_get(Frame& f) { vector_get<ops::PCAMatrix_mean>(f); }

void PCAMatrix_prepare_Ab([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::PCAMatrix>();
    f.writes(self, 0);
    self.prepare_Ab();
}

struct PCAMatrix_random_rotation {
    using owner = faiss::PCAMatrix;
    static auto& ref(owner& o) { return o.random_rotation; }
    static constexpr const char* name = "randomRotation";
};
void PCAMatrix_random_rotation_get(Frame& f) { scalar_get<ops::PCAMatrix_random_rotation>(f); }
void PCAMatrix_random_rotation_set(Frame& f) { scalar_set<ops::PCAMatrix_random_rotation>(f); }

void PCAMatrix_new0([[maybe_unused]] Frame& f) {
    const auto d_in = f.integer<int>(0, "dIn", 1);
    const auto d_out = f.integer<int>(1, "dOut", 1);
    const auto eigen_power = f.number<float>(2);
    const bool random_rotation = f.boolean(3);
    guard::transform(d_in, d_out);
    f.result_owned(0, new faiss::PCAMatrix(d_in, d_out, eigen_power, random_rotation));
}

}  // namespace fsdk::ops
