"""Who of a case may stand on a list of designated people and bodies: reasons for and against, never a verdict."""

from twosource.screen.matches import screened

__all__ = ["screened"]
