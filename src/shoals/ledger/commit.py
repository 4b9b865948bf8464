"""Many small writers, one disk: each waits until its own chain is durable, and batches form while the disk works.

A disk confirms a few hundred times a second, whatever is written. So what arrives while it is busy is booked together
the next time, in the order of arrival. Everybody gets an answer of their own: a chain that is refused does not disturb
the others of its batch.

Source: DeWitt and others, "Implementation Techniques for Main Memory Database Systems", SIGMOD 1984 (group commit).
"""

from __future__ import annotations

import asyncio
import struct
from collections import deque
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from types import TracebackType
from typing import Self

import numpy as np
from numpy.typing import NDArray

from shoals.core.book import Leg
from shoals.core.errors import InputError, LedgerError, OutcomeUnknown
from shoals.ledger.book import Book
from shoals.ledger.engine.records import RECORD, Flag, RecordKind, Records, Refusal

RECORDS_MAX = 8_190
"""Records of a batch."""
WAITING_MAX = 1_000_000
"""Records that may wait; who comes then is refused at once, instead of waiting without end."""


_Waiting = tuple[bytes, "asyncio.Future[NDArray[np.int64]]"]
"""The bytes of a chain, and the answer that its writer waits for."""


class GroupCommit:
    """Books what many tasks of one event loop post. Use it as an asynchronous context.

    Parameters
    ----------
    book : Book
        An open book. While this is at work, nobody else should post to it from the loop's thread; from others they may.
    records_max : int, default 8190
        Records that are booked at once, at most; one submission that is larger is booked by itself.
    waiting_max : int, default 1000000
        Records that may wait.

    Notes
    -----
    *What a time-out means.* A chain that has not left for the disk is withdrawn, and certainly not booked. One that has
    left may be booked: `OutcomeUnknown` says so. Of a task that was cancelled from outside nobody says which it was. In
    both cases ask by key: post the same chain again, which books nothing twice, or look with `Book.knows`.

    If the store fails, the book stops: those whose chain was on its way get the store's error, all others that nothing
    of theirs was booked.

    Examples
    --------
    >>> import tempfile
    >>> from datetime import UTC
    >>> from pathlib import Path
    >>> from shoals.core.book import Account
    >>> noon = datetime(2024, 4, 1, 12, tzinfo=UTC)
    >>> async def main(book: Book) -> list[bool]:
    ...     async with GroupCommit(book) as group:
    ...         legs = [Leg(debit="pv", credit="bus", amount=5)]
    ...         return await asyncio.gather(*(group.post(f"reading {n % 3}", legs, noon) for n in range(4)))
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     accounts = [Account(id="pv", kind="generation"), Account(id="bus", kind="bus")]
    ...     with Book.create(Path(folder) / "book.sqlite", accounts) as book:
    ...         asyncio.run(main(book)), book.balance("bus")
    ([True, True, True, False], 15)
    """

    def __init__(self, book: Book, *, records_max: int = RECORDS_MAX, waiting_max: int = WAITING_MAX) -> None:
        self._book = book
        self._bytes_max = records_max * RECORD.itemsize
        self._waiting_max = waiting_max * RECORD.itemsize
        self._queue: deque[_Waiting] = deque()
        self._bytes = 0
        self._came = self._left = 0  # submissions so far, and how many of them left the queue, in the same order
        self._wake = asyncio.Event()
        self._closing = False
        self._stopped: LedgerError | None = None
        self._task: asyncio.Task[None] | None = None
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="shoals-commit")
        self.batches = 0
        """Batches that were booked so far."""

    async def __aenter__(self) -> Self:
        self._loop = asyncio.get_running_loop()
        self._task = asyncio.create_task(self._run(), name="shoals-commit")
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Book what waits, then stop."""
        self._closing = True
        self._wake.set()
        if self._task is not None:
            await self._task
        self._thread.shutdown()

    async def post(self, key: str, legs: Sequence[Leg], event: datetime, *, seconds: float | None = None) -> bool:
        """Book a chain; return, once it is durable, whether it is new.

        Parameters
        ----------
        key : str
            Idempotency key of the chain.
        legs : sequence of Leg
        event : datetime
            When it happened.
        seconds : float, optional
            How long to wait. [s]

        Raises
        ------
        Refused
            If a rule of the book does not allow a leg.
        UnknownAccount, InputError
            If a leg names what is not there.
        OutcomeUnknown
            If time was over while it was on its way to the disk, or the connection to the store was lost.
        LedgerError
            If time was over before, or the book is stopped. It is not booked then.
        """
        records = self._book.chain(key, legs, event)
        result = await self.submit(records, seconds=seconds)
        refusal = self._book.refusal_of(records, result)
        if refusal is not None:
            raise refusal
        return not bool((result == Refusal.EXISTS).any())

    async def submit(self, records: Records, *, seconds: float | None = None) -> NDArray[np.int64]:
        """Book records, one chain or several; return a `Refusal` for each once those that were accepted are durable.

        Raises
        ------
        InputError
            If they open accounts or set rules, or their last chain is not closed.
        OutcomeUnknown, LedgerError
            As for `post`.
        """
        raw = _checked(records)
        if self._task is None or self._closing:
            raise InputError("nothing is booked by a group that is not open", "use it inside `async with`")
        if self._stopped is not None:
            raise _not_booked(self._stopped)
        if self._bytes + len(raw) > self._waiting_max:
            raise LedgerError(
                "more waits to be booked than may wait; this was not booked", "post more slowly, or in larger batches"
            )
        answer = self._loop.create_future()
        self._queue.append((raw, answer))
        self._bytes += len(raw)
        self._came = number = self._came + 1
        if len(self._queue) == 1:
            self._wake.set()
        if seconds is None:
            return await answer
        done, _ = await asyncio.wait([answer], timeout=seconds)
        if done:
            return answer.result()
        if number > self._left:
            answer.cancel()
            raise LedgerError(
                f"nothing was booked within {seconds} s; the chain was withdrawn", "post it again, by the same key"
            )
        answer.add_done_callback(_heard)
        raise OutcomeUnknown(
            f"no answer came within {seconds} s, and the chain is on its way to the disk",
            "post it again by the same key: what is booked is not booked twice",
        )

    async def _run(self) -> None:
        while True:
            if not self._queue:
                if self._closing:
                    return
                self._wake.clear()
                await self._wake.wait()
                continue
            taken = self._take()
            if not taken:
                continue
            batch = np.frombuffer(b"".join([raw for raw, _ in taken]), RECORD)
            try:
                result = await self._loop.run_in_executor(self._thread, self._book.commit, batch)
            except BaseException as error:
                self._stop(taken, error)
                return
            self.batches += 1
            start = 0
            for raw, answer in taken:
                end = start + len(raw) // _BYTES
                if not answer.done():  # who was cancelled no longer listens
                    answer.set_result(result[start:end])
                start = end

    def _take(self) -> list[_Waiting]:
        """Take what waits, up to the size of a batch, in the order of arrival."""
        queue, taken = self._queue, list[_Waiting]()
        if self._bytes <= self._bytes_max:
            taken, self._bytes = list(queue), 0
            queue.clear()
        else:
            size = 0
            while queue and (not taken or size + len(queue[0][0]) <= self._bytes_max):
                taken.append(queue.popleft())
                size += len(taken[-1][0])
            self._bytes -= size
        self._left += len(taken)
        return [one for one in taken if not one[1].done()]  # others were withdrawn

    def _stop(self, taken: list[_Waiting], error: BaseException) -> None:
        """Tell everybody that the book is stopped."""
        self._stopped = error if isinstance(error, LedgerError) else LedgerError(
            f"the group was interrupted ({type(error).__name__})", "open the book again"
        )  # fmt: skip
        own = self._stopped if isinstance(error, LedgerError) else OutcomeUnknown(
            f"a batch was interrupted ({type(error).__name__}) on its way to the disk",
            "open the book again and post by the same key",
        )  # fmt: skip
        for _, answer in taken:
            if not answer.done():
                answer.set_exception(own)
        for _, answer in self._queue:
            if not answer.done():
                answer.set_exception(_not_booked(self._stopped))
        self._queue.clear()
        self._bytes = 0


def _heard(answer: asyncio.Future[NDArray[np.int64]]) -> None:
    """Take note of an answer for which nobody waits any more."""
    if not answer.cancelled():
        answer.exception()


def _not_booked(error: LedgerError) -> LedgerError:
    return LedgerError(f"nothing of this was booked, since the book is stopped: {error.what}", error.hint)


_TRANSFER, _LINKED = int(RecordKind.TRANSFER), int(Flag.LINKED)
_ALLOWED = tuple(int(kind) for kind in (RecordKind.TRANSFER, RecordKind.EXPIRE, RecordKind.CLOSE, RecordKind.EPOCH))
_BYTES = RECORD.itemsize
_KIND_AT, _FLAGS_AT = (int((RECORD.fields or {})[name][1]) for name in ("kind", "flags"))
_WORD = struct.Struct("<H").unpack_from
_FLAGS_AND_KIND = struct.Struct("<HxxH").unpack_from
_FEW = 8
"""So many records are looked at one by one, which takes less than to ask numpy once."""


def _checked(records: Records) -> bytes:
    """Return the bytes of records that may share a batch with those of others."""
    raw = records.tobytes()
    if len(raw) == _BYTES:
        flags, kind = _FLAGS_AND_KIND(raw, _FLAGS_AT)
        if kind == _TRANSFER and not flags & _LINKED:
            return raw  # one transfer, which is what most send
    if not raw:
        raise InputError("there is nothing to book", "give one record at least")
    if len(raw) <= _FEW * _BYTES:
        allowed = all(_WORD(raw, at + _KIND_AT)[0] in _ALLOWED for at in range(0, len(raw), _BYTES))
    else:
        kinds = records["kind"]
        allowed = not kinds.any() or bool(np.isin(kinds, _ALLOWED).all())
    if not allowed:
        raise InputError("a group books no accounts and no rules", "open accounts by `Book.open_accounts` before")
    last = len(raw) - _BYTES
    if _WORD(raw, last + _KIND_AT)[0] == _TRANSFER and _WORD(raw, last + _FLAGS_AT)[0] & _LINKED:
        raise InputError(
            "the last record says that its chain goes on, into what somebody else posts", "close the chain"
        )
    return raw
