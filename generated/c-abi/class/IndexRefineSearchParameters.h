// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/SearchParameters.h"
#if FSDK_FAISS_VERSION >= 10800
#include <faiss/IndexRefine.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexRefineSearchParameters> : class_traits<221, faiss::SearchParameters> {};
}  // namespace fsdk
#endif
