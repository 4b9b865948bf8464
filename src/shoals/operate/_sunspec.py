"""Models of SunSpec that we read, write and imitate: how long they are, what lies where, and how numbers are scaled.

Layouts and offsets follow the SunSpec information models; a test compares each with the definitions of pysunspec2.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

BASES = (40_000, 0, 50_000)
"""Where a map may begin, in the order in which it is looked for."""
MARK = (0x5375, 0x6E53)
"""``SunS``, by which a map is known."""
END = 0xFFFF
SCALE_MAX = 10

_FORMS = {"u": "H", "i": "h", "s": "h", "e": "H", "p": "H", "U": "I", "I": "i", "a": "I", "B": "I", "Q": "Q"}
_VOID = {"u": 0xFFFF, "e": 0xFFFF, "i": 0x8000, "s": 0x8000, "p": 0x8000, "a": 0, "c": 0}
"""What a register holds where a point is not there; pairs and fours are below."""
_WIDE_VOID = {"U": (0xFFFF,) * 2, "B": (0xFFFF,) * 2, "I": (0x8000, 0), "Q": (0xFFFF,) * 4}


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """One information model.

    Parameters
    ----------
    layout : str
        A letter for each register behind the header: u uint16, i int16, s scale, e enumeration, p pad, c text, U
        uint32, I int32, a counter, B bits, Q uint64. In the source a number says how often.
    points : mapping of str to tuple
        Offset from the model's begin, and that of its scale.
    """

    layout: str
    points: Mapping[str, tuple[int, int | None]]

    def letter(self, point: str) -> str:
        """Return of what kind a point is."""
        return self.layout[self.points[point][0] - 2]

    def empty(self) -> list[int]:
        """Return its registers behind the header with nothing in them."""
        found: list[int] = []
        while len(found) < len(self.layout):
            letter = self.layout[len(found)]
            found += _WIDE_VOID[letter] if letter in _WIDE_VOID else (_VOID[letter],)
        return found


def _model(layout: str, points: Mapping[str, tuple[int, int | None]]) -> Model:
    runs = re.findall(r"([a-zA-Z])(\d*)", layout)
    return Model(
        layout="".join(letter * int(times or 1) for letter, times in runs), points=MappingProxyType(dict(points))
    )


_INVERTER = _model(
    "u4 s u6 s i s u s i s i s i s a2 s u s u s i s i4 s e2 B12", {"W": (14, 15), "WH": (24, 26), "St": (38, None)}
)
_METER = _model(
    "i4 s i8 s i s i4 s i4 s i4 s i4 s a16 s a16 s a32 s B2",
    {"W": (18, 22), "TotWhExp": (38, 54), "TotWhImp": (46, 54)},
)

MODELS: Mapping[int, Model] = MappingProxyType(
    {
        1: _model("c64 u p", {"Mn": (2, None), "Md": (18, None), "Vr": (42, None), "SN": (50, None)}),
        101: _INVERTER, 102: _INVERTER, 103: _INVERTER,
        120: _model("e u s u s i4 s u s i4 s u s u s u s u s p",
                    {"DERTyp": (2, None), "WRtg": (3, 4), "WHRtg": (19, 20), "MaxChaRte": (23, 24),
                     "MaxDisChaRte": (25, 26)}),
        123: _model("u2 e u4 e i u3 e i3 u3 e2 s3",
                    {"Conn": (4, None), "WMaxLimPct": (5, 23), "WMaxLimPct_WinTms": (6, None),
                     "WMaxLimPct_RvrtTms": (7, None), "WMaxLimPct_RmpTms": (8, None), "WMaxLim_Ena": (9, None),
                     "WMaxLimPct_SF": (23, None)}),
        124: _model("u3 e u5 e i2 u3 e s8",
                    {"WChaMax": (2, 18), "StorCtl_Mod": (5, None), "ChaState": (8, 22), "ChaSt": (11, None),
                     "OutWRte": (12, 25), "InWRte": (13, 25), "InOutWRte_WinTms": (14, None),
                     "InOutWRte_RvrtTms": (15, None), "InOutWRte_SF": (25, None)}),
        201: _METER, 202: _METER, 203: _METER, 204: _METER,
        701: _model("e4 B4 i5 u2 U2 Q16 i11 u2 Q16 i5 u2 Q16 i5 u2 Q16 u B2 s10 c32",
                    {"InvSt": (4, None), "ConnSt": (5, None), "W": (10, 116), "TotWhInj": (19, 120),
                     "TotWhAbs": (23, 120)}),
        702: _model("u19 e2 B2 e u18 e s7",
                    {"WMaxRtg": (2, 45), "WChaRteMaxRtg": (10, 45), "WDisChaRteMaxRtg": (11, 45), "WMax": (26, 45),
                     "WChaRteMax": (34, 45), "WDisChaRteMax": (35, 45)}),
        704: _model("e2 U4 e2 U4 e u2 e U4 e2 I4 i2 e U4 e3 I4 i2 e U4 u e u e s6 u e u e u e u e",
                    {"WMaxLimPctEna": (14, None), "WMaxLimPct": (15, 54), "WMaxLimPctRvrt": (16, 54),
                     "WMaxLimPctEnaRvrt": (17, None), "WMaxLimPctRvrtTms": (18, None), "WSetEna": (22, None),
                     "WSetMod": (23, None), "WSet": (24, 55), "WSetRvrt": (26, 55), "WSetEnaRvrt": (30, None),
                     "WSetRvrtTms": (31, None), "WMaxLimPct_SF": (54, None), "WSet_SF": (55, None)}),
        713: _model("u4 e s2", {"WHRtg": (2, 7), "WHAvail": (3, 7), "SoC": (4, 8)}),
        802: _model("u12 U2 e2 u3 e3 U2 B8 u10 i u2 i e i e2 s12",
                    {"WHRtg": (3, 53), "WChaRteMax": (4, 54), "WDisChaRteMax": (5, 54), "SoC": (11, 56),
                     "ChaSt": (16, None), "State": (22, None), "W": (47, 63)}),
    }
)  # fmt: skip
"""By number."""


def value(number: int, registers: Sequence[int], point: str) -> float | None:
    """Return the value of a point out of a model's registers, header included; None if it is not there.

    Examples
    --------
    >>> block = [203, 105, *MODELS[203].empty()]
    >>> value(203, block, "W") is None
    True
    >>> block[18], block[22] = 0xFFF6, 2
    >>> value(203, block, "W")
    -1000.0
    """
    model = MODELS[number]
    at, scale_at = model.points[point]
    letter = model.letter(point)
    count = struct.calcsize(">" + _FORMS[letter]) // 2
    words = tuple(registers[at : at + count])
    void = _WIDE_VOID.get(letter) or (_VOID[letter],)
    if len(words) < count or (words == void and letter != "a"):
        return None
    raw = struct.unpack(">" + _FORMS[letter], struct.pack(f">{count}H", *words))[0]
    if scale_at is None:
        return float(raw)
    scale = _signed(registers[scale_at]) if scale_at < len(registers) else -0x8000
    return None if abs(scale) > SCALE_MAX else float(raw) * 10.0**scale


def registers(number: int, point: str, amount: float, *, scale: int = 0) -> tuple[int, ...]:
    """Return a value as the registers of a point, in counts of ``10**scale``, held within what they can hold."""
    letter = MODELS[number].letter(point)
    form = ">" + _FORMS[letter]
    bits = 8 * struct.calcsize(form)
    low, high = (-(2 ** (bits - 1)) + 1, 2 ** (bits - 1) - 1) if letter in "iIs" else (0, 2**bits - 2)
    packed = struct.pack(form, min(max(round(amount / 10.0**scale), low), high))
    return struct.unpack(f">{len(packed) // 2}H", packed)


def text(number: int, registers: Sequence[int], point: str) -> str:
    """Return a text of a model's registers."""
    layout, at = MODELS[number].layout, MODELS[number].points[point][0]
    following = sorted(other for other, _ in MODELS[number].points.values() if other > at)
    end = next(iter(following), layout.index("u") + 2)
    packed = struct.pack(f">{end - at}H", *registers[at:end])
    return packed.split(b"\0")[0].decode("latin-1").strip()


def words_of_text(said: str, count: int) -> list[int]:
    """Return a text as registers."""
    return list(struct.unpack(f">{count}H", said.encode("ascii")[: 2 * count].ljust(2 * count, b"\0")))


def _signed(word: int) -> int:
    return word - 0x1_0000 if word & 0x8000 else word
