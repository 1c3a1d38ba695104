// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Index.h"
#include <faiss/IndexPQFastScan.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexPQFastScan> : class_traits<71, faiss::Index> {};
}  // namespace fsdk
