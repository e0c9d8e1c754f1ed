"""The command line. The only room that prints."""

import os
import sys

from twosource.errors import TwosourceError


def main() -> None:
    """Run the command line; see cli/app.py for the exit status."""
    try:
        from twosource.cli.app import app

        app()
    except TwosourceError as error:
        from twosource.cli.output import complain

        complain(f"twosource: {error}")
        sys.exit(1)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except KeyboardInterrupt:
        sys.exit(130)
