"""The dashboard in Chromium: each page in both languages, silent, asking nobody else, without a barrier."""

from __future__ import annotations

import importlib.util
import json
import shutil
import tempfile
import threading
from pathlib import Path

import numpy as np
import pytest
from tests.patience import PATIENCE_S, wait_until

pytestmark = pytest.mark.browser
sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
uvicorn = pytest.importorskip("uvicorn", reason="the extra `web` is not installed")

HERE = Path(__file__).resolve().parent
AXE = (HERE / "assets" / "axe.min.js").read_text(encoding="utf-8")
NAMES = ("today", "plan", "live", "book", "sampling", "claims", "areas", "data", "doctor")
WIDTHS = (390, 820, 1440)
CHROMIUM = next(
    (path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), None
)


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """The application on a port of its own, over the short run of the tests of `shoals.web`."""
    from shoals import cycle
    from shoals.web import Settings, create_app

    spec = importlib.util.spec_from_file_location("web_conftest", HERE.parent / "web" / "conftest.py")
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    folder = tmp_path_factory.mktemp("dashboard") / "run"
    cycle.go(made.short_year(), folder)
    journal = tempfile.TemporaryDirectory(prefix="s-")
    made.watch_example(folder, journal.name)
    app = create_app(Settings(folder=folder, token="browser-token", requests_per_minute=100_000))
    config = uvicorn.Config(app, port=0, log_level="warning", access_log=False, server_header=False)
    running = uvicorn.Server(config)
    thread = threading.Thread(target=running.run, daemon=True)
    thread.start()
    wait_until(lambda: running.started, "the server did not start")
    port = running.servers[0].sockets[0].getsockname()[1]
    yield f"http://127.0.0.1:{port}", app
    app.state.shelf.hub.end()
    running.should_exit = True
    thread.join(timeout=PATIENCE_S)
    journal.cleanup()


@pytest.fixture(scope="module")
def browser():
    if CHROMIUM is None:
        pytest.skip("Chromium is not installed (Debian: apt-get install chromium fonts-noto-cjk)")
    with sync_api.sync_playwright() as play:
        chromium = play.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"], timeout=1_000 * PATIENCE_S
        )
        yield chromium
        chromium.close()


@pytest.fixture(scope="module")
def cookie(server):
    address, app = server
    return {"name": "shoals_session", "value": app.state.access.begin("local", "owner", 1.0), "url": address}


@pytest.fixture
def visit(server, browser, cookie):
    """Open a page of the dashboard; what it logs and asks for is kept."""
    contexts = []

    def go(path: str, **how):
        context = browser.new_context(**{"viewport": {"width": 1440, "height": 900}, **how})
        contexts.append(context)
        context.set_default_timeout(1_000 * PATIENCE_S)
        context.add_cookies([cookie])
        page = context.new_page()
        page.said, page.asked = [], []
        page.on("console", lambda message: page.said.append(message.text))
        page.on("pageerror", lambda error: page.said.append(str(error)))
        page.on("request", lambda request: page.asked.append(request.url))
        page.goto(server[0] + path)
        page.wait_for_load_state("load" if "/live" in path else "networkidle")  # a stream is never idle
        return page

    yield go
    for context in contexts:
        context.close()


def violations(page) -> list[str]:
    """What axe finds. Of the long page of claims it looks at the first ones: all are drawn by one template."""
    found = page.evaluate(
        f"""async () => {{ {AXE}
        const kinds = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]
        const folds = [...document.querySelectorAll("details.fold")]
        folds.slice(0, 3).forEach(fold => fold.open = true)
        folds.slice(3).forEach(fold => fold.remove())
        const found = await axe.run(document, {{ runOnly: kinds, resultTypes: ["violations"] }})
        return JSON.stringify(found.violations.map(v => [v.id, v.nodes.map(n => n.target.join(" ")).slice(0, 5)])) }}"""
    )
    return json.loads(found)


@pytest.mark.parametrize("lang", ["ja", "en"])
@pytest.mark.parametrize("name", NAMES)
def test_each_page_is_silent_fits_and_has_no_barrier(visit, server, name, lang):
    page = visit(f"/{lang}/{name}", color_scheme="light" if lang == "ja" else "dark")
    assert page.evaluate("document.documentElement.lang") == lang
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth") <= width, width
    assert violations(page) == []
    assert page.said == []
    assert [url for url in page.asked if not url.startswith((server[0] + "/", "data:"))] == []


