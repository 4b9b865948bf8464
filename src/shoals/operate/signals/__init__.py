"""Who gives orders: one file for each way in which they come. Each calls the same few functions.

A sender that is connected and has nothing to say still calls `Receiver.heard`; when any sender falls silent for longer
than `Limits.signal_seconds_max`, the fail-safe limit rules. One cannot be heard in another's stead.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from shoals.operate.drivers import find
from shoals.operate.machine import Device
from shoals.operate.orders import Fate, Order
from shoals.operate.signals._form import ORDER_SCHEMA

__all__ = ["OF_FILES", "ORDER_SCHEMA", "SIGNALS", "WITH_TLS", "Receiver", "Sender", "sender_of"]

SIGNALS = {
    "file": "shoals.operate.signals.file:OrdersFile",
    "mqtt": "shoals.operate.signals.mqtt:Mqtt",
    "openadr2": "shoals.operate.signals.openadr2:OpenAdr2",
    "openadr3": "shoals.operate.signals.openadr3:OpenAdr3",
    "sunspec-limit": "shoals.operate.signals.sunspec:SunSpecLimit",
}
"""Where each sender lies; it is made with the `Device`. A new one is a file and a line here."""
OF_FILES = ("file",)
"""Those whose address is a file."""
WITH_TLS = ("mqtt", "openadr2", "openadr3")
"""Those that take certificates."""


class Receiver(Protocol):
    """Who takes the orders of one sender: a `Pilot`'s ear for it."""

    def receive(self, order: Order) -> Fate:
        """Take an order. What became of it is what the sender may be told; it is on the disk by then.

        It is no sign of life: it may have been kept by a broker, or lie in a file.

        Raises
        ------
        DataError
            If it could not be written down. It is followed all the same; ask again.
        """
        ...

    def heard(self) -> None:
        """Note a sign of life: the sender itself was reached, just now."""
        ...

    def lost(self) -> None:
        """Note that the sender is known to be gone: it is silent at once, until it is heard again."""
        ...

    def known(self) -> Sequence[Order]:
        """Return the orders that are known of this sender, also from before a restart."""
        ...

    def state(self) -> dict[str, Any]:
        """Return what the controller knows, as `shoals.operate.state.state_of` has it: for reports and telemetry."""
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
