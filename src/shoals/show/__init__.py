"""Values into pictures, tables and words, in Japanese and English. The names below load when they are used.

`render` makes the report, `flows_svg` and `flows_table` the energy flow, `schedule_frame` the plan slot by slot,
`workbook` the Excel file; the functions named ``write_…`` put them into files. `install` teaches the core's values to
draw themselves in notebooks.
"""

from shoals.core._lazy import lazy

__getattr__, __all__ = lazy(
    {
        "shoals.show.excel": ("workbook",),
        "shoals.show.files": ("write_flows", "write_report", "write_schedule", "write_workbook"),
        "shoals.show.notes": ("notes_sentence",),
        "shoals.show.statement": ("statement_picture",),
        "shoals.show.notebook": ("install", "plot", "repr_html"),
        "shoals.show.numbers": ("Format", "format_for"),
        "shoals.show.report": ("headline", "render"),
        "shoals.show.sankey": ("flows_svg", "flows_table"),
        "shoals.show.summary": ("summary_of",),
        "shoals.show.tables": (
            "absorbers_table",
            "balances_table",
            "baselines_table",
            "monthly_table",
            "schedule_frame",
            "sources_table",
        ),
    }
)
