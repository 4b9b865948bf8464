"""The pages: what they say is what the run says, in each form and language."""

from __future__ import annotations

import io
import json
import re
from datetime import date
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from shoals.core.errors import InputError
from shoals.show.words import words
from shoals.studies.reopen import reopen
from shoals.web.pages import today
from shoals.web.pages.page import NAMES


@pytest.mark.parametrize("lang", ["ja", "en"])
@pytest.mark.parametrize("name", NAMES)
def test_each_page_has_four_forms_at_one_address(reader, name, lang):
    address = f"/{lang}/{name}"
    html = reader.get(address, headers={"Accept": "text/html"})
    assert html.status_code == 200
    assert f'<html lang="{lang}">' in html.text
    told = reader.get(address, headers={"Accept": "application/json"})
    assert told.headers["content-type"] == "application/json"
    values = told.json()
    assert values["schema"].startswith("shoals.")
    if name != "doctor":  # which tells the time
        assert reader.get(f"{address}.json").json() == values
    csv = pd.read_csv(io.StringIO(reader.get(f"{address}.csv").text))
    parquet = pd.read_parquet(io.BytesIO(reader.get(f"{address}.parquet").content))
    assert list(csv.columns) == list(parquet.columns)
    assert len(csv) == len(parquet) > 0
    assert reader.get(address, headers={"Accept": "text/csv"}).headers["content-type"].startswith("text/csv")


def test_a_form_that_is_not_there_is_refused_with_those_that_are(reader):
    answer = reader.get("/en/today", headers={"Accept": "image/png"})
    assert answer.status_code == 406
    assert "text/csv" in answer.json()["hint"]


def test_who_says_nothing_of_forms_gets_a_page(reader):
    assert reader.get("/en/today", headers={"Accept": ""}).headers["content-type"].startswith("text/html")


def test_the_most_wanted_form_is_given(reader):
    answer = reader.get("/en/today", headers={"Accept": "text/html;q=0.5, application/json, image/png;q=x"})
    assert answer.headers["content-type"] == "application/json"


def test_pages_hold_nothing_inline_and_nothing_from_elsewhere(reader):
    for name in NAMES:
        html = reader.get(f"/ja/{name}").text
        assert not re.search(r"<style|\sstyle=|\son\w+=|<script(?![^>]*\bsrc=)|javascript:", html), name
        assert not re.search(r"""(?:src|href|action)=["'](?:https?:)?//""", html), name


# --------------------------------------------------------------------------------------------------------------- today


def test_a_day_says_what_the_schedule_says(reader, made):
    values = reader.get("/en/today.json", params={"day": "2024-04-14"}).json()
    frame = pd.read_parquet(made / "schedule.parquet").loc["2024-04-14"]
    assert values["spilled_without_shoals_wh"] == pytest.approx(frame["spilled_without_mw"].sum() / 2 * 1e6, abs=1)
    assert values["spilled_wh"] == pytest.approx(frame["spilled_mw"].sum() / 2 * 1e6, abs=48)
    assert values["price_jpy_per_mwh"]["max"] == pytest.approx(frame["price_jpy_per_mwh"].max())
    sources = sum(one["energy_wh"] for one in values["flows"] if one["target"] == "bus")
    uses = sum(one["energy_wh"] for one in values["flows"] if one["source"] == "bus")
    assert sources == uses > 0
    rows = reader.get("/en/today.csv", params={"day": "2024-04-14"}).text.splitlines()
    assert len(rows) == 49
    assert rows[26].split(",")[1] == "26"  # 12:30 is the 26th slot of a Japanese day


def test_without_a_date_the_best_day_is_shown(reader, made):
    frame = pd.read_parquet(made / "schedule.parquet")
    rescued = (frame["spilled_without_mw"] - frame["spilled_mw"]).groupby(frame.index.date).sum()
    assert reader.get("/en/today.json").json()["day"] == rescued.idxmax().isoformat()


@pytest.mark.parametrize("day", ["2024-03-31", "2030-01-01", "0001-01-01", "9999-12-31"])
def test_a_day_that_the_run_does_not_have_is_refused(reader, day):
    answer = reader.get("/en/today.json", params={"day": day})
    assert answer.status_code == 422
    assert "2024-04-01 to 2024-04-21" in answer.json()["hint"]


