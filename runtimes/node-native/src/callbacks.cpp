#include "callbacks.h"

#include <cstring>
#include <mutex>
#include <thread>
#include <unordered_map>

#include "env_state.h"
#include "errors.h"

namespace fsdk_node {
namespace {

/** Functions live in JavaScript; here is whose they are. Only that environment's thread may call them. */
struct Owner {
    napi_env env;
    std::thread::id thread;
};
struct Table {
    std::mutex mutex;
    uint64_t last = 0;
    std::unordered_map<uint64_t, Owner> owners;
};
Table& table() {
    static Table* one = new Table;  // never destroyed: objects may outlive static destructors
    return *one;
}

napi_env env_of(uint64_t id) {
    std::lock_guard lock(table().mutex);
    const auto found = table().owners.find(id);
    const bool here = found != table().owners.end() && found->second.thread == std::this_thread::get_id();
    return here ? found->second.env : nullptr;
}

enum Kind : int32_t { PULL = 0, PUSH = 1, DROP = 2 };

/** Calls the environment's answerer, which catches what functions throw; null when it could not be called. */
napi_value answer(napi_env env, Kind kind, uint64_t id, napi_value more) {
    napi_value answerer, receiver, arguments[3], result;
    EnvState* state = state_of(env);
    if (!state || !state->callbacks) return nullptr;
    const bool called = napi_get_reference_value(env, state->callbacks, &answerer) == napi_ok && answerer &&
                        napi_get_undefined(env, &receiver) == napi_ok &&
                        napi_create_int32(env, kind, &arguments[0]) == napi_ok &&
                        napi_create_double(env, static_cast<double>(id), &arguments[1]) == napi_ok;
    arguments[2] = more ? more : receiver;
    return called && napi_call_function(env, receiver, answerer, 3, arguments, &result) == napi_ok ? result : nullptr;
}

struct Scope {
    explicit Scope(napi_env env) : env(env), open(napi_open_handle_scope(env, &scope) == napi_ok) {}
    ~Scope() {
        if (open) napi_close_handle_scope(env, scope);
    }
    napi_env env;
    napi_handle_scope scope;
    bool open;
};

int64_t pull(uint64_t id, void* to, uint64_t n) {
    const napi_env env = env_of(id);
    if (!env) return -2;
    Scope scope(env);
    napi_value wanted;
    if (!scope.open || napi_create_double(env, static_cast<double>(n), &wanted) != napi_ok) return -1;
    const napi_value given = answer(env, PULL, id, wanted);
    napi_typedarray_type type;
    size_t length;
    void* data;
    if (!given || napi_get_typedarray_info(env, given, &type, &length, &data, nullptr, nullptr) != napi_ok) return -1;
    if (type != napi_uint8_array || length > n) return -1;
    if (length) std::memcpy(to, data, length);
    return static_cast<int64_t>(length);
}

int64_t push(uint64_t id, const void* from, uint64_t n) {
    const napi_env env = env_of(id);
    if (!env) return -2;
    Scope scope(env);
    napi_value buffer, bytes;
    void* to;
    if (!scope.open || napi_create_arraybuffer(env, n, &to, &buffer) != napi_ok) return -1;
    std::memcpy(to, from, n);
    if (napi_create_typedarray(env, napi_uint8_array, n, buffer, 0, &bytes) != napi_ok) return -1;
    const napi_value taken = answer(env, PUSH, id, bytes);
    bool yes = false;
    return taken && napi_get_value_bool(env, taken, &yes) == napi_ok && yes ? 0 : -1;
}

void drop(uint64_t id) {
    if (const napi_env env = env_of(id)) {
        Scope scope(env);
        if (scope.open) answer(env, DROP, id, nullptr);
    }
    std::lock_guard lock(table().mutex);
    table().owners.erase(id);
}

const fsdk_callbacks CALLBACKS{pull, push, drop};

}  // namespace

napi_value set_callbacks(napi_env env, napi_callback_info info) {
    size_t count = 1;
    napi_value answerer;
    napi_valuetype type;
    if (napi_get_cb_info(env, info, &count, &answerer, nullptr, nullptr) != napi_ok ||
        napi_typeof(env, answerer, &type) != napi_ok || type != napi_function) {
        throw_error(env, static_cast<int32_t>(fsdk::Code::INVALID_ARGUMENT), "setCallbacks takes a function.", "setCallbacks");
        return nullptr;
    }
    EnvState* state = state_of(env);
    if (state->callbacks) napi_delete_reference(env, state->callbacks);
    state->callbacks = nullptr;
    if (napi_create_reference(env, answerer, 1, &state->callbacks) != napi_ok) throw_napi_error(env, "setCallbacks");
    fsdk_set_callbacks(&CALLBACKS);
    return nullptr;
}

napi_value new_callback(napi_env env, napi_callback_info) {
    uint64_t id;
    {
        std::lock_guard lock(table().mutex);
        id = ++table().last;
        table().owners.emplace(id, Owner{env, std::this_thread::get_id()});
    }
    napi_value out = nullptr;
    napi_create_double(env, static_cast<double>(id), &out);
    return out;
}

void forget_callbacks(napi_env env) {
    std::lock_guard lock(table().mutex);
    auto& owners = table().owners;
    for (auto at = owners.begin(); at != owners.end();) at = at->second.env == env ? owners.erase(at) : std::next(at);
}

}  // namespace fsdk_node
