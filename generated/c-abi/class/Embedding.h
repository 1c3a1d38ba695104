// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#if FSDK_FAISS_VERSION >= 10900
#include <faiss/utils/NeuralNet.h>

namespace fsdk {
template <>
struct class_of<faiss::nn::Embedding> : class_traits<28, faiss::nn::Embedding> {};
}  // namespace fsdk
#endif
