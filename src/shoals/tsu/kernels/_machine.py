"""From LLVM code to machine code: what the processor can do, and a cache of what was compiled.

The cache is that of `shoals._llvm.objects`: object files by code, processor and version of LLVM.
"""

from __future__ import annotations

import ctypes
import os
import platform
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from threading import Lock
from typing import Any

from shoals._llvm.objects import object_of
from shoals.core.errors import InputError

MAGIC = b"shoals kernel 1\n"
_LOCK = Lock()
_ENGINES: list[Any] = []  # they own the code


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A processor, as far as kernels care.

    Parameters
    ----------
    name : str
        ``"avx512"``, ``"avx2"``, ``"ssse3"``, ``"neon"`` or ``"plain"``: how a register of bytes is looked up in a
        table.
    cpu, features, triple : str
        As LLVM calls them.
    """

    name: str
    cpu: str
    features: str
    triple: str


@cache
def target() -> Target:
    """Return the processor at hand; `SHOALS_TSU_TARGET` may ask for a lesser one.

    Raises
    ------
    InputError
        If the variable names one that is not known, or that this processor is not.
    """
    llvm = _llvm()
    features = llvm.get_host_cpu_features()
    machine = platform.machine().lower()
    able = ["plain"]
    if machine in ("x86_64", "amd64"):
        able += [name for name, needs in X86 if all(features.get(one) for one in needs)]
    elif machine in ("aarch64", "arm64"):
        able.append("neon")
    asked = os.environ.get("SHOALS_TSU_TARGET") or able[-1]
    if asked not in able:
        raise InputError(f"`SHOALS_TSU_TARGET` is {asked!r}", f"this processor can be one of {', '.join(able)}")
    if asked == able[-1]:
        cpu, triple = llvm.get_host_cpu_name(), llvm.get_process_triple()
        return Target(name=asked, cpu=cpu, features=features.flatten(), triple=triple)
    return generic(asked, llvm.get_process_triple())


X86 = (("ssse3", ("ssse3",)), ("avx2", ("avx2", "fma")), ("avx512", ("avx512bw", "avx512vl", "avx512dq")))
LESS = {
    "plain": "",
    "ssse3": "+ssse3",
    "avx2": "+avx2,+fma,+bmi,+bmi2,+popcnt",
    "avx512": "+avx2,+fma,+bmi,+bmi2,+popcnt,+avx512f,+avx512bw,+avx512vl,+avx512dq",
    "neon": "",
}


def generic(name: str, triple: str) -> Target:
    """Return a processor that can do no more than its name says."""
    return Target(name=name, cpu="", features=LESS[name], triple=triple)


def function(code: str, name: str, kinds: str, where: Target | None = None) -> Callable[..., None]:
    """Return a function of LLVM code as a Python call that lets go of the interpreter's lock.

    Parameters
    ----------
    code : str
        A module in LLVM's language.
    name : str
        Of the function.
    kinds : str
        A letter for each argument: ``p`` address, ``i`` whole number, ``f`` floating number of 32 bits.
    where : Target, optional
        The processor at hand.
    """
    return _function(code, name, kinds, where or target())


@cache
def _function(code: str, name: str, kinds: str, where: Target) -> Callable[..., None]:
    llvm = _llvm()
    with _LOCK:
        engine = llvm.create_mcjit_compiler(llvm.parse_assembly(""), _machine(where))
        engine.add_object_file(llvm.ObjectFileRef.from_data(_object(code, where)))
        engine.finalize_object()
        address = engine.get_function_address(name)
        _ENGINES.append(engine)
    types = {"p": ctypes.c_void_p, "i": ctypes.c_int64, "f": ctypes.c_float}
    return ctypes.CFUNCTYPE(None, *(types[kind] for kind in kinds))(address)


def _object(code: str, where: Target) -> bytes:
    """Return the object file, out of the cache if it is there."""
    llvm = _llvm()
    version = ".".join(str(part) for part in llvm.llvm_version_info)
    return object_of(lambda: compiled(code, where), code, where.name, where.cpu, where.features, where.triple, version)


def compiled(code: str, where: Target) -> bytes:
    """Return an object file for a processor, which need not be the one at hand."""
    llvm = _llvm()
    machine = _machine(where)
    module = llvm.parse_assembly(code)
    module.triple = where.triple
    module.data_layout = str(machine.target_data)
    module.verify()
    builder = llvm.create_pass_builder(machine, llvm.create_pipeline_tuning_options(speed_level=2))
    builder.getModulePassManager().run(module, builder)
    return machine.emit_object(module)


def assembly(code: str, where: Target) -> str:
    """Return what `compiled` makes as text, for those who tune."""
    llvm = _llvm()
    machine = _machine(where)
    module = llvm.parse_assembly(code)
    module.triple = where.triple
    module.data_layout = str(machine.target_data)
    builder = llvm.create_pass_builder(machine, llvm.create_pipeline_tuning_options(speed_level=2))
    builder.getModulePassManager().run(module, builder)
    return machine.emit_assembly(module)


def _machine(where: Target) -> Any:
    llvm = _llvm()
    found = llvm.Target.from_triple(where.triple)
    jit = where.triple == llvm.get_process_triple()
    return found.create_target_machine(cpu=where.cpu, features=where.features, opt=3, jit=jit, reloc="default")


@cache
def _llvm() -> Any:
    llvm: Any = import_module("llvmlite.binding")
    llvm.initialize_all_targets()
    llvm.initialize_all_asmprinters()
    return llvm
