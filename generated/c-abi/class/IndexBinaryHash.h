// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/IndexBinary.h"
#include <faiss/IndexBinaryHash.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexBinaryHash> : class_traits<144, faiss::IndexBinary> {};
}  // namespace fsdk
