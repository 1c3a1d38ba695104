// Copies of what an inverted list holds: FAISS gives pointers that must be released.
#include <algorithm>

#include <faiss/invlists/BlockInvertedLists.h>

#include "class/InvertedLists.h"
#include "frame.h"
#include "guards/guards.h"

namespace fsdk::handwritten {

void InvertedLists_get_ids(Frame& f) {
    const auto& self = f.self<faiss::InvertedLists>();
    const auto list_no = f.integer(1, "list_no", 0);
    guard::list_number(self, list_no);
    const size_t n = self.list_size(list_no);
    int64_t* out = f.result_room<int64_t>(0, n);
    const faiss::InvertedLists::ScopedIds ids(&self, list_no);
    std::copy_n(ids.ids, n, out);
}

void InvertedLists_get_codes(Frame& f) {
    const auto& self = f.self<faiss::InvertedLists>();
    const auto list_no = f.integer(1, "list_no", 0);
    guard::list_number(self, list_no);
    const size_t n = self.list_size(list_no);
    size_t bytes = n * self.code_size;
    if (const auto* blocks = dynamic_cast<const faiss::BlockInvertedLists*>(&self)) {
        bytes = (n + blocks->n_per_block - 1) / blocks->n_per_block * blocks->block_size;
    } else if (self.code_size == faiss::InvertedLists::INVALID_CODE_SIZE) {
        throw Error(Code::UNSUPPORTED, "These inverted lists do not say how many bytes a code has, so they cannot be "
                                       "copied: read vectors back with reconstruct instead.");
    }
    uint8_t* out = f.result_room<uint8_t>(0, bytes);
    const faiss::InvertedLists::ScopedCodes codes(&self, list_no);
    std::copy_n(codes.codes, bytes, out);
}

}  // namespace fsdk::handwritten
