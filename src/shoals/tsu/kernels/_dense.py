"""Layers of spins that all see each other: fields by the matrix product of the BLAS library, spins by a kernel that
draws.

The fields are floating numbers of 32 bits, whose last bits depend on the BLAS library; so here, and only here, the
same seed gives the same spins only with the same library on the same kind of processor.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from shoals.tsu.kernels._code import Code, F, Random, W, splat
from shoals.tsu.kernels._f32 import ERROR, accept
from shoals.tsu.kernels._layout import Bits
from shoals.tsu.kernels._machine import Target, function, target
from shoals.tsu.model import Layers

Floats = NDArray[np.float64]
LOG2E = 1.4426950408889634
SUM_ERROR = 2.0**-24


@cache
def code(target: Target) -> str:
    """Return code that draws spins of -1 and +1 for rows of fields, 32 chains at a time."""
    code = Code(target)
    say = code.say
    say("entry:")
    scale = code.spread(F, "%scale")
    total = code("mul i64 %rows, %parts")
    leave = [f"  %some = icmp sgt i64 {total}, 0", "  br i1 %some, label %loop, label %done"]
    random = Random.loop(code, "loop", entry=leave, before="entry", back="loop")
    say("  %p = phi i64 [0, %entry], [%pn, %loop]")
    row = code("udiv i64 %p, %parts")
    bias = code.spread(F, code.load("float", "%biases", row, align=4))
    for k, draw in enumerate(random.rows(W, 4)):
        at = code(f"add i64 {code('shl i64 %p, 2')}, {k}")
        field = code.op("fadd", F, code.load(F, "%fields", at, align=4), bias)
        up = accept(code, code.op("fmul", F, field, scale), draw)
        sign = code.op("or", W, code.op("and", W, code.op("xor", W, up, splat(W, -1)), splat(W, -(2**31))), _one())
        code.store(W, sign, "%spins", at, align=4)
    random.pass_on()
    say("  %pn = add i64 %p, 1")
    say(f"  %more = icmp slt i64 %pn, {total}")
    say("  br i1 %more, label %loop, label %end")
    say("end:")
    random.keep()
    say("  br label %done")
    say("done:")
    say("  ret void")
    return code.function(
        "define void @dense(ptr noalias %fields, ptr noalias %biases, ptr noalias %spins, i64 %rows, i64 %parts, "
        "ptr noalias %rng, float %scale)"
    )


def _one() -> str:
    return splat(W, 0x3F800000)


class DenseKernel:
    """The kernel with the numbers of one model, as `shoals.tsu.kernels._spins.SpinKernel` has it."""

    name = "dense"

    def __init__(self, model: Layers, *, chains: int, partly: bool = False, words: int | None = None) -> None:
        self.layout = Bits(words or (4 if chains > 128 else 1))
        self.partly = partly
        self.target = target()
        self.draw = function(code(self.target), "dense", "pppiipf", self.target)
        self.ends = np.cumsum((0, *model.sizes))
        self.order = [*range(0, len(model.sizes), 2), *range(1, len(model.sizes), 2)]
        self.held: NDArray[np.int64] = np.zeros(0, np.int64)
        self.set_model(model)

    def again(self, *, partly: bool) -> DenseKernel:
        """Return the same for other clamps."""
        return DenseKernel(self.model, chains=1, partly=partly, words=self.layout.words)

    @property
    def updates(self) -> int:
        """Spins that a sweep updates."""
        return self.model.n - len(self.held)

    def hold(self, held: NDArray[np.int64] | None) -> None:
        """Leave out some nodes from now on."""
        self.held = np.zeros(0, np.int64) if held is None else held

    def set_model(self, model: Layers) -> None:
        """Take other numbers."""
        self.model = model
        self.weights = [np.ascontiguousarray(one, np.float32) for one in model.weights]
        self.turned = [np.ascontiguousarray(one.T) for one in self.weights]
        self.biases = [np.ascontiguousarray(one, np.float32) for one in model.biases]
        spans = [np.abs(one).astype(np.float64) for one in model.biases]
        for at, one in enumerate(model.weights):
            spans[at] += np.abs(one).sum(axis=1)
            spans[at + 1] += np.abs(one).sum(axis=0)
        span = max(float(one.max()) for one in spans)
        self.error = ERROR + model.beta * span * SUM_ERROR

    @property
    def rounded(self) -> Layers:
        """The model with the numbers that are sampled."""
        return self.model

    def numbers(self, betas: Floats) -> NDArray:
        """Return the factor that makes a field an exponent of 2."""
        return np.ascontiguousarray(-2.0 * LOG2E * betas, np.float32)

    def run(
        self, state: NDArray, stream: NDArray[np.uint64], betas: Floats, numbers: NDArray, held: NDArray | None = None
    ) -> None:
        """Do a sweep at each temperature on one group."""
        chains = self.layout.lanes
        if not self.updates or not len(betas):
            return
        layers = [
            np.ascontiguousarray(self.layout.unpack(state[None, a:b], chains).T, np.float32)
            for a, b in zip(self.ends, self.ends[1:], strict=False)
        ]
        begun = [one.copy() for one in layers] if held is not None or len(self.held) else []
        fixed: list[Any] = [None] * len(layers)
        for at, (a, b) in enumerate(zip(self.ends, self.ends[1:], strict=False)):
            inside = self.held[(self.held >= a) & (self.held < b)] - a
            if held is not None:
                fixed[at] = self.layout.unpack(held[None, a:b], chains).T > 0
            elif len(inside):
                fixed[at] = inside
        fields = [np.empty_like(one) for one in layers]
        for k in range(len(betas)):
            scale = float(numbers[k if len(numbers) > 1 else 0])
            for at in self.order:
                field = fields[at]
                if at:
                    np.dot(self.turned[at - 1], layers[at - 1], out=field)
                if at < len(self.weights):
                    if at:
                        field += np.dot(self.weights[at], layers[at + 1])
                    else:
                        np.dot(self.weights[at], layers[at + 1], out=field)
                self.draw(
                    field.ctypes.data,
                    self.biases[at].ctypes.data,
                    layers[at].ctypes.data,
                    len(field),
                    chains // 32,
                    stream.ctypes.data,
                    scale,
                )
                if fixed[at] is not None:
                    layers[at][fixed[at]] = begun[at][fixed[at]]
        state[:] = self.layout.pack(np.concatenate(layers).T)[0]
