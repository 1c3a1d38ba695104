#pragma once

namespace fsdk {

/** OpenMP keeps its thread count per thread; the setting of this process is applied to the calling
 * thread, which may be any of a pool. Costs a comparison when nothing changed. */
void apply_thread_count();

}  // namespace fsdk
