"""What a transfer must obey. Pure: no clock, no disk."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta

from shoals.core.book import Account, Unit
from shoals.core.errors import InputError, LedgerError, NotConserved, UnitMismatch, UnknownAccount, did_you_mean

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
EVENT_US_MIN = (datetime.min.replace(tzinfo=UTC) - EPOCH) // _MICROSECOND
EVENT_US_MAX = (datetime.max.replace(tzinfo=UTC) - EPOCH) // _MICROSECOND


def event_to_us(event: datetime) -> int:
    """Return an instant as whole microseconds since 1970 UTC.

    Examples
    --------
    >>> event_to_us(datetime(1970, 1, 1, 9, tzinfo=UTC))
    32400000000
    """
    return (event - EPOCH) // _MICROSECOND


def event_from_us(event_us: int) -> datetime:
    """Return the instant in UTC.

    Examples
    --------
    >>> event_from_us(32_400_000_000).isoformat()
    '1970-01-01T09:00:00+00:00'
    """
    return EPOCH + event_us * _MICROSECOND


def check_accounts(accounts: Iterable[Account]) -> tuple[Account, ...]:
    """Return the accounts if each has a name of its own.

    Raises
    ------
    InputError
        If there is none, or a name is used twice or cannot be written.
    """
    found = tuple(accounts)
    if not found:
        raise InputError("a book without accounts can hold nothing", "name at least two accounts of one unit")
    seen: set[str] = set()
    for account in found:
        check_text("account", account.id)
        if account.id in seen:
            raise InputError(f"the account `{account.id}` is named twice", "give each account a name of its own")
        seen.add(account.id)
    return found


def check_text(what: str, text: object) -> None:
    """Raise InputError unless `text` is a text that is not empty and has a UTF-8 form."""
    if not isinstance(text, str) or not text:
        raise InputError(f"a {what} of a transfer is {text!r}", "give a text of at least one letter")
    try:
        text.encode()
    except UnicodeEncodeError:
        raise InputError(f"the {what} {text!r} cannot be written as UTF-8", "leave out lone surrogates") from None


def check_pair(accounts: Mapping[str, Account], debit: str, credit: str, key: str) -> Unit:
    """Return the unit in which `debit` may pay `credit`. `key` names the transfer in messages.

    Raises
    ------
    UnknownAccount
        If the book lacks one of them.
    UnitMismatch
        If they count different things.
    NotConserved
        If they are the same, or one is a source or a sink that may not take part on this side.

    Examples
    --------
    >>> book = {"pv": Account(id="pv", unit=Unit.WH, never_credited=True), "bus": Account(id="bus", unit=Unit.WH)}
    >>> check_pair(book, "pv", "bus", "k1")
    <Unit.WH: 'Wh'>
    """
    for name in (debit, credit):
        if name not in accounts:
            raise UnknownAccount(
                f"`{key}` names account `{name}`, which is not in the book", did_you_mean(name, accounts)
            )
    source, target = accounts[debit], accounts[credit]
    if debit == credit:
        raise NotConserved(f"`{key}` moves from `{debit}` to itself", "name two different accounts")
    if source.unit is not target.unit:
        raise UnitMismatch(
            f"`{key}` moves from `{debit}` in {source.unit} to `{credit}` in {target.unit}",
            "only accounts of one unit exchange transfers; book each side against an account of its own unit",
        )
    if source.never_debited:
        raise NotConserved(
            f"`{key}` takes out of `{debit}`, which is a sink: nothing comes out of it",
            "take the amount from an account that may be debited",
        )
    if target.never_credited:
        raise NotConserved(
            f"`{key}` puts into `{credit}`, which is a source: nothing goes back into it",
            "name a sink such as `spilled` or `lost` instead",
        )
    return source.unit


def check_closed(accounts: Iterable[Account], balances: Mapping[str, int]) -> None:
    """Raise NotConserved unless the balances of each unit sum to zero."""
    totals = dict.fromkeys(Unit, 0)
    for account in accounts:
        totals[account.unit] += balances[account.id]
    for unit, total in totals.items():
        if total:
            raise NotConserved(
                f"the accounts in {unit} sum to {total} and not to zero",
                "the book was changed from outside; `shoals ledger verify` says where",
            )


def refuse_other_content(key: str, known: tuple[object, ...], given: tuple[object, ...]) -> None:
    """Raise LedgerError if a key that is booked already comes back with other content."""
    if known != given:
        raise LedgerError(
            f"the key `{key}` is booked already with other content: {known} and now {given}",
            "nothing is ever edited: give a correction a key of its own",
        )
