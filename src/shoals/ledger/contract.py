"""Contracts as files: parties, and the items that are settled among them each month.

A contract is TOML of the schema ``shoals.settlement/1``. Prices that change from slot to slot, and plans, are series by
name that are given beside it. docs/howto/settle-a-month.md has one that can be copied.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from shoals.core.book import J_PER_WH
from shoals.core.errors import InputError, did_you_mean
from shoals.core.time import Timeline
from shoals.ledger.settlement import Item

SCHEMA = "shoals.settlement/1"
_KEYS = {"schema", "slot_minutes", "parties", "items"}
_ITEM_KEYS = {"name", "payer", "payees", "measure", "price_jpy_per_mwh", "plan_wh", "side", "fixed_jpy"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Contract:
    """Parties with their accounts, and items with their series filled in.

    Parameters
    ----------
    parties : mapping of str to str
        Account of each party.
    items : tuple of Item
    """

    parties: Mapping[str, str]
    items: tuple[Item, ...]


def month_of(text: str, zone: tzinfo, slot_minutes: int = 30) -> Timeline:
    """Return the slots of a month.

    Raises
    ------
    InputError
        If the text is no month, or the month no whole number of slots.

    Examples
    --------
    >>> from datetime import UTC
    >>> month_of("2024-04", UTC).slots
    1440
    """
    try:
        start = datetime.strptime(text, "%Y-%m").replace(tzinfo=zone)
    except ValueError as error:
        raise InputError(f"`{text}` is no month", "write it as `2024-04`") from error
    end = (start + timedelta(days=32)).replace(day=1)
    utc_minutes = int(end.timestamp() - start.timestamp()) // 60
    if utc_minutes % slot_minutes:
        raise InputError(f"{text} is no whole number of slots of {slot_minutes} minutes", "give another `slot_minutes`")
    return Timeline(start=start, step_minutes=slot_minutes, slots=utc_minutes // slot_minutes)


def read_contract(document: Mapping[str, Any], slots: int, series: Mapping[str, NDArray[np.int64]]) -> Contract:
    """Return the contract that a parsed TOML document is.

    Parameters
    ----------
    document : mapping
    slots : int
        Of the period.
    series : mapping of str to array of int, shape (slots,)
        Prices [JPY/MWh] and plans [Wh] by name.

    Raises
    ------
    InputError
        If a key, party, series or number is none; the message names it.

    Examples
    --------
    >>> import tomllib
    >>> text = '''
    ... schema = "shoals.settlement/1"
    ... [parties]
    ... market = "market"
    ... owner = "money:owner"
    ... [[items]]
    ... name = "sold"
    ... payer = "market"
    ... payees = {owner = 1}
    ... measure = [["bus", "grid"]]
    ... price_jpy_per_mwh = "spot"
    ... '''
    >>> contract = read_contract(tomllib.loads(text), 2, {"spot": np.array([9_000, 11_000])})
    >>> contract.items[0].price_jpy_per_mwh.tolist()
    [9000, 11000]
    """
    if document.get("schema") != SCHEMA:
        raise InputError(f"the schema of the contract is `{document.get('schema')}`", f'write `schema = "{SCHEMA}"`')
    _check_keys("the contract", document, _KEYS)
    parties = document.get("parties")
    if not isinstance(parties, dict) or not all(
        isinstance(one, str) for one in cast("dict[str, Any]", parties).values()
    ):
        raise InputError("`parties` of the contract is no table of accounts", 'write `owner = "money:owner"` below it')
    items = document.get("items", [])
    if not isinstance(items, list) or not items:
        raise InputError("the contract has no items", "write at least one `[[items]]`")
    rows = cast("list[Mapping[str, Any]]", items)
    return Contract(
        parties=cast("dict[str, str]", parties),
        items=tuple(_item(row, place, slots, series) for place, row in enumerate(rows, 1)),
    )


def _item(row: Mapping[str, Any], place: int, slots: int, series: Mapping[str, NDArray[np.int64]]) -> Item:
    name = row.get("name")
    if not isinstance(name, str) or not name:
        raise InputError(f"item {place} of the contract has no name", 'write `name = "energy sold"`')
    _check_keys(f"the item `{name}`", row, _ITEM_KEYS)
    plan = row.get("plan_wh")
    payees, measure = row.get("payees"), row.get("measure", [])
    if not isinstance(row.get("payer"), str) or not isinstance(payees, dict) or not payees:
        raise InputError(f"the item `{name}` lacks `payer` or `payees`", "write `payees = {owner = 7, operator = 3}`")
    weights = cast("dict[str, Any]", payees)
    for key, value in [*weights.items(), ("fixed_jpy", row.get("fixed_jpy", 0))]:
        if type(value) is not int:
            raise InputError(f"`{key}` of the item `{name}` is {value!r}", "give a whole number")
    pairs = cast("list[Any]", measure) if isinstance(measure, list) else [measure]
    if not all(isinstance(pair, list) and len(cast("list[Any]", pair)) == 2 for pair in pairs):
        raise InputError(f"`measure` of the item `{name}` is {measure!r}", 'write `[["bus", "grid:export"]]`')
    return Item(
        name=name,
        payer=str(row["payer"]),
        payees=weights,
        measure=tuple((str(pair[0]), str(pair[1])) for pair in pairs),
        price_jpy_per_mwh=_number(row.get("price_jpy_per_mwh", 0), f"`price_jpy_per_mwh` of `{name}`", slots, series),
        plan_j=None if plan is None else np.broadcast_to(
            np.asarray(_number(plan, f"`plan_wh` of `{name}`", slots, series), np.int64) * J_PER_WH, (slots,)
        ),
        side=str(row.get("side", "all")),
        fixed_jpy=int(row.get("fixed_jpy", 0)),
    )  # fmt: skip


def _number(value: object, what: str, slots: int, series: Mapping[str, NDArray[np.int64]]) -> int | NDArray[np.int64]:
    if type(value) is int:
        return value
    if not isinstance(value, str):
        raise InputError(f"{what} is {value!r}", "give a whole number, or the name of a series")
    if value not in series:
        raise InputError(f"{what} names the series `{value}`, which is not given", did_you_mean(value, series))
    if len(series[value]) != slots:
        raise InputError(f"the series `{value}` has {len(series[value])} slots", f"give {slots}, one for each slot")
    return series[value]


def _check_keys(what: str, row: Mapping[str, Any], known: set[str]) -> None:
    for key in row:
        if key not in known:
            raise InputError(f"{what} has a key `{key}`", did_you_mean(key, known))
