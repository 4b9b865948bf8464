"""What a claim is: texts in two languages, sources, inputs with their facts, a test, and a function. Read from TOML."""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from importlib import import_module
from importlib.util import module_from_spec, spec_from_file_location
from inspect import signature
from pathlib import Path
from typing import Any

from shoals.core.errors import InputError, SourceDamaged, UnitMismatch, did_you_mean
from shoals.core.figure import Kind
from shoals.economics import units
from shoals.economics.facts import Facts, facts, parse_facts

Figures = dict[str, float]
"""What a claim's function returns: figures by name, each in the unit that the TOML file says."""

HERE = Path(__file__).parent
LANGUAGES = ("ja", "en")


class Verdict(StrEnum):
    """What is to be said of a claim, from the inputs as they are."""

    HOLDS = "holds"
    """At every point of the span of its inputs."""
    CONDITIONAL = "conditional"
    """At some and not at others."""
    OVERCLAIM = "overclaim"
    """At none; the size is exaggerated."""
    WRONG = "wrong"
    """At none; it contradicts a source, a rule or physics."""
    UNPROVEN = "unproven"
    """Nothing measured shows it."""


Words = Mapping[str, str]
"""A text in Japanese and English."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """One number that a claim rests on.

    Parameters
    ----------
    id : str
        Name of the function's parameter.
    unit : str
        In which the function takes it.
    value, low, high : float
        As it is, and the span in which the verdict is formed.
    range_low, range_high : float or None
        How far a slider goes and a break-even is looked for; None for what is not to be moved.
    kind : Kind
    source : str
    fact : str
        Id of the fact behind it; empty for a number of the claim's own.
    name : Words
    also : tuple of (str, float, str)
        Numbers that move in proportion to it: name, their value at `value`, unit. A coin's price moves the hashprice.
    infinite : bool
        Whether it may be set to infinity, and the function knows what that means.
    """

    id: str
    unit: str
    value: float
    low: float
    high: float
    range_low: float | None
    range_high: float | None
    kind: Kind
    source: str
    fact: str
    name: Words
    also: tuple[tuple[str, float, str], ...] = ()
    infinite: bool = False

    @property
    def moves(self) -> bool:
        """Whether it has a range to be moved in."""
        return self.range_low is not None and self.range_high is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Test:
    """What must be so for a claim to hold: `figure` at least or at most `bound`, another figure."""

    figure: str
    at_least: bool
    bound: str

    def margin(self, figures: Figures) -> float:
        """Return by how much it holds, over the bound where that is not 0; negative if it does not. [1]"""
        value, bound = figures[self.figure], figures[self.bound]
        gap = value - bound if self.at_least else bound - value
        return gap / abs(bound) if bound else gap


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureInfo:
    """Unit and name of a figure, and whether it is shown first."""

    unit: str
    name: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A claim that can be run.

    Parameters
    ----------
    id : str
    title, says, found : Words
        What it is called, what is claimed, and what arithmetic says: a text with places for figures, ``{ratio:.1f}``.
    conditions : sequence of Words
        When it holds, in words.
    otherwise : Verdict
        What to call it where it holds nowhere in the span of its inputs.
    sources : sequence of str
    inputs : mapping of str to Input
    figures : mapping of str to FigureInfo
    test : Test
    function : callable
        Takes every input by name and returns `Figures`.
    formulas : mapping of str to str
        The same for the page with sliders: steps and figures in a small language (`shoals.economics.claims.formula`).
    """

    id: str
    title: Words
    says: Words
    found: Words
    conditions: Sequence[Words]
    otherwise: Verdict
    sources: Sequence[str]
    inputs: Mapping[str, Input]
    figures: Mapping[str, FigureInfo]
    test: Test
    function: Callable[..., Figures]
    formulas: Mapping[str, str] = field(default_factory=dict)

    def run(self, values: Mapping[str, float]) -> Figures:
        """Return the figures for values of inputs.

        Raises
        ------
        InputError
            If the function leaves out a figure that the file names, or returns one that it does not.
        """
        found = self.function(**values)
        if found.keys() != self.figures.keys():
            odd = sorted(found.keys() ^ self.figures.keys())
            raise InputError(
                f"claim `{self.id}`: function and file do not agree on {', '.join(odd)}",
                "name every figure that the function returns under [figures], and no other",
            )
        return {name: float(value) for name, value in found.items()}

    def values(self) -> dict[str, float]:
        """Return its inputs as they are."""
        return {name: one.value for name, one in self.inputs.items()}


