"""Reading French as people write it: each module turns text into one kind of value, or into nothing."""
