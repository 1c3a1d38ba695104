// Scanners of inverted lists. FAISS's own point into tables of their index, keep the caller's query by its address, and look
// up lists without a check; ours hold one of FAISS's and make it anew after changes.
#include <limits>

#include <faiss/IndexBinaryIVF.h>
#include <faiss/IndexIVF.h>
#include <faiss/impl/AuxIndexStructures.h>

#include "changes.h"
#include "class/BinaryInvertedListScanner.h"
#include "class/IDSelector.h"
#include "class/IndexBinaryIVF.h"
#include "class/IndexIVF.h"
#include "class/InvertedListScanner.h"
#include "class/InvertedListsIterator.h"
#include "class/SearchParametersIVF.h"
#include "frame.h"
#include "guards/guards.h"
#include "releases.h"

namespace fsdk::handwritten {
namespace {

void ready(bool has_query, bool has_list) {
    if (!has_query) throw Error(Code::INVALID_ARGUMENT, "The scanner has no query: call setQuery() first.");
    if (!has_list) throw Error(Code::INVALID_ARGUMENT, "The scanner has no list: call setList() first.");
}

/** With parameters where FAISS's scanners take any (the last argument ranks the two). */
template <class IVF>
auto scanner_of(const IVF& ivf, bool pairs, const faiss::IDSelector* sel, const faiss::IVFSearchParameters* params, int)
    -> decltype(ivf.get_InvertedListScanner(pairs, sel, params)) {
    return ivf.get_InvertedListScanner(pairs, sel, params);
}
template <class IVF>
auto scanner_of(const IVF& ivf, bool pairs, const faiss::IDSelector* sel, const faiss::IVFSearchParameters* params, long) {
    if (params) throw Error(Code::UNSUPPORTED, "The scanners of this release of FAISS take no search parameters.");
    return ivf.get_InvertedListScanner(pairs, sel);
}

struct Scanner : faiss::InvertedListScanner {
    Scanner(const faiss::IndexIVF& index, bool store_pairs, const faiss::IDSelector* sel,
            const faiss::IVFSearchParameters* params)
        : faiss::InvertedListScanner(store_pairs, sel), index(index), params(params) {
        const faiss::InvertedListScanner& first = now();
        keep_max = first.keep_max;
        code_size = index.code_size;
    }

    faiss::InvertedListScanner& now() const {
        return made.now([&] {
            guard::scans(index, params);
            std::unique_ptr<faiss::InvertedListScanner> one(scanner_of(index, store_pairs, sel, params, 0));
            if (!query.empty()) one->set_query(query.data());
            if (!query.empty() && list_no >= 0) {
                guard::list_numbers(index, 1, &list_no);
                one->set_list(list_no, coarse_dis);
            }
            return one;
        });
    }
    void must_be_ready() const { ready(!query.empty(), list_no >= 0); }

    void set_query(const float* x) override {
        query.assign(x, x + index.d);
        list_no = -1;
        now().set_query(query.data());
    }
    void set_list(faiss::idx_t list, float distance) override {
        now().set_list(list, distance);
        list_no = list, coarse_dis = distance;
    }
    float distance_to_code(const uint8_t* code) const override { return now().distance_to_code(code); }
#if FSDK_FAISS_VERSION >= 11402
    // Over a heap it is FAISS's own, which calls this one.
    using faiss::InvertedListScanner::scan_codes;
    size_t scan_codes(size_t n, const uint8_t* codes, const faiss::idx_t* ids,
                      faiss::ResultHandler& handler) const override {
        return now().scan_codes(n, codes, ids, handler);
    }
#else
    size_t scan_codes(size_t n, const uint8_t* codes, const faiss::idx_t* ids, float* distances, faiss::idx_t* labels,
                      size_t k) const override {
        return now().scan_codes(n, codes, ids, distances, labels, k);
    }
#endif
    void scan_codes_range(size_t n, const uint8_t* codes, const faiss::idx_t* ids, float radius,
                          faiss::RangeQueryResult& result) const override {
        now().scan_codes_range(n, codes, ids, radius, result);
    }

    const faiss::IndexIVF& index;
    const faiss::IVFSearchParameters* params;
    std::vector<float> query;
    float coarse_dis = 0;
    mutable Derived<faiss::InvertedListScanner> made;
};

struct BinaryScanner : faiss::BinaryInvertedListScanner {
    BinaryScanner(const faiss::IndexBinaryIVF& index, bool store_pairs) : index(index), store_pairs(store_pairs) { now(); }

    faiss::BinaryInvertedListScanner& now() const {
        return made.now([&] {
            guard::scans(index);
            std::unique_ptr<faiss::BinaryInvertedListScanner> one(index.get_InvertedListScanner(store_pairs));
            if (!query.empty()) one->set_query(query.data());
            if (!query.empty() && list_no >= 0) one->set_list(list_no, coarse_dis);
            return one;
        });
    }
    void must_be_ready() const { ready(!query.empty(), list_no >= 0); }

