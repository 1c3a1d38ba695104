#include "structure.h"

#include <limits>

#include "parts.h"

namespace fsdk::validate {

void Walk::fail(const std::string& cls, const std::string& what) const {
    if (code == Code::CORRUPT_INDEX) {
        throw Error(code, sentence("The index data is damaged: in its ", cls, ", ", what,
                                   ". Write the index again from a good copy."));
    }
    throw Error(code, sentence("This ", cls, " cannot be used: ", what,
                               ". Undo the change to the object it refers to, or build it again."));
}

void index(Walk& walk, const faiss::Index& i) {
    const Kind kind = kind_of(i);
    walk.must(i.ntotal >= 0 && i.ntotal < (int64_t{1} << 48), i, "ntotal = ", i.ntotal, " is no count");
    if (__builtin_expect(!known_metric(i.metric_type), 0)) {
        walk.fail(class_name(i), sentence("metric_type = ", int(i.metric_type), " is not a MetricType"));
    }
    if (kind == Kind::pre_transform) return wrapper_index(walk, i, kind);
    walk.must(i.d >= 1, i, "d = ", i.d, " is no dimension");
    if (is_codes(kind)) return codes_index(walk, i, kind);
    if (is_ivf(kind)) return ivf_index(walk, i, kind);
    switch (kind) {
        case Kind::multi_pq:
        case Kind::coarse_additive: return coarse_index(walk, i, kind);
        case Kind::fast_scan_pq:
        case Kind::fast_scan_aq: return fast_scan_index(walk, i, kind);
        case Kind::hnsw:
        case Kind::nsg:
        case Kind::nndescent: return graph_index(walk, i, kind);
        case Kind::unknown: return;
        default: return wrapper_index(walk, i, kind);
    }
}

namespace {
template <class AnyIndex>
void check_loaded(const AnyIndex& i) {
    Walk walk;
    walk.code = Code::CORRUPT_INDEX;
    walk.deep = true;
    index(walk, i);
}
}  // namespace

namespace {
template <class Check>
void check_part(Check check) {
    Walk walk;
    walk.code = Code::CORRUPT_INDEX;
    walk.deep = true;
    check(walk);
}
}  // namespace

void loaded(const faiss::VectorTransform& t) {
    check_part([&](Walk& walk) { transform(walk, t); });
}
void loaded(const faiss::ProductQuantizer& pq) {
    check_part([&](Walk& walk) { product_quantizer(walk, pq); });
}
void loaded(const faiss::InvertedLists& lists) {
    check_part([&](Walk& walk) {
        inverted_lists(walk, lists, lists.nlist, lists.code_size, std::numeric_limits<int64_t>::max());
    });
}

void loaded(const faiss::Index& i) { check_loaded(i); }
void loaded(const faiss::IndexBinary& i) { check_loaded(i); }

}  // namespace fsdk::validate
