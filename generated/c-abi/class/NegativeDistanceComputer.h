// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/DistanceComputer.h"
#if FSDK_FAISS_VERSION >= 10900
#include <faiss/impl/DistanceComputer.h>

namespace fsdk {
template <>
struct class_of<faiss::NegativeDistanceComputer> : class_traits<27, faiss::DistanceComputer> {};
}  // namespace fsdk
#endif
