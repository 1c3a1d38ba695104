// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#if FSDK_FAISS_VERSION >= 10800
#include <faiss/utils/utils.h>

namespace fsdk {
template <>
struct class_of<faiss::CodeSet> : class_traits<18, faiss::CodeSet> {};
}  // namespace fsdk
#endif
