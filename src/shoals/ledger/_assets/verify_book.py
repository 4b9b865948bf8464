#!/usr/bin/env python3
"""Audit a book of shoals: one file, Python 3.11 or newer with its standard library, nothing else, no network.

    python3 -I -S verify_book.py book.sqlite
    python3 -I -S verify_book.py book.sqlite --key VKEY --checkpoint FILE --witnesses 1
    python3 -I -S verify_book.py book.sqlite --archive 2024.sqlite
    python3 -I -S verify_book.py --proof transfer.tlog-proof --key VKEY

It shares no code with the program that wrote the book. It trusts the bytes of no table: every record is booked again
under every rule, and every hash, name, balance and signature is derived anew. If anything differs it says where, and
ends with code 5. Code 0 is a sound book, 1 a wrong question, 2 a file that is not there.

A checkpoint that you kept, or that a witness kept, tells whether the past was written anew; nothing inside a book can.

Of a book whose oldest records were pruned, what it carries forward of them is believed on the word of the record that
names it, and so of who signed a checkpoint behind it; with their archive at hand they are booked again like all others.
"""

# pyright: basic, reportOptionalMemberAccess=false
import argparse
import base64
import gc
import hashlib
import json
import marshal
import os
import sqlite3
import struct
import subprocess
import sys
from contextlib import suppress
from itertools import pairwise
from pathlib import Path
from urllib.parse import quote

sha256 = hashlib.sha256


class Fault(Exception):
    """What differs, and where."""


# ----------------------------------------------------------------------------------------------- what a book is made of

RECORD = struct.Struct("<16s16sIIqqqQQQ32xq")
# id, id of a hold, debit, credit, amount, event, booked, ledger | code << 32 | flags << 48,
# rule | kind << 16 | anchor << 32, tenant | timeout << 32, (evidence), number
ORDINARY = struct.Struct("<16s16xIIqqqQQ40xq")
# the same without what only unusual records need: hold, tenant and timeout
HEADER = struct.Struct("<8sQQQ32s32s32s")
MAGIC = b"SHOALS\0\1"
CARRIED = struct.Struct("<8sQQq32s32s32sQQQ")
# form, records, blocks, latest event of a plain transfer, last header, root, ids; how many balances, flows, records
BALANCE, FLOW = struct.Struct("<4q"), struct.Struct("<IHHIIQQ")
# a flow: ledger, codes and pools of the accounts out of which and into which, the sum in two words
FORM, MARK = b"SHOALS\0C", b"carried forward\0"
FIELDS = (
    ("id_hi", 0, 8), ("id_lo", 8, 8), ("hold_hi", 16, 8), ("hold_lo", 24, 8), ("debit", 32, 4), ("credit", 36, 4),
    ("amount", 40, 8), ("event_us", 48, 8), ("booked_us", 56, 8), ("ledger", 64, 4), ("code", 68, 2), ("flags", 70, 2),
    ("rule", 72, 2), ("kind", 74, 2), ("anchor", 76, 2), ("spare", 78, 2), ("tenant", 80, 4), ("timeout_s", 84, 4),
    ("evidence", 88, 32), ("seq", 120, 8),
)  # fmt: skip
MOST = 2**63 - 1
TRANSFER, OPEN, RULE, EXPIRE, CLOSE, EPOCH = range(6)
LINKED, HOLD, POST, VOID, UP_TO = 1, 2, 4, 8, 16
FULL_ONLY, OWED_ONLY, SINK, SOURCE, CLOSED, RULED_OUT, RULED_IN, DATED = 1, 2, 4, 8, 16, 32, 64, 128
EXACT, PAIRED, SHARE = 1, 2, 4

APPLICATION, VERSION, VERSION_PRUNED = 0x53484F4C, 3, 4
SCHEMA = {
    "block": """CREATE TABLE block (
  book INTEGER NOT NULL CHECK (book >= 0),
  first INTEGER NOT NULL CHECK (first >= 0),
  header BLOB NOT NULL CHECK (length(header) = 128),
  raw BLOB NOT NULL CHECK (length(raw) > 0 AND length(raw) % 128 = 0),
  PRIMARY KEY (book, first)
) STRICT""",
    "account": """CREATE TABLE account (
  book INTEGER NOT NULL,
  number INTEGER NOT NULL CHECK (number >= 0),
  name TEXT NOT NULL CHECK (length(name) > 0),
  debits INTEGER NOT NULL CHECK (debits >= 0),
  debits_held INTEGER NOT NULL CHECK (debits_held >= 0),
  credits INTEGER NOT NULL CHECK (credits >= 0),
  credits_held INTEGER NOT NULL CHECK (credits_held >= 0),
  PRIMARY KEY (book, number),
  UNIQUE (book, name)
) STRICT, WITHOUT ROWID""",
    "progress": """CREATE TABLE progress (
  book INTEGER NOT NULL PRIMARY KEY,
  as_of INTEGER NOT NULL CHECK (as_of >= 0),
  block BLOB NOT NULL CHECK (length(block) = 32)
) STRICT""",
    "tile": """CREATE TABLE tile (
  book INTEGER NOT NULL,
  level INTEGER NOT NULL CHECK (level >= 0),
  at INTEGER NOT NULL CHECK (at >= 0),
  hashes BLOB NOT NULL CHECK (length(hashes) = 8192),
  PRIMARY KEY (book, level, at)
) STRICT""",
    "edge": """CREATE TABLE edge (
  book INTEGER NOT NULL,
  level INTEGER NOT NULL CHECK (level >= 0),
  hashes BLOB NOT NULL CHECK (length(hashes) % 32 = 0 AND length(hashes) < 8192),
  PRIMARY KEY (book, level)
) STRICT""",
    "checkpoint": """CREATE TABLE checkpoint (
  book INTEGER NOT NULL,
  size INTEGER NOT NULL CHECK (size > 0),
  note TEXT NOT NULL CHECK (length(note) > 0),
  PRIMARY KEY (book, size)
) STRICT""",
    "balance": """CREATE VIEW balance AS
SELECT account.book, number, name, credits - debits AS balance, debits_held, credits_held, progress.as_of,
  (SELECT first + length(raw) / 128 FROM block WHERE block.book = account.book ORDER BY first DESC LIMIT 1)
  - progress.as_of AS records_behind
FROM account JOIN progress ON progress.book = account.book""",
    "block_refuses_update": """CREATE TRIGGER block_refuses_update BEFORE UPDATE ON block
BEGIN SELECT RAISE(ABORT, 'a block that is booked is never changed'); END""",
    "block_refuses_delete": """CREATE TRIGGER block_refuses_delete BEFORE DELETE ON block
BEGIN SELECT RAISE(ABORT, 'a block that is booked is never removed'); END""",
}
TABLES = ("block", "account", "progress", "tile", "edge", "checkpoint")
PRUNED = {
    "carried": """CREATE TABLE carried (
  book INTEGER NOT NULL PRIMARY KEY,
  data BLOB NOT NULL CHECK (length(data) > 0)
) STRICT""",
    "pruned": """CREATE TABLE pruned (
  book INTEGER NOT NULL,
  first INTEGER NOT NULL CHECK (first >= 0),
  header BLOB NOT NULL CHECK (length(header) = 128),
  ids BLOB NOT NULL CHECK (length(ids) > 0 AND length(ids) % 16 = 0),
  PRIMARY KEY (book, first)
) STRICT""",
}

# --------------------------------------------------------------------------------------------------------- the rulebook

J, JX, NS, NF, W, G, S, SAT, JPY, GC, ENT, KEY, CJ = range(1, 14)
UNITS = ("", "J", "J (never generated)", "J (stored note)", "J (pledged note)", "2^32 hashes", "GPU ms", "10^6 samples",
         "sat", "JPY", "Wh (certificate)", "mJ/K", "key", "J (to be certified)")  # fmt: skip
KINDS = {  # name: code, unit, flags
    "generation": (10, J, 8), "import": (11, J, 8), "bus": (12, J, 1), "export": (13, J, 4), "store": (14, J, 1),
    "compute": (15, J, 33), "heat": (16, J, 68), "reserve": (17, J, 33), "residual_gain": (18, J, 40),
    "residual_loss": (19, J, 68), "opening": (20, J, 8), "curtailed_source": (21, JX, 8), "curtailed": (22, JX, 4),
    "handover": (23, J, 97), "taken": (24, J, 68), "returned": (25, J, 193), "taken_back": (26, J, 4),
    "given_back": (27, J, 8),
    "stored_issue": (30, NS, 40), "stored_note": (31, NS, 1), "stored_retired": (32, NS, 4),
    "pledge_source": (40, NF, 40), "pledge": (41, NF, 97), "pledged_note": (42, NF, 1),
    "pledged_delivered": (43, NF, 196), "pledged_defaulted": (44, NF, 196), "pledged_expired": (45, NF, 132),
    "forecast_source": (46, NF, 8), "forecast": (47, NF, 4),
    "work_source": (50, W, 40), "work": (51, W, 1), "gpu_source": (52, G, 40), "gpu": (53, G, 1),
    "sample_source": (54, S, 40), "sample": (55, S, 1),
    "coin_world": (60, SAT, 8), "coin": (61, SAT, 1), "coin_spent": (62, SAT, 4),
    "money_world": (70, JPY, 0), "money": (71, JPY, 1), "money_use": (72, JPY, 0), "collateral": (73, JPY, 33),
    "certificate_source": (80, GC, 40), "certificate": (81, GC, 1), "certificate_cancelled": (82, GC, 4),
    "certificate_expired": (83, GC, 4), "certificate_stored": (87, GC, 1), "certificate_lost": (88, GC, 4),
    "certifiable_source": (84, CJ, 40), "certifiable": (85, CJ, 33), "certifiable_used": (86, CJ, 4),
    "entropy_source": (90, ENT, 8), "entropy": (91, ENT, 4), "book_key": (95, KEY, 12), "witness_key": (96, KEY, 12),
    "gateway_key": (97, KEY, 12),
}  # fmt: skip
KIND_OF = {code: name for name, (code, _, _) in KINDS.items()}
POOLED = {"reserve", "returned", "stored_issue", "stored_retired", "pledge", "pledged_delivered", "pledged_defaulted",
          "collateral"}  # fmt: skip
