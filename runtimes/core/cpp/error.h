// The one exception type of our own code. fsdk_call turns it, and everything else that FAISS or the
// standard library may throw, into a code and a sentence.
#pragma once

#include <cstdint>
#include <exception>
#include <string>
#include <utility>

namespace fsdk {

/** Numbers are part of the ABI (docs/contracts.md section 3). */
enum class Code : int32_t {
    OK = 0,
    DIMENSION_MISMATCH = 1,
    NOT_TRAINED = 2,
    CLOSED = 3,
    INVALID_ARGUMENT = 4,
    UNSUPPORTED = 5,
    IO = 6,
    CORRUPT_INDEX = 7,
    OUT_OF_MEMORY = 8,
    NO_DEVICE = 9,
    BUSY = 10,
    ABORTED = 11,
    ENGINE = 12,
};

/** Message: a full sentence that says what was expected, what came, and what to do. */
class Error : public std::exception {
   public:
    Error(Code code, std::string message) : code(code), message(std::move(message)) {}
    const char* what() const noexcept override { return message.c_str(); }

    Code code;
    std::string message;
};

/** "a" + 3 + "b", for messages. */
namespace detail {
inline std::string text(const char* value) { return value; }
inline std::string text(const std::string& value) { return value; }
template <class T>
std::string text(const T& value) { return std::to_string(value); }
}  // namespace detail

template <class... Parts>
std::string sentence(const Parts&... parts) {
    std::string out;
    (out += ... += detail::text(parts));
    return out;
}

}  // namespace fsdk
