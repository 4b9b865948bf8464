"""Facts: figures that others published, as a typed table. Each has unit, year, kind, confidence and source.

No claim, indicator or rate holds a bare number that is a fact: it asks here, in the unit that it needs. To add a fact,
add a line to ``facts.toml``; it is checked when the table is first read.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from shoals.core.errors import InputError, SourceDamaged, UnitMismatch, did_you_mean
from shoals.core.figure import Figure, Kind
from shoals.economics.uncertain import Uncertain
from shoals.value.catalog import Provenance

_FIELDS = {"value", "low", "high", "unit", "year", "kind", "confidence", "source", "note"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One figure, or one sentence that is a fact.

    Parameters
    ----------
    id : str
        Dotted name, ``"hashprice.2026_01_12"``. ``"essay."`` marks what a claim asserts.
    value : float or str
        In `unit`; a text has no unit.
    low, high : float
        What was seen or is thought possible; both are `value` where nothing is said.
    unit : str
    provenance : Provenance
        When it held, its kind, how far to trust it, and where it comes from.
    """

    id: str
    value: float | str
    low: float
    high: float
    unit: str
    provenance: Provenance

    @property
    def is_claim(self) -> bool:
        """Whether it is what somebody claims, to be tested, and no fact."""
        return self.id.startswith("essay.")

    def to(self, unit: str) -> float:
        """Return the figure in a unit.

        Raises
        ------
        UnitMismatch
            If it measures something else, or is a text.
        """
        return self.uncertain(unit).value

    def uncertain(self, unit: str | None = None) -> Uncertain:
        """Return the figure with its span, in its own unit or another."""
        if isinstance(self.value, str):
            raise InputError(f"the fact `{self.id}` is a text", "read its `value`")
        whole = Uncertain(
            value=self.value,
            low=self.low,
            high=self.high,
            unit=self.unit,
            kind=self.provenance.kind,
            sources=(self.provenance.source,),
        )
        return whole if unit is None else whole.to(unit)

    @property
    def figure(self) -> Figure:
        """The fact as a number for people."""
        number = self.uncertain().value
        return Figure(value=number, unit=self.unit, kind=self.provenance.kind, source=self.provenance.source)


class Facts(Mapping[str, Fact]):
    """A table of facts by id. An id that it does not hold is an error that names the nearest.

    Examples
    --------
    >>> table = facts()
    >>> table.number("essay.mined_twh", "MWh/y")
    24000000.0
    >>> table["hashprice.2026_01_12"].provenance.confidence
    'high'
    >>> table["hashprice.2026_01_11"]
    Traceback (most recent call last):
        ...
    shoals.core.errors.InputError: no fact `hashprice.2026_01_11` is in the table
    <BLANKLINE>
    hint: did you mean `hashprice.2026_01_12`? `shoals economics facts` lists all
    """

    def __init__(self, rows: Mapping[str, Fact]) -> None:
        self._rows = dict(rows)

    def __getitem__(self, id: str) -> Fact:  # noqa: A002
        if id not in self._rows:
            near = did_you_mean(id, self._rows).partition(" known:")[0]
            near = f"{near} " if near.startswith("did you mean") else ""
            raise InputError(f"no fact `{id}` is in the table", f"{near}`shoals economics facts` lists all")
        return self._rows[id]

    def __contains__(self, id: object) -> bool:  # noqa: A002
        return id in self._rows

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    def number(self, id: str, unit: str) -> float:  # noqa: A002
        """Return a figure in a unit.

        Raises
        ------
        InputError
            If there is no such fact, or it is a text.
        UnitMismatch
            If it measures something else; the message names the fact.
        """
        return self.uncertain(id, unit).value

    def uncertain(self, id: str, unit: str | None = None) -> Uncertain:  # noqa: A002
        """Return a figure with its span, in its own unit or another."""
        fact = self[id]
        try:
            return fact.uncertain(unit)
        except UnitMismatch as error:
            raise UnitMismatch(f"the fact `{id}`: {error.what}", error.hint) from None

    def joined(self, more: Mapping[str, Fact]) -> Facts:
        """Return a table that holds another's rows too.

        Raises
        ------
        InputError
            If both have a row of one id.
        """
        for id in more:  # noqa: A001
            if id in self._rows:
                raise InputError(f"the fact `{id}` is there twice", "give the new one another id")
        return Facts({**self._rows, **more})


@cache
def facts() -> Facts:
    """Return the table of the package.

    Examples
    --------
    >>> len(facts()) > 150
    True
    """
    return Facts(
        parse_facts(files("shoals.economics").joinpath("facts.toml").read_text(encoding="utf-8"), "facts.toml")
    )


def parse_facts(text: str, name: str) -> dict[str, Fact]:
    """Return the facts of a TOML text: one inline table a fact, below any headings.

    Raises
    ------
    SourceDamaged
        If it is no TOML.
    InputError
        If a row lacks something, has a field or unit that is unknown, or its span does not hold its value.

    Examples
    --------
    >>> rest = 'year = "2024", kind = "measured", confidence = "high", source = "meter"'
    >>> line = 'a = { value = 1, unit = "kWh", ' + rest + " }"
    >>> parse_facts(line, "mine.toml")["a"].to("MWh")
    0.001
    """
    try:
        parsed = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SourceDamaged(f"`{name}` is no TOML: {error}", "mend the line that it names") from None
    rows: dict[str, Fact] = {}
    for id, row in _leaves(parsed, name):  # noqa: A001
        if id in rows:
            raise InputError(f"the fact `{id}` of `{name}` is there twice", "give one of them another id")
        rows[id] = _fact(id, row, name)
    return rows


def _leaves(parsed: Mapping[str, Any], name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    for key, value in parsed.items():
        if not isinstance(value, dict):
            raise InputError(f"`{key}` of `{name}` is no fact", "write `id = { value = …, unit = …, … }`")
        if "value" in value:
            yield key, value
        else:
            yield from _leaves(value, name)


def _fact(id: str, row: dict[str, Any], name: str) -> Fact:  # noqa: A002
    for key in row:
        if key not in _FIELDS:
            raise InputError(f"the fact `{id}` of `{name}` has a field `{key}`", did_you_mean(key, _FIELDS))
    for key in ("unit", "year", "kind", "confidence", "source"):
        if key not in row:
            raise InputError(
                f"the fact `{id}` of `{name}` has no `{key}`", "each fact says unit, year, kind and source"
            )
    if row["kind"] not in {str(kind) for kind in Kind}:
        raise InputError(f"the fact `{id}` of `{name}` is called {row['kind']}", did_you_mean(row["kind"], list(Kind)))
    value = row["value"]
    try:
        provenance = Provenance(
            as_of=row["year"], kind=Kind(row["kind"]), confidence=row["confidence"], source=row["source"],
            note=row.get("note", ""),
        )  # fmt: skip
        if isinstance(value, str):
            return Fact(id=id, value=value, low=0.0, high=0.0, unit="", provenance=provenance)
        number = float(value)
        low, high = float(row.get("low", number)), float(row.get("high", number))
        Uncertain(value=number, low=low, high=high, unit=row["unit"])
    except InputError as error:
        raise InputError(f"the fact `{id}` of `{name}`: {error.what}", error.hint) from None
    return Fact(id=id, value=number, low=low, high=high, unit=row["unit"], provenance=provenance)
