// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include <faiss/Clustering.h>

namespace fsdk {
template <>
struct class_of<faiss::ClusteringIterationStats> : class_traits<9, faiss::ClusteringIterationStats> {};
}  // namespace fsdk
