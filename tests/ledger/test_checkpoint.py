"""Checkpoints are signed by the key that the book had then, and hold the book to its past."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from random import Random

import pytest
from tests.ledger import outsider
from tests.ledger.conftest import ACCOUNTS, event, sun
from tests.ledger.test_audit import edit

from shoals.core.book import Account, Leg
from shoals.core.errors import InputError, LedgerError, Tampered
from shoals.ledger import Book, open_book, verify
from shoals.ledger.attest import add_signatures, history_of, make_checkpoint, name_key
from shoals.ledger.checkpoint import Checkpoint
from shoals.ledger.signing import KeyKind, PrivateKey, SignedText

ORIGIN = "example.com/plant-1"


def key(n: int, kind: KeyKind = KeyKind.BOOK, name: str = ORIGIN) -> PrivateKey:
    return PrivateKey.make(name, kind, seed=bytes([n]) * 32)


WITNESS = key(9, KeyKind.WITNESS, "witness.example/w1")


@pytest.fixture
def signed_day(day: Path) -> Path:
    """The book of a day with two checkpoints; the last is cosigned."""
    with open_book(day) as book:
        name_key(book, key(1).public)
        name_key(book, WITNESS.public)
        make_checkpoint(book, key(1))
        book.post("later", [Leg(debit="market", credit="owner", amount=5)], event(26))
        text = SignedText.read(make_checkpoint(book, key(1))).text
        add_signatures(book, book.count, [WITNESS.line(text, seen_s=1_700_000_000)])
    return day


def test_a_checkpoint_says_what_an_outsider_reads(signed_day: Path) -> None:
    with open_book(signed_day) as book:
        size, note = book.checkpoints()[-1]
        text, signers = outsider.open_note(note, [key(1).public.vkey, WITNESS.public.vkey])
        raw = b"".join(records.tobytes() for records in book.records())
    origin, count, _ = text.splitlines()
    assert (origin, int(count)) == (ORIGIN, size)
    assert Checkpoint.read(text).root == outsider.mth([raw[at : at + 128] for at in range(0, len(raw), 128)])
    assert signers == {ORIGIN: 0, "witness.example/w1": 1_700_000_000}
    found = verify(signed_day, keys=[key(1).public, WITNESS.public], witnesses=1)
    assert [len(one.signers) for one in found.checkpoints] == [1, 2]


def test_the_root_of_any_size_is_that_of_the_definition(signed_day: Path) -> None:
    with open_book(signed_day) as book:
        raw = b"".join(records.tobytes() for records in book.records())
        leaves = [raw[at : at + 128] for at in range(0, len(raw), 128)]
        for size in range(book.count + 1):
            assert book.root_of(size) == outsider.mth(leaves[:size])
        with pytest.raises(InputError):
            book.root_of(book.count + 1)


def test_signing_again_what_is_signed_changes_nothing(signed_day: Path) -> None:
    with open_book(signed_day) as book:
        before = book.checkpoints()
        assert make_checkpoint(book, key(1)) == before[-1][1]
        assert book.checkpoints() == before


def test_a_new_key_is_vouched_for_by_the_one_before_it(signed_day: Path) -> None:
    with open_book(signed_day) as book:
        assert name_key(book, key(2).public)
        assert not name_key(book, key(2).public)
        with pytest.raises(InputError, match="must sign"):
            make_checkpoint(book, key(2))
        with pytest.raises(InputError, match="must sign"):
            make_checkpoint(book, key(1))
        make_checkpoint(book, key(1), key(2))
        book.post("more", [Leg(debit="market", credit="owner", amount=5)], event(27))
        make_checkpoint(book, key(2))
        with pytest.raises(InputError, match="was replaced"):
            name_key(book, key(1).public)
        assert [one.key for one in history_of(book).keys] == [key(1).public, key(2).public]
    assert len(verify(signed_day, keys=[key(1).public]).checkpoints) == 4
    assert verify(signed_day, keys=[key(2).public]).checkpoints
    with pytest.raises(Tampered, match="signed by 0"):
        verify(signed_day, keys=[key(3).public])
    with pytest.raises(Tampered, match="signed by 0"):
        verify(signed_day, keys=[key(1).public, WITNESS.public], witnesses=1)  # the last one is not cosigned


def test_who_trusts_a_lost_key_cannot_follow(signed_day: Path) -> None:
    with open_book(signed_day) as book:
        name_key(book, key(2).public)
        make_checkpoint(book, key(2), lost=True)
    assert verify(signed_day, keys=[key(2).public]).checkpoints
    with pytest.raises(Tampered, match="signed by 0"):
        verify(signed_day, keys=[key(1).public])


def test_what_cannot_name_a_key_is_refused(day: Path) -> None:
    with open_book(day) as book:
        with pytest.raises(InputError, match="names no key"):
            make_checkpoint(book, key(1))
        for account in (
            Account(id="no key", kind="book_key"),
            Account(id=WITNESS.public.vkey, kind="book_key"),
            Account(id=key(1).public.vkey, kind="witness_key"),
            Account(id=key(1).public.vkey, kind="book_key", partner="pv"),
        ):
            with pytest.raises(InputError, match="account"):
                book.open_accounts([account])
        name_key(book, key(1).public)
        with pytest.raises(InputError, match="another name"):
            name_key(book, key(2, name="example.com/other").public)
        with pytest.raises(LedgerError, match="another kind of thing"):
            book.post("out", [Leg(debit=key(1).public.vkey, credit="pv", amount=1)], event(0))
        book.post("after", [Leg(debit="market", credit="owner", amount=5)], event(26))
        make_checkpoint(book, key(1))
        note = SignedText.read(book.checkpoints()[0][1])
        for lines in (
            [PrivateKey.make("stranger.example", KeyKind.WITNESS).line(note.text, seen_s=1)],
            [WITNESS.line(note.text, seen_s=1)],
        ):
            with pytest.raises(Tampered, match="does not name"):
                add_signatures(book, book.count, lines)
        with pytest.raises(InputError, match="no checkpoint"):
            add_signatures(book, 3, [])


def test_any_changed_byte_of_a_kept_checkpoint_is_found_and_named(signed_day: Path) -> None:
    whole = signed_day.read_bytes()
    with closing(sqlite3.connect(signed_day)) as db:
        size, note = db.execute("SELECT size, note FROM checkpoint ORDER BY size DESC LIMIT 1").fetchone()
    data = note.encode()
    chance = Random(8)
    for at in sorted(chance.sample(range(len(data)), 25)):
        new = data[:at] + bytes([data[at] ^ (1 << chance.randrange(8))]) + data[at + 1 :]
        edit(signed_day, f"UPDATE checkpoint SET note = CAST(x'{new.hex()}' AS TEXT) WHERE size = {size}")
        with pytest.raises(LedgerError, match=f"checkpoint of {size}"):
            verify(signed_day)
        signed_day.write_bytes(whole)
    for statement in (
        f"UPDATE checkpoint SET size = size + 1 WHERE size = {size}",
        f"UPDATE checkpoint SET note = (SELECT note FROM checkpoint ORDER BY size LIMIT 1) WHERE size = {size}",
        f"INSERT INTO checkpoint VALUES (1, 3, '{note}')",
    ):
        edit(signed_day, statement)
        with pytest.raises(Tampered, match=r"checkpoint of \d+"):
            verify(signed_day)
        signed_day.write_bytes(whole)
    edit(signed_day, "UPDATE checkpoint SET book = 2")
    with pytest.raises(Tampered, match="of no book"):
        verify(signed_day)


def build(path: Path, twist: int | None, halves: int = 20) -> list[str]:
    """A signed book; at `twist` another amount is booked. Returns its checkpoints."""
    path.unlink(missing_ok=True)
    clock = iter(range(1, 10_000))
    with Book.create(path, ACCOUNTS, clock=lambda: next(clock)) as book:
        name_key(book, key(1).public)
        for n in range(halves):
            extra = 1 if twist is not None and n == twist else 0
            book.post(f"key {n}", sun(n + extra), event(n))
            if n % 5 == 4:
                make_checkpoint(book, key(1))
        return [note for _, note in book.checkpoints()]


def test_a_rewritten_past_is_found_against_checkpoints_kept_elsewhere_with_the_place(path: Path) -> None:
    kept = build(path, None)
    sizes = [Checkpoint.read(SignedText.read(note).text).size for note in kept]
    assert verify(path, checkpoints=kept, keys=[key(1).public]).checkpoints
    build(path, 12)
    assert verify(path).checkpoints  # the book itself, signed anew, is sound
    with pytest.raises(Tampered, match=f"written anew: records {sizes[1]} to {sizes[2] - 1} "):
        verify(path, checkpoints=kept)
    with pytest.raises(Tampered, match=f"written anew: records 0 to {sizes[3] - 1} "):
        verify(path, checkpoints=kept[3:])
    build(path, None, 15)
    with pytest.raises(Tampered, match=f"was made of {sizes[3]}"):
        verify(path, checkpoints=kept)


def test_a_book_that_is_not_that_of_its_last_checkpoint_is_not_signed(path: Path) -> None:
    kept = build(path, None)
    build(path, 3)
    with open_book(path) as book:
        size, _ = book.checkpoints()[-1]
        book.keep_checkpoint(size, kept[-1])
        book.post("more", sun(1), event(40))
        with pytest.raises(Tampered, match="not those of the checkpoint"):
            make_checkpoint(book, key(1))


@pytest.mark.parametrize(
    "text",
    ["", "a\n", "a\n1\n", "a\n01\nAA==\n", "a\n1\nAA==\n", "\n1\n" + "A" * 43 + "=\n", "a\n-1\n" + "A" * 43 + "=\n",
     "a\n+1\n" + "A" * 43 + "=\n", "a\n1\n" + "A" * 43 + "=\n\n", "a\n1\n" + "A" * 42 + "B=\n"],
)  # fmt: skip
def test_what_is_no_checkpoint_is_refused(text: str) -> None:
    with pytest.raises(Tampered):
        Checkpoint.read(text)


def test_further_lines_are_kept() -> None:
    text = "a\n1\n" + "A" * 43 + "=\nmore\n"
    assert Checkpoint.read(text).more == ("more",)
    assert Checkpoint.read(text).text == text
