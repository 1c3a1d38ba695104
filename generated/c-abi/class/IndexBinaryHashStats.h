// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include <faiss/IndexBinaryHash.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexBinaryHashStats> : class_traits<152, faiss::IndexBinaryHashStats> {};
}  // namespace fsdk
