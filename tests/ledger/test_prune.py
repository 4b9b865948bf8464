"""A pruned book answers as the whole one does, proves what it proved, and cannot be made to say something else."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import pytest
from tests.ledger.auditor import AUDITOR, run, run_json
from tests.ledger.conftest import ACCOUNTS, event, sun
from tests.ledger.test_checkpoint import WITNESS, key

from shoals.core.book import Account, Leg
from shoals.core.errors import DataError, InputError, LedgerError, NotConserved, Refused, ShoalsError, Tampered
from shoals.core.time import Timeline
from shoals.ledger import Book, open_book, verify
from shoals.ledger import _known as known_module
from shoals.ledger.attest import add_signatures, make_checkpoint, name_key
from shoals.ledger.carried import Carried, Carrier, ids_of, seal, seal_of, split_ids
from shoals.ledger.certificates import Registry
from shoals.ledger.chains import id_of
from shoals.ledger.checkpoint import Checkpoint
from shoals.ledger.copying import copy_book
from shoals.ledger.engine.block import Block, leaves_of
from shoals.ledger.engine.forgotten import Forgotten, is_kept
from shoals.ledger.engine.machine import Machine
from shoals.ledger.engine.records import RECORD, Flag, Refusal
from shoals.ledger.engine.reference import Plain
from shoals.ledger.engine.tree import Tree
from shoals.ledger.periods import close, deposit, flows_of, open_deposits
from shoals.ledger.proof import check_consistency, check_proof, prove, prove_consistency, seq_of
from shoals.ledger.prune import prune
from shoals.ledger.signing import SignedText, signed
from shoals.ledger.store import sqlite as sqlite_store
from shoals.testing.records import History

KEYS = [key(1).public]
ISSUER = Account(id="bank", kind="money", pool=0)
JULY = datetime.fromisoformat("2024-07-01T00:00:00+00:00")


def put(book: Book, start: int, end: int) -> None:
    for n in range(start, end):
        book.post(f"key {n}", sun(n), event(n))


def fill(path: Path) -> None:
    """Two spans of a site's book, each closed, carried forward and signed; holds that are open and ended."""
    with Book.create(path, (*ACCOUNTS, ISSUER)) as book:
        name_key(book, key(1).public)
        book.post("money", [Leg(debit="market", credit="owner", amount=1_000)], event(0))
        put(book, 0, 150)
        deposit(book, "open", "owner", "bank", 300, event(2))
        deposit(book, "ended", "owner", "bank", 100, event(3))
        end(book, "ended", Flag.VOID, 100)
        up_to = book.chain("up to", [Leg(debit="battery", credit="bus", amount=10**9)], event(4))
        up_to["flags"] |= np.uint16(Flag.UP_TO)
        book.commit(up_to, strict=True)
        make_checkpoint(book, key(1))
        close(book, event(150))
        book.carry_forward()
        make_checkpoint(book, key(1))
        put(book, 150, 200)
        close(book, event(200))
        book.carry_forward()
        put(book, 200, 220)
        make_checkpoint(book, key(1))


def end(book: Book, name: str, flag: Flag, amount: int) -> None:
    one = book.chain(f"end {name}", [Leg(debit="owner", credit="bank", amount=amount)], event(5))
    one["flags"], (one["hold_hi"], one["hold_lo"]) = flag, id_of(name)
    book.commit(one, strict=True)


