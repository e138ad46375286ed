"""What Noor, who is invented, wrote down for a bad hour, and what she said of help."""

from django.utils.translation import gettext

from hearthside.core.care import Cost
from hearthside.core.care.answer import SupportAnswer
from hearthside.core.care.safety_plan import SafetyPlan

ANSWER = SupportAnswer(costs=Cost.A_LITTLE, wants_help=True)


def write_safety_plan() -> SafetyPlan:
    """Return what is to be done in a bad hour."""
    return SafetyPlan(
        signs=gettext("My stomach goes tight. I look at the phone every minute. I stop eating."),
        alone=gettext(
            "Hands under warm water. The long way round the canal. Wedge clay until my arms are tired."
        ),
        people_and_places=gettext(
            "Choir on Thursdays. The library until nine. Aunt Salma, who talks about tomatoes."
        ),
        to_tell=gettext("Ines, my friend since school. She said: any hour."),
        professionals=gettext("Dr. Okafor, my doctor. The helpline from the fridge."),
        safer=gettext(
            "Leave the phone with Ines for the night. Sleep in the studio when we have quarrelled."
        ),
    )
