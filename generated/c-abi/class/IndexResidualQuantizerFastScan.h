// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Index.h"
#include <faiss/IndexAdditiveQuantizerFastScan.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexResidualQuantizerFastScan> : class_traits<70, faiss::Index> {};
}  // namespace fsdk
