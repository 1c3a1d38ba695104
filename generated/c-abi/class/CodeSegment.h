// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Repeats.h"
#include <faiss/impl/lattice_Zn.h>

namespace fsdk {
template <>
struct class_of<faiss::ZnSphereCodec::CodeSegment> : class_traits<218, faiss::Repeats> {};
}  // namespace fsdk
