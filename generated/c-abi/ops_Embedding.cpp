// Generated from schema/ by npm run generate. Do not edit.
// Operations of Embedding.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/Embedding.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 10900
struct Embedding_embedding_dim {
    using owner = faiss::nn::Embedding;
    static auto& ref(owner& o) { return o.embedding_dim; }
    static constexpr const char* name = "embeddingDim";
};
void Embedding_embedding_dim_get(Frame& f) { scalar_get<ops::Embedding_embedding_dim>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10900
struct Embedding_num_embeddings {
    using owner = faiss::nn::Embedding;
    static auto& ref(owner& o) { return o.num_embeddings; }
    static constexpr const char* name = "numEmbeddings";
};
void Embedding_num_embeddings_get(Frame& f) { scalar_get<ops::Embedding_num_embeddings>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10900
struct Embedding_weight {
    using owner = faiss::nn::Embedding;
    static auto& ref(owner& o) { return o.weight; }
    static constexpr const char* name = "weight";
};
void Embedding_weight_get(Frame& f) { vector_get<ops::Embedding_weight>(f); }
void Embedding_weight_set(Frame& f) { vector_set<ops::Embedding_weight>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10900
void Embedding_new0([[maybe_unused]] Frame& f) {
    const auto num_embeddings = f.integer<size_t>(0, "numEmbeddings", 1);
    const auto embedding_dim = f.integer<size_t>(1, "embeddingDim", 1);
    guard::layer(num_embeddings, embedding_dim);
    f.result_owned(0, new faiss::nn::Embedding(num_embeddings, embedding_dim));
}
#endif

}  // namespace fsdk::ops
