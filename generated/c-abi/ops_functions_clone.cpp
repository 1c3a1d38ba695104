// Generated from schema/ by npm run generate. Do not edit.
// Operations of functions_clone.
#include "thunk.h"

#include "faiss_version.h"
#include <faiss/clone_index.h>
#include "guards/guards.h"
#include "class/Index.h"
#include "class/IndexBinary.h"
#include "class/Quantizer.h"

namespace fsdk::ops {

void clone_Quantizer([[maybe_unused]] Frame& f) {
    auto& quant = f.ref<faiss::Quantizer>(0, "quant");
    f.result_owned(0, faiss::clone_Quantizer(fsdk::either(quant)));
}

#if FSDK_FAISS_VERSION >= 10800
void clone_binary_index([[maybe_unused]] Frame& f) {
    auto& index = f.ref<faiss::IndexBinary>(0, "index");
    guard::whole(index);
    f.result_owned(0, faiss::clone_binary_index(fsdk::either(index)));
}
#endif

void clone_index([[maybe_unused]] Frame& f) {
    auto& index = f.ref<faiss::Index>(0, "index");
    guard::whole(index);
    f.result_owned(0, faiss::clone_index(fsdk::either(index)));
}

}  // namespace fsdk::ops
