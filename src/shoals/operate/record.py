"""Every image and what was decided on it, small enough to keep: any day replays from its files to the same decisions.

A file is a run of cycles: its first line holds the limits, the memory and the image to begin with, each further line
what changed from one image to the next, and a digest of the decision. Files are gzip, written through each second, so
that ``zcat`` reads all but the last second of one whose writer was killed.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime
from hashlib import blake2b
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from shoals.core.errors import DataError, InputError, SourceDamaged
from shoals.operate.decide import Decision, decide
from shoals.operate.image import Image, Metered, Offer
from shoals.operate.limits import Limits
from shoals.operate.machine import Answer, Command, Done, Machine, Refused, Seen, Source, Unknown
from shoals.operate.memory import Memory
from shoals.operate.orders import Order, Orders

if TYPE_CHECKING:
    from shoals.operate.journal import Journal

SCHEMA = "shoals.operate.cycles/1"
_KINDS: dict[str, type[Answer]] = {"d": Done, "r": Refused, "u": Unknown}
_LETTERS = {kind: letter for letter, kind in _KINDS.items()}
_NEVER_WRITTEN = ("secret", "address", "options", "load")
"""Of a machine: what `decide` does not look at."""


class Recorder:
    """Writes cycles. A day, or a start of the controller, begins a file.

    Parameters
    ----------
    folder : Path
    limits : Limits
    """

    def __init__(self, folder: Path, limits: Limits) -> None:
        self.folder, self.limits = Path(folder), limits
        self._file: Any = None
        self._pack: Any = None
        self._day = ""
        self._before: Image | None = None
        self._numbers = {one.id: number for number, one in enumerate(limits.machines)}

    def write(self, image: Image, memory: Memory, decision: Decision) -> None:
        """Write a cycle: the memory that the decision began with is written where a file begins.

        Raises
        ------
        DataError
            If the disk refuses.
        """
        try:
            day = datetime.fromtimestamp(image.now_us / 1e6, UTC).strftime("%Y%m%d")
            if self._file is None or day != self._day:
                self._begin(image, memory, day)
            else:
                assert self._before is not None
                self._line({**_change(self._before, image, self._numbers), "d": digest(decision)})
                self._before = image
                return
            self._line({"d": digest(decision)})
            self._before = image
        except OSError as error:
            self._drop()
            raise DataError(
                f"the record of cycles in {self.folder} cannot be written: {error}",
                "free the disk; nothing but stops is commanded without it",
            ) from error

    def _begin(self, image: Image, memory: Memory, day: str) -> None:
        self.close()
        self.folder.mkdir(parents=True, exist_ok=True)
        moment = datetime.fromtimestamp(image.now_us / 1e6, UTC).strftime("%Y%m%dT%H%M%S.%f")
        more = [""] + [f"-{number}" for number in range(2, 100)]  # of a clock that was put back
        free = (self.folder / f"cycles-{moment}Z{one}.jsonl.gz" for one in more)
        self._file = next((path for path in free if not path.exists()), self.folder).open("xb")
        self._pack = zlib.compressobj(6, zlib.DEFLATED, 31)
        self._day = day
        self._line(
            {
                "schema": SCHEMA,
                "limits": limits_to_json(self.limits),
                "memory": memory.whole(),
                "image": image_to_json(image),
            }
        )

    def _line(self, body: Mapping[str, Any]) -> None:
        text = json.dumps(body, separators=(",", ":")).encode("ascii") + b"\n"
        self._file.write(self._pack.compress(text) + self._pack.flush(zlib.Z_SYNC_FLUSH))
        self._file.flush()

    def _drop(self) -> None:
        """Leave a file that the disk refused, whose last line may be half; the next cycle begins another."""
        if self._file is not None:
            with suppress(OSError):
                self._file.close()
        self._file = self._pack = self._before = None

    def close(self) -> None:
        """End the file."""
        if self._file is not None:
            try:
                self._file.write(self._pack.flush(zlib.Z_FINISH))
            finally:
                self._file.close()
                self._file = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cycle:
    """A cycle that was replayed.

    Parameters
    ----------
    image : Image
    decision : Decision
        As it comes out now.
    same : bool
        Whether it is the one that was made then.
    """

    image: Image
    decision: Decision
    same: bool


def replay(path: Path) -> Iterator[Cycle]:
    """Make every decision of a file again.

    Parameters
    ----------
    path : Path
        A file of `Recorder`.

    Raises
    ------
    InputError
        If there is no such file.
    SourceDamaged
        If it is not as it was written. One that ends in the middle, as of a controller that was killed, ends there.
    """
    memory: Memory | None = None
    for limits, image, kept, told in _cycles(path):
        memory = kept if kept is not None else memory
        assert memory is not None
        decision = decide(limits, image, memory)
        memory = decision.memory
        yield Cycle(image=image, decision=decision, same=digest(decision) == told)


def read_images(path: Path) -> Iterator[tuple[Limits, Image]]:
    """Yield the images of a file with the limits of the site, without deciding anything.

    Raises
    ------
    InputError
        If there is no such file.
    SourceDamaged
        If it is not as it was written.
    """
    for limits, image, _, _ in _cycles(path):
        yield limits, image


def _cycles(path: Path) -> Iterator[tuple[Limits, Image, Memory | None, str]]:
    """Yield limits, image, the memory that the first cycle began with, and the digest of each decision."""
    lines = _lines(path)
    first = next(lines, None)
    if first is None:
        return
    if first.get("schema") != SCHEMA:
        raise SourceDamaged(f"the schema of `{path}` is `{first.get('schema')}`", f"this version replays `{SCHEMA}`")
    try:
        limits, image = limits_from_json(first["limits"]), image_from_json(first["image"])
        memory: Memory | None = Memory.from_whole(first["memory"])
        names = [one.id for one in limits.machines]
        for number, body in enumerate(lines):
            if number:
                image = _changed(image, body, names)
            yield limits, image, memory, body["d"]
            memory = None
    except (KeyError, IndexError, TypeError, ValueError) as error:
        raise SourceDamaged(
            f"`{path}` is not as it was written: {type(error).__name__} {error}", "keep the file as evidence"
        ) from error


def cycle_files(folder: Path) -> list[Path]:
    """Return the files of a folder in order of time.

    Raises
    ------
    InputError
        If there are none.
    """
    found = sorted(Path(folder).glob("cycles-*.jsonl.gz"))
    if not found:
        raise InputError(f"there are no cycles in `{folder}`", "name the folder of the journal, or the site file")
    return found


def check_journal(journal: Journal, folder: Path) -> None:
    """Raise SourceDamaged if a journal is empty that cycles were recorded beside: stops and orders in it are gone.

    A controller writes that it begins, and has it on the disk, before it records a cycle.
    """
    if journal.empty and any(Path(folder).glob("cycles-*.jsonl.gz")):
        raise SourceDamaged(
            f"the journal {journal.path} is empty, and cycles were recorded beside it",
            "bring it back from a copy; if no stop and no order is in force, move the files `cycles-*` elsewhere",
        )


def digest(decision: Decision) -> str:
    """Return twelve letters that tell a decision from others: its limit, commands, alarms, targets and what to read."""
    whole = [
        [decision.cap.cause.value, decision.cap.power_w, decision.cap.why.to_json()],
        [command_to_json(one) for one in decision.commands],
        [one.to_json() for one in decision.alarms],
        list(decision.targets_w.values()),
        list(decision.look),
    ]
    return blake2b(json.dumps(whole, separators=(",", ":")).encode("ascii"), digest_size=6).hexdigest()


def command_to_json(command: Command) -> dict[str, Any]:
    """Return a command as plain values: to whom, who asks and why, what before and after."""
    return {
        "machine": command.machine,
        "act": command.act.value,
        "power_w": command.power_w,
        "before_w": command.before_w,
        "cause": command.cause,
        "why": command.why.to_json(),
        "attempt": command.attempt,
    }


def limits_to_json(limits: Limits) -> dict[str, Any]:
    """Return limits as plain values, without addresses and secrets."""
    plain = {one.name: getattr(limits, one.name) for one in fields(limits) if one.name not in ("machines", "by_id")}
    names = [one.name for one in fields(Machine) if one.name not in _NEVER_WRITTEN]
    return {**plain, "machines": [{name: getattr(one, name) for name in names} for one in limits.machines]}


def limits_from_json(found: Mapping[str, Any]) -> Limits:
    """Return what `limits_to_json` made."""
    machines: list[Machine] = []
    for one in found["machines"]:
        given: dict[str, Any] = {**one, "address": "", "levels_w": tuple(one["levels_w"])}
        machines.append(Machine(**given))
    given = {**found, "machines": tuple(machines)}
    return Limits(**given)


def image_to_json(image: Image) -> dict[str, Any]:
    """Return an image as plain values."""
    return {
        "now_us": image.now_us,
        "steady_us": image.steady_us,
        "meter": None if image.meter is None else asdict(image.meter),
        "seen": {name: asdict(one) for name, one in image.seen.items()},
        "answers": _answers_to_json(image.answers),
        "busy": sorted(image.busy),
        "orders": _orders_to_json(image.orders),
        "signal_us": image.signal_us,
        "offer": None if image.offer is None else asdict(image.offer),
        "flags": _flags(image),
    }


def image_from_json(found: Mapping[str, Any]) -> Image:
    """Return what `image_to_json` made."""
    return Image(
        now_us=found["now_us"],
        steady_us=found["steady_us"],
        meter=None if found["meter"] is None else Metered(**found["meter"]),
        seen=MappingProxyType({name: _seen(one) for name, one in found["seen"].items()}),
        answers=_answers(found["answers"]),
        busy=frozenset(found["busy"]),
        orders=_orders(found["orders"]),
        signal_us=found["signal_us"],
        offer=None if found["offer"] is None else Offer(**found["offer"]),
        **_flags_of(found["flags"]),
    )


def _seen(found: Mapping[str, Any]) -> Seen:
    given: dict[str, Any] = {**found, "source": Source(found["source"])}
    return Seen(**given)


def _flags(image: Image) -> list[Any]:
    return [int(image.stop), int(image.reset), int(image.leaving), None if image.closed is None else int(image.closed)]


def _flags_of(found: list[Any]) -> dict[str, Any]:
    stop, reset, leaving, closed = found
    return {
        "stop": bool(stop), "reset": bool(reset), "leaving": bool(leaving),
        "closed": None if closed is None else bool(closed),
    }  # fmt: skip


def _answers_to_json(answers: Mapping[str, Answer]) -> dict[str, Any]:
    return {name: [_LETTERS[type(one)], *asdict(one).values()] for name, one in answers.items()}


def _answers(found: Mapping[str, Any]) -> Mapping[str, Answer]:
    made: dict[str, Answer] = {}
    for name, (letter, *values) in found.items():
        kind: Any = _KINDS[letter]
        made[name] = kind(**dict(zip((one.name for one in fields(kind)), values, strict=True)))
    return MappingProxyType(made)


def _orders_to_json(orders: Orders) -> list[list[Any]]:
    return [list(asdict(one).values()) for one in orders.known.values()]


def _orders(found: list[list[Any]]) -> Orders:
    made = [Order(**dict(zip((one.name for one in fields(Order)), values, strict=True))) for values in found]
    return Orders(known=MappingProxyType({one.key: one for one in made}))


def _change(before: Image, image: Image, numbers: Mapping[str, int]) -> dict[str, Any]:
    """Return what is other in an image than in the one before. Times are told from the image's own, back."""
    now_us = image.now_us
    found: dict[str, Any] = {"t": [now_us - before.now_us, image.steady_us - before.steady_us]}
    if image.meter != before.meter:
        meter = image.meter
        read = [] if meter is None else [meter.power_w, now_us - meter.at_us]
        if meter is not None and meter.energy_wh is not None:
            read.append(meter.energy_wh)
        found["m"] = read
    seen: list[Any] = []
    gone = [numbers[name] for name in before.seen if name not in image.seen]
    for name, one in image.seen.items():
        if before.seen.get(name) is one:
            continue
        plain = one.source is Source.REPORTED and one.hot is False and one.clock_skew_s == 0.0
        hot = None if one.hot is None else int(one.hot)
        more = [] if plain else [[one.source.value, hot, one.clock_skew_s]]
        seen += [numbers[name], one.power_w, now_us - one.at_us, *more]
    if seen:
        found["k"] = seen
    if gone:
        found["z"] = gone
    if image.answers:
        found["a"] = _answers_to_json(image.answers)
    if image.busy != before.busy:
        found["b"] = sorted(image.busy)
    if image.orders is not before.orders:
        found["o"] = _orders_to_json(image.orders)
    if image.signal_us != before.signal_us:
        found["g"] = None if image.signal_us is None else now_us - image.signal_us
    if image.offer != before.offer:
        offer = image.offer
        found["f"] = None if offer is None else [offer.power_w_max, offer.price_jpy_per_mwh, offer.end_us]
    if _flags(image) != _flags(before):
        found["x"] = _flags(image)
    return found


