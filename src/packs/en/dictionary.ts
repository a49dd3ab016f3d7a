// The words of English, American and British: what is among them is no slip of another, however rare it is.

// From SCOWL: Copyright 2000-2018 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these word
// lists, the associated scripts, the output created from the scripts, and its documentation for any purpose is hereby
// granted without fee, provided that the above copyright notice appears in all copies and that both that copyright
// notice and this permission notice appear in supporting documentation. Kevin Atkinson makes no representations about
// the suitability of this array for any purpose. It is provided "as is" without express or implied warranty.

/**
 * Lower case, sorted, three letters and more; `act|ing|or` is act, acting and actor. The levels 10 to 60 of all traditions
 * and their variants, of the shorter words 10 to 35, and of level 70 the words one slip from one of the levels 10 to 50.
 */
export const DICTIONARY = `
aardvark|s abacas abaci aback abacus|es abaft abalone|s abandon|ed|ing|ment|s abase|d|ment|s abash|ed|edly|es|ing|ment
abasing abate|d|ment|s abating abatis abattoir|s abbess|es abbey|s abbot|s abbreviate|d|s abbreviating abbreviation|s
abdicate|d|s abdicating abdication|s abdomen|s abdominal abduce|d|s abducing abduct|ed|ee|ees|ing|ion|ions|or|ors|s
abeam aberrant aberration|al|s abet|ment|ments|s|ted|ter|ters|ting|tor|tors abeyance
abhor|red|rence|rent|rently|rer|ring|s abidance abide|d|r|s abiding|ly abilities ability abject|ion|ly|ness
abjuration|s abjuratory abjure|d|r|rs|s abjuring ablate|d|s ablating ablation|s ablative|s ablaze able|ist|r|st abloom
ablution|s ably abnegate|d|s abnegating abnegation abnormal|ities|ity|ly aboard abode|s abolish|ed|er|es|ing
abolition|ism|ist|ists abominable abominably abominate|d|s abominating abomination|s aboral aboriginal|s aborigine|s
aborning abort|ed|ing|ion|ionist|ionists|ions|ive|ively|s abound|ed|ing|s about above|board abracadabra
abrade|d|r|rs|s abrading abrasion|s abrasive|ly|ness|s abreact abreast abridge|d|ment|ments|r|rs|s abridging
abridgment|s abroach abroad abrogate|d|s abrogating abrogation|s abrogator|s abrupt|er|est|ly|ness abscess|ed|es|ing
abscind abscissa|e|s abscission abscond|ed|er|ers|ing|s abseil|ed|ing|s absence|s
absent|ed|ee|eeism|ees|ing|ly|minded|mindedly|mindedness|s absinth|e absolute|ly|ness|s|st absolution absolutism
absolutist|s absolve|d|r|rs|s absolving absorb|ance|ant|ed|ency|ent|ents|er|ing|ingly|s absorption|s absorptive
abstain|ed|er|ers|ing|s abstemious|ly|ness abstention|s abstinence abstinent
abstract|ed|edly|edness|er|ing|ion|ions|ly|ness|nesses|s abstriction abstruse|ly|ness
absurd|er|est|ist|ists|ities|ity|ly|ness abundance|s abundant|ly abuse|d|r|rs|s abusing abusive|ly|ness abutment|s
abuts abutted abutter|s abutting abuzz abying abysmal|ly abyss|al|es acacia|s academe academia
academic|al|ally|ian|ians|s academies academy acanthi acanthous acanthus|es acaudal accede|d|s acceding accelerate|d|s
accelerating acceleration|s accelerator|s accent|ed|ing|s|ual|uate|uated|uates|uating|uation
accept|ability|able|ableness|ably|ance|ances|ation|ations|ed|er|ing|s
access|aries|ary|ed|es|ibility|ible|ibly|ing|ion|ioned|ioning|ions|or|ories|orise|orised|orises|orising|orize|orized|orizes|orizing|ory
accident|al|ally|als|s acclaim|ed|er|ing|s acclamation|s acclimate|d|s acclimating acclimation acclimatisation
acclimatise|d|s acclimatising acclimatization acclimatize|d|s acclimatizing acclivities acclivity accolade|s
accommodate|d|s accommodating|ly accommodation|s accompanied accompanies accompaniment|s accompanist|s
accompany|ing|ist|ists accomplice|s accomplish|ed|er|es|ing|ment|ments
accord|ance|ant|ed|ing|ingly|ion|ionist|ionists|ions|s accost|ed|ing|s
account|ability|able|ably|ancy|ant|ants|ed|ing|s accouter|ed|ing|ment|ments|s accoutre|d|ment|ments|s accoutring
accredit|ation|ed|ing|s accretion|s accrual|s accrue|d|s accruing acculturate|d|s acculturating acculturation
accumulate|d|s accumulating accumulation|s accumulative accumulator|s accuracy accurate|ly|ness accursed|ness accurst
accusation|s accusative|s accusatory accuse|d|r|rs|s accusing|ly accustom|ed|ing|s
ace|d|rate|rbate|rbated|rbates|rbating|rbic|rbically|rbity|s|taminophen|tate|tates|tic|tone|tonic|tyl|tylene
ache|d|ne|nes|s achier achiest achievable achieve|d|ment|ments|r|rs|s achieving aching|ly achoo achromatic achromatin
acid|ic|ified|ifier|ifies|ify|ifying|ity|ly|osis|s|ulous acing acknowledge|d|ment|ments|s acknowledging
acknowledgment|s acmes acne acolyte|s aconite|s acorn|s acotyledon acoustic|al|ally|s
acquaint|ance|ances|anceship|ed|ing|s acquiesce|d|nce|nt|ntly|s acquiescing acquirable acquire|d|ment|r|rs|s acquiring
acquisition|s acquisitive|ly|ness acquit|s|tal|tals|ted|ting acre|age|ages|s acrid|er|est|ity|ly|ness
acrimonious|ly|ness acrimony acrobat|ic|ically|ics|s acronym|s acrophobia acropolis|es across acrostic|s acrylamide
acrylic|s
act|ed|ing|inism|inium|inon|ins|ion|ionable|ionably|ions|ivate|ivated|ivates|ivating|ivation|ivations|ivator|ivators|ive|ively|iveness|ives|ivism|ivist|ivists|ivities|ivity|or|ors|ress|resses|s|ual|ualisation|ualise|ualised|ualises|ualising|ualities|uality|ualization|ualize|ualized|ualizes|ualizing|ually|uarial|uaries|uary|uate|uated|uates|uating|uation|uator|uators
acuate acuity acumen acupressure acupuncture acupuncturist|s acute|ly|ness|r|s|st acyclic acyclovir adage|s adagio|s
adamant|ly adapt|ability|able|ation|ations|ed|er|ers|ing|ion|ions|ive|or|ors|s
add|able|ed|end|enda|ends|endum|endums|er|ers|ible|ict|icted|icting|iction|ictions|ictive|icts|ing|ition|itional|itionally|itions|itive|itives|itory|le|led|les|ling|ress|ressable|ressed|ressee|ressees|resses|ressing|s|uce|uced|ucer|uces|ucing|uct|ucted|ucting|uction|uctions|uctor|uctors|ucts
adenine adenocarcinoma adenoid|al|s adept|ly|ness|s adequacy adequate|ly|ness adhere|d|nce|nt|nts|r|rs|s adhering
adhesion adhesive|ness|s adiabatic adieu|s|x adipose adjacency adjacent|ly adjectival|ly adjective|s adjoin|ed|ing|s|t
adjourn|ed|ing|ment|ments|s adjudge|d|s adjudging adjudicate|d|s adjudicating adjudication|s adjudicative
adjudicator|s|y adjunct|s adjuration|s adjure|d|s adjuring adjust|able|ed|er|ers|ing|ment|ments|or|ors|s adjutant|s
adjuvant|s adman admasses admen administer|ed|ing|s administrate|d|s administrating administration|s administrative|ly
administrator|s admirable admirably admiral|s|ty admiration admire|d|r|rs|s admiring|ly admissibility admissible
admissibly admission|s admit|s|tance|tances|ted|tedly|ting admix|ed|es|ing|ture|tures
admonish|ed|er|ers|es|ing|ment|ments admonition|s admonitory
ado|be|bes|lescence|lescences|lescent|lescents|nises|nizes|pt|ptable|pted|ptee|pter|pters|pting|ption|ptions|ptive|pts|rable|rableness|rably|ration|re|red|rer|rers|res|ring|ringly|rn|rned|rner|rning|rnment|rnments|rns
adrenal|in|ine|s adrenergic adrift adroit|ly|ness ads|cription|orb|orbed|orbent|orbents|orbing|orbs|orption|orptions
adulate|d|s adulating adulation adulator|s|y
adult|erant|erants|erate|erated|erates|erating|eration|erations|erer|erers|eress|eresses|eries|erous|ery|hood|s
adumbrate|d|s adumbrating adumbration advance|d|ment|ments|r|s advancing advantage|d|ous|ously|s advantaging
advent|itious|itiously|s|ure|ured|urer|urers|ures|uresome|uress|uresses|uring|urism|urist|urists|urous|urously|urousness
adverb|ial|ially|ials|s adversaria|l adversaries adversary adverse|ly|ness|r|st adversities adversity
advert|ed|ing|ise|ised|isement|isements|iser|isers|ises|ising|ize|ized|izement|izements|izes|izing|orial|orials|s
advice|s advisability advisable advisably advise|d|dly|e|es|ment|r|rs|s advising advisor|ies|s|y advocacy advocate|d|s
advocating advocation adware adzes aegis aeon|s aerate|d|s aerating aeration aerator|s aerial|ist|ists|ly|s aerie|s
aerification aerified aerifies aerify|ing aerobatic|s aerobic|ally|s aerodrome|s aerodynamic|ally|s aerofoil|s
aerogram|me|mes|s aerography aeronautic|al|s aeroplane|s aerosol|s aerospace aesthesia aesthete|s aesthetic|ally|ism|s
aestival aether|s aetiologies aetiology afar afebrile affability affable affably affair|e|es|s
affect|ation|ations|ed|edly|ing|ingly|ion|ionate|ionately|ions|ive|ively|iveness|s afferent affiance|d|s affiancing
affidavit|s affiliate|d|s affiliating affiliation|s affine|d affinities affinity
affirm|ation|ations|ative|atively|atives|ed|er|ing|s affix|ed|es|ing afflatus afflict|ed|ing|ion|ions|s affluence
affluent|ly afford|ability|able|ably|ed|ing|s afforest|ation|ed|ing|s affray|s affront|ed|ing|s affusion|s
afghan|i|is|s aficionado|s afield afire aflame afloat aflutter afoot aforementioned aforesaid aforethought afoul
afraid afresh
after|birth|births|burner|burners|care|effect|effects|glow|glows|image|images|life|lives|market|markets|math|maths|noon|noons|s|shave|shaves|shock|shocks|taste|tastes|thought|thoughts|ward|wards|word|words|world|worlds
aftie|s afto|s again|st agamete agape agate|s agave
age|d|ing|ings|ism|ist|ists|less|lessly|lessness|ncies|ncy|nda|ndas|neses|nesis|nt|nts|ratum|ratums|s agglomerate|d|s
agglomerating agglomeration|s agglutinate|d|s agglutinating agglutination|s aggrandise|d|ment|r|s aggrandising
aggrandize|d|ment|r|s aggrandizing aggravate|d|s aggravating|ly aggravation|s aggregate|d|s aggregating aggregation|s
aggregator|s aggression|s aggressive|ly|ness aggressor|s aggrieve|d|s aggrieving aggro aghast agile|ly agility aging|s
agism agitate|d|s agitating agitation|s agitato|r|rs agitprop agleam aglets aglimmer aglitter aglow agnate|s
agnostic|ism|s
ago|nies|nise|nised|nises|nising|nisingly|nist|nists|nize|nized|nizes|nizing|nizingly|ny|raphobia|raphobic|raphobics|ras
agrarian|ism|s agree|able|ableness|ably|d|ing|ment|ments|s agribusiness|es agricultural|ist|ists|ly agriculture
agriculturist|s agrimony agronomic agronomist|s agronomy aground aguish ahchoo ahead ahoy aid|e|ed|ers|es|ing|s
aiglet|s aigrette|s ail|ed|eron|erons|ing|ment|ments|s aim|ed|ing|less|lessly|lessness|s
air|bag|bags|base|bases|bed|beds|borne|brush|brushed|brushes|brushing|bus|buses|busses|craft|craftman|craftmen|crew|crews|drome|dromes|drop|dropped|dropping|drops|ed|fare|fares|field|fields|flow|foil|foils|freight|gun|guns|head|heads|ier|iest|ily|iness|ing|ings|less|lessness|letter|letters|lift|lifted|lifting|lifts|like|line|liner|liners|lines|lock|locks|mail|mailed|mailing|mails|man|men|plane|planes|play|port|ports|s|ship|ships|show|shows|sick|sickness|space|speed|strike|strikes|strip|strips|ted|tight|time|ting|wave|waves|way|ways|woman|women|worthiness|worthy|y
aisle|s aitch|es ajar akimbo akin alabaster alack alacrity alarm|ed|ing|ingly|ism|isms|ist|ists|s alarums alas
albacore|s albatross|es albeit albinism albino|s album|en|in|inous|s alburnum alchemise|s alchemist|s alchemy
alcohol|ic|ically|ics|ise|ism|s alcove|s alder|man|men|s|woman|women
ale|atory|house|houses|mbic|mbics|rt|rted|rting|rtly|rtness|rts|s|wife|wives alfalfa alfresco alga|e|l
algebra|ic|ically|s algins algorithm|ic|s alias|ed|es|ing alibi|ed|ing|s
alien|able|age|ages|ate|ated|ates|ating|ation|ed|ee|ing|ist|ists|s alight|ed|ing|s align|ed|er|ers|ing|ment|ments|s
alike|ness|nesses aliment|ary|ed|ing|s alimony aline|d|ment|ments|s alining alive|ness aliyah|s
alkali|es|ne|nity|s|se|sed|ses|sing|ze|zed|zes|zing alkaloid|s alkyd|s
all|ative|ay|ayed|aying|ays|egation|egations|ege|eged|egedly|eger|eges|egiance|egiances|eging|egoric|egorical|egorically|egories|egorise|egorises|egorist|egorists|egorizes|egory|egretto|egrettos|egro|egros|ele|eles|eluia|eluias|ergen|ergenic|ergens|ergic|ergically|ergies|ergist|ergists|ergy|eviate|eviated|eviates|eviating|eviation|eviations|ey|eys|eyway|eyways|iance|iances|ied|ies|igator|igators|iterate|iterated|iterates|iterating|iteration|iterations|iterative|iteratively|ium|ness|ocable|ocate|ocated|ocates|ocating|ocation|ocations|ocution|ot|otment|otments|ots|otted|ottee|otter|otting|over|ow|owable|owably|owance|owances|owed|owing|ows|oy|oyed|oying|oys|spice|ude|uded|udes|uding|ure|ured|urement|urements|ures|uring|uringly|usion|usions|usive|usively|usiveness|uvia|uvial|uvion|uvions|uvium|uviums|y|ying
almanac|ks|s almighty almond|s almoner|s almost alms|house|houses aloes aloft aloha|s alone along|shore|side
aloof|ly|ness aloud alpaca|s
alpha|bet|betic|betical|betically|betisation|betisations|betise|betised|betiser|betisers|betises|betising|betization|betizations|betize|betized|betizer|betizers|betizes|betizing|bets|numeric|numerical|numerically|s
alpine|s already alright also altar|piece|pieces|s
alter|able|ation|ations|ative|cate|cated|cates|cating|cation|cations|ed|ing|nate|nated|nately|nates|nating|nation|nations|native|natively|natives|nator|nators|s
altho|ugh altimeter|s altitude|s altitudinal alto|gether|s altruism altruist|ic|ically|s alumina aluminium aluminous
aluminum alumna|e alumni alumnus|es alums alveolar|s alvine always amalgam|ate|ated|ates|ating|ation|ations|s
amanuenses amanuensis amaranth|s amaretto amaryllis|es amass|ed|er|es|ing amateur|ish|ishly|ishness|ism|s amatory
amaze|d|ment|s amazing|ly amazon|ian|s ambassador|ial|s|ship|ships ambassadress|es amber|gris ambiance|s ambidexterity
ambidextrous|ly ambience|s ambient ambiguities ambiguity ambiguous|ly ambit|ion|ions|ious|iously|iousness|s
ambivalence ambivalent|ly amble|d|r|rs|s ambling ambo|s ambrosia|l ambulance|man|men|s|woman|women ambulant
ambulate|d|s ambulating ambulation|s ambulator|ies|y ambuscade|d|s ambuscading ambush|ed|er|ers|es|ing ameba|e|s
amebic ameboid ameer|s ameliorate|d|s ameliorating amelioration ameliorative
amen|ability|able|ably|d|dable|ded|der|ding|dment|dments|ds|ities|ity|ts amerce|d|ment|ments|s amercing americium
amethyst|s amiability amiable amiably amicability amicable amicably amid|e|es|ship|ships|st amigo|s amine|s amino
amirs amiss amitosis amitriptyline amity ammeter|s ammonia|c ammonic ammonium ammunition amnesia|c|cs amnesic|s
amnestied amnesties amnesty|ing amnia amniocenteses amniocentesis amnion|s amniotic amoeba|e|s amoebic amok among|st
amontillado|s amoral|ist|ists|ity|ly amorous|ly|ness amorphous|ly|ness amortisable amortisation|s amortise|d|s
amortising amortizable amortization|s amortize|d|s amortizing amount|ed|ing|s amour|s amoxicillin
amp|erage|ere|eres|ersand|ersands|hetamine|hetamines|hibian|hibians|hibious|hibiously|hitheater|hitheaters|hitheatre|hitheatres|hora|horae|horas|icillin|le|ler|lest|lification|lifications|lified|lifier|lifiers|lifies|lify|lifying|litude|litudes|ly|oule|oules|s|ul|ule|ules|uls|utate|utated|utates|utating|utation|utations|utee|utees
amuck amulet|s amuse|d|ment|ments|s amusing|ly amygdala amylase amyloid amylum|s anabolism anachronism|s
anachronistic|ally anaconda|s anaemia anaemic|ally anaerobe|s anaerobic|ally anaesthesia anaesthesiologist|s
anaesthesiology anaesthetic|s anaesthetisation anaesthetise|d|s anaesthetising anaesthetist|s anaesthetization
anaesthetize|d|s anaesthetizing anagram|s
anal|gesia|gesic|gesics|ly|og|ogical|ogically|ogies|ogise|ogised|ogises|ogising|ogize|ogized|ogizes|ogizing|ogous|ogously|ogousness|ogs|ogue|ogues|ogy|ysable|ysand|ysands|yse|ysed|yser|ysers|yses|ysing|ysis|yst|ysts|ytic|ytical|yticalally|ytically|ytics|yzable|yze|yzed|yzer|yzers|yzes|yzing
anapaest|s anapest|ic|ics|s anarch|ic|ically|ism|ist|istic|ists|y
anathema|s|tise|tised|tises|tising|tize|tized|tizes|tizing anatomic|al|ally anatomies anatomise|d|s anatomising
anatomist|s anatomize|d|s anatomizing anatomy ancestor|s ancestral|ly ancestress|es ancestries ancestry
anchor|age|ages|ed|ing|ite|ites|man|men|people|person|persons|s|woman|women anchovies anchovy ancient|er|est|ly|ness|s
ancillaries ancillary and|ante|antes|iron|irons|rogen|rogenic|rogynous|rogyny|roid|roids anecdota|l|lly anecdote|s
aneled aneles aneling anemia anemic|ally anemometer|s anemone|s anent anergies anergy anerobic aneroid|s anesthesia
anesthesiologist|s anesthesiology anesthetic|ally|s anesthetisation anesthetise|d|s anesthetising anesthetist|s
anesthetization anesthetize|d|s anesthetizing aneurism|s aneurysm|s anew angel|fish|fishes|ic|ica|ical|ically|s
anger|ed|ing|s angina|l angioplasties angioplasty angiosperm|s angle|d|r|rs|s|worm|worms anglicise|d|s anglicising
anglicism|s anglicize|d|s anglicizing angling anglophile|s anglophone|s angora|s angostura angrier angriest angrily
angry angst|rom|roms anguine anguish|ed|es|ing angular|ities|ity angulate angulation anhydrous aniler aniline
anilingus anility animadversion|s animadvert|ed|ing|s animal|cule|cules|s animas animate|d|dly|s animating animation|s
animato|r|rs anime animism animist|ic|s animosities animosity animus anion|ic|s anise|ed|tte ankhs
ankle|bone|bones|s|t|ts anlace annalist|s annals anneal|ed|er|ing|s annelid|s annex|ation|ations|e|ed|es|ing
annihilate|d|s annihilating annihilation annihilator|s anniversaries anniversary annotate|d|s annotating annotation|s
annotative annotator|s announce|d|ment|ments|r|rs|s announcing annoy|ance|ances|ed|ing|ingly|s annual|ised|ized|ly|s
annuitant|s annuities annuity annul|ar|arity|i|led|ling|ment|ments|s|us annunciation|s anode|s anodise|d|s anodising
anodize|d|s anodizing anodyne|s anoint|ed|er|ing|ment|s anoles anomalies anomalous|ly anomaly
anon|s|ym|ymity|ymous|ymously|yms anopheles anorak|s anorectic|s anorexia anorexic|s another
answer|able|ably|ed|er|ing|phone|phones|s
ant|acid|acids|agonise|agonised|agonises|agonising|agonism|agonisms|agonist|agonistic|agonistically|agonists|agonize|agonized|agonizes|agonizing|arctic|eater|eaters|ebellum|ecedence|ecedent|ecedents|echamber|echambers|ed|edate|edated|edates|edating|ediluvian|eed|eing|elope|elopes|enatal|enna|ennae|ennas|erior|eroom|erooms|es|hem|hems|her|hers|hill|hills|hologies|hologise|hologised|hologises|hologising|hologist|hologists|hologize|hologized|hologizes|hologizing|hology|hracite|hrax|hropocentric|hropoid|hropoids|hropological|hropologically|hropologist|hropologists|hropology|hropomorphic|hropomorphically|hropomorphise|hropomorphism|hropomorphize|hropomorphous|iabortion|iabortionist|iabortionists|iaircraft|iar|ibacterial|ibacterials|ibiotic|ibiotics|ibodies|ibody|ic|icancer|ichrist|ichrists|icipate|icipated|icipates|icipating|icipation|icipations|icipator|icipatory|icked|icking|iclerical|iclimactic|iclimactically|iclimax|iclimaxes|icline|iclines|iclockwise|icoagulant|icoagulants|icommunism|icommunist|icommunists|ics|icyclone|icyclones|icyclonic|idemocratic|idepressant|idepressants|idote|idotes|ifascist|ifascists|iferromagnetic|ifreeze|igen|igenic|igenicity|igens|ihero|iheroes|ihistamine|ihistamines|iknock|ilabor|ilabour|ilogarithm|ilogarithms|imacassar|imacassars|imalarial|imatter|imicrobial|imissile|imony|imonyl|ineutrino|ineutrinos|ineutron|ineutrons|ing|inuclear|ioxidant|ioxidants|iparticle|iparticles|ipasti|ipasto|ipastos|ipathetic|ipathies|ipathy|ipersonnel|iperspirant|iperspirants|iphon|iphonal|iphonally|iphonals|iphons|ipodal|ipodals|ipode|ipodean|ipodeans|ipodes|ipollution|ipoverty|iproton|iprotons|iquarian|iquarianism|iquarians|iquaries|iquary|iquate|iquated|iquates|iquating|ique|iqued|iquer|iques|iquing|iquities|iquity|irrhinum|irrhinums|is|iscience|isemitic|isemitism|isepsis|iseptic|iseptically|iseptics|isera|iserum|iserums|islavery|isocial|isocially|ispasmodic|ispasmodics|isubmarine|itank|itheses|ithesis|ithetic|ithetical|ithetically|itoxic|itoxin|itoxins|itrust|ivenin|ivenins|ivenom|iviral|ivirals|ivirus|ivivisectionist|ivivisectionists|iwar|ler|lered|lers|onym|onymous|onyms|onymy|ral|rum|rums|s|sier|siest|sy
anus|es anvil|s anxieties anxiety anxious|ly|ness
any|bodies|body|how|more|one|place|thing|things|time|way|ways|where|wheres|wise aorta|e|l|s aortic apace
apart|heid|ment|ments apatetic apathetic|ally apathy apatite
ape|d|like|ries|riodic|riodically|ritif|ritifs|rture|rtures|s|x|xes aphasia|c aphasic|s aphelia|n aphelion|s
aphid|es|s aphonic aphorise|s aphorism|s aphorist|ic|ically|s aphrodisia|c|cs apiaries apiarist|s apiary apical|ly
apices apiece aping apish|ly aplacental aplasia aplenty aplomb apocalypse|s apocalyptic apocrypha|l|lly apogee|s
apolitical|ly apologetic|ally|s apologia|s apologies apologise|d|s apologising apologist|s apologize|d|s apologizing
apologues apology apoplectic apoplexies apoplexy apoptosis apoptotic apostasies apostasy apostate|s apostatise|d|s
apostatising apostatize|d|s apostatizing apostle|s|ship apostolic apostrophe|s apothecaries apothecary apothegm|s
apotheoses apotheosis|e appal|l|led|ling|lingly|ls|oosa|oosas|s apparatchik|s apparatus|es apparel|ed|ing|led|ling|s
apparent|ly apparition|s appeal|ed|er|ing|ingly|s appear|ance|ances|ed|ing|s appease|d|ment|ments|r|rs|s appeasing
appellant|s appellate appellation|s append|age|ages|ectomies|ectomy|ed|ices|icitis|icles|ing|ix|ixes|s
appertain|ed|ing|s appetiser|s appetising|ly appetite|s appetizer|s appetizing|ly applaud|ed|er|ers|ing|s applause
apple|jack|s|sauce|t|ts appliance|s applicability applicable applicably applicant|s application|s applicator|s|y
applied applier|s applies apply|ing appoint|ed|ee|ees|ing|ive|ment|ments|s apportion|ed|ing|ment|s appose|d|s apposing
apposite|ly|ness apposition appositive|s appraisal|s appraise|d|es|r|rs|s appraising appreciable appreciably
appreciate|d|s appreciating appreciation|s appreciative|ly appreciator|s|y apprehend|ed|ing|s apprehension|s
apprehensive|ly|ness apprentice|d|s|ship|ships apprenticing appressed apprise|d|s apprising apprize|d|s apprizing
approach|able|ed|es|ing approbation|s appropriate|d|ly|ness|s appropriating appropriation|s appropriator|s approval|s
approve|d|r|s approving|ly approximate|d|ly|s approximating approximation|s appurtenance|s appurtenant apricot|s
apron|s apropos apses apsides apt|er|est|itude|itudes|ly|ness aquaculture aquae aqualung|s aquamarine|s aquanaut|s
aquaplane|d|s aquaplaning aquaria aquarium|s aquas aquatic|ally|s aquatint|s aquavit aqueduct|s aqueous aquiculture
aquifer|s aquiline aquiver arabesque|s arability arable arachnid|s arachnoid|s arachnophobia arbiter|s
arbitrage|d|r|rs|s|ur|urs arbitraging arbitrament|s arbitrarily arbitrariness arbitrary arbitrate|d|s arbitrating
arbitration arbitrator|s arbor|eal|eta|etum|etums|s|vitae|vitaes arbour|s arbutus|es
arc|ade|aded|ades|ana|ane|ature|ed|h|haeological|haeologically|haeologist|haeologists|haeology|haic|haically|haise|haises|haism|haisms|haist|haists|hangel|hangels|hbishop|hbishopric|hbishoprics|hbishops|hdeacon|hdeacons|hdiocesan|hdiocese|hdioceses|hduchess|hduchesses|hduke|hdukes|hed|henemies|henemy|heological|heologically|heologist|heologists|heology|her|hers|hery|hes|hest|hetypal|hetype|hetypes|hetypical|hfiend|hfiends|hiepiscopal|hine|hines|hing|hipelago|hipelagoes|hipelagos|hitect|hitectonic|hitectonics|hitects|hitectural|hitecturally|hitecture|hitectures|hitrave|hitraves|hival|hive|hived|hives|hiving|hivist|hivists|hly|hness|hway|hways|ing|ked|s|tic|tics
ardent|ly ardor|s ardour|s arduous|ly|ness are|a|al|as|cas|na|nas|ole|s argent arginine argon argosies argosy argot|s
arguable arguably argue|d|r|rs|s arguing argument|ation|ative|atively|ativeness|s argyle|s argyll aria|s arid|ity|ly
aright arise|n|s arising arista|s aristocracies aristocracy aristocrat|ic|ically|s arithmetic|al|ally|ian|ians ark|s
arm|ada|adas|adillo|adillos|ament|aments|ature|atures|band|bands|chair|chairs|ed|ets|ful|fuls|hole|holes|ies|ing|ings|istice|istices|less|let|lets|load|loads|oires|or|ored|orer|orers|orial|ories|oring|ors|ory|our|oured|ourer|ourers|ouries|ouring|ours|oury|pit|pits|rest|rests|s|sful|y
aroids aroma|s|therapist|therapists|therapy|tic|tically|tics arose around arousal arouse|d|s arousing arpeggio|s
arpent arrack|s arraign|ed|ing|ment|ments|s arrange|d|ment|ments|r|rs|s arranging arrant arras|es array|ed|ing|s
arrear|s arrest|ed|er|ing|s arrhythmia arrhythmic|al arrival|s arrive|d|s arriving arrogance arrogant|ly arrogate|d|s
arrogating arrogation arrow|ed|head|heads|ing|root|s|y arroyo|s arse|d|hole|holes|nal|nals|nic|s arsing arson|ist|ists
art|efact|efacts|erial|eries|eriole|erioles|eriosclerosis|eritis|ery|ful|fully|fulness|hritic|hritics|hritis|hropod|hropods|hroscope|hroscopes|hroscopic|hroscopy|ichoke|ichokes|icle|icled|icles|iculacy|icular|iculate|iculated|iculately|iculateness|iculates|iculating|iculation|iculations|ier|iest|ifact|ifacts|ifice|ificer|ificers|ifices|ificial|ificiality|ificially|illery|illeryman|illerymen|iness|isan|isans|isanship|ist|iste|istes|istic|istically|istry|ists|less|lessly|lessness|s|sier|siest|sy|work|works
arugula arums arvo|s asbestos ascend|ance|ancy|ant|ants|ed|ence|ency|ent|ents|er|ing|s ascension|s ascent|s
ascertain|able|ed|ing|ment|s ascetic|ally|ism|s ascot|s ascribable ascribe|d|s ascribing ascription|s asdics asepsis
aseptic|ally asexual|ity|ly ash|amed|amedly|can|cans|ed|en|es|ier|iest|ing|lar|lars|ore|ram|rams|tray|trays aside|s
asinine|ly asininities asininity ask|ance|ed|ers|ew|ing|s aslant asleep asocial asparagus aspartame aspect|s aspen|s
asperities asperity aspers|ion|ions asphalt|ed|ing|s asphodel|s asphyxia|te|ted|tes|ting|tion|tions aspic|s
aspidistra|s aspirant|s aspirate|d|s aspirating aspiration|s aspirator|s aspire|d|r|s aspirin|g|s asquint
ass|ail|ailable|ailant|ailants|ailed|ailer|ailing|ails|assin|assinate|assinated|assinates|assinating|assination|assinations|assins|ault|aulted|aulter|aulting|aults|ay|ayed|ayer|ayers|aying|ays|emblage|emblages|emble|embled|embler|emblers|embles|emblies|embling|embly|emblyman|emblymen|emblywoman|emblywomen|ent|ented|enter|enting|ents|ert|erted|erter|erting|ertion|ertions|ertive|ertively|ertiveness|erts|es|ess|essed|esses|essing|essment|essments|essor|essors|et|ets|everate|everated|everates|everating|everation|hole|holes|ibilate|ibilated|ibilates|ibilating|iduity|iduous|iduously|iduousness|ign|ignable|ignation|ignations|igned|ignee|igner|igners|igning|ignment|ignments|ignor|ignors|igns|imilate|imilated|imilates|imilating|imilation|ist|istance|istant|istants|isted|isting|istive|ists|ize|izes|ociate|ociated|ociates|ociating|ociation|ociations|ociative|ociativity|oil|oiled|oiling|oils|onance|onant|onants|ort|ortative|orted|orter|orting|ortment|ortments|orts|uage|uaged|uages|uaging|umable|ume|umed|umedly|umes|uming|umption|umptions|umptive|urance|urances|ure|ured|uredly|ureds|urer|ures|uring
astatic astatine aster|isk|isked|isking|isks|ism|isms|n|oid|oids|s asthma|tic|tically|tics astigmatic astigmatism|s
astir astonish|ed|es|ing|ingly|ment astound|ed|ing|ingly|s astraddle astrakhan astral astray astrict astride
astringency astringent|ly|s astroid astrolabe|s astrologer|s astrological|ly astrologist|s astrology
astronaut|ic|ical|ics|s astronomer|s astronomic|al|ally astronomy astrophysical astrophysicist|s astrophysics
astute|ly|ness|r|st asunder asyllabic asylum|s asymmetric|al|ally asymmetries asymmetry asymptomatic asymptotic|ally
asynchronous|ly atavism atavist|ic|s ataxia ataxic|s ate|lier|liers atheism atheist|ic|s athematic atherosclerosis
atherosclerotic athirst athlete|s athletic|ally|ism|s athwart atilt atingle atiptoe atishoo atlas|es atmosphere|s
atmospheric|ally|s atoll|s atom|ic|ically|ics|ise|ised|iser|isers|ises|ising|ize|ized|izer|izers|izes|izing|s
atonal|ity|ly atone|d|ment|r|s atonic atonies atoning atria|l atrioventricular atrium|s atrocious|ly|ness atrocities
atrocity atrophied atrophies atrophy|ing atropine attach|able|ed|ing|ment|ments attack|ed|er|ers|ing|s
attain|ability|able|der|ed|ing|ment|ments|s|t|ted|ting|ts attar attempt|ed|ing|s
attend|ance|ances|ant|ants|ed|ee|ees|er|ers|ing|ings|s attention|s attentive|ly|ness attenuant attenuate|d|s
attenuating attenuation attest|ation|ations|ed|er|ing|s attic|s attire|d|s attiring attitude|s attitudinal
attitudinise|d|r|s attitudinising attitudinize|d|r|s attitudinizing attorned attorney|s
attract|able|ant|ants|ed|ing|ion|ions|ive|ively|iveness|s attributable attribute|d|r|s attributing attribution|s
attributive|ly|s attrition attune|d|s attuning atwitter atypical|ly aubergine|s auburn auction|ed|eer|eers|ing|s
audacious|ly|ness audacity audibility audible|s audibly audience|s audile|s
audio|book|books|logical|logist|logists|logy|meter|meters|phile|philes|s|tape|tapes|visual|visuals
audit|ed|ing|ion|ioned|ioning|ions|ive|or|oria|orium|oriums|ors|ory|s auger|s aught|s
augment|ation|ations|ative|ed|er|ers|ing|s augur|ed|ies|ing|s|y august|er|est|ly|ness auklet|s aunt|ie|ies|s|y
aura|e|l|lly|s aureate aureola|s aureole|s aureus auricle|d|s auricular aurified aurifies aurify|ing aurist aurora|e|s
auscultate|d|s auscultating auscultation|s auspice|s auspicious|ly|ness austere|ly|r|st austerities austerity austral
auteur authentic|ally|ate|ated|ates|ating|ation|ations|ity
author|ed|ess|esses|ial|ing|isation|isations|ise|ised|ises|ising|itarian|itarianism|itarians|itative|itatively|itativeness|ities|ity|ization|izations|ize|ized|izes|izing|s|ship
autism autistic
auto|bahn|bahns|biographer|biographers|biographic|biographical|biographically|biographies|biography|clave|claves|cracies|cracy|crat|cratic|cratically|crats|cross|didact|didacts|graph|graphed|graphing|graphs|graphy|immune|immunity|maker|makers|mat|mata|mate|mated|mates|matic|matically|matics|mating|mation|matise|matised|matises|matising|matism|matize|matized|matizes|matizing|maton|matons|mats|mobile|mobiled|mobiles|mobiling|motive|nomic|nomous|nomously|nomy|pilot|pilots|psied|psies|psy|psying|s|suggestion|tomy|worker|workers
autumn|al|s auxiliaries auxiliary auxin avail|ability|able|ed|ing|s avalanche|s avarice avaricious|ly avast avatar|s
avaunt avenge|d|r|rs|s avenging avenses avenue|s average|d|ly|s averaging averred averring avers|e|ely|ion|ions
avert|ed|ing|s avian aviaries aviary aviation aviator|s aviatrices aviatrix|es avid|ity|ly avigation avionic|s
avirulent avitaminosis
avo|cado|cadoes|cados|cation|cational|cations|id|idable|idably|idance|idant|ided|ider|iding|ids|irdupois|s|uch|uched|uches|uching|w|wal|wals|wed|wedly|wing|ws
avuncular|ly await|ed|ing|s awake|d|n|ned|ning|nings|ns|s awaking award|ed|ee|ees|ing|s aware|ness awash away
awe|ather|d|igh|less|s|some|somely|someness|stricken|struck awful|ler|lest|ly|ness awhile awing awkward|er|est|ly|ness
awning|s awoke|n awry axe|d|s axial|ly axilla|e|ry axing axiom|atic|atically|s axis axle|s|tree|trees axolotl|s axons
ayahs ayatollah|s aye|s azalea|s azides azimuth|s azure|s baaed baaing babble|d|r|rs|s babbling|s babe|l|ls|s babied
babier babies|t baboon|s babushka|s baby|hood|ing|ish|sat|sit|sits|sitter|sitters|sitting baccalaureate|s baccarat
bacchanal|ia|ian|ians|ias|s baccy bached bachelor|hood|s baches baching bacillary bacilli bacillus|es
back|ache|aches|bench|bencher|benchers|benches|bit|bite|biter|biters|bites|biting|bitten|board|boards|bone|bones|breaking|chat|cloth|cloths|comb|combed|combing|combs|date|dated|dates|dating|door|drop|drops|ed|er|ers|field|fields|fire|fired|fires|firing|gammon|ground|grounder|grounders|grounds|hand|handed|handedly|hander|handers|handing|hands|hoe|hoes|ing|ings|lash|lashes|less|lit|log|logged|logging|logs|pack|packed|packer|packers|packing|packs|pedal|pedaled|pedaling|pedalled|pedalling|pedals|rest|rests|room|rooms|s|saw|saws|scratching|seat|seats|side|sides|slapped|slapper|slappers|slapping|slash|slashes|slid|slidden|slide|slider|sliders|slides|sliding|space|spaced|spaces|spacing|spin|stabber|stabbers|stabbing|stage|stair|stairs|stop|stopped|stopping|stops|stories|story|street|streets|stretch|stretches|stroke|stroked|strokes|stroking|talk|track|tracked|tracking|tracks|up|ups|ward|wardly|wardness|wards|wash|water|waters|woods|woodsman|woodsmen|yard|yards
bacon bacteria|l|s bactericidal bactericide|s bacterin bacteriologic|al bacteriologist|s bacteriology bacterium
bad|der|dest|die|dies|dy|e|ge|ged|ger|gered|gering|gers|ges|inage|land|lands|ly|man|men|minton|mouth|mouthed|mouthing|mouths|ness
baffle|d|ment|r|rs|s baffling
bag|atelle|atelles|el|els|ful|fuls|gage|ged|ger|gers|gie|gier|gies|giest|gily|giness|ging|gings|gy|man|pipe|piper|pipers|pipes|s|sful|uette|uettes|wig
bahts bail|able|ed|ee|er|ey|eys|iff|iffs|ing|iwick|iwicks|ment|ments|or|ors|out|outs|s|sman|smen bairn|s
bait|ed|er|ing|s baize bake|d|r|ries|rs|ry|s|shop|shops baking|s baklava baksheesh balaclava|s balalaika|s
balance|d|r|rs|s balancing balboa|s balconies balcony bald|ed|er|erdash|est|faced|ies|ing|ly|ness|ric|rics|s|y
bale|d|en|ful|fully|fulness|r|rs|s baling balk|ed|er|ier|iest|ing|s|y
ball|ad|ade|adeer|adeers|ades|adry|ads|arat|ast|asted|asting|asts|boy|cock|cocks|ed|erina|erinas|et|etic|ets|flower|game|games|girl|girls|gown|gowns|ier|iest|ing|istic|istics|ocks|on|oon|ooned|ooning|oonist|oonists|oons|ot|oted|oter|oting|ots|park|parks|player|players|point|points|room|rooms|s|sed|ses|sier|siest|sing|sy|y|yhoo|yhooed|yhooing|yhoos
balm|ier|iest|iness|s|y baloney balsa|m|mic|ms|s baluster|s balustrade|d|s bamboo|s|zle|zled|zles|zling
ban|al|alities|ality|ally|ana|anas|d|dage|daged|dages|daging|dana|danas|danna|dannas|dbox|dboxes|deau|deaux|ded|der|died|dier|dies|diest|ding|dit|ditry|dits|ditti|dleader|dleaders|dmaster|dmasters|doleer|doleers|dolier|doliers|ds|dsman|dsmen|dstand|dstands|dwagon|dwagons|dwidth|dwidths|dy|dying|eful|es|g|ged|ger|gers|ging|gle|gles|gs|i|ian|ians|ish|ished|ishes|ishing|ishment|ister|isters|jo|joes|joist|joists|jos|k|kable|kbook|kbooks|kcard|kcards|ked|ker|kers|ket|king|knote|knotes|kroll|krolled|krolling|krolls|krupt|kruptcies|kruptcy|krupted|krupting|krupts|ks|ned|ner|ners|ning|nister|nisters|nock|nocks|ns|quet|queted|queter|queters|queting|quets|quette|quettes|s|shee|shees|shie|shies|tam|tams|tamweight|tamweights|ter|tered|tering|teringly|ters|ting|tings|tling|yan|yans|zai|zais
baobab|s baptise|d|r|rs|s baptising baptism|al|s baptist|eries|ery|ries|ry|s baptize|d|r|rs|s baptizing
bar|b|bacoa|barian|barianism|barianisms|barians|baric|barically|barise|barised|barises|barising|barism|barisms|barities|barity|barize|barized|barizes|barizing|barous|barously|becue|becued|becues|becuing|bed|bel|bell|bells|bels|beque|bequed|beques|bequing|ber|bered|bering|berries|berry|bers|bershop|bershops|bet|bets|bette|bettes|bie|bies|bing|bitone|bitones|biturate|biturates|bs|bwire|carole|caroles|carolle|carolles|d|dic|ds|e|eback|ebacked|ed|efaced|efacedly|efoot|efooted|ehanded|eheaded|elegged|ely|eness|er|es|est|fed|fing|flies|fly|fs|gain|gained|gainer|gainers|gaining|gains|ge|ged|geman|gemen|ges|ging|hop|hopped|hopping|hops|ing|ista|istas|itone|itones|ium|k|ked|keep|keeper|keepers|keeps|ker|kers|king|ks|ley|maid|maids|man|men|mier|miest|my|n|nacle|nacled|nacles|ney|neys|ns|nstorm|nstormed|nstormer|nstormers|nstorming|nstorms|nyard|nyards|ometer|ometers|ometric|ometrically|on|onage|onages|oness|onesses|onet|onetcies|onetcy|onets|ong|ongs|onial|onies|ons|ony|oque|que|ques|rack|racked|racking|racks|racuda|racudas|rage|raged|rages|raging|ramunda|ramundas|ramundi|ramundis|rator|re|red|rel|reled|reling|relled|relling|rels|ren|rener|renest|renness|rens|res|ret|rette|retter|retters|rettes|ricade|ricaded|ricades|ricading|rier|riers|ring|rings|rio|rios|rister|risters|room|rooms|row|rows|s|tender|tenders|ter|tered|terer|terers|tering|ters|tisan|ton|yes|yon|yons|ytone|ytones
basal|ly|t|tic|ts bascinet base|ball|balls|board|boards|d|less|line|lines|ly|man|men|ment|ments|ness|r|s|st
bash|ed|er|es|ful|fully|fulness|ing basic|ally|s basil|ica|ican|icas|isk|isks basin|et|ets|ful|fuls|g|s basion basis
bask|ed|et|etball|etballs|etry|ets|etwork|ing|s basque|s
bass|es|et|ets|i|inet|inets|ist|ists|line|lines|o|oon|oonist|oonists|oons|os|wood|woods
bastard|isation|isations|ise|ised|ises|ising|ization|izations|ize|ized|izes|izing|ly|s|y baste|d|r|rs|s basting|s
bastion|s
bat|ch|ched|ches|ching|ed|es|fish|h|he|hed|her|hers|hes|hetic|hhouse|hhouses|hing|hmat|hmats|hos|hrobe|hrobes|hroom|hrooms|hs|htub|htubs|hwater|hyscaph|hyscaphe|hyscaphes|hyscaphs|hysphere|hyspheres|ik|iks|ing|iste|man|men|on|ons|s|sman|smen|talion|talions|ted|tement|ten|tened|tening|tens|ter|tered|terer|terers|teries|tering|terings|ters|tery|tier|tiest|ting|tle|tleax|tleaxe|tleaxes|tled|tledore|tledores|tledress|tlefield|tlefields|tlefront|tlefronts|tleground|tlegrounds|tlement|tlements|tler|tlers|tles|tleship|tleships|tling|tue|tues|ty|wing
bauble|s baud|s baulk|ed|ing|s bauxite bawdier bawdiest bawdily bawdiness bawdry bawds bawdy bawl|ed|er|ing|s
bay|berries|berry|ed|ing|onet|oneted|oneting|onets|onetted|onetting|ou|ous|s bazaar|s bazars bazillion|s bazooka|s
beach|comber|combers|ed|es|front|head|heads|ing|wear beacon|s bead|ed|ier|iest|ing|le|les|roll|s|y beagle|s
beak|ed|er|ers|s beam|ed|ier|iest|ing|s
bean|bag|bags|ed|feast|feasts|ie|ies|ing|pole|poles|s|sprout|sprouts|stalk|stalks
bear|able|ably|berries|berry|d|ded|ding|dless|ds|er|ers|ing|ings|ish|ishly|ishness|like|s|skin|skins
beast|ings|lier|liest|liness|ly|s
beat|able|en|er|ers|ific|ifically|ification|ifications|ified|ifies|ify|ifying|ing|ings|itude|itudes|nik|niks|s beaus
beaut|eous|eously|ician|icians|ies|ification|ified|ifier|ifiers|ifies|iful|ifully|ify|ifying|s|y beaux beaver|ed|ing|s
bebop|s becalm|ed|ing|s became because becket beckon|ed|ing|s becks becloud|ed|ing|s become|s becoming|ly becquerel|s
bed|aub|aubed|aubing|aubs|azzle|azzled|azzlement|azzles|azzling|bug|bugs|chamber|chambers|clothes|ded|der|ders|ding|eck|ecked|ecking|ecks|evil|eviled|eviling|evilled|evilling|evilment|evils|fellow|fellows|head|heads|ighted|im|immed|imming|ims|izen|izened|izening|izens|lam|lams|pan|pans|post|posts|raggle|raggled|raggles|raggling|ridden|rock|rocks|roll|rolls|room|rooms|s|side|sides|sit|sits|sitter|sitters|sore|sores|spread|spreads|stead|steads|time|times
bee|bread|ch|chen|ches|chnut|chnuts|f|fburger|fburgers|fcake|fcakes|fed|fier|fiest|finess|fing|fs|fsteak|fsteaks|fy|hive|hives|keeper|keepers|keeping|line|lines|n|ped|per|pers|ping|ps|r|rier|riest|rs|ry|s|swax|t|tle|tled|tles|tling|troot|troots|ts|ves|zer
befall|en|ing|s befell befit|s|ted|ting|tingly befog|ged|ging|s befool|ed|ing|s before|hand befoul|ed|ing|s
befriend|ed|ing|s befuddle|d|ment|s befuddling
beg|an|at|et|ets|etter|etters|etting|gar|gared|garing|garly|gars|gary|ged|ging|in|inner|inners|inning|innings|ins|one|onia|onias|ot|otten|rime|rimed|rimes|riming|rudge|rudged|rudges|rudging|rudgingly|s|uile|uiled|uilement|uiler|uilers|uiles|uiling|uilingly|uine|uines|um|ums|un
behalf behalves behave|d|s behaving behavior|al|ally|ism|ist|ists|s behaviour|al|ally|ism|ist|ists|s behead|ed|ing|s
beheld behemoth|s behest|s behind|hand|s behold|en|er|ers|ing|s behoove|d|s behooving behove|d|s behoving beige
being|s bejewel|ed|ing|led|ling|s belabor|ed|ing|s belabour|ed|ing|s belated|ly belay|ed|ing|s belch|ed|es|ing
beldam|s beleaguer|ed|ing|s belfries belfry belie|d|f|fs|s|vable|vably|ve|ved|ver|vers|ves|ving belittle|d|ment|r|s
belittling
bell|adonna|boy|boys|e|ed|es|etrist|etristic|etrists|hop|hops|icose|icosity|ied|ies|igerence|igerency|igerent|igerently|igerents|ing|man|men|ow|owed|owing|ows|s|wether|wethers|y|yache|yached|yaches|yaching|ybutton|ybuttons|yful|yfuls|ying
belong|ed|ing|ings|s beloved|s below belt|ed|ing|ings|s|way|ways beluga|s belying bemean bemire|d|s bemiring
bemoan|ed|ing|s bemuse|d|dly|ment|s bemusing bename bench|ed|er|es|ing|mark|marks
bend|able|ed|er|ers|ier|iest|igo|ing|s|y beneath benedictine benediction|s benedictory benefaction|s benefactor|s
benefactress|es benefic|e|ed|ence|ent|ently|es|ial|ially|iaries|iary benefit|ed|ing|s|ted|ting benevolence|s
benevolent|ly benighted|ly benign|ant|ity|ly benison bennet|s bennies bent|onite|s|wood benumb|ed|ing|s benzene
benzine benzyl bequeath|ed|er|ing|s bequest|s berate|d|s berating bereave|d|ment|ments|s bereaving bereft beret|s
bergs beriberi berkelium berks berley berms berried berries berry|ing|like berserk berth|a|ed|ing|s beryl|lium|s
beseech|ed|er|ers|es|ing|ingly beseem|ed|ing|s beset|s|ting beside|s besiege|d|r|rs|s besieging besmear|ed|ing|s
besmirch|ed|er|es|ing besom|s besot|s|ted|ting besought bespangle|d|s bespangling bespatter|ed|ing|s bespeak|ing|s
bespectacled bespoke|n bespread
best|ead|ed|ial|iality|ially|iaries|iary|ing|ir|irred|irring|irs|ow|owal|owals|owed|owing|ows|rew|rewed|rewing|rewn|rews|rid|ridden|ride|rides|riding|rode|s|seller|sellers|selling
bet|a|ake|aken|akes|aking|as|cha|el|hink|hinking|hinks|hought|ide|ided|ides|iding|imes|oken|okened|okening|okens|ook|ray|rayal|rayals|rayed|rayer|rayers|raying|rays|roth|rothal|rothals|rothed|rothing|roths|s|ted|ter|tered|tering|terment|ters|ting|tor|tors|ween|wixt
bevel|ed|ing|ings|led|ling|lings|s beverage|s bevies bevvies bevvy bewail|ed|ing|s beware|d|s bewaring bewhiskered
bewigged bewilder|ed|ing|ingly|ment|s bewitch|ed|es|ing|ingly|ment bewray|ed|ing|s beyond bezel|s bhaji bialies
biannual|ly bias|ed|es|ing|sed|ses|sing biathlon|s
bib|ber|le|les|lical|liographer|liographers|liographic|liographical|liographically|liographies|liography|liophile|liophiles|liophily|s|ulous
bicameral|ism bicarb|onate|onates|s bicentenaries bicentenary bicentennial|s bicep|s|ses bicker|ed|er|ers|ing|s
bickie|s biconcave biconvex bicuspid|s bicycle|d|r|rs|s bicycling bicyclist|s
bid|dable|den|der|ders|dies|ding|dy|e|ed|es|et|ets|ing|irectional|irectionally|s bielded bielding bields
biennia|l|lly|ls biennium|s biers bifacial biffed biffing biffo|s biffs bifocal|s bifurcate|d|s bifurcating
bifurcation|s
big|amist|amists|amous|amy|ger|gest|gie|gies|gin|gins|gish|head|heads|hearted|heartedness|horn|horns|ht|hts|mouth|mouths|ness|ot|oted|otries|otry|ots|wig|wigs
bijection bijou|x bike|d|r|rs|s biking bikini|s bikkie|s bilabial|s bilander bilateral|ly bilberries bilberry
bile|ction|stone bilge|s bilingual|ism|ly|s bilious|ness bilirubin bilked bilker|s bilking bilks
bill|able|abong|abongs|board|boards|ed|et|eted|eting|ets|fold|folds|hook|hooks|iard|iards|ies|ing|ings|ingsgate|ion|ionaire|ionaires|ions|ionth|ionths|on|ow|owed|owing|ows|owy|s|y|ycan|ycans
bilocular bimbo|es|s bimetallic|s bimetallism bimodal bimonthlies bimonthly
bin|aries|ary|aural|d|der|deries|ders|dery|ding|dings|dle|ds|dweed|ge|ged|geing|ger|ges|ging|gle|gled|gles|gling|go|man|men|nacle|nacles|ned|ning|ocular|oculars|omial|omials|ominal|s
biochemical|ly|s biochemist|ry|s biodegradability biodegradable biodegrade|d|s biodegrading biodiversity bioethics
biofeedback biofilm|s biographer|s biographic|al|ally biographies biography biologic|al|ally biologist|s biology
biomarker|s biomass biomedical bionic|ally|s biophysical biophysicist|s biophysics biopic|s biopsied biopsies
biopsy|ing bioreactor|s biorhythm|s biosensor|s biosphere|s biosynthesis biotech|nological|nology biotic biotin
bipartisan|ship bipartite biped|al|s biplane|s bipolar|ity biracial biradial biramous birch|ed|en|es|ing
bird|bath|baths|brain|brained|brains|cage|cages|ed|er|ers|house|houses|ie|ied|ieing|ies|ing|like|lime|s|seed|song|watcher|watchers|ying
biretta|s birled birling birred birring
birth|day|days|ed|er|ers|ing|mark|marks|place|places|rate|rates|right|rights|s|stone|stones biscuit|s
bisect|ed|ing|ion|ions|or|ors|s bisexual|ity|ly|s bishop|ric|rics|s bismuth bison|s bisque bister|s bistort bistre|s
bistro|s
bit|ch|ched|ches|chier|chiest|chily|chiness|ching|chy|coin|coins|e|er|ers|es|ing|ingly|map|maps|s|ted|ten|ter|terer|terest|terly|tern|terness|terns|ternut|ternuts|ters|tersweet|tersweets|tier|tiest|tiness|ting|ty|umen|uminous
bivalent bivalve|s bivouac|ked|king|s biweeklies biweekly biyearly bizarre|ly
blab|bed|ber|bered|bering|bermouth|bermouths|bers|bing|s
black|amoor|amoors|ball|balled|balling|balls|berries|berry|berrying|bird|birds|board|boards|currant|currants|ed|en|ened|ener|ening|ens|er|est|face|fish|guard|guards|head|heads|ing|ish|jack|jacked|jacking|jacks|leg|legs|list|listed|listing|lists|ly|mail|mailed|mailer|mailers|mailing|mails|ness|out|outs|s|smith|smiths|snake|snakes|tail|tails|thorn|thorns|top|topped|topping|tops
bladder|s blade|d|s blading blaeberries blaeberry blagged blagging blags blague blahs blains blamable
blame|able|d|less|lessly|lessness|r|s|worthiness|worthy blaming blanch|ed|es|ing blancmange|s
bland|er|est|ish|ished|ishes|ishing|ishment|ishments|ly|ness blank|book|ed|er|est|et|eted|eting|ets|ing|ly|ness|s
blare|d|s blaring blarney|ed|ing|s blaspheme|d|r|rs|s blasphemies blaspheming blasphemous|ly blasphemy
blast|ed|er|ers|ing|off|offs|s blatancies blatancy blatant|ly blather|ed|ing|s blatted blatting blaze|d|r|rs|s blazing
blazon|ed|ing|s bleach|ed|er|ers|es|ing bleak|er|est|ly|ness blear|ier|iest|ily|iness|y bleat|ed|ing|s bled
bleed|er|ers|ing|s bleep|ed|er|ers|ing|s blemish|ed|es|ing blench|ed|es|ing blend|e|ed|er|ers|es|ing|s blent
bless|ed|edly|edness|es|ing|ings blest blether|ed|s blew blight|ed|er|ers|ing|s blimey blimp|ish|s
blind|ed|er|ers|est|fold|folded|folding|folds|ing|ingly|ly|ness|s|side|sided|sides|siding bling blini|s
blink|ed|er|ered|ering|ers|ing|s blintz|e|es blip|s bliss|ful|fully|fulness blister|ed|ing|ingly|s|y
blithe|ly|ness|r|red|ring|rs|some|st blitz|ed|es|ing|krieg|kriegs blizzard|s bloat|ed|er|ers|ing|s blob|bed|bing|s
bloc|k|kade|kaded|kader|kaders|kades|kading|kage|kages|kbuster|kbusters|kbusting|kchain|kchains|ked|ker|kers|khead|kheads|khouse|khouses|king|kings|kish|ks|ky|s
blog|ged|ger|gers|ging|s bloke|s blokish blond|e|er|es|est|ish|ness|s
blood|bath|baths|curdling|ed|hound|hounds|ied|ier|ies|iest|ily|iness|ing|less|lessly|lessness|letting|line|lines|mobile|mobiles|s|shed|shot|stain|stained|stains|stock|stream|streams|sucker|suckers|sucking|thirstier|thirstiest|thirstily|thirstiness|thirsty|y|ying
bloom|ed|er|ers|ery|ier|iest|ing|ington|s|y bloop|ed|er|ers|ing|s blossom|ed|ing|ings|s|y
blot|ch|ched|ches|chier|chiest|ching|chy|s|ted|ter|ters|ting|to blouse|d|s blousing
blow|er|ers|flies|fly|gun|guns|hard|hards|hole|holes|ie|ier|ies|iest|ing|job|jobs|lamp|lamps|n|out|outs|pipe|pipes|s|sier|siest|sy|torch|torches|up|ups|y|zier|ziest|zy
blubbed blubber|ed|ing|s|y blubbing blubs blucher|s bludge|on|oned|oning|ons|r|rs
blue|bell|bells|berries|berry|bill|bills|bird|birds|bonnet|bonnets|bottle|bottles|d|fish|fishes|gill|gills|grass|ing|ish|jacket|jackets|jay|jays|jeans|ness|nose|nosed|noses|point|points|print|printed|printing|prints|r|s|sier|siest|st|stocking|stockings|sy|t|ts|y|ys
bluff|ed|er|ers|est|ing|ly|ness|s bluing bluish blunder|buss|busses|ed|er|ers|ing|ings|s blunge|r
blunt|ed|er|est|ing|ly|ness|s blur|b|bs|red|rier|riest|riness|ring|ry|s|t|ted|ting|ts blush|ed|er|ers|es|ing
bluster|ed|er|ers|ing|ous|s|y
boa|r|rd|rded|rder|rders|rding|rdinghouse|rdinghouses|rdings|rdroom|rdrooms|rds|rdwalk|rdwalks|rish|rs|s|st|sted|ster|sters|stful|stfully|stfulness|sting|sts|t|ted|tel|ter|ters|thouse|thouses|ting|tload|tloads|tman|tmen|ts|tsman|tswain|tswains|tyard|tyards
bob|bed|bery|bies|bin|bing|bins|ble|bled|bles|bling|by|bysoxer|bysoxers|cat|cats|olink|olinks|s|sled|sledded|sledder|sledders|sledding|sleddings|sleds|sleigh|sleighs|tail|tails|white|whites
bocce bocci|e bodacious bode|d|ga|gas|s bodge|d|s bodgie bodging bodice|s bodied bodies bodily boding|s bodkin|s
body|builder|builders|building|guard|guards|suit|suits|work boffin|s boffo
bog|an|ans|ey|eyed|eying|eyman|eymen|eys|ged|gier|giest|ging|gle|gled|gles|gling|gy|ie|ied|ieing|ies|s|us|yman|ymen
bohemian|ism|s boil|ed|er|ermaker|ermakers|erplate|ers|ing|ings|s boisterous|ly|ness bolas
bold|er|est|face|faced|ly|ness bolero|s boles bolivar|es|s bollard|s bollix|ed|es|ing bollocking|s bollocks bolls
bologna boloney bolshevik|i|s bolshie bolshy bolster|ed|ing|s bolt|ed|er|hole|holes|ing|s bolus|es
bomb|ard|arded|ardier|ardiers|arding|ardment|ardments|ards|ast|astic|astically|ed|er|ers|ing|ings|proof|s|shell|shells|site|sites
bonanza|s bonbon|s bonce|s bond|age|ed|holder|holders|ing|man|men|s|sman|smen|woman|women
bone|d|head|headed|heads|less|meal|r|rs|s|shaker|shakers|y|yard|yer|yest bonfire|s bonged bonging bongo|es|s bongs
bonhomie bonier boniest boniness boning bonito|es|s bonked bonkers bonking bonks bonnet|s bonnie|r|st bonny bonobo|s
bonsai bonus|es bony bonz|a|e|er
boo|bed|bies|bing|boo|boos|bs|by|dle|dles|ed|ger|german|germans|gers|geyman|geymen|gie|gied|gieing|gieman|gies|hoo|hooed|hooing|hoos|ing|k|kable|kbinder|kbinderies|kbinders|kbindery|kbinding|kcase|kcases|ked|kend|kends|kie|kies|king|kings|kish|kkeeper|kkeepers|kkeeping|klet|klets|kmaker|kmakers|kmaking|kmark|kmarked|kmarker|kmarkers|kmarking|kmarks|kmobile|kmobiles|kplate|kplates|ks|kseller|ksellers|kshelf|kshelves|kshop|kshops|kstall|kstalls|kstore|kstores|kwork|kworm|kworms|lean|m|mbox|mboxes|med|mer|merang|meranged|meranging|merangs|mers|ming|ms|n|ndocks|ndoggle|ndoggled|ndoggler|ndogglers|ndoggles|ndoggling|nies|ns|r|rish|rishly|rishness|rishnesses|rs|s|st|sted|ster|sters|sting|sts|t|tblack|tblacks|ted|tee|tees|th|ths|tie|ties|ting|tlace|tlaces|tleg|tlegged|tlegger|tleggers|tlegging|tlegs|tless|ts|tstrap|tstrapped|tstrapping|tstraps|ty|ze|zed|zer|zers|zes|zier|ziest|zing|zy
bop|ped|per|ping borage|s borate|s borax bordello|s border|ed|er|ing|land|lands|line|lines|s bordure
bore|d|dom|hole|holes|r|rs|s boring|ly born|e boron borough|s borrow|ed|er|ers|ing|ings|s borsch|t borsht borstal|s
borzoi|s boshter bosker bosket boskier boskiest bosom|ed|s|y bosons bosquet boss|ed|es|ier|iest|ily|iness|ing|ism|y
bosun|s botanic|al|ally|als botanise|s botanist|s botany botch|ed|er|ers|es|ier|iest|ing|y
both|er|eration|ered|ering|ers|ersome botnet|s bottle|d|neck|necks|r|rs|s bottling bottom|ed|ing|less|s botulinum
botulism boudoir|s bouffant|s bougainvillaea|s bougainvillea|s bough|s|t bougie bouillabaisse|s bouillon|s
boulder|ed|s boules boulevard|s bounce|d|r|rs|s bouncier bounciest bouncily bounciness bouncing bouncy
bound|aries|ary|ed|en|er|ers|ing|less|lessly|lessness|s bounteous|ly|ness bounties bountiful|ly|ness bounty bouquet|s
bourage bourbon|s bourdon bourgeois|ie bourgeon|ed|ing|s bourns bourse boused bouses bousing bout|ique|iques|s
bouzouki|s bovine|s bovver
bow|dlerisation|dlerisations|dlerise|dlerised|dlerises|dlerising|dlerism|dlerization|dlerizations|dlerize|dlerized|dlerizes|dlerizing|ed|el|els|er|ers|ery|head|heads|ing|ings|l|lder|lders|led|leg|legged|legs|ler|lers|lful|lfuls|line|lines|ling|ls|man|men|s|sed|ses|sing|sprit|sprits|string|strings|wow|wows|yer
box|car|cars|ed|er|ers|es|ier|iest|ing|like|room|rooms|wood
boy|cott|cotted|cotting|cotts|friend|friends|hood|hoods|ish|ishly|ishness|s|senberries|senberry bozos
bra|bble|bbled|bbles|bbling|ce|ced|celet|celets|cer|cero|ceros|cers|ces|cing|cken|cket|cketed|cketing|ckets|ckish|ckishness|ct|cts|dawl|dawls|ds|dycardia|es|g|ggadocio|ggadocios|ggart|ggarts|gged|gger|ggers|gging|gs|id|ided|ider|iding|ids|iled|iling|ille|ils|in|inchild|inchildren|ined|inier|iniest|ininess|ining|inless|inlessly|inpower|ins|instorm|instormed|instorming|instorms|inteaser|inteasers|inwash|inwashed|inwashes|inwashing|inwave|inwaves|iny|ise|ised|ises|ising|ke|ked|keman|kemen|kes|kesman|king|mble|mbles|mbling|mbly|n|nch|nched|nches|nching|nchings|nchlike|nd|nded|nder|nders|ndied|ndies|nding|ndish|ndished|ndisher|ndishes|ndishing|ndling|nds|ndy|ndying|nks|nny|nts|s|sh|sher|shest|shly|shness|shy|sier|siers|ss|sserie|sseries|sses|ssie|ssier|ssiere|ssieres|ssies|ssiest|ssily|ssiness|ssy|t|ts|ttier|ttiest|tty|twurst|twursts|vado|ve|ved|vely|veness|ver|very|ves|vest|ving|vo|vos|vura|vuras|wer|west|wl|wled|wler|wlers|wling|wls|wn|wnier|wniest|wniness|wny|y|yed|yer|ying|ys|ze|zed|zen|zened|zening|zenly|zenness|zens|zer|zers|zes|zier|ziers|zing
breach|ed|es|ing
bread|basket|baskets|board|boards|box|boxes|crumb|crumbs|ed|fruit|fruits|ing|line|lines|s|th|ths|winner|winners
break|able|ables|age|ages|away|aways|down|downs|er|ers|even|fast|fasted|fasting|fasts|front|fronts|ing|ings|neck|out|outs|points|s|through|throughs|up|ups|water|waters
bream|s breast|bone|bones|ed|fed|feed|feeding|feeds|ing|plate|plates|s|stroke|strokes|work|works
breath|able|alyse|alysed|alyser|alysers|alyses|alysing|alyze|alyzed|alyzer|alyzers|alyzes|alyzing|e|ed|er|ers|es|ier|iest|ing|ings|less|lessly|lessness|s|taking|takingly|y
bred breech|es|ing breed|er|ers|ing|s breeks breeze|d|s|way|ways breezier breeziest breezily breeziness breezing
breezy brekkie|s brekky brethren breve|s|t|ts|tted|tting breviaries breviary brevity
brew|ed|er|eries|ers|ery|ing|ings|pub|pubs|s briar|s bribe|d|r|rs|ry|s bribing
brick|bat|bats|ed|ie|ies|ing|layer|layers|laying|le|s|work|y|yard|yards bridal|s bride|groom|grooms|s|smaid|smaids
bridge|able|d|head|heads|s|work bridging bridle|d|s|way|ways bridling
brief|case|cases|ed|er|est|ing|ings|less|ly|ness|s brier|s|y brigade|s brigadier|s brigand|age|ine|ines|s brigantine|s
bright|en|ened|ener|eners|ening|ens|er|est|ly|ness|s brigs brill|iance|iancy|iant|iantine|iantly|iants|s
brim|ful|full|less|med|mer|ming|s|stone brindle|d brine bring|er|ers|ing|s brinier briniest brininess
brink|manship|s|smanship briny brioche|s briquet|s|te|tes brisk|ed|er|est|et|ets|ing|ly|ness|s brisling bristle|d|s
bristlier bristliest bristling bristly britches brittle|ness|r|st broach|ed|er|es|ing
broad|band|cast|casted|caster|casters|casting|casts|cloth|en|ened|ener|ening|ens|er|est|loom|ly|minded|ness|s|sheet|sheets|side|sided|sides|siding|sword|swords
brocade|d|s brocading broccoli brochette|s brochure|s brocket|s brogan|s brogue|s broider|s broil|ed|er|ers|ing|s
broke|n|nhearted|nheartedly|nly|nness|r|rage|rages|red|ring|rs broking brollies brolly bromide|s bromidic bromine
bronc|hi|hia|hial|hitic|hitis|ho|hos|hus|o|obuster|obusters|os|s brontosaur|i|s|us|uses bronze|d|s bronzing bronzy
brooch|es brood|ed|er|ers|ier|iest|ily|iness|ing|ingly|mare|mares|s|y brook|ed|ing|let|lets|s broom|s|stick|sticks
broth|el|els|er|erhood|erhoods|erliness|erly|ers|s brougham|s brought brouhaha|s
brow|beat|beaten|beating|beats|n|ned|ner|nest|nfield|nie|nies|ning|nings|nish|nness|nout|nouts|ns|nstone|nstones|s|se|sed|ser|sers|ses|sing
bruin|s bruise|d|r|rs|s bruising bruit|ed|ing|s brumal brumbies brumby brunch|ed|es|ing brunet|s|te|tes brunt
brush|ed|es|ier|iest|ing|off|offs|stroke|strokes|wood|work brusk|er|est|ly|ness brusque|ly|ness|r|st
brutal|isation|ise|ised|ises|ising|ism|ist|ities|ity|ization|ize|ized|izes|izing|ly brute|r|s brutish|ly|ness
bubble|d|gum|r|rs|s bubblier bubbliest bubbling bubbly buboes buccaneer|ed|ing|s
buck|aroo|aroos|board|boards|ed|er|et|eted|etful|etfuls|eting|ets|eye|eyes|ing|ish|le|led|ler|lers|les|ling|ra|ram|s|saw|saws|shot|skin|skins|teeth|tooth|toothed|wheat|yball|yballs
bucolic|ally|s
bud|ded|der|dies|ding|dings|dle|dy|ge|ged|gerigar|gerigars|ges|get|getary|geted|geting|gets|gie|gies|ging|s
buff|alo|aloed|aloes|aloing|alos|ed|er|ered|ering|ers|et|eted|eter|eting|etings|ets|ing|oon|oonery|oonish|oons|s
bug|aboo|aboos|bear|bears|ged|ger|gered|gering|gers|gery|gier|gies|giest|ging|gy|le|led|ler|lers|les|ling|s
build|er|ers|ing|ings|s|up|ups built|in bulb|ous|s bulge|d|s bulgier bulgiest bulginess bulging bulgy bulimarexia
bulimia bulimic|s bulk|ed|head|heads|ier|iest|ily|iness|ing|s|y
bull|dog|dogged|dogging|dogs|doze|dozed|dozer|dozers|dozes|dozing|ed|et|eted|etin|etined|etining|etins|etproof|etproofed|etproofing|etproofs|ets|fight|fighter|fighters|fighting|fights|finch|finches|frog|frogs|head|headed|headedly|headedness|heads|horn|horns|ied|ies|ing|ion|ish|ishly|ishness|ock|ocks|pen|pens|ring|rings|s|seye|shit|shits|shitted|shitter|shitters|shitting|whip|whips|y|ying
bulrush|es bulwark|s
bum|bag|bags|ble|blebee|blebees|bled|bler|blers|bles|bling|kin|med|mer|mers|mest|ming|p|ped|per|pers|ph|pier|piest|piness|ping|pkin|pkins|ps|ptious|ptiously|ptiousness|py|s
bun|ch|ched|ches|chier|chiest|ching|chy|co|coed|coing|combe|cos|died|dies|dle|dled|dles|dling|dy|dying|g|galow|galows|ged|gee|gees|ghole|gholes|ging|gle|gled|gler|glers|gles|gling|gs|ion|ions|k|ked|ker|kers|khouse|khouses|king|ko|koed|koing|kos|ks|kum|nies|ny|s|ted|ter|ters|ting|tings|ts|yip|yips
buoy|ancy|ant|antly|ed|ing|s burble|d|s burbling burbot|s burbs burden|ed|ing|s|some burdock
bureau|cracies|cracy|crat|cratic|cratically|cratisation|cratise|cratised|cratises|cratising|cratization|cratize|cratized|cratizes|cratizing|crats|s|x
burgee burgeon|ed|ing|s burger|s burgess burgh|er|ers|s burglar|ies|ise|ised|ises|ising|ize|ized|izes|izing|proof|s|y
burgle|d|s burgling burgomaster|s burgs burgundies burgundy burial|s buried burier buries burins burka|s burked burkes
burkha|s burking burks burlap burled burlesque|d|s burlesquing burley burlier burliest burliness burls burly
burn|able|ables|ed|er|ers|et|ing|ings|ish|ished|isher|ishers|ishes|ishing|oose|ooses|ous|ouses|out|outs|s|t
burp|ed|ing|s burqa|s burr|ed|ier|iest|ing|ito|itos|o|os|ow|owed|ower|owers|owing|ows|s bursa|e|r|ries|rs|ry|s
bursitis burst|ed|ing|s burton bury|ing
bus|bies|boy|boys|by|ed|es|girl|girls|h|hed|hel|heled|heling|helled|helling|hellings|hels|hes|hfire|hfires|hie|hier|hies|hiest|hily|hiness|hing|hings|hman|hmaster|hmasters|hmen|hranger|hrangers|hwhack|hwhacked|hwhacker|hwhackers|hwhacking|hwhacks|hy|ied|ier|ies|iest|ily|iness|inesses|inesslike|inessman|inessmen|inessperson|inesspersons|inesswoman|inesswomen|ing|ked|ker|kers|kin|king|kins|ks|load|loads|man|men|sed|ses|sing|t|tard|tards|ted|tee|ter|ters|tier|tiers|tiest|ting|tle|tled|tler|tles|tling|ts|ty|y|ybodies|ybody|ying|yness|ywork
but|ane|ch|cher|chered|cherer|cheries|chering|chers|chery|ches|ene|ler|lers|lery|s|t|te|ted|ter|terball|terballs|tercream|tercup|tercups|tered|terfat|terfingered|terfingers|terflied|terflies|terfly|terflying|terier|teries|teriest|tering|termilk|ternut|ternuts|ters|terscotch|tery|tes|ties|ting|tock|tocks|ton|toned|tonhole|tonholed|tonholes|tonholing|toning|tons|tonwood|tonwoods|tress|tressed|tresses|tressing|ts|ty
buxom buy|back|backs|er|ers|ing|out|outs|s buzz|ard|ards|ed|er|ers|es|ing|kill|kills|word|words bye|law|laws|s
bygone|s bylaw|s byline|r|s bypass|ed|es|ing bypast bypath|s byplay byproduct|s byres byroad|s bystander|s byte|s
byway|s byword|s byzantine
cab|al|ala|allero|alleros|als|ana|anas|aret|arets|bage|bages|bagy|bed|bie|bies|bing|by|driver|drivers|er|ers|in|inet|inetmaker|inetmakers|inetmaking|inetry|inets|inetwork|ins|le|lecast|lecasted|lecasting|lecasts|led|legram|legrams|les|let|ling|ochon|ochons|oodle|oose|ooses|otage|otages|riolet|riolets|s|stand|stands
cacao|s cache|d|pot|pots|s|t|ts caching cackle|d|r|rs|s cackling cacophonies cacophonous cacophony cacti cactus|es
cad|aver|averous|avers|die|died|dies|dis|dish|dishly|dishness|dy|dying|ence|enced|ences|encies|ency|enza|enzas|et|ets|ge|ged|ger|gers|ges|ging|mium|re|res|ucei|uceus|ucous
caesarean|s caesarian|s caesium|s caesura|e|l|s cafard cafeteria|s cafetiere|s caffein|ated|e|s caffs caftan|s
cage|d|rs|s|y|yness cagier cagiest cagily caginess caging cagoule|s cahier cahoot|s caiman|s cairn|s caisson|s
caitiff|s cajole|d|ment|r|rs|ry|s cajoling cake|d|s|walk|walks caking calabash|es calaboose|s calamander calamari|s
calamine calamint calamite calamities calamitous|ly calamity calashes calcareous calces calciferous calcification
calcified calcifies calcify|ing calcimine|d|s calcimining calcine|d|s calcining calcite calcium calculable
calculate|d|dly|s calculating|ly calculation|s calculative calculator|s calculi calculous calculus|es caldera|s
caldron|s calendar|ed|ing|s calender|ed|ing|s calf|s|skin caliber|s calibrate|d|s calibrating calibration|s
calibrator|s calibre|s calices caliches calico|es|s calif|ornium|s calipee caliper|ed|ing|s caliph|ate|ates|s
calisthenic|s calk|ed|er|ing|ings|s
call|a|able|ant|as|back|backs|ed|er|ers|igrapher|igraphers|igraphic|igraphist|igraphists|igraphy|ing|ings|iope|iopes|iper|ipered|ipering|ipers|isthenic|isthenics|osities|osity|ous|oused|ouses|ousing|ously|ousness|ow|ower|owest|owness|s|us|used|uses|using
calm|ed|er|est|ing|ly|ness|s caloric calorie|s calorific calotte calumet|s calumniate|d|s calumniating calumniation
calumniator|s calumnies calumnious calumny calve|d|s calving calvities calxes calyces calycine calypso|s calyx|es
cam|araderie|asses|ber|bered|bering|bers|bia|bial|bium|biums|boose|bric|corder|corders|e|el|elhair|ellia|ellias|els|eo|eos|era|eral|eraman|eramen|erapeople|eraperson|eras|erawoman|erawomen|erawork|iknickers|ion|ions|isole|isoles|let|omile|omiles|ouflage|ouflaged|ouflager|ouflagers|ouflages|ouflaging|p|paign|paigned|paigner|paigners|paigning|paigns|panile|paniles|panili|panologist|panologists|panology|ped|per|pers|pfire|pfires|pground|pgrounds|phor|pier|piest|ping|pion|pions|ps|psite|psites|pus|puses|py|shaft|shafts
can|al|alisation|alise|alised|alises|alising|alization|alize|alized|alizes|alizing|als|ard|ards|aries|ary|asta|aster|can|cans|cel|celed|celer|celers|celing|cellation|cellations|celled|celler|cellers|celling|cellous|celous|cels|cer|cerous|cers|delabra|delabras|delabrum|delabrums|did|dida|didacies|didacy|didate|didates|didature|didatures|didly|didness|died|dies|dle|dled|dlelight|dlelit|dlepower|dler|dlers|dles|dlestick|dlesticks|dlewick|dlewicks|dling|dor|dour|dy|dyfloss|dying|e|ebrake|ebrakes|ed|er|ers|es|ikin|ine|ines|ing|ings|ister|isters|ker|kered|kering|kerous|kers|nabin|nabins|nabis|nabises|nas|ned|nelloni|ner|neries|nery|nibal|nibalisation|nibalise|nibalised|nibalises|nibalising|nibalism|nibalistic|nibalization|nibalize|nibalized|nibalizes|nibalizing|nibals|nier|niest|nily|niness|ning|non|nonade|nonaded|nonades|nonading|nonball|nonballs|noned|noning|nons|not|nular|ny|oe|oed|oeing|oeist|oeists|oes|ola|on|onical|onically|onicals|onisation|onisations|onise|onised|onises|onising|onist|onists|onization|onizations|onize|onized|onizes|onizing|ons|oodle|oodled|oodles|oodling|opied|opies|opy|opying|s|st|t|tabile|taloup|taloupe|taloupes|taloups|tankerous|tankerously|tankerousness|tata|tatas|ted|teen|teens|teloupe|ter|tered|tering|ters|thus|ticle|ticles|tier|tiest|tilever|tilevered|tilevering|tilevers|tina|ting|tle|tles|to|ton|tonal|tonment|tonments|tons|tor|toris|tors|tos|ts|tus|vas|vasback|vasbacks|vased|vases|vasing|vass|vassed|vasser|vassers|vasses|vassing|yon|yoning|yons
cap|abilities|ability|able|ably|acious|aciously|aciousness|acitance|acities|acitor|acitors|acity|arison|arisoned|arisoning|arisons|e|ed|er|ered|ering|ers|es|eskin|ful|fuls|illaries|illarity|illary|ita|ital|italisation|italise|italised|italises|italising|italism|italist|italistic|italistically|italists|italization|italize|italized|italizes|italizing|itally|itals|itation|itations|itol|itols|itulate|itulated|itulates|itulating|itulation|itulations|let|lets|on|onise|onised|onises|onising|onize|onized|onizes|onizing|ons|os|ped|per|ping|puccino|puccinos|rice|rices|ricious|riciously|riciousness|rine|s|sicum|sicums|size|sized|sizes|sizing|stan|stans|stone|stones|sular|sule|suled|sules|suling|sulise|sulised|sulises|sulising|sulize|sulized|sulizes|sulizing|tain|taincies|taincy|tained|taining|tains|tion|tioned|tioning|tions|tious|tiously|tiousness|tivate|tivated|tivates|tivating|tivation|tivator|tivators|tive|tives|tivities|tivity|tor|tors|ture|tured|tures|turing
car|acul|afe|afes|amel|amelise|amelised|amelises|amelising|amelize|amelized|amelizes|amelizing|amels|apace|apaces|at|ats|avan|avans|avansarais|avansaries|avansary|avanserai|avanserais|avel|avels|away|aways|bide|bides|bine|bines|bohydrate|bohydrates|bolated|bolic|bon|bonaceous|bonades|bonate|bonated|bonates|bonating|bonation|boniferous|bonise|bonised|bonises|bonising|bonize|bonized|bonizes|bonizing|bons|borundum|boy|boys|bs|buncle|buncles|buncular|buretor|buretors|buretter|buretters|burettor|burettors|case|cases|cass|casses|cinogen|cinogenic|cinogenicity|cinogenics|cinogens|cinoma|cinomas|cinomata|d|damom|damoms|damon|damons|dboard|ded|der|ders|dholder|dholders|diac|diae|die|dies|digan|digans|dinal|dinally|dinals|ding|dio|diogram|diograms|diograph|diographs|diologist|diologists|diology|diomyopathy|diopulmonary|diovascular|doon|doons|ds|dsharp|dsharper|dsharpers|dsharps|e|ed|een|eened|eener|eening|eens|eer|eered|eering|eerism|eerist|eerists|eers|efree|eful|efuller|efullest|efully|efulness|egiver|egivers|eless|elessly|elessness|er|ers|es|ess|essed|esser|esses|essing|et|etaker|etakers|ets|eworn|fare|go|goes|gos|hop|hops|ibou|ibous|icature|icatured|icatures|icaturing|icaturist|icaturists|ies|illon|illons|ina|inas|inate|ing|ious|jack|jacked|jacker|jackers|jacking|jackings|jacks|k|ked|king|ks|line|ling|load|loads|maker|makers|man|mine|mines|nage|nal|nality|nally|nation|nations|nelian|nelians|net|ney|neys|nie|nies|nival|nivals|nivora|nivore|nivores|nivorous|nivorously|nivorousness|ny|ob|obs|ol|oled|oler|olers|oling|olled|oller|ollers|olling|ols|olus|om|omed|oming|oms|otene|otid|otids|ousal|ousals|ouse|oused|ousel|ousels|ouser|ousers|ouses|ousing|p|pal|pals|ped|pel|pels|penter|pentered|pentering|penters|pentry|per|pers|pet|petbag|petbagged|petbagger|petbaggers|petbaggery|petbagging|petbags|peted|peting|pets|pi|ping|pings|pool|pooled|pooling|pools|port|ports|ps|pus|rack|racks|rel|rell|rells|rels|riage|riages|riageway|riageways|ried|rier|riers|ries|rion|rot|rots|roty|rousel|rousels|ry|ryall|ryalls|rycot|rycots|rying|ryon|ryout|ryover|ryovers|s|sick|sickness|t|tage|ted|tel|tels|ter|ters|tes|thorse|thorses|tilage|tilages|tilaginous|ting|tload|tloads|tographer|tographers|tographic|tography|ton|tons|toon|tooned|tooning|toonish|toonist|toonists|toons|toony|tridge|tridges|ts|twheel|twheeled|twheeling|twheels|uncle|uncles|ve|ved|vel|ven|ver|veries|vers|very|ves|ving|vings|yatid|yatides|yatids
casaba|s cascade|d|s cascading cascara|s
case|book|books|d|harden|hardened|hardening|hardens|in|load|loads|ment|ments|ous|rn|rns|s|tte|work|worker|workers|worm
cash|back|book|books|ed|es|ew|ews|ier|iered|iering|iers|ing|less|mere|point|points casing|s casino|s cask|et|ets|s
casque|s cassaba cassation cassava|s casserole|d|s casseroling cassette|s cassia|s cassino|s cassis cassock|s
cassowaries cassowary
cast|anet|anets|away|aways|e|ellated|er|ers|es|igate|igated|igates|igating|igation|igator|igators|igatory|ing|ings|le|led|les|ling|off|offs|or|ors|rate|rated|rater|rates|rating|ration|rations|rato|ratos|s
casual|ly|ness|s|ties|ty casuist|ic|ry|s
cat|aclysm|aclysmal|aclysmic|aclysms|acomb|acombs|afalque|afalques|alase|alectic|alepsy|aleptic|aleptics|alo|alog|aloged|aloger|alogers|aloging|alogs|alogue|alogued|aloguer|aloguers|alogues|aloguing|alpa|alpas|alyse|alysed|alyser|alyses|alysing|alysis|alyst|alysts|alytic|alyze|alyzed|alyzer|alyzes|alyzing|amaran|amarans|apult|apulted|apulting|apults|aract|aracts|arrh|astrophe|astrophes|astrophic|astrophically|atonia|atonic|atonics|bird|birds|boat|boats|call|called|calling|calls|ch|chall|challs|cher|chers|ches|chier|chiest|chiness|ching|chings|chment|chments|chpenny|chphrase|chphrases|chup|chups|chword|chwords|chy|echise|echised|echiser|echises|echising|echism|echisms|echist|echists|echize|echized|echizer|echizes|echizing|egorical|egorically|egories|egorisation|egorisations|egorise|egorised|egorises|egorising|egorization|egorizations|egorize|egorized|egorizes|egorizing|egory|er|ercorner|ered|erer|erers|ering|erings|erpillar|erpillars|ers|erwaul|erwauled|erwauling|erwauls|fall|fish|fishes|gut|harses|harsis|hartic|hartics|head|hedral|hedrals|heter|heterise|heterised|heterises|heterising|heterize|heterized|heterizes|heterizing|heters|hode|hodes|hodic|holic|holicity|ion|ions|kin|kins|like|ling|nap|napped|napping|naps|nip|s|suit|suits|sup|sups|tail|tails|teries|tery|tier|tiest|tily|tiness|tish|tle|tleman|tlemen|ty|walk|walks
caucus|ed|es|ing|sed|sing caudad caudal|ly caudle caught cauldron|s cauliflower|s caulis caulk|ed|er|ers|ing|ings|s
causal|ities|ity|ly causation causative cause|d|less|r|rie|ries|rs|s|way|ways|y causing caustic|ally|ity|s cauteries
cauterisation cauterise|d|s cauterising cauterization cauterize|d|s cauterizing caution|ary|ed|ing|s cautious|ly|ness
cavalcade|s cavalier|ly|s cavalries cavalry|man|men cave|at|ats|d|man|men|r|rn|rnous|rnously|rns|rs|s caviar|e cavies
cavil|ed|er|ers|ing|ings|led|ler|lers|ling|lings|s caving cavitation cavities cavity cavort|ed|ing|s caw|ed|ing|s
cayenne cayman|s cayuse|s cease|d|fire|fires|less|lessly|lessness|s ceasing cecal cecum cedar|s|wood cede|d|r|rs|s
cedilla|s ceding ceilidh|s ceiling|s celandine
celeb|rant|rants|rate|rated|rates|rating|ration|rations|rator|rators|ratory|rities|rity|s celeriac celerity celery
celesta|s celeste celestial|ly celibacy celibate|s
cell|ar|ars|ed|i|ist|ists|mate|mates|o|ophane|os|phone|phones|s|ular|ulars|ulite|ulitis|uloid|ulose
cement|ed|er|ers|ing|s|um cemeteries cemetery cenobite|s cenobitic cenotaph|s censed censer|s censes censing
censor|ed|ial|ing|ious|iously|iousness|s|ship censurable censure|d|r|rs|s censuring census|ed|es|ing
cent|al|als|are|ares|aur|auries|aurs|aury|avo|avos|enarian|enarians|enaries|enary|ennial|ennially|ennials|er|erboard|erboards|ered|erfold|erfolds|ering|erings|erpiece|erpieces|ers|igrade|igram|igramme|igrammes|igrams|iliter|iliters|ilitre|ilitres|ime|imes|imeter|imeters|imetre|imetres|imo|imos|ipede|ipedes|ner|ners|ra|ral|ralisation|ralise|ralised|raliser|ralisers|ralises|ralising|ralism|ralist|rality|ralization|ralize|ralized|ralizer|ralizers|ralizes|ralizing|rally|rals|re|reboard|reboards|red|refold|refolds|reing|repiece|repieces|res|rifugal|rifugally|rifuge|rifuged|rifuges|rifuging|ring|rings|ripetal|ripetally|rism|rist|rists|s|uries|urion|urions|ury
cephalic ceramic|ist|ists|s ceramist|s cerate|d|s cercus cereal|s cerebella|r cerebellum|s
cerebra|l|te|ted|tes|ting|tion cerebrovascular cerebrum|s cerement|s ceremonial|ly|s ceremonies ceremonious|ly|ness
ceremony cering cerise cerium cermet cerography cerous certain|ly|ties|ty certifiable certifiably certificate|d|s
certificating certification|s certified certifier certifies certify|ing certitude|s certs cerulean ceruse cervical
cervices cervix|es cesarean|s cesarian|s cesium|s cessation|s cession|s cesspit|s cesspool|s cesura cetacean|s ceteris
cetology chafe|d|r|s chaff|ed|er|inch|inches|ing|s|y chafing chagrin|ed|ing|ned|ning|s
chain|ed|ing|man|s|saw|sawed|sawing|saws chair|ed|ing|lift|lifts|man|manship|manships|men|person|persons|s|woman|women
chaise|s chalcedony chalet|s chalice|s chalk|board|boards|ed|ier|iest|iness|ing|s|y challenge|d|r|rs|s challenging
challis challot chamade chamaeleon|s chamber|ed|lain|lains|maid|maids|s chambray chameleon|s chamfer|s chammies chammy
chamois chamoix chamomile|s champ|agne|agnes|aign|aigns|ed|ers|ing|ion|ioned|ioning|ions|ionship|ionships|s
chance|d|l|lleries|llery|llor|llors|llorship|llory|ls|ries|ry|s chancier chanciest chanciness chancing chancre|s
chancy chandelier|s chandelled chandelling chandler|s|y
change|ability|able|ableness|ably|d|less|lessly|ling|lings|over|overs|r|rs|s changing
channel|ed|ing|isation|ise|ised|ises|ising|ization|ize|ized|izes|izing|led|ling|lings|s chanson|s
chant|ed|er|ers|euse|euses|ey|eys|icleer|icleers|ies|ing|ry|s|y chaos chaotic|ally
chap|arral|arrals|ati|atis|atti|attis|book|books|eau|eaus|eaux|el|els|eron|eronage|erone|eroned|erones|eroning|erons|iter|iters|lain|laincies|laincy|lains|let|lets|ped|pies|ping|py|s|t|ter|ters
char|abanc|abancs|acter|acterful|acterisation|acterisations|acterise|acterised|acteriser|acterises|acterising|acteristic|acteristically|acteristics|acterization|acterizations|acterize|acterized|acterizer|acterizes|acterizing|acterless|acters|actery|ade|ades|broil|broiled|broiling|broils|coal|coals|d|donnay|donnays|ge|geable|ged|ger|gers|ges|ging|ier|iest|ily|iness|iot|ioteer|ioteers|iots|isma|ismas|ismatic|ismatics|itable|itableness|itably|ities|ity|ladies|lady|latan|latanism|latanry|latans|lie|lies|m|med|mer|mers|ming|mingly|mless|ms|nel|nels|red|ring|s|t|ted|ter|tered|terer|terers|tering|ters|ting|tography|treuse|ts|woman|women|y
chase|d|r|rs|s chasing chasm|s chassed chassis chaste|ly|n|ned|ner|ness|ning|ns|r|st chastise|d|ment|ments|r|rs|s
chastising chastity chasuble|s
chat|eaus|line|lines|room|s|ted|tel|tels|ter|terbox|terboxes|tered|terer|terers|tering|ters|tier|tiest|tily|tiness|ting|ty
chauffer chauffeur|ed|ing|s chauvinism chauvinist|ic|ically|s chawed chawing
cheap|en|ened|ening|ens|er|est|ly|ness|o|skate|skates cheat|ed|er|ers|ing|s
check|book|books|box|ed|er|erboard|erboards|ered|ering|ers|ing|list|lists|mate|mated|mates|mating|off|offs|out|outs|point|points|room|rooms|s|sum|up|ups|y
cheddar cheder cheek|bone|bones|ed|ier|iest|ily|iness|ing|s|y cheep|ed|er|ing|s
cheer|ed|er|ers|ful|fuller|fullest|fully|fulness|ier|iest|ily|iness|ing|io|ios|leader|leaders|less|lessly|lessness|ly|s|y
cheese|board|boards|burger|burgers|cake|cakes|cloth|d|paring|s cheesier cheesiest cheesiness cheesing cheesy cheetah|s
chef|s chelated chelating chemical|ly|s chemise|s chemism chemist|ry|s chemmy chemo|therapeutic|therapy chemurgy
chenille cheque|book|books|d|r|rboard|rboards|red|ring|rs|s chequing cherish|ed|er|es|ing cheroot|s cherries cherry
chert|y cherub|ic|im|ims|s chervil chess|board|boards|man|men chest|ed|erfield|erfields|ful|fuls|ier|iest|nut|nuts|s|y
chetah|s chevalier|s cheviot chevron|s chew|ed|er|ers|ier|iest|iness|ing|ink|s|y
chi|aroscuro|c|cane|caneries|canery|canes|ccory|cer|cest|chi|chis|ck|ckadee|ckadees|ckaree|cken|ckened|ckenfeed|ckenhearted|ckening|ckenpox|ckens|ckenshit|ckenshits|ckpea|ckpeas|cks|ckweed|cle|cly|cness|cories|cory|dden|de|ded|der|des|ding|dingly|ef|efdom|efer|efest|efly|efs|eftain|eftains|eftainship|eftainships|ffon|ffonier|ffoniers|gger|ggers|gnon|gnons|huahua|huahuas|lblain|lblains|ld|ldbearing|ldbirth|ldbirths|ldcare|ldhood|ldhoods|ldish|ldishly|ldishness|ldless|ldlessness|ldlike|ldminder|ldminders|ldminding|ldproof|ldproofed|ldproofing|ldproofs|ldren|le|les|li|lies|ll|lled|ller|llers|llest|lli|llier|llies|lliest|lliness|lling|llingly|llings|llness|lls|lly|maera|maeras|me|med|mer|mera|meras|mere|meric|merical|mers|mes|ming|mney|mneys|mp|mpanzee|mpanzees|mps|n|na|naware|nch|nches|nchilla|nchillas|ne|nes|nfest|nk|nked|nking|nks|nless|nned|nning|no|nos|ns|nstrap|nstraps|ntz|ntzier|ntziest|ntzy|nwag|nwags|p|pboard|pboards|pmunk|pmunks|polata|polatas|pped|pper|ppers|ppie|ppies|pping|ppings|ppy|ps|ral|rked|rking|rks|rography|ropodist|ropodists|ropody|ropractic|ropractics|ropractor|ropractors|rp|rped|rpier|rpiest|rpily|rpiness|rping|rps|rpy|rred|rring|rrs|rrup|rruped|rruping|rrupped|rrupping|rrups|rrupy|sel|seled|seler|selers|seling|selled|seller|sellers|selling|sels|tchat|tchats|tchatted|tchatting|tin|tinous|tlings|tlins|ton|tosan|ts|tter|ttered|ttering|tterlings|tters|valrous|valrously|valrousness|valry|ve|ves|vied|vies|vvied|vvies|vvy|vvying|vy|vying
chlamydia|e|s chloral chlordane chloric chloride|s chlorinate|d|s chlorinating chlorination chlorine chlorite
chlorofluorocarbon|s chloroform|ed|ing|s chlorophyl|l chloroplast|s chocaholic|s chock|ablock|ed|ing|s chocoholic|s
chocolate|s|y chocolaty chocs choice|r|s|st choir|boy|boys|master|masters|s choke|cherries|cherry|d|r|rs|s choking
cholecystectomy cholecystitis choler|a|aic|ic cholesterol chomp|ed|ing|s chook|s choose|r|rs|s|y choosier choosiest
choosiness choosing choosy chop|house|houses|ped|per|pered|pering|pers|pier|piest|pily|piness|ping|py|s|stick|sticks
choral|e|es|ly|s chord|al|ate|ates|s
chore|a|grapher|graphic|graphy|ograph|ographed|ographer|ographers|ographic|ographically|ographing|ographs|ography|s
chorister|s chorography choroid|s chortle|d|r|rs|s chortling chorus|ed|es|ing|sed|sing chose|n chough|s
chow|der|ders|ed|ing|s chrism christen|ed|ing|ings|s christian christology chroma|s|tic|tically|tics|tid|tin|tography
chrome|d|s chromic chroming chromium chromo|somal|some|somes chronic|ally|le|led|ler|lers|les|ling chronograph|s
chronological|ly chronologies chronologist|s chronology chronometer|s chrysalid|es chrysalis|es chrysanthemum|s
chubbier chubbiest chubbiness chubby chubs chuck|ed|hole|holes|ing|le|led|les|ling|s chuddar chuffed chuffing chuffs
chug|ged|ging|s chukka|s chum|med|mier|miest|mily|miness|ming|my|p|ps|s chunder|ed|ing|s
chunk|ed|ier|iest|iness|ing|s|y chunter|ed|ing|s
church|es|goer|goers|going|man|men|warden|wardens|woman|women|y|yard|yards churl|ish|ishly|ishness|s
churn|ed|er|ers|ing|s churred churring churrs chute|s chutnee chutney|s chutzpa|h chyme chyron|s ciabatta|s ciaos
cicada|e|s cicala|s cicatrice|s cicatrise|s cicatrix|es cicatrize|s cicely cicerone|s ciceroni cider|s
cigar|et|ets|ette|ettes|illo|illos|s ciggies ciggy cilantro cilia cilium cinch|ed|es|ing|ona|onas cincture|s
cinder|ed|ing|s|y cinema|s|tic|tograph|tographer|tographers|tographic|tography cinnabar cinnamon cipher|ed|ing|s
circa|dian circle|d|r|s|t|ts circling circuit|al|ed|ing|ous|ously|ousness|ry|s|y
circular|ise|ised|iser|ises|ising|ity|ize|ized|izer|izes|izing|ly|s circulate|d|s circulating circulation|s
circulator|y circumcise|d|s circumcising circumcision|s circumference|s circumferential circumflex|es circumlocution|s
circumlocutory circumnavigate|d|s circumnavigating circumnavigation|s circumpolar circumscribe|d|r|s circumscribing
circumscription|s circumspect|ion|ly circumstance|d|s circumstancing circumstantial|ly circumvent|ed|ing|ion|ions|s
circus|es|y cirque|s cirrhoses cirrhosis cirrhotic|s cirri cirrus ciscos cisgender cissies cissy cistern|a|s citadel|s
citation|s cite|d|s cither|s cities citified citing citizen|ly|ry|s|ship citrate|d|s citreous citric citrin|s
citron|ella|ellal|s citrous citrus|es cittern city|wide civet|s civic|ally|s civies
civil|ian|ians|isation|isations|ise|ised|iser|ises|ising|ities|ity|ization|izations|ize|ized|izer|izes|izing|ly
civvies clabber|ed|ing|s clack|ed|er|ing|s clad|ding|e claim|able|ant|ants|ed|er|ers|ing|s clairvoyance clairvoyant|s
clam|ant|bake|bakes|ber|bered|berer|berers|bering|bers|med|mer|mier|miest|mily|miness|ming|my|or|ored|oring|orous|orously|ors|our|oured|ouring|ours|p|pdown|pdowns|ped|per|ping|ps|s
clan|destine|destinely|g|ged|ger|gers|ging|gor|gorous|gorously|gour|gs|k|ked|king|ks|nish|nishness|s|sman|smen|swoman|swomen
clap|board|boarded|boarding|boards|ped|per|perboard|perboards|pers|ping|s|trap claque|s clares claret|s claries
clarification|s clarified clarifies clarify|ing clarinet|ist|ists|s|tist|tists clarino clarion|ed|ing|s clarity
clash|ed|es|ing clasp|ed|ing|s
class|ed|es|ic|ical|ically|icise|icises|icism|icist|icists|ics|ier|iest|ifiable|ification|ifications|ified|ifieds|ifier|ifiers|ifies|ify|ifying|ily|iness|ing|is|ism|ist|less|lessness|mate|mates|room|rooms|work|y
clastic clatter|ed|ing|s clausal clause|s claustrophobia claustrophobic claver|ed|ing|s clavichord|s clavicle|s
clavier|s claw|ed|ing|s clay|ey|ier|iest
clean|able|ed|er|ers|est|ing|ings|lier|liest|liness|ly|ness|s|se|sed|ser|sers|ses|sing|up|ups
clear|ance|ances|ed|er|est|headed|ing|inghouse|inghouses|ings|ly|ness|s|way|ways|wing cleat|s cleavage|s
cleave|d|r|rs|s cleaving clef|s|t|ts clematis|es clemency clement|ine|ines|ly clench|ed|es|ing cleptomania
clerestories clerestory clergies clergy|man|men|woman|women cleric|al|alism|ally|als|s clerk|ed|ing|s|ship
clever|er|est|ly|ness clevis|es clewed clewing clews click|able|bait|ed|er|ers|ing|s client|s
cliff|hanger|hangers|hanging|s|top|tops|y climacteric climactic climate|s climatic|ally climatologist|s climatology
climax|ed|es|ing climb|able|ed|er|ers|ing|s clime|s clinch|ed|er|ers|es|ing cling|er|ers|film|ier|iest|ing|s|y
clinic|al|ally|ian|ians|s clink|ed|er|ers|ing|s cliometric|ian|ians|s clip|board|boards|ped|per|pers|ping|pings|s|t
clique|s|y cliquish|ly|ness cliquy clitoral clitorides clitoris|es clits cloaca|e|s cloak|ed|ing|room|rooms|s
clobber|ed|ing|s cloche|s clock|ed|er|ing|s|wise|work|works clod|dish|dy|hopper|hoppers|s clog|ged|ging|s
cloister|ed|ing|s cloistral clomp|ed|ing|s clonal clone|d|s clonidine cloning clonk|ed|ing|s clonus clopped clopping
clops close|d|fisted|ly|mouthed|ness|out|outs|r|rs|s|st|t|ted|ting|ts|up|ups closing|s closure|s
clot|h|he|hed|hes|heshorse|heshorses|hesline|heslines|hespin|hespins|hier|hiers|hing|hs|s|ted|ting|ure|ures
cloud|burst|bursts|ed|ier|iest|iness|ing|less|s|y clough clout|ed|ing|s clove|n|r|rleaf|rleafs|rleaves|rs|s
clown|ed|ing|ings|ish|ishly|ishness|s cloyed cloying|ly cloys
club|bable|bed|ber|bers|bier|biest|bing|by|feet|foot|footed|house|houses|land|s cluck|ed|ing|s clue|d|ing|less|s
cluing clump|ed|ier|iest|ing|s|y clumsier clumsiest clumsily clumsiness clumsy clung clunk|ed|er|ers|ier|iest|ing|s|y
cluster|ed|ing|s clutch|ed|es|ing clutter|ed|ing|s clyster|s cnidarian|s coach|ed|er|es|ing|load|loads|man|men|work
coacted coacting coacts coadjutor|s coagulant|s coagulase|s coagulate|d|s coagulating coagulation coagulator|s
coal|ed|er|esce|esced|escence|escent|esces|escing|face|faces|field|fields|ing|ition|itionist|itionists|itions|mine|mines|s
coaming|s coarse|ly|n|ned|ness|ning|ns|r|st coast|al|ed|er|ers|guard|guards|ing|line|lines|s
coat|ed|ee|ees|hanger|hangers|ing|ings|room|rooms|s|tail|tails coauthor|ed|ing|s coax|ed|er|ers|es|ial|ing|ingly
cob|alt|ber|bered|bering|bers|ble|bled|bler|blers|bles|blestone|blestones|bling|ias|nut|nuts|ra|ras|s|web|webbed|webbier|webbiest|webby|webs
cocain|e cocci|d|s coccus coccyges coccyx|es cochineal cochlea|e|r|s|te
cock|ade|ades|amamie|atiel|atiels|atoo|atoos|atrice|atrices|chafer|chafers|crow|crows|ed|er|ered|erel|erels|ers|eye|eyed|fight|fighting|fights|ier|iest|ily|iness|ing|le|les|leshell|leshells|ney|neys|pit|pits|roach|roaches|s|scomb|scombs|sucker|suckers|sure|tail|tails|up|ups|y
cocoa|nut|nuts|s coconut|s cocoon|ed|ing|s cocos
cod|as|ded|ding|dle|dled|dler|dles|dling|e|ed|ein|eine|ependence|ependency|ependent|ependents|er|ers|es|ex|fish|fishes|ger|gers|ices|icil|icils|ification|ifications|ified|ifier|ifiers|ifies|ify|ifying|ing|ling|on|ons|piece|pieces|s|swallop
coeds coeducation|al coefficient|s coelenterate|s coenobite|s coenobitic coenzyme coequal|ly|s coerce|d|r|rs|s
coercing coercion|s coercive coeval|ly|s coevolution coexist|ed|ence|ent|ing|s coextensive
coffee|cake|cakes|house|houses|maker|makers|pot|pots|s coffer|dam|dams|s coffin|ed|ing|s coffle
cog|ency|ent|ently|itate|itated|itates|itating|itation|itations|itative|itator|itators|nac|nacs|nate|nates|nation|nisable|nisance|nisant|nition|nitional|nitive|nitively|nizable|nizance|nizant|nomen|nomens|nomina|noscente|noscenti|s|wheel|wheels
cohabit|ant|ants|ation|ed|er|ing|s coheir|s cohere|d|nce|ncy|nt|ntly|s cohering cohesion cohesive|ly|ness cohort|s
cohos|t coifed coiffed coiffing coiffure|d|s coiffuring coifing coifs coigns coil|ed|ing|s
coin|age|ages|cide|cided|cidence|cidences|cident|cidental|cidentally|cides|ciding|ed|er|ers|ing|s|surance coital
coitus coke|d|s coking colander|s colas cold|blooded|er|est|ish|ly|ness|s coleslaw coleus|es coley|s colic|ky
coliseum|s colitis collaborate|d|s collaborating collaboration|ist|s collaborative|ly collaborator|s collage|n|ns|s
collapse|d|s collapsible collapsing collar|bone|bones|d|ds|ed|ing|less|s collate|d|ral|ralise|ralize|rally|s collating
collation|s collator|s colleague|s
collect|able|ables|ed|edly|ible|ibles|ing|ings|ion|ions|ive|ively|ives|ivisation|ivise|ivised|ivises|ivising|ivism|ivist|ivists|ivization|ivize|ivized|ivizes|ivizing|or|ors|s
colleen|s college|s collegia|l|lity|n|ns|te collet|s collide|d|r|rs|s colliding collie|d|r|ries|rs|ry|s collins
collision|s collocate|d|s collocating collocation|s colloid|al|s collop colloquia|l|lism|lisms|lly colloquies
colloquium|s colloquy collude|d|r|s colluding collusion collusive collying cologne|d|s
colon|e|el|elcy|els|es|ial|ialism|ialist|ialists|ially|ials|ics|ies|isation|isations|ise|ised|iser|isers|ises|ising|ist|ists|ization|izations|ize|ized|izer|izers|izes|izing|nade|naded|nades|oscopies|oscopy|s|y
colophon|s
color|ant|ants|ation|atura|aturas|blind|blindness|cast|ed|eds|er|fast|fastness|ful|fully|fulness|ific|ing|ings|ist|ists|ization|ize|ized|izes|izing|less|lessly|lessness|s|way|ways
colossal|ly colossi colossus|es colostomies colostomy colostrum
colour|ant|ants|ation|blind|blindness|cast|ed|eds|er|fast|fastness|ful|fully|fulness|ing|ings|isation|ise|ised|ises|ising|ist|ists|ization|ize|ized|izes|izing|less|lessly|lessness|s|way|ways
colpitis colt|er|ers|ish|s columbine|s columbite|s column|ar|ed|ist|ists|s coma|ker|kers|s|tose
comb|at|atant|atants|ated|ating|ative|ativeness|ats|atted|atting|ed|er|ers|ination|inations|ine|ined|iner|iners|ines|ing|ings|ining|o|os|s|ust|usted|ustibility|ustible|ustibles|ustibly|usting|ustion|ustive|usts
come|back|backs|dian|dians|dic|dienne|diennes|dies|do|down|downs|dy|lier|liest|liness|ly|r|rs|s|stible|stibles|t|ts|uppance|uppances
comfier comfiest comfit|s comfort|able|ableness|ably|ed|er|ers|ing|ingly|less|s comfy comic|al|ality|ally|s coming|s
comity comma|nd|ndant|ndants|nded|ndeer|ndeered|ndeering|ndeers|nder|nders|nding|ndment|ndments|ndo|ndoes|ndos|nds|s
commemorate|d|s commemorating commemoration|s commemorative commemorator|s commence|d|ment|ments|s commencing
commend|able|ably|ation|ations|atory|ed|er|ing|s commensurable commensurably commensurate|ly
comment|aries|ary|ate|ated|ates|ating|ator|ators|ed|er|ing|s commerce
commercial|isation|ise|ised|ises|ising|ism|ist|ization|ize|ized|izes|izing|ly|s commie|s commination|s commingle|d|r|s
commingling commiserate|d|s commiserating commiseration|s commiserative commissar|ial|iat|iats|ies|s|y
commission|aire|aires|ed|er|ers|ing|s
commit|ment|ments|s|tal|tals|ted|tee|teeman|teemen|tees|teewoman|teewomen|ter|ters|ting commix commode|s
commodification commodify commodious|ly commodities commodity commodore|s
common|alities|ality|alty|er|ers|est|ly|ness|place|places|s|sense|weal|wealth|wealths commorant commotion|s commove|s
communal|ly commune|d|s communicability communicable communicably communicant|s communicate|d|s communicating
communication|s communicative communicator|s|y communing communion|s communique|s communisation|s communise|s
communism communist|ic|s communities community communization|s commutable commutation|s commutative commutativity
commutator|s commute|d|r|rs|s commuting comorbidity comose compact|ed|er|est|ing|ion|ions|ly|ness|or|ors|s compadre
compander companies companion|able|ably|s|ship|way|ways company comparability comparable comparably comparative|ly|s
compare|d|r|s comparing comparison|s
compartment|al|alisation|alise|alised|alises|alising|alization|alize|alized|alizes|alizing|s
compass|ed|es|ing|ion|ionate|ionately compatibility compatible|s compatibly compatriot|s comped compeer|s
compel|led|ling|lingly|s compendia compendious compendium|s compensate|d|s compensating compensation|s compensator|y
compete|d|nce|nces|ncies|ncy|nt|ntly|s competing competition|s competitive|ly|ness competitor|s compilation|s
compile|d|r|rs|s compiling comping complacence complacency complacent|ly complain|ant|ants|ed|er|ers|ing|s|t|ts
complaisance complaisant|ly complected complement|ary|ed|ing|s complete|d|ly|ness|r|rs|s|st completing completion|s
completist complex|es|ion|ional|ioned|ions|ities|ity|ly compliance compliancy compliant|ly complicate|d|dly|s
complicating complication|s complicit|y complied complies compliment|ary|ed|ing|s complines comply|ing component|s
compony comport|ed|ing|ment|s compose|d|dly|r|rs|s composing composite|d|ly|s compositing composition|al|s
compositor|s compost|ed|ing|s composure compotation compote|s compound|able|ed|er|ing|s comprehend|ed|ible|ing|s
comprehensibility comprehensible comprehensibly comprehension|s comprehensive|ly|ness|s
compress|ed|es|ible|ing|ion|ions|ive|or|ors comprise|d|s comprising compromise|d|r|s compromising comps comptroller|s
compulsion|s compulsive|ly|ness compulsories compulsorily compulsory compunction|s compunctious computation|al|ally|s
compute|d|r|rate|risation|rise|rised|rises|rising|rization|rize|rized|rizes|rizing|rs|s computing comrade|ly|s|ship
con|ation|catenate|catenated|catenates|catenating|catenation|catenations|cave|cavely|caveness|cavities|cavity|ceal|cealable|cealed|cealer|cealers|cealing|cealment|ceals|cede|ceded|ceder|cedes|ceding|ceit|ceited|ceitedly|ceitedness|ceits|ceivable|ceivably|ceive|ceived|ceiver|ceivers|ceives|ceiving|cent|centrate|centrated|centrates|centrating|centration|centrations|centric|centrically|cept|ception|ceptional|ceptions|cepts|ceptual|ceptualisation|ceptualisations|ceptualise|ceptualised|ceptualises|ceptualising|ceptualism|ceptualisms|ceptualist|ceptualization|ceptualizations|ceptualize|ceptualized|ceptualizes|ceptualizing|ceptually|cern|cerned|cernedly|cerning|cerns|cert|certed|certedly|certgoer|certgoers|certi|certina|certinaed|certinaing|certinas|certing|certino|certise|certised|certises|certising|certize|certized|certizes|certizing|certmaster|certmasters|certo|certos|certs|cession|cessionaire|cessionaires|cessional|cessionary|cessions|ch|cha|chas|ches|chie|chies|chs|cierge|cierges|ciliate|ciliated|ciliates|ciliating|ciliation|ciliator|ciliators|ciliatory|cise|cisely|ciseness|ciser|cisest|cision|clave|claves|clude|cluded|cludes|cluding|clusion|clusions|clusive|clusively|clusiveness|coct|cocted|cocter|cocting|coction|coctions|cocts|comitant|comitantly|comitants|cord|cordance|cordanced|cordances|cordant|cordat|cordats|course|courses|crete|creted|cretely|creteness|cretes|creting|cretion|cretions|cubinage|cubine|cubines|cupiscence|cupiscent|cur|curred|currence|currences|currency|current|currently|curring|curs|cuss|cussed|cusses|cussing|cussion|cussions|cussive|demn|demnation|demnations|demnatory|demned|demner|demners|demning|demns|densate|densates|densation|densations|dense|densed|denser|densers|denses|densing|descend|descended|descending|descendingly|descends|descension|dign|diment|diments|dition|ditional|ditionality|ditionally|ditionals|ditioned|ditioner|ditioners|ditioning|ditions|do|does|dole|doled|dolence|dolences|doles|doling|dom|dominium|dominiums|doms|done|doned|doner|dones|doning|dor|dors|dos|duce|duced|duces|ducing|ducive|duct|ductance|ducted|ductibility|ductible|ducting|duction|ductive|ductivity|ductor|ductors|ductress|ductresses|ducts|duit|duits|dyle|dyles|e|ed|es|ey|eys|fab|fabbed|fabbing|fabs|fabulate|fabulated|fabulates|fabulating|fabulation|fabulations|fect|fected|fecting|fection|fectionary|fectioner|fectioneries|fectioners|fectionery|fections|fects|federacies|federacy|federate|federated|federates|federating|federation|federations|fer|feree|ferees|ference|ferences|ferencing|ferer|ferment|ferments|ferrable|ferral|ferred|ferrer|ferrers|ferring|fers|fess|fessed|fessedly|fesses|fessing|fession|fessional|fessionals|fessions|fessor|fessors|fetti|fidant|fidante|fidantes|fidants|fide|fided|fidence|fidences|fident|fidential|fidentiality|fidentially|fidently|fider|fiders|fides|fiding|fidingly|figurable|figuration|figurations|figure|figured|figures|figuring|fine|fined|finement|finements|finer|fines|fining|firm|firmation|firmations|firmatory|firmed|firming|firms|fiscate|fiscated|fiscates|fiscating|fiscation|fiscations|fiscator|fiscators|fiscatory|fiture|fitures|flagration|flagrations|flate|flated|flates|flating|flation|flations|flict|flicted|flicting|flicts|fluence|fluences|fluent|form|formable|formal|formance|formation|formations|formed|former|formers|forming|formism|formist|formists|formity|forms|found|founded|founder|founding|founds|fraternities|fraternity|front|frontation|frontational|frontations|fronted|fronting|fronts|fuse|fused|fusedly|fuses|fusing|fusingly|fusion|fusions|futation|fute|futed|futer|futes|futing|ga|gaed|gaing|gas|geal|gealed|gealing|gealment|geals|genial|geniality|genially|genital|genitally|ger|geries|gers|gest|gested|gesting|gestion|gestive|gests|glomerate|glomerated|glomerates|glomerating|glomeration|glomerations|grats|gratulate|gratulated|gratulates|gratulating|gratulation|gratulations|gratulator|gratulatory|gregant|gregants|gregate|gregated|gregates|gregating|gregation|gregational|gregationalism|gregationalist|gregationalists|gregations|gress|gresses|gressional|gressman|gressmen|gresspeople|gressperson|gresspersons|gresswoman|gresswomen|gruence|gruences|gruency|gruent|gruently|gruities|gruity|gruous|ic|ical|ically|ics|ies|ifer|iferous|ifers|iine|ing|jectural|jecture|jectured|jecturer|jectures|jecturing|join|joined|joiner|joiners|joining|joins|joint|jointly|jugal|jugally|jugate|jugated|jugates|jugating|jugation|jugations|junct|junction|junctions|junctiva|junctivae|junctivas|junctive|junctives|junctivitis|juncts|juncture|junctures|juration|jurations|jure|jured|jurer|jurers|jures|juring|juror|jurors|ked|ker|kers|king|ks|man|nate|nect|nectable|nected|necter|necters|nectible|necting|nection|nections|nective|nectives|nectivity|nector|nectors|nects|ned|nexion|nexions|ning|niption|niptions|nivance|nive|nived|niver|nivers|nivery|nives|niving|noisseur|noisseurs|notation|notations|notative|note|noted|notes|noting|nubial|quer|querable|quered|querer|quering|queror|querors|quers|quest|quests|quistador|quistadores|quistadors|s|sanguineous|sanguinity|science|scienceless|sciences|scientious|scientiously|scientiousness|scious|sciously|sciousness|sciousnesses|script|scripted|scripting|scription|scripts|secrate|secrated|secrates|secrating|secration|secrations|secutive|secutively|sensual|sensus|sensuses|sent|sented|senting|sents|sequence|sequences|sequent|sequential|sequentially|sequently|servancies|servancy|servation|servationism|servationist|servationists|servations|servatism|servative|servatively|servatives|servatoire|servatoires|servator|servatories|servators|servatory|serve|served|serves|serving|sider|siderable|siderably|siderate|siderately|siderateness|sideration|siderations|sidered|sidering|siders|sign|signed|signee|signees|signer|signers|signing|signment|signments|signor|signors|signs|sist|sisted|sistence|sistences|sistencies|sistency|sistent|sistently|sisting|sistories|sistory|sists|solable|solation|solations|solatory|sole|soled|soler|soles|solidate|solidated|solidates|solidating|solidation|solidations|solidator|solidators|soling|solingly|sols|sonance|sonances|sonant|sonantly|sonants|sort|sorted|sortia|sorting|sortium|sortiums|sorts|spectus|spectuses|spicuous|spicuously|spicuousness|spiracies|spiracy|spirator|spiratorial|spiratorially|spirators|spire|spired|spires|spiring|stable|stables|stabularies|stabulary|stancy|stant|stantly|stants|stellation|stellations|sternation|stipate|stipated|stipates|stipating|stipation|stituencies|stituency|stituent|stituents|stitute|stituted|stitutes|stituting|stitution|stitutional|stitutionalism|stitutionality|stitutionally|stitutionals|stitutions|stitutive|strain|strained|strainer|straining|strains|straint|straints|strict|stricted|stricting|striction|strictions|strictive|strictor|strictors|stricts|struable|struct|structed|structer|structing|struction|structional|structionist|structionists|structions|structive|structively|structiveness|structor|structors|structs|strue|strued|strues|struing|substantiation|sul|sular|sulate|sulates|suls|sulship|sult|sultancies|sultancy|sultant|sultants|sultation|sultations|sultative|sulted|sulting|sults|sumable|sumables|sume|sumed|sumer|sumerism|sumerist|sumerists|sumers|sumes|suming|summate|summated|summately|summates|summating|summation|summations|sumption|sumptions|sumptive|sumptives|tact|tactable|tacted|tacting|tactless|tactor|tacts|tagion|tagions|tagious|tagiously|tagiousness|tain|tainable|tained|tainer|tainerisation|tainerise|tainerised|tainerises|tainerising|tainerization|tainerize|tainerized|tainerizes|tainerizing|tainers|taining|tainment|tains|taminant|taminants|taminate|taminated|taminates|taminating|tamination|taminator|taminators|temn|temned|temning|temns|template|templated|templates|templating|templation|templations|templative|templatively|templatives|temporaneity|temporaneous|temporaneously|temporaries|temporary|tempt|temptible|temptibly|temptuous|temptuously|temptuousness|tend|tended|tender|tenders|tending|tends|tent|tented|tentedly|tentedness|tenting|tention|tentions|tentious|tentiously|tentiousness|tently|tentment|tents|terminous|terminously|test|testable|testant|testants|tested|tester|testing|tests|text|texts|textual|textualisation|textualise|textualised|textualises|textualising|textualization|textualize|textualized|textualizes|textualizing|textually|tiguity|tiguous|tiguously|tinence|tinent|tinental|tinentals|tinents|tingence|tingencies|tingency|tingent|tingently|tingents|tinua|tinual|tinually|tinuance|tinuances|tinuation|tinuations|tinue|tinued|tinuer|tinues|tinuing|tinuities|tinuity|tinuo|tinuous|tinuously|tinuum|tinuums|tort|torted|torting|tortion|tortionist|tortionists|tortions|torts|tos|tour|toured|touring|tours|tra|traband|trabassoon|trabassoons|traception|traceptive|traceptives|tract|tractable|tracted|tractible|tractile|tractility|tracting|traction|tractions|tractive|tractor|tractors|tracts|tractual|tractually|tradict|tradicted|tradicter|tradicting|tradiction|tradictions|tradictor|tradictory|tradicts|tradistinction|tradistinctions|traflow|traflows|trail|trails|traindicate|traindicated|traindicates|traindicating|traindication|traindications|tralto|traltos|traption|traptions|trapuntal|trapuntally|trarian|trarianism|trarians|traries|trariety|trarily|trariness|trariwise|trary|tras|trast|trasted|trasting|trasts|trasty|travene|travened|travener|travenes|travening|travention|traventions|tretemps|tribute|tributed|tributes|tributing|tribution|tributions|tributor|tributors|tributory|trite|tritely|triteness|trition|trivance|trivances|trive|trived|triver|trivers|trives|triving|trol|trollable|trollably|trolled|troller|trollers|trolling|trols|troversial|troversially|troversies|troversy|trovert|troverted|trovertible|troverting|troverts|tumacious|tumaciously|tumacy|tumelies|tumelious|tumely|tuse|tused|tuses|tusing|tusion|tusions|undrum|undrums|urbation|urbations|ure|valesce|valesced|valescence|valescences|valescent|valescents|valesces|valescing|vect|vected|vecting|vection|vectional|vective|vector|vectors|vects|venance|venances|vene|vened|vener|veners|venes|venience|veniences|venient|veniently|vening|venor|venors|vent|venticle|venticles|vention|ventional|ventionalise|ventionalised|ventionalises|ventionalising|ventionality|ventionalize|ventionalized|ventionalizes|ventionalizing|ventionally|ventioneer|ventioneers|ventions|vents|verge|verged|vergence|vergences|vergencies|vergency|vergent|verges|verging|versant|versation|versational|versationalist|versationalists|versationally|versations|verse|versed|versely|verses|versing|version|versions|vert|verted|verter|verters|vertibility|vertible|vertibles|verting|vertor|vertors|verts|vex|vexity|vexly|vey|veyable|veyance|veyancer|veyancers|veyances|veyancing|veyed|veyer|veyers|veying|veyor|veyors|veys|vict|victed|victing|viction|victions|victs|vince|vinced|vinces|vincing|vincingly|vivial|viviality|vivially|vocation|vocations|voke|voked|vokes|voking|volute|voluted|volutes|volution|volutions|voy|voyed|voying|voys|vulse|vulsed|vulses|vulsing|vulsion|vulsions|vulsive|vulsively
coo|ed|ee|eed|eeing|ees|ing|k|kbook|kbooks|ked|ker|keries|kers|kery|khouse|khouses|kie|kies|king|kout|kouts|ks|kshop|kware|kwares|ky|l|labah|labahs|lant|lants|led|ler|lers|lest|libah|libahs|lie|lies|ling|lish|lly|lness|ls|ns|nskin|nskins|ntie|nties|p|ped|per|perage|perate|perated|perates|perating|peration|perative|peratively|perativeness|peratives|perator|perators|pered|pering|pers|pery|ping|ps|rdinate|rdinated|rdinately|rdinates|rdinating|rdination|rdinator|rdinators|s|tch|tie|ties|ts
cop|acetic|als|ay|e|eck|ecks|ed|es|ied|ier|iers|ies|ilot|ilots|ing|ings|ious|iously|iousness|ped|per|peras|perhead|perheads|perplate|pers|pery|pice|piced|pices|picing|ping|ra|s|se|ses|ter|ters|ula|ulae|ular|ulas|ulate|ulated|ulates|ulating|ulation|ulations|ulative|ulatives|y|ybook|ybooks|ycat|ycats|ycatted|ycatting|ying|yist|yists|yright|yrighted|yrighting|yrights|ywriter|ywriters
coquet|ries|ry|te|ted|tes|ting|tish|tishly coracle|s coral|s corbel|s
cord|age|ate|ed|er|ial|iality|ially|ials|illera|illeras|ing|ite|less|on|oned|oning|ons|ovan|s|uroy|uroys
core|d|lation|lative|ligionist|ligionists|r|rs|s|spondent|spondents corgi|s coriander coring
cork|age|ages|ed|er|ers|ier|iest|ing|s|screw|screwed|screwing|screws cormorant|s corms
corn|ball|balls|bread|cob|cobs|crake|crakes|ea|eal|eas|ed|el|elian|elians|els|er|ered|ering|ers|erstone|erstones|et|ets|ett|field|fields|flake|flakes|flour|flower|flowers|ice|iced|ices|iche|ier|iest|ily|iness|ing|meal|row|rowed|rowing|rows|s|stalk|stalks|starch|ucopia|ucopian|ucopias|us|y
corolla|ries|ry|s corona|e|l|ls|ries|ry|s|tion|tions|virus|viruses coroner|s coronet|s
corpora|l|ls|te|tely|tion|tions|tism corporeal|ity|ly corps|e|es|man|men corpulence corpulency corpulent
corpus|cle|cles|cular|es corrade|d|s corrading corral|led|ling|s corrasion
correct|able|ed|er|est|ible|ing|ion|ional|ions|ive|ives|ly|ness|or|ors|s correlate|d|s correlating correlation|al|s
correlative|s correspond|ed|ence|ences|ent|ents|ing|ingly|s corridor|s corrie|s corroborate|d|s corroborating
corroboration|s corroborative corroborator|s|y corroboree|d|ing|s corrode|d|s corroding corrody corrosion
corrosive|ly|s corrugate|d|s corrugating corrugation|s corrupt|ed|er|est|ibility|ible|ing|ion|ions|ly|ness|or|s
corsage|s corsair|s corset|ed|ing|s cortex|es cortical cortices cortisol cortisone corundum coruscate|d|s coruscating
coruscation corves corvette|s coshed cosher coshes coshing cosier cosies|t cosign|atories|atory|ed|er|ers|ing|s cosily
cosine|s|ss cosmetic|ally|ian|ians|s cosmetologist|s cosmetology cosmic|al|ally cosmogonies cosmogonist|s cosmogony
cosmological cosmologies cosmologist|s cosmology cosmonaut|s cosmopolitan|ism|s cosmos|es cosplay cosponsor|ed|ing|s
cosses cosset|ed|ing|s|ted|ting cossie|s
cost|ae|al|ar|ard|arred|arring|ars|ed|ing|ings|lier|liest|liness|ly|s|ume|umed|umer|umers|umes|umier|umiers|uming|umire
cosy
cot|angent|angents|emporary|enant|enants|erie|eries|erminous|es|illion|illions|illon|s|tage|tager|tagers|tages|taging|tar|tars|ter|ters|tier|tiers|ton|toned|toning|tonmouth|tonmouths|tons|tonseed|tonseeds|tontail|tontails|tonweed|tonweeds|tonwood|tonwoods|tony|yledon|yledons
couch|ed|es|ette|ettes|ing cougar|s cough|ed|ing|ings|s could coulis coulomb|s coulter|s
council|lor|lors|man|men|or|ors|person|persons|s|woman|women counsel|ed|ing|ings|led|ling|lor|lors|or|ors|s
count|able|ably|down|downs|ed|enance|enanced|enancer|enances|enancing|er|eract|eracted|eracting|eraction|eractions|eractive|eracts|erargument|erarguments|erattack|erattacked|erattacking|erattacks|erbalance|erbalanced|erbalances|erbalancing|erblast|erblasts|erclaim|erclaimed|erclaiming|erclaims|erclockwise|erculture|ercultures|ered|erespionage|erexample|erexamples|erfactual|erfeit|erfeited|erfeiter|erfeiters|erfeiting|erfeits|erfoil|erfoils|ering|erinsurgencies|erinsurgency|erintelligence|erman|ermand|ermanded|ermanding|ermands|ermeasure|ermeasures|ermelodies|ermelody|ermen|ermove|ermoves|eroffensive|eroffensives|eroffer|eroffers|erpane|erpanes|erpart|erparts|erpetition|erpoint|erpointed|erpointing|erpoints|erpoise|erpoised|erpoises|erpoising|erproductive|errevolution|errevolutionaries|errevolutionary|errevolutions|ers|ersank|ersign|ersignature|ersignatures|ersigned|ersigning|ersigns|ersink|ersinking|ersinks|erspies|erspy|erstroke|erstrokes|ersunk|ertenor|ertenors|ervail|ervailed|ervailing|ervails|erweigh|erweight|erweights|ess|esses|ies|ing|less|ries|rified|ry|ryfied|ryman|rymen|ryside|rysides|rywide|rywoman|rywomen|s|y|ywide
coup|e|es|le|led|ler|lers|les|let|lets|ling|lings|on|ons|s courage|ous|ously|ousness courgette|s courier|ed|ing|s
course|book|books|d|r|rs|s|work coursing|s
court|ed|eous|eously|eousness|er|esan|esans|esies|esy|ezan|house|houses|ier|iers|ing|lier|liest|liness|ly|room|rooms|s|ship|ships|yard|yards
couscous cousin|s couture couturier|s covalent covariance covariant
cove|n|nant|nanted|nantee|nanter|nanting|nants|ns|r|rage|rages|rall|ralls|red|ring|rings|rlet|rlets|rs|rt|rtly|rtness|rts|rture|rup|rups|s|t|ted|ting|tous|tously|tousness|ts|y|ys
cow|ard|ardice|ardliness|ardly|ards|bell|bells|bind|bird|birds|boy|boys|catcher|catchers|ed|er|ered|ering|ers|fish|girl|girls|hand|hands|herd|herds|hide|hides|ing|led|lick|licks|ling|lings|ls|man|men|orker|orkers|pat|pats|poke|pokes|pox|puncher|punchers|rie|ries|s|shed|sheds|slip|slips
cox|comb|combs|ed|es|ing|swain|swains coy|er|est|ly|ness|ote|otes|pu|pus cozen|age|ed|er|ing|s cozier cozies|t cozily
coziness cozy cozzie|s crab|bed|ber|bers|bier|biest|bily|biness|bing|by|grass|like|s|wise
crack|down|downs|ed|er|erjack|erjacks|ers|head|heads|ing|ings|le|led|les|ling|lings|ly|pot|pots|s|up|ups cradle|d|s
cradling craft|ed|ier|iest|ily|iness|ing|s|sman|smanship|smen|speople|swoman|swomen|y crag|gier|giest|giness|gy|s
crakes cram|med|mer|mers|ming|p|ped|ping|pon|pons|ps|s cranage cranberries cranberry crane|d|s crania|l craning
cranium|s crank|case|cases|ed|ier|iest|ily|iness|ing|le|s|shaft|shafts|y crannied crannies cranny
crap|e|es|ped|per|pers|pie|pier|pies|piest|ping|py|s|shooter|shooters crash|ed|er|ers|es|ing crasis
crass|er|est|ly|ness cratch crate|d|r|red|ring|rs|s crating craton craunch|ed|es|ing cravat|s crave|d|n|nly|nness|ns|s
craving|s crawdad|s crawfish|es crawl|ed|er|ers|ier|ies|iest|ing|s|space|spaces|y craws crayfish|es crayon|ed|ing|s
craze|d|s crazier crazies|t crazily craziness crazing crazy creak|ed|ier|iest|ily|iness|ing|s|y
cream|ed|er|eries|ers|ery|ier|iest|ily|iness|ing|s|y crease|d|less|s creasing creatable create|d|s creatine|s creating
creation|ism|ist|ists|s creative|ly|ness|s creativity creator|s creature|s credence credential|ed|ing|s credenza|s
credibility credible credibly credit|able|ably|ed|ing|or|ors|s|worthiness|worthy credo|s credulity credulous|ly|ness
creed|s creek|s creel|s creep|er|ers|ie|ier|iest|ily|iness|ing|s|y creese cremains cremate|d|s cremating cremation|s
cremator|ia|ies|ium|iums|y creme|s crenate crenation crenelate|d|s crenelating crenelation|s crenellate|d|s
crenellating crenellation|s crenels creole|s creosote|d|s creosoting crepe|s|y crept crepuscular crescendi crescendo|s
crescent|s cress crest|ed|fallen|ing|less|s cretaceous cretic cretin|ism|ous|s cretonne crevasse|s crevice|s
crew|ed|el|elwork|ing|man|mate|men|s crib|bage|bed|ber|bers|bing|ble|s crick|ed|et|eteer|eter|eters|eting|ets|ing|s
cried crier|s cries crikey crime|s criminal|ise|ised|ises|ising|ity|ize|ized|izes|izing|ly|s criminologist|s
criminology crimmer crimp|ed|er|ing|le|s|y crimson|ed|ing|s cringe|d|s cringing cringle|s crinkle|d|s crinklier
crinkliest crinkling crinkly crinoline|s cripes cripple|d|r|rs|s crippling|ly crises crisis
crisp|bread|breads|ed|er|est|ier|iest|iness|ing|ly|ness|s|y crisscross|ed|es|ing criteria|l criterion|s
critic|al|ality|ally|ise|ised|iser|isers|ises|ising|ism|isms|ize|ized|izer|izers|izes|izing|s critique|d|s critiquing
critter|s croak|ed|er|ier|iest|ing|s|y
croc|het|heted|heter|heters|heting|hets|i|k|ked|kery|ket|kets|ks|odile|odiles|s|us|uses croft|er|ers|ing|s croissant|s
crone|s cronies crony|ism crook|ed|eder|edest|edly|edness|ing|neck|necks|s croon|ed|er|ers|ing|s
crop|land|lands|ped|per|pers|ping|s croquet|te|tes crores crosier|s
cross|bar|bars|beam|beams|bones|bow|bowman|bowmen|bows|bred|breed|breeding|breeds|check|checked|checking|checks|current|currents|cut|cuts|cutting|e|ed|er|es|est|fire|fires|hatch|hatched|hatches|hatching|ing|ings|ly|ness|over|overs|patch|patches|piece|pieces|road|roads|talk|town|walk|walks|ways|wind|winds|wise|word|words
crotch|es|et|ets|ety croton|s crouch|ed|es|ing croup|ier|iers|iest|y crouse
crow|bar|bars|d|ded|dfund|dfunded|dfunding|dfunds|ding|ds|ed|feet|foot|foots|ing|n|ned|ning|ns|s crozier|s cruces
crucial|ly crucible|s crucified crucifies crucifix|es|ion|ions cruciform|s crucify|ing cruddier cruddiest cruddy
crude|ly|ness|r|st crudities crudity cruel|er|est|ler|lest|ly|ness|ties|ty cruet|s cruise|d|r|rs|s cruising cruller|s
crumb|ed|ier|iest|ing|le|led|les|lier|liest|liness|ling|ly|s|y crummier crummiest crumminess crummy crumped crumpet|s
crumping crumple|d|s crumpling crumply crumps crunch|ed|er|ers|es|ier|iest|iness|ing|y crupper|s crusade|d|r|rs|s
crusading crusado cruse|s crush|ed|er|ers|es|ing|ingly crust|acean|aceans|al|ed|ier|iest|ily|iness|ing|s|y crutch|es
crux|es
cry|babies|baby|ing|ings|ogenic|ogenics|onics|osurgery|pt|ptanalysis|ptic|ptically|ptocurrencies|ptocurrency|ptogam|ptogams|ptogram|ptograms|ptograph|ptographer|ptographers|ptographs|ptography|pts|stal|stalize|stalized|stalizes|stalizing|stalline|stallisation|stallise|stallised|stallises|stallising|stallite|stallites|stallization|stallize|stallized|stallizes|stallizing|stallographic|stallography|stals
cub|bies|byhole|byholes|e|ed|er|ers|es|ic|ical|icle|icles|ing|ism|ist|ists|it|ital|its|oid|oids|s cuckold|ed|ing|ry|s
cuckoo|s cucumber|s cuddies cuddle|d|s cuddlier cuddliest cuddling cuddly cudgel|ed|ing|ings|led|ling|lings|s
cue|d|ing|s cuff|ed|ing|link|links|s cuing cuisine|s cuisses culinary cull|ed|ender|enders|er|et|ing|s culminate|d|s
culminating culmination|s culotte|s culpability culpable culpably culprit|s
cult|ch|ish|ism|ist|ists|ivable|ivar|ivars|ivatable|ivate|ivated|ivates|ivating|ivation|ivations|ivator|ivators|s|ural|urally|ure|ured|ures|uring
culver|t|ts cumber|ed|ing|s|some|someness cumbrous cumin cummerbund|s cumming cumquat|s cums cumulative|ly cumuli
cumulonimbi cumulonimbus|es cumulous cumulus cuneiform cunnilingus cunning|er|est|ly cunts
cup|board|boards|cake|cakes|ful|fuls|id|idity|ids|ola|olaed|olas|pa|pas|ped|ping|pings|ric|s|sful|ulate
cur|ability|able|acies|acy|are|ate|ated|ates|ating|ation|ative|atives|ator|atorial|ators|b|bed|bing|bs|bside|bstone|bstones|d|dle|dled|dles|dling|ds|e|ed|eless|er|ers|es|ets|ettage|few|fews|ia|iae|ial|ie|ies|ing|io|ios|iosa|iosities|iosity|ious|iously|iousness|ium|l|led|ler|lers|lew|lews|licue|licued|licues|licuing|lier|liest|liness|ling|ls|ly|lycue|lycues|mudgeon|mudgeonly|mudgeons|rant|rants|rencies|rency|rent|rently|rents|ricula|ricular|riculum|riculums|ried|rier|ries|ry|rycomb|rycombed|rycombing|rycombs|rying|se|sed|sedly|ses|sing|sive|sively|sor|sorily|soriness|sors|sory|st|t|tail|tailed|tailing|tailment|tailments|tails|tain|tained|taining|tains|tal|tate|ter|test|tilage|tly|tness|tsey|tseyed|tseying|tseys|tsied|tsies|tsy|tsying|ule|vaceous|vaceousness|vacious|vature|vatures|ve|ved|ves|vet|vets|vier|viest|viness|ving|vy
cushier cushiest cushiness cushion|ed|ing|s|y cushy cusped cuspid|or|ors|s cusps cussed|ly|ness cusses cussing
custard|s custodial custodian|s|ship custody
custom|arily|ary|er|ers|house|houses|isation|isations|ise|ised|ises|ising|ization|izations|ize|ized|izes|izing|s
custos
cut|aneous|away|aways|back|backs|ches|e|ely|eness|er|esie|esier|esiest|est|esy|ey|eys|icle|icles|ie|ies|las|lases|lass|lasses|ler|lers|lery|let|lets|off|offs|out|outs|s|ter|ters|throat|throats|ting|tingly|tings|tle|tlefish|tlefishes|tles|up|ups|worm|worms
cyanide cyanine cyanite cyanobacteria cyberbullies cyberbully cybernetic|s cyberpunk|s cybersex cyberspace cyborg|s
cyclamen|s cycle|d|r|s cyclic|al|ally|als cycling|s cyclist|s cyclometer|s cyclone|s cyclonic cyclopaedia|s
cyclopedia|s cyclopes cyclops cycloses cyclotron|s cyder|s cygnet|s cylinder|s cylindrical cymbal|ist|ists|s
cynic|al|ally|ism|s cynosure|s cypher|ed|ing|s cypress|es cyst|ic|itis|s cytokines cytologist|s cytology cytoplasm|ic
cytoplast cytosine czar|ina|inas|ism|ist|ists|s dab|bed|ber|bers|bing|ble|bled|bler|blers|bles|bling|s daces dacha|s
dachshund|s dactyl|ic|ics|s dad|aism|aist|aists|dies|dy|oes|os|s daemon|ic|s daffier daffiest daffiness daffodil|s
daffy daft|er|est|ly|ness dagger|s dagoes dagos daguerreotype|d|s daguerreotyping daguerrotype dahlia|s dailies
dailiness daily daimon|s daintier dainties|t daintily daintiness dainty daiquiri|s dairies
dairy|ing|maid|maids|man|men|woman|women dais|es|hiki|ies|y dales|man|men dalliance|s dallied dallier|s dallies
dally|ing dalmatian|s
dam|age|ageable|aged|ages|aging|ask|asked|asking|asks|e|es|med|ming|mit|n|nable|nably|nation|ndest|ned|nedest|ning|ns|p|ped|pen|pened|pener|peners|pening|pens|per|pers|pest|ping|ply|pness|ps|s|sel|selflies|selfly|sels|son|sons
dance|d|r|rs|s dancing dandelion|s dander dandier dandies|t dandified dandifies dandify|ing dandle|d|s dandling
dandruff|y dandy danged danger|ous|ously|s danging dangle|d|r|rs|s dangling dangs danish|es dank|er|est|ly|ness
danseuse|s dapper|er|est dapple|d|s dappling darbies dare|d|devil|devilry|devils|r|rs|s|say daring|ly
dark|en|ened|ener|eners|ening|ens|er|est|ie|ies|le|ling|ly|ness|room|rooms darling|s
darn|ed|eder|edest|el|er|ers|ing|ings|s dart|board|boards|ed|er|ers|ing|s
dash|board|boards|ed|er|ers|es|iki|ikis|ing|ingly dastard|liness|ly|s data|bank|banks|base|bases|ble|set|sets|type
date|book|books|d|less|line|lined|lines|lining|r|rs|s|set dating dative|s datum daub|ed|er|ers|ery|ing|s daughter|ly|s
daunt|ed|ing|ingly|less|lessly|lessness|s dauphin|e|s davenport|s davit|s dawdle|d|r|rs|s dawdling dawn|ed|ing|ings|s
day|bed|beds|break|care|dream|dreamed|dreamer|dreamers|dreaming|dreams|dreamt|flies|flower|flowers|fly|light|lights|long|s|time
daze|d|dly|s dazing dazzle|d|r|rs|s dazzling|ly deacon|ess|esses|s deactivate|d|s deactivating deactivation
dead|beat|beats|bolt|bolts|en|ened|ening|enings|ens|er|est|head|headed|heading|heads|lier|liest|light|lights|line|lines|liness|lock|locked|locking|locks|ly|ness|pan|panned|panning|pans|set|weight|weights|wood
deaf|en|ened|ening|eningly|ens|er|est|ly|ness deal|ate|er|ers|ership|erships|ing|ings|s|t dean|eries|ery|s|ship
dear|er|est|ests|ie|ies|ly|ness|s|th|ths|y death|bed|beds|blow|blows|less|lessly|like|ly|s|trap|traps|watch|watches
deaves debacle|s debar|k|kation|ked|king|ks|ment|red|ring|s debase|d|ment|ments|r|s debasing debatable debate|d|r|rs|s
debating debauch|ed|ee|ees|er|eries|ers|ery|es|ing debenture|s debilitate|d|s debilitating debilitation debilities
debility debit|ed|ing|s debonair|e|ly|ness debouch|ed|es|ing debrief|ed|ing|ings|s debris debt|or|ors|s
debug|ged|ger|gers|ging|s debunk|ed|er|ing|s debut|ed|ing|s decade|nce|ncy|nt|ntly|nts|s
decaf|f|feinate|feinated|feinates|feinating|fs|s decagon|s decal|s decamp|ed|ing|ment|s decane decani
decant|ation|ed|er|ers|ing|s decapitate|d|s decapitating decapitation|s decapitator|s decare decathlete|s decathlon|s
decay|ed|ing|s decease|d|s deceasing decedent|s deceit|ful|fully|fulness|s deceive|d|r|rs|s deceiving|ly
decelerate|d|s decelerating deceleration|s decelerator|s decencies decency decennial|s
decent|ly|ralisation|ralise|ralised|ralises|ralising|ralization|ralize|ralized|ralizes|ralizing deception|s
deceptive|ly|ness deciare decibel|s decidable decide|d|dly|r|rs|s deciding deciduous decile|s deciliter|s decilitre|s
decimal|isation|ization|s decimate|d|s decimating decimation decimeter|s decimetre|s decipher|able|ed|ing|s decision|s
decisive|ly|ness deck|chair|chairs|ed|hand|hands|ing|le|les|s declaim|ed|er|ers|ing|s declamation|s declamatory
declarable declaration|s declarative declaratory declare|d|r|rs|s declaring declassification declassified declassifies
declassify|ing declaw|ed|ing|s declension|s declination|s decline|d|r|rs|s declining declivities declivity
decode|d|r|rs|s decoding decoherence decolonisation decolonise|d|s decolonising decolonization decolonize|d|s
decolonizing decolorize|d|s decolorizing decommission|ed|ing|s decompose|d|r|s decomposing decomposition|s
decompress|ed|es|ing|ion decongestant|s deconstruct|ed|ing|ion|ionism|ionist|ionists|ions|s decontaminate|d|s
decontaminating decontamination decontrol|led|ling|s
decor|ate|ated|ates|ating|ation|ations|ative|atively|ator|ators|ous|ously|ousness|s|um|ums decoupage|d|s decoupaging
decouple|d|s decoupling decoy|ed|er|ing|s decrease|d|s decreasing|ly decree|d|ing|s decrement|ed|ing|s decrepit|ude
decrescendi decrescendo|s decretive decried decrier decries decriminalisation decriminalise|d|s decriminalising
decriminalization decriminalize|d|s decriminalizing decry|ing|ption decumbent decurrent dedans dedicate|d|s dedicating
dedication|s dedicator|s|y deduce|d|s deducible deducing deduct|ed|ible|ibles|ing|ion|ions|ive|ively|s deed|ed|ing|s
deejay|s deem|ed|ing|s deep|en|ened|ening|ens|er|est|fake|fakes|ly|ness|s deer|s|skin|stalker|stalkers deescalate|d|s
deescalating deescalation deface|d|ment|r|rs|s defacing defalcate|d|s defalcating defalcation|s defamation defamatory
defame|d|r|rs|s defaming default|ed|er|ers|ing|s defeasible defeat|ed|er|ers|ing|ism|ist|ists|s defecate|d|s
defecating defecation defecator defect|ed|ing|ion|ions|ive|ively|iveness|ives|or|ors|s
defence|d|less|lessly|lessness|s defencing defend|able|ant|ants|ed|er|ers|ing|s defense|d|less|lessly|lessness|s
defensible defensibly defensing defensive|ly|ness defer|ence|ent|ential|entially|ment|ments|ral|rals|red|rer|ring|s
deffer deffest defiance defiant|ly defibrillation defibrillator|s deficiencies deficiency deficient deficit|s defied
defier defies defile|d|ment|r|rs|s defiling definable definably define|d|r|rs|s defining definite|ly|ness definition|s
definitive|ly deflate|d|s deflating deflation|ary deflect|able|ed|ing|ion|ions|ive|or|ors|s deflower|ed|ing|s
defog|ged|ger|gers|ging|s defoliant|s defoliate|d|s defoliating defoliation defoliator|s deforest|ation|ed|ing|s
deform|ation|ations|ed|ing|ities|ity|s defraud|ed|er|ers|ing|s defray|al|ed|ing|s defrock|ed|ing|s
defrost|ed|er|ers|ing|s deft|er|est|ly|ness defunct defuse|d|s defusing defy|ing degas|es|sed|sing degeneracy
degenerate|d|s degenerating degeneration degenerative degradable degradation|s degrade|d|r|s degrading degrease
degree|s degression dehumanisation dehumanise|d|s dehumanising dehumanization dehumanize|d|s dehumanizing dehumidified
dehumidifier|s dehumidifies dehumidify|ing dehydrate|d|s dehydrating dehydration dehydrator|s dehydrogenase
dehydrogenate|d|s dehydrogenating deice|d|r|rs|s deicide deicing deification deified deifies deiform deify|ing
deign|ed|ing|s deism deist|ic|s deities deity deject|a|ed|edly|ing|ion|s delate delative delay|ed|er|ers|ing|s
delectable delectably delectation delegate|d|s delegating delegation|s delete|d|rious|s deleting deletion|s
deleverage|d|s deleveraging delft|ware
deli|berate|berated|berately|berateness|berates|berating|beration|berations|berative|cacies|cacy|cate|cately|cateness|catessen|catessens|cious|ciously|ciousness|ct|ght|ghted|ghtedly|ghtful|ghtfully|ghting|ghts|mit|mitation|mited|miter|miters|miting|mits|neate|neated|neates|neating|neation|neations|nquencies|nquency|nquent|nquently|nquents|quesce|quesced|quescent|quesces|quescing|ria|rious|riously|riousness|rium|riums|s|ver|verable|verables|verance|vered|verer|verers|veries|vering|vers|very|veryman|verymen
dells delouse|d|s delousing delphinia delphinium|s delta|s delude|d|r|s deluding deluge|d|s deluging delusion|al|s
delusive|ly|ness deluxe delve|d|r|rs|s delving demagnetisation demagnetise|d|r|s demagnetising demagnetization
demagnetize|d|r|s demagnetizing demagog|ic|ically|ry|s|ue|uery|ues|y demand|ed|er|ing|s demarcate|d|s demarcating
demarcation|s demark demean|ed|ing|or|our|s dement|ed|edly|ia demerit|s demesne|s demigod|dess|desses|s demijohn|s
demilitarisation demilitarise|d|s demilitarising demilitarization demilitarize|d|s demilitarizing demimondaine|s
demimonde demise|d|s demising demission demist|ed|er|ers|ing|s demitasse|s
demob|bed|bing|ilisation|ilise|ilised|ilises|ilising|ilization|ilize|ilized|ilizes|ilizing|s democracies democracy
democrat|ic|ically|isation|ise|ised|ises|ising|ization|ize|ized|izes|izing|s demodulate|d|s demodulating demodulation
demoed demographer|s demographic|ally|s demography demoing demolish|ed|er|es|ing demolition|s
demon|etisation|etise|etised|etises|etising|etization|etize|etized|etizes|etizing|iac|iacal|iacally|ic|ical|ically|ise|ised|ises|ising|ize|ized|izes|izing|ologies|ology|s|strability|strable|strably|strate|strated|strates|strating|stration|strations|strative|stratively|strativeness|stratives|strator|strators
demoralisation demoralise|d|r|s demoralising demoralization demoralize|d|r|s demoralizing demos demote|d|s demotic
demoting demotion|s demotivate|d|s demotivating demount|ed|ing dempster demulcent|s demulsified demulsifies
demulsify|ing demur|e|ely|eness|er|est|ral|rals|red|rer|rers|ring|s demystification demystified demystifies
demystify|ing
den|ationalisation|ationalise|ationalised|ationalises|ationalising|ationalization|ationalize|ationalized|ationalizes|ationalizing|aturation|ature|atured|atures|aturing|drite|drites|egation|gue|iability|iable|ial|ials|ied|ier|iers|ies|igrate|igrated|igrates|igrating|igration|igrations|im|ims|itrate|itrification|izen|izens|ominate|ominated|ominates|ominating|omination|ominational|ominations|ominator|ominators|otation|otations|otative|ote|oted|otes|oting|ouement|ouements|ounce|ounced|ouncement|ouncements|ouncer|ounces|ouncing|s|se|sely|seness|ser|sest|sify|sities|sity|t|tal|tally|tation|ted|tifrice|tifrices|til|tin|tine|ting|tist|tistry|tists|tition|ts|ture|tures|uclearise|uclearised|uclearises|uclearising|uclearize|uclearized|uclearizes|uclearizing|udation|ude|uded|udes|uding|umerable|unciate|unciation|unciations|y|ying
deodorant|s deodorisation deodorise|d|r|rs|s deodorising deodorization deodorize|d|r|rs|s deodorizing
depart|ed|ee|ing|ment|mental|mentalisation|mentalise|mentalised|mentalises|mentalising|mentalism|mentalization|mentalize|mentalized|mentalizes|mentalizing|mentally|ments|s|ure|ures
depend|ability|able|ably|ance|ancy|ant|ants|ed|ence|encies|ency|ent|ently|ents|ing|s depersonalise|d|s depersonalising
depersonalize|d|s depersonalizing depict|ed|er|ing|ion|ions|s depilatories depilatory deplane|d|s deplaning
deplete|d|s depleting depletion deplorable deplorably deplore|d|s deploring deploy|able|ed|ing|ment|ments|s
depolarisation depolarise|d|s depolarising depolarization depolarize|d|s depolarizing depoliticise|d|s depoliticising
depoliticize|d|s depoliticizing depone|d|nt|nts|s deponing depopulate|d|s depopulating depopulation
deport|ation|ations|ed|ee|ees|ing|ment|s depose|d|s deposing deposit|ary|ed|ing|ion|ions|or|ories|ors|ory|s depot|s
deprave|d|s depraving depravities depravity deprecate|d|s deprecating|ly deprecation|s deprecator|y depreciate|d|s
depreciating depreciation depreciatory depredate depredation|s depredatory
depress|ant|ants|ed|es|ing|ingly|ion|ions|ive|ives|or|ors|urisation|urise|urised|urises|urising|urization|urize|urized|urizes|urizing
deprivation|s deprive|d|s depriving deprogram|ed|ing|med|mer|ming|s depth|s deputation|s depute|d|s deputies deputing
deputise|d|s deputising deputize|d|s deputizing deputy dequeue|d|s derail|ed|ing|ment|ments|s derange|d|ment|s
deranging deration derbies derby deregulate|d|s deregulating deregulation derelict|ion|ions|s deride|d|rs|s deriding
derision derisive|ly|ness derisory derivable derivation|s derivative|s derive|d|s deriving dermal dermas dermatitis
dermatological dermatologist|s dermatology dermis derogate|d|s derogating derogation derogatorily derogatory derrick|s
derringer|s derris dervish|es desalinate|d|s desalinating desalination desalinisation desalinise|d|s desalinising
desalinization desalinize|d|s desalinizing desalt|ed|ing|s descale|d|s descaling descant|ed|ing|s
descend|ant|ants|ed|ent|ents|er|ers|ing|s descent|s describable describe|d|r|rs|s describing descried descries
description|s descriptive|ly|ness descriptor|s descry|ing desecrate|d|r|s desecrating desecration desegregate|d|s
desegregating desegregation deselect|ed|ing|ion|s desensitisation desensitise|d|r|s desensitising desensitization
desensitize|d|r|s desensitizing desert|ed|er|ers|ification|ing|ion|ions|s deserve|d|dly|s deserving desiccant|s
desiccate|d|s desiccating desiccation desiccator|s desiderata desiderate desideratum
design|ate|ated|ates|ating|ation|ations|ed|edly|er|ers|ing|s desirability desirable|ness desirably desire|d|r|s
desiring desirous desist|ed|ing|s desk|ill|illed|illing|ills|s|top|tops desolate|d|ly|ness|s desolating desolation
despair|ed|ing|ingly|s despatch|ed|es|ing desperado|es|s desperate|ly|ness desperation despicable despicably
despise|d|r|s despising despite despoil|ed|er|ers|ing|ment|s despoliation despond|ence|ency|ent|ently
despot|ic|ically|ism|s dessert|s|spoon|spoonful|spoonfuls|spoons|spoonsful destabilisation destabilise|d|s
destabilising destabilization destabilize|d|s destabilizing destination|s destine|d|s destinies destining destiny
destitute destitution destroy|ed|er|ers|ing|s destruct|ed|ibility|ible|ing|ion|ive|ively|iveness|s desuetude
desultorily desultory detach|able|ed|es|ing|ment|ments detail|ed|ing|s detain|ed|ee|ees|er|ing|ment|s
detect|able|ed|er|ible|ing|ion|ions|ive|ives|or|ors|s detent|es|ion|ions|s
deter|gent|gents|iorate|iorated|iorates|iorating|ioration|ment|minable|minably|minant|minants|minate|mination|minations|mine|mined|minedly|miner|miners|mines|mining|minism|minist|ministic|ministically|red|rence|rent|rents|ring|s
detest|able|ably|ation|ed|er|ing|s dethrone|d|ment|s dethroning detinue detonate|d|s detonating detonation|s
detonator|s detour|ed|ing|s detox|ed|es|ification|ified|ifies|ify|ifying|ing detract|ed|ing|ion|or|ors|s
detrain|ed|ing|s detriment|al|ally|s detritus deuce|d|s deuterium devaluate|d|s devaluating devaluation|s devalue|d|s
devaluing devastate|d|s devastating|ly devastation devastator|s develop|ed|er|ers|ing|ment|mental|mentally|ments|s
devest deviance deviancy deviant|s deviate|d|s deviating deviation|s device|s
devil|ed|fish|ing|ish|ishly|ishness|led|ling|ment|ries|ry|s|tries|try devious|ly|ness devise|d|e|es|r|rs|s devising
devisor devitalise|d|s devitalising devitalize|d|s devitalizing
devo|ice|ices|id|ir|irs|lution|lutionary|lutionist|lve|lved|lves|lving|te|ted|tedly|tee|tees|tes|ting|tion|tional|tionals|tions|ur|ured|urer|uring|urs|ut|uter|utest|utly|utness
dew|berries|berry|claw|claws|drop|drops|ier|iest|iness|lap|laps dexter|ity|ous|ously|ousness dextrorse dextrose
dextrous|ly|ness dharma dharna dholes dhoti|s dhows diabetes diabetic|s diabolic|al|ally diaconal diacritic|al|s
diadem|s diaereses diaeresis diagnose|d|s diagnosing diagnosis diagnostic|ally|ian|ians|s diagonal|ly|s
diagram|ed|ing|matic|matically|med|ming|s diagraph
dial|ect|ectal|ectic|ectical|ectics|ects|ed|er|ing|ings|led|ler|ling|lings|og|ogs|ogue|ogues|s|yse|ysed|yser|yses|ysis|yze|yzed|yzer|yzes
diamagnetic diamagnetism diameter|s diametric|al|ally diamond|back|backs|s dianetics diapason|s diaper|ed|ing|s
diaphanous diaphragm|atic|s diaries diarist|s diarrhea|l diarrhoea|l diary diaspora|s diastase diaster diastole
diastolic diathermy diatom|ic|s diatonic diatribe|s diazepam dibble|d|s dibbling dice|d|s|y dichotomies dichotomise|s
dichotomizes dichotomous dichotomy dicier diciest dicing dickens dicker|ed|ing|s dickey|s dickhead|s dickie|s dicks
dicky|bird|birds dicots dicotyledon|ous|s dicta|te|ted|tes|ting|tion|tions|tor|torial|torially|tors|torship|torships
diction|aries|ary dictum|s
did|actic|actically|actics|dle|dled|dler|dlers|dles|dling|dly|dlysquat|dums|geridoo|geridoos|oes|os|st
die|d|hard|hards|lectric|lectrics|reses|resis|s|sel|seled|seling|sels|t|taries|tary|ted|ter|ters|tetic|tetics|tician|ticians|ting|titian|titians|ts
differ|ed|ence|ences|ent|entia|entiable|entiae|ential|entials|entiate|entiated|entiates|entiating|entiation|entiations|ently|ing|s
difficult|ies|ly|y diffidence diffident|ly diffract|ed|ing|ion|s diffuse|d|ly|ness|r|rs|s diffusing diffusion
diffusive diffusivity
dig|amy|erati|est|ested|ester|estibility|estible|esting|estion|estions|estive|estives|ests|ged|ger|gers|ging|gings|icam|icams|it|ital|italin|italins|italis|italise|italism|itally|itisation|itisations|itise|itised|itiser|itisers|itises|itising|itization|itizations|itize|itized|itizer|itizers|itizes|itizing|its|nified|nifies|nify|nifying|nitaries|nitary|nities|nity|raph|raphs|ress|ressed|resser|resses|ressing|ression|ressions|ressive|s
dike|d|s diking diktat|s dilapidate|d|s dilapidation dilatation dilate|d|s dilating dilation dilator|s|y dildo|s
dilemma|s dilettante|s dilettanti|sh|sm diligence diligent|ly
dill|ies|s|y|ybag|ybags|ydallied|ydallies|ydally|ydallying diluent dilute|d|r|s diluting dilution|s
dim|e|ension|ensional|ensionless|ensions|er|ers|es|eter|inish|inished|inishes|inishing|inuendi|inuendo|inuendoes|inuendos|inution|inutions|inutive|inutives|ity|ly|med|mer|mers|mest|ming|ness|ple|pled|ples|pling|ply|s|wit|wits|witted
din|ar|ars|e|ed|er|ers|es|ette|ettes|gbat|gbats|gdong|gdonged|gdonging|gdongs|ged|ges|ghies|ghy|gier|giest|gily|giness|ging|gle|gles|go|goes|gos|gs|gus|guses|gy|ing|kier|kies|kiest|kum|ky|ned|ner|nered|nering|ners|nertime|nerware|ning|osaur|osaurs|s
diocesan|s diocese|s diode|s diorama|s dioxide|s dioxin|s
dip|htheria|htherial|htheric|hthong|hthongs|lex|loid|loids|loma|lomacy|lomas|lomat|lomata|lomate|lomatic|lomatically|lomatics|lomatist|lomatists|lomats|lopia|olar|ole|oles|ped|per|pers|pier|piest|ping|py|s|so|somania|somaniac|somaniacs|sos|stick|sticks|terous|tych|tychs
dire|ct|cted|cter|ctest|cting|ction|ctional|ctionless|ctions|ctive|ctives|ctly|ctness|ctor|ctorate|ctorates|ctorial|ctories|ctors|ctorship|ctorships|ctory|cts|ful|ly|r|st
dirge|s dirigible|s dirks dirndl|s dirt|ied|ier|ies|iest|ily|iness|y|ying disabilities disability disable|d|ment|s
disabling disabuse|d|s disabusing disadvantage|d|ous|ously|s disadvantaging disaffect|ed|ing|ion|s disaffiliate|d|s
disaffiliating disaffiliation disafforest|ed|ing|s disagree|able|ableness|ably|d|ing|ment|ments|s disallow|ed|ing|s
disambiguate|d disambiguation disappear|ance|ances|ed|ing|s disappoint|ed|ing|ingly|ment|ments|s disapprobation
disapproval disapprove|d|s disapproving|ly disarm|ament|ed|ing|ingly|s disarrange|d|ment|s disarranging
disarray|ed|ing|s disassemble|d|r|s disassemblies disassembling disassembly disassociate|d|s disassociating
disassociation disaster|s disastrous|ly disavow|al|als|ed|ing|s disband|ed|ing|ment|s disbar|ment|red|ring|s disbelief
disbelieve|d|r|rs|s disbelieving|ly disbursal disburse|d|ment|ments|r|rs|s disbursing
disc|ant|ants|ard|arded|arding|ards|ern|erned|erner|ernible|ernibly|erning|erningly|ernment|erns|harge|harged|harges|harging|iple|iples|ipleship|iplinarian|iplinarians|iplinary|ipline|iplined|iplines|iplining|laim|laimed|laimer|laimers|laiming|laims|lose|losed|loser|loses|losing|losure|losures|o|oed|ographies|ography|oid|oing|olor|oloration|olorations|olored|oloring|olors|olour|olouration|olourations|oloured|olouring|olours|ombobulate|ombobulated|ombobulates|ombobulating|ombobulation|omfit|omfited|omfiting|omfits|omfiture|omfort|omforted|omforting|omforts|ommode|ommoded|ommodes|ommoding|ompose|omposed|omposes|omposing|omposure|oncert|oncerted|oncerting|oncertingly|oncerts|onnect|onnected|onnectedly|onnectedness|onnecting|onnection|onnections|onnects|onsolate|onsolately|ontent|ontented|ontentedly|ontenting|ontentment|ontents|ontinuance|ontinuances|ontinuation|ontinuations|ontinue|ontinued|ontinues|ontinuing|ontinuities|ontinuity|ontinuous|ontinuously|ord|ordance|ordant|ordantly|orded|ording|ords|os|otheque|otheques|ount|ounted|ountenance|ountenanced|ountenances|ountenancing|ounter|ounters|ounting|ounts|ourage|ouraged|ouragement|ouragements|ourages|ouraging|ouragingly|ourse|oursed|ourses|oursing|ourteous|ourteously|ourtesies|ourtesy|over|overed|overer|overers|overies|overing|overs|overt|overy|redit|reditable|reditably|redited|rediting|redits|reet|reeter|reetest|reetly|reetness|repancies|repancy|repant|rete|retely|reteness|retion|retionary|riminant|riminants|riminate|riminated|riminates|riminating|rimination|riminator|riminators|riminatory|s|ursion|ursive|ursively|ursiveness|us|uses|uss|ussant|ussants|ussed|usses|ussing|ussion|ussions
disdain|ed|ful|fully|ing|s disease|d|s disembark|ation|ed|ing|s disembodied disembodies disembodiment disembody|ing
disembowel|ed|ing|led|ling|ment|s disenchant|ed|ing|ment|s disencumber|ed|ing|s disenfranchise|d|ment|s
disenfranchising disengage|d|ment|ments|s disengaging disentangle|d|ment|r|s disentangling disequilibrium
disestablish|ed|es|ing|ment disesteem|ed|ing|s diseuse disfavor|ed|ing|s disfavour|ed|ing|s disfigure|d|ment|ments|s
disfiguring disfranchise|d|ment|s disfranchising disgorge|d|ment|s disgorging disgrace|d|ful|fully|fulness|s
disgracing disgruntle|d|ment|s disgruntling disguise|d|s disguising disgust|ed|edly|ing|ingly|s
dish|abille|armonious|armony|cloth|cloths|earten|eartened|eartening|earteningly|eartens|ed|es|evel|eveled|eveling|evelled|evelling|evelment|evels|ing|onest|onestly|onesty|onor|onorable|onorably|onored|onoring|onors|onour|onourable|onourably|onoured|onouring|onours|pan|pans|rag|rags|towel|towels|ware|washer|washers|water|y
disillusion|ed|ing|ment|s disincentive|s disinclination disincline|d|s disinclining disinfect|ant|ants|ed|ing|ion|s
disinfest|ed|ing|s disinflation disinformation disingenuous|ly disinherit|ance|ed|ing|s disintegrate|d|s
disintegrating disintegration disinter|est|ested|estedly|estedness|ests|ment|red|ring|s disinvestment disject
disjoin|ed|ing|s|t|ted|tedly|tedness|ting|ts disjunctive disjuncture disk|ette|ettes|s dislike|d|s disliking
dislocate|d|s dislocating dislocation|s dislodge|d|s dislodging disloyal|ly|ty dismal|ly dismantle|d|ment|r|s
dismantling dismay|ed|ing|s dismember|ed|ing|ment|s dismiss|al|als|ed|es|ing|ive|ively dismount|ed|ing|s disobedience
disobedient|ly disobey|ed|ing|s disoblige|d|s disobliging disorder|ed|ing|liness|ly|s disorganisation disorganise|d|s
disorganising disorganization disorganize|d|s disorganizing disorient|ate|ated|ates|ating|ation|ed|ing|s
disown|ed|ing|s disparage|d|ment|s disparaging|ly disparate|ly disparities disparity dispart dispassion|ate|ately
dispatch|ed|er|ers|es|ing dispel|led|ler|ling|s dispend dispensable dispensaries dispensary dispensation|s
dispense|d|r|rs|s dispensing dispersal disperse|d|r|rs|s dispersing dispersion|s dispirit|ed|ing|s
displace|d|ment|ments|r|s displacing display|able|ed|ing|s displease|d|s displeasing displeasure disport|ed|ing|s
disposable|s disposal|s dispose|d|r|rs|s disposing disposition|al|s dispossess|ed|es|ing|ion dispraise|d|s dispraising
disproof|s disproportion|al|ate|ately|s disprovable disprove|d|n|s disproving disputable disputably disputant|s
disputation|s disputatious|ly dispute|d|r|rs|s disputing disqualification|s disqualified disqualifies disqualify|ing
disquiet|ed|ing|s|ude disquisition|s disregard|ed|ful|ing|s disrepair disreputable disreputably disrepute
disrespect|ed|ful|fully|ing|s disrobe|d|s disrobing disrupt|ed|er|ing|ion|ions|ive|ively|s dissatisfaction
dissatisfied dissatisfies dissatisfy|ing dissect|ed|ing|ion|ions|or|ors|s dissed dissemblance dissemble|d|r|rs|s
dissembling disseminate|d|s disseminating dissemination dissension|s dissent|ed|er|ers|ing|s dissert|ation|ations
disservice|s disses dissever|ed|ing|s dissidence dissident|s dissimilar|ities|ity dissimilate|d|s dissimilating
dissimilation dissimilitude|s dissimulate|d|s dissimulating dissimulation dissimulator|s dissing dissipate|d|r|s
dissipating dissipation dissociate|d|s dissociating dissociation dissociative dissoluble dissolute|ly|ness dissolution
dissolve|d|r|rs|s dissolving dissonance|s dissonancy dissonant dissuade|d|r|s dissuading dissuasion dissuasive
distaff|s distal|ly distance|d|s distancing distant|ly distaste|ful|fully|fulness|s distemper|s distend|ed|ing|s
distension|s distention|s distil|l|late|lates|lation|lations|led|ler|leries|lers|lery|ling|ls|s
distinct|er|est|ion|ions|ive|ively|iveness|ly|ness distinguish|able|ably|ed|es|ing distort|ed|er|ing|ion|ions|s
distract|ed|edly|ing|ion|ions|s distrain|t distrait|e distraught distress|ed|es|ful|ing|ingly distribute|d|e|s
distributing distribution|al|s distributive|ly distributor|s|ship|ships district|s distrust|ed|ful|fully|ing|s
disturb|ance|ances|ed|er|ers|ing|ingly|s disunion disunite|d|s disuniting disunity disuse|d|s disusing disyllabic
ditch|ed|es|ing dither|ed|er|ers|ing|s|y ditransitive ditsy ditties ditto|ed|es|ing|s ditty ditzes ditzier ditziest
ditzy diuresis diuretic|s diurnal|ly divalent divan|s divas
dive|d|r|rge|rged|rgence|rgences|rgencies|rgency|rgent|rges|rging|rs|rse|rsely|rseness|rsification|rsified|rsifies|rsify|rsifying|rsion|rsionary|rsions|rsities|rsity|rt|rted|rter|rticulitis|rting|rts|s|st|sted|sting|stiture|stitures|stment|sts
dividable divide|d|nd|nds|r|rs|s dividing divination divine|d|ly|r|rs|s|st diving divining divinities divinity
divisibility divisible division|al|s divisive|ly|ness divisor|s divorce|d|ment|ments|s divorcing divot|s divulge|d|s
divulging divvied divvies divvy|ing diwans dixieland dixies dizened dizens dizzied dizzier dizzies|t dizzily dizziness
dizzy|ing djellaba|h|hes|hs|s djinn|i|s doable dobbed dobber|s dobbin|g|s doberman|s dobras dobro docent|s docile|ly
docility dock|ed|er|ers|et|eted|eting|ets|hand|hands|ing|land|lands|s|side|worker|workers|yard|yards
doctor|al|ate|ates|ed|ing|s doctrinaire|s doctrinal doctrine|s docudrama|s document|aries|ary|ation|ed|er|ing|s
dodder|ed|ing|s|y doddle dodge|d|m|ms|r|rs|s dodgier dodgiest dodging dodgy dodo|es|s doe|r|rs|s|skin|skins doffed
doffing doffs
dog|cart|carts|catcher|catchers|ear|eared|earing|ears|es|fight|fights|fish|fishes|ged|gedly|gedness|ger|gerel|gie|gier|gies|giest|ging|gish|gone|goned|goneder|gonedest|goner|gones|gonest|goning|gy|house|houses|ie|ies|leg|legged|legging|legs|like|ma|mas|mata|matic|matically|matics|matise|matises|matism|matist|matists|napper|s|sbodies|sbody|sled|sleds|trot|trots|trotted|trotting|wood|woods
doilies doily doing|s doited doldrums dole|d|ful|fully|fulness|s doling
doll|ar|ars|ed|house|houses|ies|ing|ish|op|oped|oping|ops|s|y dolman|s dolmen|s dolomite dolor|ous|ously|s dolour|s
dolphin|s doltish|ly|ness dolts domain|e|s
dome|d|s|stic|stically|sticate|sticated|sticates|sticating|stication|sticity|stics domicil|e|ed|es|iary|ing dominance
dominant|ly|s dominate|d|s dominating domination|s dominatrices dominatrix|es domineer|ed|ing|ingly|s doming dominies
dominion|s domino|es|s
don|as|ate|ated|ates|ating|ation|ations|e|ged|ging|gle|gles|gs|key|keys|nas|ned|ning|nish|nybrook|nybrooks|or|ors|s|ut
doodad|s doodah|s doodle|bug|bugs|d|r|rs|s doodling doohickey|s doolally doolie
doom|ed|ing|s|sayer|sayers|sday|ster|sters doona|s
door|bell|bells|jamb|jambs|keeper|keepers|knob|knobs|knocker|knockers|man|mat|mats|men|plate|plates|post|posts|s|step|stepped|stepping|steps|stop|stops|way|ways|yard|yards
dopamine dope|d|r|rs|s|y dopier dopiest dopiness doping dories dorkier dorkiest dorks dorky dormancy dormant dormer|s
dormeuse dormice dormie dormitories dormitory dormouse dorms dorsad dorsal|ly dorser
dos|age|ages|e|ed|es|imeter|imeters|ing|sal|sed|ser|sers|ses|shouse|shouses|sier|siers|sing
dot|age|ard|ards|ation|com|coms|e|ed|er|ers|es|ing|ingly|s|ted|ter|tier|tiest|ting|tle|tles|ty
double|d|header|headers|r|s|speak|t|ts doubling|s doubloon|s doubly
doubt|ed|er|ers|ful|fully|fulness|ing|ingly|less|lessly|s douche|d|s douching
dough|ier|iest|nut|nuts|s|tier|tiest|ty|y dour|er|est|ly|ness douse|d|r|s dousing
dove|cot|cote|cotes|cots|s|tail|tailed|tailing|tails dovish dowable dowager|s dowdier dowdies|t dowdily dowdiness
dowdy dowel|ed|ing|led|ling|s dower|ed|ies|ing|s
down|beat|beats|cast|draft|drafts|draught|ed|er|ers|fall|fallen|falls|field|grade|graded|grades|grading|hearted|heartedly|heartedness|hill|hills|ier|iest|ing|load|loadable|loaded|loading|loads|market|play|played|playing|plays|pour|pours|range|right|river|s|scale|shift|shifted|shifting|shifts|side|sides|size|sized|sizes|sizing|spout|spouts|stage|stairs|state|stream|swing|swings|tempo|time|town|trend|trends|trodden|turn|turns|ward|wards|wind|y
dowries dowry dowse|d|r|rs|s dowsing doxies doxologies doxology doyen|ne|nes|s doze|d|n|ns|nth|rs|s dozier doziest
dozily doziness dozing drab|ber|best|bet|ble|ly|ness|s drachm|a|ae|ai|as|s draconian
draft|board|boards|ed|ee|ees|er|ers|ier|iest|ily|iness|ing|s|sman|smanship|smen|swoman|swomen|y
drag|ged|ger|gier|giest|ging|gy|net|nets|on|onet|onets|onflies|onfly|ons|oon|ooned|ooning|oons|s|ster|sters
drain|age|board|boards|ed|er|ers|ing|pipe|pipes|s drake|s
drama|s|tic|tically|tics|tisation|tisations|tise|tised|tises|tising|tist|tists|tization|tizations|tize|tized|tizes|tizing
drams drank drape|d|r|ries|rs|ry|s draping drastic|ally dratted
draught|board|boards|ed|ier|iest|ily|iness|ing|s|sman|smanship|smen|swoman|swomen|y
draw|back|backs|bridge|bridges|ee|ees|er|ers|ing|ings|l|led|ling|ls|n|s|string|strings drays
dread|ed|ful|fully|fulness|ing|locks|naught|naughts|nought|noughts|s
dream|boat|boats|ed|er|ers|ier|iest|ily|iness|ing|land|less|like|s|t|world|worlds|y drear|ier|iest|ily|iness|y
dredge|d|r|rs|s dredging dregs drench|ed|es|ing dress|age|ed|er|ers|es|ier|iest|iness|ing|ings|maker|makers|making|y
drew dribble|d|r|rs|s dribbling driblet|s dried drier|s dries|t drift|ed|er|ers|ing|net|nets|s|wood|y
drill|ed|er|ers|ing|ings|master|masters|s drily drink|able|er|ers|ing|ings|s drip|ped|per|pier|piest|ping|pings|py|s
drivable drive|l|led|ler|lers|line|ling|lled|ller|llers|lling|ls|n|r|rs|s|shaft|shafts|way|ways driving|s drizzle|d|s
drizzling drizzly drogue|s droll|er|eries|ery|est|ness|y dromedaries dromedary drone|d|s drongo|s droning
drool|ed|ing|s droop|ed|ier|iest|iness|ing|s|y drop|kick|kicks|let|lets|out|outs|ped|per|pers|ping|pings|s|sical|sy
dross|y drought|s|y drouth|es|s drove|r|rs|s droving drown|ed|ing|ings|s drowse|d|s drowsier drowsiest drowsily
drowsiness drowsing drowsy drubbed drubber|s drubbing|s drubs drudge|d|ry|s drudging
drug|ged|get|gie|gies|ging|gist|gists|gy|s|store|stores druid|ism|s
drum|beat|beats|lin|lins|med|mer|mers|ming|s|stick|sticks drunk|ard|ards|en|enly|enness|er|est|s drupe|s druthers
dry|ad|ads|er|ers|est|ing|ly|ness|s|wall dual|ism|ist|ists|ities|ity
dub|bed|ber|bers|bin|bing|bings|iety|ious|iously|iousness|s ducal ducat|s duchess|es duchies duchy
duck|bill|bills|board|boards|ed|ier|ies|iest|ing|ings|ling|lings|pins|s|weed|y duct|ed|ile|ility|ing|less|s
dud|e|ed|es|geon|ing|s
due|l|led|ler|lers|ling|lings|list|lists|lled|ller|llers|lling|llings|llist|llists|ls|nna|nnas|s|t|ts
duff|ed|el|els|er|ers|ing|s dug|out|outs duke|dom|doms|s dulcet dulcimer|s dull|ard|ards|ed|er|est|ing|ish|ness|s|y
dulness dulses duly dumb|bell|bells|er|est|found|founded|founding|founds|ly|ness|o|os|struck|waiter|waiters dumdum|s
dumfound|ed|ing|s dummies dummy dump|ed|er|ers|ier|iest|iness|ing|ings|ish|ling|lings|s|site|sites|ster|sters|y
dunce|s dunderhead|s dune|s dung|aree|arees|ed|eon|eons|hill|hills|ing|s dunk|ed|ing|s dunned dunner dunnest dunnies
dunning dunno dunny duo|decimal|dena|denal|denum|denums|polies|poly dupability dupable dupe|d|r|rs|s duping
duple|t|x|xes duplicate|d|s duplicating duplication|s duplicator|s duplicitous duplicity durability durable|s durably
durance duration|s durative|s duress during durst durum dusk|ier|iest|iness|y
dust|bin|bins|cart|carts|ed|er|ers|ier|iest|ily|iness|ing|less|man|men|pan|pans|proof|s|sheet|sheets|y dutch
duteous|ly dutiable duties dutiful|ly|ness duty duvet|s dwarf|ed|ing|ish|ism|s dwarves dweeb|s
dwell|ed|er|ers|ing|ings|s dwelt dwindle|d|s dwindling dyadic dybbuk|im|s dye|d|ing|ings|rs|s|stuff|stuffs dying dyked
dykes dyking dynamic|al|ally|s dynamism dynamist dynamite|d|r|rs|s dynamiting dynamo|s dynast|ic|ies|s|y dysentery
dysfunction|al|s dyslectic|s dyslexia dyslexic|s dyspepsia dyspeptic|s dysphagia dysphoria dysphoric dysprosium
dystonia dystopi|a|an each eager|er|est|ly|ness eagle|s|t|ts eagres
ear|ache|aches|bash|bashed|basher|bashers|bashes|bashing|bud|buds|drop|drops|drum|drums|ed|ful|fuls|ing|l|ldom|ldoms|less|lier|liest|liness|lobe|lobes|ls|ly|mark|marked|marking|marks|muff|muffs|n|ned|ner|ners|nest|nestly|nestness|nests|ning|nings|ns|phone|phones|piece|pieces|plug|plugs|ring|rings|s|shot|splitting|th|thbound|thed|then|thenware|thier|thiest|thily|thiness|thing|thlier|thliest|thliness|thling|thlings|thly|thmen|thquake|thquakes|ths|thshaking|thward|thwards|thwork|thworks|thworm|thworms|thy|wax|wig|wigs
ease|d|l|ls|ment|ments|s easier easiest easily easiness easing
east|bound|erlies|erly|ern|erner|erners|ernmost|ing|ward|wards easy|going
eat|able|ables|en|er|eries|ers|ery|ing|ings|s eave|s|sdrop|sdropped|sdropper|sdroppers|sdropping|sdrops ebb|ed|ing|s
ebonies ebonise|s ebonites ebonizes ebony ebullience ebulliency ebullient|ly ebullition eccentric|ally|ities|ity|s
ecclesial ecclesiastic|al|ally|s echelon|s echidna echinoderm|s echo|ed|er|es|ic|ing|location|s eclectic|ally|ism|s
eclipse|d|s eclipsing ecliptic eclogue|s ecocide ecologic|al|ally ecologist|s ecology econometric|s economic|al|ally|s
economies economise|d|r|rs|s economising economism economist|s economize|d|r|rs|s economizing economy ecosystem|s
ecotourism ecotourist|s ecstasies ecstasy ecstatic|ally|s ecumenical|ly ecumenicism ecumenism eczema edamame eddied
eddies eddoes eddy|ing edelweiss edema|s|ta edge|d|r|rs|s|ways|wise edgier edgiest edgily edginess edging|s edgy
edibility edible|ness|s edict|s edification edifice|s edified edifier|s edifies edify|ing
edit|able|ed|ing|ion|ions|or|orial|orialise|orialised|orialiser|orialises|orialising|orialist|orialists|orialize|orialized|orializer|orializes|orializing|orially|orials|ors|orship|orships|s
educability educable educate|d|e|s educating education|al|alist|alists|ally|ist|ists|s educative educator|s|y
educe|d|s educible educing eduction eductive edutainment eel|s eerie|r|st eerily eeriness effable efface|d|ment|r|s
effacing effect|ed|ing|ive|ively|iveness|s|ual|ually|uate|uated|uates|uating effed effeminacy effeminate|ly effendi|s
efferent effervesce|d|nce|nt|ntly|s effervescing effete|ly|ness efficacious|ly efficacy efficiencies efficiency
efficient|ly effigies effigy effing efflorescence efflorescent effluence effluent|s effluvia effluvium|s efflux
effort|ful|less|lessly|lessness|s effrontery effulgence effulgent effuse|d|s effusing effusion|s effusive|ly|ness
egalitarian|ism|s egg|beater|beaters|cup|cups|ed|head|heads|ing|nog|plant|plants|s|shell|shells eglantine|s
ego|centric|centrically|centricity|centrics|ism|ist|istic|istical|istically|ists|mania|maniac|maniacs|s|tise|tism|tist|tistic|tistical|tistically|tists
egregious|ly|ness egress|es|ion|ions egret|s eider|down|downs|s eigenvalue|s eigenvector|s
eight|een|eens|eenth|eenths|h|hs|ies|ieth|ieths|s|y einsteinium eisteddfod|s either ejaculate|d|s ejaculating
ejaculation|s ejaculatory eject|a|ed|ing|ion|ions|ive|or|ors|s eke|d|s eking elaborate|d|ly|ness|s elaborating
elaboration|s eland|s elapse|d|s elapsing elastic|ally|ated|ise|ised|ises|ising|ity|ize|ized|izes|izing|s elastin|s
elate|d|dly|r|rs|s elating elation elative elbow|ed|ing|room|s elder|berries|berry|care|ly|s eldest eldritch
elect|able|ed|ing|ion|ioneer|ioneered|ioneering|ioneers|ions|ive|ives|or|oral|orally|orate|orates|ors|ric|rical|rically|rician|ricians|ricity|rics|rification|rified|rifier|rifiers|rifies|rify|rifying|ro|rocardiogram|rocardiograms|rocardiograph|rocardiographs|rocardiography|rocute|rocuted|rocutes|rocuting|rocution|rocutions|rode|rodes|rodynamic|rodynamics|roencephalogram|roencephalograms|roencephalograph|roencephalographic|roencephalographs|roencephalography|rologist|rologists|rolyse|rolysis|rolyte|rolytes|rolytic|rolyze|romagnet|romagnetic|romagnetically|romagnetism|romagnets|romotive|ron|ronic|ronica|ronically|ronics|rons|roplate|roplated|roplates|roplating|roscope|roscopes|roscopic|roshock|rostatic|rostatics|rotype|rotypes|roweak|rum|rums|s
eleemosynary elegance elegancy elegant|ly elegiac|al|s elegies elegise|s elegizes elegy element|al|ally|ary|s
elephant|iasis|ine|s elevate|d|s elevating elevation|s elevator|s eleven|s|ses|th|ths elevon elf|in|ish
elicit|ation|ed|ing|s elide|d|s eliding eligibility eligible eligibly eliminate|d|s eliminating elimination|s
eliminator|s elision|s elite|s elitism elitist|s elixir|s elk|s ellipse|s ellipsis ellipsoid|al|s elliptic|al|ally
elm|s elocution|ary|ist|ists elodea|s elongate|d|s elongating elongation|s elope|d|ment|ments|r|s eloping eloquence
eloquent|ly else|where elucidate|d|s elucidating elucidation|s elude|d|r|s eluding elusion|s elusive|ly|ness eluted
elutes eluting elution elver|s elves elvish emaciate|d|s emaciating emaciation email|ed|ing|s emanate|d|s emanating
emanation|s emancipate|d|s emancipating emancipation emancipator|s|y emasculate|d|s emasculating emasculation
embalm|ed|er|ers|ing|s embank|ed|ing|ment|ments|s embargo|ed|es|ing embark|ation|ations|ed|ing|ment|ments|s
embarrass|ed|es|ing|ingly|ment|ments embassies embassy embattle|d embed|ded|ding|dings|s
embellish|ed|er|es|ing|ment|ments ember|s embezzle|d|ment|r|rs|s embezzling embitter|ed|ing|ment|s
emblazon|ed|er|ing|ment|s emblem|atic|atically|s embodied embodies embodiment|s embody|ing embolden|ed|ing|s
embolisation embolism|s embolization emboly emboss|ed|er|ers|es|ing embouchure embowed embower|ed|ing|s
embrace|able|d|s embracing embrasure|s embrocation|s embroider|ed|er|ers|ies|ing|s|y embroil|ed|ing|ment|s
embryo|logical|logist|logists|logy|nic|s emcee|d|ing|s emend|able|ation|ations|ed|er|ing|s emerald|s
emerge|d|nce|ncies|ncy|nt|s emerging emerita emeritus emersed emery emesis emetic|s emigrant|s emigrate|d|s emigrating
emigration|s eminence|s eminent|ly emir|ate|ates|s emissaries emissary emission|s emissive emit|s|ted|ter|ters|ting
emmers emoji|s emollient|s emolument|s emote|d|r|s emoticon|s emoting
emotion|al|alise|alised|alises|alising|alism|alize|alized|alizes|alizing|ally|less|s emotive|ly empale|d|s empaling
empanel|ed|ing|led|ling|s empathetic empathically empathise|d|s empathising empathize|d|s empathizing empathy
emperor|s emphases emphasis|e|ed|es|ing emphasize|d|s emphasizing emphatic|ally emphysema empire|s
empiric|al|ally|ism|ist|ists emplacement|s employ|able|e|ed|ee|ees|er|ers|es|ing|ment|ments|s emporia emporium|s
empoverish empower|ed|ing|ment|s empress|es emptied emptier empties|t emptily emptiness empty|ing empyrean emulate|d|s
emulating emulation|s emulative emulator|s emulsification emulsified emulsifier|s emulsifies emulsify|ing emulsion|s
enable|d|r|rs|s enabling enact|ed|ing|ment|ments|s enamel|ed|er|ers|ing|ings|led|ler|lers|ling|lings|s|ware
enamor|ed|ing|s enamour|ed|ing|s enates encage encamp|ed|ing|ment|ments|s encapsulate|d|s encapsulating
encapsulation|s encase|d|ment|s encasing encephalitic encephalitis enchain|ed|ing|s
enchant|ed|er|ers|ing|ingly|ment|ments|ress|resses|s enchase enchilada|s encipher|ed|ing|s encircle|d|ment|ments|s
encircling enclasp enclave|s enclose|d|s enclosing enclosure|s encode|d|r|rs|s encoding encomia encomium|s
encompass|ed|es|ing encore|d|s encoring encounter|ed|ing|s encourage|d|ment|ments|r|s encouraging|ly
encroach|ed|er|ers|es|ing|ment|ments encrust|ation|ations|ed|ing|s encrypt|ed|ing|ion|ions|s encumber|ed|ing|s
encumbrance|r|s encyclical|s encyclopaedia|s encyclopaedic encyclopedia|s encyclopedic encyst|ed|ing|ment|s
end|anger|angered|angering|angerment|angers|ear|eared|earing|earingly|earment|earments|ears|eavor|eavored|eavoring|eavors|eavour|eavoured|eavouring|eavours|ed|emic|emically|emics|ermic|game|games|ing|ings|ive|ives|less|lessly|lessness|most|ocarditis|ocrine|ocrines|ocrinologist|ocrinologists|ocrinology|ogenous|ogenously|ometrial|ometriosis|ometrium|orphin|orphins|orse|orsed|orsee|orsement|orsements|orser|orsers|orses|orsing|orsor|oscope|oscopes|oscopic|oscopy|othelial|othermic|otracheal|ow|owed|ower|owing|owment|owments|ows|point|points|s|ue|ued|ues|uing|urable|urance|ure|ured|ures|uring|ways|wise
enema|s|ta enemies enemy energetic|ally|s energids energies energise|d|r|rs|s energising energize|d|r|rs|s energizing
energy enervate|d|s enervating enervation enface enfeeble|d|ment|s enfeebling enfilade|d|s enfilading enfold|ed|ing|s
enforce|able|d|ment|ments|r|rs|s enforcing enfranchise|d|ment|s enfranchising engage|d|ment|ments|r|s engaging|ly
engender|ed|ing|s engine|d|er|ered|ering|ers|s engorge|d|ment|s engorging engrain|ed engram|s engrave|d|r|rs|s
engraving|s engross|ed|es|ing|ment engulf|ed|ing|ment|s enhance|d|ment|ments|r|rs|s enhancing enigma|s|tic|tically
enjambement|s enjambment|s enjoin|ed|er|ing|s enjoy|able|ably|ed|er|ing|ment|ments|s enlace|d|s enlacing
enlarge|able|d|ment|ments|r|rs|s enlarging enlighten|ed|er|ing|ment|s enlist|ed|ee|ees|ing|ment|ments|s
enliven|ed|ing|ment|s enmesh|ed|es|ing|ment enmities enmity ennoble|d|ment|s ennobling ennui enologist|s enology
enormities enormity enormous|ly|ness enough enounce|d|s enouncing enplane|d|s enplaning enqueue|d|s enquire|d|r|rs|s
enquiries enquiring|ly enquiry enrage|d|s enraging enrapture|d|s enrapturing enrich|ed|es|ing|ment
enrol|l|led|lee|ling|lment|lments|ls|ment|ments|s ensconce|d|s ensconcing ensemble|s ensheathe enshrine|d|ment|s
enshrining enshroud|ed|ing|s ensign|s ensilage ensile enslave|d|ment|r|s enslaving ensnare|d|ment|r|s ensnaring
ensue|d|s ensuing ensure|d|r|rs|s ensuring entail|ed|ing|ment|s entangle|d|ment|ments|r|s entangling entente|s
enter|al|ed|ic|ing|itis|prise|priser|prisers|prises|prising|prisingly|s|tain|tained|tainer|tainers|taining|tainingly|tainment|tainments|tains
enthral|l|led|ling|lment|ls|ment|s enthrone|d|ment|ments|s enthroning enthuse|d|s enthusiasm|s enthusiast|ic|ically|s
enthusing entice|d|ment|ments|r|s enticing|ly entire|ly|ty entities entitle|d|ment|ments|s entitling entity entoil
entomb|ed|ing|ment|s entomological entomologise entomologist|s entomology entourage|s entrails entrained entrains
entrance|d|ment|s entrancing|ly entrant|s entrap|ment|ped|per|ping|s entreat|ed|ies|ing|ingly|s|y
entrench|ed|es|ing|ment|ments entrepreneur|ial|s|ship entries entropy entrust|ed|ing|s entry|phone|phones|way|ways
entwine|d|s entwining enumerable enumerate|d|s enumerating enumeration|s enumerator|s enunciate|d|s enunciating
enunciation enure|d|sis enuring envelop|e|ed|er|ers|es|ing|ment|s envenom|ed|ing|s enviable enviably envied envier
envies envious|ly|ness environ|ment|mental|mentalism|mentalist|mentalists|mentally|ments|s envisage|d|s envisaging
envision|ed|ing|s envois envoy|s envy|ing|ingly enwind enwomb enwrap|ped|ping|s enzed|der|ders enzymatic enzyme|s
eolian eon|s eosinophil|ic|s eosins epaulet|s|te|tes ephedrine ephemera|l|lly
epic|enter|enters|entre|entres|s|ure|urean|ureans|ures epidemic|ally|s epidemiological epidemiologist|s epidemiology
epidermal epidermic epidermis|es epidural|s epiglottides epiglottis|es epigram|matic|s epigraph|s|y epilepsy
epileptic|s epilog|s|ue|ues epinephrin|e epiphanies epiphany episcopacy episcopal episcopate episode|s episodic|ally
epistemic epistemological epistemology epistle|s epistolary epistyle epitaph|s epithelia|l epithelium epithet|s
epitome|s epitomise|d|s epitomising epitomist epitomize|d|s epitomizing epoch|al|s eponymous eposes epoxied epoxies
epoxy|ed|ing epsilon|s equability equable equably
equal|ed|ing|isation|ise|ised|iser|isers|ises|ising|ities|ity|ization|ize|ized|izer|izers|izes|izing|led|ling|ly|s
equanimity equatable equate|d|s equating equation|s equator|ial|s equerries equerry equestrian|ism|s equestrienne|s
equidistant|ly equilateral|s equilibria equilibrium equine|s equinoctial equinox|es
equip|age|ages|ment|ments|oise|ped|ping|s equitable equitably equitation equites equities equity equivalence|s
equivalencies equivalency equivalent|ly|s equivocal|ly|ness equivocate|d|s equivocating equivocation|s equivocator|s
era|diate|dicable|dicate|dicated|dicates|dicating|dication|dicator|dicators|s|sable|se|sed|ser|sers|ses|sing|sion|sure|sures
erbium erect|ed|ile|ing|ion|ions|ive|ly|ness|or|ors|s erelong eremite|s ergo|nomic|nomically|nomics|sterol|t|tism
eringo|s ermine|s erode|d|s erodible eroding erogenous erosion erosive erotic|a|ally|ism|ist
err|and|ands|ant|ata|atas|atic|atically|atum|ed|ing|oneous|oneously|or|ors|s ersatz|es erstwhile
eruct|ation|ations|ed|ing|s erudite|ly erudition erupt|ed|ing|ion|ions|ive|s erysipelas erythrocyte|s erythromycin
escadrille escalade|s escalate|d|s escalating escalation|s escalator|s escallop|ed|ing|s escalop|e|ed|es|ing|s
escapade|s escape|d|e|es|ment|ments|r|s escaping escapism escapist|s escapologist|s escapology escargot|s escarole|s
escarpment|s eschatological eschatology eschew|ed|ing|s escollope|s escort|ed|ing|s escribe escritoire|s escrow|s
escudo|s escutcheon|s eskies esky esophageal esophagi esophagus|es esoteric|a|ally espadrille|s espalier|ed|ing|s
especial|ly espied espies espionage esplanade|s espousal espouse|d|r|s espousing espresso|s esprit espying esquire|s
essay|ed|er|ers|ing|ist|ists|s essence|s essential|ly|s establish|ed|er|es|ing|ment|ments estate|s esteem|ed|ing|s
ester|s esthete|s esthetic|ally|s estimable estimably estimate|d|s estimating estimation|s estimator|s estipulate
estival estivate|d|s estivating estivation|s estoppel estradiol estrange|d|ment|ments|s estranging estray estreat
estrogen|s estrous estrus|es estuaries estuary etamine|s etch|ed|er|ers|es|ing|ings eternal|ly|ness eternities
eternity ethane ethanol ether|eal|eally ethic|al|ally|s ethmoid ethnic|ally|ity|s ethnocentric ethnocentrism
ethnographer|s ethnographic|ally ethnography ethnological|ly ethnologist|s ethnology ethological ethologist|s ethology
ethos ethyl|ene etiolated etiologic|al etiologies etiology etiquette etymological|ly etymologies etymologise|s
etymologist|s etymologizes etymology eucalypti eucalyptus|es eucaryote|s eucaryotic euchre|d|s euchring euclidean
eugenic|ally|ist|ists|s eukaryote|s eukaryotic eulogies eulogise|d|r|rs|s eulogising eulogist|ic|s eulogize|d|r|rs|s
eulogizing eulogy eunuch|s euphemise|s euphemism|s euphemist|ic|ically euphonic euphonious|ly euphony euphorbia
euphoria euphoric|ally eureka europium euros eustasy eustatic eutectic|s euthanasia euthanize|d|s euthanizing
euthenics eutrophication evacuate|d|s evacuating evacuation|s evacuee|s evade|d|r|rs|s evading evaluate|d|s evaluating
evaluation|s evaluative evaluator|s evanescence evanescent evangelic|al|alism|ally|als evangelise|d|r|s evangelising
evangelism evangelist|ic|s evangelize|d|r|s evangelizing evanish evaporate|d|s evaporating evaporation evaporator|s
evaporite|s evasion|s evasive|ly|ness
eve|ction|n|ned|ner|nest|nhanded|nhandedly|ning|nings|nly|nness|ns|nsong|nt|ntful|ntfully|ntfulness|ntide|nting|nts|ntual|ntualities|ntuality|ntually|ntuate|ntuated|ntuates|ntuating|r|rglade|rglades|rgreen|rgreens|rlasting|rlastingly|rlastings|rmore|rsion|rsions|ry|rybody|ryday|ryone|ryplace|rything|ryway|rywhere|s
evict|ed|ee|ing|ion|ions|or|s evidence|d|s evidencing evident|ly evil|doer|doers|doing|er|est|ler|lest|ly|ness|s
evince|d|s evincing eviscerate|d|s eviscerating evisceration evitable evocable evocation|s evocative|ly evoke|d|r|s
evoking evolution|ary|ist|ists|s evolve|d|s evolving evulsion ewe|rs|s exabyte|s exacerbate|d|s exacerbating
exacerbation exact|ed|er|est|ing|ingly|ion|itude|ly|ness|or|s exaggerate|d|dly|s exaggerating exaggeration|s
exaggerator|s exajoule|s exalt|ation|ed|ing|s
exam|ination|inations|ine|ined|inee|inees|iner|iners|ines|ining|ple|pled|ples|pling|s exasperate|d|dly|s
exasperating|ly exasperation excavate|d|s excavating excavation|s excavator|s exceed|ed|ing|ingly|s
excel|led|lence|lencies|lency|lent|lently|ling|s|sior except|ed|ing|ion|ionable|ionably|ional|ionalism|ionally|ions|s
excerpt|a|ed|ing|s excess|es|ive|ively exchange|able|d|r|rs|s exchanging exchequer|s excide excisable excise|d|s
excising excision|s excitability excitable excitably excitation|s excite|d|dly|ment|ments|r|rs|s exciting|ly exciton
exclaim|ed|ing|s exclamation|s exclamatory exclave exclosure exclude|d|s excluding exclusion|ary|s exclusive|ly|ness|s
exclusivity excommunicate|d|s excommunicating excommunication|s excoriate|d|s excoriating excoriation|s excrement|al
excrescence|s excrescency excrescent excreta excrete|d|s excreting excretion|s excretory excruciating|ly exculpate|d|s
exculpating exculpation exculpatory excursion|ist|ists|s excursive|ly|ness excusable excusably excuse|d|r|s excusing
execrable execrably execrate|d|s execrating execration execs executable execute|d|r|s executing execution|er|ers|s
executive|s executor|s|y executrices executrix|es exegeses exegesis exegetic|al exempla|r|rs|ry exemplification|s
exemplified exemplifier exemplifies exemplify|ing exempt|ed|ing|ion|ions|s exercise|d|r|rs|s exercising
exert|ed|ing|ion|ions|s exeunt exfoliate|d|s exfoliating exfoliation exhalation|s exhale|d|s exhaling
exhaust|ed|ible|ing|ion|ive|ively|iveness|s exhibit|ed|ing|ion|ionism|ionist|ionists|ions|or|ors|s exhilarate|d|s
exhilarating exhilaration exhort|ation|ations|ed|er|ing|s exhumation|s exhume|d|s exhuming exigence|s exigencies
exigency exigent exigible exiguity exiguous exile|d|s exilic exiling
exist|ed|ence|ences|ent|ential|entialism|entialist|entialists|entially|ing|s exit|ed|ing|s exobiology exocentric
exodus|es exogenous exonerate|d|s exonerating exoneration exons exoplanet|s exorbitance exorbitant|ly exorcise|d|s
exorcising exorcism|s exorcist|s exorcize|d|s exorcizing exoskeleton|s exosphere|s exoteric exothermic
exotic|a|ally|ism|s expand|able|ed|er|ing|s expanse|s expansible expansile expansion|ary|ism|ist|ists|s
expansive|ly|ness expat|iate|iated|iates|iating|iation|riate|riated|riates|riating|riation|s
expect|ancy|ant|antly|ation|ations|ed|ing|orant|orants|orate|orated|orates|orating|oration|s expedience|s expediencies
expediency expedient|ly|s expedite|d|r|rs|s expediting expedition|ary|s expeditious|ly|ness expeditor|s
expel|led|lee|ler|ling|s expend|able|ables|ed|er|ing|iture|itures|s expense|s expensive|ly|ness experience|d|s
experiencing experiential experiment|al|ally|ation|ed|er|ers|ing|s expert|ise|ism|ize|ly|ness|s expiate|d|s expiating
expiation expiatory expiration expire|d|s expiring expiry explain|able|ed|er|ing|s explanation|s explanatory
expletive|s explicable explicably explicate|d|s explicating explication|s explicit|ly|ness explode|d|r|rs|s exploding
exploit|able|ation|ations|ative|ed|er|ers|ing|s exploration|s exploratory explore|d|r|rs|s exploring explosion|s
explosive|ly|ness|s exponent|ial|ially|iation|iations|s export|able|ation|ed|er|ers|ing|s
expos|e|ed|er|es|ing|ition|itions|itor|itors|itory|tulate|tulated|tulates|tulating|tulation|tulations|ure|ures
expound|ed|er|ers|ing|s
express|ed|es|ible|ing|ion|ionism|ionist|ionistic|ionists|ionless|ionlessly|ions|ive|ively|iveness|ly|way|ways
expropriate|d|s expropriating expropriation|s expropriator|s expulsion|s expunge|d|r|s expunging expurgate|d|s
expurgating expurgation|s exquisite|ly|ness exsect exsert extant extemporaneous|ly|ness extempore extemporisation
extemporise|d|s extemporising extemporization extemporize|d|s extemporizing extend|able|ed|er|ers|ible|ing|s
extensibility extensible extensile extension|al|s extensive|ly|ness extent|s extenuate|d|s extenuating extenuation
exterior|s exterminate|d|s exterminating extermination|s exterminator|s|y
external|isation|isations|ise|ised|ises|ising|ization|izations|ize|ized|izes|izing|ly|s extinct|ed|ing|ion|ions|s
extinguish|able|ed|er|ers|es|ing extirpate|d|s extirpating extirpation extol|l|led|ler|ling|ls|s
extort|ed|er|ing|ion|ionate|ionately|ioner|ioners|ionist|ionists|s
extra|cellular|ct|cted|cting|ction|ctions|ctive|ctor|ctors|cts|curricular|ditable|dite|dited|dites|diting|dition|ditions|judicial|legal|marital|mural|neous|neously|ordinaire|ordinarily|ordinary|polate|polated|polates|polating|polation|polations|s|sensory|terrestrial|terrestrials|territorial|territoriality|vagance|vagances|vagancy|vagant|vagantly|vaganza|vaganzas|vehicular|version|vert|verted|verts
extrema extreme|ly|ness|r|s|st extremism extremist|s extremities extremity extricable extricate|d|s extricating
extrication extrinsic|ally extroversion extrovert|ed|s extrude|d|r|s extruding extrusion|s extrusive exuberance
exuberant|ly exudation exude|d|s exuding exult|ant|antly|ation|ed|ing|s exurb|an|anite|anites|ia|s eyases
eye|ball|balled|balling|balls|brow|brows|d|dropper|droppers|ful|fuls|glass|glasses|ing|lash|lashes|less|let|lets|lid|lids|liner|liners|opener|openers|opening|piece|pieces|s|sight|sore|sores|strain|teeth|tooth|wash|witness|witnesses
eying eyrie|s fable|d|s fabric|ate|ated|ates|ating|ation|ations|ator|ators|s fabulous|ly facade|s
face|cloth|cloths|d|less|lift|lifts|palm|palmed|palming|palms|rs|s|t|ted|ting|tious|tiously|tiousness|ts|tted|tting
faciae facial|ly|s facias facies facile|ly facilitate|d|s facilitating facilitation facilitator|s facilities facility
facing|s facsimile|d|ing|s
fact|ion|ional|ionalism|ions|ious|iously|iousness|itious|oid|oids|or|ored|orial|orials|ories|oring|orisation|orisations|orise|orised|orises|orising|orization|orizations|orize|orized|orizes|orizing|ors|ory|otum|otums|s|ual|ualities|uality|ually|ure
faculties faculty fad|diness|dish|dishness|dist|dists|dy|e|ed|eless|es|ing|ings|s faecal faeces faerie|s faery faffed
faffing faffs fagged fagging faggot|ing|s fagot|ing|s fail|ed|ing|ings|le|s|ure|ures fainer fainest
faint|ed|er|est|hearted|ing|ly|ness|s fair|er|est|ground|grounds|ies|ing|ings|ly|ness|s|way|ways|y|yland|ylands
faith|ful|fully|fulness|fuls|less|lessly|lessness|s faitor fajita|s fake|d|r|ries|rs|ry|s faking fakir|s
falcon|er|ers|et|ry|s
fall|acies|acious|aciously|acy|back|backs|en|er|ers|ibility|ible|ibleness|ibly|ing|off|offs|out|ow|owed|owing|ows|s
false|hood|hoods|ly|ness|r|st|tto|ttos falsie|s falsifiable falsification|s falsified falsifier|s falsifies
falsify|ing falsities falsity faltboat falter|ed|er|ing|ingly|ings|s fame|d familial
familiar|isation|ise|ised|ises|ising|ity|ization|ize|ized|izes|izing|ly|s families family famine|s famish|ed|es|ing
famous|ly
fan|atic|atical|atically|aticise|aticism|atics|boy|boys|ciable|cied|cier|ciers|cies|ciest|ciful|cifully|cifulness|cily|ciness|cy|cying|cywork|dango|dangoes|dangos|dom|doms|fare|fares|g|ged|gs|ions|light|lights|ned|nies|ning|ny|s|tail|tails|tasia|tasias|tasied|tasies|tasise|tasised|tasiser|tasises|tasising|tasist|tasists|tasize|tasized|tasizer|tasizes|tasizing|tasm|tast|tastic|tastical|tastically|tasy|tasying|tom|zine|zines
faqirs
far|ad|adise|ads|away|ce|ces|cical|cically|e|ed|es|ewell|ewells|fetched|ina|inaceous|ing|m|med|mer|mers|mhand|mhands|mhouse|mhouses|ming|mland|mlands|ms|mstead|msteads|myard|myards|rago|ragoes|ragos|rier|riers|row|rowed|rowing|rows|seeing|sighted|sightedness|ted|ther|thermost|thest|thing|things|ting|ts
fasces fascia|e|s|te|tion fascicle|s fascinate|d|s fascinating|ly fascination|s fascism fascist|ic|s
fashion|able|ably|ed|er|ers|ing|ista|istas|s
fast|back|backs|ball|balls|ed|en|ened|ener|eners|ening|enings|ens|er|est|idious|idiously|idiousness|ing|ings|ness|nesses|s
fat|al|alism|alist|alistic|alistically|alists|alities|ality|ally|back|e|ed|eful|efully|efulness|es|head|headed|heads|her|hered|herhood|hering|herland|herlands|herless|herly|hers|hom|homable|homed|homing|homless|homs|igue|igued|igues|iguing|ing|less|ling|ness|s|so|sos|ted|ten|tened|tener|tening|tens|ter|test|tier|ties|tiest|tiness|ty|uity|uous|uously|uousness|wa|was
faucal fauces faucet|s fault|ed|finder|finders|finding|ier|iest|ily|iness|ing|less|lessly|lessness|s|y fauna|e|l|s
fauns fauvism fauvist|s faves favor|able|ably|ed|er|ing|ite|ites|itism|s favour|able|ably|ed|er|ing|ite|ites|itism|s
fawn|ed|er|ers|ing|s faxed faxes faxing fayer fayest fayre faze|d|s fazing fealty
fear|ed|er|ful|fully|fulness|ing|less|lessly|lessness|s|some feasibility feasible feasibly feast|ed|er|ers|ing|ings|s
feat|her|herbed|herbedding|herbrained|hered|herier|heriest|hering|herings|herless|hers|herweight|herweights|hery|ly|s|ure|ured|ureless|ures|uring
febrile fecal feces feckless|ly|ness fecund|ate|ated|ates|ating|ation|ity
fed|eral|eralisation|eralise|eralised|eralises|eralising|eralism|eralist|eralists|eralization|eralize|eralized|eralizes|eralizing|erally|erals|erate|erated|erates|erating|eration|erations|ora|oras|s
fee|ble|bleness|bler|blest|bly|d|dback|dbag|dbags|der|ders|ding|dings|dlot|dlots|ds|l|ler|lers|lgood|ling|lingly|lings|ls|s|t
feign|ed|er|ing|s feint|ed|ing|s feistier feistiest feisty felafel|s feldspar felicitate|d|s felicitating
felicitation|s felicities felicitous|ly felicity feline|s felinity
fell|a|as|atio|ation|ed|er|ers|est|ies|ing|oe|oes|ow|owman|owmen|ows|owship|owships|s felon|ies|ious|ry|s|y felspar
felt|ed|ing|s female|ness|s feminine|ly|s femininity feminise|d|s feminising feminism feminist|s feminize|d|s
feminizing femora|l femur|s fen|ce|ced|cer|cers|ces|cing|d|ded|der|ders|ding|ds|estration|nec|nel|tanyl feral ferial
ferine ferity ferment|ation|ed|ing|s fermis fermium fern|ier|iest|s|y ferocious|ly|ness ferocity ferreous
ferret|ed|ing|s ferric ferried ferries ferrites ferromagnetic ferromagnetism ferrous ferrule|s
ferry|boat|boats|ing|man|men fertile fertilisation fertilise|d|r|rs|s fertilising fertility fertilization
fertilize|d|r|rs|s fertilizing ferule|s fervency fervent|ly fervid|ly fervor fervour fescue|s fessed fesses fessing
festal fester|ed|ing|s festination festival|s festive|ly|ness festivities festivity festoon|ed|ing|s fests fetal
fetch|ed|er|ers|es|ing|ingly feted fetich|es fetid|ness feting fetish|es|ism|ist|istic|ists fetlock|s fetter|ed|ing|s
fettle fettling fettuccine fetus|es feud|al|alise|alism|alist|alistic|ed|ing|s fever|ed|ish|ishly|ishness|s
few|er|est|ness fez|es|zes fiasco|es|s fiats
fib|bed|ber|bers|bing|er|erboard|erfill|erglass|ers|re|reboard|red|refill|reglass|res|ril|rillate|rillated|rillates|rillating|rillation|rils|rin|roid|roin|rosis|rous|s|ula|ulae|ular|ulas
fiche|s fichu|s fickle|ness|r|st fickly
fiction|al|alisation|alisations|alise|alised|alises|alising|alization|alizations|alize|alized|alizes|alizing|ally|s
fictitious|ly fictive ficus|es fiddle|d|r|rs|s|stick|sticks fiddlier fiddliest fiddling fiddly fidelity
fidget|ed|ing|s|y fiduciaries fiduciary fiefdom|s fiefs field|ed|er|ers|ing|ings|s|sman|smen|work|worker|workers
fiend|ish|ishly|s fierce|ly|ness|r|st fierier fieriest fieriness fiery fiesta|s fifer|s fifes fifteen|s|th|ths
fifth|ly|s fifties fiftieth|s fifty
fig|ht|htback|hter|hters|hting|hts|ment|ments|s|uration|urative|uratively|ure|ured|urehead|ureheads|urer|urers|ures|urine|urines|uring
filagree|s filament|ous|s filbert|s filch|ed|er|es|ing file|d|name|names|r|rs|s|t|ted|ting|ts filial
filibuster|ed|er|ers|ing|s filigree|d|ing|s filing|s
fill|ed|er|ers|et|eted|eter|eting|ets|ies|ing|ings|ip|iped|iping|ips|s|y
film|ed|ier|iest|iness|ing|maker|makers|s|strip|strips|y filter|able|ed|er|ers|ing|s filth|ier|iest|ily|iness|y
filtrable filtrate|d|s filtrating filtration fimble
fin|able|agle|agled|agler|aglers|agles|agling|al|ale|ales|alisation|alise|alised|alises|alising|alism|alist|alists|ality|alization|alize|alized|alizes|alizing|ally|als|ance|anced|ances|ancial|ancially|ancier|anciers|ancing|ch|ches|d|der|ders|ding|dings|ds|e|ed|ely|eness|er|ery|es|espun|esse|essed|esses|essing|est|fish|ger|gerboard|gerboards|gered|gering|gerings|gerling|gerlings|germark|germarks|gernail|gernails|gerprint|gerprinted|gerprinting|gerprints|gers|gertip|gertips|ial|ials|ical|ickier|ickiest|ickiness|icky|ing|ings|is|ises|ish|ished|isher|ishers|ishes|ishing|ite|itely|ked|king|ks|ned|ny|s
fiord|s fiorin fipple|s
fir|e|earm|earms|eball|eballs|eboard|ebomb|ebombed|ebombing|ebombings|ebombs|ebox|eboxes|ebrand|ebrands|ebreak|ebreaks|ebrick|ebricks|ebug|ebugs|ecracker|ecrackers|ed|edamp|efight|efighter|efighters|efighting|efights|eflies|efly|eguard|eguards|ehouse|ehouses|eless|elight|elighter|elighters|elock|elocks|eman|emen|eplace|eplaces|eplug|eplugs|epower|eproof|eproofed|eproofing|eproofs|er|ers|es|escreen|escreens|eside|esides|estorm|estorms|etrap|etraps|etruck|etrucks|ewall|ewalls|ewater|ewood|ework|eworks|eworm|ing|ings|m|mament|maments|med|mer|mest|ming|mly|mness|ms|mware|s|st|stborn|stborns|sthand|stly|sts|th|ths
fiscal|ly|s
fish|bowl|bowls|cake|cakes|ed|er|eries|erman|ermen|ers|ery|es|hook|hooks|ier|iest|ily|iness|ing|monger|mongers|net|nets|pond|ponds|tail|tailed|tailing|tails|wife|wives|y
fissile fission|able|s fissure|d|s fist|fight|fights|ful|fuls|icuff|icuffs|s|ula|ulae|ulas|ulous
fit|ches|ful|fully|fulness|ly|ment|ments|ness|s|ted|ter|ters|test|ting|tingly|tings five|r|rs|s
fix|able|ate|ated|ates|ating|ation|ations|ative|atives|ed|edly|er|ers|es|ing|ings|ity|ture|tures
fizz|ed|es|ier|iest|ing|le|led|les|ling|y fjord|s flabbergast|ed|ing|s flabbier flabbiest flabbily flabbiness flabby
flabellate flabellum flaccid|ity|ly flack|s flacon
flag|ella|ellant|ellants|ellar|ellate|ellated|ellates|ellating|ellation|ellum|ellums|ged|ger|ging|man|men|on|ons|pole|poles|rance|rancy|rant|rantly|s|ship|ships|staff|staffs|stone|stones
flail|ed|ing|s flair|s flak|e|ed|er|es|ey|ier|iest|iness|ing|y flambeing flambes flamboyance flamboyancy flamboyant|ly
flame|d|n|nco|ncos|ns|proof|proofed|proofing|proofs|r|s|thrower|throwers flaming|o|oes|os|s flammability flammable|s
flanch flange|d|s flank|ed|er|ers|ing|s flannel|ed|et|ette|ing|led|ling|s flans flap|jack|jacks|ped|per|pers|ping|s
flare|d|s|up|ups flaring
flash|back|backs|bulb|bulbs|card|cards|cube|cubes|ed|er|ers|es|est|gun|guns|ier|iest|ily|iness|ing|light|lights|point|points|y
flask|s
flat|bed|beds|boat|boats|bread|car|cars|feet|fish|fishes|foot|footed|foots|head|heads|iron|irons|land|let|lets|ling|ly|mate|mates|ness|s|ted|ten|tened|tener|tening|tens|ter|tered|terer|terers|tering|teringly|ters|tery|test|ting|tish|top|tops|ulence|ulency|ulent|us|ware|worm|worms
flaunch flaunt|ed|er|ing|ingly|s|y flautist|s flavor|ed|ful|ing|ings|less|s|some|y
flavour|ed|ful|ing|ings|less|s|some|y flaw|ed|ing|less|lessly|lessness|s flaxen flayed flayer|s flaying flays
flea|bag|bags|bite|bites|pit|pits|s fleck|ed|ing|s flection|s fled|ge|ged|geling|gelings|ges|ging|gling|glings
flee|ce|ced|cer|cers|ces|cier|ciest|ciness|cing|cy|ing|ringly|s|t|ted|ter|test|ting|tingly|tingness|tly|tness|ts
flesh|ed|er|es|ier|iest|iness|ing|ings|lier|liest|ly|pot|pots|y flew
flex|ed|es|ibility|ible|ibly|ile|ing|ion|itime|time flibbertigibbet|s flick|ed|er|ered|ering|ers|ery|ing|s flied
flier|s flies|t flight|ed|ier|iest|iness|less|s|y flimflam|med|mer|ming|s flimsier flimsiest flimsily flimsiness
flimsy flinch|ed|er|es|ing flinders fling|er|ing|s flint|ier|iest|lock|locks|s|y
flip|pancy|pant|pantly|ped|per|pers|pest|ping|s flirt|ation|ations|atious|atiously|atiousness|ed|ing|s|y
flit|ch|ches|s|ted|ter|tered|tering|ters|ting float|ation|ations|ed|er|ers|ier|ing|s|y flock|ed|ing|s|y floes
flog|ged|ger|gers|ging|gings|s
flood|ed|er|gate|gates|ing|ings|light|lighted|lighting|lights|lit|plain|plains|s|water|waters
floor|board|boards|ed|er|ing|s|walker|walkers floozie|s floozy
flop|house|houses|ped|per|pier|pies|piest|pily|piness|ping|py|s flora|e|l|s florescence florescent floret|s
florid|ly|ness florin|s florist|s floss|ed|es|ier|iest|iness|ing|y flotage flotation|s flotilla|s flotsam flounce|d|s
flouncing flouncy flounder|ed|ing|s flour|ed|ing|ish|ished|isher|ishes|ishing|s|y flout|ed|er|ers|ing|s
flow|chart|charts|ed|er|erbed|erbeds|ered|erer|eret|erier|eriest|eriness|ering|erings|erless|erpot|erpots|ers|ery|ing|ingly|n|s
flu|bbed|bbing|bs|ctuate|ctuated|ctuates|ctuating|ctuation|ctuations|e|ency|ent|ently|es|ff|ffed|ffier|ffiest|ffiness|ffing|ffs|ffy|id|idity|idly|ids|ke|kes|key|kier|kiest|ky|me|mes|mmox|mmoxed|mmoxes|mmoxing|mped|mping|mps|ng|nk|nked|nkey|nkeys|nkie|nkies|nking|nks|nky|orene|oresce|oresced|orescence|orescent|oresces|orescing|oridate|oridated|oridates|oridating|oridation|oride|orides|orinate|orination|orine|orite|orocarbon|orocarbons|oroscope|oroscopes|oroscopic|oroscopies|oroscopy|ors|oxetine|rried|rries|rry|rrying|sh|shed|sher|shes|shest|shing|shness|ster|stered|stering|sters|te|ted|ter|tes|ting|tist|tists|tter|ttered|ttering|tters|ttery|vial|x|xed|xes|xing
fly|able|away|blown|by|bys|catcher|catchers|er|ers|ing|leaf|leaves|over|overs|paper|papers|past|pasts|sheet|sheets|speck|specked|specking|specks|swatter|swatters|way|ways|weight|weights|wheel|wheels
foal|ed|ing|s foam|ed|ier|iest|iness|ing|s|y fobbed fobbing focal|ise|ize|ly focus|ed|es|ing|sed|ses fodder|s
foe|man|men|s|tal|tid|tus|tuses fog|bound|ey|eys|ged|gier|giest|gily|giness|ging|gy|horn|horns|ies|s|y|yish foible|s
foil|ed|ing|s foison foist|ed|ing|s fold|away|ed|er|ers|ing|out|outs|s foliage foliate folic folio|s|se
folk|ies|lore|loric|lorist|lorists|s|sier|siest|siness|singer|singers|singing|sy|tale|tales|way|ways follicle|s
follies follow|ed|er|ers|ing|ings|s folly foment|ation|ed|er|ing|s
fond|ant|ants|er|est|le|led|les|ling|ly|ness|u|ue|ues|us font|anel|anelle|anelles|anels|s food|ie|ies|s|stuff|stuffs
fool|ed|eries|ery|hardier|hardiest|hardily|hardiness|hardy|ing|ish|ishly|ishness|proof|s|scap
foot|age|ball|baller|ballers|balling|balls|bridge|bridges|ed|er|ers|fall|falls|gear|hill|hills|hold|holds|ie|ing|ings|led|less|light|lights|ling|lings|locker|lockers|loose|man|men|note|noted|notes|noting|path|paths|plate|plates|print|prints|race|races|rest|rests|s|sie|sies|slogging|sore|step|steps|stool|stools|wall|walls|wear|work|worn|y
foppery foppish|ness
for|age|aged|ager|agers|ages|aging|amen|ay|ayed|ayer|aying|ays|bad|bade|bear|bearance|bearing|bears|bid|bidden|bidding|biddingly|biddings|bids|bode|bore|borne|ce|ced|ceful|cefully|cefulness|ceps|cer|ces|cible|cibly|cing|d|dable|ded|ding|done|ds|e|earm|earmed|earming|earms|ebear|ebears|ebode|eboded|ebodes|eboding|ebodings|ecast|ecasted|ecaster|ecasters|ecasting|ecastle|ecastles|ecasts|eclose|eclosed|ecloses|eclosing|eclosure|eclosures|ecourt|ecourts|edo|edoom|edoomed|edooming|edooms|efather|efathers|efeet|efinger|efingers|efoot|efront|efronts|egather|egathered|egathering|egathers|ego|egoer|egoes|egoing|egone|eground|egrounded|egrounding|egrounds|ehand|ehands|ehead|eheads|eign|eigner|eigners|eignness|eknew|eknow|eknowing|eknowledge|eknown|eknows|eland|eleg|elegs|elimb|elimbs|elock|elocks|eman|emast|emasts|emen|emost|ename|enamed|enames|enoon|enoons|ensic|ensically|ensics|eordain|eordained|eordaining|eordains|epart|eparts|epaw|eperson|epersons|eplay|equarter|equarters|erunner|erunners|es|esaid|esail|esails|esaw|esee|eseeable|eseeing|eseen|eseer|eseers|esees|eshadow|eshadowed|eshadower|eshadowing|eshadows|eshore|eshores|eshorten|eshortened|eshortening|eshortens|eside|esight|esighted|esightedness|eskin|eskins|est|estall|estalled|estalling|estalls|estation|estay|ested|ester|esters|esting|estland|estry|ests|eswear|eswearing|eswears|eswore|esworn|etaste|etasted|etastes|etasting|etell|etelling|etells|ethought|etold|ever|evermore|ewarn|ewarned|ewarning|ewarns|ewent|ewoman|ewomen|eword|ewords|eworn|feit|feited|feiter|feiting|feits|feiture|feitures|ficate|gat|gather|gathered|gathering|gathers|gave|ge|ged|ger|geries|gers|gery|ges|get|getful|getfully|getfulness|gets|gettable|getting|ging|gings|givable|give|given|giveness|giver|givers|gives|giving|go|goer|goers|goes|going|gone|got|gotten|k|ked|kful|kfuls|king|klift|klifts|ks|lorn|lornly|m|mae|mal|maldehyde|malin|malisation|malisations|malise|malised|malises|malising|malism|malisms|malist|malists|malities|mality|malization|malizations|malize|malized|malizes|malizing|mally|mals|mant|mat|mate|mation|mations|mative|mats|matted|matter|matting|med|mer|merly|mers|mfitting|mic|mication|midable|midably|ming|mless|mlessly|mlessness|ms|mula|mulae|mulaic|mulas|mulate|mulated|mulates|mulating|mulation|mulations|mulator|mulators|mulism|myl|nicate|nicated|nicates|nicating|nication|nicator|nicators|sake|saken|sakes|saking|sook|sooth|swear|swearing|swears|swore|sworn|sythia|sythias|t|te|tes|th|thcoming|thright|thrightly|thrightness|thwith|ties|tieth|tieths|tification|tifications|tified|tifier|tifiers|tifies|tify|tifying|tis|tissimo|titude|tnight|tnightly|tnights|tress|tresses|ts|tuitous|tuitously|tuitousness|tuity|tunate|tunately|tune|tunes|tuneteller|tunetellers|tunetelling|ty|um|ums|ward|warded|warder|warders|wardest|warding|wardings|wardly|wardness|wards|went|worn
fossa fosses fossick|ed|er|ers|ing|s fossil|isation|ise|ised|ises|ising|ization|ize|ized|izes|izing|s
foster|ed|ing|ling|s fought foul|ard|ed|er|est|ing|ly|mouthed|ness|s
found|ation|ational|ations|ed|er|ered|ering|ers|ing|ings|ling|lings|ries|ry|s fount|ain|ainhead|ainheads|ains|s
four|fold|poster|posters|s|score|some|somes|square|teen|teens|teenth|teenths|th|thly|ths fowl|ed|ing|s
fox|ed|es|fire|glove|gloves|hole|holes|hound|hounds|hunt|hunting|hunts|ier|iest|ily|iness|ing|trot|trots|trotted|trotting|y
foyer|s fracas|es frack|ed|ing|s fractal|s fraction|al|ally|s fractious|ly|ness fracture|d|s fracturing fragile
fragility fragment|ary|ation|ed|ing|s fragrance|s fragrant|ly frail|er|est|ly|ness|ties|ty fraise|s
frame|d|r|rs|s|work|works framing|s franc|hise|hised|hisee|hisees|hiser|hisers|hises|hising|hisor|hisors|ium|ophone|s
frangibility frangible frank|ed|er|est|forter|furter|furters|incense|ing|ly|ness|s frantic|ally frapped frappes
frapping
frater|nal|nally|nisation|nise|nised|niser|nisers|nises|nising|nities|nity|nization|nize|nized|nizer|nizers|nizes|nizing
fratricidal fratricide|s frats fraud|s|ster|sters|ulence|ulent|ulently fraught fray|ed|ing|s frazzle|d|s frazzling
freak|ed|ier|iest|ing|ish|ishly|ishness|out|outs|s|y freckle|d|s freckling freckly
free|base|based|bases|basing|bee|bees|bie|bies|booter|booters|born|d|dman|dmen|dom|doms|hand|hold|holder|holders|holds|ing|lance|lanced|lancer|lancers|lances|lancing|load|loaded|loader|loaders|loading|loads|ly|man|masonry|men|phone|r|s|sia|sias|st|standing|stone|stones|style|styles|thinker|thinkers|thinking|ware|way|ways|wheel|wheeled|wheeling|wheels|will|zable|ze|zer|zers|zes|zing
freight|ed|er|ers|ing|s freity french frenemies frenemy frenetic|ally frenzied|ly frenzies frenzy frequencies
frequency frequent|ed|er|ers|est|ing|ly|s fresco|es|s
fresh|en|ened|ener|eners|ening|ens|er|ers|est|et|ets|ly|man|men|ness|water
fret|ful|fully|fulness|s|saw|saws|ted|ter|ting|work friable friar|ies|s|y fribble fricassee|d|ing|s frication
fricative|s friction|al|ally|s fridge|s fried|cake|cakes friend|ed|ing|less|lier|lies|liest|liness|ly|s|ship|ships
frier|s fries frieze|s frigate|s frigged frigging fright|ed|en|ened|ening|eningly|ens|ful|fully|fulness|ing|s
frigid|ity|ly|ness frigs frill|ed|ier|iest|ing|s|y fringe|d|s fringing fringy fripperies frippery
frisk|ed|er|et|ier|iest|ily|iness|ing|s|y frisson|s fritter|ed|ing|s fritz frivolities frivolity frivolous|ly|ness
frizz|ed|es|ier|iest|ing|le|led|les|ling|ly|y
fro|ck|cks|g|ggy|gman|gmarch|gmarched|gmarches|gmarching|gmen|gs|gspawn|lic|licked|licker|lickers|licking|lics|licsome|m|nd|nds|nt|ntage|ntages|ntal|ntally|ntbench|ntbencher|ntbenchers|ntbenches|nted|ntier|ntiers|ntiersman|ntiersmen|ntierswoman|ntierswomen|nting|ntispiece|ntispieces|ntrunner|ntrunners|nts|ntward|ntwards|sh|st|stbit|stbite|stbites|stbiting|stbitten|sted|stier|stiest|stily|stiness|sting|stings|sts|sty|th|thed|thier|thiest|thiness|thing|ths|thy|ttage|ttages|ufrou|ward|wardness|wn|wned|wner|wning|wns|wsier|wsiest|wstier|wstiest|wsty|wsy|wzier|wziest|wzily|wziness|wzy|ze|zen
fructified fructifies fructify|ing fructose frugal|ity|ly
fruit|cake|cakes|ed|er|erer|erers|ful|fully|fulness|ier|iest|iness|ing|ion|less|lessly|lessness|s|y
frump|ier|iest|ily|iness|ish|s|y frusta frustrate|d|r|s frustrating|ly frustration|s frustum|s fry|able|er|ers|ing
fuchsia|s fuchsin fucked fucker|s fuckhead|s fucking fucks fucuses fuddle|d|s fuddling fudge|d|s fudging fuehrer|s
fuel|ed|er|ing|led|ler|ling|s fugal|ly fuggy fugitive|s fugue|s fuhrer|s fulcra fulcrum|s
fulfil|l|led|ler|ling|lment|ls|ment|s full|back|backs|ed|er|ers|est|ing|ish|ness|s|y fulminate|d|s fulminating
fulmination|s fulness fulsome|ly|ness fumble|d|r|rs|s fumbling|ly fume|d|s fumier fumiest fumigant|s fumigate|d|s
fumigating fumigation fumigator|s fuming
fun|ction|ctional|ctionalism|ctionalist|ctionalists|ctionalities|ctionality|ctionally|ctionaries|ctionary|ctioned|ctioning|ctions|ctor|d|damental|damentalism|damentalist|damentalists|damentally|damentals|ded|ding|draiser|draisers|draising|ds|dus|eral|erals|erary|ereal|ereally|est|fair|fairs|gal|gi|gible|gibles|gicidal|gicide|gicides|goid|gous|gus|guses|icular|iculars|ked|kier|kiest|kily|kiness|king|ks|ky|nel|neled|neling|nelled|nelling|nels|ner|nest|nier|nies|niest|nily|niness|ny|nyman|nymen
fur|below|belows|bish|bished|bishes|bishing|ies|ious|iously|l|led|ling|long|longs|lough|loughed|loughing|loughs|ls|nace|naces|nish|nished|nisher|nishes|nishing|nishings|niture|or|ore|ores|ors|osemide|phies|phy|red|rier|riers|riery|riest|riness|ring|row|rowed|rowing|rows|ry|s|ther|therance|thered|thering|thermore|thermost|thers|thest|tive|tively|tiveness|y|ze
fuse|d|e|es|lage|lages|s fusibility fusible fusileer|s fusilier|s fusillade|s fusing fusion|s
fuss|budget|budgets|ed|er|es|ier|iest|ily|iness|ing|pot|pots|y fustian fustic fustier fustiest fustily fustiness fusty
futile|ly futilitarian futility futon|s futtock future|s futurism futurist|ic|s futurities futurity futurologist|s
futurology futzed futzes futzing fuzed fuzees fuzes fuzing fuzz|ed|es|ier|iest|ily|iness|ing|y
gab|ardine|ardines|bed|ber|bier|biest|biness|bing|ble|bled|bler|bles|bling|by|elle|erdine|erdines|fest|fests|le|led|les|let|s
gadabout|s gadded gadder|s gadding gadflies gadfly gadget|ry|s gadolinium gaffe|d|r|rs|s gaffing gaffs
gag|ed|es|ged|ger|ging|gle|gles|ing|s gaiety gaily
gain|ed|er|ers|ful|fully|ing|less|ly|s|said|say|sayer|sayers|saying|says gait|ed|er|ers|s
gal|a|actic|ah|ahs|as|axies|axy|e|ena|es|l|lant|lantly|lantry|lants|lbladder|lbladders|led|leon|leons|leria|lerias|leried|leries|lery|ley|leys|lic|limaufries|limaufry|ling|lium|livant|livanted|livanting|livants|lon|lons|loon|lop|loped|loper|loping|lops|lous|lows|lowses|ls|lstone|lstones|luses|oot|oots|ore|osh|oshe|oshes|s|umph|umphed|umphing|umphs|vanic|vanisation|vanise|vanised|vaniser|vanises|vanising|vanism|vanization|vanize|vanized|vanizer|vanizes|vanizing|vanometer|vanometers
gambier gambit|s gamble|d|r|rs|s gambling gambol|ed|ing|led|ling|s
game|cock|cocks|d|keeper|keepers|ly|ness|r|rs|s|smanship|st|ster|sters|te|tes|tic|y gamier gamiest gamin|e|es|ess|g|s
gamma|s gammer gammier gammiest gammon gammy gamone gamut|s gander|s
gang|busters|ed|er|ers|ing|land|lia|lier|liest|ling|lion|lionic|lions|ly|plank|planks|rene|rened|renes|rening|renous|s|sta|stas|ster|sters|way|ways
ganister ganja gannet|s gantlet|s gantries gantry gaolbird|s gaolbreak|s gaoled gaoler|s gaoling gaols
gap|e|ed|es|eworm|ing|s garage|d|s garaging
garb|age|ageman|anzo|anzos|ed|ing|le|led|ler|les|ling|o|oard|oards|oil|oils|os|s garden|ed|er|ers|ia|ias|ing|s
garfish|es gargantuan garget|s gargle|d|s gargling gargoyle|d|s garish|ly|ness garland|ed|ing|s garlic|ky garment|s
garner|ed|ing|s garnet|s garnish|ed|ee|eed|eeing|ees|es|ing|ment|ments garote|d|s garoting garotte|d|s garret|s
garrison|ed|ing|s garrote|d|r|rs|s garroting garrotte|d|s garrulity garrulous|ly|ness garter|s
gas|bag|bags|eous|es|h|hed|hes|hing|holder|holders|ket|kets|light|lights|man|men|ohol|olene|oline|ometer|ometers|p|ped|per|ping|ps|sed|ser|ses|sier|siest|sing|sings|sy|tight|tric|trin|tritis|troenteritis|trointestinal|trological|trology|tronome|tronomes|tronomic|tronomical|tronomically|tronomy|tropod|tropods|trotomy|works
gate|au|aux|crash|crashed|crasher|crashers|crashes|crashing|d|house|houses|keeper|keepers|post|posts|s|way|ways
gather|ed|er|ers|ing|ings|s gating gator|s gauche|ly|ness|r|rie|st gaucho|s gaudier gaudiest gaudily gaudiness gaudy
gauffer gauge|d|r|s gauging gaunt|er|est|let|lets|ness|ries|ry gauze gauzier gauziest gauzily gauziness gauzy gavage
gave|l|ls gavotte|s gawk|ed|er|ier|iest|ily|iness|ing|s|y gawped gawping gawps gay|er|est|ety|ly|ness|s
gaze|bo|boes|bos|d|lle|lles|r|rs|s|tte|tted|tteer|tteers|ttes|tting gazillion|s gazing gazpacho gazump|ed|ing|s
gear|box|boxes|ed|ing|s|shift|shifts|wheel|wheels gecko|es|s geddit
gee|d|gaw|gaws|ing|kier|kiest|ks|ky|long|s|se|zer|zers geisha|s
gel|atin|atine|atinous|ation|cap|d|ded|ding|dings|ds|id|ignite|led|ling
gem|inate|inated|inates|inating|ination|mology|ological|ologist|ologists|ology|s|stone|stones gendarme|s gender|ed|s
gene|alogical|alogically|alogies|alogise|alogist|alogists|alogy|ra|rable|ral|ralisation|ralisations|ralise|ralised|ralises|ralising|ralissimo|ralissimos|ralist|ralists|ralities|rality|ralization|ralizations|ralize|ralized|ralizes|ralizing|rally|rals|ralship|rate|rated|rates|rating|ration|rational|rations|rative|rator|rators|ric|rically|rics|rosities|rosity|rous|rously|rousness|s|ses|sis|tic|tically|ticist|ticists|tics|ts|va
genial|ity|ly geniculate genie|s genii genips genital|ia|ic|ly|s genitive|s genitourinary genius|es genned genning
genocidal genocide|s genome|s genomics genre|s
gent|eel|eelly|eelness|es|ian|ians|ile|iles|ility|le|led|lefolk|lefolks|leman|lemanly|lemen|leness|ler|les|lest|lewoman|lewomen|ling|ly|ries|rification|rified|rifier|rifies|rify|rifying|ry|s
genuflect|ed|ing|ion|ions|s genuine|ly|ness genus|es geocache|d|s geocaching geocentric|ally geochemistry
geode|s|sic|sics|sy|tic geoengineering geographer|s geographic|al|ally geographies geography geologic|al|ally
geologies geologise geologist|s geology geomagnetic geomagnetism geometer|s geometric|al|ally geometrid|s geometries
geometrise geometry geophysical geophysicist|s geophysics geophyte|s geopolitical geopolitics geostationary
geosynchronous geosyncline|s geothermal geothermic geranium|s gerbil|e|s geriatric|ian|ians|s
germ|an|ane|anium|en|icidal|icide|icides|inable|inal|inally|inate|inated|inates|inating|ination|inator|s
gerontological gerontologist|s gerontology gerrymander|ed|er|ing|s gerund|s gestalt|s gestapo|s gestate|d|s gestating
gestation|al gestatory gesticulate|d|s gesticulating gesticulation|s gestural gesture|d|r|s gesturing gesundheit
get|away|aways|s|table|ter|ting|up gewgaw|s geyser|s gharries ghastlier ghastliest ghastliness ghastly ghats gherkin|s
ghetto|es|ise|ised|ises|ising|ize|ized|izes|izing|s
ghost|ed|ing|lier|liest|liness|ly|s|write|writer|writers|writes|writing|written|wrote ghoul|ish|ishly|ishness|s
giant|ess|esses|s gibber|ed|ing|ish|s gibbet|ed|ing|s gibbon|s gibbous gibe|d|s gibing giblet|s giddier giddiest
giddily giddiness giddy gift|ed|ing|s
gig|abit|abits|abyte|abytes|agram|agramme|agrammes|agrams|ahertz|ajoule|ajoules|ameter|ameters|ametre|ametres|antic|antically|apascal|apascals|apixel|apixels|awatt|awatts|ged|ging|gle|gled|gler|glers|gles|glier|gliest|gling|gly|olo|olos|ots|s
gilbert|s gild|ed|er|ers|ing|s gill|ed|ie|ies|s gilt|s gimbals gimble gimcrack|ery|s gimlet|ed|ing|s gimme|s
gimmick|ry|s|y gimped gimping gimps gimpy
gin|ger|gerbread|gered|gering|gerly|gers|gersnap|gersnaps|gery|gham|givitis|gko|gkoes|gkos|kgo|kgoes|kgos|ned|ning|ormous|s|seng
gipsies gipsy giraffe|s girded girder|s girding girdle|d|r|s girdling girds
girl|friend|friends|hood|hoods|ies|ish|ishly|ishness|s|y giros girted girth|s girting girts gismo|s gist gites
gittern|s give|away|aways|back|backs|n|ns|r|rs|s giving|s gizmo|s gizzard|s glacial|ly glaciate|d|s glaciating
glaciation|s glacier|s
glad|den|dened|dening|dens|der|dest|e|es|iator|iatorial|iators|iola|iolas|ioli|iolus|ioluses|ly|ness|s|some
glamor|ed|ing|isation|ise|ised|iser|ises|ising|ization|ize|ized|izer|izes|izing|ous|ously|s
glamour|ed|ing|ization|ize|ized|izes|izing|ous|s glance|d|s glancing gland|ers|es|s|ular glans glare|d|s glarier
glaring|ly glasnost glass|blower|blowers|blowing|ed|es|ful|fuls|house|houses|ier|iest|ily|ine|iness|ing|less|ware|y
glaucoma glaze|d|r|rs|s glazier|s|y glazing gleam|ed|ing|ings|s|y glean|ed|er|ers|ing|ings|s glebes
glee|ful|fully|fulness|ts glen|ohumeral|oid|s glib|ber|best|ly|ness glide|d|r|rs|s gliding glimmer|ed|ing|ings|s
glimpse|d|s glimpsing glint|ed|ing|s glissandi glissando|s glisten|ed|ing|s glister|ed|ing|s glitch|es|y
glitter|ati|ed|ing|s|y glitz|ier|iest|y gloaming|s gloat|ed|er|ing|ingly|s
global|isation|ise|ised|ises|ising|ism|ist|ists|ization|ize|ized|izes|izing|ly globe|d|s|trotter|trotters|trotting
globs globular globule|s globulin glockenspiel|s glomming gloom|ier|iest|ily|iness|ing|y gloppy gloried glories
glorification glorified glorifier glorifies glorify|ing glorious|ly glory|ing
gloss|a|aries|ary|as|ed|er|es|ier|ies|iest|ily|iness|ing|olalia|y glottal glottic glottides glottis|es glove|d|r|s
gloving glow|ed|er|ered|ering|ers|ing|ingly|s|worm|worms glucagon glucose glue|d|ing|s|y gluier gluiest gluiness
gluing glum|es|ly|mer|mest|ness gluon|s glut|ei|en|enous|inous|inously|s|ted|ting|ton|tonous|tonously|tons|tony
glyceric glyceride glycerin|e glycerite glycerol glyceryl glycogen glycol glyph gnarl|ed|ier|iest|ing|s|y
gnash|ed|es|ing gnat|s gnaw|ed|er|ing|n|s gneiss gnocchi gnome|s gnomic gnomish gnoses gnostic|ism|s gnu|s
goad|ed|ing|s goal|ie|ies|keeper|keepers|keeping|less|mouth|mouths|post|posts|s|scorer|scorers|tender|tenders
goat|ee|ees|herd|herds|s|skin|skins
gob|bed|bet|bets|bing|ble|bled|bledegook|bledygook|bler|blers|bles|bling|let|lets|lin|lins|s|smacked|stopper|stoppers
god|awful|child|children|dam|damed|dammit|damn|damned|daughter|daughters|dess|desses|father|fathers|forsaken|head|hood|less|lessly|lessness|lier|liest|like|liness|ly|mother|mothers|parent|parents|s|send|sends|son|sons|speed
goers goes gofer|s goffer|s goggle|d|r|s goggling goggly goglet going|s goiter|s goitre|s
gold|brick|bricked|bricker|brickers|bricking|bricks|en|ener|enest|enrod|field|fields|finch|finches|fish|fishes|mine|mines|s|smith|smiths
golf|ed|er|ers|ing|ings|s gollies golliwog|s golly gonad|al|s gondola|s gondolier|s gone|ness|r|rs gong|ed|ing|s gonna
gonorrhea|l gonorrhoea|l
goo|ber|bers|d|dby|dbye|dbyes|dbys|dhearted|die|dies|dish|dlier|dliest|dliness|dly|dman|dness|dnight|do|ds|dwill|dy|ey|f|fball|fballs|fed|fier|fiest|finess|fing|fs|fy|gle|gled|gles|glies|gling|gly|ier|iest|ks|n|ns|se|seberries|seberry|sebumps|sed|seflesh|ses|sestep|sestepped|sestepping|sesteps|sier|siest|sing
gopher|s gorals gore|d|s gorge|d|ous|ously|ousness|s|t|ts gorging gorgon|s gorier goriest gorilla|s gorily goriness
goring gormand|ise|ised|iser|isers|ises|ising|ize|ized|izer|izers|izes|izing gormless|ly|ness gorse gory gosh|awk|awks
gosling|s gospel|s gossamer|y gossip|ed|er|ers|ing|ped|ping|ry|s|y got|cha|hs|ta|ten gouache|s gouge|d|r|rs|s gouging
goulash|es gourd|e|es|s gourmand|s gourmet|s gout|ier|iest|y
govern|able|ance|ed|ess|esses|ing|ment|mental|ments|or|ors|orship|orships|s gown|ed|ing|s|sman goyish
grab|bed|ber|bers|bier|biest|bing|ble|by|en|s grace|d|ful|fully|fulness|less|lessly|lessness|s gracile gracing
gracious|ly|ness grackle|s gradable gradate|d|s gradating gradation|s grade|d|ly|r|rs|s gradient|s gradin|g grads
gradual|ism|ly|ness graduate|d|s graduating graduation|s gradus graffiti graffito graft|ed|er|ers|ing|ings|s graham|s
grail|s grain|ed|ier|iest|iness|s|y
gram|mar|marian|marians|mars|matical|matically|me|mes|ophone|ophones|ps|pus|puses|s granaries granary
grand|ad|addies|addy|ads|am|ams|aunt|aunts|child|children|dad|daddies|daddy|dads|daughter|daughters|ee|ees|er|est|eur|father|fathered|fathering|fatherly|fathers|iloquence|iloquent|iose|iosely|iosity|ioso|ly|ma|mas|mother|motherly|mothers|nephew|nephews|ness|niece|nieces|pa|parent|parents|pas|s|son|sons|stand|standed|stander|standing|stands|uncle|uncles
grange|r|rs|s granite|s granitic grannie|s granny granola grans grant|ed|ee|ees|er|ers|ing|or|ors|s|smanship
granular|ity granulate|d|s granulating granulation granule|s granulite grape|fruit|fruits|ry|s|shot|vine|vines
graph|ed|ic|ical|ically|ics|ing|ite|ologist|ologists|ology|s grapnel|s grapple|d|r|rs|s grappling|s
grasp|able|ed|er|ing|s grass|ed|es|hopper|hoppers|ier|iest|ing|land|lands|roots|y grate|d|ful|fully|fulness|r|rs|s
gratification|s gratified gratifier gratifies gratify|ing|ingly gratin|g|gly|gs|s gratis gratitude gratuities
gratuitous|ly|ness gratuity gratulate gratulation gravamen|s gravamina
grave|d|digger|diggers|l|led|ling|lled|lling|lly|ls|ly|n|ness|r|s|side|sides|st|stone|stones|yard|yards gravid gravies
gravimeter|s graving gravitas gravitate|d|r|s gravitating gravitation|al gravity gravy
gray|beard|beards|ed|er|est|ing|ish|ling|ness|s graze|d|r|rs|s grazier|s grazing|s grease|d|paint|r|rs|s greasier
greasiest greasily greasiness greasing greasy great|coat|coats|en|er|est|hearted|ly|ness|s greave|s grebe|s
greed|ier|iest|ily|iness|y
green|back|backs|belt|belts|ed|er|ery|est|field|flies|fly|gage|gages|grocer|grocers|grocery|horn|horns|house|houses|ie|ies|ing|ings|ish|ling|ly|mail|ness|room|rooms|s|stone|sward|wood|y
greet|ed|er|ers|ing|ings|s gregale gregarious|ly|ness gremlin|s grenade|s grenadier|s grenadine grew
grey|beard|beards|ed|er|est|hound|hounds|ing|ish|ness|s gribble
grid|dle|dlecake|dlecakes|dles|iron|irons|lock|locked|locks|s grief|s grievance|s grieve|d|r|rs|s grieving
grievous|ly|ness griffin|s griffon|s grifter grill|e|ed|es|ing|ings|s grilse
grim|ace|aced|aces|acing|e|ed|es|ier|iest|iness|ing|ly|mer|mest|ness|y
grin|d|der|ders|dery|ding|dings|ds|dstone|dstones|go|gos|ned|ner|ning|s
grip|e|ed|er|ers|es|ing|pe|ped|per|pers|ping|py|s grislier grisliest grisliness grisly grison|s grist|le|ly|mill|mills
grit|s|ted|ter|ters|tier|tiest|tiness|ting|ty grivation grivet|s grizzle|d|s grizzlier grizzlies|t grizzling grizzly
groan|ed|er|ing|s groat|s grocer|ies|s|y groggier groggiest groggily grogginess groggy grogram|s groin|s grommet|s
groom|ed|er|ers|ing|s|sman|smen groove|d|s groovier grooviest grooving groovy grope|d|r|rs|s groping grosbeak|s
grosgrain gross|ed|er|es|est|ing|ly|ness grotesque|ly|ness|ry|s grottier grottiest grotto|es|s grotty
grouch|ed|es|ier|iest|ily|iness|ing|y
ground|breaking|breakings|cloth|cloths|ed|er|ers|hog|hogs|ing|ings|less|lessly|ling|nut|nuts|s|sheet|sheets|skeeper|skeepers|sman|smen|swell|swells|water|work
group|ed|er|ers|ie|ies|ing|ings|s|ware grouse|d|r|rs|s grousing grout|ed|er|ing|s|y
grove|l|led|ler|lers|ling|lled|ller|llers|lling|ls|s
grow|er|ers|ing|ings|l|led|ler|lers|ling|ls|ly|n|nup|nups|s|th|ths groyne|s
grub|bed|ber|bers|bier|biest|bily|biness|bing|by|s|stake grudge|d|r|s grudging|ly
gruel|ing|ingly|ings|ling|lingly|lings gruesome|ly|ness|r|st gruff|er|est|ly|ness grumble|d|r|rs|s grumbling|s grumbly
grummet grump|ier|iest|ily|iness|s|y grunge grungier grungiest grungy grunion|s grunt|ed|er|ing|s gryphon|s guacamole
guanine guano guarani|es|s guarantee|d|ing|s guarantied guaranties guarantor|s guaranty|ing
guard|ed|edly|er|ers|house|houses|ian|ians|ianship|ing|rail|rails|room|rooms|s|sman|smen guava|s gubernatorial guddle
gudgeon guerilla|s guerrilla|s guess|able|ed|er|ers|es|ing|timate|timated|timates|timating|work
guest|book|books|ed|house|houses|ing|room|rooms|s guffaw|ed|ing|s guggle|d|s guggling guidance
guide|book|books|d|line|lines|post|posts|r|rs|s guiding guild|er|ers|hall|halls|s guile|ful|less|lessly|lessness
guillemot|s guillotine|d|s guillotining guilt|ier|iest|ily|iness|less|y guinea|s guise|s guitar|ist|ists|s gulag|s
gulch|es gulden|s gulf|s gull|ed|et|ets|ey|eys|ibility|ible|ibly|ies|ing|s|y gulp|ed|er|ers|ing|s
gum|ball|balls|bo|boil|boils|boot|boots|bos|drop|drops|mas|med|mier|miest|ming|my|ption|s|shoe|shoed|shoeing|shoes
gun|boat|boats|fight|fighter|fighters|fights|fire|ge|gy|ky|lock|locks|man|men|metal|ned|nel|nels|ner|ners|nery|ning|ny|nysack|nysacks|point|powder|runner|runners|running|s|ship|ships|shot|shots|slinger|slingers|smith|smiths|ter|wale|wales
guppies guppy gurged gurges gurging gurgle|d|s|t gurgling gurney|s guru|s gush|ed|er|ers|es|ier|iest|iness|ing|ingly|y
gusset|ed|ing|s gussied gussies gussy|ing gust|ation|atory|ed|ier|iest|ily|iness|ing|o|s|y
gut|ful|fuls|less|lessness|s|sier|siest|sy|ted|ter|tered|tering|ters|tersnipe|tersnipes|tier|tiest|ting|tled|tling|tural|turals|ty
guvnor|s guy|ed|ing|s guzzle|d|r|rs|s guzzling gybe|d|s gybing
gym|khana|khanas|nasia|nasium|nasiums|nast|nastic|nastically|nastics|nasts|nosperm|nosperms|nospermy|s|slip|slips
gynaecologic|al gynaecologist|s gynaecology gynecologic|al gynecologist|s gynecology gypped gypper|s gypping gypsies
gypster|s gypsum gypsy gyrate|d|s gyrating gyration|s gyrator|s gyrfalcon|s gyros|cope|copes|copic gyved gyves gyving
haberdasher|ies|s|y habiliment|s
habit|ability|able|ably|ant|at|ation|ations|ats|s|ual|ually|ualness|uate|uated|uates|uating|uation hacienda|s
hack|ed|er|ers|ery|ie|ing|le|les|ney|neyed|neying|neys|s|saw|saws|tivist|tivists|work had|dock|docks|ith|jes|ji|st
haematite haematologic|al haematologist|s haematology haemoglobin haemophilia|c|cs haemophilic haemorrhage|d|s
haemorrhaging haemorrhoid|s hafnium hafts
hag|gard|gardly|gardness|gis|gises|gish|gle|gled|gler|glers|gles|gling|iographer|iographers|iographies|iography|s
hahnium haiku hail|ed|er|ing|s|stone|stones|storm|storms
hair|ball|balls|band|bands|breadth|breadths|brush|brushes|cloth|cut|cuts|do|dos|dresser|dressers|dressing|drier|driers|dryer|dryers|ed|grip|grips|ier|iest|iness|less|like|line|lines|net|nets|piece|pieces|pin|pins|s|sbreadth|sbreadths|splitter|splitters|splitting|spray|sprays|spring|springs|style|styles|stylist|stylists|y
hajjes hajji|s hakes halal halberd|s halbert halcyon hale|d|ness|r|rs|s|st
half|back|backs|hearted|heartedly|heartedness|pence|pennies|penny|time|times|tone|tones|way|wit|wits halibut|s haling
halite halitosis
hall|eluiah|eluiahs|elujah|elujahs|iard|iards|mark|marked|marking|marks|o|oing|oo|ooed|ooing|oos|os|ow|owed|ower|owing|ows|s|ucinate|ucinated|ucinates|ucinating|ucination|ucinations|ucinator|ucinatory|ucinogen|ucinogenic|ucinogenics|ucinogens|way|ways
halo|ed|es|gen|gens|id|ing|n|ns|s halt|ed|er|ered|ering|erneck|ernecks|ers|ing|ingly|s halve|d|rs|s halving halyard|s
ham|burg|burger|burgers|burgs|let|lets|med|mer|mered|merer|merers|merhead|merheads|mering|merings|merlock|merlocks|mers|mertoe|mertoes|mier|miest|ming|mock|mocks|my|per|pered|perer|pering|pers|s|ster|sters|string|stringing|strings|strung
hand|bag|bags|ball|balls|barrow|barrows|bill|bills|book|books|brake|brakes|car|cars|cart|carts|clasp|clasps|craft|crafted|crafting|crafts|cuff|cuffed|cuffing|cuffs|ed|edness|ful|fuls|gun|guns|held|helds|hold|holds|icap|icapped|icapper|icappers|icapping|icaps|icraft|icrafts|ier|iest|ily|iness|ing|iwork|kerchief|kerchiefs|kerchieves|le|lebar|lebars|led|ler|lers|les|less|ling|made|maid|maiden|maidens|maids|out|outs|over|overs|pick|picked|picking|picks|rail|rails|s|saw|saws|sel|set|sets|sful|shake|shaker|shakes|shaking|some|somely|someness|somer|somest|spring|springs|stand|stands|work|woven|writing|written|y|yman|ymen
hang|ar|ars|dog|ed|er|ers|ing|ings|man|men|nail|nails|out|outs|over|overs|s|up|ups hanker|ed|er|ing|ings|s hankie|s
hanks hanky hansom|s hanuman haphazard|ly|ness hapless|ly|ness haploid|s haply happen|ed|ing|ings|s|stance|stances
happier happiest happily happiness happy hapten haptic harangue|d|r|s haranguing harass|ed|er|ers|es|ing|ment
harbinger|s harbor|ed|er|ing|master|masters|s harbour|ed|er|ing|s
hard|back|backs|ball|board|bound|core|cover|covers|en|ened|ener|eners|ening|enings|ens|er|est|hack|hat|hats|headed|headedly|headedness|hearted|heartedly|heartedness|ier|iest|ihood|ily|iness|line|liner|liners|ly|ness|scrabble|ship|ships|stand|stands|tack|top|tops|ware|wood|woods|working|y
hare|bell|bells|brained|d|lip|lipped|lips|m|ms|s haricot|s haring hark|ed|en|ened|ening|ens|ing|s harlequin|s
harlot|ry|s
harm|ed|er|ful|fully|fulness|ing|less|lessly|lessness|onic|onica|onically|onicas|onics|onies|onious|oniously|oniousness|onisation|onise|onised|oniser|onisers|onises|onising|onist|onium|oniums|onization|onize|onized|onizer|onizers|onizes|onizing|ony|s
harness|ed|er|es|ing
harp|ed|er|ers|ies|ing|ist|ists|oon|ooned|ooner|ooners|ooning|oons|s|sichord|sichordist|sichordists|sichords|y
harridan|s harried harrier|s harries harrow|ed|ing|s harrumph|ed|ing|s harry|ing harsh|en|er|est|ly|ness hart|s
harvest|ed|er|ers|ing|s
has|chisch|h|hed|heesh|hes|hing|hish|htag|htags|let|lets|ps|sle|sled|sles|sling|sock|socks|te|ted|ten|tened|tening|tens|tes|tier|tiest|tily|tiness|ting|ty
hat|band|bands|box|boxes|ch|chback|chbacks|check|checks|ched|chel|chels|cher|cheries|chery|ches|chet|chets|ching|chling|chment|chway|chways|e|ed|eful|efully|efulness|emonger|emongers|er|ers|es|ing|pin|pins|red|reds|s|stand|stands|ted|ter|ters|ting
hauberk|s haughtier haughtiest haughtily haughtiness haughty haul|age|ed|er|ers|ier|iers|ing|s haunch|es
haunt|ed|er|ers|ing|ingly|s hauteur have|n|ns|ring|rsack|rsacks|s having havoc hawed hawing
hawk|ed|er|ers|ing|ings|ish|ishly|ishness|s hawser|s hawses hawthorn|s
hay|cock|cocks|ed|ing|loft|lofts|maker|makers|making|mow|mows|rick|ricks|ride|rides|s|seed|seeds|stack|stacks|ward|wire
hazard|ed|ing|ous|ously|s haze|d|l|lnut|lnuts|ls|r|rs|s hazier haziest hazily haziness hazing|s hazmat hazy
head|ache|aches|achy|band|bands|banger|bangers|banging|board|boards|butt|butted|butting|butts|case|cases|cheese|count|counts|dress|dresses|ed|er|ers|first|gear|hunt|hunted|hunter|hunters|hunting|hunts|ier|iest|ily|iness|ing|ings|lamp|lamps|land|lands|less|light|lights|line|lined|liner|liners|lines|lining|lock|locks|long|man|master|masters|men|mistress|mistresses|phone|phones|piece|pieces|pin|pins|quarter|quartered|quartering|quarters|rest|rests|room|s|scarf|scarves|set|sets|ship|ships|shrinker|shrinkers|sman|smen|stall|stalls|stand|stands|stone|stones|strong|teacher|teachers|waiter|waiters|ward|wards|water|waters|way|wind|winds|word|words|work|y
heal|ed|er|ers|ing|ings|s|th|thcare|thful|thfully|thfulness|thier|thiest|thily|thiness|ths|thy heap|ed|ing|s
hear|d|er|ers|ing|ings|ken|kened|kening|kens|s|say|se|ses|t|tache|taches|tbeat|tbeats|tbreak|tbreaking|tbreaks|tbroken|tburn|ted|ten|tened|tening|tens|tfelt|th|thrug|thrugs|ths|thstone|thstones|tier|ties|tiest|tily|tiness|tland|tlands|tless|tlessly|tlessness|trending|trendingly|ts|tsick|tsickness|tstrings|tthrob|tthrobs|twarming|twood|ty
heat|ed|edly|er|ers|h|hen|hendom|henise|henish|henism|hens|her|hers|hery|hs|hy|ing|proof|s|stroke|wave|waves
heave|d|n|nlier|nliest|nly|ns|nward|nwards|r|rs|s heavier heavies|t heavily heaviness heaving
heavy|hearted|set|weight|weights hebetic heckle|d|r|rs|s heckling hectare|s hectic|ally hectogram|me|mes|s
hectometer|s hectometre|s hector|ed|ing|s heddle hedge|d|hog|hogs|hop|hopped|hopping|hops|r|row|rows|rs|s hedging
hedonism hedonist|ic|s heed|ed|ful|fully|ing|less|lessly|lessness|s heehaw|ed|ing|s heel|ed|er|ing|less|s hefted
heftier heftiest heftily heftiness hefting hefts hefty hegemonic hegemony hegira|s heifer|s height|en|ened|ening|ens|s
heinous|ly|ness heir|ess|esses|loom|looms|s heist|ed|ing|s held heliacal helical helices helicopter|ed|ing|s
heliocentric heliotrope|s helipad|s heliport|s helium helix|es
hell|bent|cat|cats|ebore|er|ers|fire|hole|holes|ion|ions|ish|ishly|ishness|o|os|uva helm|et|eted|ets|s|sman|smen
helot|s help|ed|er|ers|ful|fully|fulness|ing|ings|less|lessly|lessness|line|lines|mate|mates|meet|meets|s helve|s
hem|atic|atite|atologic|atological|atologist|atologists|atology|iplegia|isphere|ispheres|ispheric|ispherical|line|lines|lock|locks|med|mer|mers|ming|oglobin|ophilia|ophiliac|ophiliacs|ophilic|orrhage|orrhaged|orrhages|orrhagic|orrhaging|orrhoid|orrhoids|ostat|ostats|otherapy|p|pen|s|stitch|stitched|stitches|stitching
hen|ce|ceforth|ceforward|chman|chmen|na|naed|naing|nas|peck|pecked|pecking|pecks|s heparin hepatic|a hepatitis
hepatocyte|s hepper heppest heptagon|al|s heptathlon|s
her|ald|alded|aldic|alding|aldry|alds|b|baceous|bage|bal|balism|balist|balists|bals|bicidal|bicide|bicides|bivore|bivores|bivorous|bs|culean|d|ded|der|ders|dic|ding|ds|dsman|dsmen|e|eabout|eabouts|eafter|eafters|eat|eby|editary|edity|ein|einafter|eof|eon|esies|esy|etic|etical|etically|etics|eto|etofore|eunder|eunto|eupon|ewith|itable|itably|itage|itages|maphrodite|maphrodites|maphroditic|metic|metical|metically|mit|mitage|mitages|mitian|mitic|mits|nia|niae|nial|nias|niate|niated|niates|niating|niation|o|oes|oic|oically|oics|oin|oine|oines|oins|oism|on|ons|os|pes|petic|petologist|petologists|petology|ring|ringbone|rings|s|self|tz|tzes
hes|itance|itancy|itant|itantly|itate|itated|itates|itating|itatingly|itation|itations|sian
hetero|dox|doxy|geneity|geneous|geneously|genous|s|sexual|sexuality|sexually|sexuals heuristic|ally|s
hew|ed|er|ers|ing|s hexadecimal hexagon|al|s hexagram|s hexameter|s hexed hexes hexing hey|day|days hiatus|es
hibachi|s hibernate|d|s hibernating hibernation hibernator|s hibiscus|es hiccough|ed|ing|s hiccup|ed|ing|ped|ping|s
hick|ey|eys|ories|ory|s hid|den|e|eaway|eaways|ebound|ed|eous|eously|eousness|eout|eouts|er|ers|es|ing|ings hieing
hierarch|ic|ical|ically|ies|ise|s|y hieroglyph|ic|ics|s hifalutin higgle|d|r|s higgling
high|ball|balls|born|boy|boys|brow|brows|chair|chairs|er|ers|est|falutin|faluting|handed|handedly|handedness|jack|jacked|jacker|jackers|jacking|jacks|land|lander|landers|lands|light|lighted|lighter|lighters|lighting|lights|ly|ness|rise|rises|road|roads|s|tail|tailed|tailing|tails|test|way|wayman|waymen|ways
hijab|s hijack|ed|er|ers|ing|ings|s hijinks hike|d|r|rs|s hiking hilarious|ly|ness hilarity
hill|billies|billy|ier|iest|iness|ock|ocks|s|side|sides|top|tops|y hilt|s him|s|self
hind|er|ered|erer|ering|ers|most|quarter|quarters|rance|rances|s|sight|ward hinge|d|s hinging hinnies
hint|ed|er|erland|erlands|ers|ing|s
hip|bath|baths|bone|bones|huggers|ness|ped|per|pest|pie|pies|ping|po|pocampus|podrome|podromes|popotami|popotamus|popotamuses|pos|py|s|ster|sters
hiragana hire|d|ling|lings|rs|s hiring hirsute|ness
his|s|sed|ses|sing|sings|tamine|tamines|togram|tograms|tologist|tologists|tology|topathology|torian|torians|toric|torical|torically|toricity|toried|tories|toriographer|toriographers|toriography|tory|trionic|trionically|trionics
hit|ch|ched|cher|chers|ches|chhike|chhiked|chhiker|chhikers|chhikes|chhiking|ching|her|herto|s|ter|ters|ting
hive|d|mind|minds|s hiving hoagie|s hoagy hoard|ed|er|ers|ing|ings|s hoarfrost hoarier hoariest hoariness
hoarse|ly|n|ness|r|st hoary hoax|ed|er|ers|es|ing hobbies hobbit hobble|d|r|rs|s hobbling hobby|horse|horses|ist|ists
hobgoblin|s hobnail|ed|ing|s hobnob|bed|bing|s hobo|es|s hock|ed|ey|ing|s|shop|shops hodden hodgepodge|s hodometer|s
hoe|cake|cakes|d|down|downs|ing|rs|s
hog|an|ans|back|backs|fish|ged|ger|ging|gish|gishly|s|shead|sheads|tie|tied|tieing|ties|tying|wash hoick|ed|ing|s
hoist|ed|er|ing|s hoked hokes hokey hokier hokiest hoking hokum
hold|all|alls|en|er|ers|ing|ings|out|outs|over|overs|s|up|ups hole|d|s|y holiday|ed|ing|maker|makers|s holier holiest
holily holiness holing holism holist|ic|ically holler|ed|ing|s hollies
hollo|ed|es|ing|s|w|wed|wer|west|wing|wly|wness|ws holly|hock|hocks holmium holocaust|s hologram|s holograph|ic|s|y
holster|ed|ing|s holy homage|r|s hombre|s homburg|s
home|bodies|body|boy|boys|bred|coming|comings|d|grown|land|lands|less|lessness|lier|liest|like|liness|ly|made|maker|makers|making|opath|opathic|opaths|opathy|ostasis|ostatic|owner|owners|page|pages|r|red|ring|room|rooms|rs|s|schooling|sick|sickness|spun|stead|steaded|steader|steaders|steading|steads|stretch|stretches|town|towns|ward|wards|work|worker|workers|working|wrecker|wreckers|y|yness|ys
homicidal homicide|s homie|r|s|st homiletic homilies homily hominess homing hominid|s hominoid|s hominy
homoeopath|ic|s|y homoeostasis homoeostatic homoerotic homogeneity homogeneous|ly homogenies homogenisation
homogenise|d|r|s homogenising homogenization homogenize|d|r|s homogenizing homogenous homograph|ic|s homologous
homology homonym|s|y homophobe|s homophobia homophobic homophone|s homophonic homophonies homophony
homos|exual|exuality|exuals honcho|s
hone|d|r|rs|s|st|ster|stest|stly|sty|y|ybee|ybees|ycomb|ycombed|ycombing|ycombs|ydew|ydews|yed|ying|ylocust|ymoon|ymooned|ymooner|ymooners|ymooning|ymoons|ypot|ypots|ys|ysuckle|ysuckles
honied honing honk|ed|er|ers|ey|eys|ie|ies|ing|s|y
honor|able|ableness|ably|aria|arily|arium|ariums|ary|ed|ee|ees|er|ers|ific|ifics|ing|s
honour|able|ableness|ably|ed|ee|ees|er|ers|ing|s hooch
hood|ed|ie|ies|ing|lum|lums|oo|ooed|ooing|oos|s|wink|winked|winker|winking|winks hooey hoof|ed|er|ers|ing|s
hook|a|ah|ahs|as|ed|er|ers|ey|ing|s|up|ups|worm|worms|y hooligan|ism|s hoon|ed|er|ers|ing|s hoop|ed|er|ing|la|s
hoorah|s hooray|ed|ing|s hoosegow|s hoot|ch|ed|enannies|enanny|er|ers|ing|s hoover|ed|ing|s hooves
hop|e|ed|eful|efully|efulness|efuls|eless|elessly|elessness|es|head|ing|ped|per|pers|ping|ple|pled|ples|pling|s|scotch|scotched|scotches|scotching
horas horde|d|s hording horehound|s horizon|s|tal|tally|tals hormonal hormone|s
horn|beam|blende|ed|et|ets|ier|iest|less|like|pipe|pipes|s|y horologe horologic|al horologist|s horology horoscope|s
horoscopy horrendous|ly horrible|ness horribly horrid|ly horrific|ally horrified horrifies horrify|ing|ingly horror|s
horse|back|box|boxes|d|flesh|flies|fly|hair|hide|laugh|laughs|less|man|manship|men|play|power|radish|radishes|s|shit|shoe|shoed|shoeing|shoer|shoers|shoes|tail|tails|trading|whip|whipped|whipping|whips|woman|women|y
horsier horsiest horsing horsts horsy hortatory horticultural|ist|ists horticulture horticulturist|s hosanna|h|s
hose|d|pipe|pipes|s hosier|s|y hosing hospholipase hospice|s hospitable hospitably
hospital|isation|isations|ise|ised|ises|ising|ity|ization|izations|ize|ized|izes|izing|s
host|age|ages|ed|el|eled|eler|elers|eling|elled|elries|elry|els|ess|essed|esses|essing|ile|ilely|iles|ilities|ility|ing|ler|lers|s
hot|bed|beds|blooded|box|boxes|cake|cakes|chpotch|dog|dogged|dogging|dogs|el|elier|eliers|els|foot|footed|footing|foots|head|headed|headedly|headedness|heads|house|houses|key|keys|line|lines|ly|ness|plate|plates|pot|pots|shot|shots|spot|spots|ted|ter|test|tie|ties|ting
houmous houmus hound|ed|er|ing|s hour|glass|glasses|i|is|ly|s
house|boat|boats|bound|boy|boys|break|breaker|breakers|breaking|breaks|broke|broken|clean|cleaned|cleaning|cleans|coat|coats|d|flies|fly|ful|fuls|hold|holder|holders|holds|husband|husbands|keeper|keepers|keeping|l|lights|maid|maids|man|master|masters|mate|mates|men|mistress|mistresses|mother|mothers|parent|parents|plant|plants|proud|room|s|top|tops|wares|warming|warmings|wife|wifely|wives|work
housing|s hove|l|ls|r|rboard|rboards|rcraft|rcrafts|red|rer|ring|rs
how|beit|dah|dahs|dy|ever|itzer|itzers|l|led|ler|lers|let|ling|ls|s|soever|zat hoyden|ish|s huarache|s
hub|bies|bub|bubs|by|cap|caps|ris|s huckleberries huckleberry huckster|ed|ing|ism|s huddle|d|r|s huddling hue|d|s
huff|ed|ier|iest|ily|iness|ing|s|y hug|e|ely|eness|er|est|ged|ger|ging|s huh hulas hulk|ier|iest|ing|s
hull|aballoo|abaloo|abaloos|ed|er|ers|ing|o|os|s
hum|an|ane|anely|aneness|aner|anest|anisation|anise|anised|aniser|anisers|anises|anising|anism|anist|anistic|anists|anitarian|anitarianism|anitarians|anities|anity|anization|anize|anized|anizer|anizers|anizes|anizing|ankind|anly|anness|anoid|anoids|ans|ble|blebee|blebees|bled|bleness|bler|blers|bles|blest|bling|blings|bly|bug|bugged|bugger|bugging|bugs|dinger|dingers|drum|eral|eri|erus|id|idification|idified|idifier|idifiers|idifies|idify|idifying|idity|idly|idor|idors|iliate|iliated|iliates|iliating|iliatingly|iliation|iliations|ility|med|mer|mers|ming|mingbird|mingbirds|mings|mock|mocks|mocky|mus|ongous|or|ored|oresque|oring|orist|orists|orless|orlessly|orlessness|orous|orously|orousness|ors|our|oured|ouring|ourless|ourlessness|ours|p|pback|pbacked|pbacks|ped|ph|phed|phing|phs|ping|ps|s|ungous|us
hunch|back|backed|backs|ed|es|ing hundred|fold|s|th|ths|weight|weights
hung|er|ered|ering|ers|over|rier|riest|rily|riness|ry hunk|er|ered|ering|ers|ier|iest|s|y
hunt|ed|er|ers|ing|ress|resses|s|sman|smen hurdle|d|r|rs|s hurdling hurl|ed|er|ers|ey|ing|s hurrah|ed|es|ing|s
hurray|ed|ing|s hurricane|s hurried|ly hurries hurry|ing hurt|er|ful|fully|fulness|ing|le|led|les|less|ling|s
husband|ed|er|ing|man|men|ry|s hush|ed|es|ing husk|ed|er|ers|ier|ies|iest|ily|iness|ing|ings|s|y hussar|s hussies
hussy hustings hustle|d|r|rs|s hustling hut|ch|ches|s|zpa|zpah huzza|ed|h|hed|hing|hs|s hyacinth|s hyaena|s
hybrid|isation|ise|ised|iser|ises|ising|ism|ization|ize|ized|izer|izes|izing|s hybris
hydra|e|ngea|ngeas|nt|nth|nts|s|te|ted|tes|ting|tion|ulic|ulically|ulics
hydro|carbon|carbons|cephalus|cephaly|chloride|cortisone|dynamic|dynamics|electric|electrically|electricity|foil|foils|gen|genate|genated|genates|genating|genation|genous|logist|logists|logy|lyse|lysed|lyses|lysing|lysis|lyze|lyzed|lyzes|lyzing|meteor|meter|meters|metry|phane|philic|phobia|phobic|phone|phones|plane|planed|planes|planing|ponic|ponically|ponics|sphere|therapy|thermal|us|xide|xides
hyena|s hygiene hygienic|ally|s hygienist|s hygrometer|s hying hymen|al|eal|s hymn|al|als|book|books|ed|ing|s hyped
hyper|active|activity|bola|bolae|bolas|bole|bolic|critical|critically|cube|glycemia|golic|inflation|link|linked|linking|links|market|markets|media|parathyroidism|plane|sensitise|sensitive|sensitiveness|sensitivities|sensitivity|sensitize|space|tension|tensive|tensives|text|thyroid|thyroidism|trophied|trophies|trophy|trophying|ventilate|ventilated|ventilates|ventilating|ventilation|visor|visors
hypes hyphen|ate|ated|ates|ating|ation|ations|ed|ing|s hyping hypnoses hypnosis hypnotherapist|s hypnotherapy
hypnotic|ally|s hypnotise|d|r|rs|s hypnotising hypnotism hypnotist|s hypnotize|d|r|rs|s hypnotizing hypoallergenic
hypochondria|c|cs hypocrisies hypocrisy hypocrite|s hypocritical|ly hypodermic|s hypodermis hypoglycaemia hypoglycemia
hypoglycemic|s hypos hypotenuse|s hypothalami|c hypothalamus hypothermia hypothermic hypotheses
hypothesis|e|ed|er|es|ing hypothesize|d|r|s hypothesizing hypothetical|ly|s hypothyroid|ism hyssop hysterectomies
hysterectomise hysterectomy hysteresis hysteria hysteric|al|ally|s iambi|c|cs iambs iambus|es ibexes ibices ibidem
ibises ibuprofen ice|berg|bergs|boat|boats|bound|box|boxes|breaker|breakers|cap|caps|d|man|men|s ichthyologist|s
ichthyology icicle|s icier iciest icily iciness icing|s ickier ickiest ickiness
icon|ic|ically|oclasm|oclast|oclastic|oclasts|ography|s ictus icy
idea|l|lisation|lisations|lise|lised|liser|lises|lising|lism|list|listic|listically|lists|lization|lizations|lize|lized|lizer|lizes|lizing|lly|logy|ls|s
identical|ly identifiable identifiably identification|s identified identifier|s identifies identify|ing identikit|s
identities identity ideogram|s ideograph|s|y ideological|ly ideologies ideologist|s ideologue|s ideology idiocies
idiocy idiom|atic|atically|s idiopathic idiosyncrasies idiosyncrasy idiosyncratic|ally idiot|ic|ically|s
idle|d|ness|r|rs|s|st idling idly
idol|ater|aters|ator|atress|atresses|atrous|atry|isation|ise|ised|iser|ises|ising|ism|ist|ization|ize|ized|izer|izes|izing|s
idyll|ic|ically|s idyls iffier iffiest iffiness ifs igloo|s igneous ignitable ignite|d|r|rs|s ignitible igniting
ignition|s ignitron ignoble ignobly ignominies ignominious|ly ignominy ignoramus|es ignorance ignorant|ly ignore|d|r|s
ignoring iguana|s ikonic|ally ikons ileitis ileum ilium ilk
ill|egal|egalities|egality|egally|egals|egibility|egible|egibly|egitimacy|egitimate|egitimately|iberal|iberality|iberally|icit|icitly|icitness|imitable|iteracy|iterate|iterately|iterates|ness|nesses|ogical|ogicality|ogically|s|uminable|uminate|uminated|uminates|uminati|uminating|uminatingly|umination|uminations|umine|umined|umines|uming|umining|usion|usionist|usionists|usions|usive|usively|usory|ustrate|ustrated|ustrates|ustrating|ustration|ustrations|ustrative|ustratively|ustrator|ustrators|ustrious|ustriously|ustriousness
image|d|ry|s imaginable imaginably imaginal imaginary imagination|s imaginative|ly imagine|d|s imaging|s imagining|s
imago|es imams imbalance|d|s imbecile|s imbecilic imbecilities imbecility imbed|ded|ding|s imbibe|d|r|rs|s imbibing
imbrication imbroglio|s imbrued imbrues imbruing imbue|d|s imbuing imitable imitate|d|s imitating imitation|s
imitative|ly|ness imitator|s immaculate|ly|ness immanence immanency immanent|ly immaterial|ity|ly|ness immature|ly
immaturity immeasurable immeasurably immediacies immediacy immediate|ly|ness immemorial|ly immense|ly immensities
immensity immensurable immerge immerse|d|s immersible immersing immersion|s immersive immigrant|s immigrate|d|s
immigrating immigration|s imminence imminent|ly immobile immobilisation immobilise|d|r|rs|s immobilising immobility
immobilization immobilize|d|r|rs|s immobilizing immoderate|ly immodest|ly|y immolate|d|s immolating immolation
immoral|ities|ity|ly immortal|ise|ised|ises|ising|ity|ize|ized|izes|izing|ly|s immotile immovability immovable
immovably immoveable immune immunisation|s immunise|d|s immunising immunity immunization|s immunize|d|s immunizing
immunodeficiency immunodeficient immunoglobulin|s immunologic|al immunologist|s immunology immure|d|s immuring
immutability immutable immutably
imp|act|acted|acting|acts|air|aired|airing|airment|airments|airs|ala|alas|ale|aled|alement|aler|ales|aling|alpable|alpably|anel|aneled|aneling|anelled|anelling|anels|arity|art|arted|artial|artiality|artially|arting|arts|assable|assably|asse|asses|assibility|assible|assibly|assioned|assive|assively|assiveness|assivity|aste|asto|atience|atiences|atiens|atienses|atient|atiently|each|eachable|eached|eacher|eachers|eaches|eaching|eachment|eachments|eccability|eccable|eccably|ecunious|ecuniously|ecuniousness|edance|ede|eded|eder|edes|ediment|edimenta|edimental|ediments|eding|el|elled|eller|ellers|elling|els|end|ended|ending|ends|enetrability|enetrable|enetrably|enitence|enitent|enitently|erative|eratively|eratives|erceptibility|erceptible|erceptibly|erceptive|erfect|erfection|erfections|erfectly|erfectness|erfects|erial|erialism|erialist|erialistic|erialistically|erialists|erially|erials|eril|eriled|eriling|erilled|erilling|erilment|erils|erious|eriously|eriousness|erishable|erishably|ermanence|ermanency|ermanent|ermanently|ermeability|ermeable|ermeably|ermissible|ersonal|ersonally|ersonate|ersonated|ersonates|ersonating|ersonation|ersonations|ersonator|ersonators|ertinence|ertinences|ertinent|ertinently|erturbability|erturbable|erturbably|ervious|erviously|erviousness|etigo|etuosity|etuous|etuously|etuousness|etus|etuses|ieties|iety|inge|inged|ingement|inger|inges|inging|ious|iously|iousness|ish|ishly|ishness|lacability|lacable|lacably|lant|lantable|lantation|lanted|lanting|lants|lausibilities|lausibility|lausible|lausibly|lement|lementable|lementation|lementations|lemented|lementer|lementers|lementing|lements|licate|licated|licates|licating|lication|lications|licit|licitly|licitness|lied|lies|lode|loded|lodes|loding|lore|lored|lores|loring|loringly|losion|losions|losive|ly|lying|olite|olitely|oliteness|olitenesses|olitic|onderable|onderables|onderably|ort|ortable|ortance|ortant|ortantly|ortation|ortations|orted|orter|orters|orting|orts|ortunate|ortunately|ortune|ortuned|ortuner|ortunes|ortuning|ortunity|ose|osed|oser|osers|oses|osing|osingly|osition|ositions|ossibilities|ossibility|ossible|ossibles|ossibly|ost|oster|osters|ostor|ostors|osts|ostume|osture|ostures|otence|otency|otent|otently|ound|ounded|ounder|ounding|ounds|overish|overished|overishes|overishing|overishment|ower|racticability|racticable|racticably|ractical|racticality|ractically|recate|recated|recates|recating|recation|recations|recise|recisely|reciseness|recision|regnability|regnable|regnably|regnate|regnated|regnates|regnating|regnation|resa|resario|resarios|ress|ressed|resser|resses|ressibility|ressible|ressing|ression|ressionability|ressionable|ressionism|ressionist|ressionistic|ressionists|ressions|ressive|ressively|ressiveness|rest|rimatur|rimaturs|rint|rinted|rinter|rinters|rinting|rintings|rints|rison|risoned|risoning|risonment|risonments|risons|robabilities|robability|robable|robably|romptu|romptus|roper|roperly|roprieties|ropriety|rovable|rove|roved|rovement|rovements|rover|roves|rovidence|rovident|rovidently|roving|rovisation|rovisational|rovisations|rovise|rovised|roviser|rovisers|rovises|rovising|rovisor|rovisors|rudence|rudent|rudently|s|udence|udent|udently|ugn|ugned|ugner|ugners|ugning|ugns|ulse|ulsed|ulses|ulsing|ulsion|ulsive|ulsively|ulsiveness|ulsivity|unity|ure|urely|urer|urest|urities|urity|utable|utation|utations|ute|uted|utes|uting
inabilities inability inaccessibility inaccessible inaccessibly inaccuracies inaccuracy inaccurate|ly inaction
inactivate|d|s inactivating inactivation inactive|ly inactivity inadequacies inadequacy inadequate|ly inadmissibility
inadmissible inadmissibly inadvertence inadvertency inadvertent|ly inadvisability inadvisable inalienability
inalienable inalienably inalterable inamorata|s inamorato inane|ly|r|st inanimate|ly|ness inanities inanity
inapplicable inappreciable inappreciably inappreciative inapproachable inappropriate|ly|ness inapt|itude|ly|ness
inarguable inarticulacy inarticulate|ly|ness inartistic inasmuch inattention inattentive|ly|ness inaudibility
inaudible inaudibly inaugural|s inaugurate|d|s inaugurating inauguration|s inauspicious|ly inauthentic inboard|s
inborn inbound inbox|es inbred inbreed|ing|s inbuilt incalculable incalculably incandescence incandescent|ly
incant|ation|ations incapability incapable incapably incapacitate|d|s incapacitating incapacitation incapacity
incarcerate|d|s incarcerating incarceration|s incarnadine|d|s incarnadining incarnate|d|s incarnating incarnation|s
incase incautious|ly incendiaries incendiary incense|d|s incensing incentive|s incept|ion|ions|ive incertitude
incessant|ly incest|s|uous|uously|uousness inch|ed|es|ing|oate|worm|worms incidence|s incident|al|ally|als|s
incinerate|d|s incinerating incineration incinerator|s incipience incipient|ly incise|d|s incising incision|s
incisive|ly|ness incisor|s incitation|s incite|d|ment|ments|r|rs|s inciting incivilities incivility inclemency
inclement inclination|s incline|d|r|s inclining|s inclose|d|s inclosing inclosure|s include|d|s including inclusion|s
inclusive|ly|ness incognito|s incoherence incoherency incoherent|ly incombustible incombustibly income|r|rs|s incoming
incommensurate|ly incommode|d|s incommoding incommodious incommunicable incommunicado incommunicative incomparable
incomparably incompatibilities incompatibility incompatible|s incompatibly incompetence incompetency incompetent|ly|s
incomplete|ly|ness incomprehensibility incomprehensible incomprehensibly incomprehension inconceivability
inconceivable inconceivably inconclusive|ly|ness incongruities incongruity incongruous|ly|ness inconsequential|ly
inconsiderable inconsiderably inconsiderate|ly|ness inconsideration inconsistencies inconsistency inconsistent|ly
inconsolable inconsolably inconspicuous|ly|ness inconstancy inconstant|ly incontestability incontestable incontestably
incontinence incontinent incontrollable incontrovertible incontrovertibly inconvenience|d|s inconveniencing
inconveniency inconvenient|ly incorporate|d|s incorporating incorporation incorporeal incorrect|ly|ness
incorrigibility incorrigible incorrigibly incorruptibility incorruptible incorruptibly increase|d|s increasing|ly
increate incredibility incredible incredibly incredulity incredulous|ly increment|al|alism|alist|alists|ally|ed|ing|s
incriminate|d|s incriminating incrimination incriminatory incrust|ation|ations|ed|ing|s incubate|d|s incubating
incubation incubator|s incubi incubus|es incudes inculcate|d|s inculcating inculcation inculpable inculpate|d|s
inculpating inculpation incult incumbencies incumbency incumbent|s incumber|ed|ing|s incumbrance incunabula
incunabulum incur|able|ables|ably|ious|red|ring|s|sion|sions incuse|s indebted|ness indecencies indecency indecent|ly
indecipherable indecipherably indecision indecisive|ly|ness indecorous|ly indeed indefatigable indefatigably
indefeasible indefeasibly indefensible indefensibly indefinable indefinably indefinite|ly|ness indelible indelibly
indelicacies indelicacy indelicate|ly indemnification|s indemnified indemnifier indemnifies indemnify|ing indemnities
indemnity indemonstrable indene|s indent|ation|ations|ed|ing|ion|s|ure|ured|ures|uring independence independency
independent|ly|s indescribable indescribably indestructibility indestructible indestructibly indeterminable
indeterminably indeterminacy indeterminate|ly index|ation|ations|ed|er|ers|es|ing|ings indicate|d|s indicating
indication|s indicative|ly|s indicator|s|y indices indict|able|ed|ee|er|ing|ion|ions|ment|ments|or|s indie|s
indifference indifferent|ly indigenae indigence indigene indigenous indigent|ly|s indigestible indigestibly
indigestion indign|ant|antly|ation|ities|ity indigo indirect|ion|ions|ly|ness indiscernible indiscernibly indiscipline
indiscreet|ly indiscrete indiscretion|s indiscriminate|ly indispensability indispensable|s indispensably indispose|d|s
indisposition|s indisputable indisputably indissolubility indissoluble indissolubly indistinct|ly|ness
indistinguishable indistinguishably indite|d|s inditing indium
individual|isation|ise|ised|ises|ising|ism|ist|istic|istically|ists|ity|ization|ize|ized|izes|izing|ly|s
individuate|d|s individuating individuation indivisibility indivisible indivisibly indoctrinate|d|s indoctrinating
indoctrination|s indole|nce|nt|ntly indomitable indomitably indoor|s indorse|d|ment|ments|s indorsing indubitable
indubitably induce|d|ment|ments|r|rs|s inducing induct|ance|ed|ee|ees|ile|ing|ion|ions|ive|ively|s indue|d|s induing
indulge|d|nce|nces|nt|ntly|r|s indulging indult
industrial|isation|ise|ised|ises|ising|ism|ist|ists|ization|ize|ized|izes|izing|ly|s industries industrious|ly|ness
industry indwell|ed|ing|s indwelt inearth inebriate|d|s inebriating inebriation inedible inedibly inedited ineducable
ineffability ineffable ineffably ineffective|ly|ness ineffectual|ly inefficacy inefficiencies inefficiency
inefficient|ly inelastic inelegance inelegancy inelegant|ly ineligibility ineligible|s ineligibly ineluctable
ineluctably inept|itude|ly|ness inequalities inequality inequitable inequitably inequities inequity ineradicable
inerrant inert|ia|ial|ly|ness inescapable inescapably inessential|s inestimable inestimably inevitability inevitable
inevitably inexact|ly|ness inexcusable inexcusably inexhaustible inexhaustibly inexorability inexorable inexorably
inexpedience inexpediency inexpedient inexpensive|ly|ness inexperience|d inexpert|ly inexpiable inexplicable
inexplicably inexpressible inexpressibly inexpressive inextinguishable inextricable inextricably infallibility
infallible infallibly infamies infamous|ly infamy infancy infant|a|e|icide|icides|ile|ine|ries|ry|ryman|rymen|s
infarct|ion|s infatuate|d|s infatuating infatuation|s infeasible infect|ed|ing|ion|ions|ious|iously|iousness|ive|s
infelicities infelicitous infelicity infer|ence|ences|ential|ior|iority|iors|nal|nally|no|nos|red|ring|s|tile|tility
infest|ation|ations|ed|er|ing|s infidel|ities|ity|s infield|er|ers|s infighter|s infighting infill|ed|ing|s
infiltrate|d|s infiltrating infiltration|s infiltrator|s infinite|ly|simal|simally|simals infinities infinitival
infinitive|s infinitude infinity infirm|aries|ary|ities|ity infix inflame|d|s inflaming inflammability inflammable
inflammably inflammation|s inflammatory inflatable|s inflate|d|r|rs|s inflating inflation|ary
inflect|ed|ing|ion|ional|ions|s inflexibility inflexible inflexibly inflexion|s inflict|ed|er|ing|ion|ions|ive|s
inflight inflorescence inflorescent inflow|s influence|d|s influencing influential|ly influenza influx|es
info|ld|lded|lding|lds|mercial|mercials|rm|rmal|rmality|rmally|rmant|rmants|rmatics|rmation|rmational|rmative|rmatively|rmativeness|rmed|rmer|rmers|rming|rms|tainment
infra|ction|ctions|red|sonic|structural|structure|structures infrequence infrequency infrequent|ly
infringe|d|ment|ments|r|s infringing infuriate|d|s infuriating|ly infuse|d|r|rs|s infusing infusion|s ingate
ingeminate|d|s ingeminating ingenious|ly|ness ingenuity ingenuous|ly|ness ingest|a|ed|ing|ion|s inglenook|s
inglorious|ly ingoing ingot|s ingrain|ed|ing|s ingrate|s ingratiate|d|s ingratiating|ly ingratiation ingratitude
ingredient|s ingress|es ingrowing ingrown inguinal ingulf inhabit|able|ant|ants|ed|er|ing|s inhalant|s inhalation|s
inhalator|s inhale|d|r|rs|s inhaling inharmonious inhere|d|nce|nces|nt|ntly|s inhering
inherit|able|ance|ances|ed|ing|or|ors|s inhibit|ed|er|ing|ion|ions|or|ors|ory|s inhospitable inhospitably
inhuman|e|ely|ities|ity|ly inimical|ly inimitable inimitably iniquities iniquitous|ly iniquity
initial|ed|ing|isation|isations|ise|ised|ises|ising|ism|ization|izations|ize|ized|izes|izing|led|ling|ly|s
initiate|d|s initiating initiation|s initiative|s initiator|s|y initio inject|ed|ing|ion|ions|or|ors|s
injudicious|ly|ness injunction|s injunctive injure|d|r|rs|s injuries injuring injurious injury injustice|s
ink|blot|blots|ed|ier|iest|iness|ing|les|ling|lings|s|stand|stands|well|wells|y inlaid inland inlay|ing|s inlet|s
inlier inline inmate|s inmesh inmost
inn|ards|ate|ately|ateness|er|ermost|ersole|ersoles|erspring|ervate|ervated|ervates|ervating|ervation|erve|ing|ings|it|keeper|keepers|ocence|ocency|ocent|ocently|ocents|ocuous|ocuously|ocuousness|ovate|ovated|ovates|ovating|ovation|ovations|ovative|ovator|ovators|ovatory|s|uendo|uendoes|uendos|umerable|umerably|umeracy|umerate
inoculate|d|s inoculating inoculation|s inoffensive|ly|ness inoperable inoperative inopportune|ly inordinate|ly
inorganic|ally inosculate inositol inotropic inpatient|s input|s|ted|ting inquest|s inquietude inquire|d|r|rs|s
inquiries inquiring|ly inquiry inquisition|al|s inquisitive|ly|ness inquisitor|ial|s inquorate inroad|s inrush|es
ins|alubrious|ane|anely|aner|anest|anitary|anities|anity|atiability|atiable|atiably|cribe|cribed|criber|cribers|cribes|cribing|cription|criptions|crutability|crutable|crutableness|crutably|eam|eams|ect|ecticidal|ecticide|ecticides|ectivore|ectivores|ectivorous|ects|ecure|ecurely|ecurities|ecurity|eminate|eminated|eminates|eminating|emination|ensate|ensibility|ensible|ensibly|ensitive|ensitively|ensitivity|entience|entient|eparability|eparable|eparables|eparably|ert|erted|erting|ertion|ertions|erts|et|ets|etted|etting|hore|hrine|ide|ider|iders|ides|idious|idiously|idiousness|ight|ightful|ights|igne|ignes|ignia|ignias|ignificance|ignificancy|ignificant|ignificantly|incere|incerely|incerity|inuate|inuated|inuates|inuating|inuation|inuations|inuative|inuator|inuators|ipid|ipidity|ipidly|ipidness|ist|isted|istence|istency|istent|istently|isting|istingly|ists|nare|obriety|ociable|ofar|olate|olation|ole|olence|olent|olently|oles|olubility|oluble|olubly|olvable|olvencies|olvency|olvent|olvents|omnia|omniac|omniacs|omuch|ouciance|ouciant|pect|pected|pecting|pection|pections|pector|pectorate|pectorates|pectors|pects|piration|pirational|pirations|piratory|pire|pired|pirer|pires|piring|pirit|pirited|piriting|pirits|tabilities|tability|table|tal|tall|tallable|tallation|tallations|talled|taller|tallers|talling|tallment|tallments|talls|talment|talments|tals|tance|tanced|tances|tancies|tancing|tancy|tant|tantaneous|tantaneously|tanter|tantiate|tantiated|tantiates|tantiating|tantly|tants|tar|tate|tated|tates|tating|tead|tep|teps|tigate|tigated|tigates|tigating|tigation|tigator|tigators|til|till|tillation|tilled|tiller|tilling|tillment|tillments|tills|tils|tinct|tinctive|tinctively|tincts|tinctual|titute|tituted|tituter|tituters|titutes|tituting|titution|titutional|titutionalisation|titutionalise|titutionalised|titutionalises|titutionalising|titutionalism|titutionalization|titutionalize|titutionalized|titutionalizes|titutionalizing|titutionally|titutions|titutor|titutors|truct|tructed|tructing|truction|tructional|tructions|tructive|tructively|tructor|tructors|tructs|trument|trumental|trumentalism|trumentalist|trumentalists|trumentality|trumentally|trumentals|trumentation|trumented|trumenting|truments|ubordinate|ubordination|ubstantial|ubstantially|ufferable|ufferably|ufficiency|ufficient|ufficiently|ula|ular|ularity|ulate|ulated|ulates|ulating|ulation|ulator|ulators|ulin|ult|ulted|ulter|ulting|ultingly|ults|uperable|uperably|upportable|upportably|urable|urance|urances|ure|ured|ureds|urer|urers|ures|urgence|urgences|urgencies|urgency|urgent|urgents|uring|urmountable|urmountably|urrection|urrectionist|urrectionists|urrections|usceptible
intact intagli|o|os intake|s intangibility intangible|s intangibly integer|s integral|ly|s integrate|d|s integrating
integration|s integrative integrator|s integrity integument|s
intel|lect|lects|lectual|lectualise|lectualised|lectualises|lectualising|lectualism|lectualize|lectualized|lectualizes|lectualizing|lectually|lectuals|ligence|ligencer|ligences|ligent|ligently|ligentsia|ligibility|ligible|ligibly
intemerate intemperance intemperate|ly intend|ed|eds|ing|s intense|ly|r|st intensification intensified intensifier|s
intensifies intensify|ing intension|al|ally|s intensities intensity intensive|ly|ness|s
intent|ion|ional|ionally|ions|ly|ness|s
inter|act|acted|acting|action|actions|active|actively|activity|acts|bred|breed|breeding|breeds|cede|ceded|ceder|cedes|ceding|cept|cepted|cepting|ception|ceptions|ceptor|ceptors|cepts|cession|cessions|cessor|cessors|cessory|change|changeability|changeable|changeably|changed|changes|changing|city|collegiate|com|communicate|communicated|communicates|communicating|communication|coms|connect|connected|connecting|connection|connections|connects|continental|course|cultural|denominational|departmental|dependence|dependency|dependent|dependently|dict|dicted|dicting|diction|dicts|disciplinary|est|ested|esting|estingly|ests|face|faced|faces|facial|facing|faith|fere|fered|ference|ferences|ferer|feres|fering|feron|file|filed|files|filing|galactic|governmental|im|ior|iors|ject|jected|jecting|jection|jections|jects|lace|laced|laces|lacing|lard|larded|larding|lards|lay|leave|leaved|leaves|leaving|leukin|line|linear|lined|lines|lining|linings|link|linked|linking|links|lock|locked|locking|locks|locutor|locutors|locutory|lope|loped|loper|lopers|lopes|loping|lude|luded|ludes|luding|marriage|marriages|married|marries|marry|marrying|mediacy|mediaries|mediary|mediate|mediately|mediates|ment|ments|mezzi|mezzo|mezzos|minable|minably|mingle|mingled|mingles|mingling|mission|missions|mittence|mittency|mittent|mittently|mix|mixed|mixes|mixing|n|nal|nalisation|nalise|nalised|nalises|nalising|nalization|nalize|nalized|nalizes|nalizing|nally|nals|national|nationalisation|nationalise|nationalised|nationalises|nationalising|nationalism|nationalist|nationalists|nationalization|nationalize|nationalized|nationalizes|nationalizing|nationally|nationals|ne|necine|ned|nee|nees|nement|nes|neship|neships|net|ning|nist|nists|nment|nments|ns|nship|nships|oceptor|office|operability|operable|operate|operates|penetrate|penetrated|penetrates|penetrating|penetration|personal|planetary|play|plays|polate|polated|polates|polating|polation|polations|pose|posed|poser|poses|posing|position|pret|pretation|pretations|pretative|preted|preter|preters|preting|pretive|prets|race|racial|radial|red|regna|regnum|regnums|relate|related|relates|relating|relation|relations|relationship|relationships|rex|ring|rogate|rogated|rogates|rogating|rogation|rogations|rogative|rogatively|rogatives|rogator|rogatories|rogators|rogatory|rupt|rupted|rupter|rupters|rupting|ruption|ruptions|rupts|s|scholastic|sect|sected|secting|section|sectional|sectionality|sections|sects|session|sessions|sex|sperse|spersed|sperses|spersing|spersion|state|states|stellar|stice|stices|stitial|twine|twined|twines|twining|urban|val|vale|vals|vene|vened|vener|venes|vening|vention|ventionism|ventionist|ventionists|ventions|view|viewed|viewee|viewees|viewer|viewers|viewing|views|vocalic|war|weave|weaved|weaves|weaving|wove|woven
intestacy intestate intestinal intestine|s intifada intimacies intimacy intimate|d|ly|s intimating intimation|s
intimidate|d|s intimidating|ly intimidation intine
into|lerable|lerably|lerance|lerant|lerantly|nation|nations|ne|ned|ner|ners|nes|ning|xicant|xicants|xicate|xicated|xicates|xicating|xication
intracranial intractability intractable intractably intramural intramuscular intranet|s intransigeance intransigence
intransigency intransigent|ly|s intransitive|ly|s intrastate intrauterine intravenous|es|ly intreat
intrench|ed|es|ing|ment|ments intrepid|ity|ly intricacies intricacy intricate|ly intrigue|d|r|rs|s intriguing|ly
intrinsic|ally|s introduce|d|s introducing introduction|s introductory introit|s
intros|pect|pected|pecting|pection|pective|pectively|pects introversion introvert|ed|s intrude|d|r|rs|s intruding
intrusion|s intrusive|ly|ness intrust|ed|ing|s intubate intuit|ed|ing|ion|ions|ive|ively|iveness|s intwine inulin
inunction|s inundate|d|s inundating inundation|s inure|d|ment|s inuring invade|d|r|rs|s invading
invalid|ate|ated|ates|ating|ation|ed|ing|ism|ity|ly|s invaluable invaluably invariability invariable|s invariably
invariant|s invasion|s invasive invective|s inveigh|ed|ing|s inveigle|d|r|rs|s inveigling
invent|ed|ing|ion|ions|ive|ively|iveness|or|oried|ories|ors|ory|orying|s inverse|ly|s inversion|s
invert|ebrate|ebrates|ed|er|ers|ing|s
invest|ed|igate|igated|igates|igating|igation|igations|igative|igator|igators|igatory|ing|iture|itures|ment|ments|or|ors|s
inveteracy inveterate invidious|ly|ness invigilate|d|s invigilating invigilation invigilator|s invigorate|d|s
invigorating|ly invigoration invincibility invincible invincibly inviolability inviolable inviolably inviolate
invisibility invisible invisibly invitation|al|als|s invite|d|e|es|s inviting|ly invocation|s invoice|d|s invoicing
invoke|d|r|rs|s invoking involuntarily involuntariness involuntary involution involve|d|ment|ments|s involving
invulnerability invulnerable invulnerably inward|ly|s inwrap iodide|s iodine iodise|d|s iodising iodism iodize|d|s
iodizing iolite
ion|ic|isation|ise|ised|iser|isers|ises|ising|ization|ize|ized|izer|izers|izes|izing|osphere|ospheres|ospheric|s
iota|s ipecac|s irascibility irascible irascibly irate|ly|ness ire|ful|nic|nical|nically irides|cence|cent|cently
iridium iris|es irk|ed|ing|s|some|somely|someness
iron|clad|clads|ed|er|ic|ical|ically|ies|ing|monger|mongers|mongery|s|stone|ware|wood|woods|work|works|y irradiate|d|s
irradiating irradiation irrational|ity|ly|s irreclaimable irreconcilability irreconcilable irreconcilably
irrecoverable irrecoverably irredeemable irredeemably irreducible irreducibly irrefutable irrefutably
irregular|ities|ity|ly|s irrelevance|s irrelevancies irrelevancy irrelevant|ly irreligion|s irreligious irremediable
irremediably irremovable irreparable irreparably irreplaceable irrepressible irrepressibly irreproachable
irreproachably irresistible irresistibly irresolute|ly|ness irresolution irrespective irresponsibility irresponsible
irresponsibly irretrievable irretrievably irreverence irreverent|ly irreversible irreversibly irrevocable irrevocably
irrigable irrigate|d|s irrigating irrigation irritability irritable irritably irritant|s irritate|d|s irritating|ly
irritation|s irrupt|ed|ing|ion|ions|ive|s ischaemia ischaemic ischemia ischemic isinglass island|er|ers|s isle|s|t|ts
isobar|ic|s isolate|d|s isolating isolation|ism|ist|ists isomer|ic|ism|s isometric|ally|s isometries isomorphic
isomorphism isosceles isotherm|s isotone isotonic isotope|s isotopic isotopy isotropic issuance issue|d|r|rs|s issuing
isthmi|an isthmus|es italic|isation|ise|ised|ises|ising|ization|ize|ized|izes|izing|s
itch|ed|es|ier|iest|iness|ing|ings|y item|isation|ise|ised|iser|ises|ising|ization|ize|ized|izer|izes|izing|s
iterate|d|s iterating iteration|s iterative iterator|s itineracy itinerant|s itineraries itinerary its|elf ivied ivies
ivories ivory ivy izzard jab|bed|ber|bered|berer|berers|bering|bers|bing|ot|ots|s jacaranda|s
jack|al|als|aroo|arooed|arooing|aroos|ass|asses|boot|booted|boots|daw|daws|ed|eroo|et|eted|ets|hammer|hammers|ing|knife|knifed|knifes|knifing|knives|pot|pots|rabbit|rabbits|s|straw|straws
jacquard jactation jade|d|dly|dness|ite|s jading jagged|er|est|ly|ness jaggier jaggiest jaguar|s
jail|bird|birds|break|breaks|ed|er|ers|house|houses|ing|or|ors|s jalopies jalopy jalousie|s
jam|b|balaya|boree|borees|bs|med|mer|mier|miest|ming|my|pan|pans|s jangle|d|r|rs|s jangling jangly janitor|ial|s
japan|ned|ning|s japed japery japes japing jar|ful|fuls|gon|red|ring|ringly|s jasmine|s jasper jatos jaundice|d|s
jaundicing jaunt|ed|ier|iest|ily|iness|ing|s|y javelin|s
jaw|bone|boned|bones|boning|breaker|breakers|ed|ing|less|line|lines|s
jay|bird|birds|s|walk|walked|walker|walkers|walking|walks jazz|ed|es|ier|iest|ing|y jealous|ies|ly|ness|y jeans
jeepers jeeps jeer|ed|er|ing|ingly|s jehad|s jejuna jejune jejunum|s
jell|ed|ied|ies|ing|o|s|y|ybean|ybeans|yfish|yfishes|ying|ylike|yroll|yrolls jemmied jemmies jemmy|ing jennet|s
jennies jenny jeopardise|d|s jeopardising jeopardize|d|s jeopardizing jeopardy jeremiad|s
jerk|ed|ier|iest|ily|in|iness|ing|ins|s|water|y jeroboam|s jerrican|s jerrybuilt jerrycan|s jersey|s jessamine|s
jest|ed|er|ers|ing|ingly|s jet|liner|liners|port|ports|s|sam|ted|ties|ting|tison|tisoned|tisoning|tisons|ty
jewel|ed|er|ers|ing|led|ler|leries|lers|lery|ling|ries|ry|s jibbed jibber jibbing jibe|d|s jibing jiffies jiffs jiffy
jig|ged|ger|gered|gering|gers|ging|gle|gled|gles|gling|gly|s|saw|sawed|sawing|sawn|saws jihad|ist|ists|s
jillaroo|ed|ing|s jillion jilt|ed|ing|s jimmied jimmies jimmy|ing jimsonweed jingle|d|s jingling jingly jingoes
jingoism jingoist|ic|s jinked jinking jinks jinni|s jinns jinricksha|s jinrikisha|s jinriksha|s jinx|ed|es|ing
jitney|s jitter|bug|bugged|bugger|bugging|bugs|ier|iest|s|y jiujitsu jived jives jiving
job|bed|ber|beries|bers|bery|bing|holder|holders|less|lessness|s|share|shares|sworth|sworths jockey|ed|ing|s
jocks|trap|traps jocose|ly|ness jocosity jocular|ity|ly jocund|ity|ly jodhpur|s joeys
jog|ged|ger|gers|ging|gle|gled|gles|gling|s johnnies johnny|cake|cakes johns
join|der|ed|er|ers|ery|ing|s|t|ted|ter|ters|ting|tless|tly|ts joist|s jojoba joke|d|r|rs|s|y jokier jokiest joking|ly
jollied jollier jollies|t jollification|s jollify jollily jolliness jollity jolly|ing jolt|ed|er|ers|ier|iest|ing|s
jonquil|s jorums joshed josher|s joshes joshing josses jostle|d|r|s jostling jot|s|ted|ter|ters|ting|tings joule|s
jounce|d|s jouncing jouncy journal|ese|ise|ism|ist|istic|ists|s journey|ed|er|ers|ing|man|men|s journo|s
joust|ed|er|ers|ing|s jovial|ity|ly jowlier jowliest jowls jowly
joy|ed|ful|fuller|fullest|fully|fulness|ing|less|lessly|lessness|ous|ously|ousness|ridden|ride|rider|riders|rides|riding|rode|s|stick|sticks
jubilant|ly jubilation jubilee|s judder|ed|ing|s judge|d|ment|mental|ments|s|ship judging judgment|al|ally|s
judicatories judicatory judicature judicial|ly judiciaries judiciary judicious|ly|ness judo
jug|ful|fuls|ged|gernaut|gernauts|ging|gins|gle|gled|gler|glers|glery|gles|gling|glings|s|ular|ulars juice|d|r|rs|s
juicier juiciest juicily juiciness juicing juicy jujitsu jujube|s jujutsu jukebox|es julep|s julienne jumble|d|s
jumbling jumbo|s jumbuck|s jump|ed|er|ers|ier|iest|ily|iness|ing|s|suit|suits|y junco|es|s junction|al|s juncture|s
jungle|s jungly junior|s juniper|s
junk|ed|er|ers|et|eted|eteer|eteers|eter|eters|eting|etings|ets|ie|ier|ies|iest|ing|s|y|yard|yards junta|s juntos
juridic|al|ally juries jurisdiction|al|s jurisprudence jurist|ic|s juror|s jury|man|men|woman|women
just|er|est|ice|ices|iciable|ifiable|ifiably|ification|ifications|ified|ifier|ifiers|ifies|ify|ifying|le|ly|ness
jut|e|s|ted|ting juvenile|s juxtapose|d|s juxtaposing juxtaposition|s kabbalah kabob|s kaboom kabuki kaddish|es
kaffeeklatch|es kaffeeklatsch|es kaftan|s kaiser|s kaleidoscope|s kaleidoscopic|ally kamikaze|s kanga|roo|roos|s kanji
kaolin|e kapok kappa|s kaput karakul karaoke|s karat|e|s karma karmic karts kashas kasher katakana katharses katharsis
katydid|s kayak|ed|er|ing|s kayoed kayoing kayos kazoo|s kebab|s kebob|s kedgeree
keel|ed|haul|hauled|hauling|hauls|ing|s keen|ed|er|est|ing|ly|ness|s keep|er|ers|ing|s|sake|sakes keg|s kelp|ie|ies
kelter kelvin|s ken|ned|nel|neled|neling|nelled|nelling|nels|ning|nings kepis kept keramic|s keratin keratitis
kerb|ed|ing|s|side kerchief|s kerchieves kerfuffle|s kermis kerned kernel|s kerning kerosene kerosine kersey kestrel|s
ketch|es|up ketogenic ketone|s kettle|drum|drums|s
key|binding|bindings|board|boarded|boarder|boarders|boarding|boardist|boardists|boards|ed|hole|holes|ing|note|noted|noter|noters|notes|noting|pad|pads|punch|punched|puncher|punchers|punches|punching|ring|s|stone|stones|stroke|strokes|word|words
khaki|s khalif|s khans kibble|d|s kibbling kibbutz|es|im kibitz|ed|er|ers|es|ing kibosh
kick|back|backs|ball|boxing|ed|er|ers|ier|iest|ing|off|offs|s|shaw|shaws|stand|stands|y
kid|ded|der|ders|die|dies|ding|dish|do|does|dos|dy|nap|naped|naper|napers|naping|napped|napper|nappers|napping|nappings|naps|ney|neys|s|skin
kielbasa|s kielbasi kielbasy kikes kill|deer|deers|ed|er|ers|ing|ings|joy|joys|s kiln|ed|ing|s
kilo|byte|bytes|coulomb|coulombs|cycle|cycles|gram|gramme|grammes|grams|hertz|hertzes|joule|joules|liter|liters|litre|litres|meter|meters|metre|metres|newton|newtons|pascal|pascals|s|ton|tons|volt|volts|watt|watts
kilt|ed|er|s kimono|s
kin|ase|d|da|der|dergarten|dergartener|dergarteners|dergartens|dest|dhearted|dheartedly|dheartedness|dle|dled|dles|dless|dlier|dliest|dliness|dling|dly|dness|dnesses|dred|ds|ema|ematic|ematics|es|etic|etically|etics|folk|folks|g|gdom|gdoms|gfisher|gfishers|gless|glet|glets|glier|gliest|gliness|gly|gmaker|gmakers|gpin|gpins|gs|gship|k|ked|kier|kiest|kily|kiness|king|ks|ky|sfolk|ship|sman|smen|swoman|swomen
kiosk|s kipped kipper|ed|ing|s kipping kirks kirsch|es kismet
kiss|able|agram|agrams|ed|er|ers|es|ing|off|offs|ogram|ograms
kit|bag|bags|chen|chenette|chenettes|chens|chenware|e|ed|es|ing|s|sch|schy|ted|ten|tenish|tens|ties|ting|tle|ty
kiwi|fruit|fruits|s klaxon|s kleptocracy kleptomania|c|cs klutz|es|ier|iest|iness|y
knack|er|ered|ering|ers|s|wurst|wursts knapped knapping knapsack|s knave|ry|s knavish|ly knead|ed|er|ers|ing|s
knee|cap|capped|capping|caps|d|ing|l|led|ling|ls|s knell|ed|ing|s knelt knew knicker|bockers|s knickknack|s knife|d|s
knifing knight|ed|hood|hoods|ing|liness|ly|s knish|es knit|s|ted|ter|ters|ting|wear knives knob|bier|biest|bly|by|s
knock|about|down|downs|ed|er|ers|ing|ings|off|offs|out|outs|s|wurst|wursts knoll|s
knot|hole|holes|s|ted|tier|tiest|ting|ty knouts know|able|ing|ingly|ings|ledge|ledgeable|ledgeably|n|s
knuckle|d|duster|dusters|head|heads|s knuckling knurl|ed|ing|s koala|s kohlrabi|es kolas koodoo|s kookaburra|s
kookie|r|st kookiness kooks kooky kopeck|s kopek|s korma kosher|ed|ing|s kowtow|ed|er|ing|s kraal|s krafts kraits
kraut|s kremlin|s krill krimmer krone|r kronor kruller krypton kuchen|s kudos kudzu|s kummerbund kumquat|s
kvetch|ed|er|ers|es|ing kylie|s kyloes laager|s
lab|danum|el|eled|eler|eling|elled|eller|elling|els|ia|ial|ials|ile|ility|ium|or|oratories|oratory|ored|orer|orers|oring|orious|oriously|oriousness|ors|orsaving|our|oured|ourer|ourers|ouring|ours|oursaving|rum|s|urnum|urnums|yrinth|yrinthine|yrinths
lace|d|rate|rated|rates|rating|ration|rations|s|wing|wings|work laches lachrymal lachrymose lacier laciest laciness
lacing|s lack|adaisical|adaisically|ed|er|ey|eys|ing|luster|lustre|s laconic|ally lacquer|ed|ing|s lacquey lacrimal
lacrosse lacrymal lactase lactate|d|s lactating lactation lacteal lactic lactone lactose lacuna|e|l|r|s|te lacy
lad|anum|der|dered|dering|ders|die|dies|dish|dishness|e|ed|en|es|ies|ing|ings|ino|le|led|ler|les|ling|s|y|ybird|ybirds|ybug|ybugs|yfinger|yfingers|ylike|ylove|yloves|yship|yships
laetrile lag|ans|er|ers|gard|gardly|gards|ged|ger|ging|nappe|nappes|niappe|niappes|oon|oons|s laid lain lair|d|ds|s
laity lake|front|fronts|land|s|side lallygag|ged|ging|s lamas|eries|ery
lamb|ada|adas|ast|aste|asted|astes|asting|asts|da|das|ed|ency|ent|ently|ert|ing|kin|kins|s|skin|skins|swool
lame|brain|brained|brains|d|ly|ness|nt|ntable|ntably|ntation|ntations|nted|nter|nting|nts|r|s|st
lamina|e|r|s|te|ted|tes|ting|tion laming|ton|tons laminous lammed lamming
lamp|as|black|ion|light|lighter|lighters|oon|ooned|ooner|ooning|oons|post|posts|rey|reys|s|shade|shades lanai|s
lance|d|r|rs|s|t|ts lancing
land|au|aus|ed|er|fall|falls|fill|fills|holder|holders|holding|holdings|ing|ings|ladies|lady|less|line|lines|locked|lord|lords|lubber|lubbers|man|mark|marks|mass|masses|men|mine|mines|owner|owners|ownership|owning|ownings|s|scape|scaped|scaper|scapers|scapes|scaping|side|sides|slid|slidden|slide|slides|sliding|slip|slips|sman|smen|ward|wards
lane|s langrage language|s languid|ly|ness languish|ed|er|es|ing languor|ous|ously|s langur|s laniard|s lanker lankest
lankier lankiest lankiness lankly lankness lanky lanner lanolin lantern|s lanthanum lanyard|s
lap|aroscopic|aroscopy|arotomy|board|boards|dog|dogs|el|eled|elled|els|ful|idaries|idary|in|ins|ped|pet|pets|ping|pings|s|se|sed|ser|ses|sing|sus|top|tops|wing|wings
larboard|s larcenies larcenist|s larcenous larceny larch|es lard|ed|er|ers|ier|iest|ing|on|s|y
large|hearted|ly|ness|r|s|ss|sse|st largish largo|s lariat|s larine lark|ed|er|ing|s|spur|spurs larrikin|ism|isms|s
larva|e|l|s laryngeal larynges laryngitic laryngitis larynx|es lasagna|s lasagne|s lascivious|ly|ness laser|s
lash|ed|er|ers|es|ing|ings lasing lass|es|ie|ies|itude|o|oed|oer|oes|oing|os last|ed|ing|ingly|ly|s
latch|ed|es|et|ing|key|keys late|comer|comers|en|ly|ncy|ness|nt|ntly|r|ral|raled|raling|ralled|rally|rals|st|x
lath|e|ed|er|ered|erer|ering|ers|ery|es|ing|is|s latices latish latitude|s latitudinal latitudinarian|s latkes
latrine|s latte|n|r|rly|s lattice|d|s|work|works laud|able|ably|anum|atory|ed|er|ers|ing|s
laugh|able|ably|ed|er|ing|ingly|ingstock|ingstocks|s|ter launce|s|ston launch|ed|er|ers|es|ing|pad|pads
launder|ed|er|ers|ette|ettes|ing|s laundress|es laundrette|s laundries laundromat|s laundry|man|men|woman|women
laureate|s|ship laurel|s lava|ge|lier|liere|lieres|liers|sh|torial|tories|tory laved lavender|s lavers laves laving
lavish|ed|er|es|est|ing|ly|ness
law|breaker|breakers|breaking|ful|fully|fulness|giver|givers|less|lessly|lessness|maker|makers|making|man|men|n|nmower|nmowers|ns|rencium|s|suit|suits|yer|yers
lax|ation|ative|atives|er|est|ity|ly|ness
lay|about|abouts|away|er|ered|ering|ers|ette|ettes|ing|man|men|off|offs|out|outs|over|overs|people|person|persons|s|up|ups|woman|women
lazed lazes lazied lazier lazies|t lazily laziness lazing lazy|bones|ing leach|ed|er|es|ing
lead|ed|en|er|erless|ers|ership|erships|ing|s
leaf|age|ed|ier|iest|ing|less|let|leted|leting|lets|letted|letting|s|stalk|stalks|y league|d|r|s leaguing
leak|age|ages|ed|er|ier|iest|iness|ing|s|y lean|ed|er|est|ing|ings|ly|ness|s|t
leap|ed|er|ers|frog|frogged|frogging|frogs|ing|s|t learn|ability|able|ed|edly|er|ers|ing|s|t
lease|back|backs|d|hold|holder|holders|holds|r|rs|s leash|ed|es|ing leasing least|ways|wise
leather|ette|n|neck|necks|s|y leave|d|n|ned|ning|ns|r|rs|s leaving|s leched lecher|ous|ously|ousness|s|y leches
leching lecithin lectern|s lection lector|s lecture|d|r|rs|s|ship|ships lecturing led|ge|ger|gers|ges
lee|ch|ched|ches|ching|k|ks|r|red|rier|riest|rily|riness|ring|ringly|rs|ry|ward|wards|way
left|er|est|ie|ies|ism|ist|ists|most|over|overs|s|ward|wards|y
leg|acies|acy|al|alese|alisation|alise|alised|alises|alising|alism|alisms|alist|alistic|alistically|alities|ality|alization|alize|alized|alizes|alizing|ally|als|ate|atee|atees|ates|ation|ations|ato|ator|atos|end|endarily|endary|ends|erdemain|ged|gier|giest|gin|giness|ging|gings|gins|gy|horn|horns|ibility|ible|ibly|ion|ionaries|ionary|ionnaire|ionnaires|ions|islate|islated|islates|islating|islation|islative|islatively|islator|islators|islature|islatures|it|itimacy|itimate|itimated|itimately|itimates|itimating|itimatise|itimatised|itimatises|itimatising|itimatize|itimatized|itimatizes|itimatizing|itimisation|itimise|itimised|itimises|itimising|itimism|itimist|itimization|itimize|itimized|itimizes|itimizing|less|man|men|room|rooms|s|ume|umes|uminous|warmer|warmers|work
leisure|d|liness|ly|wear leitmotif|s leitmotiv|s lemma|s lemme lemming|s lemon|ade|ades|grass|s|y lemur|es|s
lend|er|ers|ing|ings|s length|en|ened|ening|ens|ier|iest|ily|iness|s|ways|wise|y lenience leniency lenient|ly lenitive
lenity lens|es|ing lent|en|ic|il|ils|o leonine leopard|ess|esses|s leotard|s leper|s leprechaun|s leprose leprosy
leprous lepta lepton|s lesbian|ism|s lesion|s less|ee|ees|en|ened|ening|ens|er|es|on|ons|or|ors lest
let|ch|ches|down|downs|hal|hally|hargic|hargically|hargy|s|ter|terbox|terboxes|tered|terer|terers|terhead|terheads|tering|terpress|ters|ting|tings|tuce|tuces|up|ups
leucine leucocyte|s leucotomies leucotomy leukaemia leukemia leukemic|s leukocyte|s levator levee|s
level|ed|er|ers|headed|headedness|ing|led|ler|lers|ling|ly|ness|s lever|age|aged|ages|aging|ed|et|ing|s leviathan|s
levied levier|s levies levigate levirate levitate|d|s levitating levitation levity levy|ing lewd|er|est|ly|ness
lexica|l lexicographer|s lexicographic|al lexicography lexicon|s lexis liabilities liability liable liaise|d|s
liaising liaison|s liar|s libation|s libber|s libel|ed|ee|er|ers|ing|led|lee|ler|lers|ling|lous|ous|s
liberal|isation|isations|ise|ised|ises|ising|ism|ist|ity|ization|izations|ize|ized|izes|izing|ly|ness|s liberate|d|s
liberating liberation liberator|s libertarian|s liberties libertine|s liberty libidinal libidinous libido|s
librarian|s|ship libraries library librate|d|s librating libration libretti|st|sts libretto|s
lice|nce|nced|nces|ncing|nse|nsed|nsee|nsees|nser|nses|nsing|nte|ntiate|ntiates|ntious|ntiously|ntiousness lichee|s
lichen|s licit|ly lick|ed|er|ing|ings|s licorice|s lictor lid|ded|less|os|s
lie|d|der|fer|fest|ge|ges|ns|s|u|utenancy|utenant|utenants
life|belt|belts|blood|boat|boats|buoy|buoys|forms|guard|guards|less|lessly|lessness|like|line|lines|long|r|rs|saver|savers|saving|span|spans|style|styles|time|times|work|works
lift|ed|er|ers|ing|off|offs|s ligament|s ligate|d|s ligating ligation ligature|d|s ligaturing ligers
light|ed|en|ened|ener|eners|ening|enings|ens|er|ers|est|face|faced|headed|hearted|heartedly|heartedness|house|houses|ing|less|ly|ness|ning|ninged|nings|proof|s|ship|ships|weight|weights
ligneous lignify lignin lignite ligure likability likable|ness likably
like|ability|able|ableness|ably|d|lier|liest|lihood|lihoods|liness|ly|n|ned|ness|nesses|ning|ns|r|s|st|wise liking|s
likker lilac|s lilies lilliputian lilly lilos lilt|ed|ing|s lily limb|er|ered|ering|erness|ers|less|o|os|s|us
lime|ade|ades|d|light|ns|rick|ricks|s|scale|stone|y|ys limier limiest liming
limit|ation|ations|ative|ed|er|ers|ing|ings|less|lessness|s limned limner|s limning limns limos limousine|s
limp|ed|er|est|et|ets|id|idity|idly|idness|ing|ly|ness|s linage linchpin|s linctus linden|s
line|age|ages|al|ally|ament|aments|ar|arity|arly|ate|backer|backers|d|feed|man|men|n|ns|r|rs|s|sman|smen|up|ups
linger|ed|er|ers|ie|ing|ingly|ings|s lingo|es|s lings lingua|l|s linguine|s linguini linguist|ic|ically|ics|s
liniment|s lining|s link|able|age|ages|ed|er|ers|ing|man|men|s|up|ups linnet|s linoleum linseed
lint|el|els|er|ier|iest|y lion|ess|esses|hearted|isation|ise|ised|iser|ises|ising|ization|ize|ized|izer|izes|izing|s
lip|id|ide|ides|ids|oids|osuction|ped|py|read|reader|reading|reads|s|stick|sticked|sticking|sticks liquefaction
liquefied liquefier liquefies liquefy|ing liqueur|s
liquid|ate|ated|ates|ating|ation|ations|ator|ators|ise|ised|iser|isers|ises|ising|ity|ize|ized|izer|izers|izes|izing|s
liquified liquifies liquify|ing liquor|ed|ice|ices|ing|s liras lisle lisp|ed|er|ers|ing|s lissom|e
list|ed|ee|el|en|enable|ened|ener|eners|ening|ens|er|eria|ers|ing|ings|less|lessly|lessness|s
lit|anies|any|chi|chis|er|eracy|eral|eralise|eralised|eralises|eralising|eralism|erality|eralize|eralized|eralizes|eralizing|erally|eralness|erals|erariness|erary|erate|erately|erates|erati|eratim|erator|erature|ers|he|hely|heness|her|hesome|hest|hium|hograph|hographed|hographer|hographers|hographic|hographically|hographing|hographs|hography|hosphere|hospheres|igant|igants|igate|igated|igates|igating|igation|igator|igators|igious|igiousness|mus|otes|re|res|ter|terbug|terbugs|tered|terer|terers|tering|ters|tle|tleness|tler|tlest|toral|torals|urgical|urgically|urgics|urgies|urgist|urgists|urgy|uus
livability livable|ness
live|able|ableness|d|lier|liest|lihood|lihoods|liness|long|longs|ly|n|ned|ning|ns|r|ried|ries|rish|rs|rwort|rworts|rwurst|ry|ryman|rymen|s|st|stock
livid|ly|ness living|s lizard|s llama|s llano|s loaches load|able|ed|er|ers|ing|ings|s|star|stars|stone|stones
loaf|ed|er|ers|ing|s loam|ier|iest|y loan|able|ed|er|ers|ing|s|sharking|word|words
loath|e|ed|er|ers|es|ing|ings|some|somely|someness loaves
lob|ar|ate|ation|bed|ber|bers|bied|bies|bing|by|bying|byism|byist|byists|e|ed|es|otomies|otomise|otomised|otomises|otomising|otomize|otomized|otomizes|otomizing|otomy|s|ster|sters|ule|ules
local|e|es|isation|isations|ise|ised|ises|ising|ism|isms|ities|ity|ization|izations|ize|ized|izes|izing|ly|s
locate|d|r|rs|s locating location|al|s locative|s locator|s locavore|s lochs
lock|able|age|ages|ed|er|ers|et|ets|ing|jaw|nut|nuts|out|outs|s|smith|smiths|step|up|ups locomotion locomotive|s locos
locoweed|s locular locule locum|s locus|t|ts locution|s lodes|tar|tars|tone|tones lodge|d|r|rs|s lodging|s loesses
loft|ed|ier|iest|ily|iness|ing|s|y
log|anberries|anberry|arithm|arithmic|arithms|book|books|es|ged|ger|gerhead|gerheads|gers|gia|gias|ging|ic|ical|icality|ically|ician|icians|ier|iest|in|ins|ion|istic|istical|istically|istics|jam|jams|o|off|offs|on|ons|os|otype|otypes|out|outs|rolling|s|wood|woods
loin|cloth|cloths|s loiter|ed|er|ers|ing|s lolcat|s
loll|ed|er|ies|ing|ipop|ipops|op|oped|oping|ops|s|y|ygag|ygagged|ygagging|ygags|ypop|ypops loment|s
lone|lier|liest|liness|ly|r|rs|some|somely|someness
long|boat|boats|bow|bows|ed|er|est|evity|hair|hairs|hand|horn|horns|house|houses|ing|ingly|ings|ish|itude|itudes|itudinal|itudinally|s|shoreman|shoremen|sighted|some|standing|time|ueur|ueurs|ways|wise
loofah|s loofas look|alike|alikes|ed|er|ers|ing|out|outs|s|up loom|ed|ing|s
loon|ey|eyier|eyies|eys|ie|ier|ies|iest|s|y loop|ed|er|ers|hole|holes|ier|iest|ing|s|y
loose|d|ly|n|ned|ness|ning|ns|r|s|st loosing loot|ed|er|ers|ing|s
lop|e|ed|es|ing|ped|per|pers|ping|s|sided|sidedly|sidedness loquacious|ly|ness loquacity
lord|ed|ing|lier|liest|liness|ling|ly|s|ship|ships lore lorgnette|s lories loris|es lorries lorry losable lose|r|rs|s
losing|s loss|es|less lost lot|ion|ions|s|teries|tery|to|us|uses louche
loud|en|er|est|hailer|hailers|ish|ly|mouth|mouthed|mouths|ness|speaker|speakers lough|s lounge|d|r|rs|s lounging
loupes loured louring lours louse|d|s lousier lousiest lousily lousiness lousing lousy loutish|ly|ness louts louvar
louver|ed|s louvre|d|s lovability lovable|ness lovably
love|able|ableness|ably|bird|birds|child|d|less|lier|lies|liest|liness|lorn|ly|making|r|rly|rs|s|seat|seats|sick|some|y|ys
loving|ly
low|born|boy|boys|bred|brow|brows|down|ed|er|ercase|ered|ering|erings|ermost|ers|ery|est|ing|ish|land|lander|landers|lands|lier|liest|life|lifes|liness|lives|ly|ness|s
loxes loyal|er|est|ism|ist|ists|ler|lest|ly|ties|ty lozenge|s lozengy luaus lubber|ly|s lubed lubes lubing
lubric|ant|ants|ate|ated|ates|ating|ation|ator|ators|ious|iously|ity lucid|ity|ly|ness
luck|ed|ier|iest|ily|iness|ing|less|s|y lucrative|ly|ness lucre lucubrate|d|s lucubrating lucubration
ludicrous|ly|ness luffed luffing luffs
lug|eing|es|gage|ged|ger|gers|ging|hole|holes|ing|s|sail|sails|ubrious|ubriously|ubriousness lukewarm|ly|ness
lull|abies|aby|ed|ing|s lulus lumbago lumbar lumber|ed|er|ers|ing|jack|jacks|man|men|s|yard|yards lumen luminaries
luminary luminescence luminescent luminosity luminous|ly lummox|es
lump|ectomies|ectomy|ed|en|enproletariat|er|ers|fish|ier|iest|iness|ing|ish|s|y lunacies lunacy lunar lunatic|s
lunch|box|boxes|ed|eon|eonette|eonettes|eons|es|ing|room|rooms|time|times
lung|e|ed|er|ers|es|fish|fishes|ful|fuls|ing|is|s lunkhead|s lupin|e|es|s lupus lurch|ed|er|ers|es|ing lure|d|s lurgy
lurid|ly|ness luring lurk|ed|er|ing|s luscious|ly|ness lush|er|es|est|ly|ness
lust|ed|er|ering|erless|ful|fully|ier|iest|ily|iness|ing|ra|re|reless|ring|rous|rously|s|y lutanist|s
lute|nist|nists|ous|s|tium luting|s lutist|s luvvie|s luxuriance luxuriant|ly luxuriate|d|s luxuriating luxuriation
luxuries luxurious|ly|ness luxury lyceum|s lychee|s lychgate|s lye lying
lymph|atic|atics|ocyte|ocytes|oid|oma|omas|omata lynch|ed|er|ers|es|ing|ings|pin|pins lynxes lyrate lyre|bird|birds|s
lyric|al|ally|ism|ist|ists|s lysosomal lysosomes macabre macadam|ia|ias|ise|ised|ises|ising|ize|ized|izes|izing
macaque|s macaroni|c|cs|es|s macaroon|s macaw|s mace|d|rate|rated|rates|rating|ration|s machete|s machinate|d|s
machinating machination|s machine|d|ry|s machining machinist|s machismo macho macing macintosh|es mackerel|s
mackinaw|s mackintosh|es mackle|s macks
macro|biotic|biotics|cosm|cosmos|cosms|economic|economics|n|ns|phages|s|scopic|scopically
mad|am|ame|ams|cap|caps|den|dened|dening|deningly|dens|der|ders|dest|ding|e|emoiselle|emoiselles|house|houses|ly|man|men|ness|ras|rasa|rasah|rasahs|rasas|rases|rassa|rassas|rigal|rigals|s|woman|women
maelstrom|s maestri maestro|s mafia|s mafiosi mafioso|s magazine|s magenta mages maggot|s|y
magic|al|ally|ian|ians|ked|king|s magisterial|ly magistracy magistrate|s magma magnanimity magnanimous|ly magnate|s
magnesia magnesium
magnet|ic|ically|ics|isable|isation|ise|ised|iser|ises|ising|ism|ite|izable|ization|ize|ized|izer|izes|izing|o|ometer|ometers|on|ons|os|osphere|ospheres|s
magnification|s magnificence magnificent|ly magnified magnifier|s magnifies magnify|ing magniloquence magniloquent
magnitude|s magnolia|s magnon magnum|s magpie|s magus maharaja|h|hs|s maharanee|s maharani|s maharishi|s mahatma|s
mahjong mahoganies mahogany mahout|s maid|an|en|enhair|enhead|enheads|enhood|enly|ens|s|servant|servants maiger maihem
mail|bag|bags|box|boxes|ed|er|ers|ing|ings|lot|lots|man|men|s|shot|shots maim|ed|er|ing|s
main|frame|frames|land|lands|line|lined|liner|lines|lining|ly|mast|masts|s|sail|sails|spring|springs|stay|stays|stream|streamed|streaming|streams|tain|tainability|tainable|tained|tainer|tainers|taining|tains|tenance|top|tops
maiolica maisonette|s maize|s majestic|ally majesties majesty majolica
major|domo|domos|ed|ette|ettes|ing|itarian|itarianism|itarians|ities|ity|ly|s
make|over|overs|r|rs|s|shift|shifts|up|ups|weight|weights making|s malachite maladies maladjusted maladjustment
maladministration maladroit|ly|ness malady malaise malamute|s malapropism|s malaria|l malarkey malarky malathion
malcontent|s male|diction|dictions|dictory|faction|factor|factors|fic|ficence|ficent|ness|s|volence|volent|volently
malfeasance malformation|s malformed malfunction|ed|ing|s malice malicious|ly|ness
malign|ancies|ancy|ant|antly|ed|er|ers|ing|ity|s malines malinger|ed|er|ers|ing|s
mall|ard|ards|eability|eable|eably|ee|ees|ei|et|ets|eus|ow|ows|s malnourished malnutrition malocclusion malodorous
malpractice|s malt|ed|eds|ier|iest|ing|ose|reat|reated|reating|reatment|reats|s|y malware mama|s mamba|s
mambo|ed|ing|s mamma|l|lian|lians|ls|ry|s mammies mammogram|s mammography mammon mammoth|s mammy
man|acle|acled|acles|acling|age|ageability|ageable|ageably|aged|agement|agements|ager|ageress|ageresses|agerial|agers|ages|aging|akin|akins|anas|atee|atees|dala|dalas|damus|damuses|darin|darins|date|dated|dates|dating|datory|dible|dibles|dibular|dolin|dolins|drake|drakes|drel|drels|dril|drill|drills|drils|e|ed|es|euver|euverability|euverable|euvered|euvering|euverings|euvers|ful|fully|ga|ganese|ge|ger|gers|getout|getouts|gier|giest|giness|gle|gled|gler|gles|gling|go|goes|gos|grove|groves|gy|handle|handled|handles|handling|hole|holes|hood|hunt|hunts|ia|iac|iacal|iacally|iacs|ias|ic|ically|ics|icure|icured|icures|icuring|icurist|icurists|ifest|ifestation|ifestations|ifested|ifesting|ifestly|ifesto|ifestoes|ifestos|ifests|ifold|ifolded|ifolding|ifolds|ikin|ikins|ila|illa|ioc|iocs|ipulable|ipulate|ipulated|ipulates|ipulating|ipulation|ipulations|ipulative|ipulatively|ipulator|ipulators|ipulatory|kind|ky|lier|liest|like|liness|ly|na|ned|nequin|nequins|ner|nered|nerism|nerisms|nerist|nerly|ners|nikin|nikins|ning|nish|nishly|nishness|oeuver|oeuvered|oeuverings|oeuvers|oeuvrability|oeuvrable|oeuvre|oeuvred|oeuvres|oeuvring|oeuvrings|ometer|ometers|or|orial|ors|power|s|sard|sards|se|servant|ses|sion|sions|slaughter|ta|tas|tel|telpiece|telpieces|tels|telshelf|telshelves|tes|tic|tilla|tillas|tis|tises|tissa|tissas|tle|tled|tlepiece|tlepieces|tles|tling|toes|tra|trap|traps|tras|tua|tuas|ual|ually|uals|ufacture|ufactured|ufacturer|ufacturers|ufactures|ufacturing|umission|umissions|umit|umits|umitted|umitter|umitting|ure|ured|ures|urial|uring|uscript|uscripts|y|yfold
map|le|les|maker|makers|ped|per|pers|ping|pings|s maquis
mar|abou|abous|about|abouts|aca|acas|asca|ascas|aschino|aschinos|athon|athoner|athoners|athons|aud|auded|auder|auders|auding|auds|ble|bled|bleise|bleised|bleises|bleising|bleize|bleized|bleizes|bleizing|bles|bling|bly|cel|celled|celling|cels|ch|ched|cher|chers|ches|chesa|chese|ching|chioness|chionesses|e|es|garine|garita|garitae|garitas|garite|ge|ges|gin|ginal|ginalia|ginalisation|ginalise|ginalised|ginalises|ginalising|ginalization|ginalize|ginalized|ginalizes|ginalizing|ginally|ginals|ginate|gins|ia|iachi|iachis|igold|igolds|ihuana|ijuana|imba|imbas|ina|inade|inaded|inades|inading|inara|inas|inate|inated|inates|inating|ination|ine|iner|iners|ines|ionette|ionettes|ish|ital|itally|itime|joram|k|kdown|kdowns|ked|kedly|ker|kers|ket|ketability|ketable|keted|keteer|keteers|keter|keters|keting|ketplace|ketplaces|kets|king|kings|kka|kkaa|kkas|ks|ksman|ksmanship|ksmen|kup|kups|lin|line|lines|linespike|linespikes|lins|linspike|linspikes|malade|moreal|moset|mosets|mot|mots|oon|ooned|ooning|oons|que|quee|quees|ques|quess|quesses|quetery|quetry|quis|quise|quises|quisette|red|riage|riageability|riageable|riages|ried|rieds|ries|ring|ron|row|rows|ry|rying|s|sh|shal|shaled|shaler|shaling|shalled|shaller|shalling|shals|shes|shier|shiest|shland|shlands|shmallow|shmallows|shy|supia|supial|supials|t|ten|tens|tensite|tial|tially|tian|tin|tinet|tinets|tingale|tingales|tini|tinis|tins|ts|tyr|tyrdom|tyred|tyring|tyrs|tyry|vel|veled|veling|velled|velling|vellous|vellously|velous|velously|vels|zipan
mas|cara|caraed|caraing|caras|cle|con|cot|cots|culine|culines|culinity|er|ers|h|hed|her|hers|hes|hies|hing|hup|hups|k|ked|ker|kers|king|ks|ochism|ochist|ochistic|ochistically|ochists|on|onic|onry|ons|que|quer|querade|queraded|querader|queraders|querades|querading|ques|s|sacre|sacred|sacres|sacring|sage|saged|sages|saging|sed|ses|seur|seurs|seuse|seuses|sif|sifs|sing|sive|sively|siveness|t|tectomies|tectomy|ted|ter|terclass|terclasses|tered|terful|terfully|tering|terly|termind|terminded|terminding|terminds|terpiece|terpieces|ters|terstroke|terstrokes|terwork|terworks|tery|thead|theads|tic|ticate|ticated|ticates|ticating|tication|tiff|tiffs|titis|todon|todons|toid|toids|ts|turbate|turbated|turbates|turbating|turbation|turbatory
mat|ador|adors|ch|chbook|chbooks|chbox|chboxes|ched|cher|ches|ching|chless|chlock|chlocks|chmaker|chmakers|chmaking|chstick|chsticks|chwood|e|ed|er|erial|erialisation|erialise|erialised|erialises|erialising|erialism|erialist|erialistic|erialistically|erialists|erialization|erialize|erialized|erializes|erializing|erially|erials|ernal|ernalism|ernalist|ernalistic|ernalistically|ernally|ernity|ers|es|ey|eys|h|hematic|hematical|hematically|hematician|hematicians|hematics|ier|iest|ing|ings|ins|res|riarch|riarchal|riarchies|riarchs|riarchy|rices|ricidal|ricide|ricides|riculate|riculated|riculates|riculating|riculation|rimonial|rimony|rix|rixes|ron|ronage|ronise|ronize|ronly|rons|ronymic|ronymics|s|t|te|ted|ter|tered|tering|ters|tes|ting|tins|tock|tocks|toid|tress|tresses|ts|urate|urated|urates|urating|uration|ure|ured|urely|urer|ures|urest|uring|urities|urity|zo|zoh|zohs|zos|zot|zoth
maudlin mauger maul|ed|er|ers|ing|s maunder|ed|ing|s maunds mausolea mausoleum|s mauve maven|s maverick|s mavin|s
mawkish|ly|ness maxed maxes maxilla|e|ry|s
maxim|a|al|ally|isation|ise|ised|iser|ises|ising|ization|ize|ized|izer|izes|izing|s|um|ums maxing maxis
may|be|bes|day|days|est|flies|flower|flowers|fly|hem|onnaise|or|oral|oralty|oress|oresses|ors|pole|poles|st mazard
maze|rs|s mazier maziest mazourka|s mazurka|s meadow|lark|larks|s|y meager|ly|ness meagre|ly|ness
meal|ie|ier|ies|iest|iness|s|time|times|y|ybug|ybugs|ymouthed
mean|der|dered|dering|derings|ders|er|est|ie|ies|ing|ingful|ingfully|ingfulness|ingless|inglessly|inglessness|ings|ly|ness|s|t|time|while|y
measles measlier measliest measly measurable measurably measure|d|less|ment|ments|r|s measuring
meat|ball|balls|head|heads|ier|iest|iness|less|loaf|loaves|packing|s|y mecca|s mechanic|al|ally|s mechanisation
mechanise|d|r|s mechanising mechanism|s mechanist|ic|ically mechanization mechanize|d|r|s mechanizing
medal|ist|ists|lion|lions|list|lists|s meddle|d|r|rs|s|some meddling
media|eval|l|lly|n|ns|nt|nts|s|te|ted|tes|ting|tion|tive|tor|tors|tory
medic|aid|al|ally|als|ament|are|ate|ated|ates|ating|ation|ations|ative|inal|inally|ine|ines|k|ks|o|os|s
medieval|ist|ists mediocre mediocrities mediocrity meditate|d|s meditating meditation|s meditative|ly meditator
medium|s medius medlar|s medley|s medulla|e|r|s medusa|e meek|er|est|ly|ness meerschaum|s
meet|ing|inghouse|inghouses|ings|ly|s|up|ups megabit|s megabucks megabyte|s megachurch|es megacycle|s megadeath|s
megagram|me|mes|s megahertz|es megajoule|s megalith|ic|s megalomania|c|cs megalomanic megalopolis|es megameter|s
megametre|s megapascal|s megaphone|d|s megaphoning megapixel|s megaron megastar|s megaton|s megawatt|s meiosis meiotic
melamine melancholia|c|cs melancholic|s melancholies melancholy melange|s melanic melanin melanoma|s|ta melded melding
melds meliorate|d|s meliorating melioration meliorative mellifluous|ly|ness mellow|ed|er|est|ing|ly|ness|s melodia
melodic|ally|s melodies melodious|ly|ness melodise|s melodizes melodrama|s|tic|tically|tics melody melon|s
melt|down|downs|ed|er|ing|s member|s|ship|ships membrane|ous|s membranous memento|es|s memes memetic
memo|ir|irs|rabilia|rability|rable|rably|randum|randums|rial|rialise|rialised|rialises|rialising|rialist|rialize|rialized|rializes|rializing|rials|ried|ries|risation|rise|rised|riser|risers|rises|rising|rization|rize|rized|rizer|rizers|rizes|rizing|ry|s
memsahib|s
men|ace|aced|acer|aces|acing|acingly|age|agerie|ageries|ages|d|dable|dacious|daciously|dacity|ded|delevium|der|ders|dicancy|dicant|dicants|dicity|ding|ds|folk|folks|haden|hadens|ial|ially|ials|ingeal|inges|ingitis|inx|isci|iscus|iscuses|ology|opausal|opause|orah|orahs|sal|sch|sches|servants|ses|strual|struate|struated|struates|struating|struation|surable|suration|swear|tal|talist|talists|talities|tality|tally|thol|tholated|tion|tioned|tioning|tions|tor|tored|toring|tors|torship|u|us
meow|ed|ing|s mercantile mercantilism mercenaries mercenary mercer|ise|ised|ises|ising|ize|ized|izes|izing|s
merchandise|d|r|rs|s merchandising merchandize|d|r|rs|s merchant|able|man|men|s mercies merciful|ly merciless|ly|ness
mercurial|ly mercuric mercury mercy mere|ly|ngue|s|st|tricious|triciously|triciousness merganser|s merge|d|r|rs|s
merging meridian|s meringue|s merino|s merit|ed|ing|less|ocracies|ocracy|ocratic|orious|oriously|oriousness|s merles
merlin|s mermaid|s merman mermen merrier merriest merrily merriment merriness merry|maker|makers|making
mes|as|cal|calin|caline|cals|dames|demoiselles|h|hed|hes|hing|ial|meric|merise|merised|meriser|merisers|merises|merising|merism|merist|merists|merize|merized|merizer|merizers|merizes|merizing|omorph|omorphs|on|ons|opause|osphere|ospheres|quit|quite|quites|quits|s|sage|saged|sages|saging|saline|sed|seigneurs|senger|sengers|ses|siah|siahs|sianic|sier|siest|sieurs|sily|siness|sing|smate|smates|suage|suages|sy|tiza|tizo|tizoes|tizos
met|abolic|abolically|abolise|abolised|abolises|abolising|abolism|abolisms|abolite|abolites|abolize|abolized|abolizes|abolizing|acarpal|acarpals|acarpi|acarpus|adata|age|al|alanguage|alanguages|aled|alled|allic|allist|allurgic|allurgical|allurgist|allurgists|allurgy|als|alwork|alworker|alworkers|alworking|amorphic|amorphism|amorphose|amorphosed|amorphoses|amorphosing|amorphosis|aphor|aphoric|aphorical|aphorically|aphors|aphysic|aphysical|aphysically|aphysics|astases|astasis|astasise|astasised|astasises|astasising|astasize|astasized|astasizes|astasizing|astatic|atarsal|atarsals|atarsi|atarsus|atheses|athesis|e|ed|empsychoses|empsychosis|eor|eoric|eorically|eorite|eorites|eoroid|eoroids|eorologic|eorological|eorologist|eorologists|eorology|eors|er|ered|ering|ers|es|formin|hadon|hadone|hamphetamine|hane|hanol|hinks|hod|hodical|hodically|hodicalness|hodological|hodologically|hodologies|hodology|hods|hotrexate|hought|hs|hyl|ical|icals|ics|iculous|iculously|iculousness|ing|re|red|res|ric|rical|rically|ricate|ricated|ricates|ricating|rication|ricise|ricised|ricises|ricising|ricize|ricized|ricizes|ricizing|rics|rify|ring|ro|ronome|ronomes|ropolis|ropolises|ropolitan|ros|tle|tlesome
mew|ed|ing|led|ling|ls|s mezcaline mezzanine|s mezzo|s miaow|ed|ing|s miasma|l|s|ta mice mickey|s micks micra
micro|aggression|aggressions|be|bes|bial|biological|biologist|biologists|biology|breweries|brewery|bus|chip|chips|circuit|circuits|code|computer|computers|copy|cosm|cosmic|cosmos|cosms|dot|dots|economic|economics|electronic|electronics|fiber|fibers|fiche|fiches|film|filmed|filming|films|finance|groove|grooves|light|lights|loan|loans|manage|managed|management|manager|managers|manages|managing|meteorite|meteorites|meter|meters|metre|metres|metry|n|ns|organism|organisms|phone|phones|plastics|processor|processors|s|scope|scopes|scopic|scopical|scopically|scopy|second|seconds|surgery|wavable|wave|waveable|waved|waves|waving
midair midday midden|s middies middle|brow|brows|man|men|most|s|weight|weights middling|s middy midfield|er|ers
midge|s|t|ts midgut midis midland|s midlife midmost midnight|s midpoint|s midrib|s midriff|s midsection|s midshipman
midshipmen midships midsize|d midst|ream midsummer midterm|s midtown midway|s midweek|s midwife|d|ries|ry|s midwifing
midwinter midwived midwives midwiving midyear|s mien|s miffed miffing miffs might|ier|iest|ily|iness|s|y mignonette|s
migraine|s migrant|s migrate|d|s migrating migration|s migrator|y mikado|s mike|d|s miking miladies milady milch
mild|en|er|est|ew|ewed|ewing|ews|ewy|ly|ness mile|age|ages|ometer|ometers|post|posts|r|rs|s|stone|stones milfs miliary
milieu|s|x militance militancy militant|ly|s militaries militarily militarisation militarise|d|s militarising
militarism militarist|ic|s militarization militarize|d|s militarizing military militate|d|s militating
militia|man|men|s milium milk|ed|er|ers|ier|iest|iness|ing|maid|maids|man|men|s|shake|shakes|sop|sops|weed|weeds|y
mill|age|board|boards|ed|ennia|ennial|ennium|enniums|epede|epedes|er|ers|et|iard|iards|ibar|ibars|igram|igramme|igrammes|igrams|iliter|iliters|ilitre|ilitres|imeter|imeters|imetre|imetres|ine|iner|iners|inery|ines|ing|ings|ion|ionaire|ionaires|ionairess|ionairesses|ionnaire|ionnaires|ions|ionth|ionths|ipede|ipedes|isecond|iseconds|pond|ponds|race|races|s|stone|stones|stream|streams|wright|wrights
milometer|s milquetoast|s milted milter milting milts mime|d|ograph|ographed|ographing|ographs|rs|s|tic
mimic|ked|ker|kers|king|ries|ry|s miming mimosa|s minaret|s minatory mince|d|meat|r|rs|s mincing
mind|bogglingly|ed|edness|er|ers|ful|fully|fulness|ing|less|lessly|lessness|s|set|sets
mine|d|field|fields|r|ral|ralogical|ralogist|ralogists|ralogy|rals|rs|s|strone|sweeper|sweepers mingier mingiest
mingle|d|r|s mingling mingy miniature|s miniaturisation miniaturise|d|s miniaturising miniaturist|s miniaturization
miniaturize|d|s miniaturizing minibar|s minibike|s minibus|es|ses minicab|s minicam|s minicomputer|s
minim|a|al|alism|alist|alists|ally|isation|ise|ised|iser|ises|ising|ization|ize|ized|izer|izes|izing|s|um|ums|us
mining minion|s minis|cule|cules|eries|kirt|kirts|ter|tered|terial|tering|ters|trant|trants|tration|trations|tries|try
minium|s minivan|s mink|s minnesinger|s minnow|s minor|ed|ing|ities|ity|s minoxidil minster|s minstrel|s|sy
mint|age|ed|er|ers|ier|iest|ing|s|y minuend|s minuet|s minus|cule|cules|es minute|d|ly|man|men|ness|r|s|st minutia|e
minuting minxes miosis miracle|s miraculous|ly mirage|s mire|d|s mirier miriest miring mirror|ed|ing|s
mirth|ful|fully|fulness|less|lessly misaddress|ed|es|ing misadventure|s misaligned misalignment misalliance|s
misanthrope|s misanthropic|ally misanthropist|s misanthropy misapplication|s misapplied misapplies misapply|ing
misapprehend|ed|ing|s misapprehension|s misappropriate|d|s misappropriating misappropriation|s misbegotten
misbehave|d|r|s misbehaving misbehavior misbehaviour misbelief misbelieve|d|s misbelieving miscalculate|d|s
miscalculating miscalculation|s miscall|ed|ing|s miscarriage|s miscarried miscarries miscarry|ing miscast|ing|s
miscegenation miscellaneous|ly miscellanies miscellany mischance|s mischief mischievous|ly|ness miscibility miscible
misclassified miscommunication|s misconceive|d|r|s misconceiving misconception|s misconduct|ed|ing|s misconstruction|s
misconstrue|d|s misconstruing miscount|ed|ing|s miscreant|s miscreated miscue|d|s miscuing misdeal|ing|s|t misdeed|s
misdeem misdemeanor|s misdemeanour|s misdiagnose|d|s misdiagnosing misdiagnosis misdial misdid
misdirect|ed|ing|ion|ions|s misdo|er|es|ing|ings|ne miser|able|ableness|ably|ies|liness|ly|s|y misfeasance misfile|d|s
misfiling misfire|d|s misfiring misfit|s|ted|ting misfortune|s misgive|s misgiving|s misgovern|ed|ing|ment|s
misguidance misguide|d|dly|s misguiding mishandle|d|s mishandling mishap|s mishear|d|ing|s mishit|s|ting mishmash|es
misidentified misidentifies misidentify|ing misinform|ation|ed|ing|s misinterpret|ation|ations|ed|er|ing|s
misjudge|d|ment|ments|s misjudging misjudgment|s mislabel|ed|ing|led|ling|s mislaid mislay|ing|s mislead|ing|ingly|s
misled mislike mismanage|d|ment|s mismanaging mismatch|ed|es|ing misname|d|s misnaming misnomer|s misogamist|s
misogamy misogynist|ic|s misogynous misogyny misorient|ation misplace|d|ment|s misplacing misplay|ed|ing|s mispleading
misprint|ed|ing|s misprision mispronounce|d|s mispronouncing mispronunciation|s misquotation|s misquote|d|s misquoting
misread|ing|ings|s misremember|ed|ing|s misreport|ed|ing|s misrepresent|ation|ations|ed|ing|s misrule|d|s misruling
miss|al|als|ed|end|es|hape|haped|hapen|hapes|haping|ies|ile|ilery|iles|ilry|ing|ion|ionaries|ionary|ioner|ioners|ions|is|ises|ive|ives|peak|peaking|peaks|pell|pelled|pelling|pellings|pells|pelt|pend|pending|pends|pent|poke|poken|tate|tated|tatement|tatements|tates|tating|tep|teps|us|uses
mist|akable|ake|aken|akenly|aker|akes|aking|ed|er|ers|ier|iest|ily|ime|imed|imes|iming|iness|ing|letoe|ook|ral|rals|ranslate|ranslated|ranslates|reat|reated|reating|reatment|reats|ress|resses|rial|rials|rust|rusted|rustful|rustfully|rusting|rusts|s|y|ype|yped|ypes|yping
misunderstand|ing|ings|s misunderstood misuse|d|r|s misusing mite|r|red|ring|rs|s mither mitigate|d|s mitigating
mitigation mitochondria|l mitochondrion mitoses mitosis mitotic mitral mitre|d|s mitring mitt|en|ens|s mitzvah
mix|able|ed|er|ers|es|ing|ture|tures mizenmast|s mizens mizzen|mast|masts|s mizzle|d|s mizzling mnemonic|ally|s
moan|ed|er|ers|ing|s moat|ed|s
mob|bed|bing|ile|iles|ilisation|ilisations|ilise|ilised|iliser|ilisers|ilises|ilising|ility|ilization|ilizations|ilize|ilized|ilizer|ilizers|ilizes|ilizing|s|ster|sters
moccasin|s mocha|s mock|ed|er|eries|ers|ery|ing|ingbird|ingbirds|ingly|s|up|ups
mod|al|alities|ality|ally|als|e|el|eled|eler|elers|eling|elings|elled|eller|ellers|elling|ellings|els|em|ems|erate|erated|erately|erateness|erates|erating|eration|erato|erator|erators|ern|erne|ernisation|ernisations|ernise|ernised|erniser|ernisers|ernises|ernising|ernism|ernist|ernistic|ernists|ernity|ernization|ernizations|ernize|ernized|ernizer|ernizers|ernizes|ernizing|ernly|ernness|erns|es|est|estly|esty|icum|icums|ifiable|ification|ifications|ified|ifier|ifiers|ifies|ify|ifying|ish|ishly|ishness|ular|ularisation|ularization|ulate|ulated|ulates|ulating|ulation|ulations|ulator|ulators|ulatory|ule|ules|uli|ulus
moggie|s moggy mogul|s mohair moieties moiety moiled moiler moiling moils moire|s
moist|en|ened|ener|eners|ening|ens|er|est|ly|ness|ure|urise|urised|uriser|urisers|urises|urising|urize|urized|urizer|urizers|urizes|urizing
molality molar|ities|ity|s molasses mold|board|boards|ed|er|ered|ering|ers|ier|iest|iness|ing|ings|s|y
mole|cular|cularity|cule|cules|hill|hills|s|skin|skins|st|station|stations|sted|ster|sters|sting|sts mollie|s
mollification mollified mollifier mollifies mollify|ing molls mollusc|an|ans|s mollusk|an|ans|s
molly|coddle|coddled|coddler|coddles|coddling molt|ed|en|er|ers|ing|s molybdenum
mom|ent|enta|entarily|entariness|entary|entous|entously|entousness|ents|entum|ma|mas|mie|mies|my|s monachism monad|s
monarch|ial|ic|ical|ies|ism|ist|istic|ists|s|y monasteries monastery monastic|al|ally|ism|s monaural monetarily
monetarism monetarist|s monetary monetisation monetise|d|s monetising monetization monetize|d|s monetizing
money|bag|bags|box|boxes|ed|er|grubber|grubbers|grubbing|lender|lenders|maker|makers|making|s mongeese monger|ed|ing|s
mongoes mongol|ism|oid|oids|s mongoose|s mongos mongrel|s monicker|s monied monies moniker|s monism monist|ic|s
monition|s monitor|ed|ing|s|y monk|ery|ey|eyed|eying|eys|eyshine|eyshines|ish|s|shood|shoods monochromatic
monochrome|s monocle|d|s monoclonal monocotyledon|ous|s monocular monodic monodies monodist|s monody monogamist|s
monogamous|ly monogamy monogram|med|ming|s monograph|s monolingual|s monolith|ic|s
monolog|ist|ists|s|ue|ues|uist|uists monomania|c|cal|cs monomer|s mononucleosis monophonic monoplane|s monopole|s
monopolies monopolisation monopolise|d|r|rs|s monopolising monopolist|ic|s monopolization monopolize|d|r|rs|s
monopolizing monopoly monorail|s monosyllabic monosyllable|s monotheism monotheist|ic|s monotone|s monotonic|ally
monotonous|ly|ness monotony monounsaturated monoxide|s monseigneur monsieur monsignor|i|s monsoon|al|s monster|s
monstrance|s monstrosities monstrosity monstrous|ly montage|s montane montes month|lies|ly|s monument|al|ally|s
moo|ch|ched|cher|chers|ches|ching|d|dier|diest|dily|diness|ds|dy|ed|ing|n|nbeam|nbeams|ned|nier|niest|ning|nless|nlight|nlighted|nlighter|nlighters|nlighting|nlights|nlit|ns|nscape|nscapes|nshine|nshiner|nshiners|nshines|nshot|nshots|nstone|nstones|nstruck|nwalk|nwalks|r|red|rhen|rhens|ring|rings|rland|rlands|rs|s|se|t|ted|ting|ts
mop|e|ed|eds|er|ers|es|ey|ier|iest|ing|ish|ishly|ped|per|pet|pets|ping|s moquette|s moraine|s
moral|e|isation|ise|ised|iser|isers|ises|ising|ism|ist|istic|istically|ists|ities|ity|ization|ize|ized|izer|izers|izes|izing|ly|s
morass|es moratoria moratorium|s moray|s morbid|ity|ly|ness mordancy mordant|ly|s mordent more|ish|l|ls|over|s
morgue|s moribund morion|s morn|ing|ings|s morocco moron|ic|ically|s morose|ly|ness morphed morpheme|s morphemic
morphia morphine morphing morphological morphology morphs morrow|s morsel|s mortal|ity|ly|s
mortar|board|boards|ed|ing|s mortgage|d|e|es|r|rs|s mortgaging mortgagor|s mortice|d|s mortician|s morticing
mortification mortified mortifies mortify|ing mortise|d|r|s mortising mortuaries mortuary mosaic|s mosey|ed|ing|s
moshed moshes moshing mosque|s mosquito|es|s moss|back|backs|es|ie|ier|ies|iest|iness|y most|ly motel|s motes motet|s
moth|ball|balled|balling|balls|er|erboard|erboards|ered|erfucker|erfuckers|erfucking|erhood|ering|erland|erlands|erless|erliness|erly|ers|s
motif|s motile|s motility motion|ed|ing|less|lessly|lessness|s motivate|d|s motivating motivation|al|s motivator|s
motive|less|s motivity motley|s motlier motliest motocross|es
motor|bike|biked|bikes|biking|boat|boats|cade|cades|car|cars|cycle|cycled|cycles|cycling|cyclist|cyclists|ed|ing|ings|isation|ise|ised|ises|ising|ist|ists|ization|ize|ized|izes|izing|man|men|mouth|mouths|s|way|ways
mottle|d|s mottling motto|es|s moues mould|ed|er|ered|ering|ers|ier|iest|ing|ings|s|y moult|ed|ing|s mound|ed|ing|s
mount|able|ain|aineer|aineered|aineering|aineers|ainous|ains|ainside|ainsides|aintop|aintops|ainy|ebank|ebanks|ed|er|ers|ies|ing|ings|s
mourn|ed|er|ers|ful|fully|fulness|ing|s mouse|d|r|rs|s|trap|trapped|trapping|traps|y mousier mousiest mousiness
mousing moussaka|s mousse|d|s moussing moustache|d|s moustachio|ed mousy
mouth|ed|feel|ful|fuls|ier|iest|iness|ing|piece|pieces|s|wash|washes|watering|y mouton movable|s movably
move|able|ables|d|ment|ments|r|rs|s movie|goer|goers|s moving|ly mow|ed|er|ers|ing|s moxie mozzarella mozzie|s much
mucilage mucilaginous muck|ed|er|ier|iest|ing|rake|raked|raker|rakers|rakes|raking|s|y mucors mucous mucus
mud|cat|die|died|dier|dies|diest|dily|diness|dle|dled|dleheaded|dler|dles|dling|dy|dying|flap|flaps|flat|flats|guard|guards|pack|packs|ras|room|rooms|slide|slides|slinger|slingers|slinging
muenster muesli|s muezzin|s muff|ed|in|ing|ins|le|led|ler|lers|les|ling|s mufti|s
mug|ful|fuls|ged|ger|gers|gier|giest|giness|ging|gings|gins|ginses|gle|gles|gy|s|shot|shots|wump|wumps mujaheddin
mujahedeen mujahedin mukluk|s mulatto|es|s mulberries mulberry mulch|ed|es|ing mulct|ed|ing|s
mule|s|skinner|skinners|teer|teers mulish|ly|ness
mull|ah|ahs|ed|ein|en|er|et|ets|ey|igan|igans|igatawny|ing|ion|ioned|ions|ock|s
multi|cellular|channel|colored|coloured|cultural|culturalism|dimensional|disciplinary|faceted|family|farious|fariously|fariousness|form|grain|lateral|laterally|layer|layered|level|lingual|lingualism|media|millionaire|millionaires|national|nationals|part|party|player|ple|ples|plex|plexed|plexer|plexers|plexes|plexing|plexor|plexors|plicand|plicands|plication|plications|plicative|plicities|plicity|plied|plier|pliers|plies|ply|plying|processing|processor|processors|purpose|racial|stage|story|tasking|tude|tudes|tudinous|variate|verse|verses|vitamin|vitamins|year
multure
mum|ble|bled|bler|blers|bles|bletypeg|bling|blings|bly|mer|mers|mery|mies|mification|mified|mifies|mify|mifying|my|ps|s
munch|ed|er|ers|es|ie|ies|ing|kin|kins mundane|ly municipal|ities|ity|ly|s munificence munificent|ly munition|ed|ing|s
murage mural|ist|ists|s murder|ed|er|ers|ess|esses|ing|ous|ously|s murine murkier murkiest murkily murkiness murks
murky murmur|ed|er|ers|ing|ings|ous|s murphies murphy murrain murrey murther muscadel|s muscat|el|els|s
muscle|bound|d|man|men|s muscling muscly muscular|ity|ly musculature musculoskeletal muse|d|s|tte|ttes|um|ums
mush|ed|er|ers|es|ier|iest|iness|ing|room|roomed|rooming|rooms|y
music|al|ale|ales|ality|ally|als|ian|ianly|ians|ianship|ological|ologist|ologists|ology musing|ly|s
musk|eg|egs|ellunge|ellunges|et|eteer|eteers|etry|ets|ie|ier|ies|iest|iness|melon|melons|ox|oxen|rat|rats|y muslin
muss|ed|el|els|es|ier|iest|ily|iness|ing|y
must|ache|ached|aches|achio|achioed|achios|ang|angs|ard|ardy|ee|er|ered|ering|ers|ier|iest|ily|iness|s|y mutability
mutable mutably mutagen|ic|s mutant|s mutate|d|s mutating mutation|al|s mutative mute|d|ly|ness|r|s|st muticous
mutilate|d|s mutilating mutilation|s mutilator|s mutineer|s muting mutinied mutinies mutinous|ly mutiny|ing mutism
mutt|er|ered|erer|erers|ering|erings|ers|on|onchops|ony|s mutual|ity|ly muumuu|s muzak muzzier muzziest muzzily
muzziness muzzle|d|s muzzling muzzy mycologist|s mycology myelitis mynah|es|s mynas myocardial myocardium myopia
myopic|ally myriad|s myrmidon|s myrrh myrtle|s myself mysteries mysterious|ly|ness mystery mystic|al|ally|ism|s
mystification mystified mystifies mystify|ing mystique
myth|ic|ical|ological|ologies|ologise|ologised|ologises|ologising|ologist|ologists|ologize|ologized|ologizes|ologizing|ology|s
myxomatosis naans nab|bed|bing|ob|obs|s nacelle|s nacho|s nacre|d|ous nadir|s naffer naffest nag|ged|ger|gers|ging|s
naiad|es|s naifs nail|brush|brushes|ed|er|ing|s naive|ly|r|st|ty naked|ly|ness namable
name|able|d|drop|dropping|less|lessly|ly|plate|plates|s|sake|sakes naming|s nana|s nankin nannies nanny nanometer|s
nanometre|s nanosecond|s nanotechnology nanotube
nap|alm|almed|alming|alms|e|ery|es|htha|hthalene|kin|kins|less|oleon|oleons|ped|per|pers|pier|pies|piest|ping|py|s
narcissi|sm|st|stic|sts narcissus|es narcolepsy narcoleptic narcoma narcoses narcosis narcotic|s narcotisation
narcotise|d|s narcotising narcotization narcotize|d|s narcotizing narcs narked narking narks narky narrate|d|s
narrating narration|s narrative|s narrator|s narrow|ed|er|est|ing|ly|ness|s narwhal|s
nasal|isation|ise|ised|ises|ising|ity|ization|ize|ized|izes|izing|ly|s nascence nascent nasion nastier nastiest
nastily nastiness nasturtium|s nasty natal|ity natation natch
nation|al|alisation|alisations|alise|alised|aliser|alises|alising|alism|alist|alistic|alistically|alists|alities|ality|alization|alizations|alize|alized|alizer|alizes|alizing|ally|als|hood|s|wide
native|s nativities nativity natron natter|ed|ing|s nattier nattiest nattily nattiness natty
natural|isation|ise|ised|ises|ising|ism|ist|istic|ists|ization|ize|ized|izes|izing|ly|ness|s nature|d|s naturism
naturist|s naught|ier|iest|ily|iness|s|y nausea|m|te|ted|tes|ting|tingly nauseous|ly|ness nautical|ly nautili
nautilus|es naval navel|s naves navies navigability navigable navigate|d|s navigating navigation|al navigator|s
navvies navvy navy nay|s|sayer|sayers neanderthal|s neaps
near|by|ed|er|est|ing|ish|ly|ness|s|shore|side|sighted|sightedly|sightedness neat|en|ened|ening|ens|er|est|h|ly|ness
nebula|e|r|s nebulous|ly|ness necessaries necessarily necessary necessitate|d|s necessitating necessities necessitous
necessity neck|band|bands|ed|erchief|erchiefs|erchieves|ing|lace|laced|laces|lacing|lacings|line|lines|s|tie|ties
necrological necrologist necrology necromancer|s necromancy necrophilia|c|cs|s necrophilic necropoleis necropoles
necropolis|es necroses necrosis necrotic nectar|ine|ines
need|ed|ful|fully|ier|iest|iness|ing|le|led|lepoint|ler|les|less|lessly|lessness|lewoman|lewomen|lework|ling|s|y
nefarious|ly|ness negate|d|s negating negation|s negative|d|ly|ness|s negativing negativism negativity negatron
neglect|ed|er|ful|fully|fulness|ing|s neglig|ee|ees|ence|ent|ently|ible|ibly|s negotiability negotiable negotiate|d|s
negotiating negotiation|s negotiator|s negritude negro|id neguses
neigh|bor|bored|borhood|borhoods|boring|borliness|borly|bors|bour|boured|bourhood|bourhoods|bouring|bourliness|bourly|bours|ed|ing|s
neither nekton|s nelson|s nematode|s nemeses nemesis neoclassic|al|ism|ist neocolonialism neocolonialist|s
neocon|s|servative|servatives neocortex neodymium neolithic neological neologies neologise neologism|s neologist|s
neology neon|atal|ate|ates neophyte|s neoplasm|s neoplastic neoprene nepenthe nephew|s nephrite nephritic nephritis
nephropathy nepotism nepotist|ic|s neptunium nerdier nerdiest nerds nerdy nerve|d|less|lessly|lessness|s nervier
nerviest nervine|ss nerving nervous|ly|ness nervy nesses nest|able|ed|ing|le|led|ler|les|ling|lings|s
net|ball|book|books|her|hermost|herworld|iquette|s|ted|ting|tle|tled|tles|tlesome|tling|ts|work|worked|working|works
neural|gia|gic|ly neurasthenia neurasthenic|s neuritic|s neuritis neurological|ly neurologist|s neurology
neuron|al|e|es|ic|s neuroscience neuroses neurosis neurosurgeon|s neurosurgery neurosurgical neurotic|ally|ism|s
neurotransmitter|s neuter|ed|ing|s
neutral|isation|ise|ised|iser|isers|ises|ising|ism|ist|ists|ity|ization|ize|ized|izer|izers|izes|izing|ly|s neutrino|s
neutron|s never|more|theless nevus
new|bie|bies|born|borns|burgh|comer|comers|el|els|er|est|fangled|found|ly|lywed|lyweds|ness|s|sagencies|sagency|sagent|sagents|sboy|sboys|scast|scaster|scasters|scasts|sdealer|sdealers|sflash|sflashes|sgirl|sgirls|sgroup|sgroups|shound|shounds|sier|siest|sletter|sletters|sman|smen|spaper|spaperman|spapermen|spapers|spaperwoman|spaperwomen|speak|sprint|sreader|sreaders|sreel|sreels|sroom|srooms|sstand|sstands|sweeklies|sweekly|swoman|swomen|sworthiness|sworthy|sy|t|ton|tons|ts
next nexus|es niacin nibble|d|r|rs|s nibbling nice|ly|ness|r|st|ties|ty niche|s
nick|ed|el|elodeon|elodeons|els|er|ered|ering|ers|ing|nack|nacks|name|named|names|naming|s nicotine nictate|d|s
nictating niece|s nifedipine niffy niftier niftiest nifty nigga|rd|rdliness|rdly|rds|s|z nigger|s niggle|d|r|rs|s
niggling
nigh|er|est|t|tcap|tcaps|tclothes|tclub|tclubbed|tclubbing|tclubs|tdress|tdresses|tfall|tgown|tgowns|thawk|thawks|tie|ties|tingale|tingales|tlife|tlight|tlights|tlong|tly|tmare|tmares|tmarish|ts|tshade|tshades|tshirt|tshirts|tspot|tspots|tstand|tstands|tstick|tsticks|ttime|twatchman|twatchmen|twear|ty
nihilism nihilist|ic|s nil nimbi nimble|ness|r|st nimbly nimbus|es nimby nimrod|s nincompoop|s
nine|pin|pins|s|teen|teens|teenth|teenths|ties|tieth|tieths|ty ninja|s ninnies ninny ninth|s niobium
nip|ped|per|pers|pier|piest|piness|ping|ple|ples|py|s nirvana nisei|s nisuses
nit|er|es|pick|picked|picker|pickers|picking|picks|rate|rated|rates|rating|ration|re|ric|rification|rite|rites|ro|rocellulose|rogen|rogenous|roglycerin|roglycerine|s|wit|wits
nixed nixes nixing nobble|d|s nobbling nobelium nobility noble|man|men|ness|r|s|st|woman|women nobly nobodies nobody
nocked nocking nocturn|al|ally|e|es nod|al|ded|ding|dle|dles|dy|e|es|s|ular|ule|ules noels noes noetic noggin|g|gs|s
nohow noise|d|less|lessly|lessness|maker|makers|s noisier noisiest noisily noisiness noising noisome noisy nomad|ic|s
nombles nomenclature|s nominal|ly nominate|d|s nominating nomination|s nominative|s nominator|s nominee|s
non|abrasive|absorbent|absorbents|academic|acceptance|acid|active|actives|addictive|adhesive|adjacent|adjustable|administrative|age|agenarian|agenarians|ages|aggression|alcoholic|aligned|alignment|allergic|appearance|appearances|ary|assignable|athletic|attendance|automotive|availability|basic|believer|believers|belligerent|belligerents|binding|breakable|burnable|caloric|cancerous|ce|chalance|chalant|chalantly|chargeable|clerical|clericals|clinical|collectable|com|combat|combatant|combatants|combustible|commercial|commercials|committal|committally|communicable|competing|competitive|compliance|complying|comprehending|coms|conducting|conductor|conductors|conforming|conformism|conformist|conformists|conformity|consecutive|constructive|contagious|continuous|contributing|contributory|controversial|convertible|cooperation|corroding|corrosive|credit|criminal|criminals|critical|crystalline|cumulative|current|custodial|dairy|deductible|deliveries|delivery|democratic|denominational|departmental|depreciating|descript|destructive|detachable|determinism|deterministic|disciplinary|disclosure|discrimination|discriminatory|dramatic|drinker|drinkers|drying|e|educational|effective|elastic|electric|electrical|empty|enforceable|entities|entity|equivalent|equivalents|essential|esuch|esuches|etheless|event|events|exchangeable|exclusive|exempt|existence|existent|explosive|explosives|factual|fading|fat|fatal|fattening|federated|ferrous|fiction|fictional|flammable|flowering|fluctuating|flying|food|freezing|functional|g|governmental|granular|gs|hazardous|hereditary|hero|human|identical|inclusive|independent|industrial|infectious|inflammatory|inflationary|inflected|intellectual|intellectuals|interchangeable|interference|intervention|intoxicating|invasive|irritating|issue|judgmental|judicial|legal|lethal|linear|literary|living|magnetic|malignant|member|members|metal|metallic|metals|migratory|militant|military|narcotic|narcotics|native|natives|negotiable|nuclear|numerical|objective|obligatory|observance|observant|occupational|occurence|official|operational|operative|parallel|parallels|pareil|pareils|participant|participants|participating|partisan|partisans|paying|payment|payments|performance|performing|perishable|person|persons|physical|physically|plus|plused|pluses|plusing|plussed|plusses|plussing|poisonous|political|polluting|porous|practicing|prejudicial|prescription|productive|professional|professionals|profit|profitable|profits|proliferation|public|punishable|racial|radioactive|random|reactive|reciprocal|reciprocals|reciprocating|recognition|recoverable|recurring|redeemable|refillable|refundable|religious|renewable|representational|resident|residential|residents|residual|resistance|resistant|restrictive|returnable|returnables|rhythmic|rigid|salaried|scheduled|scientific|scoring|seasonal|sectarian|secular|segregated|sense|senses|sensical|sensically|sensitive|sexist|sexual|sked|skid|slip|smoker|smokers|smoking|social|speaking|specialist|specialists|specializing|specific|spiritual|spirituals|staining|standard|starter|starters|stick|stop|strategic|striking|structural|successive|such|suches|support|supporting|surgical|sustaining|sympathiser|sympathizer|tarnishable|taxable|technical|tenured|theatrical|thinking|threatening|toxic|traditional|transferable|transparent|trivial|tropical|uniform|union|user|users|venomous|verbal|viable|violence|violent|violently|virulent|vocal|vocational|volatile|voter|voters|voting|white|whites|working|yielding|zero
noodle|d|s noodling nook|ie|s|y noon|day|tide|time noose|s
nor|m|mal|malcy|malisation|malisations|malise|malised|maliser|malisers|malises|malising|mality|malization|malizations|malize|malized|malizer|malizers|malizes|malizing|mally|mals|mative|med|ms|th|thbound|theast|theaster|theasterly|theastern|theasters|theastward|theastwards|ther|therlies|therly|thern|therner|therners|thernmost|thers|thing|thward|thwards|thwest|thwester|thwesterly|thwestern|thwesters|thwestward|thwestwards
nose|bag|bags|bleed|bleeds|cone|cones|d|dive|dived|dives|diving|dove|gay|gays|s|y noshed nosher|s noshes noshing
nosier nosiest nosily nosiness nosing nostalgia nostalgic|ally nostril|s nostrum|s nosy
not|abilities|ability|able|ables|ably|arial|aries|arisation|arise|arised|arises|arising|arization|arize|arized|arizes|arizing|ary|ate|ated|ates|ating|ation|ational|ations|ch|ched|ches|ching|e|ebook|ebooks|ed|elet|elets|epad|epads|epaper|es|eworthiness|eworthy|hing|hingness|hings|ice|iceable|iceably|iceboard|iceboards|iced|ices|icing|ifiable|ification|ifications|ified|ifier|ifiers|ifies|ify|ifying|ing|ion|ional|ionally|ions|oriety|orious|oriously|withstanding
nougat|s nought|s noun|s nourish|ed|es|ing|ment nouses nova|e|s|tion
novel|ette|ettes|isation|isations|ise|ised|ises|ising|ist|ists|ization|izations|ize|ized|izes|izing|la|las|le|ly|s|ties|ty
novena|e|s novene novice|s noviciate|s novitiate|s now|adays|ay|ays|here|ise noxious nozzle|s nuance|d|s nubbier
nubbiest nubbin|s nubble nubblier nubbliest nubbly nubby nubile nubility nuclear nucleate|d|s nucleating nucleation
nuclei|c nucleoli nucleolus nucleon|s nucleoside nucleotide nucleus|es nude|r|s|st nudge|d|s nudging nudism nudist|s
nudity nugatory nugget|s|y nuisance|s nuked nukes nuking null|a|ification|ified|ifier|ifies|ify|ifying|ity|s
numb|ed|er|ered|ering|erless|ers|est|ing|les|ly|ness|s|skull|skulls numerable numeracy numeral|s numerary numerate|d|s
numerating numeration|s numerator|s numeric|al|ally numerologist|s numerology numerous|ly numinous numismatic|s
numismatist|s nummary numskull|s nun|cio|cios|neries|nery|s nuptial|s
nurse|d|ling|lings|maid|maids|r|ries|rs|ry|ryman|rymen|s nursing nursling|s nurture|d|r|rs|s nurturing
nut|ation|ations|case|cases|cracker|crackers|hatch|hatches|house|houses|let|meat|meats|meg|megs|pick|picks|ria|rias|rient|rients|riment|riments|rition|ritional|ritionally|ritionist|ritionists|ritious|ritiously|ritiousness|ritive|s|shell|shells|ted|ter|ters|tier|tiest|tily|tiness|ting|ty
nuzzle|d|r|rs|s nuzzling nylon|s nymph|a|et|ets|o|omania|omaniac|omaniacs|os|s oaf|ish|ishly|ishness|s oak|en|s|um
oar|ed|fish|ing|lock|locks|s|sman|smen|swoman|swomen oases oasis oatcake|s oaten oath|s oatmeal obbligati obbligato|s
obduracy obdurate|ly|ness obedience obedient|ly obeisance|s obeisant obelise obelisk|s obese obesity obey|ed|er|ing|s
obfuscate|d|s obfuscating obfuscation|s obits obituaries obituary
object|ed|ification|ified|ifies|ify|ifying|ing|ion|ionable|ionably|ions|ive|ively|iveness|ives|ivity|or|ors|s
objurgate|d|s objurgating objurgation|s oblate oblation|s obligate|d|s obligati|ng|on|ons obligato|r|rily|ry|s
oblige|d|e|r|s obliging|ly oblique|d|ly|ness|s obliquity obliterate|d|s obliterating obliteration oblivion
oblivious|ly|ness oblong|s obloquy obnoxious|ly|ness oboe|s oboist|s obscene|ly|r|st obscenities obscenity
obscurantism obscurantist|s obscure|d|ly|r|s|st obscuring obscurities obscurity obsequies obsequious|ly|ness obsequy
observable|s observably observance|s observant|ly observation|al|s observatories observatory observe|d|r|rs|s
observing obsess|ed|es|ing|ion|ional|ionally|ions|ive|ively|iveness|ives obsidian obsolesce|d|nce|nt|s obsolescing
obsolete|d|s obsoleting obstacle|s obstetric|al|ian|ians|s obstinacy obstinate|ly obstreperous|ly|ness
obstruct|ed|er|ing|ion|ionism|ionist|ionists|ions|ive|ively|iveness|s obtain|able|ed|er|ing|ment|s obtect
obtrude|d|r|s obtruding obtrusion obtrusive|ly|ness obturate obtuse|ly|ness|r|st obverse|s obviate|d|s obviating
obviation obvious|ly|ness ocarina|s occasion|al|ally|ed|ing|s occident|al|als|s occlude|d|s occluding occlusion|s
occlusive occult|ism|ist|ists|s occupancy occupant|s occupation|al|ally|s occupied occupier|s occupies occupy|ing
occur|red|rence|rences|ring|s ocean|front|fronts|going|ic|ographer|ographers|ographic|ography|ology|s ocelot|s ocher|s
ochre ocker|s ocreate octagon|al|s octal octane|s octant octave|s octavo|s octet|s|te|tes octillion octogenarian|s
octopi octopus|es ocular|s oculist|s oculomotor odalisque|s odd|ball|balls|er|est|ities|ity|ly|ment|ments|ness|s ode|s
odious|ly|ness odium odometer|s odor|ed|iferous|less|ous|s odour|ed|less|s odyssey|s oecology oecumenical oecumenism
oecus oedema|s oedipal oenologist|s oenology oenophile|s oesophagi oesophagus|es oestradiol oestrogen|s oestrous
oestrus|es oeuvre|s
off|al|beat|beats|ed|ence|ences|end|ended|ender|enders|ending|ends|ense|enses|ensive|ensively|ensiveness|ensives|er|ered|erer|ering|erings|ers|ertories|ertory|hand|handed|handedly|handedness|ice|iceholder|iceholders|icer|icers|ices|icial|icialdom|icialese|icialism|icially|icials|iciant|iciants|iciate|iciated|iciates|iciating|iciator|iciators|icinal|icious|iciously|iciousness|ing|ings|ish|line|load|loaded|loading|loads|print|prints|s|set|sets|setting|shoot|shoots|shore|shoring|side|sides|site|spring|springs|stage|stages|track
often|er|est|times ofttimes ogives ogle|d|r|rs|s ogling ogre|ish|s|ss|sses ohm|age|ages|meter|meters|s ohs
oil|can|cans|cloth|cloths|ed|ers|field|fields|ier|iest|iness|ing|man|men|s|skin|skins|y oinked oinking oinks
ointment|s okapi|s okay|ed|ing|s oked oking okra|s oks old|en|er|est|ie|ies|ish|ness|ster|sters oleaginous oleander|s
oleomargarin|e olfactories olfactory oligarch|ic|ical|ies|s|y oligonucleotide|s oligopolies oligopoly olive|s
ombudsman ombudsmen omega|s omelet|s|te|tes omen|s|tum omicron|s ominous|ly|ness omission|s omit|s|ted|ting
omnibus|es|ses omnipotence omnipotent omnipresence omnipresent omniscience omniscient omnivore|s omnivorous|ly|ness
onboard once oncogene|s oncologist|s oncology oncoming ondometer one|ness|rous|rously|rousness|s|self|time ongoing
onion|s|skin online onlooker|s onlooking only onomatopoeia onomatopoeic onomatopoetic onrush|es|ing onscreen onset|s
onshore onside onsite onslaught|s onstage onto|geny|logical|logy onus|es onward|s onya|s onyxes oodles oohed oohing
oolite oolitic oological oologist oology oomph ooze|d|s oozier ooziest ooziness oozing opacity opal|escence|escent|s
opaque|d|ly|ness|r|s|st opaquing opcode|s open|cast|ed|er|ers|est|handed|handedness|hearted|ing|ings|ly|ness|s|work
opera|ble|bly|nd|nds|nt|s|te|ted|tes|tic|tically|ting|tion|tional|tionally|tions|tive|tives|tor|tors operetta|s
ophthalmia ophthalmic ophthalmologist|s ophthalmology opiate|s opine|d|s oping opining opinion|ated|s opioid|s opium
opossum|s opponent|s opportune|ly opportunism opportunist|ic|ically|s opportunities opportunity oppose|d|r|s opposing
opposite|ly|ness|s opposition|s oppress|ed|es|ing|ion|ions|ive|ively|iveness|or|ors opprobrious|ly opprobrium
opt|ed|ic|ical|ically|ician|icians|ics|ima|imal|imally|ime|imisation|imisations|imise|imised|imiser|imisers|imises|imising|imism|imist|imistic|imistically|imists|imization|imizations|imize|imized|imizer|imizers|imizes|imizing|imum|imums|ing|ion|ional|ionally|ioned|ioning|ions|ometrist|ometrists|ometry|s
opulence opulent|ly opus|es oracle|s oracular oral|ity|ly|s orange|ade|ades|ness|ries|ry|s orangs orangutan|g|gs|s
orangy orate|d|s orating oration|s orator|ical|ically|ies|io|ios|s|y orbicular orbit|al|als|ed|er|ers|ing|s orchard|s
orchestra|l|s|te|ted|tes|ting|tion|tions orchid|s ordain|ed|er|ing|ment|s ordeal|s
order|ed|er|ing|ings|lies|liness|ly|s ordinal|s ordinance|s ordinaries ordinarily ordinariness ordinary ordinate|s
ordination|s ordnance ordure ore|gano|s
organ|die|dy|elle|elles|ic|ically|ics|isation|isational|isationally|isations|ise|ised|iser|isers|ises|ising|ism|ismic|isms|ist|ists|ization|izational|izationally|izations|ize|ized|izer|izers|izes|izing|s|za
orgasm|ic|s orgastic orgiastic orgies orgy oriel|s
orient|al|alist|alists|als|ate|ated|ates|ating|ation|ations|ed|eering|ing|s orifice|s origami origan
origin|al|ality|ally|als|ate|ated|ates|ating|ation|ator|ators|s oriole|s orison|s ormolu ornament|al|ation|ed|ing|s
ornate|ly|ness ornerier orneriest orneriness ornery ornithological ornithologist|s ornithology orogeny orometer
orotund|ities|ity orphan|age|ages|ed|ing|s orpines orrery orris|es orstralia|n orstrylia|n orthodontia orthodontic|s
orthodontist|s orthodox|ies|ly|y orthogonal|ity orthographic|ally orthographies orthographise orthography
orthopaedic|s orthopaedist|s orthopedic|s orthopedist|s oryxes oscillate|d|s oscillating oscillation|s oscillator|s|y
oscilloscope|s oscular osculate|d|s osculating osculation|s osier|s osmically osmium osmosis osmotic osprey|s ossicles
ossification ossified ossifies ossify|ing ostensible ostensibly ostentation ostentatious|ly osteoarthritis
osteopath|ic|s|y osteoporoses osteoporosis ostler|s ostmark ostosis ostracise|d|s ostracising ostracism ostracize|d|s
ostracizing ostrich|es other|ness|s|wise|worldly otiose ottars otter|s ottoman|s oubliette|s ouch ought ounce|s
our|s|self|selves oust|ed|er|ers|ing|s
out|age|ages|argue|argued|argues|arguing|back|backs|balance|balanced|balances|balancing|bid|bidding|bids|board|boards|boast|boasted|boasting|boasts|bound|box|boxes|break|breaks|building|buildings|burst|bursts|cast|caste|castes|casts|class|classed|classes|classing|come|comes|cries|crop|cropped|cropping|croppings|crops|cross|cry|date|dated|did|distance|distanced|distances|distancing|do|does|doing|done|door|doors|doorsy|draw|drawing|drawn|draws|drew|ed|er|ercourse|ermost|erwear|face|faced|faces|facing|fall|falls|field|fielder|fielders|fields|fight|fighting|fights|fit|fits|fitted|fitter|fitters|fitting|flank|flanked|flanking|flanks|flow|flows|fought|fox|foxed|foxes|foxing|go|goes|going|goings|grew|grow|growing|grown|grows|growth|growths|guess|guessed|guesses|guessing|gun|gunned|gunning|guns|hit|hits|hitting|house|houses|ing|ings|laid|land|landish|landishly|landishness|last|lasted|lasting|lasts|law|lawed|lawing|laws|lay|laying|lays|let|lets|lier|liers|line|lined|lines|lining|live|lived|lives|living|look|looks|lying|man|maneuver|maneuvered|maneuvering|maneuvers|manoeuvre|manoeuvred|manoeuvres|manoeuvring|match|matched|matches|matching|moded|most|number|numbered|numbering|numbers|pace|paced|paces|pacing|patient|patients|perform|performed|performing|performs|place|placement|play|played|playing|plays|point|pointed|pointing|points|port|ports|post|posts|pouring|pourings|produce|produced|produces|producing|put|puts|putted|putting|race|raced|races|racing|rage|raged|rageous|rageously|rages|raging|ran|range|ranged|ranges|ranging|rank|ranked|ranking|ranks|reach|reached|reaches|reaching|ride|rider|riders|rides|rigger|riggers|right|run|running|runs|s|score|scored|scores|scoring|sell|selling|sells|sert|set|sets|shine|shined|shines|shining|shone|shout|shouted|shouting|shouts|side|sider|siders|sides|size|sized|sizes|skirt|skirts|smart|smarted|smarting|smarts|sold|sole|source|sourced|sources|sourcing|spend|spending|spends|spent|spoken|spokenly|spokenness|spread|spreading|spreads|standing|standingly|station|stations|stay|stayed|staying|stays|stretch|stretched|stretches|stretching|strip|stripped|stripping|strips|stript|ta|take|takes|vote|voted|votes|voting|wait|ward|wardly|wards|wear|wearing|wears|weigh|weighed|weighing|weighs|wit|with|wits|witted|witting|wore|work|worked|worker|workers|working|works|worn|yell
ouzos ova|l|ls|rian|ries|ry|te|tion|tions oven|bird|birds|proof|s|ware
over|abundance|abundant|achieve|achieved|achiever|achievers|achieves|achieving|act|acted|acting|active|acts|age|ages|aggressive|all|alls|ambitious|anxious|arching|arm|armed|arming|arms|ate|attentive|awe|awed|awes|awing|balance|balanced|balances|balancing|bear|bearing|bearingly|bears|bid|bidding|bids|bite|bites|blown|board|bold|book|booked|booking|books|bore|borne|bought|build|building|builds|built|burden|burdened|burdening|burdens|buy|buying|buys|came|capacity|capitalise|capitalised|capitalises|capitalising|capitalize|capitalized|capitalizes|capitalizing|careful|cast|casting|castings|casts|cautious|charge|charged|charges|charging|cloud|clouded|clouding|clouds|coat|coats|come|comes|coming|compensate|compensated|compensates|compensating|compensation|confidence|confident|conscientious|cook|cooked|cooking|cooks|cool|critical|crowd|crowded|crowding|crowds|decorate|decorated|decorates|decorating|dependent|develop|developed|developing|develops|did|do|does|doing|done|dose|dosed|doses|dosing|draft|drafts|draw|drawing|drawn|draws|dress|dressed|dresses|dressing|drew|drive|drives|dub|dubbed|dubbing|dubs|due|dye|eager|eat|eaten|eater|eating|eats|emotional|emphasis|emphasise|emphasised|emphasises|emphasising|emphasize|emphasized|emphasizes|emphasizing|enthusiastic|estimate|estimated|estimates|estimating|estimation|excite|excited|excites|exciting|exercise|exercised|exercises|exercising|exert|exerted|exerting|exertion|exerts|expose|exposed|exposes|exposing|exposure|extend|extended|extending|extends|fed|feed|feeding|feeds|fill|filled|filling|fills|flew|flies|flight|flights|flow|flowed|flowing|flown|flows|fly|flying|fond|full|generalise|generalised|generalises|generalising|generalize|generalized|generalizes|generalizing|generous|graze|grazed|grazes|grazing|grew|ground|grow|growing|grown|grows|growth|hand|handed|hands|hang|hanging|hangs|hasty|haul|hauled|hauling|hauls|head|heads|hear|heard|hearing|hears|heat|heated|heating|heats|hung|indulge|indulged|indulgence|indulgent|indulges|indulging|inflated|joy|joyed|joying|joys|kill|laden|laid|lain|land|lap|lapped|lapping|laps|large|lay|laying|lays|leaf|leap|leaps|lept|lie|lies|line|live|load|loaded|loading|loads|long|look|looked|looker|looking|looks|lord|lords|ly|lying|man|manned|manning|master|mastered|mastering|masters|modest|much|muches|nice|night|nights|optimism|optimistic|paid|particular|pass|passes|pay|paying|pays|play|played|playing|plays|populate|populated|populates|populating|population|power|powered|powering|poweringly|powers|praise|praised|praises|praising|precise|price|priced|prices|pricing|print|printed|printing|prints|prize|produce|produced|produces|producing|production|protect|protected|protecting|protective|protects|qualified|ran|rate|rated|rates|rating|reach|reached|reacher|reaches|reaching|react|reacted|reacting|reaction|reactions|reacts|refined|ridden|ride|rides|riding|ripe|ripen|rode|rule|ruled|rules|ruling|run|running|runs|s|sampling|saw|sea|seas|see|seeing|seen|seer|seers|sees|sell|selling|sells|sensitive|sensitiveness|set|sew|sewed|sewing|sews|sexed|shadow|shadowed|shadowing|shadows|share|shared|shares|sharing|sharp|shoe|shoes|shoot|shooting|shoots|shot|side|sight|sights|simple|simplification|simplifications|simplified|simplifies|simplify|simplifying|size|sized|sleep|sleeping|sleeps|slept|sold|specialisation|specialise|specialised|specialises|specialising|specialization|specialize|specialized|specializes|specializing|spend|spending|spends|spent|spill|spilled|spilling|spills|spilt|spread|spreading|spreads|staffed|state|stated|statement|statements|states|stating|stay|stayed|staying|stays|steer|step|stepped|stepping|steps|stimulate|stimulated|stimulates|stimulating|stock|stocked|stocking|stocks|stretch|stretched|stretches|stretching|strict|strung|stuffed|subscribe|subscribed|subscribes|subscribing|subtle|supplied|supplies|supply|supplying|suspicious|t|take|taken|takes|taking|tax|taxed|taxes|taxing|think|thinking|thinks|thought|threw|throw|throwing|thrown|throws|time|times|tire|tired|tires|tiring|tly|tone|tones|took|ture|tures|turn|turned|turning|turns|use|used|uses|using|valuation|valuations|value|valued|values|valuing|view|views|weening|weeningly|weigh|weight|whelm|whelmed|whelming|whelmingly|whelms|winter|wintered|wintering|winters|word|work|worked|working|works|write|writes|writing|written|wrote|wrought|zealous
oviduct|s oviparous ovoid|s ovular ovulate|d|s ovulating ovulation ovule|s ovum owe|d|s owing owl|et|ets|ish|ishly|s
own|ed|er|ers|ership|erships|ing|s oxalate oxblood oxbow|s oxcart|s oxen oxford|s oxidant|s oxidase|s oxidation
oxidative oxide|s oxidisation oxidise|d|r|rs|s oxidising oxidization oxidize|d|r|rs|s oxidizing oximes oxtail|s
oxyacetylene oxygen|ate|ated|ates|ating|ation oxymora oxymoron|s oyster|s ozone pablum pabulum
pace|d|maker|makers|r|rs|s|setter|setters|y pachas pachyderm|s pachysandra|s pacier paciest pacific|ally|ation
pacified pacifier|s pacifies pacifism pacifist|ic|s pacify|ing pacing
pack|age|aged|ager|agers|ages|aging|ed|er|ers|et|ets|ing|inghouse|inghouses|s|saddle|saddles pact|ion|s
pad|ded|dies|ding|dle|dled|dler|dlers|dles|dling|dock|docked|docking|docks|dy|lock|locked|locking|locks|re|res|s
paean|s paederast|s paediatric|ian|ians|s paedophile|s paedophilia paella|s pagan|ise|ish|ism|s
page|ant|antry|ants|boy|boys|d|r|rs|s paginal paginate|d|s paginating pagination paging pagoda|s paid
pail|ful|fuls|s|sful
pain|ed|ful|fuller|fullest|fully|fulness|ing|killer|killers|killing|less|lessly|lessness|s|staking|stakingly|t|tball|tbox|tboxes|tbrush|tbrushes|ted|ter|terly|ters|ting|tings|ts|twork|ty
pair|ed|ing|ings|s|wise paisley|s pajama|s
pal|ace|aces|adin|adins|aeolithic|aeontologist|aeontologists|aeontology|anquin|anquins|atable|atably|atal|atalisation|atalise|atalised|atalises|atalising|atalization|atalize|atalized|atalizes|atalizing|atals|ate|ates|atial|atially|atinate|atinates|atine|atines|aver|avered|avering|avers|azzi|azzo|azzos|e|ed|eface|efaces|ely|eness|eo|eographer|eographers|eography|eolithic|eontologist|eontologists|eontology|er|es|est|ette|ettes|frey|freys|imony|impsest|impsests|indrome|indromes|indromic|ing|ings|isade|isaded|isades|ish|l|ladium|lbearer|lbearers|led|let|lets|lette|lettes|lia|liate|liated|liates|liating|liation|liative|liatives|lid|lidly|lidness|ling|lium|lor|ls|ly|m|mate|mated|mation|med|mer|mette|metto|mettoes|mettos|mier|miest|ming|mist|mistry|mists|mitate|ms|mtop|mtops|my|omino|ominos|pable|pably|pate|pated|pates|pating|pation|pitate|pitated|pitates|pitating|pitation|pitations|s|sied|sies|sy|sying|ter|tered|tering|ters|trier|triest|triness|try
pampas pamper|ed|ing|o|s pamphlet|eer|eers|s
pan|acea|acean|aceas|ache|ama|amas|atella|atellas|cake|caked|cakes|caking|chromatic|creas|creases|creatic|creatin|creatitis|da|das|demic|demics|demonium|der|dered|derer|derers|dering|ders|dit|dour|e|egyric|egyrics|el|eled|eling|elings|elist|elists|elled|elling|ellings|ellist|ellists|els|es|ful|g|gas|gs|handle|handled|handler|handlers|handles|handling|ic|icked|icking|icky|icled|ics|ier|iers|ned|nier|niers|ning|oplied|oplies|oply|orama|oramas|oramic|pipes|s|sies|sy|t|taloon|taloons|technicon|technicons|ted|theism|theist|theistic|theists|theon|theons|ther|thers|tie|ties|tile|tiles|ting|to|tomime|tomimed|tomimes|tomimic|tomiming|tomimist|tomimists|tos|tries|try|ts|tsuit|tsuits|ty|tyhose|tyliner|tywaist|tywaists|zer|zers
pap|a|acies|acy|al|arazzi|arazzo|as|aw|aws|aya|ayas|er|erback|erbacks|erbark|erbarks|erboard|erboy|erboys|erclip|erclips|ered|erer|erers|ergirl|ergirls|erhanger|erhangers|erhanging|ering|erless|ers|erweight|erweights|erwork|ery|illa|illae|illary|ist|ists|oose|ooses|pies|pose|py|rika|ular|yri|yrus|yruses
par|able|ables|abola|abolae|abolas|abolic|acetamol|acetamols|achute|achuted|achutes|achuting|achutist|achutists|ade|aded|ader|aders|ades|adigm|adigmatic|adigms|ading|adisaical|adise|adises|ados|adox|adoxes|adoxical|adoxically|affin|affine|agliding|agon|agons|agraph|agraphed|agrapher|agraphing|agraphs|akeet|akeets|alegal|alegals|allax|allaxes|allel|alleled|alleling|allelisation|allelise|allelised|allelises|allelism|allelisms|allelization|allelized|allelled|allelogram|allelograms|allels|alyse|alysed|alyses|alysing|alysingly|alysis|alytic|alytics|alyze|alyzed|alyzes|alyzing|alyzingly|amagnetic|amecia|amecium|ameciums|amedic|amedical|amedicals|amedics|ameter|ameterise|ameterised|ameterize|ameterized|ameters|ametric|amilitaries|amilitary|amount|amountcy|amour|amours|ang|angs|anoia|anoiac|anoiacs|anoic|anoid|anoids|anormal|apet|apets|aphernalia|aphrase|aphrased|aphraser|aphrases|aphrasing|aphrasis|aphrast|aplegia|aplegic|aplegics|aprofessional|aprofessionals|apsychologist|apsychologists|apsychology|aquat|as|asailing|ascending|asite|asites|asitic|asitical|asitically|asitism|asol|asols|asympathetic|asympathetics|athion|athyroid|athyroids|atroop|atrooper|atroopers|atroops|atyphoid|boil|boiled|boiling|boils|cel|celed|celing|celled|celling|cels|ch|ched|ches|ching|chment|chments|dner|dners|don|donable|donably|doned|doner|doners|doning|dons|e|ed|egoric|ent|entage|ental|ented|entheses|enthesis|enthesise|enthesised|enthesises|enthesising|enthesize|enthesized|enthesizes|enthesizing|enthetic|enthetical|enthetically|enthood|enting|ents|er|ers|es|eses|esis|fait|faits|get|geting|gets|iah|iahs|ibus|ies|ietal|imutuel|imutuels|ing|ings|ish|ishes|ishioner|ishioners|ities|ity|k|ka|kas|ked|kin|king|kland|kour|ks|kway|kways|ky|lance|lay|layed|laying|lays|ley|leyed|leying|leys|liament|liamentarian|liamentarians|liamentary|liaments|lor|lors|lour|lours|lous|migiana|migiano|ochial|ochialism|ochially|odied|odies|odist|odists|ody|odying|ole|oled|olee|olees|oles|oling|onymic|otid|oxysm|oxysmal|oxysms|quet|queted|queting|quetry|quets|rakeet|rakeets|red|ricidal|ricide|ricides|ried|ries|ring|rot|roted|roting|rots|ry|rying|s|se|sec|secs|sed|ser|sers|ses|simonious|simoniously|simony|sing|sings|sley|snip|snips|son|sonage|sonages|sons|t|take|taken|taker|takers|takes|taking|tan|ted|terre|terres|thenogenesis|tial|tiality|tially|tials|tible|ticipant|ticipants|ticipate|ticipated|ticipates|ticipating|ticipation|ticipator|ticipators|ticipatory|ticipial|ticiple|ticiples|ticle|ticleboard|ticles|ticular|ticularisation|ticularise|ticularised|ticularises|ticularising|ticularism|ticularisms|ticularities|ticularity|ticularization|ticularize|ticularized|ticularizes|ticularizing|ticularly|ticulars|ticulate|ticulates|tied|ties|ting|tings|tisan|tisans|tisanship|tition|titioned|titioning|titions|titive|titives|tizan|tizans|tly|tner|tnered|tnering|tners|tnership|tnerships|ton|took|tridge|tridges|ts|turition|tway|ty|tying|venu|venus
pas|cal|cals|chal|ha|has|s|sable|sably|sade|sage|sages|sageway|sageways|sbook|sbooks|sed|sel|sels|senger|sengers|ser|serby|sers|sersby|ses|sible|sim|sing|singly|sion|sionate|sionately|sionflower|sionflowers|sionless|sions|sive|sively|siveness|sives|sivisation|sivise|sivised|sivises|sivising|sivity|sivization|sivize|sivized|sivizes|sivizing|skey|skeys|sphrase|sphrases|sport|sports|sus|sword|swords|t|ta|tas|te|teboard|ted|tel|tels|tern|terns|tes|teurisation|teurise|teurised|teuriser|teurisers|teurises|teurising|teurism|teurization|teurize|teurized|teurizer|teurizers|teurizes|teurizing|tiche|tiches|tier|ties|tiest|til|tille|tilles|tils|time|times|tiness|ting|tis|tises|tor|toral|torale|torales|torali|torals|torate|torates|tors|trami|tries|try|ts|turage|ture|tured|tureland|tures|turing|ty
pat|ch|ched|ches|chier|chiest|chily|chiness|ching|chouli|chwork|chworks|chy|e|ella|ellae|ellar|ellas|ellate|ency|ent|ented|entee|enting|ently|ents|er|erfamilias|erfamiliases|ernal|ernalism|ernalist|ernalistic|ernalists|ernally|ernity|ernoster|ernosters|ers|es|h|hetic|hetically|hfinder|hfinders|hless|hogen|hogenic|hogens|hological|hologically|hologist|hologists|hology|hos|hs|hway|hways|ience|ient|ienter|ientest|iently|ients|ina|inae|inas|inated|ination|ine|io|ios|isserie|isseries|ness|ois|resfamilias|riarch|riarchal|riarchate|riarchates|riarchies|riarchs|riarchy|rician|ricians|ricidal|ricide|ricides|rimonial|rimonies|rimony|riot|riotic|riotically|riotism|riots|ristic|rol|rolled|rolling|rolman|rolmen|rology|rols|rolwoman|rolwomen|ron|ronage|ronages|roness|ronesses|ronise|ronised|roniser|ronisers|ronises|ronising|ronisingly|ronize|ronized|ronizer|ronizers|ronizes|ronizing|ronizingly|rons|ronymic|ronymically|ronymics|roon|roons|s|sies|sy|ted|ten|tens|ter|tered|tering|tern|terned|terning|terns|ters|tie|ties|ting|ty
paucity pauldron paunch|es|ier|iest|y pauper|ise|ised|ises|ising|ism|ize|ized|izes|izing|s pause|d|s pausing
pave|d|ment|ments|s pavilion|s paving|s pavlova|s
paw|ed|ing|ls|n|nbroker|nbrokers|nbroking|ned|ning|ns|nshop|nshops|paw|paws|s
pay|able|back|backs|check|checks|day|days|ed|ee|ees|er|ers|ing|load|loads|master|masters|ment|ments|off|offs|ola|out|outs|phone|phones|roll|rolls|s|slip|slips|wall|walls
pea|ce|ceable|ceably|ceful|cefully|cefulness|cekeeper|cekeepers|cekeeping|cemaker|cemakers|cemaking|ces|cetime|ch|ches|chier|chiest|chy|cock|cocks|fowl|fowls|hen|hens|k|ked|king|ks|ky|l|led|ling|ls|nut|nuts|r|rl|rled|rlier|rliest|rling|rls|rly|rs|s|sant|santry|sants|se|shooter|shooters|t|tier|tiest|ty
pebble|d|s pebbling pebbly pecan|s peccadillo|es|s peccaries peccary peck|ed|er|ers|ing|ish|s pecten pectic pectin
pectoral|is|s peculate|d|s peculating peculation peculator|s peculiar|ities|ity|ly pecuniary
pedagog|ic|ical|ically|ics|s|ue|ues|y pedal|ed|ing|led|ling|o|os|s pedant|ic|ically|ry|s pedate peddle|d|r|rs|s
peddling pederast|s|y pedestal|s pedestrian|isation|ise|ised|ises|ising|ism|ization|ize|ized|izes|izing|s
pediatric|ian|ians|s pediatrist|s pedicab|s pedicure|d|s pedicuring pedicurist|s pedigree|d|s pediment|s pedlar|s
pedologist pedology pedometer|s pedophile|s pedophilia peduncle|s peeing peek|aboo|ed|ing|s peel|ed|er|ers|ing|ings|s
peens peep|bo|ed|er|ers|hole|holes|ing|s|show|shows peer|age|ages|ed|ess|esses|ing|less|s peeve|d|s peeving
peevish|ly|ness peewee|s peewit|s peg|board|boards|ged|ging|s peignoir|s pejoration pejorative|ly|s pekans pekes
pekinese|s pekingese|s pekoe pelagic pelican|s pelite pellagra pellet|ed|ing|s pellmell pellucid pelmet|s
pelt|ed|ing|ings|ry|s pelves pelvic pelvis|es pemican pemmican
pen|al|alisation|alise|alised|alises|alising|alization|alize|alized|alizes|alizing|ally|alties|alty|ance|ances|ates|ce|cel|chant|chants|cil|ciled|ciling|cilings|cilled|cilling|cillings|cils|dant|dants|ded|dency|dent|dents|ding|ds|dulous|dulum|dulums|es|etrability|etrable|etrate|etrated|etrates|etrating|etratingly|etration|etrations|etrative|friend|friends|guin|guins|icillin|ile|insula|insular|insulas|is|ises|itence|itent|itential|itentiaries|itentiary|itently|itents|knife|knives|light|lights|lite|lites|man|manship|men|nant|nants|nate|ned|nies|niless|ning|nis|non|nons|ny|nyweight|nyweights|nyworth|ologist|ologists|ology|s|sile|sion|sionable|sioned|sioner|sioners|sioning|sions|sive|sively|siveness|tacle|tacles|tagon|tagonal|tagons|tagram|tagrams|tameter|tameters|tangle|tathlete|tathletes|tathlon|tathlons|thouse|thouses|uche|ultimate|ultimates|umbra|umbrae|umbras|urious|uriously|uriousness|ury
peon|age|ies|s|y people|d|s peopling
pep|eroni|ped|per|percorn|percorns|pered|pering|permint|permints|peroni|peronis|pers|pery|pier|piest|piness|ping|py|s|sin|tic|tics|tide|tides
per|adventure|ambulate|ambulated|ambulates|ambulating|ambulation|ambulations|ambulator|ambulators|ambulatory|cale|cales|ceivable|ceive|ceived|ceives|ceiving|cent|centage|centages|centile|centiles|cents|cept|ceptible|ceptibly|ception|ceptional|ceptions|ceptive|ceptively|ceptiveness|cepts|ceptual|ceptually|ch|chance|ched|ches|ching|cipience|cipient|colate|colated|colates|colating|colation|colator|colators|cussion|cussionist|cussionists|cussive|dition|durable|dure|egrinate|egrinated|egrinates|egrinating|egrination|egrinations|egrine|egrines|emptorily|emptory|ennial|ennially|ennials|estroika|fect|fecta|fectas|fected|fecter|fectest|fectibility|fectible|fecting|fection|fectionism|fectionist|fectionists|fections|fectly|fectness|fecto|fects|fidies|fidious|fidiously|fidy|forate|forated|forates|forating|foration|forations|force|form|formance|formances|formative|formed|former|formers|forming|formings|forms|fume|fumed|fumer|fumeries|fumers|fumery|fumes|fuming|functorily|functory|fuse|fused|fuses|fusing|fusion|gola|golas|haps|icardia|icardial|icarditis|icardium|icardiums|icope|igee|igees|ihelia|ihelion|ihelions|il|iled|iling|illed|illing|ilous|ilously|ils|imeter|imeters|inatal|inea|ineum|iod|iodic|iodical|iodically|iodicals|iodicity|iodontal|iodontics|iodontist|iodontists|iods|iotic|ipatetic|ipatetics|ipheral|ipherally|ipherals|ipheries|iphery|iphrases|iphrasis|iphrastic|ipteral|iscope|iscopes|ish|ishable|ishables|ishably|ished|isher|ishers|ishes|ishing|istalses|istalsis|istaltic|istyle|istyles|itonea|itoneal|itoneum|itoneums|itonitis|iwig|iwigs|iwinkle|iwinkles|jure|jured|jurer|jurers|jures|juries|juring|jury|k|ked|kier|kiest|kily|kiness|king|ks|ky|mafrost|manence|manency|manent|manently|manents|meability|meable|meate|meated|meates|meating|meation|med|ming|missible|missibly|mission|missions|missive|missively|missiveness|mit|mits|mitted|mitter|mitting|mittivity|ms|mutation|mutations|mute|muted|mutes|muting|nicious|niciously|niciousness|nickety|orate|orated|orates|orating|oration|orations|oxide|oxided|oxides|oxiding|pendicular|pendicularity|pendicularly|pendiculars|petrate|petrated|petrates|petrating|petration|petrator|petrators|petual|petually|petuals|petuate|petuated|petuates|petuating|petuation|petuator|petuity|plex|plexed|plexedly|plexes|plexing|plexingly|plexities|plexity|quisite|quisites|ries|ron|secute|secuted|secutes|secuting|secution|secutions|secutor|secutors|secutory|severance|severe|severed|severes|severing|siflage|simmon|simmons|sist|sisted|sistence|sistency|sistent|sistently|sisting|sists|snickety|son|sona|sonable|sonably|sonae|sonage|sonages|sonal|sonalise|sonalised|sonalises|sonalising|sonalism|sonalities|sonality|sonalize|sonalized|sonalizes|sonalizing|sonally|sonals|sonalty|sonas|sonate|sonates|sonification|sonifications|sonified|sonifier|sonifies|sonify|sonifying|sonnel|sons|spective|spectives|spex|spicacious|spicaciously|spicacity|spicuity|spicuous|spiration|spire|spired|spires|spiring|suadable|suade|suaded|suader|suaders|suades|suading|suasion|suasions|suasive|suasively|suasiveness|t|tain|tained|taining|tains|ter|test|tinacious|tinaciously|tinacity|tinence|tinency|tinent|tinently|tly|tness|turb|turbation|turbations|turbed|turbing|turbs|tussis|uke|ukes|usal|usals|use|used|user|uses|using|vade|vaded|vades|vading|vasive|vasively|vasiveness|verse|versely|verseness|version|versions|versity|vert|verted|verter|verting|verts|vious|viously|vs
peseta|s pesewa|s peskier peskiest peskily peskiness pesky pesos pessaries pessary pessimism pessimist|ic|ically|s
pest|er|ered|erer|ering|ers|house|houses|icide|icides|iferous|ilence|ilences|ilent|ilential|le|led|les|ling|o|s
pet|abyte|abytes|ajoule|ajoules|al|aled|alled|als|ard|ards|awatt|awatts|cock|cocks|er|ered|ering|ers|iole|ioles|ite|ites|ition|itionary|itioned|itioner|itioners|itioning|itions|rel|rels|rifaction|rified|rifies|rify|rifying|rochemical|rochemicals|rodollar|rodollars|rol|rolatum|roleum|rologist|rologists|rology|s|ted|ter|ticoat|ticoats|tier|tiest|tifog|tifogged|tifogger|tifoggers|tifoggery|tifogging|tifogs|tily|tiness|ting|tish|tishly|ty|ulance|ulancy|ulant|ulantly|unia|unias
pew|ee|ees|it|its|s|ter|ters peyote peyotl pfennig|s phaenology phaeton|s phages phagocyte|s phalange|r|rs|s
phalanx|es phalli|c phallocentric phallocentrism phallus|es phantasied phantasies
phantasm|agoria|agorias|agoric|agorical|al|s phantasy|ing phantom|s pharaoh|s pharisaic pharisee|s
pharmaceutic|al|als|s pharmacies pharmacist|s pharmacologic|al pharmacologist|s pharmacology pharmacopeia|s
pharmacopoeia|s pharmacotherapy pharmacy pharyngeal pharynges pharyngitis pharynx|es phase|d|out|outs|s phasic phasing
phasis pheasant|s phenacetin phenix phenobarbital phenol|ogy phenom|ena|enal|enally|enological|enology|enon|enons|s
phenotype|s phenytoin pheromone|s phial|s philander|ed|er|ers|ing|s philanthropic|ally philanthropies philanthropise
philanthropism philanthropist|s philanthropy philatelic philatelist|s philately philharmonic|s philippic|s
philistine|s philistinism philodendra philodendron|s philological philologist|s philology philosopher|s
philosophic|al|ally philosophies philosophise|d|r|rs|s philosophising philosophism philosophize|d|r|rs|s
philosophizing philosophy philter|s philtre|s phish|ed|er|ers|ing phlebitic phlebitis phlegm|atic|atically|y phloem
phlox|es phobia|s phobic|s phoebe|s phoenix|es
phone|card|cards|d|me|mes|mic|mically|mics|s|tic|tically|tician|ticians|tics|y|yed|ying|ys phonic|ally|s phonied
phonier phonies|t phoniness phoning phonograph|ic|s|y phonological|ly phonologist|s phonology phonon phony|ing phooey
phosphate|s phosphodiesterase phosphor|escence|escent|escently|ic|ous|s|us|ylation photic
photo|cell|cells|copied|copier|copiers|copies|copy|copying|ed|electric|electrically|engrave|engraved|engraver|engravers|engraves|engraving|engravings|finishing|genic|genically|graph|graphed|grapher|graphers|graphic|graphically|graphing|graphs|graphy|ing|journalism|journalist|journalists|meter|meters|n|ns|s|sensitise|sensitive|sensitize|stat|static|stats|statted|statting|synthesis|synthesise|synthesised|synthesises|synthesising|synthesize|synthesized|synthesizes|synthesizing|synthetic|tropic|tropism|type|typesetter|typesetting|voltaic
phrasal phrase|book|books|d|ology|s phrasing|s phrenetic phrenologist|s phrenology phyla|cteries|ctery phylogeny
phylum physic|al|ality|ally|als|ian|ians|ist|ists|ked|king|s
physio|gnomies|gnomy|graphy|logic|logical|logically|logist|logists|logy|s|therapist|therapists|therapy physique|d|s
phytography phytoplankton pianism|s pianissimi pianissimo|s pianist|s piano|forte|fortes|la|las|s piaster|s piastre|s
piazza|s piazze pibroch|s picador|s picante picaresque picayune piccalilli piccolo|s piceous
pick|aback|abacked|abacking|abacks|ax|axe|axed|axes|axing|ed|er|erel|erels|ers|et|eted|eter|eters|eting|ets|ier|iest|iness|ing|ings|le|led|les|ling|pocket|pockets|s|up|ups|y
picnic|ked|ker|kers|king|s picot|s picrate pictogram|s pictograph|s pictorial|ly|s picture|d|s|sque|squely|squeness
picturing piddle|d|s piddling piddly piddock|s pidgin|s
pie|bald|balds|ce|ced|cemeal|ces|cework|ceworker|ceworkers|cing|crust|crusts|ing|r|rce|rced|rcer|rcers|rces|rcing|rcingly|rcings|rs|s|ty|zoelectric
piffle piffling
pig|eon|eonhole|eonholed|eonholes|eonholing|eons|fish|ged|geries|gery|gier|gies|giest|gin|ging|gish|gishly|gishness|gy|gyback|gybacked|gybacking|gybacks|headed|headedly|headedness|let|lets|ling|ment|mentation|mented|ments|mies|my|pen|pens|s|skin|skins|sties|sty|swill|tail|tails
piing pike|d|r|rs|s|staff|staffs|staves piking pilaf|f|fs|s pilaster|ed|s pilau|s pilaw|s pilchard|s
pile|d|ous|s|um|up|ups|us pilfer|age|ed|er|ers|ing|s pilgrim|age|ages|s piling|s
pill|age|aged|ager|agers|ages|aging|ar|ared|ars|box|boxes|ed|ies|ing|ion|ions|ock|ocks|oried|ories|ory|orying|ow|owcase|owcases|owed|owing|ows|owslip|owslips|owy|s|y
pilot|ed|house|houses|ing|ings|s pilous pimento|s pimiento|s pimped pimpernel|s pimping pimple|d|s pimplier pimpliest
pimply pimps
pin|afore|afores|ball|cer|cers|ch|ched|cher|chers|ches|ching|cushion|cushions|dling|e|eal|eapple|eapples|ed|ery|es|ewood|ewoods|ey|feather|feathers|fish|ged|ging|gs|head|headed|heads|hole|holes|ier|iest|ing|ion|ioned|ioning|ions|ite|k|ked|ker|kest|keye|kie|kies|king|kish|kness|ko|koes|kos|ks|ky|nace|naces|nacle|nacled|nacles|nate|nated|nately|ned|nies|ning|ny|ochle|ocle|ole|ones|point|pointed|pointing|points|prick|pricks|s|setter|setters|stripe|striped|stripes|t|tail|tails|to|toes|tos|ts|up|ups|wheel|wheeled|wheeling|wheels|yin|yon|yons
pioneer|ed|ing|s pious|ly|ness pipe|d|line|lines|r|rine|rines|rs|s|tte|ttes|work piping pipit|s pipkin pipped
pippin|g|s pipsqueak|s piquancy piquant|e|ly pique|d|s|t|ts piquing piracy piranha|s pirate|d|s piratical|ly pirating
pirogi piroshki pirouette|d|s pirouetting pirozhki
pis|catorial|mire|mires|sed|ser|sers|ses|sing|soir|soirs|tachio|tachios|te|tes|til|tillate|tils|tol|tole|tols|ton|tons
pit|apat|apats|as|ch|chblende|ched|cher|chers|ches|chfork|chforked|chforking|chforks|chier|chiest|ching|chings|chman|chmen|chy|eous|eously|eousness|fall|falls|head|heads|hier|hiest|hily|hiness|hless|hos|hy|iable|iably|ied|ies|iful|ifully|iless|ilessly|ilessness|on|ons|s|ta|tance|tances|tas|ted|ting|uitaries|uitary|y|ying|yingly
pivot|al|ed|ing|s pixel|s pixie|s pizazz pizza|s|z|zz pizzeria|s pizzicati pizzicato|s placable placard|ed|ing|s
placate|d|r|s placating placation placatory
place|bo|boes|bos|d|holder|holders|kick|kicked|kicker|kickers|kicking|kicks|men|ment|ments|nta|ntae|ntal|ntals|ntas|r|rs|s|t
placid|ity|ly placing|s placket|s placoid plagae plages plagiarise|d|r|rs|s plagiarising plagiarism|s plagiarist|s
plagiarize|d|r|rs|s plagiarizing plagiary plague|d|s plaguing plaice|s plaid|ed|s
plain|chant|clothes|clothesman|clothesmen|er|est|ly|ness|s|sman|smen|song|spoken|t|tiff|tiffs|tive|tively|ts
plait|ed|ing|s
plan|ar|e|ed|eload|eloads|er|ers|es|et|etaria|etarium|etariums|etary|ets|gency|gent|ing|k|ked|king|ks|kton|ned|ner|ners|ning|nings|s|t|tain|tains|tar|tation|tations|ted|ter|ters|ting|tings|tlike|ts
plaque|s plash|ed|es|ing|y plasma|s plasmic plasmon plasms plaster|board|ed|er|ers|ing|s
plastic|ise|ised|ises|ising|ity|ize|ized|izes|izing|s plastid|s plastique
plate|au|aued|auing|aus|aux|d|ful|fuls|let|lets|n|ns|r|s platform|ed|ing|s platies platina plating platinic platinum
platitude|s platitudinous platonic platoon|ed|ing|s plats platted platter|s platting platy|pi|pus|puses|s plaudit|s
plausibility plausible plausibly
play|able|act|acted|acting|acts|back|backs|bill|bills|book|books|boy|boys|ed|er|ers|fellow|fellows|ful|fully|fulness|girl|girls|goer|goers|ground|grounds|group|groups|house|houses|ing|ings|list|lists|mate|mates|off|offs|pen|pens|room|rooms|s|school|schools|thing|things|time|wright|wrights
plaza|s
plea|ch|ched|ches|ching|d|ded|der|ders|ding|dingly|dings|ds|s|sant|santer|santest|santly|santness|santries|santry|se|sed|ses|sing|singly|sings|surable|surably|sure|sured|sureful|sures|suring|t|ted|ting|ts
plebby plebe|ian|ians|s plebiscite|s plebs plectra plectron|s plectrum|s pledge|d|e|r|s|t pledging plenaries plenary
plenipotentiaries plenipotentiary plenitude|s plenteous plentiful|ly plenty plenum|s pleonasm|s plessor plethora
pleura|e|l pleurisy plexiglass plexus|es pliability pliable pliably pliancy pliant|ly plicate plication plied pliers
plies plight|ed|er|ing|s plimsoll|s plinth|s plod|ded|der|ders|ding|dings|s plonk|ed|er|ers|ing|s plop|ped|ping|s
plosive|s plot|s|ted|ter|ters|ting plough|ed|er|ing|ings|man|men|s|share|shares plover|s
plow|ed|er|ers|ing|man|men|s|share|shares ploy|s pluck|ed|er|ier|iest|ily|iness|ing|less|s|y
plug|ged|ging|hole|holes|in|ins|s
plum|age|aged|ate|b|bago|bed|ber|bers|bery|bing|bs|e|ed|es|ier|iest|ing|met|meted|meting|mets|my|p|ped|per|pest|ping|ply|pness|ps|s|y
plunder|ed|er|ers|ing|s plunge|d|r|rs|s plunging plunk|ed|er|ers|ing|s pluperfect|s
plural|isation|ise|ised|ises|ising|ism|ist|istic|ists|ities|ity|ization|ize|ized|izes|izing|s
plus|es|h|her|hest|hier|hiest|hiness|hly|hness|hy|ses plutocracies plutocracy plutocrat|ic|s plutonic plutonium
pluvial ply|ing|wood pneumatic|ally|s pneumococcal pneumococci pneumococcus pneumonia pneumonic poach|ed|er|ers|es|ing
pocked pocket|book|books|ed|ful|fuls|ing|knife|knives|s pocking pockmark|ed|ing|s pocks
pod|cast|casting|casts|ded|ding|gier|giest|gy|ia|iatric|iatrist|iatrists|iatry|ite|ium|iums|s poem|s poesy
poet|aster|asters|ess|esses|ic|ical|ically|ics|ry|s pogeys pogies pogrom|s poignance poignancy poignant|ly poinciana|s
poinsettia|s point|blank|ed|edly|er|ers|ier|iest|illism|illist|illiste|illists|ing|less|lessly|lessness|s|y poise|d|s
poising poison|ed|er|ers|ing|ings|ous|ously|s poke|d|r|rs|s|y|ys pokie|r|s|st poking poky
polar|isation|isations|ise|ised|iser|ises|ising|ities|ity|ization|izations|ize|ized|izer|izes|izing polder
pole|axe|axed|axes|axing|cat|cats|d|mic|mical|mically|micist|micists|mics|rs|s|star|stars
police|d|man|men|s|woman|women policies policing policy|holder|holders|maker|makers poling polio|myelitic|myelitis|s
polish|ed|er|ers|es|ing|ings politburo|s polite|ly|ness|r|sse|st
politic|al|ally|ian|ians|isation|ise|ised|ises|ising|ization|ize|ized|izes|izing|k|king|ks|o|oes|os|s polities polity
polka|ed|ing|s
poll|ack|acks|ard|ards|ed|en|ens|er|ie|ies|inate|inated|inates|inating|ination|inator|inators|ing|iwog|iwogs|ock|ocks|s|ster|sters|utant|utants|ute|uted|uter|uters|utes|uting|ution|utions|ywog|ywogs
polo|naise|naises|nium poltergeist|s poltroon|s polyacrylamide polyamories polyamory polyandrous polyandry
polyclinic|s polyester|s polyethylene polygamist|s polygamous polygamy polyglot|s polygon|al|s polygraph|ed|er|ing|s
polyhedra|l polyhedron|s polymath|s|y polymer|ic|isation|ise|ised|ises|ising|ization|ize|ized|izes|izing|s polymorphic
polymorphous polynomial|s polyp|hone|honic|hony|ropylene|s|us polys|emous|tyrene|yllabic|yllable|yllables
polytechnic|s polytheism polytheist|ic|s polythene|s polyunsaturate|d|s polyurethane|s polyvinyl pomace pomade|d|s
pomading pomander|s pomegranate|s pommel|ed|ing|led|ling|s pommies pommy
pomp|adour|adoured|adours|ano|anos|om|oms|on|ons|osity|ous|ously|ousness ponce|d|s|y poncho|s poncing poncy
pond|er|ered|erer|erers|ering|erous|erously|erousness|ers|s pones ponged pongee ponging pongs poniard|s ponied ponies
pontes pontiff|s pontifical|ly|s pontificate|d|s pontificating pontoon|s pony|ing|tail|tails pooch|ed|es|ing poodle|s
pooed poofs poofter|s poohed poohing poohs pooing pool|ed|ing|room|rooms|s|side|sides poop|ed|ing|s
poor|boy|er|est|house|houses|ly|ness
pop|corn|e|ery|es|gun|guns|injay|injays|ish|lar|lars|lin|over|overs|pa|padom|padoms|padum|padums|pas|ped|per|pers|pet|pets|pied|pies|ping|ple|py|pycock|s|ulace|ulaces|ular|ularisation|ularisations|ularise|ularised|ulariser|ularises|ularising|ularity|ularization|ularizations|ularize|ularized|ularizer|ularizes|ularizing|ularly|ulate|ulated|ulates|ulating|ulation|ulations|ulism|ulist|ulists|ulous|ulousness|up|ups
porcelain|s porch|es porcine porcupine|s pore|d|s porgies porgy poring porism pork|er|ers|ier|ies|iest|y
porno|grapher|graphers|graphic|graphically|graphy porosity porous|ness porphyritic porphyry porpoise|d|s porpoising
porridge porringer|s
port|ability|able|ables|ably|age|aged|ages|aging|al|aled|als|cullis|cullises|ed|end|ended|ending|ends|ent|entous|entously|entousness|ents|er|erhouse|erhouses|ers|folio|folios|hole|holes|ico|icoes|icos|ing|ion|ioned|ioning|ions|lier|liest|liness|ly|manteau|manteaus|manteaux|rait|raitist|raitists|raits|raiture|ray|rayal|rayals|rayed|rayer|raying|rays|s|ulaca
posable pose|d|r|rs|s|ur|urs posher poshest posies posing
posit|ed|ing|ion|ional|ioned|ioner|ioning|ions|ive|ively|iveness|ives|ivism|ivisms|ivist|ivists|ron|rons|s
posse|s|ss|ssed|sses|ssing|ssion|ssions|ssive|ssively|ssiveness|ssives|ssor|ssors|ssory|t|ts possibilities possibility
possible|s possibly possie possum|s
post|age|al|bag|bags|box|boxes|boy|card|cards|code|codes|colonial|consonantal|date|dated|dates|dating|doc|docs|doctoral|ed|er|erior|eriors|erity|ern|erns|ers|graduate|graduates|haste|hole|holes|humous|humously|hypnotic|iche|iches|ie|ies|ilion|ilions|illion|illions|industrial|ing|ings|lude|ludes|man|mark|marked|marking|marks|master|masters|men|menopausal|meridian|mistress|mistresses|modern|modernism|modernist|modernists|mortem|mortems|nasal|natal|operative|paid|partum|pone|poned|ponement|ponements|poner|poners|pones|poning|prandial|s|script|scripts|season|seasons|synaptic|ulate|ulated|ulates|ulating|ulation|ulations|ural|ure|ured|urer|ures|uring|urings|war|woman|women
posy
pot|ability|able|ables|age|ages|ash|assium|ation|ations|ato|atoes|bellied|bellies|belly|boiler|boilers|ence|ency|ent|entate|entates|ential|entialities|entiality|entially|entials|entiate|entiated|entiates|entiating|ently|ful|fuls|head|heads|her|herb|herbs|hered|hering|hers|holder|holders|hole|holed|holer|holers|holes|holing|hook|hooks|house|houses|ion|ions|luck|lucks|man|men|pie|pies|pourri|pourris|s|shard|sherd|sherds|shot|shots|tage|ted|ter|tered|teries|tering|ters|tery|tier|ties|tiest|tiness|ting|tle|tles|ty
pouch|ed|es|ing pouffe|s poufs poulterer|s poultice|d|s poulticing poultry pounce|d|r|s pouncing
pound|age|ed|er|ers|ing|ings|s pour|ed|er|ing|ings|s pout|ed|er|ers|ing|s poverty powder|ed|ing|s|y
power|boat|boats|ed|ful|fully|house|houses|ing|less|lessly|lessness|s powwow|ed|ing|s poxes practicability practicable
practicably practical|ities|ity|ly|s practice|d|r|s practicing practicum|s practise|d|r|s practising practitioner|s
praefect praesidium|s praetor|ian|s pragmatic|al|ally|s pragmatism pragmatist|s prairie|s praise|d|s|worthiness|worthy
praising praline|s pram|s prance|d|r|rs|s prancing|ly prang|ed|ing|s prank|s|ster|sters praseodymium prate|d|r|rs|s
pratfall|s prating prats prattle|d|r|rs|s prattling prawn|ed|ing|s praxes pray|ed|er|erful|erfully|ers|ing|s
preach|ed|er|ers|es|ier|iest|ing|ings|ment|y preadjust preadolescence|s preadolescent preamble|d|s preambling preapply
preappoint prearrange|d|ment|s prearranging preassemble|d preassign|ed prebend|s prebuilt precancel|ed|ing|led|s
precancerous precarious|ly|ness precast precatory precaution|ary|s precautious precede|d|nce|nces|ncy|nt|nts|s
preceding precentor|s precept|ive|or|ors|ory|s precess|ed|es|ing|ion|ional|ions precinct|s preciosity precious|ly|ness
precipice|s precipitant|s precipitate|d|ly|s precipitating precipitation|s precipitous|ly precise|ly|ness|r|s|st
precisian precision|s preclude|d|s precluding preclusion preclusive precocious|ly|ness precocity precognition|s
precognitive precolonial preconceive|d|s preconceiving preconception|s precondition|ed|ing|s precook|ed|ing|s
precursor|s|y predate|d|s predating predator|s|y predawn predecease|d|s predeceasing predecessor|s predefine|d
predefining predesignate|d|s predesignating predestination predestine|d|s predestining predetermination
predetermine|d|r|rs|s predetermining predicable predicament|s predicate|d|s predicating predication predicative|ly
predict|ability|able|ably|ed|ing|ion|ions|ive|or|ors|ory|s predigest|ed|ing|s predilection|s predispose|d|s
predisposing predisposition|s prednisone predominance predominancy predominant|ly predominate|d|ly|s predominating
preelection preemie|s preeminence preeminent|ly preempt|ed|ing|ion|ive|ively|s preen|ed|ing|s preestablish preexamine
preexist|ed|ence|ing|s prefab|bed|bing|ricate|ricated|ricates|ricating|rication|s preface|d|s prefacing prefatory
prefect|s|ure|ures prefer|able|ably|ence|ences|ential|entially|ment|red|ring|s prefigure|d|s prefiguring
prefix|ed|es|ing preform|ative|ed|ing|s prefrontal pregame|s pregnancies pregnancy pregnant preheat|ed|ing|s
prehensible prehensile prehension|s prehistorian|s prehistoric|al|ally prehistory prehuman preinsert preinstalled
prejudge|d|ment|ments|s prejudging prejudgment|s prejudice|d|s prejudicial prejudicing prekindergarten|s prelacy
prelate|s prelature prelect preliminaries preliminary prelims preliterate prelude|s premarital premature|ly
premed|ical|itate|itated|itates|itating|itation|s premenstrual premie|r|re|red|res|ring|rs|rship|rships|s premise|d|s
premising premiss|es premium|s premix|ed|es|ing premolar|s premonition|s premonitory prenatal|ly prenup|s|tial
preoccupation|s preoccupied preoccupies preoccupy|ing preoperative preordain|ed|ing|s preowned prepackage|d|s
prepackaging prepacked prepaid preparation|s preparator|y prepare|d|dness|r|rs|s preparing prepay|ing|ment|ments|s
prepend prepense preponderance|s preponderant|ly preponderate|d|s preponderating preposition|al|ally|s
prepossess|ed|es|ing|ion|ions preposterous|ly prepped preppie|r|s|st prepping preppy preprocessed preprogram preps
prepubescence prepubescent|s prepuce|s prequel|s prerecord|ed|ing|s preregister|ed|ing|s preregistration
prerequisite|s prerogative|s presage|d|r|s presaging presbyopia presbyter|ies|s|y preschool|er|ers|s prescience
prescient|ly prescind prescribe|d|r|s prescribing prescript|ion|ions|ive|ively|s preseason|s presence|s
present|able|ably|ation|ations|ative|ed|er|ers|ient|iment|iments|ing|ly|ment|ments|s preservable preservation|ist|ists
preservative|s preserve|d|r|rs|s preserving preset|s|ting preshrank preshrink|ing|s preshrunk|en
preside|d|ncies|ncy|nt|ntial|nts|s presiding presidium|s presort|ed|ing|s
press|ed|er|ers|es|ie|ies|ing|ingly|ings|man|men|ure|ured|ures|uring|urisation|urise|urised|uriser|urisers|urises|urising|urization|urize|urized|urizer|urizers|urizes|urizing
prestidigitation prestige prestigious presto|s presumable presumably presume|d|s presuming presumption|s presumptive
presumptuous|ly|ness presuppose|d|s presupposing presupposition|s pretax preteen|s pretence|s pretend|ed|er|ers|ing|s
pretense|s pretension|s pretentious|ly|ness preterit|e|es|s preterm|it preternatural|ly pretest|ed|ing|s pretext|s
pretreat|ed pretrial|s prettied prettier pretties|t prettified prettifies prettify|ing prettily prettiness pretty|ing
pretzel|s prevail|ed|er|ing|s prevalence prevalent prevaricate|d|s prevaricating prevarication|s prevaricator|s
prevent|able|ative|atives|ed|er|ible|ing|ion|ions|ive|ives|s preview|ed|er|ers|ing|s previous|ly|ness previse
prevision|s prevue|s prewar|m prey|ed|ing|s prezzie|s priapic price|d|less|s|y pricier priciest pricing
prick|ed|er|ers|et|ets|ing|ings|le|led|les|lier|liest|liness|ling|ly|s pricy pride|d|ful|fully|s priding pried prier|s
pries|t|tess|tesses|thood|thoods|tlier|tliest|tliness|tly|ts priggish|ness prigs
prim|acy|aeval|al|aries|arily|ary|ate|ates|e|ed|eness|er|ero|ers|es|eval|ine|ing|itive|itively|itiveness|itives|ly|mer|mest|ness|ogenitor|ogenitors|ogeniture|ordial|ordially|p|ped|ping|ps|rose|roses|ula|ulas|us
prince|dom|doms|lier|liest|liness|ly|s|ss|sses principal|ities|ity|ly|s principle|d|s prinked prinker prinking prinks
print|able|ed|er|ers|ery|ing|ings|making|out|outs|s prion|s
prior|ate|ess|esses|ies|ities|itisation|itise|itised|itises|itising|itization|itize|itized|itizes|itizing|ity|s|y
prisage prise|d|s prising prism|atic|s prison|er|ers|s prissier prissiest prissily prissiness prissy pristine prithee
privacy private|er|ers|ly|r|s|st privation|s privatisation|s privatise|d|s privatising privative privatization|s
privatize|d|s privatizing privet|s privier privies|t privilege|d|s privileging privily privy
prize|d|fight|fighter|fighters|fighting|fights|s|winner|winners|winning prizing
pro|active|actively|babilistic|babilities|bability|bable|bables|bably|bate|bated|bates|bating|bation|bational|bationary|bationer|bationers|be|bed|bes|bing|bings|bity|blem|blematic|blematical|blematically|blems|bosces|boscides|boscis|boscises|caine|caryote|caryotes|caryotic|cedural|cedure|cedures|ceed|ceeded|ceeding|ceedings|ceeds|cess|cessable|cessed|cesses|cessing|cession|cessional|cessionals|cessioned|cessioning|cessions|cessor|cessors|claim|claimed|claiming|claims|clamation|clamations|clivities|clivity|consul|consular|consuls|crastinate|crastinated|crastinates|crastinating|crastination|crastinations|crastinator|crastinators|crastinatory|create|created|creates|creating|creation|creative|ctor|ctored|ctoring|ctors|curable|curator|curators|cure|cured|curement|curements|curer|curers|cures|curess|curing|d|dded|dder|dding|digal|digality|digally|digals|digies|digious|digiously|digy|ds|duce|duced|ducer|ducers|duces|ducible|ducing|duct|duction|ductions|ductive|ductively|ductiveness|ductivity|ducts|fanation|fanations|fane|faned|fanely|faneness|faner|fanes|faning|fanities|fanity|fess|fessed|fessedly|fesses|fessing|fession|fessional|fessionalisation|fessionalise|fessionalised|fessionalises|fessionalising|fessionalism|fessionalization|fessionalize|fessionalized|fessionalizes|fessionalizing|fessionally|fessionals|fessions|fessor|fessorial|fessorially|fessors|fessorship|fessorships|ffer|ffered|ffering|ffers|ficiency|ficient|ficiently|ficients|file|filed|files|filing|fit|fitability|fitable|fitably|fited|fiteer|fiteered|fiteering|fiteers|fiterole|fiteroles|fiting|fitless|fits|fligacy|fligate|fligately|fligates|forma|found|founder|foundest|foundly|foundness|fs|fundities|fundity|fuse|fusely|fuseness|fusion|fusions|genitor|genitors|geny|gesterone|gestin|gestins|gnathous|gnoses|gnosis|gnostic|gnosticate|gnosticated|gnosticates|gnosticating|gnostication|gnostications|gnosticator|gnosticators|gnosticatory|gnostics|gram|gramed|gramer|gramers|graming|grammable|grammables|grammatic|gramme|grammed|grammer|grammers|grammes|gramming|grams|gress|gressed|gresses|gressing|gression|gressions|gressive|gressively|gressiveness|gressives|hibit|hibited|hibiting|hibition|hibitionist|hibitionists|hibitions|hibitive|hibitively|hibitor|hibitory|hibits|ject|jected|jectile|jectiles|jecting|jection|jectionist|jectionists|jections|jective|jectively|jector|jectors|jects|karyote|karyotes|karyotic|lapse|lapsed|lapses|lapsing|late|le|les|letarian|letarians|letariat|liferate|liferated|liferates|liferating|liferation|lific|lifically|line|lines|lix|lixity|lixly|log|logs|logue|logues|long|longation|longations|longe|longed|longing|longs|lusion|lusions|m|menade|menaded|menader|menaders|menades|menading|methium|minence|minences|minent|minently|miscuity|miscuous|miscuously|mise|mised|misee|misees|miser|misers|mises|mising|misingly|missory|mo|montories|montory|mos|mote|moted|moter|moters|motes|moting|motion|motional|motions|mpt|mpted|mpter|mpters|mptest|mpting|mptings|mptitude|mptly|mptness|mpts|ms|mulgate|mulgated|mulgates|mulgating|mulgation|mulgations|mulgator|mulgators|nate|nated|nates|nating|nation|ne|neness|ng|nged|nghorn|nghorns|ngs|nominal|noun|nounce|nounceable|nounced|nouncement|nouncements|nounces|nouncing|nouns|nto|nuclear|nunciation|nunciations|of|ofed|ofing|ofread|ofreader|ofreaders|ofreading|ofreads|ofs|p|paganda|pagandise|pagandised|pagandises|pagandising|pagandism|pagandist|pagandists|pagandize|pagandized|pagandizes|pagandizing|pagate|pagated|pagates|pagating|pagation|pagator|pagators|pane|pel|pellant|pellants|pelled|pellent|pellents|peller|pellers|pelling|pellor|pellors|pels|pene|pensities|pensity|per|perer|perest|perly|pertied|perties|perty|phecies|phecy|phesied|phesier|phesiers|phesies|phesy|phesying|phet|phetess|phetesses|phetic|phetical|phetically|phets|phylactic|phylactics|phylaxes|phylaxis|pinquity|pitiate|pitiated|pitiates|pitiating|pitiation|pitiator|pitiatory|pitious|pitiously|pjet|pjets|ponent|ponents|portion|portional|portionality|portionally|portionals|portionate|portionately|portioned|portioning|portions|posal|posals|pose|posed|poser|posers|poses|posing|position|positional|positioned|positioning|positions|pound|pounded|pounder|pounding|pounds|pped|pping|praetor|pranolol|pretor|prietaries|prietary|prieties|prietor|prietorial|prietorially|prietors|prietorship|prietress|prietresses|priety|ps|pulsion|pulsive|rate|rated|rates|rating|ration|rations|rogation|rogue|rogued|rogues|roguing|s|saic|saically|scenia|scenium|sceniums|sciutto|scribe|scribed|scribes|scribing|scription|scriptions|scriptive|se|sector|secute|secuted|secutes|secuting|secution|secutions|secutor|secutors|selyte|selyted|selytes|selyting|selytise|selytised|selytiser|selytisers|selytises|selytising|selytism|selytize|selytized|selytizer|selytizers|selytizes|selytizing|ser|sier|siest|siness|sit|social|sodies|sody|spect|spected|specting|spective|spectively|spector|spectors|spects|spectus|spectuses|sper|spered|spering|sperity|sperous|sperously|spers|state|states|stheses|sthesis|sthetic|sthetics|stitute|stituted|stitutes|stituting|stitution|strate|strated|strates|strating|stration|strations|sy|tactinium|tagonist|tagonists|tean|tect|tected|tecting|tection|tectionism|tectionist|tectionists|tections|tective|tectively|tectiveness|tector|tectorate|tectorates|tectors|tects|tein|teins|test|testant|testants|testation|testations|tested|tester|testers|testing|testor|testors|tests|thesis|tist|tists|tocol|tocols|ton|tons|toplasm|toplasmic|toplast|totype|totyped|totypes|totypical|totyping|tozoa|tozoal|tozoan|tozoans|tozoic|tozoon|tract|tracted|tracting|traction|tractor|tractors|tracts|trude|truded|trudes|truding|trusile|trusion|trusions|tuberance|tuberances|tuberancy|tuberant|ud|uder|udest|udly|vability|vable|vably|ve|ved|ven|venance|venances|vender|venience|ver|verb|verbial|verbially|verbs|vers|ves|vide|vided|vidence|vident|vidential|videntially|vidently|vider|viders|vides|viding|vince|vinces|vincial|vincialism|vincialist|vincially|vincials|ving|vision|visional|visionally|visioned|visioner|visioning|visions|viso|visoes|visos|vocateur|vocateurs|vocation|vocations|vocative|vocatively|vocativeness|voke|voked|voker|vokers|vokes|voking|vokingly|volone|vost|vosts|w|wess|wl|wled|wler|wlers|wling|wls|ws|xies|ximal|ximate|ximity|xy
prude|nce|nt|ntial|ntially|ntly|ry|s prudish|ly|ness prune|d|r|rs|s pruning prurience prurient|ly pry|er|ers|ing|ings
psalm|ist|ists|s psalter|ies|y psephologist|s psephology pseudo|nym|nymous|nyms|s|science|sciences pseuds pseudy
pshaw|s psittacosis psoriasis
psych|e|ed|edelia|edelic|edelically|edelics|es|iatric|iatrist|iatrists|iatry|ic|ical|ically|ics|ing|o|oactive|oanalyse|oanalysed|oanalyses|oanalysing|oanalysis|oanalyst|oanalysts|oanalytic|oanalytical|oanalytically|oanalyze|oanalyzed|oanalyzes|oanalyzing|obabble|odrama|odramas|ogenic|okineses|okinesis|okinetic|ological|ologically|ologies|ologise|ologism|ologist|ologists|ology|ometric|oneuroses|oneurosis|opath|opathic|opathology|opaths|opathy|opharmacology|ophysiology|os|oses|osis|osomatic|osomatics|otherapies|otherapist|otherapists|otherapy|otic|otically|otics|otropic|otropics|s
ptarmigan|s pterodactyl|s ptomaine|s
pub|ertal|erty|es|escence|escent|ic|is|lic|lican|licans|lication|lications|licise|licised|licises|licising|licist|licists|licity|licize|licized|licizes|licizing|licly|lish|lishable|lished|lisher|lishers|lishes|lishing
puck|er|ered|ering|ers|ery|ish|ishly|ishness|s pudding|s puddle|d|s puddling pudenda pudendum pudgier pudgiest
pudginess pudgy pueblo|s puerile puerility puerperal puff|ball|balls|ed|er|ers|ery|ier|iest|in|iness|ing|ins|s|y
pugging pugilism pugilist|ic|s pugnacious|ly|ness pugnacity puke|d|s puking pukka pulchritude pulchritudinous puled
pules puling pull|back|backs|ed|er|ers|et|ets|ey|eys|ing|out|outs|over|overs|s|up|ups pulmonary
pulp|ed|ier|iest|iness|ing|it|its|s|wood|y pulsar|s pulsate|d|s pulsating pulsation|s pulse|d|s pulsing pulverisation
pulverise|d|s pulverising pulverization pulverize|d|s pulverizing puma|s pumice|s pummel|ed|ing|led|ling|s
pump|ed|er|ernickel|ers|ing|kin|kins|s
pun|ch|chbag|chbags|ched|cheon|cheons|cher|chers|ches|chier|chiest|ching|chline|chlines|chy|ctate|ctilio|ctilious|ctiliously|ctiliousness|ctual|ctuality|ctually|ctuate|ctuated|ctuates|ctuating|ctuation|ctuations|cture|ctured|ctures|cturing|dit|ditry|dits|gency|gent|gently|ier|iest|iness|ish|ishable|ished|ishes|ishing|ishingly|ishment|ishments|itive|itively|k|ker|kest|kie|kies|kin|kins|ks|ned|ner|net|nets|ning|nings|s|ster|sters|t|ted|ter|ters|ting|ts|y
pup|ae|al|as|ate|ated|ates|ating|il|ils|ped|pet|peteer|peteers|petry|pets|pies|ping|py|s purblind purchasable
purchase|d|r|rs|s purchasing purdah pure|bred|breds|e|ed|eing|es|ly|ness|r|st purgative|s purgatorial purgatories
purgatory purge|d|r|rs|s purging|s purification purified purifier|s purifies purify|ing purine|s purism purist|ic|s
puritan|ical|ically|ism|s purities purity purled purlieu|s purlin|g purloin|ed|er|ing|s purls purple|r|s|st purplish
purport|ed|edly|ing|s purpose|d|ful|fully|fulness|less|lessly|lessness|ly|s purposing purr|ed|ee|ing|s purse|d|r|rs|s
pursier pursiest pursing pursuance pursuant pursue|d|r|rs|s pursuing pursuit|s purulence purulent
purvey|ance|ed|ing|or|ors|s purview
pus|h|hbike|hbikes|hcart|hcarts|hchair|hchairs|hed|her|hers|hes|hier|hiest|hily|hiness|hing|hover|hovers|hpin|hpins|hup|hups|hy|illanimity|illanimous|illanimously|s|ses|sier|sies|siest|sy|sycat|sycats|syfoot|syfooted|syfooting|syfoots|tular|tulate|tule|tules
put|ative|down|downs|out|outs|refaction|refactive|refied|refies|refy|refying|rescence|rescent|rid|s|sch|sches|t|ted|tee|tees|ter|tered|terer|terers|tering|ters|tied|tier|ties|ting|ts|ty|tying|zes
puzzle|d|ment|r|rs|s puzzling pwned pwning pyelonephritis pygmies pygmy pyjama|s pylon|s pylori|c pylorus pyorrhea|l
pyorrhoea|l pyralid|s pyramid|al|ed|ing|s pyre|s pyrimidine|s pyrite|s pyrognostics pyromania|c|cs pyromanic
pyrotechnic|al|s pyruvate python|s pyxes pyxies pzazz
qua|ck|cked|ckery|cking|cks|drangle|drangles|drangular|drant|drants|draphonic|drat|dratic|dratics|drature|dratures|drennia|drennial|drennium|drenniums|driceps|dricepses|drilateral|drilaterals|drille|drilles|drillion|drillions|driplegia|driplegic|driplegics|drivium|drophonic|druped|drupedal|drupeds|druple|drupled|druples|druplet|druplets|druplex|druplicate|druplicated|druplicates|druplicating|druplication|drupling|druply|drupole|ds|ff|ffed|ffer|ffing|ffs|gmire|gmires|haug|haugs|hog|hogs|il|iled|iling|ils|int|inter|intest|intly|intness|ke|ked|kes|king|ky|lification|lifications|lified|lifier|lifiers|lifies|lify|lifying|litative|litatively|lities|lity|lm|lmish|lms|ndaries|ndary|ngo|ngos|nta|ntifiable|ntification|ntified|ntifier|ntifiers|ntifies|ntify|ntifying|ntisation|ntise|ntitation|ntitative|ntitatively|ntities|ntity|ntization|ntize|ntum|rantine|rantined|rantines|rantining|rk|rks|rrel|rreled|rreler|rrelers|rreling|rrelled|rreller|rrellers|rrelling|rrels|rrelsome|rrelsomeness|rried|rrier|rriers|rries|rry|rrying|rryings|rt|rter|rterback|rterbacked|rterbacking|rterbacks|rterdeck|rterdecks|rtered|rterfinal|rterfinals|rtering|rterings|rterlies|rterly|rtermaster|rtermasters|rtern|rterns|rters|rterstaff|rterstaffs|rterstaves|rtet|rtets|rtette|rtettes|rto|rtos|rts|rtz|sar|sars|sh|shed|shes|shing|si|train|trains|ver|vered|vering|vers|very|y|ys|yside|ysides
queasier queasiest queasily queasiness queasy queen|ed|ing|lier|liest|ly|s queer|ed|er|est|ing|ly|ness|s
quell|ed|er|ing|s quench|able|ed|er|ers|es|ing|less queried queries querns querulous|ly|ness query|ing quesadilla|s
quest|ed|er|ing|ion|ionable|ionably|ioned|ioner|ioners|ioning|ioningly|ionings|ionnaire|ionnaires|ions|s queue|d|s
queuing quibble|d|r|rs|s quibbling quiche|s
quick|en|ened|ening|ens|er|est|fire|ie|ies|lime|ly|ness|sand|sands|silver|step|steps quids quiescence quiescent|ly
quiet|ed|en|ened|ening|ens|er|est|ing|ism|ly|ness|s|ude|us|uses quiff|s quill|s quilt|ed|er|ers|ing|s quince|s
quinidine quinine quinoa quinone quins|y
quint|e|essence|essences|essential|essentially|et|ets|ette|ettes|s|uple|upled|uples|uplet|uplets|upling quinze
quip|ped|per|ping|s|ster|sters quire|s quirk|ed|ier|iest|iness|ing|s|y quirt|s quisling|s
quit|claim|claims|e|s|tance|ted|ter|ters|ting|tor quiver|ed|ing|s|y quixotic|ally
quiz|zed|zer|zers|zes|zical|zically|zing quoin|s quoit|ed|ing|s quondam quorate quorum|s quota|bility|ble|s|tion|tions
quote|d|r|s quoth quotidian quotient|s quoting qwerty rabbet|ed|ing|s rabbi|n|nate|nic|nical|s|t|ted|ting|ts rabble|s
rabid|ity|ly|ness rabies raccoon|s race|course|courses|d|goer|goers|horse|horses|me|mes|r|rs|s|track|tracks|way|ways
racial|ism|ist|ists|ly racier raciest racily raciness racing racism racist|s
rack|ed|et|eted|eteer|eteered|eteering|eteers|etier|etiest|eting|ets|ety|ing|s raconteur|s racoon|s
racquet|ball|balls|s racy radar|s|scope|scopes raddle|d|s raddling radial|ly|s radian|ce|cy|s|t|tly radiate|d|s
radiating radiation|s radiator|s radical|isation|ise|ised|ises|ising|ism|ization|ize|ized|izes|izing|ly|s radicchio
radicel radii
radio|active|actively|activity|carbon|ed|gram|grams|grapher|graphers|graphy|ing|isotope|isotopes|logist|logists|logy|man|men|meter|meters|metric|metry|phone|phones|s|scopy|sonde|sondes|surgery|telegraph|telegraphs|telegraphy|telephone|telephones|telephonies|telephony|therapist|therapists|therapy
radish|es radium radius|es radon raffia raffish|ly|ness raffle|d|s raffling raft|ed|er|ers|ing|s
rag|amuffin|amuffins|as|bag|e|ed|er|ers|es|ga|ged|geder|gedest|gedier|gediest|gedly|gedness|gedy|ging|ing|ingly|lan|lans|man|out|outs|s|tag|tags|time|weed|wort
raid|ed|er|ers|ing|s
rail|card|cards|ed|er|ing|ings|leries|lery|road|roaded|roader|roaders|roading|roads|s|way|wayman|waymen|ways raiment
rain|bow|bows|coat|coats|drop|drops|ed|fall|falls|forest|forests|ier|iest|ing|less|maker|makers|making|proof|s|storm|storms|water|y
raise|d|r|rs|s raisin|g|gs|s rajah|s rajas rake|d|s raking rakish|ly|ness rallied rallier rallies rally|ing
ram|ble|bled|bler|blers|bles|bling|blings|bunctious|bunctiously|bunctiousness|ekin|ekins|equin|equins|ie|ification|ifications|ified|ifies|ify|ifying|jet|jets|med|mer|mers|ming|p|page|paged|pager|pages|paging|pancy|pant|pantly|part|parts|ped|ping|ps|rod|rodded|rodding|rods|s|shackle
ran|ch|ched|cher|chero|chers|ches|ching|cid|cidity|cidness|cor|corous|corously|cour|dier|diest|diness|dom|domisation|domise|domised|domises|domising|domization|domize|domized|domizes|domizing|domly|domness|dy|ee|ees|g|ge|ged|gefinder|gefinders|ger|gers|ges|gier|giest|giness|ging|gy|is|k|ked|ker|kest|ket|king|kings|kle|kled|kles|kling|kly|kness|ks|sack|sacked|sacking|sacks|som|somed|somer|somers|soming|soms|somware|t|ted|ter|ters|ting|tings|ts
rap|acious|aciously|aciousness|acity|e|ed|er|ers|es|eseed|id|ider|idest|idity|idly|idness|ids|ier|iers|ine|ing|ist|ists|ped|pee|pel|pelled|pelling|pels|pen|per|pers|ping|port|porteur|porteurs|ports|prochement|prochements|s|scallion|scallions|t|tly|tness|tor|tors|ture|tures|turous|turously
rare|bit|bits|d|faction|fied|fies|fy|fying|ly|ness|r|s|st rarified rarifies rarify|ing raring rarities rarity
rascal|ly|s rash|er|ers|es|est|ly|ness rasing rasp|berries|berry|ed|er|ier|iest|ing|ings|s|y raster|s
rat|able|ans|atouille|bag|bags|chet|cheted|cheting|chets|e|ed|els|epayer|epayers|er|ers|es|her|hskeller|hskellers|ification|ifications|ified|ifier|ifiers|ifies|ify|ifying|ing|ings|io|iocinate|iocinated|iocinates|iocinating|iocination|ion|ional|ionale|ionales|ionalisation|ionalisations|ionalise|ionalised|ionaliser|ionalises|ionalising|ionalism|ionalist|ionalistic|ionalists|ionalities|ionality|ionalization|ionalizations|ionalize|ionalized|ionalizer|ionalizes|ionalizing|ionally|ionals|ioned|ioning|ions|ios|like|lin|line|lines|lins|oon|s|tan|tans|ted|ter|ters|tier|tiest|tiness|ting|tle|tlebrain|tlebrained|tlebrains|tled|tler|tlers|tles|tlesnake|tlesnakes|tletrap|tletraps|tling|tlings|tly|trap|traps|ty
raucous|ly|ness raunchier raunchiest raunchily raunchiness raunchy ravage|d|r|rs|s ravaging
rave|d|l|led|ler|lin|ling|lings|lled|ller|lling|llings|ls|n|ned|ning|nous|nously|ns|r|rs|s ravine|s raving|s ravioli|s
ravish|ed|er|ers|es|ing|ingly|ment raw|boned|er|est|hide|ness ray|on|s raze|d|s razing razoo|s razor|back|backs|s
razzamatazz razzed razzes razzing razzmatazz reabsorb|ed|ing|s reach|able|ed|er|es|ing reacquaint|ed|ing|s
reacquire|d|s reacquiring
react|ance|ant|ants|ed|ing|ion|ionaries|ionary|ions|ivate|ivated|ivates|ivating|ivation|ive|ivity|or|ors|s
read|abilities|ability|able|ably|dress|dressed|dresses|dressing|er|ers|ership|erships|ied|ier|ies|iest|ily|iness|ing|ings|just|justed|justing|justment|justments|justs|mission|mit|mits|mitted|mitting|opt|opted|opting|opts|out|outs|s|y|ying
reaffirm|ation|ations|ed|ing|s reafforestation reagent|s
real|er|es|est|ign|igned|igning|ignment|ignments|igns|isable|isation|isations|ise|ised|ises|ising|ism|ist|istic|istically|ists|ities|ity|izable|ization|izations|ize|ized|izes|izing|locate|located|locates|locating|location|ly|m|ms|ness|politik|s|tor|tors|ty
ream|ed|er|ers|ing|s reanalyse|d|s reanalysing reanalysis reanalyze|d|s reanalyzing reanimate|d|s reanimating
reanimation
reap|ed|er|ers|ing|pear|pearance|pearances|peared|pearing|pears|plication|plications|plied|plies|ply|plying|point|pointed|pointing|pointment|points|portion|portioned|portioning|portionment|portions|praisal|praisals|praise|praised|praises|praising|s
rear|ed|guard|guards|ing|m|mament|med|ming|most|ms|range|ranged|rangement|rangements|ranges|ranging|rest|rested|resting|rests|s|ward|wards
reascend|ed|ing|s reason|able|ableness|ably|ed|er|ers|ing|s reassemble|d|s reassembling reassembly
reassert|ed|ing|ion|s reassess|ed|es|ing|ment|ments reassign|ed|ing|ment|ments|s reassume reassuming reassurance|s
reassure|d|s reassuring|ly reattach|ed|es|ing|ment reattain|ed|ing|s reattempt|ed|ing|s reauthorise|s reauthorize|d|s
reauthorizing reaved reaver reaves reaving reawake|d|n|ned|ning|ns rebatable rebate|d|r|s rebating rebato|es|s
rebel|led|ling|lion|lions|lious|liously|liousness|s rebid|ding|s rebind|ing|s rebirth|s reboil|ed|ing|s rebook
reboot|ed|ing|s reborn rebound|ed|ing|s rebroadcast|ed|ing|s rebuff|ed|ing|s rebuild|ing|s rebuilt rebuke|d|s
rebuking|ly reburial|s reburied reburies rebury|ing rebus|es rebut|s|tal|tals|ted|ter|ting recalcitrance recalcitrancy
recalcitrant recalculate|d|s recalculating recalculation|s recall|ed|ing|s recant|ation|ations|ed|er|ing|s
recap|italisation|italise|italised|italises|italising|italization|italize|italized|italizes|italizing|itulate|itulated|itulates|itulating|itulation|itulations|ped|ping|s|tion|ture|tured|tures|turing
recast|ing|s recce|s recede|d|s receding receipt|ed|ing|or|s receivable|s receive|d|r|rs|rship|s receiving recencies
recency recension recent|er|est|ly|ness recept|acle|acles|ion|ionist|ionists|ions|ive|ively|iveness|ivity|or|ors
recess|ed|es|ing|ion|ional|ionals|ionary|ions|ive|ives recharge|able|d|r|s recharging recharter|ed|ing|s
recheck|ed|ing|s rechristen|ed|ing|s recidivism recidivist|s recipe|s recipient|s reciprocal|ly|s reciprocate|d|s
reciprocating reciprocation reciprocity recirculate|d|s recirculating recital|ist|ists|s recitation|s recitative|s
recitativo recite|d|r|rs|s reciting reckless|ly|ness reckon|ed|er|ing|ings|s reclaim|able|ed|er|ing|s reclamation|s
reclassification reclassified reclassifies reclassify|ing recline|d|r|rs|s reclining recluse|s reclusion reclusive
recode|d|s recoding recognisable recognisably recognisance|s recognise|d|r|rs|s recognising recognition|s recognizable
recognizably recognizance|s recognize|d|e|r|rs|s recognizing recognizor recoil|ed|ing|s recoin
recollect|ed|ing|ion|ions|s recolonisation recolonise|d|s recolonising recolonization recolonize|d|s recolonizing
recolor|ed|ing|s recolour|ed|ing|s recombination recombine|d|s recombining recommence|d|ment|s recommencing
recommend|able|ation|ations|ed|ing|s recommission|ed|ing|s recommit|s|ted|ting recompense|d|s recompensing
recompilation|s recompile|d recompiling recompose|d|s recomposing recompress|ed|es|ing recompute|d|s recomputing
recon|ceive|ception|cilable|cile|ciled|ciler|cilers|ciles|ciliation|ciliations|ciling|dite|dition|ditioned|ditioning|ditions|figuration|figurations|figure|figured|figures|firm|firmation|firmations|firmed|firming|firms|naissance|naissances|nect|nected|necting|nects|noiter|noitered|noiterer|noitering|noiters|noitre|noitred|noitrer|noitres|noitring|quer|quered|quering|quers|quest|s|secrate|secrated|secrates|secrating|secration|sider|sideration|sidered|sidering|siders|sign|signed|signing|signs|stitute|stituted|stitutes|stituting|stitution|struct|structed|structing|struction|structions|structive|structs|tact|tacted|tacting|tacts|taminate|taminated|taminates|taminating|tamination|vene|vened|venes|vening|vert|verted|verting|verts
recook|ed|ing|s recopied recopies recopy|ing record|ed|er|ers|ing|ings|s recount|ed|ing|s recoup|ed|ing|s recourse
recover|able|ed|ies|ing|s|y recreant|s recreate|d|s recreating recreation|al|s recriminate|d|s recriminating
recrimination|s recriminatory recross|ed|es|ing recrudesce|d|nce|nt|s recrudescing recruit|ed|er|ers|ing|ment|s
recrystallise|d|s recrystallising recrystallize|d|s recrystallizing recta|l|lly|ngle|ngles|ngular rectifiable
rectification|s rectified rectifier|s rectifies rectify|ing rectilineal rectilinear rectitude recto|r|ries|rs|ry|s
rectum|s rectus recumbent recuperate|d|s recuperating recuperation recuperative
recur|red|rence|rences|rent|rently|ring|s|sion|sions|sive|sively|ved|ving recusal|s recuse|d|s recusing recyclable|s
recycle|d|r|rs|s recycling
red|act|acted|acting|action|actor|actors|acts|back|backs|bird|birds|breast|breasts|brick|bug|bugs|cap|caps|coat|coats|currant|currants|den|dened|dening|dens|der|dest|dish|ecorate|ecorated|ecorates|ecorating|ecoration|edicate|edicated|edicates|edicating|eem|eemable|eemed|eemer|eemers|eeming|eems|efine|efined|efines|efining|efinition|efinitions|eliver|elivered|elivering|elivers|emption|emptive|eploy|eployed|eploying|eployment|eploys|eposit|eposited|epositing|eposits|esign|esigned|esigning|esigns|etermination|etermine|etermined|etermines|etermining|evelop|eveloped|eveloping|evelopment|evelopments|evelops|fish|head|headed|heads|ial|ialed|ialing|ialled|ialling|ials|id|irect|irected|irecting|irection|irects|iscover|iscovered|iscoveries|iscovering|iscovers|iscovery|issolve|issolved|issolves|issolving|istribute|istributed|istributes|istributing|istribution|istributor|istributors|istrict|istricted|istricting|istricts|ivide|ivided|ivides|ividing|line|lined|lines|lining|neck|necks|ness|o|oes|oing|olence|olent|one|ouble|oubled|oubles|oubling|oubt|oubtable|oubtably|oubts|ound|ounded|ounding|ounds|raft|rafted|rafting|rafts|raw|rawing|rawn|raws|ress|ressed|resser|resses|ressing|rew|s|skin|skins|start|starts|uce|uced|ucer|ucers|uces|ucible|ucing|uctase|uction|uctionist|uctions|uctive|undancies|undancy|undant|undantly|uplicate|uplicated|uplicates|uplicating|uplication|wing|wood|woods|ye|yed|yeing|yes
reecho|ed|es|ing reed|ier|iest|iness|ing|it|ited|iting|its|s|ucate|ucated|ucates|ucating|ucation|y
reef|ed|er|ers|ing|s reek|ed|er|ing|s reel|ect|ected|ecting|ection|ections|ects|ed|er|ing|s reembark|ed|ing|s
reembodied reembodies reembody|ing reemerge|d|nce|s reemerging reemphasis|e|ed|es|ing reemphasize|d|s reemphasizing
reemploy|ed|ing|ment|s reenact|ed|ing|ment|ments|s reenforce|d|s reenforcing reengage|d|s reengaging
reenlist|ed|ing|ment|s reenter|ed|ing|s reentries reentry reequip|ped|ping|s reestablish|ed|es|ing|ment reevaluate|d|s
reevaluating reevaluation|s reeve|d|s reeving reexamination|s reexamine|d|s reexamining reexplain|ed|ing|s
reexport|ed|ing|s reface|d|s refacing refactor|ed|ing|s refashion|ed|ing|s refasten|ed|ing|s refection refectories
refectory
refer|able|ee|eed|eeing|ees|ence|enced|ences|encing|enda|endum|endums|ent|ential|entially|ents|ral|rals|red|rer|rers|ring|s
reffed reffing refile|d|s refiling refill|able|ed|ing|s refilm refinance|d|s refinancing
refine|d|ment|ments|r|ries|rs|ry|s refining|s refinish|ed|er|ers|es|ing refire refit|s|ted|ting reflate|d|s reflating
reflation|ary|s reflect|ed|ing|ion|ions|ive|ively|ivity|or|ors|s reflex|es|ion|ions|ive|ively|ives|ivity|ology
reflux|es refocus|ed|es|ing|sed|ses|sing refold|ed|ing|s reforest|ation|ed|ing|s reforge|d|s reforging
reform|at|ation|ations|ative|atories|atory|atted|atting|ed|er|ers|ing|ist|ists|s|ulate|ulated|ulates|ulating|ulation|ulations
refortified refortifies refortify|ing refound refract|ed|ing|ion|ions|ive|or|ories|ors|ory|s refrain|ed|ing|s
refreeze|s refreezing refresh|ed|er|ers|es|ing|ingly|ment|ments refrigerant|s refrigerate|d|s refrigerating
refrigeration refrigerator|s refroze|n refuel|ed|ing|led|ling|s refuge|e|es|s refulgence refulgent
refund|able|ed|ing|s refurbish|ed|es|ing|ment|ments refurnish|ed|es|ing refusal|s refuse|d|s refusing refutable
refutably refutal refutation|s refute|d|r|rs|s refuting regain|ed|ing|s regal|e|ed|ement|es|ia|ing|ity|ly
regard|ant|ed|ing|less|s regather|ed|ing|s regatta|s regelate regelation regencies regency regeneracy regenerate|d|s
regenerating regeneration|s regenerative regent|s regex reggae regicidal regicide|s
regime|n|ns|nt|ntal|ntals|ntation|nted|nting|nts|s region|al|alism|alisms|ally|s register|ed|ing|s registrant|s
registrar|s registration|s registries registry regive reglet regnant rego|rged|rging|s regrade|d|s regrading
regress|ed|es|ing|ion|ions|ive regret|ful|fully|s|table|tably|ted|ter|ting regrew regrind|ing|s reground
regroup|ed|ing|s regrow|ing|n|s|th regular|isation|ise|ised|ises|ising|ities|ity|ization|ize|ized|izes|izing|ly|s
regulate|d|s regulating regulation|s regulative regulator|s|y regurgitate|d|s regurgitating regurgitation
rehab|bed|bing|ilitate|ilitated|ilitates|ilitating|ilitation|ilitative|s rehang|ed|ing|s rehash|ed|es|ing
rehear|d|ing|ings|s|sal|sals|se|sed|ser|ses|sing reheat|ed|ing|s rehire|d|s rehiring rehouse|d|s rehousing rehung
rehydrate reification reified reifies reify|ing reign|ed|ing|ite|ited|ites|iting|s reimbursable
reimburse|d|ment|ments|s reimbursing reimpose|d|s reimposing
rein|carnate|carnated|carnates|carnating|carnation|carnations|corporate|corporated|corporates|corporating|corporation|deer|deers|ed|fect|fected|fecting|fection|fections|fects|flate|flated|flates|flating|force|forced|forcement|forcements|forcer|forcers|forces|forcing|ing|itialise|itialised|itialize|itialized|oculate|oculated|oculates|oculating|s|sert|serted|serting|sertion|serts|spect|spected|specting|spects|stall|stalled|stalling|state|stated|statement|states|stating|surance|tegrate|tegrated|tegrates|tegrating|tegration|ter|terpret|terpretation|terpretations|terpreted|terpreting|terprets|troduce|troduced|troduces|troducing|troduction|vent|vented|venting|vention|ventions|vents|vest|vested|vesting|vestment|vests|vigorate|vigorated|vigorates|vigorating
reissue|d|s reissuing reiterate|d|s reiterating reiteration|s reiterative reject|ed|er|ing|ion|ions|s
rejig|ged|ger|gered|gering|gers|ging|s rejoice|d|r|s rejoicing|s rejoin|der|ders|ed|ing|s rejudge|d|s rejudging
rejuvenate|d|s rejuvenating rejuvenation|s rekindle|d|s rekindling relabel|ed|ing|led|ling|s relaid relapse|d|r|s
relapsing relatable relate|d|dness|r|rs|s relating relation|al|s|ship|ships relative|ly|s relativism relativist|ic|s
relativity relaunch|ed|es|ing relax|ant|ants|ation|ations|ed|er|ers|es|ing relay|ed|ing|s relearn|ed|ing|s releasable
release|d|r|s releasing relegate|d|s relegating relegation relent|ed|ing|less|lessly|lessness|s relevance relevancy
relevant|ly reliability reliable reliably reliance reliant relic|s|t|ts relied relief|s relies relieve|d|r|rs|s
relieving relight|ed|ing|s religion|s religiosity religious|ly|ness reline|d|s relining relinquish|ed|er|es|ing|ment
reliquaries reliquary relish|ed|es|ing relist|ed|ing|s relit relivable relive|d|s reliving reload|ed|ing|s relocatable
relocate|d|s relocating relocation reluctance reluctant|ly relume rely|ing remade
remain|der|dered|dering|ders|ed|ing|s remake|s remaking remand|ed|ing|s remap|ped|ping|s
remark|able|ableness|ably|ed|ing|s remarriage|s remarried remarries remarry|ing remaster|ed|ing|s rematch|es
remeasure|d|s remeasuring remediable remedial|ly remediate|d|s remediating remediation remedied remedies remedy|ing
remelt|ed|ing|s remember|ed|ing|s remembrance|r|s remigrate|d|s remigrating remigration remilitarise|d|s
remilitarising remilitarize|d|s remilitarizing remind|ed|er|ers|ing|s reminisce|d|nce|nces|nt|ntly|s reminiscing
remise remiss|ion|ions|ly|ness remit|s|tance|tances|ted|tee|ter|ting remix|ed|es|ing remnant|s
remodel|ed|er|ing|led|ling|s remold|ed|ing|s remonstrance|s remonstrant|s remonstrate|d|s remonstrating
remonstration|s remonstrative remonstrator remorse|ful|fully|less|lessly|lessness remortgage|d|s remortgaging
remote|ly|ness|r|s|st remotion|s remould|ed|ing|s remount|ed|ing|s removable removably removal|s remove|d|r|rs|s
removing remunerate|d|s remunerating remuneration|s remunerative renaissance|s renal rename|d|s renaming renascence|s
renascent rencounter rend|er|ered|erer|ering|erings|ers|ezvous|ezvoused|ezvouses|ezvousing|ing|ition|itions|s
renegade|d|s renegading renegado renege|d|r|rs|s reneging renegotiable renegotiate|d|s renegotiating renegotiation
renew|able|al|als|ed|er|ing|s renitent rennet rennin renominate|d|s renominating renomination renounce|d|ment|r|s
renouncing renovate|d|s renovating renovation|s renovator|s renown|ed rent|al|als|ed|er|ers|ier|iers|ing|s
renumber|ed|ing|s renunciation|s reoccupation reoccupied reoccupies reoccupy|ing reoccur|red|ring|s reopen|ed|ing|s
reorder|ed|ing|s
reorg|anisation|anisations|anise|anised|anises|anising|anization|anizations|anize|anized|anizes|anizing|ed|ing|s
reorient|ation|ed|ing|s repack|age|aged|ages|aging|ed|ing|s repaid repaint|ed|ing|s
repair|able|ed|er|ers|ing|man|men|s repand repaper reparable reparation|s reparatory repartee repass repast|s
repatriate|d|s repatriating repatriation|s repave|d|s repaving repay|able|ing|ment|ments|s repeal|able|ed|er|ing|s
repeat|ability|able|ably|ed|edly|er|ers|ing|s repel|lant|lants|led|lent|lents|ling|s repent|ance|ant|antly|ed|er|ing|s
repercussion|s repertoire|s repertories repertory repetition|s repetitious|ly|ness repetitive|ly|ness
rephotograph|ed|ing|s rephrase|d|s rephrasing repine|d|r|s repining replace|able|d|ment|ments|r|s replacing
replant|ed|ing|s replay|ed|ing|s replenish|ed|er|es|ing|ment replete|d|ness|s repleting repletion
replica|s|te|ted|tes|ting|tion|tions replied replier|s replies reply|ing repopulate|d|s repopulating
report|age|ed|edly|er|ers|ing|ings|orial|s repose|d|ful|s reposing reposit|ion|ioning|ions|ories|ory
repossess|ed|es|ing|ion|ions reprehend|ed|ing|s reprehensibility reprehensible reprehensibly reprehension
represent|ation|ational|ations|ative|atives|ed|ing|s repress|ed|er|es|ing|ion|ions|ive|ively|iveness reprice|d|s
repricing reprieve|d|s reprieving reprimand|ed|ing|s reprint|ed|er|ing|s reprisal|s reprise|d|s reprising
reproach|able|ed|er|es|ful|fully|ing reprobate|s reprocess|ed|es|ing reproduce|d|r|rs|s reproducible reproducibly
reproducing reproduction|s reproductive reprogram|ed|ing|me|med|mes|ming|s reproof|ed|ing|s reprove|d|r|s reproving|ly
reptile|s reptilian|s republic|an|anise|anism|ans|ation|ations|s republish|ed|es|ing repudiate|d|s repudiating
repudiation|s repudiator|s repugnance repugnant repulse|d|s repulsing repulsion|s repulsive|ly|ness repurchase|d|s
repurchasing repurposed reputability reputable reputably reputation|s repute|d|dly|s reputing request|ed|er|ing|s
requiem|s require|d|ment|ments|s requiring requisite|s requisition|ed|er|ing|s requitable requital requite|d|r|rs|s
requiting reran reread|ing|s rerecord|ed|ing|s reregistration reroute|d|s rerouting rerun|ning|s resalable resale|s
resample|d|s resampling resat rescale|s reschedule|d|s rescheduling rescind|ed|ing|s rescission rescore
rescue|d|r|rs|s rescuing reseal|able|ed|ing|s research|ed|er|ers|es|ing reseat|ed|ing|s resect|ed|ion|ions
reseed|ed|ing|s resegregate resegregation reselect|ed|ion resell|er|ers|ing|s resemblance|s resemble|d|s resembling
resend|ing resent|ed|ful|fully|fulness|ing|ment|ments|s reserpine reservation|s reserve|d|dly|dness|s reserving
reservist|s reservoir|s reset|s|ting|tle|tled|tlement|tles|tling resew|ed|ing|n|s reshape|d|s reshaping
resharpen|ed|ing|s reshes reship|ment|ped|ping|s reshuffle|d|s reshuffling
reside|d|nce|nces|ncies|ncy|nt|ntial|nts|r|s residing residua|l|ls residue|s residuum
resign|ation|ations|ed|edly|ing|s resile resilience resiliency resilient|ly resin|ate|ated|ates|ating|ed|ous|s|y
resist|ance|ances|ant|ed|er|ers|ible|ing|ivity|less|or|ors|s resit|ing|s|ting resize|d|s resizing resold resole|d|s
resoling resolute|ly|ness resolution|s resolvable resolve|d|r|rs|s resolving resonance|s resonant|ly resonate|d|s
resonating resonator|s resorption resort|ed|ing|s resound|ed|ing|ingly|s resource|d|ful|fully|fulness|s resourcing
resow|ed|ing|n|s respect|ability|able|ably|ed|er|ers|ful|fully|fulness|ing|ive|ively|s respell|ed|ing|s respelt
respiration respirator|s|y respire|d|s respiring respite|s resplendence resplendency resplendent|ly
respond|ed|ent|ents|er|ing|s response|r|s responsibilities responsibility responsible responsibly responsive|ly|ness
respray|ed|ing|s
rest|ack|aff|affed|affing|affs|age|art|arted|arting|arts|ate|ated|atement|atements|ates|ating|aurant|auranteur|auranteurs|aurants|aurateur|aurateurs|ed|er|ful|fuller|fullest|fully|fulness|ing|itch|itched|itches|itching|itution|ive|ively|iveness|less|lessly|lessness|ock|ocked|ocking|ocks|oration|orations|orative|oratives|ore|ored|orer|orers|ores|oring|rain|rained|rainer|rainers|raining|rains|raint|raints|rengthen|rengthened|rengthening|rengthens|rict|ricted|ricting|riction|rictions|rictive|rictively|rictiveness|ricts|ring|ringing|rings|room|rooms|ructure|ructured|ructures|ructuring|ructurings|rung|s|udied|udies|udy|udying|yle|yled|yles|yling
resubmit|s|ted|ting resubscribe|d|s resubscribing result|ant|ants|ed|ing|s resumable resume|d|s resuming resumption|s
resumptive resupplied resupplies resupply|ing resurface|d|s resurfacing resurgence|s resurgent
resurrect|ed|ing|ion|ions|s resurvey|ed|ing|s resuscitate|d|s resuscitating resuscitation resuscitator|s
retail|ed|er|ers|ing|ings|s retain|ed|er|ers|ing|ment|s retake|n|s retaking retaliate|d|s retaliating retaliation|s
retaliative retaliator|s|y retard|ant|ants|ation|ed|er|ers|ing|s retaught retch|ed|es|ing reteach|es|ing retell|ing|s
retention|s retentive|ly|ness retest|ed|ing|s rethink|ing|s rethought reticence reticent|ly reticulated reticulation|s
reticulum retie|d|s retina|e|l|s retinoblastoma retinol retinue|s retire|d|e|es|ment|ments|s retiring retold retook
retool|ed|ing|s retort|ed|ing|s retouch|ed|es|ing retrace|able|d|s retracing
retract|able|ed|ible|ile|ing|ion|ions|ive|or|ors|s retrad retrain|ed|ee|ing|s retral retread|ed|ing|s retreat|ed|ing|s
retrench|ed|es|ing|ment|ments retrial|s retribution|s retributive retried retries retrievable retrieval|s
retrieve|d|r|rs|s retrieving
retro|act|action|active|actively|d|dden|fire|fired|fires|firing|fit|fits|fitted|fitting|grade|graded|grades|grading|gress|gressed|gresses|gressing|gression|gressive|rocket|rockets|s|spect|spected|specting|spection|spective|spectively|spectives|spects|virus|viruses
retry|ing retsina retted retting retuning return|able|ables|ed|ee|ees|er|ers|ing|s retuse retweet|ed|ing|s retying
retype|d|s retyping reunification reunified reunifies reunify|ing reunion|s reunite|d|s reuniting reupholster|ed|ing|s
reusable reuse|d|s reusing
rev|aluate|aluation|aluations|alue|alued|alues|aluing|amp|amped|amping|amps|eal|ealed|ealing|ealingly|ealings|eals|eille|el|elation|elations|elatory|eled|eler|elers|eling|elings|elled|eller|ellers|elling|ellings|elries|elry|els|enge|enged|engeful|engefully|enger|enges|enging|enue|enuer|enuers|enues|erb|erberate|erberated|erberates|erberating|erberation|erberations|ere|ered|erence|erenced|erences|erencing|erend|erends|erent|erential|erentially|erently|eres|erie|eries|ering|ers|ersal|ersals|erse|ersed|ersely|erser|erses|ersibility|ersible|ersibly|ersing|ersion|ersions|erso|ert|erted|erter|ertible|erting|erts|ery|est|etment|etments|etted|iew|iewed|iewer|iewers|iewing|iews|ile|iled|ilement|iler|ilers|iles|iling|isal|isals|ise|ised|iser|isers|ises|ising|ision|isionism|isionist|isionists|isions|isit|isited|isiting|isits|italisation|italise|italised|italises|italising|italization|italize|italized|italizes|italizing|ival|ivalism|ivalist|ivalists|ivals|ive|ived|iver|ives|ivification|ivified|ivifies|ivify|ivifying|iving|ocable|ocation|ocations|oice|okable|oke|oked|oker|okers|okes|oking|olt|olted|olter|olting|oltingly|olts|olute|olution|olutionaries|olutionary|olutionise|olutionised|olutioniser|olutionises|olutionising|olutionism|olutionist|olutionists|olutionize|olutionized|olutionizer|olutionizes|olutionizing|olutions|olvable|olve|olved|olver|olvers|olves|olving|s|ue|ues|ulsion|ulsive|ved|ving
rewaken reward|ed|ing|s rewarm|ed|ing|s rewash|ed|es|ing reweave|d|s reweaving rewed|ded|ding|s reweigh|ed|ing|s
rewind|able|ing|s rewire|d|s rewiring reword|ed|ing|s rework|ed|ing|ings|s rewound rewove|n rewrite|s rewriting
rewritten rewrote rezone|d|s rezoning rhapsodic|al rhapsodies rhapsodise|d|s rhapsodising rhapsodist rhapsodize|d|s
rhapsodizing rhapsody rheas rhenium rheological rheologies rheology rheostat|s rhesus|es rhetoric|al|ally|ian|ians
rheum|atic|atically|atics|atism|atoid|y rhinestone|d|s rhinitis rhino|ceri|ceros|ceroses|plasty|s|virus|viruses
rhizome|s rhodium rhododendron|s rhombi rhomboid|al|s rhombs rhombus|es rhubarb|s rhumbs rhyme|d|r|rs|s|ster|sters
rhyming rhythm|ic|ical|ically|ics|s rials rib|ald|aldry|and|bed|ber|bers|bing|bings|bon|bons|oflavin|s rice|d|r|rs|s
rich|er|es|est|ly|ness ricing ricked ricketier ricketiest rickets rickety rickey|s ricking rickrack
ricks|ha|has|haw|haws ricochet|ed|ing|s|ted|ting ricotta rictal
rid|dance|ded|den|ding|dle|dled|dler|dles|dling|e|ent|er|erless|ers|ership|es|ge|ged|gepole|gepoles|ges|ging|gy|icule|iculed|icules|iculing|iculous|iculously|iculousness|ing|s
rife|ly|ness|r|st riffed riffing riffle|d|s riffling riffraff riffs rifle|d|man|men|r|rs|s rifling rift|ed|ing|s
rig|amarole|amaroles|atoni|ged|ger|gers|ging|ht|hted|hteous|hteously|hteousness|hter|htest|htful|htfully|htfulness|hting|htism|htist|htists|htly|htmost|htness|hto|hts|htsize|htsized|htsizes|htsizing|htward|htwards|id|idify|idity|idly|idness|marole|maroles|or|orous|orously|orousness|ors|our|ours|s
rile|d|s riling rilled rillet rills rim|ed|es|ester|ier|iest|ing|less|med|ming|ple|s rind|s
ring|ed|er|ers|git|gits|ing|ings|leader|leaders|let|lets|like|master|masters|s|side|tone|tones|worm rink|s rinse|d|r|s
rinsing riot|ed|er|ers|ing|ous|ously|ousness|s
rip|arian|cord|cords|e|ely|en|ened|eness|ening|ens|er|est|off|offs|ost|oste|osted|ostes|osting|osts|ped|per|pers|ping|ple|pled|ples|plet|pling|ply|s|saw|saws|tide|tides
rise|n|r|rs|s risibility risible risibly rising|s risk|ed|ier|iest|ily|iness|ing|s|y risotto|s rissole|s ritard rite|s
ritual|ise|ised|ism|ist|istic|istically|ized|ly|s ritzier ritziest ritzy rivage rival|ed|ing|led|ling|ries|ry|s rived
riven river|bank|banks|bed|beds|boat|boats|front|s|side|sides rives rivet|ed|er|ers|ing|s|ted|ting riviera|s riving
rivulet|s riyal|s roach|es
road|ability|bed|beds|block|blocked|blocking|blocks|house|houses|ie|ies|kill|runner|runners|s|show|shows|side|sides|ster|sters|way|ways|work|works|worthy
roam|ed|er|ers|ing|s roans roar|ed|er|ers|ing|s roast|ed|er|ers|ing|ings|s
rob|bed|ber|beries|bers|bery|bin|bing|e|ed|es|in|ing|ins|les|ocall|ocalled|ocalling|ocalls|ot|otic|otics|otise|otised|otises|otising|otize|otized|otizes|otizing|ots|s|ust|uster|ustest|ustly|ustness
rochet
rock|abilly|bound|ed|er|eries|ers|ery|et|eted|eteer|eting|etry|ets|fall|falls|hampton|ier|iest|iness|ing|ling|s|y
rococo rod|e|ent|ents|eo|eos|s roe|buck|bucks|ntgen|ntgens|s rogation|s roger|ed|ing|s rogue|ry|s roguish|ly|ness
roiled roilier roiliest roiling roils roister|ed|er|ers|ing|ous|s role|s
roll|back|backs|ed|er|erblading|ers|erskating|ick|icked|icking|icks|ing|ings|mop|mops|over|overs|s romaine|s
roman|ce|ced|cer|cers|ces|cing|ise|ize|tic|tically|ticise|ticised|ticises|ticising|ticism|ticist|ticists|ticize|ticized|ticizes|ticizing|tics
romeo|s romp|ed|er|ers|ing|s rondo|s roods roof|ed|er|ers|ie|ing|less|s|top|tops rook|ed|eries|ery|ie|ies|ing|s
room|ed|er|ers|ette|ettes|ful|fuls|ier|iest|iness|ing|mate|mates|s|y roost|ed|er|ers|ing|s
root|ed|er|ers|ing|kit|kits|less|lessness|let|lets|s ropable rope|able|d|r|rs|s|y ropier ropiest roping|s
rort|ed|ing|s rosaries rosary rose|ate|bud|buds|bush|bushes|mary|s|tte|ttes|water|wood|woods rosier rosiest rosily
rosin|ed|ess|ing|s|y roster|ing|s rostra|te rostrum|s rosy
rot|aries|ary|as|ate|ated|ates|ating|ation|ational|ations|atory|e|gut|isserie|isseries|ogravure|ogravures|or|ors|otiller|otillers|s|ted|ten|tener|tenest|tenly|tenness|ter|ters|ting|tweiler|tweilers|und|unda|undas|undity|undly|undness
rouble|s rouge|d|s
rough|age|cast|ed|en|ened|ening|ens|er|est|house|housed|houses|housing|ie|ies|ing|ly|neck|necked|necking|necks|ness|s|shod|y
rouging roulette rounce
round|about|abouts|ed|el|elay|elays|els|er|ers|est|house|houses|ing|ish|ly|ness|s|table|tables|up|ups|worm|worms
rouse|d|r|s rousing roust|about|abouts|ed|ing|s
rout|e|ed|eing|er|ers|es|ine|inely|ines|ing|inise|inised|inises|inising|inize|inized|inizes|inizing|s roved rover|s
roves roving
row|an|ans|boat|boats|dier|dies|diest|dily|diness|dy|dyish|dyism|ed|el|eled|eling|elled|elling|els|er|ers|ing|lock|locks|s
royal|ist|ists|ly|s|ties|ty
rub|ati|ato|atos|bed|ber|berise|berised|berises|berising|berize|berized|berizes|berizing|berneck|bernecked|bernecker|berneckers|bernecking|bernecks|bers|bery|bing|bings|bish|bished|bishes|bishing|bishy|ble|bly|down|downs|ella|eola|es|escent|icund|idium|ier|ies|iest|ious|le|les|ric|ricate|ricated|ricates|ricating|rication|ricator|rics|s|y
ruched ruching rucked rucking rucks|ack|acks ruckus|es ruction|s rudder|less|s ruddier ruddiest ruddiness ruddle|d|s
ruddling ruddy rude|ly|ness|r|st rudiment|ary|s rue|d|ful|fully|fulness|s
ruff|ed|ian|ianly|ians|ing|le|led|ler|les|ling|ly|s rug|by|ged|geder|gedest|gedly|gedness|ger|gers|ging|rat|rats|s
ruin|ation|ations|ed|g|ing|ous|ously|s rule|d|r|rs|s ruling|s
rum|ba|baed|baing|bas|ble|bled|bler|bles|bling|blings|bly|bustious|inant|inants|inate|inated|inates|inating|ination|inations|inative|inatively|mage|maged|mager|mages|maging|mer|mers|mest|my|or|ored|oring|ormonger|ormongers|ors|our|oured|ouring|ourmonger|ourmongers|ours|p|ple|pled|ples|pling|ply|ps|pus|puses|s
run|about|abouts|around|arounds|away|aways|dle|dles|down|downs|e|es|g|gs|ic|less|let|lets|nel|nels|ner|ners|nier|niest|ning|ny|off|offs|s|t|tier|tiest|time|ts|ty|way|ways
rupee|s rupiah|s rupture|d|s rupturing rural|ly ruse|s rush|ed|er|ers|es|ing|ings|y rusks russet|s|y
rust|ed|ic|ically|icate|icated|icates|icating|ication|icity|ics|ier|iest|ily|iness|ing|le|led|ler|lers|les|ling|lings|proof|proofed|proofing|proofs|s|y
rut|abaga|abagas|henium|herfordium|hful|hless|hlessly|hlessness|ile|s|ted|tier|tiest|ting|ty rye sabbath|s
sabbatical|s saber|s sabins sable|s sabot|age|aged|ages|aging|eur|eurs|s sabra|s sabre|s sabulous
sac|charide|charin|charine|erdotal|hem|hems|het|hets|k|kcloth|ked|ker|kers|kful|kfuls|king|kings|ks|ra|rament|ramental|raments|red|redly|redness|rifice|rificed|rificer|rifices|rificial|rificially|rificing|rilege|rileges|rilegious|rilegiously|ring|rist|ristan|ristans|risties|risty|roiliac|roiliacs|rosanct|rosanctness|rum|s
sad|den|dened|dening|dens|der|dest|dle|dlebag|dlebags|dled|dler|dlers|dlery|dles|dling|es|hu|hus|ism|ist|istic|istically|ists|ly|ness|omasochism|omasochist|omasochistic|omasochists
safari|ed|ing|s safe|guard|guarded|guarding|guards|keeping|ly|ness|r|s|st|ties|ty safflower|s saffron|s
sag|a|acious|aciously|acity|as|e|ebrush|ely|eness|er|es|est|ged|gier|giest|ging|gy|s|uaro|uaros sahib|s sahuaro|s said
sail|board|boarder|boarders|boarding|boards|boat|boats|cloth|ed|er|fish|fishes|ing|ings|or|ors|plane|planes|s
saint|ed|hood|lier|liest|like|liness|ly|s saith sake saki salaam|ed|ing|s salable salacious|ly|ness salacity salad|e|s
salamander|s salami|s salaried salaries salary
sale|able|room|rooms|s|sclerk|sclerks|sgirl|sgirls|sladies|slady|sman|smanship|smen|speople|sperson|spersons|sroom|srooms|swoman|swomen
salience saliency salient|ly|s salina saline|s salinity saliva|ry|te|ted|tes|ting|tion|tions sallet|s sallied sallies
sallow|er|est|ness sally|ing salmis salmon|ella|ellae|ellas|s salols salon|s saloon|s saloop salpas salsa|s salsifies
salsify
salt|ation|box|boxes|cellar|cellars|ed|er|ern|est|ier|iers|iest|ine|ines|iness|ing|ire|ires|peter|petre|s|shaker|shakers|water|y
salubrious salutary salutation|s salutatorian|s salutatory salute|d|s saluting salvage|able|d|r|rs|s salvaging
salvation salve|d|r|rs|s salvia salving salvo|es|s samarium samba|ed|ing|r|rs|s same|ness|s|y samosa|s samovar|s
sampan|s samphire|s sample|d|r|rs|s sampling|s samurai sanatoria sanatorium|s sancta sanctification sanctified
sanctifier sanctifies sanctify|ing sanctimonious|ly|ness sanctimony sanction|ed|ing|s sanctity sanctuaries sanctuary
sanctum|s
sand|al|als|alwood|bag|bagged|bagger|baggers|bagging|bags|bank|banks|bar|bars|blast|blasted|blaster|blasters|blasting|blasts|box|boxes|castle|castles|ed|er|ers|groper|gropers|hog|hogs|ier|iest|iness|ing|lot|lots|lotter|lotters|man|men|paper|papered|papering|papers|piper|pipers|pit|pits|s|shoe|shoes|stone|stones|storm|storms|wich|wiched|wiches|wiching|y
sane|ly|ness|r|st sang|er|ers|froid|ria|uinary|uine|uinely sanies sanitaria|n|ns sanitarium|s sanitary sanitation
sanitise|d|r|rs|s sanitising sanitize|d|r|rs|s sanitizing sanity sank sanserif
sap|idity|ience|iens|ient|less|ling|lings|orific|orous|our|ped|per|pers|phire|phires|pier|piest|piness|ping|py|rophyte|rophytes|rophytic|s|sucker|suckers|wood
saran sarape|s sarcasm|s sarcastic|ally sarcoma|s|ta sarcophagi sarcophagus|es sardine|s sardonic|ally saree|s sarge|s
sari|s sarky sarnie|s sarong|s sarsaparilla|s sartorial|ly sash|ay|ayed|aying|ays|es sassafras|es sassed sasses
sassier sassiest sassing sassy
sat|ang|anic|anical|anically|anism|anist|anists|ay|chel|chels|ed|een|eless|ellite|ellited|ellites|elliting|es|iable|iate|iated|iates|iating|iation|iety|in|ing|ins|inwood|inwoods|iny|ire|ires|iric|irical|irically|irise|irised|irises|irising|irist|irists|irize|irized|irizes|irizing|isfaction|isfactions|isfactorily|isfactory|isfied|isfies|isfy|isfying|isfyingly|ori|rap|raps|suma|sumas|urate|urated|urates|urating|uration|urnine|yr|yriasis|yric|yrs
sauce|d|pan|pans|r|rs|s saucier sauciest saucily sauciness saucing saucy sauerkraut sauger sauna|ed|ing|s
saunter|ed|er|ing|s saurel|s saurian sauropod|s sausage|s sauted sauterne|s savable savage|d|ly|ness|r|ries|ry|s|st
savaging savanna|h|hes|hs|s savant|s savate save|able|d|r|rs|s saving|s savior|s saviour|s
savor|ed|er|ier|ies|iest|iness|ing|s|y savour|ed|er|ier|ies|iest|iness|ing|s|y savoy|s savvied savvier savvies|t
savvy|ing saw|bones|boneses|buck|bucks|dust|ed|flies|fly|horse|horses|ing|mill|mills|s|yer|yers saxes saxifrage|s
saxophone|s saxophonist|s say|ing|ings|s scab|bard|bards|bed|bier|biest|biness|bing|ble|by|ies|ious|rous|s scads
scaffold|ing|s scalability scalable scalar|s scalawag|s scald|ed|ing|s scale|d|less|ne|ni|r|s scalier scaliest
scaliness scaling scallion|s scallop|ed|er|ing|s scallywag|s scalp|ed|el|els|er|ers|ing|s scaly scammed scammer|s
scamming scamp|er|ered|erer|ering|ers|i|ies|s scams
scan|dal|dalise|dalised|daliser|dalises|dalising|dalize|dalized|dalizer|dalizes|dalizing|dalmonger|dalmongers|dalous|dalously|dals|dium|ned|ner|ners|ning|nings|s|sion|t|ted|ter|test|tier|ties|tiest|tily|tiness|ting|tling|tly|tness|ts|ty
scapegoat|ed|er|ing|s scapegrace|s scapes scapula|e|r|rs|s
scar|ab|abs|ce|cely|ceness|cer|cest|cities|city|e|ecrow|ecrows|ed|emonger|emongering|emongers|es|ey|f|fed|fing|fs|ier|iest|ification|ified|ifies|ify|ifying|ily|iness|ing|latina|let|p|ped|per|pered|pering|pers|ping|ps|red|ring|s|ves|y
scathe|d|s scathing|ly scatological scatology scats scatted scatter|brain|brained|brains|ed|er|ing|ings|s|shot
scatting scatty scauper scavenge|d|r|rs|s scavenging scenario|s scenarist|s scended scending scends scene|ry|s
scenic|ally scenographer scenography scent|ed|ing|less|s scepter|s sceptic|al|ally|ism|s sceptre|d|s schadenfreude
schedule|d|r|rs|s scheduling schema|s|ta|tic|tically|tics|tise|tised|tises|tising|tize|tized|tizes|tizing
scheme|d|r|rs|s scheming scherzi scherzo|s schiller schilling|s schism|atic|atics|s schist|osomiasis
schizo|id|ids|phrenia|phrenic|phrenics|s schlemiel|s schlep|p|ped|per|ping|ps|s schlock|y schmaltz|ier|iest|y
schmalz|y schmeer|s schmo|e|es|oze|ozed|ozer|ozers|ozes|ozing|s schmuck|s schnapps schnaps schnauzer|s schnitzel|s
schnook|s schnoz|es|zle|zles scholar|ly|s|ship|ships scholastic|ally|ism
school|bag|bags|book|books|boy|boys|child|children|days|ed|fellow|fellows|girl|girls|house|houses|ing|kid|kids|marm|marmish|marms|master|masters|mate|mates|mistress|mistresses|room|rooms|s|teacher|teachers|work|yard|yards
schooner|s schorl schrod|s schtick|s schuss|boomer|boomers|ed|es|ing schwa|s sciatic|a science|s scientific|ally
scientism scientist|s scimitar|s scintilla|s|te|ted|tes|ting|tion|tions scion|s scirocco scissor|ed|ing|s scleroses
sclerosis sclerotic scoff|ed|er|ers|ing|law|laws|s scold|ed|er|ers|ing|ings|s scoliosis scollop|ed|ing|s sconce|s
scone|s scoop|ed|er|ful|fuls|ing|s scoot|ed|er|ers|ing|s scope|d|s scoping scopula scorbutic scorch|ed|er|ers|es|ing
score|board|boards|card|cards|d|keeper|keepers|less|line|lines|r|rs|s scorify scoring scorn|ed|er|ers|ful|fully|ing|s
scorper scorpion|s scotch|ed|es|ing|s scoter|s scoundrel|s scour|ed|er|ers|ge|ged|ger|ges|ging|ing|ings|s
scout|ed|er|ers|ing|master|masters|s scowl|ed|er|ing|s scows scrabble|d|r|rs|s scrabbling
scrag|gier|giest|glier|gliest|gly|gy|s scram|ble|bled|bler|blers|bles|bling|med|ming|s
scrap|book|books|e|ed|er|ers|es|heap|heaps|ie|ing|ings|ped|per|pers|pier|piest|ping|py|s|yard|yards
scratch|card|cards|ed|er|es|ier|iest|ily|iness|ing|ings|pad|pads|y scrawl|ed|ing|s|y scrawnier scrawniest scrawniness
scrawny screak|ed|ing|s scream|ed|er|ers|ing|ingly|s
scree|ch|ched|ches|chier|chiest|ching|chy|d|ds|n|ned|ner|ning|nings|nplay|nplays|ns|nsaver|nsavers|nshot|nshots|nwriter|nwriters|nwriting|s
screw|ball|balls|driver|drivers|ed|ier|iest|iness|ing|s|worm|worms|y scribal scribble|d|r|rs|s scribbling|s
scribe|d|r|rs|s scribing scrim|mage|maged|mager|mages|maging|p|ped|per|ping|ps|py|s|shaw|shawed|shawing|shaws
scrip|s|t|ted|ting|ts|tural|ture|tures|twriter|twriters scrivener|s scrod|s scrofula scrofulous scroll|ed|ing|s
scrooge|s scrota|l scrotum|s scrouge scrounge|d|r|rs|s scroungier scroungiest scrounging scroungy
scrub|bed|ber|bers|bier|biest|bing|by|s scruff|ier|iest|ily|iness|s|y
scrum|half|halves|mage|mages|maging|med|ming|p|ped|ping|ps|ptious|ptiously|py|s scrunch|ed|es|ie|ies|ing|y scruple|d|s
scrupling scrupulosity scrupulous|ly|ness scrutineer|s scrutinies scrutinise|d|r|s scrutinising scrutinize|d|r|s
scrutinizing scrutiny scuba|ed|ing|s scudded scudding scuds scuff|ed|ing|le|led|ler|les|ling|s
scull|ed|er|eries|ers|ery|ing|ion|ions|s sculpt|ed|ing|or|ors|ress|resses|s|ural|ure|ured|ures|uring
scum|bag|bags|ble|bles|med|mier|miest|ming|my|s scupper|ed|ing|s scurf|y scurried scurries scurrility
scurrilous|ly|ness scurry|ing scurvier scurviest scurvily scurvy scutch|eon|eons scutes scutter scuttle|butt|d|s
scuttling scutum scuzzier scuzziest scuzzy scythe|d|s scything
sea|bed|beds|bird|birds|board|boards|borne|coast|coasts|cock|farer|farers|faring|floor|floors|food|front|fronts|going|gull|gulls|horse|horses|l|lable|lane|lant|lants|led|ler|lers|ling|ls|lskin|m|man|manship|med|men|mier|miest|ming|mless|mlessly|mount|mounts|ms|mstress|mstresses|my|plane|planes|port|ports|r|rch|rchable|rched|rcher|rchers|rches|rching|rchingly|rchlight|rchlights|red|ring|ringly|rs|s|scape|scapes|shell|shells|shore|shores|sick|sickness|side|sides|son|sonable|sonableness|sonably|sonal|sonality|sonally|soned|soner|soning|sonings|sons|t|ted|ting|tmate|tmates|ts|wall|walls|ward|wards|ware|water|way|ways|weed|weeds|worthiness|worthy
sebaceous seborrhea seborrhoea sebum|s secant|s secateurs secede|d|s seceding secession|al|ism|isms|ist|ists|s
seclude|d|s secluding seclusion seclusive second|aries|arily|ary|ed|er|ers|hand|ing|ly|ment|ments|s secrecy
secret|arial|ariat|ariats|aries|ary|aryship|e|ed|es|in|ing|ins|ion|ions|ive|ively|iveness|ly|ory|s
sect|arian|arianise|arianism|arians|aries|ary|ion|ional|ionalise|ionalism|ionalist|ionals|ioned|ioning|ions|or|oral|ored|ors|s
secular|isation|ise|ised|iser|ises|ising|ism|ist|ists|ization|ize|ized|izer|izes|izing secund secure|d|ly|r|s|st
securing securities security sedan|s sedate|d|ly|ness|r|s|st sedating sedation sedative|s sedentary sedge|s sedgy
sediment|ary|ation|s sedition seditious seduce|d|r|rs|s seducible seducing seduction|s seductive|ly|ness seductress|es
sedulous|ly sedums
see|d|dbed|dbeds|dcase|dcases|ded|der|ders|dier|diest|dily|diness|ding|dless|dlessness|dling|dlings|dpod|dpods|ds|dy|ing|ings|k|ker|kers|king|ks|led|ling|m|med|ming|mingly|mlier|mliest|mliness|mly|ms|n|p|page|ped|ping|ps|r|rs|rsucker|s|saw|sawed|sawing|saws|the|thed|thes|thing
segment|ation|ed|ing|s segregate|d|s segregating segregation|ist|ists segue|d|ing|s seguing seigneur|s seignior|ial|s
seine|d|r|rs|s seining seismic|ally seismograph|er|ers|ic|s|y seismologic|al seismologist|s seismology seizable
seize|d|r|rs|s seizin|g|gs seizure|s seldom select|able|ed|ee|ing|ion|ions|ive|ively|ivity|man|men|ness|or|ors|s
selenium selenographer|s selenography self|ie|ies|ish|ishly|ishness|less|lessly|lessness|ness|same
sell|er|ers|ing|off|offs|otape|otaped|otapes|otaping|out|outs|s seltzer|s selvage|d|s selvedge|s selves
semantic|ally|ist|ists|s semaphore|d|s semaphoring sematic semblance|s semen semester|s semiannual|ly semiarid
semiautomatic|s semibreve|s semicircle|s semicircular semicolon|s semiconducting semiconductor|s semiconscious
semidarkness semidetached semifinal|ist|ists|s semigloss|es semimonthlies semimonthly seminal seminar|ian|ians|ies|s|y
semiofficial semiotic|s semipermeable semiprecious semiprivate semipro|fessional|fessionals|s semiquaver|s semiretired
semis|killed|olid|weet semitone|s semitrailer|s semitransparent semitropical semivowel|s semiweeklies semiweekly
semiyearly semolina sempstress|es senary senate|s senator|ial|s send|al|er|ers|ing|off|offs|s senescence senescent
senhor senile senility senior|ity|s senna sennet senor|a|as|es|ita|itas|s sensate
sensation|al|alise|alised|alises|alising|alism|alist|alists|alize|alized|alizes|alizing|ally|s
sense|d|less|lessly|lessness|s sensibilities sensibility sensible|ness sensibly sensing sensitisation sensitise|d|rs|s
sensitising sensitive|ly|ness|s sensitivities sensitivity sensitization sensitize|d|rs|s sensitizing sensor|s|y
sensual|ist|ists|ity|ly sensuous|ly|ness
sent|ence|enced|ences|encing|entious|entiously|ience|iency|ient|iment|imental|imentalisation|imentalise|imentalised|imentalises|imentalising|imentalism|imentalist|imentalists|imentality|imentalization|imentalize|imentalized|imentalizes|imentalizing|imentally|iments|inel|inels|ries|ry
sepal|ed|s separability separable separably separate|d|ly|ness|s separating separation|s separatism separatist|s
separative separator|s sepia sepses sepsis septa|l septet|s|te|tes septic|aemia|aemic|ally|emia|emic septuagenarian|s
septum|s sepulcher|ed|ing|s sepulchral sepulchre|d|s sepulchring sequel|a|s sequence|d|r|rs|s sequencing sequential|ly
sequester|ed|ing|s sequestrate|d|s sequestrating sequestration|s sequin|ed|ned|s sequitur sequoia|s seraglio|s
serape|s seraph|ic|im|s serena|de|ded|der|des|ding serendipitous serendipity serene|ly|ness|r|st serenity serer serest
serfdom serfs serge|ant|ants
serial|isable|isation|isations|ise|ised|ises|ising|ism|isms|ist|izable|ization|izations|ize|ized|izes|izing|ly|s
series serif|s serigraph|s serine|s serins serious|ly|ness serjeant|s
sermon|ise|ised|iser|isers|ises|ising|ize|ized|izer|izers|izes|izing|s serology serotonin serous serows serpent|ine|s
serrate|d serration|s serried serum|s serval|s servant|s serve|d|r|ries|rs|ry|s
service|ability|able|ably|d|man|men|s|woman|women servicing serviette|s servile servility serving|s servitor|s
servitude servo|mechanism|mechanisms|motor|motors|s sesame|s sesquicentennial|s session|s sestet|s
set|aceous|back|backs|s|screw|screws|square|squares|table|tee|tees|ter|ters|ting|tings|tle|tled|tlement|tlements|tler|tlers|tles|tling|tlings|tlor|ts|up|ups
seven|s|teen|teens|teenth|teenths|th|ths|ties|tieth|tieths|ty
sever|al|ally|alty|ance|ances|e|ed|ely|eness|er|est|ing|ity|s sew|age|ed|er|erage|ers|ing|n|s
sex|agenarian|agenarians|ed|es|ier|iest|ily|iness|ing|ism|ist|ists|less|ologist|ologists|ology|pot|pots|tan|tant|tants|tet|tets|tette|tettes|ting|ton|tons|tuplet|tuplets|ual|uality|ually|y
sgraffiti sgraffito shabbier shabbiest shabbily shabbiness shabby shack|ed|ing|le|led|les|ling|s shaddock|s
shade|d|less|s shadier shadiest shadily shadiness shading|s
shadow|box|boxed|boxes|boxing|boxings|ed|er|ier|iest|ing|s|y shads shady shaft|ed|ing|s shagged shaggier shaggiest
shagginess shagging shaggy shags shahs shaikh|s shake|able|down|downs|n|out|outs|r|rs|s|up|ups shakier shakiest
shakily shakiness shaking|s shakoes shakos shaky shale shall|op|ot|ots|ow|ower|owest|owly|owness|ows shalom shalt
sham|an|anic|anism|anistic|ans|ble|bled|bles|bling|blings|bolic|e|ed|efaced|efacedly|eful|efully|efulness|eless|elessly|elessness|es|ing|med|mer|mies|ming|my|poo|pooed|pooer|pooers|pooing|poos|rock|rocks|s|us
shandies shandy shanghai|ed|ing|s shank|s shannies shanny shanties shantung shanty|town|towns
shape|d|less|lessly|lessness|lier|liest|liness|ly|r|rs|s shaping sharable shard|s
share|able|crop|cropped|cropper|croppers|cropping|crops|d|holder|holders|holding|holdings|r|rs|s|ware sharia|h sharing
shark|ed|ing|s|skin
sharp|ed|en|ened|ener|eners|ening|ens|er|ers|est|ie|ies|ing|ish|ly|ness|s|shooter|shooters|shooting|y
shatter|ed|ing|proof|s shave|d|ling|n|r|rs|s shaving|s shawl|s shawms shaykh|s shays
she|af|ar|ared|arer|arers|aring|arings|ars|ath|athe|athed|athes|athing|athings|aths|ave|aved|aves|aving|bang|bangs|been|beens|d|dder|dding|ddings|ds|en|enier|eniest|eny|ep|epdog|epdogs|epfold|epfolds|epherder|epherders|epish|epishly|epishness|epskin|epskins|epwalk|epwalks|er|ered|erer|erest|ering|erness|ers|et|eted|eting|etlike|ets|ik|ikdom|ikdoms|ikh|ikhdom|ikhdoms|ikhs|iks|ila|ilas|kel|kels|lf|ll|llac|llack|llacked|llacking|llackings|llacks|llacs|lled|ller|llfire|llfish|llfishes|lling|llings|lls|lly|lter|ltered|ltering|lters|lve|lved|lves|lving|nanigan|nanigans|pherd|pherded|pherdess|pherdesses|pherding|pherds|qel|rbert|rberts|rbet|rbets|rd|rds|rif|riff|riffs|rries|rry|s|wed|wing|wn|ws
shiatsu shibboleth|s shied shield|ed|er|ing|s shier shies|t
shift|ed|er|ers|ier|iest|ily|iness|ing|ings|less|lessly|lessness|s|y shiitake|s
shill|alah|alahs|ed|elagh|elaghs|ing|ings|s shimmed shimmer|ed|ing|s|y shimmied shimmies shimming shimmy|ing shims
shin|bone|bones|dies|dig|digs|dy|e|ed|er|ers|es|gle|gled|gler|gles|gling|gly|guard|ier|iest|iness|ing|ned|nied|nies|ning|ny|nying|s|splints|y
ship|board|boards|builder|builders|building|load|loads|mate|mates|ment|ments|owner|owners|ped|pen|per|pers|ping|s|shape|wreck|wrecked|wrecking|wrecks|wright|wrights|yard|yards
shire|s shirk|ed|er|ers|ing|s shirr|ed|ing|ings|s
shirt|ed|front|fronts|ier|iest|ing|less|s|sleeve|sleeves|tail|tails|waist|waists|y shite|s shitfaced shithead|s
shitload shits shitted shittier shittiest shitting shitty shiver|ed|er|ing|s|y shivs shlemiel|s shlep|p|ped|ping|ps|s
shlock|y shmaltz shmears shmooze|d|s shmoozing shmuck shoal|ed|ing|s shoat|s shock|ed|er|ers|ing|ingly|proof|s
shod|den|dier|diest|dily|diness|dy
shoe|d|horn|horned|horning|horns|ing|lace|laces|maker|makers|s|shine|shines|string|strings|tree|trees shogun|ate|s
shone shonk|ies|s|y shoo|ed|ing|k|n|s|t|ter|ters|ting|tings|tout|touts|ts
shop|aholic|aholics|fitter|fitters|fitting|front|fronts|keeper|keepers|lift|lifted|lifter|lifters|lifting|lifts|pe|ped|per|pers|pes|ping|s|talk|worn
shore|bird|birds|d|less|line|lines|s shoring shorn
short|age|ages|bread|cake|cakes|change|changed|changes|changing|coming|comings|crust|cut|cuts|ed|en|ened|ener|ening|enings|ens|er|est|fall|falls|hand|handed|hands|horn|horns|ie|ies|ing|ish|list|listed|listing|lists|ly|ness|s|sighted|sightedly|sightedness|stop|stops|wave|waves|y
shot|gun|gunned|gunning|guns|s|ten should|er|ered|ering|ers shout|ed|er|ers|ing|s
shove|d|l|led|ler|lful|lfuls|ling|lled|ller|lling|ls|r|s shoving
show|biz|boat|boated|boating|boats|case|cased|cases|casing|down|downs|ed|er|ered|ering|erproof|ers|ery|girl|girls|ground|grounds|ier|iest|ily|iness|ing|ings|jumping|man|manship|men|n|off|offs|piece|pieces|place|places|room|rooms|s|stopper|stoppers|stopping|time|y
shrank shrapnel shred|ded|der|ders|ding|s shrew|d|der|dest|dly|dness|ish|s shriek|ed|er|ing|s shrieve shrift shrike|s
shrill|ed|er|est|ing|ness|s|y shrimp|ed|er|ers|ing|s shrine|s shrink|able|age|ing|s
shrive|d|l|led|ling|lled|lling|ls|n|s shriving shroud|ed|ing|s shrove shrub|beries|bery|bier|biest|by|s
shrug|ged|ging|s shrunk|en shtick|s shtik|s shuck|ed|er|ing|s|ses shudder|ed|ing|s shuffle|board|boards|d|r|rs|s
shuffling shun|ned|ning|s|t|ted|ting|ts shush|ed|es|ing
shut|down|downs|eye|off|offs|out|outs|s|ter|terbug|terbugs|tered|tering|ters|ting|tle|tlecock|tlecocked|tlecocking|tlecocks|tled|tles|tling
shy|er|est|ing|ly|ness|ster|sters sibilant|s sibling|s sibyl|line|s
sic|ced|cing|k|kbay|kbays|kbed|kbeds|ked|ken|kened|kener|kening|keningly|kens|ker|kest|kie|kies|king|kish|kle|kles|klier|kliest|kly|kness|knesses|ko|kos|kout|kouts|kroom|krooms|ks|s
side|arm|arms|bar|bars|board|boards|burns|car|cars|d|kick|kicks|light|lights|line|lined|lines|ling|lining|long|man|men|piece|pieces|real|s|saddle|saddles|show|shows|splitting|step|stepped|stepping|steps|stroke|stroked|strokes|stroking|swipe|swiped|swipes|swiping|track|tracked|tracking|tracks|walk|walks|wall|walls|way|ways|winder|winders|wise
siding|s sidle|d|s sidling siege|s sienna sierra|n|s siesta|s sieve|d|s sieving sift|ed|er|ers|ing|ings|s
sigh|ed|er|ing|s|t|ted|ting|tings|tless|tlier|tliest|tly|tread|ts|tseeing|tseer|tseers sigma|s
sign|age|al|aled|aler|alers|aling|alisation|alise|alised|alises|alising|alization|alize|alized|alizes|alizing|alled|aller|allers|alling|ally|alman|almen|als|atories|atory|ature|atures|board|boards|ed|er|ers|et|ets|ificance|ificances|ificancy|ificant|ificantly|ification|ifications|ifics|ified|ifier|ifies|ify|ifying|ing|ings|or|ora|oras|ore|ori|orina|orinas|orine|ors|post|posted|posting|posts|s
silage silence|d|r|rs|s silencing sileni silent|er|est|ly|s silenus silhouette|d|s silhouetting silica|te|tes
siliceous silicious silicon|e silicosis silk|en|ier|iest|ily|iness|s|screen|screens|weed|weeds|worm|worms|y
sill|ier|ies|iest|iness|s|y silo|s silt|ed|ier|iest|ing|s|y silvan
silver|ed|er|fish|fishes|ing|n|s|smith|smiths|tail|tailed|tails|ware|y simian|s similar|ities|ity|ly simile|s
similitude simitar simmer|ed|ing|s simonise simonize|d|s simonizing simony simpatico simper|ed|er|ing|ingly|s
simple|minded|ness|r|st|ton|tons|x simplicity simplification|s simplified simplifier simplifies simplify|ing
simplistic|ally simply simulacra simulacrum|s simulant simulate|d|s simulating simulation|s simulator|s
simulcast|ed|ing|s simultaneity simultaneous|ly
sin|ce|cere|cerely|cerer|cerest|cerity|e|ecure|ecures|es|ew|ews|ewy|ful|fully|fulness|g|gable|galong|galongs|ge|ged|geing|ger|gers|ges|ging|gle|gled|gleness|gles|glet|gleton|gletons|gletree|gletrees|glets|gling|gly|gs|gsong|gsonged|gsonging|gsongs|gular|gularities|gularity|gularly|gulars|ister|k|kable|kage|ker|kers|khole|kholes|king|kings|ks|less|ned|ner|ners|ning|ology|s|ter|tered|tering|ters|uate|uation|uosity|uous|uously|us|uses|usitis|usoidal
sip|hon|honed|honing|hons|ped|per|pers|pet|ping|s sir|e|ed|ee|en|ens|es|ing|loin|loins|occo|occos|rah|ree|s|up|ups
sisal sises sissier sissies|t sissified sissy sister|hood|hoods|liness|ly|s
sit|ar|arist|arists|ars|com|coms|e|ed|emap|emaps|es|ing|s|ter|ters|ting|tings|uate|uated|uates|uating|uation|uational|uations|up|ups
six|es|fold|pence|pences|shooter|teen|teens|teenth|teenths|th|ths|ties|tieth|tieths|ty sizable sizably
size|able|ably|d|r|s sizing sizzle|d|r|rs|s sizzling skate|board|boarded|boarder|boarders|boarding|boards|d|r|rs|s
skating skedaddle|d|s skedaddling skeet|er|ers skein|s skeletal skeleton|s skeptic|al|ally|ism|s skerrick|s skerries
skerry sketch|book|books|ed|er|ers|es|ier|iest|ily|iness|ing|pad|pads|y skew|bald|balds|ed|er|ered|ering|ers|ing|s
ski|bob|bobs|d|dded|dding|dpan|dpans|ds|ed|er|ers|es|ff|ffle|ffles|ffs|ing|lful|lfully|lfulness|ll|lled|llet|llets|llful|llfully|llfulness|lling|lls|m|mmed|mmer|mmers|mming|mp|mped|mpier|mpiest|mpily|mpiness|mping|mps|mpy|ms|n|ncare|nflick|nflicks|nflint|nflints|nful|nhead|nheads|nks|nless|nned|nner|nners|nnier|nniest|nniness|nning|nny|ns|nt|ntight|p|pped|pper|ppered|ppering|ppers|ppet|pping|ps|rled|rling|rls|rmish|rmished|rmisher|rmishers|rmishes|rmishing|rt|rted|rting|rts|s|t|te|ted|ter|ters|ting|ts|tter|ttered|ttering|tters|ttish|ttishly|ttishness|ttle|ttles|ve|ved|ver|vers|ves|ving|vvied|vvies|vvy|vvying
skoal|s skuas skulduggery skulk|ed|er|ers|ing|s skull|cap|caps|duggery|s skunk|ed|ing|s
sky|cap|caps|dive|dived|diver|divers|dives|diving|dove|ed|ing|jack|jacked|jacker|jackers|jacking|jackings|jacks|lark|larked|larking|larks|light|lights|line|lines|rocket|rocketed|rocketing|rockets|scraper|scrapers|ward|wards|writer|writers|writing
slab|bed|ber|bered|bering|bers|bing|s slack|ed|en|ened|ening|enings|ens|er|ers|est|ing|ly|ness|s
slag|ged|ging|gy|heap|heaps|s slain slake|d|s slaking slalom|ed|ing|s slam|med|mer|mers|ming|s
slander|ed|er|ers|ing|ous|s slang|ier|iest|ing|y slant|ed|ing|ingly|s|wise
slap|dash|happy|jack|ped|per|pers|ping|s|stick slash|ed|er|ers|es|ing|ings
slat|e|ed|er|ers|es|her|hered|hering|hers|ier|iest|ing|ings|s|ted|tern|ternly|terns
slaughter|ed|er|ers|house|houses|ing|s slave|d|holder|holders|r|red|ring|rs|ry|s|y|ys slaving slavish|ly|ness
slay|ed|er|ers|ing|ings|s sleave sleaze|bag|bags|ball|balls|s sleazier sleaziest sleazily sleaziness sleazy
sled|ded|der|ders|ding|ge|ged|gehammer|gehammered|gehammering|gehammers|ges|ging|s sleek|ed|er|est|ing|ly|ness|s
sleep|er|ers|ier|iest|ily|iness|ing|ings|less|lessly|lessness|over|overs|s|walk|walked|walker|walkers|walking|walks|wear|y|yhead|yheads
sleet|ed|ing|s|y sleeve|d|less|s sleigh|ed|ing|s|t|ts slender|er|est|ise|ised|ises|ising|ize|ized|izes|izing|ness
slept sleuth|ing|s slew|ed|ing|s slice|d|r|rs|s slicing slick|ed|er|ers|est|ing|ly|ness|s
slid|e|er|ers|es|eshow|eshows|ing slier sliest slight|ed|er|est|ing|ly|ness|s slily
slim|e|es|ier|iest|iness|line|med|mer|mers|mest|ming|ness|s|sy|y sling|back|backs|er|ers|ing|s|shot|shots
slink|ed|ier|iest|ing|s|y
slip|case|cases|cover|covers|knot|knots|over|overs|page|pages|ped|per|perier|periest|periness|pers|pery|pier|piest|ping|py|s|shod|stream|streams|way|ways
slit|her|hered|hering|hers|hery|s|ter|ting sliver|ed|ing|s slob|bed|ber|bered|berer|bering|bers|bery|bing|s sloes
slog|an|aneering|ans|ged|ging|s sloop|s slop|e|ed|es|ing|ped|pier|piest|pily|piness|ping|py|s slosh|ed|es|ing|y
slot|h|hful|hfully|hfulness|hs|s|ted|ter|ting slouch|ed|er|ers|es|ier|iest|ing|y slough|ed|ier|iest|ing|s|y
sloven|lier|liest|liness|ly|s slow|coach|coaches|down|downs|ed|er|est|ing|ish|ly|ness|poke|pokes|s|worm|worms sludge
sludgier sludgiest sludgy slued slues slug|gard|gards|ged|ger|gers|ging|gish|gishly|gishness|s sluice|d|s sluicing
sluing slum|ber|bered|berer|bering|berous|bers|brous|dog|dogs|lord|lords|med|mer|mier|miest|ming|my|p|ped|ping|ps|s
slung slunk slur|p|ped|ping|ps|red|ring|ry|s slush|ier|iest|iness|y slut|s|tier|tiest|tish|ty sly|er|est|ly|ness
smack|ed|er|ers|ing|ings|s small|er|est|holder|holders|holding|holdings|ish|ness|pox|s smarmier smarmiest smarms
smarmy smart|ed|en|ened|ening|ens|er|est|ies|ing|ly|ness|phone|phones|s|watch|watches|y|ypants
smash|ed|er|ers|es|ing|up|ups smatter|ed|ing|ings|s smear|ed|ier|iest|ing|s|y smell|ed|ier|iest|iness|ing|s|y
smelt|ed|er|ers|ery|ing|s smidge|n|ns|on|ons|s smidgin|s smilax smile|d|r|s|y|ys smiling|ly smirch|ed|es|ing
smirk|ed|er|ing|s|y smite|r|s smith|ereens|ery|ies|s|y smiting smitten smock|ed|ing|s smog|gier|giest|gy|s
smoke|d|house|houses|less|r|rs|s|screen|screens|stack|stacks|y smokier smokiest smokiness smoking smoko|s smoky
smolder|ed|ing|s smooch|ed|es|ing|y smooth|ed|en|er|ers|es|est|ie|ies|ing|ly|ness|s|y smote smother|ed|ing|s
smoulder|ed|ing|s smudge|d|s smudgier smudgiest smudging smudgy smug|ger|gest|gle|gled|gler|glers|gles|gling|ly|ness
smut|s|tier|tiest|tiness|ty snack|ed|ing|s snaffle|d|s snaffling snafu|s snag|ged|ging|gy|s snail|ed|fish|ing|s
snake|bite|bites|d|like|s|skin snakier snakiest snakily snaking snaky
snap|dragon|dragons|ped|per|pers|pier|piest|pily|piness|ping|pish|pishly|pishness|py|s|shot|shots snare|d|s snaring
snarkier snarkiest snarky snarl|ed|er|ier|iest|ing|ingly|s|y snatch|ed|er|ers|es|ing|y snazzier snazziest snazzily
snazzy sneak|ed|er|ers|ier|iest|ily|iness|ing|ingly|s|y sneer|ed|ing|ingly|ings|s sneeze|d|s sneezing
snick|ed|er|ered|ering|ers|ing|s snide|ly|r|st|y sniff|ed|er|ers|ier|iest|ing|le|led|les|ling|s|y snifter|s
snigger|ed|s sniggle snip|e|ed|er|ers|es|ing|ped|pet|pets|pier|piest|ping|py|s snitch|ed|es|ing snits
snivel|ed|er|ers|ing|led|ler|lers|ling|s snob|bery|bier|biest|bish|bishly|bishness|by|s snogged snogging snogs snood|s
snooker|ed|ing|s snooks snoop|ed|er|ers|ier|iest|iness|ing|s|y snoot|ier|iest|ily|iness|s|y snooze|d|r|s snoozing
snore|d|r|rs|s snoring snorkel|ed|er|ers|ing|led|ling|s snort|ed|er|ers|ing|s snot|s|tier|tiest|tily|tiness|ty snout|s
snow|ball|balled|balling|balls|bank|banks|bird|birds|blower|blowers|board|boarded|boarder|boarders|boarding|boards|bound|drift|drifts|drop|drops|ed|fall|falls|field|fields|flake|flakes|ier|iest|iness|ing|line|man|men|mobile|mobiled|mobiler|mobiles|mobiling|plough|ploughs|plow|plowed|plowing|plows|s|shed|shoe|shoed|shoeing|shoes|storm|storms|suit|suits|y
snub|bed|bing|s snuck snuff|box|boxes|ed|er|ers|ing|le|led|ler|les|ling|ly|s|y
snug|ged|ger|gery|gest|ging|gle|gled|gles|gling|ly|ness|s soak|ed|er|ers|ing|ings|s
soap|box|boxes|ed|ier|iest|iness|ing|s|stone|suds|y soar|ed|ing|ingly|s
sob|bed|bing|bingly|bings|er|ered|erer|erest|ering|erly|erness|ers|riety|riquet|riquets|s soccer sociability
sociable|s sociably
social|isation|ise|ised|iser|ises|ising|ism|ist|istic|ists|ite|ites|ities|ity|ization|ize|ized|izer|izes|izing|ly|s
societal societies society socioeconomic|ally sociological|ly sociologist|s sociology sociopath|s|y sociopolitical
sock|ed|et|ets|eye|eyes|ing|s
sod|a|as|ded|den|denly|denness|ding|ium|omise|omised|omises|omising|omite|omites|omize|omized|omizes|omizing|omy|s
soever sofa|bed|beds|s
soft|back|ball|balls|bound|cover|en|ened|ener|eners|ening|ens|er|est|hearted|ie|ies|ly|ness|ware|wood|woods|y soggier
soggiest soggily sogginess soggy soil|age|ed|ing|s sojourn|ed|er|ers|ing|s solace|d|r|s solacing solander
solar|ia|ise|ism|ium|iums|ize solatium sold|er|ered|erer|erers|ering|ers|ier|iered|iering|ierings|ierly|iers|iery
sole|cism|cisms|d|ly|mn|mner|mness|mnest|mnified|mnifies|mnify|mnifying|mnisation|mnise|mnised|mnises|mnising|mnities|mnity|mnization|mnize|mnized|mnizes|mnizing|mnly|mnness|noid|noids|s
solicit|ation|ations|ed|ing|or|ors|ous|ously|ousness|s|ude
solid|arity|ary|er|est|i|ification|ified|ifies|ify|ifying|ity|ly|ness|s|us soliloquies soliloquise|d|s soliloquising
soliloquist soliloquize|d|s soliloquizing soliloquy soling solipsism solipsistic solitaire|s solitaries solitariness
solitary solitude|s solo|ed|ing|ist|ists|ns|s solstice|s solubility soluble|s solubly solute|s solution|s solvable
solve|d|ncy|nt|nts|r|rs|s solving somatic somatosensory somber|ly|ness sombre|ly|ness|ro|ros
some|bodies|body|day|how|one|ones|place|rsault|rsaulted|rsaulting|rsaults|rset|rsets|rsetted|rsetting|thing|things|time|times|way|ways|what|whats|where
somites somnambulism somnambulist|s somnolence somnolency somnolent
son|ar|ars|ata|atas|atina|atinas|g|gbird|gbirds|gbook|gbooks|gfest|gfests|gs|gster|gsters|gstress|gstresses|gwriter|gwriters|gwriting|ic|ics|iferous|net|nets|nies|ny|ofabitch|ogram|ograms|orities|ority|orous|orously|orousness|s|sofbitches
sook|s|y soon|er|est soot|h|he|hed|her|hers|hes|hing|hingly|hsayer|hsayers|hsaying|ier|iest|iness|y
sop|hism|hist|histic|histical|histicate|histicated|histicates|histicating|histication|histries|histry|hists|homore|homores|homoric|orific|orifically|orifics|ped|pier|piest|pily|piness|ping|py|rano|ranos|s
sorbed sorbet|s sorbing sorcerer|s sorceress|es sorcery sordid|ly|ness sordine|s sore|head|heads|ly|ness|r|s|st
sorghum sorites sororities sorority sorrel|s sorrier sorriest sorrily sorriness sorrow|ed|ful|fully|fulness|ing|s
sorry sort|a|able|ed|er|ers|ie|ied|ieing|ies|ing|s sotted sottish soubriquet|s sough|ed|ing|s|t souks
soul|ed|ful|fully|fulness|less|lessly|lessness|mate|mates|s
sound|alike|alikes|bar|bars|bite|bites|board|boards|check|checks|ed|er|ers|est|ing|ings|less|lessly|ly|ness|proof|proofed|proofing|proofs|s|scape|scapes|track|tracks
soup|ed|ier|iest|ing|s|y sour|ce|ced|ces|cing|dough|doughs|ed|er|est|ing|ish|ly|ness|puss|pusses|s sousaphone|s
souse|d|s sousing souter
south|bound|east|easter|easterly|eastern|easters|eastward|eastwards|er|erlies|erly|ern|erner|erners|ernly|ernmost|erns|ers|ing|paw|paws|ward|wards|west|wester|westerly|western|westers|westward|westwards
souvenir|s sovereign|ly|s|ty soviet|s sow|ed|ens|er|ers|ing|n|s soybean|s sozzled
spa|ce|cecraft|cecrafts|ced|ceflight|ceflights|ceman|cemen|ceport|ceports|cer|cers|ces|ceship|ceships|cesuit|cesuits|cetime|cewalk|cewalked|cewalker|cewalking|cewalks|cewoman|cewomen|cey|cial|cier|ciest|ciness|cing|cings|cious|ciously|ciousness|cy|de|ded|deful|defuls|der|des|dework|dices|ding|dix|dixes|ghetti|ke|mmed|mmer|mmers|mming|ms|n|ncel|ndex|nged|nging|ngle|ngled|ngles|ngling|ngly|ngs|niel|niels|nk|nked|nker|nkers|nking|nkings|nks|nned|nner|nners|nning|ns|r|re|red|rely|reness|rer|rerib|reribs|res|rest|rge|rger|rid|ring|ringly|rk|rked|rker|rkie|rkier|rkies|rkiest|rking|rkle|rkled|rkler|rklers|rkles|rkling|rkly|rks|rky|rling|rred|rring|rrow|rrowhawk|rrowhawks|rrows|rry|rs|rse|rsely|rseness|rser|rsest|rsity|rtan|s|sm|smodic|smodically|sms|stic|stics|t|te|tes|the|thes|tial|tially|ts|tted|tter|ttered|ttering|tters|tting|tula|tulas|vin|vined|wn|wned|wner|wning|wns|y|yed|ying|ys
speak|easies|easy|er|erphone|erphones|ers|ing|ings|s
spear|ed|er|fish|fished|fishes|fishing|gun|head|headed|heading|heads|ing|mint|s specced speccing
special|isation|isations|ise|ised|ises|ising|ism|isms|ist|ists|ities|ity|ization|izations|ize|ized|izes|izing|ly|s|ties|ty
specie|s specifiable specific|ally|ation|ations|ity|s specified specifier|s specifies specify|ing specimen|s
specious|ly|ness speck|ed|ing|le|led|les|ling|s specs spectacle|d|s spectacular|ly|s spectate|d|s spectating
spectator|s specter|s spectra|l spectre|s spectrometer|s spectroscope|s spectroscopic spectroscopy spectrum|s specular
speculate|d|s speculating speculation|s speculative|ly speculator|s sped
speech|es|ified|ifies|ify|ifying|less|lessly|lessness|writer|writers
speed|boat|boats|ed|er|ers|ier|iest|ily|iness|ing|ometer|ometers|s|ster|sters|up|ups|way|ways|well|y spelaeological
speleological speleologist|s speleology
spell|bind|binder|binders|binding|binds|bound|check|checked|checker|checkers|checking|checks|down|downs|ed|er|ers|ing|ings|s
spelt|er spelunker|s spelunking spencer spend|able|er|ers|ing|s|thrift|thrifts spent
sperm|atozoa|atozoon|icidal|icide|icides|s spew|ed|er|ers|ing|s sphagnum|s sphene sphenoid sphere|s spherical|ly
spheroid|al|s sphery sphincter|s sphinges sphinx|es spice|d|r|s spicier spiciest spicily spiciness spicing spick|s
spics spiculate spicule|s spicy spider|s|web|webs|y spied spiel|ed|er|ing|s spies spiff|ed|ier|iest|ing|s|y spigot|s
spike|d|s spikier spikiest spikiness spiking spiks spiky spiles spill|age|ages|ed|er|ing|over|overs|s|way|ways spilt
spin|ach|al|ally|als|dle|dled|dles|dlier|dliest|dling|dly|e|el|eless|elessly|elessness|els|es|et|ets|ier|iest|less|naker|nakers|ner|neret|nerets|ners|ney|neys|ning|off|offs|s|ster|sterhood|sterish|sters|ule|y
spiracle|s spiraea|s spiral|ed|ing|led|ling|ly|s spirant|s spire|a|as|s
spirit|ed|edly|ing|less|s|ual|ualise|ualises|ualism|ualist|ualistic|ualists|uality|ually|uals|ualty|uel|uous
spirochaete|s spirochete|s spirted spirting spirts spiry
spit|al|ball|balls|e|ed|eful|efuller|efullest|efully|efulness|es|fire|fires|ing|s|ted|ter|ting|tle|toon|toons|zes
spivs splanchnic splash|down|downs|ed|er|es|ier|iest|ily|iness|ing|y splat|s|ted|ter|tered|tering|ters|ting
splay|ed|feet|foot|footed|ing|s spleen|s|y splendid|er|est|ly splendor|ous|s splendour|s splenectomy splenetic
splice|d|r|rs|s splicing spliff|s spline|d|s splint|ed|er|ered|ering|ers|ery|ing|s split|s|ter|ters|ting|tings
splodge|s splosh|ed|es|ing splotch|ed|es|ier|iest|ing|y splurge|d|s splurging splutter|ed|ing|s
spoil|age|ed|er|ers|ing|s|sport|sports|t spoke|n|s|sman|smen|speople|sperson|spersons|swoman|swomen spoliation
sponge|cake|d|r|rs|s spongier spongiest spongin|ess|g spongy sponson sponsor|ed|ing|s|ship|ships spontaneity
spontaneous|ly spontoon spoof|ed|ing|s spook|ed|ier|iest|iness|ing|s|y spool|ed|er|ing|s
spoon|bill|bills|ed|erism|erisms|fed|ful|fuls|ing|s|sful|y spoor|ed|er|ing|s sporadic|ally spore|d|s sporing sporran|s
sport|ed|ier|iest|iness|ing|ingly|ive|ively|s|scast|scaster|scasters|scasting|scasts|sman|smanlike|smanship|smen|speople|sperson|swear|swoman|swomen|swriter|swriters|y
spot|less|lessly|lessness|light|lighted|lighting|lights|lit|s|ted|ter|ters|tier|tiest|tily|tiness|ting|ty spousal|s
spouse|s spout|ed|er|ing|s spraddle sprags sprain|ed|ing|s sprang sprat|s sprawl|ed|ing|s spray|ed|er|ers|ing|s
spread|able|eagled|er|ers|ing|s|sheet|sheets spree|d|ing|s sprier spriest sprig|ged|htlier|htliest|htliness|htly|s
spring|board|boards|bok|boks|e|er|ers|ier|iest|ily|iness|ing|like|s|time|y sprinkle|d|r|rs|s sprinkling|s
sprint|ed|er|ers|ing|s sprite|s sprits spritz|ed|er|ers|es|ing sprocket|s sprog|s sprout|ed|ing|s
spruce|d|ly|ness|r|s|st sprucing sprues sprung spry|er|est|ly|ness spud|s spuing spume|d|s spuming spumone spumoni
spumy spun|k|kier|kiest|ks|ky spur|ge|ious|iously|iousness|n|ned|ner|ning|ns|red|ring|ry|s|t|ted|ting|ts sputa
sputnik|s sputter|ed|er|ing|s sputum spy|glass|glasses|ing|ings|master|masters|ware
squab|ble|bled|bler|blers|bles|bling|s squad|die|dies|ron|rons|s squalid|er|est|ly|ness squall|ed|ing|s|y squalor
squame squamous squander|ed|er|ing|s square|d|ly|ness|r|s|st squaring squarish squash|ed|es|ier|iest|ing|y
squat|ness|ocracies|ocracy|s|ted|ter|ters|test|ting squaw|k|ked|ker|kers|king|ks|s
squeak|ed|er|ers|ier|iest|ily|iness|ing|s|y squeal|ed|er|ers|ing|s squeamish|ly|ness squeegee|d|ing|s squeezable
squeeze|box|boxes|d|r|rs|s squeezing squelch|ed|er|es|ing|y squib|s squid|gy|s squiffy squiggle|d|s squiggling
squiggly squill|s squint|ed|er|est|ier|iest|ing|s|y squire|d|s squiring squirm|ed|er|ier|iest|ing|s|y
squirrel|ed|ing|led|ling|s squirt|ed|ing|s squish|ed|es|ier|iest|ing|y sriracha
stab|bed|ber|bers|bing|bings|ile|iles|ilisation|ilise|ilised|iliser|ilisers|ilises|ilising|ility|ilization|ilize|ilized|ilizer|ilizers|ilizes|ilizing|le|led|leman|lemate|lemates|lemen|ler|les|lest|ling|lish|ly|s
staccati staccato|s stack|ed|er|ing|s|up stadium|s staff|ed|er|ers|ing|s
stag|e|ecoach|ecoaches|ecraft|ed|ehand|ehands|es|estruck|ey|flation|ger|gered|gerer|gering|geringly|gers|ier|iest|ing|ings|nancy|nant|nantly|nate|nated|nates|nating|nation|s|y
staid|er|est|ly|ness stain|ed|er|ing|less|s stair|case|cases|s|way|ways|well|wells stake|d|holder|holders|out|outs|s
staking stalactite|s stalagmite|s stale|d|ly|mate|mated|mates|mating|ness|r|s|st staling stalk|ed|er|ers|ing|ings|s|y
stall|ed|holder|holders|ing|ion|ions|s stalwart|ly|s stamen|s stamin|a stammel|s stammer|ed|er|ers|ing|ingly|s
stamp|ed|ede|eded|edes|eding|er|ers|ing|ings|s stance|s stanch|ed|er|es|est|ing|ion|ions
stand|alone|ard|ardisation|ardisations|ardise|ardised|ardises|ardising|ardization|ardizations|ardize|ardized|ardizes|ardizing|ards|by|bys|ee|ees|er|ers|ing|ings|off|offish|offs|out|outs|pipe|pipes|point|points|s|still|stills|up
stank stanza|s stapedes stapes staph|ylococcal|ylococci|ylococcic|ylococcus staple|d|r|rs|s stapling
star|board|burst|bursts|ch|ched|ches|chier|chiest|chily|chiness|ching|chy|dom|dust|e|ed|er|ers|es|fish|fishes|fruit|gaze|gazed|gazer|gazers|gazes|gazing|ing|k|ker|kers|kest|kly|kness|less|let|lets|light|ling|lings|lit|red|rier|riest|ring|ry|s|struck|t|ted|ter|ters|ting|tle|tled|tles|tling|tlingly|ts|tup|tups|vation|ve|ved|veling|velings|ves|ving|vings
stases stash|ed|es|ing stasis
state|craft|d|hood|house|houses|less|lessness|lier|liest|liness|ly|ment|mented|menting|ments|r|room|rooms|s|side|sman|smanlike|smanship|smen|swoman|swomen|wide
static|ally|s stating station|ary|ed|er|ers|ery|ing|master|masters|s statistic|al|ally|ian|ians|s stator stats
statuary statue|d|s|sque|tte|ttes stature|s status|es statute|s statutorily statutory staunch|ed|er|es|est|ing|ly|ness
stave|d|s staving stay|ed|er|ers|ing|s stead|fast|fastly|fastness|ied|ier|ies|iest|ily|iness|ing|s|y|ying
steak|house|houses|s steal|er|ing|ings|s|th|thier|thiest|thily|thiness|thy
steam|boat|boats|ed|er|ers|fitter|fitters|fitting|ier|iest|ily|iness|ing|punk|roll|rolled|roller|rollered|rollering|rollers|rolling|rolls|s|ship|ships|y
stedfast steed|s steel|ed|ier|iest|iness|ing|maker|makers|s|worker|workers|works|y|yard|yards
steep|ed|en|ened|ening|ens|er|est|ing|le|lechase|lechaser|lechasers|lechases|lejack|lejacks|les|ly|ness|s
steer|able|age|ed|er|ing|s|sman|smen steeve stegosauri stegosaurus|es stein|s stelas steles stellar
stem|less|med|ming|s|son|ware stench|es stencil|ed|ing|led|ling|s steno|graph|grapher|graphers|graphic|graphy|s|sis
stent|orian|s
step|brother|brothers|child|children|dad|dads|daughter|daughters|father|fathers|ladder|ladders|mom|moms|mother|mothers|parent|parents|pe|ped|per|pers|pes|ping|pingstone|pingstones|s|sister|sisters|son|sons
stereo|phonic|s|scope|scopes|scopic|scopies|scopy|type|typed|types|typical|typing|typy sterile sterilisation|s
sterilise|d|r|rs|s sterilising sterility sterilization|s sterilize|d|r|rs|s sterilizing sterling
stern|a|er|est|ly|ness|s|um|ums steroid|al|s stertorous stethoscope|s stets|on|ons stetted stetting stevedore|s
stew|ard|arded|ardess|ardesses|arding|ards|ardship|ed|ing|s
stick|er|ers|ier|ies|iest|ily|iness|ing|le|leback|lebacks|led|ler|lers|les|ling|pin|pins|s|up|ups|y|ybeak|ybeaked|ybeaking|ybeaks
sties stiff|ed|en|ened|ener|eners|ening|ens|er|est|ing|ly|ness|s stifle|d|s stifling|ly|s
stigma|s|ta|tic|tisation|tise|tised|tises|tising|tism|tisms|tization|tize|tized|tizes|tizing stile|s|tto|ttoes|ttos
still|age|birth|births|born|ed|er|est|ier|iest|ing|ness|s|y stilt|ed|edly|s stimulant|s stimulate|d|s stimulating
stimulation stimulative stimulator stimuli stimulus|es sting|er|ers|ier|iest|ily|iness|ing|ings|o|ray|rays|s|y
stink|bug|bugs|er|ers|ier|iest|ing|o|s|y stint|ed|er|ing|s stipend|iaries|iary|s stipes stipple|d|r|s stippling
stipulae stipulate|d|s stipulating stipulation|s stipule stir|ks|ps|red|rer|rers|ring|ringly|rings|rup|rups|s
stitch|ed|er|ers|ery|es|ing stithy stiver stoat|s stochastic
stock|ade|aded|ades|ading|breeder|breeders|broker|brokers|broking|ed|holder|holders|ier|iest|ily|iness|inet|inette|ing|ings|ist|ists|pile|piled|piles|piling|pot|pots|room|rooms|s|taking|y|yard|yards
stodge|s stodgier stodgiest stodgily stodginess stodgy stogie|s stogy stoic|al|ally|ism|s stoke|d|r|rs|s stoking
stole|n|s stolid|er|est|ity|ly|ness stolon|s stomach|ache|aches|ed|er|ers|ing|s stomas stomp|ed|ing|s
stone|d|less|mason|masons|r|rs|s|wall|walled|walling|walls|ware|washed|work|wort|y stonier stoniest stonily stoniness
stoning stonkered stonking stony stood stooge|s stool|s stoop|ed|ing|s
stop|cock|cocks|gap|gaps|light|lights|over|overs|pable|page|pages|ped|per|pered|pering|pers|ping|pings|ple|pled|ples|pling|s|watch|watches
storage store|d|front|fronts|house|houses|keeper|keepers|room|rooms|s|y|ys storied stories storing stork|s
storm|ed|ier|iest|ily|iness|ing|s|y story|board|boards|book|books|teller|tellers|telling stound stoup|s
stout|er|est|hearted|ly|ness|s stove|pipe|pipes|r|rs|s stow|age|away|aways|ed|ing|s straddle|d|r|rs|s straddling
strafe|d|r|s strafing straggle|d|r|rs|s stragglier straggliest straggling straggly
straight|away|aways|edge|edges|en|ened|ener|eners|ening|ens|er|est|forward|forwardly|forwardness|forwards|jacket|jacketed|jacketing|jackets|ly|ness|s|way
strain|ed|er|ers|ing|s strait|en|ened|ening|ens|jacket|jacketed|jacketing|jackets|laced|s strake|s strand|ed|ing|s
strange|ly|ness|r|rs|st strangle|d|hold|holds|r|rs|s strangling strangulate|d|s strangulating strangulation
strap|less|lesses|ped|per|pers|ping|s strata|gem|gems strategic|al|ally|s strategies strategist|s strategy strath
strati|fication|fied|fies|fy|fying stratosphere|s stratospheric stratum|s stratus straw|berries|berry|ed|ing|s
stray|a|ed|ing|s streak|ed|er|ers|ier|iest|ing|s|y
stream|bed|ed|er|ers|ing|ings|line|lined|liner|liners|lines|lining|s|y
street|car|cars|lamp|lamps|light|lights|s|walker|walkers|wise strength|en|ened|ener|eners|ening|ens|s
strenuous|ly|ness strep|tococcal|tococci|tococcus|tomycin stress|ed|es|ful|ing|ors
stretch|able|ed|er|ered|ering|ers|es|ier|iest|ing|marks|y strew|ed|ing|n|s|th stria|e|te|ted|tes|tion|tions
strick|en|le|led|les|ling strict|er|est|ly|ness|ure|ured|ures stridden stride|ncy|nt|ntly|r|s striding strife
strike|bound|breaker|breakers|breaking|out|outs|r|rs|s striking|ly|s strine
string|board|ed|ency|ent|ently|er|ers|ier|iest|iness|ing|s|y
strip|e|ed|er|ers|es|ey|ing|ling|lings|ped|per|pers|ping|s|t|tease|teased|teaser|teasers|teases|teasing|y strive|d|n|s
striving|s strobe|s stroboscope|s stroboscopic strode stroke|d|s stroking stroll|ed|er|ers|ing|s
strong|box|boxes|er|est|hold|holds|ly|man|men|room|rooms strontium
strop|he|hes|hic|ped|pier|piest|pily|piness|ping|py|s stroud strove struck structural|ism|ist|ists|ly structure|d|s
structuring strudel|s struggle|d|r|s struggling strum|a|as|med|ming|pet|pets|s strung strut|s|ted|ter|ting strychnine
stub|bed|bier|biest|bing|ble|bly|born|borner|bornest|bornly|bornness|by|s stucco|ed|es|ing|s stuck
stud|book|books|ded|ding|ent|ents|entship|entships|ied|iedly|ier|iers|ies|io|ios|ious|iously|iousness|s|y|ying
stuff|ed|er|ier|iest|ily|iness|ing|ings|s|y stultification stultified stultifier stultifies stultify|ing
stumble|d|r|rs|s stumbling stump|ed|er|ier|iest|ing|s|y stun|g|k|ned|ner|ners|ning|ningly|s|t|ted|ting|tman|tmen|ts
stupefaction stupefied stupefier stupefies stupefy|ing stupendous|ly stupid|er|est|ities|ity|ly|s stupor|s sturdier
sturdiest sturdily sturdiness sturdy sturgeon|s stutter|ed|er|ers|ing|s styes style|d|s|t|ts
styli|ng|se|sed|ses|sh|shly|shness|sing|st|stic|stically|stics|sts|te|tes|ze|zed|zes|zing stylus|es stymie|d|ing|s
stymy|ed|ing styptic|s suable suasion suave|ly|ness|r|st suavity
sub|altern|alterns|aqua|arctic|area|areas|atomic|basement|basements|bed|bing|branch|branches|categories|category|class|committee|committees|compact|compacts|conscious|consciously|consciousness|continent|continental|continents|contract|contracted|contracting|contractor|contractors|contracts|culture|cultures|cutaneous|cutaneously|divide|divided|divider|divides|dividing|division|divisions|domain|domains|dominant|due|dued|duer|dues|duing|dure|editor|editors|families|family|freezing|group|groups|head|heading|headings|heads|human|humans|ject|jected|jecting|jection|jective|jectively|jectivity|jects|join|joined|joining|joins|jugate|jugated|jugates|jugating|jugation|junctive|junctives|lease|leased|leases|leasing|let|lets|letting|lieutenant|lieutenants|limate|limated|limates|limating|limation|lime|limed|limely|limer|limes|limest|liminal|liminally|liming|limity|lingual|marginal|marine|mariner|mariners|marines|merge|merged|mergence|merges|mergible|merging|merse|mersed|merses|mersible|mersibles|mersing|mersion|microscopic|miss|mission|missions|missive|missively|missiveness|mit|mits|mitted|mitter|mitters|mitting|normal|orbital|order|orders|ordinate|ordinated|ordinates|ordinating|ordination|orn|ornation|orned|orner|orning|orns|par|paragraph|part|pena|penaed|penaing|penas|plot|plots|poena|poenaed|poenaing|poenas|prime|professional|professionals|program|programs|rogate|routine|routines|s|scribe|scribed|scriber|scribers|scribes|scribing|script|scription|scriptions|scripts|section|sections|sequent|sequently|servience|serviency|servient|serviently|set|sets|side|sided|sidence|sides|sidiaries|sidiarity|sidiary|sidies|siding|sidisation|sidise|sidised|sidiser|sidisers|sidises|sidising|sidization|sidize|sidized|sidizer|sidizers|sidizes|sidizing|sidy|sist|sisted|sistence|sisting|sists|soil|sonic|space|spaces|species|stance|stances|standard|stantial|stantially|stantiate|stantiated|stantiates|stantiating|stantiation|stantiations|stantival|stantive|stantively|stantives|station|stations|stituent|stitute|stituted|stitutes|stituting|stitution|stitutions|strata|strate|strates|stratum|stratums|structure|structures|sume|sumed|sumes|suming|sumption|surface|system|systems|teen|teens|tenancy|tenant|tenants|tend|tended|tending|tends|terfuge|terfuges|terranean|text|texts|tile|title|titled|titles|titling|tle|tler|tlest|tleties|tlety|tly|tonic|topic|topics|total|totaled|totaling|totalled|totalling|totals|tract|tracted|tracting|traction|tractions|tracts|trahend|trahends|tropic|tropical|tropics|urb|urban|urbanise|urbanises|urbanite|urbanites|urbanize|urbanizes|urbans|urbia|urbs|vent|vention|ventions|version|versive|versively|versiveness|versives|vert|verted|verter|verting|verts|way|ways|zero
succeed|ed|er|ing|s success|es|ful|fully|ion|ions|ive|ively|or|ors succinct|er|est|ly|ness succor|ed|ing|s|y succotash
succour|ed|ing|s succubi succubus succulence succulency succulent|s succumb|ed|ing|s succuss|ion|ions such|like
suck|ed|er|ered|ering|ers|ing|ings|le|led|les|ling|lings|s sucrase sucrose suction|al|ed|ing|s sudden|ly|ness
suds|ier|iest|y sue|d|de|s|ty suffer|ance|ed|er|ers|ing|ings|s suffice|d|s sufficiency sufficient|ly sufficing
suffix|ation|ed|es|ing suffocate|d|s suffocating suffocation suffragan|s suffrage|s|tte|ttes suffragism suffragist|s
suffuse|d|s suffusing suffusion sugar|cane|coat|coated|coating|coats|ed|ier|iest|ing|less|plum|plums|s|y
suggest|ed|er|ers|ibility|ible|ing|ion|ions|ive|ively|iveness|s suicidal suicide|s suing
suit|ability|able|ableness|ably|case|cases|e|ed|es|ing|or|ors|s sukiyaki sulcate sulfa|te|tes sulfide|s sulfite
sulfonamides sulfur|ed|ic|ing|ous|s sulk|ed|ier|ies|iest|ily|iness|ing|s|y sullen|er|est|ly|ness sullied sullies
sully|ing sulphate|s sulphide|s sulphur|ed|ic|ing|ous|s sultan|a|as|ate|ates|s sultrier sultriest sultrily sultriness
sultry
sum|ac|ach|maries|marily|marise|marised|mariser|marisers|marises|marising|marize|marized|marizer|marizers|marizes|marizing|mary|mat|mation|mations|med|mer|mered|merhouse|merhouses|mering|merly|mers|mertime|mery|ming|mit|mitry|mits|mon|moned|moner|moners|moning|mons|monsed|monses|monsing|ps|ption|ptuous|ptuously|ptuousness|s
sun|bake|baked|baker|bakers|bakes|baking|bath|bathe|bathed|bather|bathers|bathes|bathing|baths|beam|beams|bed|beds|belt|belts|block|blocks|bonnet|bonnets|burn|burned|burning|burns|burnt|burst|bursts|dae|daes|deck|decks|der|dered|dering|ders|dew|dews|dial|dials|down|downer|downers|downs|dress|dresses|dries|dry|fish|fishes|flower|flowers|g|glasses|hat|hats|k|ken|lamp|lamps|less|light|lit|ned|nier|niest|nily|niness|ning|ny|proof|rise|rises|roof|roofs|room|rooms|s|screen|screens|set|sets|shade|shades|shine|shiny|spot|spots|stroke|tan|tanned|tanning|tans|trap|traps|up|wise
sup|er|erabundance|erabundances|erabundant|erannuate|erannuated|erannuates|erannuating|erannuation|erb|erber|erbest|erbly|ercargo|ercargoes|ercargos|ercharge|ercharged|ercharger|erchargers|ercharges|ercharging|ercilious|erciliously|erciliousness|ercities|ercity|ercomputer|ercomputers|erconducting|erconductive|erconductivity|erconductor|erconductors|ercritical|erego|eregos|ererogation|ererogatory|erficial|erficiality|erficially|erfine|erfluity|erfluous|erfluously|erfluousness|erglue|ergrass|ergrasses|erhero|erheroes|erheros|erhighway|erhighways|erhuman|erimpose|erimposed|erimposes|erimposing|erimposition|erintend|erintended|erintendence|erintendency|erintendent|erintendents|erintending|erintends|erior|eriority|eriors|erlative|erlatively|erlatives|erman|ermarket|ermarkets|ermassive|ermen|ermodel|ermodels|ermom|ermoms|ernal|ernatural|ernaturally|ernaturals|ernova|ernovae|ernovas|ernumeraries|ernumerary|erpose|erposed|erposes|erposing|erposition|erpower|erpowers|ers|ersaturate|ersaturated|ersaturates|ersaturating|ersaturation|erscribe|erscribed|erscribes|erscribing|erscript|erscription|erscripts|ersede|erseded|ersedes|erseding|ersize|ersized|ersizes|ersizing|ersonic|ersonics|erspreader|erspreaders|erstar|erstardom|erstars|erstate|erstates|erstition|erstitions|erstitious|erstitiously|erstore|erstores|erstructure|erstructures|ertanker|ertankers|ertonic|ervene|ervened|ervenes|ervening|ervention|ervise|ervised|ervises|ervising|ervision|ervisions|ervisor|ervisors|ervisory|erwoman|erwomen|ine|inely|ped|per|pers|pertime|ping|plant|planted|planter|planting|plants|ple|plement|plemental|plementary|plementation|plemented|plementing|plements|pleness|pler|plest|pliant|pliants|plicant|plicants|plicate|plicated|plicates|plicating|plication|plications|plied|plier|pliers|plies|ply|plying|port|portable|ported|porter|porters|porting|portings|portive|ports|pose|posed|posedly|poses|posing|position|positions|positious|positories|pository|press|pressant|pressants|pressed|presses|pressible|pressing|pression|pressive|pressor|pressors|purate|purated|purates|purating|puration|ra|ranational|remacist|remacists|remacy|reme|remely|remo|remos
surcease|d|s surceasing surcharge|d|s surcharging surcingle|s sure|fire|footed|ly|ness|r|st|ties|ty
surf|ace|aced|aces|acing|board|boarded|boarding|boardings|boards|ed|eit|eited|eiting|eits|er|ers|ing|s
surge|d|on|ons|ries|ry|s surgical|ly surging surjection surlier surliest surliness surly surmise|d|s surmising
surmount|able|ed|er|ing|s surname|s surpass|ed|es|ing surplice|s surplus|ed|es|ing|sed|sing surprise|d|s
surprising|ly|s surprize surreal|ism|ist|istic|istically|ists surrender|ed|ing|s surreptitious|ly|ness surrey|s
surrogacy surrogate|s surround|ed|ing|ings|s surtax|ed|es|ing surtitle|s surveillance survey|ed|ing|or|ors|s
survivable survival|ist|ists|s survive|d|s surviving survivor|s susceptibilities susceptibility susceptible
susceptibly sushi suspect|ed|ing|s suspend|ed|er|ers|ing|s suspense|ful suspension|s suspicion|s suspicious|ly|ness
sussed susses sussing sustain|ability|able|ably|ed|er|ing|s sustenance sutler|s suttee|s suture|d|s suturing
suzerain|s|ty svelte|r|st swab|bed|ber|bing|s swacked swaddle|d|s swaddling swaged swages swagged swagger|ed|er|ing|s
swagging swaging swagman swagmen swags|man swain|s swallow|ed|er|ing|s|tail|tails
swam|i|is|p|ped|per|pier|piest|ping|pland|ps|py
swan|k|ked|ker|kest|kier|kiest|kily|kiness|king|ks|ky|ned|ning|s|sdown|song|songs swap|ped|per|pers|ping|s sward|ed|s
swarm|ed|ing|s swarth|ier|iest|y swash|buckler|bucklers|buckling|ed|es|ing swastika|s
swat|ch|ches|h|he|hed|hes|hing|hs|s|ted|ter|tered|tering|ters|ting sway|back|backed|ed|ing|s
swear|er|ers|ing|s|word|words
sweat|band|bands|ed|er|ers|ier|iest|ing|ings|pants|s|shirt|shirts|shop|shops|suit|suits|y swede|s
sweep|er|ers|ing|ingly|ings|s|stake|stakes
sweet|bread|breads|briar|briars|brier|briers|corn|en|ened|ener|eners|ening|ens|er|est|heart|hearts|ie|ies|ing|ish|ly|meat|meats|ness|s|shop
swell|ed|er|est|fish|head|headed|heads|ing|ings|s swelter|ed|ing|s swept|back swerve|d|s swerving
swift|er|est|ly|ness|s swig|ged|ging|s swill|ed|ing|s swim|mer|mers|ming|mingly|s|suit|suits|wear swindle|d|r|rs|s
swindling swine|herd|herds|s swing|e|ed|eing|er|ers|es|ing|le|s swinish swipe|d|s swiping swipple swirl|ed|ing|s|y
swish|ed|er|es|est|ing switch|able|back|backs|blade|blades|board|boards|ed|er|ers|es|ing|over swivel|ed|ing|led|ling|s
swivet swizz|le|les swobbed swobbing swobs swollen swoon|ed|ing|s swoop|ed|ing|s swoosh|ed|es|ing swopped swops
sword|fish|fishes|play|s|sman|smanship|smen swore sworn swots swotted swotting swum swung sybarite|s sybaritic
sycamore|s sycophancy sycophant|ic|s syllabi|c|cate|cated|cates|cating|cation|fication|fied|fies|fy|fying|ses
syllable|s syllabub|s syllabus|es syllogise|s syllogism|s syllogistic sylph|ic|like|s sylvan symbioses symbiosis
symbiotic|ally symbol|ic|ical|ically|ics|isation|ise|ised|ises|ising|ism|ist|ists|ization|ize|ized|izes|izing|ogy|s
symmetric|al|ally|ly symmetries symmetrise|s symmetrizes symmetry sympathetic|ally sympathies sympathise|d|r|rs|s
sympathising sympathize|d|r|rs|s sympathizing sympathy symphonia symphonic symphonies symphonise symphony symposia
symposium|s symptom|atic|atically|s synagog|al|s|ue|ues synapse|s synapsis synaptic synced
synch|ed|es|ing|ronicity|ronies|ronisation|ronisations|ronise|ronised|roniser|ronises|ronising|ronism|ronisms|ronization|ronizations|ronize|ronized|ronizer|ronizes|ronizing|ronous|ronously|rony|s
syncing syncopate|d|s syncopating syncopation syncope syncs syndicalism syndicalist|s syndicate|d|s syndicating
syndication syndrome|s synecology synergies synergism synergist|ic synergy synfuel|s synod|s synonym|ous|s|y synopses
synopsis|e synoptic synovial syntactic|al|ally|s syntax
synth|eses|esis|esise|esised|esiser|esisers|esises|esising|esize|esized|esizer|esizers|esizes|esizing|etic|etically|etics|etize|etized|etizes|etizing|s
syphilis syphilitic|s syphon|ed|ing|s syringa|s syringe|d|s syringing syrinxes syrup|s|y
system|atic|atical|atically|atics|atisation|atise|atised|atises|atising|atism|atist|atization|atize|atized|atizes|atizing|ic|ically|ics|s
systole|s systolic
tab|aret|bed|bies|bing|bouleh|by|ernacle|ernacled|ernacles|la|las|le|leau|leaus|leaux|lecloth|lecloths|led|leland|lelands|les|lespoon|lespoonful|lespoonfuls|lespoons|lespoonsful|let|letop|letops|lets|leware|ling|loid|loids|oo|ooed|ooing|oos|or|ors|our|ours|ret|s|ued|uing|ular|ulate|ulated|ulates|ulating|ulation|ulations|ulator|ulators
tacheometer|s taches tachograph|s tachometer|s tachycardia tachyon tacit|ly|ness|urn|urnity|urnly
tack|ed|er|ers|et|ier|iest|iness|ing|le|led|ler|lers|les|ling|s|y taco|nite|nites|s
tact|ful|fully|fulness|ic|ical|ically|ician|icians|ics|ile|ility|ion|less|lessly|lessness|ual tadpole|s taffeta
taffies taffrail|s taffy tag|ged|ger|gers|ging|liatelle|line|lines|s taiga|s
tail|back|backs|board|boards|bone|bones|coat|coats|ed|gate|gated|gater|gaters|gates|gating|ing|ings|less|light|lights|or|ored|oring|ors|piece|pieces|pipe|pipes|s|spin|spins|wind|winds
taint|ed|ing|s take|away|aways|n|off|offs|out|outs|over|overs|r|rs|s taking|s takins talaria talc|um
tale|bearer|bearers|nt|nted|nts|s|sman talisman|s talk|ative|atively|ativeness|ed|er|ers|ie|ier|ies|iest|ing|s|y
tall|age|boy|boys|er|est|ied|ier|iers|ies|ish|ness|ow|owy|y|yho|yhoed|yhoing|yhos|ying talon|s talus|es tamable
tamale|s tamarack|s tamarin|d|ds|s tambourin|e|es tame|able|d|less|ly|ness|r|rs|s|st taming tammies tamoxifen tamped
tamper|ed|er|ers|ing|ings|s tamping tampon|s tamps
tan|ager|agers|bark|dem|dems|doori|g|gelo|gelos|gent|gential|gentially|gents|gerine|gerines|gibility|gible|gibleness|gibles|gibly|gier|giest|giness|gle|gled|gles|gling|go|goed|going|gos|gs|gy|k|kard|kards|ked|ker|kers|kful|kfuls|king|ks|nage|ned|ner|neries|ners|nery|nest|nic|nin|ning|nins|s|sy|talisation|talise|talised|taliser|talisers|talises|talising|talisingly|talite|talites|talization|talize|talized|talizer|talizers|talizes|talizing|talizingly|talum|tamount|tra|trum|trums
tap|as|e|ed|eline|elines|er|ered|ering|ers|es|estries|estry|eworm|eworms|ing|ioca|ir|irs|ped|per|pers|pet|pets|ping|pings|room|rooms|root|roots|s|ster|sters
tar|amasalata|antella|antellas|antula|antulae|antulas|dier|diest|dily|diness|dy|ed|es|get|geted|geting|gets|iff|iffs|ing|mac|macadam|macked|macking|macs|nation|nish|nished|nishes|nishing|ns|os|ot|ots|pan|pans|paulin|paulins|pon|pons|ps|ragon|ragons|red|ried|rier|ries|riest|ring|ry|rying|s|sal|sals|si|sier|sus|t|tan|tans|tar|taric|tars|ted|ter|test|tiest|ting|tly|tness|ts|ty
taser|ed|ing|s task|bar|ed|ing|master|masters|mistress|mistresses|s tassel|ed|ing|led|ling|ls|s tasses tasset|s
tassies tastable taste|d|ful|fully|fulness|less|lessly|lessness|r|rs|s tastier tastiest tastily tastiness tasting|s
tasty taswegian|s tatami|s tater|s tatted tatter|demalion|demalions|ed|ing|s tattie|r|s|st tatting
tattle|d|r|rs|s|tale|tales tattling tattoo|ed|er|ers|ing|ist|ists|s tatty taught taunt|ed|er|ers|ing|ingly|s taupe
taut|en|ened|ening|ens|er|est|ly|ness|ological|ologically|ologies|ologise|ologous|ology tavern|a|as|s tawdrier
tawdriest tawdrily tawdriness tawdry tawnier tawniest tawny
tax|able|ation|ed|er|ers|es|i|icab|icabs|idermist|idermists|idermy|ied|ies|iing|imeter|imeters|ing|is|iway|iways|man|men|on|onomic|onomical|onomies|onomist|onomists|onomy|ons|payer|payers|paying|ying
tea|bag|bags|cake|cakes|ch|chable|cher|chers|ches|ching|chings|cup|cupful|cupfuls|cups|k|kettle|kettles|ks|light|lights|ls|m|med|ming|mmate|mmates|ms|mster|msters|mwork|pot|pots|r|rable|raway|raways|rdrop|rdrops|red|rer|rful|rfully|rfulness|rgas|rgases|rgassed|rgasses|rgassing|rier|riest|rily|riness|ring|rjerker|rjerkers|rless|room|rooms|rs|ry|s|se|sed|sel|sels|ser|sers|ses|sing|singly|sings|spoon|spoonful|spoonfuls|spoons|spoonsful|t|time|times|ts|zel|zels|zle|zles
techie|s technetium technical|ities|ity|ly technician|s technicolor technicolour technique|s
techno|babble|cracies|cracy|crat|cratic|crats|logical|logically|logies|logist|logists|logy|phobe|phobes techs
tectonic|s tedder teddies teddy tedious|ly|ness tedium
tee|d|ing|m|med|ming|mingly|ms|n|nage|naged|nager|nagers|nier|niest|ns|nsier|nsiest|nsy|ny|nybopper|nyboppers|pee|pees|s|ter|tered|tering|ters|th|the|thed|thes|thing|total|totaler|totalers|totalism|totaller|totallers
tegmen tegular tektite|s telecast|ed|er|ers|ing|s telecommunication|s telecommute|d|r|rs|s telecommuting
teleconference|d|s teleconferencing telegenic telegram|s telegraph|ed|er|ers|ese|ic|ically|ing|ist|ists|s|y
telekinesis telekinetic telemarketer|s telemarketing telemeter|s telemetries telemetry teleological teleology
telepathic|ally telepathy telephone|d|r|rs|s telephonic telephoning telephonist|s telephony telephoto|graphy|s
teleplay|s teleport|ation teleprinter|s teleprocessing teleprompter|s telesales telescope|d|s telescopic|ally
telescoping telescopy teletext|s telethon|s teletype|s|writer|writers televangelism televangelist|s televise|d|s
televising television|s teleworker|s teleworking telex|ed|es|ing telfer|s telicity telium
tell|er|ers|ies|ing|ingly|s|tale|tales|urium|y temblor|s temerity temped tempeh
temper|a|ament|amental|amentally|aments|ance|as|ate|ately|ateness|ature|atures|ed|ing|s tempest|s|uous|uously|uousness
tempi|ng template|s temple|s|t|ts
tempo|ral|rally|raries|rarily|rariness|rary|rise|rised|riser|risers|rises|rising|rize|rized|rizer|rizers|rizes|rizing|s
temps tempt|ation|ations|ed|er|ers|ing|ingly|ress|resses|s tempura
ten|ability|able|ably|ace|acious|aciously|aciousness|acity|ancies|ancy|ant|anted|anting|antry|ants|ch|ches|d|ded|dencies|dency|dentious|dentiously|dentiousness|der|dered|derer|derest|derfeet|derfoot|derfoots|derhearted|derheartedness|dering|derise|derised|deriser|derisers|derises|derising|derize|derized|derizer|derizers|derizes|derizing|derloin|derloins|derly|derness|ders|ding|dinitis|don|donitis|dons|dril|drils|ds|ement|ements|et|ets|fold|ner|ners|nis|nos|on|oned|oner|oning|ons|or|ors|pin|pins|s|se|sed|sely|seness|ser|ses|sest|sible|sile|sing|sion|sioned|sions|sity|sive|sor|sors|t|tacle|tacled|tacles|tative|tatively|tativeness|ted|ter|terhook|terhooks|ters|th|thly|ths|ting|ts|uis|uity|uous|uously|uousness|ure|ured|ures|uring
tepee|s tepid|ity|ly|ness tequila|s terabit|s terabyte|s terahertz terajoule|s terapixel|s terawatt|s terbium
tercentenaries tercentenary tercentennial|s teriyaki
term|agant|agants|ed|inable|inal|inally|inals|inate|inated|inates|inating|ination|inations|inator|inators|ing|ini|inological|inologically|inologies|inology|inus|inuses|ite|ites|ly|or|s
ternaries ternary terns terrace|d|s terracing terracotta terrain|s terrane terrapin|s terraria terrarium|s terrazzo|s
terrestrial|ly|s terret terrible|ness terribly terrier|s terrific|ally terrified terrifies terrify|ing|ingly terrine|s
territorial|ity|s territories territory terror|ise|ised|iser|ises|ising|ism|ist|ists|ize|ized|izer|izes|izing|s
terry|cloth terse|ly|ness|r|st tertiary tessellate|d|s tessellating tessellation|s
test|able|ament|amentary|aments|as|ate|ates|ator|ators|atrices|atrix|bed|ed|ee|ees|er|ers|es|icle|icles|icular|ier|iest|ified|ifier|ifiers|ifies|ify|ifying|ily|imonial|imonials|imonies|imony|iness|ing|ings|is|osterone|s|y
tetanic tetanus tetchier tetchiest tetchily tetchiness tetchy tether|ed|ing|s
tetra|cycline|hedra|hedral|hedron|hedrons|meter|meters|s tetter
text|book|books|ed|ile|iles|ing|s|ual|ually|ural|urally|ure|ured|ures|uring thalami|c thalamus thaler thalidomide
thallic thallium thallus than|e|es|k|ked|kful|kfully|kfulness|king|kless|klessly|klessness|ks|ksgiving|ksgivings
that|ch|ched|cher|chers|ches|ching thaw|ed|ing|s
the|ater|atergoer|atergoers|aters|atre|atregoer|atregoers|atres|atrical|atricality|atrically|atricals|atrics|bes|e|es|ft|fts|ir|irs|ism|ist|istic|ists|m|matic|matically|me|med|mes|mselves|n|nce|nceforth|nceforward|nceforwards|ocracies|ocracy|ocrasy|ocratic|odolite|odolites|ologian|ologians|ological|ologically|ologies|ologise|ology|orem|orems|oretic|oretical|oretically|oretician|oreticians|oretics|ories|orise|orised|oriser|orises|orising|orist|orists|orize|orized|orizer|orizes|orizing|ory|osophic|osophical|osophist|osophists|osophy|rapeutic|rapeutically|rapeutics|rapies|rapist|rapists|rapy|re|reabout|reabouts|reafter|reat|reby|refor|refore|refrom|rein|remin|remins|reof|reon|reto|retofore|reunder|reunto|reupon|rewith|rewithal|rmae|rmal|rmally|rmals|rmel|rmels|rmionic|rmionics|rmodynamic|rmodynamics|rmometer|rmometers|rmometric|rmonuclear|rmoplastic|rmoplastics|rmos|rmoses|rmostat|rmostatic|rmostatically|rmostatics|rmostats|rms|roid|sauri|saurus|sauruses|se|ses|sis|spian|spians|ta|tas|ws|y
thiamin|e thiazine thick|en|ened|ener|eners|ening|enings|ens|er|est|et|ets|headed|ly|ness|nesses|o|os|set thief
thieve|d|ry|s thieving thievish thigh|bone|bones|s thills thimble|ful|fuls|s
thin|e|g|gamabob|gamabobs|gamajig|gamajigs|gies|gs|gumabob|gumabobs|gumajig|gumajigs|gummies|gummy|gy|k|kable|ker|kers|king|ks|ly|ned|ner|ners|ness|nest|ning|s
third|ly|s thirst|ed|ier|iest|ily|iness|ing|s|y thirteen|s|th|ths thirties thirtieth|s thirty
this|tle|tledown|tles|tly thither|to thole|s thong|s thoraces thoracic thorax|es thorium thorn|ier|iest|iness|s|y
thorough|bred|breds|er|est|fare|fares|going|ly|ness those
thou|gh|ght|ghtful|ghtfully|ghtfulness|ghtless|ghtlessly|ghtlessness|ghts|s|sand|sandfold|sands|sandth|sandths
thraldom thrall|dom|ed|ing|s thrash|ed|er|ers|es|ing|ings thrave thrawn thread|bare|ed|er|ers|ier|iest|ing|like|s|y
threap threat|en|ened|ening|eningly|ens|s three|fold|pence|pences|s|score|scores|some|somes threnode threnodies
threnody thresh|ed|er|ers|es|ing|ings|old|olds threw thrice thrift|ier|iest|ily|iness|less|s|y
thrill|ed|er|ers|ing|ingly|s thrive|d|n|r|s thriving throat|ier|iest|ily|iness|s|y throb|bed|bing|s throe|s thrombi
thrombolytic thromboses thrombosis thrombotic thrombus throne|d|s throng|ed|ing|s throstle|s throttle|d|r|rs|s
throttling through|out|put|way|ways throve throw|away|aways|back|backs|er|ers|ing|n|s thrum|med|ming|s thrush|es
thrust|ing|s thruway|s thud|ded|ding|s thug|gery|gish|s thulium
thumb|ed|ing|nail|nails|print|prints|s|screw|screws|tack|tacks thump|ed|ing|s
thunder|bolt|bolts|clap|claps|cloud|clouds|ed|er|ers|head|heads|ing|ous|ously|s|shower|showers|storm|storms|stricken|struck|y
thus thwack|ed|er|ers|ing|s thwart|ed|ing|s thy|me|mi|mine|mus|muses|roid|roidal|roids|self tiara|s tibia|e|l|s
tick|ed|er|ers|et|eted|eting|ets|ing|le|led|ler|lers|les|ling|lish|lishly|lishness|ly|s|tacktoe|tock|tocks tidal|ly
tidbit|s tiddler|s tiddly|wink|winks tide|d|land|lands|less|mark|marks|s|waiter|water|waters|way|ways tidied tidier
tidies|t tidily tidiness tiding|s tidy|ing
tie|back|backs|break|breaker|breakers|breaks|d|ing|pin|pins|r|rce|rces|red|rs|s tiff|ed|in|ing|ins|s tiger|ish|s
tight|en|ened|ener|eners|ening|ens|er|est|fisted|ly|ness|rope|ropes|s|wad|wads tigress|es tikes tilapia tilde|s
tile|d|r|rs|s tiling|s till|able|age|ed|er|ers|ing|s tilt|ed|er|ing|s timber|ed|ing|land|line|lines|s timbre|l|ls|s
time|d|keeper|keepers|keeping|less|lessly|lessness|lier|liest|line|lines|liness|ly|out|outs|piece|pieces|r|rs|s|scale|scales|server|servers|serving|share|shares|stamp|stamped|stamps|table|tabled|tables|tabling|work|worn|zone|zones
timid|er|est|ity|ly|ness timing|s timorous|ly|ness timothy timpani|st|sts
tin|cted|cting|cture|ctured|ctures|cturing|der|derbox|derboxes|es|foil|g|ge|ged|geing|ges|ging|gle|gled|gler|gles|gling|glings|gly|gs|ier|iest|iness|ker|kered|kerer|kerers|kering|kers|kle|kled|kles|kling|kly|ned|ner|nie|nier|nies|niest|niness|ning|nitus|ny|plate|pot|s|sel|seled|seling|selled|selling|sels|smith|smiths|t|ted|ter|ting|tinnabulation|tinnabulations|ts|type|types|ware|y
tip|is|ped|per|pers|pet|pets|pex|pexed|pexes|pexing|ping|ple|pled|pler|plers|ples|pling|s|sier|siest|sily|siness|ster|sters|sy|toe|toed|toeing|toes|top|tops
tirade|s tiramisu|s tire|d|der|dest|dly|dness|less|lessly|lessness|s|some|somely|someness tiring tiros tissue|s
tit|an|ania|anic|anium|ans|bit|bits|ch|ches|chy|ers|fer|he|hed|her|hers|hes|hing|ian|illate|illated|illates|illating|illatingly|illation|ivate|ivated|ivates|ivating|ivation|le|led|leholder|leholders|les|ling|list|lists|mice|mouse|rate|rated|rates|rating|res|s|ter|tered|tering|ters|ties|tivate|tivated|tivates|tivating|tivation|tle|tles|ty|ular|ulary
tizzies tizzy tmeses tmesis toad|ied|ies|s|stool|stools|y|ying|yism
toast|ed|er|ers|ier|ies|iest|ing|master|masters|mistress|mistresses|s|y tobacco|es|nist|nists|s
toboggan|ed|er|ers|ing|s toccata|s tocology tocopherol tocsin|s today toddies toddle|d|r|rs|s toddling toddy todies
toe|cap|caps|d|hold|holds|ing|nail|nails|rag|rags|s toffee|s toffies toffs toffy toga|e|ed|s toged together|ness
togged togging toggle|d|s toggling toging toil|ed|er|ers|et|eted|eting|etries|etry|ets|ette|ing|s|some toked
token|ism|s tokes toking tolbooth|s told tolerable tolerably tolerance|s tolerant|ly tolerate|d|s tolerating
toleration toll|booth|booths|ed|gate|gates|house|houses|ing|s|way|ways toluene tomahawk|ed|ing|s tomato|es
tomb|ed|ing|ola|olas|oy|oyish|oys|s|stone|stones tomcat|s tome|s tomfooleries tomfoolery tomograph|ic|s|y tomorrow|s
tomtit|s
ton|al|alities|ality|ally|e|earm|earms|ed|eless|elessly|er|ers|es|g|ged|ging|gs|gue|gued|gueless|gues|guing|ic|ically|icity|ics|ier|iest|ight|ing|nage|nages|ne|nes|s|sil|sillectomies|sillectomy|sillitic|sillitis|sils|sorial|sure|sured|sures|suring|uses
too|k|l|lbar|lbars|lbox|lboxes|led|ling|lkit|lmaker|lmakers|ls|t|ted|ter|ters|th|thache|thaches|thbrush|thbrushes|thed|thier|thiest|thily|thless|thpaste|thpastes|thpick|thpicks|thsome|thy|ting|tle|tled|tles|tling|ts|tsie|tsies|tsy|woomba
top|az|azes|coat|coats|dressing|dressings|ee|ees|ers|flight|hus|iary|ic|ical|icality|ically|ics|ing|knot|knots|less|mast|masts|most|notch|ographer|ographers|ographic|ographical|ographically|ographies|ography|ological|ologically|ology|ped|per|pers|ping|pings|ple|pled|ples|pling|s|sail|sails|side|sides|soil|spin
toque|s torah|s torch|bearer|bearers|ed|es|ier|ing|light tore|ador|adors torment|ed|er|ers|ing|ingly|or|ors|s
torn|ado|adoes|ados toroid torose torpedo|ed|es|ing|s torpid|ity|ly torpor torque|d|s|y torquing torrent|ial|s
torrid|ity|ly|ness torsi|on|onal|ons torsks torso|s torte|llini|s tortilla|s tortious tortoise|s|shell|shells tortoni
torts tortuous|ly|ness torture|d|r|rs|s torturing torturous|ly torus toshes toss|ed|er|ers|es|ing|up|ups
tot|al|aled|aling|alisator|alisators|alitarian|alitarianism|alitarians|alities|ality|alizator|alizators|alled|alling|ally|als|e|ed|em|emic|ems|es|her|ing|s|ted|ter|tered|terer|terers|tering|ters|tery|ting
toucan|s
touch|able|down|downs|ed|es|ier|iest|ily|iness|ing|ingly|ings|line|lines|paper|papers|screen|screens|stone|stones|y
tough|ed|en|ened|ener|eners|ening|ens|er|est|ie|ies|ing|ly|ness|s toupee|s
tour|ed|er|ing|ism|ist|ists|isty|maline|nament|naments|ney|neys|niquet|niquets|s tousle|d|s tousling tout|ed|er|ing|s
touzle
tow|ard|ardly|ards|boat|boats|ed|el|eled|elette|elettes|eling|elings|elled|elling|ellings|els|er|ered|ering|ers|ery|head|headed|heads|hee|hees|ing|line|lines|n|nee|nees|nhouse|nhouses|nie|nies|ns|nsfolk|nship|nships|nsman|nsmen|nspeople|nsville|nswoman|nswomen|path|paths|rope|ropes|s
toxaemia toxaemic toxemia toxemic toxic|ally|ities|ity|ological|ologist|ologists|ology|s toxin|s toy|boy|boys|ed|ing|s
trabecula|e|r trabecule trace|ability|able|d|less|r|ries|rs|ry|s trachea|e|l|s tracheostomies tracheostomy
tracheotomies tracheotomy tracing|s track|able|ball|balls|ed|er|ers|ing|ings|less|s|suit|suits
tract|ability|able|ably|ile|ion|ional|or|ors|s
trade|able|d|mark|marked|marking|marks|off|offs|r|rs|s|sman|smen|speople|swoman|swomen trading|s
tradition|al|alism|alist|alists|ally|s traditor traduce|d|r|rs|s traducing traffic|ked|ker|kers|king|s tragedian|s
tragedienne|s tragedies tragedy tragic|ally|omedies|omedy|omic trail|blazer|blazers|blazing|ed|er|ers|ing|s
train|able|ed|ee|ees|er|ers|ing|ings|load|loads|man|men|s|spotter|spotters|spotting traipse|d|s traipsing
trait|or|orous|orously|ors|s trajectories trajectory tramcar|s tramlines trammed trammel|ed|er|ing|led|ler|ling|s
tramming tramp|ed|er|ers|ing|le|led|ler|lers|les|ling|oline|olined|oliner|olines|olining|s trams tramway|s trance|s
tranche|s
tranquil|er|est|ity|ize|ized|izer|izers|izes|izing|ler|lest|lise|lised|liser|lisers|lises|lising|lity|lize|lized|lizer|lizers|lizes|lizing|ly
transact|ed|ing|ion|ional|ions|or|ors|s transatlantic transceiver|s
transcend|ed|ence|ency|ent|ental|entalise|entalism|entalist|entalists|entally|ing|s transcontinental
transcribe|d|r|rs|s transcribing transcript|ion|ions|s transducer|s transduction transect|ed|ing|s transept|s
transfer|able|al|als|ence|rable|red|rer|ring|s transfiguration transfigure|d|s transfiguring transfinite
transfix|ed|es|ing|t transform|able|ation|ational|ations|ed|er|ers|ing|s transfuse|d|r|s transfusing transfusion|s
transgender|ed|s transgenic transgress|ed|es|ing|ion|ions|or|ors tranship|ment transience transiency transient|ly|s
transistor|ise|ised|ises|ising|ize|ized|izes|izing|s
transit|ed|ing|ion|ional|ionally|ioned|ioning|ions|ive|ively|iveness|ives|ivity|ory|s|ted|ting translatable
translate|d|s translating translation|al|s translator|s transliterate|d|s transliterating transliteration|s
translocation translucence translucency translucent|ly transmigrate|d|s transmigrating transmigration transmissible
transmission|s transmit|s|table|tal|tance|ted|ter|ters|ting transmogrification transmogrified transmogrifies
transmogrify|ing transmutable transmutation|s transmute|d|r|s transmuting transnational|s transoceanic transom|ed|s
transpacific transparencies transparency transparent|ly transphobia transphobic transpiration transpire|d|s
transpiring transplant|ation|ed|ing|s transpolar transponder|s transport|able|ation|ed|er|ers|ing|s transpose|d|r|s
transposing transposition|s transsexual|ism|s transship|ment|ped|ping|s transubstantiation transversal transverse|ly|s
transvestism transvestite|s
trap|door|doors|es|eze|ezes|ezia|ezium|eziums|ezoid|ezoidal|ezoids|pable|ped|per|pers|ping|pings|s|shooting
trash|can|cans|ed|es|ier|iest|iness|ing|y trauma|s|ta|tic|tically|tise|tised|tises|tising|tism|tize|tized|tizes|tizing
travail|ed|ing|s travel|ed|er|ers|ing|ings|led|ler|lers|ling|lings|og|ogs|ogue|ogues|s traversal|s traverse|d|r|s
traversing traves|tied|ties|ty|tying trawl|ed|er|ers|ing|s tray|s treacheries treacherous|ly|ness treachery treacle
treacly tread|er|ing|le|led|les|ling|mill|mills|s treason|able|ous treasure|d|r|rs|s treasuries treasuring treasury
treat|able|ed|er|ies|ing|ise|ises|ment|ments|s|y treble|d|s trebling trebly tree|d|ing|less|like|line|s|top|tops
trefoil|s trek|ked|ker|kers|king|s trellis|ed|es|ing trematode|s tremble|d|r|s trembling|s trembly tremendous|ly
tremolo|s tremor|s tremulous|ly|ness trenail|s trench|ancy|ant|antly|ed|er|erman|ermen|ers|es|ing
trend|ed|ier|ies|iest|ily|iness|ing|s|setter|setters|setting|y trepidation|s trespass|ed|er|ers|es|ing tress|el|es|ure
trestle|s trews treys triable triad|s triage|d trial|ed|ing|led|ling|s triangle|s triangular|ly triangulate|d|s
triangulating triangulation|s triathlete|s triathlon|s tribadism tribal|ism tribe|s|sman|smen|swoman|swomen
tribulation|s tribunal|s tribunary tribune|s tributaries tributary tribute|s
trice|ntennial|ntennials|ps|pses|ratops|ratopses trichina|e|s trichinosis
trick|ed|er|ery|ier|iest|ily|iness|ing|le|led|les|ling|s|sier|siest|ster|sters|sy|y tricolor|s tricolour|s tricycle|s
trident|s tried triennial|ly|s trier|s tries trifecta|s trifle|d|r|rs|s trifling trifocal|s trigger|ed|ing|s
triglyceride|s trigonometric|al trigonometry trike|s trilateral|s trilbies trilby triliteral
trill|ed|ing|ion|ions|ionth|ionths|ium|s trilobite|s trilogies trilogy
trim|aran|arans|er|ers|ester|esters|eter|ly|med|mer|mers|mest|ming|mings|ness|onthly|s trinal trinary trines trinities
trinitrotoluene trinity trinket|s trio|let|s
trip|artite|e|le|led|les|let|lets|lex|lexes|licate|licated|licates|licating|ling|ly|od|odal|ods|ody|os|ped|per|pers|pet|ping|s|tych|tychs|wire|wires
trireme|s trisect|ed|ing|ion|s trite|ly|ness|r|st tritium triumph|al|alism|alist|ant|antly|ed|ing|s
triumvir|ate|ates|s triune triunity trivalent trivet|s
trivia|l|lisation|lise|lised|lises|lising|lities|lity|lization|lize|lized|lizes|lizing|lly trivium troated troating
troats trochaic troche|e|es|s trod|den troglodyte|s troika|s
troll|ed|er|ers|ey|eybus|eybuses|eybusses|eys|ies|ing|op|ops|s|y trombone|s trombonist|s trommel tromp|e|ed|ing|s
troop|ed|er|ers|ing|s|ship|ships trope|s trophic trophies trophy tropic|al|ally|s tropism|s tropology troposphere|s
troppo trot|h|s|ted|ter|ters|ting troubadour|s
trouble|d|maker|makers|r|s|shoot|shooted|shooter|shooters|shooting|shoots|shot|some|somely|spot troubling|s trough|s
trounce|d|r|rs|s trouncing troupe|d|r|rs|s trouping trouser|s trousseau|s|x trout|s trove|r|s trowed
trowel|ed|ing|led|ling|s trowing trows troys truancy truant|ed|ing|s truce|s
truck|ed|er|ers|ie|ies|ing|le|led|ler|lers|les|ling|load|loads|s truculence truculency truculent|ly trudge|d|r|s
trudging true|d|ing|love|loves|r|s|st truffle|s trugs truing truism|s truly
trump|ed|ery|et|eted|eter|eters|eting|ets|ing|s truncate|d|s truncating truncation|s truncheon|s trundle|d|r|rs|s
trundling trunk|ing|s trunnel|s truss|ed|es|ing
trust|ed|ee|ees|eeship|eeships|er|ful|fully|fulness|ier|ies|iest|iness|ing|ingly|s|worthier|worthiest|worthiness|worthy|y
truth|er|ers|ful|fully|fulness|iness|s try|ing|ingly|out|outs|ptophan|st|sted|ster|sting|sts
tsar|dom|ina|inas|ism|ists|s tsetse|s tsunami|s
tub|a|al|as|bier|biest|by|e|ed|eless|er|ercle|ercles|ercular|erculin|erculoses|erculosis|erculous|erose|erous|ers|es|ful|fuls|ing|s|ular|ulate|ule|ules
tuck|ed|er|ered|ering|ers|et|ing|s tuft|ed|er|ers|ing|s tug|boat|boats|ged|ging|s tuition tularaemia tularemia tulip|s
tulle tumble|d|down|r|rs|s|weed|weeds tumbling tumbrel|s tumbril|s tumescence tumescent tumid|ity|ly tummies tummy
tumor|ous|s tumour|s tumular tumuli tumult|s|uous|uously tumulus tuna|bility|ble|s tundra|s
tune|d|ful|fully|fulness|less|lessly|r|rs|s|up|ups tungsten tunic|s tuning|s tunnage|s
tunnel|ed|er|ers|ing|ings|led|ler|lers|ling|lings|s tunnies tunny tuple|s tuppence tuppenny tuque|s turban|ed|s
turbid|ity|ly turbine|s turbit
turbo|charge|charged|charger|chargers|charges|charging|fan|fans|jet|jets|prop|props|s|t|ts turbulence turbulent|ly
turdine turds turducken|s tureen|s turf|ed|ing|s|y turgent turgid|ity|ly turkey|s turmeric|s turmoil|s
turn|about|abouts|around|arounds|buckle|buckles|coat|coats|ed|er|ers|ery|ing|ings|ip|ips|key|keys|off|offs|out|outs|over|overs|pike|pikes|round|rounds|s|stile|stiles|table|tables
turpentine turpitude turps turquois|e|es turret|ed|s turtle|dove|doves|neck|necked|necks|s turves tushes tusk|ed|er|s
tussle|d|s tussling tussock|s|y tutelage tutelary tutor|ed|ial|ials|ing|s|ship tutted tutti|ng|s tutus tuxedo|es|s
tuxes twaddle|d|r|rs|s twaddling twain twang|ed|ier|iest|ing|s|y twats twattle tweak|ed|ing|s
twee|d|dier|diest|ds|dy|n|ny|t|ted|ter|ters|ting|ts|zed|zers|zes|zing twelfth|s twelve|month|months|s twenties
twentieth|s twenty twerk|ed|ing|s twerp|s twice twiddle|d|r|s twiddling twiddly twig|ged|gier|giest|ging|gy|s twilight
twilit twill|ed
twin|e|ed|er|ers|es|ge|ged|geing|ges|ging|ight|ing|kle|kled|kler|kles|kling|klings|kly|ned|ning|s|set|sets
twirl|ed|er|ers|ing|s|y twirps twist|ed|er|ers|ier|iest|ing|s|y twitch|ed|es|ier|iest|ing|y twits twitted
twitter|ed|ing|s|y twitting twixt two|fer|fers|fold|pence|pences|penny|s|some|somes tycoon|s tying tykes tymbal
tympana tympani|c|st|sts tympanum|s
type|case|cast|casting|casts|d|face|faces|s|script|scripts|set|sets|setter|setters|setting|write|writer|writers|writes|writing|written|wrote
typhoid typhoon|s typhous typhus typical|ity|ly typification typified typifier typifies typify|ing typing typist|s
typographer|s typographic|al|ally typography typological|ly typologies typology typos tyrannic|al|ally|idal|ide|ides
tyrannies tyrannise|d|r|s tyrannising tyrannize|d|r|s tyrannizing tyrannosaur|s|us|uses tyrannous tyranny tyrant|s
tyre|o|os|s tyroes tyros tzarina|s tzarism tzarist|s tzars tzatziki ubiety ubiquitous|ly ubiquity udder|s udometer
ufologist|s ufology ugh uglier ugliest ugliness ugly ukase|s ukelele|s ukulele|s
ulcer|ate|ated|ates|ating|ation|ations|ous|s ulnae ulnar ulnas ulster|s ulterior ultimata ultimate|ly ultimatum|s
ultimo
ultra|conservative|conservatives|high|light|lights|marine|modern|s|sensitive|short|sonic|sonically|sonics|sound|sounds|violet
ululate|d|s ululating ululation|s umbel|s umber umbilical umbilici umbilicus|es umbles umbra|e|ge|s umbrella|s umiak|s
umlaut|s umped umping umpire|d|s umpiring umpteen|th unabashed|ly unabated unable unabridged|s unaccented
unacceptability unacceptable unacceptably unaccepted unaccommodating unaccompanied unaccomplished unaccountable
unaccountably unaccounted unaccredited unaccustomed unachievable unacknowledged unacquainted unaddressed unadorned
unadulterated unadventurous unadvertised unadvisable unadvised|ly unaesthetic unaffected|ly unaffiliated unafraid
unaided unalienable unaligned unalike unallowable unalloyed unalterable unalterably unaltered unambiguous|ly
unambitious unanimity unanimous|ly unannounced unanswerable unanswered unanticipated unapologetic unapparent
unappealing|ly unappetising unappetizing unappreciated unappreciative unapproachable unappropriated unapproved
unarguable unarguably unarmed unarmored unarmoured unary unashamed|ly unasked unassailable unassertive unassigned
unassimilable unassimilated unassisted unassuming|ly unattached unattainable unattainably unattended unattested
unattractive|ly unattributed unauthentic|ated unauthorised unauthorized unavailability unavailable unavailing|ly
unavoidable unavoidably unaware|ness|s unbacked unbaked unbalance|d|s unbalancing unbanned unbanning unbaptised
unbaptized unbar|red|ring|s unbated unbearable unbearably unbeatable unbeaten unbecoming|ly unbeknown|st unbelief
unbelievable unbelievably unbelieved unbeliever|s unbelieving unbelt|ed|ing|s unbend|ing|s unbent unbiased unbiassed
unbid|den unbind|ing|s unbleached unblemished unblinking|ly unblock|ed|ing|s unblushing|ly unboiled unbolt|ed|ing|s
unbonnet unbooked unborn unbosom|ed|ing|s unbothered unbound|ed unbowed unbox|ed|es|ing unbraid|ed|ing|s unbranded
unbreakable unbridgeable unbridged unbridle|d unbroken unbuckle|d|s unbuckling unburden|ed|ing|s unburned
unbutton|ed|ing|s uncaged uncalled uncannier uncanniest uncannily uncanny uncap|ped|ping|s uncaring uncased uncashed
uncataloged uncatalogued uncaught uncaused unceasing|ly uncensored uncensured unceremonious|ly uncertain|ly|ties|ty
unchain|ed|ing|s unchallenged unchangeable unchanged unchanging unchaperoned uncharacteristic|ally uncharged
uncharitable uncharitably uncharted unchaste|r|st unchecked unchristian uncial unciform uncircumcised
uncivil|ised|ized|ly unclad unclaimed unclasp|ed|ing|s unclassified
uncle|an|aned|aner|anest|anlier|anliest|anliness|anly|anness|ar|ared|arer|arest|s uncloak|ed|ing|s unclog|ged|ging|s
unclose|d unclothe|d|s unclothing unclouded unclutter|ed|ing|s uncoil|ed|ing|s uncollected uncolored uncoloured
uncombed uncombined uncomfortable uncomfortably uncommitted uncommon|er|est|ly|ness uncommunicative uncompelling
uncompensated uncomplaining|ly uncompleted uncomplicated uncomplimentary uncompounded uncomprehending|ly uncompressed
uncompromising|ly unconcealed unconceivable unconceivably unconcern|ed|edly unconditional|ly unconditioned unconfined
unconfirmed unconformable uncongenial unconnected unconquerable unconquerably unconquered unconscionable
unconscionably unconscious|ly|ness unconsecrated unconsidered unconsolidated unconstitutional|ity|ly unconstrained
unconsumed unconsummated uncontaminated uncontested uncontrollable uncontrollably uncontrolled uncontroversial
unconventional|ity|ly unconverted unconvinced unconvincing|ly uncooked uncool uncooperative uncoordinated
uncork|ed|ing|s uncorrected uncorrelated uncorroborated uncountable uncounted uncouple|d|s uncoupling uncouth|ly
uncover|ed|ing|s uncreated uncritical|ly uncross|ed|es|ing uncrowded uncrowned uncrushable unction|s unctuous|ly|ness
uncultivated uncultured uncured uncurious uncurl|ed|ing|s uncustomary uncut undamaged undated undaunted|ly undead
undeceive|d|s undeceiving undecidable undecided|s undecipherable undeclared undefeated undefended undefiled
undefinable undefined undelivered undemanding undemocratic undemonstrative|ly undeniable undeniably undependable
under|achieve|achieved|achievement|achiever|achievers|achieves|achieving|act|acted|acting|acts|age|aged|appreciated|arm|arms|bellies|belly|bid|bidding|bids|brush|carriage|carriages|charge|charged|charges|charging|class|classes|classman|classmen|clay|clothes|clothing|coat|coated|coating|coatings|coats|cover|current|currents|cut|cuts|cutting|developed|development|dog|dogs|done|employed|employment|estimate|estimated|estimates|estimating|estimation|estimations|expose|exposed|exposes|exposing|exposure|exposures|fed|feed|feeding|feeds|floor|flow|foot|funded|fur|garment|garments|go|goes|going|gone|grad|grads|graduate|graduates|ground|grounds|growth|hand|handed|handedly|handedness|inflated|laid|lain|lay|lays|lie|lies|line|lined|linen|lines|ling|lings|lining|linings|lip|lips|lying|manned|mentioned|mine|mined|miner|mines|mining|most|neath|neaths|nourished|nourishment|paid|pants|part|parts|pass|passes|pay|paying|payment|payments|pays|pin|pinned|pinning|pinnings|pins|play|played|playing|plays|populated|privileged|production|rate|rated|rates|rating|represented|score|scored|scores|scoring|sea|seas|secretaries|secretary|sell|selling|sells|set|sexed|shirt|shirts|shoot|shooting|shoots|shorts|shot|side|sides|sign|signed|signing|signs|size|sized|skirt|skirts|sold|staffed|stand|standable|standably|standing|standingly|standings|stands|state|stated|statement|statements|states|stating|stood|studied|studies|study|studying|take|taken|taker|takers|takes|taking|takings|things|tone|tones|took|tow|tows|used|utilised|utilized|valuation|value|valued|values|valuing|water|way|wear|weight|went|whelm|whelmed|whelming|whelms|wing|wings|wire|wired|wires|world|worlds|write|writer|writers|writes|writing|written|wrote
undeserved|ly undeserving undesigned undesigning undesirability undesirable|s undesirably undesired undetectable
undetected undetermined undeterred undeveloped undeviating undid undies undifferentiated undigested undignified
undiluted undiminished undimmed undine|s undiplomatic undischarged undisciplined undisclosed undiscovered
undiscriminating undisguised undismayed undisposed undisputed undissolved undistinguishable undistinguished
undistributed undisturbed undivided undo|cumented|es|ing|ings|mesticated|ne|ubled|ubted|ubtedly undramatic undreamed
undreamt undress|ed|es|ing undrinkable undue undulant undulate|d|s undulating undulation|s unduly undying unearned
unearth|ed|ing|liness|ly|s unease uneasier uneasiest uneasily uneasiness uneasy uneatable uneaten uneconomic|al|ally
unedifying unedited uneducable uneducated unembarrassed unemotional|ly unemphatic unemployable unemployed unemployment
unenclosed unencumbered unending unendurable unendurably unenforceable unenforced unenlightened unenterprising
unenthusiastic unenviable unequal|ed|led|ly unequipped unequivocal|ly unerring|ly unessential unesthetic unethical|ly
uneven|ly|ness|tful|tfully unexampled unexceptionable unexceptionably unexceptional|ly unexcited unexciting unexcused
unexpected|ly|ness unexperienced unexpired unexplained unexploded unexploited unexplored unexposed unexpressed
unexpurgated unfading unfailing|ly unfair|er|est|ly|ness unfaithful|ly|ness unfaltering unfamiliar|ity unfashionable
unfashionably unfasten|ed|ing|s unfathomable unfathomably unfavorable unfavorably unfavourable unfavourably unfazed
unfeasible unfed unfeeling|ly unfeigned unfeminine unfertilised unfertilized unfetter|ed|ing|s unfilled unfiltered
unfinished unfit|ness|s|ted|ting|tingly unfix|ed|es|ing unflagging|ly unflappability unflappable unflappably
unflattering unflavored unflavoured unfledged unflinching|ly unfocused unfocussed unfold|ed|ing|s unforced
unforeseeable unforeseen unforgettable unforgettably unforgivable unforgivably unforgiving unforgotten unformed
unformulated unfortified unfortunate|ly|s unfounded unframed unfreeze|s unfreezing unfrequented
unfriend|ed|ing|lier|liest|liness|ly|s unfrock|ed|ing|s unfroze|n unfruitful unfulfilled unfulfilling unfunded unfunny
unfurl|ed|ing|s unfurnished ungainlier ungainliest ungainliness ungainly ungenerous ungentle|manly unglued ungodlier
ungodliest ungodliness ungodly ungovernable ungoverned ungraceful|ly ungracious|ly ungraded ungrammatical|ly
ungrateful|ly|ness ungrudging unguarded unguent|s unguided ungulate|s unhair unhallowed unhampered
unhand|ed|ier|iest|ing|led|s|y unhappier unhappiest unhappily unhappiness unhappy unhardened unharmed
unharness|ed|es|ing unharvested unhatched unhealed unhealthful unhealthier unhealthiest unhealthily unhealthiness
unhealthy unheard unheated unheeded unhelpful|ly unheralded unhesitating|ly unhidden unhindered unhinge|d|s unhinging
unhistorical unhitch|ed|es|ing unholier unholiest unholiness unholy unhook|ed|ing|s unhorse|d|s unhorsing unhouse|d
unhurried|ly unhurt unhygienic unicameral unicellular unicorn|s unicycle|s unidentifiable unidentified unidiomatic
unidirectional unification unified unifier unifies uniform|ed|ing|ity|ly|s unify|ing unilateral|ism|ly uniliteral
unimaginable unimaginably unimaginative|ly unimpaired unimpeachable unimpeachably unimpeded unimplementable
unimplemented unimportant unimposing unimpressed unimpressive unimproved unincorporated uninfected uninfluenced
uninformative uninformed uninhabitable uninhabited uninhibited|ly uninitialised uninitialized uninitiated uninjured
uninspired uninspiring uninstall|able|ed|er|ers|ing|s uninstructed uninsured unintelligent unintelligible
unintelligibly unintended unintentional|ly uninterested uninteresting uninterpreted uninterrupted|ly uninterruptible
uninvited uninviting uninvolved union|isation|ise|ised|iser|ises|ising|ism|ist|ists|ization|ize|ized|izer|izes|izing|s
unique|ly|ness|r|st unisex unison unit|ary|e|ed|edly|es|ies|ing|ise|ised|ises|ising|ive|ize|ized|izes|izing|s|y
univalent univalve|s universal|ise|ised|ises|ising|ism|ist|ity|ize|ized|izes|izing|ly|s universe|s universities
university univocal unjust|ifiable|ifiably|ified|ly unkempt unkept unkind|er|est|lier|liest|ly|ness unkissed
unknowable unknowing|ly|s unknown|s unlabeled unlabelled unlace|d|s unlacing unlade|n unladylike unlash|ed|es|ing
unlatch|ed|es|ing unlawful|ly|ness unleaded unlearn|ed|ing|s|t unleash|ed|es|ing unleavened unless unlettered
unlicensed unlighted unlikable unlike|lier|liest|lihood|liness|ly|ness unlimber|ed|ing|s unlimited unlined unlisted
unlit unlivable unlive|d unload|ed|er|ing|s unlock|ed|ing|s unloose|d|n|ned|ning|ns|s unloosing unlovable unloved
unlovelier unloveliest unlovely unloving unluckier unluckiest unluckily unluckiness unlucky unmade unmaintainable
unmaintained unmake|s unmaking unman|ageable|ageably|lier|liest|ly|ned|nerly|ning|s unmapped unmarked unmarketable
unmarred unmarried unmask|ed|ing|s unmatched unmeaning unmeant unmeasured unmediated unmemorable unmentionable|s
unmentioned unmerciful|ly unmerited unmet unmilled unmindful unmissable unmissed unmistakable unmistakably
unmistakeable unmistakeably unmitigated unmixed unmodified unmolded unmolested unmoral|ity unmotivated unmounted
unmourned unmovable unmoved unmusical unnameable unnamed unnatural|ly|ness unnecessarily unnecessary unneeded
unnerve|d|s unnerving|ly unnoticeable unnoticeably unnoticed unnumbered unobjectionable unobservant unobserved
unobstructed unobtainable unobtrusive|ly|ness unoccupied unoffensive|ly unofficial|ly unopened unopposed unordered
unorganised unorganized unoriginal unorthodox|y unpack|ed|ing|s unpaged unpaid unpainted unpaired unpalatable
unpalatably unparalleled unparallelled unpardonable unpardonably unpasteurised unpasteurized unpatriotic unpaved
unpeeled unpeople unperceived unperceptive unperformed unperson|s unpersuaded unpersuasive unperturbed unpick|ed|ing|s
unpin|ned|ning|s unplaced unplanned unplanted unplayable unpleasant|ly|ness unpleasing unplug|ged|ging|s unplumbed
unpolished unpolitical unpolled unpolluted unpopular|ity unpopulated unpractical unpracticed unpractised
unprecedented|ly unpredictability unpredictable unpredictably unprejudiced unpremeditated unprepared|ness
unprepossessing unpresentable unpreserved unpressed unpretentious|ly unpreventable unprincipled unprintable unprinted
unprivileged unproblematic unprocessed unproductive|ly unprofessional|ly unprofitable unprofitably unpromising
unprompted unpronounceable unpropitious unprotected unproved unproven unprovided unprovoked unpublished unpunished
unqualified unquenchable unquenchably unquestionable unquestionably unquestioned unquestioning|ly unquiet|er|est
unquote|d|s unquoting unraised unrated unravel|ed|ing|led|ling|s unreachable unread|able|y
unreal|ised|istic|istically|ity|ized unreasonable|ness unreasonably unreasoned unreasoning unreceived unrecognisable
unrecognisably unrecognised unrecognizable unrecognizably unrecognized unreconstructed unrecorded unrecoverable
unreel|ed|ing|s unrefined unreformed unregenerate unregistered unregulated unrehearsed unrelated unreleased
unrelenting|ly unreliability unreliable unreliably unrelieved|ly unremarkable unremarkably unremarked unremembered
unremitting|ly unrepeatable unrepentant unrepenting unreported unrepresentative unrepresented unrequited
unreserve|d|dly unresistant unresolved unresponsive|ly|ness unrest|rained|ricted unrevealed unrevealing unrewarded
unrewarding unrighteous|ness unripe|ned|r|st unrivaled unrivalled unroll|ed|ing|s unromantic unroof unroot unrounded
unruffled unrulier unruliest unruliness unruly unsaddle|d|s unsaddling unsafe|ly|r|st unsaid unsalable unsaleable
unsalted unsanctioned unsanitary unsatisfactorily unsatisfactory unsatisfied unsatisfying unsaturate|d unsaved
unsavory unsavoury unsay|ing|s unscaled unscathed unscented unscheduled unschooled unscientific|ally unscramble|d|s
unscrambling unscratched unscrew|ed|ing|s unscripted unscrupulous|ly|ness unseal|ed|ing|s unseam unsearchable
unseasonable unseasonably unseasoned unseat|ed|ing|s unsecured unseeded unseeing|ly unseemlier unseemliest
unseemliness unseemly unseen unsegmented unsegregated unselfish|ly|ness unsensitive unsent|imental
unset|tle|tled|tles|tling unsexing unshackle|d|s unshackling unshakable unshakably unshakeable unshaken unshaped
unshapely unshapen unshaved unshaven unsheathe|d|s unsheathing unshockable unshod unshorn unshroud unsifted
unsightlier unsightliest unsightliness unsightly unsigned unsinkable unskilful unskilled unskillful|ly unslung
unsmiling unsnap|ped|ping|s unsnarl|ed|ing|s unsociable unsociably unsocial unsoiled unsold unsolicited unsolvable
unsolved unsophisticated unsorted unsought unsound|er|est|ly|ness unsparing|ly unspeakable unspeakably unspecific
unspecified unspectacular unspent unspoiled unspoilt unspoken unsporting unsportsmanlike unsprung unstable unstably
unstack unstained unstated unsteadier unsteadiest unsteadily unsteadiness unsteady unstep unstick unstinting|ly
unstop|pable|pably|ped|ping|s unstrained unstrap|ped|ping|s unstressed unstring unstructured unstrung unstuck
unstudied unsubscribe|d|s unsubscribing unsubstantial unsubstantiated unsubtle unsubtly unsuccessful|ly unsuitability
unsuitable unsuitably unsuited unsullied unsung unsupervised unsupportable unsupported unsure unsurpassed
unsurprising|ly unsuspected unsuspecting|ly unsustainable unswayed unsweetened unswerving unsymmetrical
unsympathetic|ally unsystematic untactful untainted untalented untamed untangle|d|s untangling untanned untapped
untarnished untasted untaught untaxed unteachable untenable untenanted untended untested unthinkable unthinkably
unthinking|ly unthrone untidier untidiest untidily untidiness untidy untie|d|s until|led untimelier untimeliest
untimeliness untimely untinged untired untiring|ly untitled unto|ld|uchable|uchables|uched|ward untraceable
untractable untrained untrammeled untrammelled untranslatable untranslated untraveled untravelled untread untreated
untried untrimmed untrod untroubled untrue|r|st untruly untrustworthy untruth|ful|fully|fulness|s untuck unturned
untutored untwine|d|s untwining untwist|ed|ing|s untying untypical|ly unusable unusably unused unusual|ly unutterable
unutterably unvaried unvarnished unvarying unveil|ed|ing|ings|s unverifiable unverified unversed unvoice|d unwaged
unwanted unwarier unwariest unwarily unwariness unwarmed unwarned unwarrantable unwarranted unwary unwashed
unwatchable unwatched unwavering unwearable unwearied unwed unweighted unwelcome unwelcoming unwell unwholesome|ness
unwieldier unwieldiest unwieldiness unwieldy unwilled unwilling|ly|ness unwind|ing|s unwinking unwinnable
unwise|ly|r|st unwish|ed unwitting|ly unwonted unworkable unworkably unworldliness unworldly unworn unworried
unworthier unworthiest unworthily unworthiness unworthy unwound|ed unwoven unwrap|ped|ping|s unwrinkled unwritten
unyielding unyoke|d|s unyoking unzip|ped|ping|s upbear upbeat|s upbraid|ed|ing|ings|s upbringing|s upchuck|ed|ing|s
upcoming upcountry update|d|r|s updating updraft|s updraught|s upend|ed|ing|s upfront upgrade|d|s upgrading upheaval|s
upheld uphill|s uphold|er|ers|ing|s upholster|ed|er|ers|ing|s|y upkeep upland|s uplift|ed|ing|ings|s upload|ed|ing|s
upmarket upmost upon upped upper|case|classman|classmen|classwoman|classwomen|cut|cuts|cutting|most|s upping uppish
uppity upraise|d|s upraising uprate|d uprating uprear|ed|ing|s upright|ly|ness|s uprise uprising|s upriver
uproar|ious|iously|s uproot|ed|ing|s
ups|cale|et|ets|etting|hot|hots|ide|ides|ilon|ilons|tage|taged|tages|taging|tairs|tanding|tart|tarted|tarting|tarts|tate|tream|troke|trokes|urge|urged|urges|urging|wing|wings
uptake|s uptempo upthrust|ing|s uptick|s uptight uptown uptrend upturn|ed|ing|s upward|ly|s upwell upwind uracil
uraemia uraemic uranalysis uranium
urban|e|ely|er|est|isation|ise|ised|ises|ising|ism|ist|ite|ity|ization|ize|ized|izes|izing|ologist|ologists|ology
urchin|s urease uremia uremic ureter|s urethane urethra|e|l|s urge|d|ncy|nt|ntly|s urging|s urials urinal|s|yses|ysis
urinary urinate|d|s urinating urination urine urn|s urogenital urogenous urological urologist|s urology ursine
urticaria usability usable usably usage|s
use|ability|able|d|ful|fully|fulness|less|lessly|lessness|r|rname|rnames|rs|s usher|ed|ette|ettes|ing|s using usual|ly
usurer|s usurious usurp|ation|ed|er|ers|ing|s usury ute|nsil|nsils|ri|rine|rus|ruses|s utilisable utilisation
utilise|d|r|s utilising utilitarian|ism|s utilities utility utilizable utilization utilize|d|r|s utilizing utmost
utopia|n|ns|s utter|ance|ances|ed|er|ing|ly|most|s uveitis uvula|e|r|rs|s uxorious vacancies vacancy vacant|ly
vacate|d|s vacating vacation|ed|er|ers|ing|ist|ists|s vaccinate|d|s vaccinating vaccination|s vaccine|s vacillate|d|s
vacillating vacillation|s vacua vacuity vacuole|s vacuous|ly|ness vacuum|ed|ing|s vagabond|age|ed|ing|s vagaries
vagarious vagary vagina|e|l|lly|s|te vaginitis vagrancy vagrant|s vague|ly|ness|r|st vagus
vain|er|est|glorious|gloriously|glory|ly valance|d|s valediction|s valedictorian|s valedictories valedictory valence|s
valencies valency valentine|s vales valet|ed|ing|s|udinarian|udinarianism|udinarians valiance valiant|ly
valid|ate|ated|ates|ating|ation|ations|ity|ly|ness valine|s valise|s vallation vallejo valley|s
valor|isation|ise|ization|ize|ous|ously valour valses valuable|s valuably valuate|d|s valuating valuation|s
value|d|less|r|rs|s valuing valve|d|less|s valving valvular vamoose|d|s vamoosing vamped vamper|s vamping vampire|s
vamps
van|adium|dal|dalise|dalised|dalises|dalising|dalism|dalize|dalized|dalizes|dalizing|dals|das|e|es|guard|guards|illa|illas|ish|ished|isher|ishes|ishing|ishings|ities|ity|ned|ning|quish|quished|quisher|quishers|quishes|quishing|s|tage|tages
vaped vapes vapid|ity|ly|ness vaping
vapor|isation|ise|ised|iser|isers|ises|ish|ising|ization|ize|ized|izer|izers|izes|izing|ous|s|y vapour|s|y vaquero|s
variability variable|s variably variance|s variant|s variate|s variation|s varices varicolored varicoloured varicose|d
varied variegate|d|s variegating variegation varies varietal|s varieties variety various|ly varlet|s varment|s
varmint|s varnish|ed|es|ing varsities varsity vary|ing vascular vase|ctomies|ctomise|ctomizes|ctomy|s vasoconstriction
vasomotor vassal|age|s vast|er|est|ly|ness|s vat|s|ted|ting vaudeville vaudevillian|s vault|ed|er|ers|ing|s|y
vaunt|ed|er|ers|ing|ingly|s veal vector|ed|ing|s veejay|s veeps veer|ed|ing|s vegan|ism|s vegeburger|s veges
vegetable|s vegetarian|ism|s vegetate|d|s vegetating vegetation vegetative vegged vegges veggie|burger|burgers|s
vegging vehemence vehemency vehement|ly vehicle|s vehicular veil|ed|ing|ings|s vein|ed|ing|s velar|s velate velds
veldt|s velites vellum velocipede|s velocities velocity velodrome|s velour|s velum velvet|een|eens|s|y venal|ity|ly
venation vend|ed|ee|er|ers|etta|ettas|ible|ing|or|ors|s|ues veneer|ed|ing|ings|s venerability venerable venerably
venerate|d|s venerating veneration venerator venereal vengeance vengeful|ly venial|ity|ly venireman veniremen venison
venom|ous|ously venous
vent|age|ail|ails|ed|er|ers|ilate|ilated|ilates|ilating|ilation|ilator|ilators|ilatory|ing|ral|rally|re|res|ricle|ricles|ricular|riloquise|riloquism|riloquist|riloquists|riloquy|s|ure|ured|ures|uresome|uresomely|uresomeness|uring|urous|urously|urousness
venue|s venules veracious|ly veracity veranda|h|hs|s verapamil
verb|al|alisation|alise|alised|aliser|alises|alising|alism|alist|alization|alize|alized|alizer|alizes|alizing|ally|als|atim|ena|enas|iage|ified|ifies|ify|ifying|ose|osely|osity|oten|s
verdant|ly verdict|s verdigris|ed|es|ing verdin verdure|d verge|d|r|rs|s verging verier veriest verifiable verifiably
verification|s verified verifier|s verifies verify|ing verily verisimilitude verist veritable veritably verite
verities verity vermicelli vermicide vermiculite vermiform vermilion vermillion vermin|ation|ous vermis vermouth
vernacular|s vernal|ise|ize|ly vernier|s veronica verruca|e|s versa|tile|tility verse|d|s versicle|s versification
versified versifier|s versifies versify|ing versing version|ed|ing|s verso|s versts versus vertebra|e|l|s|te|tes
vertex|es vertical|ly|s vertices vertiginous vertigo vertus verve|t very vesicae vesicle|s vesicular vesiculate
vesper|s vessel|s
vest|al|als|ed|iary|ibule|ibuled|ibules|ige|iges|igial|igially|ing|ment|ments|ries|ry|ryman|rymen|s|ure|ured|ures|uring
vet|ch|ches|eran|erans|erinarian|erinarians|erinaries|erinary|o|oed|oer|oes|oing|s|ted|ting
vex|ation|ations|atious|atiously|ed|es|ing via|bility|ble|bly|duct|ducts|l|ls|nd|nds|tor vibes vibraharp|s vibrancy
vibrant|ly vibraphone|s vibraphonist|s vibrate|d|s vibrating vibration|s vibrato|r|rs|ry|s viburnum|s
vicar|age|ages|ious|iously|iousness|s vice|d|gerent|gerents|nnial|regal|roy|roys|s vichyssoise vicing vicinity
vicious|ly|ness vicissitude|s victim|isation|ise|ised|iser|ises|ising|ization|ize|ized|izer|izes|izing|less|s
victor|ies|ious|iously|s|y victual|ed|er|ing|led|ler|ling|s videlicet
video|cassette|cassettes|conferencing|disc|discs|disk|disks|ed|ing|phone|phones|s|tape|taped|tapes|taping
vie|d|s|w|wable|wed|wer|wers|wership|wfinder|wfinders|wing|wings|wpoint|wpoints|ws vigesimal
vigil|ance|ant|ante|anteism|antes|antism|antist|antly|s vignette|d|s vignetting vignettist|s vigor|ous|ously vigour
viking|s vile|ly|ness|r|st vilification vilified vilifier vilifies vilify|ing
villa|ge|ger|gers|ges|in|inies|inous|ins|iny|s villein|age|s villi villus vinaigrette vincible vindicate|d|s
vindicating vindication|s vindicator|s|y vindictive|ly|ness vine|gar|gars|gary|land|ries|ry|s|yard|yards viniculture
vinous vintage|r|s vintner|s vinyl|s viola|ble|s|te|ted|tes|ting|tion|tions|tor|tors violence violent|ly violet|s
violin|cello|cellos|ist|ists|s violist|s violoncellist|s violoncello|s viols viper|ous|s virago|es|s viral|ly vireo|s
virgin|al|als|ity|s virgule|s viridescence viridescent viridity virile virility virion|s virologist|s virology
virtual|isation|ization|ly virtue|s virtuosi|ty virtuoso|es|s virtuous|ly|ness virtus virulence virulent|ly virus|es
visa|ed|ge|ged|ges|ing|rd|s viscera|l|lly viscid viscoid viscose viscosity viscount|cies|cy|ess|esses|s|y viscous
viscus vise|d|s visibility visible visibly vising vision|aries|ary|ed|ing|s
visit|ant|ants|ation|ations|ed|ing|or|ors|s visor|s vista|s
visual|isation|isations|ise|ised|iser|isers|ises|ising|ization|izations|ize|ized|izer|izers|izes|izing|ly|s vitae
vital|isation|ise|ised|iser|ises|ising|ism|isms|ist|ists|ity|ization|ize|ized|izer|izes|izing|ly|s vitamin|s vitas
vitiate|d|s vitiating vitiation viticulture viticulturist|s vitreous vitric vitrifaction vitrification vitrified
vitrifies vitrify|ing vitrine|s vitriol|ic|ically vittle|s vituperate|d|s vituperating vituperation vituperative
vivace vivacious|ly|ness vivacity vivaria vivarium|s vivas vivid|er|est|ly|ness vivification vivified vivifier
vivifies vivify|ing viviparous vivisect|ed|ing|ion|ional|ionist|ionists|s vixen|ish|ishly|s vizard vizier|s vizir|s
vizor|s vocable|s vocabularies vocabulary
vocal|ic|isation|isations|ise|ised|iser|ises|ising|ism|ist|ists|ization|izations|ize|ized|izer|izes|izing|ly|s
vocation|al|ally|s vocative|s vociferate|d|s vociferating vociferation vociferous|ly|ness vodka|s vogue|s voguish
voice|d|less|lessly|lessness|mail|mails|s voicing void|able|ance|ed|er|ing|s voile volatile|s volatilise|d|s
volatilising volatility volatilize|d|s volatilizing volcanic volcanism volcano|es|s voles volition|al
volley|ball|balls|ed|er|ing|s volt|age|ages|aic|ameter|meter|meters|s volubility voluble volubly volume|d|s|ter|tric
voluminous|ly|ness voluntaries voluntarily voluntarism voluntary volunteer|ed|ing|ism|s voluptuaries voluptuary
voluptuous|ly|ness volute|s volution|s vomit|ed|ing|ings|s voodoo|ed|ing|ism|s voracious|ly|ness voracity vortex|es
vortical|ly vortices votaries votary vote|d|r|rs|s voting votive vouch|ed|er|ers|es|ing|safe|safed|safes|safing vouges
vow|ed|el|els|ing|s voyage|d|r|rs|s|ur|urs voyaging voyeur|ism|istic|s vulcanisation vulcanise|d|r|s vulcanising
vulcanism|s vulcanite|s vulcanization vulcanize|d|r|s vulcanizing
vulgar|er|est|ian|ians|isation|ise|ised|iser|isers|ises|ising|ism|isms|ities|ity|ization|ize|ized|izer|izers|izes|izing|ly
vulnerabilities vulnerability vulnerable vulnerably vulpine vulture|s vulturous vulva|e|l|r|s vuvuzela|s vying wabble
wacker wackest wackier wackiest wackiness wacko|s wacks wacky
wad|ded|ding|dle|dled|dler|dles|dling|e|ed|er|ers|es|ge|ges|ing|is|s wafer|s waffle|d|r|rs|s waffling
waft|age|ed|ing|s
wag|e|ed|er|ered|erer|erers|ering|ers|es|ged|geries|gery|ging|gish|gishly|gishness|gle|gled|gles|gling|gly|gon|goner|goners|gons|ing|on|oner|oners|ons|s|tail|tails
wahoos waif|s wail|ed|er|ers|ful|fully|ing|s wains|cot|coted|coting|cotings|cots|cotted|cotting|cottings wainwright|s
waist|band|bands|coat|coats|ed|line|lines|s wait|ed|er|ers|ing|person|persons|ress|resses|s|staff waive|d|r|rs|s
waiving wake|d|ful|fully|fulness|n|ned|ner|ning|ns|s waking|s waled wales waling
walk|about|abouts|away|aways|ed|er|ers|ies|ing|out|outs|over|overs|s|way|ways
wall|a|abies|aby|ah|ahs|as|board|ed|et|ets|eye|eyed|eyes|flower|flowers|ies|ing|op|oped|oper|oping|opings|ops|ow|owed|ower|owing|ows|paper|papered|papering|papers|s|y
walnut|s walrus|es waltz|ed|er|ers|es|ing wamble|d|s wambling wampum
wan|d|der|dered|derer|derers|dering|derings|derlust|derlusts|ders|ds|e|ed|es|gle|gled|gler|glers|gles|gling|ing|ked|ker|kers|king|ks|ly|na|nabe|nabee|nabees|nabes|ner|ness|nest|t|tad|tage|ted|ting|ton|toned|toning|tonly|tonness|tons|ts
wapiti|s
war|ble|bled|bler|blers|bles|bling|bonnet|bonnets|d|ded|den|dens|der|ders|ding|dress|dresses|drobe|drobes|droom|drooms|ds|dship|ehouse|ehoused|ehouser|ehousers|ehouses|ehousing|eroom|es|fare|farin|head|heads|horse|horses|ier|iest|ily|iness|ing|like|lock|locks|lord|lords|m|mblooded|med|mer|mers|mest|mhearted|mheartedness|ming|mish|mly|mness|monger|mongering|mongers|ms|mth|mup|mups|n|ned|ning|nings|ns|p|paint|path|paths|ped|per|ping|plane|planes|ps|rant|ranted|rantee|rantees|ranter|rantied|ranties|ranting|rants|ranty|rantying|red|ren|rener|rens|ring|rior|riors|s|ship|ships|sle|t|thog|thogs|tier|tiest|time|ts|ty|y
was|abi|h|hable|hables|hbasin|hbasins|hboard|hboards|hbowl|hbowls|hcloth|hcloths|hed|her|hers|herwoman|herwomen|hery|hes|hier|hiest|hin|hing|hings|hout|houts|hrag|hrags|hroom|hrooms|hstand|hstands|htub|htubs|hy|p|pish|pishly|pishness|ps|sail|sailed|sailer|sailing|sails|tage|te|tebasket|tebaskets|ted|teful|tefully|tefulness|teland|telands|tepaper|ter|ters|tes|tewater|ting|tings|trel|trels
watch|able|band|bands|dog|dogs|ed|er|ers|es|ful|fully|fulness|ing|maker|makers|making|man|men|strap|straps|tower|towers|word|words
water|bed|beds|bird|birds|board|boarded|boarding|boardings|boards|borne|color|colors|colour|colours|course|courses|craft|cress|ed|fall|falls|fowl|fowls|front|fronts|hole|holes|ier|iest|iness|ing|ings|lilies|lily|line|lines|logged|mark|marked|marking|marks|melon|melons|mill|mills|power|proof|proofed|proofing|proofs|s|shed|sheds|side|sides|spout|spouts|tight|way|ways|wheel|wheels|works|y
watt|age|le|led|les|ling|s
wave|band|bands|d|form|forms|front|length|lengths|let|lets|like|r|red|rer|rers|ring|ringly|rs|s wavier waviest wavily
waviness waving wavy wax|ed|en|es|ier|iest|iness|ing|wing|wings|work|works|y
way|bill|bills|farer|farers|faring|farings|laid|lay|layer|layers|laying|lays|s|side|sides|ward|wardly|wardness wazoo|s
weak|en|ened|ener|eners|ening|ens|er|est|fish|fishes|ish|ling|lings|ly|ness|nesses weals wealth|ier|iest|iness|y
wean|ed|er|ing|ling|s weapon|ize|ized|izes|izing|less|ry|s
wear|able|er|ers|ied|ier|ies|iest|iless|ily|iness|ing|ings|isome|isomely|s|y|ying weasel|ed|ing|led|ling|ly|s
weather|board|boarding|boards|cock|cocks|ed|ing|ise|ised|ises|ising|ization|ize|ized|izes|izing|man|men|person|persons|proof|proofed|proofing|proofs|s|strip|stripped|stripping|strips
weave|d|r|rs|s weaving
web|bed|bing|cam|cams|cast|casting|casts|feet|foot|inar|inars|isode|isodes|log|logs|master|masters|mistress|mistresses|s|site|sites
wed|ded|der|ding|dings|ge|ged|ges|gie|gies|ging|lock|s
wee|d|ded|der|ders|dier|diest|diness|ding|dkiller|dkillers|dless|ds|dy|ing|k|kday|kdays|kend|kended|kender|kenders|kending|kends|klies|kly|knight|knights|ks|ned|nie|nier|nies|niest|ning|ns|nsier|nsiest|nsy|ny|p|per|pers|pie|pier|pies|piest|ping|pings|ps|py|r|s|st|ver|vil|vils|vily
wefts
weigh|bridge|bridges|ed|ing|s|t|ted|tier|tiest|tily|tiness|ting|tings|tless|tlessly|tlessness|tlifter|tlifters|tlifting|ts|ty
weird|er|est|ie|ies|ly|ness|o|os weirs welch|ed|es|ing welcome|d|s welcoming weld|able|ed|er|ers|ing|ings|s welfare
welkin well|ed|head|heads|ie|ies|ing|ington|ingtons|ness|s|spring|springs|y welsh|ed|er|ers|es|ing
welt|ed|er|ered|ering|ers|erweight|erweights|ing|s wench|es wended wendigo wending wends went wept were|wolf|wolves
werwolf werwolves
west|bound|er|ering|erlies|erly|ern|erner|erners|ernisation|ernise|ernised|ernises|ernising|ernism|ernization|ernize|ernized|ernizes|ernizing|ernmost|erns|ers|ie|ies|ing|ralians|ward|wards
wet|back|backs|her|hers|land|lands|ly|ness|s|table|ted|ter|ters|test|ting whack|ed|er|ers|ier|iest|ing|ings|o|s|y
whale|boat|boats|bone|d|r|rs|s whaling whammed whammies whamming whammy whams whapped whapping wharf|s wharve|s
what|chamacallit|chamacallits|ever|not|s|shername|shisname|sit|sits|soever wheal|s wheat|en|germ|meal wheedle|d|r|rs|s
wheedling wheel|barrow|barrows|base|bases|chair|chairs|ed|er|ers|house|houses|ie|ies|ing|s|wright|wrights wheeze|d|r|s
wheezier wheeziest wheezily wheeziness wheezing wheezy whelk|ed|s whelm|ed|ing|s whelp|ed|ing|s when|ce|ever|s|soever
where|about|abouts|as|at|by|fore|fores|from|in|of|on|s|soever|to|upon|ver|with|withal wherries wherry
whet|her|s|stone|stones|ted|ter|ting whew which|ever whicker|ed|s whiff|ed|et|ing|letree|letrees|s while|d|s whiling
whilom whilst whim|per|pered|pering|pers|s|sey|seys|sical|sicality|sically|sies|sy whine|d|r|rs|s|y
whinge|d|ing|r|rs|s whinging whingy whinier whiniest whining whinnied whinnies whinny|ing whiny
whip|cord|lash|lashes|ped|per|pers|persnapper|persnappers|pet|pets|ping|pings|pletree|pletrees|poorwill|poorwills|s|saw|sawed|sawing|sawn|saws
whir|l|led|ler|ligig|ligigs|ling|lpool|lpools|ls|lwind|lwinds|ly|lybird|lybirds|r|red|ring|rs|s whished whishes
whishing whisk|ed|er|ered|ers|ery|ey|eys|ies|ing|s|y|ys whisper|ed|er|ers|ing|ings|s|y whist|le|led|ler|lers|les|ling
white|bait|board|boards|cap|caps|d|fish|fishes|head|heads|list|listed|listing|lists|n|ned|ner|ners|ness|ning|nings|ns|out|outs|r|s|st|tail|tails|wall|walls|wash|washed|washer|washes|washing|water|wing|y|ys
whither whiting|s whitish whits whittle|d|r|rs|s whittling whiz|kid|z|zbang|zbangs|zed|zes|zing
who|a|dunit|dunits|dunnit|dunnits|ever|le|lefood|lefoods|legrain|lehearted|leheartedly|leheartedness|lemeal|leness|les|lesale|lesaled|lesaler|lesalers|lesales|lesaling|lesome|lesomely|lesomeness|lewheat|listic|lly|m|mever|mped|mping|mps|msoever|op|oped|opee|opees|oper|opers|oping|opla|ops|osh|oshed|oshes|oshing|pped|pper|ppers|pping|ps|re|rehouse|rehouses|reish|res|ring|rish|rl|rled|rls|se|sever|so|soever
whupped whupping whups why|alla|s wick|ed|eder|edest|edly|edness|er|ers|erwork|et|ets|s
wide|ly|mouthed|n|ned|ner|ners|ness|ning|ns|r|screen|screens|spread|st widgeon|s widget|s widow|ed|er|ers|hood|ing|s
width|s wield|ed|er|ers|ing|s|y wiener|s wienie|s wife|less|ly
wig|eon|eons|ged|ging|gings|gle|gled|gler|glers|gles|glier|gliest|gling|gly|ht|hts|let|lets|s|wag|wagged|wagging|wags|wam|wams
wikis
wild|card|cards|cat|cats|catted|catter|catters|catting|ebeest|ebeests|er|erness|ernesses|est|fire|fires|flower|flowers|fowl|fowls|ing|life|ling|ly|ness|s
wiled wiles wilful|ly|ness wilier wiliest wilily wiliness wiling
will|able|ed|et|ets|ful|fully|fulness|iamsburg|ie|ies|ing|ingly|ingness|iwaw|iwaws|ow|ows|owy|power|s|y wilt|ed|ing|s
wily wimble|s wimped wimpier wimpiest wimping wimpish|ly|ness wimple|d|s wimpling wimps wimpy
win|ce|ced|ces|ch|ched|ches|ching|cing|d|dbag|dbags|dblown|dbreak|dbreaker|dbreakers|dbreaks|dburn|dburned|dburnt|dcheater|dcheaters|dchill|ded|der|ders|dfall|dfalls|dflower|dflowers|dgall|dier|diest|digo|dily|diness|ding|dings|djammer|djammers|dlass|dlasses|dless|dmill|dmilled|dmilling|dmills|dow|dowed|dowing|dowless|dowpane|dowpanes|dows|dowsill|dowsills|dpipe|dpipes|dproof|drow|drows|ds|dscreen|dscreens|dshield|dshields|dsock|dsocks|dstorm|dstorms|dsurf|dsurfed|dsurfer|dsurfers|dsurfing|dsurfs|dswept|dup|dups|dward|dy|e|ed|eglass|eglasses|egrower|egrowers|emaker|emakers|eries|ery|es|g|gding|gdings|ged|ger|gers|ging|gless|glet|glike|gnut|gnuts|gs|gspan|gspans|gspread|gspreads|gtip|gtips|ier|iest|ing|k|ked|ker|kers|king|kle|kled|kles|kling|ks|nable|ner|ners|ning|ningly|nings|now|nowed|nower|nowers|nowing|nows|os|s|some|somely|someness|somer|somest|ter|tered|tergreen|terier|teriest|tering|terise|terised|terises|terising|terize|terized|terizes|terizing|ters|tertide|tertime|tery|trier|triest|try
wipe|d|r|rs|s wiping wire|d|hair|hairs|less|lesses|man|s|tap|tapped|tapper|tappers|tapping|taps|work|works wirier
wiriest wiriness wiring wiry wisdom wise|acre|acres|crack|cracked|cracking|cracks|d|guy|guys|ly|nt|r|s|st
wish|bone|bones|ed|er|ers|es|ful|fully|fulness|ing|list wising wisp|ier|iest|s|y
wist|aria|arias|eria|erias|ful|fully|fulness
wit|ch|chcraft|ched|chery|ches|chetty|ching|chy|h|hal|hdraw|hdrawal|hdrawals|hdrawing|hdrawn|hdraws|hdrew|he|hed|her|hered|hering|heringly|herings|hers|hes|hheld|hhold|hholding|hholds|hin|hing|hout|hstand|hstanding|hstands|hstood|less|lessly|lessness|ling|ness|nessed|nesses|nessing|s|ted|ter|tered|tering|ters|ticism|ticisms|tier|tiest|tily|tiness|ting|tingly|ty
wive|d|s wiving wiz|ard|ardly|ardry|ards|ened|es|zes woaded wobbegong|s wobble|d|r|s wobblier wobbliest wobbliness
wobbling wobbly wodge|s woe|begone|ful|fuller|fullest|fully|fulness|s wok|e|en|s wolds
wolf|ed|fish|hound|hounds|ing|ish|ram|s wolver|ine|ines wolves
woman|hood|ise|ised|iser|isers|ises|ish|ising|ize|ized|izer|izers|izes|izing|kind|lier|liest|like|liness|ly
womb|at|ats|s women|folk|folks|kind womera wommera
won|der|dered|derful|derfully|derfulness|dering|deringly|derland|derlands|derment|ders|drous|drously|kier|kiest|ks|ky|t|ted|ton|tons
woo|d|dbine|dblock|dblocks|dcarver|dcarvers|dcarving|dcarvings|dchuck|dchucks|dcock|dcocks|dcraft|dcut|dcuts|dcutter|dcutters|dcutting|ded|den|dener|denest|denly|denness|dier|dies|diest|diness|ding|dland|dlands|dlice|dlot|dlots|dlouse|dman|dmen|dpecker|dpeckers|dpile|dpiles|ds|dshed|dsheds|dsier|dsiest|dsiness|dsman|dsmen|dsy|dwind|dwinds|dwork|dworker|dworkers|dworking|dworm|dworms|dy|ed|er|ers|f|fed|fer|fers|fing|fs|ing|ings|l|led|len|lens|lgathering|lie|lier|lies|liest|liness|llen|llens|llier|llies|lliest|lliness|lly|ly|mera|meras|p|s|zier|ziest|zily|ziness|zy
word|age|book|books|ed|ier|iest|ily|iness|ing|ings|less|lessly|play|s|smith|smiths|y wore
work|able|aday|aholic|aholics|basket|baskets|bench|benches|book|books|day|days|ed|er|ers|fare|flow|flows|force|forces|horse|horses|house|houses|ing|ingman|ingmen|ings|ingwoman|ingwomen|load|loads|man|manlike|manship|mate|mates|men|out|outs|place|places|room|rooms|s|sheet|sheets|shop|shops|shy|site|sites|space|station|stations|table|tables|top|tops|up|ups|week|weeks
world|lier|liest|liness|ly|s|view|views|wide worm|ed|hole|holes|ier|iest|iness|ing|s|wood|y worn worried|ly worrier|s
worries worriment worrisome worry|ing|ingly|ings|wart|warts worse|n|ned|ning|ns|r
worship|ed|er|ers|ful|ing|ped|per|pers|ping|s worst|ed|ing|s worth|ier|ies|iest|ily|iness|less|lessly|lessness|while|y
wot|cha would|s|st wound|ed|er|ing|s wove|n wow|ed|ing|s|ser|serism|seristic|sers|sery wrack|ed|ing|s wraith|s
wrangle|d|r|rs|s wrangling|s wrap|around|arounds|ped|per|pers|ping|pings|s|t wrasse|s wrath|ful|fully
wreak|ed|er|ing|s wreath|e|ed|es|ing|s wreck|age|ed|er|ers|ing|s wren|ch|ched|ches|ching|s
wrest|ed|er|ing|le|led|ler|lers|les|ling|s wretch|ed|eder|edest|edly|edness|es wrier wriest wriggle|d|r|rs|s wriggling
wriggly wright|s wring|er|ers|ing|s wrinkle|d|s wrinklier wrinklies|t wrinkling wrinkly
wrist|band|bands|s|watch|watches writ|able|e|eable|er|ers|es|he|hed|hen|hes|hing|ing|ings|s|ten
wrong|doer|doers|doing|doings|ed|er|est|ful|fully|fulness|headed|headedly|headedness|ing|ly|ness|s wrote wroth wrought
wrung wry|er|est|ly|ness wunderkind|s wurst|s wusses wussier wussies|t wussy xenon xenophobe|s xenophobia xenophobic
xerographic xerography xerox|ed|es|ing xylem xylene xylophone|s xylophonist|s xyster yabber|ed|ing|s yabbie|d|s
yabby|ing yacht|ed|ing|s|sman|smen|swoman|swomen yacked yacking yacks yahoo|s yak|ka|ked|king|s
yam|mer|mered|merer|merers|mering|mers|s yank|ed|ing|s yap|ped|per|ping|s
yard|age|ages|arm|arms|man|master|masters|men|s|stick|sticks yarmelke|s yarmulka|s yarmulke|s yarn|s yarrow yashmak|s
yawed yawing yawls yawn|ed|er|ers|ing|s yawped yawping yeahs yeaned yeaning yeanling
year|book|books|lies|ling|lings|long|ly|n|ned|ning|nings|ns|s yeast|ier|iest|s|y yeggs
yell|ed|ing|ow|owed|ower|owest|owhammer|owhammers|owing|owish|owness|ows|owy|s yelp|ed|ing|s yen|s yeoman|ry yeomen
yes|es|hiva|hivah|hivahs|hivas|hivot|hivoth|sed|sing|ter|terday|terdays|teryear yet|i|is yew|s yield|ed|ing|ings|s
yikes yipped yippee yippie yipping yobbo|s yocks yodel|ed|er|ers|ing|led|ler|lers|ling|s yoga yoghourt|s yoghurt|s
yogic yogin|s yogis yogourt|s yogurt|s yoke|d|l|ls|s yoking yolk|ed|s yonder yonks yorker|s
you|ng|nger|ngest|ngish|ngster|ngsters|nker|r|rs|rself|rselves|s|se|th|thful|thfully|thfulness|ths yowl|ed|ing|s
ytterbium yttrium yucca|s yuck|ed|ier|iest|ing|s|y yukked yukking yukky yuletide yummier yummiest yummy yuppie|s
yuppified yuppifies yuppify|ing yuppy yurts zac|k|ks|s zanier zanies|t zaniness zany zapped zapper|s zapping zappy
zeal|ot|otry|ots|ous|ously|ousness zebra|s|ss zebus zeitgeist|s zenith|s zeolite|s zephyr|s zeppelin|s
zero|ed|es|ing|s zest|ful|fully|fulness|ier|iest|s|y zeta|s zigzag|ged|ger|ging|s zilch zillion|s
zinc|ed|ing|ked|king|s zines zinfandel zinged zinger|s zingier zingiest zinging zings zingy zinnia|s
zip|ped|per|pered|pering|pers|pier|piest|ping|py|s zircon|ium|s zither|s zloties zloty|s zodiac|al|s zombi|e|es|s
zonal|ly zonate zonation zone|d|s zoning zonked
zoo|keeper|keepers|logical|logically|logist|logists|logy|m|med|ming|ms|phyte|phytes|phytic|plankton|s zoster|s zounds
zucchini|s zwieback zydeco zygoses zygote|s zygotic zymurgy
`
