// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Index.h"
#include <faiss/IndexIDMap.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexIDMap> : class_traits<96, faiss::Index> {};
}  // namespace fsdk
