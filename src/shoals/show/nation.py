"""The picture of a nation: what each area holds back, in the record and in plans, beside its price."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from shoals.show import _svg as svg
from shoals.show.words import words

ROW = 34.0
"""Height of an area. [px]"""


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaBar:
    """One area: energy held back [GWh], as it was measured, in the plan compared with, and in the scenario; its mean
    price [JPY/kWh].
    """

    name: str
    record_gwh: float | None
    against_gwh: float | None
    scenario_gwh: float
    price_jpy_per_kwh: float


def nation_svg(
    bars: Sequence[AreaBar],
    *,
    lang: str,
    title: str,
    sentence: str,
    scenario: str,
    against: str = "",
    name: str = "nation",
    alone: bool = True,
    caption: str = "",
) -> str:
    """Draw what areas hold back.

    Examples
    --------
    >>> one = AreaBar(name="Kyushu", record_gwh=746.0, against_gwh=740.0, scenario_gwh=90.0, price_jpy_per_kwh=11.4)
    >>> drawn = nation_svg([one], lang="en", title="t", sentence="s", scenario="flexible", against="fy2024")
    >>> drawn.count("<rect") >= 2, "11.4" in drawn
    (True, True)
    """
    say = words(lang)
    left, right, y = 78.0, svg.WIDTH - 92.0, 22.0
    top = max([max(b.scenario_gwh, b.against_gwh or 0.0, b.record_gwh or 0.0) for b in bars] + [1.0])
    ticks = svg.ticks(0.0, top)

    def x(gwh: float) -> float:
        return left + gwh / top * (right - left)

    tall = ROW * len(bars)
    body = [svg.line(x(tick), y, x(tick), y + tall) for tick in ticks]
    body += [
        svg.text(x(tick), y + tall + 15, word, "c s") for tick, word in zip(ticks, svg.tick_words(ticks), strict=True)
    ]
    body.append(svg.text((left + right) / 2, y + tall + 32, say("nation.axis"), "c s"))
    body.append(svg.text(svg.WIDTH - 8, y - 8, say("nation.axis_price"), "e s"))
    for i, bar in enumerate(bars):
        at = y + i * ROW
        body.append(svg.text(left - 6, at + 21, bar.name, "e s", width=left - 10))
        if bar.against_gwh is not None:
            body.append(svg.rect(left, at + 5, max(x(bar.against_gwh) - left, 0.5), 10, "var(--unused)"))
            body.append(svg.rect(left, at + 17, max(x(bar.scenario_gwh) - left, 0.5), 10, "var(--energy)"))
        else:
            body.append(svg.rect(left, at + 9, max(x(bar.scenario_gwh) - left, 0.5), 14, "var(--energy)"))
        if bar.record_gwh is not None:
            mark = x(bar.record_gwh)
            body.append(svg.line(mark, at + 3, mark, at + 29, ' stroke="var(--ink)" stroke-width="2"'))
        body.append(svg.text(svg.WIDTH - 8, at + 21, f"{bar.price_jpy_per_kwh:.1f}", "e s"))
    entries = [("var(--energy)", say("nation.key_scenario", name=scenario), "box")]
    if against:
        entries.insert(0, ("var(--unused)", say("nation.key_scenario", name=against), "box"))
    if any(bar.record_gwh is not None for bar in bars):
        entries.append(("var(--ink)", say("nation.key_measured"), "line"))
    keys, end = svg.legend(entries, 14.0, y + tall + 54, svg.WIDTH - 8)
    return svg.picture(name, end, title, sentence, body + keys, alone=alone, caption=caption)
