// What FAISS gives as pointers into its objects, or into room of the caller's, given as copies.
#include <faiss/IndexFlat.h>
#include <faiss/IndexIVFPQ.h>

#include "class/IndexFlat.h"
#include "class/IndexIVFPQ.h"
#include "class/ProductQuantizer.h"
#include "guards/guards.h"
#include "thunk.h"

namespace fsdk::handwritten {

void IndexFlat_get_xb(Frame& f) {
    auto& self = f.self<faiss::IndexFlat>();
    guard::structure(self);
    const uint64_t values = uint64_t(self.ntotal) * self.d;
    std::copy_n(self.get_xb(), values, f.result_room<float>(0, values));
}

void ProductQuantizer_get_centroids(Frame& f) {
    auto& self = f.self<faiss::ProductQuantizer>();
    const auto m = f.integer<size_t>(1, "m"), i = f.integer<size_t>(2, "i");
    guard::product_quantizer_whole(self);
    if (m >= self.M || i >= self.ksub)
        f.throw_error(Code::INVALID_ARGUMENT, sentence("There is no centroid ", i, " of part ", m, ": there are ", self.ksub,
                                                       " in each of ", self.M, ", numbered from 0."));
    std::copy_n(self.get_centroids(m, i), self.dsub, f.result_room<float>(0, self.dsub));
}

void IndexIVFPQ_find_duplicates(Frame& f) {
    auto& self = f.self<faiss::IndexIVFPQ>();
    guard::structure(self);
    if (!self.invlists) f.throw_error(Code::INVALID_ARGUMENT, "This index has no inverted lists.");
    // Vectors that the lists hold twice are counted once only in ntotal.
    const size_t entries = self.invlists->compute_ntotal();
    std::vector<int64_t> ids(entries);
    std::vector<size_t> lims(entries + 2);
    const size_t groups = self.find_duplicates(ids.data(), lims.data());
    ids.resize(groups == 0 ? 0 : lims[groups]);
    std::copy_n(lims.data(), groups + 1, f.result_room<uint64_t>(1, groups + 1));
    f.result_buffer(0, std::move(ids));
}

}  // namespace fsdk::handwritten
