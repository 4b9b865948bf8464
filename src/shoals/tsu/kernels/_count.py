"""Counting on packed bits: how often spins are up, how often pairs agree, and the energy of each chain, without
unpacking.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from shoals.tsu.kernels._code import Code, W
from shoals.tsu.kernels._f32 import look
from shoals.tsu.kernels._machine import function, target
from shoals.tsu.kernels._rng import aligned
from shoals.tsu.kernels._slots import FOUR, SIGNS, step_for
from shoals.tsu.kernels._visit import indices_of

Bits = NDArray[np.uint64]
BLOCK = 64
"""Slots whose sum is held in 32 bits."""

PAIRS = """
declare i64 @llvm.ctpop.i64(i64)

define void @pairs(ptr noalias %bits, ptr noalias %edges, i64 %m, i64 %words, ptr noalias %mask, ptr noalias %counts) {
entry:
  %some = icmp sgt i64 %m, 0
  br i1 %some, label %edge, label %done
edge:
  %e = phi i64 [0, %entry], [%en, %out]
  %ip = getelementptr [2 x i32], ptr %edges, i64 %e
  %jp = getelementptr i32, ptr %ip, i64 1
  %i32 = load i32, ptr %ip
  %j32 = load i32, ptr %jp
  %i = sext i32 %i32 to i64
  %j = sext i32 %j32 to i64
  %iw = mul i64 %i, %words
  %jw = mul i64 %j, %words
  %a = getelementptr i64, ptr %bits, i64 %iw
  %b = getelementptr i64, ptr %bits, i64 %jw
  br label %word
word:
  %w = phi i64 [0, %edge], [%wn, %word]
  %sum = phi i64 [0, %edge], [%sumn, %word]
  %ap = getelementptr i64, ptr %a, i64 %w
  %bp = getelementptr i64, ptr %b, i64 %w
  %mp = getelementptr i64, ptr %mask, i64 %w
  %av = load i64, ptr %ap
  %bv = load i64, ptr %bp
  %mv = load i64, ptr %mp
  %x = xor i64 %av, %bv
  %y = and i64 %x, %mv
  %c = call i64 @llvm.ctpop.i64(i64 %y)
  %sumn = add i64 %sum, %c
  %wn = add i64 %w, 1
  %more = icmp slt i64 %wn, %words
  br i1 %more, label %word, label %out
out:
  %cp = getelementptr i64, ptr %counts, i64 %e
  %old = load i64, ptr %cp
  %new = add i64 %old, %sumn
  store i64 %new, ptr %cp
  %en = add i64 %e, 1
  %go = icmp slt i64 %en, %m
  br i1 %go, label %edge, label %done
done:
  ret void
}
"""
"""Add, for each pair of nodes, in how many of the chains of a group the two differ."""


def differ(bits: Bits, edges: NDArray[np.int32], masks: Bits, counts: NDArray[np.int64]) -> None:
    """Add to `counts` in how many chains both ends of each edge differ.

    Parameters
    ----------
    bits : array of uint64, shape (groups, n, words)
    edges : array of int32, shape (m, 2)
    masks : array of uint64, shape (groups, words)
        1 for each chain that counts.
    counts : array of int64, shape (m,)
        Changed in place.
    """
    call = function(PAIRS, "pairs", "ppiipp")
    groups, _, words = bits.shape
    for g in range(groups):
        call(bits[g].ctypes.data, edges.ctypes.data, len(edges), words, masks[g].ctypes.data, counts.ctypes.data)


@cache
def _energy_code() -> str:
    """Return code that adds table entries of four pairs each to the 64 sums of a word of chains."""
    code = Code(target())
    say = code.say
    say("entry:")
    say("  br label %slot")
    say("slot:")
    say("  %k = phi i64 [0, %entry], [%kn, %slot]")
    sums = [f"%acc{k}" for k in range(8)]
    for k, one in enumerate(sums):
        say(f"  {one} = phi {W} [zeroinitializer, %entry], [%accn{k}, %slot]")
    beside = code("getelementptr [8 x i32], ptr %near, i64 %k")
    found = []
    for k in range(FOUR):
        two = []
        for end in (0, 1):
            place = code(f"sext i32 {code.load('i32', beside, 2 * k + end, align=4)} to i64")
            two.append(code.load("i64", code.at("i8", "%bits", place), align=8))
        found.append(code.op("xor", "i64", *two))
    after = look(code, indices_of(code, found, 1), code("getelementptr [64 x i8], ptr %tables, i64 %k"), sums)
    for k, one in enumerate(after):
        say(f"  %accn{k} = bitcast {W} {one} to {W}")
    say("  %kn = add i64 %k, 1")
    say("  %more = icmp slt i64 %kn, %count")
    say("  br i1 %more, label %slot, label %end")
    say("end:")
    for k in range(8):
        code.store(W, f"%accn{k}", "%sums", k, align=4)
    say("  ret void")
    return code.function("define void @energy(ptr %bits, ptr %near, ptr %tables, i64 %count, ptr %sums)")


class Energy:
    """The energy of each chain of a model of spins, from packed bits.

    Terms are pairs that differ or not; a bias is a pair with a node that is always up.
    """

    def __init__(self, model: Any) -> None:
        graph, n = model.graph, model.n
        self.n = n
        ends = np.concatenate([graph.edges, np.stack([np.arange(n), np.full(n, n)], axis=1)]).astype(np.int32)
        pad = -len(ends) % FOUR
        self.ends = np.concatenate([ends, np.zeros((pad, 2), np.int32)]).reshape(-1, 2 * FOUR)
        self.pad = pad
        self.set_model(model)

    def set_model(self, model: Any) -> None:
        """Take the numbers of a model of the same graph."""
        self.model = model
        terms = np.concatenate([model.weights, model.biases, np.zeros(self.pad)]).reshape(-1, FOUR)
        size = np.abs(terms).sum(axis=1)
        blocks = np.add.reduceat(size, np.arange(0, len(size), BLOCK)) if len(size) else size
        self.unit = step_for(float(blocks.max(initial=0.0)))
        whole = np.rint(terms @ SIGNS / self.unit).astype("<i4")  # a pair that differs adds its weight to the energy
        self.tables = aligned((len(terms), 4, 16), np.uint8)
        self.tables[:] = whole.view(np.uint8).reshape(-1, 16, 4).transpose(0, 2, 1)

    def of(self, bits: Bits) -> NDArray[np.float64]:
        """Return energies without beta, shape (groups, words * 64)."""
        groups, n, words = bits.shape
        call = function(_energy_code(), "energy", "pppip")
        found = np.zeros((groups, words, 64))
        sums = np.empty(64, "<i4")
        wide = aligned((n + 1, words), np.uint64)
        ends = self.ends * np.int32(8 * words)
        wide[n] = ~np.uint64(0)
        for g in range(groups):
            wide[:n] = bits[g]
            for w in range(words):
                for begin in range(0, len(ends), BLOCK):
                    many = min(BLOCK, len(ends) - begin)
                    call(
                        wide.ctypes.data + 8 * w,
                        ends[begin:].ctypes.data,
                        self.tables[begin:].ctypes.data,
                        many,
                        sums.ctypes.data,
                    )
                    found[g, w] += sums
        energy = found[:, :, _LANES].reshape(groups, 64 * words) * self.unit
        for one in self.model.factors:
            energy -= _products(bits, one)
        return energy


def _products(bits: Bits, factor: Any) -> NDArray[np.float64]:
    """Return the sum of the products of a factor array for each chain."""
    groups, _, words = bits.shape
    total = np.zeros((groups, 64 * words))
    odd = factor.nodes.shape[1] % 2
    for nodes, weight in zip(factor.nodes, factor.weights, strict=True):
        parity = np.bitwise_xor.reduce(bits[:, nodes], axis=1)  # 1 where the number of up spins is odd
        up = np.unpackbits(np.ascontiguousarray(parity).view(np.uint8), axis=1, bitorder="little")
        total += weight * (1 - 2.0 * (up ^ odd))
    return total


def _lanes() -> NDArray[np.int64]:
    """Return where the kernel leaves the sum of each chain of a word."""
    byte, k = np.meshgrid(np.arange(32), np.arange(2))
    chain = 8 * (byte % 8) + byte // 8 + 4 * k  # chain of each byte of each of the two vectors of indices
    lane = np.empty((2, 32), np.int64)
    for vector in range(2):
        for position in range(32):
            half, inner = divmod(position, 16)
            part, deep = divmod(inner, 4)
            lane[vector, position] = (4 * vector + part) * 8 + half * 4 + deep
    found = np.empty(64, np.int64)
    found[chain.reshape(-1)] = lane.reshape(-1)
    return found


_LANES = _lanes()
