// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/SearchParameters.h"
#include <faiss/IndexIVFPQ.h>

namespace fsdk {
template <>
struct class_of<faiss::IVFPQSearchParameters> : class_traits<225, faiss::SearchParameters> {};
}  // namespace fsdk
