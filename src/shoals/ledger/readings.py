"""Signed readings of meters: what a gateway says of one interval, checked and turned into a chain of the book.

A *statement* holds the readings of one group of meters in one interval. Its gateway signs one text: book, gateway,
group, interval, how many readings, and the root of the tree (RFC 6962) whose leaves are the readings; so one signature
serves all meters, and each leaf can be shown alone. A leaf is a text that names book, meter, register, interval,
version and joules, with a salt; its hash is the `evidence` of the leg that is booked. Who erases the salt erases the
link.

The file is JSON Lines: a header of the schema ``shoals.readings/1``, then one line for each reading, then the next
header. docs/howto/book-meter-readings.md has one.

Source of the signatures: C2SP `signed-note` (`shoals.ledger.signing`).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any, cast

import numpy as np

from shoals.core.book import AMOUNT_MAX
from shoals.core.errors import InputError, Refused, Tampered
from shoals.ledger.chains import to_us
from shoals.ledger.engine.tree import Tree
from shoals.ledger.signing import PrivateKey, PublicKey, SignedText
from shoals.ledger.stamps import US_PER_MINUTE, VERSION_MAX, Stamp, reading_stream

SCHEMA = "shoals.readings/1"
_HEAD = {"schema", "book", "gateway", "group", "start", "minutes", "count", "root", "signature"}
_LINE = {"meter", "register", "version", "energy_j", "salt"}


class ReadingWord(StrEnum):
    """Why a statement is refused as a whole. One with several faults gets the first word in this order."""

    BAD_FORM = "the file is not in the form of signed readings"
    TRUNCATED = "it has fewer or more readings than its header says"
    OTHER_BOOK = "it was signed for another book"
    UNKNOWN_GATEWAY = "the book names no such gateway"
    KEY_RETIRED = "it is signed by a key that was replaced"
    BAD_SIGNATURE = "the signature is not that of its gateway under this text"
    BAD_ROOT = "the readings are not those that were signed"
    NOT_OVER = "its interval is not over"
    PRUNED = "what was booked of its interval may have been pruned from the book"
    UNKNOWN_REGISTER = "no account is named for one of its registers"
    CONTRADICTS = "another reading is booked under the same meter, register, interval and version"
    DOES_NOT_CLOSE = "what its meters disagree about is more than their class allows"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What one register counted in an interval.

    Parameters
    ----------
    meter, register : str
    energy_j : int
        Zero or more; a meter that counts both ways has two registers. [J]
    version : int
        0, and one more for each correction.
    salt : str
        Hexadecimal.

    Raises
    ------
    InputError
        If a field cannot be meant.
    """

    meter: str
    register: str
    energy_j: int
    version: int = 0
    salt: str = ""

    def __post_init__(self) -> None:
        for name in (self.meter, self.register):
            if not name or len(name) > 200 or not name.isprintable():
                raise InputError(
                    f"`{name[:40]!r}` names no meter or register", "use up to 200 letters that can be printed"
                )
        if type(self.energy_j) is not int or not 0 <= self.energy_j <= AMOUNT_MAX:
            raise InputError(f"`{self.meter}` reads {self.energy_j!r} J", "give whole joules, zero or more")
        if type(self.version) is not int or not 0 <= self.version <= VERSION_MAX:
            raise InputError(f"the version of a reading of `{self.meter}` is {self.version!r}", "count up from 0")
        if len(self.salt) > 128 or any(letter not in "0123456789abcdef" for letter in self.salt):
            raise InputError(f"the salt of a reading of `{self.meter}` is {self.salt!r}", "give hexadecimal digits")


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """Readings of a group of meters in one interval, signed by a gateway. Nothing of it is believed before `check`.

    Parameters
    ----------
    book : str
        Identity of the book it is for.
    gateway : str
        Name of the gateway's key.
    group : str
    start : datetime
    minutes : int
        Length of the interval. [min]
    readings : tuple of Reading
        In the order of their leaves.
    count : int
        How many there are, by the header.
    root : str
        Hexadecimal.
    signature : str
        Line of a signed note.
    """

    book: str
    gateway: str
    group: str
    start: datetime
    minutes: int
    readings: tuple[Reading, ...]
    count: int
    root: str
    signature: str

    @property
    def minute(self) -> int:
        """Start of the interval. [min since 1970 UTC]"""
        return to_us(self.start) // US_PER_MINUTE

    @property
    def text(self) -> str:
        """What is signed."""
        lines = (SCHEMA, self.book, self.gateway, self.group, self.minute, self.minutes, self.count, self.root)
        return "".join(f"{line}\n" for line in lines)

    def leaf(self, reading: Reading) -> bytes:
        """Return the text of a leaf of the tree."""
        one = reading
        lines = ("shoals.reading/1", self.book, one.meter, one.register, self.minute, self.minutes, one.version,
                 one.energy_j, one.salt)  # fmt: skip
        return "".join(f"{line}\n" for line in lines).encode()

    def evidence(self, reading: Reading) -> bytes:
        """Return the hash of a leaf, 32 bytes: what the book keeps of the reading."""
        return hashlib.sha256(b"\0" + self.leaf(reading)).digest()

    def stamp(self, reading: Reading, part: int = 0) -> Stamp:
        """Return the identity of a reading: meter, register, interval and version."""
        stream = reading_stream(reading.meter, reading.register)
        return Stamp(stream=stream, minute=self.minute, version=reading.version, part=part)


