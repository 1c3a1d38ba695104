// Signature strings, read once when the library is first used.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "abi.h"

namespace fsdk {

struct Signature {
    std::string arguments;  // one letter per value
    std::string results;
    uint32_t input_slots = 0;  // strings and arrays take two
    bool resets = false;       // ends a poisoned state: an operation named `reset`
    uint32_t slots() const { return input_slots + static_cast<uint32_t>(results.size()); }
};

/** Row i belongs to operation i. */
const std::vector<Signature>& signatures();

/** Does an argument of this letter take two slots? */
inline bool is_wide(char letter) { return letter != 'h' && letter != 'i' && letter != 'I' && letter != 'f' && letter != 'b'; }

/** Does a result of this letter travel as a fsdk_buffer? */
inline bool is_buffer(char letter) { return is_wide(letter); }

}  // namespace fsdk
