"""Writes over HTTP, what the guard refuses, and what OpenAPI promises."""

from __future__ import annotations

import asyncio
import gzip
from types import SimpleNamespace

import pytest

from shoals.web._board import Board
from shoals.web._guard import BODY_SECONDS, Guard
from shoals.web._metrics import Counters
from shoals.web._pace import Pace
from shoals.web.settings import Settings

MOVE = {"from": "maker", "to": "buyer", "face_j": 3_600_000, "at": "2024-04-10T00:00:00+09:00"}
URL = "/notes/pv-next/transfers"


def headers(keys, key="transfer-1") -> dict[str, str]:
    return {**keys["issuer"], "Idempotency-Key": key}


def test_a_transfer_is_booked_once_however_often_it_is_asked_for(client, keys, folder):
    from shoals.ledger import Notes, open_book

    first = client.post(URL, json=MOVE, headers=headers(keys))
    assert first.status_code == 200
    assert first.json()["new"]
    assert first.json()["legs"][0]["amount"] == "3600000"
    again = client.post(URL, json=MOVE, headers=headers(keys))
    assert again.status_code == 200
    assert not again.json()["new"]
    assert again.json()["root"] == first.json()["root"]
    with open_book(folder / "book.sqlite") as book:
        assert Notes(book).holders("pv-next")["buyer"] == 3_600_000


def test_the_same_key_with_other_content_is_refused(client, keys):
    assert client.post(URL, json=MOVE, headers=headers(keys)).status_code == 200
    other = client.post(URL, json={**MOVE, "face_j": 7_200_000}, headers=headers(keys))
    assert other.status_code == 409
    assert other.json()["hint"]


def test_what_the_book_refuses_is_told_and_written_down(client, keys):
    much = client.post(URL, json={**MOVE, "face_j": 3_600_000 * 1_001}, headers=headers(keys))
    assert much.status_code == 409
    unknown = client.post("/notes/none/transfers", json=MOVE, headers=headers(keys, "transfer-2"))
    assert unknown.status_code == 422
    lines = client.get("/writes", headers=keys["auditor"]).json()
    assert lines["whole"]
    assert [one["outcome"].split(":")[0] for one in lines["writes"]] == ["asked", "refused", "asked", "refused"]
    assert {one["who"] for one in lines["writes"]} == {"issuer"}


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ({**MOVE, "face_j": 0}, "face_j"),
        ({**MOVE, "face_j": 1.5}, "face_j"),
        ({**MOVE, "face_j": "1"}, "face_j"),
        ({**MOVE, "face_j": 2**63}, "face_j"),
        ({**MOVE, "at": "2024-04-10T00:00:00"}, "at"),
        ({**MOVE, "extra": 1}, "extra"),
        ({key: value for key, value in MOVE.items() if key != "to"}, "to"),
    ],
)
def test_a_body_that_cannot_be_meant_is_refused_with_its_place(client, keys, body, place):
    answer = client.post(URL, json=body, headers=headers(keys))
    assert answer.status_code == 422
    assert place in answer.json()["detail"]


@pytest.mark.parametrize("key", ["", "short", "x" * 101, "with space key"])
def test_a_write_without_a_sound_key_is_refused(client, keys, key):
    sent = {**keys["issuer"], "Idempotency-Key": key} if key else keys["issuer"]
    assert client.post(URL, json=MOVE, headers=sent).status_code == 422


def test_writes_from_another_program_do_not_stop_ours(client, keys, folder):
    """The book is opened anew where somebody else was first."""
    from shoals.ledger import Notes, open_book

    assert client.post(URL, json=MOVE, headers=headers(keys, "transfer-1")).status_code == 200
    with open_book(folder / "book.sqlite") as book:
        series = Notes(book).named("pv-next")
        Notes(book).transfer("elsewhere", "pv-next", "maker", "third", 3_600_000, series.issued)
    assert client.post(URL, json=MOVE, headers=headers(keys, "transfer-2")).json()["new"]
    with open_book(folder / "book.sqlite") as book:
        assert Notes(book).holders("pv-next")["buyer"] == 7_200_000


# ----------------------------------------------------------------------------------------------------------- the guard


@pytest.mark.parametrize(
    "path",
    [
        *("/static/../app.py", "/static/..%2f..%2fapp.py", "/static/%2e%2e/app.py", "/static//etc/passwd", "/static/"),
        *("/../summary.json", "/en/..%2fsummary.json", "/en/today.html", "/en/web.sqlite", "/web.sqlite"),
        *("/summary.json", "/fr/today"),
    ],
)
def test_no_path_leads_to_a_file(reader, path):
    answer = reader.get(path)
    assert answer.status_code in (404, 422)
    assert b"root:" not in answer.content
    assert b"def create_app" not in answer.content


def test_every_answer_carries_the_policy(reader):
    for path in ("/en/today", "/en/none", "/static/page.js", "/days.json"):
        sent = reader.get(path).headers
        assert "default-src 'none'" in sent["content-security-policy"]
        assert "unsafe" not in sent["content-security-policy"]
        assert sent["x-content-type-options"] == "nosniff"
        assert "server" not in sent
    assert reader.get("/en/today").headers["cache-control"] == "private, no-store"


