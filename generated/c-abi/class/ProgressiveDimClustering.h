// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/ClusteringParameters.h"
#include <faiss/Clustering.h>

namespace fsdk {
template <>
struct class_of<faiss::ProgressiveDimClustering> : class_traits<14, faiss::ClusteringParameters> {};
}  // namespace fsdk