@pytest.fixture(scope="module")
def whole_bytes(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("whole") / "book.sqlite"
    fill(path)
    return path.read_bytes()


@pytest.fixture(scope="module")
def pruned_bytes(whole_bytes: bytes, tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, bytes]:
    folder = tmp_path_factory.mktemp("pruned")
    (folder / "book.sqlite").write_bytes(whole_bytes)
    prune(folder / "book.sqlite", folder / "old.sqlite")
    return (folder / "book.sqlite").read_bytes(), (folder / "old.sqlite").read_bytes()


@pytest.fixture
def whole(whole_bytes: bytes, tmp_path: Path) -> Path:
    path = tmp_path / "whole.sqlite"
    path.write_bytes(whole_bytes)
    return path


@pytest.fixture
def pruned(pruned_bytes: tuple[bytes, bytes], tmp_path: Path) -> tuple[Path, Path]:
    """The same book with its first span in an archive, and the archive."""
    paths = tmp_path / "book.sqlite", tmp_path / "old.sqlite"
    for path, data in zip(paths, pruned_bytes, strict=True):
        path.write_bytes(data)
    return paths


def told(path: Path, archive: Path | None = None) -> None:
    """Both auditors find something."""
    with pytest.raises(ShoalsError):
        verify(path, archive=archive)
    with pytest.raises((AUDITOR.Fault, SystemExit)):
        AUDITOR.audit(path, archive=archive)


# ---------------------------------------------------------------------------------------------------- the same book


def test_it_is_the_same_book(whole: Path, pruned: tuple[Path, Path]) -> None:
    book, archive = pruned
    before, bare, after = verify(whole), verify(book, keys=KEYS), verify(book, keys=KEYS, archive=archive)
    for one in (bare, after):
        assert (one.records, one.transfers, one.root, one.chain) == (
            before.records, before.transfers, before.root, before.chain,
        )  # fmt: skip
        assert (one.balances, one.moved, one.accounts) == (before.balances, before.moved, before.accounts)
        assert [signed.size for signed in one.checkpoints] == [signed.size for signed in before.checkpoints]
    assert (before.pruned, before.whole) == (0, True)
    assert (bare.whole, after.whole) == (False, True)
    assert bare.pruned == after.pruned == before.sealed[-1].size
    with open_book(whole) as one, open_book(book) as other:
        assert (one.identity, one.rules, one.numbers) == (other.identity, other.rules, other.numbers)
        assert one.transfer_count == other.transfer_count
        assert other.carried is not None


def test_the_second_writing_agrees(whole: Path, pruned: tuple[Path, Path]) -> None:
    book, archive = pruned
    one = AUDITOR.audit(whole)
    for found in (AUDITOR.audit(book), AUDITOR.audit(book, archive=archive, apart=True)):
        assert {name: found[name] for name in one if name not in ("book", "pruned", "whole")} == {
            name: one[name] for name in one if name not in ("book", "pruned", "whole")
        }
        assert found["pruned"] == verify(book).pruned
    said = run(str(book), "--archive", str(archive), "--key", KEYS[0].vkey)
    assert said[0] == 0
    assert "booked again from their archive" in said[1]
    assert "was not looked at" in run(str(book))[1]
    assert not run_json(str(book))[0]["whole"]
    assert run(str(whole), "--archive", str(archive))[0] == 5
    assert run(str(book), str(whole), "--archive", str(archive))[0] == 1


def test_who_asks_again_gets_the_same_answers(whole: Path, pruned: tuple[Path, Path]) -> None:
    """Ids, holds, limits, windows and closings of pruned records bind as before."""
    for path in (whole, pruned[0]):
        with open_book(path) as book:
            assert not book.post("key 7", sun(7), event(7))
            assert book.knows("key 7")
            assert not book.knows("key 7000")
            with pytest.raises(Refused) as refusal:
                book.post("key 7", sun(8), event(7))
            assert refusal.value.word == "EXISTS_DIFFERENT"
            up_to = book.chain("up to", [Leg(debit="battery", credit="bus", amount=5)], event(4))
            up_to["flags"] |= np.uint16(Flag.UP_TO)
            assert book.commit(up_to).tolist() == [Refusal.EXISTS]
            with pytest.raises(Refused) as refusal:
                book.post("late", sun(9), event(9))
            assert refusal.value.word == "BEFORE_EPOCH"
            assert [one.jpy for one in open_deposits(book)] == [300]
            with pytest.raises(Refused) as refusal:
                end(book, "ended", Flag.POST, 100)
            assert refusal.value.word == "EXISTS_DIFFERENT"
            again = book.chain("end again", [Leg(debit="owner", credit="bank", amount=100)], event(5))
            again["flags"], (again["hold_hi"], again["hold_lo"]) = Flag.VOID, id_of("ended")
            assert book.commit(again).tolist() == [Refusal.HOLD_ENDED]
            with pytest.raises(Refused) as refusal:
                book.post("too much", [Leg(debit="owner", credit="bank", amount=701)], event(300))
            assert refusal.value.word == "EXCEEDS_CREDITS"
            end(book, "open", Flag.POST, 250)
            put(book, 220, 240)
            assert book.balance("bank") == 250
    with open_book(whole) as one, open_book(pruned[0]) as other:
        assert one.balances() == other.balances()
        assert one.count == other.count
    assert verify(pruned[0], archive=pruned[1]).balances == verify(whole).balances


@pytest.mark.parametrize("seed", range(8))
def test_an_engine_that_goes_on_answers_as_the_one_that_knows_all(seed: int) -> None:
    history, whole, booked = History(Random(seed)), Machine(), []
    carrier = Carrier()
    tree = Tree()
    for _ in range(40):
        batch = history.batch()
        booked.append(batch[whole.apply(batch) == Refusal.OK])
        tree.append(leaves_of(booked[-1].tobytes()))
        carrier.add(booked[-1].tobytes(), whole.accounts)
    records = np.concatenate(booked)
    carried = carrier.carried(size=len(records), before=bytes(32), root=tree.root(), accounts=whole.accounts)
    assert Carried.read(carried.data).digest == carried.digest
    assert len(carried.kept) == np.count_nonzero(is_kept(records)) < len(records)
    leaves, ids = leaves_of(records.tobytes()), split_ids(ids_of(records.tobytes()))
    when = records["booked_us"].tolist()
    forgotten = Forgotten(carried.kept, ids, lambda seq: leaves[seq].tobytes(), lambda seq: when[seq])
    others = [Machine(lambda numbers: np.concatenate(later)[numbers - len(records)]), Plain()]
    later: list[Any] = []
    for other in others:
        assert not other.resume(carried.balances, forgotten).any()
        assert (other.accounts[:, :11] == whole.accounts[:, :11]).all()
    for n in range(30):
        batch = history.batch()
        if n % 3 == 0:  # some that were booked long ago, as they were or otherwise
            old = records[Random(n).sample(range(len(records)), 5)].copy()
            old["amount"][1::2] += 1
            old["flags"] &= ~np.uint16(Flag.LINKED)
            batch = np.concatenate([old, batch])
        given = [batch.copy() for _ in others]
        answers = whole.apply(batch)
        later.append(batch[answers == Refusal.OK])
        for other, one in zip(others, given, strict=True):
            assert other.apply(one).tolist() == answers.tolist()
            assert (other.accounts[:, :11] == whole.accounts[:, :11]).all()
            booked_now = answers == Refusal.OK
            assert one[booked_now].tobytes() == batch[booked_now].tobytes()


def test_it_opens_without_compiled_code(pruned: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(known_module, "new_machine", lambda recall: Plain())
    with open_book(pruned[0]) as book:
        assert not book.post("key 7", sun(7), event(7))
        put(book, 220, 222)
    monkeypatch.undo()
    assert verify(pruned[0]).records == verify(pruned[0], archive=pruned[1]).records


def test_proofs_and_checkpoints_of_before_hold(whole: Path, pruned: tuple[Path, Path]) -> None:
    book, archive = pruned
    with open_book(whole) as one:
        sizes = [size for size, _ in one.checkpoints()]
        notes = dict(one.checkpoints())
        seq = seq_of(one, id_of("key 11"))
        old = prove(one, seq, size=sizes[0])
    assert check_proof(old, KEYS).seq == seq
    assert AUDITOR.check_proof(old.encode(), [AUDITOR.read_key(KEYS[0].vkey)])["seq"] == seq
    with open_book(book) as opened:
        assert seq_of(opened, id_of("key 11")) == seq
        for size in sizes[:-1]:
            grown = prove_consistency(opened, size, notes[sizes[-1]])
            assert check_consistency(grown, notes[size], KEYS).size == sizes[-1]
        for size in sizes:
            assert opened.root_of(size) == Checkpoint.read(SignedText.read(notes[size]).text).root
        new = prove(opened, seq_of(opened, id_of("key 210")))
        assert check_proof(new, KEYS).amount == sun(210)[0].amount
        opening = prove(opened, 20)
        assert check_proof(opening, KEYS).seq == 20
        with pytest.raises(DataError, match="were pruned"):
            prove(opened, seq)
        sealed = prove(opened, opened.carried.size)  # type: ignore[union-attr]
        assert check_proof(sealed, KEYS).evidence == opened.carried.digest.hex()  # type: ignore[union-attr]
    with open_book(archive) as opened:
        assert check_proof(prove(opened, seq), KEYS).seq == seq


def test_what_needs_pruned_records_says_so(pruned: tuple[Path, Path]) -> None:
    with open_book(pruned[0]) as book:
        for asks in (
            lambda: next(book.transfers()),
            lambda: list(book.records()),
            lambda: book.to_pandas(),
            lambda: Registry(book),
            lambda: flows_of(book, Timeline(start=event(0), step_minutes=30, slots=48)),
        ):
            with pytest.raises(DataError, match="were pruned"):
                asks()
        day = Timeline(start=event(204), step_minutes=30, slots=2)
        assert flows_of(book, day)["pv", "bus"].tolist() == [sun(204)[0].amount, sun(205)[0].amount]
        assert sum(len(records) for records in book.records(book.carried.size)) == book.count - book.carried.size  # type: ignore[union-attr]


# -------------------------------------------------------------------------------------------- pruned twice, and back


def test_it_is_pruned_again_into_the_same_archive(whole_bytes: bytes, tmp_path: Path) -> None:
    book, archive = tmp_path / "book.sqlite", tmp_path / "old.sqlite"
    book.write_bytes(whole_bytes)
    sizes = [one.size for one in verify(book).sealed]
    first = prune(book, archive, until=sizes[0])
    assert (first.size, first.fresh) == (sizes[0], sizes[0])
    with pytest.raises(DataError, match="there is no book"):  # the archive is wanted that it was pruned into
        prune(book, tmp_path / "empty.sqlite")
    second = prune(book, archive)
    assert (second.size, second.fresh) == (sizes[1], sizes[1] - sizes[0])
    assert second.bytes_after < second.bytes_before
    assert second.root == first.root == verify(book, archive=archive).root
    with pytest.raises(InputError, match="carries balances forward"):
        prune(book, archive)
    assert AUDITOR.audit(book, archive=archive)["records"] == first.records


def test_archive_and_book_make_the_whole_again(whole: Path, pruned: tuple[Path, Path], tmp_path: Path) -> None:
    book, archive = pruned
    with open_book(book) as opened:
        put(opened, 220, 230)
    with open_book(whole) as opened:
        put(opened, 220, 230)
    again = tmp_path / "again.sqlite"
    with pytest.raises(InputError, match="copy the archive"):
        copy_book(book, again)
    again.unlink(missing_ok=True)
    copy_book(archive, again)
    copy_book(book, again)
    one, other = verify(whole), verify(again)
    assert other.whole
    assert (one.records, one.balances) == (other.records, other.balances)
    with open_book(again) as opened:
        assert len(list(opened.transfers())) == opened.transfer_count


def test_an_archive_that_went_on_serves_too(pruned: tuple[Path, Path]) -> None:
    book, archive = pruned
    copy_book(book, archive)
    assert verify(archive).whole
    assert verify(book, archive=archive).whole
    assert AUDITOR.audit(book, archive=archive)["whole"]


# --------------------------------------------------------------------------------------------------------- refusals


def test_only_what_is_closed_sealed_and_signed_is_pruned(tmp_path: Path) -> None:
    book, archive = tmp_path / "book.sqlite", tmp_path / "old.sqlite"
    with Book.create(book, ACCOUNTS) as opened:
        put(opened, 0, 10)
        with pytest.raises(InputError, match="never closed"):
            opened.carry_forward()
        close(opened, event(5))
        seq = opened.carry_forward()
        assert opened.carry_forward() == seq  # nothing was booked since
    with pytest.raises(InputError, match="no signed checkpoint"):
        prune(book, archive)
    with open_book(book) as opened:
        name_key(opened, key(1).public)
        make_checkpoint(opened, key(1))
    with pytest.raises(InputError, match="still open"):
        prune(book, archive)
    with pytest.raises(InputError, match="record 3 is none"):
        prune(book, archive, until=3)
    with open_book(book) as opened:
        close(opened, event(10))
    archive.write_bytes(b"in the way")
    with pytest.raises(ShoalsError):
        prune(book, archive)
    assert verify(book).whole
    archive.unlink()
    assert prune(book, archive).size == seq
    with pytest.raises(InputError, match="nothing of"):
        verify(archive, archive=book)


def test_a_database_is_not_pruned(place: str, tmp_path: Path) -> None:
    if place.startswith("sqlite"):
        pytest.skip("a file")
    Book.create(place, ACCOUNTS).close()
    with pytest.raises(InputError, match="no role may remove blocks"):
        prune(place, tmp_path / "old.sqlite")


def test_what_fails_on_the_way_leaves_the_book_whole(whole: Path, tmp_path: Path, monkeypatch: Any) -> None:
    before = whole.read_bytes()
    monkeypatch.setattr(sqlite_store, "PRUNED_TABLES", {**sqlite_store.PRUNED_TABLES, "odd": "no SQL"})
    with pytest.raises(ShoalsError):
        prune(whole, tmp_path / "old.sqlite")
    monkeypatch.undo()
    assert verify(whole).whole
    assert before == whole.read_bytes()
    assert prune(whole, tmp_path / "old.sqlite").fresh > 0


def test_a_writer_that_has_it_open_goes_on_or_stops(whole: Path, tmp_path: Path) -> None:
    with open_book(whole) as opened:
        prune(whole, tmp_path / "old.sqlite")
        put(opened, 220, 222)
        with pytest.raises(LedgerError, match="pruned since it was opened"):
            list(opened.records())
        with pytest.raises(LedgerError, match="pruned since it was opened"):
            opened.post("key 7", sun(7), event(7))
    assert verify(whole, archive=tmp_path / "old.sqlite").whole


# ------------------------------------------------------------------------------------------------------------- liars


def change(path: Path, sql: str, *values: object) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute(sql, values)


LONG = bool(os.environ.get("SHOALS_LONG"))
FLIPS = {("carried", "data"): 12, ("pruned", "header"): 4, ("pruned", "ids"): 4}


@pytest.mark.parametrize(("table", "column"), FLIPS)
def test_any_byte_that_is_changed_is_found(pruned: tuple[Path, Path], table: str, column: str) -> None:
    book, archive = pruned
    data = book.read_bytes()
    for seed in range(FLIPS[table, column] * (30 if LONG else 1)):
        book.write_bytes(data)
        with closing(sqlite3.connect(book, isolation_level=None)) as db:
            rows = db.execute(f"SELECT rowid, {column} FROM {table} ORDER BY rowid").fetchall()
            chance = Random(seed)
            rowid, value = chance.choice(rows)
            at = chance.randrange(len(value)) if seed else 9
            wrong = value[:at] + bytes([value[at] ^ 1 << chance.randrange(8)]) + value[at + 1 :]
            db.execute(f"UPDATE {table} SET {column} = ? WHERE rowid = ?", (wrong, rowid))
        told(book)
        told(book, archive)
        with pytest.raises(ShoalsError):
            open_book(book)


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM carried",
        "DELETE FROM pruned WHERE first = 0",
        "DELETE FROM pruned WHERE first = (SELECT max(first) FROM pruned)",
        "UPDATE pruned SET first = first + 1 WHERE first = 0",
        "INSERT INTO pruned SELECT 1, 1000000, header, ids FROM pruned WHERE first = 0",
        "INSERT INTO carried SELECT 2, data FROM carried",
        "DROP TABLE pruned",
        "DELETE FROM checkpoint WHERE size = (SELECT max(size) FROM checkpoint)",
        "UPDATE tile SET hashes = zeroblob(8192) WHERE level = 0 AND at = 0",
        "PRAGMA user_version = 3",
        "UPDATE carried SET data = substr(data, 1, 100)",
        "UPDATE carried SET data = CAST(data || x'00' AS BLOB)",
    ],
)
def test_what_is_gone_or_moved_is_found(pruned: tuple[Path, Path], sql: str) -> None:
    change(pruned[0], sql)
    told(*pruned)
    told(pruned[0])


