"""What records may open and set in a shoals book: kinds of accounts and rules of the rulebook, and no others.

The engine knows no names and takes any account and any rule. A book is held to the rulebook here, before anything is
booked, and again when it is verified.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from shoals.core.book import Account
from shoals.core.errors import InputError, did_you_mean
from shoals.ledger.bounds import METER_CLASS, METER_CLASSES
from shoals.ledger.checkpoint import key_faults
from shoals.ledger.engine.records import Records, Rule
from shoals.ledger.engine.reference import rule_of
from shoals.ledger.rulebook import COMMON, KINDS, pledged_rules, residual_rules, stored_rules

SERIES_MAX = 2**16 - 1
POOLED = frozenset(
    {"reserve", "returned", "stored_issue", "stored_retired", "pledge", "pledged_delivered", "pledged_defaulted",
     "collateral"}
)  # fmt: skip
"""Kinds that must name the pool which they back, or are backed by."""
ONCE = frozenset(
    {"stored_issue", "stored_retired", "forecast_source", "forecast", "pledge_source", "pledge", "pledged_delivered",
     "pledged_defaulted", "pledged_expired"}
)  # fmt: skip
"""Kinds of which a series has one."""
ALONE = frozenset({"reserve", "returned", "stored_issue", "stored_retired"})
"""Kinds of which a pool has one: two series that shared a reserve would race for it after a leak."""


def name_of_rule(record: Records) -> str:
    """Return the name that a record gives to the rule which it sets; nothing if it is no text."""
    try:
        return record["evidence"].tobytes().rstrip(b"\0").decode()
    except UnicodeDecodeError:
        return ""


def rule_named(name: str) -> Rule | None:
    """Return the rule of the rulebook with this name; those of a series carry its number, ``"issue:3"``.

    Examples
    --------
    >>> rule_named("heat") is COMMON["heat"], rule_named("issue:3").ledger_out, rule_named("no such") is None
    (True, 771, True)
    >>> rule_named("secure:7@40").denominator, rule_named("residual_loss@0.2S").numerator
    (40, 200)
    """
    if name in COMMON:
        return COMMON[name]
    plain, _, after = name.partition("@")
    plain, _, number = plain.partition(":")
    if not number:
        found = residual_rules(after or METER_CLASS) if (after or METER_CLASS) in METER_CLASSES else {}
        return found.get(name)
    if not _plain(number) or not 1 <= int(number) <= SERIES_MAX or (after and not _plain(after)):
        return None
    series = int(number)
    if not after:
        return {**stored_rules(series), **pledged_rules(series)}.get(name)
    terms = {"haircut_per_mille": int(after)} if plain == "pledge" else {"collateral_jpy_per_kwh": int(after)}
    try:
        return pledged_rules(series, **terms).get(name)
    except InputError:
        return None


def _plain(number: str) -> bool:
    """Whether a number is written in one way only, and is short."""
    return number.isascii() and number.isdecimal() and len(number) < 9 and number == str(int(number))


def _without_terms(name: str) -> str:
    return name.partition("@")[0]


def rule_faults(records: Iterable[Records], known: Mapping[str, int]) -> Iterator[str]:
    """Yield what is wrong with rules that records set: names that are unknown or taken, bounds that are others.

    A rule that is known under other terms (another collateral, another class of meters) is taken too: the looser of
    two would hold.
    """
    seen = {_without_terms(name) for name in known}
    for one in records:
        name = name_of_rule(one)
        expected = rule_named(name)
        if expected is None:
            yield f"the rule `{name}` is none of the rulebook"
        elif _without_terms(name) in seen:
            yield f"the rule `{name}` is set twice"
        elif rule_of(one) != expected:  # type: ignore[arg-type]
            yield f"the rule `{name}` is not as the rulebook has it"
        seen.add(_without_terms(name))


def account_faults(accounts: Sequence[Account]) -> Iterator[str]:
    """Yield what is wrong with the accounts of a book: pools that are missing, second issues of a series, partners."""
    by_id = {account.id: account for account in accounts}
    seen: dict[tuple[str, str, int], str] = {}
    windows: dict[tuple[str, int], Account] = {}
    for account in accounts:
        if account.kind not in KINDS:
            yield f"account `{account.id}` is of no kind that a book has"
            continue
        if account.kind in POOLED and not account.pool:
            yield f"account `{account.id}` names no pool, and a {account.kind} backs one or is backed by one"
        for what, kinds, number in (("series", ONCE, account.series), ("pool", ALONE, account.pool)):
            if account.kind in kinds:
                other = seen.setdefault((account.kind, what, number), account.id)
                if other != account.id:
                    yield f"accounts `{other}` and `{account.id}` are both the {account.kind} of {what} {number}"
        windows[account.kind, account.series] = account
        if account.kind == "stored_retired":
            issue = by_id.get(account.partner)
            same = issue is not None and issue.kind == "stored_issue"
            if issue is None or not same or (issue.series, issue.pool) != (account.series, account.pool):
                yield f"account `{account.id}` does not name the issue of its own series and pool as its partner"
    for (kind, series), account in windows.items():
        before = windows.get((_AFTER.get(kind, ""), series))
        if kind in _AFTER and before is None:
            yield f"account `{account.id}` is of a series without {_AFTER[kind]}"
        elif before is not None and account.window_start < before.window_end:  # type: ignore[operator]
            yield f"account `{account.id}` takes notes while they may still be delivered"
    yield from key_faults(accounts)


_AFTER = {"pledged_defaulted": "pledged_delivered", "pledged_expired": "pledged_delivered"}
"""Kinds whose window begins when that of another kind of the same series has ended."""


def check_accounts(accounts: Sequence[Account]) -> None:
    """Raise InputError if accounts do not fit the rulebook, or each other."""
    for account in accounts:
        if account.kind not in KINDS:
            raise InputError(f"`{account.kind}` is no kind of account", did_you_mean(account.kind, KINDS))
    for fault in account_faults(accounts):
        raise InputError(fault, "see `shoals.ledger.rulebook` for what backs what")
