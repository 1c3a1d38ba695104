// Guards of inverted lists and direct maps.
#include <cmath>

#include <faiss/IndexBinaryIVF.h>
#include <faiss/IndexIVF.h>
#include <faiss/IndexIVFPQ.h>
#include <faiss/IndexIVFPQR.h>
#include <faiss/IndexPQ.h>
#include <faiss/IndexPreTransform.h>

#include <faiss/invlists/BlockInvertedLists.h>

#include "../validate/lists.h"
#include "support.h"

namespace fsdk::guard {
namespace {

const faiss::IndexIVF& ivf_of(const faiss::Index& index) {
    const auto* ivf = dynamic_cast<const faiss::IndexIVF*>(&index);
    require(ivf != nullptr, "This index has no inverted lists.");
    return *ivf;
}

void list_in_range(uint64_t list, uint64_t nlist) {
    if (list >= nlist)
        refuse(sentence("There is no list ", int64_t(list), ": there are ", nlist, ", numbered from 0."));
}

}  // namespace

void search_preassigned(Index self, int64_t n, const float* x, int64_t k, const int64_t* keys, int64_t n_keys,
                        Params params) {
    search(self, n, x, k, params);
    const auto& ivf = ivf_of(*self);
    for (int64_t i = 0; i < n_keys; i++) {
        if (keys[i] < -1 || keys[i] >= int64_t(ivf.nlist) || keys[i] >= ivf.quantizer->ntotal) {
            refuse(sentence("There is no list ", keys[i], ": lists are 0 to ", ivf.nlist,
                            " - 1, and -1 stands for none."));
        }
    }
}
void range_search_preassigned(Index self, int64_t n, const float* x, double radius, const int64_t* keys,
                              int64_t n_keys) {
    if (std::isnan(radius)) refuse("The radius is not a number.");
    search_preassigned(self, n, x, 1, keys, n_keys);
    const auto& ivf = ivf_of(*self);
    if (validate::is_ivf_fast_scan(validate::kind_of(*self))) {
        throw Error(Code::UNSUPPORTED, sentence("FAISS 1.12.0 has no range search over given lists for an ",
                                                validate::class_name(*self), ": use rangeSearch()."));
    }
    require((ivf.parallel_mode & ~ivf.PARALLEL_MODE_NO_HEAP_INIT) <= 2,
            "A range search knows parallel_mode 0, 1 and 2 only.");
}
void search_preassigned(Binary self, int64_t n, const uint8_t* x, int64_t k, const int64_t* keys, int64_t n_keys,
                        Params params) {
    search(self, n, x, k, params);
    const auto* ivf = dynamic_cast<const faiss::IndexBinaryIVF*>(self.p);
    require(ivf != nullptr, "This index has no inverted lists.");
    for (int64_t i = 0; i < n_keys; i++) {
        if (keys[i] < -1 || keys[i] >= int64_t(ivf->nlist)) refuse(sentence("There is no list ", keys[i], "."));
    }
}

void list_numbers(Index self, int64_t n, const int64_t* list_nos) {
    checked(*self);
    decodable(*self);
    const auto& ivf = ivf_of(*self);
    if (!list_nos) return;
    for (int64_t i = 0; i < n; i++) {
        if (list_nos[i] < -1 || list_nos[i] >= int64_t(ivf.nlist) || list_nos[i] >= ivf.quantizer->ntotal) {
            refuse(sentence("There is no list ", list_nos[i], ": lists are 0 to ", ivf.nlist,
                            " - 1, and -1 stands for none."));
        }
    }
}

void add_core(Index self, int64_t n, const int64_t* list_nos) {
    changeable(*self);
    list_numbers(self, n, list_nos);
    if (validate::is_ivf_fast_scan(validate::kind_of(*self))) {
        throw Error(
            Code::UNSUPPORTED,
            "Codes for fast scan lie in blocks, and FAISS 1.12.0 stores no single ones in given lists: use add().");
    }
}

void list_numbers(Binary self, int64_t n, const int64_t* list_nos) {
    checked(*self);
    const auto* ivf = dynamic_cast<const faiss::IndexBinaryIVF*>(self.p);
    require(ivf && ivf->quantizer, "This index has no inverted lists.");
    if (!list_nos) return;
    for (int64_t i = 0; i < n; i++) {
        if (list_nos[i] < -1 || list_nos[i] >= int64_t(ivf->nlist) || list_nos[i] >= ivf->quantizer->ntotal) {
            refuse(sentence("There is no list ", list_nos[i], ": lists are 0 to ", ivf->nlist,
                            " - 1, and -1 stands for none."));
        }
    }
}

void list_number(Index self, int64_t list_no) {
    checked(*self);
    const auto& ivf = ivf_of(*self);
    require(ivf.invlists != nullptr, "This index has no inverted lists.");
    list_in_range(list_no, ivf.nlist);
}
void list_number(Binary self, int64_t list_no) {
    checked(*self);
    const auto* ivf = dynamic_cast<const faiss::IndexBinaryIVF*>(self.p);
    require(ivf && ivf->invlists, "This index has no inverted lists.");
    list_in_range(list_no, ivf->nlist);
}
void list_number(Arg<const faiss::InvertedLists> self, int64_t list_no) {
    Walk walk;
    validate::inverted_lists(walk, *self, self->nlist, self->code_size, 0);
    list_in_range(list_no, self->nlist);
}
void list_entry(Arg<const faiss::InvertedLists> self, int64_t list_no, int64_t offset) {
    Walk walk;
    validate::inverted_lists(walk, *self, self->nlist, self->code_size, 0);
    list_in_range(list_no, self->nlist);
    const size_t size = self->list_size(list_no);
    if (offset < 0 || uint64_t(offset) >= size)
        refuse(sentence("List ", list_no, " has no entry ", offset, ": it holds ", size, "."));
}
void list_offset(Index self, int64_t list_no, int64_t offset) {
    list_number(self, list_no);
    decodable(*self);
    list_entry(*ivf_of(*self).invlists, list_no, offset);
}
void list_offset(Binary self, int64_t list_no, int64_t offset) {
    list_number(self, list_no);
    list_entry(*dynamic_cast<const faiss::IndexBinaryIVF&>(*self).invlists, list_no, offset);
}

// ---- direct maps ---------------------------------------------------------------------------------

void make_direct_map(Index self, bool) { set_direct_map_type(self, faiss::DirectMap::Array); }
void make_direct_map(Binary self, bool) { set_direct_map_type(self, faiss::DirectMap::Array); }
void set_direct_map_type(Index self, int type) {
    require(type >= 0 && type <= 2, "The direct map's type must be 0 (none), 1 (array) or 2 (hash table).");
    checked(*self);
    require(ivf_of(*self).invlists != nullptr, "This index has no inverted lists.");
}
void set_direct_map_type(Binary self, int type) {
    require(type >= 0 && type <= 2, "The direct map's type must be 0 (none), 1 (array) or 2 (hash table).");
    checked(*self);
    const auto* ivf = dynamic_cast<const faiss::IndexBinaryIVF*>(self.p);
    require(ivf && ivf->invlists, "This index has no inverted lists.");
}

void update_vectors(Index self, int64_t n, const int64_t* keys, const float* x) {
    add(self, n, x);
    assignable(*self, "Vector", n, x);
    const auto& ivf = ivf_of(*self);
    require(ivf.direct_map.type == faiss::DirectMap::Array,
            "update_vectors needs a direct map of type array: call make_direct_map() first.");
    for (int64_t i = 0; i < n; i++) {
        if (keys[i] < 0 || keys[i] >= self->ntotal) {
            refuse(sentence("There is no vector ", keys[i], ": this index holds ", self->ntotal, ", numbered from 0."));
        }
        if (ivf.direct_map.array[keys[i]] < 0)
            refuse(sentence("Vector ", keys[i], " is in no list and cannot be updated."));
    }
}

void replace_invlists(Index self, Arg<const faiss::InvertedLists> lists) {
    const auto& ivf = ivf_of(*self);
    if (!lists) return;
    Walk walk;
    validate::composed_lists(walk, *lists);
    const bool in_blocks = dynamic_cast<const faiss::BlockInvertedLists*>(lists.p) != nullptr;
    if (in_blocks != validate::is_ivf_fast_scan(validate::kind_of(*self)))
        refuse("Inverted lists in blocks are for fast scan, and fast scan reads no others.");
    if (lists->nlist != ivf.nlist ||
        (lists->code_size != ivf.code_size && lists->code_size != faiss::InvertedLists::INVALID_CODE_SIZE)) {
        refuse(sentence("These inverted lists have nlist = ", lists->nlist, " and code_size = ",
                        int64_t(lists->code_size), ", the index needs ", ivf.nlist, " and ", ivf.code_size, "."));
    }
}

void replace_invlists(Binary self, Arg<const faiss::InvertedLists> lists) {
    const auto& ivf = dynamic_cast<const faiss::IndexBinaryIVF&>(*self);
    if (!lists) return;
    Walk walk;
    validate::composed_lists(walk, *lists);
    if (lists->nlist != ivf.nlist || lists->code_size != size_t(ivf.code_size)) {
        refuse(sentence("These inverted lists have nlist = ", lists->nlist, " and code_size = ",
                        int64_t(lists->code_size), ", the index needs ", ivf.nlist, " and ", ivf.code_size, "."));
    }
}

void copy_subset_to(Index self, Index other, int subset_type, int64_t a1, int64_t a2) {
    require(bool(other), "There is no index to copy to.");
    checked(*self);
    checked(*other);
    changeable(*other);
    const auto &from = ivf_of(*self), &to = ivf_of(*other);
    require(self.p != other.p, "An index cannot be copied to itself.");
    require(from.nlist == to.nlist && from.code_size == to.code_size && from.invlists && to.invlists,
            "The two indexes must have the same nlist and code_size.");
    if (validate::is_ivf_fast_scan(validate::kind_of(*self)) || validate::is_ivf_fast_scan(validate::kind_of(*other))) {
        throw Error(Code::UNSUPPORTED,
                    "Codes for fast scan lie in blocks, and FAISS 1.12.0 copies no single ones: use mergeFrom().");
    }
    require(subset_type >= 0 && subset_type <= 4, "subset_type must be in 0..4.");
    if (subset_type == 1 || subset_type == 3)
        require(a1 >= 1 && a2 >= 0 && a2 < a1, "For this subset_type a1 must be positive and a2 in 0..a1-1.");
    else
        require(a1 >= 0 && a1 <= a2, "a1 must not be negative, nor above a2.");
    if (subset_type == 2) {
        const size_t total = from.invlists->compute_ntotal();
        require(total > 0, "The index is empty: there is no range of elements to copy.");
        require(a2 <= int64_t(total), "a2 is above the number of stored vectors.");
    }
    if (subset_type == 4) require(a2 <= int64_t(from.nlist), "a2 is above nlist.");
}

void counted(Index self, int64_t ntotal) {
    if (ntotal == self->ntotal) return;
    if (const auto* pre = dynamic_cast<const faiss::IndexPreTransform*>(self.p)) {
        if (ntotal != pre->index->ntotal)
            refuse(sentence("ntotal = ", ntotal, ", but the index behind the transforms holds ", pre->index->ntotal, "."));
        return;
    }
    const auto* ivf = dynamic_cast<const faiss::IndexIVF*>(self.p);
    // The refinement of an IndexIVFPQR goes by positions.
    if (!ivf || !ivf->invlists || dynamic_cast<const faiss::IndexIVFPQR*>(ivf))
        refuse(sentence("The ntotal of an ", validate::class_name(*self), " follows from what was added to it."));
    require(ivf->direct_map.no(), "The ntotal of an inverted file with a direct map follows from what was added to it.");
    const size_t entries = ivf->invlists->compute_ntotal();
    if (size_t(ntotal) != entries) refuse(sentence("ntotal = ", ntotal, ", but the lists hold ", entries, " entries."));
}

void precomputed_table(int use, Index quantizer, Arg<const faiss::ProductQuantizer> pq) {
    checked(*quantizer);
    require(quantizer->is_trained, "The quantizer is not trained: call train() first.");
    Walk walk;
    validate::product_quantizer(walk, *pq);
    require(size_t(quantizer->d) == pq->d, "The quantizer and the product quantizer have different d.");
    if (use == 2) require(dynamic_cast<const faiss::MultiIndexQuantizer*>(quantizer.p) != nullptr,
                          "A table of kind 2 needs a MultiIndexQuantizer.");
    if (use == 1) {
        table("The precomputed table", quantizer->ntotal, pq->M * pq->ksub, 4);
        if (quantizer->ntotal > 0) reconstruct(quantizer, 0);
    }
}

void precompute_table(Index self) {
    require(self->is_trained, "The index is not trained: call train() first.");
    const auto& ivf = ivf_of(*self);
    require(ivf.quantizer && ivf.quantizer->d == ivf.d, "The quantizer is missing or has another d.");
    Walk walk;
    validate::index(walk, *ivf.quantizer);
    require(ivf.quantizer->ntotal == int64_t(ivf.nlist), "The quantizer does not hold nlist centroids.");
    if (const auto* pq = dynamic_cast<const faiss::IndexIVFPQ*>(self.p)) {
        require(pq->use_precomputed_table >= -1 && pq->use_precomputed_table <= 2,
                "use_precomputed_table must be in -1..2.");
        validate::product_quantizer(walk, pq->pq);
        if (pq->use_precomputed_table > 0) table("The precomputed table", ivf.nlist, pq->pq.M * pq->pq.ksub, 4);
    }
}
}  // namespace fsdk::guard
