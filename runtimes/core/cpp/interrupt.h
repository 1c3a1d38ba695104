// Cancellation. FAISS asks an InterruptCallback at its own interruption points; ours answers with the
// token of the calling thread.
#pragma once

#include <atomic>

#include "abi.h"

struct fsdk_token {
    std::atomic<bool> cancelled{false};
    /// Tell FAISS beforehand that the call may be cancelled? Then graph builds ask often enough. Without,
    /// a call pays nothing, and a late cancel still stops k-means, exhaustive and inverted-list search.
    bool announced = true;

    /// What the call counts for whoever watches it (progress.h), one of FSDK_COUNT_*.
    std::atomic<int32_t> counts{0};
    std::atomic<int64_t> done{0};
    /// How far `done` will come; 0 where nobody can tell.
    std::atomic<int64_t> total{0};
};

namespace fsdk {

/** Makes `token` the one of this thread while it lives, and installs the callback once. */
class TokenScope {
   public:
    explicit TokenScope(fsdk_token* token);
    ~TokenScope();
    TokenScope(const TokenScope&) = delete;
    TokenScope& operator=(const TokenScope&) = delete;

   private:
    fsdk_token* former_;
};

/** Makes FAISS ask at its interruption points from now on. */
void install_once();

/** Does this thread run a call whose token was announced? */
bool is_cancellable() noexcept;

/** The token of this thread, or null. */
fsdk_token* current_token() noexcept;

/** Sets or, with 0 seconds, ends the limit of time of all calls together; the first to ask after its end is told. */
void limit_time(double seconds);
bool is_time_over() noexcept;
bool is_time_limited() noexcept;

/** Has the token of this thread been cancelled? For loops of our own. */
bool is_cancelled() noexcept;

}  // namespace fsdk
