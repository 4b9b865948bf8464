"""The report in Chromium: no request leaves it, nothing fails in it, it fits a phone, it switches its language."""

from __future__ import annotations

import importlib.util
import shutil
from pathlib import Path

import pytest
from tests.patience import PATIENCE_S

from shoals import show

pytestmark = pytest.mark.browser
sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

CHROMIUM = next(
    (path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), None
)


def _build(**how):
    """Build a made-up run as the tests of `shoals.show` do."""
    path = Path(__file__).resolve().parents[1] / "show" / "_fixture.py"
    spec = importlib.util.spec_from_file_location("show_fixture", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.build(**how)


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    path = tmp_path_factory.mktemp("report") / "report.html"
    show.write_report(_build(), path, lang="ja")
    return path.as_uri()


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


@pytest.fixture
def page(browser, address):
    """The report, opened without a network; what it logs and asks for is kept."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, offline=True)
    context.set_default_timeout(1_000 * PATIENCE_S)
    page = context.new_page()
    page.said, page.asked = [], []
    page.on("console", lambda message: page.said.append(message.text))
    page.on("pageerror", lambda error: page.said.append(str(error)))
    page.on("request", lambda request: page.asked.append(request.url))
    page.goto(address)
    yield page
    context.close()


def test_it_is_silent_and_asks_for_nothing_but_itself(page, address):
    page.get_by_text("English", exact=True).click()
    page.locator("main[lang=en] details summary").first.click()
    assert page.said == []
    assert [url for url in page.asked if not url.startswith("data:")] == [address]


def test_the_switch_shows_one_language_at_a_time(page):
    ja, en = page.locator("main[lang=ja]"), page.locator("main[lang=en]")
    assert ja.is_visible()
    assert not en.is_visible()
    page.get_by_text("English", exact=True).click()
    assert en.is_visible()
    assert not ja.is_visible()
    assert page.evaluate("document.documentElement.lang") == "en"
    assert page.title().startswith("What should absorb")
    page.locator("#lang-en").focus()
    page.keyboard.press("ArrowLeft")
    assert ja.is_visible()


def test_it_works_without_scripts(browser, address):
    context = browser.new_context(java_script_enabled=False, offline=True)
    page = context.new_page()
    page.goto(address)
    page.get_by_text("English", exact=True).click()
    assert page.get_by_role("heading", name="The answer").is_visible()
    assert not page.get_by_role("heading", name="答え").is_visible()
    context.close()


@pytest.mark.parametrize("lang", ["ja", "en"])
@pytest.mark.parametrize("width", [320, 390, 768, 1280])
def test_it_never_scrolls_sideways(page, width, lang):
    page.set_viewport_size({"width": width, "height": 800})
    page.check(f"#lang-{lang}", force=True)
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_words_stay_inside_their_pictures_and_off_each_other(page, lang):
    """Measures each word as drawn: fonts differ from the widths that Python assumed."""
    page.check(f"#lang-{lang}", force=True)
    found = page.evaluate(
        """lang => [...document.querySelectorAll(`main[lang=${lang}] svg`)].flatMap(svg => {
            const frame = svg.getBoundingClientRect()
            const boxes = [...svg.querySelectorAll('text')].map(t => ({t: t.textContent, b: t.getBoundingClientRect()}))
            const out = boxes.filter(({b}) => b.left < frame.left - 2 || b.right > frame.right + 2
                || b.top < frame.top - 2 || b.bottom > frame.bottom + 2).map(({t}) => 'cut: ' + t)
            for (let i = 0; i < boxes.length; i++) for (let j = 0; j < i; j++) {
                const [a, b] = [boxes[i].b, boxes[j].b]
                const x = Math.min(a.right, b.right) - Math.max(a.left, b.left)
                const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
                if (x > 2 && y > 9) out.push(`${boxes[i].t} on ${boxes[j].t}`)
            }
            return out
        })""",
        lang,
    )
    assert found == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_has_contrast_in_both_themes(page, scheme):
    """WCAG 2.1 AA: 4.5 to 1 for text on the page and on cards."""
    page.emulate_media(color_scheme=scheme)
    worst = page.evaluate(
        """() => {
            const luminance = c => {
                const [r, g, b] = c.match(/[\\d.]+/g).slice(0, 3).map(Number).map(v => v / 255)
                    .map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
                return 0.2126 * r + 0.7152 * g + 0.0722 * b
            }
            const ground = e => {
                for (; e; e = e.parentElement) {
                    const c = getComputedStyle(e).backgroundColor
                    if (c.startsWith('rgb(')) return c
                }
                return 'rgb(255,255,255)'
            }
            const kinds = 'p,h1,h2,h3,td,th,span,figcaption,summary,li'
            const texts = [...document.querySelectorAll(`main[lang=ja] :is(${kinds})`)]
            return Math.min(...texts.map(e => {
                const [a, b] = [luminance(getComputedStyle(e).color), luminance(ground(e))].sort((x, y) => y - x)
                return (a + 0.05) / (b + 0.05)
            }))
        }"""
    )
    assert worst >= 4.5


def test_paper_shows_the_report_and_not_the_switch(page):
    page.emulate_media(media="print")
    assert not page.locator("fieldset.switch").is_visible()
    assert page.get_by_role("heading", name="答え").is_visible()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    page.set_viewport_size({"width": 690, "height": 900})  # an A4 page within its margins
    assert page.evaluate("document.documentElement.scrollWidth") <= 690
    assert page.pdf()[:4] == b"%PDF"


def test_headings_and_pictures_have_names(page):
    assert page.get_by_role("img").count() >= 10
    unnamed = page.evaluate(
        "[...document.querySelectorAll('svg')].filter(s => !s.querySelector('title').textContent).length"
    )
    assert unnamed == 0
    assert page.get_by_role("heading", level=1).count() == 1
