// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Quantizer.h"
#include <faiss/impl/AdditiveQuantizer.h>

namespace fsdk {
template <>
struct class_of<faiss::AdditiveQuantizer> : class_traits<204, faiss::Quantizer> {};
}  // namespace fsdk
