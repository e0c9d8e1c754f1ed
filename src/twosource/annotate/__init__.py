"""annotate: Article -> Document. Layers are added, never edited; each step is a function Document -> Document."""
