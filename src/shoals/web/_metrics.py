"""Counters of a server in the text form that Prometheus reads: those of all its workers together."""

from __future__ import annotations

import os
import threading
from bisect import bisect_left
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from shoals.web._board import Board
from shoals.web._shelf import Shelf

BOUNDS_S = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5)
METHODS = ("GET", "HEAD", "POST", "other")
STATUSES = (*(200, 303, 304, 400, 401, 403, 404, 405, 406, 408, 409), *(413, 415, 421, 422, 429, 500, 503), "other")

_METHOD = {name: number for number, name in enumerate(METHODS)}
_STATUS = {status: number for number, status in enumerate(STATUSES)}
_PID, _STREAMS, _MICROSECONDS, _BUCKETS = 0, 1, 2, 3
_ANSWERS = _BUCKETS + len(BOUNDS_S) + 1


class Counters:
    """How many requests were answered with which status, how long they took, and how many streams are open.

    Parameters
    ----------
    board : Board
        Of all workers; each writes to a row of its own.
    """

    def __init__(self, board: Board) -> None:
        self._board, self._lock = board, threading.Lock()
        board.row[_PID], board.row[_STREAMS] = os.getpid(), 0

    def count(self, method: str, status: int, seconds: float) -> None:
        """Count one request."""
        answers = _METHOD.get(method, len(METHODS) - 1) * len(STATUSES) + _STATUS.get(status, len(STATUSES) - 1)
        row = self._board.row
        with self._lock:
            row[_ANSWERS + answers] += 1
            row[_BUCKETS + bisect_left(BOUNDS_S, seconds)] += 1
            row[_MICROSECONDS] += int(seconds * 1e6)

    def stream(self, change: int) -> None:
        """Count a stream that began, 1, or ended, -1."""
        with self._lock:
            self._board.row[_STREAMS] += change

    def lines(self) -> list[str]:
        """Return the lines of the text form."""
        rows = self._board.rows()
        memory = {number: found for number, pid in enumerate(rows[:, _PID].tolist()) if pid and (found := _rss(pid))}
        whole = rows.sum(axis=0)
        lines = ["# HELP shoals_requests_total Requests answered.", "# TYPE shoals_requests_total counter"]
        for place in np.flatnonzero(whole[_ANSWERS:]).tolist():
            method, status = METHODS[place // len(STATUSES)], STATUSES[place % len(STATUSES)]
            lines.append(f'shoals_requests_total{{method="{method}",status="{status}"}} {whole[_ANSWERS + place]}')
        lines += ["# HELP shoals_request_seconds Time to answer.", "# TYPE shoals_request_seconds histogram"]
        counts = np.cumsum(whole[_BUCKETS:_ANSWERS]).tolist()
        for bound, total in zip((*map(str, BOUNDS_S), "+Inf"), counts, strict=True):
            lines.append(f'shoals_request_seconds_bucket{{le="{bound}"}} {total}')
        lines += [
            f"shoals_request_seconds_sum {whole[_MICROSECONDS] / 1e6:.6f}",
            f"shoals_request_seconds_count {counts[-1]}",
            "# HELP shoals_streams Viewers of live values.",
            "# TYPE shoals_streams gauge",
            f"shoals_streams {sum(int(rows[number, _STREAMS]) for number in memory) if memory else whole[_STREAMS]}",
            "# HELP shoals_worker_memory_bytes Memory that a worker holds.",
            "# TYPE shoals_worker_memory_bytes gauge",
            *(f'shoals_worker_memory_bytes{{worker="{number}"}} {found}' for number, found in memory.items()),
        ]
        return lines


def _rss(pid: int) -> int:
    """Return the resident memory of a process, 0 where that cannot be told. [B]"""
    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    except (OSError, ValueError, IndexError):
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE")


def text(counters: Counters, shelf: Shelf) -> str:
    """Return all counters of a server, with the size of a book."""
    records, seconds = shelf.read(lambda book: book.count), shelf.run().result.seconds
    return "\n".join([*counters.lines(), *_of_run(records, seconds)]) + "\n"


def _of_run(records: int, seconds: Mapping[str, float]) -> list[str]:
    return [
        "# HELP shoals_book_records Records of the book.",
        "# TYPE shoals_book_records gauge",
        f"shoals_book_records {records}",
        "# HELP shoals_run_seconds Time that each phase of the run took.",
        "# TYPE shoals_run_seconds gauge",
        *(f'shoals_run_seconds{{phase="{phase}"}} {spent}' for phase, spent in seconds.items()),
    ]
