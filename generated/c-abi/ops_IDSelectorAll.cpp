// Generated from schema/ by npm run generate. Do not edit.
// Operations of IDSelectorAll.
#include "thunk.h"

#include "faiss_version.h"
#include "class/IDSelectorAll.h"

namespace fsdk::ops {

void IDSelectorAll_new0([[maybe_unused]] Frame& f) {
    f.result_owned(0, new faiss::IDSelectorAll());
}

}  // namespace fsdk::ops
