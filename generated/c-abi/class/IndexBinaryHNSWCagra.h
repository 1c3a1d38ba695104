// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/IndexBinary.h"
#if FSDK_FAISS_VERSION >= 11200
#include <faiss/IndexBinaryHNSW.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexBinaryHNSWCagra> : class_traits<143, faiss::IndexBinary> {};
}  // namespace fsdk
#endif
