// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/IDSelector.h"
#include <faiss/impl/IDSelector.h>

namespace fsdk {
template <>
struct class_of<faiss::IDSelectorNot> : class_traits<42, faiss::IDSelector> {};
}  // namespace fsdk
