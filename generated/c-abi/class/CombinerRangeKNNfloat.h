// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#if FSDK_FAISS_VERSION >= 10800
#include <offered/combiner.h>

namespace fsdk {
template <>
struct class_of<fsdk::offered::CombinerRangeKNNfloat> : class_traits<19, fsdk::offered::CombinerRangeKNNfloat> {};
}  // namespace fsdk
#endif
