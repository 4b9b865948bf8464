"""HiGHS that says nothing."""

from __future__ import annotations

import highspy


class QuietHighs(highspy.Highs):
    """HiGHS without its banner, which some versions print to stdout while an instance is made."""

    def enableCallbacks(self) -> None:  # noqa: N802
        self.silent()
        super().enableCallbacks()
