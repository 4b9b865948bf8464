"""Templates of blocks, the work that is in one, and blocks as bytes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

from shoals.core.errors import InputError, SourceDamaged
from shoals.operate.pow.header import HASH, HEADER, Header, digest_of, target_of
from shoals.operate.pow.transactions import (
    Coinbase,
    Reader,
    Transaction,
    coinbase,
    commitment_of,
    count_bytes,
    merkle_root,
    read_transaction,
)

MAGIC_REGTEST = bytes.fromhex("fabfb5da")
"""How blocks of regtest are divided in the files of Bitcoin Core."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """What the next block of a chain must be.

    Parameters
    ----------
    height : int
    previous : bytes
        Hash of the block before it, 32 bytes.
    version, bits : int
        Of its header.
    time_s, time_s_min : int
        Time of now, and the least that is allowed. [s since 1970 UTC]
    value_sat : int
        What its first transaction may pay. [satoshi]
    segwit : bool
        Whether the chain has segregated witnesses; without, a commitment is refused.
    transactions : tuple of bytes
        The others, as they stand in the block.

    Examples
    --------
    >>> template = Template(height=1, previous=bytes(32), version=4, bits=0x207FFFFF, time_s=1, value_sat=50 * 10**8)
    >>> block = template.work(script=bytes([0x51]), extra=b"shoals").block(0)
    >>> read_block(block).transactions[0].outputs[0]
    (5000000000, b'Q')
    """

    height: int
    previous: bytes
    version: int
    bits: int
    time_s: int
    value_sat: int
    time_s_min: int = 0
    segwit: bool = False
    transactions: tuple[bytes, ...] = ()
    read: tuple[Transaction, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        target_of(self.bits)
        if len(self.previous) != HASH:
            raise InputError(
                f"the block before height {self.height} has a hash of {len(self.previous)} bytes", "give 32"
            )
        object.__setattr__(self, "read", tuple(read_transaction(Reader(one)) for one in self.transactions))

    @classmethod
    def from_rpc(cls, found: Mapping[str, Any]) -> Template:
        """Return the template that a node gives out by ``getblocktemplate`` (BIP 22, 23 and 145).

        Raises
        ------
        InputError
            If a field is missing, or a target is not that of its compact form.
        """
        try:
            rules = cast(Sequence[Any], found.get("rules", ()))
            others = cast(Sequence[Mapping[str, Any]], found["transactions"])
            template = cls(
                height=int(found["height"]),
                previous=digest_of(str(found["previousblockhash"])),
                version=int(found["version"]),
                bits=int(str(found["bits"]), 16),
                time_s=int(found["curtime"]),
                time_s_min=int(found.get("mintime", 0)),
                value_sat=int(found["coinbasevalue"]),
                segwit=any("segwit" in str(rule) for rule in rules),
                transactions=tuple(bytes.fromhex(str(one["data"])) for one in others),
            )
            said = str(found["target"])
        except (KeyError, TypeError, ValueError) as error:
            raise InputError(
                f"the node's template of a block cannot be read: {error!r}", "ask it with the rule `segwit`"
            ) from error
        if int(said, 16) != target_of(template.bits):
            raise InputError(f"the template's target {said[:16]}… is not that of its bits", "ask another node")
        return template

    def work(self, *, script: bytes, extra: bytes) -> Work:
        """Return a block without its number: whom it pays, and what tells it from others."""
        commitment = commitment_of([one.witnessed for one in self.read]) if self.segwit else b""
        return self.work_of(coinbase(self.height, self.value_sat, script, extra, commitment=commitment))

    def work_of(self, first: Coinbase) -> Work:
        """Return a block without its number, around a first transaction."""
        root = merkle_root([first.digest, *(one.digest for one in self.read)])
        header = Header(
            version=self.version, previous=self.previous, root=root, time_s=max(self.time_s, self.time_s_min),
            bits=self.bits,
        )  # fmt: skip
        body = count_bytes(1 + len(self.transactions)) + first.whole + b"".join(self.transactions)
        return Work(header=header, body=body, coinbase=first)


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """A block that lacks only its number.

    Parameters
    ----------
    header : Header
    body : bytes
        What follows the header.
    coinbase : Coinbase
        Its first transaction.
    """

    header: Header
    body: bytes = field(repr=False)
    coinbase: Coinbase = field(repr=False)

    def block(self, nonce: int) -> bytes:
        """Return the block with a number."""
        return self.header.with_nonce(nonce).to_bytes() + self.body


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A block that was read.

    Parameters
    ----------
    header : Header
    transactions : tuple of Transaction
    """

    header: Header
    transactions: tuple[Transaction, ...]


def read_block(data: bytes) -> Block:
    """Return what a block's bytes say.

    Raises
    ------
    SourceDamaged
        If they end too early or too late.
    """
    header, reader = Header.from_bytes(data[:HEADER].ljust(HEADER, b"\0")), Reader(data)
    reader.take(HEADER)
    found = tuple(read_transaction(reader) for _ in range(reader.count()))
    if reader.at != len(data):
        raise SourceDamaged(f"{len(data) - reader.at} bytes follow a block", "fetch it again")
    return Block(header=header, transactions=found)


def to_file(blocks: Sequence[bytes], magic: bytes = MAGIC_REGTEST) -> bytes:
    """Return blocks as Bitcoin Core keeps them in a file, so that it can read them in."""
    return b"".join(magic + len(block).to_bytes(4, "little") + block for block in blocks)


def from_file(data: bytes, magic: bytes = MAGIC_REGTEST) -> list[bytes]:
    """Return the blocks of such a file.

    Raises
    ------
    SourceDamaged
        If it is none, or ends within a block.
    """
    found: list[bytes] = []
    at = 0
    while at < len(data):
        size = int.from_bytes(data[at + 4 : at + 8], "little")
        if data[at : at + 4] != magic or at + 8 + size > len(data):
            raise SourceDamaged(f"the file of blocks is damaged at byte {at}", "write it anew")
        found.append(data[at + 8 : at + 8 + size])
        at += 8 + size
    return found
