// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/IndexBinary.h"
#include <faiss/IndexShards.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexBinaryShards> : class_traits<151, faiss::IndexBinary> {};
}  // namespace fsdk
