"""The page of live values: what the controller of a site does now, machine by machine, and the big safe stop."""

from __future__ import annotations

import secrets
from collections import Counter
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

import pandas as pd
from markupsafe import Markup

from shoals.show import _svg as svg
from shoals.show.numbers import format_for
from shoals.show.words import words
from shoals.show.words.errors import in_language
from shoals.studies.watch import by_place, clock, event_of, reason
from shoals.web.pages.page import Page

SCHEMA = "shoals.web.live/1"
MACHINES_MAX = 120
"""Machines that are listed; where there are more, those that want a look come first, and places count all."""
COLUMNS = (
    "id", "place", "state", "commanded_w", "acknowledged", "observed_w", "source", "age_seconds", "standby_w",
    "power_w_max", "hot", "refused", "unread",
)  # fmt: skip
State = Mapping[str, Any]


def values_of(state: State | None) -> dict[str, Any]:
    """Return what programs are told; without a site file, that none is watched."""
    if state is None:
        return {"schema": SCHEMA, "site": None, "running": False, "machines": [], "alarms": [], "log": []}
    return {"schema": SCHEMA, **state}


def frame_of(state: State | None) -> pd.DataFrame:
    """Return one row for each machine: powers in W, ages in s."""
    machines = [] if state is None else state["machines"]
    rows = [
        {**one, "commanded_w": one["told_w"], "observed_w": one["seen_w"]}
        for one in machines
    ]  # fmt: skip
    return pd.DataFrame(rows, columns=list(COLUMNS))


def changes_of(state: State) -> dict[str, Any]:
    """Return a state as a program follows it: its fields, with one for each machine (``machine/ID``).

    Examples
    --------
    >>> changes_of({"running": True, "machines": [{"id": "a1", "seen_w": 90}]})
    {'running': True, 'machine/a1': {'id': 'a1', 'seen_w': 90}}
    """
    told = {name: value for name, value in state.items() if name != "machines"}
    return {**told, **{f"machine/{one['id']}": one for one in state.get("machines", ())}}


@cache
def parts_in(lang: str) -> Callable[[State], dict[str, str | None]]:
    """Return the function that makes of a state the parts of the page, by their ids, as HTML."""

    def parts(state: State) -> dict[str, str | None]:
        from shoals.web._forms import house

        made: Any = house().get_template("live_parts.html.j2").module
        view, say = view_of(state, lang), words(lang)
        found: dict[str, str | None] = {
            f"live-{name}": str(getattr(made, name)(say, view))
            for name in ("head", "alarms", "places", "orders", "log")
        }
        found["live-machines"] = view["listed"]  # another list of machines is another page
        for place in view["places"]:
            for one in place["machines"]:
                found[f"m-{one['id']}"] = str(made.machine(say, one))
        return found

    return parts


def page(state: State | None, lang: str, *, confirm: str = "") -> Page:
    """Return the page of a site as it is now.

    Parameters
    ----------
    state : mapping or None
        Of `shoals.studies.watch.Watch.look`; None without a site file.
    lang : {"ja", "en"}
    confirm : {"", "stop", "resume"}
        What the reader is asked to confirm.
    """
    say = words(lang)
    view: dict[str, Any] = {"state": None, "confirm": confirm, "key": secrets.token_urlsafe(18)}
    if state is not None:
        view |= view_of(state, lang)
    return Page(
        name="live",
        title=say("web.page_live") if state is None else f"{say('web.page_live')} — {state['site']}",
        view=view,
        values=values_of(state),
        rows=lambda: frame_of(state),
        listed="machines",
        scripts=("live",) if state is not None else (),
    )


# ---------------------------------------------------------------------------------------------------------- in words


