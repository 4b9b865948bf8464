"""SHA-256 twice over 80 bytes of which the last four count up: the search of a block's header, many numbers at a time.

Code is written here in the language of LLVM, by knowing when each value is known: what is fixed is worked out here,
what only the header says once before the loop, and what the counted number touches in the loop, in vectors or by the
processor's own instructions for SHA-256. Of the second hash only the last word is made, three rounds before the end.

References
----------
.. [1] NIST, FIPS 180-4, "Secure Hash Standard", 2015.
.. [2] Intel, "Intel SHA Extensions", 2013.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Sequence
from functools import cache
from importlib import import_module
from typing import Any

from shoals._llvm.load import address_of
from shoals._llvm.objects import processor
from shoals._llvm.sha256 import FIRST, KEYS, START, VECTOR, Code, signed, vector_of

WORDS = 11
"""What a scan is given of a header: eight words of state after 64 bytes, and the three words before the number."""
Scan = Callable[[int, int, int, int], int]
"""``scan(words, target_high, start, groups)``: address of `WORDS` words, limit of the last word as a number, first
number, how many groups; returns the first group in which a hash is within the limit, or -1."""


@cache
def machine_code(way: str, lanes: int) -> Scan | None:
    """Return a scan of groups of `lanes` numbers; None where the processor or llvmlite cannot.

    Parameters
    ----------
    way : {"vector", "sha"}
        Whole numbers in vectors, which any processor can; or the instructions for SHA-256.
    lanes : int
        Numbers at a time.
    """
    if way == "sha" and "sha" not in features():
        return None
    found = address_of(vectors(lanes) if way == "vector" else instructions(lanes), "scan")
    if found is None:
        return None
    address, owner = found
    size, place, word = ctypes.c_int64, ctypes.c_void_p, ctypes.c_uint32
    code: Any = ctypes.CFUNCTYPE(size, place, word, word, size)(address)
    code.owner = owner
    return code


@cache
def features() -> frozenset[str]:
    """Return which of the instructions that matter here the processor has: ``sha``, ``avx2``, ``avx512f``."""
    told = processor()
    if told is not None:
        flags = {"sha_ni": "sha", "avx2": "avx2", "avx512f": "avx512f"}
        return frozenset(flags[word] for word in told.split() if word in flags)
    try:
        found: Any = import_module("llvmlite.binding").get_host_cpu_features()
    except (ImportError, RuntimeError):
        return frozenset()
    return frozenset(name for name in ("sha", "avx2", "avx512f") if found.get(name))


def _frame(before: Sequence[str], body: Sequence[str], hit: str, lanes: int) -> str:
    """Return the function around a loop body, whose value `hit` is an i1."""
    return f"""
