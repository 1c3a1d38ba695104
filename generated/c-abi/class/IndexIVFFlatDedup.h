// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Index.h"
#include <faiss/IndexIVFFlat.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexIVFFlatDedup> : class_traits<112, faiss::Index> {};
}  // namespace fsdk
