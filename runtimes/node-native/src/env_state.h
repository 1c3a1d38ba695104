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

    // Handles of this environment, so that its end frees what nobody closed.
    void adopt(fsdk_handle handle) { if (handle) handles_.insert(handle); }
    void forget(fsdk_handle handle) { handles_.erase(handle); }

    uint32_t new_token();
    Token token(uint32_t id) const;
    void free_token(uint32_t id) { tokens_.erase(id); }

    // Work on libuv's pool: begin() on the worker thread says whether to run at all.
    bool begin(const Token& token);
    void end(const Token& token);

    /** Cancels what runs, waits for it, and releases every handle. Later work is refused. */
    void close();

   private:
    std::unordered_set<fsdk_handle> handles_;
    std::unordered_map<uint32_t, Token> tokens_;
    uint32_t last_token_ = 0;

    std::mutex mutex_;
    std::condition_variable idle_;
    std::unordered_multiset<fsdk_token*> running_;
    bool closing_ = false;
};

/** The state of the calling environment. */
EnvState* state_of(napi_env env);
std::shared_ptr<EnvState> shared_state_of(napi_env env);

}  // namespace fsdk_node
