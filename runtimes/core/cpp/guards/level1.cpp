// Guards of coarse quantizers that stand alone or above shards.
#include <faiss/IndexIVF.h>
#include <faiss/utils/distances.h>

#include "support.h"

namespace fsdk::guard {

void level1(Index quantizer, int64_t nlist) {
    require(bool(quantizer), "The quantizer is missing.");
    ivf(quantizer, quantizer->d, nlist);
}

void list_below(Arg<const faiss::Level1Quantizer> self, int64_t list_no) {
    if (list_no < 0 || uint64_t(list_no) >= self->nlist)
        refuse(sentence("There is no list ", list_no, ": there are ", self->nlist, ", numbered from 0."));
}

void exchangeable(const faiss::Level1Quantizer& self, const faiss::Index& user, Index quantizer) {
    ivf(quantizer, user.d, self.nlist, user.metric_type);
    require(!reaches(*quantizer, &user), "The quantizer leads back to this index.");
    if (user.is_trained && quantizer->ntotal != int64_t(self.nlist)) {
        refuse(sentence("The quantizer holds ", quantizer->ntotal, " centroids, the trained index has nlist = ",
                        self.nlist, " lists: add one centroid for each list first."));
    }
}
void new_quantizer(const faiss::IndexIVF& self, Index quantizer) { exchangeable(self, self, quantizer); }
void new_quantizer(const faiss::Level1Quantizer& self, Index quantizer) {
    level1(quantizer, self.nlist);
    if (self.quantizer && quantizer->d != self.quantizer->d)
        refuse(sentence("The quantizer has d = ", quantizer->d, ", the one before d = ", self.quantizer->d, "."));
}

void level1_trainable(const faiss::Level1Quantizer& self, int64_t d, const faiss::Index* user) {
    require(self.quantizer_trains_alone >= 0 && self.quantizer_trains_alone <= 2,
            "quantizer_trains_alone must be 0, 1 or 2.");
    require(self.cp.nredo >= 1 && self.cp.max_points_per_centroid != 0,
            "The clustering parameters are out of range: nredo must be positive and max_points_per_centroid not 0.");
    if (!self.clustering_index) {
        const bool assigns = self.quantizer && self.quantizer_trains_alone == 0 &&
                             !(self.quantizer->is_trained && self.quantizer->ntotal == int64_t(self.nlist));
        if (assigns) finds_every_centroid(*self.quantizer);
        return;
    }
    checked(*self.clustering_index);
    finds_every_centroid(*self.clustering_index);
    require(self.clustering_index->d == d, "clustering_index has another d.");
    require(!user || !reaches(*self.clustering_index, user),
            "clustering_index leads back to the index that it is to train.");
}

void train_q1(const faiss::Level1Quantizer& self, int64_t n, const float* x, int metric_type) {
    metric(metric_type);
    require(self.quantizer != nullptr, "The quantizer is missing.");
    const faiss::Index& quantizer = *self.quantizer;
    level1_trainable(self, quantizer.d, &quantizer);
    const bool done = quantizer.is_trained && quantizer.ntotal == int64_t(self.nlist);
    require(done || quantizer.ntotal == 0,
            "The quantizer holds another number of centroids than nlist: reset it before training.");
    if (done) return;
    train(quantizer, n, x);
    if (self.quantizer_trains_alone == 1) return;
    // K-means runs over the rows whatever the quantizer would have learnt from them.
    kmeans(quantizer.d, n, self.nlist, x);
    if (!self.clustering_index) refillable(quantizer);
}

}  // namespace fsdk::guard
