"""Modbus over TCP: one connection for each device, one request at a time, and words for what comes back.

Frames follow the specification of the Modbus organization. An answer counts only if its number, unit, function and
length are those of the question, and if a device repeats what it was told to write. Where one fails the connection is
closed, so that what comes late is never taken for the next.
"""

from __future__ import annotations

import asyncio
import struct
from collections.abc import Sequence
from typing import Literal
from weakref import WeakKeyDictionary

from shoals.operate.drivers.ability import CONNECT_SECONDS, READ_SECONDS
from shoals.operate.machine import Answer, Done, Refused, Unknown

PORT = 502
Table = Literal["holding", "input", "coil", "discrete"]
KINDS = {"int16": ">h", "uint16": ">H", "int32": ">i", "uint32": ">I", "float32": ">f", "int64": ">q", "uint64": ">Q"}
"""Kinds of numbers in registers, the high word first."""
CODES = {
    1: "illegal function",
    2: "illegal address",
    3: "illegal value",
    4: "the device failed",
    5: "acknowledged, not done yet",
    6: "the device is busy",
    10: "no path through the gateway",
    11: "nothing answers behind the gateway",
}
"""Exception codes of the protocol."""

_lines: WeakKeyDictionary[asyncio.AbstractEventLoop, dict[tuple[str, int], Line]] = WeakKeyDictionary()


class Line:
    """A connection to one host and port. Units behind a gateway, and outlets of one strip, share it."""

    def __init__(self, host: str, port: int) -> None:
        self.host, self.port = host, port
        self._ends: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None
        self._one = asyncio.Lock()
        self._number = 0

    @classmethod
    def to(cls, host: str, port: int) -> Line:
        """Return the line to a host, the same for all who ask in one loop."""
        mine = _lines.setdefault(asyncio.get_running_loop(), {})
        return mine.setdefault((host, port), cls(host, port))

    async def registers(self, unit: int, address: int, count: int, table: Table) -> tuple[int, ...] | Unknown:
        """Return registers, or why they are not known."""
        asked = struct.pack(">BHH", {"holding": 3, "input": 4}[table], address, count)
        found = await self._ask(unit, asked)
        if isinstance(found, Refused):
            return Unknown(reason=f"register {address}: {found.reason}")
        if isinstance(found, Unknown):
            return found
        if len(found) != 2 + 2 * count or found[1] != 2 * count:
            return self._of_another()
        return struct.unpack(f">{count}H", found[2:])

    async def bit(self, unit: int, address: int, table: Table) -> bool | Unknown:
        """Return a coil or a contact, or why it is not known."""
        found = await self._ask(unit, struct.pack(">BHH", {"coil": 1, "discrete": 2}[table], address, 1))
        if isinstance(found, Refused):
            return Unknown(reason=f"{table} {address}: {found.reason}")
        if isinstance(found, Unknown):
            return found
        if len(found) != 3 or found[1] != 1:
            return self._of_another()
        return bool(found[2] & 1)

    async def set_coil(self, unit: int, address: int, on: bool) -> Answer:
        """Write a coil; done only if the device repeats what it wrote."""
        asked = struct.pack(">BHH", 5, address, 0xFF00 if on else 0)
        return await self._write(unit, asked, asked)

    async def set_registers(self, unit: int, address: int, values: Sequence[int]) -> Answer:
        """Write registers at once: one by function 6, several by function 16."""
        if len(values) == 1:
            asked = struct.pack(">BHH", 6, address, values[0])
            return await self._write(unit, asked, asked)
        asked = struct.pack(f">BHHB{len(values)}H", 16, address, len(values), 2 * len(values), *values)
        return await self._write(unit, asked, asked[:5])

    async def _write(self, unit: int, asked: bytes, repeated: bytes) -> Answer:
        found = await self._ask(unit, asked)
        if isinstance(found, Refused | Unknown):
            return found
        if found != repeated:
            self.close()
            return Unknown(reason="the device repeats another command than it was given")
        return Done()

    def _of_another(self) -> Unknown:
        self.close()
        return Unknown(reason="the answer belongs to another question")

    async def _ask(self, unit: int, asked: bytes) -> bytes | Refused | Unknown:
        """Return what was answered, Refused if that is an exception, Unknown if it cannot be known."""
        async with self._one:
            used = self._ends is not None
            found = await self._once(unit, asked)
            if used and isinstance(found, Unknown) and found.reason.startswith("connection lost"):
                found = await self._once(
                    unit, asked
                )  # it had been closed while nobody spoke; all we say can be said twice
        if isinstance(found, Unknown):
            return found
        if found[0] == asked[0] | 0x80 and len(found) == 2:
            return Refused(
                reason=CODES.get(found[1], f"exception {found[1]}"), hint="compare with the device's own manual"
            )
        return found if found[0] == asked[0] else self._of_another()

    async def _once(self, unit: int, asked: bytes) -> bytes | Unknown:
        if self._ends is None:
            try:
                async with asyncio.timeout(CONNECT_SECONDS):
                    self._ends = await asyncio.open_connection(self.host, self.port)
            except TimeoutError:
                return Unknown(reason=f"no connection within {CONNECT_SECONDS:g} s")
            except OSError as error:
                return Unknown(reason=f"no connection: {error.strerror or error}")
        reader, writer = self._ends
        self._number = self._number % 65_535 + 1
        try:
            async with asyncio.timeout(READ_SECONDS):
                writer.write(struct.pack(">HHHB", self._number, 0, len(asked) + 1, unit) + asked)
                head = await reader.readexactly(7)
                number, protocol, length, from_unit = struct.unpack(">HHHB", head)
                if (number, protocol, from_unit) != (self._number, 0, unit) or not 3 <= length <= 254:
                    return self._of_another()
                return await reader.readexactly(length - 1)
        except TimeoutError:
            self.close()
            return Unknown(reason=f"no answer within {READ_SECONDS:g} s")
        except (OSError, asyncio.IncompleteReadError) as error:
            self.close()
            return Unknown(reason=f"connection lost: {getattr(error, 'strerror', None) or 'closed without an answer'}")
        except asyncio.CancelledError:
            self.close()  # what comes late belongs to nobody
            raise

    def close(self) -> None:
        """Close the connection; the next request opens another."""
        if self._ends is not None:
            self._ends[1].close()
            self._ends = None


def number_of(registers: Sequence[int], kind: str, *, low_word_first: bool = False) -> int | float:
    """Return the number in registers.

    Examples
    --------
    >>> number_of((0xFFFF, 0xFF38), "int32"), number_of((0xFF38, 0xFFFF), "int32", low_word_first=True)
    (-200, -200)
    """
    words = reversed(registers) if low_word_first else registers
    return struct.unpack(KINDS[kind], b"".join(word.to_bytes(2, "big") for word in words))[0]


def registers_of(value: float, kind: str) -> tuple[int, ...]:
    """Return a number as registers, the high word first.

    Examples
    --------
    >>> registers_of(-200, "int32")
    (65535, 65336)
    """
    packed = struct.pack(KINDS[kind], value if kind == "float32" else round(value))
    return struct.unpack(f">{len(packed) // 2}H", packed)


def words_of(kind: str) -> int:
    """Return how many registers a number takes."""
    return struct.calcsize(KINDS[kind]) // 2
