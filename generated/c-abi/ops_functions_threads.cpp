// Generated from schema/ by npm run generate. Do not edit.
// Operations of functions_threads.
#include "thunk.h"

#include "faiss_version.h"
#include <faiss/utils/utils.h>

namespace fsdk::ops {

void get_compile_options([[maybe_unused]] Frame& f) {
    f.result_string(0, faiss::get_compile_options());
}

}  // namespace fsdk::ops
