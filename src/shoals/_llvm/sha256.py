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
from typing import Any

import numpy as np
from numpy.typing import NDArray

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
    try:
        llvm: Any = import_module("llvmlite.binding")
        llvm.initialize_native_target()
        llvm.initialize_native_asmprinter()
        features = llvm.get_host_cpu_features()
        if not features.get("sha"):
            return None
        target = llvm.Target.from_default_triple()
        machine = target.create_target_machine(
            cpu=llvm.get_host_cpu_name(), features=features.flatten(), opt=2, jit=True
        )
        engine = llvm.create_mcjit_compiler(llvm.parse_assembly(assembly(length)), machine)
        engine.finalize_object()
        address = engine.get_function_address("digests")
    except (ImportError, OSError, RuntimeError):
        return None
    size, place = ctypes.c_int64, ctypes.c_void_p
    code: Any = ctypes.CFUNCTYPE(None, place, size, ctypes.c_uint8, place)(address)
    code.engine = engine  # it owns the code
    return code


def assembly(length: int) -> str:
    """Return the function in LLVM's language: padded message in, rounds by the processor, digest out."""
    padded = -(-(length + 10) // BLOCK) * BLOCK
    lines: list[str] = []
    count = 0

    def value(text: str) -> str:
        nonlocal count
        count += 1
        lines.append(f"  %v{count} = {text}")
        return f"%v{count}"

    def vector(words: list[int]) -> str:
        return "<" + ", ".join(f"i32 {word - 2**32 if word >= 2**31 else word}" for word in words) + ">"

    start = _fractions(8, 2)
    abef = vector([start[5], start[4], start[1], start[0]])
    cdgh = vector([start[7], start[6], start[3], start[2]])
    keys = _fractions(64, 3)
    swap = ", ".join(f"i32 {4 * (k // 4) + 3 - k % 4}" for k in range(16))
    for block in range(padded // BLOCK):
        before = abef, cdgh
        schedule: list[str] = []
        for group in range(16):
            if group < 4:
                place = value(f"getelementptr i8, ptr %text, i64 {block * BLOCK + 16 * group}")
                loaded = value(f"load <16 x i8>, ptr {place}, align 16")
                turned = value(f"shufflevector <16 x i8> {loaded}, <16 x i8> poison, <16 x i32> <{swap}>")
                words = value(f"bitcast <16 x i8> {turned} to {VECTOR}")
            else:
                a, b, c, d = schedule[-4:]
                first = value(f"call {VECTOR} @llvm.x86.sha256msg1({VECTOR} {a}, {VECTOR} {b})")
                middle = value(f"shufflevector {VECTOR} {c}, {VECTOR} {d}, <4 x i32> <i32 1, i32 2, i32 3, i32 4>")
                total = value(f"add {VECTOR} {first}, {middle}")
                words = value(f"call {VECTOR} @llvm.x86.sha256msg2({VECTOR} {total}, {VECTOR} {d})")
            schedule.append(words)
            keyed = value(f"add {VECTOR} {words}, {vector(keys[4 * group : 4 * group + 4])}")
            cdgh = value(f"call {VECTOR} @llvm.x86.sha256rnds2({VECTOR} {cdgh}, {VECTOR} {abef}, {VECTOR} {keyed})")
            upper = value(f"shufflevector {VECTOR} {keyed}, {VECTOR} poison, <4 x i32> <i32 2, i32 3, i32 0, i32 0>")
            abef = value(f"call {VECTOR} @llvm.x86.sha256rnds2({VECTOR} {abef}, {VECTOR} {cdgh}, {VECTOR} {upper})")
        abef = value(f"add {VECTOR} {abef}, {before[0]}")
        cdgh = value(f"add {VECTOR} {cdgh}, {before[1]}")
    for half, order in ((0, "<i32 3, i32 2, i32 7, i32 6>"), (1, "<i32 1, i32 0, i32 5, i32 4>")):
        words = value(f"shufflevector {VECTOR} {abef}, {VECTOR} {cdgh}, <4 x i32> {order}")
        plain = value(f"bitcast {VECTOR} {words} to <16 x i8>")
        turned = value(f"shufflevector <16 x i8> {plain}, <16 x i8> poison, <16 x i32> <{swap}>")
        place = value(f"getelementptr i8, ptr %digest, i64 {16 * half}")
        lines.append(f"  store <16 x i8> {turned}, ptr {place}, align 1")
    body = "\n".join(lines)
    bits = 8 * (length + 1)
    tail = "\n".join(
        f"  %b{k} = getelementptr i8, ptr %text, i64 {padded - 1 - k}\n  store i8 {bits >> 8 * k & 255}, ptr %b{k}"
        for k in range(2)
    )
    return f"""
declare {VECTOR} @llvm.x86.sha256msg1({VECTOR}, {VECTOR})
declare {VECTOR} @llvm.x86.sha256msg2({VECTOR}, {VECTOR})
declare {VECTOR} @llvm.x86.sha256rnds2({VECTOR}, {VECTOR}, {VECTOR})
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

define void @digests(ptr %messages, i64 %n, i8 %prefix, ptr %out) {{
entry:
  %text = alloca [{padded} x i8], align 64
  call void @llvm.memset.p0.i64(ptr %text, i8 0, i64 {padded}, i1 false)
  store i8 %prefix, ptr %text
  %message = getelementptr i8, ptr %text, i64 1
  %stop = getelementptr i8, ptr %text, i64 {length + 1}
  store i8 -128, ptr %stop
{tail}
  %any = icmp sgt i64 %n, 0
  br i1 %any, label %loop, label %done
loop:
  %i = phi i64 [0, %entry], [%next, %loop]
  %o = mul i64 %i, {length}
  %from = getelementptr i8, ptr %messages, i64 %o
  call void @llvm.memcpy.p0.p0.i64(ptr %message, ptr %from, i64 {length}, i1 false)
  %d = mul i64 %i, {DIGEST}
  %digest = getelementptr i8, ptr %out, i64 %d
{body}
  %next = add i64 %i, 1
  %more = icmp slt i64 %next, %n
  br i1 %more, label %loop, label %done
done:
  ret void
}}
"""


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
