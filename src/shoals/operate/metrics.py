"""Metrics of a controller in the form of Prometheus, on the loopback address alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

from shoals.core._extras import brings
from shoals.core.errors import DataError, InputError
from shoals.operate.loop import Pilot
from shoals.operate.state import state_word

HOST = "127.0.0.1"
STATES = ("running", "stopped", "cut", "unknown")


def serve_metrics(pilot: Pilot, port: int) -> Callable[[], None]:
    """Serve ``/metrics`` on the loopback address in a thread, and return how to end it.

    Raises
    ------
    InputError
        If prometheus-client is not installed.
    DataError
        If the port is taken.
    """
    try:
        from prometheus_client import CollectorRegistry, start_http_server
    except ImportError:
        raise InputError("`metrics_port` needs prometheus-client", brings("operate")) from None
    registry = CollectorRegistry()
    registry.register(_Collector(pilot))
    try:
        server, thread = start_http_server(port, addr=HOST, registry=registry)
    except OSError as error:
        raise DataError(f"metrics cannot be served on port {port}: {error.strerror}", "choose another") from None

    def end() -> None:
        server.shutdown()
        server.server_close()
        thread.join()

    return end


class _Collector:
    """Reads a controller when it is asked: the loop does nothing for it."""

    def __init__(self, pilot: Pilot) -> None:
        self.pilot = pilot

    def collect(self) -> Iterable[Any]:
        """Yield the families of metrics. All that is read here is replaced as a whole by the loop, never changed."""
        from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily

        pilot, image, decision, memory = self.pilot, self.pilot.image, self.pilot.last, self.pilot.memory

        def gauge(name: str, words: str, value: float) -> Any:
            return GaugeMetricFamily(f"shoals_{name}", words, value=value)

        yield gauge("live", "1 if commands are sent", float(pilot.live))
        yield gauge("stop_pressed", "1 while the operator's stop holds", float(pilot.stop_pressed))
        yield gauge("contactor_open", "1 while the contactor is open", float(memory.open_us is not None))
        yield gauge("cycle_seconds", "Time that the last cycle took", pilot.cycle_seconds)
        yield CounterMetricFamily("shoals_cycles", "Cycles since the start", value=float(pilot.cycles))
        sent = CounterMetricFamily("shoals_commands", "Commands that were sent", labels=["act"])
        for act, count in pilot.sent.items():
            sent.add_metric([act], float(count))
        yield sent
        alarms = GaugeMetricFamily("shoals_alarms", "Alarms that stand", labels=["code"])
        for code, count in Counter(one.code.value for one in pilot.alarms.values()).items():
            alarms.add_metric([code], float(count))
        yield alarms
        if image is None or decision is None:
            return
        limit = GaugeMetricFamily("shoals_limit_watts", "Limit of the loads, by who asks for it", labels=["cause"])
        for cap in reversed(decision.caps):
            limit.add_metric([cap.cause.value], float(cap.power_w))
        yield limit
        yield gauge("limit_ruling_watts", "The limit that rules", float(decision.cap.power_w))
        if image.meter is not None:
            yield gauge("meter_watts", "What the site's meter says of the loads", float(image.meter.power_w))
            yield gauge("meter_age_seconds", "Age of that reading", image.age_seconds(image.meter.at_us))
        counts = Counter(state_word(one, image, memory) for one in pilot.limits.machines)
        states = GaugeMetricFamily("shoals_machines", "Machines by state", labels=["state"])
        for state in STATES:
            states.add_metric([state], float(counts[state]))
        yield states
        seen = GaugeMetricFamily(
            "shoals_machine_watts", "What a machine was seen to draw", labels=["machine", "source"]
        )
        target = GaugeMetricFamily("shoals_machine_target_watts", "What it is to draw", labels=["machine"])
        for one in pilot.limits.machines:
            target.add_metric([one.id], float(decision.targets_w[one.id]))
            if one.id in image.seen:
                found = image.seen[one.id]
                seen.add_metric([one.id, found.source.value], float(found.power_w))
        yield seen
        yield target