def claims(folder: Path | str | None = None) -> dict[str, Claim]:
    """Return all claims by id, in order: those of the package, and those of a folder of one's own.

    Parameters
    ----------
    folder : Path, optional
        Holds claims of one's own: TOML files, the modules of their functions, and a ``facts.toml`` if they need facts.

    Examples
    --------
    >>> len(claims()), next(iter(claims()))
    (31, 'S01')
    """
    found = dict(_shipped())
    if folder is not None:
        for one in read_claims(Path(folder)).values():
            if one.id in found:
                raise InputError(f"the claim `{one.id}` is there already", "give yours another id")
            found[one.id] = one
    return dict(sorted(found.items()))


def claim(id: str, folder: Path | str | None = None) -> Claim:  # noqa: A002
    """Return one claim.

    Raises
    ------
    InputError
        If there is none of this id; the hint names the nearest.

    Examples
    --------
    >>> claim("S22").test.figure
    'revenue_bn_jpy'
    """
    known = claims(folder)
    for name, one in known.items():
        if name.casefold() == id.casefold():
            return one
    raise InputError(f"there is no claim `{id}`", did_you_mean(id.upper(), known))


@cache
def _shipped() -> dict[str, Claim]:
    return read_claims(HERE)


def read_claims(folder: Path) -> dict[str, Claim]:
    """Read the claims of a folder: every TOML file but ``inputs.toml`` and ``facts.toml``.

    Raises
    ------
    InputError
        If the folder is none, or a file lacks something; the message names file and field.
    SourceDamaged
        If a file is no TOML.
    """
    if not folder.is_dir():
        raise InputError(f"`{folder}` is no folder", "name the folder that holds your claims")
    table = facts()
    own = folder / "facts.toml"
    if own.is_file():
        table = table.joined(parse_facts(own.read_text(encoding="utf-8"), str(own)))
    library = dict(_read(HERE / "inputs.toml"))
    if folder != HERE and (folder / "inputs.toml").is_file():
        library |= _read(folder / "inputs.toml")
    found: dict[str, Claim] = {}
    for path in sorted(folder.glob("*.toml")):
        if path.name in ("inputs.toml", "facts.toml"):
            continue
        try:
            one = _claim(_read(path), path, table, library)
        except (InputError, KeyError, TypeError) as error:
            if isinstance(error, InputError):
                raise type(error)(f"`{path.name}`: {error.what}", error.hint) from None
            raise InputError(
                f"`{path.name}` lacks or misspells {error}", "compare it with docs/howto/add-a-claim.md"
            ) from None
        if one.id in found:
            raise InputError(f"the claim `{one.id}` is in two files of `{folder}`", "give one of them another id")
        found[one.id] = one
    return found


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SourceDamaged(f"`{path.name}` is no TOML: {error}", "mend the line that it names") from None


_KEYS = {
    "id", "title", "says", "found", "conditions", "otherwise", "function", "sources", "uses", "test", "inputs",
    "figures",
    "formulas",
}  # fmt: skip


def _claim(row: dict[str, Any], path: Path, table: Facts, library: dict[str, Any]) -> Claim:
    for key in row:
        if key not in _KEYS:
            raise InputError(f"there is a field `{key}`", did_you_mean(key, _KEYS))
    for key in _KEYS - {"uses", "inputs", "formulas", "conditions"}:
        if key not in row:
            raise InputError(f"the field `{key}` is missing", "see docs/howto/add-a-claim.md for all of them")
    function = _function(row["function"], path)
    given: dict[str, Any] = {}
    for name in row.get("uses", []):
        if name not in library:
            raise InputError(f"`uses` names an input `{name}`", did_you_mean(name, library))
        given[name] = library[name]
    for name, own in row.get("inputs", {}).items():
        shared = library.get(name, {})
        if {"fact", "value"} & own.keys():  # another number: the shared one's span and source are not its own
            shared = {key: shared[key] for key in ("unit", "range", "infinite", "ja", "en") if key in shared}
        given[name] = {**shared, **own}
    wanted = list(signature(function).parameters)
    if set(wanted) != set(given):
        odd = sorted(set(wanted) ^ set(given))
        raise InputError(
            f"function and inputs do not agree on {', '.join(odd)}",
            "name each parameter of the function once as an input",
        )
    figures = {
        name: FigureInfo(unit=one["unit"], name=_words(one, f"figures.{name}")) for name, one in row["figures"].items()
    }
    for one in figures.values():
        units.unit(one.unit)
    return Claim(
        id=row["id"],
        title=_words(row["title"], "title"),
        says=_words(row["says"], "says"),
        found=_found(row["found"], figures),
        conditions=[_words(one, "conditions") for one in row.get("conditions", [])],
        otherwise=_verdict(row["otherwise"]),
        sources=row["sources"],
        inputs={name: _input(name, given[name], table) for name in wanted},
        figures=figures,
        test=_test(row["test"], figures),
        function=function,
        formulas=row.get("formulas", {}),
    )


