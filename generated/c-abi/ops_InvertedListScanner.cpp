// Generated from schema/ by npm run generate. Do not edit.
// Operations of InvertedListScanner.
#include "thunk.h"

#include "faiss_version.h"
#include "class/IDSelector.h"
#include "class/InvertedListScanner.h"

namespace fsdk::ops {

struct InvertedListScanner_code_size {
    using owner = faiss::InvertedListScanner;
    static auto& ref(owner& o) { return o.code_size; }
    static constexpr const char* name = "codeSize";
};
void InvertedListScanner_code_size_get(Frame& f) { scalar_get<ops::InvertedListScanner_code_size>(f); }

struct InvertedListScanner_keep_max {
    using owner = faiss::InvertedListScanner;
    static auto& ref(owner& o) { return o.keep_max; }
    static constexpr const char* name = "keepMax";
};
void InvertedListScanner_keep_max_get(Frame& f) { scalar_get<ops::InvertedListScanner_keep_max>(f); }

struct InvertedListScanner_list_no {
    using owner = faiss::InvertedListScanner;
    static auto& ref(owner& o) { return o.list_no; }
    static constexpr const char* name = "listNo";
};
void InvertedListScanner_list_no_get(Frame& f) { scalar_get<ops::InvertedListScanner_list_no>(f); }

struct InvertedListScanner_sel {
    using owner = faiss::InvertedListScanner;
    static auto& ref(owner& o) { return o.sel; }
    static constexpr const char* name = "sel";
};
void InvertedListScanner_sel_get(Frame& f) { part_get<ops::InvertedListScanner_sel>(f); }

struct InvertedListScanner_store_pairs {
    using owner = faiss::InvertedListScanner;
    static auto& ref(owner& o) { return o.store_pairs; }
    static constexpr const char* name = "storePairs";
};
void InvertedListScanner_store_pairs_get(Frame& f) { scalar_get<ops::InvertedListScanner_store_pairs>(f); }

}  // namespace fsdk::ops
