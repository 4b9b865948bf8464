"""The body that all kernels of spins share: go from node to node, find what four neighbours say at a time, and write
new bits.

A node's neighbours stand in *slots* of four. For each chain their four bits make a number from 0 to 15, and a table of
sixteen sums, made of the weights when numbers are set, says at once what they add to the field. So a slot costs one
look-up for 32 chains where adding weights one by one costs eight operations, and products of up to four neighbours
(factors of five spins) cost the same.

Chains lie in words of 64 bits: group, node, word. A visit updates 64 chains (one word) or 256 (four words). Its lanes:
byte c of vector b is chain 8 c + b (256 chains), or, with 64 chains, byte c of quarter q of vector k is chain 8 c + q
+ 4 k.
"""

from __future__ import annotations

from collections.abc import Callable

from shoals.tsu.kernels._code import B, Code, H, Q, Random, splat, vector
from shoals.tsu.kernels._machine import Target

KINDS = "ppippppipi"
"""Arguments: state, visits, their number, neighbours, tables, generator, what is held, sweeps, numbers of each
sweep.
"""

Accept = Callable[[Code, Random, list[str], str], list[str]]
Body = Callable[[Code, Random, list[str]], None]
Look = Callable[[Code, list[str], str, list[str]], list[str]]


def frame(name: str, target: Target, body: Body) -> str:
    """Return a kernel that goes from visit to visit, sweep after sweep, with a body of its own.

    Parameters
    ----------
    name : str
    target : Target
    body : callable
        ``body(code, random, visit)`` writes what is done at a visit and ends with ``br label %fin``, once. `visit`
        holds the values of the four numbers of a visit; ``%now`` points to the numbers of the sweep.
    """
    code = Code(target)
    say = code.say
    say("entry:")
    total = code("mul i64 %n, %sweeps")
    some = code(f"icmp sgt i64 {total}, 0")
    leave = f"  br i1 {some}, label %outer, label %done"
    random = Random.loop(code, "outer", entry=[leave], before="entry", back="fin")
    say("  %it = phi i64 [0, %entry], [%it1, %fin]")
    say("  %j = phi i64 [0, %entry], [%jn, %fin]")
    say("  %now = phi ptr [%numbers, %entry], [%nown, %fin]")
    place = code("getelementptr [4 x i32], ptr %visits, i64 %j")
    visit = [code(f"sext i32 {code.load('i32', place, k, align=4)} to i64") for k in range(4)]
    body(code, random, visit)
    say("fin:")
    random.pass_on()
    say("  %j1 = add i64 %j, 1")
    say("  %last = icmp eq i64 %j1, %n")
    say("  %jn = select i1 %last, i64 0, i64 %j1")
    say("  %ahead = getelementptr i8, ptr %now, i64 %stride")
    say("  %nown = select i1 %last, ptr %ahead, ptr %now")
    say("  %it1 = add i64 %it, 1")
    say(f"  %cont = icmp slt i64 %it1, {total}")
    say("  br i1 %cont, label %outer, label %end")
    say("end:")
    random.keep()
    say("  br label %done")
    say("done:")
    say("  ret void")
    return code.function(
        f"define void @{name}(ptr noalias %state, ptr noalias %visits, i64 %n, ptr noalias %near, ptr noalias %tables, "
        "ptr noalias %rng, ptr noalias %held, i64 %sweeps, ptr noalias %numbers, i64 %stride)"
    )


