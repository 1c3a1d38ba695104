// Guards of faiss::ivflib, and of single comparisons.
#include <faiss/IndexFlat.h>
#include <faiss/IndexPreTransform.h>
#include <faiss/impl/VisitedTable.h>

#include "../validate/lists.h"
#include "support.h"

namespace fsdk::guard {
namespace {

const faiss::ArrayInvertedLists& arrays_of(const faiss::IndexIVF& ivf) {
    const auto* arrays = dynamic_cast<const faiss::ArrayInvertedLists*>(ivf.invlists);
    if (!arrays) throw Error(Code::UNSUPPORTED, "FAISS 1.12.0 does this for inverted lists in arrays only.");
    return *arrays;
}

void range_of_lists(const faiss::IndexIVF& ivf, int64_t i0, int64_t i1) {
    if (i0 < 0 || i0 > i1 || uint64_t(i1) > ivf.nlist)
        refuse(sentence("There are no lists from ", i0, " to ", i1, ": there are ", ivf.nlist, ", numbered from 0."));
}

}  // namespace

void computes(Index self) {
    checked(*self);
    decodable(*self);
    const auto* flat = dynamic_cast<const faiss::IndexFlatL2*>(self.p);
    const size_t norms = flat ? with<has::IndexFlatL2_cached_l2norms>(*flat, size_t{0}, [](const auto& it) { return it.cached_l2norms.size(); }) : 0;
    if (norms != 0 && norms != size_t(flat->ntotal))
        refuse("The cached norms of this IndexFlatL2 are not those of its vectors: call syncL2norms() or clearL2norms().");
}

void scans(Index self, Params params) {
    search(self, 0, nullptr, 1, params);
    decodable(*self);
    require(static_cast<const faiss::IndexIVF&>(*self).invlists != nullptr, "This index has no inverted lists.");
}
void scans(Binary self) { search(self, 0, nullptr, 1); }

#if FSDK_HAS(InvertedListsIterator)
void codes_of(Arg<const faiss::InvertedListsIterator> iterator, int64_t code_size) {
    const int64_t width = validate::code_size_of(*iterator);
    if (width != code_size)
        refuse(sentence("The iterator gives codes of ", width, " bytes, the scanner reads ", code_size, "."));
}
#endif

void visited_table(int64_t size) {
    require(size >= 0, "The size must not be negative.");
}
void visitable(Arg<const faiss::VisitedTable> self, int64_t no) {
    with<has::VisitedTable_visited>(*self, [&](auto& it) {
        if (no < 0 || uint64_t(no) >= it.visited.size())
            refuse(sentence("There is no number ", no, " in a table of ", it.visited.size(), "."));
    });
}

void sharded(int64_t shard_count) { require(shard_count >= 1, "There must be one shard at least."); }

// ---- inverted files inside others ----------------------------------------------------------------

const faiss::IndexIVF& inverted_file(Index index) {
    checked(*index);
    const faiss::Index* inner = index.p;
    if (const auto* pre = dynamic_cast<const faiss::IndexPreTransform*>(inner)) inner = pre->index;
    const auto* ivf = dynamic_cast<const faiss::IndexIVF*>(inner);
    if (!ivf) refuse(sentence("An ", validate::class_name(*index), " is no inverted file, neither bare nor behind transforms."));
    require(ivf->invlists != nullptr, "This index has no inverted lists: it was read without them.");
    return *ivf;
}

void two_inverted_files(Index index1, Index index2) {
    checked(*index1), checked(*index2);
    const auto* pre1 = dynamic_cast<const faiss::IndexPreTransform*>(index1.p);
    const auto* pre2 = dynamic_cast<const faiss::IndexPreTransform*>(index2.p);
    require(!pre1 == !pre2, "One of the two indexes is behind transforms, the other is not.");
}

void lists_from(Index index, int64_t i0, int64_t i1) {
    const faiss::Index& inner = innermost(*index);
    checked(*index);
    const auto* ivf = dynamic_cast<const faiss::IndexIVF*>(&inner);
    require(ivf && ivf->invlists, "This index has no inverted lists.");
    if (validate::is_ivf_fast_scan(validate::kind_of(inner)))
        throw Error(Code::UNSUPPORTED, "The codes of fast scan lie in blocks, and FAISS 1.12.0 copies no single ones.");
    range_of_lists(*ivf, i0, i1);
}

void exchanged_lists(Index index, int64_t i0, int64_t i1, Lists src) {
    const faiss::IndexIVF& ivf = inverted_file(index);
    changeable(*index);
    range_of_lists(ivf, i0, i1);
    const auto& arrays = arrays_of(ivf);
    changeable(*src);
    require(src.p != &arrays, "These are the lists of the index itself.");
    if (src->nlist != uint64_t(i1 - i0) || src->code_size != arrays.code_size) {
        refuse(sentence("src has ", src->nlist, " lists of codes of ", src->code_size, " bytes; ", i1 - i0, " of ",
                        arrays.code_size, " are needed."));
    }
    validate::changed_by_hand(&arrays), validate::changed_by_hand(src.p);
}

void window(Index index) {
    const faiss::IndexIVF& ivf = inverted_file(index);
    arrays_of(ivf);
    require(ivf.is_trained && ivf.invlists->compute_ntotal() == 0, "A window begins with a trained and empty index.");
}

void stepped(Arg<const faiss::ivflib::SlidingIndexWindow> self, Index sub_index, bool remove_oldest) {
    const faiss::IndexIVF& ivf = inverted_file(*self->index);
    changeable(*self->index);
    const auto& lists = arrays_of(ivf);
    require(&lists == self->ils && self->nlist == lists.nlist, "The index has other inverted lists than when the window began.");
    require(bool(sub_index) || remove_oldest, "There is nothing to do: give an index, or let the oldest slice go.");
    require(!remove_oldest || self->n_slice > 0, "There is no slice to remove.");
    for (size_t i = 0; i < self->nlist; i++) {
        const auto& sizes = self->sizes[i];
        size_t before = 0;
        require(sizes.size() == size_t(self->n_slice), "The window has lost its slices.");
        for (size_t size : sizes) {
            require(size >= before, "The window has lost its slices.");
            before = size;
        }
        require(before == lists.ids[i].size(), "The index was changed in another way than by steps of the window.");
    }
    if (sub_index) {
        const faiss::IndexIVF& other = inverted_file(*sub_index);
        require(&other != &ivf, "An index cannot be appended to itself.");
        two_inverted_files(*self->index, sub_index);
        const auto& others = arrays_of(other);
        require(others.nlist == lists.nlist && others.code_size == lists.code_size && others.ids.size() == lists.nlist,
                "The two indexes have other nlist or code_size.");
    }
    validate::changed_by_hand(&lists);
}

}  // namespace fsdk::guard