def test_a_large_body_is_refused_before_it_is_read(client, keys):
    answer = client.post(URL, content=b"x" * 70_000, headers=headers(keys))
    assert answer.status_code == 413

    def drip():
        for _ in range(100):
            yield b"x" * 1_000

    assert client.post(URL, content=drip(), headers=headers(keys)).status_code == 413


def test_a_slow_body_is_given_up(monkeypatch, tmp_path):
    monkeypatch.setattr("shoals.web._guard.BODY_SECONDS", 0.05)
    assert BODY_SECONDS >= 1
    sent = []

    async def app(scope, receive, send):
        raise AssertionError("the application is not asked")

    async def receive():
        await asyncio.sleep(0.2)
        return {"type": "http.request", "body": b"x", "more_body": True}

    async def send(message):
        sent.append(message)

    scope = {"type": "http", "method": "POST", "path": "/x", "headers": [(b"host", b"testserver")], "client": ("1", 1)}

    async def unforeseen(request, error):
        raise AssertionError("nothing unforeseen happens") from error

    board = Board()
    settings = Settings(folder=tmp_path, hosts=("testserver",))
    guard = Guard(app, settings, Counters(board), Pace(board, 100), unforeseen)
    asyncio.run(guard(scope, receive, send))
    assert sent[0]["status"] == 408


@pytest.fixture
def still(monkeypatch):
    """The clock by which buckets fill stands still: slow answers must not earn a visitor more of them."""
    monkeypatch.setattr("shoals.web._pace.time", SimpleNamespace(monotonic=lambda: 1_000.0))


@pytest.mark.usefixtures("still")
def test_who_asks_too_often_waits(folder):
    from fastapi.testclient import TestClient

    from shoals.web import create_app

    settings = Settings(folder=folder, hosts=("testserver",), requests_per_minute=5)
    with TestClient(create_app(settings)) as client:
        statuses = [client.get("/en/today.json").status_code for _ in range(7)]
        assert statuses == [401] * 5 + [429] * 2
        answer = client.get("/en/today.json")
        assert int(answer.headers["retry-after"]) == 12
        assert client.get("/health").status_code == 200
        for number in range(3):  # words that nobody checked yet make no new visitor
            invented = {"Authorization": f"Bearer invented-{number}", "Cookie": f"shoals_session={number}"}
            assert client.get("/en/today.json", headers=invented).status_code == 429


@pytest.mark.usefixtures("still")
def test_a_key_is_counted_wherever_it_asks_from(folder):
    from fastapi.testclient import TestClient

    from shoals.web import create_app

    app = create_app(Settings(folder=folder, hosts=("testserver",), requests_per_minute=5))
    first, second = (
        {"Authorization": f"Bearer {app.state.access.add_key(name, 'viewer')}"} for name in ("first", "second")
    )
    from_here, from_there = (TestClient(app, client=(address, 1)) for address in ("192.0.2.1", "192.0.2.2"))
    assert [from_here.get("/openapi.json", headers=first).status_code for _ in range(5)] == [200] * 5
    assert from_there.get("/openapi.json", headers=first).status_code == 429
    assert from_there.get("/openapi.json", headers=second).status_code == 200


def test_an_unforeseen_error_is_logged_and_answered_under_the_policy(reader, monkeypatch, caplog):
    def breaks():
        raise RuntimeError("a secret of the machine")

    monkeypatch.setattr(reader.app.state.shelf, "days", breaks)
    for accept in ("application/json", "text/html"):
        answer = reader.get("/en/data?unforeseen", headers={"Accept": accept})  # of which no answer is kept
        assert answer.status_code == 500
        assert "default-src 'none'" in answer.headers["content-security-policy"]
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["cache-control"] == "private, no-store"
        assert "secret" not in answer.text
    assert [str(one.exc_info[1]) for one in caplog.records if one.name == "shoals.web"] == [
        "a secret of the machine"
    ] * 2


def test_pages_are_small_on_the_wire(reader):
    names = ("house.css", "charts.js", "htmx.js", "page.js", "icon.svg")
    size = sum(
        len(reader.get(f"/static/{name}").content and gzip.compress(reader.get(f"/static/{name}").content))
        for name in names
    )
    size += len(gzip.compress(reader.get("/ja/today").content)) + len(gzip.compress(reader.get("/days.json").content))
    assert size <= 400_000


def test_counters_count(client, keys):
    client.get("/en/none", headers=keys["viewer"])
    text = client.get("/metrics", headers=keys["viewer"]).text
    assert 'shoals_requests_total{method="GET",status="404"} 1' in text
    assert "shoals_book_records" in text


# ------------------------------------------------------------------------------------------------------------- OpenAPI


def test_every_address_is_documented_with_an_example(reader):
    found = reader.get("/openapi.json").json()
    for path, methods in found["paths"].items():
        for method, told in methods.items():
            assert told["summary"], path
            assert "422" not in told["responses"] or "problem+json" in str(told["responses"]["422"]), path
            success = told["responses"]["200"].get("content", {})
            if "application/json" in success and method == "get":
                assert "example" in success["application/json"], path
    assert "HTTPValidationError" not in str(found)
