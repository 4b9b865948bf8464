"""The book over HTTP: its file, its auditor, records page by page, proofs; and writes, each with a key of its own."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from importlib.resources import files
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Header, Path, Query, Request
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import FileResponse, JSONResponse, Response
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from shoals.core.errors import ShoalsError
from shoals.ledger import Book, Notes
from shoals.ledger.proof import prove
from shoals.web._problems import Problem, documented
from shoals.web._visit import check_csrf, may, shelf_of, tenant_of
from shoals.web.access import Right, Visitor
from shoals.web.pages.book import records_frame

router = APIRouter(tags=["book"])

Reader = Annotated[Visitor, Depends(may(Right.READ))]
Writer = Annotated[Visitor, Depends(may(Right.WRITE))]
Auditor = Annotated[Visitor, Depends(may(Right.AUDIT))]
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
    ),
]
_BINARY = {"schema": {"type": "string", "format": "binary"}}
_READ = documented(401, 403, 422, 429, 503)
_WRITE = documented(400, 401, 403, 408, 409, 413, 422, 429, 503)
AMOUNT_MAX = 2**62
SHOWN = ("seq", "what", "debit", "credit", "amount", "unit", "rule", "event", "booked", "id")


class Transferred(BaseModel):
    """Notes that go from one holder to another."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "example": {"from": "maker", "to": "buyer", "face_j": 3_600_000, "at": "2024-04-02T00:00:00+09:00"}
        },
    )
    giver: str = Field(alias="from", max_length=60, description="Who gives.")
    taker: str = Field(alias="to", max_length=60, description="Who gets.")
    face_j: int = Field(gt=0, lt=AMOUNT_MAX, strict=True, description="Face; a note of one kWh is 3,600,000 J. [J]")
    at: AwareDatetime = Field(description="When, with its zone.")


class Leg(BaseModel):
    """A leg as it stands in the book."""

    debit: str
    credit: str
    amount: str = Field(description="Whole units, as text: it may exceed what JSON numbers hold.")
    rule: str


class Posted(BaseModel):
    """What was booked."""

    new: bool = Field(description="False if it was booked before; nothing was done again then.")
    key: str
    legs: list[Leg]
    root: str = Field(description="Root hash of the book afterwards.")


@router.get(
    "/book.sqlite",
    summary="The book, one file.",
    response_class=FileResponse,
    responses={200: {"description": "SQLite.", "content": {"application/vnd.sqlite3": _BINARY}}, **_READ},
)
def book_file(request: Request, visitor: Reader) -> Response:
    """Return a copy of the book, made while nothing is written."""
    return FileResponse(
        shelf_of(request).copy_of_book(),
        media_type="application/vnd.sqlite3",
        filename="book.sqlite",
        headers={"content-encoding": "identity"},
    )


class RunFile(StrEnum):
    """A file that a run wrote for people and programs."""

    EXCEL = "shoals.xlsx"
    REPORT = "report.html"
    PICTURE = "flows.svg"
    FLOWS = "flows.csv"
    SCHEDULE = "schedule.parquet"
    INPUTS = "inputs.parquet"
    SUMMARY = "summary.json"


@router.get(
    "/files/{name}",
    tags=["pages"],
    summary="A file that the run wrote.",
    response_class=FileResponse,
    responses={
        200: {"description": "The file.", "content": {"application/octet-stream": _BINARY}},
        **documented(401, 403, 404, 422, 429),
    },
)
def run_file(request: Request, visitor: Reader, name: RunFile) -> Response:
    """Return a file of the run, to be saved."""
    path = shelf_of(request).folder / name
    if not path.is_file():
        raise Problem(404, f"the run has no `{name}`", "make it again: `shoals run` or `shoals demo`")
    return FileResponse(
        path, media_type="application/octet-stream", filename=str(name), headers={"content-encoding": "identity"}
    )


@router.get(
    "/verify_book.py",
    summary="The auditor: one file for a bare Python.",
    response_class=Response,
    responses={200: {"description": "Python.", "content": {"text/x-python": {"schema": {"type": "string"}}}}, **_READ},
)
def auditor(visitor: Reader) -> Response:
    """Return the program with which strangers check a book."""
    text = files("shoals.ledger").joinpath("_assets", "verify_book.py").read_bytes()
    headers = {"content-disposition": 'attachment; filename="verify_book.py"'}
    return Response(text, media_type="text/x-python", headers=headers)


