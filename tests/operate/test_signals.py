"""Orders and offers out of files: read when they change, refused with their row, and none lost when half is written."""

from __future__ import annotations

import asyncio
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from tests.operate.listening import cause, listening
from tests.patience import until

from shoals.core.errors import DataError, InputError
from shoals.operate.machine import Device
from shoals.operate.offers import offers_of
from shoals.operate.orders import Fate, Order, Orders
from shoals.operate.signals.file import OrdersFile, parse_orders

HEAD = "id,version,start,end,limit_w,withdrawn\n"
ROW = "evening,1,2025-04-01T17:00+09:00,2025-04-01T20:00+09:00,5000,\n"
AT_US = 1_743_490_800_000_000  # 1 April 2025, 16:00 in Japan
HOUR_US = 3_600_000_000


class Ear:
    """Takes orders as a controller does."""

    def __init__(self) -> None:
        self.orders, self.fates = Orders(), list[Fate]()
        self.heard_times, self.alarms, self.full = 0, list[str](), False

    def receive(self, order: Order) -> Fate:
        if self.full:
            raise DataError("the journal cannot be written", "free the disk")
        self.orders, fate = self.orders.receive(order, now_us=AT_US)
        self.fates.append(fate)
        return fate

    def heard(self) -> None:
        self.heard_times += 1

    def alarm(self, code: str, **values: str | int | float) -> None:
        self.alarms.append(f"{code}: {values['reason']}")


def test_a_file_of_orders_is_followed_as_it_changes(tmp_path: Path) -> None:
    path, ear = tmp_path / "orders.csv", Ear()
    sender = OrdersFile(Device(id="utility", driver="file", address=str(path)))
    sender.look(ear)
    assert ear.alarms
    assert ear.heard_times == 0  # no file is no sign of life
    path.write_text(HEAD + ROW)
    sender.look(ear)
    sender.look(ear)
    assert ear.fates == [Fate.ACCEPTED]
    assert ear.heard_times == 2
    assert ear.orders.limit_w(AT_US + 2 * HOUR_US) == 5_000
    path.write_text(HEAD)  # cut short: nothing is taken back
    sender.look(ear)
    assert ear.orders.limit_w(AT_US + 2 * HOUR_US) == 5_000
    path.write_text(HEAD + ROW.replace(",1,", ",2,").replace("5000,", "5000,true"))
    sender.look(ear)
    assert ear.orders.limit_w(AT_US + 2 * HOUR_US) is None
    path.write_text(HEAD + ROW.replace("evening", "late") + "x,y\n")
    sender.look(ear)
    assert "row 3" in ear.alarms[-1]
    assert ear.heard_times == 4


def test_what_the_journal_refuses_is_handed_over_again(tmp_path: Path) -> None:
    path, ear = tmp_path / "orders.csv", Ear()
    path.write_text(HEAD + ROW)
    sender = OrdersFile(Device(id="utility", driver="file", address=str(path)))
    ear.full = True
    sender.look(ear)
    ear.full = False
    sender.look(ear)
    assert ear.fates == [Fate.ACCEPTED]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (HEAD + ROW.replace("17:00+09:00", "17:00"), "row 2: `start` is '2025-04-01T17:00', without a zone"),
        (HEAD + ROW.replace("5000", "5 kW"), "row 2: `limit_w` is '5 kW'"),
        (HEAD + ROW.replace("5000", ""), "row 2 lacks `limit_w`"),
        (HEAD.replace("limit_w", "limit"), "has a column `limit`"),
        ("[1]", "no list of orders"),
        ('{"a": 1}', "no list of orders"),
        ('[{"id": "x", "limit": 3}]', "row 1 has `limit`"),
        ("[", "no JSON"),
        (HEAD + ROW.replace("T20:00", "T16:00"), "ends before it begins"),
    ],
)
def test_wrong_orders_are_refused(text: str, says: str) -> None:
    with pytest.raises(InputError) as caught:
        parse_orders(text, source="utility")
    assert says in caught.value.what


def test_a_schedule_in_percent_of_what_is_agreed() -> None:
    head, row = HEAD.replace("limit_w", "limit_percent"), ROW.replace(",5000", ",37.5%")
    assert "37.5%" in row
    assert [one.limit_w for one in parse_orders(head + row, source="u", full_w=10_001)] == [3_750]  # cut off, not up
    assert parse_orders(HEAD + ROW, source="u", full_w=10_001) == parse_orders(HEAD + ROW, source="u")
    with pytest.raises(InputError, match="what 100 % means is not said"):
        parse_orders(head + row, source="u")
    for wrong in ("101", "-1", "half", "nan"):
        with pytest.raises(InputError, match="`limit_percent` is"):
            parse_orders(head + row.replace("37.5%", wrong), source="u", full_w=10_000)
    both = '[{"id": "e", "start": "2025-04-01T17:00Z", "end": "2025-04-01T18:00Z", "limit_w": 1, "limit_percent": 2}]'
    with pytest.raises(InputError, match="`limit_w` and `limit_percent`"):
        parse_orders(both, source="u", full_w=10_000)
    with pytest.raises(InputError, match="full_w"):
        OrdersFile(Device(id="u", driver="file", address="o.csv", options={"full_w": 0}))


