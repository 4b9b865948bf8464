"""A witness signs what grows, refuses what forks or goes back, and does so however often it is killed."""

from __future__ import annotations

import base64
import http.client
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http import HTTPStatus
from pathlib import Path
from random import Random

import pytest
from tests.ledger import outsider
from tests.ledger.test_checkpoint import ORIGIN, build, key
from tests.patience import PATIENCE_S

from shoals.core.errors import DataError, InputError, LedgerError
from shoals.ledger import Book, open_book, verify
from shoals.ledger.attest import make_checkpoint, name_key
from shoals.ledger.checkpoint import Checkpoint
from shoals.ledger.proof import prove_consistency
from shoals.ledger.signing import KeyKind, PrivateKey, SignedText, signed
from shoals.ledger.witness import KEY_FILE, STATE_FILE, Answer, Witness
from shoals.ledger.witness_http import WitnessServer, collect

KILLS = 40 if os.environ.get("SHOALS_LONG") else 4


@pytest.fixture
def witness(tmp_path: Path) -> Iterator[Witness]:
    """A witness that trusts the book of `build`."""
    found = Witness.make(tmp_path / "w", "witness.example/w1")
    found.trust(key(1).public)
    yield found
    found.close()


@pytest.fixture
def grown(tmp_path: Path) -> Iterator[Book]:
    """A book with four checkpoints."""
    build(tmp_path / "a.sqlite", None)
    with open_book(tmp_path / "a.sqlite") as book:
        yield book


@pytest.fixture
def forked(tmp_path: Path) -> Iterator[Book]:
    """The same book until after its second checkpoint, and another one after it."""
    build(tmp_path / "b.sqlite", 12)
    with open_book(tmp_path / "b.sqlite") as book:
        yield book


def request(book: Book, which: int, old: int) -> bytes:
    """Ask for a signature of a checkpoint, from a size on."""
    size, note = book.checkpoints()[which]
    return (prove_consistency(book, old, note) if old <= size else f"old {old}\n\n{note}").encode()


def sizes(book: Book) -> list[int]:
    return [size for size, _ in book.checkpoints()]


def ask(witness: Witness, book: Book, which: int, old: int) -> Answer:
    return witness.answer(request(book, which, old))


def test_what_grows_is_signed_and_an_outsider_reads_it(witness: Witness, grown: Book) -> None:
    old = 0
    for which, size in enumerate(sizes(grown)):
        answer = ask(witness, grown, which, old)
        assert answer.status == HTTPStatus.OK
        text = SignedText.read(grown.checkpoints()[which][1]).text
        found = outsider.open_note(f"{text}\n{answer.body}", [witness.public.vkey])[1]
        assert abs(found["witness.example/w1"] - time.time()) < 60
        old = size
    assert ask(witness, grown, 3, old).status == HTTPStatus.OK  # again, and later
    assert [one.size for one in witness.books()] == [sizes(grown)[-1]]


def test_forks_and_steps_back_are_refused_and_kept_as_evidence(witness: Witness, grown: Book, forked: Book) -> None:
    n = sizes(grown)
    assert sizes(forked) == n
    assert ask(witness, grown, 1, 0).status == HTTPStatus.OK
    assert ask(witness, forked, 1, n[1]).status == HTTPStatus.OK  # the same so far
    assert ask(witness, grown, 2, n[1]).status == HTTPStatus.OK
    behind = ask(witness, forked, 1, n[1])
    assert (behind.status, behind.body, behind.kind) == (HTTPStatus.CONFLICT, f"{n[2]}\n", "text/x.tlog.size")
    assert ask(witness, forked, 2, n[2]).status == HTTPStatus.CONFLICT
    assert ask(witness, forked, 3, n[2]).status == HTTPStatus.UNPROCESSABLE_ENTITY
    assert ask(witness, forked, 1, n[2]).status == HTTPStatus.BAD_REQUEST
    assert ask(witness, grown, 3, n[2]).status == HTTPStatus.OK
    assert [one.refused for one in witness.books()] == [2]
    kept = witness.evidence(ORIGIN)
    assert {SignedText.read(note).text for note, _ in kept} == {
        SignedText.read(forked.checkpoints()[k][1]).text for k in (2, 3)
    }
    assert all(why for _, why in kept)


