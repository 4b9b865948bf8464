"""How long to wait before a lost connection is tried again: longer each time, and never the same for all sites."""

from __future__ import annotations

import random

SECONDS_MIN = 0.5
SECONDS_MAX = 8.0
"""Below `shoals.operate.loop.ALARM_SECONDS`, so that the alarm stands for as long as nothing is heard. [s]"""


class Backoff:
    """Waits that double, up to a bound, each shortened by chance: sites that lost one server do not come back as one.

    Examples
    --------
    >>> waits = Backoff(random.Random(1))
    >>> all(SECONDS_MIN / 2 <= waits.next_seconds() <= SECONDS_MAX for _ in range(20))
    True
    """

    def __init__(self, chance: random.Random | None = None) -> None:
        self._chance, self._seconds = chance or random.Random(), SECONDS_MIN

    def reset(self) -> None:
        """Begin again with a short wait: it was connected."""
        self._seconds = SECONDS_MIN

    def next_seconds(self) -> float:
        """Return how long to wait now. [s]"""
        now, self._seconds = self._seconds, min(2 * self._seconds, SECONDS_MAX)
        return now * self._chance.uniform(0.5, 1.0)
