"""What a shoals book counts, which kinds of accounts there are, and by which rules one thing becomes another.

A *unit* is a kind of thing. Notes come in *series*, each with a ledger of its own, so that a note of one reserve or
window is never mistaken for one of another. Accounts that back one another have one *pool*: the number of the site.

Electrical energy is counted in whole joules: any reading in steps of 0.01 Wh (36 J) is exact. Energy that was never
generated has a unit of its own out of which no rule leads: it is an estimate, and nothing is ever paid from it.

Sources: Landauer, "Irreversibility and Heat Generation in the Computing Process", IBM Journal of Research and
Development 5 (1961) 183-191: kT ln 2, 2.87e-21 J a bit at 300 K; EnergyTag, "Granular Certificate Scheme Standard",
version 2: whole watt-hours, rounded down; IEC 62053-22:2020, static meters for active energy, classes 0.2 S and 0.5 S.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shoals.core.book import J_PER_WH, Unit
from shoals.ledger.engine.records import NO_ACCOUNT_FLAG, NO_RULE_FLAG, AccountFlag, Rule, RuleFlag

MJ_PER_K_PER_J_MAX = 350
"""No heat leaves a site hotter than this, so that every joule of it comes with at least 1/350 J/K. [K] (assumed)"""
METER_CLASS_PER_MILLE = 5
"""A meter of class 0.5 S may be wrong by so much; what does not close is booked as residual up to it. [‰]"""
SERIES = 256
"""Ledger number of a unit in a series: unit + 256 × series."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountKind:
    """A kind of account: its code, what it counts, and what it may not do."""

    code: int
    unit: Unit
    flags: AccountFlag = NO_ACCOUNT_FLAG


def _kind(code: int, unit: Unit, flags: AccountFlag = NO_ACCOUNT_FLAG) -> AccountKind:
    return AccountKind(code=code, unit=unit, flags=flags)


_FULL, _SINK, _SOURCE = AccountFlag.FULL_ONLY, AccountFlag.SINK, AccountFlag.SOURCE
_OUT, _IN, _DATED = AccountFlag.RULED_OUT, AccountFlag.RULED_IN, AccountFlag.DATED
_U = Unit

KINDS: dict[str, AccountKind] = {
    "generation": _kind(10, _U.J, _SOURCE),
    "import": _kind(11, _U.J, _SOURCE),
    "bus": _kind(12, _U.J, _FULL),
    "export": _kind(13, _U.J, _SINK),
    "store": _kind(14, _U.J, _FULL),
    "compute": _kind(15, _U.J, _FULL),
    "heat": _kind(16, _U.J, _SINK | _IN),
    "reserve": _kind(17, _U.J, _FULL | _OUT),
    "residual_gain": _kind(18, _U.J, _SOURCE | _OUT),
    "residual_loss": _kind(19, _U.J, _SINK | _IN),
    "opening": _kind(20, _U.J, _SOURCE),
    "curtailed_source": _kind(21, _U.JX, _SOURCE),
    "curtailed": _kind(22, _U.JX, _SINK),
    "stored_issue": _kind(30, _U.NS, _SOURCE | _OUT),
    "stored_note": _kind(31, _U.NS, _FULL),
    "stored_retired": _kind(32, _U.NS, _SINK),
    "pledge_source": _kind(40, _U.NF, _SOURCE),
    "pledge": _kind(41, _U.NF, _FULL),
    "pledged_note": _kind(42, _U.NF, _FULL),
    "pledged_delivered": _kind(43, _U.NF, _SINK | _IN | _DATED),
    "pledged_defaulted": _kind(44, _U.NF, _SINK),
    "work_source": _kind(50, _U.W, _SOURCE | _OUT),
    "work": _kind(51, _U.W, _FULL),
    "gpu_source": _kind(52, _U.G, _SOURCE | _OUT),
    "gpu": _kind(53, _U.G, _FULL),
    "sample_source": _kind(54, _U.S, _SOURCE | _OUT),
    "sample": _kind(55, _U.S, _FULL),
    "coin_world": _kind(60, _U.SAT, _SOURCE),
    "coin": _kind(61, _U.SAT, _FULL),
    "coin_spent": _kind(62, _U.SAT, _SINK),
    "money_world": _kind(70, _U.JPY),
    "money": _kind(71, _U.JPY, _FULL),
    "money_use": _kind(72, _U.JPY),
    "certificate_source": _kind(80, _U.GC, _SOURCE | _OUT),
    "certificate": _kind(81, _U.GC, _FULL),
    "certificate_cancelled": _kind(82, _U.GC, _SINK),
    "certificate_expired": _kind(83, _U.GC, _SINK),
    "entropy_source": _kind(90, _U.ENT, _SOURCE),
    "entropy": _kind(91, _U.ENT, _SINK),
}
"""All kinds of accounts by name."""

GROUP_COMPUTED, GROUP_CERTIFIED, GROUP_RESIDUAL, GROUP_DELIVERED, GROUP_ISSUED, GROUP_REDEEMED, GROUP_HEAT = range(1, 8)
"""One leg measures at most one receipt, one certificate, and so on."""

J_PER_2_32_HASHES = (4_295, 100_000)
"""10 J/TH: better than any machine on sale in 2025; who claims more is refused. [J per 2^32 hashes] (assumed)"""
GPU_MS_PER_J_MAX = 20
"""50 W: below the idle power of any accelerator that is sold. [ms/J] (assumed)"""
SAMPLES_PER_J_MAX = 348_432_055_749_129
"""Landauer's limit at 300 K for samples of one bit. [10^6 samples/J]"""


def _code(name: str) -> int:
    return KINDS[name].code if name else 0


