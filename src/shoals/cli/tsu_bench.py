"""`shoals tsu bench`: how fast this machine samples."""

from __future__ import annotations

from shoals.cli._shared import FormOption, OutOption, note, progress, write_table


def bench(form: FormOption = None, output: OutOption = None) -> None:
    """Measure updates for each nanosecond of a core, for every plan; takes some seconds.

    Medians of CPU time. Samplers of others are measured beside by `python -m benchmarks tsu` in the project's folder.
    """
    import pandas as pd

    from shoals.tsu.kernels import target
    from shoals.tsu.speed import measure

    note(f"instructions: {target().name}")
    rows = []
    with progress("measuring") as advance:
        for one in measure():
            rows.append((one.case, one.plan, one.chains, one.flips_per_cpu_ns, one.error))
            advance(1)
    frame = pd.DataFrame(rows, columns=["case", "plan", "chains", "updates_per_cpu_ns", "largest_error"])
    write_table(frame, form, output)
