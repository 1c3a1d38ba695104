// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/SearchParameters.h"
#if FSDK_FAISS_VERSION >= 11100
#include <faiss/IndexRaBitQ.h>

namespace fsdk {
template <>
struct class_of<faiss::RaBitQSearchParameters> : class_traits<222, faiss::SearchParameters> {};
}  // namespace fsdk
#endif
