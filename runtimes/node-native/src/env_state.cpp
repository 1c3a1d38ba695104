#include "env_state.h"

#include "callbacks.h"

namespace fsdk_node {

uint32_t EnvState::new_token() {
    tokens_.emplace(++last_token_, Token(fsdk_token_new(), fsdk_token_free));
    return last_token_;
}

Token EnvState::token(uint32_t id) const {
    auto found = tokens_.find(id);
    return found == tokens_.end() ? nullptr : found->second;
}

void EnvState::cancel_all() {
    for (fsdk_token* token : submitted_) fsdk_token_cancel(token);
}

bool EnvState::begin() {
    std::lock_guard lock(mutex_);
    if (closing_) return false;
    ++running_;
    return true;
}

void EnvState::end() {
    std::lock_guard lock(mutex_);
    if (--running_ == 0) idle_.notify_all();
}

void EnvState::close() {
    cancel_all();
    {
        std::unique_lock lock(mutex_);
        if (closing_) return;
        closing_ = true;
        idle_.wait(lock, [this] { return running_ == 0; });
    }
    forget_callbacks(env);
    for (fsdk_handle handle : handles_) fsdk_release(handle, nullptr);
    handles_.clear();
    tokens_.clear();
}

}  // namespace fsdk_node
