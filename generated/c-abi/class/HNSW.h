// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include <faiss/impl/HNSW.h>

namespace fsdk {
template <>
struct class_of<faiss::HNSW> : class_traits<34, faiss::HNSW> {};
}  // namespace fsdk
