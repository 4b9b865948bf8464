"""The one-file auditor is a second writing of the book's rules: both must come to the same verdict on every history."""

from __future__ import annotations

import ast
import copy
import os
import sqlite3
import sys
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import pytest
from tests.ledger import auditor, outsider
from tests.ledger.auditor import AUDITOR, FILE, blocks_of, rewrite, run, run_json
from tests.ledger.conftest import ACCOUNTS, START, event, sun
from tests.ledger.test_checkpoint import ORIGIN, WITNESS, build, key

from shoals.core.book import Account, Leg, Unit
from shoals.core.errors import LedgerError, Refused, ShoalsError
from shoals.ledger import Book, carried, open_book, verify
from shoals.ledger import charter as charter_module
from shoals.ledger.attest import add_signatures, make_checkpoint, name_key
from shoals.ledger.bounds import METER_CLASSES
from shoals.ledger.charter import rule_named
from shoals.ledger.engine.block import HEADER, MAGIC, Block, leaves_of
from shoals.ledger.engine.records import RECORD, AccountFlag, Flag, RecordKind, Refusal, RuleFlag
from shoals.ledger.engine.reference import Reference
from shoals.ledger.engine.tree import Tree
from shoals.ledger.proof import prove
from shoals.ledger.rulebook import KINDS
from shoals.ledger.signing import SignedText
from shoals.ledger.store.schema import (
    APPLICATION_ID,
    PRUNED_TABLES,
    PRUNED_VERSION,
    SCHEMA_VERSION,
    TABLES,
    TRIGGERS,
    VIEWS,
)
from shoals.testing.records import History

LONG = bool(os.environ.get("SHOALS_LONG"))


# ------------------------------------------------------------------------------------- what both must know, said twice


