"""Agents who exchange money, beside Mesa's Boltzmann wealth model: the same exchanges, by the second of CPU."""

from __future__ import annotations

from statistics import median
from time import process_time
from typing import Any

import mesa
import numpy as np
from benchmarks._measure import Claim, Row, function

from shoals.economics.agents import Rule, exchange

AGENTS = 1_000
ROUNDS = 20
"""Rounds of the rival: in each every agent gives once."""
EXCHANGES = 20_000_000


class Giver(mesa.Agent):
    """Gives a unit to another if it has one."""

    def __init__(self, model: mesa.Model, wealth: int) -> None:
        super().__init__(model)
        self.wealth = wealth

    def give(self) -> None:
        if self.wealth > 0:
            other = self.random.choice(self.model.all_agents)  # pyright: ignore[reportAttributeAccessIssue]
            other.wealth += 1
            self.wealth -= 1


class Economy(mesa.Model):
    """Mesa's textbook model, without a grid and without a data collector, which would cost it more."""

    def __init__(self, agents: int, wealth: int) -> None:
        super().__init__(seed=1)
        Giver.create_agents(self, agents, wealth)
        self.all_agents: list[Any] = list(self.agents)

    def step(self) -> None:
        self.agents.shuffle_do("give")


def rows() -> list[Row | Claim]:
    """Measure."""
    found: list[Row | Claim] = []
    per_second: dict[str, list[float]] = {"ours": [], "theirs": []}
    model = Economy(AGENTS, 100)
    money = np.full(AGENTS, 100)
    exchange(money, 1_000, rule=Rule.PAY)
    for _ in range(5):  # interleaved
        begun = process_time()
        for _ in range(ROUNDS):
            model.step()
        per_second["theirs"].append(AGENTS * ROUNDS / (process_time() - begun))
        begun = process_time()
        exchange(money, EXCHANGES, rule=Rule.PAY)
        per_second["ours"].append(EXCHANGES / (process_time() - begun))
    assert sum(one.wealth for one in model.all_agents) == AGENTS * 100
    ours, theirs = median(per_second["ours"]), median(per_second["theirs"])
    found.append(
        Claim(
            case=f"money exchange, {AGENTS:,} agents, one unit at a time",
            ours=f"`exchange`, pay: {ours:.3g} a CPU second",
            theirs=f"Mesa {mesa.__version__}: {theirs:.3g} a CPU second",
            value=ours / theirs,
            goal=100,
        )
    )
    for rule in Rule:
        for agents in (10_000, 100_000, 1_000_000):
            start = np.full(agents, 100)
            row = function(
                f"{rule}, {agents:,} agents, {EXCHANGES:,} exchanges",
                lambda s=start, r=rule: exchange(s, EXCHANGES, rule=r),
                repeats=3,
            )
            found.append(row)
            if agents == 10_000:
                found.append(
                    Claim(
                        case=f"exchanges on one core, rule {rule}, {agents:,} agents",
                        ours="`exchange`",
                        value=EXCHANGES / row.cpu_s / 1e8,
                        unit="× 10⁸ a CPU second",
                        goal=1,
                    )
                )
    return found


if __name__ == "__main__":
    print(*rows(), sep="\n")
