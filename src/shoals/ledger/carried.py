"""What a book carries forward: all that is needed of records that are pruned, in one form that anybody can derive.

A *seal* is a record that closes an epoch and names, as its evidence, the SHA-256 of what the records before it amount
to: every balance, the flows between kinds of accounts, all ids, and whole those records that later ones may refer to
(accounts, rules, closings, holds and what ended them). It is a record like any other, so a signed checkpoint commits to
it, and whoever audits the whole book derives it anew. Once it stands there, the records before it may go: their leaves
stay, so that old proofs, and proofs between checkpoints, go on to lead to the root.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from shoals.core.errors import Tampered
from shoals.ledger.engine.block import BACK, FIRST, HEADER, MAGIC, leaves_of
from shoals.ledger.engine.forgotten import Forgotten, is_kept
from shoals.ledger.engine.records import RECORD, Flag, RecordKind, Records
from shoals.ledger.engine.tree import TILE, Tile, Tree
from shoals.ledger.store import PrunedBlock, Store

MARK = b"carried forward\0"
"""What a seal has in place of the id of a hold."""
FORM = b"SHOALS\0C"
HEAD = struct.Struct("<8sQQq32s32s32sQQQ")
"""Form, records, blocks, latest event of a dropped transfer [µs], last header, root, ids, and how many of each part."""
FLOW = np.dtype(
    [
        ("ledger", "<u4"), ("code_out", "<u2"), ("code_in", "<u2"), ("pool_out", "<u4"), ("pool_in", "<u4"),
        ("low", "<u8"), ("high", "<u8"),
    ]
)  # fmt: skip
"""What plain transfers moved in all, from accounts of one kind and pool to those of another: low and high word."""
NEVER_US = -(2**63)
"""Latest event where there is none."""
WAITING = 1 << 16
"""So many records wait to be added up together."""
Word = NDArray[np.int64]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Carried:
    """What the first records of a book amount to.

    Parameters
    ----------
    size, blocks : int
        How many records, in how many blocks.
    last_us : int
        When the latest of the transfers happened that are dropped. [µs since 1970 UTC]
    before, root, ids : bytes
        SHA-256 of the header of the last block; root of the tree; SHA-256 that goes from block to block over all ids.
    balances : array of int, shape (accounts, 4)
        Debits, held debits, credits, held credits of each account.
    flows : record array, shape (f,)
        Of dtype `FLOW`, in order: sums of the plain transfers.
    kept : record array, shape (k,)
        Records that stay whole.
    """

    size: int
    blocks: int
    last_us: int
    before: bytes
    root: bytes
    ids: bytes
    balances: Word
    flows: NDArray[np.void]
    kept: Records

    @property
    def data(self) -> bytes:
        """All of it as bytes, of which there is one form."""
        parts = len(self.balances), len(self.flows), len(self.kept)
        head = HEAD.pack(FORM, self.size, self.blocks, self.last_us, self.before, self.root, self.ids, *parts)
        return head + self.balances.astype("<i8").tobytes() + self.flows.tobytes() + self.kept.tobytes()

    @property
    def digest(self) -> bytes:
        """SHA-256 of `data`: what a seal names."""
        return hashlib.sha256(self.data).digest()

    @classmethod
    def read(cls, data: bytes) -> Carried:
        """Return what bytes say; raise Tampered if they have not the form."""
        try:
            form, size, blocks, last_us, before, root, ids, *parts = HEAD.unpack_from(data)
        except struct.error:
            raise Tampered("what is carried forward is cut off", BACK) from None
        sizes = [part * width for part, width in zip(parts, (32, FLOW.itemsize, RECORD.itemsize), strict=True)]
        if form != FORM or HEAD.size + sum(sizes) != len(data):
            raise Tampered("what is carried forward has not the form that shoals gives it", BACK)
        at = HEAD.size
        pieces: list[bytes] = []
        for width in sizes:
            pieces.append(data[at : at + width])
            at += width
        return cls(
            size=size,
            blocks=blocks,
            last_us=last_us,
            before=before,
            root=root,
            ids=ids,
            balances=np.frombuffer(pieces[0], "<i8").astype(np.int64).reshape(-1, 4),
            flows=np.frombuffer(pieces[1], FLOW),
            kept=np.frombuffer(pieces[2], RECORD),
        )

    def difference(self, other: Carried) -> str:
        """Return in words where another one says something else; empty if it does not."""
        for name in ("size", "blocks", "last_us", "before", "root", "ids"):
            mine, theirs = getattr(self, name), getattr(other, name)
            if mine != theirs:
                return f"its `{name}` is said to be {_said(theirs)}, and is {_said(mine)}"
        rows = self.balances.tolist(), other.balances.tolist()
        if len(rows[0]) != len(rows[1]):
            return f"{len(rows[1])} balances are carried, of {len(rows[0])} accounts"
        for number, (true, said) in enumerate(zip(*rows, strict=True)):
            if true != said:
                return f"the balance of account {number} is carried as {said}, and is {true}"
        if self.flows.tobytes() != other.flows.tobytes():
            return "the flows between accounts are not those of the transfers"
        return "" if self.kept.tobytes() == other.kept.tobytes() else "the records that are kept are others"


def seal(carried: Carried, epoch_us: int) -> Records:
    """Return the record that names what is carried forward, shape (1,), without an id."""
    one = np.zeros(1, RECORD)
    one["kind"], one["event_us"] = RecordKind.EPOCH, epoch_us
    one["hold_hi"], one["hold_lo"] = np.frombuffer(MARK, "<u8")
    one["evidence"] = np.frombuffer(carried.digest, np.uint8)
    return one


def seal_of(raw: bytes) -> bytes | None:
    """Return what the first of some records carries forward by its digest; None if it is no seal."""
    one = np.frombuffer(raw[: RECORD.itemsize], RECORD)[0]
    sealed = int(one["kind"]) == RecordKind.EPOCH and raw[16:32] == MARK
    return one["evidence"].tobytes() if sealed else None


def seals_in(records: Records) -> NDArray[np.int64]:
    """Return the numbers of the seals among records."""
    high, low = np.frombuffer(MARK, "<u8")
    found = (records["kind"] == np.uint16(RecordKind.EPOCH)) & (records["hold_hi"] == high)
    return records["seq"][found & (records["hold_lo"] == low)]


def ids_of(raw: bytes) -> bytes:
    """Return the ids of records: first the high words of all, then the low ones."""
    words = np.frombuffer(raw, "<u8").reshape(-1, RECORD.itemsize // 8)
    return words[:, 0].tobytes() + words[:, 1].tobytes()


def split_ids(ids: bytes) -> NDArray[np.uint64]:
    """Return ids that `ids_of` wrote, shape (n, 2)."""
    return np.frombuffer(ids, "<u8").astype(np.uint64).reshape(2, -1).T


class Carrier:
    """Adds up blocks as they come, for what is carried forward after them; `start` is what was carried before."""

    def __init__(self, start: Carried | None = None) -> None:
        self._blocks, self._ids, self._last_us = 0, bytes(32), NEVER_US
        self._flows: dict[tuple[int, ...], int] = {}
        self._kept: list[Records] = []
        self._raw: list[bytes] = []
        self._waiting = 0
        if start is not None:
            self._blocks, self._ids, self._last_us = start.blocks, start.ids, start.last_us
            for *key, low, high in start.flows.tolist():
                self._flows[tuple(key)] = low + (high << 64)
            self._kept.append(start.kept)

    def add(self, raw: bytes, accounts: Word) -> None:
        """Add the records of a block; `accounts` are the rows of the engine after it."""
        self._blocks += 1
        self._ids = hashlib.sha256(self._ids + ids_of(raw)).digest()
        self._raw.append(raw)
        self._waiting += len(raw) // RECORD.itemsize
        if self._waiting >= WAITING:
            self._sum(accounts)

    def carried(self, *, size: int, before: bytes, root: bytes, accounts: Word) -> Carried:
        """Return what all that was added amounts to."""
        self._sum(accounts)
        rows = [(*key, amount % 2**64, amount >> 64) for key, amount in sorted(self._flows.items())]
        return Carried(
            size=size,
            blocks=self._blocks,
            last_us=self._last_us,
            before=before,
            root=root,
            ids=self._ids,
            balances=accounts[:, 7:11].copy(),
            flows=np.array(rows, FLOW),
            kept=np.concatenate([np.zeros(0, RECORD), *self._kept]),
        )

    def _sum(self, accounts: Word) -> None:
        records = np.frombuffer(b"".join(self._raw), RECORD)
        self._raw, self._waiting = [], 0
        kept = is_kept(records)
        if kept.any():
            self._kept.append(records[kept])
        moved = records[~kept]
        if not len(moved):
            return
        self._last_us = max(self._last_us, int(moved["event_us"].max()))
        pairs, at = np.unique(moved["debit"].astype(np.int64) << 32 | moved["credit"], return_inverse=True)
        amount = moved["amount"]
        low, high = np.zeros(len(pairs), np.int64), np.zeros(len(pairs), np.int64)
        np.add.at(low, at, amount & 0xFFFFFFFF)
        np.add.at(high, at, amount >> 32)
        out, into = accounts[pairs >> 32], accounts[pairs & 0xFFFFFFFF]
        rows = np.column_stack([out[:, 0], out[:, 1], into[:, 1], out[:, 3], into[:, 3], low, high]).tolist()
        for *key, below, above in rows:
            one = tuple(key)
            self._flows[one] = self._flows.get(one, 0) + below + (above << 32)


# ------------------------------------------------------------------------------------------ a book that begins with it


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Resumed:
    """A book after its pruned records.

    Parameters
    ----------
    carried : Carried
    forgotten : Forgotten
        By which pruned records are known again.
    identity : bytes
        SHA-256 of the first header.
    last_header : bytes
    booked_us : int
        When the last pruned record was booked. [µs since 1970 UTC]
    tiles : list of Tile
        Full tiles of the tree over them.
    """

    carried: Carried
    forgotten: Forgotten
    identity: bytes
    last_header: bytes
    booked_us: int
    tiles: list[Tile]


def resume(store: Store, machine: Any, tree: Tree) -> Resumed | None:
    """Take the state of a pruned book into a new engine and tree, and check all of it that can be checked without it.

    The headers must follow each other, each names the root of the leaves that are stored; records that are kept, and
    ids, must be theirs; balances must be those of flows and holds, and keep the limits of accounts.

    Returns
    -------
    resumed : Resumed or None
        None for a book that has all its records.

    Raises
    ------
    Tampered
        At the first thing that differs.
    """
    found = store.carried()
    if found is None:
        return None
    data, blocks = found
    if not isinstance(data, bytes):
        raise Tampered(f"what {store.place} carries forward holds no bytes", BACK)
    carried = Carried.read(data)
    headers, ids, tiles = _headers(store, blocks, carried, tree)
    at = np.array([head[1] for head in headers], np.int64)
    booked = [head[3] for head in headers]
    forgotten = Forgotten(
        carried.kept,
        ids,
        lambda seq: _leaf(store, seq),
        lambda seq: booked[int(np.searchsorted(at, seq, side="right")) - 1],
    )
    _check_kept(store, carried, ids)
    refused = machine.resume(carried.balances, forgotten)
    if refused.any() or len(machine.accounts) != len(carried.balances):
        raise Tampered(f"the records that {store.place} keeps of those it pruned open accounts that cannot be", BACK)
    fault = _fault(carried, machine.accounts)
    if fault:
        raise Tampered(f"what {store.place} carries forward does not agree with itself: {fault}", BACK)
    return Resumed(
        carried=carried,
        forgotten=forgotten,
        identity=hashlib.sha256(_bytes(blocks[0].header)).digest(),
        last_header=_bytes(blocks[-1].header),
        booked_us=booked[-1],
        tiles=tiles,
    )


def _headers(
    store: Store, blocks: Sequence[PrunedBlock], carried: Carried, tree: Tree
) -> tuple[list[tuple[Any, ...]], NDArray[np.uint64], list[Tile]]:
    """Check what stays of each block, and grow the tree by the leaves that are stored."""
    before, count, when, chain = FIRST, 0, NEVER_US, bytes(32)
    headers: list[tuple[Any, ...]] = []
    ids: list[NDArray[np.uint64]] = []
    tiles: list[Tile] = []
    for block in blocks:
        place = f"the header of the pruned block of record {count}"
        header, own = _bytes(block.header), _bytes(block.ids)
        if block.first != count or len(header) != HEADER.size or header[:8] != MAGIC:
            raise Tampered(f"{place} is missing, or none that shoals wrote", BACK)
        head = HEADER.unpack(header)
        _, first, records, booked_us, names, root, _ = head
        if first != count or not records or len(own) != 16 * records or names != before or booked_us < when:
            raise Tampered(f"{place} does not follow the one before it, or has other ids", BACK)
        leaves = [_tile(store, index) for index in range(count // TILE, -(-(count + records) // TILE))]
        start = count % TILE
        tiles += tree.append(np.concatenate(leaves)[start : start + records])
        if tree.size != count + records or tree.root() != root:
            raise Tampered(f"{place} names another root than that of the leaves that are stored", BACK)
        before, count, when = hashlib.sha256(header).digest(), count + records, booked_us
        chain = hashlib.sha256(chain + own).digest()
        headers.append(head)
        ids.append(split_ids(own))
    says = (carried.size, carried.blocks, carried.before, carried.root, carried.ids)
    if says != (count, len(headers), before, tree.root(), chain) or not headers:
        raise Tampered(f"what {store.place} carries forward is not of the blocks that were pruned there", BACK)
    return headers, np.concatenate(ids), tiles


def _check_kept(store: Store, carried: Carried, ids: NDArray[np.uint64]) -> None:
    """Records that are kept must be those of which the leaves are."""
    numbers, kept = carried.kept["seq"], carried.kept
    if len(numbers) and (numbers[0] < 0 or numbers[-1] >= carried.size or (np.diff(numbers) <= 0).any()):
        raise Tampered(f"the records that {store.place} keeps of those it pruned are not in order", BACK)
    if not is_kept(kept).all():
        raise Tampered(f"{store.place} keeps plain transfers among those it pruned", BACK)
    own = np.column_stack([kept["id_hi"], kept["id_lo"]])
    for seq, leaf, same in zip(numbers.tolist(), leaves_of(kept.tobytes()), own == ids[numbers], strict=True):
        if leaf.tobytes() != _leaf(store, seq) or not same.all():
            raise Tampered(f"record {seq}, which {store.place} keeps of those it pruned, is not as it was booked", BACK)


def _fault(carried: Carried, accounts: Word) -> str:
    """Return in words where balances are not those of flows and holds; empty if they agree."""
    sums: dict[tuple[int, int, int], list[int]] = {}
    held = [[0, 0] for _ in range(len(accounts))]
    classes = [(row[0], row[1], row[3]) for row in accounts.tolist()]
    for ledger, code_out, code_in, pool_out, pool_in, low, high in carried.flows.tolist():
        amount = low + (high << 64)
        sums.setdefault((ledger, code_out, pool_out), [0, 0])[0] += amount
        sums.setdefault((ledger, code_in, pool_in), [0, 0])[1] += amount
    holds: dict[tuple[int, int], int] = {}
    for one in carried.kept:
        kind, flags, amount = int(one["kind"]), int(one["flags"]), int(one["amount"])
        if kind not in (RecordKind.TRANSFER, RecordKind.EXPIRE):
            continue
        debit, credit = int(one["debit"]), int(one["credit"])
        if max(debit, credit) >= len(classes):
            return f"record {int(one['seq'])} names an account that is not open"
        if kind == RecordKind.TRANSFER and flags & Flag.HOLD:
            holds[int(one["id_hi"]), int(one["id_lo"])] = amount
            held[debit][0] += amount
            held[credit][1] += amount
            continue
        if kind == RecordKind.EXPIRE or flags & (Flag.POST | Flag.VOID):
            name = int(one["hold_hi"]), int(one["hold_lo"])
            if name not in holds:
                return f"record {int(one['seq'])} ends a hold that is not there"
            ended = holds.pop(name)
            held[debit][0] -= ended
            held[credit][1] -= ended
            if kind == RecordKind.EXPIRE or flags & Flag.VOID:
                continue
        sums.setdefault(classes[debit], [0, 0])[0] += amount
        sums.setdefault(classes[credit], [0, 0])[1] += amount
    found: dict[tuple[int, int, int], list[int]] = {}
    for number, (one, row, wait) in enumerate(zip(classes, carried.balances.tolist(), held, strict=True)):
        if min(row) < 0 or [row[1], row[3]] != wait:
            return f"account {number} holds {row[1]} and {row[3]}, and its holds {wait[0]} and {wait[1]}"
        both = found.setdefault(one, [0, 0])
        both[0] += row[0]
        both[1] += row[2]
    for one in sorted({*found, *sums}):
        if found.get(one, [0, 0]) != sums.get(one, [0, 0]):
            return f"accounts of code {one[1]} in pool {one[2]} do not have what flowed out of them and into them"
    return ""


def _leaf(store: Store, seq: int) -> bytes:
    tile = _tile(store, seq // TILE)
    if seq % TILE >= len(tile):
        raise Tampered(f"the leaf of record {seq} is missing in {store.place}", BACK)
    return tile[seq % TILE].tobytes()


def _tile(store: Store, index: int) -> NDArray[np.uint8]:
    found = store.tile(0, index)
    if found is None:
        raise Tampered(f"tile {index} of level 0 is missing in {store.place}", BACK)
    return found


def _bytes(value: object) -> bytes:
    return value if isinstance(value, bytes) else b""


def _said(value: int | bytes) -> str:
    return value.hex() if isinstance(value, bytes) else str(value)
