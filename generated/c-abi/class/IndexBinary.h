// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include <faiss/IndexBinary.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexBinary> : class_traits<139, faiss::IndexBinary> {};
}  // namespace fsdk
