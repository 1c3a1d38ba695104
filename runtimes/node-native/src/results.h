// Result slots into JavaScript values.
#pragma once

#include <node_api.h>

#include "abi.h"
#include "env_state.h"
#include "signature.h"

namespace fsdk_node {

/** No results: undefined; one: the value; more: an array. Takes over every buffer and handle in the
 * slots. Null when Node-API failed or an exception is pending. */
napi_value results(napi_env env, EnvState& state, const fsdk::Signature& signature, fsdk_slot* slots);

/** Frees the results of a call that nobody waits for any more. */
void discard(const fsdk::Signature& signature, fsdk_slot* slots);

}  // namespace fsdk_node
