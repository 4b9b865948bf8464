"""What a site's controller does, for those who look on: asked over its socket, or read in the journal that it left."""

from __future__ import annotations

import os
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from shoals.core.errors import SourceDamaged
from shoals.operate.control import ask, stop_in_journal
from shoals.operate.journal import read_journal, whole_lines
from shoals.operate.site_file import Setup, control_socket, journal_path
from shoals.operate.state import state_of_journal

TAIL_BYTES = 262_144
"""So much of a journal's end is read first by who follows it. [B]"""

HEAD_BYTES = 64


def state_now(setup: Setup) -> tuple[dict[str, Any], bool]:
    """Return what a running controller says, else what the journal holds; and whether one runs.

    Raises
    ------
    Silent
        If a controller is there and does not answer in time.
    SourceDamaged
        If the journal is not as it was written.
    """
    folders = [setup.folder(live=live) for live in (True, False)]
    for folder in folders:
        found = ask(control_socket(folder), "status")
        if found is not None:
            return found, True
    path = next((path for path in map(journal_path, folders) if path.is_file()), None)
    records = iter(()) if path is None else read_journal(path)
    return {**state_of_journal(records, setup.limits.machines), "site": setup.name}, False


def press_stop(setup: Setup, on: bool) -> bool:
    """Stop all loads of a site, or take that back, and return whether a running controller heard it.

    Where none runs, it is written to the journal, and the next one holds it.

    Raises
    ------
    Silent
        If a controller is there and does not answer.
    DataError
        If the journal cannot be written.
    """
    if ask(control_socket(setup.journal), "stop" if on else "resume") is not None:
        return True
    stop_in_journal(journal_path(setup.journal), on, time.time_ns() // 1_000)
    return False


class Tail:
    """The end of a journal, followed as it grows. It never touches the file.

    Parameters
    ----------
    path : Path
        It need not be there so far.

    Examples
    --------
    >>> import tempfile
    >>> from shoals.operate.journal import Journal
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     tail = Tail(Path(folder) / "site.journal")
    ...     before = tail.more()
    ...     with Journal(tail.path) as journal:
    ...         journal.append("stop", {"on": True})
    ...     before, tail.more(), tail.more()
    ([], [(0, 'stop', {'on': True})], [])
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._at, self._begins = 0, b""

    def more(self) -> list[tuple[int, str, Mapping[str, Any]]]:
        """Return what was written since the last time: place in the file, kind and body of each record.

        Raises
        ------
        SourceDamaged
            If a line is not as it was written.
        """
        try:
            with self.path.open("rb") as file:
                size, begins = os.fstat(file.fileno()).st_size, file.read(HEAD_BYTES)
                # by what it begins with: a file that took another's place may have its number, too
                if not self._begins or not begins.startswith(self._begins) or size < self._at:
                    self._at = max(size - TAIL_BYTES, 0)
                    if self._at:
                        file.seek(self._at)
                        self._at += len(file.readline())
                self._begins = begins
                file.seek(self._at)
                found = file.read(size - self._at)
        except OSError:
            return []
        begin = self._at
        records: list[tuple[int, str, Mapping[str, Any]]] = []
        try:
            for start, end, kind, body in whole_lines(found, self.path):
                records.append((begin + start, kind, body))
                self._at = begin + end
        except SourceDamaged:
            self._at = begin + len(found)  # it is told once; the controller itself refuses such a file
            raise
        return records
