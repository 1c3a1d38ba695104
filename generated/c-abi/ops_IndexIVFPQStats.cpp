// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexIVFPQStats.
#include "thunk.h"

#include "faiss_version.h"
#include "class/IndexIVFPQStats.h"

namespace fsdk::ops {

struct IndexIVFPQStats_n_hamming_pass {
    using owner = faiss::IndexIVFPQStats;
    static auto& ref(owner& o) { return o.n_hamming_pass; }
    static constexpr const char* name = "nHammingPass";
};
void IndexIVFPQStats_n_hamming_pass_get(Frame& f) { scalar_get<ops::IndexIVFPQStats_n_hamming_pass>(f); }
void IndexIVFPQStats_n_hamming_pass_set(Frame& f) { scalar_set<ops::IndexIVFPQStats_n_hamming_pass>(f); }

struct IndexIVFPQStats_nrefine {
    using owner = faiss::IndexIVFPQStats;
    static auto& ref(owner& o) { return o.nrefine; }
    static constexpr const char* name = "nrefine";
};
void IndexIVFPQStats_nrefine_get(Frame& f) { scalar_get<ops::IndexIVFPQStats_nrefine>(f); }
void IndexIVFPQStats_nrefine_set(Frame& f) { scalar_set<ops::IndexIVFPQStats_nrefine>(f); }

struct IndexIVFPQStats_refine_cycles {
    using owner = faiss::IndexIVFPQStats;
    static auto& ref(owner& o) { return o.refine_cycles; }
    static constexpr const char* name = "refineCycles";
};
void IndexIVFPQStats_refine_cycles_get(Frame& f) { scalar_get<ops::IndexIVFPQStats_refine_cycles>(f); }
void IndexIVFPQStats_refine_cycles_set(Frame& f) { word_set<ops::IndexIVFPQStats_refine_cycles>(f); }

void IndexIVFPQStats_reset([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexIVFPQStats>();
    f.writes(self, 0);
    self.reset();
}

struct IndexIVFPQStats_search_cycles {
    using owner = faiss::IndexIVFPQStats;
    static auto& ref(owner& o) { return o.search_cycles; }
    static constexpr const char* name = "searchCycles";
};
void IndexIVFPQStats_search_cycles_get(Frame& f) { scalar_get<ops::IndexIVFPQStats_search_cycles>(f); }
void IndexIVFPQStats_search_cycles_set(Frame& f) { word_set<ops::IndexIVFPQStats_search_cycles>(f); }

void IndexIVFPQStats_new0([[maybe_unused]] Frame& f) {
    f.result_owned(0, new faiss::IndexIVFPQStats());
}

}  // namespace fsdk::ops
