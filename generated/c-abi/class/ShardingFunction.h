// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#if FSDK_FAISS_VERSION >= 11100
#include <faiss/IVFlib.h>

namespace fsdk {
template <>
struct class_of<faiss::ivflib::ShardingFunction> : class_traits<230, faiss::ivflib::ShardingFunction> {};
}  // namespace fsdk
#endif