    void set_query(const uint8_t* x) override {
        query.assign(x, x + index.code_size);
        list_no = -1;
        now().set_query(query.data());
    }
    void set_list(faiss::idx_t list, uint8_t distance) override {
        now().set_list(list, distance);
        list_no = list, coarse_dis = distance;
    }
    uint32_t distance_to_code(const uint8_t* code) const override { return now().distance_to_code(code); }
    size_t scan_codes(size_t n, const uint8_t* codes, const faiss::idx_t* ids, int32_t* distances, faiss::idx_t* labels,
                      size_t k) const override {
        return now().scan_codes(n, codes, ids, distances, labels, k);
    }
    void scan_codes_range(size_t n, const uint8_t* codes, const faiss::idx_t* ids, int radius,
                          faiss::RangeQueryResult& result) const override {
        now().scan_codes_range(n, codes, ids, radius, result);
    }

    const faiss::IndexBinaryIVF& index;
    const bool store_pairs;
    faiss::idx_t list_no = -1;
    uint8_t coarse_dis = 0;
    std::vector<uint8_t> query;
    mutable Derived<faiss::BinaryInvertedListScanner> made;
};

/** All scanners with a handle are ours. */
Scanner& scanner(Frame& f) { return dynamic_cast<Scanner&>(f.self<faiss::InvertedListScanner>()); }
BinaryScanner& binary_scanner(Frame& f) {
    return dynamic_cast<BinaryScanner&>(f.self<faiss::BinaryInvertedListScanner>());
}

int64_t heap_size(int64_t distances, int64_t labels) {
    if (distances < 1) throw Error(Code::DIMENSION_MISMATCH, "distances and labels are empty: a heap holds one result at least.");
    if (distances != labels) {
        throw Error(Code::DIMENSION_MISMATCH,
                    sentence("labels holds ", labels, " values, distances ", distances, ": one for each is needed."));
    }
    return distances;
}

/** The matches of one query as FAISS collects them. */
struct Matches {
    faiss::RangeSearchResult all{1};
    faiss::RangeSearchPartialResult part{&all};
    faiss::RangeQueryResult& query = part.new_result(0);

    /** distances and labels, as results i and i + 1. */
    void give(Frame& f, uint32_t i) {
        const size_t n = query.nres;
        part.copy_range(0, n, labels(f, i + 1, n), f.result_room<float>(i, n));
    }

