// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Index.h"
#include <faiss/IndexIVFPQR.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexIVFPQR> : class_traits<114, faiss::Index> {};
}  // namespace fsdk
