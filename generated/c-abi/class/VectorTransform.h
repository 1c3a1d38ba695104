// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include <faiss/VectorTransform.h>

namespace fsdk {
template <>
struct class_of<faiss::VectorTransform> : class_traits<237, faiss::VectorTransform> {};
}  // namespace fsdk
