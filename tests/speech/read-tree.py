"""Reads aloud, so to speak, what the accessibility tree of a page has: a line of JSON for each line that is asked for."""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402


def documents(node, depth=0):
    """Web pages below a node."""
    if node is None or depth > 25:
        return
    if node.get_role_name() == "document web":
        yield node
        return
    for i in range(node.get_child_count()):
        yield from documents(node.get_child_at_index(i), depth + 1)


def words(node):
    """What is read at a node and below it, as browse mode goes through it: a tree is another mode's."""
    role = node.get_role_name()
    if role in ("tree", "combo box", "list box"):
        return
    text = node.get_text_iface()
    own = Atspi.Text.get_text(text, 0, -1) if text is not None else ""
    children = [node.get_child_at_index(i) for i in range(node.get_child_count())]
    if own.replace("\ufffc", "").strip() == "" and not children:
        own = node.get_name() or ""
    # What a node says itself stands around its children, each in the place of a mark.
    parts = own.split("\ufffc")
    if own.strip("\ufffc \n") != "" or role == "heading":
        yield parts[0]
    for i, child in enumerate(children):
        if child is not None and not (role in ("static", "text") or own != "" and "\ufffc" not in own):
            yield from words(child)
        if i + 1 < len(parts):
            yield parts[i + 1]


for _ in sys.stdin:
    said = []
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        for page in documents(desktop.get_child_at_index(i)):
            if page.get_name() == "Procedure":
                said = [each.strip() for each in words(page) if each.strip()]
    print(json.dumps(said), flush=True)
