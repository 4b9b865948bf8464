"""A gateway that is made up: a plant with a meter of generation and one at the grid, for tests of what reads it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from random import Random

from shoals.core.book import Account
from shoals.ledger.readings import Reading, Register, Statement, sign
from shoals.ledger.signing import PrivateKey

START = datetime.fromisoformat("2024-04-01T00:00:00+00:00")


class SimulatedGateway:
    """Signs statements of a made-up plant, half hour by half hour, and corrects some of them.

    Parameters
    ----------
    book : str
        Identity of the book it reports to.
    name : str
    seed : int
        Makes key, readings and corrections.
    device : str
        Device whose certificates the generation may become, ``""`` for none.
    error_per_million : int, default 0
        Each meter is wrong by up to so much, at random.

    Attributes
    ----------
    truth_j : dict of int to int
        What the newest version of each slot says that the plant generated and delivered. [J]

    Examples
    --------
    >>> gateway = SimulatedGateway("ab" * 32, seed=7)
    >>> statements = gateway.history(4)
    >>> [one.start.hour for one in gateway.history(4)[:2]], len(statements) >= 4, gateway.key.public.name
    ([0, 0], True, 'gateway-1')
    """

    accounts = (
        Account(id="pv", kind="generation", pool=1),
        Account(id="bus", kind="bus", pool=1),
        Account(id="grid:export", kind="export", pool=1),
    )
    """What the book must have open."""

    def __init__(
        self, book: str, *, name: str = "gateway-1", seed: int = 0, device: str = "", error_per_million: int = 0
    ) -> None:
        self.book = book
        self.seed = seed
        self.error_per_million = error_per_million
        self.key = PrivateKey.make(name, seed=seed.to_bytes(32, "little"))
        self.truth_j: dict[int, int] = {}
        self.registers = (
            Register(meter="m-pv", register="out", debit="pv", credit="bus", device=device),
            Register(meter="m-grid", register="out", debit="bus", credit="grid:export"),
        )

    def statement(self, slot: int, energy_j: int, version: int = 0) -> Statement:
        """Return what the gateway says of a slot: so much was generated, and all of it was delivered."""
        rng = Random(f"{self.seed} {slot} {version}")
        salt = rng.randbytes(16).hex()
        readings = []
        for one in self.registers:
            wrong_j = energy_j * rng.randint(-self.error_per_million, self.error_per_million) // 1_000_000
            readings.append(
                Reading(meter=one.meter, register=one.register, energy_j=energy_j + wrong_j, version=version, salt=salt)
            )
        start = START + slot * timedelta(minutes=30)
        return sign(self.key, self.book, "plant", start, 30, readings)

    def history(self, slots: int, *, corrected: float = 0.2) -> list[Statement]:
        """Return statements of the first slots, with their corrections behind them."""
        rng = Random(self.seed)
        found: list[Statement] = []
        for slot in range(slots):
            versions = 1
            while rng.random() < corrected:
                versions += 1
            for version in range(versions):
                self.truth_j[slot] = rng.choice([0, rng.randint(1, 4_000), rng.randint(1, 10**9)])
                found.append(self.statement(slot, self.truth_j[slot], version))
        return found

    def shuffled(self, statements: Sequence[Statement], rng: Random, *, repeated: float = 0.3) -> list[Statement]:
        """Return statements as a bad line brings them: out of order, late, and some of them again."""
        found = [one for one in statements for _ in range(1 + (rng.random() < repeated))]
        rng.shuffle(found)
        return found
