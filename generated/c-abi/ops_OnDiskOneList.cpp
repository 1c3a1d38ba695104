// Generated from schema/ by npm run generate. Do not edit.
// Operations of OnDiskOneList.
#include "thunk.h"

#include "faiss_version.h"
#include "class/OnDiskOneList.h"

namespace fsdk::ops {

#if !defined(FSDK_NO_MMAP)
struct OnDiskOneList_capacity {
    using owner = faiss::OnDiskOneList;
    static auto& ref(owner& o) { return o.capacity; }
    static constexpr const char* name = "capacity";
};
void OnDiskOneList_capacity_get(Frame& f) { scalar_get<ops::OnDiskOneList_capacity>(f); }
#endif

#if !defined(FSDK_NO_MMAP)
struct OnDiskOneList_offset {
    using owner = faiss::OnDiskOneList;
    static auto& ref(owner& o) { return o.offset; }
    static constexpr const char* name = "offset";
};
void OnDiskOneList_offset_get(Frame& f) { scalar_get<ops::OnDiskOneList_offset>(f); }
#endif

#if !defined(FSDK_NO_MMAP)
struct OnDiskOneList_size {
    using owner = faiss::OnDiskOneList;
    static auto& ref(owner& o) { return o.size; }
    static constexpr const char* name = "size";
};
void OnDiskOneList_size_get(Frame& f) { scalar_get<ops::OnDiskOneList_size>(f); }
#endif

}  // namespace fsdk::ops
