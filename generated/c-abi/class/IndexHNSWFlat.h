// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Index.h"
#include <faiss/IndexHNSW.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexHNSWFlat> : class_traits<93, faiss::Index> {};
}  // namespace fsdk
