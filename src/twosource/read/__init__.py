"""read: bytes -> Article. The only room that touches files and the network."""
