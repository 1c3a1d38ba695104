// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Index.h"
#include <faiss/IndexReplicas.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexReplicas> : class_traits<136, faiss::Index> {};
}  // namespace fsdk
