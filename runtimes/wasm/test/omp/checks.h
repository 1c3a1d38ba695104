// How functions.cpp says what is wrong, and how it passes the time.
#pragma once
#include <atomic>
#include <stdexcept>
#include <string>
#include <vector>

template <class A, class B>
void same(const A& got, const B& wanted, const char* what) {
    if (!(got == wanted)) throw std::runtime_error(std::string(what) + ": " + std::to_string(got) + " instead of " + std::to_string(wanted));
}

/** Each of `hits` is 1. */
inline void once(const std::vector<std::atomic<int>>& hits, const char* what) {
    for (size_t i = 0; i < hits.size(); ++i) {
        if (hits[i] != 1) throw std::runtime_error(std::string(what) + ": " + std::to_string(i) + " came " + std::to_string(hits[i]) + " times");
    }
}

/** Keeps a thread busy for a while that differs. */
inline void dawdle(int rounds) {
    for (volatile int i = 0; i < rounds; i = i + 1) {
    }
}
