// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/IndexBinary.h"
#include <faiss/impl/ThreadedIndex.h>

namespace fsdk {
template <>
struct class_of<faiss::ThreadedIndex<faiss::IndexBinary>> : class_traits<149, faiss::IndexBinary> {};
}  // namespace fsdk
