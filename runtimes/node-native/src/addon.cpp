// The addon: one generic layer over the operation table. Nothing in this folder knows a FAISS class; a
// class added to the schema needs no line here.
#include <napi.h>

#include "abi.h"
#include "callbacks.h"
#include "calls.h"
#include "cells.h"
#include "env_state.h"
#include "errors.h"

namespace fsdk_node {
namespace {

using StateReference = std::shared_ptr<EnvState>;

const auto INVALID = static_cast<int32_t>(fsdk::Code::INVALID_ARGUMENT);

/** The one argument of the small functions, as a number. */
bool argument(napi_env env, napi_callback_info info, double* out, EnvState** state, const char* name) {
    size_t count = 1;
    napi_value value;
    void* data;
    if (napi_get_cb_info(env, info, &count, &value, nullptr, &data) != napi_ok) return false;
    *state = static_cast<EnvState*>(data);
    if (napi_get_value_double(env, value, out) == napi_ok && *out == *out) return true;
    throw_error(env, INVALID, fsdk::sentence(name, " takes a number.").c_str(), name);
    return false;
}

fsdk_handle as_handle(double number) {
    return number >= 0 && number < 4503599627370496.0 ? static_cast<fsdk_handle>(number) : 0;
}

napi_value release(napi_env env, napi_callback_info info) {
    double number;
    EnvState* state;
    if (!argument(env, info, &number, &state, "release")) return nullptr;
    fsdk_error error;
    const fsdk_handle handle = as_handle(number);
    if (const int32_t code = fsdk_release(handle, &error)) {
        throw_error(env, code, error.message, "close");
        fsdk_error_clear(&error);
        return nullptr;
    }
    state->forget(handle);
    return nullptr;
}

napi_value memory(napi_env env, napi_callback_info info) {
    double number;
    EnvState* state;
    if (!argument(env, info, &number, &state, "memory")) return nullptr;
    fsdk_error error;
    uint64_t bytes = 0;
    if (const int32_t code = fsdk_memory(as_handle(number), &bytes, &error)) {
        throw_error(env, code, error.message, "memory");
        fsdk_error_clear(&error);
        return nullptr;
    }
    napi_value out = nullptr;
    napi_create_double(env, static_cast<double>(bytes), &out);
    return out;
}

napi_value divisible(napi_env env, napi_callback_info info) {
    double number;
    EnvState* state;
    if (!argument(env, info, &number, &state, "divisible")) return nullptr;
    fsdk_error error;
    int32_t yes = 0;
    if (const int32_t code = fsdk_divisible(as_handle(number), &yes, &error)) {
        throw_error(env, code, error.message, "divisible");
        fsdk_error_clear(&error);
        return nullptr;
    }
    napi_value out = nullptr;
    napi_get_boolean(env, yes != 0, &out);
    return out;
}

napi_value report_memory(napi_env env, napi_callback_info info) {
    double delta;
    EnvState* state;
    if (!argument(env, info, &delta, &state, "reportMemory")) return nullptr;
    int64_t total;
    if (delta > -9e15 && delta < 9e15) napi_adjust_external_memory(env, static_cast<int64_t>(delta), &total);
    return nullptr;
}

napi_value new_token(napi_env env, napi_callback_info info) {
    void* data;
    size_t count = 0;
    if (napi_get_cb_info(env, info, &count, nullptr, nullptr, &data) != napi_ok) return nullptr;
    napi_value out = nullptr;
    napi_create_uint32(env, static_cast<EnvState*>(data)->new_token(), &out);
    return out;
}

/** (token, what) => void: what the call under the token shall count. */
napi_value count_token(napi_env env, napi_callback_info info) {
    napi_value given[2];
    size_t count = 2;
    void* data;
    uint32_t id = 0;
    int32_t what = 0;
    if (napi_get_cb_info(env, info, &count, given, nullptr, &data) != napi_ok) return nullptr;
    if (napi_get_value_uint32(env, given[0], &id) != napi_ok || napi_get_value_int32(env, given[1], &what) != napi_ok) {
        throw_error(env, INVALID, "countToken takes a token and the number of what to count.", "countToken");
        return nullptr;
    }
    if (Token token = static_cast<EnvState*>(data)->token(id)) fsdk_token_count(token.get(), what);
    return nullptr;
}

/** (token) => [done, total] */
napi_value token_progress(napi_env env, napi_callback_info info) {
    double number;
    EnvState* state;
    if (!argument(env, info, &number, &state, "tokenProgress")) return nullptr;
    int64_t counts[2] = {0, 0};
    if (number >= 0 && number < 4294967296.0) {
        if (Token token = state->token(static_cast<uint32_t>(number)))
            fsdk_token_progress(token.get(), &counts[0], &counts[1]);
    }
    napi_value out = nullptr;
    if (napi_create_array_with_length(env, 2, &out) != napi_ok) return nullptr;
    for (uint32_t i = 0; i < 2; ++i) {
        napi_value value;
        if (napi_create_int64(env, counts[i], &value) != napi_ok || napi_set_element(env, out, i, value) != napi_ok)
            return nullptr;
    }
    return out;
}

napi_value cancel(napi_env env, napi_callback_info info) {
    double number;
    EnvState* state;
    if (!argument(env, info, &number, &state, "cancel")) return nullptr;
    // Unknown ones are freed ones: the work has ended, there is nothing to cancel.
    if (number >= 0 && number < 4294967296.0) {
        if (Token token = state->token(static_cast<uint32_t>(number))) fsdk_token_cancel(token.get());
    }
    return nullptr;
}

/** For process.on('exit'): Node waits for work in flight before it ends. */
napi_value cancel_all(napi_env env, napi_callback_info info) {
    void* data;
    size_t count = 0;
    if (napi_get_cb_info(env, info, &count, nullptr, nullptr, &data) == napi_ok)
        static_cast<EnvState*>(data)->cancel_all();
    return nullptr;
}

napi_value free_token(napi_env env, napi_callback_info info) {
    double number;
    EnvState* state;
    if (!argument(env, info, &number, &state, "freeToken")) return nullptr;
    if (number >= 0 && number < 4294967296.0) state->free_token(static_cast<uint32_t>(number));
    return nullptr;
}

/** Cells in use in the whole process, for leak tests. */
napi_value live_objects(napi_env env, napi_callback_info) {
    napi_value out = nullptr;
    napi_create_double(env, static_cast<double>(fsdk::cells::live_count()), &out);
    return out;
}

Napi::Array names(Napi::Env env, const char* const fsdk_op::*member) {
    uint32_t count;
    const fsdk_op* ops = fsdk_ops(&count);
    Napi::Array out = Napi::Array::New(env, count);
    for (uint32_t i = 0; i < count; ++i) out.Set(i, Napi::String::New(env, ops[i].*member));
    return out;
}

Napi::Object init(Napi::Env env, Napi::Object exports) {
    auto* reference = new StateReference(std::make_shared<EnvState>(env));
    env.SetInstanceData(reference);
    napi_add_env_cleanup_hook(env, [](void* data) { static_cast<EnvState*>(data)->close(); }, reference->get());
    const struct {
        const char* name;
        napi_callback body;
    } functions[] = {
        {"call", guarded<call>},
        {"submit", guarded<submit>},
        {"release", guarded<release>},
        {"memory", guarded<memory>},
        {"divisible", guarded<divisible>},
        {"countToken", guarded<count_token>},
        {"tokenProgress", guarded<token_progress>},
        {"reportMemory", guarded<report_memory>},
        {"newToken", guarded<new_token>},
        {"cancel", guarded<cancel>},
        {"cancelAll", guarded<cancel_all>},
        {"freeToken", guarded<free_token>},
        {"setErrorFactory", guarded<set_error_factory>},
        {"setCallbacks", guarded<set_callbacks>},
        {"newCallback", guarded<new_callback>},
        {"liveObjects", guarded<live_objects>},
    };
    for (const auto& f : functions) {
        napi_value function;
        if (napi_create_function(env, f.name, NAPI_AUTO_LENGTH, f.body, reference->get(), &function) != napi_ok)
            continue;
        exports.Set(f.name, function);
    }
    exports.Set("abiVersion", Napi::Number::New(env, fsdk_abi_version()));
    exports.Set("schemaHash", Napi::String::New(env, fsdk_schema_hash()));
    exports.Set("faissVersion", Napi::String::New(env, fsdk_faiss_version()));
    exports.Set("opNames", names(env, &fsdk_op::name));
    exports.Set("opSignatures", names(env, &fsdk_op::signature));
    return exports;
}

}  // namespace

std::shared_ptr<EnvState> shared_state_of(napi_env env) { return *Napi::Env(env).GetInstanceData<StateReference>(); }

EnvState* state_of(napi_env env) { return shared_state_of(env).get(); }

}  // namespace fsdk_node

using fsdk_node::init;
NODE_API_MODULE(faiss_sdk, init)
