"""What the commands around a controller have in common: the site file. Words are `shoals.studies.watch`'s."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

SiteArgument = Annotated[
    Path, typer.Argument(help="Site file (TOML) with a part [operate]; see examples/sites.", metavar="SITE.toml")
]