def view_of(state: State, lang: str) -> dict[str, Any]:
    """Return a state in words."""
    say, form = words(lang), format_for(lang)
    machines = [_machine(one, lang) for one in state["machines"]]
    listed = machines
    if len(machines) > MACHINES_MAX:
        listed = sorted(machines, key=lambda one: not one["look"])[:MACHINES_MAX]
    shown = {one["id"] for one in listed}
    running = state["running"]
    limit, meter, trouble = state["limit"], state["meter"], state["trouble"]
    return {
        "state": state,
        "listed": " ".join(sorted(shown)),
        "hidden": len(machines) - len(listed),
        "count": len(machines),
        "running": running,
        "status": say("web.live_silent" if running is None else "web.live_running" if running else "web.live_not"),
        "mode": say("operate.live" if state["live"] else "operate.dry") if running else "",
        "trouble": None if trouble is None else {name: in_language(trouble[name], lang) for name in ("what", "hint")},
        "stop": state["stop"],
        "contactor": None if state["contactor"] is None else say(f"web.live_contactor_{state['contactor']}"),
        "contactor_open": state["contactor"] == "open",
        "contactor_seen": say(f"web.live_contactor_seen_{state['contactor_seen']}")
        if running and state["contactor_seen"]
        else "",
        "meter_unread": say("operate_why.meter_unread", reason=state["meter_unread"]) if state["meter_unread"] else "",
        "at": "—" if state["at_us"] is None else clock(state["at_us"]),
        "power": "—" if meter is None else _watts(meter["power_w"], lang),
        "power_age": "" if meter is None else say("web.live_age", seconds=form.number(meter["age_seconds"], 1)),
        "limit": "—" if limit is None else _watts(limit["power_w"], lang),
        "limit_why": "" if limit is None else f"{say('operate.' + limit['cause'])}: {_why(limit['why'], lang)}",
        "draws": _watts(sum(one["seen_w"] or 0 for one in state["machines"]), lang),
        "of": _watts(state["power_w_max"], lang),
        "alarms": [_why(one, lang) for one in state["alarms"]],
        "orders": [
            {
                "name": f"{one['source']} {one['id']}",
                "start": clock(one["start_us"]),
                "end": clock(one["end_us"]),
                "limit": _watts(one["limit_w"], lang),
            }
            for one in state["orders"]
        ],
        "places": [
            {
                "name": place or say("web.live_place_none"),
                "counts": _counts(found, lang),
                "power": _watts(sum(one["seen_w"] or 0 for one in found), lang),
                "machines": [one for one in listed if one["place"] == place],
            }
            for place, found in by_place(state["machines"])
        ],
        "log": [
            {"at": clock(one["at_us"]) if "at_us" in one else "", "words": told}
            for one in reversed(state["log"])
            if (told := event_of(one["event"], one, say)) is not None
        ],
    }


def _why(said: list[Any], lang: str) -> str:
    from shoals.operate.why import Why

    return reason(Why.from_json(said), words(lang))


def _watts(power_w: float | None, lang: str) -> str:
    return "—" if power_w is None else f"{format_for(lang).number(power_w)} W"


def _counts(machines: list[State], lang: str) -> str:
    say = words(lang)
    found = Counter(str(one["state"]) for one in machines)
    join = "、" if lang == "ja" else ", "
    return join.join(
        f"{_state(name, say)} {found[name]}" for name in ("running", "stopped", "cut", "unknown") if found[name]
    )


def _state(name: str, say: Any) -> str:
    return say(f"operate.{name}" + ("_state" if name in ("cut", "unknown") else ""))


def _machine(one: State, lang: str) -> dict[str, Any]:
    say, form = words(lang), format_for(lang)
    told, seen = one["told_w"], one["seen_w"]
    acknowledged = one["acknowledged"]
    if told is None:
        heard = "—"
    elif one["refused"]:
        heard = say("web.live_refused", reason=one["refused"])
    else:
        heard = say("web.live_acknowledged" if acknowledged else "web.live_unanswered")
    command, answer = one["last_command"], one["last_answer"]
    words_of = []
    if one["unread"]:
        words_of.append(say("operate_why.machine_unread", machine=one["id"], reason=one["unread"]))
    if answer is not None:
        words_of.append(f"{say('operate.' + answer['answer'])} {answer.get('reason', '')}".strip())
    if command is not None:
        words_of.append(_why(command["why"], lang))
    age = one["age_seconds"]
    return {
        "id": one["id"],
        "place": one["place"],
        "name": one["id"],
        "address": one["address"],
        "state": one["state"],
        "state_words": _state(one["state"], say),
        "told": _watts(told, lang),
        "heard": heard,
        "seen": _watts(seen, lang),
        "source": "" if one["source"] is None else say(f"operate.{one['source']}"),
        "age": "" if age is None else say("web.live_age", seconds=form.number(age, 0)),
        "low": form.number(one["standby_w"]),
        "high": form.number(one["power_w_max"]),
        "bar": _bar(one),
        "hot": one["hot"],
        "last": " — ".join(words_of),
        "look": any((one["hot"], one["refused"], one["unread"], one["state"] == "unknown"))
        or (told is not None and not acknowledged),
    }


def _bar(one: State) -> Markup:
    """Draw what a machine draws between nothing and full work, with its standby and the power that it was told."""
    wide, top = 120.0, float(one["power_w_max"])

    def at(power_w: float) -> float:
        return 4.0 + (wide - 8.0) * min(max(power_w, 0.0), top) / top

    body = [svg.rect(4, 8, wide - 8, 8, "var(--cell)")]
    if one["seen_w"] is not None and one["seen_w"] > 0:
        body.append(svg.rect(4, 8, at(one["seen_w"]) - 4, 8, "var(--compute)"))
    body += [
        svg.rect(at(level) - 0.5, 6, 1, 12, "var(--soft)") for level in {one["standby_w"], *one["levels_w"]} if level
    ]
    if one["told_w"] is not None:
        x = svg.num(at(one["told_w"]))
        body.append(f'<path d="M{x} 7l-4 -6h8z" fill="var(--energy)"/>')
    head = f'<svg class="bar" viewBox="0 0 {wide:g} 20" width="{wide:g}" height="20" aria-hidden="true">'
    return Markup(f"{head}{''.join(body)}</svg>")
