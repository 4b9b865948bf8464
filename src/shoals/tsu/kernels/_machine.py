"""From LLVM code to machine code: what the processor can do, and a cache of what was compiled.

The cache holds object files under the user's cache folder, each named by a fingerprint of code, processor and version
of LLVM, with a checksum inside. A file that is damaged, or that another user could have written, is not looked at.
`SHOALS_CACHE_DIR` puts it elsewhere; without a writable place nothing is kept.
"""

from __future__ import annotations

import ctypes
import os
import platform
import stat
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib import import_module
from pathlib import Path
from threading import Lock
from typing import Any

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
    key = sha256("\0".join([code, where.name, where.cpu, where.features, where.triple, version]).encode()).hexdigest()
    folder = cache_folder()
    path = folder / f"{key}.o" if folder is not None else None
    if path is not None and (kept := _kept(path)) is not None:
        return kept
    made = compiled(code, where)
    if path is not None:
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
                file.write(MAGIC + sha256(made).digest() + made)
            Path(file.name).replace(path)
    return made


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


def cache_folder() -> Path | None:
    """Return where compiled kernels are kept; None if `SHOALS_CACHE_DIR` is set to nothing."""
    asked = os.environ.get("SHOALS_CACHE_DIR")
    if asked is not None:
        return Path(asked) / "kernels" if asked else None
    return Path(import_module("platformdirs").user_cache_dir("shoals", False)) / "kernels"


def _kept(path: Path) -> bytes | None:
    """Return an object that we or nobody else wrote, whole; None if there is none."""
    try:
        about = path.stat()
        if hasattr(os, "getuid") and (about.st_uid != os.getuid() or about.st_mode & (stat.S_IWGRP | stat.S_IWOTH)):
            return None
        found = path.read_bytes()
    except OSError:
        return None
    body = found[len(MAGIC) + 32 :]
    sound = found[: len(MAGIC)] == MAGIC and found[len(MAGIC) : len(MAGIC) + 32] == sha256(body).digest()
    return body if sound else None


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
