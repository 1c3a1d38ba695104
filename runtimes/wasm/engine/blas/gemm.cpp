// Matrix products. sgemm carries FAISS's exhaustive search, k-means and encoders, so it has a kernel of its own:
// 8 x 4 results in registers over packed panels, after Goto and van de Geijn. Double precision is rare here (PCA,
// LSQ) and goes through Eigen.
#include <omp.h>
#include <wasm_simd128.h>

#include <Eigen/Core>
#include <algorithm>
#include <atomic>
#include <memory>
#include <new>

#include "blas.h"

namespace {

constexpr int MR = 8, NR = 4;
// A panel of MC x KC stays in a second-level cache (128 KB), one of KC x NR in the first (4 KB).
constexpr int KC = 256, MC = 128, NC = 1024;

bool transposed(const char* trans) { return *trans == 'T' || *trans == 't' || *trans == 'C' || *trans == 'c'; }

/** A matrix op(M) by strides: element (i, j) lies at data[i * row + j * column]. */
struct Operand {
    const float* data;
    ptrdiff_t row, column;
};

/** `lines` x `depth` elements into panels of `width` lines, depth by depth, padded with zeros to whole panels. */
template <int width>
void pack(const float* from, ptrdiff_t line_step, ptrdiff_t depth_step, int lines, int depth, float* to) {
    for (int first = 0; first < lines; first += width) {
        const int there = std::min(width, lines - first);
        for (int r = 0; r < width; ++r) {
            const float* line = from + (first + r) * line_step;
            if (r < there) {
                for (int p = 0; p < depth; ++p) to[p * width + r] = line[p * depth_step];
            } else {
                for (int p = 0; p < depth; ++p) to[p * width + r] = 0;
            }
        }
        to += ptrdiff_t(depth) * width;
    }
}

/** out[column][row] = sum over depth of a * b, for one 8 x 4 tile. */
void tile(int depth, const float* a, const float* b, v128_t out[NR][2]) {
    v128_t c00 = wasm_f32x4_const_splat(0), c01 = c00, c10 = c00, c11 = c00, c20 = c00, c21 = c00, c30 = c00, c31 = c00;
    for (int p = 0; p < depth; ++p, a += MR, b += NR) {
        const v128_t a0 = wasm_v128_load(a), a1 = wasm_v128_load(a + 4);
        const v128_t b0 = wasm_v128_load32_splat(b), b1 = wasm_v128_load32_splat(b + 1);
        c00 = wasm_f32x4_add(c00, wasm_f32x4_mul(a0, b0));
        c01 = wasm_f32x4_add(c01, wasm_f32x4_mul(a1, b0));
        c10 = wasm_f32x4_add(c10, wasm_f32x4_mul(a0, b1));
        c11 = wasm_f32x4_add(c11, wasm_f32x4_mul(a1, b1));
        const v128_t b2 = wasm_v128_load32_splat(b + 2), b3 = wasm_v128_load32_splat(b + 3);
        c20 = wasm_f32x4_add(c20, wasm_f32x4_mul(a0, b2));
        c21 = wasm_f32x4_add(c21, wasm_f32x4_mul(a1, b2));
        c30 = wasm_f32x4_add(c30, wasm_f32x4_mul(a0, b3));
        c31 = wasm_f32x4_add(c31, wasm_f32x4_mul(a1, b3));
    }
    out[0][0] = c00, out[0][1] = c01, out[1][0] = c10, out[1][1] = c11;
    out[2][0] = c20, out[2][1] = c21, out[3][0] = c30, out[3][1] = c31;
}

/** c += alpha * tile, or c = alpha * tile where it is `fresh`; `rows` x `columns` of the tile lie inside of c. */
void store(const v128_t sums[NR][2], float alpha, bool fresh, int rows, int columns, float* c, ptrdiff_t ldc) {
    const v128_t factor = wasm_f32x4_splat(alpha);
    for (int j = 0; j < columns; ++j) {
        float* to = c + j * ldc;
        v128_t low = wasm_f32x4_mul(factor, sums[j][0]), high = wasm_f32x4_mul(factor, sums[j][1]);
        if (rows == MR) {
            if (!fresh) {
                low = wasm_f32x4_add(wasm_v128_load(to), low);
                high = wasm_f32x4_add(wasm_v128_load(to + 4), high);
            }
            wasm_v128_store(to, low);
            wasm_v128_store(to + 4, high);
        } else {
            float column[MR];
            wasm_v128_store(column, low);
            wasm_v128_store(column + 4, high);
            for (int i = 0; i < rows; ++i) to[i] = fresh ? column[i] : to[i] + column[i];
        }
    }
}

template <class T>
void scale(int m, int n, T beta, T* c, ptrdiff_t ldc) {
    if (beta == T(1)) return;
    for (int j = 0; j < n; ++j) {
        // Assigned, because c may hold NaN where nothing was written yet.
        if (beta == T(0)) std::fill_n(c + j * ldc, m, T(0));
        else for (int i = 0; i < m; ++i) c[j * ldc + i] *= beta;
    }
}

/** c += alpha * a * b, or c = alpha * a * b where it is `fresh`, which holds anything. */
void multiply(int m, int n, int k, float alpha, Operand a, Operand b, bool fresh, float* c, ptrdiff_t ldc) {
    const int width = (std::min(n, NC) + NR - 1) / NR * NR, height = (std::min(m, MC) + MR - 1) / MR * MR;
    const int deep = std::min(k, KC);
    std::unique_ptr<float[]> panels_a(new float[size_t(height) * deep]), panels_b(new float[size_t(width) * deep]);
    for (int j0 = 0; j0 < n; j0 += NC) {
        const int columns = std::min(NC, n - j0);
        for (int p0 = 0; p0 < k; p0 += KC) {
            const int depth = std::min(KC, k - p0);
            pack<NR>(b.data + p0 * b.row + j0 * b.column, b.column, b.row, columns, depth, panels_b.get());
            for (int i0 = 0; i0 < m; i0 += MC) {
                const int rows = std::min(MC, m - i0);
                pack<MR>(a.data + i0 * a.row + p0 * a.column, a.row, a.column, rows, depth, panels_a.get());
                for (int j = 0; j < columns; j += NR) {
                    for (int i = 0; i < rows; i += MR) {
                        v128_t sums[NR][2];
                        tile(depth, panels_a.get() + ptrdiff_t(i) * depth, panels_b.get() + ptrdiff_t(j) * depth, sums);
                        store(sums, alpha, fresh && p0 == 0, std::min(MR, rows - i), std::min(NR, columns - j),
                              c + (j0 + j) * ldc + i0 + i, ldc);
                    }
                }
            }
        }
    }
}

/** Products below this many multiplications are done before another thread has begun. */
constexpr double LARGE = 1 << 20;

/** The same sums in the same order on any number of threads: each takes some rows or columns of c. */
void multiply_together(int m, int n, int k, float alpha, Operand a, Operand b, bool fresh, float* c, ptrdiff_t ldc) {
    const bool by_column = n >= m;
    const int lines = by_column ? n : m, width = by_column ? NR : MR;
    const int threads = double(m) * n * k < LARGE || omp_in_parallel() ? 1 : omp_get_max_threads();
    const int parts = std::max(1, std::min(threads, lines / (4 * width)));
    if (parts == 1) return multiply(m, n, k, alpha, a, b, fresh, c, ldc);
    const int each = (lines / parts + width) / width * width;
    std::atomic<bool> full{false};
#pragma omp parallel for num_threads(parts) schedule(static)
    for (int part = 0; part < parts; ++part) {
        const int from = part * each, count = std::min(each, lines - from);
        if (count <= 0) continue;
        // An exception may not leave the region.
        try {
            if (by_column) multiply(m, count, k, alpha, a, {b.data + from * b.column, b.row, b.column}, fresh, c + from * ldc, ldc);
            else multiply(count, n, k, alpha, {a.data + from * a.row, a.row, a.column}, b, fresh, c + from, ldc);
        } catch (const std::bad_alloc&) {
            full = true;
        }
    }
    if (full) throw std::bad_alloc();
}

}  // namespace

