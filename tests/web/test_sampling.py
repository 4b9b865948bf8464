"""The page of sampling: what is drawn has the law of its model, or the page says that it has not."""

from __future__ import annotations

import io
import math

import numpy as np
import pandas as pd
import pytest

from shoals.core.errors import InputError
from shoals.show.words import words
from shoals.studies import sampling


def test_the_energy_of_the_torus_is_onsagers(reader):
    values = reader.get("/en/sampling.json?beta=0.3&sweeps=300").json()
    assert values["certificate"]["passed"] is True
    assert values["sweeps"][0] == 0
    assert values["sweeps"][-1] == 300
    assert abs(values["energy_per_spin"][0]) < 0.02  # coin tosses
    assert values["energy_per_spin"][-1] == pytest.approx(values["energy_per_spin_exact"], abs=0.01)
    u = 2 * math.tanh(2 * 0.3) ** 2 - 1  # Onsager 1944, the infinite lattice
    k = np.linspace(0, math.pi / 2, 20_001)
    kappa = 2 * math.sinh(0.6) / math.cosh(0.6) ** 2
    elliptic = np.trapezoid(1 / np.sqrt(1 - kappa**2 * np.sin(k) ** 2), k)
    infinite = -(1 + 2 / math.pi * u * elliptic) / math.tanh(0.6)
    assert values["energy_per_spin_exact"] == pytest.approx(infinite, abs=1e-3)


def test_too_few_sweeps_are_told_as_such(reader):
    address = "/en/sampling?beta=0.6&sweeps=3"
    assert reader.get(address.replace("sampling?", "sampling.json?")).json()["certificate"]["passed"] is False
    assert words("en")("web.sampling_failed", chains="2,048", sweeps="3") in reader.get(address).text


def test_the_glass_is_held_against_all_of_its_states():
    drawn = sampling.draw("glass", beta=0.5, sweeps=150, seed=3)
    assert {one.name for one in drawn.certificate.checks} >= {"enumeration", "conditional law"}
    assert drawn.certificate.passed
    assert drawn.exact == pytest.approx(-drawn.model.beta * np.mean(drawn.model.weights**2) * 2, rel=0.5)
    assert drawn.energy_per_spin[-1] == pytest.approx(drawn.exact, abs=0.03)
    assert drawn.pictures.shape == (len(drawn.sweeps), sampling.SHOWN, 4, 4)


def test_the_same_seed_draws_the_same():
    one = sampling.draw.__wrapped__("torus", 0.4, 50, 7)
    other = sampling.draw.__wrapped__("torus", 0.4, 50, 7)
    assert (one.pictures == other.pictures).all()
    assert (one.energy_per_spin == other.energy_per_spin).all()
    assert (sampling.draw("torus", 0.4, 50, 8).pictures != one.pictures).any()


def test_each_machine_has_its_joules_kind_and_source(reader):
    frame = pd.read_csv(io.StringIO(reader.get("/en/sampling.csv").text))
    assert (frame["joules_per_sample"] > 0).all()
    assert frame["joules_per_sample"].is_monotonic_increasing
    assert frame["source"].str.len().min() > 5
    floor = frame.iloc[0]  # kT ln 2 for each update: 256 spins, 200 sweeps
    assert floor["updates_joules"] == pytest.approx(256 * 200 * 1.380649e-23 * 300 * math.log(2), rel=1e-3)


@pytest.mark.parametrize(
    "query", ["model=potts", "beta=0", "beta=1.5", "beta=nan", "sweeps=0", "sweeps=5000", "seed=-1"]
)
def test_what_cannot_be_sampled_is_refused(reader, query):
    answer = reader.get(f"/en/sampling.json?{query}")
    assert answer.status_code == 422
    assert answer.json()["hint"]


def test_the_study_refuses_too():
    for asked in (("x", 0.3, 1, 0), ("torus", 0.0, 1, 0), ("torus", 0.3, 0, 0), ("torus", 0.3, 1, -1)):
        with pytest.raises(InputError):
            sampling.draw(*asked)
