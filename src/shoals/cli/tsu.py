"""`shoals tsu`: sample models of spins and states, and test the samples. Its verbs lie in files of their own."""

from __future__ import annotations

import typer

from shoals.cli import tsu_bench, tsu_certify, tsu_sample

app = typer.Typer(no_args_is_help=True)
app.command()(tsu_sample.sample)
app.command()(tsu_certify.certify)
app.command()(tsu_bench.bench)
