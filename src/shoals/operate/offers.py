"""Where offers come from: a plan that was written to a file, prices in a file, or one offer for all times.

What a plant holds back, which is an offer too, is found in `shoals.operate.restraint`.

An offer is what the loads may draw in a slot and what a MWh is worth elsewhere. Where none holds, nothing runs.
"""

from __future__ import annotations

import csv
import json
from bisect import bisect_right
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from shoals.core._arrays import number
from shoals.core.errors import DataError, InputError
from shoals.operate.drivers import find
from shoals.operate.drivers._options import Options
from shoals.operate.image import Offer
from shoals.operate.machine import Device
from shoals.operate.signals._form import written

OFFERS = {
    "schedule": "shoals.operate.offers:PlannedOffers",
    "price": "shoals.operate.offers:PricedOffers",
    "jepx": "shoals.operate.offers:SpotOffers",
    "restraint": "shoals.operate.restraint:RestraintOffers",
    "fixed": "shoals.operate.offers:FixedOffer",
}
"""Where each source of offers lies; it is made with the `Device` and what the site may draw."""
OF_FILES = ("schedule", "price", "jepx")
"""Those whose address is a file or a folder."""
LOOK_SECONDS = 5
"""How often a file is looked at. [s]"""
W_PER_MW = 1_000_000
HALF_HOUR_US = 1_800_000_000


class Offers(Protocol):
    """Says what is offered at a time."""

    wrong: str
    """What is wrong with its source, empty if nothing is."""

    def at(self, now_us: int) -> Offer | None:
        """Return the offer that holds, None if none does."""
        ...


def offers_of(device: Device, power_w_max: int) -> Offers:
    """Return a source of offers.

    Parameters
    ----------
    device : Device
    power_w_max : int
        What the site may draw. [W]

    Raises
    ------
    InputError
        If its name is none.
    """
    return find(OFFERS, device.driver, "`operate.offer`")(device, power_w_max)


class FixedOffer:
    """The same at all times: all that the site may draw, at a price.

    Parameters
    ----------
    device : Device
        ``options``: ``price_jpy_per_mwh``, 0 by default; ``power_w``, all by default.
    power_w_max : int
        [W]

    Examples
    --------
    >>> FixedOffer(Device(id="offer", driver="fixed"), 5_000).at(0).power_w_max
    5000
    """

    def __init__(self, device: Device, power_w_max: int) -> None:
        self.wrong = ""
        read = Options(device.id, device.options)
        self.power_w = round(read.number("power_w", float(power_w_max)))
        self.price_jpy_per_mwh = read.number("price_jpy_per_mwh", 0.0)
        read.done()

    def at(self, now_us: int) -> Offer | None:
        """Return it."""
        end_us = now_us + 60_000_000
        return Offer(power_w_max=self.power_w, price_jpy_per_mwh=self.price_jpy_per_mwh, end_us=end_us)


class _Slots:
    """A file of slots, read again when it has changed. What cannot be read keeps what was known, to its end."""

    def __init__(self, device: Device, power_w_max: int) -> None:
        self.path, self.power_w_max = Path(device.address), power_w_max
        self._mark: object = None
        self._looked_us: int | None = None
        self._starts: Sequence[int] = ()
        self._offers: Sequence[Offer] = ()
        self.wrong = ""

    def at(self, now_us: int) -> Offer | None:
        """Return the offer of the slot, None before the first and after the last."""
        if self._looked_us is None or abs(now_us - self._looked_us) >= LOOK_SECONDS * 1_000_000:
            self._looked_us = now_us
            self._look()
        place = bisect_right(self._starts, now_us) - 1
        if place < 0:
            return None
        offer = self._offers[place]
        return offer if now_us < offer.end_us else None

    def _look(self) -> None:
        try:
            mark = self.mark()
            if mark == self._mark:
                return
            offers = self.read()
        except OSError as error:
            self.wrong = f"`{self.path}` cannot be read: {error.strerror}"
            return
        except (InputError, DataError) as error:
            self.wrong = error.what
            return
        except (ValueError, KeyError, TypeError, AttributeError, csv.Error) as error:  # whatever somebody put there
            self.wrong = f"`{self.path}` cannot be read: {type(error).__name__}: {error}"
            return
        self._mark, self.wrong = mark, ""
        self._starts = [at_us for at_us, _ in offers]
        self._offers = [offer for _, offer in offers]

    def mark(self) -> object:
        """Return what is other when the file has changed."""
        found = self.path.stat()
        return found.st_mtime_ns, found.st_size

    def read(self) -> list[tuple[int, Offer]]:
        """Return start and offer of each slot, in order."""
        raise AssertionError("a kind of file reads itself")


