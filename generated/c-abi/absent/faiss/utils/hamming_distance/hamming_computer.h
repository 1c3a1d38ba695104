// Generated from schema/releases by npm run generate. Do not edit.
// Found where FAISS has no faiss/utils/hamming_distance/hamming_computer.h: this folder is the last that includes are looked for in.
#pragma once

#include "faiss_names.h"
