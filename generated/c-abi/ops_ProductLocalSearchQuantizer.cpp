// Generated from schema/ by npm run generate. Do not edit.
// Operations of ProductLocalSearchQuantizer.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/ProductLocalSearchQuantizer.h"
#include "enum/AdditiveQuantizerSearchType.h"

namespace fsdk::ops {

void ProductLocalSearchQuantizer_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<size_t>(0, "d", 1);
    const auto nsplits = f.integer<size_t>(1, "nsplits", 1);
    const auto Msub = f.integer<size_t>(2, "Msub", 1);
    const auto nbits = f.integer<size_t>(3, "nbits", 1, 24);
    const auto search_type = f.enumeration(4, "searchType", enums::AdditiveQuantizerSearchType);
    require_divides(nsplits, "nsplits", d, "d");
    guard::product_additive(d, nsplits, Msub, nbits);
    f.result_owned(0, new faiss::ProductLocalSearchQuantizer(d, nsplits, Msub, nbits, search_type));
}

}  // namespace fsdk::ops
