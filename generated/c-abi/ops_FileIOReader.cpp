// Generated from schema/ by npm run generate. Do not edit.
// Operations of FileIOReader.
#include "thunk.h"

#include "faiss_version.h"
#include "class/FileIOReader.h"

namespace fsdk::ops {

#if !defined(FSDK_NO_MMAP)
struct FileIOReader_need_close {
    using owner = faiss::FileIOReader;
    static auto& ref(owner& o) { return o.need_close; }
    static constexpr const char* name = "needClose";
};
void FileIOReader_need_close_get(Frame& f) { scalar_get<ops::FileIOReader_need_close>(f); }
#endif

}  // namespace fsdk::ops
