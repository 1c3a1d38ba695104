// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include <faiss/utils/partitioning.h>

namespace fsdk {
template <>
struct class_of<faiss::PartitionStats> : class_traits<198, faiss::PartitionStats> {};
}  // namespace fsdk
