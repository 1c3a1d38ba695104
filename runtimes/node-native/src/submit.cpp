// The asynchronous path: arguments are read here, the operation runs on a thread of libuv's pool, the
// promise settles here again. One reference keeps the argument array, and with it every typed array
// that FAISS reads in place, alive until then.
#include <memory>

#include "arguments.h"
#include "calls.h"
#include "errors.h"
#include "interrupt.h"
#include "results.h"

namespace fsdk_node {
namespace {

struct Work {
    Work(const fsdk_op& op, uint32_t id, const fsdk::Signature& signature, std::shared_ptr<EnvState> state)
        : op(op), id(id), signature(signature), state(std::move(state)), slots(signature.slots()) {}
    ~Work() { fsdk_error_clear(&error); }

    const fsdk_op& op;
    const uint32_t id;
    const fsdk::Signature& signature;
    const std::shared_ptr<EnvState> state;
    Slots slots;
    Token token;
    fsdk_error error{0, nullptr};
    int32_t code = 0;
    napi_ref arguments = nullptr;
    napi_deferred deferred = nullptr;
    napi_async_work work = nullptr;
};

void execute(napi_env, void* data) {
    auto& work = *static_cast<Work*>(data);
    if (!work.state->begin()) {
        work.code = static_cast<int32_t>(fsdk::Code::ABORTED);  // the environment is being torn down
        return;
    }
    work.code = fsdk_call_cancellable(work.id, work.slots.data(), work.slots.count(), work.token.get(), &work.error);
    work.state->end();
}

void settle(napi_env env, napi_status status, std::unique_ptr<Work> work) {
    work->state->settle(work->token);
    if (work->work) napi_delete_async_work(env, work->work);
    if (work->arguments) napi_delete_reference(env, work->arguments);
    if (status != napi_ok && work->code == 0) {
        work->code = static_cast<int32_t>(fsdk::Code::ABORTED);  // never ran
    } else if (work->code == 0) {
        if (napi_value out = results(env, *work->state, work->signature, work->slots.data())) {
            napi_resolve_deferred(env, work->deferred, out);
            return;
        }
        napi_value pending;
        bool is_pending = false;
        napi_is_exception_pending(env, &is_pending);
        if (is_pending && napi_get_and_clear_last_exception(env, &pending) == napi_ok) {
            napi_reject_deferred(env, work->deferred, pending);
            return;
        }
        work->code = static_cast<int32_t>(fsdk::Code::OUT_OF_MEMORY);
    }
    const char* text = work->error.message;
    if (!text && work->code == static_cast<int32_t>(fsdk::Code::ABORTED)) text = "The call was aborted before it began; nothing was changed.";
    napi_value error = make_error(env, work->code, text, work->op.display);
    if (!error && napi_get_and_clear_last_exception(env, &error) != napi_ok) return;
    napi_reject_deferred(env, work->deferred, error);
}

/** A call that reaches a function of JavaScript: on this thread, which alone may call it. */
napi_value in_place(napi_env env, std::unique_ptr<Work> work) {
    napi_value promise;
    if (napi_create_promise(env, &work->deferred, &promise) != napi_ok) {
        throw_napi_error(env, work->op.display);
        return nullptr;
    }
    work->state->enqueue(work->token);
    execute(env, work.get());
    settle(env, napi_ok, std::move(work));
    return promise;
}

void complete(napi_env env, napi_status status, void* data) {
    try {
        settle(env, status, std::unique_ptr<Work>(static_cast<Work*>(data)));
    } catch (...) {
        // Out of memory while settling: the promise stays open, the process lives.
    }
}

bool read_values(napi_env env, napi_value array, napi_value* values, uint32_t most, uint32_t* count) {
    if (napi_get_array_length(env, array, count) != napi_ok || *count > most) return false;
    for (uint32_t i = 0; i < *count; ++i) {
        if (napi_get_element(env, array, i, &values[i]) != napi_ok) return false;
    }
    return true;
}

bool read_token(napi_env env, EnvState& state, napi_value value, Token* out) {
    napi_valuetype type;
    uint32_t id;
    if (napi_typeof(env, value, &type) != napi_ok) return false;
    if (type == napi_null || type == napi_undefined) return true;
    if (napi_get_value_uint32(env, value, &id) != napi_ok) return false;
    *out = state.token(id);
    return *out != nullptr;
}

}  // namespace

napi_value submit(napi_env env, napi_callback_info info) {
    napi_value given[3];
    size_t count = 3;
    void* data;
    if (napi_get_cb_info(env, info, &count, given, nullptr, &data) != napi_ok) return nullptr;
    auto& state = *static_cast<EnvState*>(data);
    constexpr uint32_t MOST = 32;
    napi_value values[MOST];
    uint32_t op = 0, n_ops, n_values = 0;
    const fsdk_op* ops = fsdk_ops(&n_ops);
    const auto invalid = static_cast<int32_t>(fsdk::Code::INVALID_ARGUMENT);
    if (napi_get_value_uint32(env, given[0], &op) != napi_ok || op >= n_ops || !read_values(env, given[1], values, MOST, &n_values)) {
        throw_error(env, invalid, "submit takes the number of an operation, its arguments as an array, and a token or null.", "submit");
        return nullptr;
    }
    const fsdk_op& row = ops[op];
    auto work = std::make_unique<Work>(row, op, fsdk::signatures()[op], shared_state_of(env));
    if (!read_token(env, state, given[2], &work->token)) {
        throw_error(env, invalid, "The cancellation token is unknown or has been freed.", row.display);
        return nullptr;
    }
    if (!work->token) {
        // Nobody can cancel it but the end of the environment; FAISS need not be told beforehand.
        work->token = Token(fsdk_token_new(), fsdk_token_free);
        if (work->token) work->token->announced = false;
    }
    if (!work->slots.read(env, row, work->signature, values, n_values)) return nullptr;
    napi_value promise, name;
    if (fsdk_calls_back(op, work->slots.data())) return in_place(env, std::move(work));
    if (napi_create_string_utf8(env, "faiss", NAPI_AUTO_LENGTH, &name) != napi_ok ||
        napi_create_reference(env, given[1], 1, &work->arguments) != napi_ok) {
        throw_napi_error(env, row.display);
        return nullptr;
    }
    if (napi_create_async_work(env, nullptr, name, execute, complete, work.get(), &work->work) != napi_ok) {
        napi_delete_reference(env, work->arguments);
        throw_napi_error(env, row.display);
        return nullptr;
    }
    if (napi_create_promise(env, &work->deferred, &promise) != napi_ok || napi_queue_async_work(env, work->work) != napi_ok) {
        napi_delete_async_work(env, work->work);
        napi_delete_reference(env, work->arguments);
        throw_napi_error(env, row.display);
        return nullptr;
    }
    state.enqueue(work->token);
    work.release();  // complete() owns it now
    return promise;
}

}  // namespace fsdk_node
