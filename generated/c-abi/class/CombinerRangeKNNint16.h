// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#if FSDK_FAISS_VERSION >= 10800
#include <offered/combiner.h>

namespace fsdk {
template <>
struct class_of<fsdk::offered::CombinerRangeKNNint16> : class_traits<20, fsdk::offered::CombinerRangeKNNint16> {};
}  // namespace fsdk
#endif
