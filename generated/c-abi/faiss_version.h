// Generated from schema/ by npm run generate. Do not edit.
// The release of the FAISS that is compiled against, as one number: 1.12.0 is 11200.
#pragma once

#include <faiss/Index.h>

#define FSDK_FAISS_VERSION (FAISS_VERSION_MAJOR * 10000 + FAISS_VERSION_MINOR * 100 + FAISS_VERSION_PATCH)
