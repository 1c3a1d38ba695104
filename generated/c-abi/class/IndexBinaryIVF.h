// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/IndexBinary.h"
#include <faiss/IndexBinaryIVF.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexBinaryIVF> : class_traits<147, faiss::IndexBinary> {};
}  // namespace fsdk
