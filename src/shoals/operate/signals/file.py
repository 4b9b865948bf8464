"""Orders in a file: a schedule of curtailment as a utility or an operator writes it, as CSV or JSON.

The file is looked at each second and read when it has changed. An order is taken back by a higher version with
``withdrawn``. One that has vanished from the file stands, since a file that was cut short looks the same; and a file
that cannot be read is no sign of life.
"""

from __future__ import annotations

import asyncio
import csv
import io
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from shoals.core.errors import InputError, ShoalsError
from shoals.operate.drivers._options import Options
from shoals.operate.machine import Device
from shoals.operate.orders import Order
from shoals.operate.signals._form import KEYS, PERCENT, order_of

if TYPE_CHECKING:
    from shoals.operate.signals import Receiver

LOOK_SECONDS = 1.0


class OrdersFile:
    """Orders out of a file.

    Parameters
    ----------
    device : Device
        Its `address` is the file, ``.csv`` or ``.json``; its `id` is the source of the orders. `options`: ``full_w``,
        what 100 % means for the loads, where limits are written as ``limit_percent``. [W]

    Raises
    ------
    InputError
        If an option cannot be meant.
    """

    def __init__(self, device: Device) -> None:
        self.path, self.source = Path(device.address), device.id
        read = Options(device.id, device.options)
        full_w = read.number("full_w", -1.0)
        read.done()
        if "full_w" in device.options and full_w <= 0.0:
            raise InputError(
                f"`full_w` of `{device.id}` is {full_w:g}", "give the watts that 100 % means for the loads"
            )
        self.full_w = int(full_w) if full_w > 0.0 else None
        self._mark: tuple[int, int, int] | None = None

    async def run(self, receiver: Receiver) -> None:
        """Look at the file each second."""
        while True:
            self.look(receiver)
            await asyncio.sleep(LOOK_SECONDS)

    def look(self, receiver: Receiver) -> None:
        """Look at the file once; hand over what is new."""
        try:
            found = self.path.stat()
            mark = (found.st_mtime_ns, found.st_size, found.st_ino)
            if mark != self._mark:
                orders = parse_orders(
                    self.path.read_text(encoding="utf-8-sig"),
                    source=self.source,
                    name=str(self.path),
                    full_w=self.full_w,
                )
                for one in orders:
                    receiver.receive(one)
                self._mark = mark
        except (OSError, UnicodeDecodeError) as error:
            receiver.alarm("signal_unread", source=self.source, reason=str(error))
            return
        except ShoalsError as error:  # if the journal refused, it is asked again at the next look
            receiver.alarm("signal_unread", source=self.source, reason=error.what)
            return
        receiver.heard()


def parse_orders(text: str, *, source: str, name: str = "orders", full_w: int | None = None) -> tuple[Order, ...]:
    r"""Return the orders of a file.

    Parameters
    ----------
    text : str
        CSV with the columns ``id``, ``version``, ``start``, ``end``, ``limit_w`` and perhaps ``withdrawn``, or a JSON
        list of objects with these keys. Moments are ISO 8601 with a zone; ``version`` counts up with each change, 1 if
        it is left out.
    source : str
        Who gives them.
    name : str
        Name of the file, for messages.
    full_w : int, optional
        What 100 % means: then ``limit_percent`` may stand in the place of ``limit_w``. [W]

    Raises
    ------
    InputError
        If something cannot be meant. The message names the row and the column.

    Examples
    --------
    >>> text = "id,version,start,end,limit_w\nevening,1,2025-04-01T17:00+09:00,2025-04-01T20:00+09:00,0\n"
    >>> order = parse_orders(text, source="utility")[0]
    >>> order.id, order.limit_w, (order.end_us - order.start_us) // 3_600_000_000
    ('evening', 0, 3)
    """
    rows: list[Any]
    if text.lstrip().startswith(("[", "{")):
        rows, first = _listed(text, name), 1
    else:
        reader = csv.DictReader(io.StringIO(text))
        rows, first = list(reader), 2
        unknown = [one for one in reader.fieldnames or () if one not in (*KEYS, PERCENT)]
        if unknown:
            raise InputError(f"`{name}` has a column `{unknown[0]}`", f"known columns: {', '.join((*KEYS, PERCENT))}")
    return tuple(
        order_of(row, source=source, place=f"`{name}`, row {number}", full_w=full_w)
        for number, row in enumerate(rows, start=first)
    )


def _listed(text: str, name: str) -> list[Any]:
    try:
        found: Any = json.loads(text)
    except ValueError as error:
        raise InputError(f"`{name}` is no JSON: {error}", "write a list of orders") from None
    if isinstance(found, dict):
        found = cast(dict[str, Any], found).get("orders")
    rows = cast(list[Any], found) if isinstance(found, list) else [None]
    if not all(isinstance(row, dict) for row in rows):
        raise InputError(f"`{name}` is no list of orders", 'write `[{"id": …, "start": …}, …]`')
    return rows
