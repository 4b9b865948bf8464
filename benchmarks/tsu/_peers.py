"""Samplers of others, through their public interfaces: each gives a call and how many updates it does."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from shoals.tsu.model import Ising, Layers, Potts

Run = tuple[Callable[[], object], int]


def thrml_spins(model: Ising, chains: int, sweeps: int) -> Run:
    """Chromatic block Gibbs of thrml, compiled, with the chains mapped over."""
    import jax
    import jax.numpy as jnp
    from thrml import Block, SamplingSchedule, SpinNode, sample_states
    from thrml.models import IsingEBM, IsingSamplingProgram, hinton_init

    nodes = [SpinNode() for _ in range(model.n)]
    edges = [(nodes[i], nodes[j]) for i, j in model.graph.edges.tolist()]
    ebm = IsingEBM(
        nodes,
        edges,
        jnp.asarray(model.biases, jnp.float32),
        jnp.asarray(model.weights, jnp.float32),
        jnp.array(model.beta, jnp.float32),
    )
    blocks = [Block([nodes[i] for i in part.tolist()]) for part in model.graph.by_colour()]
    program = IsingSamplingProgram(ebm, blocks, clamped_blocks=[])
    start = hinton_init(jax.random.key(0), ebm, blocks, (chains,))
    schedule = SamplingSchedule(n_warmup=sweeps, n_samples=1, steps_per_sample=1)
    call = jax.jit(jax.vmap(lambda k, s: sample_states(k, program, schedule, s, [], [blocks[0]])))
    keys = jax.random.split(jax.random.key(1), chains)
    jax.block_until_ready(call(keys, start))
    return lambda: jax.block_until_ready(call(keys, start)), sweeps * model.n * chains


def thrml_potts(model: Potts, chains: int, sweeps: int) -> Run:
    """Block Gibbs of thrml's first example, with one table for all edges."""
    import jax
    import jax.numpy as jnp
    from thrml import Block, BlockGibbsSpec, CategoricalNode, FactorSamplingProgram, SamplingSchedule, sample_states
    from thrml.models import CategoricalEBMFactor, CategoricalGibbsConditional

    states = int(model.states.max())
    nodes = [CategoricalNode() for _ in range(model.n)]
    ends = model.graph.edges.tolist()
    table = jnp.broadcast_to(jnp.asarray(model.tables[0], jnp.float32), (len(ends), states, states))
    factor = CategoricalEBMFactor([Block([nodes[i] for i, _ in ends]), Block([nodes[j] for _, j in ends])], table)
    blocks = [Block([nodes[i] for i in part.tolist()]) for part in model.graph.by_colour()]
    spec = BlockGibbsSpec(blocks, [])
    program = FactorSamplingProgram(spec, [CategoricalGibbsConditional(states) for _ in blocks], [factor], [])
    start = [jax.random.randint(jax.random.key(0), (chains, len(b.nodes)), 0, states, dtype=jnp.uint8) for b in blocks]
    schedule = SamplingSchedule(sweeps, 1, 1)
    call = jax.jit(jax.vmap(lambda s, k: sample_states(k, program, schedule, s, [], [blocks[0]])))
    keys = jax.random.split(jax.random.key(1), chains)
    jax.block_until_ready(call(start, keys))
    return lambda: jax.block_until_ready(call(start, keys)), sweeps * model.n * chains


def ours(model: Ising | Potts | Layers, plan: str, chains: int, sweeps: int) -> tuple[Run, Any]:
    """Return our own call, its updates, and its plan."""
    from shoals.tsu.sample import Sampler

    kept = Sampler(model, chains=chains, plan=plan)
    kept.run(2)
    return (lambda: kept.run(sweeps), sweeps * model.n * chains), kept.plan


def dwave(model: Ising, reads: int, sweeps: int) -> Run:
    """Gibbs sampling at one temperature by dwave-samplers."""
    import dimod
    from dwave.samplers import SimulatedAnnealingSampler

    problem = dimod.BinaryQuadraticModel.from_ising(
        {i: -float(b) for i, b in enumerate(model.biases)},
        {(i, j): -float(w) for (i, j), w in zip(model.graph.edges.tolist(), model.weights, strict=True)},
    )
    sampler = SimulatedAnnealingSampler()

    def call() -> object:
        return sampler.sample(
            problem,
            num_reads=reads,
            num_sweeps=sweeps,
            num_sweeps_per_beta=sweeps,
            beta_schedule_type="custom",
            beta_schedule=[model.beta],
            proposal_acceptance_criteria="Gibbs",
        )

    return call, reads * sweeps * model.n


def openjij(model: Ising, reads: int, sweeps: int) -> Run:
    """Simulated annealing of OpenJij, held at one temperature."""
    import openjij as oj

    sampler = oj.SASampler()
    h = {i: -float(b) for i, b in enumerate(model.biases)}
    couplings = {(i, j): -float(w) for (i, j), w in zip(model.graph.edges.tolist(), model.weights, strict=True)}
    schedule = [[model.beta, sweeps]]
    return (
        lambda: sampler.sample_ising(h, couplings, num_reads=reads, schedule=schedule),
        reads * sweeps * model.n,
    )


def ferrotherm(model: Ising, sweeps: int) -> Run:
    """One chain of ferrotherm."""
    import ferrotherm as ft

    pairs = zip(model.graph.edges.tolist(), model.weights, strict=True)
    machine = ft.from_spec(
        {
            "graph": {
                "n": model.n,
                "couplings": [[i, j, float(w)] for (i, j), w in pairs],
                "biases": [[i, float(b)] for i, b in enumerate(model.biases)],
            },
            "beta": model.beta,
        }
    )
    machine.sweep(1)
    return lambda: machine.sweep(sweeps), sweeps * model.n


def noise(shape: int | tuple[int, ...], spread: float) -> np.ndarray:
    """Return the same normal numbers each time."""
    return np.random.default_rng(0).normal(0.0, spread, shape)