def test_a_day_is_told_in_words_with_its_neighbours(reader):
    html = reader.get("/ja/today", params={"day": "2024-04-14"}).text
    assert "2024年4月14日（日）" in html
    assert "2024年度" in html
    assert 'href="?day=2024-04-13"' in html
    assert 'href="?day=2024-04-15"' in html
    first = reader.get("/ja/today", params={"day": "2024-04-01"}).text
    assert words("ja")("web.day_before") not in first


def test_the_other_language_shows_the_same_day(reader):
    assert 'href="/en/today?day=2024-04-14"' in reader.get("/ja/today", params={"day": "2024-04-14"}).text


def test_days_sum_to_the_run(reader, made):
    rows = reader.get("/days.json").json()["rows"]
    summary = json.loads((made / "summary.json").read_text())
    assert len(rows) == 21
    assert sum(one["spilled_mwh"] for one in rows) * 1e6 == pytest.approx(summary["energy_wh"]["spilled"], abs=1)
    assert pd.read_csv(io.StringIO(reader.get("/days.csv").text))["rescued_mwh"].sum() == pytest.approx(
        sum(one["rescued_mwh"] for one in rows)
    )


def test_a_period_without_days_is_refused(made):
    run = reopen(made)
    empty = today.Days(
        **{name: np.zeros(0, dtype="datetime64[D]" if name == "dates" else float) for name in today.Days.__slots__}
    )
    with pytest.raises(InputError, match="no slot"):
        today.today_of(run, empty, None, date(2024, 4, 1))


# ---------------------------------------------------------------------------------------------------------------- plan


def test_the_sizes_of_the_site_give_the_plan_of_the_run(reader, made):
    values = reader.get("/en/plan.json").json()
    summary = json.loads((made / "summary.json").read_text())
    best = next(one for one in values["ways"] if one["way"] == "plan")
    assert round(best["net_jpy"]) == summary["value_jpy"]["net"]
    assert values["sizes_mw"]["battery"] == 10.0


def test_without_machines_nothing_is_gained_and_nothing_paid(reader):
    values = reader.get("/en/plan.json", params={"miners": 0, "battery": 0, "ai": 0}).json()
    best = next(one for one in values["ways"] if one["way"] == "plan")
    assert best["net_jpy"] == pytest.approx(0.0, abs=1e-6)
    assert best["capex_jpy"] == 0.0
    assert words("en")("web.plan_nothing") in reader.get("/en/plan?miners=0&battery=0&ai=0").text


def test_the_address_is_the_setting(reader):
    html = reader.get("/en/plan", params={"miners": "4", "battery": "20"}).text
    assert re.search(r'name="battery"[^>]*value="20"', html)
    assert 'href="/ja/plan?miners=4&amp;battery=20"' in html


@pytest.mark.parametrize(
    "query", ["miners=-1", "miners=1e9", "miners=x", "miners=nan", "mine=1", "miners=1&miners=2", "battery=41"]
)
def test_sizes_that_cannot_be_meant_are_refused(reader, query):
    answer = reader.get(f"/en/plan.json?{query}")
    assert answer.status_code == 422
    assert answer.json()["hint"]


# ---------------------------------------------------------------------------------------------------------------- book


def test_a_site_without_sizes_says_so():
    from starlette.requests import Request

    from shoals.core.errors import InputError
    from shoals.web._routes.pages import sizes_of

    request = Request({"type": "http", "query_string": b"x=y", "headers": []})
    with pytest.raises(InputError) as error:
        sizes_of(request, [])
    assert "no sizes" in error.value.hint


def test_the_doctor_looks_once_a_minute_and_names_places_to_auditors_alone(client, keys, monkeypatch):
    from shoals.studies.health import check_all

    looked = []
    monkeypatch.setattr("shoals.web._shelf.check_all", lambda: looked.append(1) or check_all())
    told = {role: client.get("/en/doctor.json", headers=keys[role]).text for role in keys}
    assert len(looked) == 1
    here = str(Path.cwd())  # where files were tried to be written
    assert {role: here in text for role, text in told.items()} == {role: role == "auditor" for role in keys}
    assert "for role `auditor`" in told["viewer"]
    monkeypatch.setattr("shoals.web._shelf.HEALTH_SECONDS", -1.0)
    client.get("/en/doctor.json", headers=keys["viewer"])
    assert len(looked) == 2


def test_the_book_says_what_the_file_says(reader, made):
    from shoals.ledger import verify

    values = reader.get("/en/book.json").json()
    found = verify(made / "book.sqlite")
    assert values["root"] == found.root
    assert values["records"] == found.records
    assert set(values["sums"].values()) == {0}
    assert values["series"][0]["outstanding_j"] == 3_600_000_000


