// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Index.h"
#include <faiss/IndexAdditiveQuantizer.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexLocalSearchQuantizer> : class_traits<75, faiss::Index> {};
}  // namespace fsdk
