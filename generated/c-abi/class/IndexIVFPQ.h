// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Index.h"
#include <faiss/IndexIVFPQ.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexIVFPQ> : class_traits<113, faiss::Index> {};
}  // namespace fsdk
