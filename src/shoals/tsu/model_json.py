"""The contracts `shoals.tsu.ising/1` and `shoals.tsu.potts/1`: a model as JSON, and back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import numpy as np

from shoals.core.errors import InputError, SourceDamaged, did_you_mean
from shoals.tsu.graph import Graph
from shoals.tsu.model import Ising, Potts, SpinFactor

ISING, POTTS = "shoals.tsu.ising/1", "shoals.tsu.potts/1"
FIELDS = {
    ISING: ({"schema", "biases", "edges", "weights"}, {"beta", "factors"}),
    POTTS: ({"schema", "biases", "edges", "tables", "states"}, {"beta"}),
}
"""Names that must be there, and names that may."""


def dumps(model: Ising | Potts) -> str:
    """Return a model as text.

    Examples
    --------
    >>> loads(dumps(Ising.of(biases=[0.5, 0], edges=[[0, 1]], weights=[1]))).biases.tolist()
    [0.5, 0.0]
    """
    put: dict[str, Any] = {
        "schema": ISING if isinstance(model, Ising) else POTTS,
        "biases": model.biases.tolist(),
        "edges": model.graph.edges.tolist(),
    }
    if isinstance(model, Ising):
        put["weights"] = model.weights.tolist()
        if model.factors:
            put["factors"] = [{"nodes": one.nodes.tolist(), "weights": one.weights.tolist()} for one in model.factors]
    else:
        put["states"] = model.states.tolist()
        put["tables"] = model.tables.tolist()
    return json.dumps(put | {"beta": model.beta})


def loads(text: str | bytes) -> Ising | Potts:
    """Return the model that a text holds.

    Raises
    ------
    SourceDamaged
        If it is no JSON, or no object.
    InputError
        If a name is missing or unknown, or a number cannot be meant. The message names the field.

    Notes
    -----
    ``shoals.tsu.ising/1``: `biases` (n), `edges` [[i, j], ...], `weights` (one for each edge), `beta` (1 if absent),
    and `factors`, an optional list of {nodes: [[i, j, k, ...], ...], weights: [...]}. ``shoals.tsu.potts/1``:
    `states` (a number, or one for each node), `biases` (n lists), `edges`, and `tables`, one for each edge or one for
    all.
    """
    try:
        read = json.loads(text)
    except ValueError as error:
        raise SourceDamaged(f"the model is no JSON: {error}", "look at that place in the file") from None
    if not isinstance(read, Mapping):
        raise SourceDamaged("the model is no JSON object", 'write {"schema": "shoals.tsu.ising/1", ...}')
    schema = read.get("schema")
    if schema is None:
        schema = POTTS if "tables" in read else ISING
    if schema not in FIELDS:
        raise InputError(f"`schema` is {schema!r}", did_you_mean(str(schema), FIELDS))
    needed, optional = FIELDS[schema]
    missing = needed - read.keys() - {"schema"}
    if missing:
        raise InputError(f"the model lacks `{sorted(missing)[0]}`", f"`{schema}` has {', '.join(sorted(needed))}")
    unknown = read.keys() - needed - optional
    if unknown:
        name = sorted(unknown)[0]
        raise InputError(f"the model has an unknown field `{name}`", did_you_mean(name, needed | optional))
    beta = read.get("beta", 1.0)
    if schema == ISING:
        biases = _array(read["biases"], "biases", 1)
        graph = Graph(n=len(biases), edges=_array(read["edges"], "edges", 2, whole=True))
        weights = _array(read["weights"], "weights", 1)
        return Ising(graph=graph, biases=biases, weights=weights, beta=beta, factors=_factors(read.get("factors", [])))
    states = _array(read["states"], "states", None, whole=True)
    biases = _array(read["biases"], "biases", 2)
    graph = Graph(n=len(biases), edges=_array(read["edges"], "edges", 2, whole=True))
    return Potts(graph=graph, states=states, biases=biases, tables=_array(read["tables"], "tables", 3), beta=beta)


def _factors(read: Any) -> tuple[SpinFactor, ...]:
    if not isinstance(read, list) or any(not isinstance(one, Mapping) for one in read):
        raise InputError("`factors` is no list of objects", "write [{nodes: [[0, 1, 2]], weights: [0.5]}]")
    found = []
    for at, one in enumerate(read):
        if one.keys() != {"nodes", "weights"}:
            raise InputError(f"`factors[{at}]` has {', '.join(map(repr, one))}", "it has `nodes` and `weights`")
        nodes = _array(one["nodes"], f"factors[{at}].nodes", 2, whole=True)
        found.append(SpinFactor(nodes=nodes, weights=_array(one["weights"], f"factors[{at}].weights", 1)))
    return tuple(found)


def _array(values: Any, name: str, ndim: int | None, *, whole: bool = False) -> Any:
    try:
        array = np.asarray(values)
        if array.size and array.dtype.kind not in ("iu" if whole else "iuf"):
            raise ValueError
        if ndim is not None and array.ndim != ndim and array.size:
            raise ValueError
    except ValueError:
        what = "whole numbers" if whole else "numbers"
        depth = {None: "one number or a list", 1: "a list", 2: "a list of lists", 3: "a list of tables"}[ndim]
        raise InputError(f"`{name}` is no {depth.removeprefix('a ')} of {what}", f"give {depth} of {what}") from None
    return array.astype(np.int64 if whole else np.float64) if array.size else array
