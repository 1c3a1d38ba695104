// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/IOWriter.h"
#include <offered/callbacks.h>

namespace fsdk {
template <>
struct class_of<fsdk::offered::CallbackIOWriter> : class_traits<55, faiss::IOWriter> {};
}  // namespace fsdk
