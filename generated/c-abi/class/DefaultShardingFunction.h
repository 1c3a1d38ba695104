// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/ShardingFunction.h"
#if FSDK_FAISS_VERSION >= 11100
#include <faiss/IVFlib.h>

namespace fsdk {
template <>
struct class_of<faiss::ivflib::DefaultShardingFunction> : class_traits<231, faiss::ivflib::ShardingFunction> {};
}  // namespace fsdk
#endif
