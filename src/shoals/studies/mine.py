"""Surplus into coins: a demo day's spilled energy throttles a real miner, and hashes, joules and coins are booked.

The hashes are real, and so is the processor time that they took. Joules are that time times an assumed power, since few
machines have a meter for their processor; so they are estimated. The spilled energy is the demo year's, shrunk to one
processor core. The coins are of regtest and worth nothing; what is shown is that the chain from watts to coins can be
checked by others at each link.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from shoals import cycle, ledger
from shoals.core._arrays import number, whole
from shoals.core.book import Account, Leg
from shoals.core.errors import InputError, LedgerError, NotConserved, Tampered
from shoals.core.figure import Kind
from shoals.core.notes import Coin
from shoals.core.time import Timeline
from shoals.core.units import round_carried
from shoals.ledger.notes import digest_of
from shoals.ledger.receipts import bank
from shoals.operate.pow.block import Template, Work, from_file, read_block, to_file
from shoals.operate.pow.chains import GENESIS_REGTEST, Chain, CoreChain, PlainChain, has_core
from shoals.operate.pow.digger import Batch, Digger
from shoals.operate.pow.header import Header, hashes_for, text_of
from shoals.operate.pow.kernel import kernel
from shoals.show.mined import mined_svg

SCHEMA = "shoals.mine/1"
FILES = ("book.sqlite", "receipts.jsonl", "blk00000.dat", "mining.svg", "summary.json")
CORE_W = 10.6
"""Power of a busy core: 170 W over 16 cores of an AMD Ryzen 9 9950X, by its maker's page (2024). [W] (assumed)"""
OWNER = "site"
WORK = 2**32
"""Hashes in a unit of work in the book."""
Tell = Callable[[int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """What is asked for.

    Parameters
    ----------
    day : date, optional
        A day of the demo year; the one with most spilled energy if none is given.
    slot_seconds : float
        Processor time that stands for a slot at full work. [s]
    base_fraction : float
        Share of full work that goes on without surplus, on energy from the grid. [1]
    core_w : float
        Assumed power of a busy core. [W]
    share_bits, block_bits : int
        A share takes 2^share_bits hashes in the mean, a block 2^block_bits.
    script : bytes
        Whom blocks pay; anybody, if it is not given.
    seed : int
        Of the demo year.

    Raises
    ------
    InputError
        If a number cannot be meant.
    """

    day: date | None = None
    slot_seconds: float = 0.5
    base_fraction: float = 0.0
    core_w: float = CORE_W
    share_bits: int = 19
    block_bits: int = 24
    script: bytes = b"\x51"
    seed: int = 0

    def __post_init__(self) -> None:
        number(self.slot_seconds, "slot_seconds", low=0.01, high=3_600.0)
        number(self.base_fraction, "base_fraction", low=0.0, high=1.0)
        number(self.core_w, "core_w", low=0.1, high=1_000.0)
        whole(self.share_bits, "share_bits", low=8)
        whole(self.block_bits, "block_bits", low=self.share_bits)
        if self.block_bits > 60:
            raise InputError(f"`block_bits` is {self.block_bits}", "no processor finds a block of more than 60 bits")
        if not 0 < len(self.script) <= 80:
            raise InputError(f"the script has {len(self.script)} bytes", "give 1 to 80")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mined:
    """What came of it.

    Parameters
    ----------
    timeline : Timeline
        The day.
    offered_w, surplus_w, grid_w : array, shape (t,)
        Surplus at hand, and what was drawn of it and of the grid, means of the slot. [W]
    blocks : array of int, shape (t,)
        Found in each slot.
    summary : mapping
        As it stands in ``summary.json``.
    """

    timeline: Timeline
    offered_w: NDArray[np.float64]
    surplus_w: NDArray[np.float64]
    grid_w: NDArray[np.float64]
    blocks: NDArray[np.int64]
    summary: Mapping[str, Any]


def spilled_day(ask: Ask) -> tuple[Timeline, NDArray[np.float64]]:
    """Return a day of the demo year, and what its plant could not give away in each slot. [MW]

    Raises
    ------
    InputError
        If the day is not in the year, or nothing was spilled on it.
    """
    given = cycle.given_demo(seed=ask.seed)
    plant = cycle.plant_of(given, seed=ask.seed)
    days = plant.timeline.slots // (slots := round(24 / plant.timeline.hours))
    spilled_mw = plant.curtailed_mw[: days * slots].reshape(days, slots)
    first = plant.timeline.start.date()
    at = int(np.argmax(spilled_mw.sum(axis=1))) if ask.day is None else (ask.day - first).days
    if not 0 <= at < days:
        raise InputError(
            f"{ask.day} is not in the demo year", f"name a day from {first} to {first + timedelta(days - 1)}"
        )
    if not spilled_mw[at].any() and not ask.base_fraction:
        raise InputError(f"nothing is spilled on {ask.day}", "name another day, or none for the one with most of it")
    return plant.timeline.window(at * slots, slots), spilled_mw[at]


def mine(ask: Ask, folder: Path, *, lang: str = "en", overwrite: bool = False, tell: Tell | None = None) -> Mined:
    """Mine a day's surplus and write book, receipts, blocks, picture and summary into `folder`.

    Raises
    ------
    InputError
        If something else lies in `folder`.
    LedgerError
        If the chain took a block that it must refuse, or the book does not close.
    """
    _check_free(folder, overwrite)
    timeline, spilled_mw = spilled_day(ask)
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".shoals-", dir=folder.parent) as fresh:
        chain: Chain = CoreChain() if has_core() else PlainChain(clock=lambda: int(timeline.end.timestamp()))
        try:
            mined = _mine(ask, Path(fresh), timeline, spilled_mw, chain, lang, tell)
        finally:
            if isinstance(chain, CoreChain):
                chain.close()
        folder.mkdir(exist_ok=True)
        for name in FILES:
            (Path(fresh) / name).replace(folder / name)
    return mined


def _check_free(folder: Path, overwrite: bool) -> None:
    if folder.exists() and not folder.is_dir():
        raise InputError(f"`{folder}` is a file", "name a folder for the outputs")
    if (folder / "book.sqlite").exists() and not overwrite and not _holds_ours(folder):
        raise InputError(f"`{folder}` holds another book already", "name another folder, or add `--overwrite`")


def _holds_ours(folder: Path) -> bool:
    try:
        return json.loads((folder / "summary.json").read_text(encoding="utf-8"))["schema"] == SCHEMA
    except (OSError, ValueError, KeyError, TypeError):
        return False


def _mine(
    ask: Ask,
    folder: Path,
    timeline: Timeline,
    spilled_mw: NDArray[np.float64],
    chain: Chain,
    lang: str,
    tell: Tell | None,
) -> Mined:
    peak_mw = float(spilled_mw.max())
    offered_w = spilled_mw * (ask.core_w / peak_mw if peak_mw else 0.0)
    share_target, block_target = (2 ** (256 - bits) - 1 for bits in (ask.share_bits, ask.block_bits))
    digger = Digger(chain, ask.script, share_target=share_target, block_target=block_target)
    batches: list[Batch] = []
    for offered, (start, _) in zip(offered_w.tolist(), pairwise(_starts(timeline)), strict=True):
        duty = max(min(offered / ask.core_w, 1.0), ask.base_fraction)
        batches.append(digger.dig(duty * ask.slot_seconds, now_s=int(start.timestamp())))
        if tell is not None:
            tell(1)
    cpu_s = np.array([one.cpu_seconds for one in batches])
    room, spent = offered_w * ask.slot_seconds, cpu_s * ask.core_w
    surplus_j = round_carried(np.minimum(room, spent))
    grid_j = round_carried(np.maximum(spent - room, 0.0))
    unused_j = round_carried(np.maximum(room - spent, 0.0))
    energy_j = surplus_j + grid_j
    receipts, coins = _receipts(timeline, batches, energy_j, surplus_j, share_target)
    book = _book(folder / "book.sqlite", timeline, receipts, coins, unused_j)
    blocks = [block for batch in batches for _, block in batch.blocks]
    refused = _refused(chain, ask.script, int(timeline.end.timestamp()))
    (folder / "blk00000.dat").write_bytes(to_file(blocks))
    lines = [json.dumps(one, separators=(",", ":"), sort_keys=True) for one in (*receipts, *coins)]
    (folder / "receipts.jsonl").write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    hashes, shares = sum(one.hashes for one in batches), sum(len(one.shares) for one in batches)
    used_j = int(energy_j.sum())
    summary: dict[str, Any] = {
        "schema": SCHEMA,
        "kind": str(Kind.DEMO),
        "day": timeline.start.date().isoformat(),
        "judge": chain.name,
        "kernel": kernel().name,
        "hashes": hashes,
        "cpu_seconds": round(float(cpu_s.sum()), 3),
        "hashes_per_cpu_second": round(hashes / max(float(cpu_s.sum()), 1e-9)),
        "shares": shares,
        "share_bits": ask.share_bits,
        "hashes_shown_by_shares": round(shares * hashes_for(share_target)),
        "blocks": len(blocks),
        "block_bits": ask.block_bits,
        "coins_sat": sum(int(one["sat"]) for one in coins),
        "script": ask.script.hex(),
        "core_w": ask.core_w,
        "spilled_mw_max": round(peak_mw, 3),
        "energy_j": {
            "offered": int((surplus_j + unused_j).sum()),
            "surplus": int(surplus_j.sum()),
            "grid": int(grid_j.sum()),
            "computed": used_j,
            "unused": int(unused_j.sum()),
        },
        "surplus_share": round(int(surplus_j.sum()) / used_j, 6) if used_j else None,
        "refused": refused,
        "book": book,
        "kinds": {
            "hashes": str(Kind.MEASURED),
            "cpu_seconds": str(Kind.MEASURED),
            "core_w": str(Kind.ASSUMED),
            "energy_j": str(Kind.ESTIMATED),
            "spilled": str(Kind.DEMO),
        },
    }
    text = json.dumps(summary, indent=1, ensure_ascii=False) + "\n"
    (folder / "summary.json").write_text(text, encoding="utf-8")
    mined = Mined(
        timeline=timeline,
        offered_w=offered_w,
        surplus_w=np.minimum(room, spent) / ask.slot_seconds,
        grid_w=np.maximum(spent - room, 0.0) / ask.slot_seconds,
        blocks=np.array([len(one.blocks) for one in batches]),
        summary=summary,
    )
    (folder / "mining.svg").write_text(picture(mined, lang=lang), encoding="utf-8")
    return mined


def picture(mined: Mined, *, lang: str) -> str:
    """Return the day as SVG: surplus at hand, what was drawn, and when blocks were found."""
    return mined_svg(
        mined.timeline,
        offered_w=mined.offered_w,
        surplus_w=mined.surplus_w,
        grid_w=mined.grid_w,
        blocks=mined.blocks,
        lang=lang,
    )


def _starts(timeline: Timeline) -> list[datetime]:
    return [timeline.start + timedelta(hours=k * timeline.hours) for k in range(timeline.slots + 1)]


def _receipts(
    timeline: Timeline,
    batches: list[Batch],
    energy_j: NDArray[np.int64],
    surplus_j: NDArray[np.int64],
    share_target: int,
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Return what stands behind each batch and each coin; the book keeps their digests.

    What was hashed for less than a joule stands in the next receipt. A coin carries what was spent since the one
    before.
    """
    receipts: list[dict[str, Any]] = []
    coins: list[dict[str, Any]] = []
    since = [0, 0, 0]
    hashes, shares = 0, list[str]()
    for k, (batch, (start, end)) in enumerate(zip(batches, pairwise(_starts(timeline)), strict=True)):
        spent = (batch.hashes, int(energy_j[k]), int(surplus_j[k]))
        since = [one + more for one, more in zip(since, spent, strict=True)]
        for place, (work, block) in enumerate(batch.blocks):
            parts = (one // len(batch.blocks) + (place < one % len(batch.blocks)) for one in since)
            coins.append(
                {
                    "receipt": "coin",
                    "txid": text_of(work.coinbase.digest),
                    "vout": 0,
                    "sat": read_block(block).transactions[0].outputs[0][0],
                    "block": read_block(block).header.text,
                    "at": end.isoformat(),
                    **dict(zip(("hashes", "energy_j", "surplus_j"), parts, strict=True)),
                }
            )
        since = [0, 0, 0] if batch.blocks else since
        hashes, shares = hashes + batch.hashes, [*shares, *(one.to_bytes().hex() for one in batch.shares)]
        if energy_j[k]:
            receipts.append(
                {
                    "receipt": "batch",
                    "slot": k,
                    "start": start.isoformat(),
                    "end": end.isoformat(),
                    "hashes": hashes,
                    "energy_j": int(energy_j[k]),
                    "surplus_j": int(surplus_j[k]),
                    "energy_kind": str(Kind.ESTIMATED),
                    "share_target": f"{share_target:064x}",
                    "shares": shares,
                }
            )
            hashes, shares = 0, []
    return receipts, coins


def _book(
    path: Path,
    timeline: Timeline,
    receipts: list[dict[str, Any]],
    coins: list[dict[str, Any]],
    unused_j: NDArray[np.int64],
) -> dict[str, Any]:
    """Book all of it, and return how many transfers there are, and the root over them.

    Joules come from the surplus first and from the grid beyond it, pass the bus and the core, and end as heat. Work is
    booked in whole units of 2^32 hashes; a unit stands with the batch that completes it.
    """
    accounts = [
        Account(id="pv", kind="generation", pool=1),
        Account(id="grid", kind="import", pool=1),
        Account(id="bus", kind="bus", pool=1),
        Account(id="compute:core", kind="compute", pool=1),
        Account(id="heat:core", kind="heat", pool=1),
        Account(id="spilled:source", kind="curtailed_source", pool=1),
        Account(id="spilled", kind="curtailed", pool=1),
        Account(id="entropy:source", kind="entropy_source"),
        Account(id="entropy", kind="entropy"),
        Account(id="work:source", kind="work_source"),
        Account(id=f"work:{OWNER}", kind="work"),
    ]
    booked_us = ledger.to_us(timeline.end)
    with ledger.create(path, accounts, clock=lambda: booked_us) as book:
        hashes = 0
        for one in receipts:
            energy_j, surplus_j = one["energy_j"], one["surplus_j"]
            sources = (("pv", surplus_j), ("grid", energy_j - surplus_j))
            legs = [Leg(debit=name, credit="bus", amount=amount) for name, amount in sources if amount]
            legs += [
                Leg(debit="bus", credit="compute:core", amount=energy_j),
                Leg(debit="entropy:source", credit="entropy", amount=int(ledger.entropy_of(energy_j))),
                Leg(debit="compute:core", credit="heat:core", amount=energy_j, rule="heat", evidence=digest_of(one)),
            ]
            units = (hashes + one["hashes"]) // WORK - hashes // WORK
            hashes += one["hashes"]
            if units:
                legs.append(Leg(debit="work:source", credit=f"work:{OWNER}", amount=units, rule="work"))
            book.post(f"batch {one['start']}", legs, datetime.fromisoformat(one["start"]))
        for start, amount in zip(_starts(timeline), unused_j.tolist(), strict=False):
            if amount:
                spilled = [Leg(debit="spilled:source", credit="spilled", amount=amount)]
                book.post(f"spilled {start.isoformat()}", spilled, start)
        for one in coins:
            coin = Coin(txid=one["txid"], vout=one["vout"], amount_sat=one["sat"])
            bank(book, coin, OWNER, datetime.fromisoformat(one["at"]), evidence=digest_of(one))
        balances = book.balances()
        if balances["bus"] or balances["compute:core"]:
            raise NotConserved("joules are left on the bus or in the core", "this is a fault of shoals; report it")
        return {
            "transfers": book.transfer_count,
            "root": book.root(),
            "work_units": balances[f"work:{OWNER}"],
            "coins_sat": balances.get(f"coin:{OWNER}", 0),
        }


def spoiled(template: Template, script: bytes) -> dict[str, Work]:
    """Return three blocks that no chain may take: one that pays too much, of another tree, of another height."""
    good = template.work(script=script, extra=b"good")
    return {
        "inflated_coinbase": replace(template, value_sat=template.value_sat + 1).work(script=script, extra=b"inflated"),
        "bad_merkle_root": replace(good, header=replace(good.header, root=bytes(32))),
        "wrong_height": replace(template, height=template.height + 1).work(script=script, extra=b"height"),
    }


def _refused(chain: Chain, script: bytes, now_s: int) -> dict[str, str]:
    """Return what the chain says to blocks that it must refuse.

    Raises
    ------
    LedgerError
        If it takes one.
    """
    found: dict[str, str] = {}
    for name, work in spoiled(chain.template(now_s), script).items():
        nonce = kernel().search(work.header, work.header.target, 0, 2**20, most=1).nonces[0]
        judged = chain.submit(work.block(nonce))
        if judged.accepted:
            raise LedgerError(
                f"{chain.name} accepted a block with {name.replace('_', ' ')}", "trust nothing of this run"
            )
        found[name] = judged.reason
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What an outsider finds in a folder.

    Parameters
    ----------
    judge : str
        Who judged the blocks.
    blocks, shares, receipts : int
        How many were good: all.
    coins_sat : int
        Paid on the chain and booked, the same. [satoshi]
    hashes, hashes_shown : int
        Claimed, and what shares let expect.
    energy_j, surplus_j : int
        [J]
    """

    judge: str
    blocks: int
    shares: int
    receipts: int
    coins_sat: int
    hashes: int
    hashes_shown: int
    energy_j: int
    surplus_j: int


def check(folder: Path) -> Checked:
    """Check what lies in a folder as somebody who trusts nobody: blocks, shares, receipts, book, and one by the others.

    Raises
    ------
    InputError
        If the folder holds no such run.
    LedgerError
        If anything is not as it is claimed; the message names the first. What cannot be read is `Tampered`.
    SourceDamaged
        If the file of blocks is cut.
    """
    for name in ("book.sqlite", "receipts.jsonl", "blk00000.dat", "summary.json"):
        if not (folder / name).is_file():
            raise InputError(f"`{folder}` has no {name}", "name a folder that `shoals operate demo-mine` wrote")
    try:
        return _check(folder)
    except (ValueError, LookupError, TypeError, AttributeError, ArithmeticError, RecursionError) as error:
        raise Tampered(
            f"what lies in `{folder}` cannot be read: {type(error).__name__}: {str(error)[:200]}",
            "believe nothing of this run until its keeper explains it",
        ) from error


def _check(folder: Path) -> Checked:
    """Check a folder that has all files; errors of reading are its caller's."""
    summary = json.loads((folder / "summary.json").read_text(encoding="utf-8"))
    script = bytes.fromhex(str(summary["script"]))
    lines = [json.loads(line) for line in (folder / "receipts.jsonl").read_text(encoding="utf-8").splitlines()]
    batches = [one for one in lines if one["receipt"] == "batch"]
    coins = [one for one in lines if one["receipt"] == "coin"]
    blocks = from_file((folder / "blk00000.dat").read_bytes())
    judge, paid = _replay(blocks, script)
    claimed = {f"{one['txid']}:{one['vout']}": int(one["sat"]) for one in coins}
    _agree(claimed == paid, f"{len(claimed)} coins are claimed and the blocks pay {len(paid)}, or other amounts")
    shares = {line for one in batches for line in one["shares"]}
    _agree(len(shares) == sum(len(one["shares"]) for one in batches), "a share is shown twice")
    tips = {GENESIS_REGTEST.digest} | {read_block(block).header.digest for block in blocks}
    hashes, expected, shown = 0, 0.0, 0.0
    for one in batches:
        target = int(one["share_target"], 16)
        for line in one["shares"]:
            header = Header.from_bytes(bytes.fromhex(line))
            _agree(header.meets(target), f"the share {header.text} of slot {one['slot']} is too weak")
            _agree(header.previous in tips, f"the share {header.text} of slot {one['slot']} is of another chain")
        hashes += int(one["hashes"])
        expected += int(one["hashes"]) / hashes_for(target)
        shown += len(one["shares"]) * hashes_for(target)
    _agree(
        abs(len(shares) - expected) <= 6.0 * expected**0.5 + 6.0,
        f"{hashes} hashes are claimed, which lets expect {expected:.0f} shares, and {len(shares)} are shown",
    )
    ledger.verify(folder / "book.sqlite")
    with ledger.open_book(folder / "book.sqlite") as book:
        evidence = {record["evidence"].tobytes() for records in book.records() for record in records}
        balances = book.balances()
    missing = [one for one in lines if digest_of(one) not in evidence]
    _agree(not missing, f"{len(missing)} receipts are not those that were booked")
    energy_j, surplus_j = (sum(int(one[name]) for one in batches) for name in ("energy_j", "surplus_j"))
    _agree(balances["heat:core"] == energy_j, f"{energy_j} J are claimed and {balances['heat:core']} J were booked")
    _agree(-balances["pv"] == surplus_j, f"{surplus_j} J of surplus are claimed and {-balances['pv']} J were booked")
    sat = sum(claimed.values())
    _agree(balances.get(f"coin:{OWNER}", 0) == sat, "the treasury is not what the chain pays")
    return Checked(
        judge=judge, blocks=len(paid), shares=len(shares), receipts=len(lines), coins_sat=sat, hashes=hashes,
        hashes_shown=round(shown), energy_j=energy_j, surplus_j=surplus_j,
    )  # fmt: skip


def _agree(true: bool, otherwise: str) -> None:
    if not true:
        raise LedgerError(otherwise, "believe nothing of this run until its keeper explains it")


def _replay(blocks: list[bytes], script: bytes) -> tuple[str, dict[str, int]]:
    """Return who judged the blocks of a chain, and what they pay to a script, by ``txid:vout``. [satoshi]"""
    last_s = max((read_block(block).header.time_s for block in blocks), default=0)
    chain: Chain = CoreChain() if has_core() else PlainChain(clock=lambda: last_s)
    paid: dict[str, int] = {}
    try:
        for height, block in enumerate(blocks, 1):
            judged = chain.submit(block)
            _agree(judged.accepted, f"{chain.name} refuses block {height}: {judged.reason}")
            first = read_block(block).transactions[0]
            paid |= {
                f"{text_of(first.digest)}:{vout}": sat
                for vout, (sat, pays) in enumerate(first.outputs)
                if pays == script
            }
    finally:
        if isinstance(chain, CoreChain):
            chain.close()
    return chain.name, paid