def _rule(
    unit_in: Unit,
    unit_out: Unit,
    bound: tuple[int, int],
    legs: tuple[str, str, str, str],
    *,
    flags: RuleFlag = NO_RULE_FLAG,
    group: int = 0,
    series: int = 0,
) -> Rule:
    """Return a rule: the measuring leg goes from first to second kind, the measured one from third to fourth."""
    noted = {Unit.NS, Unit.NF}
    return Rule(
        ledger_in=unit_in + SERIES * (series if unit_in in noted else 0),
        ledger_out=unit_out + SERIES * (series if unit_out in noted else 0),
        numerator=bound[0],
        denominator=bound[1],
        flags=flags,
        group=group,
        code_from=_code(legs[0]),
        code_into=_code(legs[1]),
        code_source=_code(legs[2]),
        code_target=_code(legs[3]),
    )


_PAIRED = RuleFlag.PAIRED
_HEAT = (MJ_PER_K_PER_J_MAX, 1_000)
_METER = (METER_CLASS_PER_MILLE, 1_000)

RULES: dict[str, Rule] = {
    "heat": _rule(_U.ENT, _U.J, _HEAT, ("entropy_source", "entropy", "", "heat"), group=GROUP_HEAT),
    "leak": _rule(_U.ENT, _U.J, _HEAT, ("entropy_source", "entropy", "reserve", "heat"), group=GROUP_HEAT),
    "work": _rule(
        _U.J, _U.W, (J_PER_2_32_HASHES[1], J_PER_2_32_HASHES[0]), ("compute", "heat", "work_source", "work"),
        group=GROUP_COMPUTED,
    ),
    "gpu": _rule(
        _U.J, _U.G, (GPU_MS_PER_J_MAX, 1), ("compute", "heat", "gpu_source", "gpu"), group=GROUP_COMPUTED
    ),
    "sample": _rule(
        _U.J, _U.S, (SAMPLES_PER_J_MAX, 1), ("compute", "heat", "sample_source", "sample"), group=GROUP_COMPUTED
    ),
    "certificate": _rule(
        _U.J, _U.GC, (1, J_PER_WH), ("generation", "bus", "certificate_source", "certificate"), flags=_PAIRED,
        group=GROUP_CERTIFIED,
    ),
    "residual_loss": _rule(
        _U.J, _U.J, _METER, ("generation", "bus", "bus", "residual_loss"), flags=_PAIRED, group=GROUP_RESIDUAL
    ),
    "residual_gain": _rule(
        _U.J, _U.J, _METER, ("generation", "bus", "residual_gain", "bus"), flags=_PAIRED, group=GROUP_RESIDUAL
    ),
    "import_loss": _rule(
        _U.J, _U.J, _METER, ("import", "bus", "bus", "residual_loss"), flags=_PAIRED, group=GROUP_RESIDUAL
    ),
    "import_gain": _rule(
        _U.J, _U.J, _METER, ("import", "bus", "residual_gain", "bus"), flags=_PAIRED, group=GROUP_RESIDUAL
    ),
}  # fmt: skip
"""Rules of every book, by name; their numbers are their places, from 1."""
NUMBERS = {name: number for number, name in enumerate(RULES, 1)}
"""Number of each rule of every book."""

STORED_RULES = ("issue", "redeem_to_bus", "redeem_to_compute")
PLEDGED_RULES = ("deliver",)


def stored_rules(series: int) -> tuple[Rule, ...]:
    """Return the rules of a series of notes on stored energy, in the order of `STORED_RULES`.

    Issue is exact: as many joules of face as went from the store into the reserve. Redemption pays a share of the
    reserve, which is the face as long as nothing leaked.
    """
    exact = RuleFlag.EXACT | RuleFlag.PAIRED
    share = exact | RuleFlag.SHARE

    def rule(unit_in: Unit, unit_out: Unit, legs: tuple[str, str, str, str], flags: RuleFlag, group: int) -> Rule:
        return _rule(unit_in, unit_out, (1, 1), legs, flags=flags, group=group, series=series)

    return (
        rule(_U.J, _U.NS, ("store", "reserve", "stored_issue", "stored_note"), exact, GROUP_ISSUED),
        rule(_U.NS, _U.J, ("stored_note", "stored_retired", "reserve", "bus"), share, GROUP_REDEEMED),
        rule(_U.NS, _U.J, ("stored_note", "stored_retired", "reserve", "compute"), share, GROUP_REDEEMED),
    )


def pledged_rules(series: int) -> tuple[Rule, ...]:
    """Return the rules of a series of notes on pledged generation, in the order of `PLEDGED_RULES`.

    At most as much of a pledge is delivered as the plant's meter saw inside the window of the series.
    """
    legs = ("generation", "bus", "pledged_note", "pledged_delivered")
    return (_rule(_U.J, _U.NF, (1, 1), legs, flags=_PAIRED, group=GROUP_DELIVERED, series=series),)


def ledger_of(unit: Unit, series: int = 0) -> int:
    """Return the number of a ledger.

    Examples
    --------
    >>> ledger_of(Unit.J), ledger_of(Unit.NS, 2)
    (1, 515)
    """
    return unit + SERIES * series


def entropy_of(heat_j: int | NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the least entropy that comes with heat, whole millijoules a kelvin. [mJ/K]

    Parameters
    ----------
    heat_j : int or array of int
        [J]

    Examples
    --------
    >>> entropy_of(np.array([3_500, 1, 0])).tolist()
    [10000, 3, 0]
    """
    return -(-np.asarray(heat_j, np.int64) * 1_000 // MJ_PER_K_PER_J_MAX)
