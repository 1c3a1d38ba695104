// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Level1Quantizer.h"
#if FSDK_FAISS_VERSION >= 10704
#include <faiss/IndexIVF.h>

namespace fsdk {
template <>
struct class_of<faiss::IndexIVFInterface> : class_traits<175, faiss::Level1Quantizer> {};
}  // namespace fsdk
#endif
