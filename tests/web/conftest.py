"""A short run with notes in its book, made once, and the application over it."""

from __future__ import annotations

import shutil
import tempfile
import warnings
from collections.abc import Iterator
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

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "sites" / "kyushu-container-100kw.toml"
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


def watch_example(folder: Path, journal: str) -> None:
    """Put the site of the example beside a run, its journal elsewhere: names of local sockets must be short."""
    text = EXAMPLE.read_text(encoding="utf-8").replace('journal = "shoals-journal" ', f'journal = "{journal}" ')
    assert journal in text
    (folder / "site.toml").write_text(text, encoding="utf-8")
    shutil.copy(EXAMPLE.with_suffix(".csv"), folder)


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
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
    with tempfile.TemporaryDirectory(prefix="s-") as journal:
        watch_example(folder, journal)
        yield folder


@pytest.fixture(scope="session")
def reader(made: Path, tmp_path_factory: pytest.TempPathFactory):
    """The owner of an application that all tests share which change nothing."""
    state = tmp_path_factory.mktemp("state") / "web.sqlite"
    settings = Settings(
        folder=made, state=state, hosts=("testserver", "localhost"), token=TOKEN, requests_per_minute=100_000
    )  # fmt: skip
    app = create_app(settings)
    app.state.shelf.hub.end()  # streams end at once: who reads all addresses would wait for ever
    with TestClient(app, follow_redirects=False) as client:
        assert client.get("/", params={"token": TOKEN}).status_code == 303
        yield client


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Iterator[Path]:
    """A copy of the run that a test may change."""
    copied = Path(shutil.copytree(made, tmp_path / "run"))
    with tempfile.TemporaryDirectory(prefix="s-") as journal:
        watch_example(copied, journal)
        yield copied


@pytest.fixture
def app(folder: Path):
    return create_app(
        Settings(folder=folder, hosts=("testserver", "localhost"), token=TOKEN, requests_per_minute=100_000)
    )


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