def lie(book: Path, carried: Carried, secret: Any) -> None:
    """Let an operator carry something else forward, with all hashes and his own signature right."""
    with closing(sqlite3.connect(book, isolation_level=None)) as db:
        (size, root_tiles) = carried.size, db.execute("SELECT at, hashes FROM tile WHERE level = 0").fetchall()
        edge = db.execute("SELECT hashes FROM edge WHERE level = 0").fetchone()[0]
        leaves = np.frombuffer(b"".join([*(h for _, h in sorted(root_tiles)), edge]), np.uint8).reshape(-1, 32)
        tree, before, tiles = Tree(), carried.before, []
        tiles += tree.append(leaves[:size])
        rows = db.execute("SELECT first, header, raw FROM block ORDER BY first").fetchall()
        notes = {size for (size,) in db.execute("SELECT size FROM checkpoint WHERE size > ?", (size,))}
        db.execute("DROP TRIGGER block_refuses_update")
        db.execute("DELETE FROM checkpoint WHERE size > ?", (size,))
        for first, header, old in rows:
            raw, booked = old, Block.read(header, old).booked_us
            if first == size:
                one = np.frombuffer(raw, RECORD).copy()
                one["evidence"] = np.frombuffer(carried.digest, np.uint8)
                raw = one.tobytes()
            tiles += tree.append(leaves_of(raw))
            block = Block(first=first, booked_us=booked, before=before, root=tree.root(), raw=raw)
            db.execute("UPDATE block SET header = ?, raw = ? WHERE first = ?", (block.header, raw, first))
            before = block.digest
            if tree.size in notes:
                text = Checkpoint(origin=secret.public.name, size=tree.size, root=tree.root()).text
                db.execute("INSERT INTO checkpoint VALUES (1, ?, ?)", (tree.size, signed(text, secret)))
        db.execute(sqlite_store.TRIGGERS["block_refuses_update"])
        db.execute("DELETE FROM tile")
        for tile in tiles:
            db.execute("INSERT INTO tile VALUES (1, ?, ?, ?)", (tile.level, tile.index, tile.hashes.tobytes()))
        for level, hashes in enumerate(tree.edge()):
            db.execute("UPDATE edge SET hashes = ? WHERE level = ?", (hashes.tobytes(), level))
        db.execute("UPDATE carried SET data = ?", (carried.data,))
        db.execute("UPDATE progress SET block = ?", (before,))


