// From whatever was thrown to a code and a sentence.
#pragma once

#include <string>

#include "error.h"

namespace fsdk {

struct Failure {
    Code code;
    std::string message;
};

/** To be called inside a catch block. */
Failure current_failure();

/** FAISS's own words follow this mark in a message. */
inline constexpr const char* FAISS_SAYS = " FAISS says: ";

}  // namespace fsdk
