// Generated from schema/ by npm run generate. Do not edit.
// Operations of IOWriter.
#include "thunk.h"

#include "faiss_version.h"
#include "class/IOWriter.h"

namespace fsdk::ops {

struct IOWriter_name {
    using owner = faiss::IOWriter;
    static auto& ref(owner& o) { return o.name; }
    static constexpr const char* name = "name";
};
void IOWriter_name_get(Frame& f) { string_get<ops::IOWriter_name>(f); }
void IOWriter_name_set(Frame& f) { string_set<ops::IOWriter_name>(f); }

}  // namespace fsdk::ops
