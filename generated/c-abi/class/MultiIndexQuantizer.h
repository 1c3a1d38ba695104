// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Index.h"
#include <faiss/IndexPQ.h>

namespace fsdk {
template <>
struct class_of<faiss::MultiIndexQuantizer> : class_traits<133, faiss::Index> {};
}  // namespace fsdk
