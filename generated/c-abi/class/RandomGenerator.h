// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include <faiss/utils/random.h>

namespace fsdk {
template <>
struct class_of<faiss::RandomGenerator> : class_traits<213, faiss::RandomGenerator> {};
}  // namespace fsdk
