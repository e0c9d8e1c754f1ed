"""The store's tests run on both: a SQLite file, and a PostgreSQL server that is started for them.

Where PostgreSQL is not installed its half is skipped; with TWOSOURCE_POSTGRES=1, as in .ci/run, that is a failure.
"""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from twosource.store import Store

_PROGRAMS = Path("/usr/lib/postgresql")


def program(name: str) -> str | None:
    """Where a program of PostgreSQL is."""
    found = [shutil.which(name), *(str(file) for file in sorted(_PROGRAMS.glob(f"*/bin/{name}"), reverse=True))]
    return next((file for file in found if file), None)


def call(*words: str) -> None:
    """Run a program of PostgreSQL, which root may not do itself."""
    as_whom = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    subprocess.run([*as_whom, program(words[0]) or "", *words[1:]], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The folder with the socket of a server of one's own, which nobody else can reach."""
    if not program("initdb"):
        missing = "no PostgreSQL here: apt-get install postgresql, to try the store on it"
        pytest.fail(missing) if os.environ.get("TWOSOURCE_POSTGRES") else pytest.skip(missing)
    folder = Path(tempfile.mkdtemp(prefix="twosource-"))
    try:
        if os.geteuid() == 0:
            shutil.chown(folder, "postgres", "postgres")
        call("initdb", "-D", f"{folder}/data", "-A", "trust", "-U", "ada", "-E", "UTF8", "--locale=C", "--no-sync")
        settings = f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off"
        call("pg_ctl", "-D", f"{folder}/data", "-l", f"{folder}/log", "-o", settings, "-w", "start")
        yield str(folder)
        call("pg_ctl", "-D", f"{folder}/data", "-m", "immediate", "-w", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


class Places:
    """Places for cases that are not there yet."""

    def __init__(self, folder: Path, socket: str = "") -> None:
        """In a folder; on the server with that socket, where one is given."""
        self.folder, self.socket, self.many = folder, socket, 0

    def __call__(self) -> str | Path:
        """Another place."""
        self.many += 1
        if not self.socket:
            return self.folder / f"case{self.many}.db"
        import psycopg

        name = f"case_{self.folder.name}_{self.many}".lower().replace("-", "_")
        with psycopg.connect(f"postgresql://ada@/postgres?host={self.socket}", autocommit=True) as db:
            db.execute(f'CREATE SCHEMA "{name}"')
        return f"postgresql://ada@/postgres?host={self.socket}&options=-csearch_path%3D{name}"


@pytest.fixture(params=["sqlite", "postgres"])
def places(request, tmp_path) -> Places:
    """New places in a folder of files, then on a server."""
    return Places(tmp_path, request.getfixturevalue("server") if request.param == "postgres" else "")


@pytest.fixture
def served(server, tmp_path) -> str:
    """The place of a case on the server that is not there yet."""
    return str(Places(tmp_path, server)())


@pytest.fixture
def place(places) -> str | Path:
    """The place of a case that is not there yet."""
    return places()


@pytest.fixture
def store(place) -> Iterator[Store]:
    """An empty case."""
    with Store(place) as opened:
        yield opened
