"""The pages are run: every Python block, every `shoals` line, every link, every name of the glossary."""

from __future__ import annotations

import contextlib
import doctest
import importlib.util
import io
import json
import re
import runpy
import shlex
import shutil
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from shoals.core.energy import AREA_COLUMNS
from shoals.core.figure import Kind

ROOT = Path(__file__).resolve().parents[1]
READMES = [ROOT / "README.md", ROOT / "README.ja.md"]
PAGES = sorted(
    page for page in (ROOT / "docs").rglob("*.md") if not {"_build", "gallery"} & set(page.relative_to(ROOT).parts)
)
TOP = [*READMES, *(ROOT / name for name in ("ARCHITECTURE.md", "GLOSSARY.md", "CONTRIBUTING.md", "CHANGELOG.md"))]
FENCE = re.compile(r"^(?P<fence>`{3,})(?P<info>[^\n`]*)\n(?P<body>.*?)^(?P=fence)\s*$", re.MULTILINE | re.DOTALL)
KNOWN_FENCES = {
    "", "python", "console", "text", "toml", "json", "bash", "sql",
    "{toctree}", "{include}", "{eval-rst}", "{literalinclude}", "{code-block}", "{note}", "{warning}",
    "{image}", "{figure}", "{math}", "{verdicts}",
}  # fmt: skip


@dataclass(frozen=True)
class Block:
    """One fenced block: page, line, first word of its info string, the rest of it, and its text."""

    page: Path
    line: int
    word: str
    rest: str
    text: str

    @property
    def transcript(self) -> list[tuple[str, list[str]]]:
        """What is typed after a dollar sign, and what it is said to print; a trailing backslash joins lines."""
        found: list[tuple[str, list[str]]] = []
        for line in re.sub(r"\\\n\s*", "", self.text).splitlines():
            if line.startswith("$ "):
                found.append((line.removeprefix("$ ").strip(), []))
            elif line.strip():
                assert found, f"{self.page.name}, line {self.line}: output before any command"
                found[-1][1].append(line)
        return found

    @property
    def commands(self) -> list[str]:
        """What is typed after a dollar sign."""
        return [command for command, _ in self.transcript]


def blocks_of(page: Path) -> list[Block]:
    text = page.read_text(encoding="utf-8")
    found = []
    for match in FENCE.finditer(text):
        word, _, rest = match["info"].strip().partition(" ")
        found.append(Block(page, text[: match.start()].count("\n") + 2, word, rest.strip(), match["body"]))
    return found


def name_of(page: Path) -> str:
    return str(page.relative_to(ROOT))


def with_blocks(*words: str) -> list[Any]:
    pages = [page for page in (*READMES, *PAGES) if page.exists() and any(b.word in words for b in blocks_of(page))]
    return [pytest.param(page, id=name_of(page)) for page in pages]


ALL = [pytest.param(page, id=name_of(page)) for page in (*TOP, *PAGES)]


# -------------------------------------------------------------------------------------------------- blocks that run


@pytest.fixture
def cold_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """English words, no bars, whatever the environment says."""
    monkeypatch.setenv("SHOALS_LANG", "en")
    monkeypatch.setenv("SHOALS_NO_PROGRESS", "1")
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("MPLBACKEND", "Agg")
    monkeypatch.delenv("SHOALS_DEBUG", raising=False)


