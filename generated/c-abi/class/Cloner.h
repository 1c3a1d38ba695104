// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include <faiss/clone_index.h>

namespace fsdk {
template <>
struct class_of<faiss::Cloner> : class_traits<8, faiss::Cloner> {};
}  // namespace fsdk
