"""`shoals ledger` as a keeper, an outsider and a witness use it: files, exit codes, JSON."""

from __future__ import annotations

import contextlib
import io
import json
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.ledger.conftest import ACCOUNTS, event, sun

from shoals.cli._app import invoke
from shoals.ledger import Book, open_book
from shoals.ledger.witness import Witness
from shoals.ledger.witness_http import WitnessServer

Run = Callable[..., tuple[int, str, str]]
NAME = "example.com/plant-1"


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command in a folder with a book."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SHOALS_LANG", "en")
    with Book.create(Path("book.sqlite"), ACCOUNTS) as book:
        for n in range(12):
            book.post(f"key {n}", sun(n), event(n))

    def call(*arguments: str) -> tuple[int, str, str]:
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = invoke(["ledger", *arguments])
        return code, out.getvalue(), err.getvalue()

    return call


@pytest.fixture
def vkey(run: Run) -> str:
    """The public key of the book, which has a checkpoint `monday`."""
    code, out, _ = run("keys", "new", "book.key", "--name", NAME)
    assert code == 0
    assert run("checkpoint", "book.sqlite", "--key", "book.key", "-o", "monday")[0] == 0
    assert run("keys", "show", "book.key")[1] == out
    return out.strip()


def test_a_transfer_is_proved_and_checked(run: Run, vkey: str) -> None:
    for how in (["--seq", "40"], ["--transfer", "key 3", "--leg", "1"]):
        assert run("prove", "book.sqlite", *how, "-o", "one.tlog-proof")[0] == 0
        code, out, _ = run("check", "one.tlog-proof", "--key", vkey)
        assert code == 0
        assert f"of the book {NAME}" in out
    found = json.loads(run("check", "one.tlog-proof", "--key", vkey, "--format", "json")[1])
    assert (found["proved"], found["debit"], found["credit"], found["unit"]) == (True, "bus", "battery", "J")
    assert isinstance(found["amount"], str)
    again = run("prove", "book.sqlite", "--id", found["id"])[1]
    assert again == Path("one.tlog-proof").read_text(encoding="utf-8")
    assert "帳簿" in run("check", "one.tlog-proof", "--key", vkey, "--lang", "ja")[1]
    text = Path("one.tlog-proof").read_text(encoding="utf-8")
    Path("one.tlog-proof").write_text(text.replace("index ", "index 1"), encoding="utf-8")
    assert run("check", "one.tlog-proof", "--key", vkey)[0] == 5


def test_what_is_asked_wrongly_is_code_1_and_what_does_not_hold_code_5(run: Run, vkey: str) -> None:
    assert run("prove", "book.sqlite", "--seq", "3", "-o", "p")[0] == 0
    other = run("keys", "new", "other.key", "--name", NAME)[1].strip()
    for code, arguments in (
        (1, ["prove", "book.sqlite"]),
        (1, ["prove", "book.sqlite", "--seq", "3", "--id", "00"]),
        (1, ["prove", "book.sqlite", "--seq", "9999"]),
        (1, ["prove", "book.sqlite", "--id", "no hexadecimal"]),
        (1, ["prove", "book.sqlite", "--transfer", "nothing"]),
        (1, ["check", "p"]),
        (1, ["check", "p", "--key", "nonsense"]),
        (1, ["check", "none", "--key", vkey]),
        (5, ["check", "p", "--key", other]),
        (5, ["check", "p", "--key", vkey, "--witnesses", "1"]),
        (1, ["check", "monday", "--key", vkey]),
        (5, ["check", "monday", "--key", vkey, "--old", "monday"]),
        (1, ["keys", "new", "book.key", "--name", NAME]),
        (1, ["keys", "new", "x.key", "--name", "a b"]),
        (1, ["keys", "add", "book.sqlite", other]),
        (1, ["keys", "rotate", "book.sqlite", "--to", "other.key"]),
        (1, ["keys", "rotate", "book.sqlite", "--to", "other.key", "--key", "other.key"]),
        (1, ["checkpoint", "book.sqlite", "--key", "other.key"]),
        (1, ["checkpoint", "book.sqlite", "--key", "book.key", "--witnesses", "1"]),
        (5, ["verify", "book.sqlite", "--key", other]),
        (1, ["publish", "book.sqlite", "log", "--size", "3"]),
        (1, ["consistency", "book.sqlite", "monday", "--size", "3"]),
        (2, ["verify", "none.sqlite"]),
    ):
        found, out, err = run(*arguments)
        assert (found, out) == (code, ""), (arguments, err)
        assert "hint:" in err


def test_a_key_is_replaced_and_who_trusts_the_old_one_follows(run: Run, vkey: str) -> None:
    run("keys", "new", "new.key", "--name", NAME)
    for _ in range(2):  # an interrupted change is taken up again
        assert run("keys", "rotate", "book.sqlite", "--key", "book.key", "--to", "new.key", "-o", "tuesday")[0] == 0
    assert run("verify", "book.sqlite", "--key", vkey, "--checkpoint", "monday")[0] == 0
    keys = json.loads(run("keys", "list", "book.sqlite", "--format", "json")[1])
    assert [(one["of"], one["in_use"]) for one in keys] == [("book", False), ("book", True)]
    assert run("consistency", "book.sqlite", "monday", "-o", "growth")[0] == 0
    code, out, _ = run("check", "growth", "--old", "monday", "--key", vkey, "--format", "json")
    assert code == 0
    assert json.loads(out)["schema"] == "shoals.ledger.consistent/1"
    found = json.loads(run("verify", "book.sqlite", "--format", "json")[1])
    assert [len(one["signers"]) for one in found["checkpoints"]] == [1, 2]