def test_what_is_no_request_or_not_trusted_is_refused(witness: Witness, grown: Book) -> None:
    good = request(grown, 0, 0)
    for bad in (b"", b"old 0\n", good[:-1], good.replace(b"old 0", b"old 00"), good.replace(b"old 0", b"new 0"),
                b"\xff", good.replace(b"old 0\n", b"old 0\nAAAA\n"), b"old 0\n" + b"A" * 43 + b"=\n" + good[6:],
                ):  # fmt: skip
        assert witness.answer(bad).status in (HTTPStatus.BAD_REQUEST, HTTPStatus.UNPROCESSABLE_ENTITY), bad
    lines = b"".join(base64.b64encode(bytes([n]) * 32) + b"\n" for n in range(64))
    assert witness.answer(b"old 0\n" + lines + good[6:]).status == HTTPStatus.BAD_REQUEST
    text = SignedText.read(grown.checkpoints()[0][1]).text
    other = signed(text, key(2))
    assert witness.answer(f"old 0\n\n{other}".encode()).status == HTTPStatus.FORBIDDEN
    broken = SignedText.read(grown.checkpoints()[0][1]).signatures[0]
    blob = bytes([broken.blob[0] ^ 1]) + broken.blob[1:]
    line = f"— {broken.name} {base64.b64encode(broken.key_id + blob).decode()}\n"
    assert witness.answer(f"old 0\n\n{text}\n{line}".encode()).status == HTTPStatus.FORBIDDEN
    stranger = key(1, name="example.com/other")
    strange = signed(text.replace(ORIGIN, "example.com/other"), stranger)
    assert witness.answer(f"old 0\n\n{strange}".encode()).status == HTTPStatus.NOT_FOUND
    empty = signed(Checkpoint(origin=ORIGIN, size=0, root=bytes(32)).text, key(1))
    assert witness.answer(f"old 0\n\n{empty}".encode()).status == HTTPStatus.UNPROCESSABLE_ENTITY
    assert [one.size for one in witness.books()] == [0]
    assert ask(witness, grown, 0, 0).status == HTTPStatus.OK


def test_whom_a_witness_must_not_trust(witness: Witness, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="key of a witness"):
        witness.trust(PrivateKey.make("w", KeyKind.WITNESS).public)
    own = PrivateKey.read((tmp_path / "w" / KEY_FILE).read_text(encoding="utf-8"))
    with pytest.raises(InputError, match="key of a witness"):
        witness.trust(PrivateKey.make("book", seed=own.seed).public)
    with pytest.raises(InputError, match=r"holds a witness already"):
        Witness.make(tmp_path / "w", "witness.example/w2")


def test_a_witness_that_lost_its_memory_does_not_sign(witness: Witness, tmp_path: Path) -> None:
    witness.close()
    (tmp_path / "w" / STATE_FILE).unlink()
    with pytest.raises(DataError, match="lost what it signed"):
        Witness.open(tmp_path / "w")


