"""What a plant holds back because the utility says so, as an offer: its inverter tells it over ECHONET Lite.

A restraint of a plant is no order to the loads behind it. It says that energy would be thrown away, so it is a source
of offers, and the worst that a wrong word of it can do is to offer too much: limits and orders stand above every offer.

How much is held back nobody measures, since what is not generated is not seen. So it is found by following: loads are
offered what the plant generates beyond what may leave, and one step more for as long as the inverter says that it holds
back. A step that finds nothing ends there, and is not tried again for a while.
"""

from __future__ import annotations

import socket
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime
from ipaddress import IPv4Address

from shoals.core.errors import InputError, ShoalsError
from shoals.data._japan import JST
from shoals.operate.drivers._address import place
from shoals.operate.drivers._echonet import CONTROLLER, GET_RES, GET_SNA, PORT, parse, question
from shoals.operate.drivers._options import Options
from shoals.operate.image import SECOND_US, Offer
from shoals.operate.machine import Device

PLANT = bytes((0x02, 0x79))
"""The class of photovoltaic generation."""
SETTING_PERCENT, SETTING_W, SURPLUS_SET, SCHEDULE, SURPLUS_TYPE = 0xA0, 0xA1, 0xA2, 0xB0, 0xB2
APPROVED_W, CONVERSION_PERCENT, STATUS, GENERATED_W, RATED_W = 0xC3, 0xC4, 0xD1, 0xE0, 0xE8
ASKED = (GENERATED_W, STATUS, SETTING_PERCENT, SETTING_W, SURPLUS_SET, SCHEDULE, SURPLUS_TYPE, APPROVED_W,
         CONVERSION_PERCENT, RATED_W)  # fmt: skip