def test_a_book_that_another_program_wrote_to_is_read_again(owner, folder):
    from shoals.ledger import Notes, open_book

    before = owner.get("/en/book.json").json()
    with open_book(folder / "book.sqlite") as book:
        series = Notes(book).named("pv-next")
        Notes(book).transfer("elsewhere", "pv-next", "maker", "buyer", 3_600_000, series.issued)
    after = owner.get("/en/book.json").json()
    assert after["records"] > before["records"]
    assert after["root"] != before["root"]


def test_verifying_says_what_was_found(owner, folder):
    page = owner.get("/en/book").text
    word = re.search(r'name="csrf" value="([^"]+)"', page)[1]
    held = owner.post("/en/book/verify", data={"csrf": word}, headers={"Accept": "text/html"})
    assert "Verified" in held.text
    assert owner.post("/en/book/verify", headers={"x-csrf-token": word, "Accept": "application/json"}).json()[
        "verified"
    ]


def test_a_changed_book_fails_its_verification(owner, folder):
    import sqlite3

    owner.get("/en/book")
    with sqlite3.connect(folder / "book.sqlite") as db:
        for (trigger,) in db.execute("select name from sqlite_master where type = 'trigger'").fetchall():
            db.execute(f'drop trigger "{trigger}"')
        name = next(
            n for (n,) in db.execute("select name from sqlite_master where type='table' and name like 'block%'")
        )
        columns = [row[1] for row in db.execute(f"pragma table_info({name})")]
        raw = next(c for c in columns if c in ("records", "raw", "body"))
        first = db.execute(f"select rowid, {raw} from {name} order by rowid limit 1 offset 1").fetchone()
        changed = bytearray(first[1])
        changed[-20] ^= 1
        db.execute(f"update {name} set {raw} = ? where rowid = ?", (bytes(changed), first[0]))
    answer = owner.get("/en/book.json")
    assert answer.status_code == 503
    assert answer.json()["hint"]


