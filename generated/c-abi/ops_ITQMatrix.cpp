// Generated from schema/ by npm run generate. Do not edit.
// Operations of ITQMatrix.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/ITQMatrix.h"

namespace fsdk::ops {

struct ITQMatrix_init_rotation {
    using owner = faiss::ITQMatrix;
    static auto& ref(owner& o) { return o.init_rotation; }
    static constexpr const char* name = "initRotation";
    static constexpr bool resizable = true;
    static void check([[maybe_unused]] owner& self, const Array<const double>& init_rotation) { guard::square_rotation(self, init_rotation.size); }
};
void ITQMatrix_init_rotation_get(Frame& f) { vector_get<ops::ITQMatrix_init_rotation>(f); }
void ITQMatrix_init_rotation_set(Frame& f) { vector_set<ops::ITQMatrix_init_rotation>(f); }

struct ITQMatrix_max_iter {
    using owner = faiss::ITQMatrix;
    static auto& ref(owner& o) { return o.max_iter; }
    static constexpr const char* name = "maxIter";
    static constexpr int64_t min = 0;
};
void ITQMatrix_max_iter_get(Frame& f) { scalar_get<ops::ITQMatrix_max_iter>(f); }
void ITQMatrix_max_iter_set(Frame& f) { scalar_set<ops::ITQMatrix_max_iter>(f); }

struct ITQMatrix_seed {
    using owner = faiss::ITQMatrix;
    static auto& ref(owner& o) { return o.seed; }
    static constexpr const char* name = "seed";
};
void ITQMatrix_seed_get(Frame& f) { scalar_get<ops::ITQMatrix_seed>(f); }
void ITQMatrix_seed_set(Frame& f) { scalar_set<ops::ITQMatrix_seed>(f); }

void ITQMatrix_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 1);
    guard::transform(d, d);
    f.result_owned(0, new faiss::ITQMatrix(d));
}

}  // namespace fsdk::ops
