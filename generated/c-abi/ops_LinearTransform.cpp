// Generated from schema/ by npm run generate. Do not edit.
// Operations of LinearTransform.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/LinearTransform.h"

namespace fsdk::ops {

struct LinearTransform_A {
    using owner = faiss::LinearTransform;
    static auto& ref(owner& o) { return o.A; }
    static constexpr const char* name = "A";
    static constexpr bool resizable = true;
    static void check([[maybe_unused]] owner& self, const Array<const float>& A) { guard::matrix_values(self, A.size); }
};
void LinearTransform_A_get(Frame& f) { vector_get<ops::LinearTransform_A>(f); }
void LinearTransform_A_set(Frame& f) { vector_set<ops::LinearTransform_A>(f); }

struct LinearTransform_b {
    using owner = faiss::LinearTransform;
    static auto& ref(owner& o) { return o.b; }
    static constexpr const char* name = "b";
    static constexpr bool resizable = true;
    static void check([[maybe_unused]] owner& self, const Array<const float>& b) { guard::bias_values(self, b.size); }
};
void LinearTransform_b_get(Frame& f) { vector_get<ops::LinearTransform_b>(f); }
void LinearTransform_b_set(Frame& f) { vector_set<ops::LinearTransform_b>(f); }

struct LinearTransform_have_bias {
    using owner = faiss::LinearTransform;
    static auto& ref(owner& o) { return o.have_bias; }
    static constexpr const char* name = "haveBias";
};
void LinearTransform_have_bias_get(Frame& f) { scalar_get<ops::LinearTransform_have_bias>(f); }

struct LinearTransform_is_orthonormal {
    using owner = faiss::LinearTransform;
    static auto& ref(owner& o) { return o.is_orthonormal; }
    static constexpr const char* name = "isOrthonormal";
};
void LinearTransform_is_orthonormal_get(Frame& f) { scalar_get<ops::LinearTransform_is_orthonormal>(f); }

struct LinearTransform_is_trained {
    using owner = faiss::LinearTransform;
    static auto& ref(owner& o) { return o.is_trained; }
    static constexpr const char* name = "isTrained";
    static void check([[maybe_unused]] owner& self, bool is_trained) { guard::matrix_complete(self, is_trained); }
};
void LinearTransform_is_trained_get(Frame& f) { scalar_get<ops::LinearTransform_is_trained>(f); }
void LinearTransform_is_trained_set(Frame& f) { scalar_set<ops::LinearTransform_is_trained>(f); }

void LinearTransform_print_if_verbose([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::LinearTransform>();
    const std::string name = f.string(1, "name");
    const auto mat = f.array<const double>(3, "mat");
    const auto n = f.integer<int>(5, "n", 0);
    const auto d = f.integer<int>(6, "d", 0);
    guard::printable(mat.size, n, d);
    self.print_if_verbose(name.c_str(), fsdk::vector_of(mat), n, d);
}

void LinearTransform_set_is_orthonormal([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::LinearTransform>();
    guard::matrix(self);
    f.writes(self, 0);
    self.set_is_orthonormal();
}

void LinearTransform_transform_transpose([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::LinearTransform>();
    const auto y = f.array<const float>(1, "y");
    const auto x = f.array<float>(3, "x");
    const int64_t n = f.rows(y, "y", {{"d_out", self.d_out}});
    f.shape(x, "x", {{"n", n}, {"d_in", self.d_in}});
    guard::reverse_transform(self, n, y.data);
    self.transform_transpose(n, y.data, x.data);
}

struct LinearTransform_verbose {
    using owner = faiss::LinearTransform;
    static auto& ref(owner& o) { return o.faiss::LinearTransform::verbose; }
    static constexpr const char* name = "verbose";
};
void LinearTransform_verbose_get(Frame& f) { scalar_get<ops::LinearTransform_verbose>(f); }
void LinearTransform_verbose_set(Frame& f) { scalar_set<ops::LinearTransform_verbose>(f); }

void LinearTransform_new0([[maybe_unused]] Frame& f) {
    const auto d_in = f.integer<int>(0, "dIn", 1);
    const auto d_out = f.integer<int>(1, "dOut", 1);
    const bool have_bias = f.boolean(2);
    guard::transform(d_in, d_out);
    f.result_owned(0, new faiss::LinearTransform(d_in, d_out, have_bias));
}

}  // namespace fsdk::ops
