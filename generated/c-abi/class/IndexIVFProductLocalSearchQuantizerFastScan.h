// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Index.h"
#include <faiss/IndexIVFAdditiveQuantizerFastScan.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexIVFProductLocalSearchQuantizerFastScan> : class_traits<107, faiss::Index> {};
}  // namespace fsdk
