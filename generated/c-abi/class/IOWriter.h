// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include <faiss/impl/io.h>

namespace fsdk {
template <>
struct class_of<faiss::IOWriter> : class_traits<53, faiss::IOWriter> {};
}  // namespace fsdk