def test_what_strangers_need_can_be_had_and_works(reader, tmp_path):
    import subprocess
    import sys

    (tmp_path / "verify_book.py").write_bytes(reader.get("/verify_book.py").content)
    (tmp_path / "book.sqlite").write_bytes(reader.get("/book.sqlite").content)
    done = subprocess.run(
        [sys.executable, "-I", "verify_book.py", "book.sqlite"], cwd=tmp_path, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert reader.get("/en/book.json").json()["root"] in done.stdout


def test_a_proof_needs_a_checkpoint_and_then_checks_offline(owner, folder):
    from shoals.ledger import open_book
    from shoals.ledger.attest import make_checkpoint, name_key
    from shoals.ledger.proof import check_proof
    from shoals.ledger.signing import PrivateKey

    refused = owner.get("/proof", params={"seq": 50})
    assert refused.status_code == 422
    key = PrivateKey.make("example.org/book")
    with open_book(folder / "book.sqlite") as book:
        name_key(book, key.public)
        make_checkpoint(book, key)
    proof = owner.get("/proof", params={"seq": 50})
    assert proof.status_code == 200
    assert check_proof(proof.content, [key.public]).seq == 50


def test_records_come_page_by_page(reader):
    count = reader.get("/en/book.json").json()["records"]
    seen, after = [], 0
    while after is not None:
        found = reader.get("/records", params={"after": after, "limit": 1_000}).json()
        seen += [one["seq"] for one in found["records"]]
        after = found["next"]
    assert seen == sorted(set(seen))
    assert seen[-1] < count


# ------------------------------------------------------------------------------------------------------- the other ones


def test_a_run_made_anew_is_shown_without_a_restart(owner, folder):
    before = owner.get("/en/today.json").json()
    summary = json.loads((folder / "summary.json").read_text())
    summary["value_jpy"]["net"] += 1
    (folder / "summary.json").write_text(json.dumps(summary))
    assert owner.get("/en/today.json").json() == before
    doctor = owner.get("/en/doctor.json").json()
    assert not doctor["well"]
    assert "value_jpy" in doctor["checks"][-1]["words"]


def test_a_run_that_is_gone_is_an_error_with_a_hint(owner, folder):
    (folder / "summary.json").unlink()
    answer = owner.get("/en/today.json")
    assert answer.status_code == 503
    assert "shoals demo" in answer.json()["hint"]
    assert owner.get("/ready").status_code == 503
    assert owner.get("/health").status_code == 200


def test_data_tells_each_series_with_kind_and_source(reader):
    series = reader.get("/en/data.json").json()["series"]
    assert {one["kind"] for one in series} <= {"demo", "estimated", "assumed", "computed", "measured", "forecast"}
    assert all(one["source"] for one in series)
    assert next(one for one in series if one["series"] == "area.solar_mw")["slots"] == 21 * 48


def test_claims_carry_their_sliders_as_a_script_of_their_own(reader):
    assert reader.get("/en/claims").text.count('class="claim"') == len(reader.get("/en/claims.json").json()["claims"])
    assert "const CLAIMS" in reader.get("/claims.js").text


def test_files_of_the_run_can_be_saved_and_no_others(reader, made):
    for name in ("shoals.xlsx", "flows.svg", "report.html", "schedule.parquet", "summary.json"):
        answer = reader.get(f"/files/{name}")
        assert answer.content == (made / name).read_bytes()
        assert answer.headers["content-disposition"].startswith("attachment")
    for name in ("web.sqlite", "book.sqlite", "..%2fsummary.json", "none"):
        assert reader.get(f"/files/{name}").status_code in (404, 422)


def test_powers_are_written_as_the_reader_wants_them_and_kept_for_each(owner):
    """The switch is a cookie of the browser: the same address tells the same in other words, and data stay as named."""
    plain = owner.get("/ja/today").text
    csrf = re.search(r'name="csrf" value="([^"]+)"', plain)[1]
    assert "[MW]" in plain
    for back in ("https://example.org/", "//example.org", "/en/today/../../x", "/en/none", ""):
        refused = owner.post("/units", data={"csrf": csrf, "units": "man", "back": back})
        assert refused.status_code == 422, back
    assert owner.post("/units", data={"csrf": csrf, "units": "kW", "back": "/ja/today"}).status_code == 422
    assert owner.post("/units", data={"units": "man", "back": "/ja/today"}).status_code == 403
    went = owner.post("/units", data={"csrf": csrf, "units": "man", "back": "/ja/plan?miners=2&battery=10"})
    assert (went.status_code, went.headers["location"]) == (303, "/ja/plan?miners=2&battery=10")
    written = owner.get("/ja/today").text
    assert "[万kW]" in written
    assert "万kWh" in written
    assert "[MW]" not in written
    data = owner.get("/ja/today.json").content
    for name in ("plan", "areas", "book", "data", "sampling", "claims", "doctor", "live"):
        assert owner.get(f"/en/{name}").status_code == 200
    owner.cookies.delete("shoals_units")
    assert owner.get("/ja/today").text == plain
    assert owner.get("/ja/today.json").content == data


@pytest.mark.parametrize("path", ["/days.json", "/en/areas.csv", "/en/claims.json", "/en/plan.parquet"])
def test_a_list_goes_by_parts(reader, path):
    """Parts laid end to end are the whole; `Link` and `next` say where to go on, and the last says nothing."""

    def rows(answer) -> list:
        if path.endswith(".json"):
            told = answer.json()
            return next(value for value in told.values() if isinstance(value, list))
        read = pd.read_csv if path.endswith(".csv") else pd.read_parquet
        return read(io.BytesIO(answer.content)).astype(str).to_numpy().tolist()

    whole, found, at = rows(reader.get(path)), [], f"{path}?limit=2"
    for _ in range(len(whole)):
        answer = reader.get(at)
        assert answer.status_code == 200
        part = rows(answer)
        assert len(part) <= 2
        found += part
        if "link" not in answer.headers:
            break
        at = re.fullmatch(r'<(/[^>]+)>; rel="next"', answer.headers["link"])[1]
        assert not path.endswith(".json") or answer.json()["next"] == len(found)
    assert found == whole
    assert rows(reader.get(f"{path}?after={len(whole)}")) == []
    assert reader.get(f"{path}?limit=0").status_code == 422


def test_series_of_notes_and_their_holders_go_by_parts(reader):
    told = reader.get("/notes").json()
    assert [one["name"] for one in told["series"]][-1] == "pv-next"
    assert told["next"] is None
    holders = reader.get("/notes/pv-next/holders", params={"limit": 1}).json()
    assert holders["holders"] == [{"holder": "maker", "face_j": str(3_600_000 * 1_000)}]
    assert reader.get("/notes/none/holders").status_code == 422
