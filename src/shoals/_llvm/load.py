"""LLVM code that a package carries, as machine code for the processor at hand, without a compiler."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from functools import cache
from importlib import import_module
from importlib.resources import files
from typing import Any

TYPES = {"i": ctypes.c_int64, "f": ctypes.c_double, "a": ctypes.c_void_p, "w": ctypes.c_void_p}
"""Kinds of arguments: whole number, floating number, array, array of whole numbers of 32 bits."""


@cache
def machine_code(package: str, name: str, kinds: str, opt: int = 2) -> Callable[..., int] | None:
    """Return a kernel that lies in `package` as ``_<name>.ll``; None where llvmlite is absent or cannot read it.

    Parameters
    ----------
    package : str
        Where the file lies, for instance ``"shoals.plan"``.
    name : str
        Of the kernel, and of its file.
    kinds : str
        One letter of ``"ifaw"`` for each argument: whole number, floating number, array, array of 32 bits. Arrays are
        given as contiguous numpy arrays; the call lets go of the interpreter's lock.
    opt : int, default 2
        Level of optimisation of the code generator.
    """
    try:
        llvm: Any = import_module("llvmlite.binding")
        llvm.initialize_native_target()
        llvm.initialize_native_asmprinter()
        module = llvm.parse_assembly(files(package).joinpath(f"_{name}.ll").read_text(encoding="ascii"))
        machine = llvm.Target.from_default_triple().create_target_machine(
            cpu=llvm.get_host_cpu_name(), features=llvm.get_host_cpu_features().flatten(), opt=opt, jit=True
        )
        engine = llvm.create_mcjit_compiler(module, machine)
        engine.finalize_object()
        address = engine.get_function_address(name)
    except (ImportError, OSError, RuntimeError):
        return None
    call = ctypes.CFUNCTYPE(
        ctypes.c_int32,
        ctypes.POINTER(ctypes.c_int64),
        ctypes.POINTER(ctypes.c_void_p),
        *(TYPES[kind] for kind in kinds),
    )(address)

    arrays = [kind in "aw" for kind in kinds]

    def kernel(*arguments: Any) -> int:
        found, error = ctypes.c_int64(), ctypes.c_void_p()
        call(
            ctypes.byref(found),
            ctypes.byref(error),
            *[one.ctypes.data if is_array else one for one, is_array in zip(arguments, arrays, strict=True)],
        )
        return found.value

    kernel.__dict__["engine"] = engine  # it owns the code
    return kernel
