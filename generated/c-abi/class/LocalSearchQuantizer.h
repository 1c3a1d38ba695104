// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Quantizer.h"
#include <faiss/impl/LocalSearchQuantizer.h>

namespace fsdk {
template <>
struct class_of<faiss::LocalSearchQuantizer> : class_traits<205, faiss::Quantizer> {};
}  // namespace fsdk
