"""From a setup to what a controller is connected to: drivers, switches, the meter, senders, offers, the watchdog."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from shoals.operate.drivers import driver_of, meter_of, switch_of
from shoals.operate.drivers.ability import Ends, ShowsClosed, Switch
from shoals.operate.loop import Plant
from shoals.operate.offers import Offers, offers_of
from shoals.operate.signals import sender_of
from shoals.operate.site_file import Setup
from shoals.operate.watchdog import Heartbeat
from shoals.operate.why import Code, Why, why


def plant_of(setup: Setup, *, live: bool) -> Plant:
    """Return what a site's controller is connected to. Nothing is asked or commanded yet.

    Parameters
    ----------
    setup : Setup
    live : bool
        Whether commands will be sent. A dry run gives the watchdog no signs of life, since it would hold a contactor
        for machines that nobody controls.

    Raises
    ------
    InputError
        If a driver does not take what the site file says of its device.
    """
    offers = offers_of(setup.offer, setup.limits.power_w_max)
    relay: Switch | None = None if setup.contactor is None else switch_of(setup.contactor)
    heartbeat: Heartbeat | None = None
    if live and relay is not None and setup.watchdog_socket is not None:
        setup.watchdog_socket.parent.mkdir(parents=True, exist_ok=True)
        heartbeat = Heartbeat(setup.watchdog_socket, relay)
    drivers = {one.id: driver_of(one) for one in setup.limits.machines}
    ends: list[Callable[[], None]] = [one.end for one in (*drivers.values(), offers) if isinstance(one, Ends)]
    plant = Plant(
        drivers=drivers,
        meter=meter_of(setup.meter).read,
        outlets={name: switch_of(one) for name, one in setup.outlets.items()},
        contactor=relay,
        offer=offers.at,
        senders={one.id: sender_of(one) for one in setup.signals},
        troubles=lambda: _troubles(offers, heartbeat),
    )
    if heartbeat is not None:
        plant.contactor, plant.closed = heartbeat, heartbeat.closed
        plant.heartbeat = heartbeat.beat
        ends.append(heartbeat.close)  # last: what it holds is closed while loads are let go of
    elif isinstance(relay, ShowsClosed):
        plant.contact = relay.closed
    if ends:
        plant.close = lambda: _end(ends)
    return plant


def _end(ends: Sequence[Callable[[], None]]) -> None:
    for end in ends:
        end()


def _troubles(offers: Offers, heartbeat: Heartbeat | None) -> Sequence[Why]:
    unread = [why(Code.OFFER_UNREAD, reason=offers.wrong)] if offers.wrong else []
    return [*unread, *(() if heartbeat is None else heartbeat.troubles())]
