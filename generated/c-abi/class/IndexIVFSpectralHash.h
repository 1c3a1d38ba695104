// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Index.h"
#include <faiss/IndexIVFSpectralHash.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexIVFSpectralHash> : class_traits<117, faiss::Index> {};
}  // namespace fsdk
