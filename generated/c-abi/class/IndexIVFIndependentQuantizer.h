// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Index.h"
#if FSDK_FAISS_VERSION >= 10800
#include <faiss/IndexIVFIndependentQuantizer.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexIVFIndependentQuantizer> : class_traits<118, faiss::Index> {};
}  // namespace fsdk
#endif
