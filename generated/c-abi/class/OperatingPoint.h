// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include <faiss/AutoTune.h>

namespace fsdk {
template <>
struct class_of<faiss::OperatingPoint> : class_traits<188, faiss::OperatingPoint> {};
}  // namespace fsdk
