// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include <faiss/IndexIVF.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexIVFStats> : class_traits<154, faiss::IndexIVFStats> {};
}  // namespace fsdk
