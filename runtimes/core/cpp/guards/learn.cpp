// Guards of transforms, quantizers, k-means and graph parameters.
#include <algorithm>
#include <climits>
#include <cmath>
#include <vector>

#include <faiss/IndexHNSW.h>
#include <faiss/IndexNSG.h>
#include <faiss/VectorTransform.h>
#include <faiss/impl/AdditiveQuantizer.h>
#include <faiss/impl/HNSW.h>
#include <faiss/impl/RaBitQuantizer.h>
#include <faiss/utils/distances.h>

#include "support.h"

namespace fsdk::guard {
namespace {

void finite(const char* what, int64_t n, int64_t d, const float* x, float longest = max_learnt) {
    for (int64_t i = 0; i < n; i++) {
        if (__builtin_expect(!(faiss::fvec_norm_L2sqr(x + i * d, d) <= longest), 0)) {
            refuse(sentence(what, " ", i,
                            " holds NaN, Infinity or values too large to square. Remove or replace the vector."));
        }
    }
}

[[noreturn]] void untrained(const faiss::VectorTransform& t) {
    throw Error(Code::NOT_TRAINED,
                sentence("This ", validate::class_name(typeid(t)), " is not trained: call train() first."));
}

void quantizer(const faiss::Quantizer& q) {
    Walk walk;
    if (const auto* pq = dynamic_cast<const faiss::ProductQuantizer*>(&q))
        validate::product_quantizer(walk, *pq);
    else if (const auto* sq = dynamic_cast<const faiss::ScalarQuantizer*>(&q))
        validate::scalar_quantizer(walk, *sq, false);
    else if (const auto* aq = dynamic_cast<const faiss::AdditiveQuantizer*>(&q))
        validate::additive_quantizer(walk, *aq);
}

void trained(const faiss::Quantizer& q) {
    Walk walk;
    if (const auto* sq = dynamic_cast<const faiss::ScalarQuantizer*>(&q)) {
        using SQ = faiss::ScalarQuantizer;
        const bool tables = sq->qtype != SQ::QT_fp16 && sq->qtype != values::ScalarQuantizer_QT_bf16 && sq->qtype != SQ::QT_8bit_direct &&
                            sq->qtype != values::ScalarQuantizer_QT_8bit_direct_signed;
        if (tables && sq->trained.empty())
            throw Error(Code::NOT_TRAINED, "This ScalarQuantizer is not trained: call train() first.");
        validate::scalar_quantizer(walk, *sq, true);
    } else if (const auto* aq = dynamic_cast<const faiss::AdditiveQuantizer*>(&q)) {
        if (!aq->is_trained)
            throw Error(Code::NOT_TRAINED, "This AdditiveQuantizer is not trained: call train() first.");
    }
}

}  // namespace

void train(Transform self, int64_t n, const float* x) {
    require(n >= 0, "The number of vectors is negative.");
    const faiss::VectorTransform& t = *self;
    if (t.d_in < 1 || t.d_out < 1) refuse("The transform has no dimensions.");
    require(n >= 1, "A transform needs training vectors, and none came.");
    if (const auto* pca = dynamic_cast<const faiss::PCAMatrix*>(&t)) {
        require(pca->d_out <= pca->d_in, "PCA cannot give more dimensions than it takes: d_out must not exceed d_in.");
        require(pca->balanced_bins >= 0 && (pca->balanced_bins == 0 || pca->d_out % pca->balanced_bins == 0),
                "balanced_bins must be 0 or divide d_out.");
    } else if (const auto* opq = dynamic_cast<const faiss::OPQMatrix*>(&t)) {
        finite("Training vector", n, t.d_in, x);
        require(opq->M >= 1 && opq->d_out % opq->M == 0, "M does not divide the output dimension.");
        require(opq->max_train_points >= 1, "max_train_points must be positive.");
        const size_t least = opq->pq ? opq->pq->ksub : 256;
        if (std::min<size_t>(n, opq->max_train_points) < least) {
            refuse(sentence("OPQ needs at least ", least, " training vectors (and as large a max_train_points), ", n,
                            " came."));
        }
    } else if (dynamic_cast<const faiss::ITQMatrix*>(&t)) {
        finite("Training vector", n, t.d_in, x);
    } else if (dynamic_cast<const faiss::ITQTransform*>(&t)) {
        finite("Training vector", n, t.d_in, x);
        require(t.d_out <= t.d_in, "ITQ cannot give more dimensions than it takes: d_out must not exceed d_in.");
    }
}

void apply(Transform self, int64_t n, const float*) {
    require(n >= 0, "The number of vectors is negative.");
    if (!self->is_trained) untrained(*self);
    Walk walk;
    validate::transform(walk, *self);
}
void reverse_transform(Transform self, int64_t n, const float* x) { apply(self, n, x); }

void train(Arg<const faiss::Quantizer> self, int64_t n, const float* x) {
    require(n >= 1, "A quantizer needs training vectors, and none came.");
    quantizer(*self);
    finite("Training vector", n, self->d, x);
    if (const auto* aq = dynamic_cast<const faiss::AdditiveQuantizer*>(self.p)) {
        learnable_codebooks(*aq);
        local_search_in(*aq);
    }
    if (const auto* pq = dynamic_cast<const faiss::ProductQuantizer*>(self.p)) {
        require(pq->train_type >= faiss::ProductQuantizer::Train_default &&
                    pq->train_type <= faiss::ProductQuantizer::Train_hypercube_pca,
                "train_type is not a train_type_t.");
        require(pq->cp.nredo >= 1 && pq->cp.max_points_per_centroid != 0,
                "The quantizer's clustering parameters are out of range.");
        if (pq->assign_index) {
            checked(*pq->assign_index);
            finds_every_centroid(*pq->assign_index);
            require(pq->assign_index->d == int(pq->dsub), "assign_index must have d = dsub.");
        }
    }
}
void compute_codes(Arg<const faiss::Quantizer> self, int64_t n, const float* x) {
    require(n >= 0, "The number of vectors is negative.");
    quantizer(*self);
    trained(*self);
    if (const auto* aq = dynamic_cast<const faiss::AdditiveQuantizer*>(self.p)) {
        finite("Vector", n, self->d, x);
        local_search_in(*aq);
    }
}
void decode(Arg<const faiss::Quantizer> self, int64_t n, const uint8_t*) {
    require(n >= 0, "The number of codes is negative.");
    quantizer(*self);
    trained(*self);
}
void product_quantizer_whole(Arg<const faiss::ProductQuantizer> self) {
    Walk walk;
    validate::product_quantizer(walk, *self);
}
void product_quantizer_tables(Arg<const faiss::ProductQuantizer> self) {
    Walk walk;
    validate::product_quantizer(walk, *self);
    table("A symmetric distance table", self->M, self->ksub * self->ksub, 4);
}

void finds_every_centroid(const faiss::Index& index) {
    const faiss::Index& inner = innermost(index);
    if (!validate::is_ivf(validate::kind_of(inner))) return;
    const auto& ivf = static_cast<const faiss::IndexIVF&>(inner);
    if (ivf.nprobe < ivf.nlist) {
        refuse(sentence(
            "This ", validate::class_name(inner), " searches nprobe = ", ivf.nprobe, " of its ", ivf.nlist,
            " lists, and may find no centroid for a point: set nprobe to nlist, or use a flat or HNSW index."));
    }
    finds_every_centroid(*ivf.quantizer);
}

namespace {
void clusterable(const faiss::Clustering& c, int64_t n, Index index) {
    if (c.d < 1 || c.k < 1) refuse(sentence("d = ", c.d, " and k = ", c.k, " must be positive."));
    require(bool(index), "The index that is to assign the points is missing.");
    checked(*index);
    if (index->d != int(c.d)) refuse(sentence("The index has d = ", index->d, ", the clustering d = ", c.d, "."));
    require(c.max_points_per_centroid != 0, "max_points_per_centroid must not be 0.");
    require(c.decode_block_size >= 1, "decode_block_size must be positive.");
    require(c.centroids.size() % c.d == 0 && c.centroids.size() / c.d <= c.k,
            "centroids holds something else than at most k rows of d values.");
    require(validate::all_finite(c.centroids), "centroids holds NaN or Infinity.");
    if (n < int64_t(c.k))
        refuse(sentence("Clustering into k = ", c.k, " needs at least as many points, ", n, " came."));
    refillable(*index);
}
}  // namespace

void refillable(const faiss::Index& index) {
    const Kind kind = validate::kind_of(index);
    if (kind == Kind::nsg || kind == Kind::nndescent || kind == Kind::id_map) {
        refuse(sentence("An ", validate::class_name(index),
                        " cannot be refilled in every iteration: assign with a flat, HNSW or IVF index."));
    }
    finds_every_centroid(index);
}

void train(Arg<const faiss::Clustering> self, int64_t n, const float* x, Index index, const float* weights) {
    clusterable(*self, n, index);
    finite("Point", n, self->d, x, validate::max_squared_length);
    cluster_weights(n, weights);
}

void train_encoded(Arg<const faiss::Clustering> self, int64_t n, const uint8_t* codes, Index codec, Index index,
                   const float* weights) {
    sa_decode(codec, n, codes);
    clusterable(*self, n, index);
    require(!reaches(*index, codec.p) && !reaches(*codec, index.p),
            "The codec is the index that assigns, or a part of it, which is emptied in every iteration: take another.");
    cluster_weights(n, weights);
    // FAISS takes the label -1 of a point that is no number for the place of its centroid.
    constexpr int64_t rows = 1024;
    const int64_t width = codec->sa_code_size();
    std::vector<float> decoded(std::min(n, rows) * self->d);
    for (int64_t i = 0; i < n; i += rows) {
        const int64_t count = std::min(rows, n - i);
        codec->sa_decode(count, codes + i * width, decoded.data());
        finite("Decoded point", count, self->d, decoded.data(), validate::max_squared_length);
    }
}

void cluster_weights(int64_t n, const float* weights) {
    if (!weights) return;
    double sum = 0;
    for (int64_t i = 0; i < n; i++) {
        if (!(weights[i] >= 0 && weights[i] <= 1e18f))
            refuse(sentence("Weight ", i, " is not a finite number of at least 0."));
        sum += weights[i];
    }
    require(sum > 0, "All weights are 0: FAISS would look for a cluster to split for ever.");
}

void kmeans(int64_t d, int64_t n, int64_t k, const float* x) {
    clustering(d, k);
    if (n < k) refuse(sentence("Clustering into k = ", k, " needs at least as many points, ", n, " came."));
    finite("Point", n, d, x, validate::max_squared_length);
}

void set_nb_neighbors(Arg<const faiss::HNSW> self, int level_no, int n) {
    level(self, level_no);
    require(self->levels.empty(), "The numbers of neighbours can be set only while the graph is empty.");
    require(n >= 1 && n <= 1 << 16, "The number of neighbours must be in 1..65536.");
}
void level(Arg<const faiss::HNSW> self, int level_no) {
    const int levels = int(self->cum_nneighbor_per_level.size()) - 1;
    if (level_no < 0 || level_no >= levels)
        refuse(sentence("There is no level ", level_no, ": the graph has ", levels, ", numbered from 0."));
}
void vertex(Arg<const faiss::HNSW> self, int64_t no, int level_no) {
    level(self, level_no);
    const int64_t n = self->levels.size();
    if (no < 0 || no >= n) refuse(sentence("There is no vertex ", no, ": the graph has ", n, "."));
    if (level_no >= self->levels[no]) refuse(sentence("Vertex ", no, " is not on level ", level_no, "."));
}

void comparable_links(Index self) {
    checked(*self);
    const auto* index = dynamic_cast<const faiss::IndexHNSW*>(self.p);
    require(index != nullptr, "This index has no HNSW graph.");
    changeable(*self);
    decodable(*index->storage);
    symmetric(*index->storage);
}

void no_singletons(Index self) {
    checked(*self);
    const auto* index = dynamic_cast<const faiss::IndexHNSW*>(self.p);
    require(index != nullptr, "This index has no HNSW graph.");
    const faiss::HNSW& graph = index->hnsw;
    std::vector<bool> seen(size_t(index->ntotal));
    for (int64_t i = 0; i < index->ntotal; i++) {
        size_t begin, end;
        graph.neighbor_range(i, 0, &begin, &end);
        for (size_t j = begin; j < end && graph.neighbors[j] >= 0; j++) seen[size_t(graph.neighbors[j])] = true;
    }
    for (size_t i = 0; i < seen.size(); i++) {
        if (!seen[i])
            throw Error(Code::UNSUPPORTED, sentence("No vector is linked to vector ", i,
                                                    ", and FAISS 1.12.0 has not implemented linking it: add the "
                                                    "vectors again, with a larger efConstruction."));
    }
}

void nsg_build(Index self, int64_t n, const float* x, const int64_t* graph, int64_t K) {
    const auto* nsg = dynamic_cast<const faiss::IndexNSG*>(self.p);
    require(nsg != nullptr, "This index has no NSG graph.");
    add(self, n, x);
    require(K >= 1 && K <= 1 << 16, "The graph must have 1 to 65536 neighbours per vector.");
    int64_t own = 0;
    for (int64_t i = 0; i < n * K; i++) {
        if (graph[i] < 0 || graph[i] >= n)
            refuse(sentence("Vector ", i / K, " has neighbour ", graph[i], ", but there are ", n, " vectors."));
        own += graph[i] == i / K;
    }
    if (own >= n / 10) refuse(sentence(own, " of the ", n, " vectors are their own neighbours: leave them out."));
}

}  // namespace fsdk::guard