class Demo:
    """Runs the demo once in each language, for all pages."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def run(self, lang: str = "en") -> tuple[Path, str]:
        """Return its folder, and what it printed."""
        place = self.root / lang
        said = place / "said.txt"
        if not said.exists():
            place.mkdir(exist_ok=True)
            with pytest.MonkeyPatch.context() as patch:
                patch.chdir(place)
                patch.setenv("SHOALS_NO_PROGRESS", "1")
                code, out, err = invoke(["demo", "--lang", lang])
            assert code == 0, err
            said.write_text(out + err, encoding="utf-8")
        return place / "shoals-demo", said.read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    return Demo(tmp_path_factory.mktemp("docs"))


@pytest.fixture(scope="session")
def demo_folder(demo: Demo) -> Path:
    return demo.run()[0]


def invoke(arguments: list[str]) -> tuple[int, str, str]:
    from shoals.cli._app import invoke as run

    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = run(arguments)
    return code, out.getvalue(), err.getvalue()


@pytest.mark.parametrize("page", with_blocks("python"))
@pytest.mark.usefixtures("cold_words")
def test_python_blocks_of_a_page_run_as_one_program(
    page: Path, tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each page is one namespace in a folder in which the demo was run. Doctests must print what they say."""
    monkeypatch.chdir(tmp_path)
    if "shoals-demo" in page.read_text(encoding="utf-8"):
        shutil.copytree(request.getfixturevalue("demo_folder"), tmp_path / "shoals-demo")
    for folder in ("sites", "models"):
        shutil.copytree(ROOT / "examples" / folder, tmp_path / "examples" / folder)
    namespace: dict[str, Any] = {"__name__": "page"}
    try:
        for block in blocks_of(page):
            if block.word != "python":
                continue
            if ">>>" in block.text:
                run_doctest(block, namespace)
            else:
                source = "\n" * (block.line - 1) + block.text
                exec(compile(source, str(page), "exec", dont_inherit=True), namespace)
    finally:
        close_figures()


def run_doctest(block: Block, namespace: dict[str, Any]) -> None:
    test = doctest.DocTestParser().get_doctest(block.text, namespace, block.page.name, str(block.page), block.line - 1)
    report = io.StringIO()
    runner = doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS)
    result = runner.run(test, out=report.write, clear_globs=False)
    namespace.update(test.globs)
    assert not result.failed, report.getvalue()


def close_figures() -> None:
    import matplotlib.pyplot as plt

    plt.close("all")


@pytest.mark.parametrize("page", with_blocks("console"))
@pytest.mark.usefixtures("cold_words")
def test_commands_of_a_page_run(page: Path, tmp_path: Path, demo: Demo, monkeypatch: pytest.MonkeyPatch) -> None:
    """A `shoals` line exits with 0, or with the code that a comment at its end promises, `# exits with 5`.

    Each line that the page shows below it must be among those printed; `…` stands for anything. What fetches from the
    network, or reads the publishers' files, is parsed here and run below if the files are at hand.
    """
    monkeypatch.chdir(tmp_path)
    for folder in ("sites", "models"):
        shutil.copytree(ROOT / "examples" / folder, tmp_path / "examples" / folder)
    if "shoals-demo/" in page.read_text(encoding="utf-8"):
        run_shoals(["demo"], demo, 0)
    for written in (b.text for b in blocks_of(page) if b.word == "toml" and b.text.startswith("# my-site.toml")):
        Path("my-site.toml").write_text(written, encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):.*##", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    for block in blocks_of(page):
        if block.word != "console":
            continue
        for command, lines in block.transcript:
            typed, _, comment = command.partition("  #")
            program, *arguments = (word for word in shlex.split(typed) if not word.startswith("SHOALS_LANG="))
            said = ""
            if program == "shoals" and cannot_run_here(arguments):
                parse(arguments)
            elif program == "shoals":
                promised = re.search(r"exits with (\d+)", comment)
                said = run_shoals(arguments, demo, int(promised[1]) if promised else 0)
            elif program == "make":
                assert set(arguments) <= targets, f"{command!r} names a target that the Makefile lacks"
                if arguments == ["demo"]:
                    run_shoals(["demo"], demo, 0)
            else:
                assert program in {"pip", "python", "git", "cd"}, f"nobody checks {command!r}"
            lacking = [line for line in lines if not printed(line, said)]
            assert not lacking, f"`{command}` does not print {lacking}, but\n{said}"


def printed(line: str, said: str) -> bool:
    pattern = r"\s+".join(".*".join(re.escape(part) for part in word.split("…")) for word in line.split())
    return any(re.fullmatch(rf"\s*{pattern}\s*", other) for other in said.splitlines())


