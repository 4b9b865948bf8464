from __future__ import annotations

import hashlib
import io
import json
import socket
import threading
import zipfile
from calendar import monthrange
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import httpx
import pytest

from shoals.core.errors import InputError, NotPublishedYet, SourceDamaged, SourceUnreachable
from shoals.data import _addresses, fetch
from shoals.data.fetch import FileReport, Status, fetch_area, fetch_bitcoin

TODAY = date(2024, 6, 10)
COLUMNS = (
    "DATE,TIME,エリア需要,原子力,火力(LNG),火力(石炭),火力(石油),火力(その他),水力,地熱,バイオマス,太陽光発電実績,"
    "太陽光出力制御量,風力発電実績,風力出力制御量,揚水,蓄電池,連系線,その他,合計"
)
TOKYO = "/forecast/html/images/"
HTML = b"<!DOCTYPE html><html><body>Sorry</body></html>"

Answer = Callable[["Handler"], None]


@cache
def month(number: int, *, demand_mw: int = 30_000) -> bytes:
    """Return a made-up month of 2024 in the layout of the Tokyo area."""
    rows = ["単位[MW平均],,,供給力", COLUMNS]
    for day in range(1, monthrange(2024, number)[1] + 1):
        for slot in range(48):
            sun = max(0, 10_000 - 800 * abs(slot - 24))
            rest = demand_mw - sun
            values = [demand_mw, 0, rest, *[0] * 6, sun, *[0] * 7, demand_mw]
            rows.append(f"2024/{number}/{day},{slot // 2}:{slot % 2 * 3}0,{','.join(map(str, values))}")
    return ("\n".join(rows) + "\n").encode()


class Handler(BaseHTTPRequestHandler):
    """Answers a path by the next answer that the test has laid down for it; the last one stays."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: Server

    def do_GET(self) -> None:
        self.server.asked.append((self.path, dict(self.headers)))
        answers = self.server.answers.get(self.path, [])
        if not answers:
            self.reply(404, HTML, {"Content-Type": "text/html"})
            return
        (answers.pop(0) if len(answers) > 1 else answers[0])(self)

    def reply(self, code: int, body: bytes = b"", headers: dict[str, str] | None = None, *, cut: int = 0) -> None:
        """Answer; with `cut`, promise the whole and close the line before the last `cut` bytes."""
        self.send_response(code)
        for name, value in ({"Content-Length": str(len(body))} | (headers or {})).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body[: len(body) - cut])
        if cut:
            self.wfile.flush()
            self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.answers: dict[str, list[Answer]] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.released = threading.Event()

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: clients that hang up are what is tested here."""

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def headers_of(self, name: str) -> list[dict[str, str]]:
        return [headers for path, headers in self.asked if path.endswith(name)]


def whole(body: bytes, etag: str = '"v1"', *, cut: int = 0) -> Answer:
    """Answer like a file server: conditional requests, ranges, a validator; break off before the last `cut` bytes."""

    def answer(handler: Handler) -> None:
        if handler.headers.get("If-None-Match") == etag:
            handler.reply(304, headers={"ETag": etag})
            return
        span = handler.headers.get("Range")
        if span and handler.headers.get("If-Range") == etag:
            first = int(span.removeprefix("bytes=").rstrip("-"))
            place = f"bytes {first}-{len(body) - 1}/{len(body)}"
            handler.reply(206, body[first:], {"ETag": etag, "Content-Range": place}, cut=cut)
            return
        handler.reply(200, body, {"ETag": etag}, cut=cut)

    return answer


def status(code: int, body: bytes = b"", **headers: str) -> Answer:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda handler: handler.reply(code, body, named)


@pytest.fixture
def server() -> Iterator[Server]:
    site = Server()
    thread = threading.Thread(target=site.serve_forever, kwargs={"poll_interval": 0.005}, daemon=True)
    thread.start()
    yield site
    site.released.set()
    site.shutdown()
    site.server_close()
    thread.join()


@pytest.fixture(scope="module")
def client() -> Iterator[httpx.Client]:
    with httpx.Client(timeout=60.0, follow_redirects=True) as line:
        yield line


@pytest.fixture(scope="module")
def april() -> bytes:
    return month(4)


@pytest.fixture(scope="module")
def may() -> bytes:
    return month(5)


