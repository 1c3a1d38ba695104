// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include <offered/bits.h>

namespace fsdk {
template <>
struct class_of<fsdk::offered::BitstringReader> : class_traits<5, fsdk::offered::BitstringReader> {};
}  // namespace fsdk
