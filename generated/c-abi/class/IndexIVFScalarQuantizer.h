// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Index.h"
#include <faiss/IndexScalarQuantizer.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexIVFScalarQuantizer> : class_traits<116, faiss::Index> {};
}  // namespace fsdk
