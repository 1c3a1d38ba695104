// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include <faiss/impl/AuxIndexStructures.h>
#include <faiss/impl/VisitedTable.h>

namespace fsdk {
template <>
struct class_of<faiss::VisitedTable> : class_traits<247, faiss::VisitedTable> {};
}  // namespace fsdk
