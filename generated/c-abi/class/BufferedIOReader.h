// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/IOReader.h"
#include <faiss/impl/io.h>

namespace fsdk {
template <>
struct class_of<faiss::BufferedIOReader> : class_traits<48, faiss::IOReader> {};
}  // namespace fsdk
