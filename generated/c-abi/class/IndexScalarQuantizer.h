// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Index.h"
#include <faiss/IndexScalarQuantizer.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexScalarQuantizer> : class_traits<89, faiss::Index> {};
}  // namespace fsdk
