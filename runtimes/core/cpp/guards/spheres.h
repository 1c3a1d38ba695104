// Guards of the points with whole coordinates on spheres (lattices), of permutations, and of the search for a good one.
// Included by guards.h.
#pragma once

#include <cstdint>

namespace faiss {
struct EnumeratedVectors;
struct PermutationObjective;
struct Repeats;
struct SimulatedAnnealingOptimizer;
struct ZnSphereCodecRec;
struct ZnSphereSearch;
}  // namespace faiss

namespace fsdk::guard {

/** A vector whose orders can be numbered: `size` values of c. */
void repeats(int64_t dim, const float* c, int64_t size);
/** The same values in another order; an order that there is. */
void arranged(const faiss::Repeats& self, const float* c);
void order_of(const faiss::Repeats& self, uint64_t code);

/** Spheres on which there are points, which FAISS lists within seconds. */
void sphere(int64_t dim, int64_t r2);
/** The same, and fewer than 2^63 points, found in the tables of FAISS. */
void sphere_codec(int64_t dim, int64_t r2);
/** By halves: a power of two. */
void sphere_halves(int64_t dim, int64_t r2);
void sphere_either(int64_t dim, int64_t r2);
void lattice(int64_t d, int64_t nsq, int64_t scale_nbit, int64_t r2);
/** What is wrong with these parameters of an index in a file; empty if nothing. */
std::string lattice_fault(int64_t d, int64_t nsq, int64_t scale_nbit, int64_t r2);

/** n rows whose nearest point can be told. */
void sphere_vectors(const faiss::ZnSphereSearch& self, int64_t n, const float* x);
/** n rows that the codec can number. */
void lattice_vectors(const faiss::EnumeratedVectors& self, int64_t n, const float* x);
/** Numbers of points that there are. */
void lattice_code(const faiss::EnumeratedVectors& self, uint64_t code);
void lattice_codes(const faiss::EnumeratedVectors& self, int64_t n, const uint64_t* codes);
/** A place in the tables of a ZnSphereCodecRec. */
void sphere_part(const faiss::ZnSphereCodecRec& self, int64_t ld, int64_t r2t, int64_t r2a);

/** Numbers from 0 to n - 1. */
void numbering(const faiss::PermutationObjective& self, const int32_t* perm);
void things(const faiss::PermutationObjective& self, int64_t i, int64_t j);
void swap(const faiss::PermutationObjective& self, const int32_t* perm, int64_t iw, int64_t jw);
/** How many things an optimizer can number. */
void annealed(const faiss::PermutationObjective& objective);
/** Settings that draw from something. */
void annealing(const faiss::SimulatedAnnealingOptimizer& self, const int32_t* perm = nullptr);

}  // namespace fsdk::guard
