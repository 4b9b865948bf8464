"""`summary.json`: the totals of a run as plain values, for programs."""

from __future__ import annotations

from typing import Any

import numpy as np

from shoals.core.figure import Kind, weakest
from shoals.core.result import CycleResult

SUMMARY_SCHEMA = "shoals.summary/1"


def summary_of(result: CycleResult) -> dict[str, Any]:
    """Return `summary.json`: the totals of the run as plain JSON values, energy in whole watt-hours.

    In ``energy_wh``, available + imported + discharged = exported + charged + all computed + lost + spilled, exactly.
    """
    total = {name: int(wh.sum()) for name, wh in (*result.sources_wh.items(), *result.uses_wh.items())}
    computed = {name.partition(":")[2]: wh for name, wh in total.items() if name.startswith("computed:")}
    energy: dict[str, Any] = {k: v for k, v in total.items() if not k.startswith("computed:")}
    energy["computed"] = computed
    nothing = result.baselines[0]
    line = result.problem.timeline
    computing = np.sum(
        [wh for k, wh in result.uses_wh.items() if k.startswith("computed:")] or [np.zeros(line.slots)], axis=0
    )
    price = result.plan.schedule.price_jpy_per_mwh
    mean_price = round(float(price @ computing / computing.sum()) / 1e3, 4) if computing.sum() else None
    return {
        "schema": SUMMARY_SCHEMA,
        "kind": str(result.kind),
        "value_kind": str(result.value_kind),
        "site": {"id": result.site.id, "name_ja": result.site.name_ja, "name_en": result.site.name_en,
                 "area": result.site.area, "plant_mw": result.site.plant.power_mw_max},
        "period": {"start": line.start.isoformat(), "end": line.end.isoformat(),
                   "slot_minutes": line.step_minutes, "slots": line.slots},
        "energy_wh": energy,
        "battery_wh": {
            "start": -result.book.balances["opening"] or 0,
            "end": result.book.balances["battery"],
            "lost": result.book.balances["heat:battery"],
        },
        "spilled_without_shoals_wh": result.spilled_without_wh,
        "rescued_wh": result.rescued_wh,
        "surplus_share": {
            name.partition(":")[2]: _ratio(int(wh.sum()), total[name])
            for name, wh in result.surplus_wh.items() if name.startswith("computed:")
        },
        "value_jpy": {
            "gross": {name: round(value) for name, value in result.value_jpy.items()},
            "gross_total": sum(round(value) for value in result.value_jpy.values()),
            "baseline": round(nothing.gross_jpy),
            "gain": round(result.plan.gain_jpy),
            "capex_charge": round(result.plan.charge_jpy),
            "net": round(result.plan.net_jpy),
        },
        "capex_jpy": round(result.plan.capex_jpy),
        "payback_years": _finite(result.plan.payback_years),
        "baselines": [
            {"id": o.id, "gross_jpy": round(o.gross_jpy), "gain_jpy": round(o.gain_jpy),
             "capex_charge_jpy": round(o.charge_jpy), "net_jpy": round(o.net_jpy),
             "payback_years": _finite(o.payback_years), "rescued_wh": round(o.rescued_mwh * 1e6)}
            for o in result.baselines
        ],
        "answer": "nothing" if result.answer is None else result.answer.id,
        "next_mw": [
            {"id": a.id, "net_jpy_per_year": round(a.net_jpy_per_year), "hours_full_load": round(a.hours_full_load, 1),
             "surplus_share": round(a.surplus_fraction, 4), "payback_years": _finite(a.payback_years),
             "surplus_only_net_jpy_per_year": round(a.surplus_only_net_jpy_per_year), "firm": a.firm,
             "kind": str(a.kind)}
            for a in result.absorbers
        ],
        "price_jpy_per_kwh": mean_price,
        "notes": None if result.notes is None else result.notes.as_json(weakest([Kind.FORECAST, result.kind])),
        "book": {"transfers": result.book.transfers, "root": result.book.root},
        "seconds": {name: round(spent, 3) for name, spent in result.seconds.items()},
    }  # fmt: skip


def _ratio(part: int, whole: int) -> float:
    return round(part / whole, 6) if whole else 0.0


def _finite(value: float) -> float | None:
    return round(value, 2) if np.isfinite(value) else None
