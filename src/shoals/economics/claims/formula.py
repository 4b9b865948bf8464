"""A small language for figures, so that a page can work them out again: evaluated here, written out for a browser
there.

Formulas are Python expressions of inputs, earlier formulas, numbers, ``+ - * / **``, comparisons, ``a if b else c``
and a few functions. A page is written only if its formulas give what the claim's own function gives (`agrees`).
"""

from __future__ import annotations

import ast
import math
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from shoals.core.errors import InputError, did_you_mean
from shoals.economics.claims.definition import Claim
from shoals.value import absorber, mining

TOLERANCE = 1e-9
"""How far, as a share, formula and function may lie apart."""


def response(added: float, elasticity: float) -> float:
    """Return the hashprice's factor: `shoals.value.mining.network_response`."""
    return float(mining.network_response(added, elasticity))


def crf(rate: float, years: float) -> float:
    """Return the capital recovery factor: `shoals.value.absorber.capital_recovery_factor`."""
    return float(absorber.capital_recovery_factor(rate, years))


FUNCTIONS: dict[str, Callable[..., Any]] = {
    "min": min,
    "max": max,
    "abs": abs,
    "exp": math.exp,
    "log": math.log,
    "response": response,
    "crf": crf,
}
JAVASCRIPT = """
const F = {min: Math.min, max: Math.max, abs: Math.abs, exp: Math.exp, log: Math.log,
response: function (a, e) {
  if (!isFinite(e)) return Math.min(1, 1 / Math.max(a, 1e-300));
  let low = 0, high = 1;
  for (let i = 0; i < 200; i++) { const x = (low + high) / 2; if (Math.pow(x, 1 + e) + a * x > 1) high = x; else low =
  x; }
  return (low + high) / 2;
},
crf: function (r, n) { return r > 0 ? r / (1 - Math.pow(1 + r, -n)) : 1 / n; }};
"""
"""The same functions for a browser."""
_OPERATORS: dict[type[ast.AST], str] = {
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=",
    ast.USub: "-", ast.UAdd: "+",
}  # fmt: skip


def evaluate(formulas: Mapping[str, str], values: Mapping[str, float]) -> dict[str, float]:
    """Return each formula's value, in order; later ones may use earlier ones.

    Raises
    ------
    InputError
        If a formula holds something else than the language.

    Examples
    --------
    >>> evaluate({"area": "width * height", "half": "area / 2"}, {"width": 3.0, "height": 4.0})
    {'area': 12.0, 'half': 6.0}
    """
    known = dict(values)
    for name, text in formulas.items():
        known[name] = _value(_tree(text), known)
    return {name: known[name] for name in formulas}


def to_javascript(text: str) -> str:
    """Return a formula as JavaScript, in which ``v`` holds inputs and earlier formulas.

    Examples
    --------
    >>> to_javascript("a ** 2 if a < b else min(a, 1)")
    '((v.a<v.b)?Math.pow(v.a,2.0):F.min(v.a,1.0))'
    """
    return _script(_tree(text))


def agrees(one: Claim, *, points: int = 64, seed: int = 0) -> None:
    """Raise InputError unless the claim's formulas give the function's figures at random points of its ranges."""
    rng = np.random.default_rng(seed)
    for _ in range(points):
        values = one.values()
        for name, each in one.inputs.items():
            if each.range_low is not None and each.range_high is not None:
                values[name] = float(rng.uniform(each.range_low, each.range_high))
        figures, again = one.run(values), evaluate(one.formulas, values)
        for name in figures.keys() & again.keys():
            if not math.isclose(figures[name], again[name], rel_tol=TOLERANCE, abs_tol=1e-12):
                raise InputError(
                    f"claim `{one.id}`: the formula of `{name}` gives {again[name]:g}, its function {figures[name]:g}",
                    "mend the formula under [formulas]; a page must show what the function says",
                )


def _tree(text: str) -> ast.expr:
    try:
        return ast.parse(text, mode="eval").body
    except SyntaxError:
        raise InputError(f"`{text}` is no formula", "write one expression, for instance `a * b / 24`") from None


def _bad(node: ast.AST) -> InputError:
    return InputError(
        f"a formula holds `{ast.unparse(node)}`", f"it may use numbers, names, + - * / ** and {', '.join(FUNCTIONS)}"
    )


def _called(node: ast.Call) -> str:
    if not isinstance(node.func, ast.Name) or node.func.id not in FUNCTIONS or node.keywords:
        raise _bad(node)
    return node.func.id


def _value(node: ast.expr, known: Mapping[str, float]) -> float:
    match node:
        case ast.Constant(value=int() | float() as number) if not isinstance(number, bool):
            return float(number)
        case ast.Name(id=name):
            if name not in known:
                raise InputError(f"a formula names `{name}`", did_you_mean(name, known))
            return known[name]
        case ast.UnaryOp(op=ast.USub(), operand=inner):
            return -_value(inner, known)
        case ast.BinOp(left=left, op=op, right=right):
            a, b = _value(left, known), _value(right, known)
            match op:
                case ast.Add():
                    return a + b
                case ast.Sub():
                    return a - b
                case ast.Mult():
                    return a * b
                case ast.Div():
                    return a / b if b else math.copysign(math.inf, a) if a else math.nan
                case ast.Pow():
                    return a**b
        case ast.IfExp(test=ast.Compare(left=left, ops=[op], comparators=[right]), body=body, orelse=other):
            a, b = _value(left, known), _value(right, known)
            sign = _OPERATORS.get(type(op))
            if sign not in ("<", "<=", ">", ">="):
                raise _bad(node)
            yes = {"<": a < b, "<=": a <= b, ">": a > b, ">=": a >= b}[sign]
            return _value(body if yes else other, known)
        case ast.Call(args=arguments):
            return FUNCTIONS[_called(node)](*(_value(one, known) for one in arguments))
    raise _bad(node)


def _script(node: ast.expr) -> str:
    match node:
        case ast.Constant(value=int() | float() as number) if not isinstance(number, bool):
            return repr(float(number))
        case ast.Name(id=name):
            return f"v.{name}"
        case ast.UnaryOp(op=ast.USub(), operand=inner):
            return f"(-{_script(inner)})"
        case ast.BinOp(left=left, op=ast.Pow(), right=right):
            return f"Math.pow({_script(left)},{_script(right)})"
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _OPERATORS:
            return f"({_script(left)}{_OPERATORS[type(op)]}{_script(right)})"
        case ast.IfExp(test=ast.Compare(left=left, ops=[op], comparators=[right]), body=body, orelse=other):
            if type(op) in _OPERATORS:
                test = f"({_script(left)}{_OPERATORS[type(op)]}{_script(right)})"
                return f"({test}?{_script(body)}:{_script(other)})"
        case ast.Call(args=arguments):
            return f"F.{_called(node)}({','.join(map(_script, arguments))})"
    raise _bad(node)