def kernel(
    name: str,
    target: Target,
    *,
    words: int,
    planes: int,
    held: bool,
    fields: int,
    kind: str,
    look: Look,
    accept: Accept,
    own: int = 0,
) -> str:
    """Return the code of a kernel that looks up slots of four neighbours.

    Parameters
    ----------
    name : str
    target : Target
    words : int
        1 or 4: 64 or 256 chains in a visit.
    planes : int
        Tables of sixteen bytes that a slot has.
    held : bool
        Whether single chains of a node may be held fixed.
    fields, kind : int, str
        How many accumulators of which kind a visit has.
    look : callable
        ``look(code, indices, tables, accumulators)`` adds a slot.
    accept : callable
        ``accept(code, random, accumulators, numbers)`` gives masks of bytes, 255 for an up spin, one for each vector of
        indices.
    own : int
        Bytes of the numbers of a sweep that belong to one kind of nodes; the fourth number of a visit says which. 0 if
        all nodes share them.
    """

    def body(code: Code, random: Random, visit: list[str]) -> None:
        say = code.say
        node, first, count, kind_of_node = visit
        stop = code(f"add i64 {first}, {count}")
        say("  br label %slot")
        say("slot:")
        say(f"  %k = phi i64 [{first}, %outer], [%kn, %slot]")
        sums = [f"%acc{k}" for k in range(fields)]
        for k, one in enumerate(sums):
            say(f"  {one} = phi {kind} [zeroinitializer, %outer], [%accn{k}, %slot]")
        beside = code("getelementptr [4 x i32], ptr %near, i64 %k")
        found = []
        for k in range(4):
            place = code(f"sext i32 {code.load('i32', beside, k, align=4)} to i64")
            place = code.at("i8", "%state", place)
            found.append(code.load("i64", place, align=8) if words == 1 else code.load(B, place, align=32))
        tables = code(f"getelementptr [{16 * planes} x i8], ptr %tables, i64 %k")
        after = look(code, indices_of(code, found, words), tables, sums)
        for k, one in enumerate(after):
            say(f"  %accn{k} = bitcast {kind} {one} to {kind}")
        say("  %kn = add i64 %k, 1")
        say(f"  %more = icmp slt i64 %kn, {stop}")
        say("  br i1 %more, label %slot, label %draw")
        say("draw:")
        numbers = code.at("i8", "%now", code(f"mul i64 {kind_of_node}, {own}")) if own else "%now"
        masks = accept(code, random, [f"%accn{k}" for k in range(fields)], numbers)
        where = code(f"mul i64 {node}, {8 * words}")
        _write(code, masks, code.at("i8", "%state", where), code.at("i8", "%held", where) if held else None, words)
        say("  br label %fin")

    return frame(name, target, body)


def indices_of(code: Code, found: list[str], words: int) -> list[str]:
    """Return, byte by byte, the numbers 0 to 15 that the bits of four words make: 2 vectors for 64 chains, 8 for
    256.
    """
    low = splat(B, 15)
    if words == 1:
        parts = []
        for one in found:
            every = code.spread(Q, one)
            moved = code(f"lshr {Q} {every}, {vector(Q, [0, 1, 2, 3])}")
            parts.append(code.turn(code.op("and", Q, moved, splat(Q, 0x1111111111111111)), B, Q))
        made = parts[3]
        for one in parts[2::-1]:
            made = code.op("add", B, code.op("add", B, made, made), one)
        both = [made]
    else:
        a, b, c, d = found
        a, b = _swap(code, a, b, 1, 0x55)
        c, d = _swap(code, c, d, 1, 0x55)
        a, c = _swap(code, a, c, 2, 0x33)
        b, d = _swap(code, b, d, 2, 0x33)
        both = [a, b, c, d]
    lower = [code.op("and", B, one, low) for one in both]
    upper = [code.op("and", B, right(code, one, 4), low) for one in both]
    return lower + upper


def right(code: Code, value: str, by: int) -> str:
    """Return bytes moved right, with bits of their neighbours to be masked away."""
    moved = code(f"lshr {H} {code.turn(value, H, B)}, {splat(H, by)}")
    return code.turn(moved, B, H)


def _swap(code: Code, a: str, b: str, by: int, mask: int) -> tuple[str, str]:
    """Exchange the upper groups of bits of `a` with the lower ones of `b`."""
    t = code.op("and", B, code.op("xor", B, right(code, a, by), b), splat(B, mask))
    left = code.turn(code(f"shl {H} {code.turn(t, H, B)}, {splat(H, by)}"), B, H)
    return code.op("xor", B, a, left), code.op("xor", B, b, t)


def _write(code: Code, masks: list[str], place: str, held: str | None, words: int) -> None:
    """Gather masks of bytes into bits, and write them where chains are free."""
    if words == 1:
        low, high = masks
        sides = [vector(B, [1 << (lane // 8 + up) for lane in range(32)]) for up in (0, 4)]
        both = code.op("or", B, code.op("and", B, low, sides[0]), code.op("and", B, high, sides[1]))
        new = code.call("llvm.vector.reduce.or.v4i64", Q, code.turn(both, Q, B), returns="i64")
        kind = "i64"
    else:
        new = "zeroinitializer"
        for k, one in enumerate(masks):
            new = code.op("or", B, new, code.op("and", B, one, splat(B, 1 << k)))
        kind = B
    if held is not None:
        ones = "-1" if kind == "i64" else splat(B, 255)
        old, fixed = code.load(kind, place, align=8), code.load(kind, held, align=8)
        free = code.op("xor", kind, fixed, ones)
        new = code.op("or", kind, code.op("and", kind, old, fixed), code.op("and", kind, new, free))
    code.store(kind, new, place, align=8)
