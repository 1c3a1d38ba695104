// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include <faiss/Clustering.h>

namespace fsdk {
template <>
struct class_of<faiss::ProgressiveDimIndexFactory> : class_traits<201, faiss::ProgressiveDimIndexFactory> {};
}  // namespace fsdk
