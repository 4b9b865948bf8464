"""Witnesses over HTTP: a small server that lends a witness its voice, and the asking side of a book.

The server listens on the loopback address unless told otherwise. A witness answers within a time that the asking side
sets; one that is slow, away or wrong costs a signature, never the checkpoint.
"""

from __future__ import annotations

import http.client
import threading
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit

from shoals.core.errors import InputError, LedgerError, Tampered
from shoals.ledger.attest import add_signatures, history_of
from shoals.ledger.book import Book
from shoals.ledger.checkpoint import Checkpoint
from shoals.ledger.proof import prove_consistency
from shoals.ledger.signing import SignedText
from shoals.ledger.witness import REQUEST_BYTES_MAX, TEXT, Answer, Witness

IDLE_SECONDS = 30.0
"""After so long a connection on which nothing comes is closed."""
ANSWER_BYTES_MAX = 1 << 16
ASKED_MAX = 3
"""So often a witness is asked anew when it says that it saw another size."""


class WitnessServer(ThreadingHTTPServer):
    """Serves a witness: ``POST /add-checkpoint``, and ``GET /`` says whose key it is."""

    daemon_threads = True

    def __init__(self, witness: Witness, host: str = "127.0.0.1", port: int = 0) -> None:
        self.witness = witness
        try:
            super().__init__((host, port), _Handler)
        except OSError as error:
            raise InputError(
                f"`{host}:{port}` cannot be listened on: {error.strerror}", "name another address or port"
            ) from error

    @property
    def url(self) -> str:
        """Where it listens."""
        host, port = self.server_address[:2]
        return f"http://{host!s}:{port}"


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = IDLE_SECONDS

    @property
    def witness(self) -> Witness:
        assert isinstance(self.server, WitnessServer)
        return self.server.witness

    def do_GET(self) -> None:
        if self.path != "/":
            self._say(Answer(status=HTTPStatus.NOT_FOUND, body="there is `/` and `/add-checkpoint`\n"))
            return
        self._say(Answer(status=HTTPStatus.OK, body=f"{self.witness.public.vkey}\n"))

    def do_POST(self) -> None:
        length = self.headers.get("Content-Length", "")
        if not (length.isascii() and length.isdecimal()):
            self.close_connection = True
            self._say(Answer(status=HTTPStatus.LENGTH_REQUIRED, body="say how long the request is\n"))
            return
        if int(length[:12]) > REQUEST_BYTES_MAX:
            self.close_connection = True
            self._say(Answer(status=HTTPStatus.REQUEST_ENTITY_TOO_LARGE, body="the request is too long\n"))
            return
        request = self.rfile.read(int(length))
        if self.path != "/add-checkpoint":
            self._say(Answer(status=HTTPStatus.NOT_FOUND, body="there is `/` and `/add-checkpoint`\n"))
            return
        try:
            answer = self.witness.answer(request)
        except LedgerError as error:
            self.close_connection = True
            answer = Answer(status=HTTPStatus.INTERNAL_SERVER_ERROR, body=f"{error.what}\n")
        self._say(answer)

    def _say(self, answer: Answer) -> None:
        data = answer.body.encode()
        self.send_response(answer.status)
        self.send_header("Content-Type", answer.kind)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Say nothing: what was signed is in the witness's own memory."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Collected:
    """What asking witnesses came to.

    Parameters
    ----------
    note : str
        The checkpoint with all signatures.
    signed : dict of str to str
        Name of the witness by its URL.
    refused : dict of str to str
        Why there is no signature, by URL.
    """

    note: str
    signed: dict[str, str]
    refused: dict[str, str]


