// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Index.h"
#include <faiss/IndexRefine.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexRefineFlat> : class_traits<128, faiss::Index> {};
}  // namespace fsdk
