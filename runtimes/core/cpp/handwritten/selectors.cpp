// Sets of ids: FAISS's array and bitmap selectors keep the caller's pointer, ours hold a copy; and
// remove_ids with plain ids, which Python FAISS wraps in a selector itself.
#include <vector>

#include <faiss/IVFlib.h>

#include "class/IDSelectorArray.h"
#include "class/IDSelectorBatch.h"
#include "class/IDSelectorBitmap.h"
#include "class/Index.h"
#include "class/IndexBinary.h"
#include "frame.h"
#include "guards/guards.h"

namespace fsdk::handwritten {
namespace {

/** Built before the selector, so that its pointer holds from the start. */
template <class T>
struct Kept {
    std::vector<T> kept;
};

struct OwningIDSelectorArray : private Kept<int64_t>, faiss::IDSelectorArray {
    explicit OwningIDSelectorArray(const Array<const int64_t>& ids)
            : Kept{std::vector<int64_t>(ids.begin(), ids.end())}, faiss::IDSelectorArray(kept.size(), kept.data()) {}
};

struct OwningIDSelectorBitmap : private Kept<uint8_t>, faiss::IDSelectorBitmap {
    explicit OwningIDSelectorBitmap(const Array<const uint8_t>& bitmap)
            : Kept{std::vector<uint8_t>(bitmap.begin(), bitmap.end())},
              faiss::IDSelectorBitmap(kept.size(), kept.data()) {}
};

template <class Self>
void remove(Frame& f, Self& self, const faiss::IDSelector& sel) {
    guard::remove_ids(self, sel);
    f.writes(self);
    f.result_integer(0, static_cast<int64_t>(self.remove_ids(sel)));
}

}  // namespace

void IDSelectorArray_new0(Frame& f) {
    std::unique_ptr<faiss::IDSelectorArray> made(new OwningIDSelectorArray(f.array<const int64_t>(0, "ids")));
    f.result_owned(0, std::move(made));
}

void IDSelectorBitmap_new0(Frame& f) {
    std::unique_ptr<faiss::IDSelectorBitmap> made(new OwningIDSelectorBitmap(f.array<const uint8_t>(0, "bitmap")));
    f.result_owned(0, std::move(made));
}

void Index_remove_ids_array(Frame& f) {
    auto& self = f.self<faiss::Index>();
    const auto ids = f.array<const int64_t>(1, "ids");
    // As in Python: a hash table as direct map is updated id by id, which needs the ids themselves.
    const auto* ivf = faiss::ivflib::try_extract_index_ivf(&self);
    if (ivf && ivf->direct_map.type == faiss::DirectMap::Hashtable) {
        remove(f, self, faiss::IDSelectorArray(ids.size, ids.data));
    } else {
        remove(f, self, faiss::IDSelectorBatch(ids.size, ids.data));
    }
}

void IndexBinary_remove_ids_array(Frame& f) {
    auto& self = f.self<faiss::IndexBinary>();
    const auto ids = f.array<const int64_t>(1, "ids");
    remove(f, self, faiss::IDSelectorBatch(ids.size, ids.data));
}

}  // namespace fsdk::handwritten