def collect(book: Book, size: int, urls: Sequence[str], *, seconds: float = 10.0) -> Collected:
    """Ask witnesses to sign a checkpoint that a book keeps, all at once, and keep what they sign.

    Parameters
    ----------
    book : Book
        It names the keys of the witnesses; signatures of others are not kept.
    size : int
        Of which checkpoint.
    urls : sequence of str
        Where witnesses listen, ``http://127.0.0.1:8421`` for instance.
    seconds : float, default 10
        How long each may take in all. [s]

    Raises
    ------
    InputError
        If no such checkpoint is kept, or a URL is none.
    """
    kept = dict(book.checkpoints())
    if size not in kept:
        raise InputError(f"no checkpoint of {size} records is kept", "make one: `shoals ledger checkpoint`")
    for url in urls:
        if urlsplit(url).scheme not in ("http", "https") or not urlsplit(url).hostname:
            raise InputError(f"`{url}` is no address of a witness", "give one like `http://127.0.0.1:8421`")
    note, history = kept[size], history_of(book)
    text = SignedText.read(note).text
    before = max((at for at in kept if at < size), default=0)
    lock = threading.Lock()

    def ask(url: str) -> str:
        """Return lines of signatures; raise LedgerError if there are none."""
        old, end = before, time.monotonic() + seconds
        for _ in range(ASKED_MAX):
            with lock:
                request = prove_consistency(book, old, note)
            status, body = _post(url, request.encode(), end)
            if status == HTTPStatus.OK:
                return body
            seen = body.strip()
            if status != HTTPStatus.CONFLICT or not (seen.isascii() and seen.isdecimal()):
                raise LedgerError(f"it answers {status}: {seen[:200]}", "")
            if int(seen) > size:
                raise LedgerError(f"it has signed {seen} records of this book, more than the {size} asked for", "")
            old = int(seen)
        raise LedgerError("it says another size each time", "")

    signed: dict[str, str] = {}
    refused: dict[str, str] = {}
    lines: dict[tuple[str, bytes], str] = {}
    with ThreadPoolExecutor(max_workers=max(len(urls), 1)) as pool:
        for url, future in [(url, pool.submit(ask, url)) for url in urls]:
            try:
                answer = SignedText.read(f"{text}\n{future.result()}")
                found = answer.signers([one.key for one in history.witnesses])
                if not found:
                    raise LedgerError("it signs with a key that the book does not name", "")
            except (LedgerError, OSError, http.client.HTTPException) as error:
                refused[url] = error.what if isinstance(error, LedgerError) else f"{type(error).__name__}: {error}"
                continue
            names = {(key.name, key.id) for key in found}
            lines |= {(one.name, one.key_id): one.line for one in answer.signatures if (one.name, one.key_id) in names}
            signed[url] = next(iter(found)).name
    if lines:
        note = add_signatures(book, size, lines.values())
    return Collected(note=note, signed=signed, refused=refused)


def _post(url: str, request: bytes, end: float) -> tuple[int, str]:
    """Post to a witness, and be back before `end` on the monotonic clock."""
    parts = urlsplit(url)
    kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
    left = end - time.monotonic()
    if left <= 0:
        raise TimeoutError("it did not answer in time")
    connection = kind(parts.hostname or "", parts.port, timeout=left)
    stop = threading.Timer(left, _cut, [connection])
    stop.daemon = True
    stop.start()
    try:
        connection.request("POST", parts.path.rstrip("/") + "/add-checkpoint", request, {"Content-Type": TEXT})
        answer = connection.getresponse()
        body = answer.read(ANSWER_BYTES_MAX)
    finally:
        stop.cancel()
        connection.close()
    if time.monotonic() > end:
        raise TimeoutError("it did not answer in time")
    try:
        return answer.status, body.decode()
    except UnicodeDecodeError:
        raise Tampered("it answers in no text", "") from None


def _cut(connection: http.client.HTTPConnection) -> None:
    """End a connection on which something comes, but too slowly."""
    sock = connection.sock
    if sock is not None:
        sock.shutdown(2)


def size_of(note: str) -> int:
    """Return how many records a signed checkpoint commits to."""
    return Checkpoint.read(SignedText.read(note).text).size
