"""Who watches a site: it is looked at once a second while anybody does, and all are told what changed.

A stream is server-sent events. Each event has an id, so that who lost the connection gets what changed since.
"""

from __future__ import annotations

import asyncio
import json
import secrets
import signal
import threading
from collections import Counter, deque
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import suppress
from typing import Any

from fastapi.concurrency import run_in_threadpool

from shoals.core.errors import ShoalsError
from shoals.studies.watch import Watch
from shoals.web._problems import Problem

LOOK_SECONDS = 1.0
BEAT_SECONDS = 15.0
"""So often something is sent, a comment if nothing else; and so often it is asked whether the viewer still may. [s]"""
FRAMES_KEPT = 60
STREAMS_MAX = 4_000
STREAMS_OF_VISITOR_MAX = 1_000

Shape = Callable[[Mapping[str, Any]], dict[str, Any]]
"""Makes of a state the named parts that a viewer is sent; a part is sent when it changes."""


class Frame:
    """A site at one moment, and what of it was made for viewers."""

    def __init__(self, number: int, state: Mapping[str, Any]) -> None:
        self.number, self.state = number, state
        self._parts: dict[Shape, dict[str, Any]] = {}
        self._changes: dict[tuple[Shape, int], bytes] = {}

    def parts(self, shape: Shape) -> dict[str, Any]:
        """Return the parts, made once for all viewers of one shape."""
        if shape not in self._parts:
            self._parts[shape] = shape(self.state)
        return self._parts[shape]

    def since(self, shape: Shape, before: Frame | None) -> bytes:
        """Return the parts that changed since a frame as JSON, all if there is none; empty if none changed."""
        key = (shape, -1 if before is None else before.number)
        if key not in self._changes:
            parts = self.parts(shape)
            known: dict[str, Any] = {} if before is None else before.parts(shape)
            changed = {name: part for name, part in parts.items() if name not in known or known[name] != part}
            gone = [name for name in known if name not in parts]
            told = {**changed, **dict.fromkeys(gone)}
            self._changes[key] = json.dumps(told, ensure_ascii=False, allow_nan=False).encode() if told else b""
        return self._changes[key]


class Hub:
    """The viewers of one site. Used from the event loop alone.

    Parameters
    ----------
    watch : Watch
    """

    def __init__(self, watch: Watch) -> None:
        self.watch = watch
        self._name = secrets.token_urlsafe(6)
        self._frames: deque[Frame] = deque(maxlen=FRAMES_KEPT)
        self._turn = asyncio.Event()
        self._looking: asyncio.Task[None] | None = None
        self._viewers: Counter[str] = Counter()
        self._fresh_from = 0
        self.ended = False

    @property
    def viewers(self) -> int:
        """How many streams are open."""
        return self._viewers.total()

    def look(self) -> dict[str, Any] | None:
        """Return the site as it is now; None if there is no site file. To be called in a thread.

        Raises
        ------
        InputError
            If the site file cannot be read.
        """
        return self.watch.look() if self.watch.site.is_file() else None

    def end(self) -> None:
        """Let all streams end: the server does."""
        self.ended = True
        self._turn.set()

    def check_seat(self, visitor: str) -> None:
        """Raise if nobody more can watch.

        Raises
        ------
        Problem
            429 if this visitor watches too often, 503 if all seats are taken.
        """
        if self._viewers[visitor] >= STREAMS_OF_VISITOR_MAX:
            raise Problem(429, "too many streams are open", "close some of them", {"retry-after": "15"})
        if self.viewers >= STREAMS_MAX:
            raise Problem(503, "all streams of this server are taken", "ask again later", {"retry-after": "15"})

    async def stream(
        self, visitor: str, shape: Shape, after: str, still_may: Callable[[], bool]
    ) -> AsyncIterator[bytes]:
        """Yield events until the viewer goes, may no longer watch, or the server ends.

        Parameters
        ----------
        visitor : str
            Whose stream it is.
        shape : callable
            What of a state is sent.
        after : str
            The id of the last event that the viewer had, ``""`` if none.
        still_may : callable
            Whether the viewer may still watch.
        """
        self._viewers[visitor] += 1
        try:
            self._begin()
            yield b"retry: 2000\n\n"
            before, clock = self._frame_of(after), asyncio.get_running_loop().time
            beaten = clock()
            while not self.ended:
                turn = self._turn
                newest = self._frames[-1] if self._frames else None
                if newest is not None and newest is not before and newest.number >= self._fresh_from:
                    told = newest.since(shape, before)
                    if told:
                        event = b"state" if before is None else b"change"
                        id_ = f"{self._name}-{newest.number}".encode()
                        yield b"id: %s\nevent: %s\ndata: %s\n\n" % (id_, event, told)
                    before = newest
                if clock() - beaten >= BEAT_SECONDS:
                    beaten = clock()
                    if not still_may():
                        break
                    yield b": beat\n\n"
                with suppress(TimeoutError):
                    await asyncio.wait_for(turn.wait(), max(BEAT_SECONDS - (clock() - beaten), 0.01))
            reason = "the server ends" if self.ended else "you are not known here any more"
            yield b"event: end\ndata: %s\n\n" % json.dumps({"reason": reason}).encode()
        finally:
            self._viewers[visitor] -= 1
            if not self._viewers[visitor]:
                del self._viewers[visitor]

    def _frame_of(self, after: str) -> Frame | None:
        name, _, number = after.rpartition("-")
        if name != self._name or not number.isdecimal():
            return None
        return next((one for one in self._frames if one.number == int(number)), None)

    def _begin(self) -> None:
        """Look from now on, if nobody does; frames of an earlier audience are too old to begin with."""
        if self._looking is None or self._looking.done():
            self._turn = asyncio.Event()
            self._fresh_from = self._frames[-1].number + 1 if self._frames else 0
            self._looking = asyncio.get_running_loop().create_task(self._look())

    async def _look(self) -> None:
        while self.viewers and not self.ended:
            try:
                state = await run_in_threadpool(self.look)
                told: Mapping[str, Any] = state if state is not None else {"running": False, "site": None}
            except ShoalsError as error:
                told = {"running": None, "site": None, "trouble": {"what": error.what, "hint": error.hint}}
            number = self._frames[-1].number + 1 if self._frames else 0
            if number == self._fresh_from or self._frames[-1].state != told:
                self._frames.append(Frame(number, told))
                turn, self._turn = self._turn, asyncio.Event()
                turn.set()
            await asyncio.sleep(LOOK_SECONDS)


def ends_with_process(app: Any) -> None:
    """Let streams end when the process is told to: a server waits for its requests, and a stream has no end."""
    if threading.current_thread() is not threading.main_thread():
        return
    loop = asyncio.get_running_loop()

    def end() -> None:
        for tenant in app.state.tenants.all_open():
            tenant.shelf.hub.end()

    def chain(number: int, former: Any) -> None:
        def heard(sent: int, frame: Any) -> None:
            loop.call_soon_threadsafe(end)  # not here: what was interrupted may hold a lock
            if callable(former):
                former(sent, frame)

        signal.signal(number, heard)

    for number in (signal.SIGTERM, signal.SIGINT):
        chain(number, signal.getsignal(number))
