// Generated from schema/ by npm run generate. Do not edit.
// Operations of OperatingPoint.
#include "thunk.h"

#include "faiss_version.h"
#include "class/OperatingPoint.h"

namespace fsdk::ops {

struct OperatingPoint_cno {
    using owner = faiss::OperatingPoint;
    static auto& ref(owner& o) { return o.cno; }
    static constexpr const char* name = "cno";
};
void OperatingPoint_cno_get(Frame& f) { scalar_get<ops::OperatingPoint_cno>(f); }

struct OperatingPoint_key {
    using owner = faiss::OperatingPoint;
    static auto& ref(owner& o) { return o.key; }
    static constexpr const char* name = "key";
};
void OperatingPoint_key_get(Frame& f) { string_get<ops::OperatingPoint_key>(f); }

struct OperatingPoint_perf {
    using owner = faiss::OperatingPoint;
    static auto& ref(owner& o) { return o.perf; }
    static constexpr const char* name = "perf";
};
void OperatingPoint_perf_get(Frame& f) { scalar_get<ops::OperatingPoint_perf>(f); }

struct OperatingPoint_t {
    using owner = faiss::OperatingPoint;
    static auto& ref(owner& o) { return o.t; }
    static constexpr const char* name = "t";
};
void OperatingPoint_t_get(Frame& f) { scalar_get<ops::OperatingPoint_t>(f); }

}  // namespace fsdk::ops
