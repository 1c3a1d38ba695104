#include "env_state.h"

namespace fsdk_node {

uint32_t EnvState::new_token() {
    tokens_.emplace(++last_token_, Token(fsdk_token_new(), fsdk_token_free));
    return last_token_;
}

Token EnvState::token(uint32_t id) const {
    auto found = tokens_.find(id);
    return found == tokens_.end() ? nullptr : found->second;
}

bool EnvState::begin(const Token& token) {
    std::lock_guard lock(mutex_);
    if (closing_) return false;
    running_.insert(token.get());
    return true;
}

void EnvState::end(const Token& token) {
    std::lock_guard lock(mutex_);
    running_.erase(running_.find(token.get()));
    if (running_.empty()) idle_.notify_all();
}

void EnvState::close() {
    {
        std::unique_lock lock(mutex_);
        if (closing_) return;
        closing_ = true;
        for (fsdk_token* token : running_) fsdk_token_cancel(token);
        idle_.wait(lock, [this] { return running_.empty(); });
    }
    for (fsdk_handle handle : handles_) fsdk_release(handle, nullptr);
    handles_.clear();
    tokens_.clear();
}

}  // namespace fsdk_node
