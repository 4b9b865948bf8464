"""The ten balancing areas of Japan: names, codes, publishers, addresses, and the range of their demand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta, timezone
from types import MappingProxyType

from shoals.core.errors import InputError, did_you_mean

JST = timezone(timedelta(hours=9))
"""Japan Standard Time: nine hours ahead of UTC, no summer time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """One balancing area and its publisher.

    Parameters
    ----------
    key : str
        Name in code and on the command line.
    code : str
        Two digits that end the file names of the 30-minute format, ``eria_jukyu_YYYYMM_AA.csv``.
    name_ja, name_en : str
        Names for people.
    publisher : str
        The general transmission utility that publishes the area's actuals (系統情報の公表).
    url_prefix : str
        Address to which the file name of the 30-minute format is appended.
    demand_mw_min, demand_mw_max : float
        Least and greatest half hour of demand, April 2024 to March 2025, from the publisher's files. [MW]
    solar_mw_max : float
        Greatest half hour of solar output in the same year. [MW]
    wind_mw_max : float
        Greatest slot of wind output and curtailment together, April 2016 to March 2025, where there are files. [MW]
    """

    key: str
    code: str
    name_ja: str
    name_en: str
    publisher: str
    url_prefix: str
    demand_mw_min: float
    demand_mw_max: float
    solar_mw_max: float
    wind_mw_max: float


def _area(
    code: str,
    key: str,
    name_ja: str,
    publisher: str,
    url_prefix: str,
    demand_mw: tuple[int, int],
    solar_mw_max: int,
    wind_mw_max: int,
) -> Area:
    return Area(
        key=key,
        code=code,
        name_ja=name_ja,
        name_en=key.capitalize(),
        publisher=publisher,
        url_prefix=url_prefix,
        demand_mw_min=demand_mw[0],
        demand_mw_max=demand_mw[1],
        solar_mw_max=solar_mw_max,
        wind_mw_max=wind_mw_max,
    )


_ALL = (
    _area(
        "01",
        "hokkaido",
        "北海道",
        "Hokkaido Electric Power Network",
        "https://www.hepco.co.jp/network/con_service/public_document/supply_demand_results/csv/",
        (2205, 5116),
        2000,
        1007,
    ),
    _area(
        "02",
        "tohoku",
        "東北",
        "Tohoku Electric Power Network",
        "https://setsuden.nw.tohoku-epco.co.jp/common/demand/",
        (5542, 14339),
        7000,
        1924,
    ),
    _area(
        "03",
        "tokyo",
        "東京",
        "TEPCO Power Grid",
        "https://www.tepco.co.jp/forecast/html/images/",
        (18414, 57006),
        17000,
        267,
    ),
    _area(
        "04",
        "chubu",
        "中部",
        "Chubu Electric Power Grid",
        "https://powergrid.chuden.co.jp/denki_yoho_content_data/",
        (8110, 25344),
        9646,
        322,
    ),
    _area(
        "05",
        "hokuriku",
        "北陸",
        "Hokuriku Electric Power Transmission & Distribution",
        "https://www.rikuden.co.jp/nw/denki-yoho/csv/",
        (1718, 5216),
        1200,
        130,
    ),
    _area(
        "06",
        "kansai",
        "関西",
        "Kansai Transmission and Distribution",
        "https://www.kansai-td.co.jp/interchange/denkiyoho/area-performance/",
        (9361, 27659),
        6000,
        161,
    ),
    _area(
        "07",
        "chugoku",
        "中国",
        "Chugoku Electric Power Transmission & Distribution",
        "https://www.energia.co.jp/nw/jukyuu/sys/",
        (4037, 10645),
        5600,
        245,
    ),
    _area(
        "08",
        "shikoku",
        "四国",
        "Shikoku Electric Power Transmission & Distribution",
        "https://www.yonden.co.jp/nw/supply_demand/csv/",
        (1808, 5056),
        2800,
        228,
    ),
    _area(
        "09",
        "kyushu",
        "九州",
        "Kyushu Electric Power Transmission and Distribution",
        "https://www.kyuden.co.jp/td_area_jukyu/csv/",
        (6136, 17112),
        9500,
        398,
    ),
    _area(
        "10",
        "okinawa",
        "沖縄",
        "Okinawa Electric Power",
        "https://www.okiden.co.jp/business-support/service/supply-and-demand/csv/",
        (595, 1686),
        300,
        10,
    ),
)

AREAS: Mapping[str, Area] = MappingProxyType({area.key: area for area in _ALL})
"""The ten areas by key, from north to south."""


def area_named(name: str) -> Area:
    """Return the area of this key, code or Japanese name.

    Raises
    ------
    InputError
        If there is no such area. The hint names the nearest one.

    Examples
    --------
    >>> area_named("kyushu").code, area_named("09").key, area_named("九州").key
    ('09', 'kyushu', 'kyushu')
    """
    wanted = name.strip().lower()
    for area in _ALL:
        if wanted in (area.key, area.code, area.name_ja):
            return area
    raise InputError(f"`{name}` is no area", did_you_mean(wanted, AREAS))
