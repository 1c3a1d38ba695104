// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include <faiss/MatrixStats.h>

namespace fsdk {
template <>
struct class_of<faiss::MatrixStats> : class_traits<179, faiss::MatrixStats> {};
}  // namespace fsdk
