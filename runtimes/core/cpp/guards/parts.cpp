// Guards of indexes that hand their work to several others: shards, replicas, pieces of a vector.
#include <algorithm>
#include <cmath>
#include <vector>

#include <faiss/IndexBinaryIVF.h>
#include <faiss/IndexFlat.h>
#include <faiss/IndexHNSW.h>
#include <faiss/IndexIDMap.h>
#include <faiss/IndexIVF.h>
#include <faiss/IndexNSG.h>
#include <faiss/IndexPQ.h>
#include <faiss/IndexRefine.h>
#include <faiss/IndexReplicas.h>
#include <faiss/IndexShards.h>
#include <faiss/IndexShardsIVF.h>
#include <faiss/MetaIndexes.h>
#include <faiss/utils/distances.h>

#include "support.h"

namespace fsdk::guard {
namespace {

template <class AnyIndex>
using Threaded = faiss::ThreadedIndex<AnyIndex>;

/** FAISS keeps it to itself whether parts have threads. */
template <class AnyIndex>
struct Threads : Threaded<AnyIndex> {
    static bool of(const Threaded<AnyIndex>& index) { return index.*(&Threads::isThreaded_); }
};

template <class AnyIndex>
bool replicates(const Threaded<AnyIndex>& index) {
    return dynamic_cast<const faiss::IndexReplicasTemplate<AnyIndex>*>(&index) != nullptr;
}

template <class AnyIndex>
void alike(const Threaded<AnyIndex>& self, const AnyIndex& one, const AnyIndex& other) {
    require(one.d == other.d && one.metric_type == other.metric_type, "The parts must have the same d and metric.");
    require(one.is_trained == other.is_trained, "Either all parts must be trained or none.");
    if (replicates(self) && one.ntotal != other.ntotal)
        refuse(sentence("Replicas must hold as many vectors: there are ", one.ntotal, " and ", other.ntotal, "."));
}

template <class AnyIndex>
void new_part_of(const Threaded<AnyIndex>& self, const AnyIndex* part) {
    require(part != nullptr, "The part is missing.");
    require(static_cast<const AnyIndex*>(&self) != part, "An index cannot be a part of itself.");
    checked(*part);
    if (self.d != 0 && part->d != self.d) refuse(sentence("The part has d = ", part->d, ", not d = ", self.d, "."));
    require(self.count() < 1024, "There are 1024 parts already.");
    for (int i = 0; i < self.count(); i++) {
        require(self.at(i) != part, "The index is a part already.");
        alike(self, *self.at(i), *part);
    }
}
template <class AnyIndex>
void old_part_of(const Threaded<AnyIndex>& self, const AnyIndex* part) {
    for (int i = 0; i < self.count(); i++)
        if (self.at(i) == part) return;
    refuse("The index is no part of this one.");
}
template <class AnyIndex>
void alike_parts_of(const Threaded<AnyIndex>& self) {
    for (int i = 1; i < self.count(); i++) alike(self, *self.at(0), *self.at(i));
}

const faiss::IndexIVF& lists_of(const faiss::Index& part) {
    const auto* ivf = dynamic_cast<const faiss::IndexIVF*>(&part);
    require(ivf != nullptr, "The parts of an IndexShardsIVF must be inverted files.");
    if (validate::is_ivf_fast_scan(validate::kind_of(part)))
        throw Error(Code::UNSUPPORTED, "Inverted files for fast scan cannot take vectors whose lists are chosen elsewhere.");
    return *ivf;
}

}  // namespace

void new_part(const Threaded<faiss::Index>& self, Index part) {
    new_part_of(self, part.p);
    when<faiss::IndexShardsIVF>(self, [&](const auto& shards) {
        const faiss::IndexIVF& ivf = lists_of(*part);
        if (ivf.nlist != shards.nlist) refuse(sentence("The part has nlist = ", ivf.nlist, ", not ", shards.nlist, "."));
        require(ivf.quantizer != shards.quantizer, "The part needs a quantizer of its own, which training fills.");
    });
}
void new_part(const Threaded<faiss::IndexBinary>& self, Binary part) { new_part_of(self, part.p); }
void old_part(const Threaded<faiss::Index>& self, Index part) { old_part_of(self, part.p); }
void old_part(const Threaded<faiss::IndexBinary>& self, Binary part) { old_part_of(self, part.p); }
void alike_parts(const Threaded<faiss::Index>& self) { alike_parts_of(self); }
void alike_parts(const Threaded<faiss::IndexBinary>& self) { alike_parts_of(self); }
namespace {
void below_count(int64_t i, int64_t count) {
    if (i < 0 || i >= count) refuse(sentence("There is no part ", i, ": there are ", count, ", numbered from 0."));
}
}  // namespace
void part_number(const Threaded<faiss::Index>& self, int64_t i) { below_count(i, self.count()); }
void part_number(const Threaded<faiss::IndexBinary>& self, int64_t i) { below_count(i, self.count()); }

void split_part(const faiss::IndexSplitVectors& self, Index part) {
    require(bool(part), "The sub-index is missing.");
    require(static_cast<const faiss::Index*>(&self) != part.p, "An index cannot be a part of itself.");
    checked(*part);
    int64_t used = 0;
    for (const faiss::Index* one : self.sub_indexes) used += one->d;
    if (used + part->d > self.d)
        refuse(sentence("The sub-indexes would take ", used + part->d, " of d = ", self.d, " components."));
    if (self.sub_indexes.empty()) return;
    require(self.sub_indexes[0]->metric_type == part->metric_type, "The sub-indexes must have the same metric.");
    if (self.sub_indexes[0]->ntotal != part->ntotal)
        refuse(sentence("The sub-indexes must hold as many vectors: there are ", self.sub_indexes[0]->ntotal, " and ",
                        part->ntotal, "."));
}
void split_parts(const faiss::IndexSplitVectors& self) {
    for (const faiss::Index* one : self.sub_indexes)
        require(one->metric_type == self.sub_indexes[0]->metric_type && one->ntotal == self.sub_indexes[0]->ntotal,
                "The sub-indexes must have the same metric and hold as many vectors.");
}

namespace {

template <class AnyIndex, class Each>
void divide(const Threaded<AnyIndex>& index, int64_t n, Each each) {
    const bool divided = !replicates(index);
    const int64_t count = index.count();
    for (int64_t i = 0; i < count; i++) {
        const int64_t from = divided ? i * n / count : 0, to = divided ? (i + 1) * n / count : n;
        each(*index.at(i), from, to - from);
    }
}

/** Everything that a change of the index would change too. */
void changed(const faiss::Index& index, std::vector<const faiss::Index*>& out, int depth = 0) {
    if (depth > validate::max_depth) return;
    out.push_back(&index);
    const faiss::Index& inner = innermost(index);
    if (&inner != &index) out.push_back(&inner);
    if (const auto* ivf = dynamic_cast<const faiss::IndexIVF*>(&inner)) {
        if (ivf->quantizer && !ivf->is_trained) changed(*ivf->quantizer, out, depth + 1);
    } else if (const auto* refine = dynamic_cast<const faiss::IndexRefine*>(&index)) {
        changed(*refine->refine_index, out, depth + 1);
    } else if (const auto* graph = dynamic_cast<const faiss::IndexHNSW*>(&inner)) {
        changed(*graph->storage, out, depth + 1);
    } else if (const auto* nsg = dynamic_cast<const faiss::IndexNSG*>(&inner)) {
        changed(*nsg->storage, out, depth + 1);
    }
    for (const Part& part : parts_of(inner)) changed(*part.index, out, depth + 1);
}

}  // namespace

std::vector<Part> parts_of(const faiss::Index& index, int64_t n, const float* x) {
    std::vector<Part> parts;
    if (const auto* threaded = dynamic_cast<const Threaded<faiss::Index>*>(&index)) {
        divide(*threaded, n, [&](const faiss::Index& part, int64_t from, int64_t count) {
            parts.push_back({&part, count, x ? x + from * index.d : nullptr});
        });
    } else if (const auto* split = dynamic_cast<const faiss::IndexSplitVectors*>(&index)) {
        for (const faiss::Index* part : split->sub_indexes) parts.push_back({part, n, nullptr});
    } else if (const auto* halves = dynamic_cast<const faiss::MultiIndexQuantizer2*>(&index)) {
        for (const faiss::Index* part : halves->assign_indexes) parts.push_back({part, n, nullptr});
    }
    return parts;
}
std::vector<BinaryPart> parts_of(const faiss::IndexBinary& index, int64_t n) {
    std::vector<BinaryPart> parts;
    if (const auto* threaded = dynamic_cast<const Threaded<faiss::IndexBinary>*>(&index)) {
        divide(*threaded, n, [&](const faiss::IndexBinary& part, int64_t, int64_t count) { parts.push_back({&part, count}); });
    }
    return parts;
}

void parts_searchable(const faiss::Index& index) {
    if (validate::kind_of(index) == Kind::split) {
        require(!parts_of(index).empty(), "There are no sub-indexes: add one for each piece of the vectors first.");
        return;
    }
    const auto& threaded = static_cast<const Threaded<faiss::Index>&>(index);
    require(threaded.count() > 0, "There are no parts: add one first.");
    alike_parts_of(threaded);
    const bool over_lists = when<faiss::IndexShardsIVF>(index, [](const auto& shards) {
        if (!shards.quantizer->is_trained || shards.quantizer->ntotal != int64_t(shards.nlist))
            throw Error(Code::NOT_TRAINED, "This IndexShardsIVF is not trained: call train() first.");
    });
    if (!over_lists) return;
    const faiss::IndexIVF& first = lists_of(*threaded.at(0));
    for (int i = 0; i < threaded.count(); i++) {
        const faiss::IndexIVF& ivf = lists_of(*threaded.at(i));
        require(ivf.nprobe == first.nprobe, "All shards must have the same nprobe.");
        require(ivf.nprobe >= 1 && ivf.nprobe <= ivf.nlist,
                "nprobe must be in 1..nlist, since FAISS takes it for the number of lists of each query here.");
        require(ivf.quantizer->ntotal == int64_t(ivf.nlist), "The quantizer of a shard does not hold nlist centroids.");
    }
}

void parts_fillable(const faiss::Index& index) {
    const auto& threaded = static_cast<const Threaded<faiss::Index>&>(index);
    require(threaded.count() > 0, "There are no parts: add one first.");
    alike_parts_of(threaded);
    if (!Threads<faiss::Index>::of(threaded)) return;
    std::vector<const faiss::Index*> all;
    for (int i = 0; i < threaded.count(); i++) {
        std::vector<const faiss::Index*> own;
        changed(*threaded.at(i), own);
        for (const faiss::Index* one : own) {
            if (std::find(all.begin(), all.end(), one) != all.end())
                refuse(sentence("Part ", i, " shares an ", validate::class_name(*one),
                                " with another part, and two threads would change it at once: give each its own, or "
                                "construct without threads."));
        }
        all.insert(all.end(), own.begin(), own.end());
    }
}
void parts_fillable(const faiss::IndexBinary& index) {
    const auto& threaded = static_cast<const Threaded<faiss::IndexBinary>&>(index);
    require(threaded.count() > 0, "There are no parts: add one first.");
    alike_parts_of(threaded);
    if (!Threads<faiss::IndexBinary>::of(threaded)) return;
    std::vector<const faiss::IndexBinary*> all;
    for (int i = 0; i < threaded.count(); i++) {
        const auto* ivf = dynamic_cast<const faiss::IndexBinaryIVF*>(threaded.at(i));
        const auto* map = dynamic_cast<const faiss::IndexBinaryIDMap*>(threaded.at(i));
        const faiss::IndexBinary* below = ivf && !ivf->is_trained ? ivf->quantizer : map ? map->index : threaded.at(i);
        require(std::find(all.begin(), all.end(), below) == all.end(),
                "Two parts share an index, which two threads would change at once: give each its own, or construct "
                "without threads.");
        all.push_back(below);
    }
}

void comparable_pieces(const faiss::Index& index, const char* what, int64_t n, const float* x) {
    int64_t from = 0;
    for (const Part& part : parts_of(index)) {
        const int64_t d = part.index->d;
        std::vector<float> piece(size_t(n) * d);
        for (int64_t i = 0; i < n; i++) std::copy_n(x + i * index.d + from, d, piece.data() + i * d);
        for (int64_t i = 0; i < n; i++) {
            if (!(faiss::fvec_norm_L2sqr(piece.data() + i * d, d) <= validate::max_squared_length))
                refuse(sentence(what, " ", i, " holds NaN, Infinity or values too large to square."));
        }
        comparable(*part.index, what, n, piece.data(), true);
        from += d;
    }
}

void train_shards_ivf(const faiss::Index& index, int64_t n, const float* x) {
    when<faiss::IndexShardsIVF>(index, [&](const auto& self) {
        for (int i = 0; i < self.count(); i++) {
            const faiss::IndexIVF& ivf = lists_of(*self.at(i));
            require(ivf.quantizer->ntotal == 0, "The quantizer of each shard must be empty: training fills it.");
            require(ivf.quantizer != self.quantizer, "Each shard needs a quantizer of its own.");
            for (int j = 0; j < i; j++)
                require(lists_of(*self.at(j)).quantizer != ivf.quantizer, "Each shard needs a quantizer of its own.");
        }
        train_q1(self, n, x, self.metric_type);
        const Kind coarse = validate::kind_of(*self.quantizer);
        require(validate::is_codes(coarse) || coarse == Kind::hnsw || coarse == Kind::multi_pq,
                "The quantizer must be a flat, coded, HNSW or MultiIndexQuantizer index, whose centroids can be read "
                "back.");
    });
}

void sortable(const faiss::IndexFlat1D& self) {
    const float* x = self.get_xb();
    for (int64_t i = 0; i < self.ntotal; i++)
        require(!std::isnan(x[i]), "A stored number is NaN, which cannot be sorted.");
}
void ordered(const char* what, int64_t n, const float* x) {
    for (int64_t i = 0; i < n; i++)
        if (std::isnan(x[i])) refuse(sentence(what, " ", i, " is NaN, which has no place in the order of numbers."));
}

void train_scaled(Index self, int64_t n, const float* x) { train(self, n, x); }

}  // namespace fsdk::guard
