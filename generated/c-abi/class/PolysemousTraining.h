// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/SimulatedAnnealingParameters.h"
#include <faiss/impl/PolysemousTraining.h>

namespace fsdk {
template <>
struct class_of<faiss::PolysemousTraining> : class_traits<233, faiss::SimulatedAnnealingParameters> {};
}  // namespace fsdk
