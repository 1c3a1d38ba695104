// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Index.h"
#include <faiss/IndexIVFAdditiveQuantizerFastScan.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexIVFProductResidualQuantizerFastScan> : class_traits<108, faiss::Index> {};
}  // namespace fsdk
