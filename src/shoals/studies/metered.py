"""What the meter of the loads saw, settled slot by slot from a controller's record and booked once, however often."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from shoals import ledger
from shoals.core.errors import InputError
from shoals.core.time import Timeline
from shoals.core.units import J_PER_MWH
from shoals.data.areas import JST
from shoals.operate.image import SECOND_US
from shoals.operate.record import cycle_files, read_images
from shoals.operate.settle import SLOT_US, Settled, SlotSums, Supply, Tally, legs_of, settle

if TYPE_CHECKING:
    import pandas as pd

COLUMNS = (
    "start", "covered", "drawn_kwh", "surplus_kwh", "own_kwh", "bought_kwh", "spilled_kwh", "reduced_kwh",
    "ordered_minutes", "over_seconds", "metered",
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
    """Return the slots that the record of a controller closes.

    Raises
    ------
    InputError
        If there is none.
    SourceDamaged
        If it is not as it was written.
    """
    tally: Tally | None = None
    for path in cycle_files(folder):
        for limits, image in read_images(path):
            if tally is None:
                tally = Tally(limits)
            tally.limits = limits
            tally.add(image)
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
    place: Path | str, slots: Sequence[SlotSums], supply: Mapping[int, Supply], *, plant: str, load: str
) -> Booked:
    """Settle slots and book them; what is in the book already is left as it is.

    Parameters
    ----------
    place : Path or str
        A book; made if it is not there.
    slots : sequence of SlotSums
    supply : mapping of int to Supply
    plant, load : str
        Their ids.

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
    accounts, legs = legs_of(settled, plant=plant, load=load)
    start = datetime.fromtimestamp(first / SECOND_US, UTC)
    line = Timeline(start=start, step_minutes=SLOT_US // (60 * SECOND_US), slots=len(whole))
    there = Path(place).exists() if isinstance(place, Path) else False
    with ledger.open_book(place) if there else ledger.create(place, accounts) as opened:
        missing = [one for one in accounts if one.id not in opened.units()]
        if missing:
            opened.open_accounts(missing)
        new = ledger.post_slots(opened, line, legs)
        return Booked(settled=settled, new=new, root=opened.root())


def _nothing(start_us: int) -> SlotSums:
    return SlotSums(
        start_us=start_us, end_us=start_us + SLOT_US, covered_us=0, energy_j=0, machines_j={}, ordered_us={},
        reduced_j={}, over_us=0, metered=True,
    )  # fmt: skip


def table(settled: Sequence[Settled], zone: tzinfo = JST) -> pd.DataFrame:
    """Return a row for each slot: its three values and what they rest on. [kWh]"""
    import pandas as pd

    rows: list[tuple[Any, ...]] = []
    for one in settled:
        slot = one.slot
        kwh = (slot.energy_j, one.surplus_j, one.own_j, one.bought_j, one.spilled_j, one.reduced_j)
        rows.append(
            (
                datetime.fromtimestamp(slot.start_us / SECOND_US, zone).isoformat(),
                slot.covered_us / (slot.end_us - slot.start_us),
                *(joules / 3.6e6 for joules in kwh),
                sum(slot.ordered_us.values()) / (60 * SECOND_US),
                slot.over_us / SECOND_US,
                slot.metered,
            )
        )
    return pd.DataFrame(rows, columns=list(COLUMNS))


def totals(settled: Sequence[Settled]) -> dict[str, Any]:
    """Return the three values of a period, whole joules, with what each rests on."""
    drawn_j = sum(one.slot.energy_j for one in settled)
    surplus_j = sum(one.surplus_j for one in settled)
    spilled_j = sum(one.spilled_j for one in settled)
    machines: dict[str, int] = {}
    orders: dict[str, dict[str, float]] = {}
    for one in settled:
        for name, joules in one.slot.machines_j.items():
            machines[name] = machines.get(name, 0) + joules
        for key, us in one.slot.ordered_us.items():
            told = orders.setdefault(" ".join(key), {"seconds": 0.0, "reduced_j": 0})
            told["seconds"] += us / SECOND_US
            told["reduced_j"] += one.slot.reduced_j.get(key, 0)
    return {
        "slots": len(settled),
        "metered": all(one.slot.metered for one in settled),
        "environment": {
            "surplus_j": surplus_j,
            "surplus_share_of_drawn": surplus_j / drawn_j if drawn_j else None,
            "surplus_share_rescued": surplus_j / (surplus_j + spilled_j) if surplus_j + spilled_j else None,
            "spilled_j": spilled_j,
        },
        "digital": {"drawn_j": drawn_j, "machines_j": sum(machines.values()), "by_machine_j": machines},
        "grid": {
            "reduced_j": sum(one.reduced_j for one in settled),
            "orders": orders,
            "over_seconds": sum(one.slot.over_us for one in settled) / SECOND_US,
        },
    }