def richer(carried: Carried, from_number: int, into_number: int, by: int, accounts: Any) -> Carried:
    """Move something from one account to another in what is carried forward, flows and all."""
    balances, flows = carried.balances.copy(), carried.flows.copy()
    balances[from_number, 0] += by
    balances[into_number, 2] += by
    out, into = accounts[from_number], accounts[into_number]
    same = (
        (flows["ledger"] == out[0]) & (flows["code_out"] == out[1]) & (flows["code_in"] == into[1])
        & (flows["pool_out"] == out[3]) & (flows["pool_in"] == into[3])
    )  # fmt: skip
    assert same.sum() == 1
    flows["low"][same] += np.uint64(by)
    return Carried(
        size=carried.size, blocks=carried.blocks, last_us=carried.last_us, before=carried.before, root=carried.root,
        ids=carried.ids, balances=balances, flows=flows, kept=carried.kept,
    )  # fmt: skip


def test_an_operator_who_lies_and_signs_is_found_by_archive_or_witness(pruned: tuple[Path, Path]) -> None:
    """Without either it rests on his word, and that is what is said."""
    book, archive = pruned
    with open_book(book) as opened:
        name_key(opened, WITNESS.public)
        note = make_checkpoint(opened, key(1))
        add_signatures(opened, opened.count, [WITNESS.line(SignedText.read(note).text, seen_s=7)])
        witnessed = dict(opened.checkpoints())[opened.count]
        wrong = richer(
            opened.carried,
            opened.numbers["market"],
            opened.numbers["owner"],
            5_000,
            opened._known.machine.accounts,  # type: ignore[arg-type]
        )
        before = opened.balance("owner")
    lie(book, wrong, key(1))
    change(book, "UPDATE account SET credits = credits + 5000 WHERE name = 'owner'")
    change(book, "UPDATE account SET debits = debits + 5000 WHERE name = 'market'")
    found = verify(book, keys=KEYS)  # on the word of who signed
    assert not found.whole
    assert found.balances["owner"] == before + 5_000
    assert not AUDITOR.audit(book)["whole"]
    with pytest.raises(Tampered, match=r"carries forward what the records in .* the balance of account"):
        verify(book, archive=archive)
    with pytest.raises(AUDITOR.Fault, match="the balance of account"):
        AUDITOR.audit(book, archive=archive)
    with pytest.raises(Tampered, match="written anew"):
        verify(book, checkpoints=[witnessed])
    with pytest.raises(AUDITOR.Fault, match="written anew"):
        AUDITOR.audit(book, checkpoints=[witnessed.encode()])


