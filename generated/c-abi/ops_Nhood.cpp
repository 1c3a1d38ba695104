// Generated from schema/ by npm run generate. Do not edit.
// Operations of Nhood.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/Neighbor.h"
#include "class/Nhood.h"

namespace fsdk::ops {

struct Nhood_M {
    using owner = faiss::nndescent::Nhood;
    static auto& ref(owner& o) { return o.M; }
    static constexpr const char* name = "M";
};
void Nhood_M_get(Frame& f) { scalar_get<ops::Nhood_M>(f); }

void Nhood_insert([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::nndescent::Nhood>();
    const auto id = f.integer<int>(1, "id", 0);
    const auto dist = f.number<float>(2);
    guard::pool(self);
    f.writes(self, 0);
    self.insert(id, dist);
}

struct Nhood_nn_new {
    using owner = faiss::nndescent::Nhood;
    static auto& ref(owner& o) { return o.nn_new; }
    static constexpr const char* name = "nnNew";
};
void Nhood_nn_new_get(Frame& f) { vector_get<ops::Nhood_nn_new>(f); }

struct Nhood_nn_old {
    using owner = faiss::nndescent::Nhood;
    static auto& ref(owner& o) { return o.nn_old; }
    static constexpr const char* name = "nnOld";
};
void Nhood_nn_old_get(Frame& f) { vector_get<ops::Nhood_nn_old>(f); }

struct Nhood_pool {
    using owner = faiss::nndescent::Nhood;
    static auto& ref(owner& o) { return o.pool; }
    static constexpr const char* name = "pool";
};
void Nhood_pool_get(Frame& f) { views_get<ops::Nhood_pool>(f); }

struct Nhood_rnn_new {
    using owner = faiss::nndescent::Nhood;
    static auto& ref(owner& o) { return o.rnn_new; }
    static constexpr const char* name = "rnnNew";
};
void Nhood_rnn_new_get(Frame& f) { vector_get<ops::Nhood_rnn_new>(f); }

struct Nhood_rnn_old {
    using owner = faiss::nndescent::Nhood;
    static auto& ref(owner& o) { return o.rnn_old; }
    static constexpr const char* name = "rnnOld";
};
void Nhood_rnn_old_get(Frame& f) { vector_get<ops::Nhood_rnn_old>(f); }

void Nhood_new0([[maybe_unused]] Frame& f) {
    f.result_owned(0, new faiss::nndescent::Nhood());
}

}  // namespace fsdk::ops
