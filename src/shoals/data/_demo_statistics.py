"""Machinery: the aggregate statistics from which a made-up year is drawn. No half hour of any record is in here."""

from __future__ import annotations

from dataclasses import dataclass

Twelve = tuple[float, ...]
"""One number a month from April to March, or one every two hours of the day from midnight."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaStatistics:
    """Aggregates of one area and one fiscal year, each computed from the publishers' half-hours.

    Powers are means in MW; `*_month` runs from April to March, `*_day` over twelve two-hour blocks of the day. Two are
    corrected after the record: the thermal floor and the export at curtailment were moved together, month by month,
    until many made-up years had the recorded curtailed energy in their mean.
    """

    area: str
    stream: int
    """First word of the seed, so that areas draw apart."""
    latitude: float
    longitude: float
    size: float
    """Spreads, margins and edges in MW next to those of Kyushu, for which they were found."""
    source: str

    demand_workday: tuple[Twelve, ...]
    """Mean demand of working days, by month and two-hour block. [MW]"""
    demand_off_day: Twelve
    """Demand of weekends and holidays over that of working days."""
    demand_spread_month: Twelve
    """Standard deviation of the logarithm of the daily mean."""
    demand_sun_month: Twelve
    """Correlation of demand with the clearness of the day: hot summer days are clear, cold winter days are not."""

    clearness_month: tuple[tuple[float, ...], ...]
    """Daily solar potential over clear-sky geometry, next to the clearest day: quantiles 5, 25, 50, 75 and 95 %."""
    solar_month: Twelve
    """Mean solar potential. [MW]"""
    wind_month: Twelve
    wind_quantiles: tuple[float, ...]
    """Wind power over the mean of its month: deciles, the last one replaced by the 99 % quantile."""

    nuclear_month: Twelve
    hydro_month: Twelve
    hydro_day: Twelve
    """Hydro power over its mean."""
    geothermal_month: Twelve
    biomass_month: Twelve
    other_month: Twelve
    import_month: Twelve
    """Net import in ordinary hours; export is negative. [MW]"""
    import_day: Twelve
    """Departure from the mean of the month. [MW]"""

    thermal_floor_month: Twelve
    """Thermal power that stays when solar and wind are held back. [MW]"""
    thermal_mw_min: float
    charge_month: Twelve
    """Pumping when solar and wind are held back. [MW]"""
    charge_mw_max: float
    export_month: Twelve
    """Export when solar and wind are held back. [MW]"""
    biomass_floor_month: Twelve
    curtailed_gwh_month: Twelve
    """Solar and wind held back. [GWh]"""
    wind_called: float
    """Share of the days on which wind is held back too."""
    standard_share: float
    """Share of the orders that are written for the standard hours, with one or two MW held back at their edges."""
    watched_days: int
    """Days on which one or two MW are held back although no large order follows."""

    price_thermal_mw: tuple[float, ...]
    price_jpy_per_kwh: tuple[float, ...]
    """Mean spot price above the floor at these thermal powers (twelve equal groups of half hours). [JPY/kWh]"""
    price_month: Twelve
    price_day: Twelve
    """Corrections to that curve."""
    price_floor_from_mw: float
    """Foreseen surplus, over `size`, above which the price is at its floor. [MW]"""
    price_foresight_mw: float
    """Spread of the error with which the market foresees a day's surplus, over `size`. [MW]"""


def _source(publisher: str) -> str:
    return (
        f"demo: drawn from aggregates of FY2024, computed from the area balance of {publisher} "
        "and the spot results of JEPX"
    )