def root_of(statement: Statement) -> str:
    """Return the root of the tree of a statement's readings, hexadecimal."""
    tree = Tree()
    if statement.readings:
        leaves = b"".join(map(statement.evidence, statement.readings))
        tree.append(np.frombuffer(leaves, np.uint8).reshape(-1, 32))
    return tree.root().hex()


def sign(
    key: PrivateKey, book: str, group: str, start: datetime, minutes: int, readings: Sequence[Reading]
) -> Statement:
    """Return a statement as a gateway signs it.

    Examples
    --------
    >>> key = PrivateKey.make("gateway-1", seed=bytes(32))
    >>> noon = datetime(2024, 4, 1, 12, tzinfo=UTC)
    >>> statement = sign(key, "ab" * 32, "site", noon, 30, [Reading(meter="m", register="out", energy_j=5)])
    >>> read_statements(write_statement(statement)) == [statement]
    True
    """
    bare = Statement(
        book=book, gateway=key.public.name, group=group, start=start.astimezone(UTC), minutes=minutes,
        readings=tuple(readings), count=len(readings), root="", signature="",
    )  # fmt: skip
    rooted = _with(bare, root=root_of(bare))
    return _with(rooted, signature=key.line(rooted.text).rstrip("\n"))


def _with(statement: Statement, **changes: Any) -> Statement:
    from dataclasses import replace

    return replace(statement, **changes)


def write_statement(statement: Statement) -> str:
    """Return a statement as lines of JSON."""
    head = {
        "schema": SCHEMA, "book": statement.book, "gateway": statement.gateway, "group": statement.group,
        "start": statement.start.isoformat(), "minutes": statement.minutes, "count": statement.count,
        "root": statement.root, "signature": statement.signature,
    }  # fmt: skip
    rows = [
        {"meter": r.meter, "register": r.register, "version": r.version, "energy_j": str(r.energy_j), "salt": r.salt}
        for r in statement.readings
    ]
    return "".join(json.dumps(row, ensure_ascii=False, separators=(",", ":")) + "\n" for row in (head, *rows))


def read_statements(text: str) -> list[Statement]:
    """Return the statements of a file, in its order; their form is checked, and nothing else.

    Raises
    ------
    Refused
        ``BAD_FORM`` with the line; ``TRUNCATED`` if a statement ends too early or goes on too long.
    """
    found: list[Statement] = []
    head: dict[str, Any] | None = None
    readings: list[Reading] = []
    for place, line in enumerate(text.splitlines(), 1):
        row = _row(line, place)
        if "schema" in row:
            if head is not None:
                found.append(_statement(head, readings))
            head, readings = _header(row, place), []
        elif head is None:
            raise refusal(ReadingWord.BAD_FORM, f"line {place} is a reading of no statement")
        else:
            readings.append(_reading(row, place))
    if head is not None:
        found.append(_statement(head, readings))
    if not found:
        raise refusal(ReadingWord.BAD_FORM, "the file has no statement")
    return found


