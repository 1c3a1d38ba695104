// Generated from schema/releases by npm run generate. Do not edit.
// Found where FAISS has no faiss/impl/scalar_quantizer/training.h: this folder is the last that includes are looked for in.
#pragma once

#include "faiss_names.h"
