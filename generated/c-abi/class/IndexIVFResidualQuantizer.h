// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Index.h"
#include <faiss/IndexIVFAdditiveQuantizer.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexIVFResidualQuantizer> : class_traits<103, faiss::Index> {};
}  // namespace fsdk
