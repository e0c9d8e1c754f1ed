"""Where work is done, never what: in this process, in processes of this machine, or on a Dask cluster. The bytes are the same."""

from twosource.spread.here import Here
from twosource.spread.workers import Workers, workers

__all__ = ["Here", "Workers", "workers"]
