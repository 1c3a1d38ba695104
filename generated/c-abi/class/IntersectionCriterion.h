// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/AutoTuneCriterion.h"
#include <faiss/AutoTune.h>

namespace fsdk {
template <>
struct class_of<faiss::IntersectionCriterion> : class_traits<2, faiss::AutoTuneCriterion> {};
}  // namespace fsdk
