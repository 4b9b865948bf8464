"""The page of sampling: a small model drawn on this server, with its certificate, and the joules of a sample."""

from __future__ import annotations

from typing import Any

import pandas as pd
from markupsafe import Markup

from shoals.core.figure import Kind, weakest
from shoals.show.chapters import Figure, Table
from shoals.show.numbers import format_for
from shoals.show.sampling import energy_svg, si, spins_svg
from shoals.show.words import has_words, words
from shoals.studies import digits
from shoals.studies import sampling as study
from shoals.studies.sampling import Drawn
from shoals.tsu.certify import Check
from shoals.web.pages.page import Page


def frame_of(drawn: Drawn) -> pd.DataFrame:
    """Return one row for each machine: joules of a sample, its parts, kind and source."""
    rows = [
        {
            "device": one.device.id,
            "joules_per_sample": one.joules_per_sample.value,
            **{
                f"{part}_joules": one.parts[part].value if part in one.parts else None
                for part in ("updates", "reads", "writes", "standby")
            },
            "left_out": " ".join(one.left_out),
            "kind": str(one.joules_per_sample.kind),
            "source": one.joules_per_sample.source,
        }
        for one in sorted(drawn.prices, key=lambda each: each.joules_per_sample.value)
    ]
    return pd.DataFrame(rows)


def page(drawn: Drawn, lang: str) -> Page:
    """Return the page of a model that was drawn."""
    say, form, frame = words(lang), format_for(lang), frame_of(drawn)
    certificate, beta = drawn.certificate, float(drawn.model.beta)
    verdict = "passed" if certificate.passed else "failed"
    values: dict[str, Any] = {
        "schema": "shoals.web.sampling/1",
        "model": drawn.name,
        "beta": beta,
        "seed": drawn.seed,
        "chains": certificate.chains,
        "spins": drawn.model.n,
        "sweeps": list(drawn.sweeps),
        "energy_per_spin": drawn.energy_per_spin.tolist(),
        "energy_per_spin_exact": drawn.exact,
        "certificate": {
            "passed": certificate.passed,
            "plan": certificate.plan,
            "plan_error": certificate.plan_error,
            "path": certificate.path,
            "checks": [
                {
                    "name": one.name,
                    "statistic": one.statistic,
                    "freedom": one.freedom,
                    "p_value": one.p_value,
                    "passed": one.passed,
                    "note": one.note,
                }
                for one in certificate.checks
            ],
        },
        "prices": frame.astype(object).where(frame.notna(), None).to_dict("records"),
    }
    return Page(
        name="sampling",
        title=say("web.page_sampling"),
        view={
            "model": drawn.name,
            "models": study.MODELS,
            "beta": f"{beta:g}",
            "beta_ends": study.BETA,
            "sweeps": drawn.sweeps[-1],
            "sweeps_ends": study.SWEEPS,
            "seed": drawn.seed,
            "passed": certificate.passed,
            "sentence": say(
                f"web.sampling_{verdict}", chains=form.number(certificate.chains), sweeps=form.number(drawn.sweeps[-1])
            ),
            "figures": [_spins(drawn, lang), _energy(drawn, lang)],
            "certificate": say(
                "web.sampling_certificate_lead",
                plan=certificate.plan,
                path=certificate.path,
                error=f"{certificate.plan_error:.1e}",
            ),
            "checks": _checks(drawn, lang),
            "joules": _joules(drawn, lang),
        },
        values=values,
        rows=lambda: frame,
        query=f"?model={drawn.name}&beta={beta:g}&sweeps={drawn.sweeps[-1]}&seed={drawn.seed}",
    )


def _spins(drawn: Drawn, lang: str) -> Figure:
    say = words(lang)
    return Figure(
        title=say("sampling.spins_title"),
        picture=Markup(spins_svg(drawn.pictures, drawn.sweeps, lang=lang)),
        caption=say("web.sampling_spins_caption"),
        kind=Kind.COMPUTED,
    )


def _energy(drawn: Drawn, lang: str) -> Figure:
    say, form = words(lang), format_for(lang)
    rows = [
        [form.number(at), form.number(float(mean), 4), form.number(float(mean) - drawn.exact, 4)]
        for at, mean in zip(drawn.sweeps, drawn.energy_per_spin, strict=True)
    ]
    return Figure(
        title=say("sampling.energy_title"),
        picture=Markup(energy_svg(drawn.energy_per_spin.tolist(), drawn.sweeps, drawn.exact, lang=lang)),
        caption=say("web.sampling_energy_caption"),
        kind=Kind.COMPUTED,
        table=Table(
            caption=say("web.sampling_table"),
            heads=[say(f"web.sampling_{key}") for key in ("at", "energy", "distance")],
            rows=rows,
            kind=Kind.COMPUTED,
        ),
    )


def _checks(drawn: Drawn, lang: str) -> Table:
    say = words(lang)
    return Table(
        caption=say("web.sampling_certificate"),
        heads=[say(f"web.sampling_{key}") for key in ("check", "result", "p", "statistic", "freedom", "note")],
        rows=[
            [
                _name(one, lang),
                say("web.sampling_pass" if one.passed else "web.sampling_fail"),
                f"{one.p_value:.3g}",
                f"{one.statistic:.2f}".replace("-", "−"),
                str(one.freedom),
                one.note,
            ]
            for one in drawn.certificate.checks
        ],
        prose=frozenset({0, 1, 5}),
        kind=Kind.COMPUTED,
    )


def _name(check: Check, lang: str) -> str:
    key = f"web.sampling_check_{check.name.replace(' ', '_')}"
    return words(lang)(key if has_words(key) else "web.sampling_check_energy")


def _joules(drawn: Drawn, lang: str) -> Figure:
    say, form = words(lang), format_for(lang)
    prices = sorted(drawn.prices, key=lambda each: each.joules_per_sample.value)
    parts = ("updates", "reads", "writes", "standby")
    rows = [
        [
            one.device.name,
            si(one.joules_per_sample.value, "J"),
            *(si(one.parts[part].value, "J") if part in one.parts else say("tsu.unknown") for part in parts),
            one.joules_per_sample.source,
        ]
        for one in prices
    ]
    title = say("web.sampling_joules")
    return Figure(
        title=title,
        picture=Markup(digits.picture_of_joules(prices, lang, alone=False)),
        caption=say("web.sampling_joules_caption", updates=form.number(drawn.model.n * drawn.sweeps[-1])),
        kind=weakest(one.joules_per_sample.kind for one in prices),
        table=Table(
            caption=title,
            heads=[say(f"tsu.head_{head}") for head in ("device", "joules", *parts, "source", "kind")],
            rows=rows,
            prose=frozenset({0, 6}),
            kinds=[one.joules_per_sample.kind for one in prices],
        ),
    )
