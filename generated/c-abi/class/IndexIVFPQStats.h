// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include <faiss/IndexIVFPQ.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexIVFPQStats> : class_traits<153, faiss::IndexIVFPQStats> {};
}  // namespace fsdk
