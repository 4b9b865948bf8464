"""The kernel of couplings that are all of one size: spins, counts and chances as bits, with no number in any chain.

Neighbours that pull up are counted by full adders across words of 256 chains. For each size of field the chance of
turning against it is drawn for all chains at once: bits of u, from the last to the first, take a word of candidates
through `and` or `or`, as the bits of the chance say; written with the candidates turned over where needed, that is one
`and` and one `xor` a bit. Twelve bits are fresh for each chain; what the chance has beyond them is drawn once for 256
chains, so that the chance of each chain is exact to 2^-28, while the covariance of two chains of a visit is less than
2^-24. All chances are below 1/2, so that the first bit of u, which is the coin of a field of 0, needs no comparing.

References
----------
M. Creutz, L. Jacobs and C. Rebbi, 1979, and G. Bhanot, D. Duke and R. Salvador, 1986 (many spins in a word); Watanabe
et al., arXiv 1808.05009 (chances from bit strings).
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from shoals.tsu.kernels._code import B, Code, Q, Random, W, splat
from shoals.tsu.kernels._machine import Target
from shoals.tsu.kernels._visit import frame

PLANES = 12
DEGREE_MAX = 16
ERROR = 2.0**-28


def code(target: Target, *, words: int, degree: int, held: bool, pads: bool) -> str:
    """Return the kernel for 256, 512 or 1,024 chains a visit.

    Parameters
    ----------
    words : int
        4, 8 or 16.
    degree : int
        Neighbours of each node, of which there are as many signs.
    held : bool
        Whether single chains of a node may be held fixed.
    pads : bool
        Whether a neighbour may be nobody, and its sign then the spin itself.
    """
    vectors = words // 4

    def body(code: Code, random: Random, visit: list[str]) -> None:
        node, first = visit[:2]
        signs = code(f"getelementptr [{2 * degree} x i32], ptr %tables, i64 {first}")
        near = code(f"getelementptr [{degree} x i32], ptr %near, i64 {first}")
        ups: list[list[str]] = [[] for _ in range(vectors)]
        for k in range(degree):
            place = code(f"sext i32 {code.load('i32', near, k, align=4)} to i64")
            place = code.at("i8", "%state", place)
            sign = code.turn(code.spread(W, code.load("i32", signs, k, align=4)), Q, W)
            here = code.turn(code.spread(W, code.load("i32", signs, degree + k, align=4)), Q, W) if pads else None
            for v in range(vectors):
                one = code.load(Q, place, v, align=32)
                one = code.op("and", Q, one, here) if here is not None else one
                ups[v].append(code.op("xor", Q, one, sign))
        counts = [_count(code, one) for one in ups]
        kinds = classes(degree)
        turned = _turns(code, random, vectors)
        against = []
        for _ in range(vectors):
            starts = _starts(code, random, kinds)
            against.append(
                [code.op("xor", Q, one, code.load(Q, "%now", c * PLANES, align=32)) for c, one in enumerate(starts)]
            )
        rows: list[str] = []
        for k in range(PLANES):  # each plane is used up as soon as it is drawn, so that few wait in registers
            rows = turned(random.draw(), k)
            for c in range(kinds):
                mask = code.load(Q, "%now", c * PLANES + 1 + k, align=32) if k < PLANES - 1 else None
                for one, row in zip(against, rows, strict=True):
                    one[c] = code.op("and", Q, one[c], row)
                    one[c] = one[c] if mask is None else code.op("xor", Q, one[c], mask)
        for v in range(vectors):
            new = _choose(code, counts[v], _leaves(code, degree, against[v], rows[v]))
            where = code.at("i8", "%state", code(f"mul i64 {node}, {8 * words}"))
            if held:
                fixed = code.load(Q, code.at("i8", "%held", code(f"mul i64 {node}, {8 * words}")), v, align=8)
                old = code.load(Q, where, v, align=8)
                new = code.op("xor", Q, new, code.op("and", Q, fixed, code.op("xor", Q, new, old)))
            code.store(Q, new, where, v, align=32)
        code.say("  br label %fin")

    return frame("bits", target, body)


def classes(degree: int) -> int:
    """Return how many sizes of field above 0 there are."""
    return (degree + 1) // 2


def row(degree: int) -> int:
    """Return how many bytes the numbers of a temperature take."""
    return 32 * classes(degree) * PLANES + 32


def numbers(degree: int, weight: float, betas: NDArray[np.float64]) -> NDArray[np.uint8]:
    """Return masks and thresholds of each temperature, shape (len(betas), row(degree))."""
    kinds = classes(degree)
    size = 2 * np.arange(kinds) + (2 if degree % 2 == 0 else 1)
    chance = 1.0 / (1.0 + np.exp(np.minimum(2.0 * betas[:, None] * abs(weight) * size, 700.0)))
    scaled = np.minimum(np.rint(chance * 2.0 ** (PLANES + 16)).astype(np.int64), (1 << (PLANES + 15)) - 1)
    whole, rest = scaled >> 16, scaled & 0xFFFF
    bits = (whole[:, :, None] >> np.arange(PLANES) & 1).astype(bool)  # the last is 0, since chances are below 1/2
    masks = np.zeros((len(betas), kinds, PLANES), np.uint8)
    masks[:, :, 0] = bits[:, :, 0]
    masks[:, :, 1:] = bits[:, :, :-1] ^ bits[:, :, 1:]
    found = np.zeros((len(betas), row(degree)), np.uint8)
    found[:, :-32] = np.repeat(255 * masks.reshape(len(betas), -1), 32, axis=1)
    found[:, -32 : -32 + 2 * kinds] = rest.astype("<u2").view(np.uint8)
    return found


def _starts(code: Code, random: Random, kinds: int) -> list[str]:
    """Return, for each size of field, all chains or none: what the chance has beyond the planes."""
    found = []
    thresholds = code.at(Q, "%now", kinds * PLANES)
    part = code(f"trunc i64 {random.word()} to i16")
    for c in range(kinds):
        below = code(f"icmp ult i16 {part}, {code.load('i16', thresholds, c, align=2)}")
        found.append(code.spread(Q, code(f"sext i1 {below} to i64")))
    return found


def _turns(code: Code, random: Random, vectors: int) -> Callable[[str, int], list[str]]:
    """Return a call that makes, of the draw of a plane, one for each vector: turned over by other bits of a fresh word
    for each plane.
    """
    base = [code.turn(code.spread(Q, random.word()), B, Q) for _ in range(1 if vectors == 2 else 2 * (vectors > 1))]
    shifted = [code.turn(_rotated(code, one), B, Q) for one in [code.turn(one, Q, B) for one in base]]

    def turned(draw: str, k: int) -> list[str]:
        places = [8 * (lane // 8) + (lane + k) % 8 for lane in range(32)]
        found = [draw]
        for plain, other in zip(base, shifted, strict=True):
            turn = code.turn(code.shuffle(B, plain if k < 8 else other, "poison", places), Q, B)
            found += [code.op("xor", Q, one, turn) for one in list(found)]
        return found[:vectors]

    return turned


def _rotated(code: Code, value: str) -> str:
    code.declared.add(f"declare {Q} @llvm.fshl.v4i64({Q}, {Q}, {Q})")
    return code(f"call {Q} @llvm.fshl.v4i64({Q} {value}, {Q} {value}, {Q} {splat(Q, 3)})")


def _count(code: Code, ups: list[str]) -> list[str]:
    """Return the number of bits that are set, plane by plane, by full and half adders."""
    found, now = [], ups
    while now:
        carries = []
        while len(now) > 1:
            if len(now) > 2:
                a, b, c = now[:3]
                either = code.op("xor", Q, a, b)
                carries.append(code.op("or", Q, code.op("and", Q, a, b), code.op("and", Q, either, c)))
                now = [*now[3:], code.op("xor", Q, either, c)]
            else:
                carries.append(code.op("and", Q, *now))
                now = [code.op("xor", Q, *now)]
        found += now
        now = carries
    return found


def _leaves(code: Code, degree: int, against: list[str], coin: str) -> list[str]:
    """Return the new spin for each count of neighbours that pull up."""
    found = []
    for k in range(degree + 1):
        field = 2 * k - degree
        if field == 0:
            found.append(coin)
            continue
        one = against[(abs(field) - 1) // 2]
        found.append(one if field < 0 else code.op("xor", Q, one, splat(Q, -1)))
    return found


def _choose(code: Code, planes: list[str], leaves: list[str]) -> str:
    """Return, for each chain, the leaf that its count says.

    That a large field turns nowhere that a small one does not would save an operation for most pairs, but does not
    hold: which of two values of a bit of u counts as the smaller depends on the bits of the chance.
    """
    for plane in planes:
        pairs = [leaves[k : k + 2] for k in range(0, len(leaves), 2)]
        leaves = [
            one[0]
            if len(one) == 1
            else code.op("xor", Q, one[0], code.op("and", Q, plane, code.op("xor", Q, one[0], one[1])))
            for one in pairs
        ]
    return leaves[0]
