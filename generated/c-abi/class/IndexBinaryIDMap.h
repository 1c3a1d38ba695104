// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/IndexBinary.h"
#include <faiss/IndexIDMap.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexBinaryIDMap> : class_traits<145, faiss::IndexBinary> {};
}  // namespace fsdk
