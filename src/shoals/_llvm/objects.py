"""What was compiled before: object files in the user's cache folder, each named by what it was made of and for.

A file that is damaged, or that another user could have written, is not looked at. `SHOALS_CACHE_DIR` puts the cache
elsewhere; set to nothing, or without a writable place, nothing is kept.
"""

from __future__ import annotations

import os
import platform
import stat
import sys
import tempfile
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from hashlib import sha256
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

MAGIC = b"shoals kernel 1\n"


def cache_folder() -> Path | None:
    """Return where compiled kernels are kept; None if `SHOALS_CACHE_DIR` is set to nothing."""
    asked = os.environ.get("SHOALS_CACHE_DIR")
    if asked is not None:
        return Path(asked) / "kernels" if asked else None
    return Path(import_module("platformdirs").user_cache_dir("shoals", False)) / "kernels"


def path_of(*parts: str) -> Path | None:
    """Return where the object lies that is made of these parts: code, processor, options."""
    folder = cache_folder()
    return None if folder is None else folder / f"{sha256(chr(0).join(parts).encode()).hexdigest()}.o"


def kept(path: Path | None) -> bytes | None:
    """Return an object that we or nobody else wrote, whole; None if there is none."""
    if path is None:
        return None
    try:
        with path.open("rb") as file:
            about = os.fstat(file.fileno())  # of the file that is read, whatever lies at the path by now
            if hasattr(os, "getuid") and (about.st_uid != os.getuid() or about.st_mode & (stat.S_IWGRP | stat.S_IWOTH)):
                return None
            found = file.read()
    except OSError:
        return None
    body = found[len(MAGIC) + 32 :]
    sound = found[: len(MAGIC)] == MAGIC and found[len(MAGIC) : len(MAGIC) + 32] == sha256(body).digest()
    return body if sound else None


def keep(path: Path | None, made: bytes) -> None:
    """Keep an object, if the disk allows it."""
    if path is None:
        return
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
            try:
                file.write(MAGIC + sha256(made).digest() + made)
                file.close()
                Path(file.name).replace(path)
            except BaseException:
                Path(file.name).unlink(missing_ok=True)
                raise


def object_of(make: Callable[[], bytes], *parts: str) -> bytes:
    """Return the object that is made of these parts, out of the cache if it is there."""
    path = path_of(*parts)
    found = kept(path)
    if found is None:
        found = make()
        keep(path, found)
    return found


@cache
def processor() -> str | None:
    """Return what names the processor and all that it can do, without LLVM; None where nothing tells.

    Linux on x86-64 alone: there objects are loaded without LLVM too (`shoals._llvm.elf`).
    """
    if sys.platform != "linux" or platform.machine() != "x86_64":
        return None
    try:
        first = Path("/proc/cpuinfo").read_text(encoding="utf-8").partition("\n\n")[0]
    except OSError:
        return None
    said: dict[str, str] = {}
    for line in first.splitlines():
        name, _, value = line.partition(":")
        said[name.strip()] = value.strip()
    wanted = ("vendor_id", "cpu family", "model", "stepping", "flags")
    return "\n".join(said[name] for name in wanted) if all(said.get(name) for name in wanted) else None


@cache
def compiler() -> str:
    """Return the version of llvmlite, ``""`` if it is not installed."""
    try:
        return version("llvmlite")
    except PackageNotFoundError:
        return ""
