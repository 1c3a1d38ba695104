// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Index.h"
#include <faiss/IndexIVFPQFastScan.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexIVFPQFastScan> : class_traits<110, faiss::Index> {};
}  // namespace fsdk
