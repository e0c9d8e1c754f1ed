"""resolve: who and what is the same across articles. Each step is a function Picture -> Picture."""
