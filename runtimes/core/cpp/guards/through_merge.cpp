#include <vector>

#include <faiss/IndexIVFFastScan.h>
#include <faiss/impl/CodePacker.h>
#include <faiss/invlists/BlockInvertedLists.h>

#include "support.h"
#include "through.h"

namespace fsdk::through {
namespace {

faiss::BlockInvertedLists* blocks_of(faiss::Index& index) {
    const faiss::Index& inner = guard::innermost(index);
    if (!validate::is_ivf_fast_scan(validate::kind_of(inner))) return nullptr;
    return dynamic_cast<faiss::BlockInvertedLists*>(static_cast<const faiss::IndexIVF&>(inner).invlists);
}

/** One list, code by code. */
void move_entries(faiss::BlockInvertedLists& to, faiss::BlockInvertedLists& from, size_t list, int64_t add_id) {
    // Before 1.7.4 blocks had no packer, and FAISS merged no fast scan.
    with<has::BlockInvertedLists_packer>(to, [&](auto& lists) {
        const size_t n = from.ids[list].size(), before = to.ids[list].size();
        to.resize(list, before + n);
        const auto* packer = lists.packer;
        std::vector<uint8_t> code(packer->code_size);
        for (size_t i = 0; i < n; i++) {
            to.ids[list][before + i] = from.ids[list][i] + add_id;
            packer->unpack_1(from.codes[list].data(), i, code.data());
            packer->pack_1(code.data(), before + i, to.codes[list].data());
        }
        from.resize(list, 0);
    });
}

}  // namespace

void Batches::merge_from(faiss::Index& other, int64_t add_id) {
    auto *to = blocks_of(index_), *from = blocks_of(other);
    if (to && from) {
        // FAISS takes a count of entries that block_size divides for a count of whole blocks, and writes behind the list.
        for (size_t list = 0; list < to->nlist; list++) {
            const size_t before = to->ids[list].size();
            if (before > 0 && before % to->block_size == 0) move_entries(*to, *from, list, add_id);
        }
    }
    index_.merge_from(other, add_id);
}

}  // namespace fsdk::through
