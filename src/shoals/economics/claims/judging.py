"""Judge a claim: its figures, its verdict over the span of its inputs, and the inputs that would flip it.

The verdict is formed, not written down: a claim *holds* if its test passes at every corner of the inputs' span that a
search finds, is *conditional* if it passes at some, and else what its file calls it (`Claim.otherwise`). Inputs that
are set by hand have no span any more.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from shoals.core.errors import InputError, UnitMismatch, did_you_mean
from shoals.core.figure import Kind, weakest
from shoals.economics import units
from shoals.economics.claims.definition import Claim, Figures, Input, Verdict, claim, claims
from shoals.economics.uncertain import Uncertain

STEPS = 96
"""Points of an input's range at which its margin is looked at before a break-even is closed in on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Flip:
    """A value of one input at which a claim turns, the others as they are.

    Parameters
    ----------
    input : str
        Of the input, or of what moves with it (``"btc_price"`` with the hashprice).
    value : float
        In `unit`.
    unit : str
    now : float
        What it is.
    holds_above : bool
        Whether the claim holds above it.
    of : str
        The input that was moved; `input` itself but for what moves with it.
    """

    input: str
    value: float
    unit: str
    now: float
    holds_above: bool
    of: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What is to be said of a claim.

    Parameters
    ----------
    claim : Claim
    verdict : Verdict
    holds_now : bool
        Whether the test passes with the inputs as they are.
    margin, margin_worst, margin_best : float
        By how much, as they are and at the worst and best found in their span. [1]
    values : dict of str to float
        Inputs as judged.
    set : tuple of str
        Those that were set by hand.
    figures : dict of str to float
    flips : tuple of Flip
    kind : Kind
        Of the figures: that of the weakest input, computed at best; what the claim itself asserts does not count.
    """

    claim: Claim
    verdict: Verdict
    holds_now: bool
    margin: float
    margin_worst: float
    margin_best: float
    values: dict[str, float]
    set: tuple[str, ...]
    figures: Figures
    flips: tuple[Flip, ...]
    kind: Kind

    def found(self, lang: str) -> str:
        """Return what arithmetic says, with its figures, in a language."""
        return self.claim.found[lang].format(**self.figures)


def judge(
    which: str | Claim,
    settings: Mapping[str, float | str] | None = None,
    *,
    folder: Path | str | None = None,
    flips: bool = True,
) -> Judgement:
    """Judge one claim.

    Parameters
    ----------
    which : str or Claim
        Its id, or itself.
    settings : mapping of str to float or str, optional
        Inputs to set: a number in the input's own unit, or text with a unit, ``"60 USD/(PH/s)/day"``.
    folder : Path, optional
        Of claims of one's own.
    flips : bool, default True
        Whether to look for break-evens.

    Raises
    ------
    InputError
        If there is no such claim or input, or a setting is no number.
    UnitMismatch
        If a setting measures something else.

    Examples
    --------
    >>> now = judge("S22")
    >>> now.verdict, now.holds_now
    (<Verdict.CONDITIONAL: 'conditional'>, False)
    >>> judge("S22", {"hashprice": 60}).holds_now
    True
    >>> round(next(f.value for f in now.flips if f.input == "hashprice"), 1)
    43.9
    """
    one = which if isinstance(which, Claim) else claim(which, folder)
    given = dict(_setting(one, name, value) for name, value in (settings or {}).items())
    values = one.values() | given
    figures = one.run(values)
    margin = one.test.margin(figures)
    worst, best = _extreme(one, values, given, -1.0), _extreme(one, values, given, 1.0)
    if worst >= 0:
        verdict = Verdict.HOLDS
    elif best >= 0:
        verdict = Verdict.CONDITIONAL
    else:
        verdict = one.otherwise
    kinds = [each.kind for name, each in one.inputs.items() if name not in given and not each.fact.startswith("essay.")]
    kinds += [Kind.ASSUMED] * bool(given)
    return Judgement(
        claim=one,
        verdict=verdict,
        holds_now=margin >= 0,
        margin=margin,
        margin_worst=worst,
        margin_best=best,
        values=values,
        set=tuple(given),
        figures=figures,
        flips=tuple(_flips(one, values)) if flips else (),
        kind=weakest([Kind.COMPUTED, *kinds]),
    )


def judge_all(
    settings: Mapping[str, float | str] | None = None, *, folder: Path | str | None = None, flips: bool = True
) -> tuple[Judgement, ...]:
    """Judge all claims; a setting goes to those that have the input.

    Raises
    ------
    InputError
        If no claim has an input that is set.

    Examples
    --------
    >>> from collections import Counter
    >>> sum(Counter(one.verdict for one in judge_all(flips=False)).values())
    31
    """
    known = claims(folder)
    inputs = {name for one in known.values() for name in one.inputs}
    inputs |= {other for one in known.values() for other in _moved_by(one)}
    for name in settings or {}:
        if name not in inputs:
            raise InputError(f"no claim has an input `{name}`", did_you_mean(name, inputs))
    return tuple(
        judge(
            one,
            {name: value for name, value in (settings or {}).items() if name in {*one.inputs, *_moved_by(one)}},
            flips=flips,
        )
        for one in known.values()
    )


def share_holding(
    one: Claim, settings: Mapping[str, float | str] | None = None, *, n: int = 400, seed: int = 0
) -> float:
    """Return in which share of draws a claim holds, its inputs drawn from their spans, each with a stream of its own.

    Triangular between low and high with the value most likely: a picture of the span, no probability of an event.

    Parameters
    ----------
    one : Claim
    settings : mapping, optional
        Inputs that are set and not drawn.
    n : int, default 400
    seed : int, default 0

    Examples
    --------
    >>> from shoals.economics.claims import claim
    >>> 0.0 < share_holding(claim("S22"), n=100) < 0.6
    True
    >>> share_holding(claim("S22"), {"hashprice": 300}, n=50)
    1.0
    """
    given = dict(_setting(one, name, value) for name, value in (settings or {}).items())
    fixed = {name: np.full(n, value) for name, value in (one.values() | given).items()}
    drawn = {
        name: Uncertain(value=each.value, low=each.low, high=each.high).draw(n, seed=seed, name=name)
        for name, each in one.inputs.items()
        if name not in given and each.low < each.high
    }
    columns = fixed | drawn
    holds = [
        one.test.margin(one.run({name: float(column[i]) for name, column in columns.items()})) >= 0 for i in range(n)
    ]
    return sum(holds) / n


def _moved_by(one: Claim) -> dict[str, tuple[Input, float, str]]:
    """Return what moves in proportion to an input, by its name: the input, and its value and unit."""
    names = [(other, (each, at, unit)) for each in one.inputs.values() for other, at, unit in each.also]
    return {name: found for name, found in names if name not in one.inputs}


def _setting(one: Claim, name: str, value: float | str) -> tuple[str, float]:
    """Return the input that a setting means, and its value in the input's unit."""
    moved = _moved_by(one)
    if name in moved:
        each, at, unit = moved[name]
        return each.id, _number(name, value, unit) / at * each.value
    if name not in one.inputs:
        raise InputError(f"claim `{one.id}` has no input `{name}`", did_you_mean(name, [*one.inputs, *moved]))
    return name, _number(name, value, one.inputs[name].unit, infinite=one.inputs[name].infinite)