def _words(row: Mapping[str, Any], field_name: str) -> Words:
    for lang in LANGUAGES:
        if not row.get(lang):
            raise InputError(f"`{field_name}` has no text in `{lang}`", "give each text in ja and en")
    return {lang: row[lang] for lang in LANGUAGES}


def _found(row: Mapping[str, Any], figures: Mapping[str, FigureInfo]) -> Words:
    for lang, text in _words(row, "found").items():
        for name in re.findall(r"\{(\w+)[^}]*\}", text):
            if name not in figures:
                raise InputError(f"`found.{lang}` shows a figure `{name}`", did_you_mean(name, figures))
    return row


def _verdict(text: str) -> Verdict:
    allowed = [str(one) for one in Verdict if one not in (Verdict.HOLDS, Verdict.CONDITIONAL)]
    if text not in allowed:
        raise InputError(f"`otherwise` is `{text}`", did_you_mean(text, allowed))
    return Verdict(text)


def _test(row: Mapping[str, Any], figures: Mapping[str, FigureInfo]) -> Test:
    ways = {"at_least", "at_most"} & row.keys()
    if len(ways) != 1 or "figure" not in row:
        raise InputError("`test` needs a figure and one bound", 'write for instance { figure = "a", at_least = "b" }')
    [way] = ways
    for name in (row["figure"], row[way]):
        if name not in figures:
            raise InputError(f"`test` names a figure `{name}`", did_you_mean(str(name), figures))
    one, other = figures[row["figure"]].unit, figures[row[way]].unit
    if one != other:
        raise UnitMismatch(f"`test` compares {one} with {other}", "give both figures in one unit")
    return Test(figure=row["figure"], at_least=way == "at_least", bound=row[way])


_INPUT_KEYS = {"fact", "value", "unit", "low", "high", "range", "ja", "en", "source", "kind", "also", "infinite"}


def _input(name: str, row: Mapping[str, Any], table: Facts) -> Input:
    for key in row:
        if key not in _INPUT_KEYS:
            raise InputError(f"the input `{name}` has a field `{key}`", did_you_mean(key, _INPUT_KEYS))
    if "unit" not in row:
        raise InputError(f"the input `{name}` has no unit", "say in which unit the function takes it")
    unit = row["unit"]
    units.unit(unit)
    if "fact" in row:
        try:
            base = table.uncertain(row["fact"], unit)
        except UnitMismatch as error:
            raise UnitMismatch(f"the input `{name}`: {error.what}", error.hint) from None
        value, low, high = base.value, base.low, base.high
        kind, source = base.kind, base.sources[0]
    else:
        if "value" not in row:
            raise InputError(
                f"the input `{name}` has neither a fact nor a value", "name a fact, or give a value and a source"
            )
        value = float(row["value"])
        low = high = value
        kind, source = Kind(row.get("kind", "assumed")), row.get("source", "assumed for the claim")
    low, high = float(row.get("low", low)), float(row.get("high", high))
    if not low <= value <= high:
        raise InputError(
            f"the input `{name}` is {value:g} and its span {low:g} to {high:g}", "let the span hold the value"
        )
    ends: list[float | None] = [float(end) for end in row["range"]] if "range" in row else [None, None]
    if len(ends) != 2 or (ends[0] is not None and ends[1] is not None and ends[0] >= ends[1]):
        raise InputError(f"the range of the input `{name}` is {row.get('range')}", "give its two ends, the lower first")
    also = tuple(
        (str(key), table.number(fact, table[fact].unit), table[fact].unit) for key, fact in row.get("also", {}).items()
    )
    return Input(
        id=name,
        unit=unit,
        value=value,
        low=low,
        high=high,
        range_low=ends[0],
        range_high=ends[1],
        kind=kind,
        source=source,
        fact=row.get("fact", ""),
        name=_words(row, f"inputs.{name}"),
        also=also,
        infinite=bool(row.get("infinite", False)),
    )


def _function(place: str, path: Path) -> Callable[..., Figures]:
    module_name, _, name = place.partition(".")
    if not name.isidentifier() or not module_name.isidentifier():
        raise InputError(f"`function` is `{place}`", "write module.function, of a module beside the file")
    source = path.parent / f"{module_name}.py"
    if not source.is_file():
        raise InputError(f"`function` is `{place}`, and there is no `{source.name}`", "put the module beside the file")
    if path.parent == HERE:
        module = import_module(f"shoals.economics.claims.{module_name}")
    else:
        spec = spec_from_file_location(f"_claims_of_{abs(hash(str(source.resolve())))}", source)
        assert spec is not None
        assert spec.loader is not None
        module = module_from_spec(spec)
        sys.modules[spec.name] = module
        spec.loader.exec_module(module)
    known = [key for key, value in vars(module).items() if callable(value) and not key.startswith("_")]
    if name not in known:
        raise InputError(f"`{source.name}` has no function `{name}`", did_you_mean(name, known))
    return getattr(module, name)
