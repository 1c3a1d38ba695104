// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Quantizer.h"
#if FSDK_FAISS_VERSION >= 11100
#include <faiss/impl/RaBitQuantizer.h>

namespace fsdk {
template <>
struct class_of<faiss::RaBitQuantizer> : class_traits<211, faiss::Quantizer> {};
}  // namespace fsdk
#endif
