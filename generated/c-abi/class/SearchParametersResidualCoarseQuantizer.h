// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/SearchParameters.h"
#if FSDK_FAISS_VERSION >= 10704
#include <faiss/IndexAdditiveQuantizer.h>

namespace fsdk {
template <>
struct class_of<faiss::SearchParametersResidualCoarseQuantizer> : class_traits<229, faiss::SearchParameters> {};
}  // namespace fsdk
#endif
