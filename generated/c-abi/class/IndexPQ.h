// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Index.h"
#include <faiss/IndexPQ.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexPQ> : class_traits<87, faiss::Index> {};
}  // namespace fsdk
