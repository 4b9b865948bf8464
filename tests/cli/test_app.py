from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from shoals.cli import _app
from shoals.cli._shared import language
from shoals.core import errors

CALL = "import sys; from shoals.cli import main; main(sys.argv[1:])"


def shoals(*arguments: str, cwd: Path | None = None, **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", CALL, *arguments], capture_output=True, text=True, cwd=cwd, env={**os.environ, **env}
    )


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (errors.InputError("x broke", "do y"), 1),
        (errors.SourceDamaged("x broke", "do y"), 2),
        (errors.Infeasible("x broke", "do y"), 3),
        (errors.Silent("x broke", "do y"), 4),
        (errors.Tampered("x broke", "do y"), 5),
    ],
)
def test_an_error_is_two_sentences_on_stderr_and_its_own_exit_code(
    error: errors.ShoalsError, code: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(_app, "app", broken)
    assert _app.invoke([]) == code
    out, err = capsys.readouterr()
    assert out == ""
    assert err == "error: x broke\n\nhint: do y\n"


@pytest.mark.parametrize(
    ("asked", "japanese"),
    [
        (["--lang", "ja", "economics", "rates", "atlantis", "--demo"], True),
        (["economics", "rates", "atlantis", "--demo", "--lang=ja"], True),
        (["economics", "rates", "--lang", "ja", "atlantis", "--nothing"], True),
        (["economics", "rates", "atlantis", "--demo", "--lang"], False),
    ],
)
def test_an_error_says_its_kind_in_the_language_that_was_asked_for(
    asked: list[str], japanese: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SHOALS_LANG", "en")
    assert _app.invoke(asked) == 1
    err = capsys.readouterr().err
    assert err.startswith("エラー(指定の誤り): " if japanese else "error: ")
    assert ("\n\nヒント: " if japanese else "\n\nhint: ") in err
    assert os.environ["SHOALS_LANG"] == "en"  # the word holds for one command


def test_an_error_is_told_in_japanese_where_there_are_words_for_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert _app.invoke(["economics", "history", "kanto", "--lang", "ja"]) == 1
    assert "エリア `kanto` はありません" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["九州", "09", "Kyushu", "kyushu"])
def test_an_area_goes_by_each_of_its_names(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert _app.invoke(["economics", "history", name, "--format", "json", "--lang", "en"]) == 0
    assert '"area": "kyushu"' in capsys.readouterr().out


def test_what_was_not_foreseen_is_told_without_a_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("by nought")

    monkeypatch.setattr(_app, "app", broken)
    assert _app.invoke([]) == 1
    err = capsys.readouterr().err
    assert "ZeroDivisionError: by nought" in err
    assert "hint:" in err
    assert "Traceback" not in err
    monkeypatch.setenv("SHOALS_DEBUG", "1")
    assert _app.invoke([]) == 1
    assert "Traceback" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["pln"], "plan"),
        (["demo", "--sead", "1"], "--seed"),
        (["demo", "--seed", "one"], "seed"),
        (["run"], "SITE.toml"),
        (["run", "a.toml", "--from", ".", "--fiscal-year", "x"], "fiscal-year"),
        (["run", "no-such-site.toml", "--from", ".", "--fiscal-year", "2024"], "no-such-site.toml"),
    ],
)
def test_a_wrong_question_gets_a_hint_and_exit_code_1(
    arguments: list[str], says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _app.invoke(arguments) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert says in err
    assert "hint:" in err


def test_help_and_version_are_data(capsys: pytest.CaptureFixture[str]) -> None:
    assert _app.invoke(["--help"]) == 0
    text = capsys.readouterr().out
    assert all(verb in text for verb in ("demo", "run", "data", "plan", "ledger", "doctor"))
    assert _app.invoke(["--version"]) == 0
    assert capsys.readouterr().out.startswith("shoals 0.")


def test_the_language_is_asked_for_or_found(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SHOALS_LANG", "LC_ALL", "LANG"):
        monkeypatch.delenv(name, raising=False)
    assert language(None) == "en"
    monkeypatch.setenv("LANG", "ja_JP.UTF-8")
    assert language(None) == "ja"


def test_doctor_finds_this_machine_well() -> None:
    done = shoals("doctor", "--lang", "en")
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("✓ ok") == 9
    told = shoals("doctor", "--lang", "ja").stdout
    assert told.count("✓ 良好") == 9
    assert not set(re.findall(r"[a-z]+", re.sub(r"`[^`]*`|/\S+", "", told))) & {"is", "are", "in", "the", "a", "files"}


@pytest.mark.parametrize("command", ["--help", "demo --lang en -o out 2>/dev/null"])
def test_a_closed_pipe_is_no_error(command: str, tmp_path: Path) -> None:
    line = f'set -o pipefail; "{sys.executable}" -c "{CALL}" {command} | head -n 1'
    done = subprocess.run(["bash", "-c", line], capture_output=True, text=True, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("group", [[], ["data"], ["plan"], ["ledger"]])
def test_a_bare_group_prints_its_help(group: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert _app.invoke(group) == 0
    out, err = capsys.readouterr()
    assert out.startswith("Usage:")
    assert err == ""


@pytest.mark.parametrize("form", ["csv", "md", "json"])
def test_doctor_takes_every_form(form: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert _app.invoke(["doctor", "--format", form, "--lang", "en"]) == 0
    assert "solver" in capsys.readouterr().out


@pytest.mark.parametrize("encoding", ["cp932", "ascii", "latin-1"])
def test_a_terminal_that_lacks_a_letter_is_no_error(encoding: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", CALL, "doctor", "--lang", "ja"],
        capture_output=True,
        env={**os.environ, "PYTHONIOENCODING": encoding},
    )
    assert done.returncode == 0, done.stderr


def test_a_closed_stdout_is_no_error() -> None:
    done = subprocess.run(["bash", "-c", f'"{sys.executable}" -c "{CALL}" doctor >&-'], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_folder_that_is_taken_is_refused_before_the_long_work(tmp_path, monkeypatch, capsys):
    """The demo reads no year and plans nothing, and a run looks for no file, if its outputs have no place."""
    from shoals import cycle

    def begun(*_, **__):
        raise AssertionError("the work began")

    monkeypatch.setattr(cycle, "given_demo", begun)
    monkeypatch.setattr(cycle, "given_files", begun)
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "book.sqlite").touch()
    site = str(Path(__file__).resolve().parents[2] / "examples" / "sites" / "kyushu-hybrid-50mw.toml")
    for command in (["demo"], ["run", site, "--from", str(tmp_path), "--fiscal-year", "2024"]):
        assert _app.invoke([*command, "--lang", "en", "-o", str(tmp_path / "out")]) == 1
        assert "holds a book already" in capsys.readouterr().err