def test_a_lie_that_does_not_agree_with_itself_needs_no_archive(pruned: tuple[Path, Path]) -> None:
    book, _ = pruned
    with open_book(book) as opened:
        carried = opened.carried
        assert carried is not None
        owner, market = opened.numbers["owner"], opened.numbers["market"]
    balances = carried.balances.copy()
    balances[owner, 2] += 7
    balances[market, 0] += 7
    wrong = Carried(
        size=carried.size, blocks=carried.blocks, last_us=carried.last_us, before=carried.before, root=carried.root,
        ids=carried.ids, balances=balances, flows=carried.flows, kept=carried.kept,
    )  # fmt: skip
    lie(book, wrong, key(1))
    with pytest.raises(Tampered, match="does not agree with itself"):
        verify(book)
    with pytest.raises(AUDITOR.Fault, match="other balances than what flowed"):
        AUDITOR.audit(book)
    dropped = Carried(
        size=carried.size, blocks=carried.blocks, last_us=carried.last_us, before=carried.before, root=carried.root,
        ids=carried.ids, balances=carried.balances, flows=carried.flows,
        kept=carried.kept[carried.kept["flags"] & np.uint16(Flag.HOLD) == 0],
    )  # fmt: skip
    lie(book, dropped, key(1))
    told(book)


