"""The kernel of 8 bits: fields of -128 to 127, probabilities on a grid of 2^-16.

e = exp(-|h|) is the product of two table entries, one for each half of the byte; the spin turns against its field if u
+ e u reaches 1, u of 16 bits: the carry of one sum. Any integer model (+-J, Max-Cut) is exact but for that grid; other
weights are rounded, to a model whose law is sampled.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from shoals.tsu.kernels._code import B, Code, H, Random, splat
from shoals.tsu.kernels._machine import Target
from shoals.tsu.kernels._visit import kernel, right

LEVELS = 127
NUMBERS = 64
"""Bytes of a temperature: tables of the low and the high half of |h|, low and high bytes."""
CURVE = 512
"""Bytes of a curve at a temperature: for each of 16 parts of it, 16 low bytes and 16 high ones."""


def code(target: Target, *, words: int, held: bool, curved: bool = False) -> str:
    """Return the kernel for 64 or 256 chains a visit; if `curved`, nodes have transfer curves of their own, of which
    the fourth number of a visit says which.
    """
    return kernel(
        "q8",
        target,
        words=words,
        planes=1,
        held=held,
        fields=2 if words == 1 else 8,
        kind=B,
        look=_look,
        accept=_by_curve if curved else _accept,
        own=CURVE if curved else 0,
    )


def _look(code: Code, indices: list[str], tables: str, sums: list[str]) -> list[str]:
    table = code.table(tables, 0)
    return [code.op("add", B, one, code.look(table, index)) for one, index in zip(sums, indices, strict=True)]


def _accept(code: Code, random: Random, sums: list[str], numbers: str) -> list[str]:
    tables = [code.table(numbers, k) for k in range(4)]
    draws = random.rows(H, 2 * len(sums))
    found = []
    for field in sums:
        size = code(f"call {B} @llvm.abs.v32i8({B} {field}, i1 false)")
        code.declared.add(f"declare {B} @llvm.abs.v32i8({B}, i1)")
        carries = [carry(code, one, next(draws)) for one in product(code, size, tables)]
        found.append(up(code, code.op("xor", B, code.pack_signs(*carries), field)))
    return found


def _by_curve(code: Code, random: Random, sums: list[str], numbers: str) -> list[str]:
    """Look the probability of +1 up among 256, a part of 16 after the other, and compare."""
    draws = random.rows(H, 2 * len(sums))
    found = []
    for field in sums:
        place = code.op("xor", B, field, splat(B, 128))
        low, part = (code.op("and", B, one, splat(B, 15)) for one in (place, right(code, place, 4)))
        sides = [splat(B, 0), splat(B, 0)]
        for k in range(16):
            here = code(f"sext <32 x i1> {code(f'icmp eq {B} {part}, {splat(B, k)}')} to {B}")
            for side in (0, 1):
                one = code.op("and", B, code.look(code.table(numbers, 2 * k + side), low), here)
                sides[side] = code.op("or", B, sides[side], one)
        below = []
        for chance in code.zip(B, *sides):
            draw = code.smallest(next(draws), splat(H, 65534))  # so that 65535 is always, and 0 never
            below.append(code(f"sext <16 x i1> {code(f'icmp ult {H} {draw}, {code.turn(chance, H, B)}')} to {H}"))
        found.append(code.pack(H, *below))
    return found


def curves(up: NDArray[np.float64]) -> NDArray[np.uint8]:
    """Return tables of probabilities of +1 at fields of -128 to 127, shape (..., 256), as bytes, (..., 512)."""
    whole = np.minimum(np.rint(65536.0 * up), 65535).astype("<u2").reshape(*up.shape[:-1], 16, 16)
    return np.concatenate([(whole & 255).astype(np.uint8), (whole >> 8).astype(np.uint8)], axis=-1).reshape(
        *up.shape[:-1], CURVE
    )


def product(code: Code, size: str, tables: list[str]) -> list[str]:
    """Return, as two vectors of 16 bits, the product of the entries of both halves of each byte."""
    low = code.op("and", B, size, splat(B, 15))
    high = code.op("and", B, right(code, size, 4), splat(B, 15))
    fine, coarse = (
        [code.turn(one, H, B) for one in code.zip(B, code.look(tables[k], index), code.look(tables[k + 1], index))]
        for k, index in ((0, low), (2, high))
    )
    return [code.mulh(one, other) for one, other in zip(fine, coarse, strict=True)]


def carry(code: Code, e: str, draw: str) -> str:
    """Return numbers of 16 bits whose uppermost bit says that a spin turns against its field: u + e u is 1 or more.

    The largest u counts as the one below it, so that an e of 0 never turns.
    """
    return code.mean(code.mulh(e, draw), code.smallest(draw, splat(H, 65534)))


def up(code: Code, signs: str) -> str:
    """Return masks of the bytes that are not negative."""
    return code(f"sext <32 x i1> {code(f'icmp sgt {B} {signs}, {splat(B, -1)}')} to {B}")


def tables(scale: NDArray[np.float64]) -> NDArray[np.uint8]:
    """Return the tables of some temperatures, shape (len(scale), 64); `scale` is what one step of a field is in
    logits.
    """
    steps = np.arange(16)
    return np.concatenate([split(scale[:, None] * steps), split(scale[:, None] * 16 * steps)], axis=1)


def split(exponents: NDArray[np.float64], cut: float = 0.25) -> NDArray[np.uint8]:
    """Return exp(-exponents) in 16 bits, the low bytes of a row and then its high ones.

    `cut` puts right in the mean over all fields what products cut off: without it, the probabilities of 8 bits would be
    0.15 / 65536 too small.
    """
    whole = np.clip(np.rint(65536.0 * np.exp(-exponents) + cut), 0, 65535).astype("<u2")
    return np.concatenate([(whole & 255).astype(np.uint8), (whole >> 8).astype(np.uint8)], axis=1)


def probabilities(scale: float) -> NDArray[np.float64]:
    """Return what the kernel's probability of turning against a field of 0 to 128 steps is, exactly."""
    made = tables(np.array([scale]))[0].astype(np.int64)
    fine, coarse = made[:16] + (made[16:32] << 8), made[32:48] + (made[48:] << 8)
    size = np.arange(129)
    return counted(fine[size & 15] * coarse[size >> 4] >> 16)


def counted(e: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return the share of all u of 16 bits that turn, as `carry` has it."""
    least = np.maximum(65535 * 65536 // (65536 + e) - 2, 0)
    for _ in range(6):  # the division is off by no more than three
        turns = (e * least >> 16) + np.minimum(least, 65534) >= 65535
        least = np.where((least < 65536) & ~turns, least + 1, least)
    return (65536 - least) / 65536.0
