// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Index.h"
#if FSDK_FAISS_VERSION >= 10704
#include <faiss/MetaIndexes.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexRandom> : class_traits<126, faiss::Index> {};
}  // namespace fsdk
#endif
