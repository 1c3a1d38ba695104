// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include <faiss/Index.h>

namespace fsdk {
template <>
struct class_of<faiss::Index> : class_traits<61, faiss::Index> {};
}  // namespace fsdk
