// Copies of what inverted lists hold: FAISS gives pointers that must be released, or writes codes whose size an argument decides.
#include <algorithm>

#include <faiss/IndexIVF.h>
#include <faiss/invlists/BlockInvertedLists.h>

#include "class/IndexIVF.h"
#include "class/InvertedLists.h"
#include "class/SearchParameters.h"
#include "frame.h"
#include "guards/guards.h"
#include "releases.h"

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
        throw Error(Code::UNSUPPORTED,
                    "These inverted lists do not say how many bytes a code has, so they cannot be "
                    "copied: read vectors back with reconstruct instead.");
    }
    uint8_t* out = f.result_room<uint8_t>(0, bytes);
    const faiss::InvertedLists::ScopedCodes codes(&self, list_no);
    std::copy_n(codes.codes, bytes, out);
}

void IndexIVF_search_and_return_codes(Frame& f) {
    const auto& self = f.self<faiss::IndexIVF>();
    const auto x = f.array<const float>(1, "x");
    const int64_t k = f.integer(3, "k", 1);
    const bool include_listnos = f.boolean(4);
    const auto* params = f.optional<faiss::SearchParameters>(5, "params");
    const auto distances = f.array<float>(6, "distances");
    const auto labels = f.array<int64_t>(8, "labels");
    const int64_t n = f.rows(x, "x", {{"d", self.d}});
    f.shape(distances, "distances", {{"n", n}, {"k", k}});
    f.shape(labels, "labels", {{"n", n}, {"k", k}});
    guard::search_whole(self, n, x.data, k, params);
    const uint64_t size = self.code_size + (include_listnos ? self.coarse_code_size() : 0);
    uint64_t bytes = 0;
    if (__builtin_mul_overflow(labels.size, size, &bytes)) {
        throw Error(Code::OUT_OF_MEMORY, sentence("Codes of ", labels.size, " x ", size, " bytes cannot be held."));
    }
    uint8_t* codes = f.result_room<uint8_t>(0, bytes);
    with<has::IndexIVF_search_and_return_codes>(self, [&](const auto& ivf) {
        ivf.search_and_return_codes(n, x.data, k, distances.data, labels.data, codes, include_listnos, params);
    });
}

}  // namespace fsdk::handwritten