class PlannedOffers(_Slots):
    """What a plan gives the loads: ``schedule.parquet`` of `shoals run`, or a solution of `shoals plan solve`.

    Parameters
    ----------
    device : Device
        Its `address` is the file. ``options``: ``loads``, names divided by commas, all by default; ``follow``,
        ``"power"`` by default: the plan's power is the limit. ``"price"``: all that the site may draw, at the plan's λ.
    power_w_max : int
        [W]

    Notes
    -----
    The plan has chosen a power already by λ, and a load that is worth just λ runs in part; so with ``follow =
    "power"`` the price of an offer is zero, and machines are filled up to the power by their worth.
    """

    def __init__(self, device: Device, power_w_max: int) -> None:
        super().__init__(device, power_w_max)
        read = Options(device.id, device.options)
        self.loads = [one.strip() for one in read.text("loads", "").split(",") if one.strip()]
        self.follow: str = read.one_of("follow", ("power", "price"), "power")
        read.done()

    def read(self) -> list[tuple[int, Offer]]:
        """Return start and offer of each slot."""
        by_json = self.path.suffix == ".json"
        starts_us, step_us, loads, price = self._solution() if by_json else self._schedule()
        missing = [one for one in self.loads if one not in loads]
        if missing or not loads:
            raise InputError(
                f"`{self.path}` has no load `{missing[0] if missing else ''}`", f"it has: {', '.join(loads) or 'none'}"
            )
        power_mw: Any = sum(loads[one] for one in (self.loads or loads))
        found: list[tuple[int, Offer]] = []
        for start_us, mw, jpy in zip(starts_us, power_mw, price, strict=True):
            by_power = self.follow == "power"
            if not (np.isfinite(mw) and (by_power or np.isfinite(jpy))):
                raise InputError(
                    f"`{self.path}` has no {'power' if by_power else 'price'} for the slot at {written(int(start_us))}",
                    'follow the other with `options = { follow = "power" }`, or `"price"`',
                )
            offer = Offer(
                power_w_max=min(round(float(mw) * W_PER_MW), self.power_w_max) if by_power else self.power_w_max,
                price_jpy_per_mwh=0.0 if by_power else float(jpy),
                end_us=int(start_us) + step_us,
            )
            found.append((int(start_us), offer))
        return found

    def _solution(self) -> tuple[Any, int, dict[str, Any], Any]:
        from shoals.core.plan_json import schedule_from_json

        try:
            schedule = schedule_from_json(json.loads(self.path.read_text(encoding="utf-8")))
        except (ValueError, KeyError, TypeError) as error:
            raise InputError(
                f"`{self.path}` is no solution of a plan: {error}", "write it with `shoals plan solve`"
            ) from None
        step_us = schedule.timeline.step_minutes * 60_000_000
        first_us = round(schedule.timeline.start.timestamp() * 1e6)
        starts_us = [first_us + step_us * slot for slot in range(schedule.timeline.slots)]
        return starts_us, step_us, {**schedule.load_mw, **schedule.deferrable_mw}, schedule.price_jpy_per_mwh

    def _schedule(self) -> tuple[Any, int, dict[str, Any], Any]:
        import pandas as pd

        try:
            frame = pd.read_parquet(self.path)
        except OSError:
            raise
        except Exception as error:
            raise InputError(f"`{self.path}` is no Parquet: {error}", "write it with `shoals run`") from None
        index: Any = frame.index
        if index.tz is None or len(index) < 2:
            raise InputError(f"the index of `{self.path}` is no time with a zone", "write it with `shoals run`")
        starts_us = (index.tz_convert("UTC").tz_localize(None).to_numpy().astype("datetime64[us]")).astype(np.int64)
        step_us = int(starts_us[1] - starts_us[0])
        loads = {
            str(name).partition(":")[2]: frame[name].to_numpy()
            for name in frame.columns
            if str(name).startswith(("load_mw:", "deferrable_mw:"))
        }
        return starts_us, step_us, loads, frame["price_jpy_per_mwh"].to_numpy()


