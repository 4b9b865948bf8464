"""Energy notes over HTTP: issue, transfer, redeem, deliver, default, expire. Each write has an idempotency key.

What is booked carries as evidence the SHA-256 of who asked for what by which key, so the book itself commits to the
record of writes: a line that was cut off its end is missed by whoever compares the two.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Header, Path, Query, Request
from fastapi.concurrency import run_in_threadpool
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from shoals.core.errors import Refused, ShoalsError
from shoals.core.notes import request_line
from shoals.ledger import Book, Notes
from shoals.ledger._clerk import Posted as Chain
from shoals.ledger.notes import POWER, WORLD
from shoals.web._problems import documented
from shoals.web._visit import check_csrf, may, shelf_of, tenant_of
from shoals.web.access import Right, Visitor
from shoals.web.pages.book import ledger_now, series_json

router = APIRouter(tags=["notes"])

AMOUNT_MAX = 2**62
_WRITE = documented(400, 401, 403, 408, 409, 413, 422, 429, 503)
_AT = "2024-04-02T00:00:00+09:00"

Reader = Annotated[Visitor, Depends(may(Right.READ))]
Writer = Annotated[Visitor, Depends(may(Right.WRITE))]
SeriesName = Annotated[str, Path(description="Name of a series of notes.", max_length=60, examples=["pv-2024-04"])]
IdempotencyKey = Annotated[
    str,
    Header(
        alias="Idempotency-Key",
        description="Chosen by the client, one for each thing that is wanted. The book keeps it: asked again with the "
        "same content it answers as before and books nothing, asked with other content it refuses.",
        min_length=8,
        max_length=100,
        pattern="^[!-~]+$",
        examples=["order-4711"],
    ),
]
Holder = Annotated[str, Field(max_length=60, description="Who has, or gets, the notes.")]
Face = Annotated[int, Field(gt=0, lt=AMOUNT_MAX, strict=True, description="A note of 1 kWh is 3,600,000 J. [J]")]
Moment = Annotated[AwareDatetime, Field(description="When, with its zone.")]
Into = Annotated[str, Field(max_length=60, description="`power`, or an account of computation, `compute:asic`.")]


def _example(**values: Any) -> ConfigDict:
    return ConfigDict(extra="forbid", json_schema_extra={"example": values})


class Issued(BaseModel):
    """Notes that a holder gets: for joules of a store, or out of a pledge beside its collateral."""

    model_config = _example(holder="maker", face_j=3_600_000, at=_AT)
    holder: Holder
    face_j: Face
    at: Moment
    collateral_from: str = Field(WORLD, max_length=60, description="Account of yen that pays the collateral.")


class Transferred(BaseModel):
    """Notes that go from one holder to another."""

    model_config = _example(**{"from": "maker", "to": "buyer", "face_j": 3_600_000, "at": _AT})
    giver: str = Field(alias="from", max_length=60, description="Who gives.")
    taker: str = Field(alias="to", max_length=60, description="Who gets.")
    face_j: Face
    at: Moment


class HandedOver(BaseModel):
    """Notes that a holder gives for joules."""

    model_config = _example(holder="buyer", face_j=3_600_000, at=_AT, into=POWER)
    holder: Holder
    face_j: Face
    at: Moment
    into: Into = POWER


class Defaulted(BaseModel):
    """Notes that were not delivered inside their window, and are paid from the collateral."""

    model_config = _example(holder="buyer", at="2024-06-01T00:00:00+09:00")
    holder: Holder
    at: Moment
    face_j: Face | None = Field(None, description="By default all that the holder has. [J]")


class Expired(BaseModel):
    """The end of a series whose time is over."""

    model_config = _example(at="2024-10-01T00:00:00+09:00")
    at: Moment


class Leg(BaseModel):
    """A leg as it stands in the book."""

    debit: str
    credit: str
    amount: str = Field(description="Whole units, as text: it may exceed what JSON numbers hold.")
    rule: str


class Posted(BaseModel):
    """What was booked."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "new": True,
                "key": "order-4711",
                "legs": [
                    {"debit": "note:pv:holder:maker", "credit": "note:pv:holder:buyer", "amount": "3600000", "rule": ""}
                ],
                "root": "bdc0…",
            }
        }
    )
    new: bool = Field(description="False if it was booked before; nothing was done again then.")
    key: str
    legs: list[Leg]
    root: str = Field(description="Root hash of the book afterwards.")


