// Id maps over binary indexes, which FAISS 1.7.3 makes with a code_size of 0.
#include <faiss/IndexIDMap.h>

#include "class/IndexBinary.h"
#include "class/IndexBinaryIDMap.h"
#include "class/IndexBinaryIDMap2.h"
#include "frame.h"
#include "guards/guards.h"

namespace fsdk::handwritten {
namespace {

template <class Map>
void make(Frame& f) {
    auto& index = f.ref<faiss::IndexBinary>(0, "index");
    guard::id_map(index);
    f.retain(0);
    auto map = std::make_unique<Map>(&index);
    map->code_size = index.code_size;
    f.result_owned(0, std::move(map));
}

}  // namespace

void IndexBinaryIDMap_new0(Frame& f) { make<faiss::IndexBinaryIDMap>(f); }
void IndexBinaryIDMap2_new0(Frame& f) { make<faiss::IndexBinaryIDMap2>(f); }

}  // namespace fsdk::handwritten
