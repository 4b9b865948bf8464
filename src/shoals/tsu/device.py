"""What samples cost on a machine, in joules, each part with its grade; and what that makes a sampler bid for a MWh.

A price is made of updates, reads, writes and standby. What the source of a device does not say is None, and a price
that needs it is refused until somebody assumes a number, which then is called assumed, or leaves the part out, which
then is said. So no figure of a thermodynamic sampler is shown without its grade. The machines are rows of
``value/catalog/samplers.csv``.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from shoals.core._arrays import number
from shoals.core.errors import InputError, did_you_mean
from shoals.core.figure import Figure, Kind, weakest
from shoals.core.plan import Load
from shoals.value import catalog
from shoals.value.catalog import Provenance, Sampler
from shoals.value.sampling import JOULES_PER_MWH, SamplingBid, loads

PARTS = ("updates", "reads", "writes", "standby")
WATTS_PER_CORE = 4.0
"""Assumed for a busy core of a server processor; there is no meter of it here."""
ASSUMABLE = ("read_j", "write_j", "standby_w", "updates_per_second")


class Counted(Protocol):
    """What a run of the sampler knows of itself."""

    flips: int
    cpu_seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """What was done, or is to be done, counted in steps that every machine takes.

    Parameters
    ----------
    samples : int
        How many come out.
    updates : float
        Of single nodes, all samples together. [1]
    reads, writes : float, default 0
        Of single nodes, out of the machine and into it. [1]
    nodes : int, default 0
        Of one model, to be compared with what a machine has; 0 if not known.
    degree : int, default 0
        Most neighbours of a node; 0 if not known.
    frames : float, default 0
        How often all nodes are read at once, all samples together. [1]

    Examples
    --------
    >>> Work.of_chains(samples=2, nodes=100, sweeps=50, read=64).updates
    10000
    """

    samples: int
    updates: float
    reads: float = 0.0
    writes: float = 0.0
    nodes: int = 0
    degree: int = 0
    frames: float = 0.0

    def __post_init__(self) -> None:
        if number(self.samples, "samples") < 1:
            raise InputError(f"`samples` is {self.samples}", "a price is for at least one sample")
        for name in ("updates", "reads", "writes", "nodes", "degree", "frames"):
            number(getattr(self, name), name, low=0.0)

    @classmethod
    def of_chains(
        cls, *, samples: int, nodes: int, sweeps: int, read: int = 0, write: int = 0, rounds: int = 1, degree: int = 0
    ) -> Work:
        """Return the work of chains that update `nodes` in each of `sweeps`, all of it `rounds` times.

        Parameters
        ----------
        samples, nodes, sweeps : int
        read, write : int
            Nodes that are read and written in each round, for each sample.
        rounds : int
            Denoising steps, for instance.
        degree : int
        """
        return cls(
            samples=samples,
            updates=samples * rounds * sweeps * nodes,
            reads=samples * rounds * read,
            writes=samples * rounds * write,
            nodes=nodes,
            degree=degree,
            frames=samples * rounds if read else 0,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Price:
    """The energy of samples on one machine, part by part.

    Parameters
    ----------
    device : Sampler
    work : Work
    parts : mapping of str to Figure
        Of one sample, in joules, each with its kind and source.
    left_out : tuple of str
        Parts that are not in it.
    seconds_per_sample : float or None
        None where the speed of the machine is not known. [s]
    """

    device: Sampler
    work: Work
    parts: Mapping[str, Figure]
    left_out: tuple[str, ...]
    seconds_per_sample: float | None

    @property
    def joules_per_sample(self) -> Figure:
        """The sum of the parts; no firmer than the weakest of them that weighs anything. [J]"""
        weighs = [one for one in self.parts.values() if one.value > 0]
        sources = dict.fromkeys(one.source for one in weighs)
        return Figure(
            value=sum(one.value for one in weighs),
            unit="J/sample",
            kind=weakest(one.kind for one in weighs),
            source="; ".join(sources) or self.device.provenance.source,
        )

    @property
    def joules(self) -> Figure:
        """The energy of all samples. [J]"""
        one = self.joules_per_sample
        return replace(one, value=one.value * self.work.samples, unit="J")


def devices() -> tuple[Sampler, ...]:
    """Return the machines of the catalog, with the floor that physics sets.

    Examples
    --------
    >>> [one.id for one in devices()]
    ['z1', 'cpu', 'landauer', 'rng_bit', 'tsu_cell', 'kv260', 'v100_2d', 'b200_thrml']
    """
    return catalog.samplers()


def this_cpu(
    *, updates_per_cpu_second: float, plan: str, watts_per_core: float | None = None, source: str = ""
) -> Sampler:
    """Return the processor at hand as a device, by the speed that a run has shown.

    Parameters
    ----------
    updates_per_cpu_second : float
        Measured: `flips` over `cpu_seconds` of a run. [1/s]
    plan : str
        Kernel that ran, for the name.
    watts_per_core : float, optional
        Power of a busy core above idle. Assumed 4 W where no meter says it. [W]
    source : str
        Of the power, if it was measured.

    Examples
    --------
    >>> mine = this_cpu(updates_per_cpu_second=2e9, plan="f32")
    >>> mine.update_j, str(mine.provenance.kind)
    (2e-09, 'assumed')
    """
    rate = number(updates_per_cpu_second, "updates_per_cpu_second")
    if rate <= 0:
        raise InputError(f"`updates_per_cpu_second` is {rate:g}", "give updates over CPU seconds of a run, above 0")
    watts = number(WATTS_PER_CORE if watts_per_core is None else watts_per_core, "watts_per_core", low=0.0)
    metered = watts_per_core is not None and bool(source)
    said = source if metered else f"speed measured here, {watts:g} W for a busy core assumed"
    return Sampler(
        id=f"this_cpu_{plan}",
        name=f"this processor, {plan}, one core",
        update_j=watts / rate,
        read_j=0.0,
        write_j=0.0,
        standby_w=0.0,
        updates_per_second=rate,
        nodes_max=None,
        degree_max=None,
        frame_s=None,
        reflash_per_second_max=None,
        provenance=Provenance(
            as_of="at run time",
            kind=Kind.MEASURED if metered else Kind.ASSUMED,
            confidence="medium" if metered else "assumed",
            source=said,
            note="its memory is its own, so reads and writes are part of an update; idle power belongs to the machine",
        ),
    )


def cpu_of(run: Counted, *, plan: str, watts_per_core: float | None = None) -> Sampler:
    """Return the processor at hand as a device, from a run that has just been made on it."""
    if run.cpu_seconds <= 0:
        raise InputError("the run took no time that the clock can tell", "price a longer run")
    return this_cpu(updates_per_cpu_second=run.flips / run.cpu_seconds, plan=plan, watts_per_core=watts_per_core)


def price(
    work: Work,
    device: str | Sampler,
    *,
    assume: Mapping[str, float] | None = None,
    leave_out: Collection[str] = (),
) -> Price:
    """Return what samples cost on a machine.

    Parameters
    ----------
    work : Work
    device : str or Sampler
        An id of the catalog, or a machine.
    assume : mapping of str to float, optional
        Numbers for what the device's source does not say: `read_j`, `write_j` [J], `standby_w` [W],
        `updates_per_second` [1/s]. They make the parts that they enter assumed.
    leave_out : collection of str
        Parts that shall not be counted: `reads`, `writes`, `standby`. The price says so.

    Returns
    -------
    price : Price

    Raises
    ------
    InputError
        If a part cannot be priced, or the model does not fit the machine.

    Examples
    --------
    The sampling alone of a model of 4,000 updates, and why Z1 has no whole price.

    >>> one = Work(samples=1, updates=4_000, reads=64)
    >>> found = price(one, "z1", leave_out=["standby"])
    >>> f"{found.joules_per_sample.value:.3g}", str(found.joules_per_sample.kind), found.left_out
    ('1.37e-10', 'estimated', ('standby',))
    >>> price(one, "z1")
    Traceback (most recent call last):
    shoals.core.errors.InputError: the standby of `z1` cannot be priced: its source does not say `standby_w`
    <BLANKLINE>
    hint: assume a number, `assume={"standby_w": ...}`, or leave the part out and say so, `leave_out=["standby"]`
    """
    machine = catalog.sampler(device) if isinstance(device, str) else device
    given = dict(assume or {})
    for name in given:
        if name not in ASSUMABLE:
            raise InputError(f"`{name}` cannot be assumed", did_you_mean(name, ASSUMABLE))
        if getattr(machine, name) is not None:
            raise InputError(
                f"`{name}` of `{machine.id}` is known", "its source says it; take another device to change it"
            )
        given[name] = number(given[name], name, low=0.0)
    for part in leave_out:
        if part not in PARTS[1:]:
            raise InputError(f"`{part}` cannot be left out", did_you_mean(part, PARTS[1:]))
    _check_fit(work, machine)
    seconds = _seconds_per_sample(work, machine, given)
    parts = {"updates": _figure(work.updates / work.samples * machine.update_j, machine, assumed=False)}
    counts = {"reads": ("read_j", work.reads), "writes": ("write_j", work.writes)}
    for part, (name, count) in counts.items():
        if part not in leave_out:
            each = _known(machine, given, name, part) if count else 0.0
            parts[part] = _figure(count / work.samples * each, machine, assumed=name in given)
    if "standby" not in leave_out:
        watts = _known(machine, given, "standby_w", "standby")
        if watts and seconds is None:
            _known(machine, given, "updates_per_second", "standby")
        assumed = bool({"standby_w", "updates_per_second"} & given.keys())
        parts["standby"] = _figure(watts * (seconds or 0.0), machine, assumed=assumed)
    out = tuple(part for part in PARTS if part in leave_out)
    return Price(device=machine, work=work, parts=parts, left_out=out, seconds_per_sample=seconds)


def price_all(work: Work, machines: Sequence[Sampler] | None = None) -> tuple[Price, ...]:
    """Return the price of the same samples on several machines, each as whole as its source allows.

    Parts that a source does not say are left out, and the price says which. Machines that cannot hold the model are
    not there.
    """
    found = []
    for machine in devices() if machines is None else machines:
        unknown = {"reads": work.reads and machine.read_j is None, "writes": work.writes and machine.write_j is None}
        unknown["standby"] = machine.standby_w is None or (
            bool(machine.standby_w) and machine.updates_per_second is None
        )
        if fits(work, machine):
            found.append(price(work, machine, leave_out=[part for part, missing in unknown.items() if missing]))
    return tuple(found)


def fits(work: Work, machine: Sampler) -> bool:
    """Return whether a machine has enough nodes, of enough neighbours, for a model."""
    nodes, degree = machine.nodes_max, machine.degree_max
    return (nodes is None or work.nodes <= nodes) and (degree is None or work.degree <= degree)


def bid(
    found: Price,
    *,
    value_jpy_per_sample: float,
    units: float | None = None,
    demand_samples_per_hour: float | None = None,
) -> SamplingBid:
    """Return what a sampler pays for a MWh, and the power at which it is full.

    Parameters
    ----------
    found : Price
        Of one sample.
    value_jpy_per_sample : float
        What a buyer pays for one. [JPY]
    units : float, optional
        Machines that stand ready; their speed must be known. [1]
    demand_samples_per_hour : float, optional
        Samples that somebody wants. One of the two is needed; of both the less binds. [1/h]

    Returns
    -------
    bid : SamplingBid
        Never firmer than estimated.

    Examples
    --------
    A million chips at 1e-9 yen a sample saturate at 96 kW: dense in value, thin in power.

    >>> one = price(Work(samples=1, updates=412_800), "z1", leave_out=["standby"])
    >>> offer = bid(one, value_jpy_per_sample=1e-9, units=1e6)
    >>> round(offer.power_mw_max, 4), f"{offer.value_jpy_per_mwh:.3g}"
    (0.0956, '1.23e+09')
    """
    per_sample = found.joules_per_sample
    if per_sample.value <= 0:
        raise InputError(f"a sample of `{found.device.id}` costs nothing", "price the updates that it needs")
    limits = []
    if units is not None:
        if found.seconds_per_sample is None:
            raise InputError(
                f"the speed of `{found.device.id}` is not known",
                "assume `updates_per_second`, or give a demand instead",
            )
        limits.append(number(units, "units", low=0.0) * per_sample.value / found.seconds_per_sample / 1e6)
    if demand_samples_per_hour is not None:
        limits.append(
            number(demand_samples_per_hour, "demand_samples_per_hour", low=0.0) * per_sample.value / JOULES_PER_MWH
        )
    if not limits:
        raise InputError("nothing limits the bid", "give `units`, `demand_samples_per_hour`, or both")
    left = f"; without {', '.join(found.left_out)}" if found.left_out else ""
    return SamplingBid(
        value_jpy_per_mwh=number(value_jpy_per_sample, "value_jpy_per_sample", low=0.0)
        / per_sample.value
        * JOULES_PER_MWH,
        power_mw_max=min(limits),
        kind=weakest([Kind.ESTIMATED, per_sample.kind]),
        source=per_sample.source + left,
    )


def load(load_id: str, offer: SamplingBid) -> Load:
    """Return a bid as a load of the plan.

    Examples
    --------
    >>> one = price(Work(samples=1, updates=1e6), "kv260", leave_out=["standby"])
    >>> load("fpga", bid(one, value_jpy_per_sample=1e-5, units=1000)).id
    'fpga'
    """
    return loads(load_id, [offer])[0]


def _known(machine: Sampler, given: Mapping[str, float], name: str, part: str) -> float:
    value: float | None = given.get(name, getattr(machine, name))
    if value is None:
        raise InputError(
            f"the {part} of `{machine.id}` cannot be priced: its source does not say `{name}`",
            f'assume a number, `assume={{"{name}": ...}}`, or leave the part out and say so, `leave_out=["{part}"]`',
        )
    return value


def _figure(joules: float, machine: Sampler, *, assumed: bool) -> Figure:
    kind = Kind.ASSUMED if assumed else machine.provenance.kind
    source = f"assumed by the caller for `{machine.id}`" if assumed else machine.provenance.source
    return Figure(value=joules, unit="J/sample", kind=kind, source=source)


def _seconds_per_sample(work: Work, machine: Sampler, given: Mapping[str, float]) -> float | None:
    rate = given.get("updates_per_second", machine.updates_per_second)
    if not rate:
        return None
    copies = max(machine.nodes_max // work.nodes, 1) if machine.nodes_max and work.nodes else 1
    reading = (machine.frame_s or 0.0) * work.frames / work.samples / copies
    return work.updates / work.samples / rate + reading


def _check_fit(work: Work, machine: Sampler) -> None:
    if fits(work, machine):
        return
    if machine.nodes_max is not None and work.nodes > machine.nodes_max:
        raise InputError(
            f"the model has {work.nodes:,} nodes and `{machine.id}` {machine.nodes_max:,}",
            "cut the model, or take another",
        )
    raise InputError(
        f"a node of the model has {work.degree} neighbours and one of `{machine.id}` {machine.degree_max}",
        "embed the model in that graph first, or take another machine",
    )
