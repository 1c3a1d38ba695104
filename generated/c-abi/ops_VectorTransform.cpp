// Generated from schema/ by npm run generate. Do not edit.
// Operations of VectorTransform.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/VectorTransform.h"

namespace fsdk::ops {

void VectorTransform_apply([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::VectorTransform>();
    const auto x = f.array<const float>(1, "x");
    const auto xt = f.array<float>(3, "xt");
    const int64_t n = f.rows(x, "x", {{"d_in", self.d_in}});
    f.shape(xt, "xt", {{"n", n}, {"d_out", self.d_out}});
    guard::apply(self, n, x.data);
    self.apply_noalloc(n, x.data, xt.data);
}

void VectorTransform_check_identical([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::VectorTransform>();
    auto& other = f.ref<faiss::VectorTransform>(1, "other");
    self.check_identical(fsdk::either(other));
}

struct VectorTransform_d_in {
    using owner = faiss::VectorTransform;
    static auto& ref(owner& o) { return o.d_in; }
    static constexpr const char* name = "dIn";
};
void VectorTransform_d_in_get(Frame& f) { scalar_get<ops::VectorTransform_d_in>(f); }

struct VectorTransform_d_out {
    using owner = faiss::VectorTransform;
    static auto& ref(owner& o) { return o.d_out; }
    static constexpr const char* name = "dOut";
};
void VectorTransform_d_out_get(Frame& f) { scalar_get<ops::VectorTransform_d_out>(f); }

struct VectorTransform_is_trained {
    using owner = faiss::VectorTransform;
    static auto& ref(owner& o) { return o.is_trained; }
    static constexpr const char* name = "isTrained";
};
void VectorTransform_is_trained_get(Frame& f) { scalar_get<ops::VectorTransform_is_trained>(f); }

void VectorTransform_reverse_transform([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::VectorTransform>();
    const auto xt = f.array<const float>(1, "xt");
    const auto x = f.array<float>(3, "x");
    const int64_t n = f.rows(xt, "xt", {{"d_out", self.d_out}});
    f.shape(x, "x", {{"n", n}, {"d_in", self.d_in}});
    guard::reverse_transform(self, n, xt.data);
    self.reverse_transform(n, xt.data, x.data);
}

void VectorTransform_train([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::VectorTransform>();
    const auto x = f.array<const float>(1, "x");
    const int64_t n = f.rows(x, "x", {{"d_in", self.d_in}});
    guard::train(self, n, x.data);
    fsdk::plan_rounds(self, n);
    f.writes(self, 0);
    self.train(n, x.data);
}

}  // namespace fsdk::ops
