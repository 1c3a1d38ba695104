// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/SearchParameters.h"
#include <faiss/IndexPreTransform.h>

namespace fsdk {
template <>
struct class_of<faiss::SearchParametersPreTransform> : class_traits<228, faiss::SearchParameters> {};
}  // namespace fsdk