class PricedOffers(_Slots):
    """Prices in a file, as CSV: all that the site may draw, at the slot's price.

    A machine starts at a price `Limits.price_band_jpy_per_mwh` below its worth and stops as far above it, so that it
    does not flutter.

    Parameters
    ----------
    device : Device
        Its `address` is a CSV file with the columns ``start`` (ISO 8601 with a zone) and ``price_jpy_per_mwh``.
        ``options``: ``slot_minutes``, 30 by default; ``charge_jpy_per_mwh``, what comes on top of each price.
    power_w_max : int
        [W]
    """

    def __init__(self, device: Device, power_w_max: int) -> None:
        super().__init__(device, power_w_max)
        read = Options(device.id, device.options)
        self.slot_minutes = number(read.number("slot_minutes", 30.0), f"slot_minutes of `{device.id}`", low=1.0)
        self.charge_jpy_per_mwh = read.number("charge_jpy_per_mwh", 0.0)
        read.done()

    def read(self) -> list[tuple[int, Offer]]:
        """Return start and offer of each slot."""
        step_us, charge = round(self.slot_minutes * 60_000_000), self.charge_jpy_per_mwh
        found: list[tuple[int, Offer]] = []
        with self.path.open(encoding="utf-8-sig", newline="") as file:
            for line, row in enumerate(csv.DictReader(file), start=2):
                try:
                    start, price = datetime.fromisoformat(row["start"]), float(row["price_jpy_per_mwh"])
                    if start.tzinfo is None or not np.isfinite(price):
                        raise ValueError
                except (KeyError, TypeError, ValueError):
                    raise InputError(
                        f"row {line} of `{self.path}` is no price",
                        "write `start` with a zone and `price_jpy_per_mwh`",
                    ) from None
                start_us = round(start.timestamp() * 1e6)
                offer = Offer(power_w_max=self.power_w_max, price_jpy_per_mwh=price + charge, end_us=start_us + step_us)
                found.append((start_us, offer))
        if not found:
            raise InputError(f"`{self.path}` has no prices", "write `start,price_jpy_per_mwh` and a row for each slot")
        return sorted(found, key=lambda one: one[0])


class SpotOffers(_Slots):
    """Day-ahead prices of the exchange, in its own files: all that the site may draw, at the price of its area.

    The exchange publishes the prices of the next day in the morning, and its site refuses programs, so a person brings
    the file. Whatever was read holds to the end of its last half hour; then nothing is offered.

    Parameters
    ----------
    device : Device
        Its `address` is a file ``spot_summary_2025.csv`` of the exchange, or the folder that holds them, of which all
        are read. ``options``: ``area``, for instance ``kyushu``; ``charge_jpy_per_mwh``, what comes on top of the spot
        price: wheeling, levy, losses; 0 by default.
    power_w_max : int
        [W]

    Raises
    ------
    InputError
        If the area has no spot price.
    """

    def __init__(self, device: Device, power_w_max: int) -> None:
        super().__init__(device, power_w_max)
        from shoals.data.sources.jepx import AREAS

        read = Options(device.id, device.options)
        read.text("area")  # it is needed: nobody's prices are everybody's
        self.area: str = read.one_of("area", AREAS, "")
        self.charge_jpy_per_mwh = read.number("charge_jpy_per_mwh", 0.0)
        read.done()

    def _files(self) -> list[Path]:
        from shoals.data.sources.jepx import fiscal_year_of

        if not self.path.is_dir():
            return [self.path]
        found = sorted(one for one in self.path.iterdir() if fiscal_year_of(one.name) is not None)
        if not found:
            raise InputError(
                f"`{self.path}` has no file of the exchange", "bring `spot_summary_YEAR.csv` from its page"
            )
        return found

    def mark(self) -> object:
        """Return what is other when a file has changed or come."""
        marks = [(one.name, one.stat()) for one in self._files()]
        return [(name, found.st_mtime_ns, found.st_size) for name, found in marks]

    def read(self) -> list[tuple[int, Offer]]:
        """Return start and offer of each half hour that has a price."""
        from shoals.data.sources.jepx import parse

        offers: dict[int, Offer] = {}
        for path in self._files():
            prices = parse(path.read_bytes(), name=path.name)[self.area].dropna()
            starts: Any = prices.index
            for start, price in zip(starts, prices.to_numpy(), strict=True):
                start_us = round(start.timestamp() * 1e6)
                offers[start_us] = Offer(
                    power_w_max=self.power_w_max,
                    price_jpy_per_mwh=float(price) + self.charge_jpy_per_mwh,
                    end_us=start_us + HALF_HOUR_US,
                )
        return sorted(offers.items())
