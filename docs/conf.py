"""How the pages are built. No network is used: neither while building nor by a page that is open."""

from __future__ import annotations

import re
import sys
from importlib.metadata import version as version_of
from pathlib import Path
from typing import Any, get_origin

import numpydoc.docscrape_sphinx
from jinja2 import FileSystemLoader
from jinja2.sandbox import SandboxedEnvironment

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "_ext"))

project = "shoals"
author = "the shoals contributors"
project_copyright = "the shoals contributors, Apache-2.0"
release = version = version_of("shoals")
language = "en"

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.viewcode",
    "numpydoc",
    "sphinx_gallery.gen_gallery",
    "mathtext",
    "computed",
]
source_suffix = {".md": "markdown", ".rst": "restructuredtext"}
exclude_patterns = ["_build", "_ext", "_tools"]
suppress_warnings = ["config.cache"]

myst_enable_extensions = ["dollarmath", "colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_typehints = "none"
autodoc_use_type_comments = False  # there are none, and looking for them takes a twelfth of the time
numpydoc_show_class_members = False
html_math_renderer = "mathtext"

sphinx_gallery_conf = {
    "examples_dirs": "../examples/gallery",
    "gallery_dirs": "gallery",
    "within_subsection_order": "FileNameSortKey",
    "filename_pattern": "/plot_",
    "download_all_examples": False,
    "show_memory": False,
    "show_signature": False,
    "abort_on_example_error": True,
    "default_thumb_file": None,
    "write_computation_times": False,
}

html_theme = "furo"
html_title = "shoals"
html_static_path = ["_static"]
html_css_files = ["shoals.css"]
html_theme_options = {
    "light_css_variables": {
        "font-stack": 'system-ui, "Hiragino Sans", "Noto Sans CJK JP", "Yu Gothic UI", Meiryo, sans-serif',
        "color-brand-primary": "#0b5cad",
        "color-brand-content": "#0b5cad",
    },
    "dark_css_variables": {"color-brand-primary": "#7fb8f0", "color-brand-content": "#7fb8f0"},
}


# numpydoc compiles its template for each docstring anew, a quarter of the time: here once
_TEMPLATES = SandboxedEnvironment(loader=FileSystemLoader(Path(numpydoc.__file__).parent / "templates"))
numpydoc.docscrape_sphinx.SandboxedEnvironment = lambda loader: _TEMPLATES  # type: ignore[assignment, misc]


def module_docstring(app: Any, what: str, name: str, obj: Any, options: Any, lines: list[str]) -> None:
    """Make a module's docstring fit under a heading of ours.

    A part that is laid out in columns is shown as it is; a title becomes a rubric, a numbered reference a list item.
    """
    if what != "module":
        return
    shown: list[str] = []
    equation = False
    for part in "\n".join(lines).strip().split("\n\n"):
        columns = re.search(r"\S {3,}\S", part) is not None and not part.startswith("==") and not equation
        equation = part.rstrip().endswith(".. math::")
        if columns:
            shown += ["::", "", *("    " + line for line in part.splitlines())]
        else:
            part = re.sub(r"^(\w.*)\n-{3,}$", r".. rubric:: \1\n", part, flags=re.MULTILINE)
            shown += re.sub(r"^\.\. \[\d+\] ", "* ", part, flags=re.MULTILINE).splitlines()
        shown.append("")
    lines[:] = shown


def is_alias(app: Any, what: str, name: str, obj: Any, skip: bool, options: Any) -> bool | None:
    """Leave out names of types, which have no signature to show."""
    return True if get_origin(obj) is not None else None


def setup(app: Any) -> None:
    """Sphinx calls this."""
    app.connect("autodoc-process-docstring", module_docstring, priority=100)
    app.connect("autodoc-skip-member", is_alias)
