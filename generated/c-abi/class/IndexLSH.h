// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Index.h"
#include <faiss/IndexLSH.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexLSH> : class_traits<83, faiss::Index> {};
}  // namespace fsdk
