// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include <offered/result_heap.h>

namespace fsdk {
template <>
struct class_of<fsdk::offered::ResultHeap> : class_traits<219, fsdk::offered::ResultHeap> {};
}  // namespace fsdk
