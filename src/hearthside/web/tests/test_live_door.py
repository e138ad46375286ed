"""Whoever asks the live process for a stream: many at once are one question to the database."""

import asyncio
from uuid import UUID

from psycopg import OperationalError

from hearthside.web.live.door import MOST_AT_ONCE, Door
from hearthside.web.live.table import Place

BEN = Place(person=UUID(int=1), couple="a couple", turn=7)


class Register:
    """What the database knows, and how often it was asked."""

    def __init__(self, *, is_there: bool = True) -> None:
        self.n_questions = 0
        self.is_there = is_there

    async def find(self, sessions):
        self.n_questions += 1
        await asyncio.sleep(0)
        if not self.is_there:
            raise OperationalError
        return {"ben's": BEN} if "ben's" in sessions else {}


async def come(register, sessions):
    """Have all of these ask, and return what each is told."""
    door = Door(register.find)
    asking = [asyncio.ensure_future(door.ask(session)) for session in sessions]
    answering = asyncio.ensure_future(keep(door.answer))
    try:
        async with asyncio.timeout(60):
            return await asyncio.gather(*asking)
    finally:
        answering.cancel()


async def keep(work):
    while True:
        await work()


def test_invented_cookies_cost_the_database_one_question_and_keep_nobody_out():
    register = Register()
    invented = [f"invented {number}" for number in range(MOST_AT_ONCE - 1)]
    told = asyncio.run(come(register, [*invented, "ben's"]))
    assert told == [None] * len(invented) + [BEN]
    assert register.n_questions == 1


def test_whoever_comes_when_too_many_stand_there_is_sent_away_unasked():
    register = Register()
    told = asyncio.run(come(register, ["ben's"] * (MOST_AT_ONCE + 3)))
    assert told == [BEN] * MOST_AT_ONCE + [None] * 3
    assert register.n_questions == 1


def test_nobody_is_left_waiting_while_the_database_is_out_of_reach():
    assert asyncio.run(come(Register(is_there=False), ["ben's"])) == [None]


def test_the_next_are_answered_after_a_rest():
    async def come_again():
        register = Register()
        door = Door(register.find)
        answering = asyncio.ensure_future(keep(door.answer))
        told = [await door.ask("ben's") for _ in range(3)]
        answering.cancel()
        return told, register.n_questions

    assert asyncio.run(come_again()) == ([BEN] * 3, 3)


def test_somebody_who_has_gone_holds_nobody_up():
    async def go():
        door = Door(Register().find)
        gone, stays = (asyncio.ensure_future(door.ask("ben's")) for _ in range(2))
        await asyncio.sleep(0)
        gone.cancel()
        await door.answer()
        return await stays

    assert asyncio.run(go()) == BEN
