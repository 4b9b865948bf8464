"""What a load emits: by the plant that answers to it, and by the mean of the grid. Report both; they differ widely."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.core.errors import InputError

Floats = NDArray[np.float64]


def emission_marginal_kg(load_mwh: ArrayLike, surplus_mwh: ArrayLike, factor_marginal_kg_per_mwh: ArrayLike) -> Floats:
    r"""Return what extra load emits: nothing for energy that would be spilled, the marginal plant's rate beyond.

    Parameters
    ----------
    load_mwh : array_like, shape (t,)
        Energy of the extra load in each slot. [MWh]
    surplus_mwh : array_like, shape (t,)
        Energy that would be spilled without it. [MWh]
    factor_marginal_kg_per_mwh : array_like, shape (t,) or scalar
        Of the plant that answers to load: gas or coal, about 400 to 800. [kg CO2/MWh]

    Returns
    -------
    emission : array, shape (t,)
        [kg CO2]

    Notes
    -----
    .. math:: m_t = \max(l_t - s_t, 0)\, e^{marg}_t

    Examples
    --------
    >>> emission_marginal_kg([2.0, 2.0], [3.0, 0.5], 500.0).tolist()
    [0.0, 750.0]
    """
    load, surplus = _counted(load_mwh, "load_mwh"), _counted(surplus_mwh, "surplus_mwh")
    return np.maximum(load - surplus, 0.0) * np.asarray(factor_marginal_kg_per_mwh)


def emission_average_kg(load_mwh: ArrayLike, factor_average_kg_per_mwh: ArrayLike) -> Floats:
    """Return what a load is charged with by the mean factor of its grid, as in a yearly account of emissions.

    Parameters
    ----------
    load_mwh : array_like, shape (t,)
        [MWh]
    factor_average_kg_per_mwh : array_like, shape (t,) or scalar
        Published by the utility. [kg CO2/MWh]

    Returns
    -------
    emission : array, shape (t,)
        [kg CO2]

    References
    ----------
    .. [1] Shikoku Electric Power, FY2024: 0.376 kg/kWh before adjustment (23 January 2026).

    Examples
    --------
    >>> emission_average_kg([2.0, 2.0], 376.0).tolist()
    [752.0, 752.0]
    """
    return _counted(load_mwh, "load_mwh") * np.asarray(factor_average_kg_per_mwh)


def _counted(values: ArrayLike, name: str) -> Floats:
    array = np.asarray(values, dtype=np.float64)
    bad = ~(array >= 0)
    if bad.any():
        raise InputError(f"`{name}` is {array[bad].flat[0]:g}", "energy counts up from 0")
    return array
