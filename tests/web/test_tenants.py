"""Two tenants on one server: with a key or session of one, nothing of the other is shown or written anywhere."""

from __future__ import annotations

import json
import re
import shutil
from datetime import timedelta

import pytest
from fastapi.testclient import TestClient
from tests.web.test_access import call, operations

from shoals.core.errors import InputError
from shoals.core.notes import NoteKind, NoteSeries
from shoals.ledger import Notes, open_book
from shoals.web import Settings, create_app
from shoals.web._visit import COOKIE
from shoals.web.access import KEY_ROLES

MARKS = {"north": "Snowfield", "south": "Palmgrove"}


@pytest.fixture(scope="module")
def houses(made, tmp_path_factory):
    """A folder with two runs that differ in the site's name, and in a series of notes."""
    root = tmp_path_factory.mktemp("tenants")
    for name, mark in MARKS.items():
        folder = shutil.copytree(made, root / name)
        with open_book(folder / "book.sqlite") as book:
            notes = Notes(book)
            old = notes.named("pv-next")
            start = old.window_start
            notes.open(
                NoteSeries(
                    name=f"pv-{mark.lower()}", kind=NoteKind.PLEDGED, plant="plant:pv", issued=start,
                    window_start=start, window_end=start + timedelta(days=30), expiry=start + timedelta(days=60),
                    haircut_per_mille=800, collateral_jpy_per_kwh=30,
                )
            )  # fmt: skip
        rename(folder, mark)
    (root / "no-run").mkdir()
    return root


def rename(folder, mark: str) -> None:
    """Give the run's site another name, in every file that is shown."""
    import pyarrow.parquet as pq

    table = pq.read_table(folder / "inputs.parquet")
    meta = dict(table.schema.metadata or {})
    for key, value in meta.items():
        if b"name_en" in value:
            told = json.loads(value)
            site = told.get("site", told)
            site["name_en"] = site["name_ja"] = mark
            meta[key] = json.dumps(told).encode()
    pq.write_table(table.replace_schema_metadata(meta), folder / "inputs.parquet")
    site = folder / "site.toml"  # the machines that are watched: the page of live values is another's, too
    told = re.sub(r'^id = "[^"]+"', f'id = "{mark}"', site.read_text(encoding="utf-8"), count=1, flags=re.MULTILINE)
    assert told.count(mark) == 1
    site.write_text(told, encoding="utf-8")
    for name in ("summary.json", "report.html", "flows.csv"):
        text = (folder / name).read_text(encoding="utf-8")
        if name == "summary.json":
            told = json.loads(text)
            told["site"] = mark
            (folder / name).write_text(json.dumps(told))
        else:
            (folder / name).write_text(text + f"<!-- {mark} -->", encoding="utf-8")


@pytest.fixture(scope="module")
def app(houses):
    app = create_app(Settings(folder=houses, tenants=True, hosts=("testserver",), requests_per_minute=100_000))
    for name in MARKS:
        app.state.tenants.named(name).shelf.hub.end()  # or the streams would not
    yield app
    app.state.tenants.close()


@pytest.fixture(scope="module")
def keys(app):
    return {
        (name, role): {"Authorization": f"Bearer {app.state.tenants.named(name).access.add_key(role, role)}"}
        for name in MARKS
        for role in KEY_ROLES
    }


def test_nothing_of_another_tenant_is_in_any_answer(app, keys):
    client = TestClient(app, follow_redirects=False)
    shown = dict.fromkeys(MARKS, 0)
    for name, mark in MARKS.items():
        (foreign,) = set(MARKS.values()) - {mark}
        for role, accept in (("auditor", "application/json"), ("issuer", "text/html")):
            for method, path in operations(app):
                answer = call(client, method, path, {**keys[name, role], "Accept": accept})
                assert answer.status_code < 500, (method, path)
                text = answer.text.lower()
                assert foreign.lower() not in text, (name, role, method, path)
                shown[name] += mark.lower() in text
    assert min(shown.values()) > 10  # else the marks would show nothing


