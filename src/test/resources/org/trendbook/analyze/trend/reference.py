"""Reference values for the designs in designs.csv, from scipy and NumPy: python3 reference.py > reference-scipy.csv"""
import csv
import datetime
import math

import numpy
import scipy
from scipy.stats import linregress, theilslopes

print("# scipy", scipy.__version__, "NumPy", numpy.__version__)
print("design,figure,value")
designs = {}
for row in csv.DictReader(open("designs.csv")):
    days = (datetime.date.fromisoformat(row["date"]) - datetime.date(1970, 1, 1)).days
    designs.setdefault(row["design"], []).append((1970 + days / 365.25, math.log10(float(row["value"]))))
for name, points in designs.items():
    points.sort()
    slope, _, low, high = theilslopes([y for _, y in points], [t for t, _ in points], 0.95)
    for figure, value in (("theil_sen", slope), ("theil_sen_low", low), ("theil_sen_high", high)):
        print(f"{name},{figure},{float(value):.15g}")
    years, logs = zip(*points)
    line = linregress(years, logs)
    for figure, value in (
        ("slope", line.slope),
        ("slope_error", line.stderr),
        ("r_squared", line.rvalue**2),
    ):
        print(f"{name},{figure},{float(value):.15g}")
    for p in (0.025, 0.5, 0.95):
        print(f"{name},quantile_{p:g},{float(numpy.quantile(logs, p)):.15g}")
