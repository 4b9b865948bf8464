"""`shoals doctor`: is everything that shoals needs here and working?"""

from __future__ import annotations

import typer

from shoals.cli._shared import Form, FormOption, LangOption, language, write_table


def doctor(form: FormOption = None, lang: LangOption = None) -> None:
    """Check versions, solver, write access, clock and cache, with ✓ or ✗ and words."""
    from shoals.studies.health import check_all

    checks = check_all()
    words = language(lang)
    if form not in (None, Form.TABLE):
        import pandas as pd

        rows = [(c.name(words), c.well, c.words(words)) for c in checks]
        write_table(pd.DataFrame(rows, columns=["name", "well", "words"]), form, None)
    else:
        for c in checks:
            mark = ("✓ 良好" if c.well else "✗ 不良") if words == "ja" else ("✓ ok  " if c.well else "✗ fault")
            print(f"{mark}  {c.name(words)}: {c.words(words)}")
    if not all(c.well for c in checks):
        raise typer.Exit(1)