class Tokyo:
    """Fetches fiscal year 2024 of Tokyo from the server, as of 10 June 2024, and counts the pauses."""

    def __init__(self, server: Server, folder: Path, client: httpx.Client) -> None:
        self.server, self.folder, self.client = server, folder, client
        self.pauses_s: list[float] = []

    def lay(self, number: int, *answers: Answer) -> None:
        self.server.answers[f"{TOKYO}eria_jukyu_2024{number:02d}_03.csv"] = list(answers)

    def path(self, number: int) -> Path:
        return self.folder / "tokyo" / f"eria_jukyu_2024{number:02d}_03.csv"

    def fetch(self, **more: object) -> fetch.FetchReport:
        self.server.asked.clear()
        self.pauses_s.clear()
        settings = {"folder": self.folder, "base_url": self.server.url, "today": TODAY, "sleep": self.pauses_s.append}
        return fetch_area("tokyo", 2024, **({"client": self.client} | settings | more))

    def waits_s(self) -> list[float]:
        return [pause for pause in self.pauses_s if pause != fetch._PAUSE_S]


@pytest.fixture
def tokyo(server, tmp_path, client, april, may) -> Tokyo:
    world = Tokyo(server, tmp_path, client)
    world.lay(4, whole(april))
    world.lay(5, whole(may))
    return world


def by_month(report: fetch.FetchReport) -> dict[str, FileReport]:
    return {file.name[15:17]: file for file in report.files}


def test_a_year_that_is_not_over(tokyo, april):
    seen: list[FileReport] = []
    report = tokyo.fetch(progress=seen.append)
    assert tuple(seen) == report.files
    assert len(report.files) == 12
    files = by_month(report)
    assert [files[m].status for m in ("04", "05", "06", "07")] == [Status.NEW, Status.NEW, *[Status.NOT_PUBLISHED] * 2]
    assert files["04"].sha256 == hashlib.sha256(april).hexdigest()
    assert tokyo.path(4).read_bytes() == april
    assert isinstance(files["06"].error, NotPublishedYet)
    assert report.errors == ()
    assert report.check() is report
    # months ahead are not asked for
    assert [path[-9:-7] for path, _ in tokyo.server.asked] == ["04", "05", "06"]
    assert not list(tokyo.folder.rglob("*.part"))


def test_says_who_it_is_and_sends_what_a_publisher_asks_for(tokyo, server, tmp_path):
    tokyo.fetch()
    agent = server.asked[0][1]["User-Agent"]
    assert agent.startswith("shoals/")
    assert "Mozilla" not in agent
    fetch_area("kansai", 2024, folder=tmp_path, base_url=server.url, today=date(2024, 4, 2), sleep=lambda _: None)
    assert server.asked[-1][1]["Referer"].startswith("https://www.kansai-td.co.jp/")


def test_what_is_there_is_not_sent_again(tokyo):
    tokyo.fetch()
    report = by_month(tokyo.fetch())
    assert [report[m].status for m in ("04", "05")] == [Status.CACHED] * 2
    assert report["04"].bytes == tokyo.path(4).stat().st_size
    assert tokyo.server.headers_of("202404_03.csv")[0]["If-None-Match"] == '"v1"'


def test_a_revised_file_replaces_the_old_one_and_is_told(tokyo):
    tokyo.fetch()
    revised = month(4, demand_mw=31_000)
    tokyo.lay(4, whole(revised, '"v2"'))
    file = by_month(tokyo.fetch())["04"]
    assert (file.status, file.note) == (Status.NEW, "the publisher changed it")
    assert tokyo.path(4).read_bytes() == revised


def test_a_file_changed_on_disk_is_fetched_again(tokyo, april):
    tokyo.fetch()
    tokyo.path(4).write_bytes(april[:-100])
    tokyo.fetch()
    assert "If-None-Match" not in tokyo.server.headers_of("202404_03.csv")[0]
    assert tokyo.path(4).read_bytes() == april


def test_a_line_that_breaks_is_taken_up_where_it_broke(tokyo, april):
    tokyo.lay(4, whole(april, cut=30_000), whole(april, cut=10_000), whole(april))
    file = by_month(tokyo.fetch())["04"]
    assert file.status is Status.RESUMED
    assert tokyo.path(4).read_bytes() == april
    asked = [headers.get("Range") for headers in tokyo.server.headers_of("202404_03.csv")]
    assert asked == [None, f"bytes={len(april) - 30_000}-", f"bytes={len(april) - 10_000}-"]