ONE_A_SERIES = {"stored_issue", "stored_retired", "forecast_source", "forecast", "pledge_source", "pledge",
                "pledged_delivered", "pledged_defaulted", "pledged_expired"}  # fmt: skip
ONE_A_POOL = {"reserve", "returned", "stored_issue", "stored_retired"}
AFTER_DELIVERY = {"pledged_defaulted", "pledged_expired"}

METERS = {"0.1S": 100, "0.2S": 200, "0.5S": 500, "0.5": 500, "1": 1_000, "2": 2_000}  # largest error, 1e-5
COMPUTED, CERTIFIED, RESIDUAL, DELIVERED, ISSUED, REDEEMED, HEATED, TAKEN, SECURED = range(1, 10)
BOUND = {"heat": (350, 1_000), "work": (100_000, 3_865), "gpu": (20, 1), "sample": (348_313_254_826_525, 1),
         "certificate": (1, 3_600)}  # fmt: skip
J_PER_KWH = 3_600_000


def _rule(ledgers, bound, legs, flags, group):
    return (*ledgers, *bound, flags, group, *(KINDS[leg][0] if leg else 0 for leg in legs))


def rule_named(name):
    """Return ledgers, bound, flags, group and four codes of the rule of this name; None if there is none."""
    if name in ("heat", "store_heat", "leak"):
        source = {"heat": "compute", "store_heat": "store", "leak": "reserve"}[name]
        return _rule((ENT, J), BOUND["heat"], ("entropy_source", "entropy", source, "heat"), 0, HEATED)
    if name in ("work", "gpu", "sample"):
        unit = {"work": W, "gpu": G, "sample": S}[name]
        return _rule((J, unit), BOUND[name], ("compute", "heat", name + "_source", name), 0, COMPUTED)
    if name == "certificate":
        legs = ("generation", "bus", "certificate_source", "certificate")
        return _rule((J, GC), BOUND[name], legs, PAIRED, CERTIFIED)
    if name == "certifiable":
        return _rule((J, CJ), (1, 1), ("generation", "bus", "certifiable_source", "certifiable"), PAIRED, CERTIFIED)
    if name == "certify":
        legs = ("certifiable", "certifiable_used", "certificate_source", "certificate")
        return _rule((CJ, GC), BOUND["certificate"], legs, EXACT | PAIRED, 0)
    if name == "hand_over":
        return _rule((J, J), (1, 1), ("generation", "bus", "bus", "handover"), PAIRED, DELIVERED)
    if name in ("take", "take_to_compute"):
        return _rule((J, J), (1, 1), ("", "handover", "handover", "taken" if name == "take" else "compute"), 0, TAKEN)
    plain, at, term = name.partition("@")
    way, colon, number = plain.partition(":")
    if not colon:
        return _residual(way, at, term)
    if not _is_plain(number) or not 1 <= int(number) <= 65_535 or (at and not _is_plain(term)):
        return None
    series = int(number)
    ns, nf = NS + 256 * series, NF + 256 * series
    if not at:
        found = {
            "issue": ((J, ns), ("store", "reserve", "stored_issue", "stored_note"), EXACT | PAIRED, ISSUED),
            "redeem": (
                (ns, J),
                ("stored_note", "stored_retired", "reserve", "handover"),
                EXACT | PAIRED | SHARE,
                REDEEMED,
            ),
            "return": (
                (ns, J),
                ("stored_note", "stored_retired", "reserve", "returned"),
                EXACT | PAIRED | SHARE,
                REDEEMED,
            ),
            "deliver": ((J, nf), ("bus", "handover", "pledged_note", "pledged_delivered"), EXACT | PAIRED, REDEEMED),
        }.get(way)
        return _rule(found[0], (1, 1), *found[1:]) if found else None
    terms = int(term)
    if way == "pledge" and 1 <= terms <= 1_000:
        legs = ("forecast_source", "forecast", "pledge_source", "pledge")
        return _rule((nf, nf), (terms, 1_000), legs, PAIRED, ISSUED)
    if not 1 <= terms <= J_PER_KWH or J_PER_KWH % terms:
        return None
    if way == "secure":
        return _rule((JPY, nf), (J_PER_KWH, terms), ("", "collateral", "pledge", "pledged_note"), PAIRED, SECURED)
    if way == "release":
        legs = ("pledged_note", "pledged_delivered", "collateral", "")
        return _rule((nf, JPY), (terms, J_PER_KWH), legs, PAIRED, SECURED)
    if way == "default":
        legs = ("collateral", "money", "pledged_note", "pledged_defaulted")
        return _rule((JPY, nf), (J_PER_KWH, terms), legs, EXACT | PAIRED, SECURED)
    return None


def _residual(way, at, meter):
    if (at and meter not in METERS) or (at and meter == "0.5S"):
        return None
    source, _, sign = way.partition("_")
    if source not in ("residual", "import") or sign not in ("loss", "gain"):
        return None
    legs = ("bus", "residual_loss") if sign == "loss" else ("residual_gain", "bus")
    start = ("generation" if source == "residual" else "import", "bus")
    return _rule((J, J), (METERS[meter or "0.5S"], 100_000), (*start, *legs), PAIRED, RESIDUAL)


def _is_plain(number):
    return number.isascii() and number.isdecimal() and len(number) < 9 and number == str(int(number))


# ---------------------------------------------------------------------------------------------- the tree, RFC 6962, 2.1

_LEAF, _NODE = sha256(b"\0"), sha256(b"\1")


def leaf_hash(record):
    """Return the hash of a record as a leaf."""
    found = _LEAF.copy()
    found.update(record)
    return found.digest()


def node_hash(left, right):
    """Return the hash of two hashes."""
    found = _NODE.copy()
    found.update(left + right)
    return found.digest()


_LEAVES, _PAIRS, _GIVEN = struct.Struct("128s"), struct.Struct("64s"), struct.Struct("<Q32s")


def leaf_hashes(raw):
    """Return the hashes of records as leaves."""
    leaves, base = [], _LEAF
    for (record,) in _LEAVES.iter_unpack(raw):
        leaf = base.copy()
        leaf.update(record)
        leaves.append(leaf.digest())
    return leaves


