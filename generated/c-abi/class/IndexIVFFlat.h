// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Index.h"
#include <faiss/IndexIVFFlat.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexIVFFlat> : class_traits<111, faiss::Index> {};
}  // namespace fsdk