def test_what_it_signed_is_remembered_before_anybody_has_it(
    tmp_path: Path, grown: Book, forked: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed after remembering and before answering: the fork stays refused. Killed before: nothing left it."""
    witness = Witness.make(tmp_path / "v", "witness.example/v")
    witness.trust(key(1).public)
    assert ask(witness, grown, 1, 0).status == HTTPStatus.OK
    old = sizes(grown)[1]

    def killed(*_: object, **__: object) -> str:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(PrivateKey, "line", killed)
        with pytest.raises(KeyboardInterrupt):
            ask(witness, grown, 2, old)
    witness.close()
    again = Witness.open(tmp_path / "v")
    assert ask(again, forked, 2, old).status == HTTPStatus.CONFLICT
    assert ask(again, grown, 2, sizes(grown)[2]).status == HTTPStatus.OK
    again.close()


def test_a_full_disk_costs_the_answer(tmp_path: Path, grown: Book) -> None:
    witness = Witness.make(tmp_path / "v", "witness.example/v")
    witness.trust(key(1).public)
    (pages,) = witness._db.execute("PRAGMA page_count").fetchone()
    witness._db.execute(f"PRAGMA max_page_count = {pages}")
    big = signed(Checkpoint(origin=ORIGIN, size=1, root=bytes(32), more=("x" * 20_000,)).text, key(1))
    with pytest.raises(LedgerError, match="cannot remember"):
        witness.answer(f"old 0\n\n{big}".encode())
    assert [one.size for one in witness.books()] == [0]
    witness.close()


def test_many_at_once_get_one_past(tmp_path: Path, grown: Book, forked: Book) -> None:
    """Two witnesses' processes on one folder, and many threads, all asking for two pasts."""
    made = Witness.make(tmp_path / "v", "witness.example/v")
    made.trust(key(1).public)
    both = [made, Witness.open(tmp_path / "v")]
    n = sizes(grown)
    requests = [(k, request(book, which, old)) for k, book in enumerate((grown, forked)) for which in (2, 3)
                for old in (0, n[1], n[2])]  # fmt: skip
    won: list[int] = []

    def run(seed: int) -> None:
        chance = Random(seed)
        for _ in range(25):
            which, asked = chance.choice(requests)
            if both[seed % 2].answer(asked).status == HTTPStatus.OK:
                won.append(which)

    threads = [threading.Thread(target=run, args=(seed,)) for seed in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(won)) == 1
    for one in both:
        one.close()


# ------------------------------------------------------------------------------------------------------------ over HTTP


@contextmanager
def serving(witness: Witness) -> Iterator[str]:
    with WitnessServer(witness) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield server.url
        finally:
            server.shutdown()
            thread.join()


def test_a_book_collects_signatures_and_keeps_them(witness: Witness, grown: Book, tmp_path: Path) -> None:
    size = sizes(grown)[-1]
    with serving(witness) as url:
        found = collect(grown, size, [url])
        assert found.signed == {}
        assert "does not name" in found.refused[url]
        name_key(grown, witness.public)
        make_checkpoint(grown, key(1))
        found = collect(grown, grown.count, [url, url + "/"], seconds=PATIENCE_S)
    assert set(found.signed.values()) == {"witness.example/w1"}
    assert found.refused == {}
    path = tmp_path / "a.sqlite"
    assert verify(path, keys=[key(1).public, witness.public], witnesses=1).checkpoints[-1].size == grown.count
    kept = witness.checkpoints(ORIGIN)
    assert verify(path, checkpoints=kept, keys=[key(1).public, witness.public], witnesses=1)


def test_witnesses_that_are_slow_away_or_wrong_cost_their_signature_alone(
    witness: Witness, grown: Book, forked: Book
) -> None:
    name_key(grown, witness.public)
    make_checkpoint(grown, key(1))
    silent = socket.create_server(("127.0.0.1", 0))
    slow = socket.create_server(("127.0.0.1", 0))

    left = threading.Event()

    def drip() -> None:
        """Answer a byte now and then, until the other side has enough."""
        connection, _ = slow.accept()
        end_s = time.monotonic() + PATIENCE_S
        with connection, suppress(OSError):
            while time.monotonic() < end_s:
                connection.sendall(b"H")
                time.sleep(0.05)
            return
        left.set()

    thread = threading.Thread(target=drip)
    thread.start()
    away = "http://127.0.0.1:9"
    with serving(witness) as url:
        urls = [url, f"http://127.0.0.1:{silent.getsockname()[1]}", f"http://127.0.0.1:{slow.getsockname()[1]}", away,
                url + "/nowhere"]  # fmt: skip
        found = collect(grown, grown.count, urls, seconds=4.0)
        assert list(found.signed) == [url]
        assert set(found.refused) == set(urls[1:])
        name_key(forked, witness.public)
        make_checkpoint(forked, key(1))
        other = collect(forked, forked.count, [url])
        assert other.signed == {}
        smaller = collect(grown, sizes(grown)[0], [url])
        assert "more than the" in smaller.refused[url]
    thread.join()
    assert left.is_set()  # it was not heard to its end
    silent.close()
    slow.close()
    for bad in ("ftp://x", "127.0.0.1:80", ""):
        with pytest.raises(InputError, match="no address"):
            collect(grown, grown.count, [bad])
    with pytest.raises(InputError, match="no checkpoint"):
        collect(grown, 1, [away])


def test_the_server_answers_what_is_asked_wrongly(witness: Witness) -> None:
    with serving(witness) as url:
        port = int(url.rpartition(":")[2])

        def said(method: str, path: str, body: bytes | None, headers: dict[str, str]) -> tuple[int, bytes]:
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE_S)
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            found = answer.status, answer.read()
            connection.close()
            return found

        assert said("GET", "/", None, {}) == (200, f"{witness.public.vkey}\n".encode())
        assert said("GET", "/x", None, {})[0] == 404
        assert said("POST", "/x", b"a", {})[0] == 404
        assert said("POST", "/add-checkpoint", b"a", {})[0] == 400
        assert said("POST", "/add-checkpoint", None, {"Content-Length": "-1"})[0] == 411
        assert said("POST", "/add-checkpoint", None, {"Content-Length": "99999999"})[0] == 413
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE_S)
        for _ in range(3):  # one connection, kept alive
            connection.request("POST", "/add-checkpoint", b"nothing")
            answer = connection.getresponse()
            assert (answer.status, bool(answer.read())) == (400, True)
        connection.close()


