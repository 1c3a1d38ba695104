// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/IOWriter.h"
#include <faiss/impl/io.h>

namespace fsdk {
template <>
struct class_of<faiss::BufferedIOWriter> : class_traits<54, faiss::IOWriter> {};
}  // namespace fsdk
