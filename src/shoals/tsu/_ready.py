"""Machinery: a list of edges made ready for sampling, in plain Python over flat arrays; `_emit` turns it into LLVM
code.

Rows of neighbours by counting, doubles found on the way, and a proper colouring: two colours where no odd cycle is,
else DSATUR (Brelaz, Communications of the ACM 22, 1979) for small graphs and the largest degree first (Welsh and
Powell, Computer Journal 10, 1967) for large ones. All of it takes a time that grows with nodes plus edges, but for
DSATUR.
"""


def ready(n, m, small, edges, start, neighbour, edge_of, colour, scratch, order, seen):
    """Fill `start`, `neighbour`, `edge_of` and `colour`; return the number of colours, or -1 - k if edge k is a double.

    Sizes: `edges` 2 m, `start` n + 1, `neighbour` and `edge_of` 2 m, `colour` n, `scratch` n + 2, `order` n + 1;
    `seen` as many as DSATUR needs where `small` is its words for each node, else anything with `small` at zero.
    """
    rows(n, m, edges, start, neighbour, edge_of, scratch)
    for i in range(n):
        scratch[i] = -1
    for i in range(n):
        for p in range(start[i], start[i + 1]):
            j = neighbour[p]
            if scratch[j] == i:
                return -1 - edge_of[p]
            scratch[j] = i
    if halve(n, start, neighbour, colour, order):
        return 2 if m > 0 else 1
    if small > 0:
        return saturate(n, small, start, neighbour, colour, scratch, seen)
    return largest_first(n, start, neighbour, colour, scratch, order)


def rows(n, m, edges, start, neighbour, edge_of, scratch):
    """Sort the half-edges by their node: count, sum, place."""
    for i in range(n + 1):
        start[i] = 0
    for k in range(2 * m):
        start[edges[k] + 1] += 1
    for i in range(n):
        start[i + 1] += start[i]
        scratch[i] = start[i]
    for k in range(m):
        a = edges[2 * k]
        b = edges[2 * k + 1]
        p = scratch[a]
        neighbour[p] = b
        edge_of[p] = k
        scratch[a] = p + 1
        p = scratch[b]
        neighbour[p] = a
        edge_of[p] = k
        scratch[b] = p + 1
    return 0


def halve(n, start, neighbour, colour, order):
    """Colour by distance from a root, odd or even; return 0 at the first odd cycle."""
    for i in range(n):
        colour[i] = -1
    for root in range(n):
        if colour[root] >= 0:
            continue
        colour[root] = 0
        order[0] = root
        head = 0
        tail = 1
        while head < tail:
            i = order[head]
            head += 1
            other = 1 - colour[i]
            for p in range(start[i], start[i + 1]):
                j = neighbour[p]
                if colour[j] < 0:
                    colour[j] = other
                    order[tail] = j
                    tail += 1
                elif colour[j] != other:
                    return 0
    return 1


def largest_first(n, start, neighbour, colour, scratch, order):
    """Give each node, the largest degree first, the least colour that no neighbour has."""
    most = 0
    for i in range(n):
        colour[i] = -1
        most = max(most, start[i + 1] - start[i])
    for d in range(most + 2):
        scratch[d] = 0
    for i in range(n):
        scratch[most - (start[i + 1] - start[i]) + 1] += 1
    for d in range(most + 1):
        scratch[d + 1] += scratch[d]
    for i in range(n):
        d = most - (start[i + 1] - start[i])
        order[scratch[d]] = i
        scratch[d] += 1
    for d in range(most + 2):
        scratch[d] = -1
    colours = 0
    for k in range(n):
        i = order[k]
        for p in range(start[i], start[i + 1]):
            c = colour[neighbour[p]]
            if c >= 0:
                scratch[c] = i
        c = 0
        while scratch[c] == i:
            c += 1
        colour[i] = c
        colours = max(colours, c + 1)
    return colours


def saturate(n, words, start, neighbour, colour, scratch, seen):
    """Colour next the node whose neighbours have the most colours; of equals, that of the largest degree."""
    for i in range(n):
        colour[i] = -1
        scratch[i] = 0
    for k in range(n * words):
        seen[k] = 0
    colours = 0
    for _ in range(n):
        best = -1
        most = -1
        for i in range(n):
            if colour[i] < 0:
                rank = scratch[i] * (n + 1) + start[i + 1] - start[i]
                if rank > most:
                    most = rank
                    best = i
        c = 0
        while seen[best * words + c // 30] >> (c % 30) & 1:
            c += 1
        colour[best] = c
        colours = max(colours, c + 1)
        for p in range(start[best], start[best + 1]):
            j = neighbour[p]
            if colour[j] < 0:
                at = j * words + c // 30
                if not seen[at] >> (c % 30) & 1:
                    seen[at] |= 1 << (c % 30)
                    scratch[j] += 1
    return colours
