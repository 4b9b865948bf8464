"""Re-derive everything that a book says, trusting nothing that is stored but the bytes themselves."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from shoals.core.book import Account, Unit
from shoals.core.errors import InputError, NotConserved, Tampered
from shoals.ledger._known import new_machine
from shoals.ledger._recall import Recall
from shoals.ledger.carried import MARK, Carried, Carrier, ids_of, resume, seal_of, seals_in
from shoals.ledger.chains import account_of, name_digest, unit_of
from shoals.ledger.charter import account_faults, name_of_rule, rule_faults
from shoals.ledger.checkpoint import KEY_CODES, Checkpoint, KeyHistory
from shoals.ledger.engine.block import BACK, FIRST, HEADER, MAGIC, leaves_of
from shoals.ledger.engine.records import AMOUNT_MAX, RECORD, RecordKind, Refusal
from shoals.ledger.engine.tree import TILE, Tile, Tree, hash_of, reader
from shoals.ledger.signing import KeyKind, PublicKey, SignedText, check_signers
from shoals.ledger.store import PrunedBlock, Store, Stored
from shoals.ledger.store.places import Place, open_store


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """A book that passed every check.

    Parameters
    ----------
    place : str
        Where it lies, in words.
    accounts : tuple of Account
        Its accounts.
    transfers : int
        How many transfers, holds and ends of holds were replayed.
    records : int
        How many records, with those that open accounts and set rules.
    root : str
        Hash that commits to all of them, hexadecimal. Who noted it can later tell whether the past was rewritten.
    chain : str
        SHA-256 of the last header, hexadecimal.
    balances : mapping of str to int
        Credits less debits, summed anew.
    moved : mapping of Unit to int
        Sum of all amounts, whole units.
    balances_as_of : int
        After how many records the balances are that are stored for other readers: fewer than `records` after a crash,
        or while much is booked at once.
    checkpoints : tuple of Signed
        The checkpoints that are kept, in order, each signed by the key that the book had then.
    signed : int
        How many of the first records lie under a signature: of a trusted key, if any was given, else of the book's own.
        The records behind them were checked like all others, and nobody has signed them.
    pruned : int
        How many of the first records were pruned.
    whole : bool
        Whether all records were looked at: none was pruned, or their archive was at hand. If not, balances and ids that
        are carried forward rest on the record that names them, and so on the signatures of the checkpoints behind it.
    sealed : tuple of Carried
        What records of the book carry forward, as it was derived here; of pruned ones what is stored.
    """

    place: str
    accounts: tuple[Account, ...]
    transfers: int
    records: int
    root: str
    chain: str
    balances: Mapping[str, int]
    moved: Mapping[Unit, int]
    balances_as_of: int
    checkpoints: tuple[Signed, ...] = ()
    signed: int = 0
    pruned: int = 0
    whole: bool = True
    sealed: tuple[Carried, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """A checkpoint that is kept.

    Parameters
    ----------
    size : int
        How many records it commits to.
    signers : mapping of PublicKey to int
        Who signed, and at which second witnesses saw it. [s since 1970 UTC]
    """

    size: int
    signers: Mapping[PublicKey, int]


def verify(
    place: Place,
    *,
    root: str | None = None,
    checkpoints: Sequence[str] = (),
    keys: Sequence[PublicKey] = (),
    witnesses: int = 0,
    archive: Place | None = None,
) -> Verification:
    """Check a book from its first byte to its last, and return what was found.

    Every block must follow the one before it, its records must be those that its header names and must obey all rules
    when they are booked again, and the tree over them must have the root that the header names. What is derived from
    them must be stored as it is derived: names, balances, tiles. Checkpoints must be of this book, and signed.

    Parameters
    ----------
    place : Path or str
        A book, by path or URL.
    root : str, optional
        Root that was noted when the book had its present length. Only this tells a book that was written anew as a
        whole, hashes included, from the one that was booked.
    checkpoints : sequence of str
        Signed checkpoints of this book that were kept elsewhere, by a witness for instance: the book must begin with
        the records of which they were made. They tell too whether it was written anew, and between which records.
    keys : sequence of PublicKey
        Keys that are trusted, of the book and of witnesses. If there are any, the last checkpoint, and each of
        `checkpoints`, must be signed by one that is a book's: one of these, or one for which one of these vouched.
    witnesses : int, default 0
        So many of `keys` that are witnesses' must have signed too.
    archive : Path or str, optional
        Where the records lie that were pruned: they are booked again before the others, and what the book carries
        forward is held against them.

    Raises
    ------
    DataError
        If there is no book, or no archive.
    InputError
        If an archive is given for a book of which nothing was pruned.
    Tampered
        If anything stored differs from what was booked. The message names the record, and the field if the hash allows
        to tell it.
    NotConserved
        If a ledger does not sum to zero, or a balance is not what its transfers sum to.
    LedgerError
        If it is no book, or the disk cannot be read.

    Examples
    --------
    >>> import tempfile
    >>> from pathlib import Path
    >>> from shoals.ledger import create
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     file = Path(folder) / "book.sqlite"
    ...     create(file, [Account(id="pv", kind="generation"), Account(id="bus", kind="bus")]).close()
    ...     verify(file).transfers
    0
    """
    store = open_store(place)
    try:
        old = None if archive is None else open_store(archive)
        try:
            with store.snapshot():
                audit = _Audit(store, old)
                found = audit.run()
                found = replace(found, signed=audit.hold(checkpoints, keys, witnesses))
        finally:
            if old is not None:
                old.close()
    finally:
        store.close()
    if root is not None and root.strip().lower() != found.root:
        raise Tampered(
            f"the root of {found.place} is {found.root} and not {root.strip().lower()}",
            "the book has grown since that root was noted, or was written anew; ask for the book of that root",
        )
    return found


class _Joined:
    """Blocks of an archive, and behind them those of the book that was pruned."""

    def __init__(self, archive: Store, store: Store, size: int) -> None:
        self.archive = archive
        self.store = store
        self.size = size

    @property
    def place(self) -> str:
        return f"{self.archive.place} and {self.store.place}"

    def carried(self) -> None:
        """Both together have all records."""

    def blocks(self, first: int = 0) -> Iterator[Stored]:
        if first < self.size:
            for stored in self.archive.blocks(first):
                if isinstance(stored.first, int) and stored.first >= self.size:
                    break
                yield stored
        yield from self.store.blocks(max(first, self.size))


class _Audit:
    """One pass over a store, and over the archive before it if there is one."""

    def __init__(self, store: Store, archive: Store | None = None) -> None:
        self.store = store
        self.archive = archive
        self.pruned = store.carried()
        self.size = 0  # how many records were pruned
        self.rows: dict[object, PrunedBlock] = {}
        if archive is not None:
            if self.pruned is None:
                raise InputError(f"nothing of {store.place} was pruned", "leave the archive away")
            data, rows = self.pruned
            self.size = Carried.read(data if isinstance(data, bytes) else b"").size
            self.rows = {row.first: row for row in rows}
        self.joined = store if archive is None else _Joined(archive, store, self.size)
        self.carrier = Carrier()
        self.sealed: list[Carried] = []
        self.recall = Recall(self.joined)
        self.machine = new_machine(self.recall)
        self.tree = Tree()
        self.tiles: list[Tile] = []
        self.before = FIRST
        self.transfers = 0
        self.as_of = AMOUNT_MAX
        self.moved = dict.fromkeys(Unit, 0)
        self.opened: list[tuple[bytes, int]] = []
        self.stored: dict[int, list[list[int]]] = {}
        self.compared: dict[int, tuple[int, list[int]]] = {}
        self.named: list[tuple[int, int, int]] = []
        self.notes: dict[int, SignedText] = {}
        self.history = KeyHistory()
        self.rules: dict[str, int] = {}

    def run(self) -> Verification:
        named = self.store.names()
        for number, *balance, as_of in self.store.balances():
            self.stored.setdefault(as_of, []).append([number, *balance])
        self._stored_balances(0)
        if self.pruned is not None and self.archive is None:
            self._resume()
        for stored in self.joined.blocks():
            self._block(stored)
        if self.machine.count < self.size:
            raise Tampered(f"{self._place(0)} ends with record {self.machine.count - 1}, of {self.size} pruned", BACK)
        self.store.check()
        names = self._names(named)
        self._tiles()
        balances = self._balances(names)
        rows: list[list[int]] = self.machine.accounts[:, :7].tolist()
        owners = [owner for _, owner in self.opened]
        accounts = tuple(
            account_of(name, row, names, owner) for name, row, owner in zip(names, rows, owners, strict=True)
        )
        for fault in account_faults(accounts):
            raise NotConserved(fault, BACK)
        self.history = KeyHistory.of((seq, code, names[number]) for seq, code, number in self.named)
        checkpoints = self._checkpoints()
        return Verification(
            place=self.store.place,
            accounts=accounts,
            transfers=self.transfers,
            records=self.machine.count,
            root=self.tree.root().hex(),
            chain=self.before.hex(),
            balances=balances,
            moved=self.moved,
            balances_as_of=min(self.as_of, self.machine.count),
            checkpoints=checkpoints,
            pruned=self.size,
            whole=self.pruned is None or self.archive is not None,
            sealed=tuple(self.sealed),
        )

    def _resume(self) -> None:
        """Begin behind the records that were pruned, with what is carried forward of them."""
        found = resume(self.store, self.machine, self.tree)
        assert found is not None
        carried = found.carried
        self.size, self.carrier, self.tiles = carried.size, Carrier(carried), found.tiles
        self._count(carried.kept)
        self.transfers += carried.size - len(carried.kept)
        for ledger, _, _, _, _, low, high in carried.flows.tolist():
            self.moved[unit_of(ledger)] += low + (high << 64)
        self.before = carried.before
        first = next(self.store.blocks(carried.size), None)
        if first is None or not isinstance(first.raw, bytes) or seal_of(first.raw) != carried.digest:
            raise Tampered(f"{self.store.place} carries forward what record {carried.size} does not name", BACK)

    def _check_pruned(self) -> None:
        """Hold what the book carries forward against the records in the archive; all of them were booked again."""
        assert self.pruned is not None
        if self.rows:
            raise Tampered(f"{self.store.place} has pruned blocks that {self._place(0)} does not have", BACK)
        carried = Carried.read(self.pruned[0] if isinstance(self.pruned[0], bytes) else b"")
        difference = self._carried().difference(carried)
        if difference:
            raise Tampered(
                f"{self.store.place} carries forward what the records in {self._place(0)} do not amount to: "
                f"{difference}",
                "show both to whom it concerns; `shoals ledger copy` makes a whole book of the archive and the rest",
            )

    def _carried(self) -> Carried:
        """Return what all records so far amount to."""
        return self.carrier.carried(
            size=self.machine.count, before=self.before, root=self.tree.root(), accounts=self.machine.accounts
        )

    def _place(self, seq: int) -> str:
        """Where a record lies, in words."""
        return self.store.place if self.archive is None or seq >= self.size else self.archive.place

    def _sealed(self, raw: bytes, first: int) -> None:
        """What a seal carries forward must be what the records before it amount to."""
        if MARK not in raw:
            return
        numbers = seals_in(np.frombuffer(raw, RECORD)).tolist()
        if any(number != first for number in numbers):
            raise Tampered(f"record {numbers[-1]} carries forward from within a block", BACK)
        digest = seal_of(raw)
        if digest is None:
            return
        carried = self._carried()
        if carried.digest != digest:
            raise NotConserved(f"record {first} carries forward something else than what lies before it", BACK)
        self.sealed.append(carried)

    def hold(self, checkpoints: Sequence[str], keys: Sequence[PublicKey], witnesses: int) -> int:
        """Hold the book against checkpoints that were kept elsewhere, and against keys that are trusted.

        Returns
        -------
        signed : int
            How many records the last signature covers.
        """
        seen = sorted(
            ((Checkpoint.read(note.text), note) for note in map(SignedText.read, checkpoints)),
            key=lambda pair: pair[0].size,
        )
        agreed = 0
        for one, _ in seen:
            if one.size > self.machine.count:
                raise Tampered(
                    f"the book ends with record {self.machine.count - 1}, and a checkpoint was made of {one.size}", BACK
                )
            if self._root_of(one.size) != one.root:
                raise Tampered(
                    f"the book was written anew: records {agreed} to {one.size - 1} are not all those of which a "
                    f"checkpoint of {one.size} records was made",
                    "ask for the book of that checkpoint, and show both to whom it concerns",
                )
            agreed = one.size
        if not keys:
            return max(self.notes, default=0)
        trusted = self.history.trusted(keys, self.history.vouched(self.notes))
        books = sorted((key for key in trusted if key.kind is KeyKind.BOOK), key=lambda key: key.vkey)
        seers = [key for key in trusted if key.kind is KeyKind.WITNESS]
        notes = [note for _, note in seen] or [note for _, note in sorted(self.notes.items())[-1:]]
        if not notes:
            raise Tampered("the book keeps no checkpoint, and none was given", "ask for a signed one")
        for note in notes:
            what = f"the checkpoint of {Checkpoint.read(note.text).size} records"
            check_signers(note, books, least=1, what=what)
            check_signers(note, seers, least=witnesses, what=what)
        every = {**self.notes, **{one.size: note for one, note in seen}}
        return next(size for size in sorted(every, reverse=True) if every[size].signers(books))

    def _checkpoints(self) -> tuple[Signed, ...]:
        found: list[Signed] = []
        for size, text in self.store.checkpoints():
            if not isinstance(size, int) or not isinstance(text, bytes):
                raise Tampered("a checkpoint that is kept is none", BACK)
            try:
                note = SignedText.read(text)
                one = Checkpoint.read(note.text)
                signers = self.history.signers(size, note)
            except Tampered as error:
                raise Tampered(f"the checkpoint of {size} records is not as signed: {error.what}", BACK) from error
            if one.size != size or size > self.machine.count or one.more:
                raise Tampered(f"the checkpoint of {size} records is kept where another belongs", BACK)
            if self._root_of(size) != one.root:
                raise Tampered(f"the first {size} records are not those of the checkpoint that is kept", BACK)
            self.notes[size] = note
            found.append(Signed(size=size, signers=signers))
        if self.pruned is not None and not any(one.size > self.size for one in found):
            raise Tampered(f"no checkpoint is kept behind record {self.size}, by which the pruned ones are known", BACK)
        return tuple(found)

    def _root_of(self, size: int) -> bytes:
        """Return the root of the first records; the stored tiles were found to be those of the records before."""

        def tile(level: int, index: int) -> NDArray[np.uint8]:
            found = self.store.tile(level, index)
            assert found is not None
            return found

        return hash_of(reader(tile), 0, size)

    def _block(self, stored: Stored) -> None:
        first = self.machine.count
        if stored.first != first:
            raise Tampered(f"record {first} is missing: a block that begins with {stored.first!r} follows", BACK)
        if not isinstance(stored.header, bytes) or not isinstance(stored.raw, bytes):
            raise Tampered(f"the block of record {first} holds no bytes", BACK)
        row = None
        if self.archive is not None and first < self.size:
            row = self.rows.pop(first, None)
            if row is None or row.header != stored.header:
                raise Tampered(
                    f"the block of record {first} in {self._place(first)} is not the one that was pruned", BACK
                )
        if self.archive is not None and first == self.size:
            self._check_pruned()
        booked_us, root = self._header(stored.header, stored.raw, first)
        if row is not None and row.ids != ids_of(stored.raw):
            raise Tampered(f"the ids of the pruned block of record {first} are not those of its records", BACK)
        self.recall.add(first)
        self._sealed(stored.raw, first)
        batch: Any = np.frombuffer(stored.raw, RECORD).copy()
        result = self.machine.apply(batch)
        if result.any():
            at = int(np.argmax(result != Refusal.OK))
            raise NotConserved(f"record {first + at} breaks a rule: {Refusal(int(result[at])).sentence}", BACK)
        if batch.tobytes() != stored.raw:
            at = int(np.argmax(batch != np.frombuffer(stored.raw, RECORD)))
            raise Tampered(f"record {first + at} is not numbered as it was booked", BACK)
        if (batch["booked_us"] != booked_us).any():
            raise Tampered(f"the block of record {first} has records that were booked at another time", BACK)
        self.tiles += self.tree.append(leaves_of(stored.raw))
        if self.tree.root() != root:
            raise Tampered(f"the root that the block of record {first} names is not that of its records", BACK)
        self.before = hashlib.sha256(stored.header).digest()
        self.carrier.add(stored.raw, self.machine.accounts)
        self._count(batch)
        self._stored_balances(first + len(batch))

    def _header(self, header: bytes, raw: bytes, first: int) -> tuple[int, bytes]:
        """Check a header before its records are believed; if they differ from it, say where. Return time and root."""
        if len(header) != HEADER.size or header[:8] != MAGIC:
            raise Tampered(f"the block of record {first} has no header that shoals wrote", BACK)
        _, says, count, booked_us, before, root, body = HEADER.unpack(header)
        if says != first:
            raise Tampered(f"the header of the block of record {first} names record {says}", BACK)
        if count * RECORD.itemsize != len(raw):
            size = len(raw) // RECORD.itemsize
            raise Tampered(f"the block of record {first} has {size} records, its header says {count}", BACK)
        if hashlib.sha256(raw).digest() != body:
            raise self._changed(raw, first)
        if before != self.before:
            raise Tampered(f"the block of record {first} does not follow the one before it", BACK)
        return booked_us, root

    def _changed(self, raw: bytes, first: int) -> Tampered:
        """Name the record that differs from its leaf in the stored tiles, and the field that one byte would mend."""
        for at, leaf in enumerate(leaves_of(raw)):
            seq = first + at
            kept = self.store.tile(0, seq // TILE)
            if kept is None or seq % TILE >= len(kept) or kept[seq % TILE].tobytes() == leaf.tobytes():
                continue
            record = raw[RECORD.itemsize * at :][: RECORD.itemsize]
            field = _field_off(record, kept[seq % TILE].tobytes())
            return Tampered(f"record {seq} is not as it was booked{field}", BACK)
        return Tampered(f"the header of the block of record {first} is not as it was booked", BACK)

    def _count(self, batch: Any) -> None:
        kind, ledgers, amounts = batch["kind"].copy(), batch["ledger"].copy(), batch["amount"].copy()
        moves = (kind == RecordKind.TRANSFER) | (kind == RecordKind.EXPIRE)
        self.transfers += int(np.count_nonzero(moves))
        for ledger in np.unique(ledgers[moves]).tolist():
            found = amounts[moves & (ledgers == ledger)]
            # two halves, so that no sum of whole numbers passes 2^63
            self.moved[unit_of(ledger)] += (int((found >> 32).sum()) << 32) + int((found & 0xFFFFFFFF).sum())
        rules = batch[kind == RecordKind.RULE]
        for fault in rule_faults(rules, self.rules):
            raise NotConserved(fault, BACK)
        self.rules.update({name_of_rule(one): 0 for one in rules})
        for one in batch[kind == RecordKind.OPEN]:
            if int(one["code"]) in KEY_CODES:
                self.named.append((int(one["seq"]), int(one["code"]), len(self.opened)))
            self.opened.append((one["evidence"].tobytes(), int(one["tenant"])))

    def _stored_balances(self, end: int) -> None:
        """Compare the balances that are stored as of this moment with those that the records make."""
        rows = self.machine.accounts
        for number, *balance in self.stored.pop(end, []):
            true = rows[number, 7:11].tolist() if 0 <= number < len(rows) else [0, 0, 0, 0]
            if balance != true:
                raise NotConserved(
                    f"the balance of account {number} is stored as {balance} after {end} records, and is {true}", BACK
                )
            self.compared[number] = end, balance

    def _names(self, stored: list[tuple[int, object]]) -> list[str]:
        if [number for number, _ in stored] != list(range(len(self.opened))):
            raise Tampered(f"{len(stored)} accounts are named, and {len(self.opened)} were opened", BACK)
        found: list[str] = []
        for (number, name), (digest, _) in zip(stored, self.opened, strict=True):
            text = name.decode(errors="backslashreplace") if isinstance(name, bytes) else str(name)
            if not isinstance(name, bytes) or hashlib.sha256(name).digest() != digest or name_digest(text) != digest:
                raise Tampered(f"account {number} (`{text}`) is not named as it was opened", BACK)
            found.append(text)
        return found

    def _tiles(self) -> None:
        derived = sorted((tile.level, tile.index, tile.hashes.tobytes()) for tile in self.tiles)
        for kept, tile in zip(self.store.tiles(), derived, strict=False):
            if kept != tile:
                raise Tampered(f"tile {tile[1]} of level {tile[0]} is not that of the records", BACK)
        if sum(1 for _ in self.store.tiles()) != len(derived):
            raise Tampered(f"the tree of these records has {len(derived)} full tiles, and others are stored", BACK)
        edge = [(level, row.tobytes()) for level, row in enumerate(self.tree.edge())]
        if self.store.edge() != edge:
            raise Tampered("the edge of the tree is not that of the records", BACK)

    def _balances(self, names: list[str]) -> dict[str, int]:
        if self.stored:
            as_of, wrong = next(iter(self.stored.items()))
            raise Tampered(
                f"the balance of account {wrong[0][0]} is said to be as of record {as_of}, where no block ends", BACK
            )
        rows: NDArray[np.int64] = self.machine.accounts
        for number, row in enumerate(rows[:, 7:11].tolist()):
            as_of, balance = self.compared[number]
            if balance != row:
                self.as_of = min(self.as_of, as_of)
        self.machine.check()
        return dict(zip(names, (rows[:, 9] - rows[:, 7]).tolist(), strict=True))


def _field_off(record: bytes, leaf: bytes) -> str:
    """Look for the one byte whose change explains the leaf: some 33,000 hashes, a fiftieth of a second."""
    for at in range(len(record)):
        for value in range(256):
            candidate = record[:at] + bytes((value,)) + record[at + 1 :]
            if hashlib.sha256(b"\0" + candidate).digest() != leaf:
                continue
            fields: Any = RECORD.fields
            name = next(n for n, (kind, start, *_) in fields.items() if start <= at < start + kind.itemsize)
            now, was = (np.frombuffer(text, RECORD)[0][name] for text in (record, candidate))
            if name == "evidence":
                return f": its field `{name}` was changed"
            return f": its field `{name}` is {now}, booked was {was}"
    return ""
