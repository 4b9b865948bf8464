"""The life of a note over HTTP: issued, moved, delivered, redeemed, defaulted, expired; refusals are told."""

from __future__ import annotations

from datetime import timedelta

import pytest

from shoals.core.book import Leg
from shoals.core.notes import NoteKind, NoteSeries
from shoals.ledger import Notes, open_book, verify

J = 3_600_000
AT, LATE, OVER = (f"2024-{day}T00:00:00+09:00" for day in ("04-10", "05-10", "06-10"))


@pytest.fixture
def post(client, keys):
    def ask(verb: str, key: str, series: str = "pv-next", **body):
        headers = {**keys["issuer"], "Idempotency-Key": f"{verb}-{key}"}
        return client.post(f"/notes/{series}/{verb}", json=body, headers=headers)

    return ask


def state(folder, series: str = "pv-next"):
    with open_book(folder / "book.sqlite") as book:
        return Notes(book).state(series), Notes(book).holders(series)


def test_a_pledged_note_from_issue_to_expiry(post, folder):
    assert post("issues", "aaa", holder="ann", face_j=5 * J, at=AT).json()["new"]
    assert post("deliveries", "aaa", holder="ann", face_j=2 * J, at=AT).json()["new"]
    early = post("defaults", "aaa", holder="ann", at=AT)
    assert (early.status_code, early.json()["word"]) == (409, "OUT_OF_WINDOW")
    paid = post("defaults", "bbb", holder="ann", at=LATE).json()
    assert [leg["amount"] for leg in paid["legs"]] == ["90", str(3 * J)]  # 30 JPY a note
    owed = post("expiries", "aaa", at=OVER)
    assert owed.json()["word"] == "EXCEEDS_CREDITS"  # the maker is still owed
    assert post("defaults", "ccc", holder="maker", at=LATE).status_code == 200
    assert post("expiries", "bbb", at=OVER).json()["new"] is False  # nobody has any left
    found, held = state(folder)
    assert (found.delivered_j, found.defaulted_j, found.outstanding_j) == (2 * J, 1_003 * J, 0)
    assert not any(held.values())
    verify(folder / "book.sqlite")


def test_a_stored_note_is_redeemed_for_joules(post, folder):
    with open_book(folder / "book.sqlite") as book:
        store, bus = (next(one.id for one in book.accounts if one.kind == kind) for kind in ("store", "bus"))
        start = Notes(book).named("pv-next").window_start
        notes = Notes(book)
        sun = Leg(debit="plant:pv", credit=bus, amount=2 * J)
        book.post("charge", [sun, Leg(debit=bus, credit=store, amount=2 * J)], start)
        end = start + timedelta(days=30)
        notes.open(
            NoteSeries(name="full", kind=NoteKind.STORED, plant=store, issued=start, window_start=start,
                       window_end=end, expiry=end)
        )  # fmt: skip
    assert post("issues", "aaa", "full", holder="ann", face_j=J, at=AT).json()["new"]
    assert post("redemptions", "aaa", "full", holder="ann", face_j=J, at=AT, into="power").json()["new"]
    again = post("redemptions", "aaa", "full", holder="ann", face_j=J, at=AT, into="power").json()
    assert again["new"] is False
    other = post("redemptions", "aaa", "full", holder="ann", face_j=J, at=AT, into="compute:asic")
    assert (other.status_code, other.json()["word"]) == (409, "EXISTS_DIFFERENT")
    more = post("redemptions", "bbb", "full", holder="ann", face_j=J, at=AT)
    assert (more.status_code, more.json()["word"]) == (409, "EXCEEDS_CREDITS")
    assert state(folder, "full")[0].outstanding_j == 0
    verify(folder / "book.sqlite")


def test_a_pledged_note_is_not_redeemed(post):
    answer = post("redemptions", "aaa", holder="maker", face_j=J, at=AT)
    assert answer.status_code == 422
    assert "deliver" in answer.json()["hint"]


def test_what_is_booked_says_who_asked_for_it(post, client, keys, folder):
    """So that a line cut off the record of writes is missed: the book holds its digest."""
    assert post("transfers", "aaa", **{"from": "maker", "to": "buyer", "face_j": J, "at": AT}).json()["new"]
    lines = client.get("/writes", headers=keys["auditor"]).json()["writes"]
    with open_book(folder / "book.sqlite") as book:
        found = {row.tobytes().hex() for batch in book.records() for row in batch["evidence"]}
    assert {one["evidence"] for one in lines if one["outcome"] == "booked"} <= found
    assert len({one["evidence"] for one in lines}) == 1
