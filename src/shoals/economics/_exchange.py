"""The kernels of the agent simulator, as plain Python over flat arrays of whole numbers; compiled from here.

Chance comes from two sequences of multiply with carry, modulo a 2^32 - 1 with a of 698769069 and 1791398085; both
moduli
and their halves are prime, so that periods are near 2^60. Products stay below 2^63: with whole numbers that never wrap,
plain Python and machine code draw alike. Money is conserved to the unit, since each step moves whole units from one
agent to another.

References
----------
.. [1] Marsaglia, "Random number generators", Journal of Modern Applied Statistical Methods 2 (2003): multiply with
   carry, and the first multiplier.
"""

from __future__ import annotations

from typing import Any


def pay(n: int, steps: int, amount: int, floor: int, money: Any, state: Any) -> int:
    """Let a random agent pay a fixed amount to another, unless it would fall below the floor; count the payments."""
    x = state[0]
    y = state[1]
    done = 0
    for _ in range(steps):
        x = 698769069 * (x & 0xFFFFFFFF) + (x >> 32)
        y = 1791398085 * (y & 0xFFFFFFFF) + (y >> 32)
        i = ((x & 0xFFFFFFFF) * n) >> 32
        j = ((y & 0xFFFFFFFF) * n) >> 32
        left = money[i] - amount
        due = amount
        if left < floor:
            due = 0
        money[i] -= due
        money[j] += due
        done += due
    state[0] = x
    state[1] = y
    return done


def split(n: int, steps: int, floor: int, money: Any, state: Any) -> int:
    """Let two random agents put together what they have above the floor, and split it at a random point."""
    x = state[0]
    y = state[1]
    for _ in range(steps):
        x = 698769069 * (x & 0xFFFFFFFF) + (x >> 32)
        y = 1791398085 * (y & 0xFFFFFFFF) + (y >> 32)
        i = ((x & 0xFFFFFFFF) * n) >> 32
        j = ((y & 0xFFFFFFFF) * n) >> 32
        x = 698769069 * (x & 0xFFFFFFFF) + (x >> 32)
        if i != j:
            pool = money[i] + money[j] - 2 * floor
            part = ((pool + 1) * (x & 0xFFFFFFFF)) >> 32
            money[i] = floor + part
            money[j] = floor + pool - part
    state[0] = x
    state[1] = y
    return steps


def share(n: int, steps: int, money: Any, weight: Any, scratch: Any, state: Any) -> int:
    """Let two random agents of whole weights a and b split what they have at a draw of Beta(a, b).

    The draw is the a-th smallest of a + b - 1 uniform ones; `scratch` has room for them.
    """
    x = state[0]
    y = state[1]
    for _ in range(steps):
        x = 698769069 * (x & 0xFFFFFFFF) + (x >> 32)
        y = 1791398085 * (y & 0xFFFFFFFF) + (y >> 32)
        i = ((x & 0xFFFFFFFF) * n) >> 32
        j = ((y & 0xFFFFFFFF) * n) >> 32
        if i != j:
            many = weight[i] + weight[j] - 1
            for k in range(many):
                x = 698769069 * (x & 0xFFFFFFFF) + (x >> 32)
                drawn = x & 0xFFFFFFFF
                at = k
                while at > 0 and scratch[at - 1] > drawn:
                    scratch[at] = scratch[at - 1]
                    at -= 1
                scratch[at] = drawn
            pool = money[i] + money[j]
            part = ((pool + 1) * scratch[weight[i] - 1]) >> 32
            money[i] = part
            money[j] = pool - part
    state[0] = x
    state[1] = y
    return steps
