// Generated from schema/ by npm run generate. Do not edit.
// Operations of ParameterRange.
#include "thunk.h"

#include "faiss_version.h"
#include "class/ParameterRange.h"

namespace fsdk::ops {

struct ParameterRange_name {
    using owner = faiss::ParameterRange;
    static auto& ref(owner& o) { return o.name; }
    static constexpr const char* name = "name";
};
void ParameterRange_name_get(Frame& f) { string_get<ops::ParameterRange_name>(f); }

struct ParameterRange_values {
    using owner = faiss::ParameterRange;
    static auto& ref(owner& o) { return o.values; }
    static constexpr const char* name = "values";
    static constexpr bool resizable = true;
};
void ParameterRange_values_get(Frame& f) { vector_get<ops::ParameterRange_values>(f); }
void ParameterRange_values_set(Frame& f) { vector_set<ops::ParameterRange_values>(f); }

}  // namespace fsdk::ops
