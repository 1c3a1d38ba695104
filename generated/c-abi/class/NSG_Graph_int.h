// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include <faiss/impl/NSG.h>

namespace fsdk {
template <>
struct class_of<faiss::nsg::Graph<int>> : class_traits<182, faiss::nsg::Graph<int>> {};
}  // namespace fsdk
