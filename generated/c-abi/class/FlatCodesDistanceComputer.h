// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/DistanceComputer.h"
#include <faiss/impl/DistanceComputer.h>

namespace fsdk {
template <>
struct class_of<faiss::FlatCodesDistanceComputer> : class_traits<26, faiss::DistanceComputer> {};
}  // namespace fsdk
