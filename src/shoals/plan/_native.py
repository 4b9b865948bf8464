"""The kernel of the exact engine as machine code, made of the package's own LLVM code when it is first asked for.

`_slopes.ll` is what numba makes of `_slopes.py`, for no processor in particular; `shoals.plan._emit` writes it.
llvmlite turns it into code for the processor at hand in about a tenth of a second, without numba and without a
compiler. Where llvmlite is not installed, or cannot read the file, the functions of `_slopes.py` run as they stand: the
answer is the same, only later.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from functools import cache
from importlib import import_module
from importlib.resources import files
from typing import Any

import numpy as np
from numpy.typing import NDArray

from shoals.plan import _slopes

Numbers = NDArray[np.float64] | NDArray[np.int32]
INTEGERS, FLOATS = 3, 3
"""How many whole numbers and how many others `dispatch` takes before its arrays."""


@cache
def machine_code() -> Callable[..., int] | None:
    """Return `_slopes.dispatch` as machine code: it takes numbers and addresses. None where that cannot be."""
    try:
        llvm: Any = import_module("llvmlite.binding")
        llvm.initialize_native_target()
        llvm.initialize_native_asmprinter()
        module = llvm.parse_assembly(files("shoals.plan").joinpath("_slopes.ll").read_text(encoding="ascii"))
        machine = llvm.Target.from_default_triple().create_target_machine(
            cpu=llvm.get_host_cpu_name(), features=llvm.get_host_cpu_features().flatten(), opt=2, jit=True
        )
        engine = llvm.create_mcjit_compiler(module, machine)
        engine.finalize_object()
        address = engine.get_function_address("dispatch")
    except (ImportError, OSError, RuntimeError):
        return None
    arrays = _slopes.dispatch.__code__.co_argcount - INTEGERS - FLOATS
    call = ctypes.CFUNCTYPE(
        ctypes.c_int32,
        ctypes.POINTER(ctypes.c_int64),
        ctypes.POINTER(ctypes.c_void_p),
        *[ctypes.c_int64] * INTEGERS,
        *[ctypes.c_double] * FLOATS,
        *[ctypes.c_void_p] * arrays,
    )(address)

    def dispatch(*arguments: float) -> int:
        found, error = ctypes.c_int64(), ctypes.c_void_p()
        call(ctypes.byref(found), ctypes.byref(error), *arguments)
        return found.value

    dispatch.__dict__["engine"] = engine  # it owns the code
    return dispatch


def dispatch(*arguments: int | float | Numbers) -> int:
    """Run `_slopes.dispatch` on contiguous arrays, by machine code where that can be."""
    run: Any = machine_code()
    if run is not None:
        return run(*(one.ctypes.data if isinstance(one, np.ndarray) else one for one in arguments))
    lists: list[Any] = [one.ravel().tolist() if isinstance(one, np.ndarray) else one for one in arguments]
    found = _slopes.dispatch(*lists)
    for one, values in zip(arguments, lists, strict=True):
        if isinstance(one, np.ndarray) and one.flags.writeable:
            one.reshape(-1)[:] = values
    return found
