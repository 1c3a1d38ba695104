// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Index.h"
#include <faiss/IndexAdditiveQuantizerFastScan.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexLocalSearchQuantizerFastScan> : class_traits<67, faiss::Index> {};
}  // namespace fsdk