def test_json_says_the_same_as_csv() -> None:
    times = '"start": "2025-04-01T17:00+09:00", "end": "2025-04-01T20:00+09:00"'
    text = '{"orders": [{"id": "evening", ' + times + ', "limit_w": 5000}]}'
    assert parse_orders(text, source="u") == parse_orders(HEAD + ROW, source="u")


def schedule(path: Path, last_price: float = 5e3) -> Path:
    index = pd.date_range("2025-04-01T16:00+09:00", periods=3, freq="30min", name="start")
    columns = {
        "load_mw:asic": [0.01, 0.02, 0.0],
        "load_mw:ai": [0.001] * 3,
        "price_jpy_per_mwh": [0.0, 4e3, last_price],
    }
    pd.DataFrame(columns, index=index).to_parquet(path)
    return path


def test_a_plan_is_offered_slot_by_slot_and_nothing_beside_it(tmp_path: Path) -> None:
    device = Device(id="offer", driver="schedule", address=str(schedule(tmp_path / "schedule.parquet")))
    offers = offers_of(device, 15_000)
    assert offers.at(AT_US - 1) is None
    first = offers.at(AT_US)
    assert first is not None
    assert (first.power_w_max, first.price_jpy_per_mwh, first.end_us) == (11_000, 0.0, AT_US + HOUR_US // 2)
    second = offers.at(AT_US + HOUR_US // 2)
    assert second is not None
    assert second.power_w_max == 15_000
    assert offers.at(AT_US + 3 * HOUR_US // 2) is None
    one = offers_of(Device(id="o", driver="schedule", address=device.address, options={"loads": "ai"}), 15_000)
    found = one.at(AT_US)
    assert found is not None
    assert found.power_w_max == 1_000
    by_price = offers_of(Device(id="o", driver="schedule", address=device.address, options={"follow": "price"}), 15_000)
    found = by_price.at(AT_US + HOUR_US // 2)
    assert found is not None
    assert (found.power_w_max, found.price_jpy_per_mwh) == (15_000, 4_000.0)


def test_a_plan_without_a_price_is_not_followed_by_price(tmp_path: Path) -> None:
    path = str(schedule(tmp_path / "schedule.parquet", last_price=np.nan))
    by_price = offers_of(Device(id="o", driver="schedule", address=path, options={"follow": "price"}), 15_000)
    assert by_price.at(AT_US) is None  # not its power instead, which nobody asked for
    assert "no price for the slot at 2025-04-01T08:00" in by_price.wrong
    assert offers_of(Device(id="o", driver="schedule", address=path), 15_000).at(AT_US) is not None


def test_a_plan_that_was_written_anew_is_read_anew_and_a_broken_one_is_not(tmp_path: Path) -> None:
    path = schedule(tmp_path / "schedule.parquet")
    offers = offers_of(Device(id="offer", driver="schedule", address=str(path)), 15_000)
    assert offers.at(AT_US) is not None
    path.write_bytes(b"half")
    kept = offers.at(AT_US + 6_000_000)
    assert kept is not None
    assert kept.power_w_max == 11_000
    assert "no Parquet" in offers.wrong  # type: ignore[attr-defined]
    path.unlink()
    assert offers.at(AT_US + 12_000_000) is not None
    assert "cannot be read" in offers.wrong  # type: ignore[attr-defined]


def test_a_solution_of_a_plan_is_offered_too(tmp_path: Path) -> None:
    from shoals.cli._app import invoke

    problem = (
        '{"schema": "shoals.plan.problem/1", "start": "2025-04-01T16:00+09:00", "slot_minutes": 30, "slots": 2,'
        ' "available_mw": [0.5, 2.0], "loads": [{"id": "asic", "power_mw_max": 1.0, "value_jpy_per_mwh": 9000}]}'
    )
    (tmp_path / "problem.json").write_text(problem)
    answer = tmp_path / "solution.json"
    assert invoke(["plan", "solve", str(tmp_path / "problem.json"), "-o", str(answer)]) == 0
    offers = offers_of(Device(id="offer", driver="schedule", address=str(answer)), 10**7)
    powers = [offers.at(AT_US + slot * HOUR_US // 2) for slot in range(2)]
    assert [one.power_w_max for one in powers if one is not None] == [500_000, 1_000_000]


def test_prices_are_offered_with_what_comes_on_top(tmp_path: Path) -> None:
    path = tmp_path / "prices.csv"
    path.write_text("start,price_jpy_per_mwh\n2025-04-01T16:30+09:00,7000\n2025-04-01T16:00+09:00,10\n")
    offers = offers_of(Device(id="o", driver="price", address=str(path), options={"charge_jpy_per_mwh": 500}), 9_000)
    found = offers.at(AT_US)
    assert found is not None
    assert (found.power_w_max, found.price_jpy_per_mwh) == (9_000, 510.0)
    path.write_text("start,price_jpy_per_mwh\n2025-04-01T16:30,7000\n")
    offers.at(AT_US + 6_000_000)
    assert "row 2" in offers.wrong  # type: ignore[attr-defined]


def spot_file(path: Path, *days: str, kyushu: float = 9.02) -> Path:
    """Write prices as the exchange publishes them, in cp932 and JPY/kWh."""
    areas = ["北海道", "東北", "東京", "中部", "北陸", "関西", "中国", "四国", "九州"]
    head = "受渡日,時刻コード,売り入札量(kWh),買い入札量(kWh),約定総量(kWh),システムプライス(円/kWh)"
    head += "".join(f",エリアプライス{one}(円/kWh)" for one in areas)
    rows = [f"{day},{slot},9,9,9,8.5{',7.0' * 8},{kyushu + slot / 100:.2f}" for day in days for slot in range(1, 49)]
    path.write_bytes("\r\n".join([head, *rows]).encode("cp932"))
    return path


def test_the_exchange_s_own_files_are_offered_area_by_area(tmp_path: Path) -> None:
    first = spot_file(tmp_path / "spot_summary_2024.csv", "2025/03/31")
    options = {"area": "kyushu", "charge_jpy_per_mwh": 4_000}
    of_file = offers_of(Device(id="o", driver="jepx", address=str(first), options=options), 9_000)
    of_folder = offers_of(Device(id="o", driver="jepx", address=str(tmp_path), options=options), 9_000)
    day_us = 24 * HOUR_US
    for one in (of_file, of_folder):
        found = one.at(AT_US - day_us)  # 31 March, 16:00: the 33rd half hour
        assert found is not None
        assert (found.power_w_max, found.end_us) == (9_000, AT_US - day_us + HOUR_US // 2)
        assert found.price_jpy_per_mwh == pytest.approx(9_350 + 4_000)
        assert one.at(AT_US) is None  # the day ends where the file does
    spot_file(tmp_path / "spot_summary_2025.csv", "2025/04/01", kyushu=0.0)  # the next fiscal year's first day came
    assert of_file.at(AT_US + 6_000_000) is None
    found = of_folder.at(AT_US + 6_000_000)
    assert found is not None
    assert found.price_jpy_per_mwh == pytest.approx(330 + 4_000)
    (tmp_path / "spot_summary_2025.csv").write_text("half a file")
    assert of_folder.at(AT_US + 12_000_000) == found  # what was known holds
    assert "spot_summary_2025.csv" in of_folder.wrong  # type: ignore[attr-defined]


@pytest.mark.parametrize("options", [{}, {"area": "okinawa"}, {"area": "kyushu", "slot_minutes": 30}])
def test_prices_of_no_area_are_refused(options: dict[str, str | int]) -> None:
    with pytest.raises(InputError):
        offers_of(Device(id="o", driver="jepx", address="prices", options=options), 9_000)


def test_an_empty_folder_of_prices_offers_nothing_and_says_so(tmp_path: Path) -> None:
    offers = offers_of(Device(id="o", driver="jepx", address=str(tmp_path), options={"area": "tokyo"}), 9_000)
    assert offers.at(AT_US) is None
    assert "no file of the exchange" in offers.wrong


def test_a_sender_that_speaks_does_not_hide_one_that_is_silent(tmp_path: Path) -> None:
    devices = [Device(id=name, driver="file", address=str(tmp_path / f"{name}.csv")) for name in ("utility", "owner")]

    async def go() -> None:
        for one in devices:
            Path(one.address).write_text(HEAD)
        async with listening(tmp_path, *devices, signal_seconds_max=1.5) as pilot:
            await until(lambda: cause(pilot) not in ("", "stale"))
            Path(devices[1].address).unlink()
            await until(lambda: cause(pilot) == "stale")
            Path(devices[1].address).write_text(HEAD)
            await until(lambda: cause(pilot) != "stale")

    asyncio.run(go())
