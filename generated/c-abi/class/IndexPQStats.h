// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include <faiss/IndexPQ.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexPQStats> : class_traits<155, faiss::IndexPQStats> {};
}  // namespace fsdk
