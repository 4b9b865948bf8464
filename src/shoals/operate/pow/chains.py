"""Chains of regtest: they say what the next block must be, and whether a block counts.

`CoreChain` asks Bitcoin Core's own consensus code; `PlainChain` knows the rules that a block of a miner can break,
written again here, and no more. Where both are there, tests hold one against the other.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import TracebackType
from typing import Any, Protocol, Self

from shoals.core._extras import brings
from shoals.core.errors import InputError, SourceDamaged
from shoals.operate.pow.block import Block, Template, read_block
from shoals.operate.pow.header import Header, digest_of, target_of
from shoals.operate.pow.transactions import AGAIN, COMMITMENT, commitment_of, merkle_root, push_height

SUBSIDY_SAT = 50 * 10**8
HALVING = 150
"""After how many blocks of regtest the subsidy is halved."""
BITS = 0x207FFFFF
"""Target of regtest, which every second hash meets."""
VERSION = 0x2000_0000
AHEAD_SECONDS = 7_200
"""How far a block's time may lie ahead of the clock. [s]"""
MEDIAN = 11
"""A block is later than the median of so many before it."""
GENESIS_REGTEST = Header(
    version=1,
    previous=bytes(32),
    root=digest_of("4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b"),
    time_s=1_296_688_602,
    bits=BITS,
    nonce=2,
)
"""The first block of regtest, which every chain of it begins with."""


