// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include <faiss/impl/LocalSearchQuantizer.h>

namespace fsdk {
template <>
struct class_of<faiss::lsq::LSQTimerScope> : class_traits<173, faiss::lsq::LSQTimerScope> {};
}  // namespace fsdk
