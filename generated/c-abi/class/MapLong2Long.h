// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include <offered/maps.h>

namespace fsdk {
template <>
struct class_of<fsdk::offered::MapLong2Long> : class_traits<178, fsdk::offered::MapLong2Long> {};
}  // namespace fsdk
