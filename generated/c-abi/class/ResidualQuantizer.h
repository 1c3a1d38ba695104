// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/Quantizer.h"
#include <faiss/impl/ResidualQuantizer.h>

namespace fsdk {
template <>
struct class_of<faiss::ResidualQuantizer> : class_traits<209, faiss::Quantizer> {};
}  // namespace fsdk
