// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include <cstdint>
#include <initializer_list>

#include "faiss_version.h"
#include <faiss/impl/ScalarQuantizer.h>

namespace fsdk::enums {
inline const std::initializer_list<faiss::ScalarQuantizer::QuantizerType> QuantizerType = {
    faiss::ScalarQuantizer::QT_8bit,
    faiss::ScalarQuantizer::QT_4bit,
    faiss::ScalarQuantizer::QT_8bit_uniform,
    faiss::ScalarQuantizer::QT_4bit_uniform,
    faiss::ScalarQuantizer::QT_fp16,
    faiss::ScalarQuantizer::QT_8bit_direct,
    faiss::ScalarQuantizer::QT_6bit,
#if FSDK_FAISS_VERSION >= 10900
    faiss::ScalarQuantizer::QT_bf16,
#endif
#if FSDK_FAISS_VERSION >= 10900
    faiss::ScalarQuantizer::QT_8bit_direct_signed,
#endif
};
inline constexpr int64_t QuantizerType_numbers[] = {
    0,
    1,
    2,
    3,
    4,
    5,
    6,
#if FSDK_FAISS_VERSION >= 10900
    7,
#endif
#if FSDK_FAISS_VERSION >= 10900
    8,
#endif
};
}  // namespace fsdk::enums
