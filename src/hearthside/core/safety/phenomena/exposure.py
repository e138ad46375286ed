"""Intimate pictures or secrets used as a threat, or spread."""

from hearthside.core.safety.phenomenon import ABUSE, Card, Phenomenon

EXPOSURE = Phenomenon(
    definition="Somebody threatens to spread intimate pictures or a secret of the writer, or has done so, or filmed without asking.",
    kinds=ABUSE,
    card=Card.HURT,
    english=(
        "(has|got|have|keeps) [got] (that|a|the|those|my|our) (video|videos|pictures|photos|clip|tape|recording) >> (reminds me|disagree|threat|leave|whenever|if i|mentions|brings it up)",
        "(everyone|village|family|town|whole|people|office) ... see me (undressed|naked|without clothes|like that|in bed|with nothing on)",
        "(post|posts|posted|posting|send|sends|sent|sending|share|shares|shared|sharing|leak|leaks|leaked|leaking|upload|uploads|uploaded|show|shows|showed|publish|published|spread|spreads|spreading|forward|forwarded|print|sell|put|release) "
        "[all|my|the|our|those|these|them|of|intimate|private|naked|everyone|some|his friends|her friends|other|people|out] [of|my|our|the|those|intimate|private|naked|sex|old] {pictures} >> "
        "(if i|if we|to my|to his|to her|online|without|to everyone|to everybody|to people|to work|on the internet|unless|to our|on instagram|on facebook|around|when i left|of me naked|of us|because i)",
        "(threat|threatens|threatened|threatening|says|said|swears|told me|promised|warned) >> (post|send|share|leak|upload|show|publish|spread|release|forward|tell) [all|my|the|our|those|everyone|them] [of|the|my|our|intimate|private] (nudes|nude|naked|photos|photo|pictures|pics|videos|video|sex tape|screenshots|images|tape|recordings) ",
        "(blackmail|blackmails|blackmailed|blackmailing|extort|extorts|extorting|sextortion|revenge porn) [me]",
        "(out|outs|outed|outing) me (at|to|in|if|as|on|online)",
        "(tell|tells|telling|expose) (my parents|my family|my boss|everyone|my mother|my father|work|the school|my church|them|people|my colleagues|his family|me) [that] i am (gay|bi|trans|lesbian|queer|bisexual|hiv|positive|pregnant|undocumented)",
        "(films|filmed|filming|recorded|records|recording|videoed|took pictures of|took photos of|photographed) (us|me) [in bed|during|having|naked|in the shower|while|sleeping|undressing|when] [sex|i] >> (without|secretly|show|everyone|asking|consent|telling|never agreed|didnt know|keeps|threat|blackmail|use)",
        "(my|intimate|private|naked) (nudes|nude pictures|naked pictures|naked photos|sex tape|intimate photos|intimate pictures) [are|were|is|got|to|online|all] (online|leaked|posted|shared|on|to|without|everywhere|got|spread|being|in)",
        "(shared|shares|sharing|posted|sent|leaked) my (intimate|nudes|private|naked) [photos|pictures|pics|videos|images|photo]",
        "show everyone >> (video|pictures|photos|naked|filmed)",
        "(filmed|recorded) us >> show",
    ),
    chinese=(
        "(手里|手上|那边|还)有[那我]?[段些个]?(视频|录像|照片|录音)[,]?>>(不听话|一吵|提|威胁|要挟|分手|离开|敢)",
        "(全村|大家|所有人|全公司|全校|爸妈|别人)[都]?(能|会|就)?(看到|看见|知道)我(没穿|光着|不穿|裸|那种|床上)",
        "(发|传|公开|曝光|散布|泄露|群发|贴|流出|上传|发布|转发|散播|卖)[了出到去给]*我们?的?{private}",
        "(把|将|拿|用|靠|凭)[着我们那些的段以前当时]*({private}[都也全]*[来给]*(发|传|放|贴|群发|上传|卖|寄|转发|到处)|{pictures}[都也全]*[来给]*(公开|曝光|散布|威胁|要挟|勒索|胁迫|逼|敲诈))",
        "(威胁|要挟|说|敢|不复合|分手|要是|不然|否则|不答应|敢走)>>(把|将)?[我们那些的段以前当时]*{pictures}[都也全给]*(发|传|贴|放)[到给在出去上]*[了]?(网|群|单位|公司|我?爸妈|我?爸|同事|我?家人|朋友|老师|学校|领导|老板|亲戚|父母|出去|处)",
        "(前任|前男友|前女友|前夫|前妻)...(发|传|贴)[了到]*[网上群里我的]*{pictures}",
        "我的({private}|照片)[,]?那种照片",
        "(前任|前男友|前女友|前夫|前妻)把我的照片(发|传|贴)",
        "{private}[都也]*(发|传|贴|散布|公开|曝光|泄露)[到给在出去]*[了]?(网|群|单位|公司|爸妈|我爸|同事|家人|朋友|老师|学校|领导|老板|亲戚|父母|出去|处)",
        "(威胁|要挟|勒索|敲诈)[我说要]*...(照片|视频|裸照|私密|隐私|录像|聊天记录|曝光|公开|公布|单位|告诉我?爸妈|告诉我父母|出柜|身败名裂)",
        "(偷拍|偷录|录下|拍下)[了过我们]*[的]?(视频|照片|裸照|床|洗澡|做爱|过程|那|睡|我|隐私|亲密)...(威胁|要挟|逼|发|没告诉|不知道|同意)?",
        "(去|到|跑到|告诉)[我]?[们]?(单位|公司|学校|爸妈|父母家|家|领导|同事|老板)[里那去]*(闹|曝光|公开|揭发|贴|宣扬)",
        "(把|将)我?们?[的]?(事|隐私|性取向|秘密|过去|病|聊天记录)[都全]*(告诉|发给|公开|捅|曝光|说给|抖)[给到]*[我]?(单位|公司|爸妈|父母|家人|大家|同事|所有人|领导|网上|出去)",
        "(让|叫|要)我?[身败名裂社会性死亡没脸见人做人]{4,}",
        "(替我|帮我|逼我|强行给我)出柜",
    ),
    hits=("he says he'll post our videos online if I go", "他威胁要把我的裸照发出去"),
    misses=(
        "he posted our holiday photos",
        "she showed me pictures of her cat",
        "他发朋友圈秀恩爱",
        "他给我发了旅行的照片",
    ),
)
