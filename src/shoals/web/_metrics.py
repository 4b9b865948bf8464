"""Counters of a server in the text form that Prometheus reads."""

from __future__ import annotations

import threading
from bisect import bisect_left
from typing import Any

BOUNDS_S = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5)


class Counters:
    """How many requests were answered with which status, and how long they took."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._by_status: dict[tuple[str, int], int] = {}
        self._buckets = [0] * (len(BOUNDS_S) + 1)
        self._seconds = 0.0

    def count(self, method: str, status: int, seconds: float) -> None:
        """Count one request."""
        with self._lock:
            key = (method, status)
            self._by_status[key] = self._by_status.get(key, 0) + 1
            self._buckets[bisect_left(BOUNDS_S, seconds)] += 1
            self._seconds += seconds

    def lines(self) -> list[str]:
        """Return the lines of the text form."""
        with self._lock:
            by_status, buckets, seconds = dict(self._by_status), list(self._buckets), self._seconds
        lines = ["# HELP shoals_requests_total Requests answered.", "# TYPE shoals_requests_total counter"]
        for (method, status), count in sorted(by_status.items()):
            lines.append(f'shoals_requests_total{{method="{method}",status="{status}"}} {count}')
        lines += ["# HELP shoals_request_seconds Time to answer.", "# TYPE shoals_request_seconds histogram"]
        total = 0
        for bound, count in zip((*map(str, BOUNDS_S), "+Inf"), buckets, strict=True):
            total += count
            lines.append(f'shoals_request_seconds_bucket{{le="{bound}"}} {total}')
        return [*lines, f"shoals_request_seconds_sum {seconds:.6f}", f"shoals_request_seconds_count {total}"]


def text(app: Any) -> str:
    """Return all counters of a server, with the size of its book."""
    records, seconds = app.state.shelf.read(lambda book: book.count), app.state.shelf.run().result.seconds
    lines = app.state.counters.lines()
    lines += [
        "# HELP shoals_book_records Records of the book.",
        "# TYPE shoals_book_records gauge",
        f"shoals_book_records {records}",
        "# HELP shoals_run_seconds Time that each phase of the run took.",
        "# TYPE shoals_run_seconds gauge",
        *(f'shoals_run_seconds{{phase="{phase}"}} {spent}' for phase, spent in seconds.items()),
    ]
    return "\n".join(lines) + "\n"
