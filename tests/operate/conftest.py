"""Short paths: a local socket takes a hundred bytes, and those of parallel runs are longer."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from shoals.operate.drivers import _ask, _modbus


@pytest.fixture(autouse=True)
def unhurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who connects and who is connected to share this process, which may have to wait for its turn.

    On loopback addresses a connection is made, or refused, at once: the second that drivers wait for one is for other
    networks.
    """
    for module in (_ask, _modbus):
        monkeypatch.setattr(module, "CONNECT_SECONDS", 30.0)


@pytest.fixture
def tmp_path() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="s-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)


@pytest.fixture
def run_folder() -> Iterator[Path]:
    """A folder as a user's run folder: short, and for its owner alone."""
    with tempfile.TemporaryDirectory(prefix="r-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)
