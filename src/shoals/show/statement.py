"""What a holder of notes has, as a picture: when each note can be had, until when it holds, what it is worth."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from shoals.core.notes import J_PER_NOTE, Holding
from shoals.show import _svg as svg
from shoals.show._axes import empty
from shoals.show.numbers import format_for
from shoals.show.words import words

_ROW, _BAR = 46.0, 12.0


def statement_picture(holder: str, holdings: Sequence[Holding], at: datetime, lang: str) -> str:
    """Draw a holder's notes: the window in which each is served, until when it holds, its face and its worth.

    Parameters
    ----------
    holder : str
    holdings : sequence of Holding
    at : datetime
        The moment of the statement; days are those of its zone.
    lang : {"ja", "en"}

    Examples
    --------
    >>> from datetime import UTC
    >>> picture = statement_picture("ann", [], datetime(2024, 6, 1, tzinfo=UTC), "en")
    >>> "ann has no notes" in picture
    True
    """
    say, form = words(lang), format_for(lang)
    title = say("statement.title", holder=holder, at=f"{at:%Y-%m-%d %H:%M}")
    if not holdings:
        return empty("statement", title, say("statement.none", holder=holder), alone=True)
    ends = [one.expiry or one.note.window_end for one in holdings]
    first = min([one.note.window_start for one in holdings] + [at])
    last = max([*ends, at, first + timedelta(days=1)])
    left, right = 6.0, svg.WIDTH - 6.0

    def x(moment: datetime) -> float:
        return left + (right - left) * ((moment - first) / (last - first))

    body: list[str] = []
    y = 6.0
    for one, end in zip(holdings, ends, strict=True):
        note, top = one.note, y + 20
        body.append(svg.text(left, y + 13, f"{note.series} · {say(f'statement.{note.kind}')}", "b", width=190))
        worth = say("statement.worth", face=_kwh(note.face_j), worth=_kwh(one.worth_j))
        if one.state != "open":
            worth = say(f"statement.{one.state}") + (
                f" · {form.money(one.collateral_jpy)}" if one.collateral_jpy else ""
            )
        body.append(svg.text(right, y + 13, worth, "e s", width=200))
        body.append(svg.rect(x(note.window_start), top, max(x(end) - x(note.window_start), 1), _BAR, "var(--cell)"))
        served = max(x(min(note.window_end, end)) - x(note.window_start), 1)
        fill = "var(--energy)" if one.state == "open" else "var(--unused)"
        body.append(svg.rect(x(note.window_start), top, served, _BAR, fill))
        y += _ROW
    body.append(svg.line(x(at), 4, x(at), y, ' stroke="var(--ink)" stroke-width="1.5"'))
    for moment, style in ((first, "s"), (last, "e s")):
        body.append(
            svg.text(left if moment == first else right, y + 14, f"{moment.astimezone(at.tzinfo):%Y-%m-%d}", style)
        )
    entries = [
        ("var(--energy)", say("statement.legend_window"), "box"),
        ("var(--cell)", say("statement.legend_holds"), "box"),
        ("var(--ink)", say("statement.legend_now"), "line"),
    ]
    keys, end_y = svg.legend(entries, 4, y + 34, svg.WIDTH - 4)
    told = say(
        "statement.sentence",
        holder=holder,
        count=form.number(len(holdings)),
        face=_kwh(sum(one.note.face_j for one in holdings)),
        worth=_kwh(sum(one.worth_j for one in holdings if one.state == "open")),
    )
    return svg.picture("statement", end_y, title, told, [*body, *keys], alone=True, caption=say("statement.caption"))


def _kwh(joules: int) -> str:
    """Return notes of 1 kWh, to the thousandth below."""
    whole, rest = divmod(joules, J_PER_NOTE)
    part = f".{rest * 1_000 // J_PER_NOTE:03}".rstrip("0").rstrip(".")
    return f"{whole:,}{part}"
