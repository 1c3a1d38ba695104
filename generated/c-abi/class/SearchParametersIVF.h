// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/SearchParameters.h"
#include <faiss/IndexIVF.h>

namespace fsdk {
template <>
struct class_of<faiss::SearchParametersIVF> : class_traits<224, faiss::SearchParameters> {};
}  // namespace fsdk
