// Generated from schema/ by npm run generate. Do not edit.
// Operations of CodePackerFlat.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/CodePackerFlat.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 10704
void CodePackerFlat_new0([[maybe_unused]] Frame& f) {
    const auto code_size = f.integer<size_t>(0, "codeSize", 1);
    guard::flat_packer(code_size);
    f.result_owned(0, new faiss::CodePackerFlat(code_size));
}
#endif

}  // namespace fsdk::ops
