// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include <faiss/impl/NNDescent.h>

namespace fsdk {
template <>
struct class_of<faiss::NNDescent> : class_traits<180, faiss::NNDescent> {};
}  // namespace fsdk
