"""The contracts of models as JSON: there and back, and refusals that name the field."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest

from shoals.core.errors import InputError, ShoalsError, SourceDamaged
from shoals.tsu.builders import lattice
from shoals.tsu.model import Ising, Potts, SpinFactor
from shoals.tsu.model_json import dumps, loads

ISING: dict[str, Any] = {
    "schema": "shoals.tsu.ising/1", "biases": [0, 1.5, 0], "edges": [[0, 1], [1, 2]], "weights": [1, -1], "beta": 0.5
}  # fmt: skip


def test_spins_go_there_and_back_bit_by_bit() -> None:
    rng = np.random.default_rng(0)
    graph = lattice(4, 4)
    factor = SpinFactor(nodes=[[0, 1, 2], [3, 4, 5]], weights=rng.normal(size=2))
    model = Ising(graph=graph, biases=rng.normal(size=16), weights=rng.normal(size=32), beta=0.3, factors=(factor,))
    again = loads(dumps(model))
    assert isinstance(again, Ising)
    for name in ("biases", "weights", "beta", "colour"):
        np.testing.assert_array_equal(getattr(again, name), getattr(model, name))
    np.testing.assert_array_equal(again.graph.edges, graph.edges)
    np.testing.assert_array_equal(again.factors[0].weights, factor.weights)


def test_states_go_there_and_back() -> None:
    rng = np.random.default_rng(0)
    model = Potts(
        graph=lattice(3, 3), states=[2, 3, 4] * 3, biases=rng.normal(size=(9, 4)), tables=rng.normal(size=(18, 4, 4))
    )
    again = loads(dumps(model))
    assert isinstance(again, Potts)
    np.testing.assert_array_equal(again.tables, model.tables)
    np.testing.assert_array_equal(again.states, model.states)


def test_the_contract_is_read_as_it_is_written() -> None:
    model = loads(json.dumps(ISING))
    assert isinstance(model, Ising)
    assert model.energy([[1, 1, -1]]).tolist() == [-(1.5 + 1 + 1)]
    assert loads(json.dumps({k: v for k, v in ISING.items() if k not in ("beta", "schema")})).beta == 1.0


@pytest.mark.parametrize(
    ("change", "error", "says"),
    [
        ({"schema": "shoals.tsu.isng/1"}, InputError, "schema"),
        ({"weights": None}, InputError, "`weights`"),
        ({"weights": [1, float("nan")]}, InputError, "`weights` is nan at 1"),
        ({"weights": [1]}, InputError, "`weights`"),
        ({"edges": [[0, 1], [1, 1]]}, InputError, "itself"),
        ({"edges": [[0, 1], [1]]}, InputError, "`edges`"),
        ({"edges": [[0, 1.5], [1, 2]]}, InputError, "`edges`"),
        ({"biases": "many"}, InputError, "`biases`"),
        ({"beta": 0}, InputError, "beta"),
        ({"beta": "1"}, InputError, "beta"),
        ({"wieghts": [1]}, InputError, "unknown field `wieghts`"),
        ({"factors": {}}, InputError, "`factors`"),
        ({"factors": [{"nodes": [[0, 1, 2]]}]}, InputError, "factors"),
    ],
)
def test_what_breaks_the_contract_is_named(change: dict[str, Any], error: type[ShoalsError], says: str) -> None:
    with pytest.raises(error, match=says):
        loads(json.dumps(ISING | change))


@pytest.mark.parametrize("text", ["", "[1]", "{", "nul"])
def test_what_is_no_object_is_damaged(text: str) -> None:
    with pytest.raises(SourceDamaged):
        loads(text)


def test_a_missing_field_is_named() -> None:
    with pytest.raises(InputError, match="lacks `edges`"):
        loads(json.dumps({k: v for k, v in ISING.items() if k != "edges"}))
