// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#if FSDK_FAISS_VERSION >= 10900
#include <faiss/utils/random.h>

namespace fsdk {
template <>
struct class_of<faiss::SplitMix64RandomGenerator> : class_traits<236, faiss::SplitMix64RandomGenerator> {};
}  // namespace fsdk
#endif