def test_a_series_of_another_tenant_is_none(app, keys):
    client = TestClient(app)
    body = {"from": "maker", "to": "buyer", "face_j": 3_600_000, "at": "2024-04-10T00:00:00+09:00"}
    headers = {**keys["north", "issuer"], "Idempotency-Key": "across-tenants"}
    answer = client.post("/notes/pv-palmgrove/transfers", json=body, headers=headers)
    assert answer.status_code == 422
    assert "no series" in answer.json()["detail"]
    lines = {name: client.get("/writes", headers=keys[name, "auditor"]).json()["writes"] for name in MARKS}
    assert any("palmgrove" in one["what"] for one in lines["north"])
    assert not any("palmgrove" in one["what"] for one in lines["south"])


@pytest.mark.parametrize("to", ["south", "no-run", "", "..", "south/../south", "SOUTH", "%73outh"])
def test_a_word_that_names_another_tenant_is_nobodys(app, keys, to):
    client = TestClient(app, follow_redirects=False)
    secret = keys["north", "viewer"]["Authorization"].partition("north.")[2]
    assert client.get("/en/today.json", headers={"Authorization": f"Bearer {to}.{secret}"}).status_code == 401
    session = app.state.tenants.named("north").access.begin("me", "viewer", 1.0)
    assert client.get("/en/today.json", headers={"Cookie": f"{COOKIE}={session}"}).status_code == 200
    forged = session.replace("north.", f"{to}.")
    assert client.get("/en/today.json", headers={"Cookie": f"{COOKIE}={forged}"}).status_code == 401


def test_an_invitation_opens_the_session_of_its_tenant(app):
    client = TestClient(app, follow_redirects=False)
    word = app.state.tenants.named("south").access.invite("guest", "viewer")
    assert client.get("/", params={"token": word.replace("south.", "north.")}).status_code == 401
    assert client.get("/", params={"token": word}).status_code == 303
    page = client.get("/en/today").text
    assert MARKS["south"] in page
    assert not re.search(MARKS["north"], page)


def test_the_token_of_the_server_opens_nothing_where_there_are_tenants(app):
    assert TestClient(app).get("/", params={"token": app.state.settings.token}).status_code == 401


def test_tenants_do_not_share_a_book_by_mistake(houses, tmp_path):
    with pytest.raises(InputError, match="one book for all"):
        Settings(folder=houses, tenants=True, book="postgresql://h/d?book=site")
    with pytest.raises(InputError, match="without tenants"):
        Settings(folder=houses, book="postgresql://h/d?book={tenant}")
    with pytest.raises(InputError, match="one site for all"):
        Settings(folder=houses, tenants=True, site=houses / "site.toml")


def test_only_folders_with_a_run_are_tenants(app):
    assert app.state.tenants.names() == ("north", "south")
    with pytest.raises(InputError, match="no tenant"):
        app.state.tenants.named("no-run")


def test_runs_that_nobody_asked_for_longest_are_let_go_and_opened_again(houses, monkeypatch):
    from shoals.web import _tenants

    monkeypatch.setattr(_tenants, "RUNS_OPEN_MAX", 1)
    app = create_app(Settings(folder=houses, tenants=True, hosts=("testserver",)))
    north, south = (app.state.tenants.named(name) for name in sorted(MARKS))
    words = {one.name: one.access.add_key("let-go", "viewer") for one in (north, south)}
    with TestClient(app) as client:

        def site(one) -> str:
            headers = {"Authorization": f"Bearer {words[one.name]}"}
            assert client.get("/en/book.json", headers=headers).status_code == 200
            return client.get("/en/plan.json", headers=headers).json()["site"]

        first = site(north)
        assert north.shelf.is_open
        site(south)
        assert (north.shelf.is_open, south.shelf.is_open) == (False, True)
        assert client.get("/ready").status_code == 200
        assert not north.shelf.is_open  # who asks whether the server is well opens nothing
        assert site(north) == first
        assert (north.shelf.is_open, south.shelf.is_open) == (True, False)
        north.access.revoke_key("let-go")
        south.access.revoke_key("let-go")
