// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Index.h"
#include <faiss/Index2Layer.h>

namespace fsdk {
template <>
struct class_of<faiss::Index2Layer> : class_traits<73, faiss::Index> {};
}  // namespace fsdk
