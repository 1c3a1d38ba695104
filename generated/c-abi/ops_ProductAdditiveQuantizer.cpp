// Generated from schema/ by npm run generate. Do not edit.
// Operations of ProductAdditiveQuantizer.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/AdditiveQuantizer.h"
#include "class/ProductAdditiveQuantizer.h"
#include "enum/AdditiveQuantizerSearchType.h"

namespace fsdk::ops {

void ProductAdditiveQuantizer_compute_unpacked_codes([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ProductAdditiveQuantizer>();
    const auto x = f.array<const float>(1, "x");
    const auto centroids = f.array<const float>(3, "centroids");
    const auto codes = f.array<int32_t>(5, "codes");
    const int64_t n = f.rows(x, "x", {{"d", self.d}});
    if (centroids) f.shape(centroids, "centroids", {{"n", n}, {"d", self.d}});
    f.shape(codes, "codes", {{"n", n}, {"M", self.M}});
    guard::compute_codes(self, n, x.data);
    self.compute_unpacked_codes(x.data, codes.data, n, centroids.data);
}

struct ProductAdditiveQuantizer_nsplits {
    using owner = faiss::ProductAdditiveQuantizer;
    static auto& ref(owner& o) { return o.nsplits; }
    static constexpr const char* name = "nsplits";
};
void ProductAdditiveQuantizer_nsplits_get(Frame& f) { scalar_get<ops::ProductAdditiveQuantizer_nsplits>(f); }

struct ProductAdditiveQuantizer_quantizers {
    using owner = faiss::ProductAdditiveQuantizer;
    static auto& ref(owner& o) { return o.quantizers; }
    static constexpr const char* name = "quantizers";
};
void ProductAdditiveQuantizer_quantizers_get(Frame& f) { views_get<ops::ProductAdditiveQuantizer_quantizers>(f); }

static void* ProductAdditiveQuantizer_subquantizer_step(void* parent, [[maybe_unused]] uint64_t index) {
    auto& self = *from_root<faiss::ProductAdditiveQuantizer>(parent);
    auto&& found = self.subquantizer(static_cast<size_t>(index));
    auto* part = detail::pointer_of(found);
    return part ? to_root(part) : nullptr;
}
void ProductAdditiveQuantizer_subquantizer([[maybe_unused]] Frame& f) {
    [[maybe_unused]] auto& self = f.self<faiss::ProductAdditiveQuantizer>();
    const auto m = f.integer<size_t>(1, "m");
    guard::split(self, m);
    f.result_view(0, 0, ProductAdditiveQuantizer_subquantizer_step, class_of<faiss::AdditiveQuantizer>::id, "subquantizer", true, m);
}

void ProductAdditiveQuantizer_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<size_t>(0, "d", 1);
    const auto aqs = f.references<faiss::AdditiveQuantizer>(1, "aqs");
    const auto search_type = f.enumeration(3, "searchType", enums::AdditiveQuantizerSearchType);
    guard::product_of(d, aqs);
    f.result_owned(0, new faiss::ProductAdditiveQuantizer(d, aqs, search_type));
}

}  // namespace fsdk::ops
