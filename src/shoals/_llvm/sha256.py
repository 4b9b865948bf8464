"""SHA-256 of many short messages of one length, by the processor's own instructions where it has them.

A call of `hashlib` costs several times what the three rounds of a record of 128 bytes do. The code is written here in
the language of LLVM around the x86 instructions; other processors take `hashlib`, with the same digests.

References
----------
.. [1] NIST, FIPS 180-4, "Secure Hash Standard", 2015.
.. [2] Intel, "Intel SHA Extensions", 2013: the order of words in the two halves of the state.
"""

from __future__ import annotations

import ctypes
import hashlib
from collections.abc import Callable
from functools import cache
from importlib import import_module
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from shoals._llvm.load import address_of
from shoals._llvm.objects import processor

Bytes = NDArray[np.uint8]
DIGEST = 32
BLOCK = 64
VECTOR = "<4 x i32>"


def digests(prefix: int, messages: Bytes) -> Bytes:
    """Return SHA-256 of a prefix byte and each message, shape (n, 32).

    Parameters
    ----------
    prefix : int
        One byte that stands before each message, 0 to 255.
    messages : array of uint8, shape (n, length)
        Contiguous.

    Examples
    --------
    >>> found = digests(0, np.zeros((2, 128), np.uint8))
    >>> found[1].tobytes() == hashlib.sha256(bytes(129)).digest()
    True
    """
    n, length = messages.shape
    code = machine_code(length)
    if code is None or not n:
        first = bytes([prefix])
        every = (hashlib.sha256(first + one.tobytes()).digest() for one in messages)
        return np.frombuffer(b"".join(every), np.uint8).reshape(n, DIGEST)
    found = np.empty((n, DIGEST), np.uint8)
    code(messages.ctypes.data, n, prefix, found.ctypes.data)
    return found


@cache
def machine_code(length: int) -> Callable[[int, int, int, int], None] | None:
    """Return code for messages of one length; None if the processor has no instructions for it."""
    if not _has_instructions():
        return None
    found = address_of(assembly(length), "digests")
    if found is None:
        return None
    address, owner = found
    size, place = ctypes.c_int64, ctypes.c_void_p
    code: Any = ctypes.CFUNCTYPE(None, place, size, ctypes.c_uint8, place)(address)
    code.owner = owner
    return code


def _has_instructions() -> bool:
    """Return whether the processor has instructions for SHA-256."""
    told = processor()
    if told is not None:
        return "sha_ni" in told.split()
    try:
        return bool(import_module("llvmlite.binding").get_host_cpu_features().get("sha"))
    except (ImportError, RuntimeError):
        return False


def assembly(length: int) -> str:
    """Return the functions in LLVM's language: two messages at a time, and what is left over one by one.

    A round waits for the one before it; those of two messages are independent, so the processor runs them together.
    """
    return f"""
declare {VECTOR} @llvm.x86.sha256msg1({VECTOR}, {VECTOR})
declare {VECTOR} @llvm.x86.sha256msg2({VECTOR}, {VECTOR})
declare {VECTOR} @llvm.x86.sha256rnds2({VECTOR}, {VECTOR}, {VECTOR})

define void @digests(ptr %messages, i64 %n, i8 %prefix, ptr %out) {{
entry:
  %pairs = and i64 %n, -2
  call void @run2(ptr %messages, i64 0, i64 %pairs, i8 %prefix, ptr %out)
  call void @run1(ptr %messages, i64 %pairs, i64 %n, i8 %prefix, ptr %out)
  ret void
}}
{_loop(length, 2)}
{_loop(length, 1)}
"""


