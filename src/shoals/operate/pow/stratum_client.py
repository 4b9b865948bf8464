"""A Stratum V1 miner: asks a pool for work, searches it with the kernel, and slows down when told to."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, cast

from shoals.core.errors import DeviceError, Silent, SourceDamaged, Unreachable
from shoals.operate.pow.header import TARGET_MAX, Header, target_for
from shoals.operate.pow.kernel import NONCES, Found, Kernel, kernel
from shoals.operate.pow.stratum import LINE_BYTES_MAX, Job, Share, decode, encode

CONNECT_SECONDS, ANSWER_SECONDS = 1.0, 5.0
"""How long a connection, and an answer, is waited for. [s]"""
BATCH = 1 << 19
"""How many numbers are searched before the throttle is looked at again: some 20 ms."""
IDLE_SECONDS = 0.05
"""How long it sleeps where it may not work at all. [s]"""


@dataclass(slots=True, kw_only=True)
class Mined:
    """What a miner did.

    Parameters
    ----------
    hashes : int
    accepted, refused : int
        Shares, by what the pool says.
    jobs : int
        How many it was given.
    cpu_seconds : float
        Processor time of the search. [s]
    """

    hashes: int = 0
    accepted: int = 0
    refused: int = 0
    jobs: int = 0
    cpu_seconds: float = 0.0


class Miner:
    """A miner at one pool.

    Parameters
    ----------
    host : str
    port : int
    user, password : str
        As the pool knows it. Passwords of pools go over the wire in the clear.
    duty : callable, optional
        Returns the share of time that may be worked, 0 to 1: the throttle. Full work if none is given.
    by : Kernel, optional
        How it searches; the best that is there if none is given.

    Notes
    -----
    A pool that asks to connect elsewhere (``client.reconnect``) is not followed: whoever sits on the wire could take
    the work away.
    """

    def __init__(
        self,
        host: str,
        port: int,
        *,
        user: str = "shoals",
        password: str = "x",
        duty: Callable[[], float] | None = None,
        by: Kernel | None = None,
    ) -> None:
        self.mined = Mined()
        self._host, self._port, self._user, self._password = host, port, user, password
        self._duty = duty or (lambda: 1.0)
        self._kernel = by or kernel()
        self._job: Job | None = None
        self._target = TARGET_MAX
        self._extra, self._size = b"", 0
        self._waits: dict[int, asyncio.Future[dict[str, Any]]] = {}
        self._number = 0

    async def run(self, *, seconds: float) -> Mined:
        """Mine for a time. [s]

        Raises
        ------
        Unreachable
            If the pool is not there, or the connection breaks.
        Silent
            If it does not answer.
        DeviceError
            If it does not take the user, or speaks something else.
        """
        where = f"the pool at {self._host}:{self._port}"
        try:
            opened = asyncio.open_connection(self._host, self._port, limit=LINE_BYTES_MAX)
            reader, writer = await asyncio.wait_for(opened, CONNECT_SECONDS)
        except (TimeoutError, OSError) as error:
            raise Unreachable(
                f"{where} cannot be reached: {error!r}", "is it running, and is the port right?"
            ) from error
        listens = asyncio.create_task(self._listen(reader))
        works = asyncio.create_task(self._work(writer))
        try:
            done, _ = await asyncio.wait({listens, works}, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
            if listens in done:
                raise Unreachable(f"{where} closed the connection", "look at its log")
        except TimeoutError as error:
            raise Silent(f"{where} does not answer", "is it a pool that speaks Stratum V1?") from error
        except OSError as error:
            raise Unreachable(f"{where} broke the connection: {error}", "look at its log") from error
        except (SourceDamaged, ValueError) as error:
            raise DeviceError(f"{where} speaks something else: {error}", "does it speak Stratum V1?") from error
        finally:
            for task in (listens, works):
                task.cancel()
            await asyncio.gather(listens, works, return_exceptions=True)
            writer.close()
            with suppress(OSError):
                await writer.wait_closed()
        return self.mined

    async def _listen(self, reader: asyncio.StreamReader) -> None:
        while line := await reader.readline():
            message = decode(line)
            said: Any = message.get("params")
            params = cast(list[Any], said) if isinstance(said, list) else []
            match message.get("method"):
                case "mining.notify":
                    self._job = Job.from_params(params)
                    self.mined.jobs += 1
                case "mining.set_difficulty" if params:
                    self._target = target_for(float(params[0]))
                case "mining.set_extranonce" if len(params) == 2:
                    self._extra, self._size = bytes.fromhex(params[0]), int(params[1])
                case None:
                    waits = self._waits.pop(message.get("id") or 0, None)
                    if waits is not None and not waits.done():
                        waits.set_result(message)
                case _:  # messages to people, and a wish to go elsewhere
                    pass

    async def _ask(self, writer: asyncio.StreamWriter, method: str, params: list[Any]) -> dict[str, Any]:
        self._number += 1
        answer = self._waits[self._number] = asyncio.get_running_loop().create_future()
        writer.write(encode({"id": self._number, "method": method, "params": params}))
        await writer.drain()
        return await asyncio.wait_for(answer, ANSWER_SECONDS)

    async def _work(self, writer: asyncio.StreamWriter) -> None:
        answer = await self._ask(writer, "mining.subscribe", ["shoals"])
        try:
            granted_extra = cast(list[Any], answer["result"])
            self._extra, self._size = bytes.fromhex(granted_extra[1]), int(granted_extra[2])
        except (KeyError, TypeError, IndexError, ValueError) as error:
            raise SourceDamaged("the pool's answer to a subscription cannot be read", "close the connection") from error
        granted = await self._ask(writer, "mining.authorize", [self._user, self._password])
        if not granted.get("result"):
            raise DeviceError(f"the pool does not take the user `{self._user}`", f"its words: {granted.get('error')}")
        counter, before, start = 0, None, NONCES
        extra, header = b"", None
        while True:
            job, duty = self._job, min(max(self._duty(), 0.0), 1.0)
            if job is None or duty <= 0.0:
                await asyncio.sleep(IDLE_SECONDS)
                continue
            if job is not before or start >= NONCES or header is None:
                extra = counter.to_bytes(self._size, "big")
                counter, before, start = (counter + 1) % 256**self._size, job, 0
                header = job.header(self._extra + extra)
            begun = time.monotonic()
            found, busy = await asyncio.to_thread(self._search, header, start)
            self.mined.hashes += found.hashes
            self.mined.cpu_seconds += busy
            start += BATCH
            if self._job is job and found.nonces:
                shares = [
                    Share(user=self._user, job=job.id, extra=extra, time_s=job.time_s, nonce=nonce)
                    for nonce in found.nonces
                ]
                answers = await asyncio.gather(*(self._ask(writer, "mining.submit", one.to_params()) for one in shares))
                good = sum(answer.get("result") is True for answer in answers)
                self.mined.accepted += good
                self.mined.refused += len(answers) - good
            await asyncio.sleep((time.monotonic() - begun) * (1.0 / duty - 1.0))

    def _search(self, header: Header, start: int) -> tuple[Found, float]:
        """Return what is found in a batch, and the processor time that it took. [s]"""
        begun = time.thread_time()
        found = self._kernel.search(header, self._target, start, BATCH)
        return found, time.thread_time() - begun
