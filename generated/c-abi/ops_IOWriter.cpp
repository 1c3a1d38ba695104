// Generated from schema/ by npm run generate. Do not edit.
// Operations of IOWriter.
#include "thunk.h"

#include "faiss_version.h"
#include "class/IOWriter.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 10900
void IOWriter_filedescriptor([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IOWriter>();
    f.result_integer(0, static_cast<int64_t>(self.filedescriptor()));
}
#endif

struct IOWriter_name {
    using owner = faiss::IOWriter;
    static auto& ref(owner& o) { return o.name; }
    static constexpr const char* name = "name";
};
void IOWriter_name_get(Frame& f) { string_get<ops::IOWriter_name>(f); }
void IOWriter_name_set(Frame& f) { string_set<ops::IOWriter_name>(f); }

}  // namespace fsdk::ops
