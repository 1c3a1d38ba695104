// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include <faiss/impl/lattice_Zn.h>

namespace fsdk {
template <>
struct class_of<faiss::EnumeratedVectors> : class_traits<29, faiss::EnumeratedVectors> {};
}  // namespace fsdk
