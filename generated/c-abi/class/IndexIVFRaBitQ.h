// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Index.h"
#if FSDK_FAISS_VERSION >= 11100
#include <faiss/IndexIVFRaBitQ.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexIVFRaBitQ> : class_traits<115, faiss::Index> {};
}  // namespace fsdk
#endif
