// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/IOReader.h"
#include <offered/callbacks.h>

namespace fsdk {
template <>
struct class_of<fsdk::offered::CallbackIOReader> : class_traits<49, faiss::IOReader> {};
}  // namespace fsdk
