// What the checks of frame.h say when they fail: expected, got, what to do.
#include <cstdio>

#include "frame.h"

namespace fsdk {
namespace {

std::string number_text(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.9g", value);
    return text;
}

// "n * d" and the product of the known ones; false when it does not fit.
bool product(std::initializer_list<Dim> dims, int64_t* out) {
    int64_t total = 1;
    for (const Dim& dim : dims) {
        if (dim.value < 0 || __builtin_mul_overflow(total, dim.value, &total)) return false;
    }
    *out = total;
    return true;
}

std::string spelled(std::initializer_list<Dim> dims) {
    std::string out;
    for (const Dim& dim : dims) out += (out.empty() ? "" : " * ") + std::string(dim.name);
    return out;
}

std::string valued(std::initializer_list<Dim> dims) {
    std::string out;
    for (const Dim& dim : dims) out += (out.empty() ? "" : ", ") + sentence(dim.name, " = ", dim.value);
    return out;
}

}  // namespace

std::string Frame::string(uint32_t slot, const char* name) const {
    const auto* data = static_cast<const char*>(slots_[slot].p);
    const int64_t size = slots_[slot + 1].i;
    if (size < 0 || (!data && size != 0)) {
        throw Error(Code::INVALID_ARGUMENT, sentence(name, " must be a string."));
    }
    std::string out(data ? data : "", static_cast<size_t>(size));
    if (out.find('\0') != std::string::npos) {
        throw Error(Code::INVALID_ARGUMENT, sentence(name, " must not contain a zero character, got one at position ",
                                                     out.find('\0'), "."));
    }
    return out;
}

int64_t Frame::rows_of(int64_t size, const char* name, std::initializer_list<Dim> dims) const {
    int64_t width = 0;
    if (__builtin_expect(!product(dims, &width) || width == 0 || size % width != 0, 0)) bad_rows(size, name, dims);
    return size / width;
}

void Frame::shape_of(int64_t size, const char* name, std::initializer_list<Dim> dims) const {
    int64_t total = 0;
    if (__builtin_expect(!product(dims, &total) || total != size, 0)) bad_shape(size, name, dims);
}

void Frame::bad_rows(int64_t size, const char* name, std::initializer_list<Dim> dims) const {
    int64_t width = 0;
    if (!product(dims, &width) || width == 0) {
        throw Error(Code::INVALID_ARGUMENT,
                    sentence("The rows of ", name, " cannot be counted: ", valued(dims), ". Use an object whose sizes are positive."));
    }
    throw Error(Code::DIMENSION_MISMATCH,
                sentence(name, " has ", size, " values, which is no multiple of ", spelled(dims), " = ", width, ": ",
                         size / width, " rows and ", size % width, " values over. Pass whole rows of ", width, " values."));
}

void Frame::bad_shape(int64_t size, const char* name, std::initializer_list<Dim> dims) const {
    int64_t total = 0;
    if (!product(dims, &total)) {
        throw Error(Code::INVALID_ARGUMENT, sentence(name, " would have an impossible size: ", valued(dims), "."));
    }
    throw Error(Code::DIMENSION_MISMATCH,
                sentence(name, " must have ", spelled(dims), " = ", total, " values (", valued(dims), "), got ", size,
                         ". Pass an array of exactly that length."));
}

void Frame::bad_integer(const char* name, int64_t value, int64_t min, int64_t max) const {
    const bool open_ended = max == std::numeric_limits<int64_t>::max();
    throw Error(Code::INVALID_ARGUMENT,
                open_ended ? sentence(name, " must be at least ", min, ", got ", value, ".")
                           : sentence(name, " must be from ", min, " to ", max, ", got ", value, "."));
}

void Frame::bad_number(const char* name, double value, double min, double max) const {
    std::string range = std::isinf(max) ? sentence("at least ", number_text(min))
                        : std::isinf(min) ? sentence("at most ", number_text(max))
                                          : sentence("from ", number_text(min), " to ", number_text(max));
    if (std::isinf(min) && std::isinf(max)) range = "a number";
    throw Error(Code::INVALID_ARGUMENT, sentence(name, " must be ", range, ", got ", number_text(value), "."));
}

void Frame::bad_enumeration(const char* name, int64_t value, const std::vector<int64_t>& allowed) const {
    std::string list;
    for (int64_t one : allowed) list += (list.empty() ? "" : ", ") + std::to_string(one);
    throw Error(Code::INVALID_ARGUMENT, sentence(name, " = ", value, " is none of its values: ", list, "."));
}

void Frame::bad_array(const char* name, const void* data, int64_t size, size_t alignment) const {
    if (size < 0 || !data) {
        throw Error(Code::INVALID_ARGUMENT, sentence(name, " must be an array, got null with length ", size, "."));
    }
    throw Error(Code::INVALID_ARGUMENT,
                sentence(name, " must start at a multiple of ", alignment, " bytes. Copy it to a fresh array."));
}

void Frame::too_large(uint64_t n, size_t width) const {
    throw Error(Code::OUT_OF_MEMORY, sentence("The result would have ", n, " values of ", width, " bytes, more than any machine has."));
}

void Frame::throw_error(Code code, const std::string& message) const { throw Error(code, message); }

}  // namespace fsdk
