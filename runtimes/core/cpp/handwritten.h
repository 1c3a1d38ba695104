// Bodies that are written by hand are functions `void NAME(fsdk::Frame&)` in this namespace, NAME being
// the operation's name with every non-alphanumeric character as `_`. The generated table declares and
// refers to them, so that a missing body does not link.
#pragma once

#include "frame.h"

namespace fsdk::handwritten {
void omp_set_num_threads(Frame& f);
void omp_get_max_threads(Frame& f);
}  // namespace fsdk::handwritten
