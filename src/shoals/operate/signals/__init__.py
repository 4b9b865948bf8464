"""Who gives orders: one file for each way in which they come. Each calls the same two functions.

A sender that is connected and has nothing to say still calls `Receiver.heard`; when it falls silent for longer than
`Limits.signal_seconds_max`, the fail-safe limit rules.
"""

from __future__ import annotations

from typing import Protocol

from shoals.operate.drivers import find
from shoals.operate.machine import Device
from shoals.operate.orders import Fate, Order

SIGNALS = {
    "file": "shoals.operate.signals.file:OrdersFile",
}
"""Where each sender lies; it is made with the `Device`. A new one is a file and a line here."""


class Receiver(Protocol):
    """Who takes orders: a `Pilot`."""

    def receive(self, order: Order) -> Fate:
        """Take an order. What became of it is what the sender may be told; it is on the disk by then.

        Raises
        ------
        DataError
            If it could not be written down. It is followed all the same; ask again.
        """
        ...

    def heard(self) -> None:
        """Note a sign of life."""
        ...

    def alarm(self, code: str, **values: str | int | float) -> None:
        """Say something that a person should know, once for as long as it lasts."""
        ...


class Sender(Protocol):
    """Listens in one way, for as long as the controller runs."""

    async def run(self, receiver: Receiver) -> None:
        """Hand over orders and signs of life until cancelled. What goes wrong is tried again, not raised."""
        ...


def sender_of(device: Device) -> Sender:
    """Return who listens.

    Raises
    ------
    InputError
        If its name is none.
    """
    return find(SIGNALS, device.driver, f"signal `{device.id}`")(device)
