"""Growing groups of things that are the same, with the reasons that tie them and the pairs that may not meet."""

from collections import defaultdict

from twosource.types import Reason


class Clusters:
    """Numbered things in groups; at first each is alone. A group is named by its least member."""

    def __init__(self, size: int) -> None:
        """So many things, each alone."""
        self._parent = list(range(size))
        self._members: dict[int, list[int]] = {}
        self._reasons: dict[int, list[Reason]] = defaultdict(list)
        self._apart: dict[int, set[int]] = defaultdict(set)

    def root(self, item: int) -> int:
        """The least member of the thing's group."""
        while self._parent[item] != item:
            self._parent[item] = self._parent[self._parent[item]]
            item = self._parent[item]
        return item

    def members(self, item: int) -> list[int]:
        """All of the thing's group, in order."""
        root = self.root(item)
        return self._members.get(root, [root])

    def reasons(self, item: int) -> tuple[Reason, ...]:
        """Why the group holds together."""
        return tuple(self._reasons.get(self.root(item), ()))

    def forbid(self, left: int, right: int) -> None:
        """Keep two things in two groups for good; both must be apart now."""
        self._apart[self.root(left)].add(right)
        self._apart[self.root(right)].add(left)

    def forbidden(self, left: int, right: int) -> bool:
        """True when the groups of the two hold a pair that may not meet."""
        one, other = self.root(left), self.root(right)
        return any(self.root(item) == other for item in self._apart.get(one, ()))

    def join(self, left: int, right: int, reason: Reason) -> bool:
        """Make the two groups one and keep the reason; False when they were one already or may not meet."""
        one, other = sorted((self.root(left), self.root(right)))
        if one == other or self.forbidden(one, other):
            return False
        self._members[one] = sorted(self.members(one) + self.members(other))
        self._members.pop(other, None)
        self._reasons[one] = [*self._reasons.pop(one, ()), *self._reasons.pop(other, ()), reason]
        if other in self._apart:
            self._apart[one] |= self._apart.pop(other)
        self._parent[other] = one
        return True

    def groups(self) -> list[list[int]]:
        """All groups, each in order, by their least member."""
        return [self.members(item) for item in range(len(self._parent)) if self._parent[item] == item]