def refusal(word: ReadingWord, what: str) -> Refused:
    """Return the error that tells a refusal."""
    hints = {
        ReadingWord.TRUNCATED: "fetch the file again from the gateway",
        ReadingWord.OTHER_BOOK: "give the gateway the identity of this book: `shoals ledger gateway` prints it",
        ReadingWord.UNKNOWN_GATEWAY: "name its key in the book: `shoals ledger gateway`",
        ReadingWord.KEY_RETIRED: "let the gateway sign again with its new key",
        ReadingWord.CONTRADICTS: "a correction has the next version",
        ReadingWord.UNKNOWN_REGISTER: "add the register to the file of registers",
    }
    hint = hints.get(word, "ask the gateway for the statement again")
    return Refused(f"{what}: {word.value}", f"the refusal is `{word.name}`; {hint}", word.name)


def _row(line: str, place: int) -> dict[str, Any]:
    try:
        row = json.loads(line)
    except ValueError:
        row = None
    if not isinstance(row, dict):
        raise refusal(ReadingWord.BAD_FORM, f"line {place} is no JSON object")
    found = cast("dict[str, Any]", row)
    if set(found) not in (_HEAD, _LINE):
        raise refusal(ReadingWord.BAD_FORM, f"line {place} has the fields {', '.join(sorted(found))}")
    return found


def _header(row: dict[str, Any], place: int) -> dict[str, Any]:
    texts = ("book", "gateway", "group", "start", "root", "signature")
    good = row["schema"] == SCHEMA and all(isinstance(row[name], str) and "\n" not in row[name] for name in texts)
    if not good or type(row["count"]) is not int or type(row["minutes"]) is not int or not 1 <= row["minutes"] <= 1440:
        raise refusal(ReadingWord.BAD_FORM, f"line {place} is no header of `{SCHEMA}`")
    try:
        start = datetime.fromisoformat(row["start"])
        good = start.tzinfo is not None and to_us(start) % (US_PER_MINUTE * row["minutes"]) == 0
    except (InputError, ValueError, OverflowError):
        good = False
    if not good:
        raise refusal(ReadingWord.BAD_FORM, f"line {place} starts at `{row['start']}`, where no interval does")
    return row


def _reading(row: dict[str, Any], place: int) -> Reading:
    text = row["energy_j"]
    try:
        if not isinstance(text, str) or not text.isascii() or not text.isdecimal() or text != str(int(text)):
            raise InputError(f"line {place} reads {text!r}", "amounts are strings of digits")
        if not all(isinstance(row[name], str) for name in ("meter", "register", "salt")):
            raise InputError(f"line {place} names no meter", "names are text")
        return Reading(
            meter=row["meter"], register=row["register"], version=row["version"], energy_j=int(text), salt=row["salt"]
        )
    except InputError as error:
        raise refusal(ReadingWord.BAD_FORM, f"line {place}: {error.what}") from error


def _statement(head: dict[str, Any], readings: Sequence[Reading]) -> Statement:
    found = Statement(
        book=head["book"], gateway=head["gateway"], group=head["group"],
        start=datetime.fromisoformat(head["start"]).astimezone(UTC), minutes=head["minutes"], readings=tuple(readings),
        count=head["count"], root=head["root"], signature=head["signature"],
    )  # fmt: skip
    if len(readings) != found.count:
        raise refusal(ReadingWord.TRUNCATED, f"{told(found)} has {len(readings)} readings of {found.count}")
    seen: set[tuple[str, str]] = set()
    for one in readings:
        if (one.meter, one.register) in seen:
            raise refusal(ReadingWord.BAD_FORM, f"{told(found)} has `{one.meter}` `{one.register}` twice")
        seen.add((one.meter, one.register))
    return found


def told(statement: Statement) -> str:
    """Say which statement it is."""
    return f"the statement of `{statement.gateway}` on `{statement.group}` at {statement.start.isoformat()}"


@dataclass(frozen=True, slots=True, kw_only=True)
class GatewayKeys:
    """Keys that a book names for its gateways.

    Parameters
    ----------
    current, retired : tuple of PublicKey
    """

    current: tuple[PublicKey, ...] = ()
    retired: tuple[PublicKey, ...] = ()


