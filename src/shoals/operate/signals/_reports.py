"""What a server of OpenADR 3 asks to be told of an event: how much was drawn in its intervals, once they are over.

Pure but for what it remembers: moments, samples and events go in, reports come out. What nobody saw is said to be
missing, never nought.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, cast

from shoals.core.errors import InputError

USAGE, DEMAND = "USAGE", "DEMAND"
UNITS = {USAGE: {"WH": 1.0, "KWH": 1e3, "MWH": 1e6}, DEMAND: {"W": 1.0, "KW": 1e3, "MW": 1e6}}
USUAL = {USAGE: "KWH", DEMAND: "KW"}
SEEN_SHARE_MIN = 0.9
"""Share of an interval that must have been seen for its figure to be one."""
Period = tuple[int, int]
"""Start and end. [µs since 1970 UTC]"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One kind of report that an event asks for.

    Parameters
    ----------
    payload : str
        ``USAGE``, energy, or ``DEMAND``, mean power.
    unit : str
    first : int
        Interval at whose end the first report is due.
    count : int
        How many intervals, up to that one, are in it.
    every : int
        After how many more intervals the next is due.
    times : int
        How many reports there are; -1 is up to the last interval.
    """

    payload: str
    unit: str
    first: int
    count: int
    every: int
    times: int

    def due(self, intervals: int) -> list[tuple[int, int]]:
        """Return first and last interval of each report.

        Examples
        --------
        >>> Asked(payload="USAGE", unit="KWH", first=1, count=2, every=2, times=-1).due(6)
        [(0, 1), (2, 3), (4, 5)]
        """
        lasts = range(self.first, intervals, self.every)
        return [(max(last - self.count + 1, 0), last) for last in (lasts if self.times < 0 else lasts[: self.times])]


def asked_of(descriptor: Mapping[str, Any], intervals: int) -> Asked:
    """Return what a descriptor of an event's reports asks for.

    Parameters
    ----------
    descriptor : mapping
        As OpenADR 3.0.1 has it; what it leaves out is one report of all intervals after the last.
    intervals : int
        How many the event has.

    Raises
    ------
    InputError
        If it asks for what is not measured, or for what has not been.

    Examples
    --------
    >>> asked_of({"payloadType": "USAGE"}, 4)
    Asked(payload='USAGE', unit='KWH', first=3, count=4, every=4, times=1)
    """
    payload = str(descriptor.get("payloadType"))
    if payload not in UNITS:
        raise InputError(f"reports of `{payload}` are asked for", f"what can be told: {', '.join(UNITS)}")
    unit = str(descriptor.get("units") or USUAL[payload]).upper()
    if unit not in UNITS[payload]:
        raise InputError(f"reports in `{unit}` are asked for", f"what can be told: {', '.join(UNITS[payload])}")
    if descriptor.get("historical") is False:
        raise InputError("reports of what has not come are asked for", "only what was metered can be told")
    first, count, every, times = (
        int(descriptor.get(name, usual))
        for name, usual in (("startInterval", -1), ("numIntervals", -1), ("frequency", -1), ("repeat", 1))
    )
    first = intervals - 1 if first < 0 else first
    count = first + 1 if count < 1 else count
    return Asked(payload=payload, unit=unit, first=first, count=count, every=every if every > 0 else count, times=times)


@dataclass(slots=True, kw_only=True)
class _Followed:
    event: Mapping[str, Any]
    periods: Sequence[Period]
    asked: Sequence[Asked]
    seen_us: list[int] = field(default_factory=list[int])
    watt_us: list[float] = field(default_factory=list[float])
    told: set[tuple[int, int]] = field(default_factory=set[tuple[int, int]])


class Reporter:
    """Adds up what was drawn while events last, and makes the reports that are due.

    Parameters
    ----------
    client : str
        Our name with the server.
    resource : str
        What is told of.
    gap_us : int
        Two samples that are further apart leave a gap. [µs]
    """

    def __init__(self, client: str, resource: str, gap_us: int) -> None:
        self.client, self.resource, self.gap_us = client, resource, gap_us
        self._events: dict[str, _Followed] = {}
        self._last: tuple[int, float] | None = None
        self._begun_us: int | None = None

    def sample(self, now_us: int, power_w: float | None) -> None:
        """Take what the loads draw now; None if nobody says."""
        if self._begun_us is None:
            self._begun_us = now_us
        before, self._last = self._last, None if power_w is None else (now_us, power_w)
        if before is None or power_w is None or not 0 < now_us - before[0] <= self.gap_us:
            return
        for one in self._events.values():
            for n, (start_us, end_us) in enumerate(one.periods):
                shared_us = min(end_us, now_us) - max(start_us, before[0])
                if shared_us > 0:
                    one.seen_us[n] += shared_us
                    one.watt_us[n] += shared_us * before[1]

    def follow(self, event: Mapping[str, Any], periods: Sequence[Period]) -> None:
        """Take an event as it is listed now.

        Raises
        ------
        InputError
            If it asks for reports that cannot be made; those that can are made all the same.
        """
        name, wanted = str(event["id"]), cast(Sequence[Mapping[str, Any]], event.get("reportDescriptors") or ())
        known = self._events.get(name)
        if known is not None and known.event == event:
            return
        asked: list[Asked] = []
        wrong: InputError | None = None
        for one in wanted:
            try:
                asked.append(asked_of(one, len(periods)))
            except (InputError, TypeError, ValueError) as error:
                wrong = error if isinstance(error, InputError) else InputError(f"{error}", "see OpenADR 3.0.1")
        if asked:
            made = _Followed(event=event, periods=periods, asked=asked, seen_us=[0] * len(periods))
            made.watt_us = [0.0] * len(periods)
            if known is not None:  # what was seen of an interval that stayed is kept
                at = {period: n for n, period in enumerate(known.periods)}
                for n, period in enumerate(periods):
                    if period in at:
                        made.seen_us[n], made.watt_us[n] = known.seen_us[at[period]], known.watt_us[at[period]]
                made.told = known.told if list(known.asked) == asked and known.periods == periods else made.told
            self._events[name] = made
        elif known is not None:
            del self._events[name]
        if wrong is not None:
            raise InputError(f"event `{name}`: {wrong.what}", wrong.hint)

    def keep(self, listed: set[str]) -> None:
        """Forget events that are listed no more."""
        self._events = {name: one for name, one in self._events.items() if name in listed}

    def due(self, now_us: int) -> list[tuple[dict[str, Any], tuple[str, tuple[int, int]]]]:
        """Return the reports that are due, each with what `tell` is told when it was sent."""
        found: list[tuple[dict[str, Any], tuple[str, tuple[int, int]]]] = []
        for name, one in self._events.items():
            for number, asked in enumerate(one.asked):
                for first, last in asked.due(len(one.periods)):
                    end_us = one.periods[last][1]
                    mine = self._begun_us is not None and end_us > self._begun_us
                    if end_us <= now_us and mine and (number, last) not in one.told:
                        found.append((self._report(one, asked, first, last), (name, (number, last))))
        return found

    def tell(self, mark: tuple[str, tuple[int, int]]) -> None:
        """Note that a report was sent."""
        if mark[0] in self._events:
            self._events[mark[0]].told.add(mark[1])

    def _report(self, one: _Followed, asked: Asked, first: int, last: int) -> dict[str, Any]:
        intervals = [self._interval(one, asked, n) for n in range(first, last + 1)]
        reading = "SUMMED" if asked.payload == USAGE else "MEAN"
        name = str(one.event["id"])
        return {
            "programID": str(one.event.get("programID", "")),
            "eventID": name,
            "clientName": self.client,
            "reportName": f"{name} {asked.payload} {first}-{last}",
            "payloadDescriptors": [{"payloadType": asked.payload, "readingType": reading, "units": asked.unit}],
            "resources": [{"resourceName": self.resource, "intervals": intervals}],
        }

    def _interval(self, one: _Followed, asked: Asked, n: int) -> dict[str, Any]:
        start_us, end_us = one.periods[n]
        seen_us = one.seen_us[n]
        whole = seen_us >= SEEN_SHARE_MIN * (end_us - start_us)
        payloads: list[dict[str, Any]] = [{"type": "DATA_QUALITY", "values": ["OK" if whole else "MISSING"]}]
        if whole:
            mean_w = one.watt_us[n] / seen_us
            figure = mean_w * (end_us - start_us) / 3.6e9 if asked.payload == USAGE else mean_w
            payloads.insert(0, {"type": asked.payload, "values": [round(figure / UNITS[asked.payload][asked.unit], 6)]})
        return {
            "id": n,
            "intervalPeriod": {
                "start": datetime.fromtimestamp(start_us / 1e6, UTC).isoformat(),
                "duration": f"PT{(end_us - start_us) / 1e6:g}S",
            },
            "payloads": payloads,
        }
