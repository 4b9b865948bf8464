"""The page of claims in Chromium: its sliders work out what the claim's own function says, and no request leaves it."""

from __future__ import annotations

import shutil

import pytest
from tests.patience import PATIENCE_S

from shoals.economics.claims import judge, judge_all
from shoals.show.claims import told
from shoals.studies import claims_report

pytestmark = pytest.mark.browser
sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

CHROMIUM = next(
    (path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), None
)


@pytest.fixture(scope="module")
def page(tmp_path_factory):
    if CHROMIUM is None:
        pytest.skip("Chromium is not installed (Debian: apt-get install chromium fonts-noto-cjk)")
    path = tmp_path_factory.mktemp("claims") / "claims.html"
    path.write_text(claims_report.html(judge_all(), lang="en"), encoding="utf-8")
    with sync_api.sync_playwright() as play:
        chromium = play.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"], timeout=1_000 * PATIENCE_S
        )
        page = chromium.new_context(viewport={"width": 390, "height": 800}, offline=True).new_page()
        page.set_default_timeout(1_000 * PATIENCE_S)
        page.said, page.asked = [], []
        page.on("console", lambda message: page.said.append(message.text))
        page.on("pageerror", lambda error: page.said.append(str(error)))
        page.on("request", lambda request: page.asked.append(request.url))
        page.goto(path.as_uri())
        yield page
        chromium.close()


def test_nothing_is_asked_for_and_nothing_fails(page) -> None:
    assert [url for url in page.asked if not url.startswith(("file:", "data:"))] == []
    assert page.said == []


def test_the_page_fits_a_phone(page) -> None:
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


@pytest.mark.parametrize(
    ("which", "moves", "figure"),
    [
        ("S22", {"hashprice": 700, "efficiency": 300, "elasticity": 50}, "revenue_bn_jpy"),
        ("S11", {"gpu_price": 900, "sold": 800}, "ratio"),
        ("S21", {"curtailed_rate": 650}, "surplus_twh"),
        ("S20", {"hours": 500, "rig_price": 200}, "payback_years"),
        ("S01", {"money": 200, "price": 650}, "backing_ratio"),
        ("S30", {"moved": 900, "gain": 700, "rebound": 100}, "saved_share"),
    ],
)
def test_a_moved_slider_says_what_the_function_says(page, which: str, moves: dict[str, int], figure: str) -> None:
    for name, place in moves.items():
        page.evaluate(
            """([id, name, place]) => { const one = document.querySelector(
            `#page-en [data-claim="${id}"] input[data-input="${name}"]`); one.value = place;
            one.dispatchEvent(new Event("input")); }""",
            [which, name, place],
        )
    values = page.evaluate("([id]) => CLAIMS[id].inputs", [which])
    settings = {}
    for name, place in moves.items():
        low, high, log = values[name]["low"], values[name]["high"], values[name]["log"]
        settings[name] = low * (high / low) ** (place / 1000) if log else low + (high - low) * place / 1000
    one = judge(which, settings, flips=False)
    shown = page.inner_text(f'#page-en [data-claim="{which}"] [data-figure="{figure}"]')
    ours = float(told(one.figures[figure]).replace(",", "").replace("−", "-"))
    assert float(shown.replace(",", "").replace("−", "-")) == pytest.approx(ours, rel=2e-3)
    now = page.inner_text(f'#page-en [data-claim="{which}"] [data-now]')
    assert (now == "holds") is one.holds_now
    page.click(f'#page-en [data-claim="{which}"] [data-reset]')
    again = page.inner_text(f'#page-en [data-claim="{which}"] [data-figure="{figure}"]')
    base = float(told(judge(which, flips=False).figures[figure]).replace(",", "").replace("−", "-"))
    assert float(again.replace(",", "").replace("−", "-")) == pytest.approx(base, rel=2e-3)
