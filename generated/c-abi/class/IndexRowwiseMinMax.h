// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Index.h"
#include <faiss/IndexRowwiseMinMax.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexRowwiseMinMax> : class_traits<130, faiss::Index> {};
}  // namespace fsdk
