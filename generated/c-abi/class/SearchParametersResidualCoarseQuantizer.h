// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/SearchParameters.h"
#include <faiss/IndexAdditiveQuantizer.h>

namespace fsdk {
template <>
struct class_of<faiss::SearchParametersResidualCoarseQuantizer> : class_traits<117, faiss::SearchParameters> {};
}  // namespace fsdk