KYUSHU = AreaStatistics(
    area="kyushu",
    stream=9,
    latitude=32.3,
    longitude=130.2,
    size=1.0,
    source=_source("Kyushu Electric Power Transmission and Distribution"),
    demand_workday=(
        (7252, 7818, 8490, 8182, 8788, 9170, 8962, 9099, 9169, 9261, 8713, 8056),
        (7113, 7511, 8266, 7880, 8612, 9111, 9048, 9258, 9269, 9211, 8635, 7963),
        (7634, 7796, 8506, 8514, 9825, 10641, 10653, 10906, 10781, 10286, 9480, 8708),
        (9112, 8826, 9349, 10049, 12570, 13938, 14136, 14361, 14120, 13330, 12049, 10737),
        (9473, 9047, 9476, 10349, 13077, 14607, 14909, 15062, 14655, 13714, 12407, 11031),
        (8838, 8550, 9099, 9705, 12190, 13924, 14450, 14656, 14170, 13160, 11720, 10443),
        (7472, 7569, 8362, 8474, 9572, 10319, 10282, 10482, 10379, 10043, 9143, 8413),
        (7480, 7949, 8814, 8992, 9431, 9741, 9569, 9648, 9925, 9957, 9254, 8504),
        (9074, 9636, 10409, 11393, 11824, 11305, 10780, 10659, 11365, 11888, 11223, 10188),
        (9798, 10300, 10925, 12219, 13047, 12308, 11666, 11573, 12211, 12954, 12259, 11029),
        (10195, 10650, 11186, 12511, 13061, 12443, 11749, 11476, 12133, 13125, 12530, 11338),
        (8401, 9004, 9592, 10007, 10616, 10558, 10144, 10119, 10264, 10751, 10225, 9370),
    ),
    demand_off_day=(0.990, 0.985, 0.966, 0.901, 0.866, 0.868, 0.880, 0.864, 0.891, 0.928, 0.938, 0.943),
    demand_spread_month=(0.027, 0.032, 0.043, 0.059, 0.110, 0.063, 0.050, 0.035, 0.042, 0.065, 0.071, 0.092),
    demand_sun_month=(-0.37, -0.02, -0.24, 0.87, 0.77, 0.11, -0.05, -0.31, -0.25, -0.44, -0.05, -0.07),
    clearness_month=(
        (0.153, 0.267, 0.437, 0.760, 0.989),
        (0.231, 0.400, 0.719, 0.853, 0.998),
        (0.183, 0.265, 0.537, 0.796, 0.970),
        (0.225, 0.653, 0.803, 0.908, 0.992),
        (0.184, 0.827, 0.885, 0.934, 0.973),
        (0.551, 0.692, 0.903, 0.957, 0.991),
        (0.210, 0.366, 0.542, 0.735, 0.969),
        (0.175, 0.445, 0.758, 0.841, 0.931),
        (0.480, 0.619, 0.767, 0.868, 0.930),
        (0.359, 0.542, 0.684, 0.817, 0.985),
        (0.216, 0.507, 0.709, 0.898, 0.995),
        (0.147, 0.423, 0.559, 0.810, 0.982),
    ),
    solar_month=(1542, 2020, 1749, 2114, 2279, 2142, 1325, 1300, 1321, 1378, 1613, 1675),
    wind_month=(82, 97, 76, 89, 45, 65, 84, 104, 110, 107, 141, 131),
    wind_quantiles=(0.0, 0.13, 0.27, 0.44, 0.61, 0.80, 1.02, 1.29, 1.62, 2.18, 3.45),
    nuclear_month=(3001, 2998, 3460, 3204, 3224, 3587, 3210, 3219, 4105, 4150, 4153, 4010),
    hydro_month=(818, 689, 796, 906, 479, 752, 563, 469, 320, 288, 316, 312),
    hydro_day=(0.83, 0.92, 1.16, 1.10, 0.89, 0.78, 0.76, 0.81, 1.18, 1.54, 1.13, 0.90),
    geothermal_month=(155, 139, 138, 148, 149, 149, 131, 153, 157, 161, 162, 153),
    biomass_month=(487, 484, 534, 599, 533, 547, 550, 520, 658, 679, 667, 675),
    other_month=(172, 233, 232, 193, 218, 224, 241, 211, 203, 209, 176, 201),
    import_month=(-624, -875, -1337, -1852, -1707, -1843, -1428, -1811, -1957, -1790, -1954, -1732),
    import_day=(346, 252, 173, 157, -268, -362, -346, -283, -126, -16, 157, 331),
    thermal_floor_month=(1350, 1250, 1370, 2110, 2310, 2320, 2020, 2320, 2470, 2700, 2560, 2400),
    thermal_mw_min=850.0,
    charge_month=(1535, 1514, 1453, 1378, 1378, 1378, 1097, 1314, 1664, 1873, 1734, 1322),
    charge_mw_max=2200.0,
    export_month=(1870, 1610, 2450, 2520, 2370, 2430, 1690, 2150, 1880, 1280, 2460, 1560),
    biomass_floor_month=(431, 420, 418, 481, 481, 481, 455, 411, 548, 541, 538, 552),
    curtailed_gwh_month=(106.8, 181.7, 36.5, 0.0, 0.0, 5.0, 48.5, 45.3, 21.9, 50.3, 32.6, 217.2),
    wind_called=0.51,
    standard_share=0.5,
    watched_days=17,
    price_thermal_mw=(1800, 2576, 3179, 3676, 4168, 4656, 5130, 5600, 6076, 6618, 7218, 7958, 10146),
    price_jpy_per_kwh=(5.0, 7.5, 9.0, 9.7, 10.3, 10.6, 10.75, 11.4, 12.3, 13.2, 14.5, 17.0, 24.0),
    price_month=(1.04, 1.19, 1.08, 0.99, 1.00, 0.98, 1.06, 1.04, 0.90, 0.87, 0.96, 1.07),
    price_day=(0.91, 0.90, 0.92, 0.93, 0.94, 0.88, 0.82, 0.94, 1.18, 1.24, 1.08, 0.92),
    price_floor_from_mw=-170.0,
    price_foresight_mw=850.0,
)

