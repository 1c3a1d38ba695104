// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/CodePacker.h"
#if FSDK_FAISS_VERSION >= 10704
#include <faiss/impl/pq4_fast_scan.h>
#include <faiss/impl/fast_scan/fast_scan.h>

namespace fsdk {
template <>
struct class_of<faiss::CodePackerPQ4> : class_traits<17, faiss::CodePacker> {};
}  // namespace fsdk
#endif
