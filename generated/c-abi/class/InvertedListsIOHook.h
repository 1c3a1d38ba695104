// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include <faiss/invlists/InvertedListsIOHook.h>

namespace fsdk {
template <>
struct class_of<faiss::InvertedListsIOHook> : class_traits<169, faiss::InvertedListsIOHook> {};
}  // namespace fsdk
