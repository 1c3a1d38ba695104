// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/SearchParameters.h"
#include <faiss/impl/HNSW.h>

namespace fsdk {
template <>
struct class_of<faiss::SearchParametersHNSW> : class_traits<223, faiss::SearchParameters> {};
}  // namespace fsdk
