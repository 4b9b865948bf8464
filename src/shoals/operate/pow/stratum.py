"""Stratum V1: what is said between a pool and a miner, line by line, without a socket.

A pool hands out a first transaction in two halves and what leads from it to the root; the miner sets its own bytes
between the halves, and so has 2^32 numbers to search as often as it likes. Hashes of the block before are sent in words
of four bytes that are turned around, as the first implementation did and all others since.

Source: slush0, "Stratum mining protocol", 2012. There is no standard; `version-rolling` (BIP 310) is not spoken here.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any, cast

from shoals.core.errors import InputError, SourceDamaged
from shoals.operate.pow.block import Template
from shoals.operate.pow.header import HASH, Header, hash_twice, target_of
from shoals.operate.pow.transactions import Coinbase, count_bytes, merkle_branch, root_by

LINE_BYTES_MAX = 65_536
"""Longest line that is read. [bytes]"""
EXTRA_POOL, EXTRA_MINER = 4, 8
"""How many bytes of the first transaction the pool and the miner choose. [bytes]"""
MARK = bytes.fromhex("fe" * (EXTRA_POOL + EXTRA_MINER))


class Wrong(IntEnum):
    """Why a share is not counted, by the numbers that pools use."""

    OTHER = 20
    STALE = 21
    DUPLICATE = 22
    LOW = 23
    UNAUTHORIZED = 24
    NOT_SUBSCRIBED = 25


def encode(message: Mapping[str, Any]) -> bytes:
    """Return a message as a line."""
    return json.dumps(dict(message), separators=(",", ":")).encode("ascii") + b"\n"


def decode(line: bytes) -> dict[str, Any]:
    """Return the message of a line.

    Raises
    ------
    SourceDamaged
        If it is no JSON object.

    Examples
    --------
    >>> decode(encode({"id": 1, "method": "mining.subscribe", "params": []}))["method"]
    'mining.subscribe'
    """
    try:
        found: Any = json.loads(line)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise SourceDamaged(f"a line of Stratum is no message: {line[:40]!r}", "close the connection")
    return cast(dict[str, Any], found)


def swap_words(data: bytes) -> bytes:
    """Return bytes with each word of four turned around.

    Examples
    --------
    >>> swap_words(bytes(range(8))).hex()
    '0302010007060504'
    """
    return b"".join(data[k : k + 4][::-1] for k in range(0, len(data), 4))


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What a miner is asked to search.

    Parameters
    ----------
    id : str
    version, bits, time_s : int
        Of the header.
    previous : bytes
        Hash of the block before, 32 bytes.
    first, second : bytes
        The first transaction around the bytes that pool and miner choose, without witness.
    branch : tuple of bytes
        What leads from its hash to the root.
    clean : bool
        Whether work on earlier jobs is lost.
    """

    id: str
    version: int
    bits: int
    time_s: int
    previous: bytes
    first: bytes = field(repr=False)
    second: bytes = field(repr=False)
    branch: tuple[bytes, ...] = field(default=(), repr=False)
    clean: bool = False

    def header(self, extra: bytes, *, time_s: int | None = None, nonce: int = 0) -> Header:
        """Return the header of what pool and miner chose."""
        root = root_by(hash_twice(self.first + extra + self.second), self.branch)
        return Header(
            version=self.version,
            previous=self.previous,
            root=root,
            time_s=self.time_s if time_s is None else time_s,
            bits=self.bits,
            nonce=nonce,
        )

    def to_params(self) -> list[Any]:
        """Return it as ``mining.notify`` says it."""
        return [
            self.id, swap_words(self.previous).hex(), self.first.hex(), self.second.hex(),
            [one.hex() for one in self.branch], f"{self.version & 0xFFFFFFFF:08x}", f"{self.bits:08x}",
            f"{self.time_s:08x}", self.clean,
        ]  # fmt: skip

    @classmethod
    def from_params(cls, params: object) -> Job:
        """Return the job that ``mining.notify`` says.

        Raises
        ------
        SourceDamaged
            If it says none.
        """
        try:
            said = cast(Sequence[Any], params)
            version = int(said[5], 16)
            previous = swap_words(bytes.fromhex(said[1]))
            branch = tuple(bytes.fromhex(one) for one in said[4])
            if len(previous) != HASH or any(len(one) != HASH for one in branch):
                raise ValueError("a hash has not 32 bytes")
            job = cls(
                id=str(said[0]), version=version - 2**32 if version >= 2**31 else version, bits=int(said[6], 16),
                time_s=int(said[7], 16), previous=previous, first=bytes.fromhex(said[2]),
                second=bytes.fromhex(said[3]), branch=branch, clean=bool(said[8]),
            )  # fmt: skip
            target_of(job.bits)
            job.header(b"")
        except (ValueError, TypeError, IndexError, KeyError, InputError) as error:
            raise SourceDamaged(f"the pool's job cannot be read: {error}", "close the connection") from error
        return job


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnJob:
    """A job with what only its pool knows: the whole block.

    Parameters
    ----------
    job : Job
    template : Template
    whole : tuple of bytes
        The first transaction around what is chosen, as it stands in the block.
    """

    job: Job
    template: Template = field(repr=False)
    whole: tuple[bytes, bytes] = field(repr=False)

    @classmethod
    def of(cls, name: str, template: Template, script: bytes, *, clean: bool) -> OwnJob:
        """Return the job of a template that pays to a script."""
        made: Coinbase = template.work(script=script, extra=MARK).coinbase
        (first, second), (begin, end) = made.stripped.split(MARK), made.whole.split(MARK)
        job = Job(
            id=name, version=template.version, bits=template.bits, time_s=max(template.time_s, template.time_s_min),
            previous=template.previous, first=first, second=second,
            branch=tuple(merkle_branch([one.digest for one in template.read])), clean=clean,
        )  # fmt: skip
        return cls(job=job, template=template, whole=(begin, end))

    def block(self, header: Header, extra: bytes) -> bytes:
        """Return the block of a header that was found."""
        first = self.whole[0] + extra + self.whole[1]
        others = b"".join(self.template.transactions)
        return header.to_bytes() + count_bytes(1 + len(self.template.transactions)) + first + others


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """What a miner says that it found.

    Parameters
    ----------
    user, job : str
        Who, and on which job.
    extra : bytes
        What the miner chose.
    time_s, nonce : int
    """

    user: str
    job: str
    extra: bytes
    time_s: int
    nonce: int

    def to_params(self) -> list[str]:
        """Return it as ``mining.submit`` says it."""
        return [self.user, self.job, self.extra.hex(), f"{self.time_s:08x}", f"{self.nonce:08x}"]

    @classmethod
    def from_params(cls, params: object) -> Share:
        """Return the share that ``mining.submit`` says.

        Raises
        ------
        SourceDamaged
            If it says none.
        """
        try:
            user, job, extra, time_s, nonce = cast(Sequence[Any], params)[:5]
            if len(time_s) != 8 or len(nonce) != 8:
                raise ValueError("time and number are words of eight digits")
            return cls(
                user=str(user), job=str(job), extra=bytes.fromhex(extra), time_s=int(time_s, 16), nonce=int(nonce, 16)
            )
        except (ValueError, TypeError, IndexError, KeyError) as error:
            raise SourceDamaged(f"the miner's share cannot be read: {error}", "answer with an error") from error
