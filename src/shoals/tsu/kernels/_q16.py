"""The kernel of 16 bits: fields of -32768 to 32767, probabilities on a grid of 2^-16.

e = exp(-|h|) is the product of two table entries, for the upper two digits of |h| in base 16, and of a quadratic in
the lower byte that is fitted for each temperature.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from shoals.tsu.kernels._code import B, Code, H, Random, splat
from shoals.tsu.kernels._machine import Target
from shoals.tsu.kernels._q8 import carry, counted, product, split, up
from shoals.tsu.kernels._visit import kernel

LEVELS = 32767
NUMBERS = 80
CUT = -0.45
"""What is added to table entries, so that products that are cut off are right in the mean over all fields."""


def code(target: Target, *, words: int, held: bool) -> str:
    """Return the kernel for 64 chains a visit."""
    assert words == 1
    return kernel("q16", target, words=1, planes=2, held=held, fields=4, kind=H, look=_look, accept=_accept)


def _look(code: Code, indices: list[str], tables: str, sums: list[str]) -> list[str]:
    low, high = code.table(tables, 0), code.table(tables, 1)
    found: list[str] = []
    for index in indices:
        found += [code.turn(one, H, B) for one in code.zip(B, code.look(low, index), code.look(high, index))]
    return [code.op("add", H, one, other) for one, other in zip(sums, found, strict=True)]


def _accept(code: Code, random: Random, sums: list[str], numbers: str) -> list[str]:
    tables = [code.table(numbers, k) for k in range(4)]
    step, bend = (code.spread(H, code.load("i16", numbers, k, align=2)) for k in (32, 33))
    draws = random.rows(H, len(sums))
    code.declared.add(f"declare {H} @llvm.abs.v16i16({H}, i1)")
    found = []
    for k in range(0, len(sums), 2):
        sizes = [code(f"call {H} @llvm.abs.v16i16({H} {one}, i1 false)") for one in sums[k : k + 2]]
        upper = code.pack(H, *(code.op("lshr", H, one, splat(H, 8)) for one in sizes))
        signs = []
        for field, size, coarse in zip(sums[k : k + 2], sizes, product(code, upper, tables), strict=True):
            x = code.mulh(code.op("shl", H, size, splat(H, 8)), step)
            rest = code.mulh(x, code.op("xor", H, code.mulh(x, bend), splat(H, -1)))  # 1 - exp(-x), to the second order
            e = code.op("sub", H, coarse, code.mulh(coarse, rest))
            signs.append(code.op("xor", H, carry(code, e, next(draws)), field))
        found.append(up(code, code.pack_signs(*signs)))
    return found


def tables(scale: NDArray[np.float64]) -> NDArray[np.uint8]:
    """Return what some temperatures need, shape (len(scale), 80); `scale` is what one step of a field is in logits."""
    steps = np.arange(16)
    found = np.zeros((len(scale), NUMBERS), np.uint8)
    found[:, :32] = split(scale[:, None] * 256 * steps, CUT)
    found[:, 32:64] = split(scale[:, None] * 4096 * steps, CUT)
    for row, one in zip(found, scale, strict=True):
        row[64:68] = np.array(quadratic(256.0 * float(one)), "<u2").view(np.uint8)
    return found


def quadratic(span: float) -> tuple[int, int]:
    """Return the step and the bend, in 16 bits, with which x = step l and x (1 - bend x) come nearest to 1 - exp(-span
    l) for l from 0 to 1.
    """
    low = np.arange(256) / 256.0
    (first, second), *_ = np.linalg.lstsq(np.stack([low, -(low**2)], axis=1), -np.expm1(-span * low), rcond=None)
    first = min(float(first), 65535 / 65536)
    if first <= 0.0:
        return 0, 0
    return round(65536 * first), min(max(round(65536 * float(second) / first**2), 0), 65535)


def probabilities(scale: float) -> NDArray[np.float64]:
    """Return what the kernel's probability of turning against a field of 0 to 32768 steps is, exactly."""
    made = tables(np.array([scale]))[0].astype(np.int64)
    fine, coarse = made[:16] + (made[16:32] << 8), made[32:48] + (made[48:64] << 8)
    step, bend = made[64] + (made[65] << 8), made[66] + (made[67] << 8)
    size = np.arange(32769)
    e = fine[size >> 8 & 15] * coarse[size >> 12] >> 16
    x = ((size << 8 & 65535) * step) >> 16
    rest = x * (65535 - (x * bend >> 16)) >> 16
    return counted(e - (e * rest >> 16))
