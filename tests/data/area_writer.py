"""A writer of made-up Japanese area files, in the layout of every publisher. All numbers are invented.

Run as a script it writes the golden files anew.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from datetime import timedelta, timezone
from pathlib import Path

import numpy as np
import pandas as pd

from shoals.core.energy import AREA_COLUMNS
from shoals.data._japan import AREAS

GOLDEN = Path(__file__).resolve().parents[1] / "golden" / "japan_area"
JST = timezone(timedelta(hours=9))

FUELS = ("LNG", "石炭", "石油", "その他")
GEOTHERMAL_MW = {"hokkaido": 20, "tohoku": 140, "kyushu": 140}


def made_up(area: str, *, step: int, days: int = 1, first: str = "2024-04-01", seed: int = 0) -> pd.DataFrame:
    """A balanced frame of invented numbers, whole multiples of 20 MW, in the size of the area."""
    rng = np.random.default_rng(seed)
    slots = days * 1440 // step
    index = pd.date_range(first, periods=slots, freq=f"{step}min", tz=JST, name="start")
    size = AREAS[area].demand_mw_min
    hour = index.hour.to_numpy() + index.minute.to_numpy() / 60.0
    sun = np.clip(np.sin(np.pi * (hour - 6.0) / 12.0), 0.0, None) * (hour < 18)

    def whole(values: np.ndarray | float) -> np.ndarray:
        return 20.0 * np.round(np.broadcast_to(values, slots) / 20.0)

    frame = pd.DataFrame(index=index)
    frame["demand_mw"] = whole(size * (1.4 + 0.2 * rng.random(slots)))
    frame["nuclear_mw"] = whole(0.1 * size)
    for number in range(4):
        frame[f"thermal_{number}"] = whole(size * 0.15 * rng.random(slots))
    frame["hydro_mw"] = whole(size * 0.1 * rng.random(slots))
    frame["geothermal_mw"] = whole(GEOTHERMAL_MW.get(area, 0))
    frame["biomass_mw"] = whole(0.05 * size)
    potential = whole(AREAS[area].solar_mw_max * sun)
    frame["solar_curtailed_mw"] = whole(np.where((hour > 9) & (hour < 14), potential * rng.random(slots), 0.0))
    frame["solar_mw"] = potential - frame["solar_curtailed_mw"]
    frame["wind_mw"] = whole(AREAS[area].wind_mw_max * rng.random(slots))
    frame["wind_curtailed_mw"] = whole(np.where(rng.random(slots) < 0.2, 40.0, 0.0))
    frame["pumped_mw"] = whole(size * 0.1 * (rng.random(slots) - 0.5))
    frame["battery_mw"] = whole(size * 0.02 * (rng.random(slots) - 0.5))
    frame["other_mw"] = whole(0.01 * size)
    supply = [c for c in frame if c != "demand_mw" and not c.endswith("_curtailed_mw")]
    frame["import_mw"] = frame["demand_mw"] - frame[supply].sum(axis=1)
    return frame + 0.0


NEW = [
    *("demand_mw", "nuclear_mw", "thermal_0", "thermal_1", "thermal_2", "thermal_3", "hydro_mw", "geothermal_mw"),
    *("biomass_mw", "solar_mw", "solar_curtailed_mw", "wind_mw", "wind_curtailed_mw", "pumped_mw", "battery_mw"),
    *("import_mw", "other_mw", "total"),
]
NEW_NAMES = [
    *("DATE", "TIME", "エリア需要", "原子力", *(f"火力({fuel})" for fuel in FUELS), "水力", "地熱", "バイオマス"),
    *(
        "太陽光発電実績",
        "太陽光出力制御量",
        "風力発電実績",
        "風力出力制御量",
        "揚水",
        "蓄電池",
        "連系線",
        "その他",
        "合計",
    ),
]
OLD = [
    *("demand_mw", "nuclear_mw", "thermal_mw", "hydro_mw", "geothermal_mw", "biomass_mw", "solar_mw"),
    *("solar_curtailed_mw", "wind_mw", "wind_curtailed_mw", "pumped_mw", "import_mw"),
]
SPELLED_DAYS = {
    "padded": lambda t: f"{t:%Y/%m/%d}",
    "plain": lambda t: f"{t.year}/{t.month}/{t.day}",
    "digits": lambda t: f"{t:%Y%m%d}",
}
SPELLED_TIMES = {
    "padded": lambda h, m: f"{h:02d}:{m:02d}",
    "plain": lambda h, m: f"{h}:{m:02d}",
    "seconds": lambda h, m: f"{h}:{m:02d}:00",
    "kanji": lambda h, m: f"{h}時",
}


@dataclass(frozen=True)
class Layout:
    """How one publisher writes."""

    area: str
    head: list[list[str]]
    columns: list[str]
    step: int = 30
    day: str = "plain"
    time: str = "plain"
    ends: bool = False
    one_cell: bool = False
    day_once: bool = False
    encoding: str = "cp932"
    newline: str = "\n"
    unit_mw: float = 1.0
    export_up: bool = False
    quoted: bool = False
    thousands: bool = False
    blank: dict[str, str] = field(default_factory=dict)
    tail: list[str] = field(default_factory=list)
    preliminary: bool = False
    name: str = ""

    def known(self, frame: pd.DataFrame) -> pd.DataFrame:
        """The frame that a reader of the file should get back."""
        full = frame.copy()
        full["thermal_mw"] = full[[f"thermal_{n}" for n in range(4)]].sum(axis=1)
        if "battery_mw" not in self.columns:
            full["import_mw"] += full["battery_mw"] + full["other_mw"]
        for column in self.blank:
            if column in ("solar_curtailed_mw", "wind_curtailed_mw"):
                full[column] = 0.0  # the dash of the one publisher that writes it where nothing is curtailed
                continue
            full["import_mw"] += full[column]
            full[column] = np.nan
        columns = set(self.columns) | ({"thermal_mw"} if "thermal_0" in self.columns else set())
        result = full[[c for c in AREA_COLUMNS if c in columns]].copy()
        result["preliminary"] = self.preliminary
        return result

    def render(self, frame: pd.DataFrame) -> bytes:
        """The bytes of the file."""
        known = self.known(frame)
        full = frame.copy()
        for column in known:
            full[column] = known[column]
        full["total"] = full["demand_mw"]
        full["held_0"] = full["held_1"] = 0.0
        rows = list(self.head)
        last_day = ""
        for start, values in zip(full.index, full.to_dict("records"), strict=True):
            day, hour, minute = start, start.hour, start.minute
            if self.ends:
                minutes = 60 * hour + minute + self.step
                hour, minute = divmod(minutes, 60)
            day_text = SPELLED_DAYS[self.day](day)
            time_text = SPELLED_TIMES[self.time](hour, minute)
            shown = "" if self.day_once and day_text == last_day else day_text
            last_day = day_text
            cells = [f"{shown} {time_text}"] if self.one_cell else [shown, time_text]
            rows.append(cells + [self._cell(column, values[column]) for column in self.columns])
        text = self.newline.join(",".join(self._quoted(cell) for cell in row) for row in rows)
        return (self.newline.join([text, *self.tail]) + self.newline).encode(self.encoding)

    def _cell(self, column: str, value: float) -> str:
        if column in self.blank:
            return self.blank[column]
        if column == "import_mw" and self.export_up:
            value = -value
        number = value / self.unit_mw
        text = f"{number:,.0f}" if self.thousands else f"{number:.0f}" if number == round(number) else f"{number:.1f}"
        return "0" if text == "-0" else text

    def _quoted(self, cell: str) -> str:
        return f'"{cell}"' if self.quoted or "," in cell else cell


def new(area: str, *, first: str = "単位[MW平均],,,供給力", wide: bool = False, **changes: object) -> Layout:
    names = [n.translate(str.maketrans("()LNG", "（）ＬＮＧ")) for n in NEW_NAMES] if wide else NEW_NAMES
    head = [first.split(",") + [""] * (20 - len(first.split(","))), list(names)]
    return Layout(area=area, head=head, columns=list(NEW), **changes)  # type: ignore[arg-type]


def new22(area: str, **changes: object) -> Layout:
    layout = new(area, **changes)
    names, columns = list(layout.head[1]), list(layout.columns)
    names.insert(8, "火力出力制御量")
    names.insert(12, "バイオマス出力制御量")
    columns.insert(6, "held_0")
    columns.insert(10, "held_1")
    return replace(layout, head=[[*layout.head[0], "", ""], names], columns=columns)


def kyushu_like(area: str, **changes: object) -> Layout:
    group = [*[""] * 7, "太陽光", "太陽光", "風力", "風力", "", ""]
    names = [
        "エリア需要",
        "原子力",
        "火力",
        "水力",
        "地熱",
        "バイオマス",
        "実績",
        "抑制量",
        "実績",
        "抑制量",
        "揚水等",
        "連系線",
    ]
    head = [group, ["DATE_TIME", *(f"{name}〔MWh〕" for name in names)]]
    return Layout(area=area, head=head, columns=OLD, step=60, one_cell=True, newline="\r\n", **changes)  # type: ignore[arg-type]


def notes_like_shikoku(area: str, unit: str, unit_mw: float, **changes: object) -> Layout:
    wide = 15
    notes = [
        ["　・年間のエリア電力需要実績(送電端)"] + [""] * (wide - 1),
        ["　・自家消費分は加算していない"] + [""] * (wide - 1),
    ]
    head = [
        *notes,
        [*[""] * (wide - 1), f"（単位：{unit}）"],
        ["DATE", "TIME", "エリア需要", "供給力", *[""] * 11],
        [*[""] * 3, "原子力", "火力", "水力", "地熱", "バイオマス", "太陽光", "", "風力", "", "揚水", "連系線", "合計"],
        [*[""] * 8, "実績", "制御量", "実績", "制御量", "", "", ""],
    ]
    tail = ["合計（百万kWh）,," + ",".join(['"27,335"'] * 13), "," * (wide - 1)]
    return Layout(area=area, head=head, columns=[*OLD, "total"], step=60, unit_mw=unit_mw, tail=tail, **changes)  # type: ignore[arg-type]


def layouts() -> dict[str, Layout]:
    """Every layout, by the name of its golden file."""
    kyushu = new("kyushu", first="単位[MW平均],,,供給力(確報)", wide=True, day="digits", ends=True, export_up=True)
    hokkaido_names = [
        *("月日", "時刻", "エリア需要", "原子力", "火力", "水力", "地熱", "バイオマス", "太陽光実績", "太陽光抑制量"),
        *("風力実績", "風力抑制量", "揚水", "連系線", "供給力合計"),
    ]
    chubu_names = (
        "DATE,TIME,エリア需要,原子力,火力,水力,地熱,バイオマス,太陽光（実績）,太陽光（出力制御量）,"
        "風力（実績）,風力（出力制御量）,揚水,連系線"
    )
    chugoku_names = (
        "DATE,TIME,需要,原子力,火力,水力,地熱,バイオマス,太陽光(実績),太陽光(抑制量),"
        "風力(実績),風力(抑制量),揚水,連系線潮流"
    )
    tohoku_columns = (
        "demand hydro thermal nuclear solar solar_curtailed wind wind_curtailed geothermal biomass pumped import"
    )
    tohoku_names = [
        *("エリア需要", "水力", "火力", "原子力", "太陽光実績", "太陽光抑制量", "風力実績", "風力抑制量"),
        *("地熱", "バイオマス", "揚水", "連系線"),
    ]
    old_names = [n.replace("出力制御量", "抑制量") for n in chubu_names.split(",")[2:]]
    tokyo_names = [
        *("原子力", "火力", "水力", "地熱", "バイオマス", "太陽光発電実績", "太陽光出力制御量", "風力発電実績"),
        *("風力出力制御量", "揚水", "連系線", "合計"),
    ]
    return {
        "eria_jukyu_202404_01.csv": new("hokkaido", day="padded", time="padded", tail=["," * 19] * 4),
        "eria_jukyu_202404_02.csv": new("tohoku", thousands=True),
        "eria_jukyu_202404_03.csv": new("tokyo", encoding="utf-8"),
        "eria_jukyu_202404_04.csv": new("chubu", day="padded", time="padded"),
        "eria_jukyu_202404_05.csv": new("hokuriku"),
        "eria_jukyu_202404_06.csv": new("kansai", first="単位[MW平均]", wide=True),
        "eria_jukyu_202404_07.csv": new("chugoku", time="padded"),
        "eria_jukyu_202404_08.csv": new("shikoku", blank={"geothermal_mw": "", "battery_mw": "", "other_mw": ""}),
        "eria_jukyu_202404_09.csv": kyushu,
        "eria_jukyu_202404_10.csv": new("okinawa", time="seconds"),
        "eria_jukyu_202410_07.csv": new22("chugoku", time="padded"),
        "eria_jukyu_202504_01.csv": new22("hokkaido", day="padded", time="padded", tail=["," * 21] * 3),
        "eria_jukyu_202510_09.csv": replace(
            new("kyushu", wide=True, day="digits", ends=True, export_up=True),
            quoted=True,
            preliminary=True,
            newline="\r\n",
        ),
        "area_jyukyu_jisseki_2023_4Q.csv": kyushu_like("kyushu"),
        "area_jyukyu_jisseki_H30_4Q.csv": kyushu_like("kyushu", thousands=True),
        "area_jyukyu_jisseki_2022.csv": kyushu_like("kansai"),
        "juyo_2022_tohoku_1Q.txt": Layout(
            area="tohoku",
            head=[["DATE_TIME", *(f"{name}〔MWh〕" for name in tohoku_names)]],
            columns=[f"{word}_mw" for word in tohoku_columns.split()],
            step=60,
            one_cell=True,
            newline="\r\n",
        ),
        "sup_dem_results_2022_1q.csv": Layout(
            area="hokkaido",
            head=[["単位[MWh]", *[""] * 14], ["", "", "", "供給力", *[""] * 11], hokkaido_names, [""] * 15],
            columns=[*OLD, "total"],
            step=60,
            time="kanji",
            day_once=True,
            newline="\r\n",
        ),
        "2022_areabalance_current_term.csv": Layout(
            area="chubu",
            head=[
                ["・実績データを基本とするが、情報は速報扱いとし、事後的に修正する"],
                [*[""] * 13, "単位：MWh"],
                chubu_names.split(","),
            ],
            columns=OLD,
            step=60,
            day="padded",
            time="padded",
            newline="\r\n",
            preliminary=True,
        ),
        "area_jisseki_rikuden202204.csv": Layout(
            area="hokuriku",
            head=[
                ["※データは速報値であり、推計値などが含まれます", *[""] * 13],
                ["", "", *[n.replace("（", "").replace("）", "") for n in old_names]],
                ["DATE", "TIME", *["MWh"] * 12],
            ],
            columns=OLD,
            step=60,
            blank={"geothermal_mw": ""},
            tail=["," * 13] * 3,
            preliminary=True,
        ),
        "kako-2021.csv": Layout(
            area="chugoku",
            head=[
                ["供給区域の需給実績", *[""] * 13],
                ["", "", "需要実績(MWh)", "供給実績(MWh)", *[""] * 10],
                chugoku_names.split(","),
            ],
            columns=OLD,
            step=60,
            blank={"solar_curtailed_mw": "－", "wind_curtailed_mw": "－"},
        ),
        "jukyu2022.csv": notes_like_shikoku(
            "shikoku", "万ｋW", 10.0, blank={"geothermal_mw": "－"}, encoding="utf-8-sig", thousands=True
        ),
        "area-2016.csv": Layout(
            area="tokyo",
            head=[
                ["単位[万kWh]"],
                ["DATE", "TIME", "東京エリア需要", "供給力"],
                ["", "", "", *tokyo_names],
            ],
            columns=[*OLD, "total"],
            step=60,
            unit_mw=10.0,
            thousands=True,
            newline="\r\n",
        ),
        "okinawa-2022.csv": notes_like_shikoku(
            "okinawa", "MWh", 1.0, blank={"geothermal_mw": "－", "nuclear_mw": "－"}
        ),
    }


LAYOUTS = layouts()


def golden_frame(name: str) -> pd.DataFrame:
    layout = LAYOUTS[name]
    first = {"202410": "2024-10-01", "202504": "2025-04-01", "202510": "2025-10-01"}.get(name[11:17], "2024-04-01")
    if layout.step == 60:
        first = "2019-01-01" if "H30" in name else "2024-01-01" if "2023_4Q" in name else "2022-04-01"
    return made_up(layout.area, step=layout.step, days=2, first=first, seed=len(name))


def write_golden() -> None:
    """Write the golden files and what they hold."""
    expected = {}
    for name, layout in LAYOUTS.items():
        frame = golden_frame(name)
        known = layout.known(frame)
        (GOLDEN / name).write_bytes(layout.render(frame))
        expected[name] = {
            "area": layout.area,
            "first": known.index[0].isoformat(),
            "last": known.index[-1].isoformat(),
            "sums_mw": {c: float(known[c].sum()) for c in known if c != "preliminary"},
            "preliminary": layout.preliminary,
        }
    (GOLDEN / "expected.json").write_text(json.dumps(expected, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    write_golden()
