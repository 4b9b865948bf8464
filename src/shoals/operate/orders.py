"""Orders of the grid and of contracts, and what becomes of one that is late, doubled, withdrawn or contradicted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType

from shoals.core._arrays import whole
from shoals.core.errors import InputError


class Fate(StrEnum):
    """What became of an order that was received."""

    ACCEPTED = "accepted"
    """New, and it begins in time."""
    LATE = "late"
    """New, and it had begun: it rules at once, until its end."""
    EXPIRED = "expired"
    """It had ended when it came: kept as evidence, ruling nothing."""
    REPLACED = "replaced"
    """A newer version of one that was known."""
    DUPLICATE = "duplicate"
    """Known, word for word."""
    OUT_OF_ORDER = "out of order"
    """An older version than the one that is known: not followed."""
    CONTRADICTION = "contradiction"
    """The same version with other words: the stricter of both rules until a newer version comes."""
    WITHDRAWN = "withdrawn"
    """Taken back by who gave it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """A limit on what the loads of a site may draw, for a time.

    Parameters
    ----------
    source : str
        Who gives it, for instance ``"openadr"``.
    id : str
        Its name with who gives it.
    version : int
        Counts up with each change.
    start_us, end_us : int
        When it rules, the end left out. [µs since 1970 UTC]
    limit_w : int
        What the loads may draw at most. [W]
    withdrawn : bool
        Whether it is taken back.

    Raises
    ------
    InputError
        If it ends before it begins, or a number cannot be meant.
    """

    source: str
    id: str
    version: int
    start_us: int
    end_us: int
    limit_w: int
    withdrawn: bool = False

    def __post_init__(self) -> None:
        name = f"order `{self.source} {self.id}`"
        if not self.source or not self.id:
            raise InputError(f"{name} has no name", "give who sends it and its id")
        whole(self.version, f"version of {name}", low=0)
        whole(self.limit_w, f"limit_w of {name}", low=0)
        if self.end_us <= self.start_us:
            raise InputError(f"{name} ends before it begins", "swap the two moments, or ask who sent it")

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from other orders."""
        return self.source, self.id


def _nothing() -> Mapping[tuple[str, str], Order]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Orders:
    """All orders that are known, withdrawn ones too, so that an old version cannot bring one back.

    Examples
    --------
    >>> evening = Order(source="tso", id="7", version=1, start_us=100, end_us=200, limit_w=5_000)
    >>> orders, fate = Orders().receive(evening, now_us=50)
    >>> str(fate), orders.limit_w(150), orders.limit_w(200)
    ('accepted', 5000, None)
    >>> orders, fate = orders.receive(replace(evening, version=2, withdrawn=True), now_us=60)
    >>> str(fate), orders.limit_w(150), str(orders.receive(evening, now_us=70)[1])
    ('withdrawn', None, 'out of order')
    """

    known: Mapping[tuple[str, str], Order] = field(default_factory=_nothing)

    def receive(self, order: Order, *, now_us: int) -> tuple[Orders, Fate]:
        """Return the orders known after one more was received, and what became of it."""
        before = self.known.get(order.key)
        if before == order:
            return self, Fate.DUPLICATE
        if before is not None and order.version < before.version:
            return self, Fate.OUT_OF_ORDER
        if before is not None and order.version == before.version:
            return self._with(_stricter(before, order)), Fate.CONTRADICTION
        if order.withdrawn:
            return self._with(order), Fate.WITHDRAWN
        after = self._with(order)
        if order.end_us <= now_us:
            return after, Fate.EXPIRED
        if before is not None:
            return after, Fate.REPLACED
        return after, Fate.LATE if order.start_us < now_us else Fate.ACCEPTED

    def active(self, now_us: int) -> tuple[Order, ...]:
        """Return the orders that rule at a moment, the strictest first."""
        ruling = [one for one in self.known.values() if not one.withdrawn and one.start_us <= now_us < one.end_us]
        return tuple(sorted(ruling, key=lambda one: (one.limit_w, one.key)))

    def limit_w(self, now_us: int) -> int | None:
        """Return what the loads may draw at a moment, None if no order rules. [W]"""
        ruling = self.active(now_us)
        return ruling[0].limit_w if ruling else None

    def forget(self, before_us: int) -> Orders:
        """Return the orders without those that ended before a moment."""
        kept = {key: one for key, one in self.known.items() if one.end_us > before_us}
        return self if len(kept) == len(self.known) else Orders(known=MappingProxyType(kept))

    def _with(self, order: Order) -> Orders:
        return Orders(known=MappingProxyType({**self.known, order.key: order}))


def _stricter(one: Order, other: Order) -> Order:
    """Return what obeys both of two contradictory orders: the lower limit over the whole of both times."""
    if one.withdrawn or other.withdrawn:
        return other if one.withdrawn else one
    return replace(
        one,
        limit_w=min(one.limit_w, other.limit_w),
        start_us=min(one.start_us, other.start_us),
        end_us=max(one.end_us, other.end_us),
    )
