// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexBinaryIDMap2.
#include "thunk.h"

#include "faiss_version.h"
#include "class/IndexBinaryIDMap2.h"

namespace fsdk::ops {

void IndexBinaryIDMap2_check_consistency([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexBinaryIDMap2>();
    self.check_consistency();
}

void IndexBinaryIDMap2_construct_rev_map([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexBinaryIDMap2>();
    f.writes(self, 0);
    self.construct_rev_map();
}

}  // namespace fsdk::ops
