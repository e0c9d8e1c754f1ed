"""Words without the domain: normalising, names, dates, similarity, alignment. Knows nothing of articles or claims."""
