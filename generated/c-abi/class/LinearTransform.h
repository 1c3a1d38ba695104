// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/VectorTransform.h"
#include <faiss/VectorTransform.h>

namespace fsdk {
template <>
struct class_of<faiss::LinearTransform> : class_traits<240, faiss::VectorTransform> {};
}  // namespace fsdk
