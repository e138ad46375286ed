"""How somebody says that there is danger: on the pages that ask, and nowhere else."""


def tell_of_danger(person):
    """Answer that one is afraid of one's partner."""
    person.client.post("/help/questions/")
    person.client.post("/help/questions/two/", {"afraid": "yes"})
