// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/IOReader.h"
#if FSDK_FAISS_VERSION >= 11100
#include <faiss/impl/zerocopy_io.h>

namespace fsdk {
template <>
struct class_of<faiss::ZeroCopyIOReader> : class_traits<52, faiss::IOReader> {};
}  // namespace fsdk
#endif