def run_shoals(arguments: list[str], demo: Demo, promised: int) -> str:
    if arguments[:3] == ["run", "examples/sites/kyushu-hybrid-50mw.toml", "--demo"]:  # the demo's own site and year
        arguments = ["demo", *arguments[3:]]
    if arguments[:1] == ["demo"] and set(arguments[1::2]) <= {"-o", "--output", "--lang"}:
        options = dict(zip(arguments[1::2], arguments[2::2], strict=True))
        folder, said = demo.run(options.get("--lang", "en"))
        shutil.copytree(folder, options.get("-o", options.get("--output", "shoals-demo")), dirs_exist_ok=True)
        return said
    code, out, err = invoke(arguments)
    assert code == promised, f"`shoals {shlex.join(arguments)}` exits with {code}:\n{err}"
    assert out or err, f"`shoals {shlex.join(arguments)}` says nothing"
    return out + err


def test_the_line_that_the_demo_prints_for_a_stranger_runs(demo: Demo, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, said = demo.run()
    monkeypatch.chdir(folder.parent)
    line = next(line.strip() for line in said.splitlines() if "verify_book.py" in line)
    first, second = (shlex.split(part) for part in line.split("&&"))
    assert invoke(first[1:])[0] == 0
    assert second[0] == "python3"
    done = subprocess.run([sys.executable, "-I", "-S", *second[1:]], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "1 signed checkpoints" in done.stdout


def cannot_run_here(arguments: list[str]) -> bool:
    """Whether a command fetches, reads the publishers' files, asks a server, or is shortened by `…`."""
    shortened = any("…" in word for word in arguments)
    served = any(word.startswith("postgresql://") for word in arguments)
    return shortened or served or arguments[:2] == ["data", "fetch"] or "--from" in arguments


def parse(arguments: list[str]) -> None:
    """Check a command line without running it: the command is there, and so are its options."""
    _, command, _ = next(tool().commands())
    for word in arguments:
        if word.startswith("-"):
            options = {option for p in command.params for option in (*p.opts, *p.secondary_opts)}
            assert word.partition("=")[0] in options | {"--help"}, f"`shoals {shlex.join(arguments)}`: no `{word}`"
        elif hasattr(command, "commands"):
            assert word in command.commands, f"`shoals {shlex.join(arguments)}`: no command `{word}`"
            command = command.commands[word]


@pytest.mark.parametrize("page", ALL)
def test_commands_named_in_the_text_exist(page: Path) -> None:
    """In a sentence, a table, or a block that is not run."""
    named = re.findall(r"`shoals ([^`]+)`", FENCE.sub("", page.read_text(encoding="utf-8")))
    for block in blocks_of(page):
        if block.word in {"", "{code-block}"}:
            named += re.findall(r"^(?:\$ )?shoals (.+)$", block.text, re.MULTILINE)
    for command in named:
        parse([word for word in shlex.split(command.replace("\\|", "|")) if "…" not in word])


@pytest.mark.real
@pytest.mark.usefixtures("cold_words")
@pytest.mark.parametrize("page", [page for page in with_blocks("console") if not re.search(r"\bja\b", str(page.id))])
def test_commands_on_the_publishers_files_run(
    page: Path, tmp_path: Path, real_data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the publishers' files beside the checkout, the lines that read them are run too."""
    monkeypatch.chdir(tmp_path)
    for folder in ("sites", "models"):
        shutil.copytree(ROOT / "examples" / folder, tmp_path / "examples" / folder)
    blocks = [*blocks_of(page), *blocks_of(ROOT / "docs" / "howto" / "run-your-site.md")]
    written = next(b.text for b in blocks if b.word == "toml" and b.text.startswith("# my-site.toml"))
    Path("my-site.toml").write_text(written, encoding="utf-8")
    for block in blocks_of(page):
        for command in block.commands if block.word == "console" else []:
            program, *arguments = shlex.split(command.partition("  #")[0])
            shortened = any("…" in word for word in arguments)
            if program == "shoals" and "--from" in arguments and not shortened:
                arguments[arguments.index("--from") + 1] = str(real_data)
                code, _, err = invoke(arguments)
                assert code == 0, err


@pytest.mark.parametrize("page", ALL)
def test_every_fence_is_of_a_kind_that_is_checked(page: Path) -> None:
    """So that no block escapes by a new word: Python runs, console runs, and the rest is data or a directive."""
    odd = [(b.line, b.word, b.rest) for b in blocks_of(page) if b.word not in KNOWN_FENCES]
    assert not odd
    assert not [b.line for b in blocks_of(page) if b.word in ("python", "console") and b.rest]


# ------------------------------------------------------------------------------------------- commands and their pages


def tool() -> ModuleType:
    """The tool that pastes help texts."""
    spec = importlib.util.spec_from_file_location("paste_help", ROOT / "docs" / "_tools" / "paste_help.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def help_sections() -> Iterator[tuple[str, Any, str]]:
    """Each command with its pasted help; the spelling of types belongs to the library and is left out."""
    page = tool().PAGE.read_text(encoding="utf-8")
    for name, command, _ in tool().commands():
        assert f"<!-- help: {name} -->" in page, f"`{name}` has no place in {tool().PAGE.name}"
        yield name, command, page.partition(f"<!-- help: {name} -->")[2].partition("<!-- /help -->")[0]


def test_pasted_help_is_what_the_commands_say() -> None:
    stale = []
    for name, command, section in help_sections():
        words = " ".join(section.split())
        said = [command.help or "", *(getattr(p, "help", None) or "" for p in command.params)]
        stale += [f"{name}: {text}" for text in said if " ".join(text.split()) not in words]
    assert not stale, "run `python docs/_tools/paste_help.py`"


def test_the_reference_names_every_option_and_no_other() -> None:
    for name, command, section in help_sections():
        options = {o for p in command.params for o in (*p.opts, *p.secondary_opts) if o.startswith("-")}
        listed = set(
            re.findall(r"(?<![\w-])--?[a-z][a-z-]*", section.partition("Options:")[2].partition("Commands:")[0])
        )
        assert options <= listed, name
        shown = set(re.findall(r"^  (?:-\w, )?(--[a-z-]+)", section, re.MULTILINE))
        assert shown <= options | {"--help"}, name


def test_pasting_is_idempotent_and_touches_only_its_blocks() -> None:
    page = tool().PAGE.read_text(encoding="utf-8")
    once = tool().pasted(page)
    assert tool().pasted(once) == once
    blocks = tool()._BLOCK
    assert blocks.sub("", page) == blocks.sub("", once)


def test_every_command_has_a_tutorial_or_a_how_to() -> None:
    lived = [p for p in PAGES if p.parent.name in ("tutorial", "howto")]
    words = "\n".join(p.read_text(encoding="utf-8") for p in lived)
    leaves = [name for name, command, _ in tool().commands() if not hasattr(command, "commands")]
    assert leaves
    assert not [name for name in leaves if name not in words]


def test_both_readmes_give_the_same_commands() -> None:
    english, japanese = ([c for b in blocks_of(p) if b.word == "console" for c in b.commands] for p in READMES)
    bare = [
        [c.partition("  #")[0].replace("--lang ja", "").replace("SHOALS_LANG=ja", "").split() for c in lines]
        for lines in (english, japanese)
    ]
    assert bare[0]
    assert bare[0] == bare[1]


# ------------------------------------------------------------------------------------------------- links and paths


def anchors_of(page: Path) -> set[str]:
    found = set()
    for line in FENCE.sub("", page.read_text(encoding="utf-8")).splitlines():
        if line.startswith("#"):
            words = unicodedata.normalize("NFC", line.lstrip("#").strip().lower())
            found.add(re.sub(r"[^\w\- ]", "", words).replace(" ", "-"))
        found.update(re.findall(r"^\((?P<label>[\w-]+)\)=$", line))
    return found


@pytest.mark.parametrize("page", ALL)
def test_links_lead_somewhere(page: Path) -> None:
    text = FENCE.sub("", page.read_text(encoding="utf-8"))
    broken = []
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        if re.match(r"[a-z]+://|mailto:", target):
            continue
        name, _, anchor = target.partition("#")
        other = (page.parent / name).resolve() if name else page
        script = ROOT / "examples" / "gallery" / f"{other.stem}.py"
        found = other.exists() or (other.parent == ROOT / "docs" / "gallery" and script.exists())
        if not found or (anchor and other.suffix == ".md" and anchor not in anchors_of(other)):
            broken.append(target)
    assert not broken


@pytest.mark.parametrize("page", ALL)
def test_no_page_names_a_place_on_somebodys_machine(page: Path) -> None:
    own = r"/(?:opt|var/lib|var/backups)/shoals"  # where units of examples/serve have it
    text = re.sub(own, "", page.read_text(encoding="utf-8"))
    assert not re.findall(r"(?<![\w.:/])/(?:work|tmp|root|home|Users|opt|var|mnt)/\S*|[A-Z]:\\\\\S*", text)


def test_every_page_is_in_a_table_of_contents() -> None:
    listed = set()
    for page in PAGES:
        for block in blocks_of(page):
            if block.word == "{toctree}":
                names = [line.strip() for line in block.text.splitlines() if line.strip() and line[0] != ":"]
                listed |= {(page.parent / re.sub(r".*<(.+)>", r"\1", name)).with_suffix(".md") for name in names}
    lost = [name_of(p) for p in PAGES if p.resolve() not in {q.resolve() for q in listed}]
    assert lost == ["docs/index.md"]


def test_every_public_module_has_its_place_in_the_reference() -> None:
    """A new module must be added to a page under docs/reference, or be private."""
    pages = "\n".join(p.read_text(encoding="utf-8") for p in PAGES if p.parent.name == "reference")
    named = set(re.findall(r"^\.\. automodule:: (\S+)", pages, re.MULTILINE))
    for name in named:
        assert importlib.util.find_spec(name) is not None
    lacking = []
    for path in sorted((ROOT / "src" / "shoals").rglob("*.py")):
        parts = path.relative_to(ROOT / "src").with_suffix("").parts
        inside = any(part.startswith("_") and part != "__init__" for part in parts)
        if not inside and path.name != "__init__.py" and "cli" not in parts and ".".join(parts) not in named:
            lacking.append(".".join(parts))
    assert not lacking


# ----------------------------------------------------------------------------------------------------- the glossary


def glossary_rows() -> Iterator[list[str]]:
    for line in (ROOT / "GLOSSARY.md").read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("|") and cells[0] != "日本語" and not cells[0].startswith("---"):
            yield cells


def sources() -> str:
    return "\n".join(p.read_text(encoding="utf-8") for p in sorted((ROOT / "src").rglob("*.py")))


def test_glossary_rows_are_whole_and_unique() -> None:
    rows = list(glossary_rows())
    assert len(rows) >= 70
    assert all(len(cells) == 5 and cells[0] and cells[1] and cells[2] and cells[4] for cells in rows)
    for column in (0, 1):
        words = [cells[column].lower() for cells in rows]
        assert sorted(set(words)) == sorted(words)


def test_names_of_the_glossary_are_names_in_the_code() -> None:
    text = sources()
    names = [name for cells in glossary_rows() for name in re.findall(r"`([^`]+)`", cells[2])]
    assert names
    assert not [n for n in names if not re.search(rf"(?<![^\W_]){re.escape(n)}(?![^\W_])", text)]
    assert all(cells[2] == "—" or re.fullmatch(r"(`[^`]+`(, )?)+", cells[2]) for cells in glossary_rows())


def test_columns_of_an_area_are_in_the_glossary() -> None:
    names = {name for cells in glossary_rows() for name in re.findall(r"`([^`]+)`", cells[2])}
    assert set(AREA_COLUMNS) <= names


def test_units_of_the_glossary_agree_with_names() -> None:
    """A name that ends in its unit has that unit in its row."""
    endings = {"_mw": "MW", "_mwh": "MWh", "_jpy_per_mwh": "JPY/MWh", "_wh": "Wh", "_jpy": "JPY", "_th_per_s": "TH/s",
               "_j_per_th": "J/TH", "_minutes": "min", "_jpy_per_year": "JPY/y"}  # fmt: skip
    wrong = []
    for cells in glossary_rows():
        for name in re.findall(r"`([^`]+)`", cells[2]):
            matching = [e for e in endings if name.removesuffix("_max").endswith(e)]
            if matching and cells[3] != endings[max(matching, key=len)]:
                wrong.append((name, cells[3]))
    assert not wrong


def test_the_harness_sees_a_failing_page(tmp_path: Path) -> None:
    """What a page says wrongly is caught: an output, a kind of block, a command, an option, a line printed."""
    page = tmp_path / "page.md"
    page.write_text("```python\n>>> 1 + 1\n3\n```\n\n```pycon\n```\n", encoding="utf-8")
    first, second = blocks_of(page)
    with pytest.raises(AssertionError):
        run_doctest(first, {})
    assert second.word not in KNOWN_FENCES
    parse(["data", "read", "kyushu", "--fiscal-year", "2024"])
    for wrong in (["data", "reed"], ["demo", "--colour"], ["plan", "solve", "--from", "grid"]):
        with pytest.raises(AssertionError):
            parse(wrong)
    assert printed("rescued … MWh", "curtailed 9 MWh\n  rescued   7.5 MWh")
    assert not printed("rescued … MWh", "rescued 7.5 GWh")


# -------------------------------------------------------------------------------------------------- file contracts


def keys_of(value: Any) -> Iterator[str]:
    """Yield the keys of the contract below `value`, without the ids that a site chooses."""
    chosen = {"computed", "surplus_share", "gross", "seconds"}
    if isinstance(value, dict):
        for key, inner in value.items():
            yield key
            if key not in chosen:
                yield from keys_of(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from keys_of(inner)


def test_every_key_of_the_summary_is_in_the_reference(demo_folder: Path) -> None:
    summary = json.loads((demo_folder / "summary.json").read_text(encoding="utf-8"))
    page = (ROOT / "docs" / "reference" / "summary-json.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`([\w:<>]+)`", page))
    assert not set(keys_of(summary)) - named
    assert {baseline["id"] for baseline in summary["baselines"]} <= named


def test_every_file_and_column_is_in_the_reference(demo_folder: Path) -> None:
    import pandas as pd

    page = (ROOT / "docs" / "reference" / "files.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`([\w.:<>-]+)`", page))
    assert {path.name for path in demo_folder.iterdir()} <= named
    assert set(AREA_COLUMNS) <= named
    for table in (pd.read_parquet(demo_folder / "schedule.parquet"), pd.read_csv(demo_folder / "flows.csv")):
        columns = {str(column) for column in (table.index.name, *table.columns) if column is not None}
        lacking = {c for c in columns if re.sub(r":.+", ":<id>", c) not in named}
        assert not lacking


@pytest.mark.parametrize("script", sorted((ROOT / "examples" / "gallery").glob("*.py")), ids=lambda p: p.stem)
@pytest.mark.usefixtures("cold_words")
def test_gallery_scripts_run_and_say_of_what_kind_they_are(
    script: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import matplotlib.pyplot as plt

    monkeypatch.chdir(tmp_path)
    text = script.read_text(encoding="utf-8")
    runpy.run_path(str(script))
    assert plt.get_fignums()
    close_figures()
    [kind] = set(re.findall(r"\*\*kind = (\w+)\*\*", text.split('"""')[1]))
    assert kind in set(Kind)
    assert f"({kind})" in capsys.readouterr().out