def test_a_part_is_taken_up_by_the_next_run_but_not_if_the_file_changed(tokyo, april):
    tokyo.lay(4, whole(april, cut=30_000), status(503))
    assert by_month(tokyo.fetch())["04"].status is Status.FAILED
    assert tokyo.path(4).with_name(tokyo.path(4).name + ".part").stat().st_size == len(april) - 30_000
    changed = month(4, demand_mw=31_000)
    tokyo.lay(4, whole(changed, '"v2"'))
    assert by_month(tokyo.fetch())["04"].status is Status.NEW
    assert tokyo.server.headers_of("202404_03.csv")[0]["If-Range"] == '"v1"'
    assert tokyo.path(4).read_bytes() == changed


def test_without_a_validator_nothing_is_taken_up(tokyo, april):
    tokyo.lay(4, lambda handler: handler.reply(200, april, cut=30_000), status(200, april))
    assert by_month(tokyo.fetch())["04"].status is Status.NEW
    assert all("Range" not in headers for headers in tokyo.server.headers_of("202404_03.csv"))
    assert tokyo.path(4).read_bytes() == april


def test_a_part_that_does_not_fit_is_dropped(tokyo, april):
    tokyo.lay(4, whole(april, cut=30_000), status(416), whole(april))
    assert by_month(tokyo.fetch())["04"].status is Status.NEW
    tokyo.path(4).unlink()
    wrong = status(206, april[:10], Content_Range=f"bytes 0-9/{len(april)}")
    tokyo.lay(4, whole(april, cut=30_000), wrong, whole(april))
    assert by_month(tokyo.fetch())["04"].status is Status.NEW
    assert tokyo.path(4).read_bytes() == april


def test_a_busy_server_is_asked_again_after_growing_pauses(tokyo):
    tokyo.lay(4, status(503), status(502), status(500), whole(month(4)))
    assert by_month(tokyo.fetch())["04"].status is Status.NEW
    first, second, third = tokyo.waits_s()
    assert 0.5 <= first <= 1 <= second <= 2 <= third <= 4


def test_a_server_that_names_a_pause_gets_it(tokyo, april):
    dated = status(429, Retry_After="Mon, 10 Jun 2024 00:01:30 GMT", Date="Mon, 10 Jun 2024 00:01:00 GMT")
    tokyo.lay(4, status(429, Retry_After="7"), whole(april))
    assert by_month(tokyo.fetch())["04"].status is Status.NEW
    assert tokyo.waits_s() == [7.0]
    tokyo.path(4).unlink()
    tokyo.lay(4, dated, whole(april))
    tokyo.fetch()
    assert len(tokyo.waits_s()) == 1
    tokyo.path(4).unlink()
    tokyo.lay(4, status(429, Retry_After="86400"))
    error = by_month(tokyo.fetch())["04"].error
    assert isinstance(error, SourceUnreachable)
    assert "86400 s" in error.what
    assert tokyo.waits_s() == []


def test_pause_until_a_date_counts_from_the_date_of_the_reply():
    headers = {"Retry-After": "Mon, 10 Jun 2024 00:01:30 GMT", "Date": "Mon, 10 Jun 2024 00:01:00 GMT"}
    assert fetch._retry_after_s(httpx.Response(429, headers=headers)) == 30.0
    assert fetch._retry_after_s(httpx.Response(429, headers={"Retry-After": "soon"})) is None


def test_a_server_that_never_answers_is_given_up_and_the_others_are_fetched(tokyo):
    tokyo.lay(4, status(503))
    report = tokyo.fetch()
    files = by_month(report)
    assert files["05"].status is Status.NEW
    assert len(tokyo.server.headers_of("202404_03.csv")) == fetch.ATTEMPTS_MAX
    with pytest.raises(SourceUnreachable, match="HTTP 503") as caught:
        report.check()
    assert str(tokyo.folder / "tokyo") in caught.value.hint


def test_a_host_that_never_answers_is_asked_once_for_each_other_file(tokyo):
    tokyo.lay(4, status(503))
    tokyo.lay(5, status(503))
    files = by_month(tokyo.fetch())
    assert "asked 5 times (HTTP 503)" in files["04"].error.what
    assert "asked once (HTTP 503)" in files["05"].error.what


def test_a_closed_port_is_an_unreachable_source(tokyo):
    error = by_month(tokyo.fetch(base_url="http://127.0.0.1:9"))["04"].error
    assert isinstance(error, SourceUnreachable)
    assert "ConnectError" in error.what


def resolve_nothing(request: httpx.Request) -> httpx.Response:
    try:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
    except socket.gaierror as error:
        raise httpx.ConnectError(str(error), request=request) from error


