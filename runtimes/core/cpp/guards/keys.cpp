// Guards of everything addressed by a number: reconstruction, codes, lists, direct maps.
#include <algorithm>
#include <vector>

#include <faiss/Index2Layer.h>
#include <faiss/IndexBinaryHNSW.h>
#include <faiss/IndexBinaryIVF.h>
#include <faiss/IndexHNSW.h>
#include <faiss/IndexIDMap.h>
#include <faiss/IndexIVF.h>
#include <faiss/IndexIVFPQ.h>
#include <faiss/IndexLattice.h>
#include <faiss/IndexNSG.h>
#include <faiss/IndexPreTransform.h>
#include <faiss/IndexRefine.h>
#include <faiss/IndexRowwiseMinMax.h>
#include <faiss/utils/hamming.h>

#include "support.h"

namespace fsdk::guard {
namespace {

/** Ids of IDMap2 and of a hash map are the caller's own and are looked up by FAISS with a check. */
bool by_own_id(const faiss::Index& index, int depth = 0) {
    const Kind kind = validate::kind_of(index);
    if (kind == Kind::id_map) return true;
    if (depth > validate::max_depth) return false;
    if (kind == Kind::pre_transform)
        return by_own_id(*static_cast<const faiss::IndexPreTransform&>(index).index, depth + 1);
    if (validate::is_ivf(kind))
        return static_cast<const faiss::IndexIVF&>(index).direct_map.type == faiss::DirectMap::Hashtable;
    return false;
}

template <class AnyIndex>
void key_in_range(const AnyIndex& index, int64_t key) {
    if (__builtin_expect(key < 0 || key >= index.ntotal, 0)) {
        refuse(sentence("There is no vector ", key, ": this ", validate::class_name(index), " holds ", index.ntotal,
                        ", numbered from 0."));
    }
}

template <class AnyIndex>
void rows_in_range(const AnyIndex& index, int64_t i0, int64_t ni) {
    if (ni == -1) ni = index.ntotal - i0;
    if (i0 < 0 || ni < 0 || i0 > index.ntotal || ni > index.ntotal - i0) {
        refuse(sentence("Vectors ", i0, " to ", i0, " + ", ni, " were asked for, but this ",
                        validate::class_name(index), " holds ", index.ntotal, "."));
    }
}

[[noreturn]] void wide_rows(const faiss::IndexBinary& index) {
    throw Error(Code::UNSUPPORTED, sentence("FAISS 1.12.0 gives the rows of an ", validate::class_name(index),
                                            " back d bytes apart instead of d / 8, past the end of the result: call "
                                            "makeDirectMap() and reconstruct one by one."));
}

void list_in_range(uint64_t list, uint64_t nlist) {
    if (list >= nlist)
        refuse(sentence("There is no list ", int64_t(list), ": there are ", nlist, ", numbered from 0."));
}

/** Codes as sa_decode takes them: what would be used as an address must be in range. */
void codes_in_range(const faiss::Index& index, int64_t n, const uint8_t* codes, int depth = 0) {
    if (depth > validate::max_depth) return;
    const Kind kind = validate::kind_of(index);
    if (validate::is_ivf(kind)) {
        const auto& ivf = static_cast<const faiss::IndexIVF&>(index);
        const size_t size = ivf.sa_code_size();
        for (int64_t i = 0; i < n; i++)
            list_in_range(ivf.decode_listno(codes + i * size), std::min<uint64_t>(ivf.nlist, ivf.quantizer->ntotal));
        return;
    }
    if (kind == Kind::two_layer) {
        const auto& two = static_cast<const faiss::Index2Layer&>(index);
        for (int64_t i = 0; i < n; i++) {
            uint64_t list = 0;
            for (size_t b = 0; b < two.code_size_1; b++) list |= uint64_t(codes[i * two.code_size + b]) << (8 * b);
            list_in_range(list, std::min<uint64_t>(two.q1.nlist, two.q1.quantizer->ntotal));
        }
        return;
    }
    if (kind == Kind::id_map)
        return codes_in_range(*static_cast<const faiss::IndexIDMap&>(index).index, n, codes, depth + 1);
    if (kind == Kind::pre_transform)
        return codes_in_range(*static_cast<const faiss::IndexPreTransform&>(index).index, n, codes, depth + 1);
    if (kind == Kind::refine) {
        const auto& r = static_cast<const faiss::IndexRefine&>(index);
        const size_t base = r.base_index->sa_code_size(), size = r.sa_code_size();
        for (int64_t i = 0; i < n; i++) {
            codes_in_range(*r.base_index, 1, codes + i * size, depth + 1);
            codes_in_range(*r.refine_index, 1, codes + i * size + base, depth + 1);
        }
        return;
    }
    if (kind == Kind::row_min_max) {
        const auto& m = static_cast<const faiss::IndexRowwiseMinMaxBase&>(index);
        const size_t inner = m.index->sa_code_size(), size = m.sa_code_size();
        for (int64_t i = 0; i < n; i++) codes_in_range(*m.index, 1, codes + i * size + (size - inner), depth + 1);
        return;
    }
    if (kind == Kind::lattice) {
        const auto& lattice = static_cast<const faiss::IndexLattice&>(index);
        for (int64_t i = 0; i < n; i++) {
            faiss::BitstringReader bits(codes + i * lattice.code_size, lattice.code_size);
            for (int part = 0; part < lattice.nsq; part++) {
                bits.read(lattice.scale_nbit);
                const uint64_t vertex = bits.read(lattice.lattice_nbit);
                if (vertex >= lattice.zn_sphere_codec.nv)
                    refuse(
                        sentence("Code ", i, " names lattice point ", vertex, " of ", lattice.zn_sphere_codec.nv, "."));
            }
        }
    }
}

}  // namespace

void decodable(const faiss::Index& index) {
    if (!index.is_trained) {
        throw Error(Code::NOT_TRAINED,
                    sentence("This ", validate::class_name(index), " is not trained: call train() first."));
    }
    const faiss::Index& inner = innermost(index);
    if (validate::is_ivf(validate::kind_of(inner)))
        require(static_cast<const faiss::IndexIVF&>(inner).invlists != nullptr, "This index has no inverted lists.");
    if (!validate::is_ivf_fast_scan(validate::kind_of(inner))) return;
    const auto& ivf = static_cast<const faiss::IndexIVF&>(inner);
    // Before 1.8 each kind of inverted file had a flag of its own.
    const bool residual =
        with<has::IndexIVF_by_residual>(ivf, true, [](const auto& it) { return it.by_residual; });
    if (residual && ivf.quantizer->ntotal < int64_t(ivf.nlist)) {
        refuse(sentence("The quantizer of this ", validate::class_name(inner), " holds ", ivf.quantizer->ntotal,
                        " centroids, but nlist = ", ivf.nlist, ": its codes cannot be decoded without them."));
    }
}

void reconstruct(Index self, int64_t key) {
    checked(*self);
    if (validate::kind_of(*self) == Kind::shards && !parts_of(*self).empty()) return reconstruct(*parts_of(*self)[0].index, key);
    decodable(*self);
    if (!by_own_id(*self)) key_in_range(*self, key);
}
/** A binary inverted file whose lists were replaced by nothing has none to look into. */
void lists_of_bytes(const faiss::IndexBinary& index) {
    if (validate::kind_of(index) != Kind::b_ivf) return;
    require(static_cast<const faiss::IndexBinaryIVF&>(index).invlists != nullptr, "This index has no inverted lists.");
}

void reconstruct(Binary self, int64_t key) {
    checked(*self);
    lists_of_bytes(*self);
    if (validate::kind_of(*self) == Kind::b_shards && !parts_of(*self).empty())
        return reconstruct(*parts_of(*self)[0].index, key);
    const Kind kind = validate::kind_of(*self);
    const bool own = kind == Kind::b_id_map ||
                     (kind == Kind::b_ivf &&
                      static_cast<const faiss::IndexBinaryIVF&>(*self).direct_map.type == faiss::DirectMap::Hashtable);
    if (!own) key_in_range(*self, key);
}

void reconstruct_n(Index self, int64_t i0, int64_t ni) {
    checked(*self);
    decodable(*self);
    rows_in_range(*self, i0, ni);
    const Kind kind = validate::kind_of(*self);
    // reconstruct() throws for these, and reconstruct_n calls it from threads that nobody catches.
    if (self->ntotal > 0 && ni != 0 && !validate::is_ivf(kind) && kind != Kind::id_map) {
        std::vector<float> row(size_t(self->d));
        self->reconstruct(i0, row.data());
    }
    if (kind == Kind::id_map && self->ntotal > 0) {
        const bool two = dynamic_cast<const faiss::IndexIDMap2*>(self.p) != nullptr;
        if (!two) throw Error(Code::UNSUPPORTED, "An IndexIDMap cannot reconstruct: use an IndexIDMap2.");
        const auto& map = static_cast<const faiss::IndexIDMap2&>(*self);
        for (int64_t i = i0; i < i0 + (ni == -1 ? self->ntotal - i0 : ni); i++) {
            if (!map.rev_map.count(i))
                refuse(sentence("There is no vector with id ", i, ": reconstruct_n on an IndexIDMap2 takes ids."));
        }
    }
}
void reconstruct_n(Binary self, int64_t i0, int64_t ni) {
    checked(*self);
    rows_in_range(*self, i0, ni);
    lists_of_bytes(*self);
    if (validate::kind_of(*self) == Kind::b_ivf && ni > 1) wide_rows(*self);
}

void search_and_reconstruct(Binary self, int64_t n, const uint8_t* x, int64_t k, Params params) {
    search(self, n, x, k, params);
    if (validate::kind_of(*self) == Kind::b_ivf && n > 0) wide_rows(*self);
}

void reconstruct_batch(Index self, int64_t n, const int64_t* keys) {
    checked(*self);
    decodable(*self);
    if (by_own_id(*self)) {
        if (const auto* map = dynamic_cast<const faiss::IndexIDMap2*>(self.p)) {
            for (int64_t i = 0; i < n; i++) {
                if (!map->rev_map.count(keys[i])) refuse(sentence("There is no vector with id ", keys[i], "."));
            }
        }
        return;
    }
    for (int64_t i = 0; i < n; i++) key_in_range(*self, keys[i]);
}

void compute_residual(Index self, int64_t key) {
    checked(*self);
    decodable(*self);
    if (!by_own_id(*self)) key_in_range(*self, key);
}
void compute_residual_n(Index self, int64_t n, const int64_t* keys) {
    checked(*self);
    decodable(*self);
    // FAISS reconstructs in threads, where nobody catches what it throws: it is tried here before.
    std::vector<float> row(size_t(self->d));
    for (int64_t i = 0; i < n; i++) {
        if (!by_own_id(*self)) key_in_range(*self, keys[i]);
        self->reconstruct(keys[i], row.data());
    }
}

void sa_decode(Index self, int64_t n, const uint8_t* codes) {
    checked(*self);
    decodable(*self);
    require(n > 0 || codes || validate::kind_of(innermost(*self)) != Kind::rabitq,
            "No codes came, and RaBitQ cannot decode none.");
    codes_in_range(*self, n, codes);
}

void add_sa_codes(Index self, int64_t n, const uint8_t* codes, const int64_t* ids) {
    checked(*self);
    changeable(*self);
    if (validate::kind_of(innermost(*self)) == Kind::ivf_pqr) {
        throw Error(Code::UNSUPPORTED,
                    "FAISS adds no refinement codes for given codes, so that searches would read past those of an "
                    "IndexIVFPQR: use add().");
    }
    if (!ids && validate::kind_of(*self) == Kind::id_map) {
        refuse(sentence("An ", validate::class_name(*self),
                        " stores vectors under ids of their own: pass one id for each code."));
    }
    decodable(*self);
    codes_in_range(*self, n, codes);
}

}  // namespace fsdk::guard
