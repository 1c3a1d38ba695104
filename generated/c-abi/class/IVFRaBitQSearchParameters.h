// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/SearchParameters.h"
#if FSDK_FAISS_VERSION >= 11100
#include <faiss/IndexIVFRaBitQ.h>

namespace fsdk {
template <>
struct class_of<faiss::IVFRaBitQSearchParameters> : class_traits<226, faiss::SearchParameters> {};
}  // namespace fsdk
#endif