def test_a_host_without_an_address_is_looked_up_once_and_leaves_no_folder(tokyo):
    asked: list[str] = []
    seen: list[FileReport] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.host)
        return resolve_nothing(request)

    with httpx.Client(transport=httpx.MockTransport(answer)) as line:
        report = tokyo.fetch(client=line, base_url=None, progress=seen.append)
    assert len(asked) == 1
    assert tokyo.waits_s() == []
    assert [file.status for file in report.files[:2]] == [Status.FAILED] * 2
    assert all(file.status is Status.NOT_PUBLISHED for file in seen)
    (error,) = report.errors
    assert f"`{asked[0]}` cannot be resolved" in error.what
    assert "network" in error.hint
    assert "proxy" in error.hint
    assert not (tokyo.folder / "tokyo").exists()


def test_without_a_network_what_is_at_hand_is_kept(tokyo):
    tokyo.fetch()
    with httpx.Client(transport=httpx.MockTransport(resolve_nothing)) as line:
        files = by_month(tokyo.fetch(client=line))
    assert [files[m].status for m in ("04", "05", "06")] == [Status.CACHED, Status.CACHED, Status.FAILED]
    assert "cannot be resolved" in files["04"].note


def test_another_publisher_is_asked_where_the_first_cannot_be_resolved(tmp_path):
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.host)
        return resolve_nothing(request)

    with httpx.Client(transport=httpx.MockTransport(answer)) as line:
        report = fetch_bitcoin(2023, folder=tmp_path, client=line, today=TODAY, sleep=lambda _: None)
    assert sorted(asked) == sorted(set(asked))
    assert len(asked) > 1
    assert all(file.status is Status.FAILED for file in report.files)
    assert not list(tmp_path.iterdir())


def test_a_failure_is_no_progress(tokyo):
    tokyo.lay(4, status(503))
    seen: list[FileReport] = []
    report = tokyo.fetch(progress=seen.append)
    assert tuple(seen) == tuple(file for file in report.files if file.name != tokyo.path(4).name)


def test_a_slow_server_times_out(tokyo, april):
    def stall(handler: Handler) -> None:
        tokyo.server.released.wait(60)
        handler.close_connection = True

    tokyo.lay(4, stall, whole(april))
    with httpx.Client(timeout=1.5) as client:  # of which all other answers need next to nothing
        report = tokyo.fetch(client=client)
    assert by_month(report)["04"].status is Status.NEW
    assert len(tokyo.waits_s()) == 1


def test_an_old_month_that_is_gone_is_an_error_with_a_hint(tokyo):
    tokyo.server.answers.clear()
    report = tokyo.fetch(today=date(2026, 1, 1))
    assert all(file.status is Status.FAILED for file in report.files)
    with pytest.raises(SourceUnreachable, match=r"eria_jukyu_202404_03\.csv is not there"):
        report.check()


def test_nothing_published_at_all_is_an_error(tokyo):
    report = fetch_area("tokyo", 2030, folder=tokyo.folder, base_url=tokyo.server.url, today=TODAY)
    assert tokyo.server.asked == []
    with pytest.raises(NotPublishedYet):
        report.check()


def test_a_refusal_asks_for_a_browser(tokyo):
    tokyo.lay(4, status(403, HTML))
    error = by_month(tokyo.fetch())["04"].error
    assert "HTTP 403" in error.what
    assert "browser" in error.hint


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (HTML, "is a web page"),
        (b"", "is empty"),
        (month(4)[:60_000], "cannot be used"),
        (month(5), "runs from 2024-05-01 to 2024-05-31, not from 2024-04-01"),
        (b"a,b\n1,2\n", "cannot be used"),
    ],
    ids=["web page", "nothing", "cut off", "another month", "another file"],
)
def test_what_cannot_be_read_does_not_replace_what_can(tokyo, april, body, words):
    tokyo.fetch()
    tokyo.lay(4, whole(body, '"v2"'))
    file = by_month(tokyo.fetch())["04"]
    assert file.status is Status.FAILED
    assert words in file.error.what
    assert (tokyo.folder / "tokyo" / f"{file.name}.rejected").read_bytes() == body
    assert tokyo.path(4).read_bytes() == april


def test_an_unreachable_publisher_does_not_take_away_what_is_there(tokyo):
    tokyo.fetch()
    tokyo.lay(4, status(503))
    file = by_month(tokyo.fetch())["04"]
    assert file.status is Status.CACHED
    assert file.note.startswith("downloaded earlier; not compared")


