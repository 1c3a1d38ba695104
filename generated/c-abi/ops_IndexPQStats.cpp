// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexPQStats.
#include "thunk.h"

#include "faiss_version.h"
#include "class/IndexPQStats.h"

namespace fsdk::ops {

struct IndexPQStats_n_hamming_pass {
    using owner = faiss::IndexPQStats;
    static auto& ref(owner& o) { return o.n_hamming_pass; }
    static constexpr const char* name = "nHammingPass";
};
void IndexPQStats_n_hamming_pass_get(Frame& f) { scalar_get<ops::IndexPQStats_n_hamming_pass>(f); }
void IndexPQStats_n_hamming_pass_set(Frame& f) { scalar_set<ops::IndexPQStats_n_hamming_pass>(f); }

struct IndexPQStats_ncode {
    using owner = faiss::IndexPQStats;
    static auto& ref(owner& o) { return o.ncode; }
    static constexpr const char* name = "ncode";
};
void IndexPQStats_ncode_get(Frame& f) { scalar_get<ops::IndexPQStats_ncode>(f); }
void IndexPQStats_ncode_set(Frame& f) { scalar_set<ops::IndexPQStats_ncode>(f); }

struct IndexPQStats_nq {
    using owner = faiss::IndexPQStats;
    static auto& ref(owner& o) { return o.nq; }
    static constexpr const char* name = "nq";
};
void IndexPQStats_nq_get(Frame& f) { scalar_get<ops::IndexPQStats_nq>(f); }
void IndexPQStats_nq_set(Frame& f) { scalar_set<ops::IndexPQStats_nq>(f); }

void IndexPQStats_reset([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexPQStats>();
    f.writes(self, 0);
    self.reset();
}

void IndexPQStats_new0([[maybe_unused]] Frame& f) {
    f.result_owned(0, new faiss::IndexPQStats());
}

}  // namespace fsdk::ops
