// Copies of what inverted lists hold: FAISS gives pointers that must be released, or writes codes whose size an argument decides.
#include <algorithm>

#include <faiss/IndexIVF.h>
#include <faiss/invlists/BlockInvertedLists.h>

#include <faiss/impl/CodePacker.h>
#include <faiss/utils/utils.h>

#include "class/BlockInvertedLists.h"
#include "class/CodePacker.h"
#include "class/CodePackerPQ4.h"
#include "class/CodeSet.h"
#include "class/IndexBinaryIVF.h"
#include "class/IndexIVF.h"
#include "class/InvertedLists.h"
#include "class/InvertedListsIterator.h"
#include "class/SearchParameters.h"
#include "frame.h"
#include "guards/guards.h"
#include "releases.h"
#include "validate/lists.h"

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

void InvertedLists_get_single_code(Frame& f) {
    const auto& self = f.self<faiss::InvertedLists>();
    const auto list_no = f.integer(1, "list_no", 0), offset = f.integer(2, "offset", 0);
    guard::list_entry(self, list_no, offset);
    if (self.code_size == faiss::InvertedLists::INVALID_CODE_SIZE) {
        throw Error(Code::UNSUPPORTED, "The codes of these lists lie in blocks: take a whole list with getCodes and unpack it with their packer.");
    }
    uint8_t* out = f.result_room<uint8_t>(0, self.code_size);
    const faiss::InvertedLists::ScopedCodes code(&self, list_no, offset);
    std::copy_n(code.codes, self.code_size, out);
}

namespace {

template <class IVF>
void replace(Frame& f, IVF& self) {
    auto* il = &f.ref<faiss::InvertedLists>(1, "il");
    guard::replace_invlists(self, il);
    if (il == self.invlists) return;
    f.retain(1, &self.invlists);
    f.writes(self);
    faiss::InvertedLists* former = self.own_invlists ? self.invlists : nullptr;
    self.invlists = il;
    self.own_invlists = false;
    if (!former) return;
    if (f.lends_parts()) f.keep_former(former);
    else delete former;
}

}  // namespace

#if FSDK_HAS(InvertedListsIterator)
void InvertedLists_get_iterator(Frame& f) {
    const auto& self = f.self<faiss::InvertedLists>();
    const auto list_no = f.integer(1, "list_no", 0);
    guard::list_number(self, list_no);
    if (self.code_size == faiss::InvertedLists::INVALID_CODE_SIZE) {
        throw Error(Code::UNSUPPORTED, "The codes of these lists lie in blocks: take a whole list with getCodes and unpack it with their packer.");
    }
    f.result_owned<faiss::InvertedListsIterator>(0, new validate::Entries(self, list_no));
}

void InvertedListsIterator_get_id_and_codes(Frame& f) {
    auto& self = dynamic_cast<validate::Entries&>(f.self<faiss::InvertedListsIterator>());
    guard::there_is_one(self);
    const auto [id, code] = self.get_id_and_codes();
    f.result_integer(0, id);
    std::copy_n(code, self.code_size, f.result_room<uint8_t>(1, self.code_size));
}
#endif

void IndexIVF_replace_invlists(Frame& f) { replace(f, f.self<faiss::IndexIVF>()); }
void IndexBinaryIVF_replace_invlists(Frame& f) { replace(f, f.self<faiss::IndexBinaryIVF>()); }

#if FSDK_HAS(CodePacker)
void BlockInvertedLists_new1(Frame& f) {
    const auto nlist = f.integer<size_t>(0, "nlist");
    const auto& packer = f.ref<faiss::CodePacker>(1, "packer");
    guard::block_lists(int64_t(nlist), int64_t(packer.nvec), int64_t(packer.block_size));
    std::unique_ptr<faiss::CodePacker> own;
    if (const auto* pq4 = dynamic_cast<const faiss::CodePackerPQ4*>(&packer)) own.reset(new faiss::CodePackerPQ4(*pq4));
    else own.reset(new faiss::CodePackerFlat(packer.code_size));
    std::unique_ptr<faiss::BlockInvertedLists> made(new faiss::BlockInvertedLists(nlist, own.get()));
    own.release();
    f.result_owned(0, std::move(made));
}
#endif

#if FSDK_HAS(CodeSet)
void CodeSet_insert(Frame& f) {
    auto& self = f.self<faiss::CodeSet>();
    const auto codes = f.array<const uint8_t>(1, "codes");
    const auto inserted = f.array<uint8_t>(3, "inserted");
    const int64_t n = f.rows(codes, "codes", {{"d", self.d}});
    f.shape(inserted, "inserted", {{"n", n}});
    f.writes(self);
    self.insert(n, codes.data, reinterpret_cast<bool*>(inserted.data));
}
#endif

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