def evidence_of(who: str, role: str, what: str, key: str) -> bytes:
    """Return what a leg says of who asked for it: SHA-256 of a JSON array of four strings.

    Examples
    --------
    >>> evidence_of("desk", "issuer", "transfer pv a b 1 2024-04-02T00:00:00+09:00", "order-1").hex()[:8]
    '7efc56cd'
    """
    return hashlib.sha256(json.dumps([who, role, what, key], ensure_ascii=False).encode()).digest()


After = Annotated[int, Query(description="How many to leave out.", ge=0, lt=2**31)]
Limit = Annotated[int, Query(description="How many to send.", ge=1, le=1_000)]
_READ = documented(401, 403, 404, 422, 429, 503)


@router.get(
    "/notes",
    summary="Series of notes, with what became of each.",
    responses={
        200: {
            "description": "Series in the order in which they were opened; go on at `next`, null at the end.",
            "content": {
                "application/json": {
                    "example": {
                        "schema": "shoals.web.notes/1",
                        "next": None,
                        "series": [{"name": "pv-2024-04", "kind": "pledged", "issued_j": 3_600_000}],
                    }
                }
            },
        },
        **_READ,
    },
)
def all_series(request: Request, visitor: Reader, after: After = 0, limit: Limit = 100) -> dict[str, Any]:
    """Return series of notes: face issued, outstanding, delivered, defaulted, expired, and what backs them."""
    shelf = shelf_of(request)
    found = ledger_now(shelf, shelf.run()).series
    following = after + limit if after + limit < len(found) else None
    shown = [series_json(one) for one in found[after : after + limit]]
    return {"schema": "shoals.web.notes/1", "next": following, "series": shown}


@router.get(
    "/notes/{series}/holders",
    summary="Who has notes of a series, and how many.",
    responses={
        200: {
            "description": "Holders by name; go on at `next`, null at the end. Face in J, as text.",
            "content": {
                "application/json": {
                    "example": {
                        "schema": "shoals.web.holders/1",
                        "next": None,
                        "holders": [{"holder": "maker", "face_j": "3600000"}],
                    }
                }
            },
        },
        **_READ,
    },
)
def holders(
    request: Request, visitor: Reader, series: SeriesName, after: After = 0, limit: Limit = 100
) -> dict[str, Any]:
    """Return who has notes of a series."""

    def look(book: Book) -> dict[str, Any]:
        found = sorted(Notes(book).holders(series).items())
        rows = [{"holder": name, "face_j": str(face_j)} for name, face_j in found[after : after + limit]]
        following = after + limit if after + limit < len(found) else None
        return {"schema": "shoals.web.holders/1", "next": following, "holders": rows}

    return shelf_of(request).read(look)


@router.post(
    "/notes/{series}/issues",
    summary="Issue notes to a holder.",
    response_model=Posted,
    responses=_WRITE,
)
async def issue(
    request: Request, visitor: Writer, series: SeriesName, key: IdempotencyKey, asked: Issued
) -> dict[str, Any]:
    """Issue notes of an open series; `shoals ledger issue --kind` opens one, with its terms."""
    what = request_line("issue", series, asked.holder, asked.face_j, asked.at, asked.collateral_from)

    def act(notes: Notes, key: str) -> Sequence[Chain]:
        return [notes.issue(key, series, asked.holder, asked.face_j, asked.at, collateral_from=asked.collateral_from)]

    return await _booked(request, visitor, what, key, act)


@router.post(
    "/notes/{series}/transfers",
    summary="Move notes from one holder to another.",
    response_model=Posted,
    responses=_WRITE,
)
async def transfer(
    request: Request, visitor: Writer, series: SeriesName, key: IdempotencyKey, asked: Transferred
) -> dict[str, Any]:
    """Book the transfer; when this answers, it is on the disk."""
    what = request_line("transfer", series, asked.giver, asked.taker, asked.face_j, asked.at)

    def act(notes: Notes, key: str) -> Sequence[Chain]:
        return [notes.transfer(key, series, asked.giver, asked.taker, asked.face_j, asked.at)]

    return await _booked(request, visitor, what, key, act)


