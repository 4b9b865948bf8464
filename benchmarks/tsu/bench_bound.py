"""How many vector operations an update takes, and how many updates this processor could do at most with so many.

Operations are counted in the machine code of a visit, a slot of four neighbours as often as a node has slots; moves,
broadcasts and scalar instructions, which other units do, are left out. The peak is measured in the same process:
independent additions and exclusive ors of 256 bits that need no memory. Shuffles and products have fewer units, so that
no kernel reaches this bound.
"""

from __future__ import annotations

import re
import statistics
import time

from benchmarks._measure import Claim

from shoals.tsu.kernels import _bits, _f32, _machine, _q8, _q16
from shoals.tsu.kernels._code import Code, Q

ROUNDS, TIMES, CHAINS = 7, 2_000_000, 12
OPERATION = re.compile(r"v(?!mov|broadcast|pbroadcast|zeroupper|extract|insert)")


def peak() -> float:
    """Return vector operations for each nanosecond of CPU time, the median of some rounds."""
    code = Code(_machine.target())
    code.say("entry:")
    begun = [code.load(Q, "%data", k, align=8) for k in range(CHAINS)]
    code.say("  br label %loop")
    code.say("loop:")
    code.say("  %k = phi i64 [0, %entry], [%kn, %loop]")
    for k, one in enumerate(begun):
        code.say(f"  %x{k} = phi {Q} [{one}, %entry], [%xn{k}, %loop]")
    for k in range(CHAINS):
        more = code.op("add", Q, f"%x{k}", begun[0])
        code.say(f"  %xn{k} = xor {Q} {more}, {begun[1]}")
    code.say("  %kn = add i64 %k, 1")
    code.say("  %go = icmp slt i64 %kn, %n")
    code.say("  br i1 %go, label %loop, label %end")
    code.say("end:")
    for k in range(CHAINS):
        code.store(Q, f"%xn{k}", "%data", k, align=8)
    code.say("  ret void")
    call = _machine.function(code.function("define void @peak(ptr %data, i64 %n)"), "peak", "pi")
    from shoals.tsu.kernels._rng import streams

    data = streams(0, 0, 8)
    rates = []
    for _ in range(ROUNDS):
        begin = time.process_time()
        call(data.ctypes.data, TIMES)
        rates.append(2 * CHAINS * TIMES / (time.process_time() - begin) / 1e9)
    return statistics.median(rates)


def operations(text: str, slots: int) -> int:
    """Return how many vector operations the visit of a node with so many slots takes."""
    lines = [one.split("#")[0].strip() for one in _machine.assembly(text, _machine.target()).splitlines()]
    label = {one[:-1]: at for at, one in enumerate(lines) if re.fullmatch(r"\.LBB\w+:", one)}
    backs = []
    for at, one in enumerate(lines):
        jump = re.fullmatch(r"j\w+\s+(\.LBB\w+)", one)
        if jump and label[jump[1]] < at:
            backs.append((label[jump[1]], at))
    outer = min(backs, key=lambda span: (span[0], -span[1]))
    inner = [span for span in backs if span[0] > outer[0] and span[1] < outer[1]]

    def count(first: int, last: int) -> int:
        return sum(bool(OPERATION.match(one)) for one in lines[first : last + 1])

    return count(*outer) + sum((slots - 1) * count(*one) for one in inner)


def rows() -> list[Claim]:
    """Measure."""
    where, most = _machine.target(), peak()
    cases = (
        ("`f32`, degree 12, 64 chains", _f32.code(where, held=False), 3, 64),
        ("`q16`, degree 12, 64 chains", _q16.code(where, words=1, held=False), 3, 64),
        ("`q8`, degree 12, 64 chains", _q8.code(where, words=1, held=False), 3, 64),
        ("`q8`, degree 16, 256 chains, as on a chip of Z1's size", _q8.code(where, words=4, held=False), 4, 256),
        ("`bits`, degree 4, 256 chains", _bits.code(where, words=4, degree=4, held=False, pads=False), 1, 256),
        ("`bits`, degree 6, 256 chains, as of ±J in three dimensions",
         _bits.code(where, words=4, degree=6, held=False, pads=False), 1, 256),
    )  # fmt: skip
    return [
        Claim(
            case=f"bound of {case}",
            ours=f"{operations(text, slots) / chains:.2f} vector operations an update",
            theirs=f"peak of this processor, {where.name}: {most:.1f} a CPU-ns",
            value=most * chains / operations(text, slots),
            unit="updates/CPU-ns",
            note="what it could do if nothing waited",
        )
        for case, text, slots, chains in cases
    ]
