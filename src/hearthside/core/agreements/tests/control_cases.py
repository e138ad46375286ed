"""Sentences an agreement may hold, written before the rules saw them.

The first three sets were looked at and rules were mended by them. `UNSEEN` was written after that and no rule was
changed by it: what is found there is what to expect of other people's words.
"""


def read(block: str) -> tuple[tuple[str, str], ...]:
    """Kind and sentence, one a line."""
    pairs = (line.split("|", 1) for line in block.strip().splitlines())
    return tuple((kind, sentence) for kind, sentence in pairs)


SEEN = read("""
where|Keep your location on when you go out
where|I can see on the map where she is whenever I want
where|Send me a picture when you arrive so I know who is there
where|We use Find My so that nobody worries
where|You call me on video from every place you go
where|She texts me each time she changes places
private|Phones lie open on the table, no codes
private|I have your PIN and you have mine
private|We read each other's chats whenever we like
private|He gives me his Instagram login
private|I get to look through your photos on Sundays
private|You forward me what your mother writes about me
people|You don't meet him alone again
people|No lunches with Anna any more
people|We spend all our free time together and nobody else
people|You leave the group chat with the boys
people|You tell me first before you see your brother
people|You only go to parties when I come along
must|You have to be home by ten
must|She needs to ask before staying late
must|You are supposed to pick up at the first ring
must|You never leave without kissing me
must|You will do what we agreed, no matter how you feel
must|He must apologise first, every time
punish|Being late means no going out next weekend
punish|Whoever breaks it does all the dishes for a week
punish|If you lie once more, I'm moving out
punish|Forget it and I won't touch you for a week
punish|A slip costs fifty euros
punish|If you do it again I tell your parents everything
money|All wages go into my account
money|You get thirty euros a week from me
money|I sign off on anything over ten euros
money|You give up the evening job
money|Your card stays with me
money|You send me a screenshot of your balance on Fridays
where|到了地方就发定位给我
where|随时告诉我你在哪里
where|下班必须视频让我看看和谁在一起
private|微信密码告诉对方
private|睡前把手机给我看一遍
private|我可以登录你的账号
people|以后不要跟她单独吃饭
people|周末只能陪我
people|和前男友彻底断了
must|十分钟之内必须回消息
must|什么事都要先问过我
must|你以后都听我的
punish|迟到一次罚一百
punish|再撒谎我们就离婚
punish|谁先发火谁洗一个月的碗
money|发了工资交给我
money|超过一百块都要我同意
money|你的卡放我这里
where|Your live position is visible to me day and night
where|After work a photo of the empty office, every day
where|We put a tracker in the car
where|You ring me from the landline so I know you are really there
where|No switching off the phone when you are out
where|You drop a pin whenever you get somewhere new
private|I know the code of her phone and she knows that I look
private|Once a week you let me scroll through your WhatsApp
private|All mails are read by both
private|You tell me word for word what he wrote
private|Fingerprint of both on both phones
private|No deleting of chats
people|The trip with your girlfriends is off the table
people|You break with Tom for good
people|No male colleagues in your car
people|Your mother only comes when I am at home
people|You say no when your friends ask you out during the week
people|I choose which of her friends are good for us
must|You answer the phone, always, wherever you are
must|You ought to be in bed when I come home
must|She is to tell me everything, without exception
must|From now on you dress the way I like
must|You let me decide about the weekend
must|He may not be angry with me
punish|Every broken promise means a night apart
punish|If I catch you I will throw your things out
punish|Who shouts first leaves the flat for the night
punish|Otherwise the holiday is cancelled
punish|You earn back my trust by staying in for a month
punish|Three strikes and it is over
money|I handle the money and you get what you need
money|You do not buy clothes unless I have seen them
money|The receipts go into the box and I check them on Sunday
money|You put your bonus on my account
money|She stops working when we marry
money|Online banking is open to me at any time
where|去哪里都要先发位置
where|我会在地图上看你有没有回家
private|你的聊天不许删
private|每天晚上互相看手机
people|除了家人不要见别的女生
people|同学聚会不许去
must|电话响三声内要接
must|说好的事情不准反悔
punish|做错了就写检讨
punish|再犯一次就搬出去住
money|家里的钱都归我管
money|买东西前先给我看
where|You check in by video whenever you stay overnight somewhere
where|I follow your phone on the app during business trips
where|You say which street you are in when I ask
where|Your car stays connected to my app
private|You do not put a lock on your phone
private|I look into your bag when I have a bad feeling
private|We use one email address from now on
private|You read me your messages out loud in the evening
private|I have all your passwords in my notebook
people|You give up football on Thursdays with the boys
people|You see your parents once a month, not more
people|No contact with anyone from before
people|Your friends are not welcome here any more
people|You tell your sister nothing about us
people|You do not add men on Instagram
must|You come home straight after work
must|You will love me first and everything else second
must|You have no right to be angry about this
must|Whenever I call you drop everything
must|She asks me before she decides anything
punish|If you forget I will ignore you for three days
punish|Then I will do the same to you so that you feel it
punish|Failing means you buy me a present worth a hundred
punish|I cancel the wedding if it happens again
punish|You stand in the corner until you say sorry
money|You ask for cash when you need it
money|I decide what is bought
money|Your salary is paid to me and I give you pocket money
money|You work only mornings so that you are home at noon
money|You do not have an account of your own
where|开会也要拍照发给我
where|每到一个地方要发照片
private|我随时可以查你的聊天
private|手机不能有我不知道的密码
people|以后不许去酒吧见朋友
people|你和你妈妈少打电话
must|我打电话你必须接
must|不能对我发脾气
punish|骗我一次就跪一晚
money|你的奖金要全部交给我
""")

