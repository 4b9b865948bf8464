"""What a shoals book counts, which kinds of accounts there are, and by which rules one thing becomes another.

A *unit* is a kind of thing. Notes come in *series*, each with a ledger of its own, so that a note of one reserve or
window is never mistaken for one of another. Accounts that back one another have one *pool*: the number of the site, or
of the series of notes whose reserve it is.

Electrical energy is counted in whole joules: any reading in steps of 0.01 Wh (36 J) is exact. Energy that was never
generated has a unit of its own out of which no rule leads: it is an estimate, and nothing is ever paid from it.

The numbers in the rules are data with a source: `shoals.ledger.bounds`. docs/topics/rules-and-laws.md lists all rules.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shoals.core.book import Unit
from shoals.core.errors import InputError, did_you_mean
from shoals.core.notes import J_PER_NOTE
from shoals.ledger.bounds import BOUNDS, METER_CLASS, METER_CLASSES
from shoals.ledger.engine.records import NO_ACCOUNT_FLAG, NO_RULE_FLAG, AccountFlag, Rule, RuleFlag

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
    "compute": _kind(15, _U.J, _FULL | _OUT),
    "heat": _kind(16, _U.J, _SINK | _IN),
    "reserve": _kind(17, _U.J, _FULL | _OUT),
    "residual_gain": _kind(18, _U.J, _SOURCE | _OUT),
    "residual_loss": _kind(19, _U.J, _SINK | _IN),
    "opening": _kind(20, _U.J, _SOURCE),
    "handover": _kind(23, _U.J, _FULL | _IN | _OUT),
    "taken": _kind(24, _U.J, _SINK | _IN),
    "returned": _kind(25, _U.J, _FULL | _IN | _DATED),
    "curtailed_source": _kind(21, _U.JX, _SOURCE),
    "curtailed": _kind(22, _U.JX, _SINK),
    "stored_issue": _kind(30, _U.NS, _SOURCE | _OUT),
    "stored_note": _kind(31, _U.NS, _FULL),
    "stored_retired": _kind(32, _U.NS, _SINK),
    "pledge_source": _kind(40, _U.NF, _SOURCE | _OUT),
    "pledge": _kind(41, _U.NF, _FULL | _IN | _OUT),
    "pledged_note": _kind(42, _U.NF, _FULL),
    "pledged_delivered": _kind(43, _U.NF, _SINK | _IN | _DATED),
    "pledged_defaulted": _kind(44, _U.NF, _SINK | _IN | _DATED),
    "pledged_expired": _kind(45, _U.NF, _SINK | _DATED),
    "forecast_source": _kind(46, _U.NF, _SOURCE),
    "forecast": _kind(47, _U.NF, _SINK),
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
    "collateral": _kind(73, _U.JPY, _FULL | _OUT),
    "certificate_source": _kind(80, _U.GC, _SOURCE | _OUT),
    "certificate": _kind(81, _U.GC, _FULL),
    "certificate_cancelled": _kind(82, _U.GC, _SINK),
    "certificate_expired": _kind(83, _U.GC, _SINK),
    "certifiable_source": _kind(84, _U.CJ, _SOURCE | _OUT),
    "certifiable": _kind(85, _U.CJ, _FULL | _OUT),
    "certifiable_used": _kind(86, _U.CJ, _SINK),
    "certificate_stored": _kind(87, _U.GC, _FULL),
    "certificate_lost": _kind(88, _U.GC, _SINK),
    "entropy_source": _kind(90, _U.ENT, _SOURCE),
    "entropy": _kind(91, _U.ENT, _SINK),
    "book_key": _kind(95, _U.KEY, _SINK | _SOURCE),
    "witness_key": _kind(96, _U.KEY, _SINK | _SOURCE),
    "gateway_key": _kind(97, _U.KEY, _SINK | _SOURCE),
    "taken_back": _kind(26, _U.J, _SINK),
    "given_back": _kind(27, _U.J, _SOURCE),
}
"""All kinds of accounts by name."""

(
    GROUP_COMPUTED, GROUP_CERTIFIED, GROUP_RESIDUAL, GROUP_DELIVERED, GROUP_ISSUED, GROUP_REDEEMED, GROUP_HEAT,
    GROUP_TAKEN, GROUP_SECURED,
) = range(1, 10)  # fmt: skip
"""One leg measures at most one receipt, one certificate, and so on."""


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


def _bounded(name: str) -> tuple[int, int]:
    return BOUNDS[name].numerator, BOUNDS[name].denominator


def _computed(name: str, unit: Unit) -> Rule:
    legs = ("compute", "heat", f"{name}_source", name)
    return _rule(_U.J, unit, _bounded(name), legs, group=GROUP_COMPUTED)


def _heat(source: str) -> Rule:
    return _rule(_U.ENT, _U.J, _bounded("heat"), ("entropy_source", "entropy", source, "heat"), group=GROUP_HEAT)


def residual_rules(meter_class: str = METER_CLASS) -> dict[str, Rule]:
    """Return the rules for what does not close in an interval, by name: both signs, of generation and of import.

    The names of another class than `METER_CLASS` end with it: ``"residual_loss@0.2S"``.

    Parameters
    ----------
    meter_class : str
        A class of `shoals.ledger.bounds.METER_CLASSES`.

    Raises
    ------
    InputError
        If there is no such class.
    """
    if meter_class not in METER_CLASSES:
        raise InputError(f"`{meter_class}` is no class of meters", did_you_mean(meter_class, METER_CLASSES))
    bound = METER_CLASSES[meter_class].error_per_100_000, 100_000
    suffix = "" if meter_class == METER_CLASS else f"@{meter_class}"
    found: dict[str, Rule] = {}
    for what, source in (("residual", "generation"), ("import", "import")):
        for way, legs in (("loss", ("bus", "residual_loss")), ("gain", ("residual_gain", "bus"))):
            rule = _rule(_U.J, _U.J, bound, (source, "bus", *legs), flags=_PAIRED, group=GROUP_RESIDUAL)
            found[f"{what}_{way}{suffix}"] = rule
    return found


COMMON: dict[str, Rule] = {
    "heat": _heat("compute"),
    "store_heat": _heat("store"),
    "leak": _heat("reserve"),
    "work": _computed("work", _U.W),
    "gpu": _computed("gpu", _U.G),
    "sample": _computed("sample", _U.S),
    "certificate": _rule(
        _U.J, _U.GC, _bounded("certificate"), ("generation", "bus", "certificate_source", "certificate"),
        flags=_PAIRED, group=GROUP_CERTIFIED,
    ),
    "certifiable": _rule(
        _U.J, _U.CJ, (1, 1), ("generation", "bus", "certifiable_source", "certifiable"), flags=_PAIRED,
        group=GROUP_CERTIFIED,
    ),
    "certify": _rule(
        _U.CJ, _U.GC, _bounded("certificate"),
        ("certifiable", "certifiable_used", "certificate_source", "certificate"), flags=_PAIRED | RuleFlag.EXACT,
    ),
    "hand_over": _rule(
        _U.J, _U.J, (1, 1), ("generation", "bus", "bus", "handover"), flags=_PAIRED, group=GROUP_DELIVERED
    ),
    "take": _rule(_U.J, _U.J, (1, 1), ("", "handover", "handover", "taken"), group=GROUP_TAKEN),
    "take_to_compute": _rule(_U.J, _U.J, (1, 1), ("", "handover", "handover", "compute"), group=GROUP_TAKEN),
}  # fmt: skip
"""Rules of every book, by name. What a note is redeemed for passes an account of its own, `handover`, from which a
holder takes power or computation, and from which nothing is sold."""


def common_rules(meter_class: str = METER_CLASS) -> dict[str, Rule]:
    """Return the rules of every book whose meters are of a class, by name, in the order of their numbers."""
    return COMMON | residual_rules(meter_class)


RULES = common_rules()
"""Rules of a book that names no class of its meters; their numbers are their places, from 1."""
NUMBERS = {name: number for number, name in enumerate(RULES, 1)}
"""Number of each rule of such a book."""

HAIRCUT_PER_MILLE = 800
"""Share of the energy that a plant generates in nine years of ten which it may pledge. [‰] (assumed)"""
COLLATERAL_JPY_PER_KWH = 30
"""Money that lies behind each kWh of a pledge if nothing else is said. [JPY/kWh] (assumed)"""


def stored_rules(series: int) -> dict[str, Rule]:
    """Return the rules of a series of notes on stored energy, by name.

    Issue is exact: as many joules of face as went from the store into the reserve. Redemption pays a share of the
    reserve, which is the face as long as nothing leaked. What expires goes back to whom the store belongs, by the same
    share, and not before its time: the account that takes it is dated.
    """
    exact = RuleFlag.EXACT | RuleFlag.PAIRED
    share = exact | RuleFlag.SHARE
    retired = ("stored_note", "stored_retired")

    def rule(unit_in: Unit, unit_out: Unit, legs: tuple[str, str, str, str], flags: RuleFlag, group: int) -> Rule:
        return _rule(unit_in, unit_out, (1, 1), legs, flags=flags, group=group, series=series)

    return {
        f"issue:{series}": rule(
            _U.J, _U.NS, ("store", "reserve", "stored_issue", "stored_note"), exact, GROUP_ISSUED
        ),
        f"redeem:{series}": rule(_U.NS, _U.J, (*retired, "reserve", "handover"), share, GROUP_REDEEMED),
        f"return:{series}": rule(_U.NS, _U.J, (*retired, "reserve", "returned"), share, GROUP_REDEEMED),
    }  # fmt: skip


def check_terms(haircut_per_mille: int, collateral_jpy_per_kwh: int) -> None:
    """Raise InputError if these are no terms of a pledge."""
    if type(haircut_per_mille) is not int or not 1 <= haircut_per_mille <= 1_000:
        raise InputError(f"the haircut is {haircut_per_mille!r} per mille", "give a whole number from 1 to 1000")
    if type(collateral_jpy_per_kwh) is not int or not 1 <= collateral_jpy_per_kwh <= J_PER_NOTE:
        raise InputError(f"the collateral is {collateral_jpy_per_kwh!r} JPY/kWh", "give whole yen, 1 or more")
    if J_PER_NOTE % collateral_jpy_per_kwh:
        near = sorted(range(1, 1_001), key=lambda p: (J_PER_NOTE % p > 0, abs(p - collateral_jpy_per_kwh)))[:2]
        raise InputError(
            f"a collateral of {collateral_jpy_per_kwh} JPY/kWh secures no whole number of joules a yen",
            f"give {min(near)} or {max(near)} JPY/kWh",
        )


def pledged_rules(
    series: int,
    haircut_per_mille: int = HAIRCUT_PER_MILLE,
    collateral_jpy_per_kwh: int = COLLATERAL_JPY_PER_KWH,
) -> dict[str, Rule]:
    """Return the rules of a series of notes on pledged generation, by name; names carry the terms behind an ``@``.

    A pledge is at most a share of the energy forecast for the window. Notes come out of it only beside money that goes
    into the collateral. They are delivered as joules that the plant's meter saw inside the window and that were handed
    over; then their collateral is free. What is not delivered is paid from the collateral after the window, a yen for
    as many joules as it secured, so that nobody is paid twice and nothing is left that a note could claim.

    Parameters
    ----------
    series : int
    haircut_per_mille : int
        Share of the forecast that may be pledged. [‰]
    collateral_jpy_per_kwh : int
        Money behind each kWh, which is paid where it is not delivered; it divides 3,600,000, so that a yen secures
        whole joules. [JPY/kWh]

    Raises
    ------
    InputError
        If a term cannot be.
    """
    check_terms(haircut_per_mille, collateral_jpy_per_kwh)
    h, p = haircut_per_mille, collateral_jpy_per_kwh
    exact = RuleFlag.EXACT | RuleFlag.PAIRED

    def rule(
        units: tuple[Unit, Unit], bound: tuple[int, int], legs: tuple[str, str, str, str], flags: RuleFlag, group: int
    ) -> Rule:
        return _rule(units[0], units[1], bound, legs, flags=flags, group=group, series=series)

    return {
        f"pledge:{series}@{h}": rule(
            (_U.NF, _U.NF), (h, 1_000), ("forecast_source", "forecast", "pledge_source", "pledge"), _PAIRED,
            GROUP_ISSUED,
        ),
        f"secure:{series}@{p}": rule(
            (_U.JPY, _U.NF), (J_PER_NOTE, p), ("", "collateral", "pledge", "pledged_note"), _PAIRED, GROUP_SECURED
        ),
        f"deliver:{series}": rule(
            (_U.J, _U.NF), (1, 1), ("bus", "handover", "pledged_note", "pledged_delivered"), exact, GROUP_REDEEMED
        ),
        f"release:{series}@{p}": rule(
            (_U.NF, _U.JPY), (p, J_PER_NOTE), ("pledged_note", "pledged_delivered", "collateral", ""), _PAIRED,
            GROUP_SECURED,
        ),
        f"default:{series}@{p}": rule(
            (_U.JPY, _U.NF), (J_PER_NOTE, p), ("collateral", "money", "pledged_note", "pledged_defaulted"), exact,
            GROUP_SECURED,
        ),
    }  # fmt: skip


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
    per, mj_per_k = _bounded("heat")
    return -(-np.asarray(heat_j, np.int64) * mj_per_k // per)
