// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Quantizer.h"
#include <faiss/impl/ProductAdditiveQuantizer.h>

namespace fsdk {
template <>
struct class_of<faiss::ProductResidualQuantizer> : class_traits<208, faiss::Quantizer> {};
}  // namespace fsdk