SEEN_HARMLESS = """
We text good night around eleven
If one of us is late, a short line is enough
On Fridays we cook together and talk about the week
When you travel, we call every second evening
We keep half an hour on Sunday for the two of us
Before bed we say one thing that was good today
I will tell you when I need an evening alone
You can ask me for a hug whenever you need one
When I go quiet, I say that I will be back in an hour
We each keep one evening a week for our own friends
I call you from the train so you know I am fine
We look at the calendar together on Mondays
We say early when plans change
After a quarrel we drink tea before we talk
We speak quietly, or we take ten minutes
If it gets loud, either of us may say pause
I tell you myself when I have met my ex
We answer each other's messages by the evening
When you meet your friends, send me a short good night
I put my phone in another room while we talk
We take turns choosing the film
We pay the rent half and half
We talk about large purchases before we make them
I ask for reassurance once and then go for a walk
We do not discuss the day's worries after ten
You tell me when you feel alone instead of waiting
I will not check your phone
I stop asking where you are
We each have our own account and one together
Nobody is punished for forgetting
You don't need to explain yourself when you see friends
If you can't talk now, say when you can
We visit both families in December
We leave the door open when one needs quiet
I tell you what I need in one sentence
We don't bring up old fights
Each of us may say no without a reason
When I am jealous I say so, and you may just listen
We take a photo together every month
I let you know when I am on my way home
We share the costs of the car
You have the evening off when I am with the children
I call my sister when it gets too much
We do not answer work mail after nine
When one is ill the other does the shopping
We keep our passwords to ourselves
We see a counsellor in March
Once a month we each spend a weekend with our own people
Until the baby sleeps through the night
It costs me an hour at the gym
I find it hard to write during meetings
We start again without blame
A red card on the fridge means: I need quiet
We hold hands before we fall asleep
I say thank you for one thing each day
每天睡前互道晚安
出差的时候隔天打一次电话
生气了先说一声，半小时后再谈
周五晚上一起做饭
忙的时候回一句“晚点说”
每人每周有一个晚上陪自己的朋友
吵架后先喝杯茶
大额开支一起商量
我不再问你在哪里
计划有变就早点告诉对方
见朋友的时候发一句晚安就好
不翻旧账
需要安静的时候可以说
每个月去看一次双方父母
谁累了另一个人做家务
我想你的时候会直接告诉你
吃饭的时候手机放在另一个房间
不舒服就说出来，不用猜
各自的工资各自管
到家了说一声
十点以后不谈工作
拥抱一下再出门
每周日一起看下周的安排
我会先自己冷静十分钟
不在孩子面前吵架
生日一起过
We light a candle when we begin to talk
I text you when the meeting takes longer
Each of us plans one weekend this spring
We keep phones out of the bedroom
You choose the music on long drives
When we disagree, each says what they heard
I want to hear once a day that you think of me
We eat breakfast together on Saturdays
If I get anxious I breathe first and then ask
We tell each other one good and one hard thing
We share our calendars for the week
You can call me at work if it is urgent
We greet each other at the door
I go to my choir on Wednesdays and you to your climbing
When your mother visits, we take a walk between
We sleep on it before we decide
We do not tease each other in front of friends
We write down what we spent on the holiday together
We save fifty euros a month for a trip
When I need space I say for how long
We try it for two weeks
You read to me on Sundays
When a call is missed, the other calls back when there is time
We plan who picks up the children
Nobody has to answer during work
I will ask instead of guessing
I would like a message when you land
We decide together where to spend the holidays
We keep seeing our own friends
It costs me patience in the mornings
It takes me half an hour after work
Until my shift plan changes
We begin again with a joke
We say sorry when we are ready
If one of us cannot sleep, waking the other is all right
I tell you about messages from my ex if they trouble me
I turn down the music after ten
We say what we liked about the evening
We meet for lunch on Thursdays
We take a walk when it gets heated
We both put our keys on the hook
Each keeps their own passwords
We take photos of nice moments and print one a month
I call when I leave work
We check the heating bill together
Ten minutes on the sofa, no screens
We hug for twenty seconds
I visit my father on Sundays, you are welcome to come
We talk about money on the first of the month
We leave notes for each other
早上出门前抱一下
晚回家提前说一声
每周一次散步
吵架的时候可以叫停
一起记账看看这个月花了多少
我说完你再说
每个人都可以说不
想安静就关上门
不高兴的时候先写下来
出差回来先休息再聊
到家之前打个电话
一个月约会一次
孩子睡了以后聊二十分钟
你可以有自己的朋友
我尽量当天回消息
忘了就再来一次
说话小声一点
谁先到家谁做饭
周末各自有半天时间
有压力的时候告诉对方
We tell each other in the morning what the day looks like
One of us says stop and both sit down
I ask you for ten minutes when I come home
We keep a jar with notes of what we liked
You take the first turn in speaking, I take the second
When I feel left out I tell you the same day
We never go to bed without a good night
We try not to interrupt each other
We do not have to solve everything tonight
You and I each name one worry
On trips we send a picture of our breakfast
Whoever wakes first makes coffee
I listen for five minutes before I answer
You tell me if the joke went too far
We use the word lighthouse when it gets too much
We agree on a time to talk again
Each of us has a room to be alone in
We thank each other for small things
I write a letter when I cannot find words
We make plans with both of our friends
We do sport on our own and together
If you are tired we do it tomorrow
I bring you tea when you work late
We do not compare ourselves with other couples
We say what we need instead of what the other did wrong
You may change your mind
We leave work at the door
I will tell you before I make a promise for both of us
You are free to say later
We make up our own rules for the holidays
We ask before we give advice
We spend Christmas with your family and Easter with mine
I sleep in the guest room when I snore
I will send a heart when I think of you
We turn off the news at eight
Each pays their own phone bill
We ring the doorbell when we come home late
If I am wrong I say so
We keep Sunday mornings free
You can always wake me
早安晚安
忙完再回就好
每天抽十分钟说说话
先听对方讲完
生气时不摔门
我需要你抱抱的时候会说
你不想说的时候可以不说
一起去散步不带手机
轮流决定周末去哪
约会的时候不聊工作
谁想安静谁就说一声
有事没法接电话就发个消息
每人保留自己的爱好
吵完架第二天早上一起吃早饭
不猜，直接问
""".strip().splitlines()