class Tree:
    """A growing tree: complete hashes of each level, from the start of their tile of 256 on.

    It notes its root at each of the sizes that are `wanted`.
    """

    def __init__(self, wanted=()):
        self.size = 0
        self.rows = []
        self.counts = []
        self.tiles = {}
        self.roots = {**dict.fromkeys(wanted), 0: sha256(b"").digest()}

    def give(self, raw, root):
        """Take the records of a block early, where that helps."""

    def grow(self, raw, root):
        """Append the records of a block, and compare the root that it names."""
        self._take(len(raw) // 128, lambda at, stop: leaf_hashes(raw[128 * at : 128 * stop]), root)

    def take(self, leaves, root):
        """Append the leaves of a block, and compare the root that it names."""
        self._take(len(leaves), lambda at, stop: leaves[at:stop], root)

    def _take(self, count, leaves, root):
        """Append so many leaves, some thousand at a time, which stay near, and compare the root behind them."""
        first, end = self.size, self.size + count
        wanted = {size for size in self.roots if first < size < end}
        for stop in sorted({*wanted, *range(first + 4096, end, 4096), end}):
            self.append(leaves(self.size - first, stop - first))
            if stop in self.roots:
                self.roots[stop] = self.root()
        if self.root() != root:
            raise Fault(f"the root that the block of record {first} names is not that of its records")

    def append(self, leaves):
        """Append hashes of leaves."""
        self.size += len(leaves)
        fresh, level, base = leaves, 0, _NODE
        while fresh:
            if level == len(self.rows):
                self.rows.append(bytearray())
                self.counts.append(0)
            row = self.rows[level]
            row += b"".join(fresh)
            count = self.counts[level] = self.counts[level] + len(fresh)
            first = count - len(row) // 32
            above = self.counts[level + 1] if level + 1 < len(self.counts) else 0
            pairs = bytes(row[32 * (2 * above - first) :])
            fresh = []
            for (pair,) in _PAIRS.iter_unpack(pairs[: len(pairs) // 64 * 64]):
                node = base.copy()
                node.update(pair)
                fresh.append(node.digest())
            if level % 8 == 0:
                for k in range(len(row) // 8192):
                    self.tiles[level // 8, first // 256 + k] = bytes(row[8192 * k : 8192 * k + 8192])
            width = 32 * (256 >> level % 8)
            del row[: len(row) // width * width]
            level += 1

    def end(self):
        """Wait until all that was given has been hashed."""

    def root(self):
        """Return the root."""
        found = None
        for level, row in enumerate(self.rows):
            if self.size >> level & 1:
                found = bytes(row[-32:]) if found is None else node_hash(bytes(row[-32:]), found)
        return sha256(b"").digest() if found is None else found

    def edge(self):
        """Return the tiles that are not full."""
        return [bytes(row) for row in self.rows[::8]]


class TreeApart(Tree):
    """A tree that grows in a second process, so that rules and hashes are looked at side by side.

    What is found there is known at the `end`.
    """

    def __init__(self, wanted=()):
        super().__init__(wanted)
        self.process = subprocess.Popen([sys.executable, "-ISc", _alone()], stdin=-1, stdout=-1)  # -1: a pipe
        self._send(marshal.dumps(list(self.roots)))

    def _send(self, *parts):
        with suppress(BrokenPipeError):  # its end is told at the end
            for part in parts:
                self.process.stdin.write(part)
            self.process.stdin.flush()

    def give(self, raw, root):
        """Give the records of a block away to be appended, while their rules are looked at here."""
        self._send(_GIVEN.pack(len(raw), root), raw)

    def grow(self, raw, root):
        """Do nothing: the records were given."""

    def end(self):
        """Wait until all that was given has been hashed, and raise the first Fault that was found."""
        with self.process:
            with suppress(BrokenPipeError):
                self.process.stdin.close()
            data = self.process.stdout.read()
        if not data:
            raise OSError("the process that hashes was ended")
        fault, self.size, self.rows, self.counts, self.tiles, self.roots = marshal.loads(data)
        if fault:
            raise Fault(fault)


def _alone():
    """Return a program that hashes blocks and knows nothing else: the part of this file about the tree, and no more.

    To compile and import all of it a second time would take longer than to hash ten thousand records.
    """
    tree = Path(__file__).read_text(encoding="utf-8").split("\n# ---")[3]
    head = "import gc, hashlib, marshal, struct, sys\nsha256 = hashlib.sha256\nclass Fault(Exception): ...\n# ---"
    return f"{head}{tree}\nhash_blocks(sys.stdin.buffer, sys.stdout.buffer)"


def hash_blocks(blocks, target):
    """Grow a tree from blocks that are given, and write at their end what was found: what the second process does."""
    gc.disable()
    tree, fault = Tree(marshal.load(blocks)), None
    while head := blocks.read(_GIVEN.size):
        size, root = _GIVEN.unpack(head)
        raw = blocks.read(size)
        if fault is None:
            try:
                tree.grow(raw, root)
            except Fault as found:
                fault = str(found)
    rows = list(map(bytes, tree.rows))
    target.write(marshal.dumps((fault, tree.size, rows, tree.counts, tree.tiles, tree.roots)))


def climb(leaf, seq, size, path):
    """Return the root that a path leads to."""
    below, last, found = seq, size - 1, leaf
    for one in path:
        if last == 0:
            raise Fault("a path is too long")
        if below & 1 or below == last:
            found = node_hash(one, found)
            while below and not below & 1:
                below, last = below >> 1, last >> 1
        else:
            found = node_hash(found, one)
        below, last = below >> 1, last >> 1
    if last or not 0 <= seq < size:
        raise Fault("a path is too short")
    return found


# ------------------------------------------------------------------------------------------ signatures, RFC 8032, 5.1.7

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)


def _point(data):
    """Return the point of 32 bytes in extended coordinates, None if there is none."""
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & (2**255 - 1)
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT_OF_MINUS_ONE % P
    if (x * x - square) % P or (x == 0 and sign):
        return None
    x = x if x & 1 == sign else P - x
    return x, y, 1, x * y % P


def _add(p, q):
    a, b = (p[1] - p[0]) * (q[1] - q[0]) % P, (p[1] + p[0]) * (q[1] + q[0]) % P
    c, d = 2 * p[3] * q[3] * D % P, 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def _powers(point):
    """Return sixteen multiples of each of 64 powers of sixteen times a point."""
    table = []
    for _ in range(64):
        row = [(0, 1, 1, 0)]
        for _ in range(15):
            row.append(_add(row[-1], point))
        table.append(row)
        point = _add(row[-1], point)
    return table


def _times(number, table):
    found = (0, 1, 1, 0)
    for row in table:
        if number & 15:
            found = _add(found, row[number & 15])
        number >>= 4
    return found


_TABLES = {}


def _table(data, minus):
    if (data, minus) not in _TABLES:
        point = _point(data)
        if point is not None and minus:
            point = (P - point[0], point[1], 1, P - point[3])
        _TABLES[data, minus] = None if point is None else _powers(point)
    return _TABLES[data, minus]


def is_signed(key, message, signature):
    """Return whether a signature is one of a key under a message."""
    if len(signature) != 64 or len(key) != 32:
        return False
    s = int.from_bytes(signature[32:], "little")
    base, minus = _table((4 * pow(5, -1, P) % P).to_bytes(32, "little"), False), _table(key, True)
    if s >= L or minus is None:
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % L
    x, y, z, _ = _add(_times(s, base), _times(h, minus))
    inverse = pow(z, -1, P)
    x, y = x * inverse % P, y * inverse % P
    return (y | (x & 1) << 255).to_bytes(32, "little") == signature[:32]


# ------------------------------------------------------------------ signed texts, C2SP signed-note and tlog-cosignature


def _b64(text):
    """Return the bytes of base64 in its one form."""
    try:
        data = base64.b64decode(text, validate=True)
    except ValueError:
        raise Fault("there is no base64 where it belongs") from None
    if base64.b64encode(data).decode() != text:
        raise Fault("there is base64 in another form than the one")
    return data


def read_key(vkey):
    """Return name, id, type and bytes of a public key."""
    name, _, rest = vkey.strip().partition("+")
    stated, _, coded = rest.partition("+")
    data = _b64(coded)
    spaced = any(letter.isspace() or letter < " " for letter in name)
    if not name or spaced or len(name) > 140 or len(data) != 33 or data[0] not in (1, 4):
        raise Fault(f"`{vkey.strip()[:80]}` is no public key")
    key_id = sha256(name.encode() + b"\n" + data).digest()[:4]
    if stated != key_id.hex():
        raise Fault(f"`{vkey.strip()[:80]}` names another id than its key has")
    return name, key_id, data[0], data[1:]


def read_note(data):
    """Return text and signature lines of a signed text."""
    try:
        whole = data.decode()
    except UnicodeDecodeError:
        raise Fault("a signed text is no UTF-8") from None
    head, blank, tail = whole.rpartition("\n\n")
    odd = any(letter < " " and letter != "\n" for letter in whole)
    if odd or not blank or not head or not tail.endswith("\n") or len(whole) > 1 << 20:
        raise Fault("a signed text has not the form of one")
    lines = []
    for line in tail[:-1].split("\n"):
        dash, _, rest = line.partition(" ")
        name, _, coded = rest.partition(" ")
        blob = _b64(coded)
        if dash != "\u2014" or len(blob) < 5 or line != f"\u2014 {name} {coded}":
            raise Fault("a signature is not written as one is")
        lines.append((name, blob[:4], blob[4:]))
    if len(lines) > 64:
        raise Fault("a text has too many signatures")
    return head + "\n", lines


def signers(text, lines, keys):
    """Return which of the keys signed, with the second at which witnesses say that they saw it."""
    known = {(key[0], key[1]): key for key in keys}
    found = {}
    for name, key_id, blob in lines:
        key = known.get((name, key_id))
        if key is None:
            continue
        seen, message = 0, text
        if key[2] == 4:
            seen, blob = int.from_bytes(blob[:8], "big"), blob[8:]
            message = f"cosignature/v1\ntime {seen}\n{text}"
        if key in found or seen >= 2**63 or not is_signed(key[3], message.encode(), blob):
            raise Fault(f"the signature of `{name}` is not one under this text")
        found[key] = seen
    return found


def read_checkpoint(text):
    """Return origin, size and root."""
    origin, *rest = text.removesuffix("\n").split("\n")
    if len(rest) < 2 or not origin or not rest[0].isascii() or not rest[0].isdecimal() or rest[0] != str(int(rest[0])):
        raise Fault("a signed text is no checkpoint")
    root = _b64(rest[1])
    if len(root) != 32 or not all(rest[2:]):
        raise Fault("a signed text is no checkpoint")
    return origin, int(rest[0]), root, len(rest) > 2


# ----------------------------------------------------------------------------------------------------- the audit itself


_OTHER = (0, False, False, False, [], -1, {})  # the shape of what is looked at one by one


class Audit:
    """Books every record of a book again.

    `chartered` holds accounts and rules to the rulebook; without it any may be opened and set.
    """

    def __init__(self, chartered=True, tree=None):
        self.chartered = chartered
        self.count = 0
        self.epoch = -(2**63)
        self.known = set()
        self.accounts = []  # ledger, code, flags, pool, partner, start, end, tenant, digest of the name
        self.classes = []  # of each account, the number of what it shares with others: ledger, code, flags, pool
        self.class_of = {}
        self.out, self.out_held, self.into, self.into_held = (
            [],
            [],
            [],
            [],
        )  # held amounts are in the first and third too
        self.rules = []
        self.rule_names = set()
        self.holds = {}
        self.shapes = {}
        self.totals = []  # two accounts of the classes between which records of one kind moved, flags, sum
        self.control = 0  # records that move nothing: accounts, rules, closings
        self.keys = []  # number of an account that names a key, and its record
        self.tree = tree or Tree()
        self.before = self.root = bytes(32)
        self.blocks, self.ids, self.latest, self.kept = 0, bytes(32), -(2**63), []  # for what is carried forward
        self.id_at = []  # ids of pruned records, while they are looked at

    # ----------------------------------------------------------------------------------------------------------- blocks

    def block(self, first, header, raw, changed=None):
        """Check a block that follows."""
        at = self.count
        if first != at:
            raise Fault(f"record {at} is missing: a block that begins with {first!r} follows")
        if len(header) != 128 or header[:8] != MAGIC:
            raise Fault(f"the block of record {at} has no header")
        _, says, count, booked, before, root, body = HEADER.unpack(header)
        if says != at or count * 128 != len(raw) or not raw:
            raise Fault(f"the block of record {at} says that it begins with {says} and has {count} records")
        if sha256(raw).digest() != body:
            raise Fault(changed(raw, at) if changed else f"the records of the block of record {at} were changed")
        if before != self.before:
            raise Fault(f"the block of record {at} does not follow the one before it")
        self.tree.give(raw, root)
        if is_seal(raw) and sha256(self.carried()).digest() != raw[88:120]:
            raise Fault(f"record {at} carries forward something else than what lies before it")
        self._records(raw, booked)
        self.tree.grow(raw, root)
        self.before, self.root = sha256(header).digest(), root
        self.blocks, self.ids = self.blocks + 1, sha256(self.ids + ids_of(raw)).digest()

    def _records(self, raw, booked):
        """Book the records of a block, some thousand at a time, and never the half of a chain."""
        at, end = 0, len(raw)
        while at < end:
            stop = min(at + (128 << 10), end)
            while stop < end and raw[stop - 128 + 70] & LINKED and raw[stop - 128 + 74 : stop - 128 + 76] == b"\0\0":
                stop += 128
            rows = list(ORDINARY.iter_unpack(memoryview(raw)[at:stop]))
            kept = len(self.kept)
            self._rows(rows, raw, at, booked)
            if len(self.kept) == kept:
                self.latest = max(self.latest, max(memoryview(raw).cast("q")[at // 8 + 6 : stop // 8 : 16]))
            elif len(self.kept) - kept < len(rows):
                plain = [row[4] for row in rows if not (row[7] >> 16 & 0xFFFF or row[6] >> 49)]
                self.latest = max(self.latest, *plain)
            at = stop
        if raw[end - 58] & LINKED and raw[end - 54 : end - 52] == b"\0\0":
            raise Fault(f"record {self.count - 1} says that its chain goes on, and its block ends")

    def _rows(self, rows, raw, place, booked):
        known, seen, first = self.known, len(self.known), self.count
        known.update([row[0] for row in rows])
        if len(known) != seen + len(rows) or bytes(16) in known:
            self._doubled(rows)
        if [row[8] for row in rows] != list(range(first, first + len(rows))) or {row[5] for row in rows} != {booked}:
            self._misnumbered(rows, booked)
        classes, shapes, out, into = self.classes, self.shapes, self.out, self.into
        out_held, into_held, start, epoch, before, moved = self.out_held, self.into_held, 0, self.epoch, -1, 0
        for n, (_, debit, credit, amount, event, _, keeping, ruling, _) in enumerate(rows):
            try:
                key = (classes[debit], classes[credit], keeping, ruling)
            except IndexError:  # it opens an account, or must not be
                shape = _OTHER
            else:
                shape = shapes.get(key) or self._shape(key, debit, credit, first + n)
            plain, linked, full, owed, total, number, pairs = shape
            if plain:
                if amount <= 0 or event < epoch:
                    raise Fault(f"record {first + n} moves {amount}, or lies in an epoch that is closed")
                if debit == credit:
                    raise Fault(f"record {first + n} moves from an account to itself")
                if plain == 2:
                    known = pairs.get(before)
                    if known is None or not (amount * known[1] <= moved * known[0] < known[2] + amount * known[1]):
                        self.count = first + n
                        pair = self._ruled(rows, start, n)
                        if pair and before >= 0:
                            pairs[before] = pair
                most = out[debit] + amount
                if most > MOST or (full and most > into[debit] - into_held[debit]):
                    raise Fault(f"record {first + n}: account {debit} does not have so much")
                comes = into[credit] + amount
                if comes > MOST or (owed and comes > out[credit] - out_held[credit]):
                    raise Fault(f"record {first + n}: account {credit} is not owed so much")
                out[debit] = most
                into[credit] = comes
                total[3] += amount
            else:
                self.count = first + n
                self._other(rows, raw, place, start, n)
                epoch = self.epoch
            if linked:
                before, moved = number, amount
            else:
                before, start = -1, n + 1
        self.count = first + len(rows)

    def _misnumbered(self, rows, booked):
        for n, row in enumerate(rows):
            if row[8] != self.count + n:
                raise Fault(f"record {self.count + n} is numbered {row[8]}")
            if row[5] != booked:
                raise Fault(f"record {self.count + n} was booked at another time than its block")

    def _doubled(self, rows):
        ids = set()
        for n, row in enumerate(rows):
            if row[0] == bytes(16):
                raise Fault(f"record {self.count + n} has the id zero")
            if row[0] in ids:
                raise Fault(f"record {self.count + n} has an id that was booked before")
            ids.add(row[0])
        raise Fault(f"one of records {self.count} to {self.count + len(rows) - 1} has an id that was booked before")

    def _shape(self, key, debit, credit, at):
        """Return what all records between accounts of two classes, of one ledger, flags and rule have in common.

        It is checked here, once. The first element is 1 for a transfer that needs no other record, 2 for one that
        stands under rules or into a window, 0 for all else. The last holds pairs: what bounds a record by the one
        before it in its chain, by that one's shape.
        """
        _, _, keeping, ruling = key
        kind, flags = ruling >> 16 & 0xFFFF, keeping >> 48
        linked = kind == TRANSFER and bool(flags & LINKED)
        if kind != TRANSFER or flags & ~LINKED:
            found = (0, linked, False, False, [], -1, {})
        else:
            self.count = at
            self._parties(debit, credit, keeping & 0xFFFFFFFF, flags)
            mine, theirs = self.accounts[debit], self.accounts[credit]
            bound = ruling & 0xFFFF0000FFFF or mine[2] & RULED_OUT or theirs[2] & (RULED_IN | DATED)
            full, owed = bool(mine[2] & FULL_ONLY), bool(theirs[2] & OWED_ONLY)
            total = [debit, credit, flags, 0]
            found = (2 if bound else 1, linked, full, owed, total, len(self.shapes), {})
            self.totals.append(total)
        self.shapes[key] = found
        return found

    def _parties(self, debit, credit, ledger, flags):
        """Check what does not depend on the amount: accounts, ledger, one-way accounts."""
        at = self.count
        if max(debit, credit) >= len(self.accounts):
            raise Fault(f"record {at} names an account that is not open")
        if debit == credit:
            raise Fault(f"record {at} moves from an account to itself")
        mine, theirs = self.accounts[debit], self.accounts[credit]
        if not mine[0] == theirs[0] == ledger:
            raise Fault(f"record {at} moves between ledgers")
        if (mine[2] | theirs[2]) & CLOSED and not flags & VOID:
            raise Fault(f"record {at} moves in or out of an account that is closed")
        if not flags & (POST | VOID) and (mine[2] & SINK or theirs[2] & SOURCE):
            raise Fault(f"record {at} takes out of a sink, or puts back into a source")

    # ------------------------------------------------------------------------------------------------------------ rules

    def _ruled(self, rows, start, n):
        """Check a transfer that stands under a rule, or moves where one is needed, or into a window.

        Return ratio and leeway if all that follow a record of the same shape as the one before are bounded alike, so
        that of the next such pair only the amounts are looked at.
        """
        at, row = self.count, rows[n]
        debit, credit, amount, number = row[1], row[2], row[3], row[7] & 0xFFFF
        mine, theirs = self.accounts[debit], self.accounts[credit]
        if theirs[2] & DATED and not theirs[5] <= row[4] < theirs[6]:
            raise Fault(f"record {at} lies outside the window of account {credit}")
        if number > len(self.rules):
            raise Fault(f"record {at} stands under rule {number}, which is not set")
        rule = self.rules[number - 1] if number else None
        if mine[2] & RULED_OUT and not (rule and rule[8] == mine[1]) and not self._measures(rows, start, n, mine[1]):
            raise Fault(f"record {at} takes out of account {debit} under no rule that names it")
        if theirs[2] & RULED_IN and not (rule and rule[9] == theirs[1]):
            raise Fault(f"record {at} puts into account {credit} under no rule that names it")
        if rule is None:
            return None
        measuring = n - (row[7] >> 32 & 0xFFFF or 1)
        if measuring < start:
            raise Fault(f"record {at} is measured by no record of its chain")
        measure = rows[measuring]
        flags = measure[6] >> 48 | row[6] >> 48
        if measure[7] >> 16 & 0xFFFF != TRANSFER or flags & (HOLD | POST | VOID):
            raise Fault(f"record {at} is measured by a hold, or is one")
        if measure[6] & 0xFFFFFFFF != rule[0] or row[6] & 0xFFFFFFFF != rule[1]:
            raise Fault(f"record {at} has other legs than rule {number}")
        giving, taking = self.accounts[measure[1]], self.accounts[measure[2]]
        pools = set()
        for account, code in ((giving, rule[6]), (taking, rule[7]), (mine, rule[8]), (theirs, rule[9])):
            if code:
                if account[1] != code:
                    raise Fault(f"record {at} has other accounts than rule {number}")
                if account[3]:
                    pools.add(account[3])
        if rule[4] & PAIRED and len(pools) > 1:
            raise Fault(f"record {at} pairs accounts of several pools under rule {number}")
        group = rule[5] or 0x10000 + number
        for k in range(measuring + 1, n):
            other = rows[k][7] & 0xFFFF
            here = 0 < other <= len(self.rules) and k - (rows[k][7] >> 32 & 0xFFFF or 1) == measuring
            if here and (self.rules[other - 1][5] or 0x10000 + other) == group:
                raise Fault(f"record {at} is measured by a record that measures another one already")
        moved = measure[3]
        if rule[4] & SHARE:
            if taking[4] < 0:
                raise Fault(f"record {at}: account {measure[2]} names no partner")
            issue, retired = taking[4], measure[2]
            due = self.out[issue] - self.out_held[issue] - self.into[retired] + self.into_held[retired] + moved
            has = self.into[debit] - self.into_held[debit] - self.out[debit]
            most = min(moved, moved * has // due) if due > 0 else 0
        else:
            most = moved * rule[2] // rule[3]
        if amount > most or (rule[4] & EXACT and amount != most):
            raise Fault(f"record {at} moves {amount}, and rule {number} allows {most}")
        own = rule[8] == mine[1] or not mine[2] & RULED_OUT
        if measuring == n - 1 and own and not rule[4] & SHARE and not theirs[2] & DATED:
            return rule[2], rule[3], rule[3] if rule[4] & EXACT else 1 << 200
        return None

    def _measures(self, rows, start, n, code):
        """Whether a later record of the chain stands under a rule by which this one measures it, naming its account."""
        k = n
        while k + 1 < len(rows) and rows[k][6] >> 48 & LINKED and rows[k][7] >> 16 & 0xFFFF == TRANSFER:
            k += 1
            number = rows[k][7] & 0xFFFF
            here = 0 < number <= len(self.rules) and k - (rows[k][7] >> 32 & 0xFFFF or 1) == n
            if here and self.rules[number - 1][6] == code:
                return True
        return False

    # ------------------------------------------------------------------------------------------------ all other records

    def _other(self, rows, raw, place, start, n):
        at = self.count
        row = RECORD.unpack_from(raw, place + 128 * n)
        _, hold, debit, credit, amount, event, when, keeping, ruling, owning, _ = row
        kind, flags, ruled = ruling >> 16 & 0xFFFF, keeping >> 48, ruling & 0xFFFF0000FFFF
        if ruled and (kind != TRANSFER or flags & (POST | VOID)):
            raise Fault(f"record {at} names a rule where none is looked at")
        evidence = raw[place + 128 * n + 88 : place + 128 * n + 120]
        self.kept.append(raw[place + 128 * n : place + 128 * n + 128])
        if kind == TRANSFER:
            self._unusual(rows, start, n, row)
        elif kind == OPEN:
            self.control += 1
            self._open(debit, credit, int.from_bytes(hold[:8], "little") - 1, event, amount, keeping, owning, evidence)
        elif kind == RULE:
            self.control += 1
            self._set_rule(hold, debit | credit << 32, amount, keeping, evidence)
        elif flags:
            raise Fault(f"record {at} has flags where there are none")
        elif kind == EXPIRE:
            self._end(hold, debit, credit, amount, keeping & 0xFFFFFFFF, 0, when)
            self._tally(debit, credit, 1 << 16, amount)
        elif kind == CLOSE:
            self.control += 1
            if debit >= len(self.accounts):
                raise Fault(f"record {at} closes an account that is not open")
            account = self.accounts[debit]
            self.accounts[debit] = (*account[:2], account[2] | CLOSED, *account[3:])
            self.classes[debit] = self._class(self.accounts[debit])
        elif kind == EPOCH:
            self.control += 1
            if event < self.epoch:
                raise Fault(f"record {at} closes an epoch that ended before the last one")
            if hold == MARK and place + n:
                raise Fault(f"record {at} carries forward from within a block")
            self.epoch = event
        else:
            raise Fault(f"record {at} is of no kind")

    def _unusual(self, rows, start, n, row):
        """Book a hold, the end of one, or a transfer of as much as there is."""
        name, hold, debit, credit, amount, event, when, keeping, _, owning, _ = row
        flags = keeping >> 48
        at, ends = self.count, flags & (POST | VOID)
        several = bool(flags & HOLD) + bool(flags & POST) + bool(flags & VOID)
        if several > 1 or flags >= 2 * UP_TO or (flags & UP_TO and ends):
            raise Fault(f"record {at} has flags that exclude each other")
        if amount <= 0 or (not ends and event < self.epoch):
            raise Fault(f"record {at} moves {amount}, or lies in an epoch that is closed")
        ledger = keeping & 0xFFFFFFFF
        self._parties(debit, credit, ledger, flags)
        if ends:
            self._end(hold, debit, credit, amount, ledger, flags, None)
            self._tally(debit, credit, flags, amount)
            return
        mine, theirs = self.accounts[debit], self.accounts[credit]
        has = self.into[debit] - self.into_held[debit] - self.out[debit]
        owes = self.out[credit] - self.out_held[credit] - self.into[credit]
        if amount > has and (flags & UP_TO or mine[2] & FULL_ONLY):
            raise Fault(f"record {at}: account {debit} does not have so much")
        if theirs[2] & OWED_ONLY and amount > owes:
            raise Fault(f"record {at}: account {credit} is not owed so much")
        if max(self.out[debit], self.into[credit]) + amount > MOST:
            raise Fault(f"record {at} is more than an account can hold")
        self._ruled(rows, start, n)
        self.out[debit] += amount
        self.into[credit] += amount
        if flags & HOLD:
            self.out_held[debit] += amount
            self.into_held[credit] += amount
            timeout = owning >> 32
            deadline = when + timeout * 1_000_000 if timeout else None
            self.holds[name] = [debit, credit, amount, ledger, deadline, False]
        self._tally(debit, credit, flags, amount)

    def _end(self, name, debit, credit, amount, ledger, flags, when):
        """End a hold; `when` is given if it expires."""
        at, hold = self.count, self.holds.get(name)
        if hold is None or hold[:2] != [debit, credit] or hold[3] != ledger:
            raise Fault(f"record {at} ends a hold that is not there")
        if hold[5]:
            raise Fault(f"record {at} ends a hold that was ended before")
        if not 0 < amount <= hold[2] or (amount != hold[2] and not flags & POST):
            raise Fault(f"record {at} posts more than is held, or gives back less")
        if when is not None and (hold[4] is None or when < hold[4]):
            raise Fault(f"record {at} expires a hold whose time is not over")
        hold[5] = True
        self.out_held[debit] -= hold[2]
        self.into_held[credit] -= hold[2]
        rest = hold[2] - (amount if flags & POST else 0)
        self.out[debit] -= rest
        self.into[credit] -= rest

    def _tally(self, debit, credit, flags, amount):
        self.totals.append([debit, credit, flags, amount])

    def _class(self, account):
        """Return the number of what an account shares with others: ledger, code, flags, pool."""
        return self.class_of.setdefault(account[:4], len(self.class_of))

    def _open(self, number, pool, partner, start, end, keeping, owning, evidence):
        at, ledger, code, flags = self.count, keeping & 0xFFFFFFFF, keeping >> 32 & 0xFFFF, keeping >> 48
        both = flags & FULL_ONLY and flags & OWED_ONLY
        unnamed = flags & (RULED_OUT | RULED_IN) and not code
        backwards = flags & DATED and end <= start
        if number != len(self.accounts) or partner >= number or flags >= 256 or both or unnamed or backwards:
            raise Fault(f"record {at} opens an account that cannot be")
        if self.chartered:
            kind = KINDS.get(KIND_OF.get(code, ""))
            if kind is None or kind[1] != ledger % 256 or kind[2] != flags & ~CLOSED or ledger >= 1 << 24:
                raise Fault(f"record {at} opens an account of no kind that a book has")
        if code in (95, 96):
            self.keys.append((number, at))
        self.accounts.append((ledger, code, flags, pool, partner, start, end, owning & 0xFFFFFFFF, evidence))
        self.classes.append(self._class(self.accounts[-1]))
        for column in (self.out, self.out_held, self.into, self.into_held):
            column.append(0)

    def _set_rule(self, hold, parties, amount, keeping, evidence):
        at, flags = self.count, keeping >> 48
        ledger_in, denominator = struct.unpack("<QQ", hold)
        if flags >= 8 or amount <= 0 or not 0 < denominator <= MOST:
            raise Fault(f"record {at} sets a rule that cannot be")
        codes = tuple(parties >> shift & 0xFFFF for shift in (0, 16, 32, 48))
        rule = (ledger_in, keeping & 0xFFFFFFFF, amount, denominator, flags, keeping >> 32 & 0xFFFF, *codes)
        if self.chartered:
            name = evidence.rstrip(b"\0").decode(errors="replace")
            plain = name.partition("@")[0]
            if rule_named(name) != rule:
                raise Fault(f"record {at} sets the rule `{name}`, which is not as the rulebook has it")
            if plain in self.rule_names:
                raise Fault(f"record {at} sets the rule `{name}` a second time")
            self.rule_names.add(plain)
        self.rules.append(rule)

    # ------------------------------------------------------------------------------------------ what is carried forward

    def carried(self):
        """Return what all records so far amount to, in the one form that a seal names by its hash."""
        flows = {}
        for debit, credit, flags, amount in self.totals:
            if not flags & (HOLD | POST | VOID | UP_TO) and not flags >> 16:
                mine, theirs = self.accounts[debit], self.accounts[credit]
                key = mine[0], mine[1], theirs[1], mine[3], theirs[3]
                flows[key] = flows.get(key, 0) + amount
        numbers = len(self.accounts), len(flows), len(self.kept)
        head = CARRIED.pack(FORM, self.count, self.blocks, self.latest, self.before, self.root, self.ids, *numbers)
        balances = [BALANCE.pack(*row) for row in self.balances()]
        summed = [FLOW.pack(*key, amount % 2**64, amount >> 64) for key, amount in sorted(flows.items())]
        return b"".join([head, *balances, *summed, *self.kept])

    def resume(self, data, rows, leaves):
        """Begin behind records that were pruned, with what is carried forward of them, and check all of it that can be.

        `rows` are first record, header and ids of each block, `leaves` the hashes of records that are stored.
        """
        size, blocks, self.latest, before, root, ids, balances, flows, kept = split_carried(data)
        booked = 0
        for first, header, own in rows:
            at = self.count
            head = HEADER.unpack(header) if len(header) == 128 and header[:8] == MAGIC else None
            if head is None or first != at or head[1] != at or not head[2] or len(own) != 16 * head[2]:
                raise Fault(f"the header of the pruned block of record {at} is missing, or has other ids")
            if head[4] != self.before or head[3] < booked:
                raise Fault(f"the pruned block of record {at} does not follow the one before it")
            self.tree.take(leaves[at : at + head[2]], head[5])
            self.count, booked, self.before, self.root = at + head[2], head[3], sha256(header).digest(), head[5]
            self.blocks, self.ids = self.blocks + 1, sha256(self.ids + own).digest()
            half = len(own) // 2
            words = zip(_WORDS.iter_unpack(own[:half]), _WORDS.iter_unpack(own[half:]), strict=True)
            names = [high + low for (high,), (low,) in words]
            self.known.update(names)
            self.id_at += names
        says = self.count, self.blocks, self.before, self.root, self.ids
        if says != (size, blocks, before, root, ids) or len(self.known) != size or not size:
            raise Fault("what is carried forward is not of the blocks that were pruned")
        self._again(kept, leaves)
        self._set(balances, flows)
        self.kept, self.count, self.id_at = kept, size, []

    def _again(self, kept, leaves):
        """Book the records that stayed whole; what they move is summed, and not looked at."""
        last = -1
        for raw in kept:
            name, hold, debit, credit, amount, _, when, keeping, ruling, owning, seq = RECORD.unpack(raw)
            if not last < seq < len(self.id_at) or leaf_hash(raw) != leaves[seq] or self.id_at[seq] != name:
                raise Fault(f"record {seq}, which was kept of those that were pruned, is not as it was booked")
            last = self.count = seq
            kind, flags = ruling >> 16 & 0xFFFF, keeping >> 48
            if kind not in (TRANSFER, EXPIRE):
                self._other([None], raw, 0, 0, 0)
                continue
            if max(debit, credit) >= len(self.accounts):
                raise Fault(f"record {seq} names an account that is not open")
            if kind == EXPIRE:
                self._end(hold, debit, credit, amount, keeping & 0xFFFFFFFF, 0, when)
                self._tally(debit, credit, 1 << 16, amount)
            elif flags & (POST | VOID):
                self._end(hold, debit, credit, amount, keeping & 0xFFFFFFFF, flags, None)
                self._tally(debit, credit, flags, amount)
            elif flags & (HOLD | UP_TO):
                self.out[debit] += amount
                self.into[credit] += amount
                if flags & HOLD:
                    self.out_held[debit] += amount
                    self.into_held[credit] += amount
                    deadline = when + (owning >> 32) * 1_000_000 if owning >> 32 else None
                    self.holds[name] = [debit, credit, amount, keeping & 0xFFFFFFFF, deadline, False]
                self._tally(debit, credit, flags, amount)
            else:
                raise Fault(f"record {seq} is a plain transfer, and was kept of those that were pruned")

    def _set(self, balances, flows):
        """Take the balances that are carried forward, if they are what flows and kept records sum to."""
        if len(balances) != len(self.accounts):
            raise Fault(f"{len(balances)} balances are carried forward, and {len(self.accounts)} accounts were opened")
        sums, there = {}, {}
        for number, account in enumerate(self.accounts):
            one = account[0], account[1], account[3]
            there.setdefault(one, number)
            both = sums.setdefault(one, [0, 0])
            both[0] += self.out[number] - self.out_held[number]
            both[1] += self.into[number] - self.into_held[number]
        for ledger, code_out, code_in, pool_out, pool_in, low, high in flows:
            out, into = (ledger, code_out, pool_out), (ledger, code_in, pool_in)
            if out not in there or into not in there:
                raise Fault(f"a flow is carried forward between kinds {code_out} and {code_in}, which are not open")
            sums[out][0] += low + (high << 64)
            sums[into][1] += low + (high << 64)
            self.totals.append([there[out], there[into], 0, low + (high << 64)])
        for number, (account, row) in enumerate(zip(self.accounts, balances, strict=True)):
            if min(row) < 0 or (row[1], row[3]) != (self.out_held[number], self.into_held[number]):
                raise Fault(f"account {number} is carried forward with other amounts held than its holds")
            both = sums[account[0], account[1], account[3]]
            both[0] -= row[0]
            both[1] -= row[2]
            self.out[number], self.into[number] = row[0] + row[1], row[2] + row[3]
        for one, both in sums.items():
            if both != [0, 0]:
                raise Fault(f"accounts of kind {one[1]} are carried forward with other balances than what flowed")

    # ------------------------------------------------------------------------------------------------- at the end of it

    def balances(self):
        """Return debits, held debits, credits, held credits of each account."""
        columns = zip(self.out, self.out_held, self.into, self.into_held, strict=True)
        return [(a - b, b, c - d, d) for a, b, c, d in columns]

    def finish(self, names):
        """Check what must hold of the whole: names, pools and windows, sums, laws."""
        for number, (account, name) in enumerate(zip(self.accounts, names, strict=True)):
            if sha256(name.encode()).digest() != account[8]:
                raise Fault(f"account {number} (`{name}`) is not named as it was opened")
        sums = {}
        for (ledger, *_), row in zip(self.accounts, self.balances(), strict=True):
            both = sums.setdefault(ledger, [0, 0])
            both[0] += row[0] - row[2]
            both[1] += row[1] - row[3]
        for ledger, both in sums.items():
            if both != [0, 0]:
                raise Fault(f"the accounts of ledger {ledger} do not sum to zero")
        for (_, _, flags, *_), row, name in zip(self.accounts, self.balances(), names, strict=True):
            full = flags & FULL_ONLY and row[0] + row[1] > row[2]
            owed = flags & OWED_ONLY and row[2] + row[3] > row[0]
            if full or owed or (flags & SINK and row[0] + row[1]) or (flags & SOURCE and row[2] + row[3]):
                raise Fault(f"account `{name}` is not as its limits allow")
        if self.chartered:
            self._charter(names)
            return self._laws()
        return []

    def _charter(self, names):
        """Check that accounts fit the rulebook and each other."""
        seen, windows, places = {}, {}, {name: number for number, name in enumerate(names)}
        if len(places) != len(names):
            raise Fault("two accounts have one name")
        for account, name in zip(self.accounts, names, strict=True):
            ledger, code, _, pool, partner, start, end, *_ = account
            kind, series = KIND_OF[code], ledger // 256
            if not name or name != name.strip() or not name.isprintable() or len(name) > 200:
                raise Fault(f"`{name[:40]!r}` is no name for an account")
            if kind in POOLED and not pool:
                raise Fault(f"account `{name}` names no pool")
            for what, kinds, number in (("series", ONE_A_SERIES, series), ("pool", ONE_A_POOL, pool)):
                if kind in kinds and seen.setdefault((kind, what, number), name) != name:
                    raise Fault(f"account `{name}` is a second {kind} of {what} {number}")
            windows[kind, series] = account, name
            if account[2] & DATED and not (_is_moment(start) and _is_moment(end)):
                raise Fault(f"the window of account `{name}` is no time")
            if kind == "stored_retired":
                issue = self.accounts[partner] if partner >= 0 else None
                if issue is None or KIND_OF[issue[1]] != "stored_issue" or (issue[0], issue[3]) != (ledger, pool):
                    raise Fault(f"account `{name}` does not name the issue of its own series and pool")
        for (kind, series), (account, name) in windows.items():
            if kind in AFTER_DELIVERY:
                before = windows.get(("pledged_delivered", series))
                if before is None or account[5] < before[0][6]:
                    raise Fault(f"account `{name}` takes notes while they may still be delivered")

    def _laws(self):
        """Check sums over the whole book that follow from the rules, kind by kind and site by site."""
        moved, paired, across = {}, {}, {}
        for debit, credit, flags, amount in self.totals:
            if flags & (HOLD | VOID) or flags >> 16:
                continue
            mine, theirs = self.accounts[debit], self.accounts[credit]
            pair = KIND_OF[mine[1]], KIND_OF[theirs[1]]
            moved[pair] = moved.get(pair, 0) + amount
            if mine[0] == J and mine[3] != theirs[3]:
                across[mine[3]] = across.get(mine[3], 0) - amount
                across[theirs[3]] = across.get(theirs[3], 0) + amount
            for pool in {mine[3], theirs[3]}:
                paired[(pool, *pair)] = paired.get((pool, *pair), 0) + amount
        there = {}
        for account, row in zip(self.accounts, self.balances(), strict=True):
            if account[0] == J:
                there[account[3]] = there.get(account[3], 0) + row[2] - row[0]
        for pool, joules in there.items():
            if joules != across.get(pool, 0):
                raise Fault(f"a law does not hold: site {pool} has {joules} J, and {across.get(pool, 0)} J came to it")
        heat = sum(amount for (_, into), amount in moved.items() if into == "heat")
        entropy = sum(amount for (_, into), amount in moved.items() if into == "entropy")
        burnt = moved.get(("compute", "heat"), 0)
        receipts = 0
        for name in ("work", "gpu", "sample"):
            most, per = BOUND[name]
            receipts += -(-moved.get((name + "_source", name), 0) * per // most)
        metered = moved.get(("generation", "bus"), 0)
        certified = moved.get(("certificate_source", "certificate"), 0)
        lost = sum(amount for (_, into), amount in moved.items() if into == "residual_loss")
        gained = sum(amount for (out, _), amount in moved.items() if out == "residual_gain")
        laws = [
            ("heat is never without its entropy: Q <= 350 K x dS", heat * 1_000, entropy * 350),
            ("no receipt for more than was computed with, and no joule twice", receipts, burnt),
            ("no certificate beyond what meters saw", certified * 3_600, metered),
        ]
        errors = {rule[2] for rule in self.rules if rule[5] == RESIDUAL and rule[3] == 100_000}
        seen = metered + moved.get(("import", "bus"), 0)
        laws.append(
            (
                "the residual stays within the class of the meters",
                (lost + gained) * 100_000,
                seen * max(errors, default=0),
            )
        )
        for (pool, out, into), amount in paired.items():
            if (out, into) == ("stored_issue", "stored_note") and pool:
                laws.append((f"pool {pool}: notes are issued only on energy in the reserve", amount,
                             paired.get((pool, "store", "reserve"), 0)))  # fmt: skip
        for says, less, most in laws:
            if less > most:
                raise Fault(f"a law does not hold: {says} ({less} > {most})")
        return ["no joule of a site comes from nowhere or is lost", *(says for says, _, _ in laws)]


def is_seal(raw):
    """Whether the first of some records names what all before it amount to."""
    return raw[74:76] == b"\5\0" and raw[16:32] == MARK


_WORDS = struct.Struct("8s")


def ids_of(raw):
    """Return the ids of records: the first words of all, then the second ones."""
    words = memoryview(raw).cast("Q")
    return words[0::16].tobytes() + words[1::16].tobytes()


def split_carried(data):
    """Return all parts of what is carried forward."""
    if len(data) < CARRIED.size:
        raise Fault("what is carried forward is cut off")
    form, size, blocks, latest, before, root, ids, *counts = CARRIED.unpack_from(data)
    ends = [CARRIED.size]
    for count, width in zip(counts, (BALANCE.size, FLOW.size, 128), strict=True):
        ends.append(ends[-1] + count * width)
    if form != FORM or ends[-1] != len(data):
        raise Fault("what is carried forward has not the form that it must have")
    balances = list(BALANCE.iter_unpack(data[ends[0] : ends[1]]))
    flows = list(FLOW.iter_unpack(data[ends[1] : ends[2]]))
    kept = [data[at : at + 128] for at in range(ends[2], ends[3], 128)]
    return size, blocks, latest, before, root, ids, balances, flows, kept


def _is_moment(us):
    return -62_135_596_800_000_000 <= us < 253_402_300_800_000_000


# --------------------------------------------------------------------------------------------------- a book in its file


class File:
    """The tables of a book."""

    def __init__(self, path):
        self.path = path
        self.is_pruned = False
        try:
            with Path(path).open("rb") as file:
                file.read(1)
        except OSError as error:
            sys.exit(_told(2, f"`{path}` cannot be read: {error.strerror}"))
        self.db = sqlite3.connect(f"file:{quote(str(Path(path).resolve()))}?mode=ro", uri=True, isolation_level=None)
        for setting in ("trusted_schema = OFF", "query_only = ON", "cell_size_check = ON"):
            self.db.execute(f"PRAGMA {setting}")

    def is_large(self):
        """Whether a second process, where there can be one, is worth its start."""
        return (os.cpu_count() or 1) > 1 and Path(self.path).stat().st_size > 1 << 22

    def all(self, query):
        """Return all rows of a query."""
        return self.db.execute(query).fetchall()

    def check_form(self):
        """Check that this is a book, and its tables those of one."""
        (application,), (version,) = self.all("PRAGMA application_id")[0], self.all("PRAGMA user_version")[0]
        if application != APPLICATION:
            raise Fault("this is no book of shoals")
        if version not in (VERSION, VERSION_PRUNED):
            raise Fault(f"this is a book of version {version}, and this file reads version {VERSION}")
        self.is_pruned = version == VERSION_PRUNED
        schema = {**SCHEMA, **PRUNED} if self.is_pruned else SCHEMA
        found = dict(self.all("SELECT name, sql FROM sqlite_schema WHERE name NOT GLOB 'sqlite_*'"))
        for name in sorted({*schema, *found}):
            if schema.get(name) != found.get(name):
                raise Fault(f"`{name}` of the file is missing, was changed, or does not belong there")

    def check_rows(self):
        """Check types, strangers, and let SQLite look at every page."""
        for table in (*TABLES, *(PRUNED if self.is_pruned else ())):
            (others,) = self.all(f"SELECT count(*) FROM {table} WHERE book <> 1")[0]
            if others:
                raise Fault(f"table `{table}` has {others} rows of no book")
        for table, column, kind in (
            ("block", "header", "blob"), ("block", "raw", "blob"), ("account", "name", "text"),
            ("progress", "block", "blob"), ("tile", "hashes", "blob"), ("edge", "hashes", "blob"),
            ("checkpoint", "note", "text"),
            *((("carried", "data", "blob"), ("pruned", "header", "blob"), ("pruned", "ids", "blob"))
              if self.is_pruned else ()),
        ):  # fmt: skip
            (odd,) = self.all(f"SELECT count(*) FROM {table} WHERE typeof({column}) <> '{kind}'")[0]
            if odd:
                raise Fault(f"column `{column}` of table `{table}` has values of another type")
        said = [str(row[0]) for row in self.all("PRAGMA integrity_check(10)")]
        if said != ["ok"]:
            raise Fault("the file is damaged: " + "; ".join(" ".join(line.split()) for line in said[:3]))

    def blocks(self):
        """Yield the blocks in order."""
        columns = "first, CAST(header AS BLOB), CAST(raw AS BLOB)"
        yield from self.db.execute(f"SELECT {columns} FROM block WHERE book = 1 ORDER BY first")

    def carried(self):
        """Return what is carried forward of pruned records, and first record, header, ids of each of their blocks."""
        if not self.is_pruned:
            return None
        data = self.all("SELECT CAST(data AS BLOB) FROM carried WHERE book = 1")
        columns = "first, CAST(header AS BLOB), CAST(ids AS BLOB)"
        if len(data) != 1:
            raise Fault("the book was pruned, and carries nothing forward")
        return data[0][0], self.all(f"SELECT {columns} FROM pruned WHERE book = 1 ORDER BY first")

    def leaves(self):
        """Return the hashes of all records that are stored as leaves."""
        tiles = self.all("SELECT at, CAST(hashes AS BLOB) FROM tile WHERE level = 0 AND book = 1 ORDER BY at")
        edge = self.all("SELECT CAST(hashes AS BLOB) FROM edge WHERE level = 0 AND book = 1")
        if [at for at, _ in tiles] != list(range(len(tiles))):
            raise Fault("a tile of leaves is missing")
        whole = b"".join([*(hashes for _, hashes in tiles), *(hashes for (hashes,) in edge)])
        return [whole[at : at + 32] for at in range(0, len(whole), 32)]

    def changed(self, raw, first):
        """Say which record of a block differs from its stored leaf, and which field one byte would mend."""
        tiles = dict(self.all("SELECT at, hashes FROM tile WHERE level = 0 AND book = 1"))
        edges = self.all("SELECT hashes FROM edge WHERE level = 0 AND book = 1")
        for n in range(len(raw) // 128):
            seq = first + n
            kept = tiles.get(seq // 256, edges[0][0] if edges else b"")
            stored = kept[seq % 256 * 32 : seq % 256 * 32 + 32]
            record = raw[128 * n : 128 * n + 128]
            if len(stored) == 32 and stored != leaf_hash(record):
                return f"record {seq} is not as it was booked{_field_off(record, stored)}"
        return f"the header of the block of record {first} is not as it was booked"


def _field_off(record, leaf):
    for at in range(128):
        for value in range(256):
            if leaf_hash(record[:at] + bytes((value,)) + record[at + 1 :]) == leaf:
                name, start, size = next(one for one in FIELDS if one[1] <= at < one[1] + one[2])
                if name == "evidence":
                    return ": its field `evidence` was changed"
                was = record[:at] + bytes((value,)) + record[at + 1 :]
                signed = name in ("amount", "event_us", "booked_us", "seq")
                now, then = (
                    int.from_bytes(one[start : start + size], "little", signed=signed) for one in (record, was)
                )
                return f": its field `{name}` is {now}, booked was {then}"
    return ""


def audit(path, root=None, checkpoints=(), keys=(), witnesses=0, chartered=True, apart=False, archive=None):
    """Check a book, and return what was found; raise Fault at the first thing that differs.

    With `apart` a large book is hashed in a second process. `archive` names the file of the records that were pruned.
    """
    file = File(path)
    old = None if archive is None else File(archive)
    try:
        return _audit(file, root, checkpoints, keys, witnesses, chartered, apart, old)
    except sqlite3.Error as error:
        raise Fault(f"the file is damaged: {error}") from error
    except (OverflowError, UnicodeDecodeError, TypeError, struct.error) as error:
        raise Fault(f"the file holds a value that no book has: {error}") from error
    finally:
        file.db.close()
        if old is not None:
            old.db.close()


def _blocks(file, archive, found):
    """Yield all blocks of a book with the file that they lie in, those of the archive first.

    What is left of pruned blocks, and what is carried forward of them, is compared with the archive on the way; without
    one the audit begins behind them.
    """
    pruned = file.carried()
    if pruned is None:
        if archive is not None:
            raise Fault("an archive is named, and nothing of this book was pruned")
        yield from ((file, *block) for block in file.blocks())
        return
    data, rows = pruned
    size = split_carried(data)[0]
    if archive is None:
        found.resume(data, rows, file.leaves())
    else:
        archive.check_form()
        archive.db.execute("BEGIN")
        left = {first: (header, ids) for first, header, ids in rows}
        for first, header, raw in archive.blocks():
            if first >= size:
                break
            if left.pop(first, None) != (header, ids_of(raw)):
                raise Fault(f"the block of record {first} in the archive is not the one that was pruned")
            yield archive, first, header, raw
        if found.count != size or left:
            raise Fault(f"the archive has {found.count} records, and {size} were pruned")
        if found.carried() != data:
            raise Fault(f"what the book carries forward is not what its archive amounts to{_apart(found, data)}")
    sealed = False
    for first, header, raw in file.blocks():
        if not sealed and not is_seal(raw):
            raise Fault(f"record {size} does not name what is carried forward of those that were pruned")
        sealed = True
        yield file, first, header, raw


def _apart(found, data):
    """Say which balance is carried forward wrongly, if that is what differs."""
    for number, (true, said) in enumerate(zip(found.balances(), split_carried(data)[6], strict=False)):
        if true != said:
            return f": the balance of account {number} is carried as {list(said)}, and is {list(true)}"
    return ""


def _audit(file, root, checkpoints, keys, witnesses, chartered, apart, archive):
    file.check_form()
    file.db.execute("BEGIN")
    kept = file.all("SELECT size, CAST(note AS BLOB) FROM checkpoint WHERE book = 1 ORDER BY size")
    held = sorted((read_checkpoint(text), text, lines) for text, lines in map(read_note, checkpoints))
    wanted = [size for size, _ in kept] + [one[0][1] for one in held]
    progress = file.all("SELECT as_of, CAST(block AS BLOB) FROM progress WHERE book = 1")
    rows = file.all(
        "SELECT number, CAST(name AS BLOB), debits, debits_held, credits, credits_held FROM account WHERE book = 1 "
        "ORDER BY number"
    )
    if len(progress) != 1:
        raise Fault("the file does not say as of when its balances are")
    as_of, digest = progress[0]
    snapshot = ([], bytes(32)) if as_of == 0 else None
    large = (archive or file).is_large() and (archive is not None or not file.is_pruned)
    found = Audit(chartered, (TreeApart if apart and large else Tree)(wanted))
    try:
        for place, first, header, raw in _blocks(file, archive, found):
            found.block(first, header, raw, place.changed)
            if found.count == as_of:
                snapshot = found.balances(), found.before
    finally:
        found.tree.end()  # a root that differs lies before what else was found
    file.check_rows()
    if [row[0] for row in rows] != list(range(len(found.accounts))):
        raise Fault(f"{len(rows)} accounts are named, and {len(found.accounts)} were opened")
    names = [row[1].decode() for row in rows]
    if snapshot is None or snapshot[1] != digest:
        raise Fault(f"the balances are said to be as of record {as_of}, and no block that is named ends there")
    for number, _, *balance in rows:
        true = snapshot[0][number] if number < len(snapshot[0]) else (0, 0, 0, 0)
        if tuple(balance) != true:
            raise Fault(
                f"the balance of account {number} (`{names[number]}`) is stored as {balance}, and is {list(true)}"
            )
    laws = found.finish(names)
    _check_tree(file, found)
    history = _history(found, names) if chartered else ([], [])
    notes = _check_kept(found, kept, history)
    size = split_carried(file.carried()[0])[0] if file.is_pruned else 0
    if size and not any(one > size for one, _ in notes):
        raise Fault(f"no checkpoint is kept behind record {size}, by which the pruned ones are known")
    signed = _check_held(found, held, notes, keys, witnesses, history)
    if root is not None and root.strip().lower() != found.tree.root().hex():
        raise Fault(f"the root is {found.tree.root().hex()} and not {root.strip().lower()}")
    return {
        **_summary(file, found, names, notes, laws),
        "signed": signed,
        "pruned": size,
        "whole": not size or archive is not None,
    }


def _check_tree(file, found):
    rows = file.all("SELECT level, at, hashes FROM tile WHERE book = 1")
    stored = {(level, at): data for level, at, data in rows}
    for place in sorted({*stored, *found.tree.tiles}):
        if stored.get(place) != found.tree.tiles.get(place):
            raise Fault(f"tile {place[1]} of level {place[0]} is not that of the records")
    edge = file.all("SELECT level, hashes FROM edge WHERE book = 1 ORDER BY level")
    if edge != list(enumerate(found.tree.edge())):
        raise Fault("the edge of the tree is not that of the records")


def _history(found, names):
    """Return the keys that the book names, with the records that name them: its own, and those of witnesses."""
    own, seers = [], []
    for number, seq in found.keys:
        _, code, _, _, partner, *_ = found.accounts[number]
        key = read_key(names[number])
        if names[number] != names[number].strip() or key[2] != (1 if code == 95 else 4):
            raise Fault(f"account `{names[number]}` names a key of another kind than it says")
        if code == 96:
            if partner >= 0:
                raise Fault(f"account `{names[number]}` names a partner, and a witness has none")
            seers.append((key, seq))
            continue
        last = own[-1] if own else None
        if (partner if partner >= 0 else None) != (last[2] if last else None):
            raise Fault(f"account `{names[number]}` does not name the key in whose place it comes")
        if last and last[0][0] != key[0]:
            raise Fault(f"account `{names[number]}` gives the book another name")
        own.append((key, seq, number))
    return own, seers


def _check_kept(found, kept, history):
    """Check the checkpoints in the book: of this book, and signed by the key that it had then."""
    own, seers = history
    every = [one[0] for one in (*own, *seers)]
    notes = []
    for size, note in kept:
        try:
            text, lines = read_note(note)
            origin, says, root, more = read_checkpoint(text)
            due = [one[0] for one in own if one[1] < size]
            who = signers(text, lines, every)
            if says != size or more or not due or origin != due[-1][0] or due[-1] not in who or len(who) != len(lines):
                raise Fault("it is not signed by the key that the book had then, or by strangers, or of another book")
        except Fault as fault:
            raise Fault(f"the checkpoint of {size} records is not as it was signed: {fault}") from None
        if size > found.count or found.tree.roots[size] != root:
            raise Fault(f"the first {size} records are not those of the checkpoint that is kept")
        notes.append((size, who))
    return notes


def _check_held(found, held, notes, keys, witnesses, history):
    """Check checkpoints that were kept elsewhere, and that who is trusted signed; return how many records they did."""
    agreed = 0
    for (_, size, root, _), _, _ in held:
        if size > found.count:
            raise Fault(f"the book ends with record {found.count - 1}, and a checkpoint was made of {size}")
        if found.tree.roots[size] != root:
            raise Fault(
                f"the book was written anew: records {agreed} to {size - 1} are not all those of which a checkpoint of "
                f"{size} records was made"
            )
        agreed = size
    if not keys:
        return max((size for size, _ in notes), default=0)
    trusted = set(keys)
    own = history[0]
    for last, one in pairwise(own):
        vouched = any(size > one[1] and {last[0], one[0]} <= set(who) for size, who in notes)
        if last[0] in trusted and vouched:
            trusted.add(one[0])
    signed = [(one[0][1], signers(one[1], one[2], trusted)) for one in held]
    signed = signed or [(size, {key: who[key] for key in who if key in trusted}) for size, who in notes[-1:]]
    if not signed:
        raise Fault("the book keeps no checkpoint, and none was given")
    for size, who in signed:
        if not any(key[2] == 1 for key in who) or sum(key[2] == 4 for key in who) < witnesses:
            raise Fault(f"the checkpoint of {size} records is not signed by those who are trusted")
    every = signed + [(size, {key: who[key] for key in who if key in trusted}) for size, who in notes]
    return max(size for size, who in every if any(key[2] == 1 for key in who))


def _summary(file, found, names, notes, laws):
    moved = {}
    for debit, _, _, amount in found.totals:
        unit = found.accounts[debit][0] % 256
        moved[unit] = moved.get(unit, 0) + amount
    return {
        "book": str(file.path),
        "verified": True,
        "records": found.count,
        "transfers": found.count - found.control,
        "accounts": len(found.accounts),
        "root": found.tree.root().hex(),
        "chain": found.before.hex(),
        "checkpoints": [{"size": size, "signers": sorted(key[0] for key in who)} for size, who in notes],
        "moved": {
            UNITS[unit] if unit < len(UNITS) else str(unit): str(amount) for unit, amount in sorted(moved.items())
        },
        "balances": {name: str(row[2] - row[0]) for name, row in zip(names, found.balances(), strict=True)},
        "laws": laws,
    }


# --------------------------------------------------------------------------------------------------- a proof on its own


def check_proof(data, keys, witnesses=0):
    """Check a `tlog-proof` file, and return what it proves."""
    head, _, tail = data.partition(b"\n\n")
    lines = head.decode(errors="replace").split("\n")
    text, signatures = read_note(tail)
    origin, size, root, _ = read_checkpoint(text)
    if len(lines) < 3 or lines[0] != "c2sp.org/tlog-proof@v1" or not lines[1].startswith("extra "):
        raise Fault("this is no proof that shoals made")
    try:
        extra = json.loads(_b64(lines[1][6:]))
        word, _, number = lines[2].partition(" ")
        seq, raw = int(number), _b64(extra["record"])
        if word != "index" or number != str(seq) or extra["schema"] != "shoals.ledger.proof/1" or len(raw) != 128:
            raise ValueError
        named = [
            (int(one["account"]), str(one["name"]), int(one["seq"]), _b64(one["record"]), list(map(_b64, one["path"])))
            for one in extra["accounts"]
        ]
    except (ValueError, KeyError, TypeError):
        raise Fault("the proof holds no record in a form that is known") from None
    if climb(leaf_hash(raw), seq, size, list(map(_b64, lines[3:]))) != root:
        raise Fault("the path does not lead from the record to the root of the checkpoint")
    _, _, debit, credit, amount, event, booked, keeping, ruling, _, says = RECORD.unpack(raw)
    if says != seq:
        raise Fault("the record has another number than the proof says")
    names = {}
    for account, name, at, opening, path in named:
        _, _, who, _, _, _, _, _, kind, _, _ = RECORD.unpack(opening)
        same = kind >> 16 & 0xFFFF == OPEN and who == account
        if climb(leaf_hash(opening), at, size, path) != root or not same:
            raise Fault(f"the opening of account {account} is not in the book")
        if opening[88:120] != sha256(name.encode()).digest():
            raise Fault(f"account {account} was not opened under the name `{name}`")
        names[account] = name
    kind = ruling >> 16 & 0xFFFF
    wanted = {TRANSFER: (0, 1), EXPIRE: (0, 1), OPEN: (0,), CLOSE: (0,)}.get(kind, ())
    numbers = [(debit, credit)[k] for k in wanted]
    if not set(numbers) <= set(names) or kind > EPOCH:
        raise Fault("the proof does not name all accounts of its record")
    who = signers(text, signatures, [key for key in keys if key[2] == 4 or key[0] == origin])
    if not any(key[2] == 1 for key in who) or sum(key[2] == 4 for key in who) < witnesses:
        raise Fault("the checkpoint is not signed by those who are trusted")
    unit = keeping & 0xFF
    return {
        "proved": True, "origin": origin, "size": size, "seq": seq, "accounts": [names[n] for n in numbers],
        "amount": str(amount), "unit": UNITS[unit] if unit < len(UNITS) else str(unit), "event_us": event,
        "booked_us": booked, "signers": sorted(key[0] for key in who),
    }  # fmt: skip


# --------------------------------------------------------------------------------------------------------- command line


def _told(code, text):
    print(f"error: {text}", file=sys.stderr)
    return code


def main(arguments=None):
    """Run the command line, and return its exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("books", nargs="*", metavar="BOOK", help="book.sqlite; several are audited one by one")
    parser.add_argument("--root", help="root that was noted, hexadecimal")
    parser.add_argument("--checkpoint", action="append", default=[], metavar="FILE", help="checkpoint kept elsewhere")
    parser.add_argument("--key", action="append", default=[], metavar="VKEY", help="public key that is trusted")
    parser.add_argument("--witnesses", type=int, default=0, metavar="N", help="so many witnesses must have signed")
    parser.add_argument("--archive", metavar="FILE", help="archive of the records that were pruned from the book")
    parser.add_argument("--proof", metavar="FILE", help="check a proof of one record instead of a book")
    parser.add_argument("--json", action="store_true", help="print JSON, a line for each book")
    try:
        asked = parser.parse_args(arguments)
    except SystemExit as stop:
        return 1 if stop.code else 0
    if not asked.books and not asked.proof:
        return _told(1, "no book and no proof was named; --help says what there is")
    if asked.archive and len(asked.books) != 1:
        return _told(1, "an archive is that of one book; name one")
    try:
        keys = [read_key(one) for one in asked.key]
        checkpoints = [Path(one).read_bytes() for one in asked.checkpoint]
        proof = Path(asked.proof).read_bytes() if asked.proof else None
    except Fault as fault:
        return _told(1, str(fault))
    except OSError as error:
        return _told(2, f"`{error.filename}` cannot be read: {error.strerror}")
    gc.disable()  # nothing here makes cycles
    code = 0
    if proof is not None:
        try:
            found = check_proof(proof, keys, asked.witnesses)
            print(json.dumps(found, ensure_ascii=False, indent=None if asked.json else 1))
        except Fault as fault:
            code = _told(5, str(fault))
    for path in asked.books:
        try:
            found = audit(path, asked.root, checkpoints, keys, asked.witnesses, apart=True, archive=asked.archive)
        except Fault as fault:
            code = _told(5, f"{path}: {fault}")
            if asked.json:
                print(json.dumps({"book": path, "verified": False, "fault": str(fault)}, ensure_ascii=False))
            continue
        except OSError as error:
            code = _told(2, f"{path} could not be audited to its end: {error}")
            continue
        if asked.json:
            print(json.dumps(found, ensure_ascii=False))
            continue
        print(
            f"{path}: {found['records']:,} records, {found['transfers']:,} of them transfers, are as they were booked"
        )
        for law in found["laws"]:
            print(f"  law holds: {law}")
        if found["pruned"]:
            print(
                f"  the first {found['pruned']:,} of them were pruned; "
                + ("they were booked again from their archive" if found["whole"] else
                   f"what is carried forward of them was not looked at: record {found['pruned']} names it, on the word "
                   "of who signed the checkpoints behind it")
            )  # fmt: skip
        print(f"  {len(found['checkpoints'])} signed checkpoints; root {found['root']}")
        bare = found["records"] - found["signed"]
        if found["signed"] and bare:
            print(f"  signed up to record {found['signed'] - 1:,}; {bare:,} later records carry no signature")
        elif bare:
            print("  no record carries a signature")
    return code


if __name__ == "__main__":
    sys.exit(main())
