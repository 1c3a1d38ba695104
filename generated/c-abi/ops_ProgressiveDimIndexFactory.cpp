// Generated from schema/ by npm run generate. Do not edit.
// Operations of ProgressiveDimIndexFactory.
#include "thunk.h"

#include "faiss_version.h"
#include "class/ProgressiveDimIndexFactory.h"

namespace fsdk::ops {

void ProgressiveDimIndexFactory_new0([[maybe_unused]] Frame& f) {
    f.result_owned(0, new faiss::ProgressiveDimIndexFactory());
}

}  // namespace fsdk::ops
