"""What a site file says about a device beside its address, taken word by word; what nobody takes is refused."""

from __future__ import annotations

from typing import Any

from shoals.core._arrays import number, whole
from shoals.core.errors import InputError, did_you_mean
from shoals.operate.machine import Options as Given


class Options:
    """Takes the options of a device one after another, and complains of what is left."""

    def __init__(self, of: str, given: Given) -> None:
        self.of, self.given, self.taken = of, given, set[str]()

    def whole(self, name: str, otherwise: int | None = -1) -> int | None:
        """Return a register, coil or value; needed if `otherwise` is -1."""
        self.taken.add(name)
        if name not in self.given:
            if otherwise == -1:
                raise InputError(f"`{self.of}` has no `{name}`", "give the one that the manual of the device names")
            return otherwise
        found = whole(self.given[name], f"{name} of `{self.of}`", low=0)
        if found > 65_535:
            raise InputError(f"`{name}` of `{self.of}` is {found}", "give a number of 16 bits, counted from 0")
        return found

    def text(self, name: str, otherwise: str | None = None) -> str:
        """Return words; needed if `otherwise` is None."""
        self.taken.add(name)
        if name not in self.given:
            if otherwise is None:
                raise InputError(f"`{self.of}` has no `{name}`", "give it among the options of the machine")
            return otherwise
        found = self.given[name]
        if not isinstance(found, str):
            raise InputError(f"`{name}` of `{self.of}` is {found!r}", "give text")
        return found

    def number(self, name: str, otherwise: float) -> float:
        """Return a number."""
        self.taken.add(name)
        return number(self.given[name], f"{name} of `{self.of}`") if name in self.given else otherwise

    def flag(self, name: str) -> bool:
        """Return whether something is so."""
        self.taken.add(name)
        found = self.given.get(name, False)
        if not isinstance(found, bool):
            raise InputError(f"`{name}` of `{self.of}` is {found!r}", "write true or false")
        return found

    def one_of(self, name: str, known: tuple[str, ...], otherwise: str) -> Any:
        """Return a word out of those that are known."""
        self.taken.add(name)
        found = str(self.given.get(name, otherwise))
        if found not in known:
            raise InputError(f"`{name}` of `{self.of}` is `{found}`", did_you_mean(found, known))
        return found

    def done(self) -> None:
        """Refuse what nobody took."""
        for name in self.given:
            if name not in self.taken:
                raise InputError(f"`{self.of}` has an option `{name}`", did_you_mean(name, sorted(self.taken)))
