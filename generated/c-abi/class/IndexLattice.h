// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Index.h"
#if FSDK_FAISS_VERSION >= 10900
#include <faiss/IndexLattice.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexLattice> : class_traits<84, faiss::Index> {};
}  // namespace fsdk
#endif
