// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Index.h"
#include <faiss/IndexNSG.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexNSGPQ> : class_traits<123, faiss::Index> {};
}  // namespace fsdk
