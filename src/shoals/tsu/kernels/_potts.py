"""The kernel of nodes with many states: tables of floating numbers, and a state by the inverse of the summed chances.

A neighbour's state picks, for each own state, one entry of a row of eight or sixteen, by a shuffle for eight chains.
With the largest exponent taken away, chances are powers of 2 in 32 bits, summed; the state is the number of sums that
u times the total has reached. No logarithm, no Gumbel noise.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from shoals.core.errors import InputError
from shoals.tsu.kernels._code import Code, F, Random, W, picker, splat
from shoals.tsu.kernels._f32 import power
from shoals.tsu.kernels._layout import Bytes
from shoals.tsu.kernels._machine import Target, function, target
from shoals.tsu.kernels._rng import aligned
from shoals.tsu.kernels._visit import KINDS, frame
from shoals.tsu.model import Potts

Floats = NDArray[np.float64]
STATES_MAX = 16
ERROR = 3e-6
LOG2E = 1.4426950408889634
IMPOSSIBLE = -1e30
TOGETHER = 2
"""Vectors of eight chains in one pass, so that one need not wait for the other."""


def code(target: Target, *, states: int, held: bool) -> str:
    """Return the kernel for 64 chains a visit."""
    wide = 8 if states <= 8 else 16

    def body(code: Code, random: Random, visit: list[str]) -> None:
        say = code.say
        node, first, count, last = visit
        draws = code.at(W, "%draws", 0)
        for k, one in enumerate(random.rows(W, 8)):
            code.store(W, one, draws, k, align=32)
        stop = code(f"add i64 {first}, {count}")
        scale = code.spread(F, code.load("float", "%now", 0, align=4))
        bias = code(f"getelementptr [{states} x float], ptr %tables, i64 {node}")
        begin = [code.spread(F, code.load("float", bias, k, align=4)) for k in range(states)]
        most = code.spread(W, code(f"trunc i64 {last} to i32"))
        here = code(f"mul i64 {node}, 64")
        some = code(f"icmp slt i64 {first}, {stop}")
        say("  br label %part")
        say("part:")
        say("  %v = phi i64 [0, %outer], [%vn, %drawn]")
        shift = code("shl i64 %v, 3")
        say(f"  br i1 {some}, label %slot, label %drawn")
        say("slot:")
        say(f"  %k = phi i64 [{first}, %part], [%kn, %slot]")
        both = [(half, s) for half in range(TOGETHER) for s in range(states)]
        for half, s in both:
            say(f"  %acc{half}.{s} = phi {F} [{begin[s]}, %part], [%accn{half}.{s}, %slot]")
        beside = code("getelementptr [2 x i32], ptr %near, i64 %k")
        place = code(f"sext i32 {code.load('i32', beside, 0, align=4)} to i64")
        which = code(f"sext i32 {code.load('i32', beside, 1, align=4)} to i64")
        there = code.at("i8", code.at("i8", "%state", place), shift)
        rows = code(f"getelementptr [{states * wide} x float], ptr %rows, i64 {which}")
        indices = [
            code(f"zext <8 x i8> {code.load('<8 x i8>', there, half, align=8)} to {W}") for half in range(TOGETHER)
        ]
        for s in range(states):
            parts = [code.load(F, code.at("float", rows, s * wide + 8 * piece), align=32) for piece in range(wide // 8)]
            for half, index in enumerate(indices):
                say(f"  %accn{half}.{s} = fadd {F} %acc{half}.{s}, {_pick(code, parts, index)}")
        say("  %kn = add i64 %k, 1")
        say(f"  %more = icmp slt i64 %kn, {stop}")
        say("  br i1 %more, label %slot, label %drawn")
        say("drawn:")
        for half, s in both:
            say(f"  %sum{half}.{s} = phi {F} [{begin[s]}, %part], [%accn{half}.{s}, %slot]")
        for half, s in both:
            code.store(F, f"%sum{half}.{s}", code.at(f"[{states} x {F}]", "%sums", "%v"), half * states + s, align=32)
        say(f"  %vn = add i64 %v, {TOGETHER}")
        say("  %again = icmp slt i64 %vn, 8")
        say("  br i1 %again, label %part, label %choose")
        say("choose:")
        say("  %w = phi i64 [0, %drawn], [%wn, %choose]")
        own = code.at(f"[{states} x {F}]", "%sums", "%w")
        sums = [code.load(F, own, s, align=32) for s in range(states)]
        found = _draw(code, sums, scale, code.load(W, draws, "%w", align=32))
        found = code.call("llvm.umin.v8i32", W, found, most)
        new = code(f"trunc {W} {found} to <8 x i8>")
        place = code.op("add", "i64", here, code("shl i64 %w, 3"))
        where = code.at("i8", "%state", place)
        if held:
            fixed = code.load("<8 x i8>", code.at("i8", "%held", place), align=8)
            old = code.load("<8 x i8>", where, align=8)
            turned = code.op("and", "<8 x i8>", fixed, code.op("xor", "<8 x i8>", new, old))
            new = code.op("xor", "<8 x i8>", new, turned)
        code.store("<8 x i8>", new, where, align=8)
        say("  %wn = add i64 %w, 1")
        say("  %more8 = icmp slt i64 %wn, 8")
        say("  br i1 %more8, label %choose, label %fin")

    text = frame("potts", target, body)
    text = text.replace(
        "entry:\n  %v1",
        f"entry:\n  %draws = alloca [8 x {W}], align 32\n  %sums = alloca [{8 * states} x {F}], align 32\n  %v1",
        1,
    )
    return text.replace("ptr noalias %held, ", "ptr noalias %held, ptr noalias %rows, ")


def _draw(code: Code, sums: list[str], scale: str, drawn: str) -> str:
    """Return the states of eight chains: how many sums of chances are reached by u times the total."""
    best = sums[0]
    for one in sums[1:]:
        best = code.larger(best, one)
    below = code(f"fneg {F} {code.op('fmul', F, best, scale)}")
    reached, total = [], ""
    for one in sums:
        p = power(code, code.call("llvm.fma.v8f32", F, one, scale, below), above=False, degree=4)
        total = code.op("fadd", F, total, p) if total else p
        reached.append(total)
    m = code.op("or", W, code.op("lshr", W, drawn, splat(W, 9)), splat(W, 0x3F800000))
    u = code.op("fsub", F, code.turn(m, F, W), splat(F, 1.0 - 2.0**-24))
    level = code.op("fmul", F, u, total)
    found = splat(W, 0)
    for one in reached[:-1]:
        over = code(f"sext <8 x i1> {code(f'fcmp ole {F} {one}, {level}')} to {W}")
        found = code.op("sub", W, found, over)
    return found


def _pick(code: Code, rows: list[str], index: str) -> str:
    """Return, for each of eight chains, the entry that its number says."""
    if code.target.name in ("avx2", "avx512"):
        found = [code.call2("llvm.x86.avx2.permps", F, (F, one), (W, index)) for one in rows]
    else:
        code.declared.add(picker("pick", F, W))
        low = code.op("and", W, index, splat(W, 7))
        found = [code(f"call {F} @pick({F} {one}, {W} {low})") for one in rows]
    if len(found) == 1:
        return found[0]
    upper = code(f"icmp ugt {W} {index}, {splat(W, 7)}")
    return code(f"select <8 x i1> {upper}, {F} {found[1]}, {F} {found[0]}")


class PottsKernel:
    """The kernel with the numbers of one model, as `shoals.tsu.kernels._spins.SpinKernel` has it."""

    name = "potts"
    error = ERROR

    def __init__(self, model: Potts, *, partly: bool = False) -> None:
        self.states = int(model.states.max())
        self.layout = Bytes(model.states)
        self.partly = partly
        self.target = target()
        graph = model.graph
        order = np.argsort(graph.colour, kind="stable")
        self.all_ = np.zeros((graph.n, 4), np.int32)
        self.all_[:, 0], self.all_[:, 1] = order, graph.start[order]
        self.all_[:, 2], self.all_[:, 3] = graph.degree[order], model.states[order] - 1
        kinds = KINDS[:7] + "p" + KINDS[7:]
        self.run_ = function(code(self.target, states=self.states, held=partly), "potts", kinds, self.target)
        self.visits = self.all_
        self.set_model(model)

    @staticmethod
    def suits(model: Potts) -> bool:
        """Return whether no node has more states than a row holds."""
        return int(model.states.max()) <= STATES_MAX

    def again(self, *, partly: bool) -> PottsKernel:
        """Return the same for other clamps."""
        return PottsKernel(self.model, partly=partly)

    @property
    def updates(self) -> int:
        """Nodes that a sweep updates."""
        return len(self.visits)

    def hold(self, held: NDArray[np.int64] | None) -> None:
        """Leave out some nodes from now on."""
        self.visits = self.all_
        if held is not None and len(held):
            self.visits = np.ascontiguousarray(self.all_[~np.isin(self.all_[:, 0], held)])

    def set_model(self, model: Potts) -> None:
        """Take the numbers of a model of the same graph."""
        if int(model.states.max()) > self.states:
            raise InputError("a node has more states than before", "make a new Sampler")
        self.model = model
        graph, q = model.graph, self.states
        wide = 8 if q <= 8 else 16
        shared = len(model.tables) == 1
        rows = aligned((2 * len(model.tables), q, wide), np.float32)
        rows[0::2, :, :q] = model.tables
        rows[1::2, :, :q] = model.tables.transpose(0, 2, 1)
        self.rows = rows
        second = (graph.edges[graph.edge_of, 0] != np.repeat(np.arange(graph.n), graph.degree)).astype(np.int32)
        which = second if shared else 2 * graph.edge_of + second
        self.near = np.ascontiguousarray(np.stack([graph.neighbour * np.int32(64), which], axis=1), np.int32)
        self.biases = np.where(np.arange(q) < model.states[:, None], model.biases, IMPOSSIBLE).astype(np.float32)
        self.biases = np.ascontiguousarray(self.biases)
        span = np.abs(model.biases).max(initial=0.0)
        span += np.abs(model.tables).max(initial=0.0) * graph.degree.max(initial=0)
        self.error = ERROR + model.beta * float(span) * 2.0**-22

    @property
    def rounded(self) -> Potts:
        """The model with the numbers that are sampled."""
        return self.model

    def numbers(self, betas: Floats) -> NDArray:
        """Return the factor that makes a sum of tables an exponent of 2."""
        return np.ascontiguousarray(LOG2E * betas[:, None], np.float32)

    def run(
        self, state: NDArray, stream: NDArray[np.uint64], betas: Floats, numbers: NDArray, held: NDArray | None = None
    ) -> None:
        """Do a sweep at each temperature on one group."""
        if not len(self.visits) or not len(betas):
            return
        self.run_(
            state.ctypes.data,
            self.visits.ctypes.data,
            len(self.visits),
            self.near.ctypes.data,
            self.biases.ctypes.data,
            stream.ctypes.data,
            0 if held is None else held.ctypes.data,
            self.rows.ctypes.data,
            len(betas),
            numbers.ctypes.data,
            0 if len(numbers) == 1 else numbers.strides[0],
        )
