"""How the bench says its figures."""

import sys

import numpy as np


def spread_ms(seconds: list[float]) -> dict[str, float]:
    """Return the median and the 95th percentile of latencies, in milliseconds."""
    p50, p95 = np.percentile(np.array(seconds) * 1000.0, (50, 95))
    return {"p50": round(float(p50), 2), "p95": round(float(p95), 2)}


def peak_memory_mb() -> float | None:
    """Return the most memory this process has held; None where the system does not say (Windows)."""
    try:
        import resource  # noqa: PLC0415 - Unix only
    except ImportError:
        return None
    unit = 1 if sys.platform == "darwin" else 1024
    return round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 2**20, 1)