TOHOKU = AreaStatistics(
    area="tohoku",
    stream=2,
    latitude=38.9,
    longitude=140.5,
    size=0.75,
    source=_source("Tohoku Electric Power Network"),
    demand_workday=(
        (7004, 7427, 7803, 7904, 8859, 9013, 8696, 8822, 8768, 8846, 8199, 7482),
        (6668, 6993, 7282, 7407, 8629, 8961, 8729, 8877, 8664, 8507, 7877, 7203),
        (6798, 6956, 7232, 7506, 9147, 9763, 9636, 9852, 9450, 8959, 8231, 7471),
        (7309, 7280, 7540, 8144, 10250, 11013, 10907, 11119, 10690, 10030, 9119, 8186),
        (7636, 7495, 7780, 8536, 10988, 11970, 12057, 12224, 11713, 10892, 9737, 8669),
        (7150, 7131, 7498, 7966, 9943, 10788, 10764, 10992, 10561, 9918, 8897, 8005),
        (6659, 6862, 7306, 7601, 8771, 9136, 8909, 9157, 9171, 8706, 7933, 7254),
        (7413, 7786, 8365, 9022, 9893, 9774, 9364, 9654, 10087, 9718, 8957, 8110),
        (9129, 9520, 10062, 11000, 11936, 11614, 11117, 11408, 11953, 11572, 10772, 9748),
        (9717, 10115, 10651, 11676, 12631, 12279, 11688, 11846, 12324, 12153, 11335, 10322),
        (9997, 10347, 10883, 11813, 12675, 12359, 11792, 11905, 12322, 12390, 11622, 10577),
        (8395, 8833, 9377, 9878, 10740, 10551, 10023, 10033, 10219, 10382, 9715, 8870),
    ),
    demand_off_day=(0.973, 0.968, 0.946, 0.889, 0.824, 0.816, 0.828, 0.809, 0.848, 0.894, 0.909, 0.919),
    demand_spread_month=(0.034, 0.041, 0.034, 0.04, 0.044, 0.052, 0.019, 0.04, 0.038, 0.056, 0.055, 0.056),
    demand_sun_month=(-0.21, -0.06, 0.58, 0.39, 0.37, 0.1, -0.28, -0.16, -0.25, -0.53, -0.49, -0.52),
    clearness_month=(
        (0.29, 0.6, 0.73, 0.88, 0.94),
        (0.21, 0.47, 0.73, 0.93, 0.99),
        (0.36, 0.53, 0.75, 0.93, 0.98),
        (0.36, 0.49, 0.61, 0.76, 0.96),
        (0.44, 0.58, 0.75, 0.86, 0.98),
        (0.27, 0.59, 0.72, 0.79, 0.95),
        (0.23, 0.37, 0.66, 0.83, 0.99),
        (0.47, 0.58, 0.75, 0.84, 0.97),
        (0.38, 0.43, 0.51, 0.59, 0.74),
        (0.37, 0.55, 0.64, 0.73, 0.91),
        (0.35, 0.45, 0.64, 0.7, 0.98),
        (0.14, 0.51, 0.65, 0.74, 0.88),
    ),
    solar_month=(1689, 1694, 1719, 1340, 1435, 1240, 1091, 1015, 649, 711, 951, 1332),
    wind_month=(412, 473, 267, 444, 198, 259, 405, 598, 1054, 721, 1110, 814),
    wind_quantiles=(0.0, 0.17, 0.29, 0.42, 0.6, 0.8, 1.05, 1.31, 1.57, 2.11, 3.59),
    nuclear_month=(0, 0, 0, 0, 0, 0, 0, 156, 605, 787, 787, 789),
    hydro_month=(1982, 1436, 1084, 1474, 1152, 999, 748, 881, 1080, 1050, 920, 1466),
    hydro_day=(0.94, 0.95, 0.95, 0.96, 0.98, 0.97, 0.97, 1.02, 1.1, 1.12, 1.05, 0.99),
    geothermal_month=(142, 125, 129, 98, 95, 107, 128, 134, 158, 157, 163, 161),
    biomass_month=(524, 634, 597, 560, 584, 643, 603, 634, 759, 788, 723, 719),
    other_month=(12, 11, 11, 13, 13, 11, 12, 11, 13, 17, 17, 15),
    import_month=(-3182, -3312, -3330, -4596, -5107, -3807, -3736, -3634, -4069, -4718, -4851, -4176),
    import_day=(274, 388, 450, 113, -374, -471, -493, -318, 114, 136, -3, 185),
    thermal_floor_month=(3690, 3790, 3850, 5030, 7870, 6060, 4220, 4990, 5660, 6140, 5070, 4200),
    thermal_mw_min=2100.0,
    charge_month=(293, 359, 328, 248, 0, 224, 0, 222, 224, 222, 443, 297),
    charge_mw_max=450.0,
    export_month=(3060, 2860, 3150, 5330, 6290, 4900, 3230, 3620, 5280, 6170, 6130, 4320),
    biomass_floor_month=(398, 452, 379, 451, 513, 586, 428, 380, 693, 812, 729, 681),
    curtailed_gwh_month=(81.2, 78.5, 4.5, 0.0, 0.0, 0.0, 3.5, 6.3, 0.0, 0.0, 0.0, 33.6),
    wind_called=0.25,
    standard_share=0.0,
    watched_days=0,
    price_thermal_mw=(4646, 6758, 7458, 7993, 8452, 8891, 9361, 9894, 10455, 11012, 11714, 12822, 14712),
    price_jpy_per_kwh=(6.28, 10.33, 11.37, 12.09, 12.75, 12.77, 13.25, 13.99, 14.54, 14.61, 15.28, 17.34, 23.41),
    price_month=(1.06, 1.09, 1.01, 0.89, 0.88, 1.07, 1.14, 1.06, 0.88, 0.87, 0.9, 0.96),
    price_day=(0.98, 0.96, 0.97, 0.98, 0.93, 0.85, 0.85, 1.0, 1.15, 1.16, 1.07, 1.0),
    price_floor_from_mw=560.0,
    price_foresight_mw=1280.0,
)

