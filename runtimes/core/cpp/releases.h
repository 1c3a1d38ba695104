// How support code stays one source for every FAISS. What a release lacks is known by name all the same
// (generated/c-abi/faiss_names.h, from the history of FAISS's headers), and code about it is not compiled there:
//
//   #include <faiss/IndexRaBitQ.h>                                     // an empty stand-in where it is absent
//   if (is<faiss::IndexRaBitQ>(index)) ...                             // false where the class is absent
//   when<faiss::IndexRaBitQ>(index, [&](auto& it) { it.rabitq... });   // not called where it is absent
//   with<has::IndexIVF_by_residual>(ivf, [&](auto& it) { it.by_residual... });
//   values::ScalarQuantizer_QT_bf16                                    // enumerators of classes, by their number
//
//   #if FSDK_HAS(InvertedListsIterator)                                // where declarations differ: an override, a base
//
// Enumerators and constants of namespace faiss are simply there. `auto&` is what keeps the compiler from looking at
// members before it knows the type. Names within names join by `_`: FSDK_HAS(ivflib_ShardingFunction).
#pragma once

#include <type_traits>
#include <typeinfo>

#include "faiss_names.h"

namespace faiss {
#if FSDK_FAISS_VERSION < 10704
using idx_t = Index::idx_t;
#endif
#if !FSDK_HAS(is_similarity_metric)
/** As these releases decide it everywhere. */
constexpr bool is_similarity_metric(MetricType metric) { return metric == METRIC_INNER_PRODUCT; }
#endif
}  // namespace faiss

namespace fsdk {

/** Whether `object` is a T; false where this FAISS has no T. */
template <class T, class Base>
bool is([[maybe_unused]] const Base& object) {
    if constexpr (absent<T>)
        return false;
    else
        return dynamic_cast<const T*>(&object) != nullptr;
}

/** Calls `use` with `object` as a T, if it is one, and says whether it is. */
template <class T, class Base, class Use>
bool when([[maybe_unused]] Base& object, [[maybe_unused]] Use use) {
    if constexpr (!absent<T>) {
        using As = std::conditional_t<std::is_const_v<Base>, const T, T>;
        if (auto* as = dynamic_cast<As*>(&object)) {
            use(*as);
            return true;
        }
    }
    return false;
}

/** Its type, or one that no object has where this FAISS lacks T. */
template <class T>
const std::type_info& type_of() {
    if constexpr (absent<T>)
        return typeid(void);
    else
        return typeid(T);
}

/** For an `object` known to be a T by other means, so that the cast costs nothing. */
template <class T, class Base, class Use>
void as([[maybe_unused]] Base& object, [[maybe_unused]] Use use) {
    if constexpr (!absent<T>) use(static_cast<std::conditional_t<std::is_const_v<Base>, const T, T>&>(object));
}

/** Calls `use` with `object` where this FAISS has the member that it is about (a flag of namespace has). */
template <bool there, class T, class Use>
void with([[maybe_unused]] T& object, [[maybe_unused]] Use use) {
    if constexpr (there) use(object);
}

/** What `use` gives where this FAISS has the member, else what older releases do. */
template <bool there, class T, class Value, class Use>
Value with([[maybe_unused]] T& object, Value otherwise, [[maybe_unused]] Use use) {
    if constexpr (there)
        return use(object);
    else
        return otherwise;
}

/** Faults inside FAISS's functions, which no header tells of, by the release that is the first without them. */
namespace mended {
/** Rows of d instead of code_size bytes in IndexBinary::reconstruct_n and search_and_reconstruct. */
inline constexpr bool binary_rows = FSDK_FAISS_VERSION >= 10800;
/** IndexSplitVectors copies twice as many bytes as its pieces have. */
inline constexpr bool split_rows = FSDK_FAISS_VERSION >= 10800;
/** Binary hashes read 8 bytes wherever a code begins. */
inline constexpr bool hash_words = FSDK_FAISS_VERSION >= 11402;
}  // namespace mended

}  // namespace fsdk
