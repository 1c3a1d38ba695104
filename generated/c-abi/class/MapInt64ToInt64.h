// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#if FSDK_FAISS_VERSION >= 10800
#include <offered/maps.h>

namespace fsdk {
template <>
struct class_of<fsdk::offered::MapInt64ToInt64> : class_traits<177, fsdk::offered::MapInt64ToInt64> {};
}  // namespace fsdk
#endif
