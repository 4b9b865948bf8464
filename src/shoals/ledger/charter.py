"""What records may open and set in a shoals book: kinds of accounts and rules of the rulebook, and no others.

The engine knows no names and takes any account and any rule. A book is held to the rulebook here, before anything is
booked, and again when it is verified.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from shoals.core.book import Account
from shoals.core.errors import InputError, did_you_mean
from shoals.ledger.engine.records import Records, Rule
from shoals.ledger.engine.reference import rule_of
from shoals.ledger.rulebook import KINDS, PLEDGED_RULES, RULES, STORED_RULES, pledged_rules, stored_rules

SERIES_MAX = 2**16 - 1
POOLED = frozenset({"reserve", "stored_issue", "stored_retired"})
"""Kinds that must name the pool which they back, or are backed by."""
ONCE = frozenset({"stored_issue", "stored_retired"})
"""Kinds of which a series has one."""


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
    >>> rule_named("heat") is RULES["heat"], rule_named("issue:3").ledger_out, rule_named("no such") is None
    (True, 771, True)
    """
    if name in RULES:
        return RULES[name]
    plain, _, number = name.partition(":")
    if not number.isdecimal() or not 1 <= int(number) <= SERIES_MAX or number != str(int(number)):
        return None
    for names, made in ((STORED_RULES, stored_rules), (PLEDGED_RULES, pledged_rules)):
        if plain in names:
            return made(int(number))[names.index(plain)]
    return None


def rule_faults(records: Iterable[Records], known: Mapping[str, int]) -> Iterator[str]:
    """Yield what is wrong with rules that records set: names that are unknown or taken, bounds that are others."""
    seen = set(known)
    for one in records:
        name = name_of_rule(one)
        expected = rule_named(name)
        if expected is None:
            yield f"the rule `{name}` is none of the rulebook"
        elif name in seen:
            yield f"the rule `{name}` is set twice"
        elif rule_of(one) != expected:  # type: ignore[arg-type]
            yield f"the rule `{name}` is not as the rulebook has it"
        seen.add(name)


def account_faults(accounts: Sequence[Account]) -> Iterator[str]:
    """Yield what is wrong with the accounts of a book: pools that are missing, second issues of a series, partners."""
    by_id = {account.id: account for account in accounts}
    seen: dict[tuple[str, int], str] = {}
    for account in accounts:
        if account.kind not in KINDS:
            yield f"account `{account.id}` is of no kind that a book has"
            continue
        if account.kind in POOLED and not account.pool:
            yield f"account `{account.id}` names no pool, and a {account.kind} backs one or is backed by one"
        if account.kind in ONCE:
            other = seen.setdefault((account.kind, account.series), account.id)
            if other != account.id:
                yield f"accounts `{other}` and `{account.id}` are both the {account.kind} of series {account.series}"
        if account.kind == "stored_retired":
            issue = by_id.get(account.partner)
            same = issue is not None and issue.kind == "stored_issue"
            if issue is None or not same or (issue.series, issue.pool) != (account.series, account.pool):
                yield f"account `{account.id}` does not name the issue of its own series and pool as its partner"


def check_accounts(accounts: Sequence[Account]) -> None:
    """Raise InputError if accounts do not fit the rulebook, or each other."""
    for account in accounts:
        if account.kind not in KINDS:
            raise InputError(f"`{account.kind}` is no kind of account", did_you_mean(account.kind, KINDS))
    for fault in account_faults(accounts):
        raise InputError(fault, "see `shoals.ledger.rulebook` for what backs what")
