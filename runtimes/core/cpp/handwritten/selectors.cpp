// Sets of ids: FAISS's array and bitmap selectors keep the caller's pointer, ours hold a copy; and
// remove_ids with plain ids, which Python FAISS wraps in a selector itself.
#include <vector>

#include <faiss/IVFlib.h>

#include "class/IDSelectorArray.h"
#include "class/IDSelectorBatch.h"
#include "class/IDSelectorBitmap.h"
#include "class/IDSelectorTranslated.h"
#include "class/Index.h"
#include "class/IndexBinary.h"
#include "class/IndexBinaryIDMap.h"
#include "class/IndexIDMap.h"
#include "frame.h"
#include "guards/guards.h"
#include "releases.h"

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
        : Kept{std::vector<uint8_t>(bitmap.begin(), bitmap.end())}, faiss::IDSelectorBitmap(kept.size(), kept.data()) {}
};

#if FSDK_HAS(IDSelectorTranslated)
/** FAISS's own reads id_map[id] for whatever id an index or a caller asks about. */
struct BoundedIDSelectorTranslated : faiss::IDSelectorTranslated {
    using faiss::IDSelectorTranslated::IDSelectorTranslated;
    bool is_member(faiss::idx_t id) const override {
        return id >= 0 && static_cast<uint64_t>(id) < id_map.size() && sel->is_member(id_map[id]);
    }
};

struct OwningIDSelectorTranslated : private Kept<int64_t>, BoundedIDSelectorTranslated {
    OwningIDSelectorTranslated(const Array<const int64_t>& ids, const faiss::IDSelector* sel)
        : Kept{std::vector<int64_t>(ids.begin(), ids.end())}, BoundedIDSelectorTranslated(kept, sel) {}
};

template <class IdMap>
void translate(Frame& f) {
    auto& index = f.ref<IdMap>(0, "index_idmap");
    const auto& sel = f.ref<faiss::IDSelector>(1, "sel");
    guard::selector(sel);
    f.retain(0);
    f.retain(1);
    std::unique_ptr<faiss::IDSelectorTranslated> made(new BoundedIDSelectorTranslated(index, &sel));
    f.result_owned(0, std::move(made));
}

#endif

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

#if FSDK_HAS(IDSelectorTranslated)
void IDSelectorTranslated_new0(Frame& f) { translate<faiss::IndexIDMap>(f); }
void IDSelectorTranslated_new1(Frame& f) { translate<faiss::IndexBinaryIDMap>(f); }
void IDSelectorTranslated_new2(Frame& f) {
    const auto ids = f.array<const int64_t>(0, "id_map");
    const auto& sel = f.ref<faiss::IDSelector>(2, "sel");
    guard::selector(sel);
    f.retain(2);
    std::unique_ptr<faiss::IDSelectorTranslated> made(new OwningIDSelectorTranslated(ids, &sel));
    f.result_owned(0, std::move(made));
}

#endif

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
