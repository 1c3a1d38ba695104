#include "results.h"

#include <cstring>

namespace fsdk_node {
namespace {

// Up to here a copy costs less than an external buffer with its finalizer.
constexpr uint64_t COPY_LIMIT = 8192;

struct Kind {
    napi_typedarray_type type;
    uint32_t width;
};

Kind kind(char letter) {
    switch (letter) {
        case 'F': return {napi_float32_array, 4};
        case 'D': return {napi_float64_array, 8};
        case 'B': return {napi_uint8_array, 1};
        case 'S': return {napi_uint16_array, 2};
        case 'W': return {napi_int32_array, 4};
        case 'L': return {napi_bigint64_array, 8};
        default: return {napi_biguint64_array, 8};
    }
}

// Node frees external memory only when the event loop turns. A synchronous loop would pile it up, so
// beyond this much of it results are copied into memory that V8 itself frees.
constexpr uint64_t EXTERNAL_LIMIT = 256u << 20;

struct External {
    fsdk_buffer* buffer;
    std::shared_ptr<EnvState> state;
};

void free_external(napi_env, void*, void* hint) {
    std::unique_ptr<External> external(static_cast<External*>(hint));
    external->state->external_bytes -= external->buffer->bytes;
    fsdk_buffer_free(external->buffer);
}

bool adopt_memory(napi_env env, EnvState& state, fsdk_buffer* buffer, napi_value* out) {
    if (buffer->bytes <= COPY_LIMIT || state.external_bytes + buffer->bytes > EXTERNAL_LIMIT) return false;
    auto external = std::make_unique<External>(External{buffer, shared_state_of(env)});
    if (napi_create_external_arraybuffer(env, buffer->data, buffer->bytes, free_external, external.get(), out) != napi_ok) {
        return false;
    }
    external.release();
    state.external_bytes += buffer->bytes;
    return true;
}

// The buffer itself when the runtime allows memory that it did not allocate, else a copy.
napi_status array_buffer(napi_env env, EnvState& state, fsdk_buffer* buffer, napi_value* out) {
    if (adopt_memory(env, state, buffer, out)) return napi_ok;
    void* copy;
    const napi_status status = napi_create_arraybuffer(env, buffer->bytes, &copy, out);
    if (status == napi_ok && buffer->bytes) std::memcpy(copy, buffer->data, buffer->bytes);
    fsdk_buffer_free(buffer);
    return status;
}

napi_status handle_list(napi_env env, EnvState& state, fsdk_buffer* buffer, napi_value* out) {
    const auto* handles = static_cast<const fsdk_handle*>(buffer->data);
    const auto n = static_cast<uint32_t>(buffer->bytes / sizeof(fsdk_handle));
    for (uint32_t i = 0; i < n; ++i) state.adopt(handles[i]);
    napi_status status = napi_create_array_with_length(env, n, out);
    for (uint32_t i = 0; i < n && status == napi_ok; ++i) {
        napi_value number;
        status = napi_create_double(env, static_cast<double>(handles[i]), &number);
        if (status == napi_ok) status = napi_set_element(env, *out, i, number);
    }
    fsdk_buffer_free(buffer);
    return status;
}

napi_status one(napi_env env, EnvState& state, char letter, fsdk_slot& slot, napi_value* out) {
    switch (letter) {
        case 'i': return napi_create_double(env, static_cast<double>(slot.i), out);
        case 'I': return napi_create_bigint_int64(env, slot.i, out);
        case 'f': return napi_create_double(env, slot.f, out);
        case 'b': return napi_get_boolean(env, slot.i != 0, out);
        case 'h': {
            const auto handle = static_cast<fsdk_handle>(slot.i);
            slot.i = 0;
            state.adopt(handle);
            return napi_create_double(env, static_cast<double>(handle), out);
        }
        default: break;
    }
    auto* buffer = static_cast<fsdk_buffer*>(slot.p);
    slot.p = nullptr;
    if (!buffer) return napi_get_null(env, out);
    if (letter == 'H') return handle_list(env, state, buffer, out);
    if (letter == 's') {
        const napi_status status = napi_create_string_utf8(env, static_cast<const char*>(buffer->data), buffer->bytes, out);
        fsdk_buffer_free(buffer);
        return status;
    }
    const Kind k = kind(letter);
    const size_t length = buffer->bytes / k.width;
    napi_value memory;
    const napi_status status = array_buffer(env, state, buffer, &memory);
    return status == napi_ok ? napi_create_typedarray(env, k.type, length, memory, 0, out) : status;
}

}  // namespace

napi_value results(napi_env env, EnvState& state, const fsdk::Signature& signature, fsdk_slot* slots) {
    fsdk_slot* slot = slots + signature.input_slots;
    const std::string& letters = signature.results;
    napi_value out = nullptr;
    napi_status status = napi_ok;
    if (letters.empty()) {
        status = napi_get_undefined(env, &out);
    } else if (letters.size() == 1) {
        status = one(env, state, letters[0], slot[0], &out);
    } else {
        status = napi_create_array_with_length(env, letters.size(), &out);
        for (uint32_t i = 0; i < letters.size() && status == napi_ok; ++i) {
            napi_value value;
            status = one(env, state, letters[i], slot[i], &value);
            if (status == napi_ok) status = napi_set_element(env, out, i, value);
        }
    }
    if (status == napi_ok) return out;
    discard(signature, slots);
    return nullptr;
}

void discard(const fsdk::Signature& signature, fsdk_slot* slots) {
    for (uint32_t i = 0; i < signature.results.size(); ++i) {
        fsdk_slot& slot = slots[signature.input_slots + i];
        const char letter = signature.results[i];
        if (letter == 'h' && slot.i) fsdk_release(static_cast<fsdk_handle>(slot.i), nullptr);
        if (letter == 'H' && slot.p) {
            auto* list = static_cast<fsdk_buffer*>(slot.p);
            const auto* handles = static_cast<const fsdk_handle*>(list->data);
            for (uint64_t e = 0; e < list->bytes / sizeof(fsdk_handle); ++e) {
                if (handles[e]) fsdk_release(handles[e], nullptr);
            }
        }
        if (fsdk::is_buffer(letter)) fsdk_buffer_free(static_cast<fsdk_buffer*>(slot.p));
        slot.i = 0;
    }
}

}  // namespace fsdk_node
