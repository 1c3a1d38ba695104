// Calls that FAISS cannot run side by side although they only read: it writes into an argument for the
// time of the call (IndexIDMap::search exchanges the selector in the caller's parameters).
#pragma once

namespace fsdk {

/** Waits until no other call holds `argument`, and holds it until this thread's call ends. A call holds
 * one argument at most, so calls cannot wait for each other in a circle. */
void one_at_a_time(const void* argument);

/** The call of this thread has ended. */
void end_of_turn() noexcept;

}  // namespace fsdk
