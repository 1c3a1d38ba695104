// A small hierarchy that stands in for FAISS: it counts its objects, throws on demand and has every
// kind of field. The real FAISS classes at its side have the same class numbers in every test.
#pragma once

#include <atomic>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include <faiss/IndexFlat.h>
#include <faiss/IndexHNSW.h>
#include <faiss/IndexIDMap.h>
#include <faiss/IndexIVFFlat.h>

#include "../classes.h"

namespace fake {

extern std::atomic<int> alive;  // objects of all classes below

struct Animal {
    int legs = 4;
    Animal() { ++alive; }
    Animal(const Animal&) = delete;
    virtual ~Animal() { --alive; }
};

struct Bird : Animal {
    float wingspan = 1.5f;
};

// Not in the class table, as a class of a newer FAISS would be.
struct Penguin : Bird {};

struct Dog : Animal {};

struct Part {
    int64_t count = 7;
    std::vector<float> values{1, 2, 3};
};

struct Holder {
    Part part;
    Animal* pet = nullptr;  // not owned
    std::vector<std::unique_ptr<Animal>> zoo;
    std::string name = "zoo";
    bool open = true;
    double ratio = 0.25;
    int mode = 1;
    std::vector<int64_t> numbers{1, 2, 3};
    Holder() { ++alive; }
    Holder(const Holder&) = delete;
    ~Holder() { --alive; }
};

}  // namespace fake

template <> struct fsdk::class_of<fake::Animal> : fsdk::class_traits<1, fake::Animal> {};
template <> struct fsdk::class_of<fake::Bird> : fsdk::class_traits<2, fake::Animal> {};
template <> struct fsdk::class_of<fake::Dog> : fsdk::class_traits<3, fake::Animal> {};
template <> struct fsdk::class_of<fake::Holder> : fsdk::class_traits<4, fake::Holder> {};
template <> struct fsdk::class_of<faiss::Index> : fsdk::class_traits<5, faiss::Index> {};
template <> struct fsdk::class_of<faiss::IndexFlat> : fsdk::class_traits<6, faiss::Index> {};
template <> struct fsdk::class_of<faiss::IndexFlatL2> : fsdk::class_traits<7, faiss::Index> {};
template <> struct fsdk::class_of<faiss::IndexHNSW> : fsdk::class_traits<8, faiss::Index> {};
template <> struct fsdk::class_of<faiss::IndexIDMap> : fsdk::class_traits<9, faiss::Index> {};
template <> struct fsdk::class_of<faiss::IndexIVF> : fsdk::class_traits<10, faiss::Index> {};
template <> struct fsdk::class_of<faiss::IndexIVFFlat> : fsdk::class_traits<11, faiss::Index> {};
template <> struct fsdk::class_of<fake::Part> : fsdk::class_traits<12, fake::Part> {};
template <> struct fsdk::class_of<faiss::SearchParameters> : fsdk::class_traits<14, faiss::SearchParameters> {};
