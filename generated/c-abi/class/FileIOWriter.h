// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/IOWriter.h"
#if !defined(FSDK_NO_MMAP)
#include <faiss/impl/io.h>

namespace fsdk {
template <>
struct class_of<faiss::FileIOWriter> : class_traits<56, faiss::IOWriter> {};
}  // namespace fsdk
#endif