def check(statement: Statement, book: str, keys: GatewayKeys, *, now: datetime | None = None) -> None:
    """Check that a statement is for this book, signed by a gateway of it, and holds what was signed.

    Parameters
    ----------
    statement : Statement
    book : str
        Identity of the book.
    keys : GatewayKeys
    now : datetime, optional
        Refuse intervals that end later.

    Raises
    ------
    Refused
        With a word of `ReadingWord`.
    """
    which = told(statement)
    if statement.book != book:
        raise refusal(ReadingWord.OTHER_BOOK, which)
    mine = [key for key in keys.current if key.name == statement.gateway]
    old = [key for key in keys.retired if key.name == statement.gateway]
    if not mine and not old:
        raise refusal(ReadingWord.UNKNOWN_GATEWAY, which)
    if not _signed(statement, mine):
        raise refusal(ReadingWord.KEY_RETIRED if _signed(statement, old) else ReadingWord.BAD_SIGNATURE, which)
    if root_of(statement) != statement.root:
        raise refusal(ReadingWord.BAD_ROOT, which)
    if now is not None and statement.start + timedelta(minutes=statement.minutes) > now:
        raise refusal(ReadingWord.NOT_OVER, which)


def _signed(statement: Statement, keys: Iterable[PublicKey]) -> bool:
    try:
        return bool(SignedText.read(f"{statement.text}\n{statement.signature}\n").signers(keys))
    except Tampered:
        return False


def evidence_of(statements: Iterable[Statement], book: str, keys: GatewayKeys) -> Iterator[bytes]:
    """Yield the evidence of each reading of statements that are checked; keys that were replaced since count too.

    Raises
    ------
    Refused
        If a statement is not what its gateway signed.
    """
    ever = GatewayKeys(current=(*keys.current, *keys.retired))
    for statement in statements:
        check(statement, book, ever)
        yield from map(statement.evidence, statement.readings)


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """Where the energy of a register goes in the book.

    Parameters
    ----------
    meter, register : str
    debit, credit : str
        Accounts out of which and into which it goes.
    device : str
        Device whose certificates its joules may become, ``""`` for none.
    """

    meter: str
    register: str
    debit: str
    credit: str
    device: str = ""


REGISTERS_SCHEMA = "shoals.registers/1"


def read_registers(document: Mapping[str, Any]) -> tuple[Register, ...]:
    """Return the registers that a parsed TOML document of the schema ``shoals.registers/1`` names.

    Raises
    ------
    InputError
        If a field is missing, unknown or no text, or a register is named twice.

    Examples
    --------
    >>> import tomllib
    >>> text = '''
    ... schema = "shoals.registers/1"
    ... [[registers]]
    ... meter = "m-1"
    ... register = "out"
    ... debit = "pv"
    ... credit = "bus"
    ... '''
    >>> read_registers(tomllib.loads(text))[0].debit
    'pv'
    """
    if document.get("schema") != REGISTERS_SCHEMA:
        raise InputError(f"the schema is `{document.get('schema')}`", f'write `schema = "{REGISTERS_SCHEMA}"`')
    rows = document.get("registers")
    if not isinstance(rows, list) or not rows:
        raise InputError("the file names no registers", "write `[[registers]]` with meter, register, debit and credit")
    found: dict[tuple[str, str], Register] = {}
    for place, row in enumerate(cast("list[Any]", rows), 1):
        given = cast("dict[str, Any]", row) if isinstance(row, dict) else {}
        needed, known = {"meter", "register", "debit", "credit"}, {"meter", "register", "debit", "credit", "device"}
        if not needed <= set(given) <= known or not all(isinstance(value, str) for value in given.values()):
            raise InputError(
                f"register {place} has the fields {', '.join(sorted(given))}", f"give texts: {', '.join(sorted(known))}"
            )
        one = Register(**given)
        if (one.meter, one.register) in found:
            raise InputError(f"`{one.meter}` `{one.register}` is named twice", "name each register once")
        found[one.meter, one.register] = one
    return tuple(found.values())


def read_closed(document: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the buses that the document says close in each statement: ``closed = ["bus"]``, none if it does not say.

    Raises
    ------
    InputError
        If it is no list of texts.

    Examples
    --------
    >>> read_closed({"closed": ["bus"]}), read_closed({})
    (('bus',), ())
    """
    found = document.get("closed", [])
    if not isinstance(found, list) or not all(isinstance(one, str) for one in cast("list[Any]", found)):
        raise InputError(f"`closed` is {found!r}", 'write the accounts of buses: `closed = ["bus"]`')
    return tuple(cast("list[str]", found))
