"""What the meter of the loads saw, settled slot by slot from a controller's record and booked once, however often."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from math import nan
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from shoals import ledger
from shoals.core.book import Account
from shoals.core.errors import DataError, InputError, did_you_mean
from shoals.core.site import Site
from shoals.core.time import Timeline
from shoals.core.units import J_PER_MWH
from shoals.data.areas import JST
from shoals.economics.facts import Fact, facts
from shoals.ledger.store.places import POSTGRES, path_of
from shoals.operate.image import SECOND_US
from shoals.operate.machine import Machine
from shoals.operate.record import cycle_files
from shoals.operate.retention import added, resumed
from shoals.operate.settle import SLOT_US, Settled, SlotSums, Supply, legs_of, settle

if TYPE_CHECKING:
    import pandas as pd

EMISSION = "ef.shikoku_2024"
COLUMNS = (
    "start", "covered", "drawn_kwh", "surplus_kwh", "own_kwh", "bought_kwh", "spilled_kwh", "reduced_kwh",
    "ordered_minutes", "over_seconds", "metered", "unknown_kwh", "avoided_tco2", "emitted_tco2", "reduced_tco2",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Booked:
    """What was settled and booked.

    Parameters
    ----------
    settled : tuple of Settled
    new : int
        Records that were not in the book before.
    root : str
        Of the book, hexadecimal.
    """

    settled: tuple[Settled, ...]
    new: int
    root: str


def slots_of_journal(folder: Path) -> tuple[SlotSums, ...]:
    """Return the slots that the record of a controller closes; where old cycles were taken away, those after them.

    Raises
    ------
    InputError
        If there is none.
    SourceDamaged
        If it is not as it was written.
    """
    tally, gone = resumed(folder)
    for path in cycle_files(folder):
        if path.name > gone:
            tally = added(tally, path)
    return () if tally is None else tally.closed()


def supply_of_schedule(path: Path) -> dict[int, Supply]:
    """Return what each slot had to give, from ``schedule.parquet`` of `shoals run`.

    Raises
    ------
    InputError
        If it is no such file, or its slots are not half hours.
    """
    import pandas as pd

    try:
        frame = pd.read_parquet(path)
        spilled, available = frame["spilled_without_mw"].to_numpy(), frame["available_mw"].to_numpy()
        index: Any = frame.index
        starts = index.tz_convert("UTC").tz_localize(None).to_numpy().astype("datetime64[us]").astype(np.int64)
    except (OSError, KeyError, ValueError, TypeError, AttributeError) as error:
        raise InputError(f"`{path}` is no schedule: {error}", "name the one that `shoals run` writes") from None
    if len(starts) > 1 and int(starts[1] - starts[0]) != SLOT_US:
        raise InputError(f"the slots of `{path}` are no half hours", "plan in half hours, as the market settles")
    return supply_of(starts, spilled, available)


def supply_of(
    starts_us: Iterable[int], spilled_without_mw: NDArray[np.float64], available_mw: NDArray[np.float64]
) -> dict[int, Supply]:
    """Return what each half hour had to give: what would be spilled without loads, and the rest of the plant's output.

    Examples
    --------
    >>> supply_of([0], np.array([0.5]), np.array([2.0]))[0]
    Supply(surplus_j=900000000, own_j=2700000000)
    """
    found: dict[int, Supply] = {}
    for start_us, spilled, available in zip(starts_us, spilled_without_mw, available_mw, strict=True):
        surplus_j = round(float(spilled) * J_PER_MWH / 2)
        found[int(start_us)] = Supply(
            surplus_j=surplus_j, own_j=max(round(float(available) * J_PER_MWH / 2) - surplus_j, 0)
        )
    return found


def book(
    place: Path | str,
    slots: Sequence[SlotSums],
    supply: Mapping[int, Supply],
    *,
    plant: str,
    load: str,
    loads: Mapping[str, str] | None = None,
) -> Booked:
    """Settle slots and book them; what is in the book already is left as it is.

    Parameters
    ----------
    place : Path or str
        A book, as `shoals.ledger.open_book` takes it; made if it is not there.
    slots : sequence of SlotSums
    supply : mapping of int to Supply
    plant, load : str
        Their ids.
    loads : mapping of str to str, optional
        By machine, the load that it is a part of: `loads_of`.

    Raises
    ------
    InputError
        If there are no slots.
    Refused
        If the book holds a slot with another amount: what was settled once is not settled otherwise.
    """
    if not slots:
        raise InputError("no slot is over", "settle when the controller has run for more than half an hour")
    first, last = slots[0].start_us, slots[-1].start_us
    by_start = {one.start_us: one for one in slots}
    empty = {start_us: _nothing(start_us) for start_us in range(first, last + 1, SLOT_US) if start_us not in by_start}
    whole = [one for _, one in sorted({**by_start, **empty}.items())]
    settled = settle(whole, supply)
    accounts, legs = legs_of(settled, plant=plant, load=load, loads=loads)
    start = datetime.fromtimestamp(first / SECOND_US, UTC)
    line = Timeline(start=start, step_minutes=SLOT_US // (60 * SECOND_US), slots=len(whole))
    with _opened(place, accounts) as opened:
        missing = [one for one in accounts if one.id not in opened.units()]
        if missing:
            opened.open_accounts(missing)
        new = ledger.post_slots(opened, line, legs)
        return Booked(settled=settled, new=new, root=opened.root())


def _opened(place: Path | str, accounts: Sequence[Account]) -> ledger.Book:
    """Return the book of a place, a new one if there is none; what is there and cannot be read is no empty place."""
    if isinstance(place, str) and place.startswith(POSTGRES):
        try:
            return ledger.open_book(place)
        except DataError:
            return ledger.create(place, accounts)
    return ledger.open_book(place) if path_of(place).exists() else ledger.create(place, accounts)


def loads_known(site: Site) -> list[str]:
    """Return the loads that machines of a site can be a part of: its fleets and clusters."""
    return [one.id for one in (*site.fleets, *site.clusters)]


def loads_of(machines: Iterable[Machine], known: Sequence[str]) -> tuple[str, dict[str, str]]:
    """Return the load of whatever names none, and the load of each machine that names one.

    Parameters
    ----------
    machines : iterable of Machine
    known : sequence of str
        Loads of the plan: fleets and clusters. With one alone, all is of it; else what names none is of ``loads``.

    Raises
    ------
    InputError
        If a machine names a load that the plan has not.

    Examples
    --------
    >>> one = Machine(id="a1", driver="simulated", address="", power_w_max=3_000, load="ai")
    >>> loads_of([one], ["miners", "ai"])
    ('loads', {'a1': 'ai'})
    """
    found = {one.id: one.load for one in machines if one.load}
    for name, load in found.items():
        if load not in known:
            raise InputError(
                f"machine `{name}` is of the load `{load}`, which the site has not", did_you_mean(load, known)
            )
    return known[0] if len(known) == 1 else "loads", found


def _nothing(start_us: int) -> SlotSums:
    return SlotSums(
        start_us=start_us, end_us=start_us + SLOT_US, covered_us=0, energy_j=0, machines_j={}, ordered_us={},
        reduced_j={}, over_us=0, metered=False,
    )  # fmt: skip


def table(settled: Sequence[Settled], zone: tzinfo = JST, *, emission_kg_per_kwh: float | None = None) -> pd.DataFrame:
    """Return a row for each slot: its three values and what they rest on. [kWh] and [t of CO2]

    Parameters
    ----------
    settled : sequence of Settled
    zone : tzinfo
        Of the times.
    emission_kg_per_kwh : float, optional
        What a kWh of the grid emits; that of `emission` by default. [kg/kWh]

    Notes
    -----
    ``avoided_tco2``: what the grid would have emitted for the energy that would have been spilled. ``emitted_tco2``:
    for what was bought. ``reduced_tco2``: for what orders kept from being drawn. They are of three energies that share
    no joule. What is not known is missing, not 0.
    """
    import pandas as pd

    factor = float(emission().value) if emission_kg_per_kwh is None else emission_kg_per_kwh
    rows: list[tuple[Any, ...]] = []
    for one in settled:
        slot = one.slot
        kwh = (slot.energy_j, one.surplus_j, one.own_j, one.bought_j, one.spilled_j)
        reduced_kwh = one.reduced_j / 3.6e6 if one.reduced_known else nan
        rows.append(
            (
                datetime.fromtimestamp(slot.start_us / SECOND_US, zone).isoformat(),
                slot.covered_us / (slot.end_us - slot.start_us),
                *(joules / 3.6e6 for joules in kwh),
                reduced_kwh,
                sum(slot.ordered_us.values()) / (60 * SECOND_US),
                slot.over_us / SECOND_US,
                slot.metered,
                one.unknown_j / 3.6e6,
                *(each / 1e3 * factor for each in (one.surplus_j / 3.6e6, one.bought_j / 3.6e6, reduced_kwh)),
            )
        )
    return pd.DataFrame(rows, columns=list(COLUMNS))


def emission() -> Fact:
    """Return what a kWh of the grid emits: the one figure of a utility that is at hand, with its source. [kg/kWh]

    Examples
    --------
    >>> emission().unit, 0.2 < float(emission().value) < 0.8
    ('kg/kWh', True)
    """
    return facts()[EMISSION]


def totals(settled: Sequence[Settled], *, emission_kg_per_kwh: float | None = None) -> dict[str, Any]:
    """Return the three values of a period, whole joules and tonnes of CO2, with what each rests on.

    Parameters
    ----------
    settled : sequence of Settled
    emission_kg_per_kwh : float, optional
        As in `table`.
    """
    known = emission()
    factor = float(known.value) if emission_kg_per_kwh is None else emission_kg_per_kwh

    def tco2(joules: int) -> float:
        return joules / 3.6e9 * factor

    drawn_j = sum(one.slot.energy_j for one in settled)
    surplus_j = sum(one.surplus_j for one in settled)
    spilled_j = sum(one.spilled_j for one in settled)
    machines: dict[str, int] = {}
    orders: dict[str, dict[str, float | None]] = {}
    for one in settled:
        for name, joules in one.slot.machines_j.items():
            machines[name] = machines.get(name, 0) + joules
        for key, us in one.slot.ordered_us.items():
            told = orders.setdefault(" ".join(key), {"seconds": 0.0, "reduced_j": None})
            told["seconds"] = (told["seconds"] or 0.0) + us / SECOND_US
            if key in one.slot.reduced_j:
                told["reduced_j"] = (told["reduced_j"] or 0) + one.slot.reduced_j[key]
    bought_j, reduced_j = sum(one.bought_j for one in settled), sum(one.reduced_j for one in settled)
    return {
        "slots": len(settled),
        "metered": all(one.slot.metered for one in settled),
        "covered_share": float(
            np.mean([one.slot.covered_us / (one.slot.end_us - one.slot.start_us) for one in settled])
        )
        if settled
        else None,
        "emission": {
            "kg_per_kwh": factor,
            "kind": str(known.provenance.kind) if emission_kg_per_kwh is None else "assumed",
            "source": known.provenance.source if emission_kg_per_kwh is None else "given on the command line",
            "as_of": known.provenance.as_of if emission_kg_per_kwh is None else "",
        },
        "environment": {
            "surplus_j": surplus_j,
            "surplus_share_of_drawn": surplus_j / drawn_j if drawn_j else None,
            "surplus_share_rescued": surplus_j / (surplus_j + spilled_j) if surplus_j + spilled_j else None,
            "spilled_j": spilled_j,
            "unknown_j": sum(one.unknown_j for one in settled),
            "avoided_tco2": tco2(surplus_j),
        },
        "digital": {
            "drawn_j": drawn_j,
            "emitted_tco2": tco2(bought_j),
            "machines_j": sum(machines.values()),
            "by_machine_j": machines,
        },
        "grid": {
            "reduced_j": reduced_j,
            "reduced_tco2": tco2(reduced_j),
            "orders": orders,
            "orders_without_baseline": sum(told["reduced_j"] is None for told in orders.values()),
            "over_seconds": sum(one.slot.over_us for one in settled) / SECOND_US,
        },
    }
