"""A hundred machines over real protocols: a stop with drops and liars, judged by what is true. No time is asserted."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from tests.patience import played


def test_a_hundred_machines_stop_and_liars_lose_their_supply(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(root))
    from benchmarks.operate._fleet import Fleet
    from benchmarks.operate._storm import storm

    def scene(_: int) -> None:
        with Fleet(100, drop=0.05, deaf=0.03, net=107) as fleet:
            found = asyncio.run(storm(fleet))
        assert found.below_s[0.1] is not None
        assert found.liars == len(found.cut_s) == 3
        assert found.busy_most == 1  # no machine is asked two things at once
        assert found.wrong == 0  # nothing that was seen after the ramp is not so
        assert found.closed

    played(scene)
