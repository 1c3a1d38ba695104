// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Index.h"
#include <faiss/IndexPreTransform.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexPreTransform> : class_traits<125, faiss::Index> {};
}  // namespace fsdk
