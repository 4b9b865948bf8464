"""Twins of Modbus/TCP devices: a meter, a strip of outlets, a contactor that must be held.

The frames are written here from the specification of the Modbus organization and share no code with the client; foreign
clients read them too.
"""

from __future__ import annotations

import asyncio
import struct
import time
from collections.abc import Callable, Mapping, Sequence

from shoals.operate.twin.body import Body
from shoals.operate.twin.talk import Talk, TwinFaults

ILLEGAL_FUNCTION, ILLEGAL_ADDRESS, ILLEGAL_VALUE = 1, 2, 3
NO_UNIT = 11
COUNT_MAX = {1: 2_000, 2: 2_000, 3: 125, 4: 125, 15: 1_968, 16: 123}
"""How much one request may be about, by function."""


class Refusal(Exception):
    """A bank answers with an exception code."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


class Bank:
    """The registers and coils of one unit, as they are when they are asked for.

    Addresses that it does not have are illegal, and so is writing where nothing can be written.
    """

    def registers(self, table: int) -> Mapping[int, int]:
        """Return the holding registers (table 3) or the input registers (table 4)."""
        return {}

    def bits(self, table: int) -> Mapping[int, bool]:
        """Return the coils (table 1) or the discrete inputs (table 2)."""
        return {}

    def write_registers(self, address: int, values: Sequence[int]) -> None:
        """Take values into holding registers."""
        raise Refusal(ILLEGAL_ADDRESS)

    def write_coil(self, address: int, on: bool) -> None:
        """Take a coil."""
        raise Refusal(ILLEGAL_ADDRESS)


class TwinModbus:
    """A device, or a gateway to several, that answers as Modbus/TCP asks.

    Parameters
    ----------
    units : mapping of int to Bank
        By unit.
    faults : TwinFaults, optional
    """

    def __init__(self, units: Mapping[int, Bank], *, faults: TwinFaults | None = None) -> None:
        self.units = dict(units)
        self.faults = faults or TwinFaults()
        self.talk = Talk(self._of, _frame, faults=self.faults, keeps_open=True, alive=self._alive)
        self.silent_until_s = 0.0

    async def start(self, host: str, port: int = 502) -> tuple[str, int]:
        """Listen, and return where."""
        return await self.talk.start(host, port)

    async def stop(self) -> None:
        """Close all connections."""
        await self.talk.stop()

    @property
    def busy_most(self) -> int:
        """Most requests that were under way at once."""
        return self.talk.busy_most

    def reboot(self, seconds: float) -> None:
        """Say nothing for a while. [s]"""
        self.silent_until_s = time.monotonic() + seconds

    def _alive(self) -> bool:
        return time.monotonic() >= self.silent_until_s

    def _of(self, request: bytes) -> bytes:
        """Return the answer to one frame, header included."""
        number, _, _, unit = struct.unpack(">HHHB", request[:7])
        try:
            if unit not in self.units:
                raise Refusal(NO_UNIT)
            said = _do(self.units[unit], request[7:])
        except Refusal as error:
            said = bytes([request[7] | 0x80, error.code])
        except struct.error:
            said = bytes([request[7] | 0x80, ILLEGAL_VALUE])
        return struct.pack(">HHHB", number, 0, len(said) + 1, unit) + said


async def _frame(reader: asyncio.StreamReader) -> bytes:
    """Return one frame; empty if it is none, so that the connection is closed."""
    head = await reader.readexactly(6)
    _, protocol, length = struct.unpack(">HHH", head)
    if protocol != 0 or not 2 <= length <= 254:
        return b""
    return head + await reader.readexactly(length)


def _do(bank: Bank, said: bytes) -> bytes:
    """Return the answer of a bank to a function and its data."""
    function = said[0]
    if function in (1, 2, 3, 4):
        address, count = struct.unpack(">HH", said[1:])
        wanted = _range(function, address, count)
        if function in (1, 2):
            bits = _pick(bank.bits(function), wanted)
            packed = sum(bool(bit) << n for n, bit in enumerate(bits)).to_bytes((count + 7) // 8, "little")
            return bytes([function, len(packed)]) + packed
        registers = _pick(bank.registers(function), wanted)
        return struct.pack(f">BB{count}H", function, 2 * count, *registers)
    if function == 5:
        address, value = struct.unpack(">HH", said[1:])
        if value not in (0, 0xFF00):
            raise Refusal(ILLEGAL_VALUE)
        bank.write_coil(address, value == 0xFF00)
        return said
    if function == 6:
        address, value = struct.unpack(">HH", said[1:])
        bank.write_registers(address, (value,))
        return said
    if function in (15, 16):
        address, count, size = struct.unpack(">HHB", said[1:6])
        wanted = _range(function, address, count)
        if len(said) != 6 + size or size != (2 * count if function == 16 else (count + 7) // 8):
            raise Refusal(ILLEGAL_VALUE)
        if function == 16:
            bank.write_registers(address, struct.unpack(f">{count}H", said[6:]))
        else:
            packed = int.from_bytes(said[6:], "little")
            for n, at in enumerate(wanted):
                bank.write_coil(at, bool(packed >> n & 1))
        return said[:5]
    raise Refusal(ILLEGAL_FUNCTION)


def _range(function: int, address: int, count: int) -> range:
    if not 1 <= count <= COUNT_MAX[function]:
        raise Refusal(ILLEGAL_VALUE)
    if address + count > 65_536:
        raise Refusal(ILLEGAL_ADDRESS)
    return range(address, address + count)


def _pick(held: Mapping[int, int], wanted: range) -> list[int]:
    try:
        return [held[at] for at in wanted]
    except KeyError:
        raise Refusal(ILLEGAL_ADDRESS) from None


class TwinMeter(Bank):
    """A meter: power as int32 in watts at input and holding registers 0 and 1, energy as uint32 in Wh at 2 and 3.

    Parameters
    ----------
    power_w : callable
        What truly flows. [W]
    frozen : bool
        Whether it shows what it showed first, for ever.
    """

    def __init__(self, power_w: Callable[[], float], *, frozen: bool = False) -> None:
        self._power_w, self.frozen = power_w, frozen
        self._last_s, self._energy_j = time.monotonic(), 0.0
        self._shown: int | None = None

    def registers(self, table: int) -> Mapping[int, int]:
        """Return power and energy."""
        now_s, power_w = time.monotonic(), self._power_w()
        self._energy_j += power_w * (now_s - self._last_s)
        self._last_s = now_s
        if self._shown is None or not self.frozen:
            self._shown = round(power_w)
        words = struct.unpack(">4H", struct.pack(">iI", self._shown, round(self._energy_j / 3_600.0) % 2**32))
        return dict(enumerate(words))


class TwinOutlets(Bank):
    """A strip of outlets that feed machines: coil n is outlet n, discrete input n its contact.

    Parameters
    ----------
    bodies : sequence of Body
        What hangs on each.
    welded : frozenset of int
        Outlets whose contact stays closed whatever the coil says.
    """

    def __init__(self, bodies: Sequence[Body], *, welded: frozenset[int] = frozenset()) -> None:
        self.bodies, self.welded = bodies, welded
        self.coils = [True] * len(bodies)

    def bits(self, table: int) -> Mapping[int, bool]:
        """Return coils, or contacts."""
        return dict(enumerate(self.coils if table == 1 else [body.fed for body in self.bodies]))

    def write_coil(self, address: int, on: bool) -> None:
        """Switch an outlet."""
        if address >= len(self.bodies):
            raise Refusal(ILLEGAL_ADDRESS)
        self.coils[address] = on
        if on or address not in self.welded:
            self.bodies[address].feed(on, now_s=time.monotonic())


class TwinContactor(Bank):
    """A contactor that drops out when nobody holds it: coil 0, its contact at discrete input 0, its hold time at 0.

    Parameters
    ----------
    hold_seconds : float
        After how long without a command it opens; whole seconds stand in holding register 0. [s]
    closed : bool
        Whether it is closed at first; its time runs from then.
    """

    def __init__(self, *, hold_seconds: float = 10.0, closed: bool = True) -> None:
        self.hold_seconds = hold_seconds
        self._closed, self._held_s = closed, time.monotonic()
        self.dropped = 0

    @property
    def closed(self) -> bool:
        """Whether current can flow."""
        if self._closed and time.monotonic() - self._held_s > self.hold_seconds:
            self._closed = False
            self.dropped += 1
        return self._closed

    def bits(self, table: int) -> Mapping[int, bool]:
        """Return its coil, or its contact."""
        return {0: self.closed}

    def registers(self, table: int) -> Mapping[int, int]:
        """Return its hold time."""
        return {0: round(self.hold_seconds)} if table == 3 else {}

    def write_coil(self, address: int, on: bool) -> None:
        """Close or open it; closed once more, its time starts anew."""
        if address:
            raise Refusal(ILLEGAL_ADDRESS)
        self._closed, self._held_s = on, time.monotonic()

    def write_registers(self, address: int, values: Sequence[int]) -> None:
        """Take a hold time."""
        if address or len(values) != 1:
            raise Refusal(ILLEGAL_ADDRESS)
        if not 1 <= values[0] <= 3_600:
            raise Refusal(ILLEGAL_VALUE)
        self.hold_seconds = float(values[0])
