// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/InvertedLists.h"
#include <faiss/invlists/InvertedLists.h>

namespace fsdk {
template <>
struct class_of<faiss::ArrayInvertedLists> : class_traits<160, faiss::InvertedLists> {};
}  // namespace fsdk
