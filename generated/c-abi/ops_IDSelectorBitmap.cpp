// Generated from schema/ by npm run generate. Do not edit.
// Operations of IDSelectorBitmap.
#include "thunk.h"

#include "faiss_version.h"
#include "class/IDSelectorBitmap.h"

namespace fsdk::ops {

struct IDSelectorBitmap_bitmap {
    using owner = faiss::IDSelectorBitmap;
    static auto ref(owner& o) { return Run{o.bitmap, static_cast<uint64_t>(o.n) }; }
    static constexpr const char* name = "bitmap";
};
void IDSelectorBitmap_bitmap_get(Frame& f) { vector_get<ops::IDSelectorBitmap_bitmap>(f); }

struct IDSelectorBitmap_n {
    using owner = faiss::IDSelectorBitmap;
    static auto& ref(owner& o) { return o.n; }
    static constexpr const char* name = "n";
};
void IDSelectorBitmap_n_get(Frame& f) { scalar_get<ops::IDSelectorBitmap_n>(f); }

}  // namespace fsdk::ops