   private:
    static faiss::idx_t* labels(Frame& f, uint32_t i, size_t n) { return f.result_room<faiss::idx_t>(i, n); }
};

#if FSDK_HAS(InvertedListsIterator)
/** The entries that an iterator has left. */
struct Left {
    std::vector<faiss::idx_t> ids;
    std::vector<uint8_t> codes;
    Left(faiss::InvertedListsIterator& iterator, size_t code_size) {
        guard::codes_of(iterator, int64_t(code_size));
        for (; iterator.is_available(); iterator.next()) {
            const auto [id, code] = iterator.get_id_and_codes();
            ids.push_back(id);
            codes.insert(codes.end(), code, code + code_size);
        }
    }
};
#endif

}  // namespace

void IndexIVF_get_InvertedListScanner(Frame& f) {
    const auto& self = f.self<faiss::IndexIVF>();
    const bool store_pairs = f.boolean(1);
    const auto* sel = f.optional<faiss::IDSelector>(2, "sel");
    const auto* params = f.optional<faiss::SearchParametersIVF>(3, "params");
    if (sel) guard::selector(*sel);
    guard::scans(self, params);
    f.retain(0), f.retain(2), f.retain(3);
    f.result_owned<faiss::InvertedListScanner>(0, new Scanner(self, store_pairs, sel, params));
}

void InvertedListScanner_set_query(Frame& f) {
    auto& self = scanner(f);
    const auto x = f.array<const float>(1, "x");
    f.shape(x, "x", {{"d", self.index.d}});
    self.set_query(x.data);
}
void InvertedListScanner_set_list(Frame& f) {
    auto& self = scanner(f);
    const auto list_no = f.integer(1, "list_no", 0);
    ready(!self.query.empty(), true);
    guard::list_numbers(self.index, 1, &list_no);
    self.set_list(list_no, f.number<float>(2));
}
void InvertedListScanner_distance_to_code(Frame& f) {
    auto& self = scanner(f);
    const auto code = f.array<const uint8_t>(1, "code");
    f.shape(code, "code", {{"code_size", self.code_size}});
    self.must_be_ready();
    f.result_number(0, self.distance_to_code(code.data));
}
void InvertedListScanner_scan_codes(Frame& f) {
    auto& self = scanner(f);
    const auto codes = f.array<const uint8_t>(1, "codes");
    const auto ids = f.array<const int64_t>(3, "ids");
    const auto distances = f.array<float>(5, "distances");
    const auto labels = f.array<int64_t>(7, "labels");
    const int64_t n = f.rows(codes, "codes", {{"code_size", self.code_size}});
    f.shape(ids, "ids", {{"n", n}});
    const int64_t k = heap_size(distances.size, labels.size);
    self.must_be_ready();
    f.result_integer(0, int64_t(self.scan_codes(n, codes.data, ids.data, distances.data, labels.data, k)));
}
void InvertedListScanner_scan_codes_range(Frame& f) {
    auto& self = scanner(f);
    const auto codes = f.array<const uint8_t>(1, "codes");
    const auto ids = f.array<const int64_t>(3, "ids");
    const int64_t n = f.rows(codes, "codes", {{"code_size", self.code_size}});
    f.shape(ids, "ids", {{"n", n}});
    self.must_be_ready();
    Matches matches;
    self.scan_codes_range(n, codes.data, ids.data, f.number<float>(5), matches.query);
    matches.give(f, 0);
}
#if FSDK_HAS(InvertedListsIterator)
void InvertedListScanner_iterate_codes(Frame& f) {
    auto& self = scanner(f);
    auto& iterator = f.ref<faiss::InvertedListsIterator>(1, "iterator");
    const auto distances = f.array<float>(2, "distances");
    const auto labels = f.array<int64_t>(4, "labels");
    const int64_t k = heap_size(distances.size, labels.size);
    self.must_be_ready();
    const Left left(iterator, self.code_size);
    const size_t n = left.ids.size();
    f.result_integer(0, int64_t(self.scan_codes(n, left.codes.data(), left.ids.data(), distances.data, labels.data, k)));
    f.result_integer(1, int64_t(n));
}
void InvertedListScanner_iterate_codes_range(Frame& f) {
    auto& self = scanner(f);
    auto& iterator = f.ref<faiss::InvertedListsIterator>(1, "iterator");
    self.must_be_ready();
    const Left left(iterator, self.code_size);
    Matches matches;
    self.scan_codes_range(left.ids.size(), left.codes.data(), left.ids.data(), f.number<float>(2), matches.query);
    matches.give(f, 0);
    f.result_integer(2, int64_t(left.ids.size()));
}
#endif

void IndexBinaryIVF_get_InvertedListScanner(Frame& f) {
    const auto& self = f.self<faiss::IndexBinaryIVF>();
    guard::scans(self);
    f.retain(0);
    f.result_owned<faiss::BinaryInvertedListScanner>(0, new BinaryScanner(self, f.boolean(1)));
}
void BinaryInvertedListScanner_set_query(Frame& f) {
    auto& self = binary_scanner(f);
    const auto x = f.array<const uint8_t>(1, "x");
    f.shape(x, "x", {{"code_size", self.index.code_size}});
    self.set_query(x.data);
}
void BinaryInvertedListScanner_set_list(Frame& f) {
    auto& self = binary_scanner(f);
    const auto list_no = f.integer(1, "list_no", 0);
    ready(!self.query.empty(), true);
    guard::list_numbers(self.index, 1, &list_no);
    self.set_list(list_no, f.integer<uint8_t>(2, "coarse_dis", 0, 255));
}
void BinaryInvertedListScanner_distance_to_code(Frame& f) {
    auto& self = binary_scanner(f);
    const auto code = f.array<const uint8_t>(1, "code");
    f.shape(code, "code", {{"code_size", self.index.code_size}});
    self.must_be_ready();
    f.result_integer(0, self.distance_to_code(code.data));
}
void BinaryInvertedListScanner_scan_codes(Frame& f) {
    auto& self = binary_scanner(f);
    const auto codes = f.array<const uint8_t>(1, "codes");
    const auto ids = f.array<const int64_t>(3, "ids");
    const auto distances = f.array<int32_t>(5, "distances");
    const auto labels = f.array<int64_t>(7, "labels");
    f.shape(codes, "codes", {{"n", ids.size}, {"code_size", self.index.code_size}});
    const int64_t k = heap_size(distances.size, labels.size);
    self.must_be_ready();
    f.result_integer(0, int64_t(self.scan_codes(ids.size, codes.data, ids.data, distances.data, labels.data, k)));
}
void BinaryInvertedListScanner_scan_codes_range(Frame& f) {
    auto& self = binary_scanner(f);
    const auto codes = f.array<const uint8_t>(1, "codes");
    const auto ids = f.array<const int64_t>(3, "ids");
    f.shape(codes, "codes", {{"n", ids.size}, {"code_size", self.index.code_size}});
    self.must_be_ready();
    Matches matches;
    self.scan_codes_range(ids.size, codes.data, ids.data, f.integer<int>(5, "radius"), matches.query);
    matches.give(f, 0);
}

}  // namespace fsdk::handwritten
