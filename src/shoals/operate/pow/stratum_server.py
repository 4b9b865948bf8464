"""A small Stratum V1 pool: jobs from a chain, shares checked by their hash, blocks judged by the chain."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from ipaddress import ip_address
from types import TracebackType
from typing import Any, Self, cast

from shoals.core.errors import DeviceError, InputError, SourceDamaged
from shoals.operate.pow.chains import Chain
from shoals.operate.pow.header import Header, hashes_for, target_for
from shoals.operate.pow.stratum import (
    EXTRA_MINER,
    EXTRA_POOL,
    LINE_BYTES_MAX,
    OwnJob,
    Share,
    Wrong,
    decode,
    encode,
)

JOBS_MAX = 8
"""How many jobs are remembered, so that what was under way still counts."""
CLIENTS_MAX = 256
TIME_SECONDS_MAX = 7_200
"""How far a miner may turn the time of its header ahead of that of its job. [s]"""


@dataclass(slots=True, kw_only=True)
class Tally:
    """What a pool has counted.

    Parameters
    ----------
    shares : dict of str to int
        That were good, by user.
    wrong : dict of str to int
        That were not, by reason.
    hashes : float
        How many it takes in the mean to find the good ones.
    blocks, refused : int
        That the chain accepted, and did not.
    """

    shares: dict[str, int] = field(default_factory=dict[str, int])
    wrong: dict[str, int] = field(default_factory=dict[str, int])
    hashes: float = 0.0
    blocks: int = 0
    refused: int = 0


@dataclass(slots=True, eq=False)
class _Client:
    writer: asyncio.StreamWriter
    extra: bytes
    subscribed: bool = False
    user: str = ""


@dataclass(frozen=True, slots=True)
class _No:
    wrong: Wrong
    words: str


class Pool:
    """A pool of one chain.

    Parameters
    ----------
    chain : Chain
    script : bytes
        Whom its blocks pay.
    difficulty : float
        Of a share; 1 takes 2^32 hashes in the mean.
    clock : callable
        Returns the time. [s since 1970 UTC]
    host : str, default "127.0.0.1"
        An address of this machine alone. Stratum V1 has neither encryption nor proof of who speaks.
    port : int, default 0
        Any that is free, if 0.
    block_target : int, optional
        A share is given to the chain if it meets this as well: harder than regtest asks, so that blocks take work.

    Raises
    ------
    InputError
        If the host is not this machine alone.
    """

    def __init__(
        self,
        chain: Chain,
        script: bytes,
        *,
        difficulty: float,
        clock: Callable[[], int],
        host: str = "127.0.0.1",
        port: int = 0,
        block_target: int | None = None,
    ) -> None:
        try:
            inside = ip_address(host).is_loopback
        except ValueError:
            inside = False
        if not inside:
            raise InputError(
                f"a pool is asked to listen on `{host}`", "give an address of this machine alone, 127.0.0.1"
            )
        self.tally = Tally()
        self._chain, self._script, self._clock = chain, script, clock
        self._difficulty, self._target = difficulty, target_for(difficulty)
        self._block_target = block_target
        self._host, self._port = host, port
        self._jobs: dict[str, OwnJob] = {}
        self._seen: set[tuple[str, bytes, int, int]] = set()
        self._clients: set[_Client] = set()
        self._count = self._greeted = 0
        self._serving: set[asyncio.Task[Any]] = set()
        self._server: asyncio.Server | None = None

    @property
    def port(self) -> int:
        """Where it listens."""
        assert self._server is not None
        return int(self._server.sockets[0].getsockname()[1])

    async def __aenter__(self) -> Self:
        try:
            self._server = await asyncio.start_server(self._serve, self._host, self._port, limit=LINE_BYTES_MAX)
        except OSError as error:
            raise DeviceError(
                f"the pool cannot listen on {self._host}:{self._port}: {error}", "give another port"
            ) from error
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._server is not None
        self._server.close()
        for client in self._clients:
            client.writer.close()
        while self._serving:
            await asyncio.wait(list(self._serving), timeout=1.0)

    def renew(self, *, clean: bool) -> OwnJob:
        """Make a job of the chain's template, and tell everybody."""
        if clean:
            self._jobs.clear()
            self._seen.clear()
        job = self._job(clean=clean)
        for client in self._clients:
            if client.user:
                _say(client, "mining.notify", job.job.to_params())
        return job

    def _job(self, *, clean: bool) -> OwnJob:
        self._count += 1
        job = OwnJob.of(f"{self._count:x}", self._chain.template(self._clock()), self._script, clean=clean)
        self._jobs[job.job.id] = job
        for name in list(self._jobs)[:-JOBS_MAX]:
            del self._jobs[name]
        return job

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._serving.add(task)
        self._greeted += 1
        client = _Client(writer, self._greeted.to_bytes(EXTRA_POOL, "big"))
        self._clients.add(client)
        try:
            while len(self._clients) <= CLIENTS_MAX and (line := await reader.readline()):
                self._hear(client, decode(line))
                await writer.drain()
        except (SourceDamaged, ValueError, OSError):  # no message, a line too long, a connection that broke
            pass
        finally:
            self._clients.discard(client)
            writer.close()
            with suppress(OSError):
                await writer.wait_closed()
            self._serving.discard(task)

    def _hear(self, client: _Client, message: Mapping[str, Any]) -> None:
        """Answer a message, and give work to who has just been let in."""
        number, method = message.get("id"), str(message.get("method"))
        answer = self._answer(client, method, message.get("params"))
        if isinstance(answer, _No):
            client.writer.write(
                encode({"id": number, "result": None, "error": [int(answer.wrong), answer.words, None]})
            )
            return
        client.writer.write(encode({"id": number, "result": answer, "error": None}))
        if method == "mining.authorize" and answer:
            _say(client, "mining.set_difficulty", [self._difficulty])
            _say(client, "mining.notify", self._job(clean=True).job.to_params())

    def _answer(self, client: _Client, method: str, params: object) -> Any:
        """Return what is answered to a message."""
        if method == "mining.subscribe":
            client.subscribed = True
            topics = [["mining.set_difficulty", client.extra.hex()], ["mining.notify", client.extra.hex()]]
            return [topics, client.extra.hex(), EXTRA_MINER]
        if method == "mining.authorize":
            if not client.subscribed:
                return _No(Wrong.NOT_SUBSCRIBED, "subscribe first")
            client.user = str(cast(list[Any], params)[0]) if isinstance(params, list) and params else ""
            return bool(client.user)
        if method == "mining.submit":
            return self._judge(client, params)
        return _No(Wrong.OTHER, f"`{method[:40]}` is not spoken here")

    def _judge(self, client: _Client, params: object) -> bool | _No:
        """Return whether a share counts."""
        if not client.user:
            return self._refuse(Wrong.UNAUTHORIZED, "authorize first")
        try:
            share = Share.from_params(params)
        except SourceDamaged as error:
            return self._refuse(Wrong.OTHER, error.what)
        own = self._jobs.get(share.job)
        if own is None:
            return self._refuse(Wrong.STALE, "no such job")
        ahead = share.time_s - own.job.time_s
        if len(share.extra) != EXTRA_MINER or not 0 <= ahead <= TIME_SECONDS_MAX:
            return self._refuse(Wrong.OTHER, "extranonce or time is out of range")
        extra = client.extra + share.extra
        key = (share.job, extra, share.time_s, share.nonce)
        if key in self._seen:
            return self._refuse(Wrong.DUPLICATE, "duplicate share")
        header = own.job.header(extra, time_s=share.time_s, nonce=share.nonce)
        if not header.meets(self._target):
            return self._refuse(Wrong.LOW, "low difficulty share")
        self._seen.add(key)
        self.tally.shares[client.user] = self.tally.shares.get(client.user, 0) + 1
        self.tally.hashes += hashes_for(self._target)
        if header.meets(header.target) and (self._block_target is None or header.meets(self._block_target)):
            self._found(own, header, extra)
        return True

    def _found(self, own: OwnJob, header: Header, extra: bytes) -> None:
        judged = self._chain.submit(own.block(header, extra))
        if judged.accepted:
            self.tally.blocks += 1
        else:
            self.tally.refused += 1
        self.renew(clean=True)

    def _refuse(self, wrong: Wrong, words: str) -> _No:
        name = wrong.name.lower()
        self.tally.wrong[name] = self.tally.wrong.get(name, 0) + 1
        return _No(wrong, words)


def _say(client: _Client, method: str, params: list[Any]) -> None:
    client.writer.write(encode({"id": None, "method": method, "params": params}))
