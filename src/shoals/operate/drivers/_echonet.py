"""Messages of ECHONET Lite, as bytes: what asks a device for some of its properties, and what it answers.

A message is ``1081``, a number of the asker's, who speaks, to whom, what is asked (Get), and a list of properties, each
with its code, its length and its value. Nothing here opens a socket.

References
----------
ECHONET Lite Specification Version 1.14, part II; APPENDIX Detailed Requirements for ECHONET Device Objects, Release R,
class 0x0279 (ECHONET Consortium).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from shoals.core.errors import DeviceError

PORT = 3610
"""Where every device listens, and where every answer is sent to, whichever port was asked from."""
HEAD = b"\x10\x81"
CONTROLLER = bytes((0x05, 0xFF, 0x01))
"""What we are: the class *controller*."""
GET, GET_RES, GET_SNA = 0x62, 0x72, 0x52
"""Asks; answers all; answers some, those that it has not with an empty value."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A message.

    Parameters
    ----------
    number : int
        By which an answer is known to belong to a question (TID).
    sender, receiver : bytes
        Objects (EOJ): group, class and instance.
    service : int
        What is asked or answered (ESV).
    values : mapping of int to bytes
        By property (EPC).
    """

    number: int
    sender: bytes
    receiver: bytes
    service: int
    values: Mapping[int, bytes]

    def to_bytes(self) -> bytes:
        """Return what is sent.

        Examples
        --------
        >>> asked = Message(
        ...     number=1, sender=CONTROLLER, receiver=bytes.fromhex("027901"), service=GET, values={0xE0: b""}
        ... )
        >>> asked.to_bytes().hex()
        '1081000105ff010279016201e000'
        """
        body = b"".join(bytes((code, len(value))) + value for code, value in self.values.items())
        head = HEAD + self.number.to_bytes(2, "big") + self.sender + self.receiver
        return head + bytes((self.service, len(self.values))) + body


def question(number: int, to: bytes, codes: Sequence[int]) -> bytes:
    """Return what asks an object for properties."""
    values = dict.fromkeys(codes, b"")
    return Message(number=number, sender=CONTROLLER, receiver=to, service=GET, values=values).to_bytes()


def parse(found: bytes) -> Message:
    r"""Return a message that came.

    Raises
    ------
    DeviceError
        If it is none.

    Examples
    --------
    >>> parse(bytes.fromhex("1081000102790105ff017201e0020c1c")).values
    {224: b'\x0c\x1c'}
    """
    if len(found) < 12 or found[:2] != HEAD:
        raise DeviceError("what came is no message of ECHONET Lite", "look at who answers at that address")
    values: dict[int, bytes] = {}
    at = 12
    for _ in range(found[11]):
        if at + 2 > len(found) or at + 2 + found[at + 1] > len(found):
            raise DeviceError("a message of ECHONET Lite is cut short", "look at the line to the device")
        end = at + 2 + found[at + 1]
        values[found[at]] = found[at + 2 : end]
        at = end
    if at != len(found):
        raise DeviceError("a message of ECHONET Lite has more than it says", "look at the line to the device")
    return Message(
        number=int.from_bytes(found[2:4], "big"),
        sender=found[4:7],
        receiver=found[7:10],
        service=found[10],
        values=values,
    )
