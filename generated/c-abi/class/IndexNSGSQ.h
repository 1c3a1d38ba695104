// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Index.h"
#include <faiss/IndexNSG.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexNSGSQ> : class_traits<124, faiss::Index> {};
}  // namespace fsdk
