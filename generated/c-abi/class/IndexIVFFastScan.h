// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Index.h"
#include <faiss/IndexIVFFastScan.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexIVFFastScan> : class_traits<104, faiss::Index> {};
}  // namespace fsdk
