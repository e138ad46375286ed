"""Being followed, watched, tracked or besieged, during a relationship or after it."""

from hearthside.core.safety.phenomenon import ABUSE, Card, Phenomenon

STALKING = Phenomenon(
    definition="Somebody follows, tracks, watches or besieges the writer.",
    kinds=ABUSE,
    card=Card.HURT,
    english=(
        "(same|that|his|her) [silver|black|white|red|blue|grey] car (behind|outside|following|parked|every) [me|my|where|morning|night]",
        "(sent|sends|texted|posted) [me] (a photo|a picture|photos|pictures) of (my|my own|me at|me in|my new|where i) [own|front|new] (front door|door|house|window|flat|car|work|street|office|home|garden|kids)",
        "(makes|made|creates|created|opens) (new|fake|another) (profiles|accounts|profile|account|numbers) (every time|each time|whenever|after|to) [i|contact|message|block]",
        "(told|knew|knows) [me] what i (had eaten|ate|had for|wore|was wearing|bought|had been wearing|said to) >> (alone|another town|nobody|told|lunch|how)",
        "{he} ... (stalks|stalked|stalking|is stalking|been stalking) me",
        "(i am|being|been|am) [being|getting] (stalked|followed|tracked|watched) [by|everywhere|home]",
        "(put|puts|hid|hidden|installed|planted|placed|found|has|attached|stuck|slipped|discovered|there is|there was|sewed) [a|an|some|another|something|some kind of|hidden] [gps|hidden|secret|little|tiny|tracking|kind of|spy] "
        "(tracker|trackers|airtag|air tag|gps|camera|cameras|spyware|app|stalkerware|keylogger|tracking app|microphone|bug|tracking device|recorder|listening device|something|tile) [hidden|tracker] "
        "[to] (on|in|under|into|inside|to|sewn|hidden|beneath|behind|at|track|watch|listen) [my|the|our] (phone|car|bag|bedroom|jacket|coat|laptop|bathroom|handbag|purse|living room|flat|house|room|lining|home|me|backpack|boot|bumper|seat|bike|keys|kids|sons|daughters)",
        "(tracker|airtag|air tag|gps|spyware|stalkerware|hidden camera) (on|in|under|inside) my",
        "{he} ... (tracks|tracked|tracking|traces|hacked|hacks|monitors|bugged|cloned|spies on|spied on|spying on) (me|my phone|my car|my location|my accounts|my account|my email|my whereabouts|my every|into my)",
        "(hacked|hacks|broke|breaks|logged|logs|got) (into|in) my (account|accounts|email|icloud|phone|instagram|flat|house|apartment|home|facebook|whatsapp|place)",
        "{he} ... (follows|followed|following|tails|tailed) me (to|home|everywhere|around|from|when|in his|in her|at|wherever|through|on my way|after|by|down|and|all|,) (?! on instagram| on insta| on twitter| back| on tiktok)",
        "{he} ... (waits|waited|waiting|sits|sat|sitting|parks|parked|parking|stands|stood|standing|hangs|hanging|lurks|lurking|turns up|turned up|shows up|showed up|showing up|appears|keeps coming|comes|came|camps|watches|drives|drove|circles|drives past|turning up|loiters) "
        "[for me] (outside|in front of|opposite|by|at|near|to|up at|around|up outside|past|on) (my|our|the) [new|house|parents|front] "
        "(flat|house|work|office|door|home|workplace|window|street|building|gym|school|job|place|apartment|parents|college|shop|car park|station|class|driveway|hotel|university|road|friends) "
        "[every|at|all|again|day|night|for|and|even|until|in|when|uninvited|after|though|,|since|unannounced|with]",
        "(shows|show|turns|turn|showed|turned|showing|turning|pops|popped) up (everywhere|wherever|uninvited|unannounced|at every|at my|outside my|outside|where) [i|go|am|my|work|house]",
        "(always|somehow|still|already|even|just) (knows|knew|know) [exactly] where (i am|i have been|i was|i live|i went|i go)",
        "knows (where i am|exactly where i am|things i only|things i never|what i wrote|what i said to|everything i|about conversations|what i type) [all the time|always|,|i|wrote|told|told him]",
        "(calls|call|called|calling|rings|texts|texting|messages|phones|emails|contacting|contacts|messaging) [me] >> (new numbers|different numbers|unknown numbers|another number|new accounts|fake accounts|times a day|hundred times|dozens of times|[0-9]+ times|blocked numbers|forty times|fifty times|thirty times|all night long)",
        "(wont|doesnt|didnt|never|refuses to|not) (stop|leave me) (calling|texting|messaging|contacting|following|harassing|alone|coming|showing up|emailing|ringing|turning up|bothering) [me] >> "
        "(missed calls|came to|door|blocked|police|court|left him|left her|broke up|split|number|numbers|ex|months|house|work|outside)",
        "(harasses|harassed|harassing|harassment|threatening messages|restraining order|non molestation|injunction) [me|from|against|by|my|him|her|and|on|at]",
        "(missed calls) >> (door|ex|outside|again|from him|from her|night)",
        "i (moved|changed my number|changed numbers|changed the locks|changed jobs) [twice|house|and|because|again|but|three times] >> (finds|found|still|again|he|she)",
        "{he} ... (found|finds|tracked) me (again|down|anyway|wherever|even after|every time)",
        "(watches|watching|watched|films|filming|recording|records|filmed|recorded) me (through|from|with|on|secretly|in the|without|at home|sleep|all day|when i am) (?! laugh| dance| cook| play)",
    ),
    chinese=(
        "(跟|追|找|尾随)到我?(家|公司|单位|新家|学校)",
        "出现在我?(健身房|公司|家|学校|楼下|单位|小区)[外门口楼下]*",
        "(半夜|天天|每天)[来]?(按门铃|敲门|砸门)",
        "(老|总|一直|天天)有[同]?一辆[^,]{0,4}车",
        "发[来了给我]*[一]?张?(我家|我公司|我窗|我楼|我门|我车)[^,]{0,3}的?(照片|门|图)",
        "(拉黑|删了?)[他她]?一个[^,]{0,4}(再|又|就)(建|注册|加|来)一个",
        "(他|她)[都]?(说出|知道|说得出)[了]?我[中晚午饭今天昨]*(吃了?什么|穿了?什么|去了?哪|见了?谁|买了?什么)",
        "{he}...(跟踪|尾随|跟着|偷拍|监视|监控|骚扰|纠缠|盯梢|盯着|围堵)[了着过]*[我]?(?!剧|怪)",
        "(被|遭)[他她前男女友夫妻任人]*(跟踪|尾随|监视|监控|骚扰|纠缠|盯上|偷拍|定位)",
        "(跟踪|尾随|骚扰|纠缠)[着了]?我",
        "(装|放|安装|藏|安|塞|贴)[了着过个]*[一偷偷]*(定位|监控|追踪|窃听|摄像头|跟踪器|gps|监听|airtag|录音笔|监视|针孔)[软件器仪装置]*",
        "(定位器|追踪器|跟踪器|窃听器|针孔摄像头|监控软件|定位软件|间谍软件|airtag)",
        "(手机|车|包|车上|包里|电脑|房间|卧室|家里|衣服里)[里上]?...(定位|监控|追踪|窃听|摄像头|跟踪)",
        "(天天|每天|一直|经常|整夜|半夜|总是?|又|还|老)[都又来还跑]*(在|到|来|去|守|堵|蹲)?[在到]?我?[们]?[家公司单位学校楼小区宿舍上班健身房门口下租的地方]+[楼]?[门口下外]*(堵|守|蹲|等|徘徊|转悠|闹|骚扰|盯)[着我点]*",
        "(堵|守|蹲|埋伏|徘徊|转悠)[在着]*我?(家|公司|单位|学校|楼下|小区|宿舍|门口|上班)[楼下门口]*",
        "(前任|前男友|前女友|前夫|前妻|他|她)[天天每还又一直总]*(来|到|去)?[我]?(公司|单位|家|学校|楼下|宿舍|门口)[门口楼下来]*[都]*(堵|守|蹲|等|骚扰|闹)[我着]*",
        "(换|用|拿)[了着不同新别人的]*(号码?|小号|手机号|账号|微信号)[来给不停一直]*(打|骚扰|加|联系|发|给我)",
        "(分手|离婚|拉黑|分开)[了这么久后半年几个多月]*[,]?(他|她|前任|前夫)?[还也一直]*(一直|到处|不停|还在|天天|每天|还|总)[都还在]*(找我|跟踪|骚扰|堵|联系我|缠|打电话|守|来找|纠缠|威胁|蹲)",
        "(搬家|搬了家|换了?工作|换了?手机号?|换号|搬走)[了几次]*[,]?>>(还是|也|又|照样|都)[能会被]*(找|追|堵|打来|知道)",
        "(不管|无论)[我]?(去哪|走到哪|在哪|搬到哪)[里儿]?[,]?[他她都总]*(都|总|也)[能会]*(找|知道|出现|跟)",
        "(去哪|在哪|行踪|聊天内容|跟谁说话|一举一动)[里儿他她都总]*(他|她)?[都也总]+[能会]?(知道|清楚|掌握|了如指掌)",
        "(破解|登录|登|黑|盗)[了过入着]?我的?(微信|手机|账号|邮箱|QQ|qq|icloud|密码)",
        "(人身安全保护令|骚扰电话|恐吓电话|恐吓信|恐吓短信)",
    ),
    hits=(
        "my ex follows me home from work",
        "she put a tracker in my bag",
        "前任天天在我公司门口堵我",
        "他在我手机里装了定位",
    ),
    misses=(
        "I stalked her ex on instagram",
        "he followed a new girl on insta",
        "我视奸他前女友的微博",
        "他出差会给我发定位报平安",
    ),
)
