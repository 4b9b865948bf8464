"""Random bits of the kernels: Doty-Humphrey's SFC64, four lanes for a group of chains and one that they share.

Each group of chains has a stream of its own, made of the seed and the number of the group, so that neither threads nor
the order of groups matter. A draw of 256 bits serves several rows of chains: row k sees it with the bits of a fresh
word d_k turned, which is the same for all lanes of the row. So the bits of any one, two or three chains of a group are
independent and uniform, exactly; only sets of four (two lanes in two rows) are not.

References
----------
C. Doty-Humphrey, PractRand, 2010 (SFC64); NumPy's `numpy.random.SFC64` is the same generator, and tests compare.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Words = NDArray[np.uint64]

LANES = 4
ROUNDS = 12
STATE = 20
"""Words of a group's generator: a, b, c and counter of each lane, then those of the shared one."""


def streams(seed: int, first: int, count: int) -> Words:
    """Return the generators of some groups, aligned for vector loads.

    Parameters
    ----------
    seed : int
        0 or above.
    first, count : int
        Which groups.

    Returns
    -------
    state : array of uint64, shape (count, 20)

    Examples
    --------
    >>> bool((streams(3, 0, 4)[2] == streams(3, 2, 1)[0]).all())
    True
    """
    state = aligned((count, STATE), np.uint64)
    for at in range(count):
        words = np.random.SeedSequence(seed, spawn_key=(first + at,)).generate_state(3 * (LANES + 1), np.uint64)
        a, b, c = words.astype(np.uint64).reshape(3, LANES + 1)
        counter = np.ones(LANES + 1, np.uint64)
        for _ in range(ROUNDS):
            _, a, b, c, counter = step(a, b, c, counter)
        for k, part in enumerate((a, b, c, counter)):
            state[at, LANES * k : LANES * (k + 1)] = part[:LANES]
            state[at, 4 * LANES + k] = part[LANES]
    return state


def step(a: Words, b: Words, c: Words, counter: Words) -> tuple[Words, Words, Words, Words, Words]:
    """Return the next word of each lane, and the state after it."""
    out = a + b + counter
    turned = (c << np.uint64(24)) | (c >> np.uint64(40))
    return out, b ^ (b >> np.uint64(11)), c + (c << np.uint64(3)), turned + out, counter + np.uint64(1)


def aligned(shape: tuple[int, ...], dtype: type) -> NDArray:
    """Return zeros that begin at a multiple of 64 bytes."""
    size = int(np.prod(shape)) * np.dtype(dtype).itemsize
    raw = np.zeros(size + 64, np.uint8)
    at = -raw.ctypes.data % 64
    return raw[at : at + size].view(dtype).reshape(shape)
