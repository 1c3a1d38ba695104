// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Index.h"
#include <faiss/impl/ThreadedIndex.h>

namespace fsdk {
template <>
struct class_of<faiss::ThreadedIndex<faiss::Index>> : class_traits<135, faiss::Index> {};
}  // namespace fsdk