def test_it_needs_nothing_but_the_standard_library_and_is_no_copy() -> None:
    tree = ast.parse(FILE.read_text(encoding="utf-8"))
    named = {one.name for node in ast.walk(tree) if isinstance(node, ast.Import) for one in node.names}
    named |= {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert {name.partition(".")[0] for name in named} <= set(sys.stdlib_module_names)
    assert not named & {"socket", "urllib.request", "http.client", "pickle"}
    assert FILE.read_text(encoding="utf-8").count('subprocess.Popen([sys.executable, "-ISc", ') == 1  # itself alone


def test_its_rulebook_is_that_of_the_book() -> None:
    """A kind or rule that is new must be written into `_assets/verify_book.py` too, by hand and from its meaning."""
    mine = {name: (kind.code, int(kind.unit), int(kind.flags)) for name, kind in KINDS.items()}
    assert mine == AUDITOR.KINDS
    for name in ("POOLED", "ONCE", "ALONE"):
        theirs = {"POOLED": "POOLED", "ONCE": "ONE_A_SERIES", "ALONE": "ONE_A_POOL"}[name]
        assert getattr(charter_module, name) == getattr(AUDITOR, theirs)
    assert set(charter_module._AFTER) == AUDITOR.AFTER_DELIVERY
    assert set(charter_module._AFTER.values()) == {"pledged_delivered"}
    assert {name: one.error_per_100_000 for name, one in METER_CLASSES.items()} == AUDITOR.METERS
    assert [unit.symbol for unit in Unit] == list(AUDITOR.UNITS[1:])


def names_of_rules() -> list[str]:
    from shoals.ledger.rulebook import common_rules, pledged_rules, stored_rules

    found = [name for meter in METER_CLASSES for name in common_rules(meter)]
    for series in (1, 7, 65_535):
        found += [*stored_rules(series), *pledged_rules(series), *pledged_rules(series, 1, 1)]
        found += [*pledged_rules(series, 1_000, 3_600_000)]
    odd = """heat@0.2S heat:1 issue issue:0 issue:65536 issue:01 issue:1@5 secure:1 secure:1@7 pledge:1@0 pledge:1@1001
        residual_loss@0.5S residual_loss@ residual_loss@3 import_gain@1 release:2@99999999 deliver:1@ take:1 issue:１
        work@1 secure:1@040"""
    return [*found, *odd.split(), "", "default:9@ 40"]


@pytest.mark.parametrize("name", names_of_rules())
def test_it_knows_every_rule_by_its_name(name: str) -> None:
    mine = rule_named(name)
    expected = mine and (
        mine.ledger_in, mine.ledger_out, mine.numerator, mine.denominator, int(mine.flags), mine.group, mine.code_from,
        mine.code_into, mine.code_source, mine.code_target,
    )  # fmt: skip
    assert AUDITOR.rule_named(name) == expected


def test_it_knows_the_layout_and_the_tables() -> None:
    assert {**TABLES, **VIEWS, **TRIGGERS} == AUDITOR.SCHEMA
    assert tuple(TABLES) == AUDITOR.TABLES
    assert (PRUNED_TABLES, PRUNED_VERSION) == (AUDITOR.PRUNED, AUDITOR.VERSION_PRUNED)
    assert (carried.HEAD.format, carried.FORM, carried.MARK) == (AUDITOR.CARRIED.format, AUDITOR.FORM, AUDITOR.MARK)
    assert carried.FLOW.itemsize == AUDITOR.FLOW.size == AUDITOR.BALANCE.size == 32
    assert (APPLICATION_ID, SCHEMA_VERSION, MAGIC) == (AUDITOR.APPLICATION, AUDITOR.VERSION, AUDITOR.MAGIC)
    assert HEADER.size == AUDITOR.HEADER.size == AUDITOR.RECORD.size == RECORD.itemsize == 128
    fields: Any = RECORD.fields
    places = [(name, fields[name][1], fields[name][0].itemsize) for name in RECORD.names or ()]
    merged = [one for one in places if one[0] != "evidence"] + [one for one in places if one[0] == "evidence"]
    assert sorted(merged) == sorted(AUDITOR.FIELDS)
    for flag in (*AccountFlag, *Flag, *RuleFlag):
        assert getattr(AUDITOR, str(flag.name)) == flag
    for kind in RecordKind:
        assert getattr(AUDITOR, kind.name) == kind


# ----------------------------------------------------------------------------------- the state machine, without charter


def block_of(audit: Any, tree: Tree, records: Any) -> tuple[int, bytes, bytes]:
    """A block that follows, with every hash right."""
    raw = records.tobytes()
    grown = copy.deepcopy(tree)
    grown.append(leaves_of(raw))
    when = max(int(records["booked_us"][0]), 0)
    block = Block(first=audit.count, booked_us=when, before=audit.before, root=grown.root(), raw=raw)
    return audit.count, block.header, raw


def mutated(records: Any, chance: Random) -> Any:
    """Records with one thing changed that a writer might get wrong."""
    found = records.copy()
    at = chance.randrange(len(found))
    pick = chance.random()
    if pick < 0.1 and len(found) > 1:
        return np.delete(found, at)
    if pick < 0.2:
        other = chance.randrange(len(found))
        found[[at, other]] = found[[other, at]]
    elif pick < 0.3:
        found = np.concatenate([found, found[at : at + 1]])
    elif pick < 0.75:
        fields = (
            "amount amount flags flags rule anchor kind debit credit ledger event_us timeout_s hold_lo hold_hi code"
        )
        field = chance.choice([*fields.split(), "id_lo"])
        value = int(found[field][at])
        step = chance.choice([1, -1, 2, -2, 4, 16, -value, 1_000])
        kind: Any = found.dtype[field]
        found[field][at] = min(max(value + step, np.iinfo(kind).min), np.iinfo(kind).max)
    else:
        raw = bytearray(found.tobytes())
        raw[128 * at + chance.randrange(128)] ^= 1 << chance.randrange(8)
        found = np.frombuffer(bytes(raw), RECORD).copy()
    found["seq"] = int(records["seq"][0]) + np.arange(len(found))
    if chance.random() < 0.9:
        found["booked_us"] = records["booked_us"][0]
    return found


def accepts(book: Reference, records: Any) -> bool:
    """Whether the plain state machine books records as they are; it is changed."""
    batch = records.copy()
    words = book.apply(batch)
    alike = batch.tobytes() == records.tobytes() and len(set(batch["booked_us"].tolist())) == 1
    return set(words) == {Refusal.OK} and alike


@pytest.mark.parametrize("seed", range(400 if LONG else 12))
def test_it_books_what_the_plain_machine_books_and_nothing_else(seed: int) -> None:
    chance = Random(seed)
    history, book, audit, tree = History(chance), Reference(), AUDITOR.Audit(chartered=False), Tree()
    wrong = right = 0
    for _ in range(20):
        batch = history.batch()
        trial = copy.deepcopy(book)
        booked = batch[np.array(trial.apply(batch)) == Refusal.OK]
        if not len(booked):
            continue
        for _ in range(3):
            other = mutated(booked, chance)
            if not len(other):
                continue
            candidate = copy.deepcopy(audit)
            good = accepts(copy.deepcopy(book), other)
            try:
                candidate.block(*block_of(audit, tree, other))
            except AUDITOR.Fault:
                assert not good, other
                wrong += 1
            else:
                assert good, other
                right += 1
        audit.block(*block_of(audit, tree, booked))
        tree.append(leaves_of(booked.tobytes()))
        assert accepts(book, booked)
        rows = [(a.debits, a.debits_held, a.credits, a.credits_held) for a in book.state.accounts]
        assert audit.balances() == rows
    assert audit.tree.root() == tree.root()
    assert wrong > 2 or seed >= 12, "of hundreds some close their epoch early, and then book next to nothing"


def test_long_blocks_are_cut_between_chains_alone() -> None:
    """A block of many thousand records, whose chains lie across every place where it might be cut."""
    from shoals.ledger.engine.records import Opening

    opens = np.concatenate([Opening(number=n, ledger=1, code=n + 1).record() for n in (0, 1)])
    rest = np.zeros(3 * 9_000, RECORD)
    rest["credit"], rest["amount"], rest["ledger"] = 1, 1 + np.arange(len(rest)) % 7, 1
    rest["flags"] = np.where(np.arange(len(rest)) % 3 < 2, Flag.LINKED, 0)
    records = np.concatenate([opens, rest])
    records["id_lo"], records["booked_us"] = 1 + np.arange(len(records)), 5
    records["seq"] = np.arange(len(records))
    audit = AUDITOR.Audit(chartered=False)
    audit.block(*block_of(audit, Tree(), records))
    assert audit.balances()[1][2] == int(rest["amount"].sum())
    records["flags"][-1] = Flag.LINKED
    audit = AUDITOR.Audit(chartered=False)
    with pytest.raises(AUDITOR.Fault, match="its chain goes on"):
        audit.block(*block_of(audit, Tree(), records))


# -------------------------------------------------------------------------------------------- whole books, with charter


def random_book(path: Path, seed: int) -> None:
    """A book that follows the rulebook: energy, heat, receipts, certificates, residuals, notes, holds, epochs."""
    chance = Random(seed)
    accounts = [
        *ACCOUNTS,
        Account(id="gpu farm", kind="compute", pool=1),
        Account(id="import", kind="import", pool=1),
        Account(id="loss", kind="residual_loss", pool=1),
        Account(id="gain", kind="residual_gain", pool=1),
        Account(id="work source", kind="work_source"),
        Account(id="work", kind="work"),
        Account(id="gc source", kind="certificate_source", pool=1),
        Account(id="gc", kind="certificate"),
        Account(id="cj source", kind="certifiable_source", pool=1),
        Account(id="cj", kind="certifiable", pool=1),
        Account(id="cj used", kind="certifiable_used", pool=1),
        Account(id="other pv", kind="generation", pool=2),
        Account(id="other bus", kind="bus", pool=2),
        Account(id="use", kind="money_use"),
        Account(id="reserve", kind="reserve", pool=5),
        Account(id="issue", kind="stored_issue", pool=5, series=3),
        Account(id="alice", kind="stored_note", series=3),
        Account(id="retired", kind="stored_retired", pool=5, series=3, partner="issue"),
        Account(id="taken", kind="taken", pool=5),
        Account(id="handover", kind="handover", pool=5),
    ]
    now = 1_000_000

    def clock() -> int:
        return now

    with Book.create(path, accounts, clock=clock) as book:
        book.open_series(3, "stored")
        for n in range(chance.randint(10, 40)):
            now += chance.randrange(5_000_000)
            j = chance.randint(1, 40) * 3_600
            ways: list[list[Leg]] = [
                sun(n),
                [Leg(debit="pv", credit="bus", amount=j),
                 Leg(debit="gc source", credit="gc", amount=j // 3_600 - chance.randrange(2) or 1,
                     rule="certificate")],
                [Leg(debit="pv", credit="bus", amount=j),
                 Leg(debit="bus", credit="loss", amount=j * 5 // 1_000, rule="residual_loss")],
                [Leg(debit="import", credit="bus", amount=j), Leg(debit="bus", credit="gpu farm", amount=j)],
                [Leg(debit="entropy:source", credit="entropy", amount=-(-j * 1_000 // 350)),
                 Leg(debit="gpu farm", credit="heat", amount=j, rule="heat"),
                 Leg(debit="work source", credit="work", amount=j * 100_000 // 3_865 - chance.randrange(3),
                     rule="work")],
                [Leg(debit="battery", credit="reserve", amount=j),
                 Leg(debit="issue", credit="alice", amount=j, rule="issue:3")],
                [Leg(debit="market", credit="owner", amount=j), Leg(debit="owner", credit="use", amount=j // 2)],
                [Leg(debit="spilled:source", credit="spilled", amount=j)],
                [Leg(debit="pv", credit="bus", amount=j + 7),
                 Leg(debit="cj source", credit="cj", amount=j + 7, rule="certifiable"),
                 Leg(debit="cj", credit="cj used", amount=j),
                 Leg(debit="gc source", credit="gc", amount=j // 3_600, rule="certify")],
                [Leg(debit="other pv", credit="other bus", amount=j), Leg(debit="other bus", credit="bus", amount=j)],
            ]  # fmt: skip
            try:
                book.post(f"key {n}", chance.choice(ways), START + timedelta(seconds=chance.randrange(10**6)))
            except Refused:
                continue
        holds(book, chance, clock)
        if chance.random() < 0.5:
            name_key(book, key(1).public)
            name_key(book, WITNESS.public)
            note = make_checkpoint(book, key(1))
            if chance.random() < 0.5:
                add_signatures(book, book.count, [WITNESS.line(SignedText.read(note).text, seen_s=9)])
            book.post("last", sun(5), event(900))


def holds(book: Book, chance: Random, clock: Any) -> None:
    """Holds that are posted, voided, expired or left, a closed account and a closed epoch."""
    numbers = book.numbers
    for n in range(chance.randrange(6)):
        one = np.zeros(2, RECORD)
        one["debit"], one["credit"], one["ledger"] = numbers["market"], numbers["owner"], 9
        one["id_hi"], one["id_lo"] = 77, [2 * n + 1, 2 * n + 2]
        one["amount"] = [500, chance.randint(1, 500)]
        one["event_us"], one["timeout_s"] = clock(), [chance.choice([0, 1]), 0]
        one["flags"][0] = Flag.HOLD
        one["flags"][1] = chance.choice([Flag.POST, Flag.VOID, Flag.POST])
        one["hold_hi"][1], one["hold_lo"][1] = 77, 2 * n + 1
        book.commit(one[: chance.choice([1, 2, 2])])
    if chance.random() < 0.5:
        one = np.zeros(1, RECORD)
        one["kind"], one["id_hi"], one["id_lo"], one["event_us"] = RecordKind.EPOCH, 78, 1, 1
        book.commit(one)
    if chance.random() < 0.3:
        one = np.zeros(1, RECORD)
        one["kind"], one["id_hi"], one["id_lo"], one["debit"] = RecordKind.CLOSE, 79, 1, numbers["use"]
        book.commit(one)


def verdicts(path: Path) -> tuple[bool, bool, str, str]:
    """What both say of a book."""
    try:
        verify(path)
        mine, why = True, ""
    except ShoalsError as error:
        mine, why = False, error.what
    try:
        AUDITOR.audit(path)
        return mine, True, why, ""
    except AUDITOR.Fault as fault:
        return mine, False, why, str(fault)


def test_both_say_the_same_of_sound_books_as_a_stranger_runs_it(tmp_path: Path) -> None:
    paths = [tmp_path / f"{seed}.sqlite" for seed in range(40 if LONG else 5)]
    for seed, path in enumerate(paths):
        random_book(path, seed)
    found = run_json(*map(str, paths))
    assert len(found) == len(paths)
    for path, theirs in zip(paths, found, strict=True):
        mine = verify(path)
        assert theirs["verified"], theirs
        assert (theirs["root"], theirs["chain"], theirs["records"]) == (mine.root, mine.chain, mine.records)
        assert theirs["transfers"] == mine.transfers
        assert theirs["balances"] == {name: str(amount) for name, amount in mine.balances.items()}
        moved = {unit.symbol: str(amount) for unit, amount in mine.moved.items() if amount}
        assert {unit: amount for unit, amount in theirs["moved"].items() if amount != "0"} == moved
        assert [one["size"] for one in theirs["checkpoints"]] == [one.size for one in mine.checkpoints]


@pytest.mark.parametrize("seed", range(60 if LONG else 4))
def test_both_say_the_same_of_books_that_were_written_to_deceive(tmp_path: Path, seed: int) -> None:
    """Any record changed, dropped, doubled or moved, and then every hash, tile and balance made to fit."""
    path, chance = tmp_path / "book.sqlite", Random(1_000 + seed)
    random_book(path, seed)
    whole, blocks = path.read_bytes(), blocks_of(path)
    rewrite(path, blocks)
    assert verdicts(path)[:2] == (True, True)
    wrong = 0
    for _ in range(60 if LONG else 14):
        path.write_bytes(whole)
        other = [one.copy() for one in blocks]
        at = chance.randrange(len(other))
        other[at] = mutated(other[at], chance)
        if not len(other[at]):
            continue
        first = sum(map(len, other[:at]))
        for k in range(at, len(other)):
            other[k]["seq"] = first + np.arange(len(other[k]))
            first += len(other[k])
        rewrite(path, other, [int(one["booked_us"][0]) for one in blocks])
        mine, theirs, why, fault = verdicts(path)
        assert mine == theirs, (why, fault)
        wrong += not mine
    assert wrong > 2


# ------------------------------------------------------------------------------------------------------ keys and proofs


def test_it_holds_a_book_to_keys_and_checkpoints(tmp_path: Path) -> None:
    path, note = tmp_path / "book.sqlite", tmp_path / "kept.checkpoint"
    kept = build(path, None)
    note.write_text(kept[1], encoding="utf-8")
    vkey = key(1).public.vkey
    assert run(str(path), "--key", vkey, "--checkpoint", str(note))[0] == 0
    assert run(str(path), "--key", key(2).public.vkey)[0] == 5
    assert run(str(path), "--key", vkey, "--witnesses", "1")[0] == 5
    assert run(str(path), "--key", "nonsense")[0] == 1
    assert run()[0] == 1
    assert run(str(tmp_path / "none"))[0] == 2
    root = verify(path).root
    assert run(str(path), "--root", root)[0] == 0
    assert run(str(path), "--root", "00" * 32)[0] == 5
    build(path, 3)
    code, _, err = run(str(path), "--checkpoint", str(note))
    assert code == 5
    assert "written anew: records 0 to " in err
    build(path, None, 4)
    assert "was made of" in run(str(path), "--checkpoint", str(note))[2]
    with open_book(path) as book:
        name_key(book, key(2).public)
        make_checkpoint(book, key(1), key(2))
    assert run(str(path), "--key", vkey)[0] == 0
    note.write_text("nothing", encoding="utf-8")
    assert run(str(path), "--checkpoint", str(note))[0] == 5


def test_both_say_up_to_where_it_is_signed(tmp_path: Path) -> None:
    path, note = tmp_path / "book.sqlite", tmp_path / "kept.checkpoint"
    kept, vkey = build(path, None), key(1).public.vkey
    note.write_text(kept[1], encoding="utf-8")
    signed = verify(path).records
    assert verify(path).signed == signed
    assert "no signature" not in run(str(path))[1]
    with open_book(path) as book:
        book.post("unsigned", [Leg(debit="market", credit="owner", amount=5)], event(50))
        book.post("too", [Leg(debit="market", credit="owner", amount=6)], event(50))
    told = f"signed up to record {signed - 1:,}; 2 later records carry no signature"
    for given in ([], ["--key", vkey], ["--key", vkey, "--checkpoint", str(note)]):
        code, out, _ = run(str(path), *given)
        assert code == 0
        assert told in out
    assert verify(path, keys=[key(1).public], checkpoints=[kept[1]]).signed == signed
    with open_book(path) as book:  # signed to its end, but not by whom is trusted
        name_key(book, key(2).public)
        make_checkpoint(book, key(2), lost=True)
    assert verify(path).signed == verify(path).records
    assert verify(path, keys=[key(1).public], checkpoints=[kept[1]]).signed == signed
    assert "3 later records" in run(str(path), "--key", vkey, "--checkpoint", str(note))[1]
    bare = tmp_path / "bare.sqlite"
    Book.create(bare, ACCOUNTS).close()
    assert verify(bare).signed == 0
    assert "no record carries a signature" in run(str(bare))[1]


def test_it_checks_a_proof_on_its_own(tmp_path: Path) -> None:
    path, file = tmp_path / "book.sqlite", tmp_path / "one.tlog-proof"
    build(path, None)
    with open_book(path) as book:
        file.write_text(prove(book, 30), encoding="utf-8")
    code, out, _ = run("--proof", str(file), "--key", key(1).public.vkey, "--json")
    assert code == 0
    assert f'"origin": "{ORIGIN}"' in out
    assert run("--proof", str(file), "--key", key(2).public.vkey)[0] == 5
    assert run("--proof", str(file))[0] == 5
    data, chance, keys = file.read_bytes(), Random(3), [AUDITOR.read_key(key(1).public.vkey)]
    for at in sorted(chance.sample(range(len(data)), 60)):
        changed = data[:at] + bytes([data[at] ^ (1 << chance.randrange(8))]) + data[at + 1 :]
        with pytest.raises(AUDITOR.Fault):
            AUDITOR.check_proof(changed, keys)


def test_its_signatures_are_those_of_the_standard() -> None:
    """RFC 8032, section 7.1, test 2; then random ones beside a library, and beside affine arithmetic."""
    public = bytes.fromhex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
    signature = bytes.fromhex(
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
        "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
    )
    assert AUDITOR.is_signed(public, b"\x72", signature)
    assert outsider.is_signed(public, b"\x72", signature)
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

    chance, message = Random(6), b""
    for _ in range(30):
        private = Ed25519PrivateKey.from_private_bytes(chance.randbytes(32))
        public, message = private.public_key().public_bytes_raw(), chance.randbytes(chance.randrange(200))
        signature = bytearray(private.sign(message))
        for flips in range(3):
            for _ in range(flips):
                signature[chance.randrange(64)] ^= 1 << chance.randrange(8)
            try:
                Ed25519PublicKey.from_public_bytes(public).verify(bytes(signature), message)
                good = True
            except InvalidSignature:
                good = False
            assert AUDITOR.is_signed(public, message, bytes(signature)) == good
    high = (int.from_bytes(signature[32:], "little") + AUDITOR.L) % 2**256
    assert not AUDITOR.is_signed(public, message, bytes(signature[:32]) + high.to_bytes(32, "little"))


def test_it_says_when_a_file_is_no_book(tmp_path: Path) -> None:
    for name, content in (("empty", b""), ("text", b"hello" * 999)):
        (tmp_path / name).write_bytes(content)
        assert run(str(tmp_path / name))[0] == 5
    assert run(str(tmp_path))[0] == 2


def test_a_law_that_does_not_hold_is_told(day: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Should the rules of single records ever let one through, the sums over the whole book do not."""
    monkeypatch.setattr(AUDITOR.Audit, "_ruled", lambda *_: None)
    blocks = blocks_of(day)
    heat = max(n for n, one in enumerate(blocks) if (one["rule"] > 0).any())
    blocks[heat]["amount"][0] -= 1
    rewrite(day, blocks)
    with pytest.raises(AUDITOR.Fault, match="a law does not hold: heat"):
        AUDITOR.audit(day)
    with pytest.raises(LedgerError):
        verify(day)


def test_joules_of_a_site_that_do_not_add_up_are_told(path: Path) -> None:
    accounts = [*ACCOUNTS, Account(id="other pv", kind="generation", pool=2), Account(id="other", kind="bus", pool=2)]
    with Book.create(path, accounts) as book:
        sold = [Leg(debit="other pv", credit="other", amount=9), Leg(debit="other", credit="bus", amount=4)]
        book.post("sold", sold, event(0))
    audit = AUDITOR.Audit()
    with closing(sqlite3.connect(path)) as db:
        for block in db.execute("SELECT first, header, raw FROM block ORDER BY first"):
            audit.block(*block)
        names = [name for (name,) in db.execute("SELECT name FROM account ORDER BY number")]
    assert "no joule of a site comes from nowhere or is lost" in audit.finish(names)
    across = next(one for one in audit.totals if names[one[0]] == "other" and names[one[1]] == "bus")
    across[3] += 1
    with pytest.raises(AUDITOR.Fault, match=r"site \d has -?\d+ J"):
        audit.finish(names)


pytestmark = pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")


def apart(book: Path, **given: Any) -> Any:
    """Audit with the tree in a second process, however small the book is."""
    return AUDITOR.audit(book, apart=True, **given)


def test_a_second_process_comes_to_the_same_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(AUDITOR.File, "is_large", lambda _: True)
    path = tmp_path / "book.sqlite"
    random_book(path, 4)
    assert apart(path) == AUDITOR.audit(path)


def test_a_second_process_tells_what_lies_first(tmp_path: Path) -> None:
    """A root that lies is told, and not the rule that is broken two blocks later, however late the tree gets to it."""
    path = tmp_path / "book.sqlite"
    random_book(path, 4)
    with closing(sqlite3.connect(path)) as db:
        rows = db.execute("SELECT header, raw FROM block ORDER BY first").fetchall()

    def fault(tree: Any) -> str:
        audit = AUDITOR.Audit(tree=tree)
        try:
            for n, (header, raw) in enumerate(rows):
                changed = bytearray(header[:32] + audit.before + header[64:])
                changed[64] ^= n == 3  # the root
                changed[8] ^= n == 5  # the number of the first record
                audit.block(audit.count, bytes(changed), raw)
        except AUDITOR.Fault as found:
            try:
                tree.end()
            except AUDITOR.Fault as before:
                return str(before)
            return str(found)
        return ""

    assert "the root that the block" in fault(AUDITOR.Tree())
    assert fault(AUDITOR.Tree()) == fault(AUDITOR.TreeApart())


def test_a_second_process_that_is_killed_is_no_verdict(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(AUDITOR.File, "is_large", lambda _: True)
    start = AUDITOR.TreeApart.__init__

    def started_and_killed(tree: Any, wanted: Any = ()) -> None:
        start(tree, wanted)
        tree.process.kill()

    monkeypatch.setattr(AUDITOR.TreeApart, "__init__", started_and_killed)
    path = tmp_path / "book.sqlite"
    random_book(path, 1)
    with pytest.raises(OSError, match="was ended"):
        apart(path)
    assert AUDITOR.main([str(path)]) == 2


def test_the_harness_sees_an_auditor_that_is_careless(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """If the auditor forgot the rules, the comparison above would tell."""
    path, chance = tmp_path / "book.sqlite", Random(5)
    random_book(path, 2)
    blocks = blocks_of(path)
    monkeypatch.setattr(AUDITOR.Audit, "_ruled", lambda *_: None)
    monkeypatch.setattr(AUDITOR.Audit, "_laws", lambda *_: [])
    apart = 0
    for n, one in enumerate(blocks):
        if (one["rule"] > 0).any():
            other = [each.copy() for each in blocks]
            other[n]["amount"][one["rule"] > 0] += chance.randint(1, 9)
            rewrite(path, other)
            apart += len(set(verdicts(path)[:2])) == 2
    assert apart
    assert auditor.FILE == FILE
