"""The case held against a list, once a picture."""

import threading

from twosource.present.screening import Screening
from twosource.web.answers import RefusedError
from twosource.web.live import Held, Live


class Screens:
    """The screening of the picture that is shown. A list is read anew for each picture, so a newer file of that name is taken."""

    def __init__(self, place: str) -> None:
        """Of the list in that file; none where it is empty."""
        self._place = place
        self._lock = threading.Lock()
        self._made: tuple[int, Screening] | None = None

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
        """What the list holds of a picture.

        Raises:
            RefusedError: there is no list.
            InputError: the file is no such list.
        """
        with self._lock:
            if self._made is None or self._made[0] != held.version:
                with live.case() as case:
                    self._made = held.version, case.screen(self.place, picture=held.picture)
            return self._made[1]
