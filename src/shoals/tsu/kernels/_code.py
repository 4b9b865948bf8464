"""Writing LLVM code: a list of lines with numbered values, and the few vector idioms that the kernels share.

All is said in vectors of 256 bits and in whole numbers wherever it can be; LLVM cuts them to what a processor has.
Nothing depends on the width, so a kernel gives the same bits everywhere. The one thing that LLVM has no word for is a
look-up of bytes in a table of sixteen, which each family of processors does its own way (`Code.look`).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from shoals.tsu.kernels._machine import Target

B = "<32 x i8>"
H = "<16 x i16>"
W = "<8 x i32>"
Q = "<4 x i64>"
F = "<8 x float>"
LANES = {B: 32, H: 16, W: 8, Q: 4, F: 8}
PART = {B: "i8", H: "i16", W: "i32", Q: "i64", F: "float"}


PLAIN = f"""define internal {B} @look({B} %table, {B} %index) noinline {{
entry:
  %t = alloca {B}, align 32
  %x = alloca {B}, align 32
  store {B} %table, ptr %t, align 32
  store {B} %index, ptr %x, align 32
  br label %loop
loop:
  %k = phi i64 [0, %entry], [%next, %loop]
  %p = getelementptr i8, ptr %x, i64 %k
  %i = load i8, ptr %p
  %at = zext i8 %i to i64
  %q = getelementptr i8, ptr %t, i64 %at
  %v = load i8, ptr %q
  store i8 %v, ptr %p
  %next = add i64 %k, 1
  %more = icmp ult i64 %next, 32
  br i1 %more, label %loop, label %done
done:
  %found = load {B}, ptr %x, align 32
  ret {B} %found
}}
"""
"""A look-up for processors without an instruction for it."""


def splat(kind: str, value: float) -> str:
    """Return a constant with the same number in each lane."""
    return vector(kind, [value] * LANES[kind])


def vector(kind: str, values: Sequence[float]) -> str:
    """Return a constant vector."""
    part = PART[kind]
    if part == "float":
        return "<" + ", ".join(f"float 0x{int(np.float64(np.float32(v)).view(np.uint64)):016X}" for v in values) + ">"
    half = 1 << (int(part[1:]) - 1)
    return "<" + ", ".join(f"{part} {(int(v) + half) % (2 * half) - half}" for v in values) + ">"


class Code:
    """Lines of one function."""

    def __init__(self, target: Target) -> None:
        self.target = target
        self.lines: list[str] = []
        self.declared: set[str] = set()
        self.count = 0

    def __call__(self, text: str) -> str:
        """Add a line that gives a value, and return its name."""
        self.count += 1
        self.lines.append(f"  %v{self.count} = {text}")
        return f"%v{self.count}"

    def say(self, text: str) -> None:
        """Add a line that gives none."""
        self.lines.append(text)

    def op(self, name: str, kind: str, a: str, b: str) -> str:
        """Return a value of two operands of one kind."""
        return self(f"{name} {kind} {a}, {b}")

    def call(self, name: str, kind: str, *arguments: str, returns: str | None = None) -> str:
        """Return what an intrinsic of operands of one kind gives."""
        back = returns or kind
        self.declared.add(f"declare {back} @{name}({', '.join([kind] * len(arguments))})")
        return self(f"call {back} @{name}({', '.join(f'{kind} {one}' for one in arguments)})")

    def call2(self, name: str, returns: str, *arguments: tuple[str, str]) -> str:
        """Return what an intrinsic of operands of different kinds gives."""
        self.declared.add(f"declare {returns} @{name}({', '.join(kind for kind, _ in arguments)})")
        return self(f"call {returns} @{name}({', '.join(f'{kind} {one}' for kind, one in arguments)})")

    def turn(self, value: str, to: str, of: str) -> str:
        """Return the same bits as another kind."""
        return value if to == of else self(f"bitcast {of} {value} to {to}")

    def at(self, kind: str, pointer: str, index: str | int) -> str:
        """Return the address of an element."""
        return self(f"getelementptr {kind}, ptr {pointer}, i64 {index}")

    def load(self, kind: str, pointer: str, index: str | int = 0, align: int = 1) -> str:
        """Return an element."""
        return self(f"load {kind}, ptr {self.at(kind, pointer, index)}, align {align}")

    def store(self, kind: str, value: str, pointer: str, index: str | int = 0, align: int = 1) -> None:
        """Write an element."""
        self.say(f"  store {kind} {value}, ptr {self.at(kind, pointer, index)}, align {align}")

    def spread(self, kind: str, value: str) -> str:
        """Return a vector with a scalar in each lane."""
        part, n = PART[kind], LANES[kind]
        one = self(f"insertelement {kind} poison, {part} {value}, i32 0")
        return self(f"shufflevector {kind} {one}, {kind} poison, <{n} x i32> zeroinitializer")

    def shuffle(self, kind: str, a: str, b: str, places: Sequence[int]) -> str:
        """Return lanes of two vectors."""
        listed = ", ".join(f"i32 {one}" for one in places)
        return self(f"shufflevector {kind} {a}, {kind} {b}, <{len(places)} x i32> <{listed}>")

    def zip(self, kind: str, a: str, b: str) -> tuple[str, str]:
        """Return lanes of two vectors in turn, the lower and the upper half of each 128 bits."""
        n = LANES[kind]
        half = n // 4
        low = [lane + at + side * n for lane in (0, n // 2) for at in range(half) for side in (0, 1)]
        return self.shuffle(kind, a, b, low), self.shuffle(kind, a, b, [one + half for one in low])

    def pack(self, kind: str, a: str, b: str) -> str:
        """Return masks of lanes twice as narrow: the reverse of `zip` and a widening."""
        narrow = {W: H, H: B}[kind]
        n = LANES[narrow]
        places = [lane + 2 * at + side * n for lane in (0, n // 2) for side in (0, 1) for at in range(n // 4)]
        return self.shuffle(narrow, self.turn(a, narrow, kind), self.turn(b, narrow, kind), places)

    def table(self, pointer: str, index: str | int) -> str:
        """Return a table of sixteen bytes as `look` wants it: in both halves."""
        one = self.load("<16 x i8>", pointer, index, align=16)
        places = ", ".join(f"i32 {k % 16}" for k in range(32))
        return self(f"shufflevector <16 x i8> {one}, <16 x i8> poison, <32 x i32> <{places}>")

    def look(self, table: str, index: str) -> str:
        """Return, for each byte of `index`, 0 to 15, that byte of the table."""
        name = self.target.name
        if name in ("avx2", "avx512"):
            return self.call("llvm.x86.avx2.pshuf.b", B, table, index)
        if name in ("ssse3", "neon"):
            word = {"ssse3": "llvm.x86.ssse3.pshuf.b.128", "neon": "llvm.aarch64.neon.tbl1.v16i8"}[name]
            halves = []
            for first in (0, 16):
                places = ", ".join(f"i32 {first + k}" for k in range(16))
                cut = [self(f"shufflevector {B} {one}, {B} poison, <16 x i32> <{places}>") for one in (table, index)]
                halves.append(self.call(word, "<16 x i8>", *cut))
            places = ", ".join(f"i32 {k}" for k in range(32))
            return self(f"shufflevector <16 x i8> {halves[0]}, <16 x i8> {halves[1]}, <32 x i32> <{places}>")
        self.declared.add(PLAIN)
        return self(f"call {B} @look({B} {table}, {B} {index})")

    def mulh(self, a: str, b: str) -> str:
        """Return the upper halves of products of unsigned numbers of 16 bits."""
        if self.target.name in ("avx2", "avx512"):
            return self.call("llvm.x86.avx2.pmulhu.w", H, a, b)
        wide = "<16 x i32>"
        one, other = (self(f"zext {H} {value} to {wide}") for value in (a, b))
        product = self(f"mul {wide} {one}, {other}")
        moved = self(f"lshr {wide} {product}, <{', '.join(['i32 16'] * 16)}>")
        return self(f"trunc {wide} {moved} to {H}")

    def function(self, head: str) -> str:
        """Return the whole module."""
        return "\n".join(sorted(self.declared)) + f"\n\n{head} {{\n" + "\n".join(self.lines) + "\n}\n"


class Random:
    """The generator of a group inside a kernel: state in values, as `shoals.tsu.kernels._rng` has it."""

    def __init__(self, code: Code, lanes: Sequence[str], shared: Sequence[str]) -> None:
        self.code = code
        self.lanes = list(lanes)
        self.shared = list(shared)

    @staticmethod
    def _step(code: Code, kind: str, state: list[str]) -> tuple[str, list[str]]:
        def number(value: int) -> str:
            return splat(kind, value) if kind == Q else str(value)

        a, b, c, counter = state
        out = code.op("add", kind, code.op("add", kind, a, b), counter)
        name = "llvm.fshl.v4i64" if kind == Q else "llvm.fshl.i64"
        code.declared.add(f"declare {kind} @{name}({kind}, {kind}, {kind})")
        turned = code(f"call {kind} @{name}({kind} {c}, {kind} {c}, {kind} {number(24)})")
        return out, [
            code.op("xor", kind, b, code.op("lshr", kind, b, number(11))),
            code.op("add", kind, c, code.op("shl", kind, c, number(3))),
            code.op("add", kind, turned, out),
            code.op("add", kind, counter, number(1)),
        ]

    def draw(self) -> str:
        """Return 256 fresh bits."""
        out, self.lanes = self._step(self.code, Q, self.lanes)
        return out

    def word(self) -> str:
        """Return 64 fresh bits, a scalar."""
        out, self.shared = self._step(self.code, "i64", self.shared)
        return out

    def rows(self, kind: str, count: int) -> list[str]:
        """Return `count` vectors, four to a draw, whose lanes are independent in threes."""
        code = self.code
        if kind == H:
            word = self.word()
            parts = [word] + [code(f"lshr i64 {word}, {16 * k}") for k in (1, 2)]
            turns = [code.spread(kind, code(f"trunc i64 {one} to i16")) for one in parts]
        else:
            first, second = self.word(), self.word()
            parts = [first, code(f"lshr i64 {first}, 32"), second]
            turns = [code.spread(kind, code(f"trunc i64 {one} to i32")) for one in parts]
        found: list[str] = []
        while len(found) < count:
            drawn = code.turn(self.draw(), kind, Q)
            found += [drawn] + [code.op("xor", kind, drawn, one) for one in turns]
        return found[:count]
