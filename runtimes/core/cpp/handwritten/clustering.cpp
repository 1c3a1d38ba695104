// K-means over encoded vectors: the width of a row is what the codec says.
#include <faiss/Clustering.h>

#include "class/Clustering.h"
#include "class/Index.h"
#include "frame.h"
#include "guards/guards.h"
#include "guards/through.h"
#include "progress.h"

namespace fsdk::handwritten {

/** (x, codec, index, weights or null) */
void Clustering_train_encoded(Frame& f) {
    auto& self = f.self<faiss::Clustering>();
    const auto x = f.array<const uint8_t>(1, "x");
    const auto& codec = f.ref<faiss::Index>(3, "codec");
    auto& index = f.ref<faiss::Index>(4, "index");
    const auto weights = f.array<const float>(5, "weights");
    if (static_cast<size_t>(codec.d) != self.d) {
        throw Error(Code::DIMENSION_MISMATCH, sentence("codec.d is ", codec.d, ", but the vectors to cluster have d = ",
                                                       self.d, " components: use a codec of that width."));
    }
    const int64_t n = f.rows(x, "x", {{"codec.sa_code_size()", codec.sa_code_size()}});
    if (weights) f.shape(weights, "weights", {{"n", n}});
    if (index.d != codec.d) {
        throw Error(Code::DIMENSION_MISMATCH, sentence("index.d is ", index.d, ", but the vectors to cluster have d = ",
                                                       codec.d, " components: use an index of that width."));
    }
    guard::train_encoded(self, n, x.data, codec, index, weights.data);
    plan_rounds(self, n);
    f.writes(self);
    f.writes(index, 4);
    through::Weighted(self).train_encoded(n, x.data, codec, index, weights.data);
}

}  // namespace fsdk::handwritten