def _loop(length: int, lanes: int) -> str:
    """Return a function over the messages from one number to before another, so many at a time."""
    code = Code()
    padded = -(-(length + 10) // BLOCK) * BLOCK
    state = [[START[half] for half in (0, 1)] for _ in range(lanes)]
    rows: list[list[str]] = [[] for _ in range(lanes)]
    for lane in range(lanes):
        at = code.value(f"add i64 %i, {lane}")
        offset = code.value(f"mul i64 {at}, {length}")
        place = code.value(f"getelementptr i8, ptr %messages, i64 {offset}")
        rows[lane] = code.padded(place, length, padded)
    for block in range(padded // BLOCK):
        before = [list(one) for one in state]
        schedule: list[list[str]] = [[] for _ in range(lanes)]
        for group in range(16):
            for lane in range(lanes):
                words = code.words(rows[lane][4 * block + group]) if group < 4 else code.extended(schedule[lane][-4:])
                schedule[lane].append(words)
            for lane in range(lanes):
                state[lane] = code.rounds(state[lane], schedule[lane][-1], group)
        for lane in range(lanes):
            state[lane] = [code.value(f"add {VECTOR} {state[lane][half]}, {before[lane][half]}") for half in (0, 1)]
    for lane in range(lanes):
        at = code.value(f"add i64 %i, {lane}")
        offset = code.value(f"mul i64 {at}, {DIGEST}")
        code.store(state[lane], code.value(f"getelementptr i8, ptr %out, i64 {offset}"))
    body = "\n".join(code.lines)
    return f"""
define internal void @run{lanes}(ptr %messages, i64 %first, i64 %n, i8 %prefix, ptr %out) {{
entry:
  %head = insertelement <16 x i8> zeroinitializer, i8 %prefix, i32 15
  %any = icmp slt i64 %first, %n
  br i1 %any, label %loop, label %done
loop:
  %i = phi i64 [%first, %entry], [%next, %loop]
{body}
  %next = add i64 %i, {lanes}
  %more = icmp slt i64 %next, %n
  br i1 %more, label %loop, label %done
done:
  ret void
}}
"""


class Code:
    """Lines of code, of which each names a value."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def value(self, text: str) -> str:
        self.lines.append(f"  %v{len(self.lines)} = {text}")
        return f"%v{len(self.lines) - 1}"

    def padded(self, place: str, length: int, padded: int) -> list[str]:
        """Load a message, and return it behind the prefix and before its padding, 16 bytes each."""
        whole, rest = divmod(length, 16)
        loaded = ["%head"]
        for k in range(whole):
            from_ = self.value(f"getelementptr i8, ptr {place}, i64 {16 * k}")
            loaded.append(self.value(f"load <16 x i8>, ptr {from_}, align 1"))
        tail = "zeroinitializer"
        for k in range(rest):
            from_ = self.value(f"getelementptr i8, ptr {place}, i64 {16 * whole + k}")
            byte = self.value(f"load i8, ptr {from_}")
            tail = self.value(f"insertelement <16 x i8> {tail}, i8 {byte}, i32 {k}")
        loaded.append(self.value(f"insertelement <16 x i8> {tail}, i8 -128, i32 {rest}"))
        after = "<" + ", ".join(f"i32 {15 + k}" for k in range(16)) + ">"
        found = [
            self.value(f"shufflevector <16 x i8> {one}, <16 x i8> {two}, <16 x i32> {after}")
            for one, two in pairwise(loaded)
        ]
        if rest == 15:  # the mark that ends the message has a piece of its own
            found.append(
                self.value(f"shufflevector <16 x i8> {loaded[-1]}, <16 x i8> zeroinitializer, <16 x i32> {after}")
            )
        found += ["zeroinitializer"] * (padded // 16 - len(found))
        bits = (8 * (length + 1)).to_bytes(8, "big")
        for k, byte in enumerate(bits):
            if byte:
                found[-1] = self.value(f"insertelement <16 x i8> {found[-1]}, i8 {signed(byte, 8)}, i32 {8 + k}")
        return found

    def words(self, loaded: str) -> str:
        """Return 16 bytes as four words, the first byte of each the highest."""
        turned = self.value(f"shufflevector <16 x i8> {loaded}, <16 x i8> poison, <16 x i32> <{_SWAP}>")
        return self.value(f"bitcast <16 x i8> {turned} to {VECTOR}")

    def extended(self, last: list[str]) -> str:
        """Return the next four words of a schedule."""
        a, b, c, d = last
        first = self.value(f"call {VECTOR} @llvm.x86.sha256msg1({VECTOR} {a}, {VECTOR} {b})")
        middle = self.value(f"shufflevector {VECTOR} {c}, {VECTOR} {d}, <4 x i32> <i32 1, i32 2, i32 3, i32 4>")
        total = self.value(f"add {VECTOR} {first}, {middle}")
        return self.value(f"call {VECTOR} @llvm.x86.sha256msg2({VECTOR} {total}, {VECTOR} {d})")

    def rounds(self, state: list[str], words: str, group: int, *, whole: bool = True) -> list[str]:
        """Return the state after four rounds, or after two of them, in the same order of words."""
        abef, cdgh = state
        keyed = self.value(f"add {VECTOR} {words}, {vector_of(KEYS[4 * group : 4 * group + 4])}")
        cdgh = self.value(f"call {VECTOR} @llvm.x86.sha256rnds2({VECTOR} {cdgh}, {VECTOR} {abef}, {VECTOR} {keyed})")
        if not whole:
            return [cdgh, abef]
        upper = self.value(f"shufflevector {VECTOR} {keyed}, {VECTOR} poison, <4 x i32> <i32 2, i32 3, i32 0, i32 0>")
        abef = self.value(f"call {VECTOR} @llvm.x86.sha256rnds2({VECTOR} {abef}, {VECTOR} {cdgh}, {VECTOR} {upper})")
        return [abef, cdgh]

    def store(self, state: list[str], digest: str) -> None:
        """Write a digest."""
        abef, cdgh = state
        for half, order in ((0, "<i32 3, i32 2, i32 7, i32 6>"), (1, "<i32 1, i32 0, i32 5, i32 4>")):
            words = self.value(f"shufflevector {VECTOR} {abef}, {VECTOR} {cdgh}, <4 x i32> {order}")
            plain = self.value(f"bitcast {VECTOR} {words} to <16 x i8>")
            turned = self.value(f"shufflevector <16 x i8> {plain}, <16 x i8> poison, <16 x i32> <{_SWAP}>")
            place = self.value(f"getelementptr i8, ptr {digest}, i64 {16 * half}")
            self.lines.append(f"  store <16 x i8> {turned}, ptr {place}, align 1")


def vector_of(words: list[int]) -> str:
    """Return four words as a vector in the code."""
    return "<" + ", ".join(f"i32 {signed(word, 32)}" for word in words) + ">"


def signed(value: int, bits: int) -> int:
    """Return a word as the code writes it, with a sign."""
    return value - (1 << bits) if value >> (bits - 1) else value


def _fractions(count: int, root: int) -> list[int]:
    """Return the first 32 bits of the fractions of the square or cube roots of the first primes."""
    primes = [n for n in range(2, 312) if all(n % k for k in range(2, int(n**0.5) + 1))][:count]
    found = []
    for prime in primes:
        low, high = 0, 2**40
        target = prime << 32 * root  # the root of it is the root of the prime, shifted by 32 bits
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if middle**root <= target else (low, middle)
        found.append(low & 0xFFFFFFFF)
    return found


_SWAP = ", ".join(f"i32 {4 * (k // 4) + 3 - k % 4}" for k in range(16))
KEYS = _fractions(64, 3)
FIRST = _fractions(8, 2)
START = (vector_of([FIRST[k] for k in (5, 4, 1, 0)]), vector_of([FIRST[k] for k in (7, 6, 3, 2)]))
"""The state before the first block, in the order of the instructions: words f, e, b, a and h, g, d, c."""
