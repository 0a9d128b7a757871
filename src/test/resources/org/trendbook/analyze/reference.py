"""Reference values of the Theil-Sen slope, for the designs in designs.csv: python3 reference.py > reference-scipy.csv"""
import csv
import datetime
import math

import scipy
from scipy.stats import theilslopes

print("# scipy", scipy.__version__)
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
