"""Paste the help of every command into docs/reference/cli.md, between its markers.

python docs/_tools/paste_help.py          # rewrite the page
python docs/_tools/paste_help.py --check  # exit with 1 if it is stale
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

PAGE = Path(__file__).resolve().parents[1] / "reference" / "cli.md"
_BLOCK = re.compile(r"<!-- help: (?P<name>[a-z -]+) -->\n.*?<!-- /help -->", re.DOTALL)


def commands() -> Iterator[tuple[str, Any, Any]]:
    """Yield name, command and context of the application and of every command below it, in order."""
    import typer

    from shoals.cli._app import app

    root = typer.main.get_command(app)
    yield from _walk("shoals", root, None)


def _walk(name: str, command: Any, parent: Any) -> Iterator[tuple[str, Any, Any]]:
    context = command.context_class(
        command, info_name=name.split()[-1], parent=parent, terminal_width=88, **command.context_settings
    )
    yield name, command, context
    for child, below in getattr(command, "commands", {}).items():
        yield from _walk(f"{name} {child}", below, context)


def helps() -> dict[str, str]:
    """Return the help text of each command by its full name."""
    found = {}
    for name, command, context in commands():
        lines = command.get_help(context).splitlines()
        found[name] = "\n".join(line.rstrip() for line in lines).strip()
    return found


def pasted(page: str) -> str:
    """Return the page with each block between markers replaced by the help of its command."""
    texts = helps()

    def block(match: re.Match[str]) -> str:
        name = match["name"]
        return f"<!-- help: {name} -->\n```text\n{texts[name]}\n```\n<!-- /help -->"

    return _BLOCK.sub(block, page)


def main() -> int:
    """Rewrite the page, or say that it is stale."""
    old = PAGE.read_text(encoding="utf-8")
    new = pasted(old)
    if "--check" in sys.argv[1:]:
        if new != old:
            print(f"{PAGE.name} is stale; run `python docs/_tools/paste_help.py`", file=sys.stderr)
        return int(new != old)
    PAGE.write_text(new, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
