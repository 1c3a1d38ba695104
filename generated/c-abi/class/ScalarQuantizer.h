// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Quantizer.h"
#include <faiss/impl/ScalarQuantizer.h>

namespace fsdk {
template <>
struct class_of<faiss::ScalarQuantizer> : class_traits<212, faiss::Quantizer> {};
}  // namespace fsdk
