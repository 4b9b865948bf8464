"""The exact kernel: fields in whole numbers of 32 bits, the law in floating numbers of 32 bits.

The field of a spin is a sum of table entries, rounded to 2^-31 of the largest field that the model can have. The spin
is set up if u (1 + e) < 1, where e = exp(-2 beta h) is 2 to the power of an integer, put into the exponent, times a
polynomial of degree 5, and u has 23 bits. No division, no logarithm.
"""

from __future__ import annotations

from functools import cache

import numpy as np

from shoals.tsu.kernels._code import B, Code, F, H, Random, W, splat
from shoals.tsu.kernels._machine import Target
from shoals.tsu.kernels._visit import kernel

LIMIT = 120.0
MAGIC = 12582912.0
ERROR = 4e-7
"""Largest deviation of the probability of one update, but for the rounding of weights: polynomial, u and floating
sums.
"""


@cache
def polynomial(degree: int) -> tuple[float, ...]:
    """Return coefficients with which 2^x is met on -1/2 to 1/2: to 1e-7 by degree 5, to 4e-6 by degree 4.

    Examples
    --------
    >>> x = np.linspace(-0.5, 0.5, 1001)
    >>> [f"{abs(np.polynomial.polynomial.polyval(x, polynomial(k)) / 2**x - 1).max():.0e}" for k in (4, 5)]
    ['4e-06', '1e-07']
    """
    x = np.cos(np.pi * (np.arange(400) + 0.5) / 400)
    fitted = np.polynomial.chebyshev.cheb2poly(np.polynomial.chebyshev.chebfit(x, 2.0 ** (x / 2), degree))
    return tuple(fitted * 2.0 ** np.arange(degree + 1))


def code(target: Target, *, held: bool) -> str:
    """Return the kernel for 64 chains a visit."""
    return kernel("f32", target, words=1, planes=4, held=held, fields=8, kind=W, look=look, accept=_accept)


def look(code: Code, indices: list[str], tables: str, sums: list[str]) -> list[str]:
    """Add a slot to fields of 32 bits."""
    planes = [code.table(tables, k) for k in range(4)]
    found: list[str] = []
    for index in indices:
        bytes_ = [code.look(one, index) for one in planes]
        low = [code.turn(one, H, B) for one in code.zip(B, bytes_[0], bytes_[1])]
        high = [code.turn(one, H, B) for one in code.zip(B, bytes_[2], bytes_[3])]
        for one, other in zip(low, high, strict=True):
            found += [code.turn(part, W, H) for part in code.zip(H, one, other)]
    return [code.op("add", W, one, other) for one, other in zip(sums, found, strict=True)]


def _accept(code: Code, random: Random, sums: list[str], numbers: str) -> list[str]:
    scale = code.spread(F, code.load("float", numbers, align=4))
    draws = random.rows(W, 8)
    words = [accept(code, _scaled(code, one, scale), draw) for one, draw in zip(sums, draws, strict=True)]
    halves = [code.pack(W, words[k], words[k + 1]) for k in range(0, 8, 2)]
    return [code.pack(H, halves[k], halves[k + 1]) for k in (0, 2)]


def _scaled(code: Code, field: str, scale: str) -> str:
    return code.op("fmul", F, code(f"sitofp {W} {field} to {F}"), scale)


def accept(code: Code, t: str, draw: str) -> str:
    """Return masks of 32 bits: where u (1 + 2^t) < 1."""
    e = power(code, t)
    m = code.op("or", W, code.op("lshr", W, draw, splat(W, 9)), splat(W, 0x3F800000))
    u = code.op("fsub", F, code.turn(m, F, W), splat(F, 1.0 - 2.0**-24))
    z = code.call("llvm.fma.v8f32", F, u, e, u)
    return code(f"sext <8 x i1> {code(f'fcmp olt {F} {z}, {splat(F, 1.0)}')} to {W}")


def power(code: Code, t: str, *, above: bool = True, degree: int = 5) -> str:
    """Return 2 to the power of t, which is cut to what the exponent holds; it may be above 0, or not."""
    series = polynomial(degree)
    t = code.larger(t, splat(F, -LIMIT))
    if above:
        t = code.smaller(t, splat(F, LIMIT))
    moved = code.op("fadd", F, t, splat(F, MAGIC))
    rest = code.op("fsub", F, t, code.op("fsub", F, moved, splat(F, MAGIC)))
    p = splat(F, series[-1])
    for one in series[-2::-1]:
        p = code.call("llvm.fma.v8f32", F, p, rest, splat(F, one))
    exponent = code.op("shl", W, code.turn(moved, W, F), splat(W, 23))
    return code.turn(code.op("add", W, code.turn(p, W, F), exponent), F, W)
