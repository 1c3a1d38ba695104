/*
 * The one function of the Fortran run-time library that the LAPACK routines inside OpenBLAS need
 * here (they build option strings with it). Having it ourselves means that the addon needs no
 * libgfortran on the user's machine. Everything else missing is a link error (-z defs).
 *
 * Concatenates two blank-padded Fortran strings into `dest`, cutting or padding to its length.
 */
#include <stddef.h>
#include <string.h>

__attribute__((visibility("hidden"))) void _gfortran_concat_string(
        size_t dest_length,
        char* dest,
        size_t first_length,
        const char* first,
        size_t second_length,
        const char* second) {
    const size_t head = first_length < dest_length ? first_length : dest_length;
    const size_t room = dest_length - head;
    const size_t tail = second_length < room ? second_length : room;
    memcpy(dest, first, head);
    memcpy(dest + head, second, tail);
    memset(dest + head + tail, ' ', room - tail);
}
