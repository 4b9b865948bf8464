"""How twins listen and answer on loopback addresses, with the faults that the talk of devices has."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field


@dataclass(slots=True, kw_only=True)
class TwinFaults:
    """What is wrong with the talk of a twin.

    Parameters
    ----------
    drop : float
        Chance that a connection is closed without an answer.
    frozen : bool
        Whether it takes connections and never answers.
    flips : float
        Chance that one bit of an answer is turned.
    half_closed : bool
        Whether it answers half and leaves the connection open.
    mute : bool
        Whether it closes its own half at once and goes on listening.
    delay_seconds : float
        How late it answers. [s]
    clock_skew_seconds : float
        How far its clock is ahead. [s]
    seed : int
    """

    drop: float = 0.0
    frozen: bool = False
    flips: float = 0.0
    half_closed: bool = False
    mute: bool = False
    delay_seconds: float = 0.0
    clock_skew_seconds: float = 0.0
    seed: int = 0
    chance: random.Random = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self.chance = random.Random(self.seed)


class Talk:
    """A listener that answers requests, one connection for each command or one for many.

    Parameters
    ----------
    answer : callable
        From a request to its answer; empty is none.
    frame : callable
        Reads one request; empty bytes are the end.
    faults : TwinFaults
    end : bytes
        What follows each answer.
    keeps_open : bool
        Whether a connection serves many requests.
    alive : callable
        Whether the device is fed and has booted; else it answers nothing.
    """

    def __init__(
        self,
        answer: Callable[[bytes], bytes],
        frame: Callable[[asyncio.StreamReader], Awaitable[bytes]],
        *,
        faults: TwinFaults,
        end: bytes = b"",
        keeps_open: bool = False,
        alive: Callable[[], bool] = lambda: True,
    ) -> None:
        self._of, self._frame, self.faults, self._end = answer, frame, faults, end
        self._keeps_open, self._alive = keeps_open, alive
        self.busy = 0
        self.busy_most = 0
        self.connections = 0
        self._server: asyncio.Server | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    async def start(self, host: str, port: int) -> tuple[str, int]:
        """Listen, and return where.

        Raises
        ------
        ValueError
            If the address is not of this machine alone: a twin is nobody else's device.
        """
        if not host.startswith("127."):
            raise ValueError(f"a twin listens on loopback addresses, not on {host}")
        self._server = await asyncio.start_server(self._serve, host, port, backlog=128)
        found = self._server.sockets[0].getsockname()
        return str(found[0]), int(found[1])

    async def stop(self) -> None:
        """Close all connections."""
        if self._server is not None:
            self._server.close()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        self.connections += 1
        try:
            if not self._keeps_open:
                self._begun()
            while (request := await self._frame(reader)) and await self._one(request, reader, writer):
                if not self._keeps_open:
                    break
        except (OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            if not self._keeps_open:
                self.busy -= 1
            self._tasks.discard(task)
            writer.close()

    def _begun(self) -> None:
        self.busy += 1
        self.busy_most = max(self.busy_most, self.busy)

    async def _one(self, request: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """Answer one request, or not; return whether the connection may go on."""
        if self._keeps_open:
            self._begun()
        try:
            return await self._answer(request, reader, writer)
        finally:
            if self._keeps_open:
                self.busy -= 1

    async def _answer(self, request: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        faults = self.faults
        if not self._alive():
            return False
        if faults.frozen:
            await reader.read()  # until the other side gives up
            return False
        if faults.mute:
            writer.write_eof()
            await reader.read()
            return False
        if faults.chance.random() < faults.drop:
            return False
        if faults.delay_seconds:
            await asyncio.sleep(faults.delay_seconds)
        answer = bytearray(self._of(request))
        if not answer:
            return False
        if faults.chance.random() < faults.flips:
            answer[faults.chance.randrange(len(answer))] ^= 1 << faults.chance.randrange(8)
        if faults.half_closed:
            writer.write(bytes(answer[: len(answer) // 2]))
            await writer.drain()
            await reader.read()  # until the other side gives up
            return False
        writer.write(bytes(answer) + self._end)
        await writer.drain()
        return True


async def whole_request(reader: asyncio.StreamReader) -> bytes:
    """Return what came first: requests of cgminer and its descendants fit one segment and have no end."""
    return await reader.read(4_096)
