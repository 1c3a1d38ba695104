// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include <offered/direct_map_add.h>

namespace fsdk {
template <>
struct class_of<fsdk::offered::DirectMapAdd> : class_traits<24, fsdk::offered::DirectMapAdd> {};
}  // namespace fsdk
