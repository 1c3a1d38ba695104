// The synchronous path. A search with three arrays must cost a few hundred nanoseconds above FAISS, so
// there is no allocation here and no Node-API call that the arguments do not need.
#include "arguments.h"
#include "calls.h"
#include "errors.h"
#include "results.h"

namespace fsdk_node {

napi_value call(napi_env env, napi_callback_info info) {
    constexpr size_t MOST = 33;
    napi_value values[MOST];
    size_t count = MOST;
    void* data;
    if (napi_get_cb_info(env, info, &count, values, nullptr, &data) != napi_ok) return nullptr;
    uint32_t op = 0, n_ops;
    const fsdk_op* ops = fsdk_ops(&n_ops);
    const auto invalid = static_cast<int32_t>(fsdk::Code::INVALID_ARGUMENT);
    if (count == 0 || count > MOST || napi_get_value_uint32(env, values[0], &op) != napi_ok || op >= n_ops) {
        throw_error(env, invalid, "call takes the number of an operation and its arguments.", "call");
        return nullptr;
    }
    const fsdk::Signature& signature = fsdk::signatures()[op];
    Slots slots(signature.slots());
    if (!slots.read(env, ops[op], signature, values + 1, count - 1)) return nullptr;
    fsdk_error error;
    const int32_t code = fsdk_call(op, slots.data(), slots.count(), &error);
    if (__builtin_expect(code != 0, 0)) {
        throw_error(env, code, error.message, ops[op].display);
        fsdk_error_clear(&error);
        return nullptr;
    }
    if (signature.results.empty()) return nullptr;  // undefined, without asking for it
    napi_value out = results(env, *static_cast<EnvState*>(data), signature, slots.data());
    if (!out) throw_napi_error(env, ops[op].display);
    return out;
}

}  // namespace fsdk_node
