// Eigenvalues, singular values and least squares, through Eigen. Results follow LAPACK's order: eigenvalues ascend,
// singular values descend; the sign of a vector is free in both.
#include <Eigen/Eigenvalues>
#include <Eigen/SVD>
#include <algorithm>
#include <limits>

#include "blas.h"

namespace {

template <class T>
using Matrix = Eigen::Matrix<T, Eigen::Dynamic, Eigen::Dynamic>;
template <class T>
using Strided = Eigen::Map<Matrix<T>, 0, Eigen::OuterStride<>>;

template <class T>
Strided<T> map(T* data, int rows, int columns, int ld) {
    return Strided<T>(data, rows, columns, Eigen::OuterStride<>(ld));
}

/** Copies the columns (or rows) that a job letter asks for: 'A' all, 'S' the first min(m, n), 'N' none. */
template <class T, class Source>
void put(char job, const Source& from, int few, T* to, int ld, bool rows) {
    if (job == 'N' || job == 'n') return;
    const bool all = job == 'A' || job == 'a';
    const int count = all ? int(rows ? from.rows() : from.cols()) : few;
    if (rows) map(to, count, int(from.cols()), ld) = from.topRows(count);
    else map(to, int(from.rows()), count, ld) = from.leftCols(count);
}

/** Singular values and vectors, in double precision for both: Eigen's code for one kind of number has 20 KB compressed. */
template <class T>
void singular(char jobu, char jobvt, int m, int n, T* a, int lda, T* s, T* u, int ldu, T* vt, int ldvt, T* work,
              int lwork, int* info) {
    *info = 0;
    if (lwork == -1) {
        work[0] = T(1);
        return;
    }
    const Matrix<double> matrix = map(a, m, n, lda).template cast<double>();
    if (!matrix.allFinite()) {
        *info = 1;  // LAPACK's iteration would not converge either
        return;
    }
    // Divide and conquer; small matrices (below 16) take Eigen's Jacobi rotations inside of it.
    const Eigen::BDCSVD<Matrix<double>> svd(matrix, Eigen::ComputeFullU | Eigen::ComputeFullV);
    const int few = std::min(m, n);
    for (int i = 0; i < few; ++i) s[i] = T(svd.singularValues()(i));
    const Matrix<T> left = svd.matrixU().template cast<T>(), right = svd.matrixV().transpose().template cast<T>();
    put(jobu, left, few, u, ldu, false);
    put(jobvt, right, few, vt, ldvt, true);
}

}  // namespace

extern "C" {

int dsyev_(const char* jobz, const char* uplo, int* n, double* a, int* lda, double* w, double* work, int* lwork,
           int* info) {
    *info = 0;
    if (*lwork == -1) {
        work[0] = 1;
        return 0;
    }
    auto matrix = map(a, *n, *n, *lda);
    Matrix<double> whole = matrix;
    // Eigen reads the lower half; mirror the upper one when that is the one given.
    if (*uplo == 'U' || *uplo == 'u') whole = Matrix<double>(matrix.transpose());
    const bool vectors = *jobz == 'V' || *jobz == 'v';
    const Eigen::SelfAdjointEigenSolver<Matrix<double>> solver(
            whole, vectors ? Eigen::ComputeEigenvectors : Eigen::EigenvaluesOnly);
    if (solver.info() != Eigen::Success) {
        *info = 1;
        return 0;
    }
    for (int i = 0; i < *n; ++i) w[i] = solver.eigenvalues()(i);
    if (vectors) matrix = solver.eigenvectors();
    return 0;
}

int sgesvd_(const char* jobu, const char* jobvt, int* m, int* n, float* a, int* lda, float* s, float* u, int* ldu,
            float* vt, int* ldvt, float* work, int* lwork, int* info) {
    singular(*jobu, *jobvt, *m, *n, a, *lda, s, u, *ldu, vt, *ldvt, work, *lwork, info);
    return 0;
}

int dgesvd_(const char* jobu, const char* jobvt, int* m, int* n, double* a, int* lda, double* s, double* u, int* ldu,
            double* vt, int* ldvt, double* work, int* lwork, int* info) {
    singular(*jobu, *jobvt, *m, *n, a, *lda, s, u, *ldu, vt, *ldvt, work, *lwork, info);
    return 0;
}

/** Least squares of minimal norm by singular values; those below rcond times the largest count as zero. */
int sgelsd_(int* m, int* n, int* nrhs, float* a, int* lda, float* b, int* ldb, float* s, float* rcond, int* rank,
            float* work, int* lwork, int* iwork, int* info) {
    *info = 0;
    if (*lwork == -1) {
        work[0] = 1;
        iwork[0] = 1;
        return 0;
    }
    const Matrix<double> matrix = map(a, *m, *n, *lda).cast<double>();
    if (!matrix.allFinite()) {
        *info = 1;
        return 0;
    }
    Eigen::BDCSVD<Matrix<double>> svd(matrix, Eigen::ComputeThinU | Eigen::ComputeThinV);
    svd.setThreshold(*rcond < 0 ? std::numeric_limits<float>::epsilon() : *rcond);
    const int few = std::min(*m, *n);
    for (int i = 0; i < few; ++i) s[i] = float(svd.singularValues()(i));
    *rank = int(svd.rank());
    const Matrix<double> right = map(b, *m, *nrhs, *ldb).cast<double>();
    map(b, *n, *nrhs, *ldb) = svd.solve(right).cast<float>();
    return 0;
}
}
