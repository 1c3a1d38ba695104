// What every distance computer that a caller holds can be asked before FAISS computes with it (handwritten/computers.cpp).
#pragma once

#include <cstdint>

namespace faiss {
struct DistanceComputer;
}

namespace fsdk {

struct Asked {
    virtual ~Asked() = default;
    /** Throws unless it is the number of a stored vector. */
    virtual void stored(int64_t i) = 0;
    /** Number of stored vectors. */
    virtual int64_t count() = 0;
    /** Number of floats of a query. */
    virtual int64_t width() = 0;
    virtual bool has_query() = 0;
    /** Throws unless stored vectors can be compared with each other. */
    virtual void compares() = 0;
    /**
     * FAISS's own computer, with the query: several threads may use it, until anything changes. Ours looks for changes in
     * every comparison, so it belongs to one thread.
     */
    virtual faiss::DistanceComputer& faiss_computer() = 0;
};

/** Every computer that a handle leads to is one of ours. */
Asked& asked(faiss::DistanceComputer& computer);
/** Throws unless setQuery() was called. */
void must_have_query(faiss::DistanceComputer& computer);

}  // namespace fsdk
