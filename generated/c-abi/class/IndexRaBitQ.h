// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Index.h"
#if FSDK_FAISS_VERSION >= 11100
#include <faiss/IndexRaBitQ.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexRaBitQ> : class_traits<88, faiss::Index> {};
}  // namespace fsdk
#endif
