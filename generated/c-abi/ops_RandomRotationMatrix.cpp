// Generated from schema/ by npm run generate. Do not edit.
// Operations of RandomRotationMatrix.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/RandomRotationMatrix.h"

namespace fsdk::ops {

void RandomRotationMatrix_init([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::RandomRotationMatrix>();
    const auto seed = f.integer<int>(1, "seed");
    f.writes(self, 0);
    self.init(seed);
}

void RandomRotationMatrix_new0([[maybe_unused]] Frame& f) {
    const auto d_in = f.integer<int>(0, "dIn", 1);
    const auto d_out = f.integer<int>(1, "dOut", 1);
    guard::transform(d_in, d_out);
    f.result_owned(0, new faiss::RandomRotationMatrix(d_in, d_out));
}

}  // namespace fsdk::ops
