"""The kernel of 16 bits: fields of -32768 to 32767, probabilities on a grid of 2^-16.

e = exp(-|h|) is the product of two table entries, for the upper two digits of |h| in base 16, and of a cubic in the
lower byte.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from shoals.tsu.kernels._code import B, Code, H, Random, splat
from shoals.tsu.kernels._machine import Target
from shoals.tsu.kernels._q8 import counted, product, split, turns
from shoals.tsu.kernels._visit import kernel

LEVELS = 32767
NUMBERS = 80
THIRD = 21845


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
    step = code.spread(H, code.load("i16", numbers, 32, align=2))
    draws = random.rows(H, len(sums))
    code.declared.add(f"declare {H} @llvm.abs.v16i16({H}, i1)")
    found = []
    for k in range(0, len(sums), 2):
        sizes = [code(f"call {H} @llvm.abs.v16i16({H} {one}, i1 false)") for one in sums[k : k + 2]]
        upper = code.pack(H, *(code.op("lshr", H, one, splat(H, 8)) for one in sizes))
        e = product(code, upper, tables)
        turned = []
        for size, coarse, draw in zip(sizes, e, draws[k : k + 2], strict=True):
            x = code.mulh(code.op("shl", H, size, splat(H, 8)), step)
            inner = code.op("xor", H, code.mulh(x, splat(H, THIRD)), splat(H, -1))
            inner = code.op("lshr", H, code.mulh(x, inner), splat(H, 1))
            rest = code.mulh(x, code.op("xor", H, inner, splat(H, -1)))  # 1 - exp(-x), to the third order
            turned.append(turns(code, code.op("sub", H, coarse, code.mulh(coarse, rest)), draw))
        ups = [code(f"sext <16 x i1> {code(f'icmp sgt {H} {one}, zeroinitializer')} to {H}") for one in sums[k : k + 2]]
        found.append(code.pack(H, *(code.op("xor", H, up, one) for up, one in zip(ups, turned, strict=True))))
    return found


def tables(scale: NDArray[np.float64]) -> NDArray[np.uint8]:
    """Return what some temperatures need, shape (len(scale), 80); `scale` is what one step of a field is in logits."""
    steps = np.arange(16)
    found = np.zeros((len(scale), NUMBERS), np.uint8)
    found[:, :32] = split(scale[:, None] * 256 * steps)
    found[:, 32:64] = split(scale[:, None] * 4096 * steps)
    step = np.minimum(np.rint(scale * 2.0**24), 65535).astype("<u2")
    found[:, 64:66] = step.view(np.uint8).reshape(-1, 2)
    return found


def probabilities(scale: float) -> NDArray[np.float64]:
    """Return what the kernel's probability of turning against a field of 0 to 32768 steps is, exactly."""
    made = tables(np.array([scale]))[0].astype(np.int64)
    fine, coarse = made[:16] + (made[16:32] << 8), made[32:48] + (made[48:64] << 8)
    step = made[64] + (made[65] << 8)
    size = np.arange(32769)
    e = (fine[size >> 8 & 15] * coarse[size >> 12] >> 16) + 1
    x = ((size << 8 & 65535) * step) >> 16
    inner = x * (65535 - (x * THIRD >> 16)) >> 17
    rest = x * (65535 - inner) >> 16
    return counted(e - (e * rest >> 16))
