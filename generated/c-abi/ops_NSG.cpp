// Generated from schema/ by npm run generate. Do not edit.
// Operations of NSG.
#include "thunk.h"

#include "faiss_version.h"
#include "class/NSG.h"

namespace fsdk::ops {

struct NSG_C {
    using owner = faiss::NSG;
    static auto& ref(owner& o) { return o.C; }
    static constexpr const char* name = "C";
    static constexpr int64_t min = 1;
};
void NSG_C_get(Frame& f) { scalar_get<ops::NSG_C>(f); }
void NSG_C_set(Frame& f) { scalar_set<ops::NSG_C>(f); }

struct NSG_L {
    using owner = faiss::NSG;
    static auto& ref(owner& o) { return o.L; }
    static constexpr const char* name = "L";
    static constexpr int64_t min = 1;
};
void NSG_L_get(Frame& f) { scalar_get<ops::NSG_L>(f); }
void NSG_L_set(Frame& f) { scalar_set<ops::NSG_L>(f); }

struct NSG_R {
    using owner = faiss::NSG;
    static auto& ref(owner& o) { return o.R; }
    static constexpr const char* name = "R";
};
void NSG_R_get(Frame& f) { scalar_get<ops::NSG_R>(f); }

struct NSG_enterpoint {
    using owner = faiss::NSG;
    static auto& ref(owner& o) { return o.enterpoint; }
    static constexpr const char* name = "enterpoint";
};
void NSG_enterpoint_get(Frame& f) { scalar_get<ops::NSG_enterpoint>(f); }

struct NSG_is_built {
    using owner = faiss::NSG;
    static auto& ref(owner& o) { return o.is_built; }
    static constexpr const char* name = "isBuilt";
};
void NSG_is_built_get(Frame& f) { scalar_get<ops::NSG_is_built>(f); }

struct NSG_ntotal {
    using owner = faiss::NSG;
    static auto& ref(owner& o) { return o.ntotal; }
    static constexpr const char* name = "ntotal";
};
void NSG_ntotal_get(Frame& f) { scalar_get<ops::NSG_ntotal>(f); }

struct NSG_search_L {
    using owner = faiss::NSG;
    static auto& ref(owner& o) { return o.search_L; }
    static constexpr const char* name = "searchL";
    static constexpr int64_t min = 1;
};
void NSG_search_L_get(Frame& f) { scalar_get<ops::NSG_search_L>(f); }
void NSG_search_L_set(Frame& f) { scalar_set<ops::NSG_search_L>(f); }

}  // namespace fsdk::ops
