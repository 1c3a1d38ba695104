// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Index.h"
#include <faiss/IndexRefine.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexRefine> : class_traits<127, faiss::Index> {};
}  // namespace fsdk
