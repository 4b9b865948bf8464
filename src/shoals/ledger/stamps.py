"""Ids that can be read: which reading of which meter, interval and version a record is, and which settlement.

Most records have an id that is a hash and says nothing. Those of readings and settlements say what they are, so that
the interval of a late reading is known though its record is of a later day, and so that a period is settled anew
without its first settlement being looked up anywhere but in the book. `code` of the record tells them apart.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from shoals.core.errors import InputError
from shoals.ledger.chains import stream_of

US_PER_MINUTE = 60_000_000
VERSION_MAX = 0xFFFF


class Code(IntEnum):
    """What a transfer is, in its field `code`."""

    OTHER = 0
    READING = 1
    """What a meter saw in an interval."""
    REVERSAL = 2
    """Takes a reading back, so that a corrected one can stand in its place."""
    SETTLEMENT = 3
    """Money of a settled period."""
    CERTIFIABLE = 4
    """Joules of a reading that may be certified."""
    CERTIFICATE = 5
    """Certificates that are issued, handed on, stored, cancelled or expired; the record names their serial numbers."""
    NOTHING = 6
    """A meter saw nothing in an interval: a mark, so that this is remembered."""
    RESIDUAL = 7
    """What the meters of an interval disagree about; `Part` says which way, and whether it is taken back."""


class Part(IntEnum):
    """Which record of a reading's version this is: the last four bits of its id."""

    READING = 0
    REVERSAL = 1
    CERTIFIABLE = 2
    NOTHING = 3
    LOSS = 4
    """More came in than went out."""
    GAIN = 5
    """More went out than came in."""
    RESIDUAL_BACK = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """The id of a record that belongs to a meter's register, or to another series over time.

    Parameters
    ----------
    stream : int
        The series: half of a hash of its name.
    minute : int
        Start of the interval. [min since 1970 UTC]
    version : int
        From 0; a correction has the next one.
    part : int
        Which record of this version, from 0 to 15.

    Examples
    --------
    >>> stamp = Stamp(stream=reading_stream("m-1", "out"), minute=28_533_600, version=2)
    >>> Stamp.of(stamp.stream, stamp.low) == stamp
    True
    """

    stream: int
    minute: int
    version: int = 0
    part: int = 0

    def __post_init__(self) -> None:
        if not 0 <= self.version <= VERSION_MAX:
            raise InputError(f"the version of a reading is {self.version}", f"give a number from 0 to {VERSION_MAX}")
        if not 0 <= self.minute < 2**40:
            raise InputError(f"minute {self.minute} since 1970 is none that is booked", "give a moment from 1970 on")

    @property
    def low(self) -> int:
        """The lower half of the id."""
        return self.minute << 20 | self.version << 4 | self.part

    @classmethod
    def of(cls, high: int, low: int) -> Stamp:
        """Return the stamp that an id is."""
        return cls(stream=high, minute=low >> 20, version=low >> 4 & VERSION_MAX, part=low & 15)


def reading_stream(meter: str, register: str) -> int:
    """Return the upper half of the ids of all readings of a register."""
    return stream_of(f"reading\0{meter}\0{register}")
