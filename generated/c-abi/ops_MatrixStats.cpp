// Generated from schema/ by npm run generate. Do not edit.
// Operations of MatrixStats.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/MatrixStats.h"

namespace fsdk::ops {

struct MatrixStats_comments {
    using owner = faiss::MatrixStats;
    static auto& ref(owner& o) { return o.comments; }
    static constexpr const char* name = "comments";
};
void MatrixStats_comments_get(Frame& f) { string_get<ops::MatrixStats_comments>(f); }

struct MatrixStats_d {
    using owner = faiss::MatrixStats;
    static auto& ref(owner& o) { return o.d; }
    static constexpr const char* name = "d";
};
void MatrixStats_d_get(Frame& f) { scalar_get<ops::MatrixStats_d>(f); }

#if FSDK_FAISS_VERSION >= 10800
struct MatrixStats_hash_value {
    using owner = faiss::MatrixStats;
    static auto& ref(owner& o) { return o.hash_value; }
    static constexpr const char* name = "hashValue";
};
void MatrixStats_hash_value_get(Frame& f) { scalar_get<ops::MatrixStats_hash_value>(f); }
#endif

struct MatrixStats_max_norm2 {
    using owner = faiss::MatrixStats;
    static auto& ref(owner& o) { return o.max_norm2; }
    static constexpr const char* name = "maxNorm2";
};
void MatrixStats_max_norm2_get(Frame& f) { scalar_get<ops::MatrixStats_max_norm2>(f); }

struct MatrixStats_min_norm2 {
    using owner = faiss::MatrixStats;
    static auto& ref(owner& o) { return o.min_norm2; }
    static constexpr const char* name = "minNorm2";
};
void MatrixStats_min_norm2_get(Frame& f) { scalar_get<ops::MatrixStats_min_norm2>(f); }

struct MatrixStats_n0 {
    using owner = faiss::MatrixStats;
    static auto& ref(owner& o) { return o.n0; }
    static constexpr const char* name = "n0";
};
void MatrixStats_n0_get(Frame& f) { scalar_get<ops::MatrixStats_n0>(f); }

struct MatrixStats_n {
    using owner = faiss::MatrixStats;
    static auto& ref(owner& o) { return o.n; }
    static constexpr const char* name = "n";
};
void MatrixStats_n_get(Frame& f) { scalar_get<ops::MatrixStats_n>(f); }

struct MatrixStats_n_collision {
    using owner = faiss::MatrixStats;
    static auto& ref(owner& o) { return o.n_collision; }
    static constexpr const char* name = "nCollision";
};
void MatrixStats_n_collision_get(Frame& f) { scalar_get<ops::MatrixStats_n_collision>(f); }

struct MatrixStats_n_valid {
    using owner = faiss::MatrixStats;
    static auto& ref(owner& o) { return o.n_valid; }
    static constexpr const char* name = "nValid";
};
void MatrixStats_n_valid_get(Frame& f) { scalar_get<ops::MatrixStats_n_valid>(f); }

struct MatrixStats_nbuf {
    using owner = faiss::MatrixStats;
    static auto& ref(owner& o) { return o.nbuf; }
    static constexpr const char* name = "nbuf";
};
void MatrixStats_nbuf_get(Frame& f) { scalar_get<ops::MatrixStats_nbuf>(f); }

void MatrixStats_new0([[maybe_unused]] Frame& f) {
    const auto x = f.array<const float>(0, "x");
    const auto d = f.integer<size_t>(2, "d", 1);
    const int64_t n = f.rows(x, "x", {{"d", d}});
    guard::something(n);
    f.result_owned(0, new faiss::MatrixStats(n, d, x.data));
}

}  // namespace fsdk::ops
