"""Plain Python over flat arrays, as LLVM code for no processor in particular. Needs numba, which no user needs.

The code carries the fingerprint of its source, so that a test can hold the two together.
"""

from __future__ import annotations

import os
import re
from hashlib import sha256
from importlib import import_module
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

OLDER = (
    (r"^attributes .*$", ""),
    (r" #\d+", ""),
    (r"initializes\(\(.*?\)\) ", ""),
    (
        r"(?:range\(.*?\)|captures\(\w+\)|noundef|nonnull|readonly|writeonly|writable|dead_on_\w+|local_unnamed_addr) ",
        "",
    ),
    (r"(getelementptr(?: inbounds)?)(?: nuw| nusw)+", r"\1"),
    (r"(zext|uitofp) nneg", r"\1"),
    (r"(icmp) samesign", r"\1"),
    (r"(trunc)(?: nuw| nsw)+", r"\1"),
    (r"(or) disjoint", r"\1"),
)
"""Hints to an optimiser that has done its work, which older versions of LLVM cannot read."""
WANTED = "the source is sha256 "


OPTIONS: dict[str, Any] = {"error_model": "numpy", "no_cpython_wrapper": True, "no_cfunc_wrapper": True}
"""What numba is told of each function."""


def fingerprint(*sources: Path) -> str:
    """Return the fingerprint of source files."""
    return sha256(b"".join(source.read_bytes() for source in sources)).hexdigest()


def module_of(source: Path) -> Any:
    """Return a module of plain functions, of which none is compiled yet."""
    spec = spec_from_file_location("source", source)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def bare(text: str) -> str:
    """Return LLVM code without what says where it comes from."""
    lines = [line for line in text.splitlines() if not line.startswith((";", "target ", "source_filename", "@"))]
    return re.sub(r"; preds = .*|, !dbg ![0-9]+", "", "\n".join(lines)).replace("linkonce_odr ", "internal ")


def readable(text: str) -> str:
    """Return LLVM code that older versions of LLVM can read, and that is the same each time."""
    for pattern, replacement in OLDER:
        text = re.sub(pattern, replacement, text, flags=re.MULTILINE)
    text = re.sub(r'"_ZN\w+', '"scope', text)  # names that numba counts up
    return re.sub(r"\n{3,}", "\n\n", text).strip()


def emit(source: Path, entry: str, inner: tuple[str, ...], kinds: str) -> str:
    """Return a function of `source` as LLVM code.

    Parameters
    ----------
    source : Path
        A module of plain functions.
    entry : str
        Which of them.
    inner : tuple of str
        Those that it calls, in the order of definition.
    kinds : str
        A letter for each argument: ``i`` whole number, ``f`` floating number, ``a`` array of whole numbers of 64 bits,
        ``d`` array of floating numbers, ``w`` array of whole numbers of 32 bits.
    """
    # No processor in particular; numba reads these when it is imported.
    os.environ |= {"NUMBA_CPU_NAME": "generic", "NUMBA_CPU_FEATURES": ""}
    os.environ |= {"NUMBA_LOOP_VECTORIZE": "0", "NUMBA_SLP_VECTORIZE": "0"}
    numba: Any = import_module("numba")
    types = numba.types
    known = {
        "i": types.int64,
        "f": types.float64,
        "a": types.CPointer(types.int64),
        "d": types.CPointer(types.float64),
        "w": types.CPointer(types.int32),
    }
    module = module_of(source)
    for name in inner:
        setattr(module, name, numba.njit(**OPTIONS)(getattr(module, name)))
    signature = types.int64(*(known[kind] for kind in kinds))
    text = bare(numba.njit(signature, **OPTIONS)(getattr(module, entry)).inspect_llvm(signature.args))
    plain: dict[str, str] = {}
    for mangled in dict.fromkeys(re.findall(r"@(_ZN\w+)", text)):
        [name] = [name for name in (entry, *inner) if f"{len(name)}{name}B" in mangled]
        again = sum(known.partition(".")[0] == name for known in plain.values())  # compiled for other types
        plain[mangled] = f"{name}.{again}" if again else name
    text = re.sub(r"@(_ZN\w+)", lambda match: "@" + plain[match[1]], text)
    return f"; {source.name} by numba {numba.__version__}; {WANTED}{fingerprint(source)}\n{readable(text)}\n"
