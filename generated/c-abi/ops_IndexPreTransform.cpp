// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexPreTransform.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "guards/through.h"
#include "class/Index.h"
#include "class/IndexPreTransform.h"
#include "class/VectorTransform.h"

namespace fsdk::ops {

void IndexPreTransform_apply_chain([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexPreTransform>();
    const auto x = f.array<const float>(1, "x");
    const int64_t n = f.rows(x, "x", {{"d", self.d}});
    guard::structure(self);
    f.result_buffer(0, fsdk::through::Chain(self).apply_chain(n, x.data));
}

struct IndexPreTransform_chain {
    using owner = faiss::IndexPreTransform;
    static auto& ref(owner& o) { return o.chain; }
    static constexpr const char* name = "chain";
};
void IndexPreTransform_chain_get(Frame& f) { views_get<ops::IndexPreTransform_chain>(f); }

struct IndexPreTransform_index {
    using owner = faiss::IndexPreTransform;
    static auto& ref(owner& o) { return o.index; }
    static constexpr const char* name = "index";
};
void IndexPreTransform_index_get(Frame& f) { part_get<ops::IndexPreTransform_index>(f); }

struct IndexPreTransform_own_fields {
    using owner = faiss::IndexPreTransform;
    static auto& ref(owner& o) { return o.own_fields; }
    static constexpr const char* name = "ownFields";
};
void IndexPreTransform_own_fields_get(Frame& f) { scalar_get<ops::IndexPreTransform_own_fields>(f); }

void IndexPreTransform_prepend_transform([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexPreTransform>();
    auto& ltrans = f.ref<faiss::VectorTransform>(1, "ltrans");
    guard::prepend_transform(self, ltrans);
    f.retain(1);
    f.writes(self, 0);
    self.prepend_transform(fsdk::either(ltrans));
}

void IndexPreTransform_reverse_chain([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexPreTransform>();
    const auto xt = f.array<const float>(1, "xt");
    guard::structure(self);
    f.result_buffer(0, fsdk::through::Chain(self).reverse_chain(xt.data, xt.size));
}

void IndexPreTransform_new0([[maybe_unused]] Frame& f) {
    auto& index = f.ref<faiss::Index>(0, "index");
    guard::pre_transform(index);
    f.retain(0);
    f.result_owned(0, new faiss::IndexPreTransform(fsdk::either(index)));
}

void IndexPreTransform_new1([[maybe_unused]] Frame& f) {
    auto& ltrans = f.ref<faiss::VectorTransform>(0, "ltrans");
    auto& index = f.ref<faiss::Index>(1, "index");
    guard::pre_transform(ltrans, index);
    f.retain(0);
    f.retain(1);
    f.result_owned(0, new faiss::IndexPreTransform(fsdk::either(ltrans), fsdk::either(index)));
}

}  // namespace fsdk::ops
