#include "arguments.h"

#include <cmath>

#include "errors.h"

namespace fsdk_node {
namespace {

napi_typedarray_type array_type(char letter) {
    switch (letter) {
        case 'F': return napi_float32_array;
        case 'D': return napi_float64_array;
        case 'B': return napi_uint8_array;
        case 'S': return napi_uint16_array;
        case 'W': return napi_int32_array;
        case 'L': return napi_bigint64_array;
        default: return napi_biguint64_array;
    }
}

const char* expectation(char letter) {
    switch (letter) {
        case 'h': return "a handle or null";
        case 'i': return "an integer number of at most 53 bits";
        case 'I': return "an integer number or a bigint of at most 64 bits";
        case 'f': return "a number";
        case 'b': return "a boolean";
        case 's': return "a string";
        case 'F': return "a Float32Array";
        case 'D': return "a Float64Array";
        case 'B': return "a Uint8Array";
        case 'S': return "a Uint16Array";
        case 'W': return "an Int32Array";
        case 'L': return "a BigInt64Array";
        default: return "a BigUint64Array";
    }
}

bool is_nothing(napi_env env, napi_value value) {
    napi_valuetype type;
    return napi_typeof(env, value, &type) == napi_ok && (type == napi_null || type == napi_undefined);
}

bool read_integer(napi_env env, napi_value value, int64_t* out) {
    double number;
    if (napi_get_value_double(env, value, &number) != napi_ok) return false;
    // Beyond 2^53 a number no longer says which integer was meant. NaN fails the first comparison.
    if (!(std::fabs(number) <= 9007199254740992.0)) return false;
    *out = static_cast<int64_t>(number);
    return static_cast<double>(*out) == number;
}

bool read_array(napi_env env, char letter, napi_value value, fsdk_slot* slot) {
    napi_typedarray_type type;
    size_t length;
    void* data;
    if (napi_get_typedarray_info(env, value, &type, &length, &data, nullptr, nullptr) != napi_ok) {
        if (!is_nothing(env, value)) return false;
        length = 0;
        data = nullptr;
    } else if (type != array_type(letter)) {
        return false;
    }
    // FAISS asserts that vectors are there even where it is given none of them.
    alignas(64) static char nothing[64];
    slot[0].p = length == 0 && !is_nothing(env, value) ? nothing : data;
    slot[1].i = static_cast<int64_t>(length);
    return true;
}

}  // namespace

bool Slots::read_string(napi_env env, napi_value value, fsdk_slot* slot) {
    size_t length;
    if (napi_get_value_string_utf8(env, value, nullptr, 0, &length) != napi_ok) return false;
    if (!strings_) strings_ = std::make_unique<std::deque<std::string>>();
    std::string& text = strings_->emplace_back(length, '\0');
    if (napi_get_value_string_utf8(env, value, text.data(), length + 1, &length) != napi_ok) return false;
    slot[0].p = text.data();
    slot[1].i = static_cast<int64_t>(length);
    return true;
}

bool Slots::read_one(napi_env env, char letter, napi_value value, fsdk_slot* slot) {
    bool flag;
    switch (letter) {
        case 'i': return read_integer(env, value, &slot->i);
        case 'f': return napi_get_value_double(env, value, &slot->f) == napi_ok;
        case 'h':
            if (read_integer(env, value, &slot->i)) return slot->i >= 0;
            slot->i = 0;
            return is_nothing(env, value);
        case 'I':
            if (read_integer(env, value, &slot->i)) return true;
            return napi_get_value_bigint_int64(env, value, &slot->i, &flag) == napi_ok && flag;
        case 'b':
            if (napi_get_value_bool(env, value, &flag) != napi_ok) return false;
            slot->i = flag;
            return true;
        case 's': return read_string(env, value, slot);
        default: return read_array(env, letter, value, slot);
    }
}

bool Slots::read(napi_env env, const fsdk_op& op, const fsdk::Signature& signature, const napi_value* values,
                 size_t n) {
    const auto invalid = static_cast<int32_t>(fsdk::Code::INVALID_ARGUMENT);
    if (n != signature.arguments.size()) {
        throw_error(env, invalid,
                    fsdk::sentence("The native part takes ", signature.arguments.size(), " arguments, got ", n,
                                   ". The package and its native part are of different versions.")
                        .c_str(),
                    op.display);
        return false;
    }
    fsdk_slot* slot = data_;
    for (size_t i = 0; i < n; ++i) {
        const char letter = signature.arguments[i];
        if (__builtin_expect(!read_one(env, letter, values[i], slot), 0)) {
            throw_error(env, invalid, fsdk::sentence("Argument ", i + 1, " must be ", expectation(letter), ".").c_str(),
                        op.display);
            return false;
        }
        slot += fsdk::is_wide(letter) ? 2 : 1;
    }
    return true;
}

}  // namespace fsdk_node
