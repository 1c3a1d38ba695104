// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/IndexBinary.h"
#include <faiss/IndexBinaryFromFloat.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexBinaryFromFloat> : class_traits<141, faiss::IndexBinary> {};
}  // namespace fsdk
