// Generated from schema/ by npm run generate. Do not edit.
// Operations of FileIOWriter.
#include "thunk.h"

#include "faiss_version.h"
#include "class/FileIOWriter.h"

namespace fsdk::ops {

#if !defined(FSDK_NO_MMAP)
struct FileIOWriter_need_close {
    using owner = faiss::FileIOWriter;
    static auto& ref(owner& o) { return o.need_close; }
    static constexpr const char* name = "needClose";
};
void FileIOWriter_need_close_get(Frame& f) { scalar_get<ops::FileIOWriter_need_close>(f); }
#endif

}  // namespace fsdk::ops
