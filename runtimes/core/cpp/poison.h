// What a change that broke off leaves behind: an object that is as it was, one that can be repaired,
// or one that must not be used until it is reset.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "error.h"

namespace fsdk {

/** Counts that tell whether an index has changed: vectors, trained or not, and the same of every
 * index nested in it. Empty for objects that are no index. */
std::vector<int64_t> observe(void* root, uint32_t class_id);

/** After a failed change: repairs what can be repaired (a quantizer that the broken-off training had
 * begun to fill) and says whether the object is now other than before, or at odds with itself. */
bool is_damaged(void* root, uint32_t class_id, const std::vector<int64_t>& before, Code code);

}  // namespace fsdk
