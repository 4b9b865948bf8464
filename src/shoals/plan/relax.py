"""stub"""
from shoals.core.errors import Infeasible
def explain(problem, words): return Infeasible(words, "x")
