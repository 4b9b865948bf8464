"""Short paths: a local socket takes a hundred bytes, and those of parallel runs are longer."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture
def tmp_path() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="s-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)


@pytest.fixture
def run_folder() -> Iterator[Path]:
    """A folder as a user's run folder: short, and for its owner alone."""
    with tempfile.TemporaryDirectory(prefix="r-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)