def test_a_file_that_a_person_brought_counts_when_the_publisher_refuses(tokyo, april):
    tokyo.lay(4, status(403))
    tokyo.path(4).parent.mkdir(parents=True)
    tokyo.path(4).write_bytes(april)
    report = tokyo.fetch().check()
    assert by_month(report)["04"].note.startswith("brought by hand, not checked; not compared")


def test_a_broken_manifest_means_a_fresh_start(tokyo):
    tokyo.fetch()
    manifest = tokyo.folder / "tokyo" / fetch.MANIFEST
    assert json.loads(manifest.read_text())["schema"] == "shoals.data.fetch/1"
    manifest.write_text("{")
    assert by_month(tokyo.fetch())["04"].status is Status.CACHED  # the same bytes came again
    assert json.loads(manifest.read_text())["files"]


# ------------------------------------------------------------------------------------------ archives, hand, bitcoin


def chubu_zip(*numbers: int) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for number in numbers:
            archive.writestr(f"eria/eria_jukyu_2024{number:02d}_04.csv", month(number, demand_mw=15_000))
        archive.writestr("../readme.txt", "no")
    return buffer.getvalue()


def test_chubu_comes_out_of_an_archive(server, tmp_path):
    base = "/denki_yoho_content_data/"
    server.answers[f"{base}eria_jukyu_2024.zip"] = [whole(chubu_zip(4))]
    server.answers[f"{base}eria_jukyu_202405_04.csv"] = [whole(month(5, demand_mw=15_000))]
    settings = {"folder": tmp_path, "base_url": server.url, "today": TODAY, "sleep": lambda _: None}
    report = fetch_area("chubu", 2024, **settings).check()
    names = [file.name for file in report.files if file.status is Status.NEW]
    assert names == ["eria_jukyu_2024.zip", "eria_jukyu_202404_04.csv", "eria_jukyu_202405_04.csv"]
    assert (tmp_path / "chubu" / names[1]).read_bytes() == month(4, demand_mw=15_000)
    assert not (tmp_path / "readme.txt").exists()
    assert not any("202404" in path for path, _ in server.asked)
    again = fetch_area("chubu", 2024, **settings)
    assert {file.status for file in again.files if file.sha256} == {Status.CACHED}
    server.answers[f"{base}eria_jukyu_2024.zip"] = [whole(chubu_zip(4)[:-50], '"v2"')]
    with pytest.raises(SourceDamaged, match="no whole zip archive"):
        fetch_area("chubu", 2024, **settings).check()


def test_a_workbook_without_an_address_is_asked_for(server, tmp_path):
    settings = {"folder": tmp_path, "base_url": server.url, "today": TODAY, "sleep": lambda _: None}
    with pytest.raises(SourceUnreachable, match=r"jukyu2022\.xlsx") as caught:
        fetch_area("shikoku", 2022, **settings).check()
    assert "https://www.yonden.co.jp/" in caught.value.hint
    assert str(tmp_path / "shikoku") in caught.value.hint
    (tmp_path / "shikoku").mkdir()
    (tmp_path / "shikoku" / "jukyu2022.xlsx").write_bytes(b"workbook")
    assert fetch_area("shikoku", 2022, **settings).check().files[0].note.startswith("brought by hand")


def test_bitcoin_comes_from_blockchain_or_else_from_mempool(server, tmp_path, root):
    golden = root / "tests/golden/bitcoin"
    chart = {"name": "Market Price (USD)", "values": [{"x": 1924905600, "y": 1.0}]}
    fees = {"name": "Total Transaction Fees (BTC)", "values": [{"x": 1924905600, "y": 1.0}]}
    for address in _addresses.of_bitcoin(2030):
        path = address.url.removeprefix("https://api.blockchain.info")
        if "market-price" in path:
            server.answers[path] = [whole(json.dumps(chart).encode())]
        elif "fees" in path:
            server.answers[path] = [whole(json.dumps(fees).encode())]
        elif "difficulty" in path:
            server.answers[path] = [status(404)]
        else:
            server.answers[path] = [whole((golden / "hash-rate.csv").read_bytes())]
    server.answers["/api/v1/mining/hashrate/all"] = [whole((golden / "mempool_hashrate.json").read_bytes())]
    report = fetch_bitcoin(2030, folder=tmp_path, base_url=server.url, today=date(2031, 1, 5), sleep=lambda _: None)
    assert report.check().folder == tmp_path / "bitcoin"
    assert [file.name for file in report.files][:2] == [
        "mempool_space_hashrate.json",
        "blockchain_com_2030_market-price.json",
    ]
    assert report.files[0].note.startswith("instead of blockchain_com_2030_difficulty.json")


