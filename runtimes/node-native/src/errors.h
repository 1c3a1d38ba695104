// From code and message to a JavaScript error, made by the TypeScript layer's factory.
#pragma once

#include <node_api.h>

#include <string>

#include "error.h"

namespace fsdk_node {

/** The error object; null when making it threw (the exception is then pending). */
napi_value make_error(napi_env env, int32_t code, const char* message, const char* display);

void throw_error(napi_env env, int32_t code, const char* message, const char* display);

/** Does a Node-API failure leave the environment usable? Throws an ENGINE error with its text. */
void throw_napi_error(napi_env env, const char* display);

/** Runs a callback of Node-API; no C++ exception may leave it. Ours can only be "out of memory". */
template <napi_callback Body>
napi_value guarded(napi_env env, napi_callback_info info) {
    try {
        return Body(env, info);
    } catch (...) {
        throw_error(env, static_cast<int32_t>(fsdk::Code::OUT_OF_MEMORY), nullptr, "call");
        return nullptr;
    }
}

/** setErrorFactory(fn) */
napi_value set_error_factory(napi_env env, napi_callback_info info);

}  // namespace fsdk_node
