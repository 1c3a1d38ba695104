// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include <faiss/impl/PolysemousTraining.h>

namespace fsdk {
template <>
struct class_of<faiss::PermutationObjective> : class_traits<199, faiss::PermutationObjective> {};
}  // namespace fsdk
