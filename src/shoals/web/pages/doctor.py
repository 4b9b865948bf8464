"""The page of the doctor: whether what shoals needs is here and working, and whether the run can be found anew."""

from __future__ import annotations

import pandas as pd

from shoals.show.words import words
from shoals.studies.health import Check
from shoals.studies.reopen import Run
from shoals.web.pages.page import Page


def page(run: Run, looked: tuple[Check, ...], lang: str, *, places: bool) -> Page:
    """Return the page of the doctor; without `places`, words that may name one of this machine are kept back."""
    say = words(lang)
    told = say("web.anew_differs", keys=", ".join(run.differs)) if run.differs else say("web.anew_same")
    hidden = say("web.doctor_hidden")
    checks = [
        (one.name(lang), one.well, hidden if one.names_place and not places else one.words(lang)) for one in looked
    ]
    checks.append((say("web.anew"), not run.differs, told))
    well = all(one[1] for one in checks)
    return Page(
        name="doctor",
        title=say("web.page_doctor"),
        view={"checks": checks, "well": well},
        values={
            "schema": "shoals.web.doctor/1",
            "well": well,
            "checks": [dict(zip(("name", "well", "words"), one, strict=True)) for one in checks],
        },
        rows=lambda: pd.DataFrame(checks, columns=["name", "well", "words"]),
    )