@router.post(
    "/notes/{series}/redemptions",
    summary="Redeem stored notes for joules of their reserve.",
    response_model=Posted,
    responses=_WRITE,
)
async def redeem(
    request: Request, visitor: Writer, series: SeriesName, key: IdempotencyKey, asked: HandedOver
) -> dict[str, Any]:
    """Redeem stored notes for power or computation; after a leak a note is worth its share of the reserve."""
    what = request_line("redeem", series, asked.holder, asked.face_j, asked.at, asked.into)

    def act(notes: Notes, key: str) -> Sequence[Chain]:
        return [notes.redeem(key, series, asked.holder, asked.face_j, asked.at, into=asked.into)]

    return await _booked(request, visitor, what, key, act)


@router.post(
    "/notes/{series}/deliveries",
    summary="Hand over generation of the plant and window of a pledge.",
    response_model=Posted,
    responses=_WRITE,
)
async def deliver(
    request: Request, visitor: Writer, series: SeriesName, key: IdempotencyKey, asked: HandedOver
) -> dict[str, Any]:
    """Book the generation that is handed over, and free its collateral; leave it out of what the interval sells."""
    what = request_line("deliver", series, asked.holder, asked.face_j, asked.at, asked.into)

    def act(notes: Notes, key: str) -> Sequence[Chain]:
        return [notes.deliver(key, series, asked.holder, asked.face_j, asked.at, into=asked.into)]

    return await _booked(request, visitor, what, key, act)


@router.post(
    "/notes/{series}/defaults",
    summary="Pay a holder from the collateral for what was not delivered.",
    response_model=Posted,
    responses=_WRITE,
)
async def default(
    request: Request, visitor: Writer, series: SeriesName, key: IdempotencyKey, asked: Defaulted
) -> dict[str, Any]:
    """Pay what the collateral secured, after the window of the pledge."""
    what = request_line("default", series, asked.holder, asked.face_j, asked.at)

    def act(notes: Notes, key: str) -> Sequence[Chain]:
        return [notes.default(key, series, asked.holder, asked.at, face_j=asked.face_j)]

    return await _booked(request, visitor, what, key, act)


@router.post(
    "/notes/{series}/expiries",
    summary="Retire all notes of a series whose time is over.",
    response_model=Posted,
    responses=_WRITE,
)
async def expire(
    request: Request, visitor: Writer, series: SeriesName, key: IdempotencyKey, asked: Expired
) -> dict[str, Any]:
    """Retire what all holders have; what lies in a reserve goes back to its store."""
    what = request_line("expire", series, asked.at)
    return await _booked(request, visitor, what, key, lambda notes, key: notes.expire(key, series, asked.at))


# ------------------------------------------------------------------------------------------------------------ machinery


async def _booked(
    request: Request, visitor: Visitor, what: str, key: str, act: Callable[[Notes, str], Sequence[Chain]]
) -> dict[str, Any]:
    """Write down that something is asked for, book it, and write down how that ended.

    A server that dies in between leaves a line without its end; the book says whether it was booked.
    """
    await check_csrf(request, visitor)
    access, shelf = tenant_of(request).access, shelf_of(request)
    evidence = evidence_of(visitor.name, visitor.role, what, key)

    def book_it(book: Book) -> dict[str, Any]:
        chains = act(Notes(book, evidence), f"web {key}")
        legs = [
            {"debit": leg.debit, "credit": leg.credit, "amount": str(leg.amount), "rule": leg.rule}
            for chain in chains
            for leg in chain.legs
        ]
        return {"new": any(chain.new for chain in chains), "key": key, "legs": legs, "root": book.root()}

    def write() -> dict[str, Any]:
        access.write(visitor, what, key, "asked")
        try:
            if (stands := access.stood_for(key)) not in (None, what):
                raise Refused(
                    f"the key `{key}` stands for `{stands}`",
                    "take a new key for what is another thing",
                    "EXISTS_DIFFERENT",
                )
            found = shelf.write(book_it)
        except ShoalsError as error:
            access.write(visitor, what, key, f"refused: {error.what}")
            raise
        access.stands_for(key, what)
        access.write(visitor, what, key, "booked" if found["new"] else "booked before")
        return found

    return await run_in_threadpool(write)
