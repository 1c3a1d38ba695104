// Generated from schema/ by npm run generate. Do not edit.
// Operations of IOReader.
#include "thunk.h"

#include "faiss_version.h"
#include "class/IOReader.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 10900
void IOReader_filedescriptor([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IOReader>();
    f.result_integer(0, static_cast<int64_t>(self.filedescriptor()));
}
#endif

struct IOReader_name {
    using owner = faiss::IOReader;
    static auto& ref(owner& o) { return o.name; }
    static constexpr const char* name = "name";
};
void IOReader_name_get(Frame& f) { string_get<ops::IOReader_name>(f); }
void IOReader_name_set(Frame& f) { string_set<ops::IOReader_name>(f); }

}  // namespace fsdk::ops
