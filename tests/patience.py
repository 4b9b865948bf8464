"""How long tests wait, where they listen, and what they do when the machine kept them from running.

A test must not fail because the machine was busy. So whatever must come is waited for with one generous bound, what is
served has a port and addresses that no other test is given, and a scene in which seconds matter is played again if it
failed while this process was kept from running.
"""

from __future__ import annotations

import asyncio
import gc
import os
import socket
import threading
import time
import warnings
from collections.abc import Callable
from itertools import count
from typing import Self, TypeVar

import pytest

PATIENCE_S = 120.0
"""How long what must come is waited for. A bound for a machine under load: it says nothing of speed. [s]"""
LOST_S = 0.2
"""From which pause of this process on a scene was not played as it was meant. [s]"""
TRIES = 4
T = TypeVar("T")


async def until(true: Callable[[], object], seconds: float = PATIENCE_S) -> None:
    """Wait until something is true."""
    end_s = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end_s, f"not true within {seconds:g} s"
        await asyncio.sleep(0.02)


def wait_until(true: Callable[[], object], otherwise: str = "it did not come", seconds: float = PATIENCE_S) -> None:
    """Wait until something is true, where no loop runs."""
    end_s = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end_s, f"{otherwise} within {seconds:g} s"
        time.sleep(0.02)


class Watch:
    """Notes the longest pause of this process: a thread sleeps, and is woken too late when others have the machine.

    Attributes
    ----------
    longest_s : float
        [s]
    """

    def __init__(self) -> None:
        self.longest_s = 0.0
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)

    def _look(self) -> None:
        before_s = time.monotonic()
        while not self._end.wait(0.02):
            now_s = time.monotonic()
            self.longest_s = max(self.longest_s, now_s - before_s - 0.02)
            before_s = now_s

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._end.set()
        self._thread.join()


def played(scene: Callable[[int], T]) -> T:
    """Play a scene in which seconds matter; once more if it failed while this process was kept from running.

    Parameters
    ----------
    scene : callable
        Is given the number of the attempt, so that each can have a folder of its own.
    """
    for attempt in count():
        with Watch() as watch:
            try:
                return scene(attempt)
            except (AssertionError, TimeoutError, pytest.fail.Exception):
                if attempt + 1 == TRIES or watch.longest_s < LOST_S:
                    raise
        print(f"played again: the process stood still for {watch.longest_s:.2f} s")
        with warnings.catch_warnings():  # what the attempt left open is closed now, and is no fault of the next one
            warnings.simplefilter("ignore")
            gc.collect()
    raise AssertionError("no attempt was made")


_ports = count()


def _place() -> int:
    """Return a number that the processes of one run have for themselves."""
    worker = os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw")
    return 16 * os.getppid() + int(worker)


def free_port() -> int:
    """Return a port of this process where nobody listens.

    Ports that the system chooses by itself lie higher: one of those could be given to another test before it is used.
    """
    for n in _ports:
        assert n < 10_000, "all ports are taken"
        with socket.socket() as one:
            port = 20_000 + _place() % 200 * 60 + n % 60
            try:
                one.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise AssertionError


def own_net(second: int) -> str:
    """Return the first three parts of loopback addresses that no other process of a run is given.

    Examples
    --------
    >>> own_net(7).startswith("127.7.")
    True
    """
    return f"127.{second}.{_place() % 250 + 1}"
