"""The laws of every site and interval: what a rule sees in one chain, and what only the whole interval shows."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import ROUND_FLOOR, Decimal, getcontext
from pathlib import Path

import pytest

from shoals.core.book import Account, Leg
from shoals.core.errors import InputError, NotConserved, Refused
from shoals.ledger import Book, create, verify
from shoals.ledger.bounds import BOUNDS, METER_CLASSES
from shoals.ledger.laws import check_laws
from shoals.ledger.rulebook import KINDS, common_rules, entropy_of
from shoals.value.catalog import accelerators, miners

NOON = datetime(2024, 4, 1, 12, tzinfo=UTC)
SITE = [
    *(Account(id=f"{name}{site}", kind=kind, pool=site) for site in (1, 2) for name, kind in (
        ("pv", "generation"), ("grid", "import"), ("bus", "bus"), ("out", "export"), ("store", "store"),
        ("lost", "residual_loss"), ("found", "residual_gain"), ("asic", "compute"), ("heat", "heat"))),
    Account(id="entropy:source", kind="entropy_source"), Account(id="entropy", kind="entropy"),
    Account(id="works", kind="work_source"), Account(id="work", kind="work"),
    Account(id="samples", kind="sample_source"), Account(id="sample", kind="sample"),
    Account(id="papers", kind="certificate_source"), Account(id="paper", kind="certificate"),
]  # fmt: skip


@pytest.fixture
def book(path: Path) -> Book:
    return create(path, SITE)


def leg(debit: str, credit: str, amount: int, rule: str = "", back: int = 1) -> Leg:
    return Leg(debit=debit, credit=credit, amount=amount, rule=rule, back=back)


def word(book: Book, *legs: Leg, at: datetime = NOON) -> str:
    before = book.root()
    with pytest.raises(Refused) as refusal:
        book.post(f"attack {legs}", legs, at)
    assert book.root() == before
    return refusal.value.word


def dissipate(joules: int, source: str = "asic1", rule: str = "heat") -> list[Leg]:
    return [leg("entropy:source", "entropy", int(entropy_of(joules))), leg(source, "heat1", joules, rule)]


def test_an_interval_closes_with_its_residual_as_a_leg_of_its_own(book: Book) -> None:
    closed = [leg("pv1", "bus1", 100_000), leg("bus1", "lost1", 500, "residual_loss"), leg("bus1", "out1", 99_500)]
    book.post("closed", closed, NOON)
    found = check_laws(book)
    assert (found.intervals, found.sites, found.generated_j, found.residual_j) == (1, 2, 100_000, 500)
    book.post("open", [leg("pv1", "bus1", 7)], NOON + timedelta(hours=1))
    with pytest.raises(NotConserved, match=r"`bus1` of site 1 is left with 7 J .* 2024-04-01T13:00"):
        check_laws(book)
    book.post("later", [leg("bus1", "out1", 7)], NOON + timedelta(hours=2))  # the sum is right, the interval is not
    with pytest.raises(NotConserved, match="left with 7 J"):
        check_laws(book)


def test_loss_cannot_hide_theft(book: Book) -> None:
    sun = leg("pv1", "bus1", 100_000)
    assert word(book, sun, leg("bus1", "lost1", 501, "residual_loss")) == "RULE_BOUND"
    assert word(book, sun, leg("bus1", "lost1", 500)) == "RULE_NEEDED"
    twice = leg("bus1", "lost1", 500, "residual_loss", 2)
    assert word(book, sun, leg("bus1", "lost1", 500, "residual_loss"), twice) == "ANCHOR_USED"
    gain = leg("found1", "bus1", 500, "residual_gain", 2)
    assert word(book, sun, leg("bus1", "lost1", 500, "residual_loss"), gain) == "ANCHOR_USED"
    assert word(book, sun, leg("bus2", "lost2", 500, "residual_loss")) in ("RULE_SHAPE", "EXCEEDS_CREDITS")
    assert word(book, sun, *dissipate(501, "bus1", "heat")) == "RULE_SHAPE"  # nor as heat of nothing in particular
    assert word(book, sun, *dissipate(501, "bus1", "store_heat")) == "RULE_SHAPE"
    assert word(book, leg("lost1", "out1", 1)) == "ONE_WAY"


def test_the_class_of_the_meters_is_that_of_the_book(path: Path) -> None:
    for name, one in METER_CLASSES.items():
        path.unlink(missing_ok=True)
        with Book.create(path, SITE, meter_class=name) as book:
            rule = next(rule for rule in book.rules if rule.startswith("residual_loss"))
            most = 100_000 * one.error_per_100_000 // 100_000
            sun = leg("pv1", "bus1", 100_000)
            assert word(book, sun, leg("bus1", "lost1", most + 1, rule)) == "RULE_BOUND"
            book.post("k", [sun, leg("bus1", "lost1", most, rule), leg("bus1", "out1", 100_000 - most)], NOON)
            assert check_laws(book).residual_j == most
        assert verify(path).transfers == 3
    path.unlink()
    with pytest.raises(InputError, match="no class of meters"):
        Book.create(path, SITE, meter_class="0.05S")
    assert not path.exists()


def test_many_small_residuals_of_one_interval_are_held_against_it_together(path: Path) -> None:
    """A book whose rules are looser than its meters: the laws are re-derived, not read from the rules."""
    with Book.create(path, SITE, meter_class="2") as book:
        legs = [leg("pv1", "bus1", 1_000), leg("bus1", "lost1", 20, "residual_loss@2"), leg("bus1", "out1", 980)]
        book.post("k", legs, NOON)
        book._known.rules = {name.partition("@")[0]: number for name, number in book.rules.items()}
        with pytest.raises(NotConserved, match=r"20 J of site 1 do not close .* of 1000 J that came in"):
            check_laws(book)


def test_heat_and_entropy_only_grow_and_heat_is_no_hotter_than_350_kelvin(book: Book) -> None:
    book.post("run", [leg("pv1", "asic1", 1_000)], NOON)
    assert word(book, leg("asic1", "heat1", 1)) == "RULE_NEEDED"
    short = [leg("entropy:source", "entropy", 2_857), leg("asic1", "heat1", 1_000, "heat")]
    assert word(book, *short) == "RULE_BOUND"
    book.post("heat", dissipate(1_000), NOON)
    assert word(book, leg("heat1", "bus1", 1)) == "ONE_WAY"
    assert word(book, leg("entropy", "entropy:source", 1)) == "ONE_WAY"
    assert word(book, leg("asic1", "out1", 1)) in ("RULE_NEEDED", "EXCEEDS_CREDITS")
    found = check_laws(book)
    assert (found.heat_j, found.entropy_mj_per_k) == (1_000, 2_858)


def test_claims_better_than_physics_and_machines_are_refused(book: Book) -> None:
    book.post("run", [leg("pv1", "asic1", 10_000)], NOON)
    one = dissipate(1)
    assert word(book, *one, leg("samples", "sample", 348_313_254_826_526, "sample")) == "RULE_BOUND"
    assert word(book, *dissipate(3_865), leg("works", "work", 100_001, "work")) == "RULE_BOUND"
    both = leg("samples", "sample", 1, "sample", 2)
    assert word(book, *dissipate(3_865), leg("works", "work", 1, "work"), both) == "ANCHOR_USED"
    sun = leg("pv1", "bus1", 7_199)
    assert word(book, sun, leg("papers", "paper", 2, "certificate")) == "RULE_BOUND"
    assert word(book, leg("grid1", "bus1", 7_200), leg("papers", "paper", 2, "certificate")) == "RULE_SHAPE"
    assert word(book, leg("papers", "paper", 1)) == "RULE_NEEDED"
    assert word(book, leg("pv1", "out1", 7_200), leg("papers", "paper", 2, "certificate")) == "RULE_SHAPE"


def test_bounds_lie_where_their_sources_say() -> None:
    getcontext().prec = 60
    landauer = 1 / (Decimal("1.380649e-23") * 300 * Decimal(2).ln()) / 10**6
    assert BOUNDS["sample"].numerator == landauer.to_integral_value(ROUND_FLOOR)
    j_per_th = BOUNDS["work"].denominator / BOUNDS["work"].numerator / 2**32 * 1e12
    best = min(one.efficiency_j_per_th for one in miners())
    assert 8.99 < j_per_th < 9.01 < best  # better than any machine in the catalog
    least_w = min(one.board_power_w for one in accelerators())
    assert 1_000 / BOUNDS["gpu"].numerator < least_w
    assert all(bound.source and bound.says for bound in BOUNDS.values())
    assert len({kind.code for kind in KINDS.values()}) == len(KINDS)
    assert set(common_rules("1")) - set(common_rules()) == {
        "residual_loss@1", "residual_gain@1", "import_loss@1", "import_gain@1"
    }  # fmt: skip


def test_odd_steps_are_refused(book: Book) -> None:
    for step in (0, 7, -30):
        with pytest.raises(InputError, match="does not divide a day"):
            check_laws(book, step_minutes=step)
