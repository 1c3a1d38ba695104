// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/IndexBinary.h"
#include <faiss/IndexReplicas.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexBinaryReplicas> : class_traits<150, faiss::IndexBinary> {};
}  // namespace fsdk
