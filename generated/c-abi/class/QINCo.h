// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/NeuralNetCodec.h"
#if FSDK_FAISS_VERSION >= 10900
#include <faiss/utils/NeuralNet.h>

namespace fsdk {
template <>
struct class_of<faiss::QINCo> : class_traits<185, faiss::NeuralNetCodec> {};
}  // namespace fsdk
#endif
