"""Writing LLVM code: a list of lines with numbered values, and the few vector idioms that the kernels share.

All is said in vectors of 256 bits and in whole numbers wherever it can be; LLVM cuts them to what a processor has.
Nothing depends on the width, so a kernel gives the same bits everywhere. The one thing that LLVM has no word for is a
look-up of bytes in a table of sixteen, which each family of processors does its own way (`Code.look`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from shoals.tsu.kernels._machine import Target

B = "<32 x i8>"
H = "<16 x i16>"
W = "<8 x i32>"
Q = "<4 x i64>"
F = "<8 x float>"
LANES = {B: 32, H: 16, W: 8, Q: 4, F: 8}
PART = {B: "i8", H: "i16", W: "i32", Q: "i64", F: "float"}


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


def picker(name: str, table: str, index: str) -> str:
    """Return a function that looks up numbers one by one, for processors without an instruction for it.

    Parameters
    ----------
    name : str
    table, index : str
        Kinds of vectors, of as many lanes.
    """
    value, number, lanes = PART[table], PART[index], LANES[table]
    return f"""define internal {table} @{name}({table} %table, {index} %index) noinline {{
entry:
  %t = alloca {table}, align 32
  %x = alloca {index}, align 32
  %o = alloca {table}, align 32
  store {table} %table, ptr %t, align 32
  store {index} %index, ptr %x, align 32
  br label %loop
loop:
  %k = phi i64 [0, %entry], [%next, %loop]
  %p = getelementptr {number}, ptr %x, i64 %k
  %i = load {number}, ptr %p
  %at = zext {number} %i to i64
  %q = getelementptr {value}, ptr %t, i64 %at
  %v = load {value}, ptr %q
  %w = getelementptr {value}, ptr %o, i64 %k
  store {value} %v, ptr %w
  %next = add i64 %k, 1
  %more = icmp ult i64 %next, {lanes}
  br i1 %more, label %loop, label %done
done:
  %found = load {table}, ptr %o, align 32
  ret {table} %found
}}
"""


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

    def pack_signs(self, a: str, b: str) -> str:
        """Return bytes with the signs of numbers of 16 bits, in the order of `pack`."""
        if self.target.name in ("avx2", "avx512"):
            return self.call2("llvm.x86.avx2.packsswb", B, (H, a), (H, b))
        return self.pack(H, *(self.op("ashr", H, one, splat(H, 15)) for one in (a, b)))

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
        self.declared.add(picker("look", B, B))
        return self(f"call {B} @look({B} {table}, {B} {index})")

    def larger(self, a: str, b: str) -> str:
        """Return the larger of floating numbers, none of which is undefined."""
        return self(f"select <8 x i1> {self(f'fcmp ogt {F} {a}, {b}')}, {F} {a}, {F} {b}")

    def smaller(self, a: str, b: str) -> str:
        """Return the smaller of floating numbers, none of which is undefined."""
        return self(f"select <8 x i1> {self(f'fcmp olt {F} {a}, {b}')}, {F} {a}, {F} {b}")

    def smallest(self, a: str, b: str) -> str:
        """Return the smaller of unsigned numbers of 16 bits."""
        return self.call("llvm.umin.v16i16", H, a, b)

    def mean(self, a: str, b: str) -> str:
        """Return half the sum of unsigned numbers of 16 bits, rounded up: its uppermost bit is the carry of a + b +
        1.
        """
        if self.target.name in ("avx2", "avx512"):
            return self.call("llvm.x86.avx2.pavg.w", H, a, b)
        wide = "<16 x i32>"
        one, other = (self(f"zext {H} {value} to {wide}") for value in (a, b))
        ones = f"<{', '.join(['i32 1'] * 16)}>"
        total = self(f"add {wide} {self(f'add {wide} {one}, {other}')}, {ones}")
        half = self(f"lshr {wide} {total}, {ones}")
        return self(f"trunc {wide} {half} to {H}")

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

    @classmethod
    def loop(cls, code: Code, head: str, *, entry: Sequence[str], before: str, back: str) -> Random:
        """Write the head of a loop, with the generator at ``%rng`` in the values that go round in it.

        Parameters
        ----------
        code : Code
        head : str
            Label of the loop.
        entry : sequence of str
            Lines that leave the block before, whose label is `before`.
        before, back : str
            Labels of the blocks from which the loop is entered; `back` ends with `pass_on`.
        """
        lanes = [code.load(Q, "%rng", k, align=8) for k in range(4)]
        shared = [code.load("i64", "%rng", 16 + k, align=8) for k in range(4)]
        for line in (*entry, f"{head}:"):
            code.say(line)
        for kind, name, values in ((Q, "r", lanes), ("i64", "q", shared)):
            for k, one in enumerate(values):
                code.say(f"  %{name}{k} = phi {kind} [{one}, %{before}], [%{name}n{k}, %{back}]")
        return cls(code, [f"%r{k}" for k in range(4)], [f"%q{k}" for k in range(4)])

    def pass_on(self) -> None:
        """Give the generator's state to the next round."""
        for kind, name, values in ((Q, "r", self.lanes), ("i64", "q", self.shared)):
            for k, one in enumerate(values):
                self.code.say(f"  %{name}n{k} = bitcast {kind} {one} to {kind}")

    def keep(self) -> None:
        """Write the state back, after the loop."""
        for k in range(4):
            self.code.store(Q, f"%rn{k}", "%rng", k, align=8)
            self.code.store("i64", f"%qn{k}", "%rng", 16 + k, align=8)

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

    def rows(self, kind: str, count: int) -> Iterator[str]:
        """Yield `count` vectors, four to a draw, whose lanes are independent in threes; each is made when it is
        asked for, so that few wait in registers.
        """
        code = self.code
        if kind == H:
            word = self.word()
            parts = [word] + [code(f"lshr i64 {word}, {16 * k}") for k in (1, 2)]
            turns = [code.spread(kind, code(f"trunc i64 {one} to i16")) for one in parts]
        else:
            first, second = self.word(), self.word()
            parts = [first, code(f"lshr i64 {first}, 32"), second]
            turns = [code.spread(kind, code(f"trunc i64 {one} to i32")) for one in parts]
        drawn = ""
        for at in range(count):
            if at % 4 == 0:
                drawn = code.turn(self.draw(), kind, Q)
                yield drawn
            else:
                yield code.op("xor", kind, drawn, turns[at % 4 - 1])
