// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexIDMap2.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/Index.h"
#include "class/IndexIDMap2.h"

namespace fsdk::ops {

void IndexIDMap2_check_consistency([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexIDMap2>();
    self.check_consistency();
}

void IndexIDMap2_construct_rev_map([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexIDMap2>();
    f.writes(self, 0);
    self.construct_rev_map();
}

void IndexIDMap2_new0([[maybe_unused]] Frame& f) {
    auto& index = f.ref<faiss::Index>(0, "index");
    guard::id_map(index);
    f.retain(0);
    f.result_owned(0, new faiss::IndexIDMap2(fsdk::either(index)));
}

}  // namespace fsdk::ops
