"""Machinery of files in TOML that people write: quantities with units, complaints that name the line and the key."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict, ValidationError

from shoals.core.errors import InputError, did_you_mean
from shoals.core.units import parse_quantity

POWER, ENERGY, PRICE = "power_mw", "energy_mwh", "price_jpy_per_mwh"
WATTS = "power_w"
"""Whole watts, for what a machine draws; the others are the canonical floats of plans."""
_UNITS = {POWER: "MW", WATTS: "W", ENERGY: "MWh", PRICE: "JPY/kWh"}
_NUMBER_FIRST = re.compile(r"\s*[-+]?[.,]?\d")
_HEADER = re.compile(r"\s*(\[\[?)\s*([^\]]+?)\s*\]\]?\s*(?:#.*)?$")


class Table(BaseModel):
    """A table of a file.

    `quantities` gives the dimension of a canonical key, `short` its short form, `parts` the kinds of the tables inside.
    """

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    quantities: ClassVar[dict[str, str]] = {}
    short: ClassVar[dict[str, str]] = {}
    parts: ClassVar[dict[str, type[Table]]] = {}


class TomlFile:
    """A file with its text, for messages that say where.

    Parameters
    ----------
    text : str
    name : str
        Name of the file.

    Raises
    ------
    InputError
        If the text is no TOML.
    """

    def __init__(self, text: str, name: str) -> None:
        self.text, self.name = text.removeprefix("\ufeff"), name
        try:
            self.given: dict[str, Any] = tomllib.loads(self.text)
        except tomllib.TOMLDecodeError as error:
            raise InputError(f"`{name}` is no TOML: {error}", "text stands in quotes, tables in [brackets]") from None

    @classmethod
    def read(cls, path: Path) -> TomlFile:
        """Read a file.

        Raises
        ------
        InputError
            If there is none, it is not UTF-8, or no TOML.
        """
        try:
            text = path.read_text(encoding="utf-8-sig")
        except UnicodeDecodeError:
            raise InputError(f"`{path}` is not UTF-8", "save it as UTF-8, as TOML asks") from None
        except OSError as error:
            near = [other.name for other in path.parent.glob("*.toml")] if path.parent.is_dir() else []
            hint = did_you_mean(path.name, near) if near else "check the name; examples are in examples/sites"
            raise InputError(f"`{path}` cannot be read: {error.strerror}", hint) from None
        return cls(text, path.name)

    def place(self, where: str) -> str:
        """Return how a message names a key: the file, the line if it is found, the key."""
        line = line_of(self.text, where)
        return f"`{self.name}`: `{where}`" if line is None else f"`{self.name}`, line {line}: `{where}`"

    def canonical(self, table: dict[str, Any], model: type[Table], path: str = "", what: str = "a site") -> Any:
        """Return a table with canonical keys and numbers for quantities; refuse unknown keys."""
        result: dict[str, Any] = {}
        for key, value in table.items():
            where = f"{path}{key}"
            field = model.short.get(key, key)
            if field not in model.model_fields:
                known = {*model.model_fields, *model.short}
                raise InputError(f"{self.place(where)} is no key of {what}", did_you_mean(key, known))
            if field in result:
                raise InputError(f"{self.place(where)} is given twice, also as `{field}`", "keep one of the two")
            if field in model.parts:
                value = self._parts(value, model.parts[field], where, what)
            elif field in model.quantities:
                value = self.quantity(value, model.quantities[field], where, bare=key == field)
            elif field == "end" and isinstance(value, str) and _NUMBER_FIRST.match(value):
                value = self._end(value, where)
            elif field == "id" and isinstance(value, str) and not value.strip():
                raise InputError(f"{self.place(where)} is {value!r}", "give it a name, `asic-1` for instance")
            result[field] = value
        return result

    def _parts(self, value: Any, model: type[Table], where: str, what: str) -> Any:
        if isinstance(value, dict):
            return self.canonical(value, model, f"{where}.", what)
        if isinstance(value, list):
            return [
                self.canonical(part, model, f"{where}[{i}].", what) if isinstance(part, dict) else part
                for i, part in enumerate(value, start=1)
            ]
        return value

    def quantity(self, value: Any, dimension: str, where: str, *, bare: bool) -> Any:
        """Return the canonical number; a bare one is allowed only where the key names the unit."""
        if isinstance(value, bool) or not isinstance(value, (int, float, str)):
            return value
        plain = not isinstance(value, str) or re.fullmatch(r"\s*[-+\d.,eE]+\s*", value) is not None
        if plain and not bare:
            hint = f'write the unit, `"{value} {_UNITS[dimension]}"`'
            raise InputError(f"{self.place(where)} is {value!r}, without a unit", hint)
        if dimension == WATTS and plain:
            return value
        try:
            found = parse_quantity(value, POWER if dimension == WATTS else dimension)
        except InputError as error:
            raise type(error)(f"{self.place(where)}: {error.what}", error.hint) from None
        return round(found * 1e6) if dimension == WATTS else found

    def _end(self, value: str, where: str) -> float:
        """Return the energy that a battery ends with; its capacity is not known here. [MWh]"""
        energy_mwh = self.quantity(value, ENERGY, where, bare=True)
        if energy_mwh < 0:
            raise InputError(
                f"{self.place(where)} is `{value}`, below an empty store",
                'write "cyclic", "free", or an energy from 0 to that of the battery, `"2 MWh"` for instance',
            )
        return energy_mwh

    def in_words(self, error: ValidationError, root: str = "") -> InputError:
        """Return the first complaint as one sentence and a hint."""
        first = error.errors()[0]
        where = root
        for part in first["loc"]:
            where += f"[{part + 1}]" if isinstance(part, int) else f".{part}" if where else str(part)
        if first["type"] == "missing":
            table, _, key = where.rpartition(".")
            hint = "see examples/sites for what it looks like"
            if key == "cost":
                hint = "add the table with capex_jpy, kind and source; for what is owned already write `capex_jpy = 0`"
            return InputError(f"{self.place(table)} lacks `{key}`" if table else f"`{self.name}` lacks `{key}`", hint)
        if first["type"] in ("enum", "literal_error"):
            known = re.findall(r"'([^']+)'", str(first.get("ctx", {}).get("expected", "")))
            return InputError(f"{self.place(where)} is `{first['input']}`", did_you_mean(str(first["input"]), known))
        wanted = {
            "float_type": "a number",
            "int_type": "a whole number",
            "bool_type": "true or false",
            "string_type": "text in quotes",
            "list_type": f"a list of tables, `[[{where}]]`",
            "model_type": f"a table, `[{where}]`",
        }.get(first["type"], "of another type")
        return InputError(f"{self.place(where)} is {first['input']!r}", f"it must be {wanted}")


def line_of(text: str, where: str) -> int | None:
    r"""Return the line on which a key stands, or its table begins; None if it is not found.

    Examples
    --------
    >>> line_of("a = 1\n[[b]]\nc = 1\n[[b]]\nc = 2", "b[2].c")
    5
    >>> line_of("[x]\ny = {z = 1}", "x.y.z")
    2
    """
    lines: dict[str, int] = {}
    counts: dict[str, int] = {}
    table = ""
    for number, line in enumerate(text.splitlines(), start=1):
        header = _HEADER.match(line)
        if header is not None:
            table = ""
            for name in re.split(r"\s*\.\s*", header[2]):
                table = f"{table}.{name}" if table else name
                if table in counts and table != header[2]:
                    table += f"[{counts[table]}]"
            if header[1] == "[[":
                counts[table] = counts.get(table, 0) + 1
                table += f"[{counts[table]}]"
            lines.setdefault(table, number)
            continue
        key = re.match(r"\s*([\w\"'.-]+)\s*=", line)
        if key is not None:
            name = key[1].strip("\"'")
            lines.setdefault(f"{table}.{name}" if table else name, number)
    while where:
        if where in lines:
            return lines[where]
        where = where.rpartition(".")[0] if "." in where else ""
    return None
