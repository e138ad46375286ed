"""What Noor, who is invented, wrote down for a bad hour, and what she said of help."""

from hearthside.core.care import Cost
from hearthside.core.care.answer import SupportAnswer
from hearthside.core.care.safety_plan import SafetyPlan

PLAN = SafetyPlan(
    signs="My stomach goes tight. I look at the phone every minute. I stop eating.",
    alone="Hands under warm water. The long way round the canal. Wedge clay until my arms are tired.",
    people_and_places="Choir on Thursdays. The library until nine. Aunt Salma, who talks about tomatoes.",
    to_tell="Ines, my friend since school. She said: any hour.",
    professionals="Dr. Okafor, my doctor. The helpline from the fridge.",
    safer="Leave the phone with Ines for the night. Sleep in the studio when we have quarrelled.",
)
ANSWER = SupportAnswer(costs=Cost.A_LITTLE, wants_help=True)
