"""The application: its verbs, and the one place in which an error becomes words and an exit code."""

from __future__ import annotations

import os
import signal
import sys
import traceback
from typing import Annotated

import typer

from shoals import __version__
from shoals.cli import cycle, data, doctor, economics, ledger, operate, plan, serve, tsu
from shoals.cli._shared import LangOption, language
from shoals.core.errors import ShoalsError

app = typer.Typer(
    name="shoals",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="Turn electricity that would be thrown away into computation, and keep books of it that obey physics.\n\n"
    "捨てられる電気を計算に変え、物理法則に従う帳簿をつけます。\n\n"
    "Start with `shoals demo`.",
)
app.command("demo")(cycle.demo)
app.command("run")(cycle.run)
app.add_typer(data.app, name="data", help="Read, fetch and check what the publishers say.")
app.add_typer(plan.app, name="plan", help="Find the best use of every MWh.")
app.add_typer(ledger.app, name="ledger", help="Look into a book and check it.")
app.add_typer(
    tsu.app, name="tsu", help="Sample models of spins and states, test the samples, and price them in joules."
)
app.add_typer(economics.app, name="economics", help="Check claims about energy, compute and money.")
app.add_typer(operate.app, name="operate", help="Command machines, and try the controller on made-up sites.")
app.command("serve")(serve.serve)
app.command("doctor")(doctor.doctor)
GROUPS = {group.name for group in app.registered_groups}


def _version(asked: bool) -> None:
    if asked:
        print(f"shoals {__version__}")
        raise typer.Exit


@app.callback()
def _root(
    _version_asked: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
    debug: Annotated[bool, typer.Option("--debug", help="Show the traceback of an error.")] = False,
    lang: LangOption = None,
) -> None:
    if debug:
        os.environ["SHOALS_DEBUG"] = "1"
    if lang is not None:
        os.environ["SHOALS_LANG"] = str(lang)


def main(arguments: list[str] | None = None) -> None:
    """Run the command line and exit with the code of the contract: 0 done, 1 asked wrongly, 2 data, 3 plan, 5 book."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:  # closed by the caller
            setattr(sys, name, open(os.devnull, "w"))  # noqa: PTH123, SIM115
        elif hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # a terminal that has no such letter shows another
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # so that nothing half-made is left behind
    sys.exit(invoke(arguments))


def invoke(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit code; errors are told on stderr, without a traceback."""
    asked = sys.argv[1:] if arguments is None else arguments
    before = os.environ.get("SHOALS_LANG")
    try:
        return _invoke(asked, _language_of(asked))
    finally:  # what `--lang` set before the command holds for this one command
        os.environ.pop("SHOALS_LANG", None)
        os.environ |= {} if before is None else {"SHOALS_LANG": before}


def _language_of(asked: list[str]) -> str:
    """Return the language in which an error is to be told, though the command line may not be readable."""
    for at, word in enumerate(asked):
        name, equals, value = word.partition("=")
        if name == "--lang":
            said = value if equals else "".join(asked[at + 1 : at + 2])
            if said in ("ja", "en"):
                return said
    return language(None)


def _invoke(asked: list[str], lang: str) -> int:
    try:
        if not asked or (len(asked) == 1 and asked[0] in GROUPS):
            asked = [*asked, "--help"]
        code = app(asked, prog_name="shoals", standalone_mode=False)
        sys.stdout.flush()
        return code if isinstance(code, int) else 0
    except ShoalsError as error:
        return _tell(error.what, error.hint, error.exit_code, lang)
    except (typer.Abort, KeyboardInterrupt):
        return _tell("stopped", "", 130, lang)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except SystemExit as stop:  # the command-line library gives up so when the reader of a pipe has gone
        gone = type(sys.stdout).__name__ == "PacifyFlushWrapper"
        return 0 if gone else stop.code if isinstance(stop.code, int) else 1
    except OSError as error:
        place = f" `{error.filename}`" if error.filename else ""
        hint = "check the disk, the path and your rights"
        return _tell(f"the system refuses{place}: {error.strerror}", hint, 2, lang)
    except Exception as error:
        if hasattr(error, "format_message"):  # a usage error of the command-line library
            context = getattr(error, "ctx", None)
            command = context.command_path if context is not None else "shoals"
            message = error.format_message().rstrip(".")  # type: ignore[attr-defined]
            return _tell(message or "no command was named", f"`{command} --help` lists what it takes", 1, lang)
        again = "run it again as `shoals --debug …` and report what it prints"
        return _tell(f"an error that shoals did not foresee: {type(error).__name__}: {error}", again, 1, lang)


def _tell(what: str, hint: str, code: int, lang: str) -> int:
    if os.environ.get("SHOALS_DEBUG"):
        traceback.print_exc()
    start, heading = "error", "hint"
    if lang == "ja":  # sentences that have no Japanese so far stay English; the kind is said always
        from shoals.show.words.errors import in_language, kinds

        what, hint = in_language(what, lang), in_language(hint, lang)
        start, heading = f"エラー({kinds()[code]})", "ヒント"
    print(f"{start}: {what}" + (f"\n\n{heading}: {hint}" if hint else ""), file=sys.stderr)
    return code
