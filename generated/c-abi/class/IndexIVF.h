// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Index.h"
#include <faiss/IndexIVF.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexIVF> : class_traits<98, faiss::Index> {};
}  // namespace fsdk
