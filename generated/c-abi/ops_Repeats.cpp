// Generated from schema/ by npm run generate. Do not edit.
// Operations of Repeats.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/Repeat.h"
#include "class/Repeats.h"

namespace fsdk::ops {

void Repeats_count([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::Repeats>();
    f.result_integer(0, static_cast<int64_t>(self.count()));
}

void Repeats_decode([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::Repeats>();
    const auto code = static_cast<uint64_t>(f.integer(1, "code"));
    const auto c = f.array<float>(2, "c");
    f.shape(c, "c", {{"dim", self.dim}});
    guard::order_of(self, code);
    self.decode(code, c.data);
}

struct Repeats_dim {
    using owner = faiss::Repeats;
    static auto& ref(owner& o) { return o.dim; }
    static constexpr const char* name = "dim";
};
void Repeats_dim_get(Frame& f) { scalar_get<ops::Repeats_dim>(f); }

void Repeats_encode([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::Repeats>();
    const auto c = f.array<const float>(1, "c");
    f.shape(c, "c", {{"dim", self.dim}});
    guard::arranged(self, c.data);
    f.result_integer(0, static_cast<int64_t>(self.encode(c.data)));
}

struct Repeats_repeats {
    using owner = faiss::Repeats;
    static auto& ref(owner& o) { return o.repeats; }
    static constexpr const char* name = "repeats";
};
void Repeats_repeats_get(Frame& f) { views_get<ops::Repeats_repeats>(f); }

void Repeats_new0([[maybe_unused]] Frame& f) {
    const auto dim = f.integer<int>(0, "dim", 0, 99);
    const auto c = f.array<const float>(1, "c");
    if (c) f.shape(c, "c", {{"dim", dim}});
    guard::repeats(dim, c.data, c.size);
    f.result_owned(0, new faiss::Repeats(dim, c.data));
}

}  // namespace fsdk::ops