def test_a_book_is_published(run: Run, vkey: str) -> None:
    from tests.ledger.outsider import read_log

    code, out, _ = run("publish", "book.sqlite", "log", "--format", "json")
    assert code == 0
    size = json.loads(out)["size"]
    assert len(read_log(Path("log"), [vkey])[1]) == size


def test_witnesses_sign_and_refuse_a_fork(run: Run, vkey: str) -> None:
    shutil.copy("book.sqlite", "fork.sqlite")
    witness_key = run("witness", "new", "w", "--name", "witness.example/w1")[1].strip()
    assert run("witness", "trust", "w", vkey)[0] == 0
    for book in ("book.sqlite", "fork.sqlite"):
        assert run("keys", "add", book, witness_key)[0] == 0
    with open_book("fork.sqlite") as book:
        book.post("other", sun(70), event(70))
    witness = Witness.open(Path("w"))
    with WitnessServer(witness) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        asked = ["--key", "book.key", "--witness", server.url, "--witnesses", "1", "-o", "seen"]
        assert run("checkpoint", "book.sqlite", *asked)[0] == 0
        code, _, err = run("checkpoint", "fork.sqlite", *asked[:-2])
        server.shutdown()
        thread.join()
    witness.close()
    assert code == 5
    assert "does not sign" in err
    assert run("verify", "book.sqlite", "--key", vkey, "--key", witness_key, "--witnesses", "1")[0] == 0
    assert run("witness", "show", "w", "--origin", NAME, "-o", "kept")[0] == 0
    assert run("verify", "book.sqlite", "--checkpoint", "kept")[0] == 0
    code, _, err = run("verify", "fork.sqlite", "--checkpoint", "kept")
    assert code == 5
    assert "written anew" in err or "was made of" in err
    shown = json.loads(run("witness", "show", "w", "--format", "json")[1])
    assert shown[0]["refused"] == 1
    assert run("witness", "show", "w", "--origin", "nobody")[0] == 1
    assert run("witness", "serve", "nowhere")[0] == 1


def test_a_close_is_signed(run: Run, vkey: str) -> None:
    code, out, _ = run("close", "book.sqlite", "--until", "2024-05-01", "--key", "book.key", "--format", "json")
    assert code == 0
    found = json.loads(out)
    assert found["checkpoint"].splitlines()[:2] == [NAME, str(found["records"])]
    assert run("verify", "book.sqlite", "--key", vkey, "--root", found["root"])[0] == 0
    assert run("close", "book.sqlite", "--until", "2024-06-01", "--witness", "http://127.0.0.1:9")[0] == 1
    again = json.loads(run("close", "book.sqlite", "--until", "2024-06-01", "--format", "json")[1])
    assert again["checkpoint"] is None


def test_the_auditor_is_written_out_and_runs(run: Run, vkey: str) -> None:
    assert run("auditor", "-o", "verify_book.py")[0] == 0
    done = subprocess.run(
        [sys.executable, "-I", "-S", "verify_book.py", "book.sqlite", "--key", vkey, "--json"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert json.loads(done.stdout)["verified"]


def test_a_book_is_pruned_into_an_archive(run: Run, vkey: str) -> None:
    assert run("prune", "book.sqlite", "old.sqlite")[0] == 1  # nothing carries balances forward yet
    code, _, _ = run("close", "book.sqlite", "--until", "2024-05-01", "--carry", "--key", "book.key", "-o", "closed")
    assert code == 0
    code, out, err = run("prune", "book.sqlite", "old.sqlite", "--format", "json")
    assert code == 0
    assert "keep another copy" not in err
    found = json.loads(out)
    assert found["schema"] == "shoals.ledger.pruned/1"
    assert 0 < found["size"] == found["fresh"] < found["records"]
    code, out, _ = run("verify", "book.sqlite", "--key", vkey)
    assert code == 0
    assert f"the first {found['size']} records were pruned and not looked at" in out
    assert f"from record {found['size']} on" in out
    code, out, _ = run("verify", "book.sqlite", "--key", vkey, "--archive", "old.sqlite", "--lang", "ja")
    assert code == 0
    assert f"保存先にある最初の {found['size']} 件も" in out
    said = json.loads(run("verify", "book.sqlite", "--format", "json")[1])
    assert (said["pruned"], said["whole"]) == (found["size"], False)
    code, _, err = run("export", "book.sqlite", "--format", "hledger")
    assert (code, "were pruned" in err) == (2, True)
    for source in ("old.sqlite", "book.sqlite"):
        assert run("copy", source, "whole.sqlite", "-o", "copied")[0] == 0
    assert run("verify", "whole.sqlite", "--root", found["root"])[0] == 0
