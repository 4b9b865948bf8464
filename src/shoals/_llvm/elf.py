"""Loads an object file of x86-64 Linux into memory: LLVM is needed to make one, and not to run it.

LLVM itself takes 40 MB and a tenth of a second when it is imported. An object out of the cache is laid out here, its
few relocations are applied, and its pages are made executable and no longer writable.

References
----------
.. [1] System V Application Binary Interface, AMD64 Architecture Processor Supplement, 4.4 "Relocation".
"""

from __future__ import annotations

import ctypes
import mmap
import struct
from dataclasses import dataclass

HEADER = struct.Struct("<16sHHIQQQIHHHHHH")
SECTION = struct.Struct("<IIQQQQIIQQ")
SYMBOL = struct.Struct("<IBBHQQ")
RELOCATION = struct.Struct("<QQq")
PROGBITS, SYMTAB, RELA, NOBITS = 1, 2, 4, 8
WRITE, ALLOC = 1, 2
R_64, R_PC32, R_PLT32, R_GOTPCREL, R_PC64, R_GOTPCRELX, R_REX_GOTPCRELX = 1, 2, 4, 9, 24, 41, 42
UNDEFINED, RESERVED = 0, 0xFF00
STUB = b"\x49\xbb%b\x41\xff\xe3"
"""``movabs r11, address; jmp r11``: the way to a function that lies further off than 2 GiB."""
STUB_BYTES, SLOT_BYTES = 16, 8


class Unreadable(Exception):
    """An object has something that this loader does not know."""


@dataclass(frozen=True, slots=True)
class Section:
    """A section: kind, flags, where it lies in the file, how long, which sections it names, alignment."""

    name: str
    kind: int
    flags: int
    offset: int
    size: int
    link: int
    info: int
    align: int

    @property
    def loaded(self) -> bool:
        """Whether it has a place in memory. What unwinds the stack is left out: nothing here throws."""
        unwinds = self.name.startswith((".eh_frame", ".note"))
        return bool(self.flags & ALLOC) and self.kind in (PROGBITS, NOBITS) and not unwinds

    @property
    def written(self) -> bool:
        """Whether the program would write to it; of tables of addresses that is the loader's own doing."""
        return bool(self.flags & WRITE and self.size) and not self.name.startswith(".data.rel.ro")


def load(image: bytes, symbol: str) -> tuple[int, object]:
    """Return the address of a function, and what owns its memory: keep it as long as the function is called.

    Raises
    ------
    Unreadable
        If it is no object of x86-64, names what is not there, or memory may not be made executable.
    """
    try:
        return _load(image, symbol)
    except (struct.error, IndexError, ValueError, OverflowError, MemoryError, OSError) as error:
        raise Unreadable(str(error)) from error


def _load(image: bytes, symbol: str) -> tuple[int, object]:
    sections = _sections(image)
    [table] = [one for one in sections if one.kind == SYMTAB]
    names = sections[table.link]
    symbols = [SYMBOL.unpack_from(image, at) for at in range(table.offset, table.offset + table.size, SYMBOL.size)]
    places, end = _places(sections)
    outside = sum(1 for one in symbols if one[3] == UNDEFINED)
    stubs = _up(end, STUB_BYTES)
    slots = stubs + STUB_BYTES * outside
    size = slots + SLOT_BYTES * len(symbols)
    memory = mmap.mmap(-1, size, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS, prot=mmap.PROT_READ | mmap.PROT_WRITE)
    base = ctypes.addressof(ctypes.c_char.from_buffer(memory))
    for number, at in places.items():
        one = sections[number]
        if one.kind == PROGBITS:
            memory[at : at + one.size] = image[one.offset : one.offset + one.size]
    addresses: list[int | None] = []
    far: dict[int, int] = {}
    for number, (name_at, _, _, where, value, _) in enumerate(symbols):
        if where == UNDEFINED and name_at:
            addresses.append(_outside(_text(image, names.offset + name_at)))
            far[number] = base + stubs + STUB_BYTES * len(far)
            stub = STUB % struct.pack("<Q", addresses[-1])
            memory[far[number] - base : far[number] - base + len(stub)] = stub
        else:
            addresses.append(base + places[where] + value if where in places else None)
        if addresses[-1] is not None:
            struct.pack_into("<Q", memory, slots + SLOT_BYTES * number, addresses[-1])
    for one in sections:
        if one.kind == RELA and one.info in places:
            for at in range(one.offset, one.offset + one.size, RELOCATION.size):
                offset, info, addend = RELOCATION.unpack_from(image, at)
                kind, number = info & 0xFFFFFFFF, info >> 32
                place = places[one.info] + offset
                target = addresses[number]
                if target is None:
                    raise Unreadable(f"a relocation names symbol {number}, which has no place")
                if kind == R_64:
                    struct.pack_into("<Q", memory, place, target + addend)
                elif kind == R_PC64:
                    struct.pack_into("<q", memory, place, target + addend - (base + place))
                elif kind in (R_PC32, R_PLT32):
                    struct.pack_into("<i", memory, place, far.get(number, target) + addend - (base + place))
                elif kind in (R_GOTPCREL, R_GOTPCRELX, R_REX_GOTPCRELX):
                    struct.pack_into("<i", memory, place, slots + SLOT_BYTES * number + addend - place)
                else:
                    raise Unreadable(f"relocation {kind} is not known")
    [found] = [
        address
        for address, (name_at, *_) in zip(addresses, symbols, strict=True)
        if address is not None and _text(image, names.offset + name_at) == symbol
    ]
    if ctypes.CDLL(None).mprotect(ctypes.c_void_p(base), ctypes.c_size_t(size), mmap.PROT_READ | mmap.PROT_EXEC):
        raise Unreadable("memory may not be made executable")
    return found, memory


def _sections(image: bytes) -> list[Section]:
    ident, kind, machine, _, _, _, start, _, _, _, _, size, count, names_at = HEADER.unpack_from(image)
    if ident[:6] != b"\x7fELF\x02\x01" or (kind, machine, size) != (1, 62, SECTION.size):
        raise Unreadable("it is no relocatable object of x86-64")
    rows = [SECTION.unpack_from(image, start + size * number) for number in range(count)]
    names = rows[names_at][4]
    return [
        Section(_text(image, names + row[0]), row[1], row[2], row[4], row[5], row[6], row[7], max(row[8], 1))
        for row in rows
    ]


def _places(sections: list[Section]) -> tuple[dict[int, int], int]:
    """Return where each loaded section lies, from the start of the memory, and where the last one ends."""
    found: dict[int, int] = {}
    end = 0
    for number, one in enumerate(sections):
        if one.loaded:
            if one.written:
                raise Unreadable(f"section `{one.name}` is to be written to, and no page is here")
            found[number] = end = _up(end, one.align)
            end += one.size
    return found, end


def _outside(name: str) -> int:
    """Return the address of a function of the C library."""
    try:
        return int(ctypes.cast(getattr(ctypes.CDLL(None), name), ctypes.c_void_p).value or 0)
    except AttributeError:
        raise Unreadable(f"`{name}` is not there") from None


def _text(image: bytes, at: int) -> str:
    return image[at : image.index(b"\0", at)].decode()


def _up(value: int, align: int) -> int:
    return -(-value // align) * align