def test_the_first_visit_by_the_token(server, browser):
    address, app = server
    app.state.access.admit("another-visit")
    context = browser.new_context(locale="ja-JP")
    page = context.new_page()
    page.goto(f"{address}/?token=another-visit")
    assert page.url == f"{address}/ja/today"
    assert "token" not in page.url
    assert page.get_by_role("heading", level=1).is_visible()
    context.close()


def test_a_date_moves_the_day_without_losing_the_focus(visit):
    page = visit("/en/today?day=2024-04-14")
    page.locator("#day").focus()
    with page.expect_response("**/en/today?day=2024-04-10"):
        page.locator("#day").fill("2024-04-10")
    page.get_by_role("heading", name="10 April", level=1).wait_for()
    assert page.url.endswith("?day=2024-04-10")
    assert page.evaluate("document.activeElement.id") == "day"
    page.go_back()
    page.get_by_role("heading", name="14 April", level=1).wait_for()


def test_a_bar_of_the_year_leads_to_its_day(visit):
    page = visit("/en/today?day=2024-04-14")
    page.wait_for_selector("year-of-days canvas")
    box = page.locator("year-of-days canvas").first.bounding_box()
    assert box["width"] > 300
    assert page.locator("year-of-days").get_attribute("aria-label")
    page.evaluate("document.querySelector('year-of-days').go('2024-04-03')")
    page.get_by_role("heading", name="3 April", level=1).wait_for()
    assert page.said == []


def test_a_slider_moves_plan_baseline_and_payback_together(visit):
    page = visit("/en/plan")
    before = page.locator("#shown").inner_text()
    slider = page.get_by_label("Battery, power")
    slider.focus()
    with page.expect_response(lambda answer: "battery=" in answer.url):
        page.keyboard.press("Home")
    page.wait_for_function("before => document.querySelector('#shown').innerText !== before", arg=before)
    assert "battery=0" in page.url
    assert page.evaluate("document.activeElement.id") == "knob-battery"
    assert page.locator('output[for="knob-battery"]').inner_text() == "0.0"
    shared = page.locator("#shown").inner_text()
    page.goto(page.url)  # the address is the setting
    assert page.locator("#shown").inner_text() == shared
    assert page.said == []


def test_the_book_is_verified_by_a_button(visit):
    page = visit("/en/book")
    page.get_by_role("button", name="Verify", exact=True).click()
    page.get_by_text("keep all rules of physics and issue").wait_for()
    assert page.locator("#verified code").inner_text() == page.locator(".command code").first.inner_text()
    assert page.said == []


def test_live_values_come_and_the_stop_asks_first(visit, server):
    from shoals.operate.journal import Journal
    from shoals.operate.site_file import journal_path, read_setup

    page = visit("/en/live")
    alarms = page.locator("#live-alarms")
    assert alarms.inner_text() == "no alarm"
    setup = read_setup(server[1].state.shelf.folder / "site.toml")
    with Journal(journal_path(setup.journal)) as journal:  # what a controller writes
        journal.append("begin", {"at_us": 1_700_000_000_000_000, "site": "x", "live": True, "process": 1})
        journal.append("alarm", {"at_us": 1_700_000_000_000_001, "why": ["meter_silent"]})
    page.get_by_text("the meter is silent").first.wait_for()
    assert page.locator("#live-log li").first.inner_text().endswith("the meter is silent")
    page.get_by_role("link", name="Stop everything").click()
    page.get_by_role("link", name="Cancel").click()
    assert page.get_by_text("stop holds").count() == 0
    page.get_by_role("link", name="Stop everything").click()
    page.get_by_role("button", name="Yes, stop everything").click()
    page.get_by_text("The operator's stop holds").wait_for()
    assert page.url.endswith("/en/live")
    assert page.said == []
    assert [url for url in page.asked if not url.startswith((server[0] + "/", "data:"))] == []


def test_a_lost_connection_is_said(visit, server):
    page = visit("/en/live")
    page.wait_for_function("document.querySelector('[data-line]').hidden === true")
    server[1].state.shelf.hub.end()
    page.get_by_text("connection to the server is lost").wait_for()
    server[1].state.shelf.hub.ended = False
    page.locator("[data-line]").wait_for(state="hidden")


def test_a_model_is_sampled_as_its_setting_moves(visit):
    page = visit("/en/sampling")
    assert "have the law of the model" in page.locator("#shown .told").inner_text()
    with page.expect_response(lambda answer: "model=glass" in answer.url):
        page.get_by_label("Model", exact=True).select_option("glass")
    page.get_by_text("all states", exact=True).wait_for()
    assert "model=glass" in page.url
    assert page.said == []


