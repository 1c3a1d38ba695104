// call and submit: the two ways from JavaScript into an operation.
#pragma once

#include <node_api.h>

namespace fsdk_node {

/** call(op, ...args): runs now, on this thread. */
napi_value call(napi_env env, napi_callback_info info);

/** submit(op, args, token | null): Promise; runs on libuv's pool. */
napi_value submit(napi_env env, napi_callback_info info);

}  // namespace fsdk_node
