// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include <faiss/AutoTune.h>

namespace fsdk {
template <>
struct class_of<faiss::ParameterSpace> : class_traits<197, faiss::ParameterSpace> {};
}  // namespace fsdk
