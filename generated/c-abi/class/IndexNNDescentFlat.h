// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Index.h"
#include <faiss/IndexNNDescent.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexNNDescentFlat> : class_traits<120, faiss::Index> {};
}  // namespace fsdk
