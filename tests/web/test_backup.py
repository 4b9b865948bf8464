"""A backup is a folder that can be served: run, book, keys and record of writes are those of the server."""

from __future__ import annotations

import contextlib
import shutil
import threading

import pytest
from fastapi.testclient import TestClient
from tests.patience import wait_until

from shoals.core.errors import DataError, InputError, Tampered
from shoals.ledger import open_book, verify
from shoals.ledger.views import select
from shoals.web import Settings, create_app
from shoals.web._backup import back_up
from shoals.web.access import Access

NOTE_J = 3_600_000
HOSTS = ("testserver",)


def transfer(client: TestClient, key: str, number: int):
    body = {"from": "maker", "to": "buyer", "face_j": NOTE_J, "at": "2024-04-10T00:00:00+09:00"}
    headers = {"Authorization": f"Bearer {key}", "Idempotency-Key": f"order-{number:06}"}
    return client.post("/notes/pv-next/transfers", json=body, headers=headers)


def test_a_copy_that_was_made_under_load_is_served_with_the_same_keys_and_goes_on(client, app, keys, folder, tmp_path):
    key = keys["issuer"]["Authorization"].removeprefix("Bearer ")
    session = app.state.access.begin("Ms. Mori", "auditor", 1.0)
    accepted: list[int] = []
    stop = threading.Event()

    def write() -> None:
        number = 0
        while not stop.is_set():
            if transfer(client, key, number).status_code == 200:
                accepted.append(number)
            number += 1

    writer = threading.Thread(target=write)
    writer.start()

    def until(count: int) -> None:
        wait_until(lambda: len(accepted) >= count, "too few are accepted")

    until(5)
    settings = Settings(folder=folder)
    before = len(accepted)
    (first,) = back_up(settings, tmp_path / "copy")
    until(before + 5)
    (second,) = back_up(settings, tmp_path / "copy")  # the copy is brought up to date
    stop.set()
    writer.join()
    assert second.records > first.records
    assert second.writes > first.writes >= 2 * before  # each was asked for, and booked

    copy = tmp_path / "copy"
    assert verify(copy / "book.sqlite").root == second.root
    assert (copy / "web.sqlite").stat().st_mode & 0o077 == 0
    own = {one.name for one in folder.iterdir() if not one.name.startswith(("book.", "web."))}
    assert {one.name for one in copy.iterdir()} == own | {"book.sqlite", "web.sqlite"}
    with TestClient(create_app(Settings(folder=copy, hosts=HOSTS)), follow_redirects=False) as restored:
        known = {"Cookie": f"shoals_session={session}"}
        page = restored.get("/en/book.json", headers=known).json()
        assert (page["root"], page["root_is_that_of_summary"]) == (second.root, False)
        writes = restored.get("/writes?limit=1000", headers=known).json()
        assert writes["whole"]
        evidence = {line["evidence"] for line in writes["writes"]}
        again = transfer(restored, key, 0)
        assert (again.status_code, again.json()["new"]) == (200, False)
        assert transfer(restored, key, 100_000).json()["new"]
    # a line is written before its record is booked, and the book was copied first: each record is explained
    with open_book(copy / "book.sqlite") as book:
        buyer = book.numbers["note:pv-next:holder:buyer"]
        booked = [row.tobytes().hex() for part in select(book) for row in part["evidence"][part["credit"] == buyer]]
    assert len(booked) > before
    assert set(booked[:-1]) <= evidence  # the last was booked on the copy, after the lines were read


def test_the_copy_of_all_tenants_is_served_as_they_were(made, tmp_path):
    houses, states = tmp_path / "houses", tmp_path / "states"
    states.mkdir()
    words = {}
    for name in ("north", "south"):
        shutil.copytree(made, houses / name)
        with contextlib.closing(Access(states / f"{name}.sqlite", name)) as access:
            words[name] = access.add_key("reader", "viewer")
    found = list(back_up(Settings(folder=houses, tenants=True, state=states), tmp_path / "copy"))
    assert [one.tenant for one in found] == ["north", "south"]
    app = create_app(Settings(folder=tmp_path / "copy", tenants=True, hosts=HOSTS))
    with TestClient(app, follow_redirects=False) as restored:
        for name, one in zip(("north", "south"), found, strict=True):
            told = restored.get("/en/book.json", headers={"Authorization": f"Bearer {words[name]}"})
            assert told.json()["root"] == one.root
    assert (tmp_path / "copy" / "north" / "web.sqlite").is_file()


def test_what_is_damaged_or_in_the_way_is_not_copied(folder, tmp_path):
    settings = Settings(folder=folder)
    for target in (folder, folder / "copy", folder.parent):
        with pytest.raises(InputError, match="within one another"):
            list(back_up(settings, target))
    with pytest.raises(DataError, match="no run"):
        list(back_up(Settings(folder=tmp_path), tmp_path.parent / "elsewhere"))
    (tmp_path / "none").mkdir()
    with pytest.raises(DataError, match="no tenant's run"):
        list(back_up(Settings(folder=tmp_path / "none", tenants=True), tmp_path / "copy"))
    list(back_up(settings, tmp_path / "copy"))
    data = bytearray((folder / "book.sqlite").read_bytes())
    at = data.index(b"plant:pv") if b"plant:pv" in data else len(data) // 2
    data[at] ^= 1
    (folder / "book.sqlite").write_bytes(bytes(data))
    with pytest.raises((Tampered, DataError)):
        list(back_up(settings, tmp_path / "another"))