def test_an_area_is_picked_from_the_map(visit):
    page = visit("/en/areas")
    page.get_by_role("link", name="Tohoku").click()
    page.get_by_role("heading", name="When it is held back: Tohoku").wait_for()
    assert page.url.endswith("?area=tohoku&year=2024")
    assert page.said == []


def test_sliders_of_claims_move_their_figures(visit):
    page = visit("/en/claims")
    fold = page.locator("details.fold:has(input[type=range])").first
    section = fold.locator("section.claim")
    assert not section.is_visible()
    fold.locator("summary").first.click()
    before = section.locator("[data-figure]").all_inner_texts()
    slider = section.locator("input[type=range]").first
    slider.focus()
    page.keyboard.press("End")
    assert section.locator("[data-figure]").all_inner_texts() != before
    assert page.said == []


def test_pages_work_without_scripts(visit):
    page = visit("/en/today?day=2024-04-14", java_script_enabled=False)
    page.get_by_label("Day", exact=True).fill("2024-04-10")
    page.get_by_role("button", name="Show").click()
    assert "10 April" in page.get_by_role("heading", level=1).inner_text()
    page = visit("/en/book", java_script_enabled=False)
    page.get_by_role("button", name="Verify", exact=True).click()
    assert page.get_by_text("keep all rules of physics and issue").is_visible()


def far_apart(one: bytes, other: bytes) -> float:
    """Share of pixels that differ by more than a shade; 1 if the pictures are not of one size."""
    import io

    image = pytest.importorskip("PIL.Image", reason="pillow is not installed")
    first, second = (np.asarray(image.open(io.BytesIO(png)).convert("L"), dtype=int) for png in (one, other))
    return 1.0 if first.shape != second.shape else float((abs(first - second) > 8).mean())


@pytest.mark.parametrize(("name", "lang", "scheme"), [("areas", "ja", "light"), ("data", "en", "dark")])
def test_pages_look_alike_with_and_without_scripts(visit, name, lang, scheme):
    """A picture of another machine would differ by its fonts; the same page drawn in two ways must not."""
    pictures = [
        visit(f"/{lang}/{name}", color_scheme=scheme, java_script_enabled=on).screenshot(full_page=True)
        for on in (True, False)
    ]
    assert far_apart(*pictures) < 1e-3
    other = visit(f"/{lang}/{name}", color_scheme="dark" if scheme == "light" else "light").screenshot(full_page=True)
    assert far_apart(pictures[0], other) > 0.5  # else the comparison would see nothing


def test_what_the_stream_put_in_place_looks_as_what_a_fresh_page_draws(visit, server):
    from shoals.operate.journal import Journal
    from shoals.operate.site_file import journal_path, read_setup

    page = visit("/ja/live", reduced_motion="reduce")
    before = page.screenshot(full_page=True)
    setup = read_setup(server[1].state.shelf.folder / "site.toml")
    with Journal(journal_path(setup.journal)) as journal:
        at = 1_700_000_100_000_000
        journal.append("begin", {"at_us": at, "site": "x", "live": True, "process": 1})
        body = {"machine": "a03", "act": "set", "power_w": 3_420, "before_w": 0, "cause": "contract"}
        journal.append("command", {"at_us": at, "live": True, "attempt": 1, "why": ["connection"], **body})
    page.locator("#m-a03").get_by_text("連系容量の上限").wait_for()
    after = page.screenshot(full_page=True)
    page.reload()
    page.wait_for_function("document.querySelector('[data-line]').hidden")
    assert far_apart(after, page.screenshot(full_page=True)) < 1e-3
    assert far_apart(before, after) > 1e-4


def test_the_keyboard_reaches_everything_in_order(visit):
    page = visit("/en/plan")
    seen = []
    for _ in range(18):
        page.keyboard.press("Tab")
        seen.append(page.evaluate("document.activeElement.id || document.activeElement.textContent.trim()"))
    assert seen[0] == "To the content"
    assert seen[1:11] == ["shoals", "Day", "Plan", "Live", "Book", "Sampling", "Claims", "Areas", "Data", "Doctor"]
    assert seen[13:16] == ["knob-miners", "knob-battery", "knob-ai"]


def test_paper_shows_numbers_and_not_the_controls(visit):
    page = visit("/ja/today")
    page.emulate_media(media="print")
    assert not page.locator(".top nav").is_visible()
    assert not page.locator("#day").is_visible()
    assert page.locator(".cards").is_visible()
    assert page.pdf()[:4] == b"%PDF"


def test_less_motion_is_kept(visit):
    page = visit("/en/today", reduced_motion="reduce")
    page.wait_for_selector("year-of-days canvas")
    assert page.evaluate("document.querySelector('year-of-days').chart.getOption().animation") is False
