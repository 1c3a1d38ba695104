// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include <faiss/IndexIVF.h>

namespace fsdk {
template <>
struct class_of<faiss::Level1Quantizer> : class_traits<174, faiss::Level1Quantizer> {};
}  // namespace fsdk
