// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Index.h"
#include <faiss/IndexHNSW.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexHNSW> : class_traits<90, faiss::Index> {};
}  // namespace fsdk
