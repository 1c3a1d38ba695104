// What one JavaScript environment (main thread or worker) owns. Node-API instance data, so that
// several environments in one process never meet.
#pragma once

#include <node_api.h>

#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <unordered_map>
#include <unordered_set>

#include "abi.h"

namespace fsdk_node {

using Token = std::shared_ptr<fsdk_token>;

class EnvState {
   public:
    explicit EnvState(napi_env env) : env(env) {}

    const napi_env env;

    /// makes the FaissError: (code, message, display) => Error; set by the TypeScript layer
    napi_ref error_factory = nullptr;

    /// answers for the functions of readers and writers (callbacks.h); set by the TypeScript layer
    napi_ref callbacks = nullptr;

    /// results handed out without a copy and not freed yet; only touched on this environment's thread
    uint64_t external_bytes = 0;

    // Handles of this environment, so that its end frees what nobody closed.
    void adopt(fsdk_handle handle) { if (handle) handles_.insert(handle); }
    void forget(fsdk_handle handle) { handles_.erase(handle); }

    uint32_t new_token();
    Token token(uint32_t id) const;
    void free_token(uint32_t id) { tokens_.erase(id); }

    // Work on libuv's pool, from submit to its promise.
    void enqueue(const Token& token) { submitted_.insert(token.get()); }
    void settle(const Token& token) { submitted_.erase(submitted_.find(token.get())); }

    /** Cancels all work in flight, so that a process or worker that ends does not wait for it. */
    void cancel_all();

    // On the pool's thread: begin() says whether to run at all.
    bool begin();
    void end();

    /** Waits for what runs and releases every handle. Later work is refused. */
    void close();

   private:
    std::unordered_set<fsdk_handle> handles_;
    std::unordered_map<uint32_t, Token> tokens_;
    uint32_t last_token_ = 0;
    std::unordered_multiset<fsdk_token*> submitted_;

    std::mutex mutex_;
    std::condition_variable idle_;
    uint32_t running_ = 0;
    bool closing_ = false;
};

/** The state of the calling environment. */
EnvState* state_of(napi_env env);
std::shared_ptr<EnvState> shared_state_of(napi_env env);

}  // namespace fsdk_node