@router.get(
    "/proof",
    summary="A proof that a record is in the book.",
    response_class=Response,
    responses={
        200: {"description": "A tlog-proof.", "content": {"text/plain": {"schema": {"type": "string"}}}},
        **_READ,
    },
)
def proof(
    request: Request, visitor: Reader, seq: Annotated[int, Query(ge=0, lt=2**53, description="Number of the record.")]
) -> Response:
    """Return a proof under the last signed checkpoint."""
    text = shelf_of(request).read(lambda book: prove(book, seq))
    headers = {"content-disposition": f'attachment; filename="record-{seq}.tlog-proof"'}
    return Response(text, media_type="text/plain; charset=utf-8", headers=headers)


@router.get(
    "/records",
    summary="Transfers, page by page.",
    responses={
        200: {
            "description": "Transfers among `limit` records from `after` on; go on at `next`, null at the end.",
            "content": {
                "application/json": {
                    "example": {
                        "schema": "shoals.web.records/1",
                        "next": 100,
                        "records": [
                            {"seq": 40, "debit": "plant:pv", "credit": "bus", "amount": "1800000", "unit": "J"}
                        ],
                    }
                }
            },
        },
        **_READ,
    },
)
def records(
    request: Request,
    visitor: Reader,
    after: Annotated[int, Query(ge=0, lt=2**53, description="Number of the first record.")] = 0,
    limit: Annotated[int, Query(ge=1, le=1_000, description="How many records to look at.")] = 100,
) -> JSONResponse:
    """Return transfers in the order of the book."""

    def look(book: Book) -> dict[str, Any]:
        rows = [
            {name: one[name].isoformat() if name in ("event", "booked") else str(one[name]) for name in SHOWN}
            | {"seq": int(one["seq"])}
            for one in records_frame(book, after, limit).to_dict("records")
        ]
        following = after + limit if after + limit < book.count else None
        return {"schema": "shoals.web.records/1", "next": following, "records": rows}

    return JSONResponse(shelf_of(request).read(look))


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
    await check_csrf(request, visitor)

    def act(book: Book) -> dict[str, Any]:
        notes = Notes(book)
        done = notes.transfer(f"web {key}", series, asked.giver, asked.taker, asked.face_j, asked.at)
        legs = [
            {"debit": leg.debit, "credit": leg.credit, "amount": str(leg.amount), "rule": leg.rule} for leg in done.legs
        ]
        return {"new": done.new, "key": key, "legs": legs, "root": book.root()}

    what = f"transfer {series} {asked.giver} {asked.taker} {asked.face_j} {asked.at.isoformat()}"
    return await run_in_threadpool(_booked, request, visitor, what, key, act)


def _booked(request: Request, visitor: Visitor, what: str, key: str, act: Any) -> dict[str, Any]:
    """Write down that something is asked for, book it, and write down how that ended.

    A server that dies in between leaves a line without its end; the book says whether it was booked.
    """
    access = tenant_of(request).access
    access.write(visitor, what, key, "asked")
    try:
        found = shelf_of(request).write(act)
    except ShoalsError as error:
        access.write(visitor, what, key, f"refused: {error.what}")
        raise
    access.write(visitor, what, key, "booked" if found["new"] else "booked before")
    return found


@router.get(
    "/writes",
    tags=["server"],
    summary="The record of writes: who asked for what, and how it ended.",
    responses={
        200: {
            "description": "Lines after a number, oldest first. Each holds the hash of the one before it.",
            "content": {
                "application/json": {
                    "example": {"schema": "shoals.web.writes/1", "whole": True, "next": None, "writes": []}
                }
            },
        },
        **_READ,
    },
)
def writes(
    request: Request,
    visitor: Auditor,
    after: Annotated[int, Query(ge=0, lt=2**53, description="Number of the line before the first.")] = 0,
    limit: Annotated[int, Query(ge=1, le=1_000)] = 100,
) -> JSONResponse:
    """Return the record of writes, after following its chain from the first line."""
    access = tenant_of(request).access
    count = access.check()
    found = access.written(after=after, limit=limit)
    lines = [
        {
            "number": one.number,
            "at": datetime.fromtimestamp(one.at_s).astimezone().isoformat(),
            "who": one.who,
            "role": one.role,
            "what": one.what,
            "key": one.key,
            "outcome": one.outcome,
            "digest": one.digest,
        }
        for one in found
    ]
    following = lines[-1]["number"] if lines and lines[-1]["number"] < count else None
    return JSONResponse({"schema": "shoals.web.writes/1", "whole": True, "next": following, "writes": lines})
