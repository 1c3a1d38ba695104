// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Index.h"
#include <faiss/MetaIndexes.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexSplitVectors> : class_traits<132, faiss::Index> {};
}  // namespace fsdk
