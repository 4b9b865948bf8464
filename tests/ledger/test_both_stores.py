"""From signed readings to a settled, closed, certified and exported month, on SQLite and on PostgreSQL alike."""

from __future__ import annotations

import pytest

from shoals.core.book import Account
from shoals.core.time import Timeline
from shoals.ledger import Book, verify
from shoals.ledger.certificates import Registry, issue
from shoals.ledger.export import journal
from shoals.ledger.ingest import Clerk, check_evidence, name_gateway
from shoals.ledger.periods import close, post_settlement, settle_period
from shoals.ledger.settlement import Item, nets
from shoals.ledger.views import select
from shoals.testing import SimulatedGateway
from shoals.testing.gateway import START

DAY = Timeline(start=START, step_minutes=30, slots=48)
PARTIES = {"market": "market", "owner": "money:owner", "operator": "money:operator"}
SOLD = Item(
    name="sold", payer="market", payees={"owner": 2, "operator": 1}, measure=[("bus", "grid:export")],
    price_jpy_per_mwh=9_990_000,
)  # fmt: skip
MONEY = [
    Account(id="market", kind="money_world"),
    *(Account(id=f"money:{n}", kind="money") for n in ("owner", "operator")),
]


def test_a_day_from_the_meter_to_the_journal(place: str, request: pytest.FixtureRequest) -> None:
    with Book.create(place, [*SimulatedGateway.accounts, *MONEY]) as book:
        gateway = SimulatedGateway(book.identity, seed=11, device="pv")
        name_gateway(book, gateway.key.public)
        statements = gateway.history(40)
        late = statements[::3]
        Clerk(book, gateway.registers).ingest([one for one in statements if one not in late])
        first = settle_period(book, DAY, [SOLD], PARTIES)
        post_settlement(book, DAY, first, PARTIES)
        close(book, DAY.end)
        Clerk(book, gateway.registers).ingest(late)
        second = settle_period(book, DAY, [SOLD], PARTIES)
        post_settlement(book, DAY, second, PARTIES)
        issue(book, "pv", "ann")
    with Book.open(place) as book:
        total = sum(gateway.truth_j.values())
        exact = total * SOLD.price_jpy_per_mwh / 3_600_000_000  # type: ignore[operator]
        assert abs(-book.balance("market") - exact) <= 1
        assert nets(second.lines)["owner"] == book.balance("money:owner")
        assert not settle_period(book, DAY, [SOLD], PARTIES).adjustments
        assert check_evidence(book, statements) >= 80
        assert Registry(book).carried_j("pv") < 3_600
        assert sum(len(block) for block in select(book)) == book.transfer_count == len(book.to_pandas())
        middle = book.count // 2
        assert [n for block in book.records(middle) for n in block["seq"].tolist()] == list(range(middle, book.count))
        text = "".join(journal(book, "hledger"))
        assert text.count(" = ") == len(book.accounts)
        root = book.root()
    assert verify(place).root == root
