"""Write the kernels as LLVM code, each to its file: of `_slopes.py` with `_merit.py`, and `_days.py` with `_blocks.py`.

Run ``python -m shoals.plan._emit``; it needs numba.

The code is for no processor in particular, free of numba's own functions, and carries the fingerprint of its source.
"""

from __future__ import annotations

import os
import re
from importlib import import_module
from pathlib import Path
from typing import Any

from shoals._llvm.emit import OPTIONS, WANTED, bare, module_of, readable
from shoals._llvm.emit import fingerprint as fingerprint_of

SOURCE = Path(__file__).with_name("_slopes.py")
MERIT = Path(__file__).with_name("_merit.py")
ENTRIES = ("dispatch", "earn")
MERIT_INNER = ("lay_powers", "fetch_block", "exchange", "sort_eight", "sort_many", "lay_block")
INNER = (
    *MERIT_INNER, "split_block", "gather_slot",
    "burn_slot", "pass_back", "worth_at", "meet_block", "carry", "pass_forth", "burn_at", "last_worth", "serve_block",
    "walk", "begin", "value_of",
)  # fmt: skip
DAYS = Path(__file__).with_name("_days.py")
BLOCKS = Path(__file__).with_name("_blocks.py")
PRICES = Path(__file__).with_name("_prices.py")
DAYS_ENTRIES, PRICES_ENTRIES = ("plan_blocks",), ("raise_prices",)
BLOCKS_INNER = (
    "lay_out", "place", "trace", "pass_block", "look_up", "put_slope", "fold", "follow", "mix", "weigh", "guess",
)  # fmt: skip
DAYS_INNER = ("remember", "settle", "write_side")


def fingerprint(*sources: Path) -> str:
    """Return the fingerprint of sources, `_slopes.py` with `_merit.py` if none is given."""
    return fingerprint_of(*(sources or (SOURCE, MERIT)))


def target(entry: str) -> Path:
    """Return where the kernel of this name lies."""
    return SOURCE.with_name(f"_{entry}.ll")


def _signature(types: Any, function: Any) -> Any:
    """Return what a function takes and returns, as it is annotated."""
    kinds = {"int": types.int64, "float": types.float64, "bool": types.boolean, "None": types.none}
    kinds["Array"] = types.CPointer(types.float64)
    kinds["Table"] = types.CPointer(kinds["Array"])
    kinds["Places"] = types.UniTuple(types.float64, 4)
    found = {
        name: types.CPointer(types.int32) if name == "order" else kinds[kind]
        for name, kind in function.__annotations__.items()
    }
    return found.pop("return")(*found.values())


def _fetch() -> Any:
    """Return `fetch` of `_slopes` as LLVM's own function."""
    extending, types, ir = import_module("numba.extending"), import_module("numba").types, import_module("llvmlite.ir")

    def fetch(_typing: Any, array: Any, at: Any) -> Any:
        def code(_context: Any, builder: Any, _signature: Any, arguments: Any) -> Any:
            number, where = ir.IntType(32), builder.gep(arguments[0], [arguments[1]])
            where = builder.bitcast(where, ir.IntType(8).as_pointer())
            kind = ir.FunctionType(ir.VoidType(), [where.type, number, number, number])
            function = builder.module.globals.get("llvm.prefetch.p0") or ir.Function(
                builder.module, kind, "llvm.prefetch.p0"
            )
            builder.call(function, [where, number(0), number(3), number(1)])  # to be read, often, data

        return types.void(array, at), code

    return extending.intrinsic(fetch)


def emit(entry: str) -> str:
    """Return the kernel of this name as LLVM code."""
    source, inner = SOURCE, INNER
    if entry in DAYS_ENTRIES:
        source, inner = DAYS, (*BLOCKS_INNER, *DAYS_INNER)
    elif entry in PRICES_ENTRIES:
        source, inner = PRICES, ()
    # No processor in particular; numba reads these when it is imported.
    os.environ |= {"NUMBA_CPU_NAME": "generic", "NUMBA_CPU_FEATURES": "+avx2"}
    os.environ |= {"NUMBA_LOOP_VECTORIZE": "1", "NUMBA_SLP_VECTORIZE": "0"}
    numba: Any = import_module("numba")
    types = numba.types
    module, other = module_of(source), module_of(MERIT if source is SOURCE else BLOCKS)
    other.fetch = _fetch()
    for name in inner:
        one = getattr(other if name in (*BLOCKS_INNER, *MERIT_INNER) else module, name)
        # By what is said of it, lest each constant make a function of its own.
        one.__globals__[name] = numba.njit(_signature(types, one), **OPTIONS)(one)
        setattr(module, name, one.__globals__[name])
    signature = _signature(types, getattr(module, entry))
    text = bare(numba.njit(signature, **OPTIONS)(getattr(module, entry)).inspect_llvm(signature.args))
    for mangled in sorted(set(re.findall(r"@(_ZN\w+)", text)), key=len, reverse=True):
        [plain] = [
            name for name in (*ENTRIES, *DAYS_ENTRIES, *PRICES_ENTRIES, *inner) if f"{len(name)}{name}B" in mangled
        ]
        text = text.replace(mangled, plain)
    mark = fingerprint(*{SOURCE: (SOURCE, MERIT), DAYS: (DAYS, BLOCKS), PRICES: (PRICES,)}[source])
    return f"; {source.name} by numba {numba.__version__}; {WANTED}{mark}\n{readable(text)}\n"


if __name__ == "__main__":
    for each in (*ENTRIES, *DAYS_ENTRIES, *PRICES_ENTRIES):
        target(each).write_text(emit(each), encoding="ascii")
