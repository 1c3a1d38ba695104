// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include <faiss/IndexBinaryIVF.h>

namespace fsdk {
template <>
struct class_of<faiss::BinaryInvertedListScanner> : class_traits<4, faiss::BinaryInvertedListScanner> {};
}  // namespace fsdk
