// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#if FSDK_FAISS_VERSION >= 10900
#include <faiss/utils/NeuralNet.h>

namespace fsdk {
template <>
struct class_of<faiss::nn::FFN> : class_traits<31, faiss::nn::FFN> {};
}  // namespace fsdk
#endif
