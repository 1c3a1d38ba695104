// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Index.h"
#include <faiss/IndexFastScan.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexFastScan> : class_traits<65, faiss::Index> {};
}  // namespace fsdk
