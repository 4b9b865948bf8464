"""What a driver must be able to do. A refusal has a reason, and no answer is never success."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from shoals.operate.machine import Answer, Reading, Seen, Unknown

CONNECT_SECONDS = 1.0
"""How long a driver waits for a connection. [s]"""
READ_SECONDS = 3.0
"""How long it waits for an answer. [s]"""


class Driver(Protocol):
    """Talks to one machine, one command at a time."""

    async def read(self) -> Seen | Unknown:
        """Return what the machine draws now, or why that is not known."""
        ...

    async def set_power(self, power_w: int) -> Answer:
        """Tell it a power; 0 is stop. To tell it twice is as good as once."""
        ...


@runtime_checkable
class Ends(Protocol):
    """A driver with something to let go of when its controller ends: processes of its own."""

    def end(self) -> None:
        """Let go of it. Called once, and not while a command is under way."""
        ...


class Switch(Protocol):
    """An outlet or a contactor. To switch it twice is as good as once."""

    async def switch(self, on: bool) -> Answer:
        """Close it, or open it."""
        ...


@runtime_checkable
class IsHeld(Switch, Protocol):
    """A switch that drops out by itself when nobody holds it."""

    async def hold(self) -> Answer:
        """Keep it closed for its hold time more. One that is open stays open, and says so."""
        ...


@runtime_checkable
class ShowsClosed(Switch, Protocol):
    """A switch with a contact that shows whether it is closed."""

    async def closed(self) -> bool | Unknown:
        """Return whether it is closed, or why that is not known."""
        ...


class Meter(Protocol):
    """A meter of power, and of energy if it has a register."""

    async def read(self) -> Reading | Unknown:
        """Return what it says now, or why that is not known."""
        ...
