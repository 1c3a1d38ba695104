// Generated from schema/ by npm run generate. Do not edit.
// Operations of OPQMatrix.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/OPQMatrix.h"
#include "class/ProductQuantizer.h"

namespace fsdk::ops {

struct OPQMatrix_M {
    using owner = faiss::OPQMatrix;
    static auto& ref(owner& o) { return o.M; }
    static constexpr const char* name = "M";
};
void OPQMatrix_M_get(Frame& f) { scalar_get<ops::OPQMatrix_M>(f); }

struct OPQMatrix_max_train_points {
    using owner = faiss::OPQMatrix;
    static auto& ref(owner& o) { return o.max_train_points; }
    static constexpr const char* name = "maxTrainPoints";
    static constexpr int64_t min = 1;
};
void OPQMatrix_max_train_points_get(Frame& f) { scalar_get<ops::OPQMatrix_max_train_points>(f); }
void OPQMatrix_max_train_points_set(Frame& f) { scalar_set<ops::OPQMatrix_max_train_points>(f); }

struct OPQMatrix_niter {
    using owner = faiss::OPQMatrix;
    static auto& ref(owner& o) { return o.niter; }
    static constexpr const char* name = "niter";
};
void OPQMatrix_niter_get(Frame& f) { scalar_get<ops::OPQMatrix_niter>(f); }
void OPQMatrix_niter_set(Frame& f) { scalar_set<ops::OPQMatrix_niter>(f); }

struct OPQMatrix_niter_pq {
    using owner = faiss::OPQMatrix;
    static auto& ref(owner& o) { return o.niter_pq; }
    static constexpr const char* name = "niterPq";
};
void OPQMatrix_niter_pq_get(Frame& f) { scalar_get<ops::OPQMatrix_niter_pq>(f); }
void OPQMatrix_niter_pq_set(Frame& f) { scalar_set<ops::OPQMatrix_niter_pq>(f); }

struct OPQMatrix_niter_pq_0 {
    using owner = faiss::OPQMatrix;
    static auto& ref(owner& o) { return o.niter_pq_0; }
    static constexpr const char* name = "niterPq0";
};
void OPQMatrix_niter_pq_0_get(Frame& f) { scalar_get<ops::OPQMatrix_niter_pq_0>(f); }
void OPQMatrix_niter_pq_0_set(Frame& f) { scalar_set<ops::OPQMatrix_niter_pq_0>(f); }

struct OPQMatrix_opq_verbose {
    using owner = faiss::OPQMatrix;
    static auto& ref(owner& o) { return o.verbose; }
    static constexpr const char* name = "opqVerbose";
};
void OPQMatrix_opq_verbose_get(Frame& f) { scalar_get<ops::OPQMatrix_opq_verbose>(f); }
void OPQMatrix_opq_verbose_set(Frame& f) { scalar_set<ops::OPQMatrix_opq_verbose>(f); }

struct OPQMatrix_pq {
    using owner = faiss::OPQMatrix;
    static auto& ref(owner& o) { return o.pq; }
    static constexpr const char* name = "pq";
};
void OPQMatrix_pq_get(Frame& f) { pointer_view_get<ops::OPQMatrix_pq>(f); }
void OPQMatrix_pq_set(Frame& f) { pointer_set<ops::OPQMatrix_pq>(f); }

void OPQMatrix_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 1);
    const auto M = f.integer<int>(1, "M", 1);
    const auto d2 = f.integer<int>(2, "d2", -1);
    guard::opq(d, M, d2);
    f.result_owned(0, new faiss::OPQMatrix(d, M, d2));
}

}  // namespace fsdk::ops
