// What additive quantizers give whose size is no product of numbers that a shape can name.
#include <faiss/Clustering.h>
#include <faiss/impl/AdditiveQuantizer.h>
#include <faiss/impl/ProductAdditiveQuantizer.h>

#include "class/AdditiveQuantizer.h"
#include "class/Index.h"
#include "class/ProgressiveDimIndexFactory.h"
#include "guards/guards.h"
#include "thunk.h"

namespace fsdk::handwritten {

void AdditiveQuantizer_compute_centroid_norms(Frame& f) {
    auto& self = f.self<faiss::AdditiveQuantizer>();
    guard::decode_64bit(self);
    guard::every_code(self, 1, 1);
    self.compute_centroid_norms(f.result_room<float>(0, uint64_t{1} << self.tot_bits));
}

void ProgressiveDimIndexFactory_make(Frame& f) {
    auto& self = f.self<faiss::ProgressiveDimIndexFactory>();
    const auto dim = f.integer<int>(1, "dim", 1);
    guard::dimension(dim);
    f.result_owned(0, self(dim));
}

}  // namespace fsdk::handwritten
