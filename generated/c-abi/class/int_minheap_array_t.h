// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include <offered/heap_array.h>

namespace fsdk {
template <>
struct class_of<fsdk::offered::int_minheap_array_t> : class_traits<254, fsdk::offered::int_minheap_array_t> {};
}  // namespace fsdk
