"""Is what clients saw explained by the order in which the book says that it happened? A check in linear time.

A book hands out a total order, so nothing has to be searched. The order must respect real time (what was answered
before something else was asked stands before it), everything that was acknowledged must be in it once, and whoever
replays it must come to every answer that was given. After the TigerBeetle analysis of Jepsen, 2025, jepsen.io/analyses.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

Transfer = tuple[str, str, int]
FREE = "source"
"""The account that may go below zero."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """What a client asked, when, and what it was told: `new`, `exists`, `refused`, or nothing."""

    key: str
    begun: int
    ended: int | None = None
    answer: str = ""


def anomalies(
    calls: Sequence[Call],
    order: Sequence[tuple[str, Transfer]],
    meaning: Mapping[str, Transfer],
    balances: Mapping[str, int],
) -> Iterator[str]:
    """Yield what cannot be, given the order of a book as keys and transfers, and what each key means."""
    at = {key: n for n, (key, _) in enumerate(order)}
    for key, times in Counter(key for key, _ in order).items():
        if times > 1:
            yield f"`{key}` is booked {times} times"
    asked = {call.key for call in calls}
    for key, transfer in order:
        if key not in asked:
            yield f"`{key}` was asked for by nobody"
        elif meaning[key] != transfer:
            yield f"`{key}` is booked as {transfer}, asked was {meaning[key]}"
    states = [Counter[str]()]
    for key, (debit, credit, amount) in order:
        state = states[-1].copy()
        if debit != FREE and state[debit] < amount:
            yield f"`{key}` overdraws `{debit}`"
        state[debit] -= amount
        state[credit] += amount
        states.append(state)
    for account in {*states[-1], *balances}:
        if states[-1][account] != balances.get(account, 0):
            yield f"`{account}` has {balances.get(account, 0)}, its transfers sum to {states[-1][account]}"
    for key, times in Counter(call.key for call in calls if call.answer == "new").items():
        if times > 1:
            yield f"`{key}` was new to {times} clients"
    for call in calls:
        if call.answer in ("new", "exists") and call.key not in at:
            yield f"`{call.key}` was acknowledged and is lost"
    yield from _against_time(calls, at)
    yield from _refusals(calls, at, states, meaning)


def _against_time(calls: Sequence[Call], at: Mapping[str, int]) -> Iterator[str]:
    """What ended before something else began stands before it."""
    known = [call for call in calls if call.answer == "new" and call.key in at]
    earliest = min((call.ended for call in known if call.ended is not None), default=None)
    if earliest is None:
        return
    soonest: float = float("inf")  # end of whatever stands later in the order
    for call in sorted(known, key=lambda call: -at[call.key]):
        if call.begun > soonest:
            yield f"`{call.key}` began after a later one had been answered"
        soonest = min(soonest, call.ended if call.ended is not None else soonest)
    for call in calls:
        booker = next((one for one in known if one.key == call.key), None)
        if call.answer == "exists" and booker is not None and call.ended is not None and call.ended < booker.begun:
            yield f"`{call.key}` was there before it was asked for"


def _refusals(
    calls: Sequence[Call], at: Mapping[str, int], states: Sequence[Counter[str]], meaning: Mapping[str, Transfer]
) -> Iterator[str]:
    """Whoever was refused must have been poor at some moment of the call."""
    done = [call for call in calls if call.answer == "new" and call.key in at]
    by_end = sorted(done, key=lambda call: call.ended or 0)
    ends = [call.ended or 0 for call in by_end]
    last = [0]  # places in the order that are filled once so many calls have ended
    for call in by_end:
        last.append(max(last[-1], at[call.key] + 1))
    for call in calls:
        if call.answer != "refused" or call.ended is None:
            continue
        first = last[bisect_left(ends, call.begun)]
        until = min((at[one.key] for one in done if one.begun > call.ended), default=len(states) - 1)
        debit, _, amount = meaning[call.key]
        if all(states[n][debit] >= amount for n in range(first, until + 1)):
            yield f"`{call.key}` was refused although the means were there all the time"
