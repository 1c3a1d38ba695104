// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#if FSDK_FAISS_VERSION >= 10704
#include <faiss/impl/CodePacker.h>

namespace fsdk {
template <>
struct class_of<faiss::CodePacker> : class_traits<15, faiss::CodePacker> {};
}  // namespace fsdk
#endif
