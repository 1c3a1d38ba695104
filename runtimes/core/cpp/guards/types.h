// What every guard's declaration names: FAISS's classes, and arguments that may be given as references or pointers.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include <faiss/AutoTune.h>
#include <faiss/Clustering.h>
#include <faiss/Index.h>
#include <faiss/IndexBinary.h>
#include <faiss/IVFlib.h>
#include <faiss/IndexIVF.h>
#include <faiss/VectorTransform.h>
#include <faiss/impl/AuxIndexStructures.h>
#include <faiss/impl/CodePacker.h>
#include <faiss/impl/HNSW.h>
#include <faiss/impl/IDSelector.h>
#include <faiss/impl/ProductQuantizer.h>
#include <faiss/impl/ScalarQuantizer.h>

#include "../error.h"

namespace faiss {
template <typename IndexT>
class ThreadedIndex;
struct IndexFlat1D;
struct IndexSplitVectors;
namespace nsg {
template <class node_t>
struct Graph;
}
}  // namespace faiss

namespace fsdk::guard {

/** An object argument, given as a reference or as a pointer that may be null. */
template <class T>
struct Arg {
    T* p;
    Arg(T& object) : p(&object) {}
    Arg(T* pointer) : p(pointer) {}
    Arg(std::nullptr_t) : p(nullptr) {}
    T* operator->() const { return p; }
    T& operator*() const { return *p; }
    explicit operator bool() const { return p != nullptr; }
};
using Index = Arg<const faiss::Index>;
using Binary = Arg<const faiss::IndexBinary>;
using Transform = Arg<const faiss::VectorTransform>;
using Selector = Arg<const faiss::IDSelector>;
using Params = const faiss::SearchParameters*;

}  // namespace fsdk::guard
