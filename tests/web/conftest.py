"""A short run with notes in its book, made once, and the application over it."""

from __future__ import annotations

import shutil
import warnings
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("fastapi", reason="the extra `web` is not installed")

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # it would rather have another client than the one that shoals has
    from fastapi.testclient import TestClient

from shoals import cycle, ledger
from shoals.core.notes import NoteKind, NoteSeries
from shoals.web import Settings, create_app
from shoals.web.access import KEY_ROLES

DAYS = 21
TOKEN = "a-token-of-the-tests"


def short_year() -> cycle.Given:
    """The first weeks of the embedded year: spring, when energy is spilled."""
    given = cycle.given_demo()
    slots = DAYS * 48
    line = given.timeline.window(0, slots)

    def cut(series):
        arrays = {
            name: value[:slots]
            for name in series.__slots__
            if isinstance(value := getattr(series, name), np.ndarray) and value.shape
        }
        return replace(series, timeline=line, **arrays)

    columns = {name: values[:slots] for name, values in given.area.columns.items()}
    area = replace(given.area, timeline=line, columns=columns, preliminary=given.area.preliminary[:slots])
    return cycle.Given(site=given.site, area=area, spot=cut(given.spot), network=cut(given.network))


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder of a run; nobody writes here."""
    folder = tmp_path_factory.mktemp("web") / "run"
    given = short_year()
    cycle.go(given, folder)
    start = given.timeline.start
    with ledger.open_book(folder / "book.sqlite") as book:
        notes = ledger.Notes(book)
        end = start + timedelta(days=30)
        notes.open(
            NoteSeries(
                name="pv-next", kind=NoteKind.PLEDGED, plant="plant:pv", issued=start, window_start=start,
                window_end=end, expiry=start + timedelta(days=60), haircut_per_mille=800, collateral_jpy_per_kwh=30,
            )
        )  # fmt: skip
        notes.pledge("pledge", "pv-next", 3_600_000 * 10_000, start)
        notes.issue("issue", "pv-next", "maker", 3_600_000 * 1_000, start)
    return folder


@pytest.fixture(scope="session")
def reader(made: Path, tmp_path_factory: pytest.TempPathFactory):
    """The owner of an application that all tests share which change nothing."""
    state = tmp_path_factory.mktemp("state") / "web.sqlite"
    settings = Settings(
        folder=made, state=state, hosts=("testserver", "localhost"), token=TOKEN, requests_per_minute=100_000
    )  # fmt: skip
    with TestClient(create_app(settings), follow_redirects=False) as client:
        assert client.get("/", params={"token": TOKEN}).status_code == 303
        yield client


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    """A copy of the run that a test may change."""
    return Path(shutil.copytree(made, tmp_path / "run"))


@pytest.fixture
def app(folder: Path):
    return create_app(Settings(folder=folder, hosts=("testserver",), token=TOKEN, requests_per_minute=100_000))


@pytest.fixture
def client(app):
    """Nobody yet: no key, no session."""
    with TestClient(app, follow_redirects=False) as client:
        yield client


@pytest.fixture
def owner(client: TestClient) -> TestClient:
    """Who opened the address with the token."""
    assert client.get("/", params={"token": TOKEN}).status_code == 303
    return client


@pytest.fixture
def keys(app) -> dict[str, dict[str, str]]:
    """Headers for a key of each role."""
    return {role: {"Authorization": f"Bearer {app.state.access.add_key(role, role)}"} for role in KEY_ROLES}
