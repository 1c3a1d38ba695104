// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include <faiss/impl/LocalSearchQuantizer.h>

namespace fsdk {
template <>
struct class_of<faiss::lsq::LSQTimer> : class_traits<172, faiss::lsq::LSQTimer> {};
}  // namespace fsdk
