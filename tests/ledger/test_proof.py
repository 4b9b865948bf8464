"""Proofs are checked with the file and a key alone, by us and by an outsider, and a changed one proves nothing."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from random import Random

import pytest
from tests.ledger import outsider
from tests.ledger.conftest import event, sun
from tests.ledger.test_checkpoint import ORIGIN, WITNESS, key

from shoals.core.errors import InputError, ShoalsError, Tampered
from shoals.ledger import Book, open_book
from shoals.ledger.attest import add_signatures, make_checkpoint, name_key
from shoals.ledger.chains import id_of
from shoals.ledger.checkpoint import Checkpoint
from shoals.ledger.engine.records import RecordKind
from shoals.ledger.proof import check_consistency, check_proof, prove, prove_consistency, read_consistency, seq_of
from shoals.ledger.publish import publish
from shoals.ledger.signing import SignedText

KEYS = [key(1).public, WITNESS.public]


@pytest.fixture
def book(day: Path) -> Book:
    with open_book(day) as opened:
        name_key(opened, key(1).public)
        name_key(opened, WITNESS.public)
        make_checkpoint(opened, key(1))
        for n in range(30, 150):
            opened.post(f"key {n}", sun(n), event(n))
        note = make_checkpoint(opened, key(1))
        add_signatures(opened, opened.count, [WITNESS.line(SignedText.read(note).text, seen_s=7)])
        yield opened


def test_a_proof_names_what_was_booked(book: Book) -> None:
    seq = seq_of(book, id_of("loss", 1))
    found = check_proof(prove(book, seq), KEYS, witnesses=1)
    assert (found.debit, found.credit, found.amount, found.seq) == ("battery", "heat", 10, seq)
    booked = next(one for one in book.transfers() if one.seq == seq)
    assert found.unit is not None
    assert (found.unit.symbol, found.rule, found.origin, found.size) == (
        "J",
        book.rules[booked.rule],
        ORIGIN,
        book.count,
    )
    assert found.event == event(25)
    assert found.signers == {key(1).public: 0, WITNESS.public: 7}


def test_every_record_is_proved_and_an_outsider_agrees(book: Book) -> None:
    raw = b"".join(records.tobytes() for records in book.records())
    leaves = [raw[at : at + 128] for at in range(0, len(raw), 128)]
    kinds = set()
    for seq in [*Random(1).sample(range(book.count), 10), 0, book.count - 1]:
        text = prove(book, seq)
        kinds.add(check_proof(text, KEYS).kind)
        head, _, note = text.partition("\n\n")
        first, extra, index, *hashes = head.split("\n")
        assert (first, index) == ("c2sp.org/tlog-proof@v1", f"index {seq}")
        record = base64.b64decode(json.loads(base64.b64decode(extra.removeprefix("extra ")))["record"])
        assert record == leaves[seq]
        body, signers = outsider.open_note(note, [one.vkey for one in KEYS])
        assert set(signers) == {ORIGIN, WITNESS.public.name}
        _, size, root = body.splitlines()
        path = [base64.b64decode(one) for one in hashes]
        assert path == outsider.path(seq, leaves[: int(size)])
        leaf = outsider.mth([record])
        assert outsider.climb(leaf, seq, int(size), path) == base64.b64decode(root)
    assert {RecordKind.TRANSFER, RecordKind.RULE} <= kinds


def test_a_proof_of_an_account_and_of_an_older_checkpoint(book: Book) -> None:
    sizes = [size for size, _ in book.checkpoints()]
    seq = next(
        int(one["seq"])
        for records in book.records()
        for one in records
        if one["kind"] == RecordKind.OPEN and one["debit"] == book.numbers["送電"]
    )
    found = check_proof(prove(book, seq, size=sizes[0]), KEYS)
    assert (found.kind, found.debit, found.unit, found.size) == (RecordKind.OPEN, "送電", None, sizes[0])


def test_any_changed_byte_of_a_proof_is_refused(book: Book) -> None:
    data = prove(book, book.count - 7).encode()
    chance = Random(2)
    for at in sorted(chance.sample(range(len(data)), 90)):
        new = data[:at] + bytes([data[at] ^ (1 << chance.randrange(8))]) + data[at + 1 :]
        with pytest.raises(Tampered):
            check_proof(new, KEYS, witnesses=1)


def test_proofs_that_lie_are_refused(book: Book) -> None:
    text = prove(book, book.count - 7)
    head, _, note = text.partition("\n\n")
    lines = head.split("\n")
    extra = json.loads(base64.b64decode(lines[1].removeprefix("extra ")))

    def forged(change: dict[str, object]) -> str:
        coded = base64.b64encode(json.dumps(extra | change).encode()).decode()
        return "\n".join([lines[0], f"extra {coded}", *lines[2:], "", note])

    check_proof(forged({}), KEYS)
    named = extra["accounts"]
    for change in (
        {"accounts": []},
        {"accounts": [named[0] | {"name": "heat"}, named[1]]},
        {"accounts": [named[0] | {"account": 3}, named[1]]},
        {"accounts": [named[0] | {"seq": 2}, named[1]]},
        {"accounts": [named[0] | {"record": named[1]["record"]}, named[1]]},
        {"accounts": [named[0] | {"path": []}, named[1]]},
        {"accounts": "bus"},
        {"accounts": [7]},
        {"record": named[0]["record"]},
        {"record": ""},
        {"schema": "other/1"},
    ):
        with pytest.raises(Tampered):
            check_proof(forged(change), KEYS)
    for cut in ("", "c2sp.org/tlog-proof@v1", text[:200], "\n".join(lines[:1] + lines[2:]) + "\n\n" + note):
        with pytest.raises(Tampered):
            check_proof(cut, KEYS)


def test_a_proof_needs_a_signature_of_who_is_trusted(book: Book) -> None:
    text = prove(book, 3)
    for keys, witnesses in (([], 0), ([key(2).public], 0), ([WITNESS.public], 0), ([key(1).public], 1)):
        with pytest.raises(Tampered, match="signed by 0"):
            check_proof(text, keys, witnesses=witnesses)
    other = key(1, name="example.com/other").public
    with pytest.raises(Tampered, match="signed by 0"):
        check_proof(text, [other])


def test_what_cannot_be_proved_is_said(book: Book) -> None:
    book.post("late", sun(200), event(200))
    for seq in (-1, book.count, book.count - 1):
        with pytest.raises(InputError):
            prove(book, seq)
    with pytest.raises(InputError, match="no checkpoint"):
        prove(book, 3, size=4)
    with pytest.raises(InputError, match="no record has the id"):
        seq_of(book, id_of("nothing"))


def test_a_grown_book_is_proved_to_begin_as_it_was(book: Book) -> None:
    (old_size, old), (size, new) = book.checkpoints()
    text = prove_consistency(book, old_size, new)
    found = check_consistency(text, old, KEYS, witnesses=1)
    assert (found.old_size, found.size, found.origin) == (old_size, size, ORIGIN)
    raw = b"".join(records.tobytes() for records in book.records())
    leaves = [raw[at : at + 128] for at in range(0, len(raw), 128)]
    assert read_consistency(text)[1] == outsider.proof(old_size, leaves[:size])
    assert read_consistency(prove_consistency(book, 0, new))[:2] == (0, [])
    with pytest.raises(Tampered):
        check_consistency(text, new, KEYS)
    with pytest.raises(Tampered, match="signed by 0"):
        check_consistency(text, old, [key(2).public])
    data, chance = text.encode(), Random(4)
    for at in sorted(chance.sample(range(len(data)), 50)):
        changed = data[:at] + bytes([data[at] ^ (1 << chance.randrange(8))]) + data[at + 1 :]
        with pytest.raises(Tampered):
            check_consistency(changed, old, KEYS, witnesses=1)


def test_another_past_has_no_proof(book: Book, tmp_path: Path) -> None:
    from tests.ledger.test_checkpoint import build

    mine = build(tmp_path / "a.sqlite", None)
    build(tmp_path / "b.sqlite", 2)
    with open_book(tmp_path / "b.sqlite") as other:
        size = Checkpoint.read(SignedText.read(mine[1]).text).size
        text = prove_consistency(other, size, other.checkpoints()[-1][1])
        with pytest.raises(Tampered, match="does not begin with"):
            check_consistency(text, mine[1], KEYS)


# ----------------------------------------------------------------------------------------------------------- publishing


def test_a_stranger_reads_a_published_book(book: Book, tmp_path: Path) -> None:
    folder = tmp_path / "log"
    sizes = [size for size, _ in book.checkpoints()]
    vkeys = [one.vkey for one in KEYS]
    assert publish(book, folder, size=sizes[0]).files == 2
    assert len(outsider.read_log(folder, vkeys)[1]) == sizes[0]
    first = publish(book, folder)
    origin, entries, root = outsider.read_log(folder, vkeys)
    assert (origin, len(entries), root.hex()) == (ORIGIN, sizes[1], book.root())
    assert sizes[1] > 256
    assert first.files > 4
    assert publish(book, folder).files == 0
    names = json.loads((folder / "accounts.json").read_text(encoding="utf-8"))
    assert {one["name"]: one["number"] for one in names} == dict(book.numbers)
    assert not list(folder.rglob("*.new"))


def test_a_bundle_of_a_large_book_has_a_deep_path() -> None:
    from shoals.ledger.publish import tile_name

    assert tile_name("2", 1_234_067, 5) == "tile/2/x001/x234/067.p/5"
    assert tile_name("entries", 999) == "tile/entries/999"
    assert tile_name("entries", 1_000) == "tile/entries/x001/000"


def test_what_was_published_is_never_overwritten(book: Book, tmp_path: Path) -> None:
    from tests.ledger.test_checkpoint import build

    folder = tmp_path / "log"
    publish(book, folder)
    build(tmp_path / "b.sqlite", 2)
    with open_book(tmp_path / "b.sqlite") as other, pytest.raises(Tampered, match="does not begin with"):
        publish(other, folder)
    with pytest.raises(Tampered, match="does not begin with"):
        publish(book, folder, size=book.checkpoints()[0][0])
    tile = folder / "tile" / "0" / "000"
    tile.write_bytes(bytes(8192))
    with pytest.raises(Tampered, match="other content"):
        publish(book, folder)
    with pytest.raises(InputError, match="no checkpoint"):
        publish(book, tmp_path / "new", size=5)
    (tmp_path / "file").write_text("")
    with pytest.raises(ShoalsError):
        publish(book, tmp_path / "file")


def test_stored_tiles_that_were_changed_prove_nothing(book: Book, day: Path) -> None:
    from tests.ledger.test_audit import edit

    edit(day, "UPDATE edge SET hashes = zeroblob(length(hashes)) WHERE level = 0")
    with pytest.raises(Tampered, match="does not lead"):
        prove(book, book.count - 1)
    with pytest.raises(Tampered, match="not those of the checkpoint"):
        publish(book, day.parent / "log")
