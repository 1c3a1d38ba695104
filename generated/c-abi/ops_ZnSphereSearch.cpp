// Generated from schema/ by npm run generate. Do not edit.
// Operations of ZnSphereSearch.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/ZnSphereSearch.h"

namespace fsdk::ops {

struct ZnSphereSearch_dimS {
    using owner = faiss::ZnSphereSearch;
    static auto& ref(owner& o) { return o.dimS; }
    static constexpr const char* name = "dimS";
};
void ZnSphereSearch_dimS_get(Frame& f) { scalar_get<ops::ZnSphereSearch_dimS>(f); }

struct ZnSphereSearch_natom {
    using owner = faiss::ZnSphereSearch;
    static auto& ref(owner& o) { return o.natom; }
    static constexpr const char* name = "natom";
};
void ZnSphereSearch_natom_get(Frame& f) { scalar_get<ops::ZnSphereSearch_natom>(f); }

struct ZnSphereSearch_r2 {
    using owner = faiss::ZnSphereSearch;
    static auto& ref(owner& o) { return o.r2; }
    static constexpr const char* name = "r2";
};
void ZnSphereSearch_r2_get(Frame& f) { scalar_get<ops::ZnSphereSearch_r2>(f); }

void ZnSphereSearch_search([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ZnSphereSearch>();
    const auto x = f.array<const float>(1, "x");
    const auto c = f.array<float>(3, "c");
    f.shape(x, "x", {{"dimS", self.dimS}});
    f.shape(c, "c", {{"dimS", self.dimS}});
    guard::sphere_vectors(self, 1, x.data);
    f.result_number(0, self.search(x.data, c.data));
}

void ZnSphereSearch_search_multi([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ZnSphereSearch>();
    const auto x = f.array<const float>(1, "x");
    const auto c_out = f.array<float>(3, "cOut");
    const auto dp_out = f.array<float>(5, "dpOut");
    const int64_t n = f.rows(x, "x", {{"dimS", self.dimS}});
    f.shape(c_out, "cOut", {{"n", n}, {"dimS", self.dimS}});
    f.shape(dp_out, "dpOut", {{"n", n}});
    guard::sphere_vectors(self, n, x.data);
    self.search_multi(n, x.data, c_out.data, dp_out.data);
}

struct ZnSphereSearch_voc {
    using owner = faiss::ZnSphereSearch;
    static auto& ref(owner& o) { return o.voc; }
    static constexpr const char* name = "voc";
};
void ZnSphereSearch_voc_get(Frame& f) { vector_get<ops::ZnSphereSearch_voc>(f); }

void ZnSphereSearch_new0([[maybe_unused]] Frame& f) {
    const auto dim = f.integer<int>(0, "dim", 1);
    const auto r2 = f.integer<int>(1, "r2", 0);
    guard::sphere(dim, r2);
    f.result_owned(0, new faiss::ZnSphereSearch(dim, r2));
}

}  // namespace fsdk::ops
