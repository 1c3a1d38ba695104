// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/SearchParameters.h"
#include <faiss/IndexPQ.h>

namespace fsdk {
template <>
struct class_of<faiss::SearchParametersPQ> : class_traits<227, faiss::SearchParameters> {};
}  // namespace fsdk
