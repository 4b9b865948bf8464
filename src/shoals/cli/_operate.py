"""What the commands around a controller have in common: the site file, words for reasons, lines for events."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from shoals.operate.why import Why

SiteArgument = Annotated[
    Path, typer.Argument(help="Site file (TOML) with a part [operate]; see examples/sites.", metavar="SITE.toml")
]
Say = Callable[..., str]


def reason(said: Why, say: Say) -> str:
    """Return a reason in words."""
    key = f"operate_why.{said.code}"
    if said.code == "again" and said.values.get("reason"):
        key = "operate_why.again_refused"
    return say(key, **said.values)


def line_of(kind: str, body: Mapping[str, Any], say: Say) -> str | None:
    """Return what a person is told of a record of the journal, None if nothing."""
    from shoals.operate.why import Why

    at = clock(body["at_us"]) if "at_us" in body else ""
    why = reason(Why.from_json(body["why"]), say) if "why" in body else ""
    if kind == "command":
        values = {name: body[name] for name in ("machine", "power_w", "before_w")}
        values["before_w"] = "?" if values["before_w"] is None else values["before_w"]
        act, cause = say(f"operate.{body['act']}"), say(f"operate.{body['cause']}")
        form = "command_line" if body["act"] == "set" else "switch_line"
        return f"{at} " + say(f"operate.{form}", **values, act=act, cause=cause, why=why)
    if kind == "answer":
        words = {"machine": body["machine"], "act": say(f"operate.{body['act']}")}
        answer = say(f"operate.{body['answer']}")
        return f"{at} " + say("operate.answer_line", **words, answer=answer, reason=body.get("reason", "")).rstrip()
    if kind == "limit":
        cause = say(f"operate.{body['cause']}")
        return f"{at} " + say("operate.limit_line", power_w=body["power_w"], cause=cause, why=why)
    if kind in ("alarm", "clear"):
        return f"{at} " + say(f"operate.{kind}_line", why=why)
    if kind == "order":
        order = body["order"]
        times = {"start": clock(order["start_us"]), "end": clock(order["end_us"])}
        fate = say("operate_fate." + body["fate"].replace(" ", "_"))
        named = {name: order[name] for name in ("id", "version", "source", "limit_w")}
        return f"{at} " + say("operate.order_line", **named, **times, fate=fate)
    if kind == "stop":
        return f"{at} " + say("operate.stop_on" if body["on"] else "operate.stop_off")
    return None


def clock(at_us: int) -> str:
    """Return a moment as people of the place read it, to the second."""
    return datetime.fromtimestamp(at_us / 1e6).astimezone().strftime("%Y-%m-%d %H:%M:%S")


def journal_path(folder: Path) -> Path:
    """Return where the journal of orders and commands lies."""
    return folder / "site.journal"
