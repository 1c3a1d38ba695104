// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/ZnSphereSearch.h"
#include <faiss/impl/lattice_Zn.h>

namespace fsdk {
template <>
struct class_of<faiss::ZnSphereCodecAlt> : class_traits<250, faiss::ZnSphereSearch> {};
}  // namespace fsdk
