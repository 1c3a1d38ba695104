// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/PermutationObjective.h"
#include <faiss/impl/PolysemousTraining.h>

namespace fsdk {
template <>
struct class_of<faiss::ReproduceDistancesObjective> : class_traits<200, faiss::PermutationObjective> {};
}  // namespace fsdk
