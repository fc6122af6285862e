"""Fits BG/NBD by SciPy's L-BFGS-B: the customers' x, t_x and T as text on stdin, milliseconds and log-likelihood as JSON on stdout."""
import json
import sys
import time

import numpy as np
from scipy.optimize import minimize
from scipy.special import gammaln

x, tx, age = np.loadtxt(sys.stdin, unpack=True)


def negative(log_parameters):
    r, alpha, a, b = np.exp(log_parameters)
    shared = gammaln(r + x) - gammaln(r) + r * np.log(alpha) + gammaln(a + b) + gammaln(b + x) - gammaln(b) - gammaln(a + b + x)
    alive = -(r + x) * np.log(alpha + age)
    gone = np.where(x > 0, np.log(a) - np.log(b + np.maximum(x, 1) - 1) - (r + x) * np.log(alpha + tx), -np.inf)
    return -np.sum(shared + np.logaddexp(alive, gone))


runs = []
for _ in range(3):
    start = time.perf_counter()
    found = minimize(negative, np.log([0.5, np.max(age) * 0.3, 1.0, 2.5]), method="L-BFGS-B")
    runs.append((time.perf_counter() - start) * 1000)
print(json.dumps({"runs": runs, "logLikelihood": -found.fun}))
