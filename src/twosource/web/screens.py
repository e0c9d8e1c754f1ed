"""The case held against a list: anew when it is another picture, not for a decision."""

import threading
from typing import NamedTuple

from twosource.present.screening import Screening, screening
from twosource.types import Entity, SanctionsList, Screened
from twosource.web.answers import RefusedError
from twosource.web.live import Held, Live


class _Made(NamedTuple):
    """What was found, and the entities of the picture that it was found in."""

    entities: tuple[Entity, ...]
    listed: SanctionsList
    found: Screened


class Screens:
    """The screening of the picture that is shown."""

    def __init__(self, place: str) -> None:
        """Of the list in that file; none where it is empty."""
        self._place = place
        self._lock = threading.Lock()
        self._made: _Made | None = None

    @property
    def place(self) -> str:
        """The file of the list.

        Raises:
            RefusedError: the server was started without one.
        """
        if not self._place:
            raise RefusedError(404, "no list of designated people is named", "start the server with `twosource serve --list FILE`")
        return self._place

    def of(self, live: Live, held: Held) -> Screening:
        """What the list holds of a picture, with the decisions of now.

        Raises:
            RefusedError: there is no list.
            InputError: the file is no such list.
        """
        with self._lock:
            if self._made is None or self._made.entities is not held.picture.entities:
                with live.case() as case:
                    self._made = _Made(held.picture.entities, *case.screened(self.place, held.picture))
            return screening(held.index.desk, self._made.listed, self._made.found)
