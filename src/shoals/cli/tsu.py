"""`shoals tsu`: sample models, test and price the samples, solve with them. Its verbs lie in files of their own."""

from __future__ import annotations

import typer

from shoals.cli import tsu_bench, tsu_certify, tsu_demo, tsu_price, tsu_sample, tsu_solve

app = typer.Typer(no_args_is_help=True)
app.command()(tsu_demo.demo)
app.command()(tsu_sample.sample)
app.command()(tsu_certify.certify)
app.command()(tsu_price.price)
app.command()(tsu_price.devices)
app.command()(tsu_solve.solve)
app.command()(tsu_bench.bench)
