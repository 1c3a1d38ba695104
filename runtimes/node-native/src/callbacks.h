// Functions of JavaScript that readers and writers call. One answers for all of an environment; numbers tell them apart.
#pragma once

#include <node_api.h>

namespace fsdk_node {

/** (answer): who answers for this environment's functions: (0, id, n) gives bytes or null, (1, id, bytes) gives whether they were taken, (2, id) forgets one. */
napi_value set_callbacks(napi_env env, napi_callback_info info);

/** () => number of a new function. */
napi_value new_callback(napi_env env, napi_callback_info info);

/** The environment ends: its functions are called no more. */
void forget_callbacks(napi_env env);

}  // namespace fsdk_node