def _changed(before: Image, found: Mapping[str, Any], names: list[str]) -> Image:
    """Return the image after a change."""
    now_us, steady_us = before.now_us + found["t"][0], before.steady_us + found["t"][1]
    meter, signal_us, offer = before.meter, before.signal_us, before.offer
    if "m" in found:
        read = found["m"]
        meter = None
        if read:
            energy_wh = read[2] if len(read) > 2 else None
            meter = Metered(power_w=read[0], at_us=now_us - read[1], energy_wh=energy_wh)
    if "g" in found:
        signal_us = None if found["g"] is None else now_us - found["g"]
    if "f" in found:
        told = found["f"]
        offer = None if told is None else Offer(power_w_max=told[0], price_jpy_per_mwh=told[1], end_us=told[2])
    return Image(
        now_us=now_us,
        steady_us=steady_us,
        meter=meter,
        seen=_seen_after(before.seen, found, now_us, names),
        answers=_answers(found.get("a", {})),
        busy=frozenset(found["b"]) if "b" in found else before.busy,
        orders=_orders(found["o"]) if "o" in found else before.orders,
        signal_us=signal_us,
        offer=offer,
        **_flags_of(found.get("x", _flags(before))),
    )


def _seen_after(
    before: Mapping[str, Seen], found: Mapping[str, Any], now_us: int, names: list[str]
) -> Mapping[str, Seen]:
    if "k" not in found and "z" not in found:
        return before
    seen, at = dict(before), 0
    told: list[Any] = found.get("k", [])
    gone: list[int] = found.get("z", [])
    for one in gone:
        seen.pop(names[one], None)
    while at < len(told):
        number: int = told[at]
        power_w, age_us = told[at + 1], told[at + 2]
        at += 3
        source, skew_s = Source.REPORTED, 0.0
        hot: bool | None = False
        if at < len(told) and isinstance(told[at], list):
            source, skew_s = Source(told[at][0]), float(told[at][2])
            hot = None if told[at][1] is None else bool(told[at][1])
            at += 1
        at_us = now_us - age_us
        seen[names[number]] = Seen(power_w=power_w, at_us=at_us, source=source, hot=hot, clock_skew_s=skew_s)
    return MappingProxyType(seen)


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the lines of a file, up to where it was cut short."""
    try:
        packed = Path(path).read_bytes()
    except OSError as error:
        raise InputError(f"`{path}` cannot be read: {error.strerror}", "name a file of cycles") from None
    unpack, rest = zlib.decompressobj(31), b""
    try:
        for start in range(0, len(packed), 65_536):
            rest += unpack.decompress(packed[start : start + 65_536])
            *whole, rest = rest.split(b"\n")
            for line in whole:
                yield json.loads(line)
    except (zlib.error, ValueError) as error:
        raise SourceDamaged(f"`{path}` is not as it was written: {error}", "keep the file as evidence") from error
