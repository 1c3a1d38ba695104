// Generated from schema/ by npm run generate. Do not edit.
// Operations of MultiIndexQuantizer2.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/Index.h"
#include "class/MultiIndexQuantizer2.h"

namespace fsdk::ops {

struct MultiIndexQuantizer2_assign_indexes {
    using owner = faiss::MultiIndexQuantizer2;
    static auto& ref(owner& o) { return o.assign_indexes; }
    static constexpr const char* name = "assignIndexes";
};
void MultiIndexQuantizer2_assign_indexes_get(Frame& f) { views_get<ops::MultiIndexQuantizer2_assign_indexes>(f); }

struct MultiIndexQuantizer2_own_fields {
    using owner = faiss::MultiIndexQuantizer2;
    static auto& ref(owner& o) { return o.own_fields; }
    static constexpr const char* name = "ownFields";
};
void MultiIndexQuantizer2_own_fields_get(Frame& f) { scalar_get<ops::MultiIndexQuantizer2_own_fields>(f); }

void MultiIndexQuantizer2_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 2);
    const auto nbits = f.integer<size_t>(1, "nbits", 1, 16);
    auto& assign_index_0 = f.ref<faiss::Index>(2, "assignIndex0");
    auto& assign_index_1 = f.ref<faiss::Index>(3, "assignIndex1");
    guard::multi_index_quantizer2(d, nbits, assign_index_0, assign_index_1);
    f.retain(2);
    f.retain(3);
    f.result_owned(0, new faiss::MultiIndexQuantizer2(d, nbits, fsdk::either(assign_index_0), fsdk::either(assign_index_1)));
}

void MultiIndexQuantizer2_new1([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 1);
    const auto M = f.integer<size_t>(1, "M", 1);
    const auto nbits = f.integer<size_t>(2, "nbits", 1, 16);
    const auto indexes = f.references<faiss::Index>(3, "indexes");
    require_divides(M, "M", d, "d");
    guard::multi_index_quantizer2(d, M, nbits, indexes);
    f.retain_all(3);
    f.result_owned(0, new faiss::MultiIndexQuantizer2(d, M, nbits, indexes));
}

}  // namespace fsdk::ops
