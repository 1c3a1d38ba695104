// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Index.h"
#include <faiss/IndexFlatCodes.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexFlatCodes> : class_traits<72, faiss::Index> {};
}  // namespace fsdk
