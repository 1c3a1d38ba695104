// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Index.h"
#include <faiss/IndexShards.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexShards> : class_traits<137, faiss::Index> {};
}  // namespace fsdk