HELD_BACK, YES, NO = 0x41, 0x41, 0x42
NUMBER_MAX = 0xFFFD
"""Above it stand *overflow* and *not set*."""
SLOTS, SLOT_MINUTES = 96, 30
LOOK_SECONDS = 5.0
SILENT_SECONDS = 30.0
"""After how long what the inverter said last counts no more. [s]"""
PAUSE_SECONDS = 600.0
"""How long a step that found nothing is not tried again. [s]"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Restraint:
    """What an inverter says of what it holds back.

    Parameters
    ----------
    generated_w : int
        What the plant generates now. [W]
    held_back : bool
        Whether it would generate more if it were let.
    surplus_alone : bool, optional
        Whether what leaves the site is restrained, and not what is generated; None if it does not say.
    capacity_w : int, optional
        Approved capacity, of which restraints are shares. [W]
    setting_percent : int, optional
        Standing limit, as a share.
    setting_w : int, optional
        The same in watts, from an inverter that tells no share. [W]
    day : date, optional
        First day of the schedule, in Japan.
    percent : tuple of int or None
        Share for each half hour of two days; empty without a schedule.
    """

    generated_w: int
    held_back: bool
    surplus_alone: bool | None = None
    capacity_w: int | None = None
    setting_percent: int | None = None
    setting_w: int | None = None
    day: date | None = None
    percent: tuple[int | None, ...] = ()

    def share_percent(self, now_us: int) -> int | None:
        """Return the share that may leave in the half hour of a moment by schedule and setting; None if none is told.

        Examples
        --------
        >>> seen = Restraint(
        ...     generated_w=0, held_back=False, day=date(2025, 4, 1), percent=(100,) * 20 + (40,) + (100,) * 75
        ... )
        >>> at = datetime(2025, 4, 1, 10, 15, tzinfo=JST)
        >>> seen.share_percent(round(at.timestamp() * 1e6)), seen.share_percent(0)
        (40, None)
        """
        shares = [] if self.setting_percent is None else [self.setting_percent]
        if self.day is not None:
            now = datetime.fromtimestamp(now_us / 1e6, JST)
            slot = (now.date() - self.day).days * 48 + (now.hour * 60 + now.minute) // SLOT_MINUTES
            planned = self.percent[slot] if 0 <= slot < len(self.percent) else None
            shares += [] if planned is None else [planned]
        return min(shares) if shares else None

    def allowed_w(self, now_us: int) -> int | None:
        """Return what may leave the site at a moment; None if it is not told. [W]"""
        share = self.share_percent(now_us)
        by_share_w = None if share is None or self.capacity_w is None else share * self.capacity_w // 100
        if self.setting_w is None or (share is not None and by_share_w is None):
            return by_share_w
        return self.setting_w if by_share_w is None else min(self.setting_w, by_share_w)


@dataclass(frozen=True, slots=True, kw_only=True)
class Follower:
    """Follows what is held back by steps. Pure: what it knows goes in and comes out.

    Parameters
    ----------
    step_w : int
        How much more is tried at once: what the largest machine draws. [W]
    own_use_w : int
        What the site draws of the plant's output beside the loads. [W]
    held_back : bool
        What was said last.
    pause_us : int
        Until when no further step is tried. [µs since 1970 UTC]
    """

    step_w: int
    own_use_w: int = 0
    held_back: bool = False
    pause_us: int = 0

    def follow(self, generated_w: int, allowed_w: int, held_back: bool, now_us: int) -> tuple[Follower, int]:
        """Return what may be drawn now, and who follows on. [W]

        While a step is not tried again, half of one is left above what runs, so that the noise of a meter stops
        nothing.

        Examples
        --------
        >>> follower, power_w = Follower(step_w=3_000).follow(6_000, 0, True, 0)
        >>> power_w
        9000
        >>> follower, power_w = follower.follow(8_000, 0, False, 5_000_000)
        >>> power_w, follower.follow(6_000, 0, True, 10_000_000)[1]
        (8000, 7500)
        """
        power_w = max(generated_w - allowed_w - self.own_use_w, 0)
        if held_back:
            power_w += self.step_w // 2 if now_us < self.pause_us else self.step_w
        failed = self.held_back and not held_back
        pause_us = now_us + round(PAUSE_SECONDS * SECOND_US) if failed else self.pause_us
        return replace(self, held_back=held_back, pause_us=pause_us), power_w


def restraint_of(values: Mapping[int, bytes]) -> Restraint:
    r"""Return what an answer says.

    Parameters
    ----------
    values : mapping of int to bytes
        By property; one that the inverter has not is missing or empty.

    Raises
    ------
    InputError
        If it does not say what is generated, or whether anything is held back.

    Examples
    --------
    >>> schedule = bytes.fromhex("07e90401") + bytes([100] * 20 + [0] * 12 + [100] * 64)
    >>> found = restraint_of({0xE0: b"\x0c\x1c", 0xD1: b"\x41", 0xC3: b"\x27\x10", 0xB0: schedule})
    >>> found.generated_w, found.held_back, found.capacity_w, found.day.isoformat(), found.percent[20]
    (3100, True, 10000, '2025-04-01', 0)
    """
    generated_w = _number(values, GENERATED_W, 2)
    status = _number(values, STATUS, 1)
    if generated_w is None or status is None:
        raise InputError("the inverter does not say what it generates and holds back", "it has no 0xE0 or no 0xD1")
    capacity_w = _number(values, APPROVED_W, 2)
    if capacity_w is None:
        rated_w, percent = _number(values, RATED_W, 2), _number(values, CONVERSION_PERCENT, 1)
        capacity_w = None if rated_w is None or percent is None else rated_w * percent // 100
    surplus = [_number(values, code, 1) for code in (SURPLUS_SET, SURPLUS_TYPE)]
    day, shares = _schedule(values.get(SCHEDULE, b""))
    setting = _number(values, SETTING_PERCENT, 1)
    told = setting is not None and setting <= 100
    return Restraint(
        generated_w=generated_w,
        held_back=status == HELD_BACK,
        surplus_alone=False if NO in surplus else True if YES in surplus else None,
        capacity_w=capacity_w,
        setting_percent=setting if told else None,
        setting_w=None if told else _number(values, SETTING_W, 2),
        day=day,
        percent=shares,
    )


def _number(values: Mapping[int, bytes], code: int, size: int) -> int | None:
    found = values.get(code, b"")
    if len(found) != size:
        return None
    value = int.from_bytes(found, "big")
    return None if value > (NUMBER_MAX if size == 2 else 0xFE) else value


def _schedule(found: bytes) -> tuple[date | None, tuple[int | None, ...]]:
    """Return day and shares: four bytes of the date, then one for each half hour; a byte above 100 is not known."""
    if len(found) != 4 + SLOTS:
        return None, ()
    try:
        day = date(int.from_bytes(found[:2], "big"), found[2], found[3])
    except ValueError:  # also of `FFFFFFFF`, which says that there is none
        return None, ()
    return day, tuple(one if one <= 100 else None for one in found[4:])


class RestraintOffers:
    """Offers what a plant would hold back.

    Parameters
    ----------
    device : Device
        Its `address` is the inverter's or the gateway's. `options`:

        ``step_w``
            How much more is tried at once: what the largest machine draws. [W]
        ``capacity_w``
            Approved capacity, if the inverter does not tell it. [W]
        ``own_use_w``
            What the site draws of the plant's output beside the loads, 0 by default. [W]
        ``price_jpy_per_mwh``
            What a MWh that is held back is worth elsewhere, 0 by default. [JPY/MWh]
        ``instance``
            Which plant of a device that has several, from 1 to 127; 1 by default.
        ``listen``
            Our own address, at whose port 3610 answers arrive; every one of this machine by default.
    power_w_max : int
        What the site may draw. [W]

    Raises
    ------
    InputError
        If an option is missing or cannot be meant.

    Notes
    -----
    Only an inverter that restrains what leaves the site (余剰買取制御) generates more when more is drawn behind it. Of
    one that restrains what it generates nothing is rescued, so nothing is offered. ECHONET Lite has no signatures:
    whoever is on its network may answer for the inverter. Only answers from its address, to the question that was asked
    last, are taken.
    """

    def __init__(self, device: Device, power_w_max: int) -> None:
        self.device, self.power_w_max, self.wrong = device, power_w_max, ""
        self.host, self.port, _ = place(device.address, port=PORT)
        try:
            IPv4Address(self.host)
        except ValueError:
            raise InputError(
                f"`{device.address}` of `{device.id}` is no IPv4 address", "give one; a name would be waited for"
            ) from None
        read = Options(device.id, device.options)
        step_w, own_use_w = read.number("step_w", 0.0), read.number("own_use_w", 0.0)
        self.capacity_w = round(read.number("capacity_w", 0.0)) or None
        self.price_jpy_per_mwh = read.number("price_jpy_per_mwh", 0.0)
        instance = read.whole("instance", 1) or 0
        self.listen = read.text("listen", "0.0.0.0")
        read.done()
        if step_w <= 0.0:
            raise InputError(f"`{device.id}` lacks `step_w`", "give the watts that the largest machine draws")
        if not 1 <= instance <= 127:
            raise InputError(f"`instance` of `{device.id}` is {instance}", "give a number from 1 to 127")
        if own_use_w < 0.0 or (self.capacity_w or 0) < 0:
            raise InputError(f"a power of `{device.id}` is below 0", "give watts of 0 or more")
        self.object = PLANT + bytes((instance,))
        self.follower = Follower(step_w=round(step_w), own_use_w=round(own_use_w))
        self._socket: socket.socket | None = None
        self._asked_us: int | None = None
        self._heard_us: int | None = None  # or when it was asked first
        self._number = 0
        self._power_w = 0
        self._seen: Restraint | None = None

    def at(self, now_us: int) -> Offer | None:
        """Return what holds now, None if nothing is restrained or nothing is known. Never waits for an answer."""
        try:
            self._hear(now_us)
            if self._asked_us is None or abs(now_us - self._asked_us) >= LOOK_SECONDS * SECOND_US:
                self._ask(now_us)
        except OSError as error:
            self.wrong = f"`{self.device.address}` cannot be asked: {error.strerror or error}"
            self.end()
        seen = self._seen
        if self._heard_us is None or abs(now_us - self._heard_us) > SILENT_SECONDS * SECOND_US:
            self.wrong = self.wrong or f"the inverter at `{self.device.address}` does not answer"
            return None
        if seen is None:
            return None
        allowed_w = self._allowed_w(seen, now_us)
        if allowed_w is None:
            return None
        slot_us = SLOT_MINUTES * 60 * SECOND_US
        return Offer(
            power_w_max=min(self._power_w, self.power_w_max),
            price_jpy_per_mwh=self.price_jpy_per_mwh,
            end_us=now_us - now_us % slot_us + slot_us,
        )

    def _allowed_w(self, seen: Restraint, now_us: int) -> int | None:
        """Return what may leave, None if nothing is offered; and say why if that is a trouble. [W]"""
        share, allowed_w = seen.share_percent(now_us), seen.allowed_w(now_us)
        self.wrong = ""
        if not seen.held_back and (share is None or share == 100):
            return None
        if seen.surplus_alone is not True:
            what = "what is generated" if seen.surplus_alone is False else "it does not say what"
            self.wrong = f"the inverter at `{self.device.address}` restrains {what}, not what leaves the site"
            return None
        if allowed_w is None:
            self.wrong = f"the inverter at `{self.device.address}` does not say how much may leave the site"
        return allowed_w

    def _ask(self, now_us: int) -> None:
        if self._socket is None:
            self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
            self._socket.setblocking(False)
            self._socket.bind((self.listen, PORT))
        self._asked_us, self._number = now_us, self._number % 0xFFFF + 1
        self._heard_us = now_us if self._heard_us is None else self._heard_us
        with suppress(BlockingIOError):
            self._socket.sendto(question(self._number, self.object, ASKED), (self.host, self.port))

    def _hear(self, now_us: int) -> None:
        """Take what came since the last time."""
        while self._socket is not None:
            try:
                found, (host, _) = self._socket.recvfrom(2_048)
            except BlockingIOError:
                return
            if host != self.host:
                continue
            try:
                message = parse(found)
                mine = message.number == self._number and message.sender == self.object
                if not mine or message.receiver != CONTROLLER or message.service not in (GET_RES, GET_SNA):
                    continue  # an announcement, a late answer, or somebody else's
                seen = restraint_of(message.values)
            except ShoalsError as error:
                self.wrong = f"`{self.device.address}`: {error.what}"
                continue
            self._take(replace(seen, capacity_w=self.capacity_w or seen.capacity_w), now_us)

    def _take(self, seen: Restraint, now_us: int) -> None:
        self._seen, self._heard_us = seen, now_us
        allowed_w = seen.allowed_w(now_us)
        if allowed_w is not None:
            self.follower, self._power_w = self.follower.follow(seen.generated_w, allowed_w, seen.held_back, now_us)

    def end(self) -> None:
        """Let go of the port."""
        if self._socket is not None:
            self._socket.close()
            self._socket = None
