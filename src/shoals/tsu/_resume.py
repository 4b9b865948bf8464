"""The state of an interrupted run, in a file of arrays: no code is in it, so that reading one is safe."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np

from shoals.core.errors import InputError

SCHEMA = "shoals.tsu.checkpoint/1"


def fingerprint(*parts: Any) -> str:
    """Return a fingerprint of models, arrays and numbers."""
    digest = sha256()
    for kind, value in _leaves(parts):
        digest.update(f"{kind}\0".encode())
        digest.update(value)
    return digest.hexdigest()


def _leaves(value: Any) -> Iterator[tuple[str, bytes]]:
    if isinstance(value, np.ndarray):
        yield f"{value.dtype.str}{value.shape}", np.ascontiguousarray(value).tobytes()
    elif is_dataclass(value):
        for one in fields(value):
            yield from _leaves(getattr(value, one.name))
    elif isinstance(value, (tuple, list)):
        yield f"{len(value)} of", b""
        for one in value:
            yield from _leaves(one)
    else:
        yield type(value).__name__, repr(value).encode()


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkpoint:
    """A file that an interrupted run leaves, and that it goes on from.

    Parameters
    ----------
    path : Path
    mark : str
        Fingerprint of all that makes the run what it is.
    """

    path: Path
    mark: str

    def write(self, observers: Sequence[Any], **state: Any) -> None:
        """Write how far the run is; the file is whole or not there."""
        seen = {f"observer.{name}": value for name, value in _arrays(observers).items()}
        beside = self.path.with_name(self.path.name + ".part")
        with beside.open("wb") as file:
            np.savez(file, schema=np.str_(SCHEMA), mark=np.str_(self.mark), **seen, **state)
        beside.replace(self.path)

    def read(self, observers: Sequence[Any]) -> dict[str, Any] | None:
        """Return how far the run was, with the observers set to what they had seen; None if there is no file.

        Raises
        ------
        InputError
            If the file is of another run, or is none of ours.
        """
        if not self.path.exists():
            return None
        try:
            with self.path.open("rb") as raw, np.load(raw, allow_pickle=False) as file:
                found = {name: file[name] for name in file.files}
        except (OSError, ValueError, zipfile.BadZipFile, EOFError) as error:
            why = f": {error}" if isinstance(error, OSError) else ""  # others give advice that nobody should follow
            raise InputError(f"`{self.path}` is no checkpoint{why}", "remove it, or name another file") from error
        if str(found.get("schema")) != SCHEMA or str(found.get("mark")) != self.mark:
            raise InputError(
                f"the checkpoint `{self.path}` is of another run",
                "give the arguments of that run again, or remove the file",
            )
        _restore(observers, {name.removeprefix("observer."): one for name, one in found.items() if "observer." in name})
        return found

    def remove(self) -> None:
        """Remove the file: the run is done."""
        self.path.unlink(missing_ok=True)


def _arrays(value: Any, name: str = "") -> dict[str, Any]:
    """Return all arrays and numbers in observers, by their place."""
    found: dict[str, Any] = {}
    if isinstance(value, (list, tuple)):
        for k, one in enumerate(value):
            found |= _arrays(one, f"{name}{k}.")
    elif is_dataclass(value):
        for one in fields(value):
            if hasattr(value, one.name):
                inner = getattr(value, one.name)
                if isinstance(inner, (np.ndarray, int, float)):
                    found[name + one.name] = inner
                else:
                    found |= _arrays(inner, f"{name}{one.name}.")
    return found


def _restore(value: Any, found: dict[str, Any], name: str = "") -> None:
    if isinstance(value, (list, tuple)):
        for k, one in enumerate(value):
            _restore(one, found, f"{name}{k}.")
    elif is_dataclass(value):
        for one in fields(value):
            key = name + one.name
            if key in found:
                new = found[key]
                setattr(value, one.name, new if new.ndim else new.item())
            elif hasattr(value, one.name):
                _restore(getattr(value, one.name), found, key + ".")
