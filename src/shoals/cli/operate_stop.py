"""`shoals operate stop` and `shoals operate close`: the operator's word, which comes before every other."""

from __future__ import annotations

from typing import Annotated

import typer

from shoals.cli._operate import SiteArgument
from shoals.cli._shared import LangOption, language, note
from shoals.core.errors import InputError


def stop(
    site: SiteArgument,
    resume: Annotated[bool, typer.Option("--resume", help="Take the stop back.")] = False,
    lang: LangOption = None,
) -> int:
    """Stop all loads of a site until it is taken back with `--resume`.

    Reaches a running controller, which obeys at once. Where none runs, the next one holds the stop from its first
    second. Ends with 4 if a controller is there and does not answer.
    """
    from shoals.operate.look import press_stop
    from shoals.operate.site_file import read_setup
    from shoals.show.words import words

    setup = read_setup(site)
    say = words(language(lang))
    if not press_stop(setup, not resume):
        note(say("operate.not_running"))
    note(say("operate.stop_off" if resume else "operate.stop_on"))
    return 0


def close(site: SiteArgument, lang: LangOption = None) -> int:
    """Close the contactor of a site again, once a person has looked at why it opened.

    The controller first switches every outlet off, then closes the contactor, and feeds one machine after another.
    """
    from shoals.operate.control import ask
    from shoals.operate.site_file import control_socket, read_setup
    from shoals.show.words import words

    setup = read_setup(site)
    if setup.contactor is None:
        raise InputError(f"`{site}` has no contactor", "name one under `[operate.contactor]`")
    found = ask(control_socket(setup.journal), "close")
    if found is None:
        raise InputError("no controller runs that could close the contactor", "start it with `shoals operate run`")
    note(words(language(lang))("operate_why.close_asked"))
    return 0
