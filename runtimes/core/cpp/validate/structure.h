// Whether an index holds together: sizes that must agree, pointers that must be there, enum values,
// and, when deep, every stored number that FAISS would later use as an address.
//
// Deep: once, before a handle for something read from a file or bytes is given out (CORRUPT_INDEX).
// Light: before each operation, a few loads per object (INVALID_ARGUMENT), because a caller may have
// changed a quantizer or sub-index behind its user's back.
#pragma once

#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

#include <faiss/Index.h>
#include <faiss/IndexBinary.h>
#include <faiss/VectorTransform.h>
#include <faiss/impl/AdditiveQuantizer.h>
#include <faiss/impl/HNSW.h>
#include <faiss/impl/IDSelector.h>
#include <faiss/impl/ProductQuantizer.h>
#include <faiss/impl/ResidualQuantizer.h>
#include <faiss/impl/ScalarQuantizer.h>
#include <faiss/invlists/DirectMap.h>
#include <faiss/invlists/InvertedLists.h>

#include "../error.h"
#include "../releases.h"
#include "kinds.h"

namespace fsdk::validate {

/** Squared lengths up to here keep every distance that a graph compares finite. */
constexpr float max_squared_length = 8e37f;
/** Deeper than any real index: an object that refers to itself ends here. */
constexpr int max_depth = 24;

/** One check under way: how to complain, how far to look, and what was met. */
struct Walk {
    Code code = Code::INVALID_ARGUMENT;
    bool deep = false;
    int depth = 0;
    /** A graph is somewhere below: NaN distances in it end the process. */
    bool graph = false;
    /** Stored vectors of what is being checked are walked by a graph. */
    bool in_graph = false;
    /** That graph is an HNSW. */
    bool in_hnsw = false;

    [[noreturn]] void fail(const std::string& cls, const std::string& what) const;
    template <class... Parts>
    void must(bool ok, const faiss::Index& i, const Parts&... parts) const {
        if (__builtin_expect(!ok, 0)) fail(class_name(i), sentence(parts...));
    }
    template <class... Parts>
    void must(bool ok, const faiss::IndexBinary& i, const Parts&... parts) const {
        if (__builtin_expect(!ok, 0)) fail(class_name(i), sentence(parts...));
    }
    template <class... Parts>
    void must(bool ok, const faiss::VectorTransform& t, const Parts&... parts) const {
        if (__builtin_expect(!ok, 0)) fail(class_name(typeid(t)), sentence(parts...));
    }
    template <class... Parts>
    void must(bool ok, const char* cls, const Parts&... parts) const {
        if (__builtin_expect(!ok, 0)) fail(cls, sentence(parts...));
    }
};

/** The whole tree below `index`. */
void index(Walk& walk, const faiss::Index& index);
void index(Walk& walk, const faiss::IndexBinary& index);

void transform(Walk& walk, const faiss::VectorTransform& t);
void product_quantizer(Walk& walk, const faiss::ProductQuantizer& pq);
void scalar_quantizer(Walk& walk, const faiss::ScalarQuantizer& sq, bool trained);
void additive_quantizer(Walk& walk, const faiss::AdditiveQuantizer& aq);
/** How many continuations of one sum an approximate search of a beam keeps; 0 where it keeps all. */
int approximate_most(int mode);
int approximate_most(const faiss::ResidualQuantizer& rq);
/** The tables of compute_codebook_tables are there, as large as the codebooks ask for; throws when they are not. */
void codebook_tables(const faiss::AdditiveQuantizer& aq);
void hnsw(Walk& walk, const faiss::HNSW& hnsw, int64_t ntotal);
void inverted_lists(Walk& walk, const faiss::InvertedLists& lists, size_t nlist, size_t code_size, int64_t ntotal);
void direct_map(Walk& walk, const faiss::DirectMap& map, const faiss::InvertedLists* lists, int64_t ntotal);
/** Labels that `index` gives out and its user takes for positions: 0 <= label < limit. Walks them all. */
void labels_below(Walk& walk, const faiss::Index& index, int64_t limit);
void selector(Walk& walk, const faiss::IDSelector* sel);

/** Deep check of something just read: CORRUPT_INDEX. */
void loaded(const faiss::Index& index);
void loaded(const faiss::IndexBinary& index);

/** Deep check of parts that were read without an index: CORRUPT_INDEX. */
void loaded(const faiss::VectorTransform& t);
void loaded(const faiss::ProductQuantizer& pq);
void loaded(const faiss::InvertedLists& lists);

/** What graph_vectors looks at: rows that HNSW stores as they are, queries against such, or anything else. */
enum class Rows {
    flat,
    query,
    coded
};

/** `n` rows of `d` values that a graph may compare under this metric without meeting NaN, else `code`. */
void graph_vectors(Code code, const char* what, int64_t n, int64_t d, const float* x, int metric, float metric_arg,
                   const float* stored_row = nullptr, Rows rows = Rows::coded);

/** One pass, no branch per value. */
bool all_finite(const float* x, size_t n);
inline bool all_finite(const std::vector<float>& v) { return all_finite(v.data(), v.size()); }

bool known_metric(int metric);

}  // namespace fsdk::validate
