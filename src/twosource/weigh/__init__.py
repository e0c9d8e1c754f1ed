"""weigh: how many independent origins, who copied whom, what disagrees. Each step is a function Picture -> Picture."""