define i64 @scan(ptr %words, i32 %limit, i32 %start, i64 %groups) {{
entry:
{chr(10).join(before)}
  %any = icmp sgt i64 %groups, 0
  br i1 %any, label %loop, label %none
loop:
  %group = phi i64 [0, %entry], [%next, %more]
  %group32 = trunc i64 %group to i32
  %offset = mul i32 %group32, {lanes}
  %first = add i32 %start, %offset
{chr(10).join(body)}
  br i1 {hit}, label %found, label %more
more:
  %next = add i64 %group, 1
  %on = icmp slt i64 %next, %groups
  br i1 %on, label %loop, label %none
found:
  ret i64 %group
none:
  ret i64 -1
}}
"""


# ------------------------------------------------------------------------------------------------ vectors of numbers

Value = int | str
"""A fixed number, or the name of a value: ``%h…`` one that the header says, ``%v…`` a vector in the loop."""


def vectors(lanes: int) -> str:
    """Return a scan in vectors of `lanes` words, as LLVM code."""
    maker = _Words(lanes)
    state: list[Value] = [maker.given(k) for k in range(8)]
    tail: list[Value] = [maker.given(k) for k in range(8, WORDS)]
    block: list[Value] = [*tail, maker.number(), 0x80000000, *([0] * 10), 640]
    first = maker.compress(state, block, 64)
    again: list[Value] = [*(maker.add(one, two) for one, two in zip(first, state, strict=True)), 0x80000000]
    start: list[Value] = list(FIRST)
    last = maker.add(maker.compress(start, [*again, *([0] * 6), 256], 61)[4], FIRST[7])
    hit = maker.within(last)
    declare = f"declare {maker.kind} @llvm.fshl.v{lanes}i32({maker.kind}, {maker.kind}, {maker.kind})\n"
    declare += "declare i32 @llvm.fshl.i32(i32, i32, i32)\n"
    declare += f"declare {maker.kind} @llvm.bswap.v{lanes}i32({maker.kind})\n"
    return declare + _frame(maker.before, maker.body, hit, lanes)


class _Words:
    """Writes operations on words where they belong: worked out here, before the loop, or in it."""

    def __init__(self, lanes: int) -> None:
        self.lanes, self.kind = lanes, f"<{lanes} x i32>"
        self.before: list[str] = []
        self.body: list[str] = []
        self._wide: dict[Value, str] = {}

    def _once(self, text: str) -> str:
        self.before.append(f"  %h{len(self.before)} = {text}")
        return f"%h{len(self.before) - 1}"

    def _each(self, text: str) -> str:
        self.body.append(f"  %v{len(self.body)} = {text}")
        return f"%v{len(self.body) - 1}"

    def given(self, place: int) -> str:
        """Load a word of the header."""
        pointer = self._once(f"getelementptr i32, ptr %words, i64 {place}")
        return self._once(f"load i32, ptr {pointer}, align 4")

    def number(self) -> str:
        """Return the counted numbers as words of a message."""
        base = self._each(f"insertelement {self.kind} poison, i32 %first, i32 0")
        zeros = f"<{self.lanes} x i32> zeroinitializer"
        base = self._each(f"shufflevector {self.kind} {base}, {self.kind} poison, {zeros}")
        steps = "<" + ", ".join(f"i32 {k}" for k in range(self.lanes)) + ">"
        base = self._each(f"add {self.kind} {base}, {steps}")
        return self._each(f"call {self.kind} @llvm.bswap.v{self.lanes}i32({self.kind} {base})")

    def within(self, word: Value) -> str:
        """Return whether any last word, read as the top of a number, is within the limit."""
        turned = self._each(f"call {self.kind} @llvm.bswap.v{self.lanes}i32({self.kind} {word})")
        found = self._each(f"icmp ule {self.kind} {turned}, {self._vector('%limit')}")
        bits = self._each(f"bitcast <{self.lanes} x i1> {found} to i{self.lanes}")
        return self._each(f"icmp ne i{self.lanes} {bits}, 0")

    def _vector(self, value: Value) -> str:
        """Return a value as a vector."""
        if isinstance(value, str) and value.startswith("%v"):
            return value
        if isinstance(value, int):
            return "<" + ", ".join([f"i32 {signed(value, 32)}"] * self.lanes) + ">"
        if value not in self._wide:
            one = self._once(f"insertelement {self.kind} poison, i32 {value}, i32 0")
            zeros = f"<{self.lanes} x i32> zeroinitializer"
            self._wide[value] = self._once(f"shufflevector {self.kind} {one}, {self.kind} poison, {zeros}")
        return self._wide[value]

    def _operate(self, name: str, one: Value, two: Value) -> Value:
        if isinstance(one, int) and isinstance(two, int):
            return {"add": one + two, "xor": one ^ two, "and": one & two, "or": one | two}[name] & 0xFFFFFFFF
        if any(isinstance(each, str) and each.startswith("%v") for each in (one, two)):
            return self._each(f"{name} {self.kind} {self._vector(one)}, {self._vector(two)}")
        a, b = (signed(each, 32) if isinstance(each, int) else each for each in (one, two))
        return self._once(f"{name} i32 {a}, {b}")

    def add(self, *terms: Value) -> Value:
        """Return a sum; what is fixed and what the header says is added first."""
        fixed = sum(each for each in terms if isinstance(each, int)) & 0xFFFFFFFF
        named = sorted((each for each in terms if isinstance(each, str)), key=lambda each: each.startswith("%v"))
        total: Value = fixed
        for each in named:
            total = each if total == 0 else self._operate("add", total, each)
        return total

    def xor(self, *terms: Value) -> Value:
        """Return an exclusive or."""
        total = terms[0]
        for each in terms[1:]:
            total = self._operate("xor", total, each)
        return total

    def turn(self, value: Value, right: int) -> Value:
        """Return a word turned right."""
        if isinstance(value, int):
            return (value >> right | value << (32 - right)) & 0xFFFFFFFF
        left = 32 - right
        if value.startswith("%v"):
            by = self._vector(left)
            name = f"@llvm.fshl.v{self.lanes}i32"
            return self._each(f"call {self.kind} {name}({self.kind} {value}, {self.kind} {value}, {self.kind} {by})")
        return self._once(f"call i32 @llvm.fshl.i32(i32 {value}, i32 {value}, i32 {left})")

    def shift(self, value: Value, right: int) -> Value:
        """Return a word shifted right."""
        if isinstance(value, int):
            return value >> right
        if value.startswith("%v"):
            return self._each(f"lshr {self.kind} {value}, {self._vector(right)}")
        return self._once(f"lshr i32 {value}, {right}")

    def choose(self, e: Value, f: Value, g: Value) -> Value:
        """Return the bits of f where e has ones, and of g elsewhere."""
        return self.xor(g, self._operate("and", e, self.xor(f, g)))

    def majority(self, a: Value, b: Value, c: Value) -> Value:
        """Return the bits that two of three have."""
        return self._operate("or", self._operate("and", a, b), self._operate("and", c, self._operate("or", a, b)))

    def compress(self, state: list[Value], block: list[Value], rounds: int) -> list[Value]:
        """Return the state after so many rounds, before the sum with what it was; in the last round only word e."""
        a, b, c, d, e, f, g, h = state
        w = list(block)
        for k in range(rounds):
            if k >= 16:
                x, y = w[k - 15], w[k - 2]
                small = self.xor(self.turn(x, 7), self.turn(x, 18), self.shift(x, 3))
                large = self.xor(self.turn(y, 17), self.turn(y, 19), self.shift(y, 10))
                w.append(self.add(w[k - 16], small, w[k - 7], large))
            sigma = self.xor(self.turn(e, 6), self.turn(e, 11), self.turn(e, 25))
            one = self.add(h, sigma, self.choose(e, f, g), KEYS[k], w[k])
            new = self.add(d, one)
            if k == 60 and rounds == 61:  # all that the search needs: three rounds later this is the last word
                return [a, b, c, d, new, f, g, h]
            two = self.add(self.xor(self.turn(a, 2), self.turn(a, 13), self.turn(a, 22)), self.majority(a, b, c))
            a, b, c, d, e, f, g, h = self.add(one, two), a, b, c, new, e, f, g
        return [a, b, c, d, e, f, g, h]


# -------------------------------------------------------------------------------- the processor's own instructions


def instructions(lanes: int) -> str:
    """Return a scan of `lanes` numbers at a time by the x86 instructions for SHA-256, as LLVM code."""
    code = Code()
    before: list[str] = []
    for k in range(WORDS):
        before += [f"  %p{k} = getelementptr i32, ptr %words, i64 {k}", f"  %w{k} = load i32, ptr %p{k}, align 4"]

    def packed(name: str, order: Sequence[int]) -> str:
        value = "poison"
        for lane, k in enumerate(order):
            before.append(f"  %{name}{lane} = insertelement {VECTOR} {value}, i32 %w{k}, i32 {lane}")
            value = f"%{name}{lane}"
        return value

    middle = [packed("x", (5, 4, 1, 0)), packed("y", (7, 6, 3, 2))]
    head = packed("t", (8, 9, 10, 10))
    mark = vector_of([0x80000000, 0, 0, 0])
    blocks: list[list[str]] = []
    for lane in range(lanes):
        number = code.value(f"add i32 %first, {lane}")
        word = code.value(f"call i32 @llvm.bswap.i32(i32 {number})")
        first = code.value(f"insertelement {VECTOR} {head}, i32 {word}, i32 3")
        blocks.append([first, mark, "zeroinitializer", vector_of([0, 0, 0, 640])])
    states = _compress(code, [list(middle) for _ in range(lanes)], blocks, whole=True)
    blocks = []
    for abef, cdgh in states:
        abef = code.value(f"add {VECTOR} {abef}, {middle[0]}")
        cdgh = code.value(f"add {VECTOR} {cdgh}, {middle[1]}")
        pair = [
            code.value(f"shufflevector {VECTOR} {abef}, {VECTOR} {cdgh}, <4 x i32> {order}")
            for order in ("<i32 3, i32 2, i32 7, i32 6>", "<i32 1, i32 0, i32 5, i32 4>")
        ]
        blocks.append([*pair, mark, vector_of([0, 0, 0, 256])])
    states = _compress(code, [list(START) for _ in range(lanes)], blocks, whole=False)
    hit = ""
    for abef, _ in states:  # two rounds before the end the last word still stands in the place of f
        word = code.value(f"extractelement {VECTOR} {abef}, i32 0")
        word = code.value(f"add i32 {word}, {signed(FIRST[7], 32)}")
        word = code.value(f"call i32 @llvm.bswap.i32(i32 {word})")
        this = code.value(f"icmp ule i32 {word}, %limit")
        hit = code.value(f"or i1 {hit}, {this}") if hit else this
    declare = "".join(
        f"declare {VECTOR} @llvm.x86.{name}({', '.join([VECTOR] * count)})\n"
        for name, count in (("sha256msg1", 2), ("sha256msg2", 2), ("sha256rnds2", 3))
    )
    return declare + "declare i32 @llvm.bswap.i32(i32)\n" + _frame(before, code.lines, hit, lanes)


def _compress(code: Code, states: list[list[str]], blocks: list[list[str]], *, whole: bool) -> list[list[str]]:
    """Return states after all rounds, or all but the last two; rounds of different numbers stand side by side."""
    words = [list(block) for block in blocks]
    for group in range(16):
        if group >= 4:
            for lane in range(len(states)):
                words[lane] = [*words[lane][1:], code.extended(words[lane])]
        for lane in range(len(states)):
            these = words[lane][min(group, 3)]
            states[lane] = code.rounds(states[lane], these, group, whole=whole or group < 15)
    return states
