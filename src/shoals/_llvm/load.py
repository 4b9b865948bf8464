"""LLVM code that a package carries, as machine code for the processor at hand, without a compiler.

Code is compiled once for a processor and a version of llvmlite, and kept (`objects`). Where an object can be loaded
without LLVM (`elf`), LLVM is imported for what was never compiled here, and for nothing else.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from importlib import import_module
from importlib.resources import files
from typing import Any

from shoals._llvm import elf, objects

TYPES = {"i": ctypes.c_int64, "f": ctypes.c_double, "a": ctypes.c_void_p, "w": ctypes.c_void_p}
"""Kinds of arguments: whole number, floating number, array, array of whole numbers of 32 bits."""


def address_of(text: str, name: str, opt: int = 2) -> tuple[int, object] | None:
    """Return the address of a function of LLVM code, and what owns it; None where it cannot be had.

    Parameters
    ----------
    text : str
        A module in LLVM's language, for no processor in particular.
    name : str
        Of the function.
    opt : int, default 2
        Level of optimisation of the code generator.
    """
    try:
        if (path := _path(text, opt)) is not None or objects.processor() is not None:
            found = objects.kept(path)
            if found is None:
                found = _object(text, opt)
                objects.keep(path, found)
            with suppress(elf.Unreadable):
                return elf.load(found, name)
        engine = _engine(text, opt)
    except (ImportError, OSError, RuntimeError):
        return None
    return engine.get_function_address(name), engine


def is_kept(text: str, opt: int = 2) -> bool:
    """Return whether code was compiled before, so that to have it again takes no time."""
    return objects.kept(_path(text, opt)) is not None


def _path(text: str, opt: int) -> Any:
    processor = objects.processor()
    return None if processor is None else objects.path_of(text, processor, objects.compiler(), str(opt))


def _object(text: str, opt: int) -> bytes:
    """Return code as an object file."""
    llvm = _llvm()
    machine = _machine(llvm, opt, jit=False, reloc="pic", codemodel="small")
    return machine.emit_object(llvm.parse_assembly(text))


def _engine(text: str, opt: int) -> Any:
    """Return an engine of LLVM's own that runs the code."""
    llvm = _llvm()
    engine = llvm.create_mcjit_compiler(llvm.parse_assembly(text), _machine(llvm, opt, jit=True))
    engine.finalize_object()
    return engine


def _llvm() -> Any:
    llvm: Any = import_module("llvmlite.binding")
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    return llvm


def _machine(llvm: Any, opt: int, **options: Any) -> Any:
    return llvm.Target.from_default_triple().create_target_machine(
        cpu=llvm.get_host_cpu_name(), features=llvm.get_host_cpu_features().flatten(), opt=opt, **options
    )


@cache
def text_of(package: str, name: str) -> str:
    """Return the code of a kernel that lies in `package` as ``_<name>.ll``."""
    return files(package).joinpath(f"_{name}.ll").read_text(encoding="ascii")


def raw_code(package: str, name: str, kinds: str, opt: int = 2) -> Callable[..., int] | None:
    """Return a kernel as for `machine_code`, which takes the address of each array."""
    try:
        found = address_of(text_of(package, name), name, opt)
    except OSError:
        return None
    if found is None:
        return None
    address, owner = found
    call = ctypes.CFUNCTYPE(
        ctypes.c_int32,
        ctypes.POINTER(ctypes.c_int64),
        ctypes.POINTER(ctypes.c_void_p),
        *(TYPES[kind] for kind in kinds),
    )(address)

    def kernel(*arguments: Any) -> int:
        found, error = ctypes.c_int64(), ctypes.c_void_p()
        call(ctypes.byref(found), ctypes.byref(error), *arguments)
        return found.value

    kernel.__dict__["owner"] = owner
    return kernel


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
    raw = raw_code(package, name, kinds, opt)
    if raw is None:
        return None
    arrays = [kind in "aw" for kind in kinds]

    def kernel(*arguments: Any) -> int:
        return raw(*[one.ctypes.data if here else one for one, here in zip(arguments, arrays, strict=True)])

    return kernel
