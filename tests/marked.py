"""Blocks of a page that a program writes: `<!-- name -->`, what was measured, `<!-- /name -->`."""


def inserted(page: str, name: str, text: str) -> str:
    """The page with the text between the two marks of this name."""
    begin, end = f"<!-- {name} -->", f"<!-- /{name} -->"
    before, _, rest = page.partition(begin)
    _, found, after = rest.partition(end)
    if not found:
        raise ValueError(f"the page has no {begin} with {end} behind it")
    return f"{before}{begin}\n{text}{end}{after}"


def within(page: str, name: str) -> str:
    """The text between them."""
    return page.partition(f"<!-- {name} -->\n")[2].partition(f"<!-- /{name} -->")[0]