# -------------------------------------------------------------------------------------------------------- addresses


@pytest.mark.parametrize(
    ("area", "year", "count", "first"),
    [
        ("kyushu", 2024, 12, "https://www.kyuden.co.jp/td_area_jukyu/csv/eria_jukyu_202404_09.csv"),
        ("kyushu", 2023, 5, "area_jyukyu_jisseki_2023_1Q.csv"),
        ("kyushu", 2016, 4, "csv_area_jyukyu_jisseki/area_jyukyu_jisseki_H28_1Q.csv"),
        ("hokkaido", 2022, 4, "supply_demand_results/csv/sup_dem_results_2022_1q.csv"),
        ("tohoku", 2019, 4, "common/demand/juyo_2019_tohoku_1Q.csv"),
        ("tokyo", 2020, 1, "https://www.tepco.co.jp/forecast/html/images/area-2020.csv"),
        ("chubu", 2022, 1, "denki_yoho_content_data/2022_areabalance_current_term.csv"),
        ("hokuriku", 2019, 12, "nw_jyukyudata/attach/area_jisseki_rikuden201904.csv"),
        ("kansai", 2021, 1, "area-performance/csv/area_jyukyu_jisseki_2021.csv"),
        ("chugoku", 2021, 1, "retailer/data/area/csv/kako-2021.csv"),
        ("shikoku", 2020, 1, "https://www.yonden.co.jp/nw/renewable_energy/data/supply_demand.html"),
        ("okinawa", 2018, 1, "supply-and-demand/jukyu/csv/2018.csv"),
    ],
)
def test_addresses_follow_the_publishers_patterns(area, year, count, first):
    files = _addresses.of_area(area, year)
    assert len(files) == count
    assert files[0].url.endswith(first)


def test_each_month_of_a_year_has_a_file():
    for area in _addresses._USABLE_FROM:
        for year in (2016, 2023, 2024, 2026):
            files = _addresses.of_area(area, year)
            assert min(file.first_day for file in files) == date(year, 4, 1)
            assert max(file.last_day for file in files) == date(year + 1, 3, 31)
    assert "area_jisseki_rikuden201910_01.csv" in [file.name for file in _addresses.of_area("hokuriku", 2019)]
    with pytest.raises(InputError, match="no area actuals"):
        _addresses.of_area("kyushu", 2015)


# ------------------------------------------------------------------------------------------------------ command line


@pytest.fixture
def command(tokyo, monkeypatch):
    """`fetch` of the command line, talking to the server."""
    import typer
    from typer.testing import CliRunner

    from shoals.cli.data_fetch import register_fetch

    settings = {"base_url": tokyo.server.url, "today": TODAY, "sleep": lambda _: None}
    monkeypatch.setattr(fetch, "fetch_area", lambda *args, **more: fetch_area(*args, **(more | settings)))
    monkeypatch.setattr(fetch, "fetch_bitcoin", lambda *args, **more: fetch_bitcoin(*args, **(more | settings)))
    app = typer.Typer()
    app.callback()(lambda: None)
    register_fetch(app)
    return lambda *words: CliRunner().invoke(app, ["fetch", *words, "--fiscal-year", "2024", "--to", str(tokyo.folder)])


def test_command_writes_a_table_and_asks_for_what_a_person_must_bring(command, tokyo, april):
    result = command("tokyo", "--format", "csv")
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert lines[0] == "name,bytes,sha256,status"
    assert lines[1] == f"eria_jukyu_202404_03.csv,{len(april)},{hashlib.sha256(april).hexdigest()[:12]},new"
    assert lines[3] == "eria_jukyu_202406_03.csv,0,,not published yet"
    assert "spot_summary_2024.csv" in result.stderr
    assert "usdjpy.csv" in result.stderr
    assert command("tokyo", "--quiet").stderr == ""


def test_command_fails_with_the_code_for_data_when_a_file_is_missing(command, tokyo):
    tokyo.lay(4, status(403))
    result = command("tokyo", "--quiet")
    assert isinstance(result.exception, SourceUnreachable)
    assert result.exception.exit_code == 2
    assert "new" in result.stdout  # the table of what came is written all the same
    missing = command("tokyo", "--with-bitcoin")
    assert "files of bitcoin are in" not in missing.stderr  # nothing came
