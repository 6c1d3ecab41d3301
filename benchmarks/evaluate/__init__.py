"""`make evaluate`: how well what was never trained on is understood."""
