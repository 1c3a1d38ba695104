// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include <faiss/impl/Quantizer.h>

namespace fsdk {
template <>
struct class_of<faiss::Quantizer> : class_traits<203, faiss::Quantizer> {};
}  // namespace fsdk
