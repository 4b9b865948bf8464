"""The kernel of the exact engine as machine code, made of the package's own LLVM code when it is first asked for.

`_dispatch.ll` and its like are what numba makes of `_slopes.py`, for no processor in particular; `shoals.plan._emit`
writes them. llvmlite turns each into code for the processor at hand in about a tenth of a second, without numba and
without a compiler, and again into better code once much is planned (`TUNED_AFTER`). Both are kept on the disk
(`shoals._llvm.objects`), and where the better one lies there it serves at once. Where llvmlite is not installed, or
cannot read them, the functions of `_slopes.py` run as they stand: the answer is the same, only later.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Sequence
from functools import cache
from operator import is_
from typing import Any

import numpy as np
from numpy.typing import NDArray

from shoals._llvm.load import is_kept, raw_code, text_of
from shoals.plan import _days, _prices, _slopes

Numbers = NDArray[np.float64] | NDArray[np.int32]
Arrays = Numbers | Sequence[NDArray[np.float64]]
"""An array, or arrays in a row."""


class Rows:
    """The rows of a contiguous array of two dimensions, as arrays in a row."""

    __slots__ = ("array",)

    def __init__(self, array: NDArray[np.float64]) -> None:
        self.array = array


class Group:
    """Arguments that follow each other, each an array or arrays in a row, and where they lie.

    `before` is a group that may have some of the same arrays: those are not looked for again. It holds on to them, so
    that their memory cannot be another's.
    """

    __slots__ = ("addresses", "arrays")

    def __init__(self, arrays: Sequence[Arrays], before: Group | None = None) -> None:
        self.arrays = list(arrays)
        if before is None or len(before.arrays) != len(self.arrays):
            self.addresses: list[Any] = [_address(one) for one in self.arrays]
        else:
            self.addresses = [
                where if _same(one, other) else _address(one)
                for one, other, where in zip(self.arrays, before.arrays, before.addresses, strict=True)
            ]


def _same(one: Arrays, other: Arrays) -> bool:
    """Return whether both are the same array, or the same arrays in a row."""
    if one is other:
        return True
    if isinstance(one, np.ndarray) or isinstance(other, np.ndarray) or len(one) != len(other):
        return False
    return all(map(is_, one, other))


Argument = int | float | Arrays | Rows | Group
INTEGERS, FLOATS = 3, 3
"""How many whole numbers and how many others a kernel takes before its arrays."""


def _source(name: str) -> Any:
    """Return a kernel as it stands."""
    return getattr(next(one for one in (_slopes, _days, _prices) if hasattr(one, name)), name)


TUNED_AFTER = {"dispatch": 1_500_000, "earn": 1_500_000, "plan_blocks": 120_000}
"""Slots after which a kernel is made anew by an optimising code generator: it then runs twice as fast, and by then the
time lost is about what making it takes (0.4 to 0.7 s, measured on two shared cores). Until then the plain one serves,
which takes 0.1 s to make. Both give the same answers to the last digit."""
_slots: dict[str, int] = {}


@cache
def machine_code(name: str, tuned: bool, /) -> Callable[..., int] | None:
    """Return a kernel of `_slopes` as machine code: it takes numbers and addresses. None where that cannot be.

    Both are told by position, so that what is kept is found again.
    """
    arrays = _source(name).__code__.co_argcount - INTEGERS - FLOATS
    return raw_code("shoals.plan", name, "i" * INTEGERS + "f" * FLOATS + "a" * arrays, 2 if tuned else 0)


def tune() -> None:
    """Make all kernels by the optimising code generator from now on: for who knows that much is to be planned."""
    _slots.update(TUNED_AFTER)


def prepare(names: Sequence[str], slots: int) -> None:
    """Make kernels once, before threads ask for them together: those that will serve for so many slots more."""
    for name in names:
        limit, before = TUNED_AFTER.get(name), _slots.get(name, 0)
        if limit is not None and before + slots >= limit:
            _slots[name] = max(before, limit)
        machine_code(name, limit is None or before + slots >= limit or _is_kept(name))


def _code(name: str, slots: int) -> Callable[..., int] | None:
    """Return the machine code that serves best, after so many more slots."""
    limit = TUNED_AFTER.get(name)
    if limit is None:
        return machine_code(name, True)
    before = _slots.get(name, 0)
    _slots[name] = before + slots
    return machine_code(name, before >= limit or _is_kept(name))


@cache
def _is_kept(name: str) -> bool:
    """Return whether the better code was made before, on this machine, so that it costs nothing to have it."""
    return is_kept(text_of("shoals.plan", name))


def run(name: str, *arguments: Argument) -> int:
    """Run a kernel of `_slopes` on contiguous arrays, by machine code where that can be."""
    code: Any = _code(name, max(int(one) for one in arguments[:2]))  # type: ignore[arg-type]
    if code is not None:
        addresses: list[Any] = []
        for one in arguments:
            if isinstance(one, Group):
                addresses += one.addresses
            else:
                addresses.append(_address(one))
        return code(*addresses)
    given: list[Any] = []
    for one in arguments:
        given += one.arrays if isinstance(one, Group) else [one]
    lists = [_listed(one) for one in given]
    found: int = _source(name)(*lists)
    for one, values in zip(given, lists, strict=True):
        if isinstance(one, int | float):
            continue
        arrays: Any = [one] if isinstance(one, np.ndarray) else getattr(one, "array", one)
        for array, row in zip(arrays, [values] if isinstance(one, np.ndarray) else values, strict=True):
            if array.flags.writeable:
                array.reshape(-1)[:] = row
    return found


def _address(one: int | float | Arrays | Rows) -> Any:
    """Return what stands for an argument in machine code: an address, for arrays in a row that of their addresses."""
    if isinstance(one, np.ndarray):
        return one.ctypes.data
    if isinstance(one, Rows):
        where, step, count = one.array.ctypes.data, one.array.strides[0], len(one.array)
        return (ctypes.c_void_p * count)(*range(where, where + count * step, step))
    if isinstance(one, Sequence):
        return (ctypes.c_void_p * len(one))(*[array.ctypes.data for array in one])
    return one


def _listed(one: int | float | Arrays | Rows) -> Any:
    """Return an argument as lists."""
    if isinstance(one, np.ndarray):
        return one.ravel().tolist()
    if isinstance(one, Rows):
        return one.array.tolist()
    if isinstance(one, Sequence):
        return [array.tolist() for array in one]
    return one