CHUGOKU = AreaStatistics(
    area="chugoku",
    stream=7,
    latitude=34.6,
    longitude=132.9,
    size=0.45,
    source=_source("Chugoku Electric Power Transmission and Distribution"),
    demand_workday=(
        (5059, 5522, 5975, 5786, 6084, 6182, 6047, 6162, 6190, 6205, 5891, 5457),
        (4825, 5155, 5664, 5423, 5894, 6154, 5928, 6043, 6055, 5990, 5681, 5223),
        (4997, 5151, 5641, 5574, 6387, 6827, 6778, 7002, 6886, 6520, 6042, 5555),
        (5870, 5779, 6098, 6463, 8081, 8803, 8770, 8990, 8760, 8169, 7467, 6735),
        (6073, 5874, 6113, 6707, 8491, 9312, 9398, 9560, 9334, 8597, 7770, 6912),
        (5767, 5669, 5994, 6528, 8104, 8961, 9088, 9388, 9063, 8214, 7375, 6581),
        (4915, 5065, 5610, 5714, 6428, 6729, 6622, 6862, 6755, 6357, 5835, 5381),
        (5196, 5589, 6197, 6420, 6847, 6677, 6427, 6710, 6857, 6693, 6281, 5725),
        (6205, 6667, 7191, 7904, 8502, 7849, 7430, 7666, 8003, 8051, 7595, 6759),
        (6747, 7160, 7561, 8472, 9282, 8556, 7986, 8116, 8534, 8699, 8196, 7310),
        (7091, 7474, 7836, 8769, 9282, 8625, 8028, 8068, 8609, 8986, 8547, 7634),
        (5739, 6206, 6621, 6983, 7320, 6989, 6622, 6688, 6942, 7211, 6888, 6218),
    ),
    demand_off_day=(0.97, 0.963, 0.943, 0.88, 0.819, 0.811, 0.828, 0.811, 0.855, 0.906, 0.916, 0.916),
    demand_spread_month=(0.044, 0.052, 0.051, 0.058, 0.083, 0.062, 0.052, 0.032, 0.046, 0.057, 0.064, 0.079),
    demand_sun_month=(-0.25, 0.0, 0.66, 0.75, 0.51, 0.0, 0.06, -0.22, -0.16, -0.47, -0.25, -0.02),
    clearness_month=(
        (0.16, 0.36, 0.64, 0.84, 0.96),
        (0.18, 0.48, 0.81, 0.96, 1.0),
        (0.21, 0.38, 0.7, 0.83, 0.97),
        (0.21, 0.52, 0.78, 0.9, 0.96),
        (0.27, 0.79, 0.92, 0.95, 0.99),
        (0.46, 0.79, 0.85, 0.91, 0.94),
        (0.15, 0.4, 0.65, 0.86, 0.98),
        (0.15, 0.63, 0.72, 0.89, 0.97),
        (0.56, 0.66, 0.73, 0.86, 0.96),
        (0.45, 0.62, 0.68, 0.81, 0.95),
        (0.24, 0.55, 0.65, 0.72, 0.9),
        (0.16, 0.41, 0.61, 0.92, 0.98),
    ),
    solar_month=(1057, 1335, 1198, 1193, 1341, 1289, 834, 768, 686, 764, 780, 983),
    wind_month=(33, 53, 38, 52, 27, 29, 48, 59, 75, 64, 65, 61),
    wind_quantiles=(0.0, 0.1, 0.23, 0.38, 0.55, 0.74, 1.0, 1.33, 1.73, 2.23, 3.91),
    nuclear_month=(0, 0, 0, 0, 0, 0, 0, 0, 210, 806, 808, 808),
    hydro_month=(511, 373, 375, 579, 260, 258, 247, 318, 322, 288, 283, 576),
    hydro_day=(0.94, 0.95, 0.95, 0.96, 1.01, 0.95, 0.94, 1.0, 1.11, 1.13, 1.05, 1.01),
    geothermal_month=(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
    biomass_month=(180, 219, 240, 245, 218, 210, 178, 226, 244, 265, 231, 313),
    other_month=(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
    import_month=(923, 925, 950, 384, 98, 857, 572, 933, 772, -52, 280, -280),
    import_day=(260, 398, 543, 250, -334, -640, -685, -541, -46, 267, 281, 248),
    thermal_floor_month=(2120, 1660, 1690, 2420, 3550, 2190, 2530, 2420, 2580, 3000, 3150, 2770),
    thermal_mw_min=1150.0,
    charge_month=(411, 534, 450, 334, 1000, 1000, 1026, 1116, 1086, 1540, 1313, 1340),
    charge_mw_max=1950.0,
    export_month=(360, 650, 110, 530, 1620, 800, 190, -160, -610, -470, 670, 1070),
    biomass_floor_month=(135, 171, 184, 172, 159, 192, 152, 175, 250, 210, 256, 230),
    curtailed_gwh_month=(71.8, 63.4, 24.1, 0.6, 0.0, 0.0, 7.8, 8.5, 1.1, 0.5, 1.5, 33.3),
    wind_called=0.44,
    standard_share=0.0,
    watched_days=0,
    price_thermal_mw=(2104, 2939, 3299, 3623, 3908, 4154, 4419, 4700, 5035, 5428, 5902, 6595, 8150),
    price_jpy_per_kwh=(6.24, 9.12, 9.53, 10.21, 10.75, 11.12, 12.15, 12.68, 12.92, 14.31, 16.01, 19.55, 26.39),
    price_month=(0.93, 1.17, 1.07, 1.04, 0.96, 1.01, 0.98, 1.07, 0.88, 0.75, 0.91, 1.06),
    price_day=(0.9, 0.91, 0.94, 0.96, 1.02, 0.97, 0.91, 1.01, 1.13, 1.16, 1.06, 0.94),
    price_floor_from_mw=330.0,
    price_foresight_mw=2120.0,
)

SHIKOKU = AreaStatistics(
    area="shikoku",
    stream=8,
    latitude=33.8,
    longitude=133.4,
    size=0.22,
    source=_source("Shikoku Electric Power Transmission and Distribution"),
    demand_workday=(
        (2173, 2424, 2645, 2543, 2900, 2995, 2929, 2928, 2860, 2814, 2598, 2339),
        (2112, 2302, 2560, 2465, 2863, 2995, 2932, 2960, 2851, 2757, 2550, 2299),
        (2191, 2285, 2554, 2571, 3138, 3346, 3301, 3364, 3238, 3009, 2731, 2439),
        (2612, 2548, 2758, 2998, 3877, 4237, 4272, 4331, 4236, 3934, 3504, 3052),
        (2721, 2608, 2800, 3112, 4042, 4453, 4484, 4522, 4395, 4050, 3593, 3137),
        (2505, 2444, 2675, 2924, 3762, 4186, 4276, 4348, 4219, 3826, 3352, 2923),
        (2179, 2247, 2540, 2565, 2995, 3190, 3145, 3219, 3164, 2953, 2650, 2395),
        (2204, 2412, 2695, 2702, 2987, 2976, 2880, 2975, 3057, 2971, 2716, 2432),
        (2653, 2911, 3128, 3346, 3660, 3408, 3243, 3314, 3503, 3536, 3282, 2894),
        (2911, 3129, 3267, 3614, 4096, 3797, 3580, 3568, 3776, 3886, 3607, 3152),
        (3083, 3274, 3368, 3735, 4070, 3808, 3586, 3552, 3755, 3953, 3710, 3273),
        (2476, 2732, 2906, 3005, 3313, 3230, 3088, 3080, 3144, 3227, 3017, 2678),
    ),
    demand_off_day=(0.985, 0.98, 0.959, 0.877, 0.806, 0.802, 0.818, 0.801, 0.845, 0.897, 0.916, 0.927),
    demand_spread_month=(0.028, 0.035, 0.059, 0.07, 0.077, 0.065, 0.038, 0.028, 0.048, 0.061, 0.063, 0.076),
    demand_sun_month=(-0.09, 0.27, 0.77, 0.81, 0.66, 0.21, -0.16, -0.37, -0.25, -0.35, 0.01, 0.0),
    clearness_month=(
        (0.19, 0.38, 0.57, 0.89, 0.99),
        (0.15, 0.45, 0.84, 0.95, 0.99),
        (0.18, 0.35, 0.54, 0.91, 0.98),
        (0.19, 0.5, 0.8, 0.92, 0.98),
        (0.21, 0.84, 0.91, 0.97, 1.0),
        (0.49, 0.7, 0.85, 0.93, 0.95),
        (0.21, 0.39, 0.58, 0.87, 0.97),
        (0.16, 0.7, 0.81, 0.94, 0.99),
        (0.57, 0.68, 0.74, 0.86, 0.98),
        (0.42, 0.7, 0.79, 0.93, 0.98),
        (0.36, 0.67, 0.73, 0.85, 0.97),
        (0.19, 0.43, 0.72, 0.87, 0.99),
    ),
    solar_month=(533, 632, 574, 587, 610, 561, 369, 338, 329, 374, 441, 471),
    wind_month=(48, 66, 45, 34, 31, 26, 47, 76, 97, 77, 110, 76),
    wind_quantiles=(0.0, 0.06, 0.19, 0.36, 0.58, 0.84, 1.09, 1.38, 1.69, 2.14, 3.57),
    nuclear_month=(875, 878, 878, 507, 0, 0, 317, 876, 879, 880, 879, 879),
    hydro_month=(448, 465, 636, 585, 316, 520, 272, 308, 179, 152, 125, 250),
    hydro_day=(0.86, 0.91, 1.0, 0.98, 0.94, 0.91, 0.88, 0.96, 1.21, 1.34, 1.09, 0.92),
    geothermal_month=(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
    biomass_month=(109, 46, 80, 146, 202, 184, 149, 110, 139, 208, 222, 215),
    other_month=(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
    import_month=(-935, -960, -1285, -710, -276, -778, -618, -1126, -1175, -1030, -1107, -781),
    import_day=(87, 100, 120, 26, -53, -101, -98, -79, -13, -18, -23, 52),
    thermal_floor_month=(900, 1080, 1120, 1200, 1500, 1220, 1240, 1250, 1220, 1350, 1020, 1190),
    thermal_mw_min=400.0,
    charge_month=(567, 559, 602, 318, 300, 302, 600, 58, 304, 306, 338, 306),
    charge_mw_max=620.0,
    export_month=(1220, 1180, 1480, 1420, 1090, 1480, 70, 1080, 1320, 950, 980, 450),
    biomass_floor_month=(89, 46, 32, 100, 148, 138, 101, 91, 86, 160, 180, 198),
    curtailed_gwh_month=(16.5, 51.5, 7.2, 0.0, 0.0, 0.0, 1.5, 17.3, 0.0, 3.1, 0.5, 49.3),
    wind_called=0.19,
    standard_share=0.0,
    watched_days=0,
    price_thermal_mw=(995, 1408, 1648, 1849, 2042, 2236, 2394, 2534, 2692, 2898, 3150, 3464, 4330),
    price_jpy_per_kwh=(5.82, 8.5, 9.33, 10.09, 10.73, 10.99, 11.81, 12.92, 13.28, 13.49, 14.38, 14.5, 19.57),
    price_month=(0.98, 1.12, 0.98, 1.22, 1.2, 0.99, 1.0, 0.95, 0.76, 0.77, 0.86, 1.13),
    price_day=(0.93, 0.93, 0.94, 0.94, 0.97, 0.95, 0.92, 1.0, 1.13, 1.19, 1.06, 0.95),
    price_floor_from_mw=220.0,
    price_foresight_mw=2700.0,
)

AREAS = {area.area: area for area in (KYUSHU, SHIKOKU, CHUGOKU, TOHOKU)}

NETWORK: dict[str, Twelve] = {
    "difficulty": (
        85.68e12, 84.84e12, 83.82e12, 81.33e12, 88.87e12, 90.85e12,
        92.16e12, 101.1e12, 106.3e12, 109.8e12, 111.7e12, 112.2e12,
    ),
    "price_usd_per_btc": (65882, 65266, 65899, 62805, 59921, 60359, 65577, 86571, 98233, 99993, 95291, 85076),
    "fees_btc_per_day": (85.0, 32.3, 49.7, 12.9, 11.1, 7.6, 23.2, 14.5, 12.9, 6.6, 4.7, 4.7),
    "rate_jpy_per_usd": (153.6, 155.9, 157.8, 158.1, 146.3, 143.3, 149.6, 153.6, 153.7, 156.6, 151.8, 149.1),
}  # fmt: skip
"""Monthly means of FY2024, April to March; April's fees are the median, for the day of the halving stands apart."""