def test_a_witness_that_is_killed_at_any_moment_signs_one_past(tmp_path: Path, grown: Book, forked: Book) -> None:
    """Two pasts are asked for in turns while the server is killed and started anew; one alone is ever signed."""
    folder, chance = tmp_path / "v", Random(5)
    made = Witness.make(folder, "witness.example/v")
    made.trust(key(1).public)
    made.close()
    n, signed_of = sizes(grown), {0: set[int](), 1: set[int]()}
    for turn in range(20 * KILLS):
        if turn >= KILLS and (signed_of[0] or signed_of[1]):
            break
        run = "from shoals.cli import main; main()"
        arguments = ["ledger", "witness", "serve", str(folder), "--port", "0"]
        server = subprocess.Popen([sys.executable, "-c", run, *arguments], stdout=subprocess.PIPE, text=True)
        assert server.stdout is not None
        port = int(server.stdout.readline().rpartition(":")[2])
        stop = threading.Timer(0.1 + chance.random() * 0.5, server.send_signal, [signal.SIGKILL])
        stop.start()
        try:
            while True:
                which = chance.randrange(2)
                book, place, old = (grown, forked)[which], chance.randrange(4), chance.choice([0, *n])
                if old > n[place]:
                    continue
                connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE_S)
                connection.request("POST", "/add-checkpoint", request(book, place, old))
                answer = connection.getresponse()
                if answer.status == HTTPStatus.OK and answer.read():
                    signed_of[which].add(n[place])
                connection.close()
        except (OSError, http.client.HTTPException):
            pass
        stop.cancel()
        server.kill()
        server.wait()
        server.stdout.close()
    apart = {size for size in n if size > n[1]}
    assert signed_of[0] | signed_of[1], "nothing was signed at all"
    assert not (signed_of[0] & apart and signed_of[1] & apart), "two pasts were signed"
    with sqlite3.connect(folder / STATE_FILE) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    db.close()
