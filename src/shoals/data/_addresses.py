"""Addresses of the publishers' files: which files hold a fiscal year, under which names. No socket here.

30-minute files are published by month since early 2024, hourly ones by quarter or year before. Patterns follow the
utilities' own pages (系統情報の公表, エリア需給実績).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from shoals.core.errors import InputError
from shoals.data._japan import Area, area_named

FIRST_FISCAL_YEAR = 2016

_USABLE_FROM = {
    "hokkaido": (2024, 4),
    "tohoku": (2024, 2),
    "tokyo": (2024, 1),
    "chubu": (2024, 3),
    "hokuriku": (2024, 4),
    "kansai": (2024, 1),
    "chugoku": (2024, 2),
    "shikoku": (2024, 3),
    "kyushu": (2024, 3),
    "okinawa": (2024, 2),
}
"""First month whose 30-minute file holds all columns."""

_QUARTERLY = {
    "hokkaido": (
        "https://www.hepco.co.jp/network/con_service/public_document/supply_demand_results/csv/"
        "sup_dem_results_{year}_{quarter}q.csv"
    ),
    "tohoku": "https://setsuden.nw.tohoku-epco.co.jp/common/demand/juyo_{year}_tohoku_{quarter}Q.csv",
    "kyushu": (
        "https://www.kyuden.co.jp/td_area_jukyu/csv_area_jyukyu_jisseki/area_jyukyu_jisseki_{year}_{quarter}Q.csv"
    ),
}
_YEARLY = {
    "tokyo": "https://www.tepco.co.jp/forecast/html/images/area-{year}.csv",
    "chubu": "https://powergrid.chuden.co.jp/denki_yoho_content_data/{year}_areabalance_current_term.csv",
    "kansai": "https://www.kansai-td.co.jp/denkiyoho/area-performance/csv/area_jyukyu_jisseki_{year}.csv",
    "chugoku": "https://www.energia.co.jp/nw/service/retailer/data/area/csv/kako-{year}.csv",
    "okinawa": "https://www.okiden.co.jp/business-support/service/supply-and-demand/jukyu/csv/{year}.csv",
}
_HOKURIKU = "https://www.rikuden.co.jp/nw_jyukyudata/attach/area_jisseki_rikuden{month}.csv"
_HOKURIKU_FROM = (2018, 10)
_BY_HAND = {
    "shikoku": "https://www.yonden.co.jp/nw/renewable_energy/data/supply_demand.html",
    "hokuriku": "https://www.rikuden.co.jp/nw_jyukyudata/",
}
"""Pages of files that have no address that follows from the year."""

_REFERER = {"kansai": "https://www.kansai-td.co.jp/denkiyoho/area-performance/"}
_CHARTS = "https://api.blockchain.info/charts/"
_MEMPOOL = "https://mempool.space/api/v1/"


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """One file of a publisher.

    Parameters
    ----------
    name : str
        Under which it is kept.
    url : str
        Where it is; of the page on which a person finds it if only a person can get it.
    first_day, last_day : date
        Days that it covers: it may still grow, or be missing, if they are near or ahead.
    by_hand : bool
        True if no address of the file follows from the year.
    archive : bool
        True for a zip archive whose members are wanted.
    headers : dict of str to str
        What the publisher's server asks for.
    instead : Address, optional
        Another publisher's file with the same content.
    """

    name: str
    url: str
    first_day: date
    last_day: date
    by_hand: bool = False
    archive: bool = False
    headers: dict[str, str] = field(default_factory=dict)
    instead: Address | None = None


def of_area(area: str, fiscal_year: int) -> list[Address]:
    """Return the files that together hold a fiscal year of an area.

    Raises
    ------
    InputError
        If the area is unknown or the year lies before the first publication.

    Examples
    --------
    >>> files = of_area("kyushu", 2024)
    >>> len(files), files[0].url
    (12, 'https://www.kyuden.co.jp/td_area_jukyu/csv/eria_jukyu_202404_09.csv')
    >>> [file.name for file in of_area("kyushu", 2018)][:2]
    ['area_jyukyu_jisseki_H30_1Q.csv', 'area_jyukyu_jisseki_H30_2Q.csv']
    """
    place = area_named(area)
    if fiscal_year < FIRST_FISCAL_YEAR:
        raise InputError(
            f"no area actuals were published for fiscal year {fiscal_year}",
            f"ask for {FIRST_FISCAL_YEAR} or later; a fiscal year begins in April",
        )
    months = [(fiscal_year + (month < 4), month) for month in (4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3)]
    recent = [month for month in months if month >= _USABLE_FROM[place.key]]
    older = [month for month in months if month < _USABLE_FROM[place.key]]
    files = _hourly(place, fiscal_year, older) if older else []
    if place.key == "chubu" and recent:
        files.append(_chubu_archive(place, fiscal_year, months))
    return [*files, *(_monthly(place, month) for month in recent)]


def of_bitcoin(fiscal_year: int) -> list[Address]:
    """Return the files that hold what the Bitcoin network paid in a fiscal year.

    The charts of blockchain.com come first; difficulty and price can also come from mempool.space.

    Examples
    --------
    >>> [file.name for file in of_bitcoin(2024)][:2]
    ['blockchain_com_2024_difficulty.json', 'blockchain_com_2024_market-price.json']
    """
    first, last = date(fiscal_year, 4, 1), date(fiscal_year + 1, 3, 31)
    spare = {
        metric: Address(name=f"mempool_space_{name}.json", url=_MEMPOOL + path, first_day=first, last_day=last)
        for metric, name, path in (
            ("difficulty", "hashrate", "mining/hashrate/all"),
            ("market-price", "historical_price", "historical-price?currency=USD"),
        )
    }
    query = f"?timespan=54weeks&start={fiscal_year}-03-24&sampled=false&format=json"
    return [
        Address(
            name=f"blockchain_com_{fiscal_year}_{metric}.json",
            url=f"{_CHARTS}{metric}{query}",
            first_day=first,
            last_day=last,
            instead=spare.get(metric),
        )
        for metric in ("difficulty", "market-price", "transaction-fees", "hash-rate")
    ]


def _monthly(place: Area, month: tuple[int, int]) -> Address:
    name = f"eria_jukyu_{month[0]}{month[1]:02d}_{place.code}.csv"
    return _address(place, place.url_prefix + name, [month])


def _chubu_archive(place: Area, fiscal_year: int, months: list[tuple[int, int]]) -> Address:
    """Chubu keeps one or two months on its own and packs the others into one archive a fiscal year."""
    return _address(place, f"{place.url_prefix}eria_jukyu_{fiscal_year}.zip", months, archive=True)


def _hourly(place: Area, fiscal_year: int, months: list[tuple[int, int]]) -> list[Address]:
    if place.key in _QUARTERLY:
        year = f"H{fiscal_year - 1988}" if place.key == "kyushu" and fiscal_year <= 2018 else str(fiscal_year)
        quarters = sorted({(month - 4) % 12 // 3 + 1 for _, month in months})
        return [
            _address(place, _QUARTERLY[place.key].format(year=year, quarter=quarter), months) for quarter in quarters
        ]
    if place.key in _YEARLY:
        return [_address(place, _YEARLY[place.key].format(year=fiscal_year), months)]
    if place.key == "hokuriku" and months[0] >= _HOKURIKU_FROM:
        stamps = [f"{year}{month:02d}" + "_01" * ((year, month) == (2019, 10)) for year, month in months]
        return [
            _address(place, _HOKURIKU.format(month=stamp), [month]) for stamp, month in zip(stamps, months, strict=True)
        ]
    name = f"jukyu{fiscal_year}.xlsx" if place.key == "shikoku" else f"area_jisseki_rikuden{fiscal_year}.csv"
    first, last = date(*months[0], 1), _month_end(months[-1])
    return [Address(name=name, url=_BY_HAND[place.key], first_day=first, last_day=last, by_hand=True)]


def _address(place: Area, url: str, months: list[tuple[int, int]], *, archive: bool = False) -> Address:
    return Address(
        name=url.rsplit("/", 1)[1],
        url=url,
        first_day=date(*months[0], 1),
        last_day=_month_end(months[-1]),
        archive=archive,
        headers={"Referer": _REFERER[place.key]} if place.key in _REFERER else {},
    )


def _month_end(month: tuple[int, int]) -> date:
    year, number = month
    return date.fromordinal(date(year + number // 12, number % 12 + 1, 1).toordinal() - 1)
