"""Draw the picture of the README: the energy flow of the demo, into docs/images/flows.svg."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from shoals import cycle

TARGET = Path(__file__).resolve().parents[1] / "images" / "flows.svg"


def main() -> None:
    """Run the demo and keep its picture."""
    with tempfile.TemporaryDirectory() as folder:
        cycle.go(cycle.given_demo(), Path(folder) / "demo", lang="en")
        TARGET.parent.mkdir(exist_ok=True)
        shutil.copy(Path(folder) / "demo" / "flows.svg", TARGET)


if __name__ == "__main__":
    main()
