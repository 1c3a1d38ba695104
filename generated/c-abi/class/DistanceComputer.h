// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include <faiss/impl/DistanceComputer.h>

namespace fsdk {
template <>
struct class_of<faiss::DistanceComputer> : class_traits<25, faiss::DistanceComputer> {};
}  // namespace fsdk
