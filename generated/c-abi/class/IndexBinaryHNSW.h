// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/IndexBinary.h"
#include <faiss/IndexBinaryHNSW.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexBinaryHNSW> : class_traits<142, faiss::IndexBinary> {};
}  // namespace fsdk
