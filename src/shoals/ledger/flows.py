"""How the energy of a site is booked: its accounts, and what flows between them in each slot."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from shoals.core.book import J_PER_WH, Account
from shoals.core.site import Site
from shoals.ledger.program import Program
from shoals.ledger.rulebook import entropy_of
from shoals.ledger.slots import SlotLeg


def flow_legs(
    site: Site,
    sources_wh: Mapping[str, NDArray[np.int64]],
    uses_wh: Mapping[str, NDArray[np.int64]],
    battery_wh: Mapping[str, NDArray[np.int64]],
    program: Program | None = None,
) -> tuple[list[Account], list[SlotLeg]]:
    """Return the accounts of a site's energy, and the legs of every slot in joules, in the order in which it flows.

    What a program of notes hands over is left out: it is booked by the program.
    """
    plant = f"plant:{site.plant.id}"
    kinds = {plant: "generation", "grid:import": "import", "opening": "opening", "bus": "bus", "battery": "store",
             "grid:export": "export", "spilled:source": "curtailed_source", "spilled": "curtailed",
             "entropy:source": "entropy_source", "entropy": "entropy"}  # fmt: skip
    legs: list[SlotLeg] = []

    def leg(debit: str, credit: str, amounts_wh: NDArray[np.int64], label: str = "") -> None:
        legs.append(SlotLeg(debit=debit, credit=credit, amounts=amounts_wh * J_PER_WH, label=label))

    def heat(source: str, name: str, amounts_wh: NDArray[np.int64], rule: str = "heat") -> None:
        kinds[f"heat:{name}"] = "heat"
        joules = amounts_wh * J_PER_WH
        entropy = entropy_of(joules)
        legs.append(SlotLeg(debit="entropy:source", credit="entropy", amounts=entropy, label=name))
        legs.append(SlotLeg(debit=source, credit=f"heat:{name}", amounts=joules, rule=rule))

    none = np.zeros_like(sources_wh["available"])
    power, computed, stored = none, none, none
    if program is not None:
        power, computed, stored = program.power_wh, program.computed_wh, program.stored_wh
    discharged, charged = sources_wh.get("discharged", none), uses_wh.get("charged", none)
    lost = battery_wh.get("lost", none)
    first = none.copy()
    first[:1] = battery_wh.get("start", 0)
    held = np.cumsum(first + charged - discharged - lost) - (charged - discharged - lost)  # as each slot begins
    at_once = np.minimum(discharged, held)
    leg("opening", "battery", first)
    leg(plant, "bus", sources_wh["available"] - uses_wh["spilled"] - power - computed)
    if uses_wh["lost"].any():
        kinds["lost"] = "residual_loss"
        legs.append(SlotLeg(debit="bus", credit="lost", amounts=uses_wh["lost"] * J_PER_WH, rule="residual_loss"))
    leg("grid:import", "bus", sources_wh.get("imported", none))
    leg("battery", "bus", at_once - stored)
    leg("bus", "battery", charged)
    leg("battery", "bus", discharged - at_once, "later")  # only where the battery is charged and discharged at once
    leg("bus", "grid:export", uses_wh["exported"] - power - stored)
    for name, amounts in uses_wh.items():
        load = name.partition(":")[2]
        if load:
            kinds[f"compute:{load}"] = "compute"
            by_note = program is not None and program.compute == f"compute:{load}"
            leg("bus", f"compute:{load}", amounts - computed if by_note else amounts)
            heat(f"compute:{load}", load, amounts)
    heat("battery", "battery", lost, "store_heat")
    leg("spilled:source", "spilled", uses_wh["spilled"])
    accounts = [Account(id=name, kind=kind, pool=1) for name, kind in kinds.items()]
    return accounts, legs
