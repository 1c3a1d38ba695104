"""Runs a case in a child process, so that a release of FAISS that dies on it ends nothing else."""

import ctypes
import json
import os
import signal

import numpy as np

# Of processor time, so that a busy machine decides nothing; ten times as long by the clock, for what sleeps for ever.
SECONDS = 60


LIBRARY = ctypes.CDLL(None)


class Died(Exception):
    """The child ended without an answer."""


# Of glibc's malloc.h: fills memory as it is given out, which shows what is read before it is written.
M_PERTURB = -6


def apart(work, fill=0):
    """
    What `work()` returns, which must be JSON; its exceptions come back as `{"raised": text}`.
    `fill`: the byte that new memory holds, where the C library can do that; 0 leaves it as it is.
    """
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        signal.setitimer(signal.ITIMER_PROF, SECONDS)
        signal.alarm(10 * SECONDS)
        if fill and hasattr(LIBRARY, "mallopt"):
            LIBRARY.mallopt(M_PERTURB, fill)
            fill_kept_memory(fill)
        answer = attempt(work)
        with os.fdopen(writer, "w", encoding="utf-8") as pipe:
            json.dump(answer, pipe)
        os._exit(0)  # without the parent's clean-up
    os.close(writer)
    with os.fdopen(reader, encoding="utf-8") as pipe:
        text = pipe.read()
    status = os.waitpid(child, 0)[1]
    if not text:
        number = os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0
        late = number in (signal.SIGPROF, signal.SIGALRM)
        raise Died("gave no answer in time" if late else f"ended by {signal.Signals(number).name}")
    return json.loads(text)


def fill_kept_memory(byte):
    """NumPy keeps what small arrays gave back, some blocks of every size below 1,024 bytes, and the C library does not see it."""
    for size in range(1, 1024):
        blocks = [np.full(size, byte, dtype=np.uint8) for _ in range(8)]
        del blocks


def attempt(work):
    try:
        return {"done": work()}
    except Exception as error:  # the parent says what it means
        return {"raised": str(error)}
