"""Importing this loads all weights. Processes that are forked afterwards share them."""

import gc

from twosource import models

models.chances((models.Asked(bytes(768), bytes(768), ()),))
models.parse("Ada Brook flew to Port Ansel.")
gc.collect()
gc.freeze()
