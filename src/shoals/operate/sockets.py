"""Where a local socket lies: beside what it belongs to, or in the user's run folder where that path is too long.

A system takes paths of some hundred bytes for local sockets, and a site may lie in a deeper folder. The short place is
made of the long one, and a small file beside the long one says where it is, for people and for processes that have
another run folder.
"""

from __future__ import annotations

import os
import tempfile
from hashlib import blake2b
from pathlib import Path

from shoals.core.errors import InputError

PATH_BYTES_MAX = 100
"""Longest path of a local socket that every system takes, with room for a name beside it."""


def place_to_listen(path: Path) -> Path:
    """Return where to listen for what others reach as `path`, ready to be bound: what was left there is gone.

    Raises
    ------
    InputError
        If the run folder belongs to somebody else.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    place = path
    if not _fits(path):
        place = _short(path)
        _own(place.parent)
        _note(path).write_text(f"{place}\n", encoding="utf-8")
    place.unlink(missing_ok=True)
    return place


def place_to_reach(path: Path) -> Path:
    """Return where somebody listens for `path`, whether anybody does or not."""
    if _fits(path):
        return path
    try:
        return Path(_note(path).read_text(encoding="utf-8").strip())
    except OSError:
        return _short(path)


def let_go(path: Path) -> None:
    """Remove the socket that was listened at for `path`, and what says where it is."""
    place_to_reach(path).unlink(missing_ok=True)
    if not _fits(path):
        _note(path).unlink(missing_ok=True)


def _fits(path: Path) -> bool:
    return len(os.fsencode(path)) <= PATH_BYTES_MAX


def _note(path: Path) -> Path:
    return path.with_name(f"{path.name}.place")


def _short(path: Path) -> Path:
    name = blake2b(os.fsencode(path.absolute()), digest_size=8).hexdigest()
    given = os.environ.get("XDG_RUNTIME_DIR", "")
    if given and Path(given).is_dir() and len(os.fsencode(given)) < PATH_BYTES_MAX // 2:
        return Path(given) / "shoals" / f"{name}.socket"
    return Path(tempfile.gettempdir()) / f"shoals-{os.getuid()}" / f"{name}.socket"


def _own(folder: Path) -> None:
    """Make a folder for its owner alone; anybody may write beside it, so it is looked at first."""
    folder.mkdir(mode=0o700, exist_ok=True)
    found = folder.lstat()
    if folder.is_symlink() or found.st_uid != os.getuid() or found.st_mode & 0o022:
        raise InputError(
            f"the folder `{folder}` for local sockets is not yours alone",
            "remove it, or set XDG_RUNTIME_DIR to a folder that nobody else writes to",
        )
