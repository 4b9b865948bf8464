"""Every history of a small book: no note without its joules, no heat without its entropy, nothing paid twice.

The rules and the flags are those of the rulebook, and the engine is the one that books. Where a search *ends*, nothing
new can be reached by chains of these sizes, however many follow: the law holds in every history of them.
"""

from __future__ import annotations

import os
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from shoals.core.book import Unit
from shoals.core.errors import InputError
from shoals.ledger.engine.records import AccountFlag, Opening, Rule
from shoals.ledger.rulebook import KINDS, RULES, ledger_of, stored_rules
from shoals.testing.search import Law, SmallBook, search

LONG = pytest.mark.skipif(not os.environ.get("SHOALS_LONG"), reason="takes minutes; set SHOALS_LONG")
Rows = NDArray[np.int64]
OUT, HELD_OUT, IN, HELD_IN = range(4)


def opened(*kinds: str, partner: dict[str, str] | None = None) -> list[Opening]:
    """Return accounts of the rulebook, one of each kind, all of one pool."""
    found: list[Opening] = []
    for number, name in enumerate(kinds):
        kind, other = KINDS[name], (partner or {}).get(name)
        series = 1 if kind.unit in (Unit.NS, Unit.NF) else 0
        found.append(
            Opening(
                number=number,
                ledger=ledger_of(kind.unit, series),
                code=kind.code,
                flags=kind.flags,
                pool=1,
                partner=kinds.index(other) if other else -1,
                start_us=0,
                end_us=10,
            )
        )
    return found


STORED = ("store", "reserve", "handover", "stored_issue", "stored_note", "stored_retired", "opening")
STORE, RESERVE, HANDOVER, ISSUE, NOTE, RETIRED, OPENING = range(7)


def stored(joules: int = 6, **changed: Any) -> SmallBook:
    """A store with some joules, its reserve, and notes on it: three accounts a unit."""
    rules = list(stored_rules(1).values())[:2]  # issue, redeem
    book = SmallBook(
        accounts=opened(*STORED, partner={"stored_retired": "stored_issue"}),
        rules=rules,
        start=[(OPENING, STORE, joules)],
        moving=range(OPENING),
    )
    return replace(book, **changed)


def backed(rows: Rows) -> bool:
    """Every note that is out, or held to be, has its joule in the reserve, and every joule handed over was a note."""
    net = rows[:, IN] - rows[:, OUT]
    outstanding = rows[ISSUE, HELD_OUT] - net[ISSUE] - net[RETIRED]
    return bool(outstanding <= net[RESERVE] - rows[RESERVE, HELD_OUT] and net[HANDOVER] <= net[RETIRED])


def test_no_history_issues_a_note_without_its_joule() -> None:
    found = search(stored(), backed, depth=20)
    assert not found.broken
    assert found.ended, "all states were reached, so no longer history can do more"
    assert found.states > 500
    assert found.records > 3_000_000


def test_chains_of_three_do_no_more() -> None:
    found = search(stored(2, amount_max=2, legs_max=3, holds_max=0), backed, depth=20)
    assert not found.broken
    assert found.ended
    assert found.records > 3_000_000


LEAKING = (
    *("store", "reserve", "handover", "heat", "stored_issue", "stored_note", "stored_retired", "opening"),
    *("entropy_source", "entropy"),
)


def leaking(**changed: Any) -> SmallBook:
    """The same with a reserve that leaks into heat, which takes entropy."""
    book = SmallBook(
        accounts=opened(*LEAKING, partner={"stored_retired": "stored_issue"}),
        rules=[*list(stored_rules(1).values())[:2], RULES["leak"]],
        start=[(7, 0, 4)],
        moving=[0, 1, 2, 3, 4, 5, 6, 8, 9],
        amount_max=3,  # of which 3 mJ/K are the least for a joule of heat
        holds_max=0,
        enough=dict.fromkeys((8, 9), lambda rows: -(-1_000 * int(rows[3, IN]) // 350)),
    )
    return replace(book, **changed)


def shared(rows: Rows) -> bool:
    """What is retired was issued, no more is handed over than was retired, and heat never comes without entropy."""
    reserve, handover, heat, issue, retired, entropy = (rows[k] for k in (1, 2, 3, 4, 6, 9))
    left = reserve[IN] - reserve[OUT]
    outstanding = issue[OUT] - retired[IN]
    paid = handover[IN] - handover[OUT]
    return bool(paid <= retired[IN] and 1_000 * heat[IN] <= 350 * entropy[IN] and outstanding >= 0 and left >= 0)


def test_a_pool_that_leaks_never_pays_more_than_it_has() -> None:
    heat: set[int] = set()

    def law(rows: Rows) -> bool:
        heat.add(int(rows[3, IN]))
        return shared(rows)

    found = search(leaking(), law, depth=20)
    assert not found.broken
    assert heat == {0, 1, 2, 3, 4}, "else the law of a leak held of nothing"
    assert found.ended
    assert found.states > 100
    assert found.records > 1_500_000


def test_sums_that_a_limit_looks_at_are_told_apart() -> None:
    with pytest.raises(InputError, match="has a limit"):
        leaking(enough={0: lambda rows: 1})


PLANTED: dict[str, tuple[SmallBook, Law, int]] = {}


def plant(name: str, book: SmallBook, law: Law, chains: int) -> None:
    PLANTED[name] = book, law, chains


def _without(kind: str, flag: AccountFlag) -> list[Opening]:
    at = STORED.index(kind)
    accounts = list(stored().accounts)
    accounts[at] = replace(accounts[at], flags=accounts[at].flags & ~flag)
    return accounts


def _rules(**changed: Any) -> list[Rule]:
    issue, redeem = stored().rules
    return [replace(issue, **changed), redeem]


plant("the bound of the issue is one and a half", stored(rules=_rules(numerator=3, denominator=2)), backed, 1)
plant("notes are issued without a rule", stored(accounts=_without("stored_issue", AccountFlag.RULED_OUT)), backed, 1)
plant("the reserve is debited without a rule", stored(accounts=_without("reserve", AccountFlag.RULED_OUT)), backed, 2)
plant("what is retired can be had back", stored(accounts=_without("stored_retired", AccountFlag.SINK)), backed, 1)
plant(
    "notes are issued for joules that go anywhere",
    stored(rules=_rules(code_into=0), accounts=_without("handover", AccountFlag.RULED_IN)),
    backed,
    1,
)
plant("what is handed over needs no note", stored(accounts=_without("handover", AccountFlag.RULED_IN)), backed, 1)
plant(
    "a joule backs a note of each of two rules",
    stored(2, rules=[*_rules(), replace(_rules()[0], group=0)], amount_max=2, legs_max=3, holds_max=0),
    backed,
    1,
)
NO_ENTROPY = [replace(one, flags=one.flags & ~AccountFlag.RULED_IN) for one in leaking().accounts]
plant("heat needs no entropy", leaking(accounts=NO_ENTROPY), shared, 1)


@pytest.mark.parametrize("name", PLANTED)
def test_a_rule_that_is_wrong_is_found_with_the_shortest_history(name: str) -> None:
    book, law, chains = PLANTED[name]
    found = search(book, law, depth=3)
    assert len(found.broken) == chains, name


@LONG
def test_longer_chains_larger_amounts_and_more_holds_do_no_more() -> None:
    chains_of_three = stored(4, amount_max=2, legs_max=3, holds_max=1)
    for book in (stored(7, holds_max=2), chains_of_three, leaking(holds_max=1)):
        found = search(book, backed if len(book.accounts) == 7 else shared, depth=20)
        assert not found.broken
        assert found.ended
