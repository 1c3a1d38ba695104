// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Quantizer.h"
#include <faiss/impl/ProductQuantizer.h>

namespace fsdk {
template <>
struct class_of<faiss::ProductQuantizer> : class_traits<210, faiss::Quantizer> {};
}  // namespace fsdk