UNSEEN = read("""
where|When you are out I want to see your dot move
where|A quick video of the room each time you arrive at a hotel
where|You leave the tracking on even at work
where|She tells me the address beforehand and sticks to it
private|The diary is open to both of us
private|I keep your phone at night
private|You show me the last ten chats when I feel unsure
private|No secret accounts, I get the logins
people|You drop out of the hiking group
people|I come along to every party
people|Your brother does not need to know anything about our life
people|You unfollow all of them
people|After six there is only us
must|You obey me in money matters
must|You have to ask first
must|She does not argue when I have decided
must|You smile when my parents are here
punish|Lying is paid for with a month of silence
punish|If you go anyway, do not come back
punish|A forgotten call is a lost weekend
punish|I take the car keys away if you are late again
money|You put everything you earn in my hands
money|No purchase without my signature
money|You skip the training so that you are at home
where|出门前报告行程，回来前也要报告
where|你去出差要开着实时位置
private|睡觉前我检查你的微信
private|所有账号密码我都要有一份
people|和异性同事只谈工作，不许私聊
people|没有我陪着不去聚会
must|我说几点回来就几点回来
must|你不可以拒绝我
punish|犯一次错扣五百
money|你花的每一分钱都要记给我看
""")

UNSEEN_HARMLESS = """
We eat at the table and not in front of the television
A message at lunch is nice and no duty
We go to bed at the same time twice a week
I tell you if I need you to just listen
When one is late the other starts eating
We take one evening off from everything on Tuesdays
We read a chapter aloud to each other
If the talk gets heated we stop for ten minutes and come back
We ask how the day was and wait for the answer
I do the dishes when you cook
You cook on weekdays, I cook on weekends
We visit your sister in May
We each say what we would like on Friday night
Nobody has to talk before coffee
We may both change this agreement
When I feel far away I take your hand
We plan a trip to the sea
One hour a week for the paperwork, together
I write in my own diary and you in yours
We both keep seeing our friends from before
We say it when we need reassurance and do not test each other
A photo of the cat when one is away
We talk about our budget every quarter
We leave each other a note before early shifts
When I am afraid I say the word harbour
We hold no grudges overnight if we can
I let you finish your sentence
We celebrate small steps
You call, or I call, whoever is free first
We let the phone ring during dinner
睡前聊五分钟今天的事
各自安排自己的周六上午
有事先商量再决定
我难过的时候你抱抱我
累了就早点休息，明天再说
一起选一部电影
互相留一点空间
想见朋友随时去
说好下次什么时候再谈
谢谢对方做的一件小事
""".strip().splitlines()
