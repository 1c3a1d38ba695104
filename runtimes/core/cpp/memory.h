#pragma once

#include <cstdint>

#include "abi.h"

namespace fsdk {

/** Bytes that the object behind a handle holds, without those of objects that have an own handle
 * (they are counted there). Views hold nothing. Reported to V8, so that its collector feels them. */
uint64_t memory_of(fsdk_handle handle);

}  // namespace fsdk
