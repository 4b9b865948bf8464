"""Write the example sites' fiscal year 2024 into docs/topics/example-sites.md and docs/ja, between their markers.

python docs/_tools/write_sites.py DIR          # DIR holds the publishers' files; some minutes
python docs/_tools/write_sites.py DIR --check  # exit with 1 if a page is stale
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path

from shoals import cycle, data
from shoals.studies import roll, roll_report, size, size_report

DOCS = Path(__file__).resolve().parents[1]
PAGES = {"en": DOCS / "topics" / "example-sites.md", "ja": DOCS / "ja" / "example-sites.md"}
SITES = DOCS.parent / "examples" / "sites"
YEAR = 2024
_BLOCK = re.compile(r"<!-- site: (?P<name>[a-z0-9-]+) -->\n.*?<!-- /site -->", re.DOTALL)


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    lines = [head, ["---", *["---:"] * (len(head) - 1)], *rows]
    return ["| " + " | ".join(line) + " |" for line in lines]


def told(name: str, folder: Path) -> dict[str, str]:
    """Return what is to be said of one site, by language."""
    given = cycle.given_files(data.read_site(SITES / f"{name}.toml"), folder, YEAR)
    rolled, sized = roll.study(given), size.size_site(given, quick=True)
    found: dict[str, str] = {}
    for lang in PAGES:
        ways = roll_report.shown_table(rolled, lang)
        head, rows = size_report.words_of_ways(sized, lang)
        keep = (0, 1, 2, 3, 4, 5, 8)
        lines = [
            *_table(list(ways.columns), ways.astype(str).to_numpy().tolist()),
            "",
            *(f"* {one}" for one in roll_report.sentences(rolled, lang)),
            "",
            *_table([head[i] for i in keep], [[row[i] for i in keep] for row in rows]),
            "",
            *(f"* {one}" for one in size_report.sentences(sized, lang)),
        ]
        found[lang] = "\n".join(lines)
    return found


def names() -> list[str]:
    """Return the sites that the pages have a place for."""
    return [match["name"] for match in _BLOCK.finditer(PAGES["en"].read_text(encoding="utf-8"))]


def filled(text: str, blocks: dict[str, dict[str, str]], lang: str) -> str:
    """Return a page with what is said of each site in its place."""

    def put(match: re.Match[str]) -> str:
        name = match["name"]
        return f"<!-- site: {name} -->\n\n{blocks[name][lang]}\n\n<!-- /site -->"

    return _BLOCK.sub(put, text)


def main(folder: Path, *, check: bool) -> int:
    """Write the pages, or say which is stale."""
    blocks = {name: told(name, folder) for name in names()}
    stale = 0
    for lang, page in PAGES.items():
        text = page.read_text(encoding="utf-8")
        new = filled(text, blocks, lang)
        if new != text:
            stale = 1
            print(f"{page.name}: {'stale' if check else 'written'}", file=sys.stderr)
        if not check:
            page.write_text(new, encoding="utf-8")
    return stale if check else 0


if __name__ == "__main__":
    if not sys.argv[1:]:
        sys.exit("error: the publishers' files are not named\n\nhint: python docs/_tools/write_sites.py DIR")
    sys.exit(main(Path(sys.argv[1]), check="--check" in sys.argv))