extern "C" {

int sgemm_(const char* transa, const char* transb, int* m, int* n, int* k, const float* alpha, const float* a, int* lda,
           const float* b, int* ldb, float* beta, float* c, int* ldc) {
    const bool nothing = *m <= 0 || *n <= 0 || *k <= 0 || *alpha == 0;
    // With beta 0 the product overwrites: a pass over c less, and that one is not shared by threads.
    if (nothing || *beta != 0) scale(*m, *n, *beta, c, *ldc);
    if (nothing) return 0;
    const Operand left = transposed(transa) ? Operand{a, *lda, 1} : Operand{a, 1, *lda};
    const Operand right = transposed(transb) ? Operand{b, *ldb, 1} : Operand{b, 1, *ldb};
    multiply_together(*m, *n, *k, *alpha, left, right, *beta == 0, c, *ldc);
    return 0;
}

int dgemm_(const char* transa, const char* transb, int* m, int* n, int* k, const double* alpha, const double* a,
           int* lda, const double* b, int* ldb, double* beta, double* c, int* ldc) {
    using Matrix = Eigen::MatrixXd;
    using Strided = Eigen::Map<const Matrix, 0, Eigen::OuterStride<>>;
    scale(*m, *n, *beta, c, *ldc);
    if (*m <= 0 || *n <= 0 || *k <= 0 || *alpha == 0) return 0;
    const bool ta = transposed(transa), tb = transposed(transb);
    const Strided left(a, ta ? *k : *m, ta ? *m : *k, Eigen::OuterStride<>(*lda));
    const Strided right(b, tb ? *n : *k, tb ? *k : *n, Eigen::OuterStride<>(*ldb));
    Eigen::Map<Matrix, 0, Eigen::OuterStride<>> out(c, *m, *n, Eigen::OuterStride<>(*ldc));
    if (ta && tb) out.noalias() += *alpha * (left.transpose() * right.transpose());
    else if (ta) out.noalias() += *alpha * (left.transpose() * right);
    else if (tb) out.noalias() += *alpha * (left * right.transpose());
    else out.noalias() += *alpha * (left * right);
    return 0;
}

int ssyrk_(const char* uplo, const char* trans, int* n, int* k, float* alpha, float* a, int* lda, float* beta, float* c,
           int* ldc) {
    const int size = *n;
    if (size <= 0) return 0;
    // The whole product, of which the other half is dropped: only the asked half of c may be touched.
    std::unique_ptr<float[]> whole(new float[size_t(size) * size]());
    const Operand rows = transposed(trans) ? Operand{a, *lda, 1} : Operand{a, 1, *lda};
    if (*k > 0 && *alpha != 0) multiply_together(size, size, *k, *alpha, rows, Operand{rows.data, rows.column, rows.row}, true, whole.get(), size);
    const bool upper = *uplo == 'U' || *uplo == 'u';
    for (int j = 0; j < size; ++j) {
        const int first = upper ? 0 : j, last = upper ? j + 1 : size;
        for (int i = first; i < last; ++i) {
            float& to = c[ptrdiff_t(j) * *ldc + i];
            to = whole[size_t(j) * size + i] + (*beta == 0 ? 0 : *beta * to);
        }
    }
    return 0;
}
}