def _number(name: str, value: float | str, unit: str, *, infinite: bool = False) -> float:
    if not isinstance(value, str):
        number = float(value)
    else:
        head, _, rest = value.strip().partition(" ")
        try:
            number = float(head.replace(",", ""))
        except ValueError:
            raise InputError(
                f"`{name}` is set to `{value}`", f"write a number, or a number and a unit: `1 {unit}`"
            ) from None
        if rest.strip():
            try:
                number = units.convert(number, rest.strip(), unit)
            except UnitMismatch as error:
                raise UnitMismatch(f"`{name}` is set to `{value}`: {error.what}", f"give it in {unit}") from None
    if math.isnan(number) or (math.isinf(number) and not infinite):
        raise InputError(f"`{name}` is set to no finite number", f"write a number in {unit}")
    return number


def _extreme(one: Claim, values: Mapping[str, float], given: Mapping[str, float], sign: float) -> float:
    """Return the worst (-1) or best (+1) margin, found by moving each input to an end of its span, until none helps."""
    at = dict(values)
    found = sign * one.test.margin(one.run(at))
    free = [each for name, each in one.inputs.items() if name not in given and each.low < each.high]
    moved = True
    while moved:
        moved = False
        for each in free:
            for end in (each.low, each.high):
                if end == at[each.id]:
                    continue
                tried = sign * one.test.margin(one.run({**at, each.id: end}))
                if tried > found:
                    at[each.id], found, moved = end, tried, True
    return sign * found


def _flips(one: Claim, values: Mapping[str, float]) -> list[Flip]:
    found: list[Flip] = []
    for name, each in one.inputs.items():
        if each.range_low is None or each.range_high is None:
            continue

        def margin(x: float, name: str = name) -> float:
            return one.test.margin(one.run({**values, name: x}))

        for value, above in crossings(margin, each.range_low, each.range_high):
            found.append(Flip(input=name, value=value, unit=each.unit, now=values[name], holds_above=above, of=name))
            for other, at, unit in each.also:
                found.append(
                    Flip(
                        input=other,
                        value=at * value / each.value,
                        unit=unit,
                        now=at * values[name] / each.value,
                        holds_above=above,
                        of=name,
                    )
                )
    return found


def crossings(margin: Callable[[float], float], low: float, high: float) -> list[tuple[float, bool]]:
    """Return where a margin passes through 0 within a range, and whether it is above 0 beyond.

    The range is walked in even steps, of its logarithm if it spans more than a decade above 0; each change of sign is
    halved down to the last digits. What turns twice within one step is not seen.

    Examples
    --------
    >>> [(round(x, 6), up) for x, up in crossings(lambda x: x * x - 4.0, 0.0, 10.0)]
    [(2.0, True)]
    """
    if low > 0 and high / low > 10:
        ratio = (high / low) ** (1.0 / STEPS)
        places = [low * ratio**i for i in range(STEPS)] + [high]
    else:
        places = [low + (high - low) * i / STEPS for i in range(STEPS)] + [high]
    values = [margin(x) for x in places]
    found: list[tuple[float, bool]] = []
    for a, b, at_a, at_b in zip(places, places[1:], values, values[1:], strict=False):
        if math.isnan(at_a) or math.isnan(at_b) or (at_a >= 0) == (at_b >= 0):
            continue
        above = at_b >= 0
        for _ in range(200):
            middle = 0.5 * (a + b)
            if middle in (a, b):
                break
            if (margin(middle) >= 0) == above:
                b = middle
            else:
                a = middle
        found.append((b if above else a, above))
    return found
