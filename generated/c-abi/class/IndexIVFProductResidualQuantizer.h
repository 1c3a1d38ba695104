// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Index.h"
#include <faiss/IndexIVFAdditiveQuantizer.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexIVFProductResidualQuantizer> : class_traits<102, faiss::Index> {};
}  // namespace fsdk
