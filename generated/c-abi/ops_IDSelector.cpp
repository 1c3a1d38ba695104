// Generated from schema/ by npm run generate. Do not edit.
// Operations of IDSelector.
#include "thunk.h"

#include "faiss_version.h"
#include "class/IDSelector.h"

namespace fsdk::ops {

void IDSelector_is_member([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IDSelector>();
    const auto id = f.integer<int64_t>(1, "id");
    f.result_bool(0, self.is_member(id));
}

}  // namespace fsdk::ops
