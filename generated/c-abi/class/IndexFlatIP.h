// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Index.h"
#include <faiss/IndexFlat.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexFlatIP> : class_traits<80, faiss::Index> {};
}  // namespace fsdk