def subsidy_sat(height: int) -> int:
    """Return what a block of regtest may pay beside fees. [satoshi]

    Examples
    --------
    >>> subsidy_sat(149), subsidy_sat(150), subsidy_sat(150 * 40)
    (5000000000, 2500000000, 0)
    """
    return SUBSIDY_SAT >> (height // HALVING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """What a chain says about a block.

    Parameters
    ----------
    accepted : bool
        Whether the chain goes on from it.
    reason : str
        Why not, by the word that Bitcoin Core has for it; empty if accepted.
    """

    accepted: bool
    reason: str = ""


class Chain(Protocol):
    """Gives out templates and judges blocks."""

    name: str
    """Who judges, in words."""

    @property
    def height(self) -> int:
        """Height of the last block."""
        ...

    def template(self, now_s: int) -> Template:
        """Return what the next block must be, at a time. [s since 1970 UTC]"""
        ...

    def submit(self, block: bytes) -> Judged:
        """Judge a block, and go on from it if it counts."""
        ...


def _next(height: int, previous: bytes, now_s: int, time_s_min: int) -> Template:
    return Template(
        height=height,
        previous=previous,
        version=VERSION,
        bits=BITS,
        time_s=max(now_s, time_s_min),
        time_s_min=time_s_min,
        value_sat=subsidy_sat(height),
        segwit=True,
    )


class PlainChain:
    """A chain of regtest by rules written again here, for blocks without other transactions than the first.

    Parameters
    ----------
    clock : callable
        Returns the time. [s since 1970 UTC]

    Notes
    -----
    It checks form, link, target, time, tree, height, pay and commitment, as BIP 34, 113 and 141 and the first release
    have them. It runs no script and knows no other transaction, so it refuses blocks that hold any.

    Examples
    --------
    >>> chain = PlainChain(clock=lambda: 1_700_000_000)
    >>> work = chain.template(1_700_000_000).work(script=bytes([0x51]), extra=b"1")
    >>> {chain.submit(work.block(nonce)).reason for nonce in range(64)} == {"", "high-hash", "prev-blk-not-found"}
    True
    """

    name = "the rules of shoals alone"

    def __init__(self, *, clock: Callable[[], int]) -> None:
        self._clock = clock
        self._headers = [GENESIS_REGTEST]

    @property
    def height(self) -> int:
        """Height of the last block."""
        return len(self._headers) - 1

    def template(self, now_s: int) -> Template:
        """Return what the next block must be."""
        return _next(self.height + 1, self._headers[-1].digest, now_s, self._median() + 1)

    def _median(self) -> int:
        last = sorted(one.time_s for one in self._headers[-MEDIAN:])
        return last[len(last) // 2]

    def submit(self, block: bytes) -> Judged:
        """Judge a block."""
        try:
            read = read_block(block)
        except (InputError, SourceDamaged):
            return Judged(accepted=False, reason="cannot be read")
        reason = self._fault(read)
        if not reason:
            self._headers.append(read.header)
        return Judged(accepted=not reason, reason=reason)

    def _fault(self, block: Block) -> str:
        """Return the first rule that a block breaks, in the order in which Bitcoin Core asks them."""
        header, height = block.header, self.height + 1
        if not _worked(header):
            return "high-hash"
        if not block.transactions:
            return "bad-blk-length"
        if merkle_root([one.digest for one in block.transactions]) != header.root:
            return "bad-txnmrklroot"
        first, *others = block.transactions
        if others:
            return "other transactions are not judged here"
        if first.first_input[0] != bytes(32) + AGAIN:
            return "bad-cb-missing"
        script = first.first_input[1]
        if not 2 <= len(script) <= 100:
            return "bad-cb-length"
        if header.previous != self._headers[-1].digest:
            return "prev-blk-not-found"
        if header.bits != BITS:
            return "bad-diffbits"
        if header.time_s <= self._median():
            return "time-too-old"
        if header.time_s > self._clock() + AHEAD_SECONDS:
            return "time-too-new"
        if header.version < 4:
            return "bad-version"
        if not script.startswith(push_height(height)):
            return "bad-cb-height"
        said = [pays for _, pays in first.outputs if pays.startswith(COMMITMENT) and len(pays) >= 38]
        sizes = [len(one) for one in first.witness]
        if said and sizes != [32]:
            return "bad-witness-nonce-size"
        if said and (said[-1][:38] != commitment_of([]) or list(first.witness) != [bytes(32)]):
            return "bad-witness-merkle-match"
        if not said and sizes:
            return "unexpected-witness"
        return "bad-cb-amount" if sum(sat for sat, _ in first.outputs) > subsidy_sat(height) else ""


def _worked(header: Header) -> bool:
    """Return whether a header meets the target that it names, and that is one of regtest."""
    try:
        return header.target <= target_of(BITS) and header.meets(header.target)
    except InputError:
        return False


def has_core() -> bool:
    """Return whether Bitcoin Core's consensus code is installed: the extra ``bitcoin``, of `py-bitcoinkernel`."""
    return find_spec("pbk") is not None


def _ignore(user: object, block: object, state: object) -> None:
    """Do nothing: what is reported to somebody is logged as well, and only the log has the reason in words."""


class CoreChain:
    """A chain of regtest judged by Bitcoin Core's consensus code, in a folder of its own or in memory's place.

    Parameters
    ----------
    folder : Path, optional
        Where Bitcoin Core keeps its files; a passing one if none is given.

    Raises
    ------
    InputError
        If `py-bitcoinkernel` is not installed.

    Notes
    -----
    The code is libbitcoinkernel, which is what a node validates with; no node, wallet or network is there.
    """

    def __init__(self, folder: Path | None = None) -> None:
        if not has_core():
            raise InputError("Bitcoin Core's consensus code is not installed", brings("bitcoin"))
        self._core: Any = import_module("pbk")
        self._passing = tempfile.TemporaryDirectory(prefix="shoals-regtest-") if folder is None else None
        where = Path(self._passing.name) if self._passing is not None else Path(folder or ".")
        self._said: dict[str, str] = {}
        self._core.logging_set_options(self._core.LoggingOptions())
        self._core.enable_log_category(self._core.LogCategory.VALIDATION)
        self._log: Any = self._core.LoggingConnection(self._heard)  # its words are nowhere else
        parameters = self._core.ContextOptions()
        parameters.set_chainparams(self._core.ChainParameters(self._core.ChainType.REGTEST))
        parameters.set_validation_interface(self._core.ValidationInterfaceCallbacks(block_checked=_ignore))
        self._context: Any = self._core.Context(parameters)
        options = self._core.ChainstateManagerOptions(self._context, str(where), str(where / "blocks"))
        self._manager: Any = self._core.ChainstateManager(options)
        self._manager.import_blocks([])
        self.name = "Bitcoin Core's consensus code (libbitcoinkernel)"

    def _heard(self, line: str) -> None:
        found = re.search(r"BlockChecked: block hash=(\w+) state=([^,\s(]+)", line)
        if found is not None:
            self._said[found[1]] = found[2]

    @property
    def height(self) -> int:
        """Height of the last block."""
        return int(self._manager.get_active_chain().height)

    def _tip(self) -> Any:
        chain = self._manager.get_active_chain()
        return chain.block_tree_entries[chain.height]

    def template(self, now_s: int) -> Template:
        """Return what the next block must be."""
        chain = self._manager.get_active_chain()
        last = range(max(chain.height - MEDIAN + 1, 0), chain.height + 1)
        times = sorted(int(chain.block_tree_entries[k].block_header.timestamp.timestamp()) for k in last)
        least = times[len(times) // 2] + 1
        return _next(self.height + 1, bytes(self._tip().block_hash), now_s, least)

    def submit(self, block: bytes) -> Judged:
        """Judge a block."""
        self._said.clear()
        try:
            read = read_block(block)
        except (InputError, SourceDamaged):
            return Judged(accepted=False, reason="cannot be read")
        try:
            self._manager.process_block(self._core.Block(block))
        except RuntimeError:
            return Judged(accepted=False, reason="cannot be read")
        except self._core.ProcessBlockException:
            return Judged(accepted=False, reason=self._said.get(read.header.text, "refused without a word"))
        if bytes(self._tip().block_hash) == read.header.digest:
            return Judged(accepted=True)
        said = self._said.get(read.header.text, "")
        return Judged(
            accepted=False, reason=said if said not in ("", "Valid") else "not on the chain with the most work"
        )

    def read_in(self, path: Path) -> int:
        """Read blocks from a file of Bitcoin Core's form, and return the height after that."""
        self._manager.import_blocks([path])
        return self.height

    def paid_sat(self, script: bytes) -> dict[str, int]:
        """Return what the chain pays to a script, by ``txid:vout``. [satoshi]"""
        chain = self._manager.get_active_chain()
        found: dict[str, int] = {}
        for height in range(1, chain.height + 1):
            block = self._manager.blocks[chain.block_tree_entries[height]]
            for transaction in block.transactions:
                for place, output in enumerate(transaction.outputs):
                    if bytes(output.script_pubkey) == script:
                        found[f"{transaction.txid!s}:{place}"] = int(output.amount)
        return found

    def close(self) -> None:
        """Let go of the files."""
        del self._manager, self._context, self._log
        if self._passing is not None:
            self._passing.cleanup()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