def test_a_seal_that_lies_is_found_in_a_whole_book(whole: Path) -> None:
    with open_book(whole) as opened:
        sealed = verify(whole).sealed[0]
        one = seal(sealed, int(opened.last_block().records["booked_us"][0]))  # type: ignore[union-attr]
        one["id_hi"], one["id_lo"] = 5, 5
        opened.commit(one, strict=True)
        assert seal_of(opened.last_block().raw) == sealed.digest  # type: ignore[union-attr]
    with pytest.raises(NotConserved, match="carries forward something else"):
        verify(whole)
    with pytest.raises(AUDITOR.Fault, match="carries forward something else"):
        AUDITOR.audit(whole)


def test_a_wrong_or_damaged_archive_is_told(pruned: tuple[Path, Path], whole: Path, tmp_path: Path) -> None:
    book, archive = pruned
    other = tmp_path / "other.sqlite"
    fill(other)
    prune(other, tmp_path / "theirs.sqlite")
    told(book, tmp_path / "theirs.sqlite")
    with pytest.raises(Tampered, match="is not the one that was pruned"):
        verify(book, archive=tmp_path / "theirs.sqlite")
    short = tmp_path / "short.sqlite"
    copy_book(archive, short, until=100)
    told(book, short)
    told(book, tmp_path / "nowhere.sqlite")
    assert verify(book, archive=whole).whole  # the whole book holds them too
    for seed in range(3):
        damaged = tmp_path / f"damaged-{seed}.sqlite"
        damaged.write_bytes(archive.read_bytes())
        with closing(sqlite3.connect(damaged, isolation_level=None)) as db:
            db.execute("DROP TRIGGER block_refuses_update")
            first, raw = Random(seed).choice(db.execute("SELECT first, raw FROM block").fetchall())
            at = Random(seed).randrange(len(raw))
            wrong = raw[:at] + bytes([raw[at] ^ 4]) + raw[at + 1 :]
            db.execute("UPDATE block SET raw = ? WHERE first = ?", (wrong, first))
            db.execute(sqlite_store.TRIGGERS["block_refuses_update"])
        told(book, damaged)
