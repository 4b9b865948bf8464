from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shoals.core.errors import InputError
from shoals.value import catalog, emission

energies = st.lists(st.floats(0, 1e4), min_size=1, max_size=20).map(np.array)


@given(energies, st.floats(0, 1e4), st.floats(0, 1000))
def test_surplus_emits_nothing_and_the_rest_the_marginal_rate(load, surplus, factor):
    found = emission.emission_marginal_kg(load, surplus, factor)
    assert (found[load <= surplus] == 0).all()
    assert found.sum() == pytest.approx(factor * (load.sum() - np.minimum(load, surplus).sum()), abs=1e-3)


def test_the_choice_of_factor_decides():
    """A load with a third of surplus: 333 kg by the marginal plant at 500 kg/MWh, 376 by the mean of Shikoku."""
    mean = catalog.charge("emission_average", fiscal_year=2024, area="shikoku").value * 1000
    assert emission.emission_marginal_kg([1.0], [1 / 3], 500.0).round().tolist() == [333.0]
    assert emission.emission_average_kg([1.0], mean).tolist() == [376.0]


def test_energy_counts_up():
    with pytest.raises(InputError, match="load_mwh"):
        emission.emission_average_kg([-1.0], 400.0)
    with pytest.raises(InputError, match="surplus_mwh"):
        emission.emission_marginal_kg([1.0], [np.nan], 400.0)
