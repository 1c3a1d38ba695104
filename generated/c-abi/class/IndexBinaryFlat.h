// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/IndexBinary.h"
#include <faiss/IndexBinaryFlat.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexBinaryFlat> : class_traits<140, faiss::IndexBinary> {};
}  // namespace fsdk
