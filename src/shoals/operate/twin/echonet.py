"""An inverter that speaks ECHONET Lite and holds back what may not leave the site, as its schedule says."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import cast

from shoals.core.errors import DeviceError
from shoals.data._japan import JST
from shoals.operate.drivers._echonet import GET, GET_RES, GET_SNA, PORT, Message, parse

NODE, PLANT = bytes((0x0E, 0xF0, 0x01)), bytes((0x02, 0x79, 0x01))


class TwinInverterEchonet:
    """A plant behind an inverter that restrains what leaves the site, not what is generated.

    Parameters
    ----------
    could_w : callable
        What the sun would give now. [W]
    drawn_w : callable
        What is drawn on the site now. [W]
    capacity_w : int
        Approved capacity. [W]
    day : date
        First day of the schedule, in Japan.
    percent : sequence of int or None
        Share of the capacity that may leave, for each half hour of two days.
    ramp_w_per_second : float
        How fast the inverter moves. [W/s]
    surplus : bool
        Whether it restrains what leaves, and not what is generated.
    clock : callable
        Wall clock. [s since 1970 UTC]
    """

    def __init__(
        self,
        could_w: Callable[[], float],
        drawn_w: Callable[[], float],
        *,
        capacity_w: int,
        day: date,
        percent: Sequence[int | None],
        ramp_w_per_second: float = float("inf"),
        surplus: bool = True,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.could_w, self.drawn_w, self.capacity_w, self.day = could_w, drawn_w, capacity_w, day
        self.percent, self.ramp_w_per_second, self.surplus, self.clock = percent, ramp_w_per_second, surplus, clock
        self.generated_w = 0.0
        self.missing: set[int] = set()
        """Properties that it has not."""
        self.silent = False
        self.asked = 0
        self._at_s = clock()
        self._transport: asyncio.DatagramTransport | None = None

    def allowed_w(self) -> float:
        """Return what may leave now. [W]"""
        now = datetime.fromtimestamp(self.clock(), JST)
        slot = (now.date() - self.day).days * 48 + (now.hour * 60 + now.minute) // 30
        share = self.percent[slot] if 0 <= slot < len(self.percent) else None
        return self.capacity_w * (100 if share is None else share) / 100

    def move(self) -> bool:
        """Bring the inverter to where it is now, and return whether it holds back."""
        now_s = self.clock()
        reach_w = self.ramp_w_per_second * max(now_s - self._at_s, 0.0)
        self._at_s = now_s
        could_w = self.could_w()
        aim_w = min(could_w, (self.drawn_w() if self.surplus else 0.0) + self.allowed_w())
        if aim_w < self.generated_w or reach_w == float("inf"):
            self.generated_w = aim_w
        else:
            self.generated_w = min(aim_w, self.generated_w + reach_w)
        return self.generated_w < could_w - 1.0

    def values(self) -> dict[int, bytes]:
        """Return its properties."""
        held_back = self.move()
        two = b"".join(bytes((0xFF if one is None else one,)) for one in self.percent)
        day = self.day.year.to_bytes(2, "big") + bytes((self.day.month, self.day.day))
        yes = b"\x41" if self.surplus else b"\x42"
        found = {
            0x80: b"\x30",
            0x9F: bytes((11, 0x80, 0x9F, 0xA0, 0xA2, 0xB0, 0xB2, 0xC3, 0xC4, 0xD1, 0xE0, 0xE8)),
            0xA0: b"\x64",
            0xA2: yes,
            0xB0: day + two,
            0xB2: yes,
            0xC3: self.capacity_w.to_bytes(2, "big"),
            0xC4: b"\x64",
            0xD1: b"\x41" if held_back else b"\x44",
            0xE0: round(self.generated_w).to_bytes(2, "big"),
            0xE8: self.capacity_w.to_bytes(2, "big"),
        }
        return {code: value for code, value in found.items() if code not in self.missing}

    def answer(self, found: bytes) -> bytes:
        """Return the answer to a message, empty if there is none."""
        try:
            message = parse(found)
        except DeviceError:
            return b""
        if message.service != GET or self.silent:
            return b""
        if message.receiver == NODE:
            known = {0xD6: bytes((1,)) + PLANT, 0x83: b"\xfe" + bytes(16), 0x8A: bytes(3)}
        elif message.receiver == PLANT:
            self.asked += 1
            known = self.values()
        else:
            return b""
        values = {code: known.get(code, b"") for code in message.values}
        service = GET_RES if all(values.values()) else GET_SNA
        return Message(
            number=message.number, sender=message.receiver, receiver=message.sender, service=service, values=values
        ).to_bytes()

    async def start(self, host: str) -> None:
        """Listen at the port that ECHONET Lite names; answers go to that port of who asked."""
        twin = self

        class Line(asyncio.DatagramProtocol):
            def connection_made(self, transport: asyncio.BaseTransport) -> None:
                twin._transport = cast(asyncio.DatagramTransport, transport)

            def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
                found = twin.answer(data)
                if found and twin._transport is not None:
                    twin._transport.sendto(found, (addr[0], PORT))

        await asyncio.get_running_loop().create_datagram_endpoint(Line, local_addr=(host, PORT))

    async def stop(self) -> None:
        """Listen no more."""
        if self._transport is not None:
            self._transport.close()
            await asyncio.sleep(0)  # it lets go of its port in the turn after
