// Generated from schema/ by npm run generate. Do not edit.
// Operations of functions_ivflib.
#include "thunk.h"

#include "faiss_version.h"
#include <faiss/IVFlib.h>
#include "guards/guards.h"
#include "class/ArrayInvertedLists.h"
#include "class/Index.h"
#include "class/IndexIVFResidualQuantizer.h"
#include "class/ResidualQuantizer.h"

namespace fsdk::ops {

void check_compatible_for_merge([[maybe_unused]] Frame& f) {
    auto& index1 = f.ref<faiss::Index>(0, "index1");
    auto& index2 = f.ref<faiss::Index>(1, "index2");
    guard::two_inverted_files(index1, index2);
    faiss::ivflib::check_compatible_for_merge(fsdk::either(index1), fsdk::either(index2));
}

void get_invlist_range([[maybe_unused]] Frame& f) {
    auto& index = f.ref<faiss::Index>(0, "index");
    const auto i0 = f.integer<int64_t>(1, "i0", 0);
    const auto i1 = f.integer<int64_t>(2, "i1", 0);
    guard::lists_from(index, i0, i1);
    f.result_owned(0, faiss::ivflib::get_invlist_range(fsdk::either(index), i0, i1));
}

void ivf_residual_from_quantizer([[maybe_unused]] Frame& f) {
    auto& rq = f.ref<faiss::ResidualQuantizer>(0, "rq");
    const auto nlevel = f.integer<int>(1, "nlevel", 1);
    guard::residual_levels(rq, nlevel);
    f.result_owned(0, faiss::ivflib::ivf_residual_from_quantizer(fsdk::either(rq), nlevel));
}

void set_invlist_range([[maybe_unused]] Frame& f) {
    auto& index = f.ref<faiss::Index>(0, "index");
    const auto i0 = f.integer<int64_t>(1, "i0", 0);
    const auto i1 = f.integer<int64_t>(2, "i1", 0);
    auto& src = f.ref<faiss::ArrayInvertedLists>(3, "src");
    guard::exchanged_lists(index, i0, i1, src);
    f.writes(index, 0);
    f.writes(src, 3);
    faiss::ivflib::set_invlist_range(fsdk::either(index), i0, i1, fsdk::either(src));
}

}  // namespace fsdk::ops
