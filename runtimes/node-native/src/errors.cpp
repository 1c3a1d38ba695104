#include "errors.h"

#include <cstdio>

#include "env_state.h"

namespace fsdk_node {

napi_value make_error(napi_env env, int32_t code, const char* message, const char* display) {
    napi_value text, error = nullptr;
    if (!message) message = "The machine is out of memory.";
    if (napi_create_string_utf8(env, message, NAPI_AUTO_LENGTH, &text) != napi_ok) return nullptr;
    EnvState* state = state_of(env);
    if (state && state->error_factory) {
        napi_value factory, receiver, arguments[3];
        if (napi_get_reference_value(env, state->error_factory, &factory) == napi_ok && factory &&
            napi_get_undefined(env, &receiver) == napi_ok &&
            napi_create_int32(env, code, &arguments[0]) == napi_ok &&
            napi_create_string_utf8(env, display, NAPI_AUTO_LENGTH, &arguments[2]) == napi_ok) {
            arguments[1] = text;
            return napi_call_function(env, receiver, factory, 3, arguments, &error) == napi_ok ? error : nullptr;
        }
    }
    // Before the TypeScript layer has installed its factory.
    napi_value code_text;
    char name[32];
    std::snprintf(name, sizeof name, "FSDK_%d", code);
    if (napi_create_string_utf8(env, name, NAPI_AUTO_LENGTH, &code_text) != napi_ok) return nullptr;
    return napi_create_error(env, code_text, text, &error) == napi_ok ? error : nullptr;
}

void throw_error(napi_env env, int32_t code, const char* message, const char* display) {
    if (napi_value error = make_error(env, code, message, display)) napi_throw(env, error);
}

void throw_napi_error(napi_env env, const char* display) {
    bool pending = false;
    napi_is_exception_pending(env, &pending);
    if (pending) return;
    const napi_extended_error_info* details = nullptr;
    napi_get_last_error_info(env, &details);
    const char* text = details && details->error_message ? details->error_message : "unknown";
    throw_error(env, static_cast<int32_t>(fsdk::Code::ENGINE),
                fsdk::sentence("Node-API failed: ", text, ".").c_str(), display);
}

napi_value set_error_factory(napi_env env, napi_callback_info info) {
    size_t count = 1;
    napi_value factory;
    napi_valuetype type;
    if (napi_get_cb_info(env, info, &count, &factory, nullptr, nullptr) != napi_ok ||
        napi_typeof(env, factory, &type) != napi_ok || type != napi_function) {
        throw_error(env, static_cast<int32_t>(fsdk::Code::INVALID_ARGUMENT), "setErrorFactory takes a function.", "setErrorFactory");
        return nullptr;
    }
    EnvState* state = state_of(env);
    if (state->error_factory) napi_delete_reference(env, state->error_factory);
    state->error_factory = nullptr;
    if (napi_create_reference(env, factory, 1, &state->error_factory) != napi_ok) throw_napi_error(env, "setErrorFactory");
    return nullptr;
}

}  // namespace fsdk_node
