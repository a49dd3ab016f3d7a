// The words of English, American and British: what is among them is no slip of another, however rare it is.

// From SCOWL: Copyright 2000-2018 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these word
// lists, the associated scripts, the output created from the scripts, and its documentation for any purpose is hereby
// granted without fee, provided that the above copyright notice appears in all copies and that both that copyright
// notice and this permission notice appear in supporting documentation. Kevin Atkinson makes no representations about
// the suitability of this array for any purpose. It is provided "as is" without express or implied warranty.

/**
 * Lower case, sorted, five letters and more; `act|ing|or` is act, acting and actor. The levels 10 to 60 of all traditions
 * and their variants, and of level 70 the words that lie one slip from a word of the levels 10 to 50.
 */
export const DICTIONARY = `
aardvark|s abacas abaci aback abacus|es abaft abalone|s abandon|ed|ing|ment|s abase|d|ment|s abash|ed|edly|es|ing|ment
abasing abate|d|ment|s abating abatis abattoir|s abbess|es abbey|s abbot|s abbreviate|d|s abbreviating abbreviation|s
abdicate|d|s abdicating abdication|s abdomen|s abdominal abduce|d|s abducing abduct|ed|ee|ees|ing|ion|ions|or|ors|s
abeam aberrant aberration|al|s abetment|s abets abetted abetter|s abetting abettor|s abeyance
abhor|red|rence|rent|rently|rer|ring|s abidance abide|d|r|s abiding|ly abilities ability abject|ion|ly|ness
abjuration|s abjuratory abjure|d|r|rs|s abjuring ablate|d|s ablating ablation|s ablative|s ablaze ableist abler ablest
abloom ablution|s abnegate|d|s abnegating abnegation abnormal|ities|ity|ly aboard abode|s abolish|ed|er|es|ing
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
accusation|s accusative|s accusatory accuse|d|r|rs|s accusing|ly accustom|ed|ing|s acerate acerbate|d|s acerbating
acerbic|ally acerbity acetaminophen acetate|s acetic acetone acetonic acetyl|ene ached achene|s aches achier achiest
achievable achieve|d|ment|ments|r|rs|s achieving aching|ly achoo achromatic achromatin acidic acidified acidifier
acidifies acidify|ing acidity acidly acidosis acids acidulous acing acknowledge|d|ment|ments|s acknowledging
acknowledgment|s acmes acolyte|s aconite|s acorn|s acotyledon acoustic|al|ally|s acquaint|ance|ances|anceship|ed|ing|s
acquiesce|d|nce|nt|ntly|s acquiescing acquirable acquire|d|ment|r|rs|s acquiring acquisition|s acquisitive|ly|ness
acquit|s|tal|tals|ted|ting acreage|s acres acrid|er|est|ity|ly|ness acrimonious|ly|ness acrimony
acrobat|ic|ically|ics|s acronym|s acrophobia acropolis|es across acrostic|s acrylamide acrylic|s acted acting actinism
actinium actinon actins action|able|ably|s activate|d|s activating activation|s activator|s active|ly|ness|s activism
activist|s activities activity actor|s actress|es
actual|isation|ise|ised|ises|ising|ities|ity|ization|ize|ized|izes|izing|ly actuarial actuaries actuary actuate|d|s
actuating actuation actuator|s acuate acuity acumen acupressure acupuncture acupuncturist|s acute|ly|ness|r|s|st
acyclic acyclovir adage|s adagio|s adamant|ly adapt|ability|able|ation|ations|ed|er|ers|ing|ion|ions|ive|or|ors|s
addable added addend|a|s|um|ums adder|s addible addict|ed|ing|ion|ions|ive|s adding addition|al|ally|s additive|s
additory addle|d|s addling address|able|ed|ee|ees|es|ing adduce|d|r|s adducing adduct|ed|ing|ion|ions|or|ors|s adenine
adenocarcinoma adenoid|al|s adept|ly|ness|s adequacy adequate|ly|ness adhere|d|nce|nt|nts|r|rs|s adhering adhesion
adhesive|ness|s adiabatic adieu|s|x adipose adjacency adjacent|ly adjectival|ly adjective|s adjoin|ed|ing|s|t
adjourn|ed|ing|ment|ments|s adjudge|d|s adjudging adjudicate|d|s adjudicating adjudication|s adjudicative
adjudicator|s|y adjunct|s adjuration|s adjure|d|s adjuring adjust|able|ed|er|ers|ing|ment|ments|or|ors|s adjutant|s
adjuvant|s adman admasses admen administer|ed|ing|s administrate|d|s administrating administration|s administrative|ly
administrator|s admirable admirably admiral|s|ty admiration admire|d|r|rs|s admiring|ly admissibility admissible
admissibly admission|s admit|s|tance|tances|ted|tedly|ting admix|ed|es|ing|ture|tures
admonish|ed|er|ers|es|ing|ment|ments admonition|s admonitory adobe|s adolescence|s adolescent|s adonises adonizes
adopt|able|ed|ee|er|ers|ing|ion|ions|ive|s adorable|ness adorably adoration adore|d|r|rs|s adoring|ly
adorn|ed|er|ing|ment|ments|s adrenal|in|ine|s adrenergic adrift adroit|ly|ness adscription adsorb|ed|ent|ents|ing|s
adsorption|s adulate|d|s adulating adulation adulator|s|y
adult|erant|erants|erate|erated|erates|erating|eration|erations|erer|erers|eress|eresses|eries|erous|ery|hood|s
adumbrate|d|s adumbrating adumbration advance|d|ment|ments|r|s advancing advantage|d|ous|ously|s advantaging
advent|itious|itiously|s|ure|ured|urer|urers|ures|uresome|uress|uresses|uring|urism|urist|urists|urous|urously|urousness
adverb|ial|ially|ials|s adversaria|l adversaries adversary adverse|ly|ness|r|st adversities adversity
advert|ed|ing|ise|ised|isement|isements|iser|isers|ises|ising|ize|ized|izement|izements|izes|izing|orial|orials|s
advice|s advisability advisable advisably advise|d|dly|e|es|ment|r|rs|s advising advisor|ies|s|y advocacy advocate|d|s
advocating advocation adware adzes aegis aeons aerate|d|s aerating aeration aerator|s aerial|ist|ists|ly|s aerie|s
aerification aerified aerifies aerify|ing aerobatic|s aerobic|ally|s aerodrome|s aerodynamic|ally|s aerofoil|s
aerogram|me|mes|s aerography aeronautic|al|s aeroplane|s aerosol|s aerospace aesthesia aesthete|s aesthetic|ally|ism|s
aestival aether|s aetiologies aetiology afebrile affability affable affably affair|e|es|s
affect|ation|ations|ed|edly|ing|ingly|ion|ionate|ionately|ions|ive|ively|iveness|s afferent affiance|d|s affiancing
affidavit|s affiliate|d|s affiliating affiliation|s affine|d affinities affinity
affirm|ation|ations|ative|atively|atives|ed|er|ing|s affix|ed|es|ing afflatus afflict|ed|ing|ion|ions|s affluence
affluent|ly afford|ability|able|ably|ed|ing|s afforest|ation|ed|ing|s affray|s affront|ed|ing|s affusion|s
afghan|i|is|s aficionado|s afield afire aflame afloat aflutter afoot aforementioned aforesaid aforethought afoul
afraid afresh
after|birth|births|burner|burners|care|effect|effects|glow|glows|image|images|life|lives|market|markets|math|maths|noon|noons|s|shave|shaves|shock|shocks|taste|tastes|thought|thoughts|ward|wards|word|words|world|worlds
aftie|s aftos again|st agamete agape agate|s agave ageing|s ageism ageist|s ageless|ly|ness agencies agency agenda|s
ageneses agenesis agent|s ageratum|s agglomerate|d|s agglomerating agglomeration|s agglutinate|d|s agglutinating
agglutination|s aggrandise|d|ment|r|s aggrandising aggrandize|d|ment|r|s aggrandizing aggravate|d|s aggravating|ly
aggravation|s aggregate|d|s aggregating aggregation|s aggregator|s aggression|s aggressive|ly|ness aggressor|s
aggrieve|d|s aggrieving aggro aghast agile|ly agility aging|s agism agitate|d|s agitating agitation|s agitato|r|rs
agitprop agleam aglets aglimmer aglitter aglow agnate|s agnostic|ism|s agonies agonise|d|s agonising|ly agonist|s
agonize|d|s agonizing|ly agony agoraphobia agoraphobic|s agoras agrarian|ism|s
agree|able|ableness|ably|d|ing|ment|ments|s agribusiness|es agricultural|ist|ists|ly agriculture agriculturist|s
agrimony agronomic agronomist|s agronomy aground aguish ahchoo ahead aided aiders aides aiding aiglet|s aigrette|s
ailed aileron|s ailing ailment|s aimed aiming aimless|ly|ness airbag|s airbase|s airbed|s airborne airbrush|ed|es|ing
airbus|es|ses aircraft|man|men aircrew|s airdrome|s airdrop|ped|ping|s aired airfare|s airfield|s airflow airfoil|s
airfreight airgun|s airhead|s airier airiest airily airiness airing|s airless|ness airletter|s airlift|ed|ing|s
airlike airline|r|rs|s airlock|s airmail|ed|ing|s airman airmen airplane|s airplay airport|s airship|s airshow|s
airsick|ness airspace airspeed airstrike|s airstrip|s airted airtight airtime airting airwave|s airway|s airwoman
airwomen airworthiness airworthy aisle|s aitch|es akimbo alabaster alack alacrity
alarm|ed|ing|ingly|ism|isms|ist|ists|s alarums albacore|s albatross|es albeit albinism albino|s album|en|in|inous|s
alburnum alchemise|s alchemist|s alchemy alcohol|ic|ically|ics|ise|ism|s alcove|s alder|man|men|s|woman|women aleatory
alehouse|s alembic|s alert|ed|ing|ly|ness|s alewife alewives alfalfa alfresco algae algal algebra|ic|ically|s algins
algorithm|ic|s alias|ed|es|ing alibi|ed|ing|s alien|able|age|ages|ate|ated|ates|ating|ation|ed|ee|ing|ist|ists|s
alight|ed|ing|s align|ed|er|ers|ing|ment|ments|s alike|ness|nesses aliment|ary|ed|ing|s alimony aline|d|ment|ments|s
alining alive|ness aliyah|s alkali|es|ne|nity|s|se|sed|ses|sing|ze|zed|zes|zing alkaloid|s alkyd|s allative
allay|ed|ing|s allegation|s allege|d|dly|r|s allegiance|s alleging allegoric|al|ally allegories allegorise|s
allegorist|s allegorizes allegory allegretto|s allegro|s allele|s alleluia|s allergen|ic|s allergic|ally allergies
allergist|s allergy alleviate|d|s alleviating alleviation|s alley|s|way|ways alliance|s allied allies alligator|s
alliterate|d|s alliterating alliteration|s alliterative|ly allium allness allocable allocate|d|s allocating
allocation|s allocution allot|ment|ments|s|ted|tee|ter|ting allover allow|able|ably|ance|ances|ed|ing|s alloy|ed|ing|s
allspice allude|d|s alluding allure|d|ment|ments|s alluring|ly allusion|s allusive|ly|ness alluvia|l alluvion|s
alluvium|s allying almanac|ks|s almighty almond|s almoner|s almost almshouse|s aloes aloft aloha|s alone
along|shore|side aloof|ly|ness aloud alpaca|s
alpha|bet|betic|betical|betically|betisation|betisations|betise|betised|betiser|betisers|betises|betising|betization|betizations|betize|betized|betizer|betizers|betizes|betizing|bets|numeric|numerical|numerically|s
alpine|s already alright altar|piece|pieces|s
alter|able|ation|ations|ative|cate|cated|cates|cating|cation|cations|ed|ing|nate|nated|nately|nates|nating|nation|nations|native|natively|natives|nator|nators|s
altho|ugh altimeter|s altitude|s altitudinal altogether altos altruism altruist|ic|ically|s alumina aluminium
aluminous aluminum alumna|e alumni alumnus|es alums alveolar|s alvine always
amalgam|ate|ated|ates|ating|ation|ations|s amanuenses amanuensis amaranth|s amaretto amaryllis|es amass|ed|er|es|ing
amateur|ish|ishly|ishness|ism|s amatory amaze|d|ment|s amazing|ly amazon|ian|s ambassador|ial|s|ship|ships
ambassadress|es amber|gris ambiance|s ambidexterity ambidextrous|ly ambience|s ambient ambiguities ambiguity
ambiguous|ly ambit|ion|ions|ious|iously|iousness|s ambivalence ambivalent|ly amble|d|r|rs|s ambling ambos ambrosia|l
ambulance|man|men|s|woman|women ambulant ambulate|d|s ambulating ambulation|s ambulator|ies|y ambuscade|d|s
ambuscading ambush|ed|er|ers|es|ing ameba|e|s amebic ameboid ameer|s ameliorate|d|s ameliorating amelioration
ameliorative amenability amenable amenably amend|able|ed|er|ing|ment|ments|s amenities amenity aments
amerce|d|ment|ments|s amercing americium amethyst|s amiability amiable amiably amicability amicable amicably amide|s
amidship|s amidst amigo|s amine|s amino amirs amiss amitosis amitriptyline amity ammeter|s ammonia|c ammonic ammonium
ammunition amnesia|c|cs amnesic|s amnestied amnesties amnesty|ing amnia amniocenteses amniocentesis amnion|s amniotic
amoeba|e|s amoebic among|st amontillado|s amoral|ist|ists|ity|ly amorous|ly|ness amorphous|ly|ness amortisable
amortisation|s amortise|d|s amortising amortizable amortization|s amortize|d|s amortizing amount|ed|ing|s amour|s
amoxicillin amperage ampere|s ampersand|s amphetamine|s amphibian|s amphibious|ly amphitheater|s amphitheatre|s
amphora|e|s ampicillin ample|r|st amplification|s amplified amplifier|s amplifies amplify|ing amplitude|s amply
ampoule|s ampul|e|es|s amputate|d|s amputating amputation|s amputee|s amuck amulet|s amuse|d|ment|ments|s amusing|ly
amygdala amylase amyloid amylum|s anabolism anachronism|s anachronistic|ally anaconda|s anaemia anaemic|ally
anaerobe|s anaerobic|ally anaesthesia anaesthesiologist|s anaesthesiology anaesthetic|s anaesthetisation
anaesthetise|d|s anaesthetising anaesthetist|s anaesthetization anaesthetize|d|s anaesthetizing anagram|s analgesia
analgesic|s anally analog|ical|ically|ies|ise|ised|ises|ising|ize|ized|izes|izing|ous|ously|ousness|s|ue|ues|y
analysable analysand|s analyse|d|r|rs|s analysing analysis analyst|s analytic|al|alally|ally|s analyzable
analyze|d|r|rs|s analyzing anapaest|s anapest|ic|ics|s anarch|ic|ically|ism|ist|istic|ists|y
anathema|s|tise|tised|tises|tising|tize|tized|tizes|tizing anatomic|al|ally anatomies anatomise|d|s anatomising
anatomist|s anatomize|d|s anatomizing anatomy ancestor|s ancestral|ly ancestress|es ancestries ancestry
anchor|age|ages|ed|ing|ite|ites|man|men|people|person|persons|s|woman|women anchovies anchovy ancient|er|est|ly|ness|s
ancillaries ancillary andante|s andiron|s androgen|ic androgynous androgyny android|s anecdota|l|lly anecdote|s aneled
aneles aneling anemia anemic|ally anemometer|s anemone|s anent anergies anergy anerobic aneroid|s anesthesia
anesthesiologist|s anesthesiology anesthetic|ally|s anesthetisation anesthetise|d|s anesthetising anesthetist|s
anesthetization anesthetize|d|s anesthetizing aneurism|s aneurysm|s angel|fish|fishes|ic|ica|ical|ically|s
anger|ed|ing|s angina|l angioplasties angioplasty angiosperm|s angle|d|r|rs|s|worm|worms anglicise|d|s anglicising
anglicism|s anglicize|d|s anglicizing angling anglophile|s anglophone|s angora|s angostura angrier angriest angrily
angry angst|rom|roms anguine anguish|ed|es|ing angular|ities|ity angulate angulation anhydrous aniler aniline
anilingus anility animadversion|s animadvert|ed|ing|s animal|cule|cules|s animas animate|d|dly|s animating animation|s
animato|r|rs anime animism animist|ic|s animosities animosity animus anion|ic|s anise|ed|tte ankhs
ankle|bone|bones|s|t|ts anlace annalist|s annals anneal|ed|er|ing|s annelid|s annex|ation|ations|e|ed|es|ing
annihilate|d|s annihilating annihilation annihilator|s anniversaries anniversary annotate|d|s annotating annotation|s
annotative annotator|s announce|d|ment|ments|r|rs|s announcing annoy|ance|ances|ed|ing|ingly|s annual|ised|ized|ly|s
annuitant|s annuities annuity annul|ar|arity|i|led|ling|ment|ments|s|us annunciation|s anode|s anodise|d|s anodising
anodize|d|s anodizing anodyne|s anoint|ed|er|ing|ment|s anoles anomalies anomalous|ly anomaly anons
anonym|ity|ous|ously|s anopheles anorak|s anorectic|s anorexia anorexic|s another
answer|able|ably|ed|er|ing|phone|phones|s antacid|s antagonise|d|s antagonising antagonism|s antagonist|ic|ically|s
antagonize|d|s antagonizing antarctic anteater|s antebellum antecedence antecedent|s antechamber|s
anted|ate|ated|ates|ating|iluvian anteed anteing antelope|s antenatal antenna|e|s anterior anteroom|s antes anthem|s
anther|s anthill|s anthologies anthologise|d|s anthologising anthologist|s anthologize|d|s anthologizing anthology
anthracite anthrax anthropocentric anthropoid|s anthropological|ly anthropologist|s anthropology anthropomorphic|ally
anthropomorphise anthropomorphism anthropomorphize anthropomorphous antiabortion|ist|ists antiaircraft antiar
antibacterial|s antibiotic|s antibodies antibody
antic|ancer|hrist|hrists|ipate|ipated|ipates|ipating|ipation|ipations|ipator|ipatory|ked|king|lerical|limactic|limactically|limax|limaxes|line|lines|lockwise|oagulant|oagulants|ommunism|ommunist|ommunists|s|yclone|yclones|yclonic
antidemocratic antidepressant|s antidote|s antifascist|s antiferromagnetic antifreeze antigen|ic|icity|s antihero|es
antihistamine|s antiknock antilabor antilabour antilogarithm|s antimacassar|s antimalarial antimatter antimicrobial
antimissile antimony|l antineutrino|s antineutron|s anting antinuclear antioxidant|s antiparticle|s antipasti
antipasto|s antipathetic antipathies antipathy antipersonnel antiperspirant|s antiphon|al|ally|als|s antipodal|s
antipode|an|ans|s antipollution antipoverty antiproton|s antiquarian|ism|s antiquaries antiquary antiquate|d|s
antiquating antique|d|r|s antiquing antiquities antiquity antirrhinum|s
antis|cience|emitic|emitism|epsis|eptic|eptically|eptics|era|erum|erums|lavery|ocial|ocially|pasmodic|pasmodics|ubmarine
antitank antitheses antithesis antithetic|al|ally antitoxic antitoxin|s antitrust antivenin|s antivenom antiviral|s
antivirus antivivisectionist|s antiwar antler|ed|s antonym|ous|s|y antral antrum|s antsier antsiest antsy anuses
anvil|s anxieties anxiety anxious|ly|ness anybodies anybody anyhow anymore anyone anyplace anything|s anytime anyway|s
anywhere|s anywise aorta|e|l|s aortic apace apart|heid|ment|ments apatetic apathetic|ally apathy apatite apelike
aperies aperiodic|ally aperitif|s aperture|s apexes aphasia|c aphasic|s aphelia|n aphelion|s aphid|es|s aphonic
aphorise|s aphorism|s aphorist|ic|ically|s aphrodisia|c|cs apiaries apiarist|s apiary apical|ly apices apiece aping
apish|ly aplacental aplasia aplenty aplomb apocalypse|s apocalyptic apocrypha|l|lly apogee|s apolitical|ly
apologetic|ally|s apologia|s apologies apologise|d|s apologising apologist|s apologize|d|s apologizing apologues
apology apoplectic apoplexies apoplexy apoptosis apoptotic apostasies apostasy apostate|s apostatise|d|s apostatising
apostatize|d|s apostatizing apostle|s|ship apostolic apostrophe|s apothecaries apothecary apothegm|s apotheoses
apotheosis|e appal|l|led|ling|lingly|ls|oosa|oosas|s apparatchik|s apparatus|es apparel|ed|ing|led|ling|s apparent|ly
apparition|s appeal|ed|er|ing|ingly|s appear|ance|ances|ed|ing|s appease|d|ment|ments|r|rs|s appeasing appellant|s
appellate appellation|s append|age|ages|ectomies|ectomy|ed|ices|icitis|icles|ing|ix|ixes|s appertain|ed|ing|s
appetiser|s appetising|ly appetite|s appetizer|s appetizing|ly applaud|ed|er|ers|ing|s applause
apple|jack|s|sauce|t|ts appliance|s applicability applicable applicably applicant|s application|s applicator|s|y
applied applier|s applies apply|ing appoint|ed|ee|ees|ing|ive|ment|ments|s apportion|ed|ing|ment|s appose|d|s apposing
apposite|ly|ness apposition appositive|s appraisal|s appraise|d|es|r|rs|s appraising appreciable appreciably
appreciate|d|s appreciating appreciation|s appreciative|ly appreciator|s|y apprehend|ed|ing|s apprehension|s
apprehensive|ly|ness apprentice|d|s|ship|ships apprenticing appressed apprise|d|s apprising apprize|d|s apprizing
approach|able|ed|es|ing approbation|s appropriate|d|ly|ness|s appropriating appropriation|s appropriator|s approval|s
approve|d|r|s approving|ly approximate|d|ly|s approximating approximation|s appurtenance|s appurtenant apricot|s
apron|s apropos apses apsides apter aptest aptitude|s aptly aptness aquaculture aquae aqualung|s aquamarine|s
aquanaut|s aquaplane|d|s aquaplaning aquaria aquarium|s aquas aquatic|ally|s aquatint|s aquavit aqueduct|s aqueous
aquiculture aquifer|s aquiline aquiver arabesque|s arability arable arachnid|s arachnoid|s arachnophobia arbiter|s
arbitrage|d|r|rs|s|ur|urs arbitraging arbitrament|s arbitrarily arbitrariness arbitrary arbitrate|d|s arbitrating
arbitration arbitrator|s arbor|eal|eta|etum|etums|s|vitae|vitaes arbour|s arbutus|es arcade|d|s arcana arcane arcature
arced archaeological|ly archaeologist|s archaeology archaic|ally archaise|s archaism|s archaist|s archangel|s
archbishop|ric|rics|s archdeacon|s archdiocesan archdiocese|s archduchess|es archduke|s arched archenemies archenemy
archeological|ly archeologist|s archeology archer|s|y arches|t archetypal archetype|s archetypical archfiend|s
archiepiscopal archine|s arching archipelago|es|s architect|onic|onics|s|ural|urally|ure|ures architrave|s archival
archive|d|s archiving archivist|s archly archness archway|s arcing arcked arctic|s ardent|ly ardor|s ardour|s
arduous|ly|ness areal areas arecas arena|s areole argent arginine argon argosies argosy argot|s arguable arguably
argue|d|r|rs|s arguing argument|ation|ative|atively|ativeness|s argyle|s argyll arias aridity aridly aright arise|n|s
arising arista|s aristocracies aristocracy aristocrat|ic|ically|s arithmetic|al|ally|ian|ians armada|s armadillo|s
armament|s armature|s armband|s armchair|s armed armets armful|s armhole|s armies arming|s armistice|s armless
armlet|s armload|s armoires armor|ed|er|ers|ial|ies|ing|s|y armour|ed|er|ers|ies|ing|s|y armpit|s armrest|s armsful
aroids aroma|s|therapist|therapists|therapy|tic|tically|tics arose around arousal arouse|d|s arousing arpeggio|s
arpent arrack|s arraign|ed|ing|ment|ments|s arrange|d|ment|ments|r|rs|s arranging arrant arras|es array|ed|ing|s
arrear|s arrest|ed|er|ing|s arrhythmia arrhythmic|al arrival|s arrive|d|s arriving arrogance arrogant|ly arrogate|d|s
arrogating arrogation arrow|ed|head|heads|ing|root|s|y arroyo|s arsed arsehole|s arsenal|s arsenic arses arsing
arson|ist|ists artefact|s arterial arteries arteriole|s arteriosclerosis arteritis artery artful|ly|ness arthritic|s
arthritis arthropod|s arthroscope|s arthroscopic arthroscopy artichoke|s article|d|s articulacy articular
articulate|d|ly|ness|s articulating articulation|s artier artiest artifact|s artifice|r|rs|s artificial|ity|ly
artillery|man|men artiness artisan|s|ship artist|e|es|ic|ically|ry|s artless|ly|ness artsier artsiest artsy artwork|s
arugula arums arvos asbestos ascend|ance|ancy|ant|ants|ed|ence|ency|ent|ents|er|ing|s ascension|s ascent|s
ascertain|able|ed|ing|ment|s ascetic|ally|ism|s ascot|s ascribable ascribe|d|s ascribing ascription|s asdics asepsis
aseptic|ally asexual|ity|ly ashamed|ly ashcan|s ashed ashen ashes ashier ashiest ashing ashlar|s ashore ashram|s
ashtray|s aside|s asinine|ly asininities asininity askance asked askers askew asking aslant asleep asocial asparagus
aspartame aspect|s aspen|s asperities asperity aspers|ion|ions asphalt|ed|ing|s asphodel|s
asphyxia|te|ted|tes|ting|tion|tions aspic|s aspidistra|s aspirant|s aspirate|d|s aspirating aspiration|s aspirator|s
aspire|d|r|s aspirin|g|s asquint assail|able|ant|ants|ed|er|ing|s assassin|ate|ated|ates|ating|ation|ations|s
assault|ed|er|ing|s assay|ed|er|ers|ing|s assemblage|s assemble|d|r|rs|s assemblies assembling
assembly|man|men|woman|women assent|ed|er|ing|s assert|ed|er|ing|ion|ions|ive|ively|iveness|s
asses|s|sed|ses|sing|sment|sments|sor|sors asset|s asseverate|d|s asseverating asseveration asshole|s assibilate|d|s
assibilating assiduity assiduous|ly|ness assign|able|ation|ations|ed|ee|er|ers|ing|ment|ments|or|ors|s assimilate|d|s
assimilating assimilation assist|ance|ant|ants|ed|ing|ive|s assize|s associate|d|s associating association|s
associative associativity assoil|ed|ing|s assonance assonant|s assort|ative|ed|er|ing|ment|ments|s assuage|d|s
assuaging assumable assume|d|dly|s assuming assumption|s assumptive assurance|s assure|d|dly|ds|r|s assuring astatic
astatine aster|isk|isked|isking|isks|ism|isms|n|oid|oids|s asthma|tic|tically|tics astigmatic astigmatism|s astir
astonish|ed|es|ing|ingly|ment astound|ed|ing|ingly|s astraddle astrakhan astral astray astrict astride astringency
astringent|ly|s astroid astrolabe|s astrologer|s astrological|ly astrologist|s astrology astronaut|ic|ical|ics|s
astronomer|s astronomic|al|ally astronomy astrophysical astrophysicist|s astrophysics astute|ly|ness|r|st asunder
asyllabic asylum|s asymmetric|al|ally asymmetries asymmetry asymptomatic asymptotic|ally asynchronous|ly atavism
atavist|ic|s ataxia ataxic|s atelier|s atheism atheist|ic|s athematic atherosclerosis atherosclerotic athirst
athlete|s athletic|ally|ism|s athwart atilt atingle atiptoe atishoo atlas|es atmosphere|s atmospheric|ally|s atoll|s
atomic|ally|s atomise|d|r|rs|s atomising atomize|d|r|rs|s atomizing atoms atonal|ity|ly atone|d|ment|r|s atonic
atonies atoning atria|l atrioventricular atrium|s atrocious|ly|ness atrocities atrocity atrophied atrophies
atrophy|ing atropine attach|able|ed|ing|ment|ments attack|ed|er|ers|ing|s
attain|ability|able|der|ed|ing|ment|ments|s|t|ted|ting|ts attar attempt|ed|ing|s
attend|ance|ances|ant|ants|ed|ee|ees|er|ers|ing|ings|s attention|s attentive|ly|ness attenuant attenuate|d|s
attenuating attenuation attest|ation|ations|ed|er|ing|s attic|s attire|d|s attiring attitude|s attitudinal
attitudinise|d|r|s attitudinising attitudinize|d|r|s attitudinizing attorned attorney|s
attract|able|ant|ants|ed|ing|ion|ions|ive|ively|iveness|s attributable attribute|d|r|s attributing attribution|s
attributive|ly|s attrition attune|d|s attuning atwitter atypical|ly aubergine|s auburn auction|ed|eer|eers|ing|s
audacious|ly|ness audacity audibility audible|s audibly audience|s audile|s
audio|book|books|logical|logist|logists|logy|meter|meters|phile|philes|s|tape|tapes|visual|visuals
audit|ed|ing|ion|ioned|ioning|ions|ive|or|oria|orium|oriums|ors|ory|s auger|s aught|s
augment|ation|ations|ative|ed|er|ers|ing|s augur|ed|ies|ing|s|y august|er|est|ly|ness auklet|s auntie|s aunts aunty
aurae aural|ly auras aureate aureola|s aureole|s aureus auricle|d|s auricular aurified aurifies aurify|ing aurist
aurora|e|s auscultate|d|s auscultating auscultation|s auspice|s auspicious|ly|ness austere|ly|r|st austerities
austerity austral auteur authentic|ally|ate|ated|ates|ating|ation|ations|ity
author|ed|ess|esses|ial|ing|isation|isations|ise|ised|ises|ising|itarian|itarianism|itarians|itative|itatively|itativeness|ities|ity|ization|izations|ize|ized|izes|izing|s|ship
autism autistic autobahn|s autobiographer|s autobiographic|al|ally autobiographies autobiography autoclave|s
autocracies autocracy autocrat|ic|ically|s autocross autodidact|s autograph|ed|ing|s|y autoimmune autoimmunity
automaker|s automat|a|e|ed|es|ic|ically|ics|ing|ion|ise|ised|ises|ising|ism|ize|ized|izes|izing|on|ons|s
automobile|d|s automobiling automotive autonomic autonomous|ly autonomy autopilot|s autopsied autopsies autopsy|ing
autos|uggestion autotomy autoworker|s autumn|al|s auxiliaries auxiliary auxin avail|ability|able|ed|ing|s avalanche|s
avarice avaricious|ly avast avatar|s avaunt avenge|d|r|rs|s avenging avenses avenue|s average|d|ly|s averaging averred
averring avers|e|ely|ion|ions avert|ed|ing|s avian aviaries aviary aviation aviator|s aviatrices aviatrix|es avidity
avidly avigation avionic|s avirulent avitaminosis avocado|es|s avocation|al|s avoid|able|ably|ance|ant|ed|er|ing|s
avoirdupois avouch|ed|es|ing avowal|s avowed|ly avowing avows avuncular|ly await|ed|ing|s
awake|d|n|ned|ning|nings|ns|s awaking award|ed|ee|ees|ing|s aware|ness awash aweather aweigh aweless awesome|ly|ness
awestricken awestruck awful|ler|lest|ly|ness awhile awing awkward|er|est|ly|ness awning|s awoke|n axial|ly axilla|e|ry
axing axiom|atic|atically|s axles axletree|s axolotl|s axons ayahs ayatollah|s azalea|s azides azimuth|s azure|s baaed
baaing babble|d|r|rs|s babbling|s babel|s babes babied babier babies|t baboon|s babushka|s babyhood babying babyish
babysat babysit|s|ter|ters|ting baccalaureate|s baccarat bacchanal|ia|ian|ians|ias|s baccy bached bachelor|hood|s
baches baching bacillary bacilli bacillus|es backache|s backbench|er|ers|es backbit|e|er|ers|es|ing|ten backboard|s
backbone|s backbreaking backchat backcloth|s backcomb|ed|ing|s backdate|d|s backdating backdoor backdrop|s backed
backer|s backfield|s backfire|d|s backfiring backgammon background|er|ers|s backhand|ed|edly|er|ers|ing|s backhoe|s
backing|s backlash|es backless backlit backlog|ged|ging|s backpack|ed|er|ers|ing|s backpedal|ed|ing|led|ling|s
backrest|s backroom|s
backs|aw|aws|cratching|eat|eats|ide|ides|lapped|lapper|lappers|lapping|lash|lashes|lid|lidden|lide|lider|liders|lides|liding|pace|paced|paces|pacing|pin|tabber|tabbers|tabbing|tage|tair|tairs|top|topped|topping|tops|tories|tory|treet|treets|tretch|tretches|troke|troked|trokes|troking
backtalk backtrack|ed|ing|s backup|s backward|ly|ness|s backwash backwater|s backwoods|man|men backyard|s bacon
bacteria|l|s bactericidal bactericide|s bacterin bacteriologic|al bacteriologist|s bacteriology bacterium badder
baddest baddie|s baddy badge|d|r|red|ring|rs|s badinage badland|s badly badman badmen badminton badmouth|ed|ing|s
badness baffle|d|ment|r|rs|s baffling bagatelle|s bagel|s bagful|s baggage bagged bagger|s baggie|r|s|st baggily
bagginess bagging|s baggy bagman bagpipe|r|rs|s bagsful baguette|s bagwig bahts bailable bailed bailee bailer bailey|s
bailiff|s bailing bailiwick|s bailment|s bailor|s bailout|s bails|man|men bairn|s baited baiter baiting baits baize
baked baker|ies|s|y bakes|hop|hops baking|s baklava baksheesh balaclava|s balalaika|s balance|d|r|rs|s balancing
balboa|s balconies balcony balded balder|dash baldest baldfaced baldies balding baldly baldness baldric|s balds baldy
baled baleen baleful|ly|ness baler|s bales baling balked balker balkier balkiest balking balks balky
ballad|e|eer|eers|es|ry|s ballarat ballast|ed|ing|s ballboy ballcock|s balled ballerina|s ballet|ic|s ballflower
ballgame|s ballgirl|s ballgown|s ballier balliest balling ballistic|s ballocks ballon balloon|ed|ing|ist|ists|s
ballot|ed|er|ing|s ballpark|s ballplayer|s ballpoint|s ballroom|s balls|ed|es|ier|iest|ing|y
bally|hoo|hooed|hooing|hoos balmier balmiest balminess balms balmy baloney balsa|m|mic|ms|s baluster|s balustrade|d|s
bamboo|s|zle|zled|zles|zling banal|ities|ity|ly banana|s bandage|d|s bandaging bandana|s bandanna|s bandbox|es
bandeau|x banded bander bandied bandier bandies|t banding bandit|ry|s|ti bandleader|s bandmaster|s bandoleer|s
bandolier|s bands|man|men|tand|tands bandwagon|s bandwidth|s bandy|ing baneful banes banged banger|s banging bangle|s
bangs banian|s banish|ed|es|ing|ment banister|s banjo|es|ist|ists|s bankable bankbook|s bankcard|s banked banker|s
banket banking banknote|s bankroll|ed|ing|s bankrupt|cies|cy|ed|ing|s banks banned banner|s banning bannister|s
bannock|s banns banquet|ed|er|ers|ing|s|te|tes banshee|s banshie|s bantam|s|weight|weights banter|ed|ing|ingly|s
banting|s bantling banyan|s banzai|s baobab|s baptise|d|r|rs|s baptising baptism|al|s baptist|eries|ery|ries|ry|s
baptize|d|r|rs|s baptizing barbacoa barbarian|ism|isms|s barbaric|ally barbarise|d|s barbarising barbarism|s
barbarities barbarity barbarize|d|s barbarizing barbarous|ly barbecue|d|s barbecuing barbed barbel|l|ls|s barbeque|d|s
barbequing barber|ed|ing|ries|ry|s|shop|shops barbet|s|te|tes barbie|s barbing barbitone|s barbiturate|s barbs
barbwire barcarole|s barcarolle|s bardic bards bareback|ed bared barefaced|ly barefoot|ed barehanded bareheaded
barelegged barely bareness barer bares|t barfed barfing barflies barfly barfs bargain|ed|er|ers|ing|s
barge|d|man|men|s barging barhop|ped|ping|s baring barista|s baritone|s barium barked barkeep|er|ers|s barker|s
barking barks barley barmaid|s barman barmen barmier barmiest barmy barnacle|d|s barney|s
barns|torm|tormed|tormer|tormers|torming|torms barnyard|s barometer|s barometric|ally
baron|age|ages|ess|esses|et|etcies|etcy|ets|g|gs|ial|ies|s|y baroque barque|s barrack|ed|ing|s barracuda|s barrage|d|s
barraging barramunda|s barramundi|s barrator
barre|d|l|led|ling|lled|lling|ls|n|ner|nest|nness|ns|s|t|tte|tter|tters|ttes barricade|d|s barricading barrier|s
barring|s barrio|s barrister|s barroom|s barrow|s bartender|s barter|ed|er|ers|ing|s bartisan barton baryes baryon|s
barytone|s basal|ly|t|tic|ts bascinet baseball|s baseboard|s based baseless baseline|s basely baseman basemen|t|ts
baseness baser bases|t bashed basher bashes bashful|ly|ness bashing basic|ally|s basil|ica|ican|icas|isk|isks
basin|et|ets|ful|fuls|g|s basion basis basked basket|ball|balls|ry|s|work basking basks basque|s basses basset|s
bassi|net|nets|st|sts bassline|s basso|on|onist|onists|ons|s basswood|s
bastard|isation|isations|ise|ised|ises|ising|ization|izations|ize|ized|izes|izing|ly|s|y baste|d|r|rs|s basting|s
bastion|s batch|ed|es|ing bated bates batfish bathe|d|r|rs|s|tic bathhouse|s bathing bathmat|s bathos bathrobe|s
bathroom|s baths bathtub|s bathwater bathyscaph|e|es|s bathysphere|s batik|s bating batiste batman batmen baton|s
batsman batsmen battalion|s batted battement batten|ed|ing|s batter|ed|er|ers|ies|ing|ings|s|y battier battiest
batting battle|ax|axe|axes|d|dore|dores|dress|field|fields|front|fronts|ground|grounds|ment|ments|r|rs|s|ship|ships
battling battue|s batty batwing bauble|s bauds baulk|ed|ing|s bauxite bawdier bawdiest bawdily bawdiness bawdry bawds
bawdy bawled bawler bawling bawls bayberries bayberry bayed baying bayonet|ed|ing|s|ted|ting bayou|s bazaar|s bazars
bazillion|s bazooka|s beach|comber|combers|ed|es|front|head|heads|ing|wear beacon|s beaded beadier beadiest beading
beadle|s beadroll beads beady beagle|s beaked beaker|s beaks beamed beamier beamiest beaming beams beanbag|s beaned
beanfeast|s beanie|s beaning beanpole|s beans|prout|prouts|talk|talks bearable bearably bearberries bearberry
beard|ed|ing|less|s bearer|s bearing|s bearish|ly|ness bearlike bears|kin|kins beast|ings|lier|liest|liness|ly|s
beatable beaten beater|s beatific|ally|ation|ations beatified beatifies beatify|ing beating|s beatitude|s beatnik|s
beats beaus beaut|eous|eously|ician|icians|ies|ification|ified|ifier|ifiers|ifies|iful|ifully|ify|ifying|s|y beaux
beaver|ed|ing|s bebop|s becalm|ed|ing|s became because becket beckon|ed|ing|s becks becloud|ed|ing|s become|s
becoming|ly becquerel|s bedaub|ed|ing|s bedazzle|d|ment|s bedazzling bedbug|s bedchamber|s bedclothes bedded bedder|s
bedding bedeck|ed|ing|s bedevil|ed|ing|led|ling|ment|s bedfellow|s bedhead|s bedighted bedim|med|ming|s
bedizen|ed|ing|s bedlam|s bedpan|s bedpost|s bedraggle|d|s bedraggling bedridden bedrock|s bedroll|s bedroom|s
bedside|s bedsit|s|ter|ters bedsore|s bedspread|s bedstead|s bedtime|s beebread beech|en|es|nut|nuts beefburger|s
beefcake|s beefed beefier beefiest beefiness beefing beefs|teak|teaks beefy beehive|s beekeeper|s beekeeping beeline|s
beeped beeper|s beeping beeps beerier beeriest beers beery beeswax beetle|d|s beetling beetroot|s beets beeves beezer
befall|en|ing|s befell befit|s|ted|ting|tingly befog|ged|ging|s befool|ed|ing|s before|hand befoul|ed|ing|s
befriend|ed|ing|s befuddle|d|ment|s befuddling began begat beget|s|ter|ters|ting beggar|ed|ing|ly|s|y begged begging
begin|ner|ners|ning|nings|s begone begonia|s begot|ten begrime|d|s begriming begrudge|d|s begrudging|ly
beguile|d|ment|r|rs|s beguiling|ly beguine|s begum|s begun behalf behalves behave|d|s behaving
behavior|al|ally|ism|ist|ists|s behaviour|al|ally|ism|ist|ists|s behead|ed|ing|s beheld behemoth|s behest|s
behind|hand|s behold|en|er|ers|ing|s behoove|d|s behooving behove|d|s behoving beige being|s bejewel|ed|ing|led|ling|s
belabor|ed|ing|s belabour|ed|ing|s belated|ly belay|ed|ing|s belch|ed|es|ing beldam|s beleaguer|ed|ing|s belfries
belfry belie|d|f|fs|s|vable|vably|ve|ved|ver|vers|ves|ving belittle|d|ment|r|s belittling belladonna bellboy|s
belle|d|s|trist|tristic|trists bellhop|s bellicose bellicosity bellied bellies belligerence belligerency
belligerent|ly|s belling bellman bellmen bellow|ed|ing|s bells bellwether|s
belly|ache|ached|aches|aching|button|buttons|ful|fuls|ing belong|ed|ing|ings|s beloved|s below belted belting|s belts
beltway|s beluga|s belying bemean bemire|d|s bemiring bemoan|ed|ing|s bemuse|d|dly|ment|s bemusing bename
bench|ed|er|es|ing|mark|marks bendable bended bender|s bendier bendiest bendigo bending bends bendy beneath
benedictine benediction|s benedictory benefaction|s benefactor|s benefactress|es
benefic|e|ed|ence|ent|ently|es|ial|ially|iaries|iary benefit|ed|ing|s|ted|ting benevolence|s benevolent|ly
benighted|ly benign|ant|ity|ly benison bennet|s bennies bentonite bents bentwood benumb|ed|ing|s benzene benzine
benzyl bequeath|ed|er|ing|s bequest|s berate|d|s berating bereave|d|ment|ments|s bereaving bereft beret|s bergs
beriberi berkelium berks berley berms berried berries berry|ing|like berserk berth|a|ed|ing|s beryl|lium|s
beseech|ed|er|ers|es|ing|ingly beseem|ed|ing|s beset|s|ting beside|s besiege|d|r|rs|s besieging besmear|ed|ing|s
besmirch|ed|er|es|ing besom|s besot|s|ted|ting besought bespangle|d|s bespangling bespatter|ed|ing|s bespeak|ing|s
bespectacled bespoke|n bespread bestead bested bestial|ity|ly bestiaries bestiary besting bestir|red|ring|s
bestow|al|als|ed|ing|s bestrew|ed|ing|n|s bestrid|den|e|es|ing bestrode bests|eller|ellers|elling betake|n|s betaking
betas betcha betel bethink|ing|s bethought betide|d|s betiding betimes betoken|ed|ing|s betook
betray|al|als|ed|er|ers|ing|s betroth|al|als|ed|ing|s betted better|ed|ing|ment|s betting bettor|s between betwixt
bevel|ed|ing|ings|led|ling|lings|s beverage|s bevies bevvies bevvy bewail|ed|ing|s beware|d|s bewaring bewhiskered
bewigged bewilder|ed|ing|ingly|ment|s bewitch|ed|es|ing|ingly|ment bewray|ed|ing|s beyond bezel|s bhaji bialies
biannual|ly biased biases biasing biassed biasses biassing biathlon|s bibber bible|s biblical bibliographer|s
bibliographic|al|ally bibliographies bibliography bibliophile|s bibliophily bibulous bicameral|ism
bicarb|onate|onates|s bicentenaries bicentenary bicentennial|s bicep|s|ses bicker|ed|er|ers|ing|s bickie|s biconcave
biconvex bicuspid|s bicycle|d|r|rs|s bicycling bicyclist|s biddable bidden bidder|s biddies bidding biddy bided bides
bidet|s biding bidirectional|ly bielded bielding bields biennia|l|lly|ls biennium|s biers bifacial biffed biffing
biffo|s biffs bifocal|s bifurcate|d|s bifurcating bifurcation|s bigamist|s bigamous bigamy bigger biggest biggie|s
biggin|s biggish bighead|s bighearted|ness bighorn|s bight|s bigmouth|s bigness bigot|ed|ries|ry|s bigwig|s bijection
bijou|x biked biker|s bikes biking bikini|s bikkie|s bilabial|s bilander bilateral|ly bilberries bilberry bilection
bilestone bilge|s bilingual|ism|ly|s bilious|ness bilirubin bilked bilker|s bilking bilks billable billabong|s
billboard|s billed billet|ed|ing|s billfold|s billhook|s billiard|s billies billing|s|sgate
billion|aire|aires|s|th|ths billon billow|ed|ing|s|y bills billy|can|cans bilocular bimbo|es|s bimetallic|s
bimetallism bimodal bimonthlies bimonthly binaries binary binaural binder|ies|s|y binding|s bindle binds bindweed
binge|d|ing|r|s binging bingle|d|s bingling bingo binman binmen binnacle|s binned binning binocular|s binomial|s
binominal biochemical|ly|s biochemist|ry|s biodegradability biodegradable biodegrade|d|s biodegrading biodiversity
bioethics biofeedback biofilm|s biographer|s biographic|al|ally biographies biography biologic|al|ally biologist|s
biology biomarker|s biomass biomedical bionic|ally|s biophysical biophysicist|s biophysics biopic|s biopsied biopsies
biopsy|ing bioreactor|s biorhythm|s biosensor|s biosphere|s biosynthesis biotech|nological|nology biotic biotin
bipartisan|ship bipartite biped|al|s biplane|s bipolar|ity biracial biradial biramous birch|ed|en|es|ing birdbath|s
birdbrain|ed|s birdcage|s birded birder|s birdhouse|s birdie|d|ing|s birding birdlike birdlime birds|eed|ong
birdwatcher|s birdying biretta|s birled birling birred birring
birth|day|days|ed|er|ers|ing|mark|marks|place|places|rate|rates|right|rights|s|stone|stones biscuit|s
bisect|ed|ing|ion|ions|or|ors|s bisexual|ity|ly|s bishop|ric|rics|s bismuth bison|s bisque bister|s bistort bistre|s
bistro|s bitch|ed|es|ier|iest|ily|iness|ing|y bitcoin|s biter|s bites biting|ly bitmap|s bitted bitten
bitter|er|est|ly|n|ness|ns|nut|nuts|s|sweet|sweets bittier bittiest bittiness bitting bitty bitumen bituminous
bivalent bivalve|s bivouac|ked|king|s biweeklies biweekly biyearly bizarre|ly blabbed blabber|ed|ing|mouth|mouths|s
blabbing blabs
black|amoor|amoors|ball|balled|balling|balls|berries|berry|berrying|bird|birds|board|boards|currant|currants|ed|en|ened|ener|ening|ens|er|est|face|fish|guard|guards|head|heads|ing|ish|jack|jacked|jacking|jacks|leg|legs|list|listed|listing|lists|ly|mail|mailed|mailer|mailers|mailing|mails|ness|out|outs|s|smith|smiths|snake|snakes|tail|tails|thorn|thorns|top|topped|topping|tops
bladder|s blade|d|s blading blaeberries blaeberry blagged blagging blags blague blahs blains blamable
blame|able|d|less|lessly|lessness|r|s|worthiness|worthy blaming blanch|ed|es|ing blancmange|s
bland|er|est|ish|ished|ishes|ishing|ishment|ishments|ly|ness blank|book|ed|er|est|et|eted|eting|ets|ing|ly|ness|s
blare|d|s blaring blarney|ed|ing|s blaspheme|d|r|rs|s blasphemies blaspheming blasphemous|ly blasphemy
blast|ed|er|ers|ing|off|offs|s blatancies blatancy blatant|ly blather|ed|ing|s blatted blatting blaze|d|r|rs|s blazing
blazon|ed|ing|s bleach|ed|er|ers|es|ing bleak|er|est|ly|ness blear|ier|iest|ily|iness|y bleat|ed|ing|s
bleed|er|ers|ing|s bleep|ed|er|ers|ing|s blemish|ed|es|ing blench|ed|es|ing blend|e|ed|er|ers|es|ing|s blent
bless|ed|edly|edness|es|ing|ings blest blether|ed|s blight|ed|er|ers|ing|s blimey blimp|ish|s
blind|ed|er|ers|est|fold|folded|folding|folds|ing|ingly|ly|ness|s|side|sided|sides|siding bling blini|s
blink|ed|er|ered|ering|ers|ing|s blintz|e|es blips bliss|ful|fully|fulness blister|ed|ing|ingly|s|y
blithe|ly|ness|r|red|ring|rs|some|st blitz|ed|es|ing|krieg|kriegs blizzard|s bloat|ed|er|ers|ing|s blobbed blobbing
blobs
block|ade|aded|ader|aders|ades|ading|age|ages|buster|busters|busting|chain|chains|ed|er|ers|head|heads|house|houses|ing|ings|ish|s|y
blocs blogged blogger|s blogging blogs bloke|s blokish blond|e|er|es|est|ish|ness|s
blood|bath|baths|curdling|ed|hound|hounds|ied|ier|ies|iest|ily|iness|ing|less|lessly|lessness|letting|line|lines|mobile|mobiles|s|shed|shot|stain|stained|stains|stock|stream|streams|sucker|suckers|sucking|thirstier|thirstiest|thirstily|thirstiness|thirsty|y|ying
bloom|ed|er|ers|ery|ier|iest|ing|ington|s|y bloop|ed|er|ers|ing|s blossom|ed|ing|ings|s|y blotch|ed|es|ier|iest|ing|y
blots blotted blotter|s blotting blotto blouse|d|s blousing blower|s blowflies blowfly blowgun|s blowhard|s blowhole|s
blowie|r|s|st blowing blowjob|s blowlamp|s blown blowout|s blowpipe|s blows|ier|iest|y blowtorch|es blowup|s blowy
blowzier blowziest blowzy blubbed blubber|ed|ing|s|y blubbing blubs blucher|s bludge|on|oned|oning|ons|r|rs bluebell|s
blueberries blueberry bluebill|s bluebird|s bluebonnet|s bluebottle|s blued bluefish|es bluegill|s bluegrass blueing
blueish bluejacket|s bluejay|s bluejeans blueness bluenose|d|s bluepoint|s blueprint|ed|ing|s bluer
blues|ier|iest|t|tocking|tockings|y bluet|s bluey|s bluff|ed|er|ers|est|ing|ly|ness|s bluing bluish
blunder|buss|busses|ed|er|ers|ing|ings|s blunge|r blunt|ed|er|est|ing|ly|ness|s blurb|s blurred blurrier blurriest
blurriness blurring blurry blurs blurt|ed|ing|s blush|ed|er|ers|es|ing bluster|ed|er|ers|ing|ous|s|y
board|ed|er|ers|ing|inghouse|inghouses|ings|room|rooms|s|walk|walks boarish boars
boast|ed|er|ers|ful|fully|fulness|ing|s boated boatel boater|s boathouse|s boating boatload|s boatman boatmen
boats|man|wain|wains boatyard|s bobbed bobbery bobbies bobbin|g|s bobble|d|s bobbling bobby|soxer|soxers bobcat|s
bobolink|s bobsled|ded|der|ders|ding|dings|s bobsleigh|s bobtail|s bobwhite|s bocce bocci|e bodacious boded bodega|s
bodes bodge|d|s bodgie bodging bodice|s bodied bodies bodily boding|s bodkin|s bodybuilder|s bodybuilding bodyguard|s
bodysuit|s bodywork boffin|s boffo bogan|s bogey|ed|ing|man|men|s bogged boggier boggiest bogging boggle|d|s boggling
boggy bogie|d|ing|s bogus bogyman bogymen bohemian|ism|s boiled boiler|maker|makers|plate|s boiling|s boils
boisterous|ly|ness bolas bolder boldest boldface|d boldly boldness bolero|s boles bolivar|es|s bollard|s
bollix|ed|es|ing bollocking|s bollocks bolls bologna boloney bolshevik|i|s bolshie bolshy bolster|ed|ing|s bolted
bolter bolthole|s bolting bolts bolus|es bombard|ed|ier|iers|ing|ment|ments|s bombast|ic|ically bombed bomber|s
bombing|s bombproof bombs|hell|hells|ite|ites bonanza|s bonbon|s bonce|s bondage bonded bondholder|s bonding bondman
bondmen bonds|man|men bondwoman bondwomen boned bonehead|ed|s boneless bonemeal boner|s bones|haker|hakers
boney|ard|er|est bonfire|s bonged bonging bongo|es|s bongs bonhomie bonier boniest boniness boning bonito|es|s bonked
bonkers bonking bonks bonnet|s bonnie|r|st bonny bonobo|s bonsai bonus|es bonza bonze|r boobed boobies boobing
booboo|s boobs booby boodle|s booed booger|man|mans|s boogeyman boogeymen boogie|d|ing|man|s boohoo|ed|ing|s booing
bookable bookbinder|ies|s|y bookbinding bookcase|s booked bookend|s bookie|s booking|s bookish bookkeeper|s
bookkeeping booklet|s bookmaker|s bookmaking bookmark|ed|er|ers|ing|s bookmobile|s bookplate|s
books|eller|ellers|helf|helves|hop|hops|tall|talls|tore|tores bookwork bookworm|s boolean boombox|es boomed
boomer|ang|anged|anging|angs|s booming booms boondocks boondoggle|d|r|rs|s boondoggling boonies boons
boorish|ly|ness|nesses boors boost|ed|er|ers|ing|s bootblack|s booted bootee|s booth|s bootie|s booting bootlace|s
bootleg|ged|ger|gers|ging|s bootless boots|trap|trapped|trapping|traps booty booze|d|r|rs|s boozier booziest boozing
boozy bopped bopper bopping borage|s borate|s borax bordello|s border|ed|er|ing|land|lands|line|lines|s bordure
bored|om borehole|s borer|s bores boring|ly borne boron borough|s borrow|ed|er|ers|ing|ings|s borsch|t borsht
borstal|s borzoi|s boshter bosker bosket boskier boskiest bosom|ed|s|y bosons bosquet bossed bosses bossier bossiest
bossily bossiness bossing bossism bossy bosun|s botanic|al|ally|als botanise|s botanist|s botany
botch|ed|er|ers|es|ier|iest|ing|y bother|ation|ed|ing|s|some botnet|s bottle|d|neck|necks|r|rs|s bottling
bottom|ed|ing|less|s botulinum botulism boudoir|s bouffant|s bougainvillaea|s bougainvillea|s bough|s|t bougie
bouillabaisse|s bouillon|s boulder|ed|s boules boulevard|s bounce|d|r|rs|s bouncier bounciest bouncily bounciness
bouncing bouncy bound|aries|ary|ed|en|er|ers|ing|less|lessly|lessness|s bounteous|ly|ness bounties bountiful|ly|ness
bounty bouquet|s bourage bourbon|s bourdon bourgeois|ie bourgeon|ed|ing|s bourns bourse boused bouses bousing
boutique|s bouts bouzouki|s bovine|s bovver bowdlerisation|s bowdlerise|d|s bowdlerising bowdlerism bowdlerization|s
bowdlerize|d|s bowdlerizing bowed bowel|s bower|s|y bowhead|s bowing|s bowlder|s bowled bowleg|ged|s bowler|s
bowlful|s bowline|s bowling bowls bowman bowmen bowsed bowses bowsing bowsprit|s bowstring|s bowwow|s bowyer boxcar|s
boxed boxer|s boxes boxier boxiest boxing boxlike boxroom|s boxwood boycott|ed|ing|s boyfriend|s boyhood|s
boyish|ly|ness boysenberries boysenberry bozos brabble|d|s brabbling brace|d|let|lets|r|ro|ros|rs|s bracing bracken
bracket|ed|ing|s brackish|ness bract|s bradawl|s brads bradycardia braes braggadocio|s braggart|s bragged bragger|s
bragging brags braid|ed|er|ing|s brailed brailing braille brails
brain|child|children|ed|ier|iest|iness|ing|less|lessly|power|s|storm|stormed|storming|storms|teaser|teasers|wash|washed|washes|washing|wave|waves|y
braise|d|s braising brake|d|man|men|s|sman braking bramble|s brambling brambly branch|ed|es|ing|ings|like
brand|ed|er|ers|ied|ies|ing|ish|ished|isher|ishes|ishing|ling|s|y|ying branks branny brants brash|er|est|ly|ness|y
brasier|s brass|erie|eries|es|ie|ier|iere|ieres|ies|iest|ily|iness|y brats brattier brattiest bratty bratwurst|s
bravado brave|d|ly|ness|r|ry|s|st braving bravo|s bravura|s brawer brawest brawl|ed|er|ers|ing|s
brawn|ier|iest|iness|y brayed brayer braying brays braze|d|n|ned|ning|nly|nness|ns|r|rs|s brazier|s brazing
breach|ed|es|ing
bread|basket|baskets|board|boards|box|boxes|crumb|crumbs|ed|fruit|fruits|ing|line|lines|s|th|ths|winner|winners
break|able|ables|age|ages|away|aways|down|downs|er|ers|even|fast|fasted|fasting|fasts|front|fronts|ing|ings|neck|out|outs|points|s|through|throughs|up|ups|water|waters
bream|s breast|bone|bones|ed|fed|feed|feeding|feeds|ing|plate|plates|s|stroke|strokes|work|works
breath|able|alyse|alysed|alyser|alysers|alyses|alysing|alyze|alyzed|alyzer|alyzers|alyzes|alyzing|e|ed|er|ers|es|ier|iest|ing|ings|less|lessly|lessness|s|taking|takingly|y
breech|es|ing breed|er|ers|ing|s breeks breeze|d|s|way|ways breezier breeziest breezily breeziness breezing breezy
brekkie|s brekky brethren breve|s|t|ts|tted|tting breviaries breviary brevity brewed brewer|ies|s|y brewing|s
brewpub|s brews briar|s bribe|d|r|rs|ry|s bribing
brick|bat|bats|ed|ie|ies|ing|layer|layers|laying|le|s|work|y|yard|yards bridal|s bride|groom|grooms|s|smaid|smaids
bridge|able|d|head|heads|s|work bridging bridle|d|s|way|ways bridling
brief|case|cases|ed|er|est|ing|ings|less|ly|ness|s brier|s|y brigade|s brigadier|s brigand|age|ine|ines|s brigantine|s
bright|en|ened|ener|eners|ening|ens|er|est|ly|ness|s brigs brill|iance|iancy|iant|iantine|iantly|iants|s brimful|l
brimless brimmed brimmer brimming brims|tone brindle|d brine bring|er|ers|ing|s brinier briniest brininess
brink|manship|s|smanship briny brioche|s briquet|s|te|tes brisk|ed|er|est|et|ets|ing|ly|ness|s brisling bristle|d|s
bristlier bristliest bristling bristly britches brittle|ness|r|st broach|ed|er|es|ing
broad|band|cast|casted|caster|casters|casting|casts|cloth|en|ened|ener|ening|ens|er|est|loom|ly|minded|ness|s|sheet|sheets|side|sided|sides|siding|sword|swords
brocade|d|s brocading broccoli brochette|s brochure|s brocket|s brogan|s brogue|s broider|s broil|ed|er|ers|ing|s
broke|n|nhearted|nheartedly|nly|nness|r|rage|rages|red|ring|rs broking brollies brolly bromide|s bromidic bromine
bronc|hi|hia|hial|hitic|hitis|ho|hos|hus|o|obuster|obusters|os|s brontosaur|i|s|us|uses bronze|d|s bronzing bronzy
brooch|es brood|ed|er|ers|ier|iest|ily|iness|ing|ingly|mare|mares|s|y brook|ed|ing|let|lets|s broom|s|stick|sticks
broth|el|els|er|erhood|erhoods|erliness|erly|ers|s brougham|s brought brouhaha|s browbeat|en|ing|s
brown|ed|er|est|field|ie|ies|ing|ings|ish|ness|out|outs|s|stone|stones brows|e|ed|er|ers|es|ing bruin|s
bruise|d|r|rs|s bruising bruit|ed|ing|s brumal brumbies brumby brunch|ed|es|ing brunet|s|te|tes brunt
brush|ed|es|ier|iest|ing|off|offs|stroke|strokes|wood|work brusk|er|est|ly|ness brusque|ly|ness|r|st
brutal|isation|ise|ised|ises|ising|ism|ist|ities|ity|ization|ize|ized|izes|izing|ly brute|r|s brutish|ly|ness
bubble|d|gum|r|rs|s bubblier bubbliest bubbling bubbly buboes buccaneer|ed|ing|s buckaroo|s buckboard|s bucked bucker
bucket|ed|ful|fuls|ing|s buckeye|s bucking buckish buckle|d|r|rs|s buckling buckra|m bucks|aw|aws|hot|kin|kins
buckteeth bucktooth|ed buckwheat buckyball|s bucolic|ally|s budded budder buddies budding|s buddle buddy
budge|d|rigar|rigars|s|t|tary|ted|ting|ts budgie|s budging buffalo|ed|es|ing|s buffed buffer|ed|ing|s
buffet|ed|er|ing|ings|s buffing buffoon|ery|ish|s buffs bugaboo|s bugbear|s bugged bugger|ed|ing|s|y buggier buggies|t
bugging buggy bugle|d|r|rs|s bugling build|er|ers|ing|ings|s|up|ups built|in bulbous bulbs bulge|d|s bulgier bulgiest
bulginess bulging bulgy bulimarexia bulimia bulimic|s bulked bulkhead|s bulkier bulkiest bulkily bulkiness bulking
bulks bulky bulldog|ged|ging|s bulldoze|d|r|rs|s bulldozing bulled
bullet|ed|in|ined|ining|ins|proof|proofed|proofing|proofs|s bullfight|er|ers|ing|s bullfinch|es bullfrog|s
bullhead|ed|edly|edness|s bullhorn|s bullied bullies bulling bullion bullish|ly|ness bullock|s bullpen|s bullring|s
bulls|eye|hit|hits|hitted|hitter|hitters|hitting bullwhip|s bully|ing bulrush|es bulwark|s bumbag|s
bumble|bee|bees|d|r|rs|s bumbling bumkin bummed bummer|s bummest bumming bumped bumper|s bumph bumpier bumpiest
bumpiness bumping bumpkin|s bumps bumptious|ly|ness bumpy bunch|ed|es|ier|iest|ing|y bunco|ed|ing|mbe|s bundied
bundies bundle|d|s bundling bundy|ing bungalow|s bunged bungee|s bunghole|s bunging bungle|d|r|rs|s bungling bungs
bunion|s bunked bunker|s bunkhouse|s bunking bunko|ed|ing|s bunks bunkum bunnies bunny bunted bunter|s bunting|s bunts
bunyip|s buoyancy buoyant|ly buoyed buoying buoys burble|d|s burbling burbot|s burbs burden|ed|ing|s|some burdock
bureau|cracies|cracy|crat|cratic|cratically|cratisation|cratise|cratised|cratises|cratising|cratization|cratize|cratized|cratizes|cratizing|crats|s|x
burgee burgeon|ed|ing|s burger|s burgess burgh|er|ers|s burglar|ies|ise|ised|ises|ising|ize|ized|izes|izing|proof|s|y
burgle|d|s burgling burgomaster|s burgs burgundies burgundy burial|s buried burier buries burins burka|s burked burkes
burkha|s burking burks burlap burled burlesque|d|s burlesquing burley burlier burliest burliness burls burly
burnable|s burned burner|s burnet burning|s burnish|ed|er|ers|es|ing burnoose|s burnous|es burnout|s burns burnt
burped burping burps burqa|s burred burrier burriest burring burrito|s burro|s|w|wed|wer|wers|wing|ws burrs
bursa|e|r|ries|rs|ry|s bursitis burst|ed|ing|s burton burying busbies busboy|s busby bused buses busgirl|s bushed
bushel|ed|ing|led|ling|lings|s bushes bushfire|s bushie|r|s|st bushily bushiness bushing|s bushman bushmaster|s
bushmen bushranger|s bushwhack|ed|er|ers|ing|s bushy busied busier busies|t busily
business|es|like|man|men|person|persons|woman|women busing busked busker|s buskin|g|s busks busload|s busman busmen
bussed busses bussing bustard|s busted bustee buster|s bustier|s bustiest busting bustle|d|r|s bustling busts busty
busybodies busybody busying busyness busywork butane butch|er|ered|erer|eries|ering|ers|ery|es butene butler|s|y
butte|d|r|rball|rballs|rcream|rcup|rcups|red|rfat|rfingered|rfingers|rflied|rflies|rfly|rflying|rier|ries|riest|ring|rmilk|rnut|rnuts|rs|rscotch|ry|s
butties butting buttock|s button|ed|hole|holed|holes|holing|ing|s|wood|woods buttress|ed|es|ing butts butty buxom
buyback|s buyer|s buying buyout|s buzzard|s buzzed buzzer|s buzzes buzzing buzzkill|s buzzword|s byelaw|s bygone|s
bylaw|s byline|r|s bypass|ed|es|ing bypast bypath|s byplay byproduct|s byres byroad|s bystander|s bytes byway|s
byword|s byzantine cabal|a|lero|leros|s cabana|s cabaret|s cabbage|s cabbagy cabbed cabbie|s cabbing cabby cabdriver|s
caber|s cabin|et|etmaker|etmakers|etmaking|etry|ets|etwork|s cable|cast|casted|casting|casts|d|gram|grams|s|t cabling
cabochon|s caboodle caboose|s cabotage|s cabriolet|s cabstand|s cacao|s cache|d|pot|pots|s|t|ts caching
cackle|d|r|rs|s cackling cacophonies cacophonous cacophony cacti cactus|es cadaver|ous|s caddie|d|s caddis|h|hly|hness
caddy|ing cadence|d|s cadencies cadency cadenza|s cadet|s cadge|d|r|rs|s cadging cadmium cadre|s caducei caduceus
caducous caesarean|s caesarian|s caesium|s caesura|e|l|s cafard cafeteria|s cafetiere|s caffein|ated|e|s caffs
caftan|s caged cagers cages cagey|ness cagier cagiest cagily caginess caging cagoule|s cahier cahoot|s caiman|s
cairn|s caisson|s caitiff|s cajole|d|ment|r|rs|ry|s cajoling caked cakes cakewalk|s caking calabash|es calaboose|s
calamander calamari|s calamine calamint calamite calamities calamitous|ly calamity calashes calcareous calces
calciferous calcification calcified calcifies calcify|ing calcimine|d|s calcimining calcine|d|s calcining calcite
calcium calculable calculate|d|dly|s calculating|ly calculation|s calculative calculator|s calculi calculous
calculus|es caldera|s caldron|s calendar|ed|ing|s calender|ed|ing|s calfs|kin caliber|s calibrate|d|s calibrating
calibration|s calibrator|s calibre|s calices caliches calico|es|s calif|ornium|s calipee caliper|ed|ing|s
caliph|ate|ates|s calisthenic|s calked calker calking|s calks calla|ble|nt|s callback|s called caller|s calligrapher|s
calligraphic calligraphist|s calligraphy calling|s calliope|s calliper|ed|ing|s callisthenic|s callosities callosity
callous|ed|es|ing|ly|ness callow|er|est|ness calls callus|ed|es|ing calmed calmer calmest calming calmly calmness
calms caloric calorie|s calorific calotte calumet|s calumniate|d|s calumniating calumniation calumniator|s calumnies
calumnious calumny calve|d|s calving calvities calxes calyces calycine calypso|s calyx|es camaraderie camasses
camber|ed|ing|s cambia|l cambium|s camboose cambric camcorder|s camel|hair|lia|lias|s cameo|s
camera|l|man|men|people|person|s|woman|women|work camiknickers camion|s camisole|s camlet camomile|s
camouflage|d|r|rs|s camouflaging campaign|ed|er|ers|ing|s campanile|s campanili campanologist|s campanology camped
camper|s campfire|s campground|s camphor campier campiest camping campion|s camps|ite|ites campus|es campy camshaft|s
canal|isation|ise|ised|ises|ising|ization|ize|ized|izes|izing|s canard|s canaries canary canasta canaster cancan|s
cancel|ed|er|ers|ing|lation|lations|led|ler|lers|ling|lous|ous|s cancer|ous|s candelabra|s candelabrum|s
candid|a|acies|acy|ate|ates|ature|atures|ly|ness candied candies
candle|d|light|lit|power|r|rs|s|stick|sticks|wick|wicks candling candor candour candy|floss|ing canebrake|s caned
caner|s canes canikin canine|s caning|s canister|s canker|ed|ing|ous|s cannabin|s cannabis|es cannas canned cannelloni
canner|ies|y cannibal|isation|ise|ised|ises|ising|ism|istic|ization|ize|ized|izes|izing|s cannier canniest cannily
canniness canning cannon|ade|aded|ades|ading|ball|balls|ed|ing|s cannot cannular canny canoe|d|ing|ist|ists|s canola
canon|ical|ically|icals|isation|isations|ise|ised|ises|ising|ist|ists|ization|izations|ize|ized|izes|izing|s
canoodle|d|s canoodling canopied canopies canopy|ing canst cantabile cantaloup|e|es|s cantankerous|ly|ness cantata|s
canted canteen|s canteloupe canter|ed|ing|s canthus canticle|s cantier cantiest cantilever|ed|ing|s cantina canting
cantle|s canto|n|nal|nment|nments|ns|r|ris|rs|s cants cantus canvas|back|backs|ed|es|ing|s|sed|ser|sers|ses|sing
canyon|ing|s capabilities capability capable capably capacious|ly|ness capacitance capacities capacitor|s capacity
caparison|ed|ing|s caped caper|ed|ing|s capes|kin capful|s capillaries capillarity capillary
capita|l|lisation|lise|lised|lises|lising|lism|list|listic|listically|lists|lization|lize|lized|lizes|lizing|lly|ls|tion|tions
capitol|s capitulate|d|s capitulating capitulation|s caplet|s capon|ise|ised|ises|ising|ize|ized|izes|izing|s capos
capped capper capping cappuccino|s caprice|s capricious|ly|ness caprine capsicum|s capsize|d|s capsizing capstan|s
capstone|s capsular capsule|d|s capsuling capsulise|d|s capsulising capsulize|d|s capsulizing captain|cies|cy|ed|ing|s
caption|ed|ing|s captious|ly|ness captivate|d|s captivating captivation captivator|s captive|s captivities captivity
captor|s capture|d|s capturing caracul carafe|s caramel|ise|ised|ises|ising|ize|ized|izes|izing|s carapace|s carat|s
caravan|s|sarais|saries|sary|serai|serais caravel|s caraway|s carbide|s carbine|s carbohydrate|s carbolated carbolic
carbon|aceous|ades|ate|ated|ates|ating|ation|iferous|ise|ised|ises|ising|ize|ized|izes|izing|s carborundum carboy|s
carbs carbuncle|s carbuncular carburetor|s carburetter|s carburettor|s carcase|s carcass|es carcinogen|ic|icity|ics|s
carcinoma|s|ta cardamom|s cardamon|s cardboard carded carder|s cardholder|s cardiac cardiae cardie|s cardigan|s
cardinal|ly|s carding cardio|gram|grams|graph|graphs|logist|logists|logy|myopathy|pulmonary|vascular cardoon|s
cards|harp|harper|harpers|harps cared careen|ed|er|ing|s career|ed|ing|ism|ist|ists|s carefree
careful|ler|lest|ly|ness caregiver|s careless|ly|ness carer|s cares|s|sed|ser|ses|sing caret|aker|akers|s careworn
carfare cargo|es|s carhop|s caribou|s caricature|d|s caricaturing caricaturist|s caries carillon|s carina|s|te caring
carious carjack|ed|er|ers|ing|ings|s carked carking carks carline carling carload|s carmaker|s carman carmine|s
carnage carnal|ity|ly carnation|s carnelian|s carnet carney|s carnie|s carnival|s carnivora carnivore|s
carnivorous|ly|ness carny carob|s carol|ed|er|ers|ing|led|ler|lers|ling|s|us carom|ed|ing|s carotene carotid|s
carousal|s carouse|d|l|ls|r|rs|s carousing carpal|s carped carpel|s carpenter|ed|ing|s carpentry carper|s
carpet|bag|bagged|bagger|baggers|baggery|bagging|bags|ed|ing|s carpi|ng|ngs carpool|ed|ing|s carport|s carps carpus
carrack|s carrel|l|ls|s carriage|s|way|ways carried carrier|s carries carrion carrot|s|y carrousel|s
carry|all|alls|cot|cots|ing|on|out|over|overs carsick|ness cartage carted cartel|s carter|s cartes carthorse|s
cartilage|s cartilaginous carting cartload|s cartographer|s cartographic cartography carton|s
cartoon|ed|ing|ish|ist|ists|s|y cartridge|s carts cartwheel|ed|ing|s caruncle|s carve|d|l|n|r|ries|rs|ry|s carving|s
caryatid|es|s casaba|s cascade|d|s cascading cascara|s casebook|s cased caseharden|ed|ing|s casein caseload|s
casement|s caseous casern|s cases casette casework|er|ers caseworm cashback cashbook|s cashed cashes cashew|s
cashier|ed|ing|s cashing cashless cashmere cashpoint|s casing|s casino|s casket|s casks casque|s cassaba cassation
cassava|s casserole|d|s casseroling cassette|s cassia|s cassino|s cassis cassock|s cassowaries cassowary castanet|s
castaway|s caste|llated|r|rs|s castigate|d|s castigating castigation castigator|s|y casting|s castle|d|s castling
castoff|s castor|s castrate|d|r|s castrating castration|s castrato|s casts casual|ly|ness|s|ties|ty casuist|ic|ry|s
cataclysm|al|ic|s catacomb|s catafalque|s catalase catalectic catalepsy cataleptic|s
catalo|g|ged|ger|gers|ging|gs|gue|gued|guer|guers|gues|guing catalpa|s catalyse|d|r|s catalysing catalysis catalyst|s
catalytic catalyze|d|r|s catalyzing catamaran|s catapult|ed|ing|s cataract|s catarrh catastrophe|s catastrophic|ally
catatonia catatonic|s catbird|s catboat|s catcall|ed|ing|s
catch|all|alls|er|ers|es|ier|iest|iness|ing|ings|ment|ments|penny|phrase|phrases|up|ups|word|words|y catechise|d|r|s
catechising catechism|s catechist|s catechize|d|r|s catechizing categorical|ly categories categorisation|s
categorise|d|s categorising categorization|s categorize|d|s categorizing category
cater|corner|ed|er|ers|ing|ings|pillar|pillars|s|waul|wauled|wauling|wauls catfall catfish|es catgut catharses
catharsis cathartic|s cathead cathedral|s catheter|ise|ised|ises|ising|ize|ized|izes|izing|s cathode|s cathodic
catholic|ity cation|s catkin|s catlike catling catnap|ped|ping|s catnip catsuit|s catsup|s cattail|s catteries cattery
cattier cattiest cattily cattiness cattish cattle|man|men catty catwalk|s caucus|ed|es|ing|sed|sing caudad caudal|ly
caudle caught cauldron|s cauliflower|s caulis caulk|ed|er|ers|ing|ings|s causal|ities|ity|ly causation causative
cause|d|less|r|rie|ries|rs|s|way|ways|y causing caustic|ally|ity|s cauteries cauterisation cauterise|d|s cauterising
cauterization cauterize|d|s cauterizing caution|ary|ed|ing|s cautious|ly|ness cavalcade|s cavalier|ly|s cavalries
cavalry|man|men caveat|s caved caveman cavemen caver|n|nous|nously|ns|s caves caviar|e cavies
cavil|ed|er|ers|ing|ings|led|ler|lers|ling|lings|s caving cavitation cavities cavity cavort|ed|ing|s cawed cawing
cayenne cayman|s cayuse|s cease|d|fire|fires|less|lessly|lessness|s ceasing cecal cecum cedar|s|wood ceded ceder|s
cedes cedilla|s ceding ceilidh|s ceiling|s celandine
celeb|rant|rants|rate|rated|rates|rating|ration|rations|rator|rators|ratory|rities|rity|s celeriac celerity celery
celesta|s celeste celestial|ly celibacy celibate|s cellar|s celled celli|st|sts cellmate|s cello|phane|s cellphone|s
cells cellular|s cellulite cellulitis celluloid cellulose cement|ed|er|ers|ing|s|um cemeteries cemetery cenobite|s
cenobitic cenotaph|s censed censer|s censes censing censor|ed|ial|ing|ious|iously|iousness|s|ship censurable
censure|d|r|rs|s censuring census|ed|es|ing cental|s centare|s centaur|ies|s|y centavo|s centenarian|s centenaries
centenary centennial|ly|s center|board|boards|ed|fold|folds|ing|ings|piece|pieces|s centigrade centigram|me|mes|s
centiliter|s centilitre|s centime|s|ter|ters|tre|tres centimo|s centipede|s centner|s
centra|l|lisation|lise|lised|liser|lisers|lises|lising|lism|list|lity|lization|lize|lized|lizer|lizers|lizes|lizing|lly|ls
centre|board|boards|d|fold|folds|ing|piece|pieces|s centrifugal|ly centrifuge|d|s centrifuging centring|s
centripetal|ly centrism centrist|s cents centuries centurion|s century cephalic ceramic|ist|ists|s ceramist|s
cerate|d|s cercus cereal|s cerebella|r cerebellum|s cerebra|l|te|ted|tes|ting|tion cerebrovascular cerebrum|s
cerement|s ceremonial|ly|s ceremonies ceremonious|ly|ness ceremony cering cerise cerium cermet cerography cerous
certain|ly|ties|ty certifiable certifiably certificate|d|s certificating certification|s certified certifier certifies
certify|ing certitude|s certs cerulean ceruse cervical cervices cervix|es cesarean|s cesarian|s cesium|s cessation|s
cession|s cesspit|s cesspool|s cesura cetacean|s ceteris cetology chafe|d|r|s chaff|ed|er|inch|inches|ing|s|y chafing
chagrin|ed|ing|ned|ning|s chain|ed|ing|man|s|saw|sawed|sawing|saws
chair|ed|ing|lift|lifts|man|manship|manships|men|person|persons|s|woman|women chaise|s chalcedony chalet|s chalice|s
chalk|board|boards|ed|ier|iest|iness|ing|s|y challenge|d|r|rs|s challenging challis challot chamade chamaeleon|s
chamber|ed|lain|lains|maid|maids|s chambray chameleon|s chamfer|s chammies chammy chamois chamoix chamomile|s
champ|agne|agnes|aign|aigns|ed|ers|ing|ion|ioned|ioning|ions|ionship|ionships|s
chance|d|l|lleries|llery|llor|llors|llorship|llory|ls|ries|ry|s chancier chanciest chanciness chancing chancre|s
chancy chandelier|s chandelled chandelling chandler|s|y
change|ability|able|ableness|ably|d|less|lessly|ling|lings|over|overs|r|rs|s changing
channel|ed|ing|isation|ise|ised|ises|ising|ization|ize|ized|izes|izing|led|ling|lings|s chanson|s
chant|ed|er|ers|euse|euses|ey|eys|icleer|icleers|ies|ing|ry|s|y chaos chaotic|ally chaparral|s chapati|s chapatti|s
chapbook|s chapeau|s|x chapel|s chaperon|age|e|ed|es|ing|s chapiter|s chaplain|cies|cy|s chaplet|s chapped chappies
chapping chappy chaps chapt|er|ers charabanc|s
character|ful|isation|isations|ise|ised|iser|ises|ising|istic|istically|istics|ization|izations|ize|ized|izer|izes|izing|less|s|y
charade|s charbroil|ed|ing|s charcoal|s chard|onnay|onnays charge|able|d|r|rs|s charging charier chariest charily
chariness chariot|eer|eers|s charisma|s|tic|tics charitable|ness charitably charities charity charladies charlady
charlatan|ism|ry|s charlie|s charm|ed|er|ers|ing|ingly|less|s charnel|s charred charring chars
chart|ed|er|ered|erer|erers|ering|ers|ing|ography|reuse|s charwoman charwomen chary chase|d|r|rs|s chasing chasm|s
chassed chassis chaste|ly|n|ned|ner|ness|ning|ns|r|st chastise|d|ment|ments|r|rs|s chastising chastity chasuble|s
chateaus chatline|s chatroom chats chatted chattel|s chatter|box|boxes|ed|er|ers|ing|s chattier chattiest chattily
chattiness chatting chatty chauffer chauffeur|ed|ing|s chauvinism chauvinist|ic|ically|s chawed chawing
cheap|en|ened|ening|ens|er|est|ly|ness|o|skate|skates cheat|ed|er|ers|ing|s
check|book|books|box|ed|er|erboard|erboards|ered|ering|ers|ing|list|lists|mate|mated|mates|mating|off|offs|out|outs|point|points|room|rooms|s|sum|up|ups|y
cheddar cheder cheek|bone|bones|ed|ier|iest|ily|iness|ing|s|y cheep|ed|er|ing|s
cheer|ed|er|ers|ful|fuller|fullest|fully|fulness|ier|iest|ily|iness|ing|io|ios|leader|leaders|less|lessly|lessness|ly|s|y
cheese|board|boards|burger|burgers|cake|cakes|cloth|d|paring|s cheesier cheesiest cheesiness cheesing cheesy cheetah|s
chefs chelated chelating chemical|ly|s chemise|s chemism chemist|ry|s chemmy chemo|therapeutic|therapy chemurgy
chenille cheque|book|books|d|r|rboard|rboards|red|ring|rs|s chequing cherish|ed|er|es|ing cheroot|s cherries cherry
chert|y cherub|ic|im|ims|s chervil chess|board|boards|man|men chest|ed|erfield|erfields|ful|fuls|ier|iest|nut|nuts|s|y
chetah|s chevalier|s cheviot chevron|s chewed chewer|s chewier chewiest chewiness chewing chewink chews chewy
chiaroscuro chicane|ries|ry|s chiccory chicer chicest chichi|s
chick|adee|adees|aree|en|ened|enfeed|enhearted|ening|enpox|ens|enshit|enshits|pea|peas|s|weed chicle chicly chicness
chicories chicory chidden chide|d|r|s chiding|ly chief|dom|er|est|ly|s|tain|tains|tainship|tainships chiffon|ier|iers
chigger|s chignon|s chihuahua|s chilblain|s
child|bearing|birth|births|care|hood|hoods|ish|ishly|ishness|less|lessness|like|minder|minders|minding|proof|proofed|proofing|proofs|ren
chile|s chili|es chill|ed|er|ers|est|i|ier|ies|iest|iness|ing|ingly|ings|ness|s|y chimaera|s
chime|d|r|ra|ras|re|ric|rical|rs|s chiming chimney|s chimp|anzee|anzees|s china|ware chinch|es|illa|illas chine|s
chinfest chink|ed|ing|s chinless chinned chinning chino|s chins|trap|traps chintz|ier|iest|y chinwag|s chipboard|s
chipmunk|s chipolata|s chipped chipper|s chippie|s chipping|s chippy chips chiral chirked chirking chirks chirography
chiropodist|s chiropody chiropractic|s chiropractor|s chirp|ed|ier|iest|ily|iness|ing|s|y chirred chirring chirrs
chirrup|ed|ing|ped|ping|s|y chisel|ed|er|ers|ing|led|ler|lers|ling|s chitchat|s|ted|ting chitin|ous chitlings chitlins
chiton chitosan chits chitter|ed|ing|lings|s chivalrous|ly|ness chivalry chive|s chivied chivies chivvied chivvies
chivvy|ing chivy|ing chlamydia|e|s chloral chlordane chloric chloride|s chlorinate|d|s chlorinating chlorination
chlorine chlorite chlorofluorocarbon|s chloroform|ed|ing|s chlorophyl|l chloroplast|s chocaholic|s
chock|ablock|ed|ing|s chocoholic|s chocolate|s|y chocolaty chocs choice|r|s|st choir|boy|boys|master|masters|s
choke|cherries|cherry|d|r|rs|s choking cholecystectomy cholecystitis choler|a|aic|ic cholesterol chomp|ed|ing|s
chook|s choose|r|rs|s|y choosier choosiest choosiness choosing choosy chophouse|s chopped chopper|ed|ing|s choppier
choppiest choppily choppiness chopping choppy chops|tick|ticks choral|e|es|ly|s chord|al|ate|ates|s
chore|a|grapher|graphic|graphy|ograph|ographed|ographer|ographers|ographic|ographically|ographing|ographs|ography|s
chorister|s chorography choroid|s chortle|d|r|rs|s chortling chorus|ed|es|ing|sed|sing chose|n chough|s chowder|s
chowed chowing chows chrism christen|ed|ing|ings|s christian christology chroma|s|tic|tically|tics|tid|tin|tography
chrome|d|s chromic chroming chromium chromo|somal|some|somes chronic|ally|le|led|ler|lers|les|ling chronograph|s
chronological|ly chronologies chronologist|s chronology chronometer|s chrysalid|es chrysalis|es chrysanthemum|s
chubbier chubbiest chubbiness chubby chubs chuck|ed|hole|holes|ing|le|led|les|ling|s chuddar chuffed chuffing chuffs
chugged chugging chugs chukka|s chummed chummier chummiest chummily chumminess chumming chummy chump|s chums
chunder|ed|ing|s chunk|ed|ier|iest|iness|ing|s|y chunter|ed|ing|s
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
citation|s cited cites cither|s cities citified citing citizen|ly|ry|s|ship citrate|d|s citreous citric citrin|s
citron|ella|ellal|s citrous citrus|es cittern citywide civet|s civic|ally|s civies
civil|ian|ians|isation|isations|ise|ised|iser|ises|ising|ities|ity|ization|izations|ize|ized|izer|izes|izing|ly
civvies clabber|ed|ing|s clack|ed|er|ing|s cladding clade claim|able|ant|ants|ed|er|ers|ing|s clairvoyance
clairvoyant|s clamant clambake|s clamber|ed|er|ers|ing|s clammed clammer clammier clammiest clammily clamminess
clamming clammy clamor|ed|ing|ous|ously|s clamour|ed|ing|s clamp|down|downs|ed|er|ing|s clams clandestine|ly
clang|ed|er|ers|ing|or|orous|orously|our|s clank|ed|ing|s clannish|ness clans|man|men|woman|women clapboard|ed|ing|s
clapped clapper|board|boards|s clapping claps claptrap claque|s clares claret|s claries clarification|s clarified
clarifies clarify|ing clarinet|ist|ists|s|tist|tists clarino clarion|ed|ing|s clarity clash|ed|es|ing clasp|ed|ing|s
class|ed|es|ic|ical|ically|icise|icises|icism|icist|icists|ics|ier|iest|ifiable|ification|ifications|ified|ifieds|ifier|ifiers|ifies|ify|ifying|ily|iness|ing|is|ism|ist|less|lessness|mate|mates|room|rooms|work|y
clastic clatter|ed|ing|s clausal clause|s claustrophobia claustrophobic claver|ed|ing|s clavichord|s clavicle|s
clavier|s clawed clawing claws clayey clayier clayiest
clean|able|ed|er|ers|est|ing|ings|lier|liest|liness|ly|ness|s|se|sed|ser|sers|ses|sing|up|ups
clear|ance|ances|ed|er|est|headed|ing|inghouse|inghouses|ings|ly|ness|s|way|ways|wing cleat|s cleavage|s
cleave|d|r|rs|s cleaving clefs cleft|s clematis|es clemency clement|ine|ines|ly clench|ed|es|ing cleptomania
clerestories clerestory clergies clergy|man|men|woman|women cleric|al|alism|ally|als|s clerk|ed|ing|s|ship
clever|er|est|ly|ness clevis|es clewed clewing clews click|able|bait|ed|er|ers|ing|s client|s
cliff|hanger|hangers|hanging|s|top|tops|y climacteric climactic climate|s climatic|ally climatologist|s climatology
climax|ed|es|ing climb|able|ed|er|ers|ing|s clime|s clinch|ed|er|ers|es|ing cling|er|ers|film|ier|iest|ing|s|y
clinic|al|ally|ian|ians|s clink|ed|er|ers|ing|s cliometric|ian|ians|s clipboard|s clipped clipper|s clipping|s clips
clipt clique|s|y cliquish|ly|ness cliquy clitoral clitorides clitoris|es clits cloaca|e|s cloak|ed|ing|room|rooms|s
clobber|ed|ing|s cloche|s clock|ed|er|ing|s|wise|work|works cloddish cloddy clodhopper|s clods clogged clogging clogs
cloister|ed|ing|s cloistral clomp|ed|ing|s clonal clone|d|s clonidine cloning clonk|ed|ing|s clonus clopped clopping
clops close|d|fisted|ly|mouthed|ness|out|outs|r|rs|s|st|t|ted|ting|ts|up|ups closing|s closure|s
cloth|e|ed|es|eshorse|eshorses|esline|eslines|espin|espins|ier|iers|ing|s clots clotted clotting cloture|s
cloud|burst|bursts|ed|ier|iest|iness|ing|less|s|y clough clout|ed|ing|s clove|n|r|rleaf|rleafs|rleaves|rs|s
clown|ed|ing|ings|ish|ishly|ishness|s cloyed cloying|ly cloys clubbable clubbed clubber|s clubbier clubbiest clubbing
clubby clubfeet clubfoot|ed clubhouse|s clubland clubs cluck|ed|ing|s clued clueing clueless clues cluing
clump|ed|ier|iest|ing|s|y clumsier clumsiest clumsily clumsiness clumsy clung clunk|ed|er|ers|ier|iest|ing|s|y
cluster|ed|ing|s clutch|ed|es|ing clutter|ed|ing|s clyster|s cnidarian|s coach|ed|er|es|ing|load|loads|man|men|work
coacted coacting coacts coadjutor|s coagulant|s coagulase|s coagulate|d|s coagulating coagulation coagulator|s coaled
coaler coalesce|d|nce|nt|s coalescing coalface|s coalfield|s coaling coalition|ist|ists|s coalmine|s coals coaming|s
coarse|ly|n|ned|ness|ning|ns|r|st coast|al|ed|er|ers|guard|guards|ing|line|lines|s coated coatee|s coathanger|s
coating|s coatroom|s coats coattail|s coauthor|ed|ing|s coaxed coaxer|s coaxes coaxial coaxing|ly cobalt
cobber|ed|ing|s cobble|d|r|rs|s|stone|stones cobbling cobias cobnut|s cobra|s cobweb|bed|bier|biest|by|s cocain|e
cocci|d|s coccus coccyges coccyx|es cochineal cochlea|e|r|s|te cockade|s cockamamie cockatiel|s cockatoo|s
cockatrice|s cockchafer|s cockcrow|s cocked cocker|ed|el|els|s cockeye|d cockfight|ing|s cockier cockiest cockily
cockiness cocking cockle|s|shell|shells cockney|s cockpit|s cockroach|es cocks|comb|combs|ucker|uckers|ure cocktail|s
cockup|s cocky cocoa|nut|nuts|s coconut|s cocoon|ed|ing|s cocos codas codded codding coddle|d|r|s coddling coded
codein|e codependence codependency codependent|s coder|s codes codex codfish|es codger|s codices codicil|s
codification|s codified codifier|s codifies codify|ing coding codling codon|s codpiece|s codswallop coeds
coeducation|al coefficient|s coelenterate|s coenobite|s coenobitic coenzyme coequal|ly|s coerce|d|r|rs|s coercing
coercion|s coercive coeval|ly|s coevolution coexist|ed|ence|ent|ing|s coextensive
coffee|cake|cakes|house|houses|maker|makers|pot|pots|s coffer|dam|dams|s coffin|ed|ing|s coffle cogency cogent|ly
cogitate|d|s cogitating cogitation|s cogitative cogitator|s cognac|s cognate|s cognation cognisable cognisance
cognisant cognition|al cognitive|ly cognizable cognizance cognizant cognomen|s cognomina cognoscente cognoscenti
cogwheel|s cohabit|ant|ants|ation|ed|er|ing|s coheir|s cohere|d|nce|ncy|nt|ntly|s cohering cohesion cohesive|ly|ness
cohort|s cohos|t coifed coiffed coiffing coiffure|d|s coiffuring coifing coifs coigns coiled coiling coils coinage|s
coincide|d|nce|nces|nt|ntal|ntally|s coinciding coined coiner|s coining coins|urance coital coitus coked cokes coking
colander|s colas coldblooded colder coldest coldish coldly coldness colds coleslaw coleus|es coley|s colic|ky
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
colpitis colter|s coltish colts columbine|s columbite|s column|ar|ed|ist|ists|s comaker|s comas comatose
combat|ant|ants|ed|ing|ive|iveness|s|ted|ting combed comber|s combination|s combine|d|r|rs|s combing|s combining
combo|s combs combust|ed|ibility|ible|ibles|ibly|ing|ion|ive|s comeback|s comedian|s comedic comedienne|s comedies
comedo|wn|wns comedy comelier comeliest comeliness comely comer|s comes|tible|tibles comet|s comeuppance|s comfier
comfiest comfit|s comfort|able|ableness|ably|ed|er|ers|ing|ingly|less|s comfy comic|al|ality|ally|s coming|s comity
comma|nd|ndant|ndants|nded|ndeer|ndeered|ndeering|ndeers|nder|nders|nding|ndment|ndments|ndo|ndoes|ndos|nds|s
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
conation concatenate|d|s concatenating concatenation|s concave|ly|ness concavities concavity
conceal|able|ed|er|ers|ing|ment|s concede|d|r|s conceding conceit|ed|edly|edness|s conceivable conceivably
conceive|d|r|rs|s conceiving concent|rate|rated|rates|rating|ration|rations|ric|rically
concept|ion|ional|ions|s|ual|ualisation|ualisations|ualise|ualised|ualises|ualising|ualism|ualisms|ualist|ualization|ualizations|ualize|ualized|ualizes|ualizing|ually
concern|ed|edly|ing|s
concert|ed|edly|goer|goers|i|ina|inaed|inaing|inas|ing|ino|ise|ised|ises|ising|ize|ized|izes|izing|master|masters|o|os|s
concession|aire|aires|al|ary|s conch|a|as|es|ie|ies|s concierge|s conciliate|d|s conciliating conciliation
conciliator|s|y concise|ly|ness|r|st concision conclave|s conclude|d|s concluding conclusion|s conclusive|ly|ness
concoct|ed|er|ing|ion|ions|s concomitant|ly|s concord|ance|anced|ances|ant|at|ats concourse|s concrete|d|ly|ness|s
concreting concretion|s concubinage concubine|s concupiscence concupiscent
concur|red|rence|rences|rency|rent|rently|ring|s concuss|ed|es|ing|ion|ions|ive
condemn|ation|ations|atory|ed|er|ers|ing|s condensate|s condensation|s condense|d|r|rs|s condensing
condescend|ed|ing|ingly|s condescension condign condiment|s condition|al|ality|ally|als|ed|er|ers|ing|s
condo|es|le|led|lence|lences|les|ling|m|minium|miniums|ms|ne|ned|ner|nes|ning|r|rs|s conduce|d|s conducing conducive
conduct|ance|ed|ibility|ible|ing|ion|ive|ivity|or|ors|ress|resses|s conduit|s condyle|s coned cones coney|s
confab|bed|bing|s|ulate|ulated|ulates|ulating|ulation|ulations
confect|ed|ing|ion|ionary|ioner|ioneries|ioners|ionery|ions|s confederacies confederacy confederate|d|s confederating
confederation|s confer|ee|ees|ence|ences|encing|er|ment|ments|rable|ral|red|rer|rers|ring|s
confess|ed|edly|es|ing|ion|ional|ionals|ions|or|ors confetti confidant|e|es|s
confide|d|nce|nces|nt|ntial|ntiality|ntially|ntly|r|rs|s confiding|ly configurable configuration|s configure|d|s
configuring confine|d|ment|ments|r|s confining confirm|ation|ations|atory|ed|ing|s confiscate|d|s confiscating
confiscation|s confiscator|s|y confiture|s conflagration|s conflate|d|s conflating conflation|s conflict|ed|ing|s
confluence|s confluent conform|able|al|ance|ation|ations|ed|er|ers|ing|ism|ist|ists|ity|s confound|ed|er|ing|s
confraternities confraternity confront|ation|ational|ations|ed|ing|s confuse|d|dly|s confusing|ly confusion|s
confutation confute|d|r|s confuting conga|ed|ing|s congeal|ed|ing|ment|s congenial|ity|ly congenital|ly conger|ies|s
congest|ed|ing|ion|ive|s conglomerate|d|s conglomerating conglomeration|s congrats congratulate|d|s congratulating
congratulation|s congratulator|y congregant|s congregate|d|s congregating congregation|al|alism|alist|alists|s
congress|es|ional|man|men|people|person|persons|woman|women congruence|s congruency congruent|ly congruities congruity
congruous conic|al|ally|s conies conifer|ous|s coniine coning conjectural conjecture|d|r|s conjecturing
conjoin|ed|er|ers|ing|s|t|tly conjugal|ly conjugate|d|s conjugating conjugation|s
conjunct|ion|ions|iva|ivae|ivas|ive|ives|ivitis|s|ure|ures conjuration|s conjure|d|r|rs|s conjuring conjuror|s conked
conker|s conking conks conman connate connect|able|ed|er|ers|ible|ing|ion|ions|ive|ives|ivity|or|ors|s conned
connexion|s conning conniption|s connivance connive|d|r|rs|ry|s conniving connoisseur|s connotation|s connotative
connote|d|s connoting connubial conquer|able|ed|er|ing|or|ors|s conquest|s conquistador|es|s consanguineous
consanguinity conscience|less|s conscientious|ly|ness conscious|ly|ness|nesses conscript|ed|ing|ion|s consecrate|d|s
consecrating consecration|s consecutive|ly consensual consensus|es consent|ed|ing|s consequence|s
consequent|ial|ially|ly conservancies conservancy conservation|ism|ist|ists|s conservatism conservative|ly|s
conservatoire|s conservator|ies|s|y conserve|d|s conserving consider|able|ably|ate|ately|ateness|ation|ations|ed|ing|s
consign|ed|ee|ees|er|ers|ing|ment|ments|or|ors|s consist|ed|ence|ences|encies|ency|ent|ently|ing|ories|ory|s
consolable consolation|s consolatory console|d|r|s consolidate|d|s consolidating consolidation|s consolidator|s
consoling|ly consols consonance|s consonant|ly|s consort|ed|ia|ing|ium|iums|s conspectus|es conspicuous|ly|ness
conspiracies conspiracy conspirator|ial|ially|s conspire|d|s conspiring constable|s constabularies constabulary
constancy constant|ly|s constellation|s consternation constipate|d|s constipating constipation constituencies
constituency constituent|s constitute|d|s constituting constitution|al|alism|ality|ally|als|s constitutive
constrain|ed|er|ing|s|t|ts constrict|ed|ing|ion|ions|ive|or|ors|s construable
construct|ed|er|ing|ion|ional|ionist|ionists|ions|ive|ively|iveness|or|ors|s construe|d|s construing consubstantiation
consul|ar|ate|ates|s|ship|t|tancies|tancy|tant|tants|tation|tations|tative|ted|ting|ts consumable|s
consume|d|r|rism|rist|rists|rs|s consuming consummate|d|ly|s consummating consummation|s consumption|s consumptive|s
contact|able|ed|ing|less|or|s contagion|s contagious|ly|ness
contain|able|ed|er|erisation|erise|erised|erises|erising|erization|erize|erized|erizes|erizing|ers|ing|ment|s
contaminant|s contaminate|d|s contaminating contamination contaminator|s contemn|ed|ing|s contemplate|d|s
contemplating contemplation|s contemplative|ly|s contemporaneity contemporaneous|ly contemporaries contemporary
contempt|ible|ibly|uous|uously|uousness contend|ed|er|ers|ing|s
content|ed|edly|edness|ing|ion|ions|ious|iously|iousness|ly|ment|s conterminous|ly contest|able|ant|ants|ed|er|ing|s
context|s|ual|ualisation|ualise|ualised|ualises|ualising|ualization|ualize|ualized|ualizes|ualizing|ually contiguity
contiguous|ly continence continent|al|als|s contingence contingencies contingency contingent|ly|s
continua|l|lly|nce|nces|tion|tions continue|d|r|s continuing continuities continuity continuo|us|usly continuum|s
contort|ed|ing|ion|ionist|ionists|ions|s contos contour|ed|ing|s
contra|band|bassoon|bassoons|ception|ceptive|ceptives|ct|ctable|cted|ctible|ctile|ctility|cting|ction|ctions|ctive|ctor|ctors|cts|ctual|ctually|dict|dicted|dicter|dicting|diction|dictions|dictor|dictory|dicts|distinction|distinctions|flow|flows|il|ils|indicate|indicated|indicates|indicating|indication|indications|lto|ltos|ption|ptions|puntal|puntally|rian|rianism|rians|ries|riety|rily|riness|riwise|ry|s|st|sted|sting|sts|sty|vene|vened|vener|venes|vening|vention|ventions
contretemps contribute|d|s contributing contribution|s contributor|s|y contrite|ly|ness contrition contrivance|s
contrive|d|r|rs|s contriving control|lable|lably|led|ler|lers|ling|s controversial|ly controversies controversy
controvert|ed|ible|ing|s contumacious|ly contumacy contumelies contumelious contumely contuse|d|s contusing
contusion|s conundrum|s conurbation|s conure convalesce|d|nce|nces|nt|nts|s convalescing
convect|ed|ing|ion|ional|ive|or|ors|s convenance|s convene|d|r|rs|s convenience|s convenient|ly convening convenor|s
convent|icle|icles|ion|ional|ionalise|ionalised|ionalises|ionalising|ionality|ionalize|ionalized|ionalizes|ionalizing|ionally|ioneer|ioneers|ions|s
converge|d|nce|nces|ncies|ncy|nt|s converging conversant conversation|al|alist|alists|ally|s converse|d|ly|s
conversing conversion|s convert|ed|er|ers|ibility|ible|ibles|ing|or|ors|s convex|ity|ly
convey|able|ance|ancer|ancers|ances|ancing|ed|er|ers|ing|or|ors|s convict|ed|ing|ion|ions|s convince|d|s convincing|ly
convivial|ity|ly convocation|s convoke|d|s convoking convolute|d|s convolution|s convoy|ed|ing|s convulse|d|s
convulsing convulsion|s convulsive|ly cooed cooee|d|ing|s cooing cookbook|s cooked cooker|ies|s|y cookhouse|s cookie|s
cooking cookout|s cooks|hop cookware|s cooky coolabah|s coolant|s cooled cooler|s coolest coolibah|s coolie|s cooling
coolish coolly coolness cools coons|kin|kins coontie|s cooped
cooper|age|ate|ated|ates|ating|ation|ative|atively|ativeness|atives|ator|ators|ed|ing|s|y cooping coops
coordinate|d|ly|s coordinating coordination coordinator|s cootch cootie|s coots copacetic copals copay copeck|s coped
copes copied copier|s copies copilot|s coping|s copious|ly|ness copped copper|as|head|heads|plate|s|y coppice|d|s
coppicing copping copra copse|s copter|s copula|e|r|s|te|ted|tes|ting|tion|tions|tive|tives copybook|s
copycat|s|ted|ting copying copyist|s copyright|ed|ing|s copywriter|s coquet|ries|ry|te|ted|tes|ting|tish|tishly
coracle|s coral|s corbel|s cordage cordate corded corder cordial|ity|ly|s cordillera|s cording cordite cordless
cordon|ed|ing|s cordovan cords corduroy|s cored corelation corelative coreligionist|s corer|s cores|pondent|pondents
corgi|s coriander coring corkage|s corked corker|s corkier corkiest corking corks|crew|crewed|crewing|crews
cormorant|s corms cornball|s cornbread corncob|s corncrake|s cornea|l|s corned cornel|ian|ians|s
corner|ed|ing|s|stone|stones cornet|s|t cornfield|s cornflake|s cornflour cornflower|s cornice|d|s corniche cornier
corniest cornily corniness corning cornmeal cornrow|ed|ing|s corns|talk|talks|tarch cornucopia|n|s cornus corny
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
cosses cosset|ed|ing|s|ted|ting cossie|s costae costal costar|d|red|ring|s costed costing|s costlier costliest
costliness costly costs costume|d|r|rs|s costumier|s costuming costumire cotangent|s cotemporary cotenant|s coterie|s
coterminous cotes cotillion|s cotillon cottage|r|rs|s cottaging cottar|s cotter|s cottier|s
cotton|ed|ing|mouth|mouths|s|seed|seeds|tail|tails|weed|weeds|wood|woods|y cotyledon|s couch|ed|es|ette|ettes|ing
cougar|s cough|ed|ing|ings|s could coulis coulomb|s coulter|s
council|lor|lors|man|men|or|ors|person|persons|s|woman|women counsel|ed|ing|ings|led|ling|lor|lors|or|ors|s
count|able|ably|down|downs|ed|enance|enanced|enancer|enances|enancing|er|eract|eracted|eracting|eraction|eractions|eractive|eracts|erargument|erarguments|erattack|erattacked|erattacking|erattacks|erbalance|erbalanced|erbalances|erbalancing|erblast|erblasts|erclaim|erclaimed|erclaiming|erclaims|erclockwise|erculture|ercultures|ered|erespionage|erexample|erexamples|erfactual|erfeit|erfeited|erfeiter|erfeiters|erfeiting|erfeits|erfoil|erfoils|ering|erinsurgencies|erinsurgency|erintelligence|erman|ermand|ermanded|ermanding|ermands|ermeasure|ermeasures|ermelodies|ermelody|ermen|ermove|ermoves|eroffensive|eroffensives|eroffer|eroffers|erpane|erpanes|erpart|erparts|erpetition|erpoint|erpointed|erpointing|erpoints|erpoise|erpoised|erpoises|erpoising|erproductive|errevolution|errevolutionaries|errevolutionary|errevolutions|ers|ersank|ersign|ersignature|ersignatures|ersigned|ersigning|ersigns|ersink|ersinking|ersinks|erspies|erspy|erstroke|erstrokes|ersunk|ertenor|ertenors|ervail|ervailed|ervailing|ervails|erweigh|erweight|erweights|ess|esses|ies|ing|less|ries|rified|ry|ryfied|ryman|rymen|ryside|rysides|rywide|rywoman|rywomen|s|y|ywide
coupe|s couple|d|r|rs|s|t|ts coupling|s coupon|s coups courage|ous|ously|ousness courgette|s courier|ed|ing|s
course|book|books|d|r|rs|s|work coursing|s
court|ed|eous|eously|eousness|er|esan|esans|esies|esy|ezan|house|houses|ier|iers|ing|lier|liest|liness|ly|room|rooms|s|ship|ships|yard|yards
couscous cousin|s couture couturier|s covalent covariance covariant coven|ant|anted|antee|anter|anting|ants|s
cover|age|ages|all|alls|ed|ing|ings|let|lets|s|t|tly|tness|ts|ture|up|ups coves covet|ed|ing|ous|ously|ousness|s
covey|s coward|ice|liness|ly|s cowbell|s cowbind cowbird|s cowboy|s cowcatcher|s cowed cower|ed|ing|s cowfish
cowgirl|s cowhand|s cowherd|s cowhide|s cowing cowled cowlick|s cowling|s cowls cowman cowmen coworker|s cowpat|s
cowpoke|s cowpox cowpuncher|s cowrie|s cowshed|s cowslip|s coxcomb|s coxed coxes coxing coxswain|s coyer coyest coyly
coyness coyote|s coypu|s cozen|age|ed|er|ing|s cozier cozies|t cozily coziness cozzie|s crabbed crabber|s crabbier
crabbiest crabbily crabbiness crabbing crabby crabgrass crablike crabs crabwise
crack|down|downs|ed|er|erjack|erjacks|ers|head|heads|ing|ings|le|led|les|ling|lings|ly|pot|pots|s|up|ups cradle|d|s
cradling craft|ed|ier|iest|ily|iness|ing|s|sman|smanship|smen|speople|swoman|swomen|y craggier craggiest cragginess
craggy crags crakes crammed crammer|s cramming cramp|ed|ing|on|ons|s crams cranage cranberries cranberry crane|d|s
crania|l craning cranium|s crank|case|cases|ed|ier|iest|ily|iness|ing|le|s|shaft|shafts|y crannied crannies cranny
crape|s crapped crapper|s crappie|r|s|st crapping crappy craps|hooter|hooters crash|ed|er|ers|es|ing crasis
crass|er|est|ly|ness cratch crate|d|r|red|ring|rs|s crating craton craunch|ed|es|ing cravat|s crave|d|n|nly|nness|ns|s
craving|s crawdad|s crawfish|es crawl|ed|er|ers|ier|ies|iest|ing|s|space|spaces|y craws crayfish|es crayon|ed|ing|s
craze|d|s crazier crazies|t crazily craziness crazing crazy creak|ed|ier|iest|ily|iness|ing|s|y
cream|ed|er|eries|ers|ery|ier|iest|ily|iness|ing|s|y crease|d|less|s creasing creatable create|d|s creatine|s creating
creation|ism|ist|ists|s creative|ly|ness|s creativity creator|s creature|s credence credential|ed|ing|s credenza|s
credibility credible credibly credit|able|ably|ed|ing|or|ors|s|worthiness|worthy credo|s credulity credulous|ly|ness
creed|s creek|s creel|s creep|er|ers|ie|ier|iest|ily|iness|ing|s|y creese cremains cremate|d|s cremating cremation|s
cremator|ia|ies|ium|iums|y creme|s crenate crenation crenelate|d|s crenelating crenelation|s crenellate|d|s
crenellating crenellation|s crenels creole|s creosote|d|s creosoting crepe|s|y crept crepuscular crescendi crescendo|s
crescent|s cress crest|ed|fallen|ing|less|s cretaceous cretic cretin|ism|ous|s cretonne crevasse|s crevice|s crewed
crewel|work crewing crewman crewmate crewmen crews cribbage cribbed cribber|s cribbing cribble cribs
crick|ed|et|eteer|eter|eters|eting|ets|ing|s cried crier|s cries crikey crime|s
criminal|ise|ised|ises|ising|ity|ize|ized|izes|izing|ly|s criminologist|s criminology crimmer crimp|ed|er|ing|le|s|y
crimson|ed|ing|s cringe|d|s cringing cringle|s crinkle|d|s crinklier crinkliest crinkling crinkly crinoline|s cripes
cripple|d|r|rs|s crippling|ly crises crisis crisp|bread|breads|ed|er|est|ier|iest|iness|ing|ly|ness|s|y
crisscross|ed|es|ing criteria|l criterion|s
critic|al|ality|ally|ise|ised|iser|isers|ises|ising|ism|isms|ize|ized|izer|izers|izes|izing|s critique|d|s critiquing
critter|s croak|ed|er|ier|iest|ing|s|y crochet|ed|er|ers|ing|s croci crock|ed|ery|et|ets|s crocodile|s crocs crocus|es
croft|er|ers|ing|s croissant|s crone|s cronies crony|ism crook|ed|eder|edest|edly|edness|ing|neck|necks|s
croon|ed|er|ers|ing|s cropland|s cropped cropper|s cropping crops croquet|te|tes crores crosier|s
cross|bar|bars|beam|beams|bones|bow|bowman|bowmen|bows|bred|breed|breeding|breeds|check|checked|checking|checks|current|currents|cut|cuts|cutting|e|ed|er|es|est|fire|fires|hatch|hatched|hatches|hatching|ing|ings|ly|ness|over|overs|patch|patches|piece|pieces|road|roads|talk|town|walk|walks|ways|wind|winds|wise|word|words
crotch|es|et|ets|ety croton|s crouch|ed|es|ing croup|ier|iers|iest|y crouse crowbar|s
crowd|ed|fund|funded|funding|funds|ing|s crowed crowfeet crowfoot|s crowing crown|ed|ing|s crows crozier|s cruces
crucial|ly crucible|s crucified crucifies crucifix|es|ion|ions cruciform|s crucify|ing cruddier cruddiest cruddy
crude|ly|ness|r|st crudities crudity cruel|er|est|ler|lest|ly|ness|ties|ty cruet|s cruise|d|r|rs|s cruising cruller|s
crumb|ed|ier|iest|ing|le|led|les|lier|liest|liness|ling|ly|s|y crummier crummiest crumminess crummy crumped crumpet|s
crumping crumple|d|s crumpling crumply crumps crunch|ed|er|ers|es|ier|iest|iness|ing|y crupper|s crusade|d|r|rs|s
crusading crusado cruse|s crush|ed|er|ers|es|ing|ingly crust|acean|aceans|al|ed|ier|iest|ily|iness|ing|s|y crutch|es
cruxes crybabies crybaby crying|s cryogenic|s cryonics cryosurgery
crypt|analysis|ic|ically|ocurrencies|ocurrency|ogam|ogams|ogram|ograms|ograph|ographer|ographers|ographs|ography|s
crystal|ize|ized|izes|izing|line|lisation|lise|lised|lises|lising|lite|lites|lization|lize|lized|lizes|lizing|lographic|lography|s
cubbies cubbyhole|s cubed cuber|s cubes cubic|al|le|les cubing cubism cubist|s cubit|al|s cuboid|s cuckold|ed|ing|ry|s
cuckoo|s cucumber|s cuddies cuddle|d|s cuddlier cuddliest cuddling cuddly cudgel|ed|ing|ings|led|ling|lings|s cueing
cuffed cuffing cufflink|s cuffs cuing cuisine|s cuisses culinary culled cullender|s culler cullet culling culls
culminate|d|s culminating culmination|s culotte|s culpability culpable culpably culprit|s cultch cultish cultism
cultist|s cultivable cultivar|s cultivatable cultivate|d|s cultivating cultivation|s cultivator|s cults cultural|ly
culture|d|s culturing culver|t|ts cumber|ed|ing|s|some|someness cumbrous cumin cummerbund|s cumming cumquat|s
cumulative|ly cumuli cumulonimbi cumulonimbus|es cumulous cumulus cuneiform cunnilingus cunning|er|est|ly cunts
cupboard|s cupcake|s cupful|s cupid|ity|s cupola|ed|s cuppa|s cupped cupping|s cupric cupsful cupulate curability
curable curacies curacy curare curate|d|s curating curation curative|s curator|ial|s curbed curbing
curbs|ide|tone|tones curdle|d|s curdling curds cured cureless curer|s cures curets curettage curfew|s curia|e|l
curie|s curing curio|s|sa|sities|sity|us|usly|usness curium curled curler|s curlew|s curlicue|d|s curlicuing curlier
curliest curliness curling curls curly|cue|cues curmudgeon|ly|s currant|s currencies currency current|ly|s curricula|r
curriculum|s curried currier curries curry|comb|combed|combing|combs|ing curse|d|dly|s cursing cursive|ly
cursor|ily|iness|s|y curst curtail|ed|ing|ment|ments|s curtain|ed|ing|s curtal curtate curter curtest curtilage curtly
curtness curtsey|ed|ing|s curtsied curtsies curtsy|ing curule curvaceous|ness curvacious curvature|s curve|d|s|t|ts
curvier curviest curviness curving curvy cushier cushiest cushiness cushion|ed|ing|s|y cushy cusped cuspid|or|ors|s
cusps cussed|ly|ness cusses cussing custard|s custodial custodian|s|ship custody
custom|arily|ary|er|ers|house|houses|isation|isations|ise|ised|ises|ising|ization|izations|ize|ized|izes|izing|s
custos cutaneous cutaway|s cutback|s cutches cutely cuteness cuter cutesie|r|st cutest cutesy cutey|s cuticle|s
cutie|s cutlas|es|s|ses cutler|s|y cutlet|s cutoff|s cutout|s cutter|s cutthroat|s cutting|ly|s cuttle|fish|fishes|s
cutup|s cutworm|s cyanide cyanine cyanite cyanobacteria cyberbullies cyberbully cybernetic|s cyberpunk|s cybersex
cyberspace cyborg|s cyclamen|s cycle|d|r|s cyclic|al|ally|als cycling|s cyclist|s cyclometer|s cyclone|s cyclonic
cyclopaedia|s cyclopedia|s cyclopes cyclops cycloses cyclotron|s cyder|s cygnet|s cylinder|s cylindrical
cymbal|ist|ists|s cynic|al|ally|ism|s cynosure|s cypher|ed|ing|s cypress|es cystic cystitis cysts cytokines
cytologist|s cytology cytoplasm|ic cytoplast cytosine czarina|s czarism czarist|s czars dabbed dabber|s dabbing
dabble|d|r|rs|s dabbling daces dacha|s dachshund|s dactyl|ic|ics|s dadaism dadaist|s daddies daddy dadoes dados
daemon|ic|s daffier daffiest daffiness daffodil|s daffy dafter daftest daftly daftness dagger|s dagoes dagos
daguerreotype|d|s daguerreotyping daguerrotype dahlia|s dailies dailiness daily daimon|s daintier dainties|t daintily
daintiness dainty daiquiri|s dairies dairy|ing|maid|maids|man|men|woman|women daises daishiki daisies daisy
dales|man|men dalliance|s dallied dallier|s dallies dally|ing dalmatian|s damage|able|d|s damaging damask|ed|ing|s
dames dammed damming dammit damnable damnably damnation damndest damned|est damning damns damped
dampen|ed|er|ers|ing|s damper|s dampest damping damply dampness damps damsel|flies|fly|s damson|s dance|d|r|rs|s
dancing dandelion|s dander dandier dandies|t dandified dandifies dandify|ing dandle|d|s dandling dandruff|y dandy
danged danger|ous|ously|s danging dangle|d|r|rs|s dangling dangs danish|es danker dankest dankly dankness danseuse|s
dapper|er|est dapple|d|s dappling darbies dared|evil|evilry|evils darer|s dares|ay daring|ly darken|ed|er|ers|ing|s
darker darkest darkie|s darkle darkling darkly darkness darkroom|s darling|s darned|er|est darnel darner|s darning|s
darns dartboard|s darted darter|s darting darts dashboard|s dashed dasher|s dashes dashiki|s dashing|ly
dastard|liness|ly|s databank|s database|s datable dataset|s datatype datebook|s dated dateless dateline|d|s datelining
dater|s dates|et dating dative|s datum daubed dauber|s|y daubing daubs daughter|ly|s
daunt|ed|ing|ingly|less|lessly|lessness|s dauphin|e|s davenport|s davit|s dawdle|d|r|rs|s dawdling dawned dawning|s
dawns daybed|s daybreak daycare daydream|ed|er|ers|ing|s|t dayflies dayflower|s dayfly daylight|s daylong daytime
dazed|ly dazes dazing dazzle|d|r|rs|s dazzling|ly deacon|ess|esses|s deactivate|d|s deactivating deactivation
deadbeat|s deadbolt|s deaden|ed|ing|ings|s deader deadest deadhead|ed|ing|s deadlier deadliest deadlight|s
deadline|s|ss deadlock|ed|ing|s deadly deadness deadpan|ned|ning|s deadset deadweight|s deadwood deafen|ed|ing|ingly|s
deafer deafest deafly deafness dealate dealer|s|ship|ships dealing|s deals dealt deaneries deanery deans|hip dearer
dearest|s dearie|s dearly dearness dears dearth|s deary
death|bed|beds|blow|blows|less|lessly|like|ly|s|trap|traps|watch|watches deaves debacle|s
debar|k|kation|ked|king|ks|ment|red|ring|s debase|d|ment|ments|r|s debasing debatable debate|d|r|rs|s debating
debauch|ed|ee|ees|er|eries|ers|ery|es|ing debenture|s debilitate|d|s debilitating debilitation debilities debility
debit|ed|ing|s debonair|e|ly|ness debouch|ed|es|ing debrief|ed|ing|ings|s debris debtor|s debts
debug|ged|ger|gers|ging|s debunk|ed|er|ing|s debut|ed|ing|s decade|nce|ncy|nt|ntly|nts|s
decaf|f|feinate|feinated|feinates|feinating|fs|s decagon|s decal|s decamp|ed|ing|ment|s decane decani
decant|ation|ed|er|ers|ing|s decapitate|d|s decapitating decapitation|s decapitator|s decare decathlete|s decathlon|s
decay|ed|ing|s decease|d|s deceasing decedent|s deceit|ful|fully|fulness|s deceive|d|r|rs|s deceiving|ly
decelerate|d|s decelerating deceleration|s decelerator|s decencies decency decennial|s
decent|ly|ralisation|ralise|ralised|ralises|ralising|ralization|ralize|ralized|ralizes|ralizing deception|s
deceptive|ly|ness deciare decibel|s decidable decide|d|dly|r|rs|s deciding deciduous decile|s deciliter|s decilitre|s
decimal|isation|ization|s decimate|d|s decimating decimation decimeter|s decimetre|s decipher|able|ed|ing|s decision|s
decisive|ly|ness deckchair|s decked deckhand|s decking deckle|s decks declaim|ed|er|ers|ing|s declamation|s
declamatory declarable declaration|s declarative declaratory declare|d|r|rs|s declaring declassification declassified
declassifies declassify|ing declaw|ed|ing|s declension|s declination|s decline|d|r|rs|s declining declivities
declivity decode|d|r|rs|s decoding decoherence decolonisation decolonise|d|s decolonising decolonization
decolonize|d|s decolonizing decolorize|d|s decolorizing decommission|ed|ing|s decompose|d|r|s decomposing
decomposition|s decompress|ed|es|ing|ion decongestant|s deconstruct|ed|ing|ion|ionism|ionist|ionists|ions|s
decontaminate|d|s decontaminating decontamination decontrol|led|ling|s
decor|ate|ated|ates|ating|ation|ations|ative|atively|ator|ators|ous|ously|ousness|s|um|ums decoupage|d|s decoupaging
decouple|d|s decoupling decoy|ed|er|ing|s decrease|d|s decreasing|ly decree|d|ing|s decrement|ed|ing|s decrepit|ude
decrescendi decrescendo|s decretive decried decrier decries decriminalisation decriminalise|d|s decriminalising
decriminalization decriminalize|d|s decriminalizing decry|ing|ption decumbent decurrent dedans dedicate|d|s dedicating
dedication|s dedicator|s|y deduce|d|s deducible deducing deduct|ed|ible|ibles|ing|ion|ions|ive|ively|s deeded deeding
deeds deejay|s deemed deeming deems deepen|ed|ing|s deeper deepest deepfake|s deeply deepness deeps
deers|kin|talker|talkers deescalate|d|s deescalating deescalation deface|d|ment|r|rs|s defacing defalcate|d|s
defalcating defalcation|s defamation defamatory defame|d|r|rs|s defaming default|ed|er|ers|ing|s defeasible
defeat|ed|er|ers|ing|ism|ist|ists|s defecate|d|s defecating defecation defecator
defect|ed|ing|ion|ions|ive|ively|iveness|ives|or|ors|s defence|d|less|lessly|lessness|s defencing
defend|able|ant|ants|ed|er|ers|ing|s defense|d|less|lessly|lessness|s defensible defensibly defensing
defensive|ly|ness defer|ence|ent|ential|entially|ment|ments|ral|rals|red|rer|ring|s deffer deffest defiance defiant|ly
defibrillation defibrillator|s deficiencies deficiency deficient deficit|s defied defier defies defile|d|ment|r|rs|s
defiling definable definably define|d|r|rs|s defining definite|ly|ness definition|s definitive|ly deflate|d|s
deflating deflation|ary deflect|able|ed|ing|ion|ions|ive|or|ors|s deflower|ed|ing|s defog|ged|ger|gers|ging|s
defoliant|s defoliate|d|s defoliating defoliation defoliator|s deforest|ation|ed|ing|s
deform|ation|ations|ed|ing|ities|ity|s defraud|ed|er|ers|ing|s defray|al|ed|ing|s defrock|ed|ing|s
defrost|ed|er|ers|ing|s defter deftest deftly deftness defunct defuse|d|s defusing defying degas|es|sed|sing
degeneracy degenerate|d|s degenerating degeneration degenerative degradable degradation|s degrade|d|r|s degrading
degrease degree|s degression dehumanisation dehumanise|d|s dehumanising dehumanization dehumanize|d|s dehumanizing
dehumidified dehumidifier|s dehumidifies dehumidify|ing dehydrate|d|s dehydrating dehydration dehydrator|s
dehydrogenase dehydrogenate|d|s dehydrogenating deice|d|r|rs|s deicide deicing deification deified deifies deiform
deify|ing deign|ed|ing|s deism deist|ic|s deities deity deject|a|ed|edly|ing|ion|s delate delative
delay|ed|er|ers|ing|s delectable delectably delectation delegate|d|s delegating delegation|s delete|d|rious|s deleting
deletion|s deleverage|d|s deleveraging delft|ware deliberate|d|ly|ness|s deliberating deliberation|s deliberative
delicacies delicacy delicate|ly|ness|ssen|ssens delicious|ly|ness delict delight|ed|edly|ful|fully|ing|s
delimit|ation|ed|er|ers|ing|s delineate|d|s delineating delineation|s delinquencies delinquency delinquent|ly|s
deliquesce|d|nt|s deliquescing deliria delirious|ly|ness delirium|s delis
deliver|able|ables|ance|ed|er|ers|ies|ing|s|y|yman|ymen dells delouse|d|s delousing delphinia delphinium|s delta|s
delude|d|r|s deluding deluge|d|s deluging delusion|al|s delusive|ly|ness deluxe delve|d|r|rs|s delving demagnetisation
demagnetise|d|r|s demagnetising demagnetization demagnetize|d|r|s demagnetizing demagog|ic|ically|ry|s|ue|uery|ues|y
demand|ed|er|ing|s demarcate|d|s demarcating demarcation|s demark demean|ed|ing|or|our|s dement|ed|edly|ia demerit|s
demesne|s demigod|dess|desses|s demijohn|s demilitarisation demilitarise|d|s demilitarising demilitarization
demilitarize|d|s demilitarizing demimondaine|s demimonde demise|d|s demising demission demist|ed|er|ers|ing|s
demitasse|s demob|bed|bing|ilisation|ilise|ilised|ilises|ilising|ilization|ilize|ilized|ilizes|ilizing|s democracies
democracy democrat|ic|ically|isation|ise|ised|ises|ising|ization|ize|ized|izes|izing|s demodulate|d|s demodulating
demodulation demoed demographer|s demographic|ally|s demography demoing demolish|ed|er|es|ing demolition|s
demon|etisation|etise|etised|etises|etising|etization|etize|etized|etizes|etizing|iac|iacal|iacally|ic|ical|ically|ise|ised|ises|ising|ize|ized|izes|izing|ologies|ology|s|strability|strable|strably|strate|strated|strates|strating|stration|strations|strative|stratively|strativeness|stratives|strator|strators
demoralisation demoralise|d|r|s demoralising demoralization demoralize|d|r|s demoralizing demos demote|d|s demotic
demoting demotion|s demotivate|d|s demotivating demount|ed|ing dempster demulcent|s demulsified demulsifies
demulsify|ing demur|e|ely|eness|er|est|ral|rals|red|rer|rers|ring|s demystification demystified demystifies
demystify|ing denationalisation denationalise|d|s denationalising denationalization denationalize|d|s denationalizing
denaturation denature|d|s denaturing dendrite|s denegation dengue deniability deniable denial|s denied denier|s denies
denigrate|d|s denigrating denigration|s denim|s denitrate denitrification denizen|s denominate|d|s denominating
denomination|al|s denominator|s denotation|s denotative denote|d|s denoting denouement|s denounce|d|ment|ments|r|s
denouncing dense|ly|ness|r|st densify densities density dental|ly dentation dented dentifrice|s dentil dentin|e|g
dentist|ry|s dentition dents denture|s denuclearise|d|s denuclearising denuclearize|d|s denuclearizing denudation
denude|d|s denuding denumerable denunciate denunciation|s denying deodorant|s deodorisation deodorise|d|r|rs|s
deodorising deodorization deodorize|d|r|rs|s deodorizing
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
desiring desirous desist|ed|ing|s deskill|ed|ing|s desks desktop|s desolate|d|ly|ness|s desolating desolation
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
devisor devitalise|d|s devitalising devitalize|d|s devitalizing devoice|s devoid devoir|s devolution|ary|ist
devolve|d|s devolving devote|d|dly|e|es|s devoting devotion|al|als|s devour|ed|er|ing|s devout|er|est|ly|ness
dewberries dewberry dewclaw|s dewdrop|s dewier dewiest dewiness dewlap|s dexter|ity|ous|ously|ousness dextrorse
dextrose dextrous|ly|ness dharma dharna dholes dhoti|s dhows diabetes diabetic|s diabolic|al|ally diaconal
diacritic|al|s diadem|s diaereses diaeresis diagnose|d|s diagnosing diagnosis diagnostic|ally|ian|ians|s diagonal|ly|s
diagram|ed|ing|matic|matically|med|ming|s diagraph dialect|al|ic|ical|ics|s dialed dialer dialing|s dialled dialler
dialling|s dialog|s|ue|ues dials dialyse|d|r|s dialysis dialyze|d|r|s diamagnetic diamagnetism diameter|s
diametric|al|ally diamond|back|backs|s dianetics diapason|s diaper|ed|ing|s diaphanous diaphragm|atic|s diaries
diarist|s diarrhea|l diarrhoea|l diary diaspora|s diastase diaster diastole diastolic diathermy diatom|ic|s diatonic
diatribe|s diazepam dibble|d|s dibbling diced dices dicey dichotomies dichotomise|s dichotomizes dichotomous dichotomy
dicier diciest dicing dickens dicker|ed|ing|s dickey|s dickhead|s dickie|s dicks dicky|bird|birds dicots
dicotyledon|ous|s dicta|te|ted|tes|ting|tion|tions|tor|torial|torially|tors|torship|torships diction|aries|ary
dictum|s didactic|ally|s diddle|d|r|rs|s diddling diddly|squat diddums didgeridoo|s didoes didos didst diehard|s
dielectric|s diereses dieresis diesel|ed|ing|s dietaries dietary dieted dieter|s dietetic|s dietician|s dieting
dietitian|s diets
differ|ed|ence|ences|ent|entia|entiable|entiae|ential|entials|entiate|entiated|entiates|entiating|entiation|entiations|ently|ing|s
difficult|ies|ly|y diffidence diffident|ly diffract|ed|ing|ion|s diffuse|d|ly|ness|r|rs|s diffusing diffusion
diffusive diffusivity digamy digerati digest|ed|er|ibility|ible|ing|ion|ions|ive|ives|s digged digger|s digging|s
digicam|s
digit|al|alin|alins|alis|alise|alism|ally|isation|isations|ise|ised|iser|isers|ises|ising|ization|izations|ize|ized|izer|izers|izes|izing|s
dignified dignifies dignify|ing dignitaries dignitary dignities dignity digraph|s digress|ed|er|es|ing|ion|ions|ive
diked dikes diking diktat|s dilapidate|d|s dilapidation dilatation dilate|d|s dilating dilation dilator|s|y dildo|s
dilemma|s dilettante|s dilettanti|sh|sm diligence diligent|ly dillies dills
dilly|bag|bags|dallied|dallies|dally|dallying diluent dilute|d|r|s diluting dilution|s dimension|al|less|s dimer|s
dimes dimeter diminish|ed|es|ing diminuendi diminuendo|es|s diminution|s diminutive|s dimity dimly dimmed dimmer|s
dimmest dimming dimness dimple|d|s dimpling dimply dimwit|s|ted dinar|s dined diner|s dines dinette|s dingbat|s
dingdong|ed|ing|s dinged dinges dinghies dinghy dingier dingiest dingily dinginess dinging dingle|s dingo|es|s dings
dingus|es dingy dining dinkier dinkies|t dinkum dinky dinned dinner|ed|ing|s|time|ware dinning dinosaur|s diocesan|s
diocese|s diode|s diorama|s dioxide|s dioxin|s diphtheria|l diphtheric diphthong|s diplex diploid|s
diploma|cy|s|t|ta|te|tic|tically|tics|tist|tists|ts diplopia dipolar dipole|s dipped dipper|s dippier dippiest dipping
dippy dipso|mania|maniac|maniacs|s dipstick|s dipterous diptych|s
direct|ed|er|est|ing|ion|ional|ionless|ions|ive|ives|ly|ness|or|orate|orates|orial|ories|ors|orship|orships|ory|s
direful direly direr direst dirge|s dirigible|s dirks dirndl|s dirtied dirtier dirties|t dirtily dirtiness dirty|ing
disabilities disability disable|d|ment|s disabling disabuse|d|s disabusing disadvantage|d|ous|ously|s disadvantaging
disaffect|ed|ing|ion|s disaffiliate|d|s disaffiliating disaffiliation disafforest|ed|ing|s
disagree|able|ableness|ably|d|ing|ment|ments|s disallow|ed|ing|s disambiguate|d disambiguation
disappear|ance|ances|ed|ing|s disappoint|ed|ing|ingly|ment|ments|s disapprobation disapproval disapprove|d|s
disapproving|ly disarm|ament|ed|ing|ingly|s disarrange|d|ment|s disarranging disarray|ed|ing|s disassemble|d|r|s
disassemblies disassembling disassembly disassociate|d|s disassociating disassociation disaster|s disastrous|ly
disavow|al|als|ed|ing|s disband|ed|ing|ment|s disbar|ment|red|ring|s disbelief disbelieve|d|r|rs|s disbelieving|ly
disbursal disburse|d|ment|ments|r|rs|s disbursing discant|s discard|ed|ing|s discern|ed|er|ible|ibly|ing|ingly|ment|s
discharge|d|s discharging disciple|s|ship disciplinarian|s disciplinary discipline|d|s disciplining
disclaim|ed|er|ers|ing|s disclose|d|r|s disclosing disclosure|s
disco|ed|graphies|graphy|id|ing|lor|loration|lorations|lored|loring|lors|lour|louration|lourations|loured|louring|lours|mbobulate|mbobulated|mbobulates|mbobulating|mbobulation|mfit|mfited|mfiting|mfits|mfiture|mfort|mforted|mforting|mforts|mmode|mmoded|mmodes|mmoding|mpose|mposed|mposes|mposing|mposure|ncert|ncerted|ncerting|ncertingly|ncerts|nnect|nnected|nnectedly|nnectedness|nnecting|nnection|nnections|nnects|nsolate|nsolately|ntent|ntented|ntentedly|ntenting|ntentment|ntents|ntinuance|ntinuances|ntinuation|ntinuations|ntinue|ntinued|ntinues|ntinuing|ntinuities|ntinuity|ntinuous|ntinuously|rd|rdance|rdant|rdantly|rded|rding|rds|s|theque|theques|unt|unted|untenance|untenanced|untenances|untenancing|unter|unters|unting|unts|urage|uraged|uragement|uragements|urages|uraging|uragingly|urse|ursed|urses|ursing|urteous|urteously|urtesies|urtesy|ver|vered|verer|verers|veries|vering|vers|vert|very
discredit|able|ably|ed|ing|s discreet|er|est|ly|ness discrepancies discrepancy discrepant discrete|ly|ness
discretion|ary discriminant|s discriminate|d|s discriminating discrimination discriminator|s|y discs discursion
discursive|ly|ness discus|es|s|sant|sants|sed|ses|sing|sion|sions disdain|ed|ful|fully|ing|s disease|d|s
disembark|ation|ed|ing|s disembodied disembodies disembodiment disembody|ing disembowel|ed|ing|led|ling|ment|s
disenchant|ed|ing|ment|s disencumber|ed|ing|s disenfranchise|d|ment|s disenfranchising disengage|d|ment|ments|s
disengaging disentangle|d|ment|r|s disentangling disequilibrium disestablish|ed|es|ing|ment disesteem|ed|ing|s diseuse
disfavor|ed|ing|s disfavour|ed|ing|s disfigure|d|ment|ments|s disfiguring disfranchise|d|ment|s disfranchising
disgorge|d|ment|s disgorging disgrace|d|ful|fully|fulness|s disgracing disgruntle|d|ment|s disgruntling disguise|d|s
disguising disgust|ed|edly|ing|ingly|s dishabille disharmonious disharmony dishcloth|s dishearten|ed|ing|ingly|s
dished dishes dishevel|ed|ing|led|ling|ment|s dishing dishonest|ly|y dishonor|able|ably|ed|ing|s
dishonour|able|ably|ed|ing|s dishpan|s dishrag|s dishtowel|s dishware dishwasher|s dishwater dishy
disillusion|ed|ing|ment|s disincentive|s disinclination disincline|d|s disinclining disinfect|ant|ants|ed|ing|ion|s
disinfest|ed|ing|s disinflation disinformation disingenuous|ly disinherit|ance|ed|ing|s disintegrate|d|s
disintegrating disintegration disinter|est|ested|estedly|estedness|ests|ment|red|ring|s disinvestment disject
disjoin|ed|ing|s|t|ted|tedly|tedness|ting|ts disjunctive disjuncture diskette|s disks dislike|d|s disliking
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
ditzy diuresis diuretic|s diurnal|ly divalent divan|s divas dived
diver|ge|ged|gence|gences|gencies|gency|gent|ges|ging|s|se|sely|seness|sification|sified|sifies|sify|sifying|sion|sionary|sions|sities|sity|t|ted|ter|ticulitis|ting|ts
dives|t|ted|ting|titure|titures|tment|ts dividable divide|d|nd|nds|r|rs|s dividing divination divine|d|ly|r|rs|s|st
diving divining divinities divinity divisibility divisible division|al|s divisive|ly|ness divisor|s
divorce|d|ment|ments|s divorcing divot|s divulge|d|s divulging divvied divvies divvy|ing diwans dixieland dixies
dizened dizens dizzied dizzier dizzies|t dizzily dizziness dizzy|ing djellaba|h|hes|hs|s djinn|i|s doable dobbed
dobber|s dobbin|g|s doberman|s dobras dobro docent|s docile|ly docility docked docker|s docket|ed|ing|s dockhand|s
docking dockland|s docks|ide dockworker|s dockyard|s doctor|al|ate|ates|ed|ing|s doctrinaire|s doctrinal doctrine|s
docudrama|s document|aries|ary|ation|ed|er|ing|s dodder|ed|ing|s|y doddle dodge|d|m|ms|r|rs|s dodgier dodgiest dodging
dodgy dodoes dodos doers doeskin|s doffed doffing doffs dogcart|s dogcatcher|s dogear|ed|ing|s doges dogfight|s
dogfish|es dogged|ly|ness dogger|el doggie|r|s|st dogging doggish doggone|d|der|dest|r|s|st doggoning doggy doghouse|s
dogie|s dogleg|ged|ging|s doglike dogma|s|ta|tic|tically|tics|tise|tises|tism|tist|tists dognapper dogsbodies dogsbody
dogsled|s dogtrot|s|ted|ting dogwood|s doilies doily doing|s doited doldrums doled doleful|ly|ness doles doling
dollar|s dolled dollhouse|s dollies dolling dollish dollop|ed|ing|s dolls dolly dolman|s dolmen|s dolomite
dolor|ous|ously|s dolour|s dolphin|s doltish|ly|ness dolts domain|e|s domed
domes|tic|tically|ticate|ticated|ticates|ticating|tication|ticity|tics domicil|e|ed|es|iary|ing dominance
dominant|ly|s dominate|d|s dominating domination|s dominatrices dominatrix|es domineer|ed|ing|ingly|s doming dominies
dominion|s domino|es|s donas donate|d|s donating donation|s donged donging dongle|s dongs donkey|s donnas donned
donning donnish donnybrook|s donor|s donut doodad|s doodah|s doodle|bug|bugs|d|r|rs|s doodling doohickey|s doolally
doolie doomed dooming dooms|ayer|ayers|day|ter|ters doona|s doorbell|s doorjamb|s doorkeeper|s doorknob|s
doorknocker|s doorman doormat|s doormen doorplate|s doorpost|s doors|tep|tepped|tepping|teps|top|tops doorway|s
dooryard|s dopamine doped doper|s dopes dopey dopier dopiest dopiness doping dories dorkier dorkiest dorks dorky
dormancy dormant dormer|s dormeuse dormice dormie dormitories dormitory dormouse dorms dorsad dorsal|ly dorser
dosage|s dosed doses dosimeter|s dosing dossal dossed dosser|s dosses dosshouse|s dossier|s dossing dotage dotard|s
dotation dotcom|s doted doter|s dotes doting|ly dotted dotter dottier dottiest dotting dottle|s dotty
double|d|header|headers|r|s|speak|t|ts doubling|s doubloon|s doubly
doubt|ed|er|ers|ful|fully|fulness|ing|ingly|less|lessly|s douche|d|s douching
dough|ier|iest|nut|nuts|s|tier|tiest|ty|y dourer dourest dourly dourness douse|d|r|s dousing dovecot|e|es|s doves
dovetail|ed|ing|s dovish dowable dowager|s dowdier dowdies|t dowdily dowdiness dowdy dowel|ed|ing|led|ling|s
dower|ed|ies|ing|s downbeat|s downcast downdraft|s downdraught downed downer|s downfall|en|s downfield downgrade|d|s
downgrading downhearted|ly|ness downhill|s downier downiest downing download|able|ed|ing|s downmarket
downplay|ed|ing|s downpour|s downrange downright downriver
downs|cale|hift|hifted|hifting|hifts|ide|ides|ize|ized|izes|izing|pout|pouts|tage|tairs|tate|tream|wing|wings
downtempo downtime downtown downtrend|s downtrodden downturn|s downward|s downwind downy dowries dowry dowse|d|r|rs|s
dowsing doxies doxologies doxology doyen|ne|nes|s dozed dozen|s|th dozers dozes dozier doziest dozily doziness dozing
drabber drabbest drabbet drabble drably drabness drabs drachm|a|ae|ai|as|s draconian
draft|board|boards|ed|ee|ees|er|ers|ier|iest|ily|iness|ing|s|sman|smanship|smen|swoman|swomen|y dragged dragger
draggier draggiest dragging draggy dragnet|s dragon|et|ets|flies|fly|s dragoon|ed|ing|s drags|ter|ters
drain|age|board|boards|ed|er|ers|ing|pipe|pipes|s drake|s
drama|s|tic|tically|tics|tisation|tisations|tise|tised|tises|tising|tist|tists|tization|tizations|tize|tized|tizes|tizing
drams drank drape|d|r|ries|rs|ry|s draping drastic|ally dratted
draught|board|boards|ed|ier|iest|ily|iness|ing|s|sman|smanship|smen|swoman|swomen|y drawback|s drawbridge|s drawee|s
drawer|s drawing|s drawl|ed|ing|s drawn draws|tring|trings drays
dread|ed|ful|fully|fulness|ing|locks|naught|naughts|nought|noughts|s
dream|boat|boats|ed|er|ers|ier|iest|ily|iness|ing|land|less|like|s|t|world|worlds|y drear|ier|iest|ily|iness|y
dredge|d|r|rs|s dredging dregs drench|ed|es|ing dress|age|ed|er|ers|es|ier|iest|iness|ing|ings|maker|makers|making|y
dribble|d|r|rs|s dribbling driblet|s dried drier|s dries|t drift|ed|er|ers|ing|net|nets|s|wood|y
drill|ed|er|ers|ing|ings|master|masters|s drily drink|able|er|ers|ing|ings|s dripped dripper drippier drippiest
dripping|s drippy drips drivable
drive|l|led|ler|lers|line|ling|lled|ller|llers|lling|ls|n|r|rs|s|shaft|shafts|way|ways driving|s drizzle|d|s drizzling
drizzly drogue|s droll|er|eries|ery|est|ness|y dromedaries dromedary drone|d|s drongo|s droning drool|ed|ing|s
droop|ed|ier|iest|iness|ing|s|y dropkick|s droplet|s dropout|s dropped dropper|s dropping|s drops|ical|y dross|y
drought|s|y drouth|es|s drove|r|rs|s droving drown|ed|ing|ings|s drowse|d|s drowsier drowsiest drowsily drowsiness
drowsing drowsy drubbed drubber|s drubbing|s drubs drudge|d|ry|s drudging drugged drugget druggie|s drugging
druggist|s druggy drugs|tore|tores druid|ism|s drumbeat|s drumlin|s drummed drummer|s drumming drums|tick|ticks
drunk|ard|ards|en|enly|enness|er|est|s drupe|s druthers dryad|s dryer|s dryest drying dryly dryness drywall dualism
dualist|s dualities duality dubbed dubber|s dubbin|g|gs dubiety dubious|ly|ness ducal ducat|s duchess|es duchies duchy
duckbill|s duckboard|s ducked duckier duckies|t ducking|s duckling|s duckpins ducks duckweed ducky ducted ductile
ductility ducting ductless ducts duded dudes dudgeon duding dueled dueler|s dueling|s duelist|s duelled dueller|s
duelling|s duellist|s duels duenna|s duets duffed duffel|s duffer|s duffing duffs dugout|s dukedom|s dukes dulcet
dulcimer|s dullard|s dulled duller dullest dulling dullish dullness dulls dully dulness dulses dumbbell|s dumber
dumbest dumbfound|ed|ing|s dumbly dumbness dumbo|s dumbstruck dumbwaiter|s dumdum|s dumfound|ed|ing|s dummies dummy
dumped dumper|s dumpier dumpiest dumpiness dumping|s dumpish dumpling|s dumps|ite|ites|ter|ters dumpy dunce|s
dunderhead|s dunes dungaree|s dunged dungeon|s dunghill|s dunging dungs dunked dunking dunks dunned dunner dunnest
dunnies dunning dunno dunny duodecimal duodena|l duodenum|s duopolies duopoly dupability dupable duped duper|s dupes
duping duple|t|x|xes duplicate|d|s duplicating duplication|s duplicator|s duplicitous duplicity durability durable|s
durably durance duration|s durative|s duress during durst durum duskier duskiest duskiness dusky dustbin|s dustcart|s
dusted duster|s dustier dustiest dustily dustiness dusting dustless dustman dustmen dustpan|s dustproof
dusts|heet|heets dusty dutch duteous|ly dutiable duties dutiful|ly|ness duvet|s dwarf|ed|ing|ish|ism|s dwarves dweeb|s
dwell|ed|er|ers|ing|ings|s dwelt dwindle|d|s dwindling dyadic dybbuk|im|s dyeing|s dyers dyestuff|s dying dyked dykes
dyking dynamic|al|ally|s dynamism dynamist dynamite|d|r|rs|s dynamiting dynamo|s dynast|ic|ies|s|y dysentery
dysfunction|al|s dyslectic|s dyslexia dyslexic|s dyspepsia dyspeptic|s dysphagia dysphoria dysphoric dysprosium
dystonia dystopi|a|an eager|er|est|ly|ness eagle|s|t|ts eagres earache|s earbash|ed|er|ers|es|ing earbud|s eardrop|s
eardrum|s eared earful|s earing earldom|s earless earlier earliest earliness earlobe|s earls early earmark|ed|ing|s
earmuff|s earned earner|s earnest|ly|ness|s earning|s earns earphone|s earpiece|s earplug|s earring|s earshot
earsplitting
earth|bound|ed|en|enware|ier|iest|ily|iness|ing|lier|liest|liness|ling|lings|ly|men|quake|quakes|s|shaking|ward|wards|work|works|worm|worms|y
earwax earwig|s eased easel|s easement|s eases easier easiest easily easiness easing eastbound easterlies easterly
eastern|er|ers|most easting eastward|s easygoing eatable|s eaten eater|ies|s|y eating|s
eaves|drop|dropped|dropper|droppers|dropping|drops ebbed ebbing ebonies ebonise|s ebonites ebonizes ebony ebullience
ebulliency ebullient|ly ebullition eccentric|ally|ities|ity|s ecclesial ecclesiastic|al|ally|s echelon|s echidna
echinoderm|s echoed echoer echoes echoic echoing echolocation echos eclectic|ally|ism|s eclipse|d|s eclipsing ecliptic
eclogue|s ecocide ecologic|al|ally ecologist|s ecology econometric|s economic|al|ally|s economies economise|d|r|rs|s
economising economism economist|s economize|d|r|rs|s economizing economy ecosystem|s ecotourism ecotourist|s ecstasies
ecstasy ecstatic|ally|s ecumenical|ly ecumenicism ecumenism eczema edamame eddied eddies eddoes eddying edelweiss
edema|s|ta edged edger|s edges edgeways edgewise edgier edgiest edgily edginess edging|s edibility edible|ness|s
edict|s edification edifice|s edified edifier|s edifies edify|ing editable edited editing edition|s
editor|ial|ialise|ialised|ialiser|ialises|ialising|ialist|ialists|ialize|ialized|ializer|ializes|ializing|ially|ials|s|ship|ships
edits educability educable educate|d|e|s educating education|al|alist|alists|ally|ist|ists|s educative educator|s|y
educe|d|s educible educing eduction eductive edutainment eerie|r|st eerily eeriness effable efface|d|ment|r|s effacing
effect|ed|ing|ive|ively|iveness|s|ual|ually|uate|uated|uates|uating effed effeminacy effeminate|ly effendi|s efferent
effervesce|d|nce|nt|ntly|s effervescing effete|ly|ness efficacious|ly efficacy efficiencies efficiency efficient|ly
effigies effigy effing efflorescence efflorescent effluence effluent|s effluvia effluvium|s efflux
effort|ful|less|lessly|lessness|s effrontery effulgence effulgent effuse|d|s effusing effusion|s effusive|ly|ness
egalitarian|ism|s eggbeater|s eggcup|s egged egghead|s egging eggnog eggplant|s eggshell|s eglantine|s
egocentric|ally|ity|s egoism egoist|ic|ical|ically|s egomania|c|cs egotise egotism egotist|ic|ical|ically|s
egregious|ly|ness egress|es|ion|ions egret|s eider|down|downs|s eigenvalue|s eigenvector|s
eight|een|eens|eenth|eenths|h|hs|ies|ieth|ieths|s|y einsteinium eisteddfod|s either ejaculate|d|s ejaculating
ejaculation|s ejaculatory eject|a|ed|ing|ion|ions|ive|or|ors|s eking elaborate|d|ly|ness|s elaborating elaboration|s
eland|s elapse|d|s elapsing elastic|ally|ated|ise|ised|ises|ising|ity|ize|ized|izes|izing|s elastin|s
elate|d|dly|r|rs|s elating elation elative elbow|ed|ing|room|s elder|berries|berry|care|ly|s eldest eldritch
elect|able|ed|ing|ion|ioneer|ioneered|ioneering|ioneers|ions|ive|ives|or|oral|orally|orate|orates|ors|ric|rical|rically|rician|ricians|ricity|rics|rification|rified|rifier|rifiers|rifies|rify|rifying|ro|rocardiogram|rocardiograms|rocardiograph|rocardiographs|rocardiography|rocute|rocuted|rocutes|rocuting|rocution|rocutions|rode|rodes|rodynamic|rodynamics|roencephalogram|roencephalograms|roencephalograph|roencephalographic|roencephalographs|roencephalography|rologist|rologists|rolyse|rolysis|rolyte|rolytes|rolytic|rolyze|romagnet|romagnetic|romagnetically|romagnetism|romagnets|romotive|ron|ronic|ronica|ronically|ronics|rons|roplate|roplated|roplates|roplating|roscope|roscopes|roscopic|roshock|rostatic|rostatics|rotype|rotypes|roweak|rum|rums|s
eleemosynary elegance elegancy elegant|ly elegiac|al|s elegies elegise|s elegizes elegy element|al|ally|ary|s
elephant|iasis|ine|s elevate|d|s elevating elevation|s elevator|s eleven|s|ses|th|ths elevon elfin elfish
elicit|ation|ed|ing|s elide|d|s eliding eligibility eligible eligibly eliminate|d|s eliminating elimination|s
eliminator|s elision|s elite|s elitism elitist|s elixir|s ellipse|s ellipsis ellipsoid|al|s elliptic|al|ally
elocution|ary|ist|ists elodea|s elongate|d|s elongating elongation|s elope|d|ment|ments|r|s eloping eloquence
eloquent|ly elsewhere elucidate|d|s elucidating elucidation|s elude|d|r|s eluding elusion|s elusive|ly|ness eluted
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
emigration|s eminence|s eminent|ly emirate|s emirs emissaries emissary emission|s emissive emits emitted emitter|s
emitting emmers emoji|s emollient|s emolument|s emote|d|r|s emoticon|s emoting
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
endanger|ed|ing|ment|s endear|ed|ing|ingly|ment|ments|s endeavor|ed|ing|s endeavour|ed|ing|s ended endemic|ally|s
endermic endgame|s ending|s endive|s endless|ly|ness endmost endocarditis endocrine|s endocrinologist|s endocrinology
endogenous|ly endometrial endometriosis endometrium endorphin|s endorse|d|e|ment|ments|r|rs|s endorsing endorsor
endoscope|s endoscopic endoscopy endothelial endothermic endotracheal endow|ed|er|ing|ment|ments|s endpoint|s
endue|d|s enduing endurable endurance endure|d|s enduring endways endwise enema|s|ta enemies enemy energetic|ally|s
energids energies energise|d|r|rs|s energising energize|d|r|rs|s energizing energy enervate|d|s enervating enervation
enface enfeeble|d|ment|s enfeebling enfilade|d|s enfilading enfold|ed|ing|s enforce|able|d|ment|ments|r|rs|s enforcing
enfranchise|d|ment|s enfranchising engage|d|ment|ments|r|s engaging|ly engender|ed|ing|s engine|d|er|ered|ering|ers|s
engorge|d|ment|s engorging engrain|ed engram|s engrave|d|r|rs|s engraving|s engross|ed|es|ing|ment
engulf|ed|ing|ment|s enhance|d|ment|ments|r|rs|s enhancing enigma|s|tic|tically enjambement|s enjambment|s
enjoin|ed|er|ing|s enjoy|able|ably|ed|er|ing|ment|ments|s enlace|d|s enlacing enlarge|able|d|ment|ments|r|rs|s
enlarging enlighten|ed|er|ing|ment|s enlist|ed|ee|ees|ing|ment|ments|s enliven|ed|ing|ment|s enmesh|ed|es|ing|ment
enmities enmity ennoble|d|ment|s ennobling ennui enologist|s enology enormities enormity enormous|ly|ness enough
enounce|d|s enouncing enplane|d|s enplaning enqueue|d|s enquire|d|r|rs|s enquiries enquiring|ly enquiry enrage|d|s
enraging enrapture|d|s enrapturing enrich|ed|es|ing|ment enrol|l|led|lee|ling|lment|lments|ls|ment|ments|s
ensconce|d|s ensconcing ensemble|s ensheathe enshrine|d|ment|s enshrining enshroud|ed|ing|s ensign|s ensilage ensile
enslave|d|ment|r|s enslaving ensnare|d|ment|r|s ensnaring ensue|d|s ensuing ensure|d|r|rs|s ensuring
entail|ed|ing|ment|s entangle|d|ment|ments|r|s entangling entente|s
enter|al|ed|ic|ing|itis|prise|priser|prisers|prises|prising|prisingly|s|tain|tained|tainer|tainers|taining|tainingly|tainment|tainments|tains
enthral|l|led|ling|lment|ls|ment|s enthrone|d|ment|ments|s enthroning enthuse|d|s enthusiasm|s enthusiast|ic|ically|s
enthusing entice|d|ment|ments|r|s enticing|ly entire|ly|ty entities entitle|d|ment|ments|s entitling entity entoil
entomb|ed|ing|ment|s entomological entomologise entomologist|s entomology entourage|s entrails entrained entrains
entrance|d|ment|s entrancing|ly entrant|s entrap|ment|ped|per|ping|s entreat|ed|ies|ing|ingly|s|y
entrench|ed|es|ing|ment|ments entrepreneur|ial|s|ship entries entropy entrust|ed|ing|s entry|phone|phones|way|ways
entwine|d|s entwining enumerable enumerate|d|s enumerating enumeration|s enumerator|s enunciate|d|s enunciating
enunciation enure|d|sis enuring envelop|e|ed|er|ers|es|ing|ment|s envenom|ed|ing|s enviable enviably envied envier
envies envious|ly|ness environ|ment|mental|mentalism|mentalist|mentalists|mentally|ments|s envisage|d|s envisaging
envision|ed|ing|s envois envoy|s envying|ly enwind enwomb enwrap|ped|ping|s enzed|der|ders enzymatic enzyme|s eolian
eosinophil|ic|s eosins epaulet|s|te|tes ephedrine ephemera|l|lly epicenter|s epicentre|s epics epicure|an|ans|s
epidemic|ally|s epidemiological epidemiologist|s epidemiology epidermal epidermic epidermis|es epidural|s epiglottides
epiglottis|es epigram|matic|s epigraph|s|y epilepsy epileptic|s epilog|s|ue|ues epinephrin|e epiphanies epiphany
episcopacy episcopal episcopate episode|s episodic|ally epistemic epistemological epistemology epistle|s epistolary
epistyle epitaph|s epithelia|l epithelium epithet|s epitome|s epitomise|d|s epitomising epitomist epitomize|d|s
epitomizing epoch|al|s eponymous eposes epoxied epoxies epoxy|ed|ing epsilon|s equability equable equably
equal|ed|ing|isation|ise|ised|iser|isers|ises|ising|ities|ity|ization|ize|ized|izer|izers|izes|izing|led|ling|ly|s
equanimity equatable equate|d|s equating equation|s equator|ial|s equerries equerry equestrian|ism|s equestrienne|s
equidistant|ly equilateral|s equilibria equilibrium equine|s equinoctial equinox|es
equip|age|ages|ment|ments|oise|ped|ping|s equitable equitably equitation equites equities equity equivalence|s
equivalencies equivalency equivalent|ly|s equivocal|ly|ness equivocate|d|s equivocating equivocation|s equivocator|s
eradiate eradicable eradicate|d|s eradicating eradication eradicator|s erasable erase|d|r|rs|s erasing erasion
erasure|s erbium erect|ed|ile|ing|ion|ions|ive|ly|ness|or|ors|s erelong eremite|s ergonomic|ally|s ergosterol
ergot|ism eringo|s ermine|s erode|d|s erodible eroding erogenous erosion erosive erotic|a|ally|ism|ist errand|s errant
errata|s erratic|ally erratum erred erring erroneous|ly error|s ersatz|es erstwhile eruct|ation|ations|ed|ing|s
erudite|ly erudition erupt|ed|ing|ion|ions|ive|s erysipelas erythrocyte|s erythromycin escadrille escalade|s
escalate|d|s escalating escalation|s escalator|s escallop|ed|ing|s escalop|e|ed|es|ing|s escapade|s
escape|d|e|es|ment|ments|r|s escaping escapism escapist|s escapologist|s escapology escargot|s escarole|s escarpment|s
eschatological eschatology eschew|ed|ing|s escollope|s escort|ed|ing|s escribe escritoire|s escrow|s escudo|s
escutcheon|s eskies esophageal esophagi esophagus|es esoteric|a|ally espadrille|s espalier|ed|ing|s especial|ly espied
espies espionage esplanade|s espousal espouse|d|r|s espousing espresso|s esprit espying esquire|s
essay|ed|er|ers|ing|ist|ists|s essence|s essential|ly|s establish|ed|er|es|ing|ment|ments estate|s esteem|ed|ing|s
ester|s esthete|s esthetic|ally|s estimable estimably estimate|d|s estimating estimation|s estimator|s estipulate
estival estivate|d|s estivating estivation|s estoppel estradiol estrange|d|ment|ments|s estranging estray estreat
estrogen|s estrous estrus|es estuaries estuary etamine|s etched etcher|s etches etching|s eternal|ly|ness eternities
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
evaporite|s evasion|s evasive|ly|ness evection evened evener evenest evenhanded|ly evening|s evenly evenness evens|ong
event|ful|fully|fulness|ide|ing|s|ual|ualities|uality|ually|uate|uated|uates|uating everglade|s evergreen|s
everlasting|ly|s evermore eversion|s every|body|day|one|place|thing|way|where evict|ed|ee|ing|ion|ions|or|s
evidence|d|s evidencing evident|ly evildoer|s evildoing eviler evilest eviller evillest evilly evilness evils
evince|d|s evincing eviscerate|d|s eviscerating evisceration evitable evocable evocation|s evocative|ly evoke|d|r|s
evoking evolution|ary|ist|ists|s evolve|d|s evolving evulsion ewers exabyte|s exacerbate|d|s exacerbating exacerbation
exact|ed|er|est|ing|ingly|ion|itude|ly|ness|or|s exaggerate|d|dly|s exaggerating exaggeration|s exaggerator|s
exajoule|s exalt|ation|ed|ing|s examination|s examine|d|e|es|r|rs|s examining example|d|s exampling exams
exasperate|d|dly|s exasperating|ly exasperation excavate|d|s excavating excavation|s excavator|s exceed|ed|ing|ingly|s
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
exist|ed|ence|ences|ent|ential|entialism|entialist|entialists|entially|ing|s exited exiting exits exobiology
exocentric exodus|es exogenous exonerate|d|s exonerating exoneration exons exoplanet|s exorbitance exorbitant|ly
exorcise|d|s exorcising exorcism|s exorcist|s exorcize|d|s exorcizing exoskeleton|s exosphere|s exoteric exothermic
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
eyeball|ed|ing|s eyebrow|s eyedropper|s eyeful|s eyeglass|es eyeing eyelash|es eyeless eyelet|s eyelid|s eyeliner|s
eyeopener|s eyeopening eyepiece|s eyesight eyesore|s eyestrain eyeteeth eyetooth eyewash eyewitness|es eying eyrie|s
fable|d|s fabric|ate|ated|ates|ating|ation|ations|ator|ators|s fabulous|ly facade|s facecloth|s faced faceless
facelift|s facepalm|ed|ing|s facers faces facet|ed|ing|ious|iously|iousness|s|ted|ting faciae facial|ly|s facias
facies facile|ly facilitate|d|s facilitating facilitation facilitator|s facilities facility facing|s facsimile|d|ing|s
faction|al|alism|s factious|ly|ness factitious factoid|s
factor|ed|ial|ials|ies|ing|isation|isations|ise|ised|ises|ising|ization|izations|ize|ized|izes|izing|s|y factotum|s
facts factual|ities|ity|ly facture faculties faculty faddiness faddish|ness faddist|s faddy faded fadeless fades
fading|s faecal faeces faerie|s faery faffed faffing faffs fagged fagging faggot|ing|s fagot|ing|s failed failing|s
faille fails failure|s fainer fainest faint|ed|er|est|hearted|ing|ly|ness|s fairer fairest fairground|s fairies
fairing|s fairly fairness fairs fairway|s fairy|land|lands faith|ful|fully|fulness|fuls|less|lessly|lessness|s faitor
fajita|s faked faker|ies|s|y fakes faking fakir|s falcon|er|ers|et|ry|s fallacies fallacious|ly fallacy fallback|s
fallen faller|s fallibility fallible|ness fallibly falling falloff|s fallout fallow|ed|ing|s falls
false|hood|hoods|ly|ness|r|st|tto|ttos falsie|s falsifiable falsification|s falsified falsifier|s falsifies
falsify|ing falsities falsity faltboat falter|ed|er|ing|ingly|ings|s famed familial
familiar|isation|ise|ised|ises|ising|ity|ization|ize|ized|izes|izing|ly|s families family famine|s famish|ed|es|ing
famous|ly fanatic|al|ally|ise|ism|s fanboy|s fanciable fancied fancier|s fancies|t fanciful|ly|ness fancily fanciness
fancy|ing|work fandango|es|s fandom|s fanfare|s fanged fangs fanions fanlight|s fanned fannies fanning fanny fantail|s
fantasia|s fantasied fantasies fantasise|d|r|s fantasising fantasist|s fantasize|d|r|s fantasizing fantasm
fantast|ic|ical|ically fantasy|ing fantom fanzine|s faqirs farad|ise|s faraway farce|s farcical|ly fared fares
farewell|s farfetched farina|ceous faring farmed farmer|s farmhand|s farmhouse|s farming farmland|s farms|tead|teads
farmyard|s farrago|es|s farrier|s farrow|ed|ing|s farseeing farsighted|ness farted farther|most farthest farthing|s
farting farts fasces fascia|e|s|te|tion fascicle|s fascinate|d|s fascinating|ly fascination|s fascism fascist|ic|s
fashion|able|ably|ed|er|ers|ing|ista|istas|s fastback|s fastball|s fasted fasten|ed|er|ers|ing|ings|s faster fastest
fastidious|ly|ness fasting|s fastness|es fasts fatal|ism|ist|istic|istically|ists|ities|ity|ly fatback fated
fateful|ly|ness fates fathead|ed|s father|ed|hood|ing|land|lands|less|ly|s fathom|able|ed|ing|less|s fatigue|d|s
fatiguing fating fatless fatling fatness fatso|s fatted fatten|ed|er|ing|s fatter fattest fattier fatties|t fattiness
fatty fatuity fatuous|ly|ness fatwa|s faucal fauces faucet|s
fault|ed|finder|finders|finding|ier|iest|ily|iness|ing|less|lessly|lessness|s|y fauna|e|l|s fauns fauvism fauvist|s
faves favor|able|ably|ed|er|ing|ite|ites|itism|s favour|able|ably|ed|er|ing|ite|ites|itism|s fawned fawner|s fawning
fawns faxed faxes faxing fayer fayest fayre fazed fazes fazing fealty feared fearer fearful|ly|ness fearing
fearless|ly|ness fears|ome feasibility feasible feasibly feast|ed|er|ers|ing|ings|s
feather|bed|bedding|brained|ed|ier|iest|ing|ings|less|s|weight|weights|y featly feats feature|d|less|s featuring
febrile fecal feces feckless|ly|ness fecund|ate|ated|ates|ating|ation|ity
federal|isation|ise|ised|ises|ising|ism|ist|ists|ization|ize|ized|izes|izing|ly|s federate|d|s federating federation|s
fedora|s feeble|ness|r|st feebly feedback feedbag|s feeder|s feeding|s feedlot|s feeds feeler|s feelgood feeling|ly|s
feels feign|ed|er|ing|s feint|ed|ing|s feistier feistiest feisty felafel|s feldspar felicitate|d|s felicitating
felicitation|s felicities felicitous|ly felicity feline|s felinity fella|s|tio|tion felled feller|s fellest fellies
felling felloe|s fellow|man|men|s|ship|ships fells felon|ies|ious|ry|s|y felspar felted felting felts female|ness|s
feminine|ly|s femininity feminise|d|s feminising feminism feminist|s feminize|d|s feminizing femora|l femur|s
fence|d|r|rs|s fencing fended fender|s fending fends fenestration fennec fennel fentanyl feral ferial ferine ferity
ferment|ation|ed|ing|s fermis fermium fernier ferniest ferns ferny ferocious|ly|ness ferocity ferreous ferret|ed|ing|s
ferric ferried ferries ferrites ferromagnetic ferromagnetism ferrous ferrule|s ferry|boat|boats|ing|man|men fertile
fertilisation fertilise|d|r|rs|s fertilising fertility fertilization fertilize|d|r|rs|s fertilizing ferule|s fervency
fervent|ly fervid|ly fervor fervour fescue|s fessed fesses fessing festal fester|ed|ing|s festination festival|s
festive|ly|ness festivities festivity festoon|ed|ing|s fests fetal fetch|ed|er|ers|es|ing|ingly feted fetich|es
fetid|ness feting fetish|es|ism|ist|istic|ists fetlock|s fetter|ed|ing|s fettle fettling fettuccine fetus|es
feudal|ise|ism|ist|istic feuded feuding feuds fever|ed|ish|ishly|ishness|s fewer fewest fewness fezes fezzes
fiasco|es|s fiats fibbed fibber|s fibbing fiber|board|fill|glass|s fibre|board|d|fill|glass|s
fibril|late|lated|lates|lating|lation|s fibrin fibroid fibroin fibrosis fibrous fibula|e|r|s fiche|s fichu|s
fickle|ness|r|st fickly
fiction|al|alisation|alisations|alise|alised|alises|alising|alization|alizations|alize|alized|alizes|alizing|ally|s
fictitious|ly fictive ficus|es fiddle|d|r|rs|s|stick|sticks fiddlier fiddliest fiddling fiddly fidelity
fidget|ed|ing|s|y fiduciaries fiduciary fiefdom|s fiefs field|ed|er|ers|ing|ings|s|sman|smen|work|worker|workers
fiend|ish|ishly|s fierce|ly|ness|r|st fierier fieriest fieriness fiery fiesta|s fifer|s fifes fifteen|s|th|ths
fifth|ly|s fifties fiftieth|s fifty fight|back|er|ers|ing|s figment|s figuration figurative|ly
figure|d|head|heads|r|rs|s figurine|s figuring filagree|s filament|ous|s filbert|s filch|ed|er|es|ing filed filename|s
filer|s files filet|ed|ing|s filial filibuster|ed|er|ers|ing|s filigree|d|ing|s filing|s filled filler|s
fillet|ed|er|ing|s fillies filling|s fillip|ed|ing|s fills filly filmed filmier filmiest filminess filming filmmaker|s
films|trip|trips filmy filter|able|ed|er|ers|ing|s filth|ier|iest|ily|iness|y filtrable filtrate|d|s filtrating
filtration fimble finable finagle|d|r|rs|s finagling
final|e|es|isation|ise|ised|ises|ising|ism|ist|ists|ity|ization|ize|ized|izes|izing|ly|s finance|d|s financial|ly
financier|s financing finch|es finder|s finding|s finds fined finely fineness finer|y fines|pun|se|sed|ses|sing|t
finfish finger|board|boards|ed|ing|ings|ling|lings|mark|marks|nail|nails|print|printed|printing|prints|s|tip|tips
finial|s finical finickier finickiest finickiness finicky fining|s finis|es|h|hed|her|hers|hes|hing finite|ly finked
finking finks finned finny fiord|s fiorin fipple|s firearm|s fireball|s fireboard firebomb|ed|ing|ings|s firebox|es
firebrand|s firebreak|s firebrick|s firebug|s firecracker|s fired|amp firefight|er|ers|ing|s fireflies firefly
fireguard|s firehouse|s fireless firelight|er|ers firelock|s fireman firemen fireplace|s fireplug|s firepower
fireproof|ed|ing|s firer|s fires|creen|creens|ide|ides|torm|torms firetrap|s firetruck|s firewall|s firewater firewood
firework|s fireworm firing|s firmament|s firmed firmer firmest firming firmly firmness firms firmware
first|born|borns|hand|ly|s firth|s fiscal|ly|s fishbowl|s fishcake|s fished fisher|ies|man|men|s|y fishes fishhook|s
fishier fishiest fishily fishiness fishing fishmonger|s fishnet|s fishpond|s fishtail|ed|ing|s fishwife fishwives
fishy fissile fission|able|s fissure|d|s fistfight|s fistful|s fisticuff|s fists fistula|e|s fistulous fitches
fitful|ly|ness fitly fitment|s fitness fitted fitter|s fittest fitting|ly|s fiver|s fives fixable fixate|d|s fixating
fixation|s fixative|s fixed|ly fixer|s fixes fixing|s fixity fixture|s fizzed fizzes fizzier fizziest fizzing
fizzle|d|s fizzling fizzy fjord|s flabbergast|ed|ing|s flabbier flabbiest flabbily flabbiness flabby flabellate
flabellum flaccid|ity|ly flack|s flacon flagella|nt|nts|r|te|ted|tes|ting|tion flagellum|s flagged flagger flagging
flagman flagmen flagon|s flagpole|s flagrance flagrancy flagrant|ly flags|hip|hips|taff|taffs|tone|tones
flail|ed|ing|s flair|s flake|d|r|s|y flakier flakiest flakiness flaking flaky flambeing flambes flamboyance
flamboyancy flamboyant|ly flame|d|n|nco|ncos|ns|proof|proofed|proofing|proofs|r|s|thrower|throwers flaming|o|oes|os|s
flammability flammable|s flanch flange|d|s flank|ed|er|ers|ing|s flannel|ed|et|ette|ing|led|ling|s flans flapjack|s
flapped flapper|s flapping flaps flare|d|s|up|ups flaring
flash|back|backs|bulb|bulbs|card|cards|cube|cubes|ed|er|ers|es|est|gun|guns|ier|iest|ily|iness|ing|light|lights|point|points|y
flask|s flatbed|s flatboat|s flatbread flatcar|s flatfeet flatfish|es flatfoot|ed|s flathead|s flatiron|s flatland
flatlet|s flatling flatly flatmate|s flatness flats flatted flatten|ed|er|ing|s flatter|ed|er|ers|ing|ingly|s|y
flattest flatting flattish flattop|s flatulence flatulency flatulent flatus flatware flatworm|s flaunch
flaunt|ed|er|ing|ingly|s|y flautist|s flavor|ed|ful|ing|ings|less|s|some|y flavour|ed|ful|ing|ings|less|s|some|y
flawed flawing flawless|ly|ness flaws flaxen flayed flayer|s flaying flays fleabag|s fleabite|s fleapit|s fleas
fleck|ed|ing|s flection|s fledge|d|ling|lings|s fledging fledgling|s fleece|d|r|rs|s fleecier fleeciest fleeciness
fleecing fleecy fleeing fleeringly flees fleet|ed|er|est|ing|ingly|ingness|ly|ness|s
flesh|ed|er|es|ier|iest|iness|ing|ings|lier|liest|ly|pot|pots|y flexed flexes flexibility flexible flexibly flexile
flexing flexion flexitime flextime flibbertigibbet|s flick|ed|er|ered|ering|ers|ery|ing|s flied flier|s flies|t
flight|ed|ier|iest|iness|less|s|y flimflam|med|mer|ming|s flimsier flimsiest flimsily flimsiness flimsy
flinch|ed|er|es|ing flinders fling|er|ing|s flint|ier|iest|lock|locks|s|y flippancy flippant|ly flipped flipper|s
flippest flipping flips flirt|ation|ations|atious|atiously|atiousness|ed|ing|s|y flitch|es flits flitted
flitter|ed|ing|s flitting float|ation|ations|ed|er|ers|ier|ing|s|y flock|ed|ing|s|y floes flogged flogger|s flogging|s
flogs flood|ed|er|gate|gates|ing|ings|light|lighted|lighting|lights|lit|plain|plains|s|water|waters
floor|board|boards|ed|er|ing|s|walker|walkers floozie|s floozy flophouse|s flopped flopper floppier floppies|t
floppily floppiness flopping floppy flops flora|e|l|s florescence florescent floret|s florid|ly|ness florin|s
florist|s floss|ed|es|ier|iest|iness|ing|y flotage flotation|s flotilla|s flotsam flounce|d|s flouncing flouncy
flounder|ed|ing|s flour|ed|ing|ish|ished|isher|ishes|ishing|s|y flout|ed|er|ers|ing|s flowchart|s flowed
flower|bed|beds|ed|er|et|ier|iest|iness|ing|ings|less|pot|pots|s|y flowing|ly flown flows flubbed flubbing flubs
fluctuate|d|s fluctuating fluctuation|s fluency fluent|ly flues fluff|ed|ier|iest|iness|ing|s|y fluid|ity|ly|s
fluke|s|y flukier flukiest fluky flume|s flummox|ed|es|ing flumped flumping flumps flung
flunk|ed|ey|eys|ie|ies|ing|s|y fluorene fluoresce|d|nce|nt|s fluorescing fluoridate|d|s fluoridating fluoridation
fluoride|s fluorinate fluorination fluorine fluorite fluorocarbon|s fluoroscope|s fluoroscopic fluoroscopies
fluoroscopy fluors fluoxetine flurried flurries flurry|ing flush|ed|er|es|est|ing|ness fluster|ed|ing|s flute|d|r|s
fluting flutist|s flutter|ed|ing|s|y fluvial fluxed fluxes fluxing flyable flyaway flyblown flyby|s flycatcher|s
flyer|s flying flyleaf flyleaves flyover|s flypaper|s flypast|s flysheet|s flyspeck|ed|ing|s flyswatter|s flyway|s
flyweight|s flywheel|s foaled foaling foals foamed foamier foamiest foaminess foaming foams foamy fobbed fobbing
focal|ise|ize|ly focus|ed|es|ing|sed|ses fodder|s foeman foemen foetal foetid foetus|es fogbound fogey|s fogged
foggier foggiest foggily fogginess fogging foggy foghorn|s fogies fogyish foible|s foiled foiling foils foison
foist|ed|ing|s foldaway folded folder|s folding foldout|s folds foliage foliate folic folio|s|se folkies folklore
folkloric folklorist|s folks|ier|iest|iness|inger|ingers|inging|y folktale|s folkway|s follicle|s follies
follow|ed|er|ers|ing|ings|s folly foment|ation|ed|er|ing|s fondant|s fonder fondest fondle|d|s fondling fondly
fondness fondu|e|es|s fontanel|le|les|s fonts foodie|s foods|tuff|tuffs fooled fooleries foolery foolhardier
foolhardiest foolhardily foolhardiness foolhardy fooling foolish|ly|ness foolproof fools|cap footage
football|er|ers|ing|s footbridge|s footed footer|s footfall|s footgear foothill|s foothold|s footie footing|s footled
footless footlight|s footling|s footlocker|s footloose footman footmen footnote|d|s footnoting footpath|s footplate|s
footprint|s footrace|s footrest|s foots|ie|ies|logging|ore|tep|teps|tool|tools footwall|s footwear footwork footworn
footy foppery foppish|ness forage|d|r|rs|s foraging foramen foray|ed|er|ing|s forbad|e forbear|ance|ing|s
forbid|den|ding|dingly|dings|s forbode forbore forborne force|d|ful|fully|fulness|ps|r|s forcible forcibly forcing
fordable forded fording fordone fords forearm|ed|ing|s forebear|s forebode|d|s foreboding|s
forecast|ed|er|ers|ing|le|les|s foreclose|d|s foreclosing foreclosure|s forecourt|s foredo|om|omed|oming|oms
forefather|s forefeet forefinger|s forefoot forefront|s foregather|ed|ing|s forego|er|es|ing|ne foreground|ed|ing|s
forehand|s forehead|s foreign|er|ers|ness foreknew foreknow|ing|ledge|n|s foreland foreleg|s forelimb|s forelock|s
foreman foremast|s foremen foremost forename|d|s forenoon|s forensic|ally|s foreordain|ed|ing|s forepart|s forepaw
foreperson|s foreplay forequarter|s forerunner|s
fores|aid|ail|ails|aw|ee|eeable|eeing|een|eer|eers|ees|hadow|hadowed|hadower|hadowing|hadows|hore|hores|horten|hortened|hortening|hortens|ide|ight|ighted|ightedness|kin|kins|t|tall|talled|talling|talls|tation|tay|ted|ter|ters|ting|tland|try|ts|wear|wearing|wears|wore|worn
foretaste|d|s foretasting foretell|ing|s forethought foretold forever|more forewarn|ed|ing|s forewent forewoman
forewomen foreword|s foreworn forfeit|ed|er|ing|s|ure|ures forficate forgat|her|hered|hering|hers forgave
forge|d|r|ries|rs|ry|s|t|tful|tfully|tfulness|ts|ttable|tting forging|s forgivable forgive|n|ness|r|rs|s forgiving
forgo|er|ers|es|ing|ne|t|tten forked forkful|s forking forklift|s forks forlorn|ly formae
formal|dehyde|in|isation|isations|ise|ised|ises|ising|ism|isms|ist|ists|ities|ity|ization|izations|ize|ized|izes|izing|ly|s
formant format|e|ion|ions|ive|s|ted|ter|ting formed former|ly|s formfitting formic|ation formidable formidably forming
formless|ly|ness forms formula|e|ic|s|te|ted|tes|ting|tion|tions|tor|tors formulism formyl fornicate|d|s fornicating
fornication fornicator|s forsake|n|s forsaking forsook forsooth forswear|ing|s forswore forsworn forsythia|s forte|s
forth|coming|right|rightly|rightness|with forties fortieth|s fortification|s fortified fortifier|s fortifies
fortify|ing fortis|simo fortitude fortnight|ly|s fortress|es forts fortuitous|ly|ness fortuity fortunate|ly
fortune|s|teller|tellers|telling forty forum|s forward|ed|er|ers|est|ing|ings|ly|ness|s forwent forworn fossa fosses
fossick|ed|er|ers|ing|s fossil|isation|ise|ised|ises|ising|ization|ize|ized|izes|izing|s foster|ed|ing|ling|s fought
foulard fouled fouler foulest fouling foully foulmouthed foulness fouls
found|ation|ational|ations|ed|er|ered|ering|ers|ing|ings|ling|lings|ries|ry|s fount|ain|ainhead|ainheads|ains|s
fourfold fourposter|s fours|core|ome|omes|quare fourteen|s|th|ths fourth|ly|s fowled fowling fowls foxed foxes foxfire
foxglove|s foxhole|s foxhound|s foxhunt|ing|s foxier foxiest foxily foxiness foxing foxtrot|s|ted|ting foyer|s
fracas|es frack|ed|ing|s fractal|s fraction|al|ally|s fractious|ly|ness fracture|d|s fracturing fragile fragility
fragment|ary|ation|ed|ing|s fragrance|s fragrant|ly frail|er|est|ly|ness|ties|ty fraise|s frame|d|r|rs|s|work|works
framing|s franc|hise|hised|hisee|hisees|hiser|hisers|hises|hising|hisor|hisors|ium|ophone|s frangibility frangible
frank|ed|er|est|forter|furter|furters|incense|ing|ly|ness|s frantic|ally frapped frappes frapping
frater|nal|nally|nisation|nise|nised|niser|nisers|nises|nising|nities|nity|nization|nize|nized|nizer|nizers|nizes|nizing
fratricidal fratricide|s frats fraud|s|ster|sters|ulence|ulent|ulently fraught frayed fraying frays frazzle|d|s
frazzling freak|ed|ier|iest|ing|ish|ishly|ishness|out|outs|s|y freckle|d|s freckling freckly freebase|d|s freebasing
freebee|s freebie|s freebooter|s freeborn freed|man|men|om|oms freehand freehold|er|ers|s freeing freelance|d|r|rs|s
freelancing freeload|ed|er|ers|ing|s freely freeman freemasonry freemen freephone freer
frees|ia|ias|t|tanding|tone|tones|tyle|tyles freethinker|s freethinking freeware freeway|s freewheel|ed|ing|s freewill
freezable freeze|r|rs|s freezing freight|ed|er|ers|ing|s freity french frenemies frenemy frenetic|ally frenzied|ly
frenzies frenzy frequencies frequency frequent|ed|er|ers|est|ing|ly|s fresco|es|s
fresh|en|ened|ener|eners|ening|ens|er|ers|est|et|ets|ly|man|men|ness|water fretful|ly|ness frets|aw|aws fretted
fretter fretting fretwork friable friar|ies|s|y fribble fricassee|d|ing|s frication fricative|s friction|al|ally|s
fridge|s fried|cake|cakes friend|ed|ing|less|lier|lies|liest|liness|ly|s|ship|ships frier|s fries frieze|s frigate|s
frigged frigging fright|ed|en|ened|ening|eningly|ens|ful|fully|fulness|ing|s frigid|ity|ly|ness frigs
frill|ed|ier|iest|ing|s|y fringe|d|s fringing fringy fripperies frippery frisk|ed|er|et|ier|iest|ily|iness|ing|s|y
frisson|s fritter|ed|ing|s fritz frivolities frivolity frivolous|ly|ness frizz|ed|es|ier|iest|ing|le|led|les|ling|ly|y
frock|s froggy frogman frogmarch|ed|es|ing frogmen frogs|pawn frolic|ked|ker|kers|king|s|some frond|s
front|age|ages|al|ally|bench|bencher|benchers|benches|ed|ier|iers|iersman|iersmen|ierswoman|ierswomen|ing|ispiece|ispieces|runner|runners|s|ward|wards
frosh frost|bit|bite|bites|biting|bitten|ed|ier|iest|ily|iness|ing|ings|s|y froth|ed|ier|iest|iness|ing|s|y frottage|s
froufrou froward|ness frown|ed|er|ing|s frowsier frowsiest frowstier frowstiest frowsty frowsy frowzier frowziest
frowzily frowziness frowzy froze|n fructified fructifies fructify|ing fructose frugal|ity|ly
fruit|cake|cakes|ed|er|erer|erers|ful|fully|fulness|ier|iest|iness|ing|ion|less|lessly|lessness|s|y
frump|ier|iest|ily|iness|ish|s|y frusta frustrate|d|r|s frustrating|ly frustration|s frustum|s fryable fryer|s frying
fuchsia|s fuchsin fucked fucker|s fuckhead|s fucking fucks fucuses fuddle|d|s fuddling fudge|d|s fudging fuehrer|s
fueled fueler fueling fuelled fueller fuelling fuels fugal|ly fuggy fugitive|s fugue|s fuhrer|s fulcra fulcrum|s
fulfil|l|led|ler|ling|lment|ls|ment|s fullback|s fulled fuller|s fullest fulling fullish fullness fulls fully
fulminate|d|s fulminating fulmination|s fulness fulsome|ly|ness fumble|d|r|rs|s fumbling|ly fumed fumes fumier fumiest
fumigant|s fumigate|d|s fumigating fumigation fumigator|s fuming
function|al|alism|alist|alists|alities|ality|ally|aries|ary|ed|ing|s functor fundamental|ism|ist|ists|ly|s funded
funding fundraiser|s fundraising funds fundus funeral|s funerary funereal|ly funest funfair|s fungal
fungi|ble|bles|cidal|cide|cides fungoid fungous fungus|es funicular|s funked funkier funkiest funkily funkiness
funking funks funky funnel|ed|ing|led|ling|s funner funnest funnier funnies|t funnily funniness funny|man|men
furbelow|s furbish|ed|es|ing furies furious|ly furled furling furlong|s furlough|ed|ing|s furls furnace|s
furnish|ed|er|es|ing|ings furniture furor|e|es|s furosemide furphies furphy furred furrier|s|y furriest furriness
furring furrow|ed|ing|s furry further|ance|ed|ing|more|most|s furthest furtive|ly|ness furze fused fusee|s fuselage|s
fuses fusibility fusible fusileer|s fusilier|s fusillade|s fusing fusion|s fussbudget|s fussed fusser fusses fussier
fussiest fussily fussiness fussing fusspot|s fussy fustian fustic fustier fustiest fustily fustiness fusty futile|ly
futilitarian futility futon|s futtock future|s futurism futurist|ic|s futurities futurity futurologist|s futurology
futzed futzes futzing fuzed fuzees fuzes fuzing fuzzed fuzzes fuzzier fuzziest fuzzily fuzziness fuzzing fuzzy
gabardine|s gabbed gabber gabbier gabbiest gabbiness gabbing gabble|d|r|s gabbling gabby gabelle gaberdine|s gabfest|s
gable|d|s|t gadabout|s gadded gadder|s gadding gadflies gadfly gadget|ry|s gadolinium gaffe|d|r|rs|s gaffing gaffs
gaged gages gagged gagger gagging gaggle|s gaging gaiety gaily gained gainer|s gainful|ly gaining gainless gainly
gains|aid|ay|ayer|ayers|aying|ays gaited gaiter|s gaits galactic galah|s galas galaxies galaxy galena gales
gallant|ly|ry|s gallbladder|s galled galleon|s galleria|s galleried galleries gallery galley|s gallic gallimaufries
gallimaufry galling gallium gallivant|ed|ing|s gallon|s galloon gallop|ed|er|ing|s gallous gallows|es galls|tone|tones
galluses galoot|s galore galosh|e|es galumph|ed|ing|s galvanic galvanisation galvanise|d|r|s galvanising galvanism
galvanization galvanize|d|r|s galvanizing galvanometer|s gambier gambit|s gamble|d|r|rs|s gambling
gambol|ed|ing|led|ling|s gamecock|s gamed gamekeeper|s gamely gameness gamer|s games|manship|t|ter|ters gamete|s
gametic gamey gamier gamiest gamin|e|es|ess|g|s gamma|s gammer gammier gammiest gammon gammy gamone gamut|s gander|s
gangbusters ganged ganger|s ganging gangland ganglia ganglier gangliest gangling ganglion|ic|s gangly gangplank|s
gangrene|d|s gangrening gangrenous gangs|ta|tas|ter|ters gangway|s ganister ganja gannet|s gantlet|s gantries gantry
gaolbird|s gaolbreak|s gaoled gaoler|s gaoling gaols gaped gapes gapeworm gaping garage|d|s garaging garbage|man
garbanzo|s garbed garbing garble|d|r|s garbling garbo|ard|ards|il|ils|s garbs garden|ed|er|ers|ia|ias|ing|s garfish|es
gargantuan garget|s gargle|d|s gargling gargoyle|d|s garish|ly|ness garland|ed|ing|s garlic|ky garment|s
garner|ed|ing|s garnet|s garnish|ed|ee|eed|eeing|ees|es|ing|ment|ments garote|d|s garoting garotte|d|s garret|s
garrison|ed|ing|s garrote|d|r|rs|s garroting garrotte|d|s garrulity garrulous|ly|ness garter|s gasbag|s gaseous gases
gashed gashes gashing gasholder|s gasket|s gaslight|s gasman gasmen gasohol gasolene gasoline gasometer|s gasped
gasper gasping gasps gassed gasser gasses gassier gassiest gassing|s gassy gastight gastric gastrin gastritis
gastroenteritis gastrointestinal gastrological gastrology gastronome|s gastronomic|al|ally gastronomy gastropod|s
gastrotomy gasworks gateau|x gatecrash|ed|er|ers|es|ing gated gatehouse|s gatekeeper|s gatepost|s gates gateway|s
gather|ed|er|ers|ing|ings|s gating gator|s gauche|ly|ness|r|rie|st gaucho|s gaudier gaudiest gaudily gaudiness gaudy
gauffer gauge|d|r|s gauging gaunt|er|est|let|lets|ness|ries|ry gauze gauzier gauziest gauzily gauziness gauzy gavage
gavel|s gavotte|s gawked gawker gawkier gawkiest gawkily gawkiness gawking gawks gawky gawped gawping gawps gayer
gayest gayety gayly gayness gazebo|es|s gazed gazelle|s gazer|s gazes gazette|d|er|ers|s gazetting gazillion|s gazing
gazpacho gazump|ed|ing|s gearbox|es geared gearing gears|hift|hifts gearwheel|s gecko|es|s geddit geegaw|s geeing
geekier geekiest geeks geeky geelong geese geezer|s geisha|s gelatin|e|ous gelation gelcap gelded gelding|s gelds
gelid gelignite gelled gelling geminate|d|s geminating gemination gemmology gemological gemologist|s gemology
gemstone|s gendarme|s gender|ed|s genealogical|ly genealogies genealogise genealogist|s genealogy
genera|ble|l|lisation|lisations|lise|lised|lises|lising|lissimo|lissimos|list|lists|lities|lity|lization|lizations|lize|lized|lizes|lizing|lly|ls|lship|te|ted|tes|ting|tion|tional|tions|tive|tor|tors
generic|ally|s generosities generosity generous|ly|ness genes|es|is genetic|ally|ist|ists|s genets geneva
genial|ity|ly geniculate genie|s genii genips genital|ia|ic|ly|s genitive|s genitourinary genius|es genned genning
genocidal genocide|s genome|s genomics genre|s genteel|ly|ness gentes gentian|s gentile|s gentility
gentle|d|folk|folks|man|manly|men|ness|r|s|st|woman|women gentling gently gentries gentrification gentrified
gentrifier gentrifies gentrify|ing gentry gents genuflect|ed|ing|ion|ions|s genuine|ly|ness genus|es geocache|d|s
geocaching geocentric|ally geochemistry geode|s|sic|sics|sy|tic geoengineering geographer|s geographic|al|ally
geographies geography geologic|al|ally geologies geologise geologist|s geology geomagnetic geomagnetism geometer|s
geometric|al|ally geometrid|s geometries geometrise geometry geophysical geophysicist|s geophysics geophyte|s
geopolitical geopolitics geostationary geosynchronous geosyncline|s geothermal geothermic geranium|s gerbil|e|s
geriatric|ian|ians|s german|e|ium germen germicidal germicide|s germinable germinal|ly germinate|d|s germinating
germination germinator germs gerontological gerontologist|s gerontology gerrymander|ed|er|ing|s gerund|s gestalt|s
gestapo|s gestate|d|s gestating gestation|al gestatory gesticulate|d|s gesticulating gesticulation|s gestural
gesture|d|r|s gesturing gesundheit getaway|s gettable getter getting getup gewgaw|s geyser|s gharries ghastlier
ghastliest ghastliness ghastly ghats gherkin|s ghetto|es|ise|ised|ises|ising|ize|ized|izes|izing|s
ghost|ed|ing|lier|liest|liness|ly|s|write|writer|writers|writes|writing|written|wrote ghoul|ish|ishly|ishness|s
giant|ess|esses|s gibber|ed|ing|ish|s gibbet|ed|ing|s gibbon|s gibbous gibed gibes gibing giblet|s giddier giddiest
giddily giddiness giddy gifted gifting gifts gigabit|s gigabyte|s gigagram|me|mes|s gigahertz gigajoule|s gigameter|s
gigametre|s gigantic|ally gigapascal|s gigapixel|s gigawatt|s gigged gigging giggle|d|r|rs|s gigglier giggliest
giggling giggly gigolo|s gigots gilbert|s gilded gilder|s gilding gilds gilled gillie|s gills gilts gimbals gimble
gimcrack|ery|s gimlet|ed|ing|s gimme|s gimmick|ry|s|y gimped gimping gimps gimpy ginger|bread|ed|ing|ly|s|snap|snaps|y
gingham gingivitis gingko|es|s ginkgo|es|s ginned ginning ginormous ginseng gipsies gipsy giraffe|s girded girder|s
girding girdle|d|r|s girdling girds girlfriend|s girlhood|s girlies girlish|ly|ness girls girly giros girted girth|s
girting girts gismo|s gites gittern|s giveaway|s giveback|s given|s giver|s gives giving|s gizmo|s gizzard|s
glacial|ly glaciate|d|s glaciating glaciation|s glacier|s gladden|ed|ing|s gladder gladdest glade|s gladiator|ial|s
gladiola|s gladioli gladiolus|es gladly gladness glads|ome
glamor|ed|ing|isation|ise|ised|iser|ises|ising|ization|ize|ized|izer|izes|izing|ous|ously|s
glamour|ed|ing|ization|ize|ized|izes|izing|ous|s glance|d|s glancing gland|ers|es|s|ular glans glare|d|s glarier
glaring|ly glasnost glass|blower|blowers|blowing|ed|es|ful|fuls|house|houses|ier|iest|ily|ine|iness|ing|less|ware|y
glaucoma glaze|d|r|rs|s glazier|s|y glazing gleam|ed|ing|ings|s|y glean|ed|er|ers|ing|ings|s glebes gleeful|ly|ness
gleets glenohumeral glenoid glens glibber glibbest glibly glibness glide|d|r|rs|s gliding glimmer|ed|ing|ings|s
glimpse|d|s glimpsing glint|ed|ing|s glissandi glissando|s glisten|ed|ing|s glister|ed|ing|s glitch|es|y
glitter|ati|ed|ing|s|y glitz|ier|iest|y gloaming|s gloat|ed|er|ing|ingly|s
global|isation|ise|ised|ises|ising|ism|ist|ists|ization|ize|ized|izes|izing|ly globe|d|s|trotter|trotters|trotting
globs globular globule|s globulin glockenspiel|s glomming gloom|ier|iest|ily|iness|ing|y gloppy gloried glories
glorification glorified glorifier glorifies glorify|ing glorious|ly glory|ing
gloss|a|aries|ary|as|ed|er|es|ier|ies|iest|ily|iness|ing|olalia|y glottal glottic glottides glottis|es glove|d|r|s
gloving glowed glower|ed|ing|s glowing|ly glows glowworm|s glucagon glucose glued glueing glues gluey gluier gluiest
gluiness gluing glumes glumly glummer glummest glumness gluon|s glutei gluten|ous glutinous|ly gluts glutted glutting
glutton|ous|ously|s|y glyceric glyceride glycerin|e glycerite glycerol glyceryl glycogen glycol glyph
gnarl|ed|ier|iest|ing|s|y gnash|ed|es|ing gnats gnawed gnawer gnawing gnawn gnaws gneiss gnocchi gnome|s gnomic
gnomish gnoses gnostic|ism|s goaded goading goads goalie|s goalkeeper|s goalkeeping goalless goalmouth|s goalpost|s
goals|corer|corers goaltender|s goatee|s goatherd|s goats|kin|kins gobbed gobbet|s gobbing
gobble|d|degook|dygook|r|rs|s gobbling goblet|s goblin|s gobsmacked gobstopper|s godawful godchild|ren
goddam|ed|mit|n|ned goddaughter|s goddess|es godfather|s godforsaken godhead godhood godless|ly|ness godlier godliest
godlike godliness godly godmother|s godparent|s godsend|s godson|s godspeed goers gofer|s goffer|s goggle|d|r|s
goggling goggly goglet going|s goiter|s goitre|s goldbrick|ed|er|ers|ing|s golden|er|est|rod goldfield|s goldfinch|es
goldfish|es goldmine|s golds|mith|miths golfed golfer|s golfing|s golfs gollies golliwog|s golly gonad|al|s gondola|s
gondolier|s goneness goner|s gonged gonging gongs gonna gonorrhea|l gonorrhoea|l goober|s goodby|e|es|s goodhearted
goodie|s goodish goodlier goodliest goodliness goodly goodman goodness goodnight goodo goods goodwill goody gooey
goofball|s goofed goofier goofiest goofiness goofing goofs goofy google|d|s googlies googling googly gooier gooiest
gooks goons goose|berries|berry|bumps|d|flesh|s|step|stepped|stepping|steps goosier goosiest goosing gopher|s gorals
gored gores gorge|d|ous|ously|ousness|s|t|ts gorging gorgon|s gorier goriest gorilla|s gorily goriness goring
gormand|ise|ised|iser|isers|ises|ising|ize|ized|izer|izers|izes|izing gormless|ly|ness gorse goshawk|s gosling|s
gospel|s gossamer|y gossip|ed|er|ers|ing|ped|ping|ry|s|y gotcha goths gotta gotten gouache|s gouge|d|r|rs|s gouging
goulash|es gourd|e|es|s gourmand|s gourmet|s goutier goutiest gouty
govern|able|ance|ed|ess|esses|ing|ment|mental|ments|or|ors|orship|orships|s gowned gowning gowns|man goyish grabbed
grabber|s grabbier grabbiest grabbing grabble grabby graben grabs grace|d|ful|fully|fulness|less|lessly|lessness|s
gracile gracing gracious|ly|ness grackle|s gradable gradate|d|s gradating gradation|s grade|d|ly|r|rs|s gradient|s
gradin|g grads gradual|ism|ly|ness graduate|d|s graduating graduation|s gradus graffiti graffito
graft|ed|er|ers|ing|ings|s graham|s grail|s grain|ed|ier|iest|iness|s|y grammar|ian|ians|s grammatical|ly gramme|s
gramophone|s gramps grampus|es grams granaries granary
grand|ad|addies|addy|ads|am|ams|aunt|aunts|child|children|dad|daddies|daddy|dads|daughter|daughters|ee|ees|er|est|eur|father|fathered|fathering|fatherly|fathers|iloquence|iloquent|iose|iosely|iosity|ioso|ly|ma|mas|mother|motherly|mothers|nephew|nephews|ness|niece|nieces|pa|parent|parents|pas|s|son|sons|stand|standed|stander|standing|stands|uncle|uncles
grange|r|rs|s granite|s granitic grannie|s granny granola grans grant|ed|ee|ees|er|ers|ing|or|ors|s|smanship
granular|ity granulate|d|s granulating granulation granule|s granulite grape|fruit|fruits|ry|s|shot|vine|vines
graph|ed|ic|ical|ically|ics|ing|ite|ologist|ologists|ology|s grapnel|s grapple|d|r|rs|s grappling|s
grasp|able|ed|er|ing|s grass|ed|es|hopper|hoppers|ier|iest|ing|land|lands|roots|y grate|d|ful|fully|fulness|r|rs|s
gratification|s gratified gratifier gratifies gratify|ing|ingly gratin|g|gly|gs|s gratis gratitude gratuities
gratuitous|ly|ness gratuity gratulate gratulation gravamen|s gravamina
grave|d|digger|diggers|l|led|ling|lled|lling|lly|ls|ly|n|ness|r|s|side|sides|st|stone|stones|yard|yards gravid gravies
gravimeter|s graving gravitas gravitate|d|r|s gravitating gravitation|al gravity gravy graybeard|s grayed grayer
grayest graying grayish grayling grayness grays graze|d|r|rs|s grazier|s grazing|s grease|d|paint|r|rs|s greasier
greasiest greasily greasiness greasing greasy great|coat|coats|en|er|est|hearted|ly|ness|s greave|s grebe|s
greed|ier|iest|ily|iness|y
green|back|backs|belt|belts|ed|er|ery|est|field|flies|fly|gage|gages|grocer|grocers|grocery|horn|horns|house|houses|ie|ies|ing|ings|ish|ling|ly|mail|ness|room|rooms|s|stone|sward|wood|y
greet|ed|er|ers|ing|ings|s gregale gregarious|ly|ness gremlin|s grenade|s grenadier|s grenadine greybeard|s greyed
greyer greyest greyhound|s greying greyish greyness greys gribble griddle|cake|cakes|s gridiron|s gridlock|ed|s grids
grief|s grievance|s grieve|d|r|rs|s grieving grievous|ly|ness griffin|s griffon|s grifter grill|e|ed|es|ing|ings|s
grilse grimace|d|s grimacing grime|d|s grimier grimiest griminess griming grimly grimmer grimmest grimness grimy
grind|er|ers|ery|ing|ings|s|stone|stones gringo|s grinned grinner grinning grins gripe|d|r|rs|s griping grippe|d|r|rs
gripping grippy grips grislier grisliest grisliness grisly grison|s grist|le|ly|mill|mills grits gritted gritter|s
grittier grittiest grittiness gritting gritty grivation grivet|s grizzle|d|s grizzlier grizzlies|t grizzling grizzly
groan|ed|er|ing|s groat|s grocer|ies|s|y groggier groggiest groggily grogginess groggy grogram|s groin|s grommet|s
groom|ed|er|ers|ing|s|sman|smen groove|d|s groovier grooviest grooving groovy grope|d|r|rs|s groping grosbeak|s
grosgrain gross|ed|er|es|est|ing|ly|ness grotesque|ly|ness|ry|s grottier grottiest grotto|es|s grotty
grouch|ed|es|ier|iest|ily|iness|ing|y
ground|breaking|breakings|cloth|cloths|ed|er|ers|hog|hogs|ing|ings|less|lessly|ling|nut|nuts|s|sheet|sheets|skeeper|skeepers|sman|smen|swell|swells|water|work
group|ed|er|ers|ie|ies|ing|ings|s|ware grouse|d|r|rs|s grousing grout|ed|er|ing|s|y
grove|l|led|ler|lers|ling|lled|ller|llers|lling|ls|s grower|s growing|s growl|ed|er|ers|ing|s|y grown|up|ups grows
growth|s groyne|s grubbed grubber|s grubbier grubbiest grubbily grubbiness grubbing grubby grubs|take grudge|d|r|s
grudging|ly gruel|ing|ingly|ings|ling|lingly|lings gruesome|ly|ness|r|st gruff|er|est|ly|ness grumble|d|r|rs|s
grumbling|s grumbly grummet grump|ier|iest|ily|iness|s|y grunge grungier grungiest grungy grunion|s grunt|ed|er|ing|s
gryphon|s guacamole guanine guano guarani|es|s guarantee|d|ing|s guarantied guaranties guarantor|s guaranty|ing
guard|ed|edly|er|ers|house|houses|ian|ians|ianship|ing|rail|rails|room|rooms|s|sman|smen guava|s gubernatorial guddle
gudgeon guerilla|s guerrilla|s guess|able|ed|er|ers|es|ing|timate|timated|timates|timating|work
guest|book|books|ed|house|houses|ing|room|rooms|s guffaw|ed|ing|s guggle|d|s guggling guidance
guide|book|books|d|line|lines|post|posts|r|rs|s guiding guild|er|ers|hall|halls|s guile|ful|less|lessly|lessness
guillemot|s guillotine|d|s guillotining guilt|ier|iest|ily|iness|less|y guinea|s guise|s guitar|ist|ists|s gulag|s
gulch|es gulden|s gulfs gulled gullet|s gulley|s gullibility gullible gullibly gullies gulling gulls gully gulped
gulper|s gulping gulps gumball|s gumbo|il|ils|ot|ots|s gumdrop|s gummas gummed gummier gummiest gumming gummy gumption
gumshoe|d|ing|s gunboat|s gunfight|er|ers|s gunfire gunge gungy gunky gunlock|s gunman gunmen gunmetal gunned gunnel|s
gunner|s|y gunning gunny|sack|sacks gunpoint gunpowder gunrunner|s gunrunning gunship|s gunshot|s gunslinger|s
gunsmith|s gunter gunwale|s guppies guppy gurged gurges gurging gurgle|d|s|t gurgling gurney|s gurus gushed gusher|s
gushes gushier gushiest gushiness gushing|ly gushy gusset|ed|ing|s gussied gussies gussy|ing gustation gustatory
gusted gustier gustiest gustily gustiness gusting gusto gusts gusty gutful|s gutless|ness gutsier gutsiest gutsy
gutted gutter|ed|ing|s|snipe|snipes guttier guttiest gutting guttled guttling guttural|s gutty guvnor|s guyed guying
guzzle|d|r|rs|s guzzling gybed gybes gybing gymkhana|s gymnasia gymnasium|s gymnast|ic|ically|ics|s gymnosperm|s|y
gymslip|s gynaecologic|al gynaecologist|s gynaecology gynecologic|al gynecologist|s gynecology gypped gypper|s gypping
gypsies gypster|s gypsum gypsy gyrate|d|s gyrating gyration|s gyrator|s gyrfalcon|s gyros|cope|copes|copic gyved gyves
gyving haberdasher|ies|s|y habiliment|s
habit|ability|able|ably|ant|at|ation|ations|ats|s|ual|ually|ualness|uate|uated|uates|uating|uation hacienda|s hacked
hacker|s|y hackie hacking hackle|s hackney|ed|ing|s hacks|aw|aws hacktivist|s hackwork haddock|s hadith hadjes hadji
hadst haematite haematologic|al haematologist|s haematology haemoglobin haemophilia|c|cs haemophilic haemorrhage|d|s
haemorrhaging haemorrhoid|s hafnium hafts haggard|ly|ness haggis|es|h haggle|d|r|rs|s haggling hagiographer|s
hagiographies hagiography hahnium haiku hailed hailer hailing hails|tone|tones|torm|torms hairball|s hairband|s
hairbreadth|s hairbrush|es haircloth haircut|s hairdo|s hairdresser|s hairdressing hairdrier|s hairdryer|s haired
hairgrip|s hairier hairiest hairiness hairless hairlike hairline|s hairnet|s hairpiece|s hairpin|s
hairs|breadth|breadths|plitter|plitters|plitting|pray|prays|pring|prings|tyle|tyles|tylist|tylists hairy hajjes
hajji|s hakes halal halberd|s halbert halcyon haled haleness haler|s hales|t halfback|s halfhearted|ly|ness halfpence
halfpennies halfpenny halftime|s halftone|s halfway halfwit|s halibut|s haling halite halitosis halleluiah|s
hallelujah|s halliard|s hallmark|ed|ing|s hallo|ing|o|oed|oing|os|s|w|wed|wer|wing|ws halls hallucinate|d|s
hallucinating hallucination|s hallucinator|y hallucinogen|ic|ics|s hallway|s haloed haloes halogen|s haloid haloing
halon|s halos halted halter|ed|ing|neck|necks|s halting|ly halts halve|d|rs|s halving halyard|s hamburg|er|ers|s
hamlet|s hammed hammer|ed|er|ers|head|heads|ing|ings|lock|locks|s|toe|toes hammier hammiest hamming hammock|s hammy
hamper|ed|er|ing|s hamster|s hamstring|ing|s hamstrung handbag|s handball|s handbarrow|s handbill|s handbook|s
handbrake|s handcar|s|t|ts handclasp|s handcraft|ed|ing|s handcuff|ed|ing|s handed|ness handful|s handgun|s handheld|s
handhold|s handicap|ped|per|pers|ping|s handicraft|s handier handiest handily handiness handing handiwork
handkerchief|s handkerchieves handle|bar|bars|d|r|rs|s|ss handling handmade handmaid|en|ens|s handout|s handover|s
handpick|ed|ing|s handrail|s
hands|aw|aws|el|et|ets|ful|hake|haker|hakes|haking|ome|omely|omeness|omer|omest|pring|prings|tand|tands handwork
handwoven handwriting handwritten handy|man|men hangar|s hangdog hanged hanger|s hanging|s hangman hangmen hangnail|s
hangout|s hangover|s hangs hangup|s hanker|ed|er|ing|ings|s hankie|s hanks hanky hansom|s hanuman haphazard|ly|ness
hapless|ly|ness haploid|s haply happen|ed|ing|ings|s|stance|stances happier happiest happily happiness happy hapten
haptic harangue|d|r|s haranguing harass|ed|er|ers|es|ing|ment harbinger|s harbor|ed|er|ing|master|masters|s
harbour|ed|er|ing|s hardback|s hardball hardboard hardbound hardcore hardcover|s harden|ed|er|ers|ing|ings|s harder
hardest hardhack hardhat|s hardheaded|ly|ness hardhearted|ly|ness hardier hardiest hardihood hardily hardiness
hardline|r|rs hardly hardness hardscrabble hardship|s hardstand|s hardtack hardtop|s hardware hardwood|s hardworking
hardy harebell|s harebrained hared harelip|ped|s harem|s hares haricot|s haring harked harken|ed|ing|s harking harks
harlequin|s harlot|ry|s harmed harmer harmful|ly|ness harming harmless|ly|ness harmonic|a|ally|as|s harmonies
harmonious|ly|ness harmonisation harmonise|d|r|rs|s harmonising harmonist harmonium|s harmonization harmonize|d|r|rs|s
harmonizing harmony harms harness|ed|er|es|ing harped harper|s harpies harping harpist|s harpoon|ed|er|ers|ing|s
harps|ichord|ichordist|ichordists|ichords harpy harridan|s harried harrier|s harries harrow|ed|ing|s harrumph|ed|ing|s
harry|ing harsh|en|er|est|ly|ness harts harvest|ed|er|ers|ing|s haschisch hashed hasheesh hashes hashing hashish
hashtag|s haslet|s hasps hassle|d|s hassling hassock|s haste|d|n|ned|ning|ns|s hastier hastiest hastily hastiness
hasting hasty hatband|s hatbox|es hatch|back|backs|eck|ecks|ed|el|els|er|eries|ery|es|et|ets|ing|ling|ment|way|ways
hated hateful|ly|ness hatemonger|s hater|s hates hating hatpin|s hatred|s hatstand|s hatted hatter|s hatting hauberk|s
haughtier haughtiest haughtily haughtiness haughty haulage hauled hauler|s haulier|s hauling hauls haunch|es
haunt|ed|er|ers|ing|ingly|s hauteur haven|s havering haversack|s haves having havoc hawed hawing hawked hawker|s
hawking|s hawkish|ly|ness hawks hawser|s hawses hawthorn|s haycock|s hayed haying hayloft|s haymaker|s haymaking
haymow|s hayrick|s hayride|s hayseed|s haystack|s hayward haywire hazard|ed|ing|ous|ously|s hazed hazel|nut|nuts|s
hazer|s hazes hazier haziest hazily haziness hazing|s hazmat headache|s headachy headband|s headbanger|s headbanging
headboard|s headbutt|ed|ing|s headcase|s headcheese headcount|s headdress|es headed header|s headfirst headgear
headhunt|ed|er|ers|ing|s headier headiest headily headiness heading|s headlamp|s headland|s headless headlight|s
headline|d|r|rs|s headlining headlock|s headlong headman headmaster|s headmen headmistress|es headphone|s headpiece|s
headpin|s headquarter|ed|ing|s headrest|s headroom
heads|carf|carves|et|ets|hip|hips|hrinker|hrinkers|man|men|tall|talls|tand|tands|tone|tones|trong headteacher|s
headwaiter|s headward|s headwater|s headway headwind|s headword|s headwork heady healed healer|s healing|s heals
health|care|ful|fully|fulness|ier|iest|ily|iness|s|y heaped heaping heaps heard hearer|s hearing|s hearken|ed|ing|s
hears|ay|e|es
heart|ache|aches|beat|beats|break|breaking|breaks|broken|burn|ed|en|ened|ening|ens|felt|h|hrug|hrugs|hs|hstone|hstones|ier|ies|iest|ily|iness|land|lands|less|lessly|lessness|rending|rendingly|s|sick|sickness|strings|throb|throbs|warming|wood|y
heated|ly heater|s heath|en|endom|enise|enish|enism|ens|er|ers|ery|s|y heating heatproof heats|troke heatwave|s
heave|d|n|nlier|nliest|nly|ns|nward|nwards|r|rs|s heavier heavies|t heavily heaviness heaving
heavy|hearted|set|weight|weights hebetic heckle|d|r|rs|s heckling hectare|s hectic|ally hectogram|me|mes|s
hectometer|s hectometre|s hector|ed|ing|s heddle hedge|d|hog|hogs|hop|hopped|hopping|hops|r|row|rows|rs|s hedging
hedonism hedonist|ic|s heeded heedful|ly heeding heedless|ly|ness heeds heehaw|ed|ing|s heeled heeler heeling heelless
heels hefted heftier heftiest heftily heftiness hefting hefts hefty hegemonic hegemony hegira|s heifer|s
height|en|ened|ening|ens|s heinous|ly|ness heiress|es heirloom|s heirs heist|ed|ing|s heliacal helical helices
helicopter|ed|ing|s heliocentric heliotrope|s helipad|s heliport|s helium helix|es hellbent hellcat|s hellebore
heller|s hellfire hellhole|s hellion|s hellish|ly|ness hello|s helluva helmet|ed|s helms|man|men helot|s helped
helper|s helpful|ly|ness helping|s helpless|ly|ness helpline|s helpmate|s helpmeet|s helps helve|s hematic hematite
hematologic|al hematologist|s hematology hemiplegia hemisphere|s hemispheric|al hemline|s hemlock|s hemmed hemmer|s
hemming hemoglobin hemophilia|c|cs hemophilic hemorrhage|d|s hemorrhagic hemorrhaging hemorrhoid|s hemostat|s
hemotherapy hempen hemstitch|ed|es|ing hence|forth|forward henchman henchmen henna|ed|ing|s henpeck|ed|ing|s heparin
hepatic|a hepatitis hepatocyte|s hepper heppest heptagon|al|s heptathlon|s herald|ed|ic|ing|ry|s herbaceous herbage
herbal|ism|ist|ists|s herbicidal herbicide|s herbivore|s herbivorous herbs herculean herded herder|s herdic herding
herds|man|men hereabout|s hereafter|s hereat hereby hereditary heredity herein|after hereof hereon heresies heresy
heretic|al|ally|s hereto|fore hereunder hereunto hereupon herewith heritable heritably heritage|s hermaphrodite|s
hermaphroditic hermetic|al|ally hermit|age|ages|ian|ic|s hernia|e|l|s|te|ted|tes|ting|tion heroes heroic|ally|s
heroin|e|es|s heroism heron|s heros herpes herpetic herpetologist|s herpetology herring|bone|s herself hertz|es
hesitance hesitancy hesitant|ly hesitate|d|s hesitating|ly hesitation|s hessian
hetero|dox|doxy|geneity|geneous|geneously|genous|s|sexual|sexuality|sexually|sexuals heuristic|ally|s hewed hewer|s
hewing hexadecimal hexagon|al|s hexagram|s hexameter|s hexed hexes hexing heyday|s hiatus|es hibachi|s hibernate|d|s
hibernating hibernation hibernator|s hibiscus|es hiccough|ed|ing|s hiccup|ed|ing|ped|ping|s hickey|s hickories hickory
hicks hidden hideaway|s hidebound hided hideous|ly|ness hideout|s hider|s hides hiding|s hieing
hierarch|ic|ical|ically|ies|ise|s|y hieroglyph|ic|ics|s hifalutin higgle|d|r|s higgling highball|s highborn highboy|s
highbrow|s highchair|s higher|s highest highfalutin|g highhanded|ly|ness highjack|ed|er|ers|ing|s highland|er|ers|s
highlight|ed|er|ers|ing|s highly highness highrise|s highroad|s highs hightail|ed|ing|s hightest highway|man|men|s
hijab|s hijack|ed|er|ers|ing|ings|s hijinks hiked hiker|s hikes hiking hilarious|ly|ness hilarity hillbillies
hillbilly hillier hilliest hilliness hillock|s hills|ide|ides hilltop|s hilly hilts himself hinder|ed|er|ing|s
hindmost hindquarter|s hindrance|s hinds|ight hindward hinge|d|s hinging hinnies hinted hinter|land|lands|s hinting
hints hipbath|s hipbone|s hiphuggers hipness hipped hipper hippest hippie|s hipping
hippo|campus|drome|dromes|potami|potamus|potamuses|s hippy hipster|s hiragana hired hireling|s hirers hires hiring
hirsute|ness hissed hisses hissing|s histamine|s histogram|s histologist|s histology histopathology historian|s
historic|al|ally|ity historied histories historiographer|s historiography history histrionic|ally|s
hitch|ed|er|ers|es|hike|hiked|hiker|hikers|hikes|hiking|ing hither|to hitter|s hitting hived hivemind|s hives hiving
hoagie|s hoagy hoard|ed|er|ers|ing|ings|s hoarfrost hoarier hoariest hoariness hoarse|ly|n|ness|r|st hoary hoaxed
hoaxer|s hoaxes hoaxing hobbies hobbit hobble|d|r|rs|s hobbling hobby|horse|horses|ist|ists hobgoblin|s
hobnail|ed|ing|s hobnob|bed|bing|s hoboes hobos hocked hockey hocking hocks|hop|hops hodden hodgepodge|s hodometer|s
hoecake|s hoedown|s hoeing hoers hogan|s hogback|s hogfish hogged hogger hogging hoggish|ly hogshead|s hogtie|d|ing|s
hogtying hogwash hoick|ed|ing|s hoist|ed|er|ing|s hoked hokes hokey hokier hokiest hoking hokum holdall|s holden
holder|s holding|s holdout|s holdover|s holds holdup|s holed holes holey holiday|ed|ing|maker|makers|s holier holiest
holily holiness holing holism holist|ic|ically holler|ed|ing|s hollies
hollo|ed|es|ing|s|w|wed|wer|west|wing|wly|wness|ws holly|hock|hocks holmium holocaust|s hologram|s holograph|ic|s|y
holster|ed|ing|s homage|r|s hombre|s homburg|s homebodies homebody homeboy|s homebred homecoming|s homed homegrown
homeland|s homeless|ness homelier homeliest homelike homeliness homely homemade homemaker|s homemaking
homeopath|ic|s|y homeostasis homeostatic homeowner|s homepage|s homer|ed|ing|oom|ooms|s
homes|chooling|ick|ickness|pun|tead|teaded|teader|teaders|teading|teads|tretch|tretches hometown|s homeward|s
homework|er|ers|ing homewrecker|s homey|ness|s homicidal homicide|s homie|r|s|st homiletic homilies homily hominess
homing hominid|s hominoid|s hominy homoeopath|ic|s|y homoeostasis homoeostatic homoerotic homogeneity homogeneous|ly
homogenies homogenisation homogenise|d|r|s homogenising homogenization homogenize|d|r|s homogenizing homogenous
homograph|ic|s homologous homology homonym|s|y homophobe|s homophobia homophobic homophone|s homophonic homophonies
homophony homos|exual|exuality|exuals honcho|s honed honer|s hones|t|ter|test|tly|ty
honey|bee|bees|comb|combed|combing|combs|dew|dews|ed|ing|locust|moon|mooned|mooner|mooners|mooning|moons|pot|pots|s|suckle|suckles
honied honing honked honker|s honkey|s honkie|s honking honks honky
honor|able|ableness|ably|aria|arily|arium|ariums|ary|ed|ee|ees|er|ers|ific|ifics|ing|s
honour|able|ableness|ably|ed|ee|ees|er|ers|ing|s hooch hooded hoodie|s hooding hoodlum|s hoodoo|ed|ing|s hoods
hoodwink|ed|er|ing|s hooey hoofed hoofer|s hoofing hoofs hooka|h|hs|s hooked hooker|s hookey hooking hooks hookup|s
hookworm|s hooky hooligan|ism|s hooned hooner|s hooning hoons hooped hooper hooping hoopla hoops hoorah|s
hooray|ed|ing|s hoosegow|s hootch hooted hootenannies hootenanny hooter|s hooting hoots hoover|ed|ing|s hooves hoped
hopeful|ly|ness|s hopeless|ly|ness hopes hophead hoping hopped hopper|s hopping hopple|d|s hoppling
hopscotch|ed|es|ing horas horde|d|s hording horehound|s horizon|s|tal|tally|tals hormonal hormone|s hornbeam
hornblende horned hornet|s hornier horniest hornless hornlike hornpipe|s horns horny horologe horologic|al
horologist|s horology horoscope|s horoscopy horrendous|ly horrible|ness horribly horrid|ly horrific|ally horrified
horrifies horrify|ing|ingly horror|s
horse|back|box|boxes|d|flesh|flies|fly|hair|hide|laugh|laughs|less|man|manship|men|play|power|radish|radishes|s|shit|shoe|shoed|shoeing|shoer|shoers|shoes|tail|tails|trading|whip|whipped|whipping|whips|woman|women|y
horsier horsiest horsing horsts horsy hortatory horticultural|ist|ists horticulture horticulturist|s hosanna|h|s hosed
hosepipe|s hoses hosier|s|y hosing hospholipase hospice|s hospitable hospitably
hospital|isation|isations|ise|ised|ises|ising|ity|ization|izations|ize|ized|izes|izing|s hostage|s hosted
hostel|ed|er|ers|ing|led|ries|ry|s hostess|ed|es|ing hostile|ly|s hostilities hostility hosting hostler|s hosts
hotbed|s hotblooded hotbox|es hotcake|s hotchpotch hotdog|ged|ging|s hotel|ier|iers|s hotfoot|ed|ing|s
hothead|ed|edly|edness|s hothouse|s hotkey|s hotline|s hotly hotness hotplate|s hotpot|s hotshot|s hotspot|s hotted
hotter hottest hottie|s hotting houmous houmus hound|ed|er|ing|s hourglass|es houri|s hourly hours
house|boat|boats|bound|boy|boys|break|breaker|breakers|breaking|breaks|broke|broken|clean|cleaned|cleaning|cleans|coat|coats|d|flies|fly|ful|fuls|hold|holder|holders|holds|husband|husbands|keeper|keepers|keeping|l|lights|maid|maids|man|master|masters|mate|mates|men|mistress|mistresses|mother|mothers|parent|parents|plant|plants|proud|room|s|top|tops|wares|warming|warmings|wife|wifely|wives|work
housing|s hovel|s hover|board|boards|craft|crafts|ed|er|ing|s howbeit howdah|s howdy however howitzer|s howled
howler|s howlet howling howls howsoever howzat hoyden|ish|s huarache|s hubbies hubbub|s hubby hubcap|s hubris
huckleberries huckleberry huckster|ed|ing|ism|s huddle|d|r|s huddling huffed huffier huffiest huffily huffiness
huffing huffs huffy hugely hugeness huger hugest hugged hugger hugging hulas hulkier hulkiest hulking hulks
hullaballoo hullabaloo|s hulled huller|s hulling hullo|s hulls
human|e|ely|eness|er|est|isation|ise|ised|iser|isers|ises|ising|ism|ist|istic|ists|itarian|itarianism|itarians|ities|ity|ization|ize|ized|izer|izers|izes|izing|kind|ly|ness|oid|oids|s
humble|bee|bees|d|ness|r|rs|s|st humbling|s humbly humbug|ged|ger|ging|s humdinger|s humdrum humeral humeri humerus
humid|ification|ified|ifier|ifiers|ifies|ify|ifying|ity|ly|or|ors humiliate|d|s humiliating|ly humiliation|s humility
hummed hummer|s humming|bird|birds|s hummock|s|y hummus humongous
humor|ed|esque|ing|ist|ists|less|lessly|lessness|ous|ously|ousness|s humour|ed|ing|less|lessness|s humpback|ed|s
humped humph|ed|ing|s humping humps humungous humus hunch|back|backed|backs|ed|es|ing
hundred|fold|s|th|ths|weight|weights hunger|ed|ing|s hungover hungrier hungriest hungrily hungriness hungry
hunker|ed|ing|s hunkier hunkiest hunks hunky hunted hunter|s hunting huntress|es hunts|man|men hurdle|d|r|rs|s
hurdling hurled hurler|s hurley hurling hurls hurrah|ed|es|ing|s hurray|ed|ing|s hurricane|s hurried|ly hurries
hurry|ing hurter hurtful|ly|ness hurting hurtle|d|s|ss hurtling hurts husband|ed|er|ing|man|men|ry|s hushed hushes
hushing husked husker|s huskier huskies|t huskily huskiness husking|s husks husky hussar|s hussies hussy hustings
hustle|d|r|rs|s hustling hutch|es hutzpa|h huzza|ed|h|hed|hing|hs|s hyacinth|s hyaena|s
hybrid|isation|ise|ised|iser|ises|ising|ism|ization|ize|ized|izer|izes|izing|s hybris
hydra|e|ngea|ngeas|nt|nth|nts|s|te|ted|tes|ting|tion|ulic|ulically|ulics
hydro|carbon|carbons|cephalus|cephaly|chloride|cortisone|dynamic|dynamics|electric|electrically|electricity|foil|foils|gen|genate|genated|genates|genating|genation|genous|logist|logists|logy|lyse|lysed|lyses|lysing|lysis|lyze|lyzed|lyzes|lyzing|meteor|meter|meters|metry|phane|philic|phobia|phobic|phone|phones|plane|planed|planes|planing|ponic|ponically|ponics|sphere|therapy|thermal|us|xide|xides
hyena|s hygiene hygienic|ally|s hygienist|s hygrometer|s hying hymen|al|eal|s hymnal|s hymnbook|s hymned hymning hymns
hyped
hyper|active|activity|bola|bolae|bolas|bole|bolic|critical|critically|cube|glycemia|golic|inflation|link|linked|linking|links|market|markets|media|parathyroidism|plane|sensitise|sensitive|sensitiveness|sensitivities|sensitivity|sensitize|space|tension|tensive|tensives|text|thyroid|thyroidism|trophied|trophies|trophy|trophying|ventilate|ventilated|ventilates|ventilating|ventilation|visor|visors
hypes hyphen|ate|ated|ates|ating|ation|ations|ed|ing|s hyping hypnoses hypnosis hypnotherapist|s hypnotherapy
hypnotic|ally|s hypnotise|d|r|rs|s hypnotising hypnotism hypnotist|s hypnotize|d|r|rs|s hypnotizing hypoallergenic
hypochondria|c|cs hypocrisies hypocrisy hypocrite|s hypocritical|ly hypodermic|s hypodermis hypoglycaemia hypoglycemia
hypoglycemic|s hypos hypotenuse|s hypothalami|c hypothalamus hypothermia hypothermic hypotheses
hypothesis|e|ed|er|es|ing hypothesize|d|r|s hypothesizing hypothetical|ly|s hypothyroid|ism hyssop hysterectomies
hysterectomise hysterectomy hysteresis hysteria hysteric|al|ally|s iambi|c|cs iambs iambus|es ibexes ibices ibidem
ibises ibuprofen iceberg|s iceboat|s icebound icebox|es icebreaker|s icecap|s iceman icemen ichthyologist|s
ichthyology icicle|s icier iciest icily iciness icing|s ickier ickiest ickiness iconic|ally iconoclasm iconoclast|ic|s
iconography icons ictus
ideal|isation|isations|ise|ised|iser|ises|ising|ism|ist|istic|istically|ists|ization|izations|ize|ized|izer|izes|izing|ly|ogy|s
ideas identical|ly identifiable identifiably identification|s identified identifier|s identifies identify|ing
identikit|s identities identity ideogram|s ideograph|s|y ideological|ly ideologies ideologist|s ideologue|s ideology
idiocies idiocy idiom|atic|atically|s idiopathic idiosyncrasies idiosyncrasy idiosyncratic|ally idiot|ic|ically|s
idled idleness idler|s idles|t idling idolater|s idolator idolatress|es idolatrous idolatry idolisation idolise|d|r|s
idolising idolism idolist idolization idolize|d|r|s idolizing idols idyll|ic|ically|s idyls iffier iffiest iffiness
igloo|s igneous ignitable ignite|d|r|rs|s ignitible igniting ignition|s ignitron ignoble ignobly ignominies
ignominious|ly ignominy ignoramus|es ignorance ignorant|ly ignore|d|r|s ignoring iguana|s ikonic|ally ikons ileitis
ileum ilium illegal|ities|ity|ly|s illegibility illegible illegibly illegitimacy illegitimate|ly illiberal|ity|ly
illicit|ly|ness illimitable illiteracy illiterate|ly|s illness|es illogical|ity|ly illuminable illuminate|d|s
illuminati|ng|ngly|on|ons illumine|d|s illuming illumining illusion|ist|ists|s illusive|ly illusory illustrate|d|s
illustrating illustration|s illustrative|ly illustrator|s illustrious|ly|ness image|d|ry|s imaginable imaginably
imaginal imaginary imagination|s imaginative|ly imagine|d|s imaging|s imagining|s imago|es imams imbalance|d|s
imbecile|s imbecilic imbecilities imbecility imbed|ded|ding|s imbibe|d|r|rs|s imbibing imbrication imbroglio|s imbrued
imbrues imbruing imbue|d|s imbuing imitable imitate|d|s imitating imitation|s imitative|ly|ness imitator|s
immaculate|ly|ness immanence immanency immanent|ly immaterial|ity|ly|ness immature|ly immaturity immeasurable
immeasurably immediacies immediacy immediate|ly|ness immemorial|ly immense|ly immensities immensity immensurable
immerge immerse|d|s immersible immersing immersion|s immersive immigrant|s immigrate|d|s immigrating immigration|s
imminence imminent|ly immobile immobilisation immobilise|d|r|rs|s immobilising immobility immobilization
immobilize|d|r|rs|s immobilizing immoderate|ly immodest|ly|y immolate|d|s immolating immolation immoral|ities|ity|ly
immortal|ise|ised|ises|ising|ity|ize|ized|izes|izing|ly|s immotile immovability immovable immovably immoveable immune
immunisation|s immunise|d|s immunising immunity immunization|s immunize|d|s immunizing immunodeficiency
immunodeficient immunoglobulin|s immunologic|al immunologist|s immunology immure|d|s immuring immutability immutable
immutably impact|ed|ing|s impair|ed|ing|ment|ments|s impala|s impale|d|ment|r|s impaling impalpable impalpably
impanel|ed|ing|led|ling|s imparity impart|ed|ial|iality|ially|ing|s impassable impassably impasse|s impassibility
impassible impassibly impassioned impassive|ly|ness impassivity impaste impasto impatience|s impatiens|es impatient|ly
impeach|able|ed|er|ers|es|ing|ment|ments impeccability impeccable impeccably impecunious|ly|ness impedance
impede|d|r|s impediment|a|al|s impeding impel|led|ler|lers|ling|s impend|ed|ing|s impenetrability impenetrable
impenetrably impenitence impenitent|ly imperative|ly|s imperceptibility imperceptible imperceptibly imperceptive
imperfect|ion|ions|ly|ness|s imperial|ism|ist|istic|istically|ists|ly|s imperil|ed|ing|led|ling|ment|s
imperious|ly|ness imperishable imperishably impermanence impermanency impermanent|ly impermeability impermeable
impermeably impermissible impersonal|ly impersonate|d|s impersonating impersonation|s impersonator|s impertinence|s
impertinent|ly imperturbability imperturbable imperturbably impervious|ly|ness impetigo impetuosity impetuous|ly|ness
impetus|es impieties impiety impinge|d|ment|r|s impinging impious|ly|ness impish|ly|ness implacability implacable
implacably implant|able|ation|ed|ing|s implausibilities implausibility implausible implausibly
implement|able|ation|ations|ed|er|ers|ing|s implicate|d|s implicating implication|s implicit|ly|ness implied implies
implode|d|s imploding implore|d|s imploring|ly implosion|s implosive imply|ing impolite|ly|ness|nesses impolitic
imponderable|s imponderably
import|able|ance|ant|antly|ation|ations|ed|er|ers|ing|s|unate|unately|une|uned|uner|unes|uning|unity impose|d|r|rs|s
imposing|ly imposition|s impossibilities impossibility impossible|s impossibly impost|er|ers|or|ors|s|ume|ure|ures
impotence impotency impotent|ly impound|ed|er|ing|s impoverish|ed|es|ing|ment impower impracticability impracticable
impracticably impractical|ity|ly imprecate|d|s imprecating imprecation|s imprecise|ly|ness imprecision impregnability
impregnable impregnably impregnate|d|s impregnating impregnation impresa|rio|rios
impress|ed|er|es|ibility|ible|ing|ion|ionability|ionable|ionism|ionist|ionistic|ionists|ions|ive|ively|iveness imprest
imprimatur|s imprint|ed|er|ers|ing|ings|s imprison|ed|ing|ment|ments|s improbabilities improbability improbable
improbably impromptu|s improper|ly improprieties impropriety improvable improve|d|ment|ments|r|s improvidence
improvident|ly improving improvisation|al|s improvise|d|r|rs|s improvising improvisor|s imprudence imprudent|ly
impudence impudent|ly impugn|ed|er|ers|ing|s impulse|d|s impulsing impulsion impulsive|ly|ness impulsivity impunity
impure|ly|r|st impurities impurity imputable imputation|s impute|d|s imputing inabilities inability inaccessibility
inaccessible inaccessibly inaccuracies inaccuracy inaccurate|ly inaction inactivate|d|s inactivating inactivation
inactive|ly inactivity inadequacies inadequacy inadequate|ly inadmissibility inadmissible inadmissibly inadvertence
inadvertency inadvertent|ly inadvisability inadvisable inalienability inalienable inalienably inalterable inamorata|s
inamorato inane|ly|r|st inanimate|ly|ness inanities inanity inapplicable inappreciable inappreciably inappreciative
inapproachable inappropriate|ly|ness inapt|itude|ly|ness inarguable inarticulacy inarticulate|ly|ness inartistic
inasmuch inattention inattentive|ly|ness inaudibility inaudible inaudibly inaugural|s inaugurate|d|s inaugurating
inauguration|s inauspicious|ly inauthentic inboard|s inborn inbound inbox|es inbred inbreed|ing|s inbuilt incalculable
incalculably incandescence incandescent|ly incant|ation|ations incapability incapable incapably incapacitate|d|s
incapacitating incapacitation incapacity incarcerate|d|s incarcerating incarceration|s incarnadine|d|s incarnadining
incarnate|d|s incarnating incarnation|s incase incautious|ly incendiaries incendiary incense|d|s incensing incentive|s
incept|ion|ions|ive incertitude incessant|ly incest|s|uous|uously|uousness inched inches inching inchoate inchworm|s
incidence|s incident|al|ally|als|s incinerate|d|s incinerating incineration incinerator|s incipience incipient|ly
incise|d|s incising incision|s incisive|ly|ness incisor|s incitation|s incite|d|ment|ments|r|rs|s inciting
incivilities incivility inclemency inclement inclination|s incline|d|r|s inclining|s inclose|d|s inclosing inclosure|s
include|d|s including inclusion|s inclusive|ly|ness incognito|s incoherence incoherency incoherent|ly incombustible
incombustibly income|r|rs|s incoming incommensurate|ly incommode|d|s incommoding incommodious incommunicable
incommunicado incommunicative incomparable incomparably incompatibilities incompatibility incompatible|s incompatibly
incompetence incompetency incompetent|ly|s incomplete|ly|ness incomprehensibility incomprehensible incomprehensibly
incomprehension inconceivability inconceivable inconceivably inconclusive|ly|ness incongruities incongruity
incongruous|ly|ness inconsequential|ly inconsiderable inconsiderably inconsiderate|ly|ness inconsideration
inconsistencies inconsistency inconsistent|ly inconsolable inconsolably inconspicuous|ly|ness inconstancy
inconstant|ly incontestability incontestable incontestably incontinence incontinent incontrollable incontrovertible
incontrovertibly inconvenience|d|s inconveniencing inconveniency inconvenient|ly incorporate|d|s incorporating
incorporation incorporeal incorrect|ly|ness incorrigibility incorrigible incorrigibly incorruptibility incorruptible
incorruptibly increase|d|s increasing|ly increate incredibility incredible incredibly incredulity incredulous|ly
increment|al|alism|alist|alists|ally|ed|ing|s incriminate|d|s incriminating incrimination incriminatory
incrust|ation|ations|ed|ing|s incubate|d|s incubating incubation incubator|s incubi incubus|es incudes inculcate|d|s
inculcating inculcation inculpable inculpate|d|s inculpating inculpation incult incumbencies incumbency incumbent|s
incumber|ed|ing|s incumbrance incunabula incunabulum incur|able|ables|ably|ious|red|ring|s|sion|sions incuse|s
indebted|ness indecencies indecency indecent|ly indecipherable indecipherably indecision indecisive|ly|ness
indecorous|ly indeed indefatigable indefatigably indefeasible indefeasibly indefensible indefensibly indefinable
indefinably indefinite|ly|ness indelible indelibly indelicacies indelicacy indelicate|ly indemnification|s indemnified
indemnifier indemnifies indemnify|ing indemnities indemnity indemonstrable indene|s
indent|ation|ations|ed|ing|ion|s|ure|ured|ures|uring independence independency independent|ly|s indescribable
indescribably indestructibility indestructible indestructibly indeterminable indeterminably indeterminacy
indeterminate|ly index|ation|ations|ed|er|ers|es|ing|ings indicate|d|s indicating indication|s indicative|ly|s
indicator|s|y indices indict|able|ed|ee|er|ing|ion|ions|ment|ments|or|s indie|s indifference indifferent|ly indigenae
indigence indigene indigenous indigent|ly|s indigestible indigestibly indigestion indign|ant|antly|ation|ities|ity
indigo indirect|ion|ions|ly|ness indiscernible indiscernibly indiscipline indiscreet|ly indiscrete indiscretion|s
indiscriminate|ly indispensability indispensable|s indispensably indispose|d|s indisposition|s indisputable
indisputably indissolubility indissoluble indissolubly indistinct|ly|ness indistinguishable indistinguishably
indite|d|s inditing indium
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
infold|ed|ing|s infomercial|s
inform|al|ality|ally|ant|ants|atics|ation|ational|ative|atively|ativeness|ed|er|ers|ing|s infotainment
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
injudicious|ly|ness injunction|s injunctive injure|d|r|rs|s injuries injuring injurious injury injustice|s inkblot|s
inked inkier inkiest inkiness inking inkles inkling|s inkstand|s inkwell|s inlaid inland inlay|ing|s inlet|s inlier
inline inmate|s inmesh inmost innards innate|ly|ness inner|most|sole|soles|spring|vate|vated|vates|vating|vation|ve
inning|s innit innkeeper|s innocence innocency innocent|ly|s innocuous|ly|ness innovate|d|s innovating innovation|s
innovative innovator|s|y innuendo|es|s innumerable innumerably innumeracy innumerate inoculate|d|s inoculating
inoculation|s inoffensive|ly|ness inoperable inoperative inopportune|ly inordinate|ly inorganic|ally inosculate
inositol inotropic inpatient|s input|s|ted|ting inquest|s inquietude inquire|d|r|rs|s inquiries inquiring|ly inquiry
inquisition|al|s inquisitive|ly|ness inquisitor|ial|s inquorate inroad|s inrush|es insalubrious insane|ly|r|st
insanitary insanities insanity insatiability insatiable insatiably inscribe|d|r|rs|s inscribing inscription|s
inscrutability inscrutable|ness inscrutably inseam|s insect|icidal|icide|icides|ivore|ivores|ivorous|s insecure|ly
insecurities insecurity inseminate|d|s inseminating insemination insensate insensibility insensible insensibly
insensitive|ly insensitivity insentience insentient inseparability inseparable|s inseparably insert|ed|ing|ion|ions|s
inset|s|ted|ting inshore inshrine inside|r|rs|s insidious|ly|ness insight|ful|s insigne|s insignia|s insignificance
insignificancy insignificant|ly insincere|ly insincerity insinuate|d|s insinuating insinuation|s insinuative
insinuator|s insipid|ity|ly|ness insist|ed|ence|ency|ent|ently|ing|ingly|s insnare insobriety insociable insofar
insolate insolation insole|nce|nt|ntly|s insolubility insoluble insolubly insolvable insolvencies insolvency
insolvent|s insomnia|c|cs insomuch insouciance insouciant inspect|ed|ing|ion|ions|or|orate|orates|ors|s
inspiration|al|s inspiratory inspire|d|r|s inspiring inspirit|ed|ing|s instabilities instability instable
instal|l|lable|lation|lations|led|ler|lers|ling|lment|lments|ls|ment|ments|s instance|d|s instancies instancing
instancy instant|aneous|aneously|er|iate|iated|iates|iating|ly|s instar instate|d|s instating instead instep|s
instigate|d|s instigating instigation instigator|s instil|l|lation|led|ler|ling|lment|lments|ls|s
instinct|ive|ively|s|ual institute|d|r|rs|s instituting
institution|al|alisation|alise|alised|alises|alising|alism|alization|alize|alized|alizes|alizing|ally|s institutor|s
instruct|ed|ing|ion|ional|ions|ive|ively|or|ors|s instrument|al|alism|alist|alists|ality|ally|als|ation|ed|ing|s
insubordinate insubordination insubstantial|ly insufferable insufferably insufficiency insufficient|ly
insula|r|rity|te|ted|tes|ting|tion|tor|tors insulin insult|ed|er|ing|ingly|s insuperable insuperably insupportable
insupportably insurable insurance|s insure|d|ds|r|rs|s insurgence|s insurgencies insurgency insurgent|s insuring
insurmountable insurmountably insurrection|ist|ists|s insusceptible intact intagli|o|os intake|s intangibility
intangible|s intangibly integer|s integral|ly|s integrate|d|s integrating integration|s integrative integrator|s
integrity integument|s
intel|lect|lects|lectual|lectualise|lectualised|lectualises|lectualising|lectualism|lectualize|lectualized|lectualizes|lectualizing|lectually|lectuals|ligence|ligencer|ligences|ligent|ligently|ligentsia|ligibility|ligible|ligibly
intemerate intemperance intemperate|ly intend|ed|eds|ing|s intense|ly|r|st intensification intensified intensifier|s
intensifies intensify|ing intension|al|ally|s intensities intensity intensive|ly|ness|s
intent|ion|ional|ionally|ions|ly|ness|s
inter|act|acted|acting|action|actions|active|actively|activity|acts|bred|breed|breeding|breeds|cede|ceded|ceder|cedes|ceding|cept|cepted|cepting|ception|ceptions|ceptor|ceptors|cepts|cession|cessions|cessor|cessors|cessory|change|changeability|changeable|changeably|changed|changes|changing|city|collegiate|com|communicate|communicated|communicates|communicating|communication|coms|connect|connected|connecting|connection|connections|connects|continental|course|cultural|denominational|departmental|dependence|dependency|dependent|dependently|dict|dicted|dicting|diction|dicts|disciplinary|est|ested|esting|estingly|ests|face|faced|faces|facial|facing|faith|fere|fered|ference|ferences|ferer|feres|fering|feron|file|filed|files|filing|galactic|governmental|im|ior|iors|ject|jected|jecting|jection|jections|jects|lace|laced|laces|lacing|lard|larded|larding|lards|lay|leave|leaved|leaves|leaving|leukin|line|linear|lined|lines|lining|linings|link|linked|linking|links|lock|locked|locking|locks|locutor|locutors|locutory|lope|loped|loper|lopers|lopes|loping|lude|luded|ludes|luding|marriage|marriages|married|marries|marry|marrying|mediacy|mediaries|mediary|mediate|mediately|mediates|ment|ments|mezzi|mezzo|mezzos|minable|minably|mingle|mingled|mingles|mingling|mission|missions|mittence|mittency|mittent|mittently|mix|mixed|mixes|mixing|n|nal|nalisation|nalise|nalised|nalises|nalising|nalization|nalize|nalized|nalizes|nalizing|nally|nals|national|nationalisation|nationalise|nationalised|nationalises|nationalising|nationalism|nationalist|nationalists|nationalization|nationalize|nationalized|nationalizes|nationalizing|nationally|nationals|ne|necine|ned|nee|nees|nement|nes|neship|neships|net|ning|nist|nists|nment|nments|ns|nship|nships|oceptor|office|operability|operable|operate|operates|penetrate|penetrated|penetrates|penetrating|penetration|personal|planetary|play|plays|polate|polated|polates|polating|polation|polations|pose|posed|poser|poses|posing|position|pret|pretation|pretations|pretative|preted|preter|preters|preting|pretive|prets|race|racial|radial|red|regna|regnum|regnums|relate|related|relates|relating|relation|relations|relationship|relationships|rex|ring|rogate|rogated|rogates|rogating|rogation|rogations|rogative|rogatively|rogatives|rogator|rogatories|rogators|rogatory|rupt|rupted|rupter|rupters|rupting|ruption|ruptions|rupts|s|scholastic|sect|sected|secting|section|sectional|sectionality|sections|sects|session|sessions|sex|sperse|spersed|sperses|spersing|spersion|state|states|stellar|stice|stices|stitial|twine|twined|twines|twining|urban|val|vale|vals|vene|vened|vener|venes|vening|vention|ventionism|ventionist|ventionists|ventions|view|viewed|viewee|viewees|viewer|viewers|viewing|views|vocalic|war|weave|weaved|weaves|weaving|wove|woven
intestacy intestate intestinal intestine|s intifada intimacies intimacy intimate|d|ly|s intimating intimation|s
intimidate|d|s intimidating|ly intimidation intine intolerable intolerably intolerance intolerant|ly intonation|s
intone|d|r|rs|s intoning intoxicant|s intoxicate|d|s intoxicating intoxication intracranial intractability intractable
intractably intramural intramuscular intranet|s intransigeance intransigence intransigency intransigent|ly|s
intransitive|ly|s intrastate intrauterine intravenous|es|ly intreat intrench|ed|es|ing|ment|ments intrepid|ity|ly
intricacies intricacy intricate|ly intrigue|d|r|rs|s intriguing|ly intrinsic|ally|s introduce|d|s introducing
introduction|s introductory introit|s intros|pect|pected|pecting|pection|pective|pectively|pects introversion
introvert|ed|s intrude|d|r|rs|s intruding intrusion|s intrusive|ly|ness intrust|ed|ing|s intubate
intuit|ed|ing|ion|ions|ive|ively|iveness|s intwine inulin inunction|s inundate|d|s inundating inundation|s
inure|d|ment|s inuring invade|d|r|rs|s invading invalid|ate|ated|ates|ating|ation|ed|ing|ism|ity|ly|s invaluable
invaluably invariability invariable|s invariably invariant|s invasion|s invasive invective|s inveigh|ed|ing|s
inveigle|d|r|rs|s inveigling invent|ed|ing|ion|ions|ive|ively|iveness|or|oried|ories|ors|ory|orying|s inverse|ly|s
inversion|s invert|ebrate|ebrates|ed|er|ers|ing|s
invest|ed|igate|igated|igates|igating|igation|igations|igative|igator|igators|igatory|ing|iture|itures|ment|ments|or|ors|s
inveteracy inveterate invidious|ly|ness invigilate|d|s invigilating invigilation invigilator|s invigorate|d|s
invigorating|ly invigoration invincibility invincible invincibly inviolability inviolable inviolably inviolate
invisibility invisible invisibly invitation|al|als|s invite|d|e|es|s inviting|ly invocation|s invoice|d|s invoicing
invoke|d|r|rs|s invoking involuntarily involuntariness involuntary involution involve|d|ment|ments|s involving
invulnerability invulnerable invulnerably inward|ly|s inwrap iodide|s iodine iodise|d|s iodising iodism iodize|d|s
iodizing iolite ionic ionisation ionise|d|r|rs|s ionising ionization ionize|d|r|rs|s ionizing ionosphere|s ionospheric
iotas ipecac|s irascibility irascible irascibly irate|ly|ness ireful irenic|al|ally irides|cence|cent|cently iridium
irises irked irking irksome|ly|ness ironclad|s ironed ironer ironic|al|ally ironies ironing ironmonger|s|y irons|tone
ironware ironwood|s ironwork|s irony irradiate|d|s irradiating irradiation irrational|ity|ly|s irreclaimable
irreconcilability irreconcilable irreconcilably irrecoverable irrecoverably irredeemable irredeemably irreducible
irreducibly irrefutable irrefutably irregular|ities|ity|ly|s irrelevance|s irrelevancies irrelevancy irrelevant|ly
irreligion|s irreligious irremediable irremediably irremovable irreparable irreparably irreplaceable irrepressible
irrepressibly irreproachable irreproachably irresistible irresistibly irresolute|ly|ness irresolution irrespective
irresponsibility irresponsible irresponsibly irretrievable irretrievably irreverence irreverent|ly irreversible
irreversibly irrevocable irrevocably irrigable irrigate|d|s irrigating irrigation irritability irritable irritably
irritant|s irritate|d|s irritating|ly irritation|s irrupt|ed|ing|ion|ions|ive|s ischaemia ischaemic ischemia ischemic
isinglass island|er|ers|s isles islet|s isobar|ic|s isolate|d|s isolating isolation|ism|ist|ists isomer|ic|ism|s
isometric|ally|s isometries isomorphic isomorphism isosceles isotherm|s isotone isotonic isotope|s isotopic isotopy
isotropic issuance issue|d|r|rs|s issuing isthmi|an isthmus|es
italic|isation|ise|ised|ises|ising|ization|ize|ized|izes|izing|s itched itches itchier itchiest itchiness itching|s
itchy itemisation itemise|d|r|s itemising itemization itemize|d|r|s itemizing items iterate|d|s iterating iteration|s
iterative iterator|s itineracy itinerant|s itineraries itinerary itself ivied ivies ivories ivory izzard jabbed
jabber|ed|er|ers|ing|s jabbing jabot|s jacaranda|s jackal|s jackaroo|ed|ing|s jackass|es jackboot|ed|s jackdaw|s
jacked jackeroo jacket|ed|s jackhammer|s jacking jackknife|d|s jackknifing jackknives jackpot|s jackrabbit|s
jacks|traw|traws jacquard jactation jaded|ly|ness jadeite jades jading jagged|er|est|ly|ness jaggier jaggiest jaguar|s
jailbird|s jailbreak|s jailed jailer|s jailhouse|s jailing jailor|s jails jalopies jalopy jalousie|s jambalaya
jamboree|s jambs jammed jammer jammier jammiest jamming jammy jampan|s jangle|d|r|rs|s jangling jangly janitor|ial|s
japan|ned|ning|s japed japery japes japing jarful|s jargon jarred jarring|ly jasmine|s jasper jatos jaundice|d|s
jaundicing jaunt|ed|ier|iest|ily|iness|ing|s|y javelin|s jawbone|d|s jawboning jawbreaker|s jawed jawing jawless
jawline|s jaybird|s jaywalk|ed|er|ers|ing|s jazzed jazzes jazzier jazziest jazzing jazzy jealous|ies|ly|ness|y jeans
jeepers jeeps jeered jeerer jeering|ly jeers jehad|s jejuna jejune jejunum|s jelled jellied jellies jelling jello
jells jelly|bean|beans|fish|fishes|ing|like|roll|rolls jemmied jemmies jemmy|ing jennet|s jennies jenny jeopardise|d|s
jeopardising jeopardize|d|s jeopardizing jeopardy jeremiad|s jerked jerkier jerkiest jerkily jerkin|ess|g|s jerks
jerkwater jerky jeroboam|s jerrican|s jerrybuilt jerrycan|s jersey|s jessamine|s jested jester|s jesting|ly jests
jetliner|s jetport|s jetsam jetted jetties jetting jettison|ed|ing|s jetty
jewel|ed|er|ers|ing|led|ler|leries|lers|lery|ling|ries|ry|s jibbed jibber jibbing jibed jibes jibing jiffies jiffs
jiffy jigged jigger|ed|ing|s jigging jiggle|d|s jiggling jiggly jigsaw|ed|ing|n|s jihad|ist|ists|s jillaroo|ed|ing|s
jillion jilted jilting jilts jimmied jimmies jimmy|ing jimsonweed jingle|d|s jingling jingly jingoes jingoism
jingoist|ic|s jinked jinking jinks jinni|s jinns jinricksha|s jinrikisha|s jinriksha|s jinxed jinxes jinxing jitney|s
jitter|bug|bugged|bugger|bugging|bugs|ier|iest|s|y jiujitsu jived jives jiving jobbed jobber|ies|s|y jobbing
jobholder|s jobless|ness jobshare|s jobsworth|s jockey|ed|ing|s jocks|trap|traps jocose|ly|ness jocosity
jocular|ity|ly jocund|ity|ly jodhpur|s joeys jogged jogger|s jogging joggle|d|s joggling johnnies johnny|cake|cakes
johns joinder joined joiner|s|y joining joins joint|ed|er|ers|ing|less|ly|s joist|s jojoba joked joker|s jokes jokey
jokier jokiest joking|ly jollied jollier jollies|t jollification|s jollify jollily jolliness jollity jolly|ing jolted
jolter|s joltier joltiest jolting jolts jonquil|s jorums joshed josher|s joshes joshing josses jostle|d|r|s jostling
jotted jotter|s jotting|s joule|s jounce|d|s jouncing jouncy journal|ese|ise|ism|ist|istic|ists|s
journey|ed|er|ers|ing|man|men|s journo|s joust|ed|er|ers|ing|s jovial|ity|ly jowlier jowliest jowls jowly joyed
joyful|ler|lest|ly|ness joying joyless|ly|ness joyous|ly|ness joyridden joyride|r|rs|s joyriding joyrode joystick|s
jubilant|ly jubilation jubilee|s judder|ed|ing|s judge|d|ment|mental|ments|s|ship judging judgment|al|ally|s
judicatories judicatory judicature judicial|ly judiciaries judiciary judicious|ly|ness jugful|s jugged juggernaut|s
jugging juggins juggle|d|r|rs|ry|s juggling|s jugular|s juice|d|r|rs|s juicier juiciest juicily juiciness juicing
juicy jujitsu jujube|s jujutsu jukebox|es julep|s julienne jumble|d|s jumbling jumbo|s jumbuck|s jumped jumper|s
jumpier jumpiest jumpily jumpiness jumping jumps|uit|uits jumpy junco|es|s junction|al|s juncture|s jungle|s jungly
junior|s juniper|s junked junker|s junket|ed|eer|eers|er|ers|ing|ings|s junkie|r|s|st junking junks junky|ard|ards
junta|s juntos juridic|al|ally juries jurisdiction|al|s jurisprudence jurist|ic|s juror|s juryman jurymen jurywoman
jurywomen juster justest justice|s justiciable justifiable justifiably justification|s justified justifier|s justifies
justify|ing justle justly justness jutted jutting juvenile|s juxtapose|d|s juxtaposing juxtaposition|s kabbalah
kabob|s kaboom kabuki kaddish|es kaffeeklatch|es kaffeeklatsch|es kaftan|s kaiser|s kaleidoscope|s kaleidoscopic|ally
kamikaze|s kanga|roo|roos|s kanji kaolin|e kapok kappa|s kaput karakul karaoke|s karat|e|s karma karmic karts kashas
kasher katakana katharses katharsis katydid|s kayak|ed|er|ing|s kayoed kayoing kayos kazoo|s kebab|s kebob|s kedgeree
keeled keelhaul|ed|ing|s keeling keels keened keener keenest keening keenly keenness keens keeper|s keeping
keeps|ake|akes kelpie|s kelter kelvin|s kenned kennel|ed|ing|led|ling|s kenning|s kepis keramic|s keratin keratitis
kerbed kerbing kerbs|ide kerchief|s kerchieves kerfuffle|s kermis kerned kernel|s kerning kerosene kerosine kersey
kestrel|s ketch|es|up ketogenic ketone|s kettle|drum|drums|s keybinding|s keyboard|ed|er|ers|ing|ist|ists|s keyed
keyhole|s keying keynote|d|r|rs|s keynoting keypad|s keypunch|ed|er|ers|es|ing keyring keystone|s keystroke|s
keyword|s khaki|s khalif|s khans kibble|d|s kibbling kibbutz|es|im kibitz|ed|er|ers|es|ing kibosh kickback|s kickball
kickboxing kicked kicker|s kickier kickiest kicking kickoff|s kicks|haw|haws|tand|tands kicky kidded kidder|s kiddie|s
kidding kiddish kiddo|es|s kiddy kidnap|ed|er|ers|ing|ped|per|pers|ping|pings|s kidney|s kidskin kielbasa|s kielbasi
kielbasy kikes killdeer|s killed killer|s killing|s killjoy|s kills kilned kilning kilns kilobyte|s kilocoulomb|s
kilocycle|s kilogram|me|mes|s kilohertz|es kilojoule|s kiloliter|s kilolitre|s kilometer|s kilometre|s kilonewton|s
kilopascal|s kilos kiloton|s kilovolt|s kilowatt|s kilted kilter kilts kimono|s kinase kinda
kinder|garten|gartener|garteners|gartens kindest kindhearted|ly|ness kindle|d|s|ss kindlier kindliest kindliness
kindling kindly kindness|es kindred kinds kinema|tic|tics kines kinetic|ally|s kinfolk|s kingdom|s kingfisher|s
kingless kinglet|s kinglier kingliest kingliness kingly kingmaker|s kingpin|s kings|hip kinked kinkier kinkiest
kinkily kinkiness kinking kinks kinky kinsfolk kinship kinsman kinsmen kinswoman kinswomen kiosk|s kipped
kipper|ed|ing|s kipping kirks kirsch|es kismet kissable kissagram|s kissed kisser|s kisses kissing kissoff|s
kissogram|s kitbag|s kitchen|ette|ettes|s|ware kited kites kiting kitsch|y kitted kitten|ish|s kitties kitting kittle
kitty kiwifruit|s kiwis klaxon|s kleptocracy kleptomania|c|cs klutz|es|ier|iest|iness|y
knack|er|ered|ering|ers|s|wurst|wursts knapped knapping knapsack|s knave|ry|s knavish|ly knead|ed|er|ers|ing|s
kneecap|ped|ping|s kneed kneeing kneel|ed|ing|s knees knell|ed|ing|s knelt knicker|bockers|s knickknack|s knife|d|s
knifing knight|ed|hood|hoods|ing|liness|ly|s knish|es knits knitted knitter|s knitting knitwear knives knobbier
knobbiest knobbly knobby knobs knock|about|down|downs|ed|er|ers|ing|ings|off|offs|out|outs|s|wurst|wursts knoll|s
knothole|s knots knotted knottier knottiest knotting knotty knouts knowable knowing|ly|s knowledge|able|ably known
knows knuckle|d|duster|dusters|head|heads|s knuckling knurl|ed|ing|s koala|s kohlrabi|es kolas koodoo|s kookaburra|s
kookie|r|st kookiness kooks kooky kopeck|s kopek|s korma kosher|ed|ing|s kowtow|ed|er|ing|s kraal|s krafts kraits
kraut|s kremlin|s krill krimmer krone|r kronor kruller krypton kuchen|s kudos kudzu|s kummerbund kumquat|s
kvetch|ed|er|ers|es|ing kylie|s kyloes laager|s labdanum label|ed|er|ing|led|ler|ling|s labia|l|ls labile lability
labium labor|atories|atory|ed|er|ers|ing|ious|iously|iousness|s|saving labour|ed|er|ers|ing|s|saving labrum laburnum|s
labyrinth|ine|s laced lacerate|d|s lacerating laceration|s laces lacewing|s lacework laches lachrymal lachrymose
lacier laciest laciness lacing|s lackadaisical|ly lacked lacker lackey|s lacking lackluster lacklustre lacks
laconic|ally lacquer|ed|ing|s lacquey lacrimal lacrosse lacrymal lactase lactate|d|s lactating lactation lacteal
lactic lactone lactose lacuna|e|l|r|s|te ladanum ladder|ed|ing|s laddie|s laddish|ness laded laden lades ladies
lading|s ladino ladle|d|r|s ladling ladybird|s ladybug|s ladyfinger|s ladylike ladylove|s ladyship|s laetrile lagans
lager|s laggard|ly|s lagged lagger lagging lagnappe|s lagniappe|s lagoon|s laird|s lairs laity lakefront|s lakeland
lakes|ide lallygag|ged|ging|s lamas|eries|ery lambada|s lambast|e|ed|es|ing|s lambda|s lambed lambency lambent|ly
lambert lambing lambkin|s lambs|kin|kins|wool lamebrain|ed|s lamed lamely lameness
lament|able|ably|ation|ations|ed|er|ing|s lamer lames|t lamina|e|r|s|te|ted|tes|ting|tion laming|ton|tons laminous
lammed lamming lampas lampblack lampion lamplight|er|ers lampoon|ed|er|ing|s lamppost|s lamprey|s lamps|hade|hades
lanai|s lance|d|r|rs|s|t|ts lancing landau|s landed lander landfall|s landfill|s landholder|s landholding|s landing|s
landladies landlady landless landline|s landlocked landlord|s landlubber|s landman landmark|s landmass|es landmen
landmine|s landowner|s|ship landowning|s
lands|cape|caped|caper|capers|capes|caping|ide|ides|lid|lidden|lide|lides|liding|lip|lips|man|men landward|s lanes
langrage language|s languid|ly|ness languish|ed|er|es|ing languor|ous|ously|s langur|s laniard|s lanker lankest
lankier lankiest lankiness lankly lankness lanky lanner lanolin lantern|s lanthanum lanyard|s laparoscopic laparoscopy
laparotomy lapboard|s lapdog|s lapel|ed|led|s lapful lapidaries lapidary lapin|s lapped lappet|s lapping|s lapse|d|r|s
lapsing lapsus laptop|s lapwing|s larboard|s larcenies larcenist|s larcenous larceny larch|es larded larder|s lardier
lardiest larding lardon lards lardy large|hearted|ly|ness|r|s|ss|sse|st largish largo|s lariat|s larine larked larker
larking larks|pur|purs larrikin|ism|isms|s larva|e|l|s laryngeal larynges laryngitic laryngitis larynx|es lasagna|s
lasagne|s lascivious|ly|ness laser|s lashed lasher|s lashes lashing|s lasing lasses lassie|s lassitude
lasso|ed|er|es|ing|s lasted lasting|ly lastly lasts latch|ed|es|et|ing|key|keys latecomer|s lateen lately latency
lateness latent|ly later|al|aled|aling|alled|ally|als latest latex lathe|d|r|red|rer|ring|rs|ry|s lathing lathis laths
latices latish latitude|s latitudinal latitudinarian|s latkes latrine|s latte|n|r|rly|s lattice|d|s|work|works
laudable laudably laudanum laudatory lauded lauder|s lauding lauds
laugh|able|ably|ed|er|ing|ingly|ingstock|ingstocks|s|ter launce|s|ston launch|ed|er|ers|es|ing|pad|pads
launder|ed|er|ers|ette|ettes|ing|s laundress|es laundrette|s laundries laundromat|s laundry|man|men|woman|women
laureate|s|ship laurel|s lavage lavalier|e|es|s lavash lavatorial lavatories lavatory laved lavender|s lavers laves
laving lavish|ed|er|es|est|ing|ly|ness lawbreaker|s lawbreaking lawful|ly|ness lawgiver|s lawless|ly|ness lawmaker|s
lawmaking lawman lawmen lawnmower|s lawns lawrencium lawsuit|s lawyer|s laxation laxative|s laxer laxest laxity laxly
laxness layabout|s layaway layer|ed|ing|s layette|s laying layman laymen layoff|s layout|s layover|s laypeople
layperson|s layup|s laywoman laywomen lazed lazes lazied lazier lazies|t lazily laziness lazing lazybones lazying
leach|ed|er|es|ing leaded leaden leader|less|s|ship|ships leading leads leafage leafed leafier leafiest leafing
leafless leaflet|ed|ing|s|ted|ting leafs|talk|talks leafy league|d|r|s leaguing leakage|s leaked leaker leakier
leakiest leakiness leaking leaks leaky leaned leaner leanest leaning|s leanly leanness leans leant leaped leaper|s
leapfrog|ged|ging|s leaping leaps leapt learn|ability|able|ed|edly|er|ers|ing|s|t
lease|back|backs|d|hold|holder|holders|holds|r|rs|s leash|ed|es|ing leasing least|ways|wise
leather|ette|n|neck|necks|s|y leave|d|n|ned|ning|ns|r|rs|s leaving|s leched lecher|ous|ously|ousness|s|y leches
leching lecithin lectern|s lection lector|s lecture|d|r|rs|s|ship|ships lecturing ledge|r|rs|s leech|ed|es|ing leeks
leered leerier leeriest leerily leeriness leering|ly leers leery leeward|s leeway lefter leftest leftie|s leftism
leftist|s leftmost leftover|s lefts leftward|s lefty legacies legacy
legal|ese|isation|ise|ised|ises|ising|ism|isms|ist|istic|istically|ities|ity|ization|ize|ized|izes|izing|ly|s
legate|e|es|s legation|s legato|r|s legend|arily|ary|s legerdemain legged leggier leggiest leggin|ess|g|gs|s leggy
leghorn|s legibility legible legibly legion|aries|ary|naire|naires|s legislate|d|s legislating legislation
legislative|ly legislator|s legislature|s
legit|imacy|imate|imated|imately|imates|imating|imatise|imatised|imatises|imatising|imatize|imatized|imatizes|imatizing|imisation|imise|imised|imises|imising|imism|imist|imization|imize|imized|imizes|imizing
legless legman legmen legroom|s legume|s leguminous legwarmer|s legwork leisure|d|liness|ly|wear leitmotif|s
leitmotiv|s lemma|s lemme lemming|s lemon|ade|ades|grass|s|y lemur|es|s lender|s lending|s lends
length|en|ened|ening|ens|ier|iest|ily|iness|s|ways|wise|y lenience leniency lenient|ly lenitive lenity lenses lensing
lenten lentic lentil|s lento leonine leopard|ess|esses|s leotard|s leper|s leprechaun|s leprose leprosy leprous lepta
lepton|s lesbian|ism|s lesion|s lessee|s lessen|ed|ing|s lesser lesses lesson|s lessor|s letch|es letdown|s lethal|ly
lethargic|ally lethargy letter|box|boxes|ed|er|ers|head|heads|ing|press|s letting|s lettuce|s letup|s leucine
leucocyte|s leucotomies leucotomy leukaemia leukemia leukemic|s leukocyte|s levator levee|s
level|ed|er|ers|headed|headedness|ing|led|ler|lers|ling|ly|ness|s lever|age|aged|ages|aging|ed|et|ing|s leviathan|s
levied levier|s levies levigate levirate levitate|d|s levitating levitation levity levying lewder lewdest lewdly
lewdness lexica|l lexicographer|s lexicographic|al lexicography lexicon|s lexis liabilities liability liable
liaise|d|s liaising liaison|s liars libation|s libber|s libel|ed|ee|er|ers|ing|led|lee|ler|lers|ling|lous|ous|s
liberal|isation|isations|ise|ised|ises|ising|ism|ist|ity|ization|izations|ize|ized|izes|izing|ly|ness|s liberate|d|s
liberating liberation liberator|s libertarian|s liberties libertine|s liberty libidinal libidinous libido|s
librarian|s|ship libraries library librate|d|s librating libration libretti|st|sts libretto|s licence|d|s licencing
license|d|e|es|r|s licensing licente licentiate|s licentious|ly|ness lichee|s lichen|s licit|ly licked licker
licking|s licks licorice|s lictor lidded lidless lidos lieder liefer liefest liege|s liens lieutenancy lieutenant|s
lifebelt|s lifeblood lifeboat|s lifebuoy|s lifeforms lifeguard|s lifeless|ly|ness lifelike lifeline|s lifelong lifer|s
lifesaver|s lifesaving lifespan|s lifestyle|s lifetime|s lifework|s lifted lifter|s lifting liftoff|s lifts ligament|s
ligate|d|s ligating ligation ligature|d|s ligaturing ligers
light|ed|en|ened|ener|eners|ening|enings|ens|er|ers|est|face|faced|headed|hearted|heartedly|heartedness|house|houses|ing|less|ly|ness|ning|ninged|nings|proof|s|ship|ships|weight|weights
ligneous lignify lignin lignite ligure likability likable|ness likably likeability likeable|ness likeably liked
likelier likeliest likelihood|s likeliness likely liken|ed|ess|esses|ing|s liker likes|t likewise liking|s likker
lilac|s lilies lilliputian lilly lilos lilted lilting lilts limber|ed|ing|ness|s limbless limbo|s limbs limbus
limeade|s limed limelight limens limerick|s limes|cale|tone limey|s limier limiest liming
limit|ation|ations|ative|ed|er|ers|ing|ings|less|lessness|s limned limner|s limning limns limos limousine|s limped
limper limpest limpet|s limpid|ity|ly|ness limping limply limpness limps linage linchpin|s linctus linden|s lineage|s
lineal|ly lineament|s linear|ity|ly lineate linebacker|s lined linefeed lineman linemen linen|s liner|s lines|man|men
lineup|s linger|ed|er|ers|ie|ing|ingly|ings|s lingo|es|s lings lingua|l|s linguine|s linguini linguist|ic|ically|ics|s
liniment|s lining|s linkable linkage|s linked linker|s linking linkman linkmen links linkup|s linnet|s linoleum
linseed lintel|s linter lintier lintiest linty lioness|es lionhearted lionisation lionise|d|r|s lionising lionization
lionize|d|r|s lionizing lions lipid|e|es|s lipoids liposuction lipped lippy lipread|er|ing|s lipstick|ed|ing|s
liquefaction liquefied liquefier liquefies liquefy|ing liqueur|s
liquid|ate|ated|ates|ating|ation|ations|ator|ators|ise|ised|iser|isers|ises|ising|ity|ize|ized|izer|izers|izes|izing|s
liquified liquifies liquify|ing liquor|ed|ice|ices|ing|s liras lisle lisped lisper|s lisping lisps lissom|e listed
listee listel listen|able|ed|er|ers|ing|s lister|ia|s listing|s listless|ly|ness lists litanies litany litchi|s
liter|acy|al|alise|alised|alises|alising|alism|ality|alize|alized|alizes|alizing|ally|alness|als|ariness|ary|ate|ately|ates|ati|atim|ator|ature|s
lithe|ly|ness|r|some|st lithium lithograph|ed|er|ers|ic|ically|ing|s|y lithosphere|s litigant|s litigate|d|s
litigating litigation litigator|s litigious|ness litmus litotes litre|s litter|bug|bugs|ed|er|ers|ing|s
little|ness|r|st littoral|s liturgical|ly liturgics liturgies liturgist|s liturgy lituus livability livable|ness
liveable|ness lived livelier liveliest livelihood|s liveliness livelong|s lively liven|ed|ing|s
liver|ied|ies|ish|s|wort|worts|wurst|y|yman|ymen lives|t|tock livid|ly|ness living|s lizard|s llama|s llano|s loaches
loadable loaded loader|s loading|s loads|tar|tars|tone|tones loafed loafer|s loafing loafs loamier loamiest loamy
loanable loaned loaner|s loaning loans|harking loanword|s loath|e|ed|er|ers|es|ing|ings|some|somely|someness loaves
lobar lobate lobation lobbed lobber|s lobbied lobbies lobbing lobby|ing|ism|ist|ists lobed lobes lobotomies
lobotomise|d|s lobotomising lobotomize|d|s lobotomizing lobotomy lobster|s lobule|s
local|e|es|isation|isations|ise|ised|ises|ising|ism|isms|ities|ity|ization|izations|ize|ized|izes|izing|ly|s
locate|d|r|rs|s locating location|al|s locative|s locator|s locavore|s lochs lockable lockage|s locked locker|s
locket|s locking lockjaw locknut|s lockout|s locks|mith|miths|tep lockup|s locomotion locomotive|s locos locoweed|s
locular locule locum|s locus|t|ts locution|s lodes|tar|tars|tone|tones lodge|d|r|rs|s lodging|s loesses lofted loftier
loftiest loftily loftiness lofting lofts lofty loganberries loganberry logarithm|ic|s logbook|s loges logged
logger|head|heads|s loggia|s logging logic|al|ality|ally|ian|ians logier logiest login|s logion logistic|al|ally|s
logjam|s logoff|s logon|s logos logotype|s logout|s logrolling logwood|s loincloth|s loins loiter|ed|er|ers|ing|s
lolcat|s lolled loller lollies lolling lollipop|s lollop|ed|ing|s lolls lolly|gag|gagged|gagging|gags|pop|pops
loment|s lonelier loneliest loneliness lonely loner|s lonesome|ly|ness longboat|s longbow|s longed longer longest
longevity longhair|s longhand longhorn|s longhouse|s longing|ly|s longish longitude|s longitudinal|ly
longs|horeman|horemen|ighted|ome|tanding longtime longueur|s longways longwise loofah|s loofas lookalike|s looked
looker|s looking lookout|s looks lookup loomed looming looms looney|ier|ies|s loonie|r|s|st loons loony looped
looper|s loophole|s loopier loopiest looping loops loopy loose|d|ly|n|ned|ness|ning|ns|r|s|st loosing looted looter|s
looting loots loped lopes loping lopped lopper|s lopping lopsided|ly|ness loquacious|ly|ness loquacity lorded lording
lordlier lordliest lordliness lordling lordly lords|hip|hips lorgnette|s lories loris|es lorries lorry losable loser|s
loses losing|s losses lossless lotion|s lotteries lottery lotto lotus|es louche louden louder loudest loudhailer|s
loudish loudly loudmouth|ed|s loudness loudspeaker|s lough|s lounge|d|r|rs|s lounging loupes loured louring lours
louse|d|s lousier lousiest lousily lousiness lousing lousy loutish|ly|ness louts louvar louver|ed|s louvre|d|s
lovability lovable|ness lovably loveable|ness loveably lovebird|s lovechild loved loveless lovelier lovelies|t
loveliness lovelorn lovely lovemaking lover|ly|s loves|eat|eats|ick|ome lovey|s loving|ly lowborn lowboy|s lowbred
lowbrow|s lowdown lowed lower|case|ed|ing|ings|most|s|y lowest lowing lowish lowland|er|ers|s lowlier lowliest
lowlife|s lowliness lowlives lowly lowness loxes loyal|er|est|ism|ist|ists|ler|lest|ly|ties|ty lozenge|s lozengy luaus
lubber|ly|s lubed lubes lubing lubric|ant|ants|ate|ated|ates|ating|ation|ator|ators|ious|iously|ity lucid|ity|ly|ness
lucked luckier luckiest luckily luckiness lucking luckless lucks lucky lucrative|ly|ness lucre lucubrate|d|s
lucubrating lucubration ludicrous|ly|ness luffed luffing luffs lugeing luges luggage lugged lugger|s lugging lughole|s
luging lugsail|s lugubrious|ly|ness lukewarm|ly|ness lullabies lullaby lulled lulling lulls lulus lumbago lumbar
lumber|ed|er|ers|ing|jack|jacks|man|men|s|yard|yards lumen luminaries luminary luminescence luminescent luminosity
luminous|ly lummox|es lumpectomies lumpectomy lumped lumpen|proletariat lumper|s lumpfish lumpier lumpiest lumpiness
lumping lumpish lumps lumpy lunacies lunacy lunar lunatic|s
lunch|box|boxes|ed|eon|eonette|eonettes|eons|es|ing|room|rooms|time|times lunge|d|r|rs|s lungfish|es lungful|s lunging
lungis lungs lunkhead|s lupin|e|es|s lupus lurch|ed|er|ers|es|ing lured lures lurgy lurid|ly|ness luring lurked lurker
lurking lurks luscious|ly|ness lusher lushes|t lushly lushness lusted luster|ing|less lustful|ly lustier lustiest
lustily lustiness lusting lustra lustre|less lustring lustrous|ly lusts lusty lutanist|s lutenist|s luteous lutes
lutetium luting|s lutist|s luvvie|s luxuriance luxuriant|ly luxuriate|d|s luxuriating luxuriation luxuries
luxurious|ly|ness luxury lyceum|s lychee|s lychgate|s lying lymph|atic|atics|ocyte|ocytes|oid|oma|omas|omata
lynch|ed|er|ers|es|ing|ings|pin|pins lynxes lyrate lyrebird|s lyres lyric|al|ally|ism|ist|ists|s lysosomal lysosomes
macabre macadam|ia|ias|ise|ised|ises|ising|ize|ized|izes|izing macaque|s macaroni|c|cs|es|s macaroon|s macaw|s maced
macerate|d|s macerating maceration maces machete|s machinate|d|s machinating machination|s machine|d|ry|s machining
machinist|s machismo macho macing macintosh|es mackerel|s mackinaw|s mackintosh|es mackle|s macks
macro|biotic|biotics|cosm|cosmos|cosms|economic|economics|n|ns|phages|s|scopic|scopically madam|e|s madcap|s
madden|ed|ing|ingly|s madder|s maddest madding mademoiselle|s madhouse|s madly madman madmen madness
madras|a|ah|ahs|as|es|sa|sas madrigal|s madwoman madwomen maelstrom|s maestri maestro|s mafia|s mafiosi mafioso|s
magazine|s magenta mages maggot|s|y magic|al|ally|ian|ians|ked|king|s magisterial|ly magistracy magistrate|s magma
magnanimity magnanimous|ly magnate|s magnesia magnesium
magnet|ic|ically|ics|isable|isation|ise|ised|iser|ises|ising|ism|ite|izable|ization|ize|ized|izer|izes|izing|o|ometer|ometers|on|ons|os|osphere|ospheres|s
magnification|s magnificence magnificent|ly magnified magnifier|s magnifies magnify|ing magniloquence magniloquent
magnitude|s magnolia|s magnon magnum|s magpie|s magus maharaja|h|hs|s maharanee|s maharani|s maharishi|s mahatma|s
mahjong mahoganies mahogany mahout|s maidan maiden|hair|head|heads|hood|ly|s maids|ervant|ervants maiger maihem
mailbag|s mailbox|es mailed mailer|s mailing|s maillot|s mailman mailmen mails|hot|hots maimed maimer maiming maims
mainframe|s mainland|s mainline|d|r|s mainlining mainly mainmast|s
mains|ail|ails|pring|prings|tay|tays|tream|treamed|treaming|treams maintain|ability|able|ed|er|ers|ing|s maintenance
maintop|s maiolica maisonette|s maize|s majestic|ally majesties majesty majolica
major|domo|domos|ed|ette|ettes|ing|itarian|itarianism|itarians|ities|ity|ly|s makeover|s maker|s makes|hift|hifts
makeup|s makeweight|s making|s malachite maladies maladjusted maladjustment maladministration maladroit|ly|ness malady
malaise malamute|s malapropism|s malaria|l malarkey malarky malathion malcontent|s malediction|s maledictory
malefaction malefactor|s malefic|ence|ent maleness males malevolence malevolent|ly malfeasance malformation|s
malformed malfunction|ed|ing|s malice malicious|ly|ness malign|ancies|ancy|ant|antly|ed|er|ers|ing|ity|s malines
malinger|ed|er|ers|ing|s mallard|s malleability malleable malleably mallee|s mallei mallet|s malleus mallow|s malls
malnourished malnutrition malocclusion malodorous malpractice|s malted|s maltier maltiest malting maltose
maltreat|ed|ing|ment|s malts malty malware mamas mamba|s mambo|ed|ing|s mamma|l|lian|lians|ls|ry|s mammies mammogram|s
mammography mammon mammoth|s mammy manacle|d|s manacling manage|ability|able|ably|d|ment|ments|r|ress|resses|rial|rs|s
managing manakin|s mananas manatee|s mandala|s mandamus|es mandarin|s mandate|d|s mandating mandatory mandible|s
mandibular mandolin|s mandrake|s mandrel|s mandril|l|ls|s maned manes maneuver|ability|able|ed|ing|ings|s manful|ly
manga|nese mange|r|rs|tout|touts mangier mangiest manginess mangle|d|r|s mangling mango|es|s mangrove|s mangy
manhandle|d|s manhandling manhole|s manhood manhunt|s mania|c|cal|cally|cs|s
manic|ally|s|ure|ured|ures|uring|urist|urists manifest|ation|ations|ed|ing|ly|o|oes|os|s manifold|ed|ing|s manikin|s
manila manilla manioc|s manipulable manipulate|d|s manipulating manipulation|s manipulative|ly manipulator|s|y mankind
manky manlier manliest manlike manliness manly manna manned mannequin|s manner|ed|ism|isms|ist|ly|s mannikin|s manning
mannish|ly|ness manoeuver|ed|ings|s manoeuvrability manoeuvrable manoeuvre|d|s manoeuvring|s manometer|s manor|ial|s
manpower mansard|s manse|rvant|s mansion|s manslaughter manta|s mantel|piece|pieces|s|shelf|shelves mantes mantic
mantilla|s mantis|es|sa|sas mantle|d|piece|pieces|s mantling mantoes mantra|p|ps|s mantua|s manual|ly|s
manufacture|d|r|rs|s manufacturing manumission|s manumit|s|ted|ter|ting manure|d|s manurial manuring manuscript|s
manyfold maple|s mapmaker|s mapped mapper|s mapping|s maquis marabou|s|t|ts maraca|s marasca|s maraschino|s
marathon|er|ers|s maraud|ed|er|ers|ing|s marble|d|ise|ised|ises|ising|ize|ized|izes|izing|s marbling marbly
marcel|led|ling|s march|ed|er|ers|es|esa|ese|ing|ioness|ionesses mares margarine margarita|e|s margarite marge|s
margin|al|alia|alisation|alise|alised|alises|alising|alization|alize|alized|alizes|alizing|ally|als|ate|s
maria|chi|chis marigold|s marihuana marijuana marimba|s marina|de|ded|des|ding|ra|s|te|ted|tes|ting|tion marine|r|rs|s
marionette|s marish marital|ly maritime marjoram markdown|s marked|ly marker|s
market|ability|able|ed|eer|eers|er|ers|ing|place|places|s marking|s markka|a|s marks|man|manship|men markup|s
marlin|e|es|espike|espikes|s|spike|spikes marmalade marmoreal marmoset|s marmot|s maroon|ed|ing|s
marque|e|es|s|ss|sses|tery|try marquis|e|es|ette marred marriage|ability|able|s married|s marries marring marron
marrow|s marry|ing marsh|al|aled|aler|aling|alled|aller|alling|als|es|ier|iest|land|lands|mallow|mallows|y
marsupia|l|ls marten|s|site martial|ly martian martin|et|ets|gale|gales|i|is|s marts martyr|dom|ed|ing|s|y
marvel|ed|ing|led|ling|lous|lously|ous|ously|s marzipan mascara|ed|ing|s mascle mascon mascot|s masculine|s
masculinity maser|s mashed masher|s mashes mashies mashing mashup|s masked masker|s masking masks masochism
masochist|ic|ically|s mason|ic|ry|s masque|r|rade|raded|rader|raders|rades|rading|s massacre|d|s massacring
massage|d|s massaging massed masses masseur|s masseuse|s massif|s massing massive|ly|ness mastectomies mastectomy
masted master|class|classes|ed|ful|fully|ing|ly|mind|minded|minding|minds|piece|pieces|s|stroke|strokes|work|works|y
masthead|s mastic|ate|ated|ates|ating|ation mastiff|s mastitis mastodon|s mastoid|s masts masturbate|d|s masturbating
masturbation masturbatory matador|s
match|book|books|box|boxes|ed|er|es|ing|less|lock|locks|maker|makers|making|stick|sticks|wood mated
mater|ial|ialisation|ialise|ialised|ialises|ialising|ialism|ialist|ialistic|ialistically|ialists|ialization|ialize|ialized|ializes|ializing|ially|ials|nal|nalism|nalist|nalistic|nalistically|nally|nity|s
mates matey|s mathematic|al|ally|ian|ians|s matier matiest mating|s matins matres matriarch|al|ies|s|y matrices
matricidal matricide|s matriculate|d|s matriculating matriculation matrimonial matrimony matrix|es
matron|age|ise|ize|ly|s|ymic|ymics matte|d|r|red|ring|rs|s matting mattins mattock|s mattoid mattress|es matts
maturate|d|s maturating maturation mature|d|ly|r|s|st maturing maturities maturity matzo|h|hs|s|t|th maudlin mauger
mauled mauler|s mauling mauls maunder|ed|ing|s maunds mausolea mausoleum|s mauve maven|s maverick|s mavin|s
mawkish|ly|ness maxed maxes maxilla|e|ry|s
maxim|a|al|ally|isation|ise|ised|iser|ises|ising|ization|ize|ized|izer|izes|izing|s|um|ums maxing maxis maybe|s
mayday|s mayest mayflies mayflower|s mayfly mayhem mayonnaise mayor|al|alty|ess|esses|s maypole|s mayst mazard mazers
mazes mazier maziest mazourka|s mazurka|s meadow|lark|larks|s|y meager|ly|ness meagre|ly|ness mealie|r|s|st mealiness
meals mealtime|s mealy|bug|bugs|mouthed meander|ed|ing|ings|s meaner meanest meanie|s
meaning|ful|fully|fulness|less|lessly|lessness|s meanly meanness means meant|ime meanwhile meany measles measlier
measliest measly measurable measurably measure|d|less|ment|ments|r|s measuring meatball|s meathead|s meatier meatiest
meatiness meatless meatloaf meatloaves meatpacking meats meaty mecca|s mechanic|al|ally|s mechanisation
mechanise|d|r|s mechanising mechanism|s mechanist|ic|ically mechanization mechanize|d|r|s mechanizing
medal|ist|ists|lion|lions|list|lists|s meddle|d|r|rs|s|some meddling
media|eval|l|lly|n|ns|nt|nts|s|te|ted|tes|ting|tion|tive|tor|tors|tory
medic|aid|al|ally|als|ament|are|ate|ated|ates|ating|ation|ations|ative|inal|inally|ine|ines|k|ks|o|os|s
medieval|ist|ists mediocre mediocrities mediocrity meditate|d|s meditating meditation|s meditative|ly meditator
medium|s medius medlar|s medley|s medulla|e|r|s medusa|e meeker meekest meekly meekness meerschaum|s
meeting|house|houses|s meetly meets meetup|s megabit|s megabucks megabyte|s megachurch|es megacycle|s megadeath|s
megagram|me|mes|s megahertz|es megajoule|s megalith|ic|s megalomania|c|cs megalomanic megalopolis|es megameter|s
megametre|s megapascal|s megaphone|d|s megaphoning megapixel|s megaron megastar|s megaton|s megawatt|s meiosis meiotic
melamine melancholia|c|cs melancholic|s melancholies melancholy melange|s melanic melanin melanoma|s|ta melded melding
melds meliorate|d|s meliorating melioration meliorative mellifluous|ly|ness mellow|ed|er|est|ing|ly|ness|s melodia
melodic|ally|s melodies melodious|ly|ness melodise|s melodizes melodrama|s|tic|tically|tics melody melon|s meltdown|s
melted melter melting melts member|s|ship|ships membrane|ous|s membranous memento|es|s memes memetic memoir|s
memorabilia memorability memorable memorably memorandum|s memorial|ise|ised|ises|ising|ist|ize|ized|izes|izing|s
memoried memories memorisation memorise|d|r|rs|s memorising memorization memorize|d|r|rs|s memorizing memory memos
memsahib|s menace|d|r|s menacing|ly menage|rie|ries|s mendable mendacious|ly mendacity mended mendelevium mender|s
mendicancy mendicant|s mendicity mending mends menfolk|s menhaden|s menial|ly|s meningeal meninges meningitis meninx
menisci meniscus|es menology menopausal menopause menorah|s mensal mensch|es menservants menses menstrual
menstruate|d|s menstruating menstruation mensurable mensuration menswear mental|ist|ists|ities|ity|ly menthol|ated
mention|ed|ing|s mentor|ed|ing|s|ship menus meowed meowing meows mercantile mercantilism mercenaries mercenary
mercer|ise|ised|ises|ising|ize|ized|izes|izing|s merchandise|d|r|rs|s merchandising merchandize|d|r|rs|s
merchant|able|man|men|s mercies merciful|ly merciless|ly|ness mercurial|ly mercuric mercury mercy merely merengue
meres|t meretricious|ly|ness merganser|s merge|d|r|rs|s merging meridian|s meringue|s merino|s
merit|ed|ing|less|ocracies|ocracy|ocratic|orious|oriously|oriousness|s merles merlin|s mermaid|s merman mermen merrier
merriest merrily merriment merriness merry|maker|makers|making mesas mescal|in|ine|s mesdames mesdemoiselles meshed
meshes meshing mesial mesmeric mesmerise|d|r|rs|s mesmerising mesmerism mesmerist|s mesmerize|d|r|rs|s mesmerizing
mesomorph|s meson|s mesopause mesosphere|s mesquit|e|es|s message|d|s messaging messaline messed messeigneurs
messenger|s messes messiah|s messianic messier messiest messieurs messily messiness messing messmate|s messuage|s
messy mestiza mestizo|es|s metabolic|ally metabolise|d|s metabolising metabolism|s metabolite|s metabolize|d|s
metabolizing metacarpal|s metacarpi metacarpus metadata metage
metal|anguage|anguages|ed|led|lic|list|lurgic|lurgical|lurgist|lurgists|lurgy|s|work|worker|workers|working
metamorphic metamorphism metamorphose|d|s metamorphosing metamorphosis metaphor|ic|ical|ically|s metaphysic|al|ally|s
metastases metastasis|e|ed|es|ing metastasize|d|s metastasizing metastatic metatarsal|s metatarsi metatarsus
metatheses metathesis meted metempsychoses metempsychosis
meteor|ic|ically|ite|ites|oid|oids|ologic|ological|ologist|ologists|ology|s meter|ed|ing|s metes metformin methadon|e
methamphetamine methane methanol methinks method|ical|ically|icalness|ological|ologically|ologies|ology|s methotrexate
methought meths methyl metical|s metics meticulous|ly|ness meting metre|d|s
metric|al|ally|ate|ated|ates|ating|ation|ise|ised|ises|ising|ize|ized|izes|izing|s metrify metring
metro|nome|nomes|polis|polises|politan|s mettle|some mewed mewing mewled mewling mewls mezcaline mezzanine|s mezzo|s
miaow|ed|ing|s miasma|l|s|ta mickey|s micks micra
micro|aggression|aggressions|be|bes|bial|biological|biologist|biologists|biology|breweries|brewery|bus|chip|chips|circuit|circuits|code|computer|computers|copy|cosm|cosmic|cosmos|cosms|dot|dots|economic|economics|electronic|electronics|fiber|fibers|fiche|fiches|film|filmed|filming|films|finance|groove|grooves|light|lights|loan|loans|manage|managed|management|manager|managers|manages|managing|meteorite|meteorites|meter|meters|metre|metres|metry|n|ns|organism|organisms|phone|phones|plastics|processor|processors|s|scope|scopes|scopic|scopical|scopically|scopy|second|seconds|surgery|wavable|wave|waveable|waved|waves|waving
midair midday midden|s middies middle|brow|brows|man|men|most|s|weight|weights middling|s middy midfield|er|ers
midge|s|t|ts midgut midis midland|s midlife midmost midnight|s midpoint|s midrib|s midriff|s midsection|s midshipman
midshipmen midships midsize|d midst|ream midsummer midterm|s midtown midway|s midweek|s midwife|d|ries|ry|s midwifing
midwinter midwived midwives midwiving midyear|s miens miffed miffing miffs might|ier|iest|ily|iness|s|y mignonette|s
migraine|s migrant|s migrate|d|s migrating migration|s migrator|y mikado|s miked mikes miking miladies milady milch
milden milder mildest mildew|ed|ing|s|y mildly mildness mileage|s mileometer|s milepost|s miler|s miles|tone|tones
milfs miliary milieu|s|x militance militancy militant|ly|s militaries militarily militarisation militarise|d|s
militarising militarism militarist|ic|s militarization militarize|d|s militarizing military militate|d|s militating
militia|man|men|s milium milked milker|s milkier milkiest milkiness milking milkmaid|s milkman milkmen
milks|hake|hakes|op|ops milkweed|s milky millage millboard|s milled millennia|l millennium|s millepede|s miller|s
millet milliard|s millibar|s milligram|me|mes|s milliliter|s millilitre|s millimeter|s millimetre|s milline|r|rs|ry|s
milling|s million|aire|aires|airess|airesses|naire|naires|s|th|ths millipede|s millisecond|s millpond|s millrace|s
mills|tone|tones|tream|treams millwright|s milometer|s milquetoast|s milted milter milting milts mimed
mimeograph|ed|ing|s mimers mimes mimetic mimic|ked|ker|kers|king|ries|ry|s miming mimosa|s minaret|s minatory
mince|d|meat|r|rs|s mincing mindbogglingly minded|ness minder|s mindful|ly|ness minding mindless|ly|ness minds|et|ets
mined minefield|s miner|al|alogical|alogist|alogists|alogy|als|s mines|trone|weeper|weepers mingier mingiest
mingle|d|r|s mingling mingy miniature|s miniaturisation miniaturise|d|s miniaturising miniaturist|s miniaturization
miniaturize|d|s miniaturizing minibar|s minibike|s minibus|es|ses minicab|s minicam|s minicomputer|s
minim|a|al|alism|alist|alists|ally|isation|ise|ised|iser|ises|ising|ization|ize|ized|izer|izes|izing|s|um|ums|us
mining minion|s minis|cule|cules|eries|kirt|kirts|ter|tered|terial|tering|ters|trant|trants|tration|trations|tries|try
minium|s minivan|s minks minnesinger|s minnow|s minor|ed|ing|ities|ity|s minoxidil minster|s minstrel|s|sy mintage
minted minter|s mintier mintiest minting mints minty minuend|s minuet|s minus|cule|cules|es
minute|d|ly|man|men|ness|r|s|st minutia|e minuting minxes miosis miracle|s miraculous|ly mirage|s mired mires mirier
miriest miring mirror|ed|ing|s mirth|ful|fully|fulness|less|lessly misaddress|ed|es|ing misadventure|s misaligned
misalignment misalliance|s misanthrope|s misanthropic|ally misanthropist|s misanthropy misapplication|s misapplied
misapplies misapply|ing misapprehend|ed|ing|s misapprehension|s misappropriate|d|s misappropriating misappropriation|s
misbegotten misbehave|d|r|s misbehaving misbehavior misbehaviour misbelief misbelieve|d|s misbelieving
miscalculate|d|s miscalculating miscalculation|s miscall|ed|ing|s miscarriage|s miscarried miscarries miscarry|ing
miscast|ing|s miscegenation miscellaneous|ly miscellanies miscellany mischance|s mischief mischievous|ly|ness
miscibility miscible misclassified miscommunication|s misconceive|d|r|s misconceiving misconception|s
misconduct|ed|ing|s misconstruction|s misconstrue|d|s misconstruing miscount|ed|ing|s miscreant|s miscreated
miscue|d|s miscuing misdeal|ing|s|t misdeed|s misdeem misdemeanor|s misdemeanour|s misdiagnose|d|s misdiagnosing
misdiagnosis misdial misdid misdirect|ed|ing|ion|ions|s misdo|er|es|ing|ings|ne
miser|able|ableness|ably|ies|liness|ly|s|y misfeasance misfile|d|s misfiling misfire|d|s misfiring misfit|s|ted|ting
misfortune|s misgive|s misgiving|s misgovern|ed|ing|ment|s misguidance misguide|d|dly|s misguiding mishandle|d|s
mishandling mishap|s mishear|d|ing|s mishit|s|ting mishmash|es misidentified misidentifies misidentify|ing
misinform|ation|ed|ing|s misinterpret|ation|ations|ed|er|ing|s misjudge|d|ment|ments|s misjudging misjudgment|s
mislabel|ed|ing|led|ling|s mislaid mislay|ing|s mislead|ing|ingly|s misled mislike mismanage|d|ment|s mismanaging
mismatch|ed|es|ing misname|d|s misnaming misnomer|s misogamist|s misogamy misogynist|ic|s misogynous misogyny
misorient|ation misplace|d|ment|s misplacing misplay|ed|ing|s mispleading misprint|ed|ing|s misprision
mispronounce|d|s mispronouncing mispronunciation|s misquotation|s misquote|d|s misquoting misread|ing|ings|s
misremember|ed|ing|s misreport|ed|ing|s misrepresent|ation|ations|ed|ing|s misrule|d|s misruling missal|s missed
missend misses misshape|d|n|s misshaping missies missile|ry|s missilry missing mission|aries|ary|er|ers|s missis|es
missive|s misspeak|ing|s misspell|ed|ing|ings|s misspelt misspend|ing|s misspent misspoke|n misstate|d|ment|ments|s
misstating misstep|s missus|es mistakable mistake|n|nly|r|s mistaking misted mister|s mistier mistiest mistily
mistime|d|s mistiming mistiness misting mistletoe mistook mistral|s mistranslate|d|s mistreat|ed|ing|ment|s
mistress|es mistrial|s mistrust|ed|ful|fully|ing|s mists misty|pe|ped|pes|ping misunderstand|ing|ings|s misunderstood
misuse|d|r|s misusing miter|ed|ing|s mites mither mitigate|d|s mitigating mitigation mitochondria|l mitochondrion
mitoses mitosis mitotic mitral mitre|d|s mitring mitten|s mitts mitzvah mixable mixed mixer|s mixes mixing mixture|s
mizenmast|s mizens mizzen|mast|masts|s mizzle|d|s mizzling mnemonic|ally|s moaned moaner|s moaning moans moated moats
mobbed mobbing mobile|s mobilisation|s mobilise|d|r|rs|s mobilising mobility mobilization|s mobilize|d|r|rs|s
mobilizing mobster|s moccasin|s mocha|s mocked mocker|ies|s|y mocking|bird|birds|ly mocks mockup|s
modal|ities|ity|ly|s model|ed|er|ers|ing|ings|led|ler|lers|ling|lings|s modem|s moderate|d|ly|ness|s moderating
moderation moderato|r|rs
modern|e|isation|isations|ise|ised|iser|isers|ises|ising|ism|ist|istic|ists|ity|ization|izations|ize|ized|izer|izers|izes|izing|ly|ness|s
modes|t|tly|ty modicum|s modifiable modification|s modified modifier|s modifies modify|ing modish|ly|ness
modular|isation|ization modulate|d|s modulating modulation|s modulator|s|y module|s moduli modulus moggie|s moggy
mogul|s mohair moieties moiety moiled moiler moiling moils moire|s
moist|en|ened|ener|eners|ening|ens|er|est|ly|ness|ure|urise|urised|uriser|urisers|urises|urising|urize|urized|urizer|urizers|urizes|urizing
molality molar|ities|ity|s molasses moldboard|s molded molder|ed|ing|s moldier moldiest moldiness molding|s molds
moldy molecular|ity molecule|s molehill|s moles|kin|kins|t|tation|tations|ted|ter|ters|ting|ts mollie|s mollification
mollified mollifier mollifies mollify|ing molls mollusc|an|ans|s mollusk|an|ans|s
molly|coddle|coddled|coddler|coddles|coddling molted molten molter|s molting molts molybdenum
moment|a|arily|ariness|ary|ous|ously|ousness|s|um momma|s mommie|s mommy monachism monad|s
monarch|ial|ic|ical|ies|ism|ist|istic|ists|s|y monasteries monastery monastic|al|ally|ism|s monaural monetarily
monetarism monetarist|s monetary monetisation monetise|d|s monetising monetization monetize|d|s monetizing
money|bag|bags|box|boxes|ed|er|grubber|grubbers|grubbing|lender|lenders|maker|makers|making|s mongeese monger|ed|ing|s
mongoes mongol|ism|oid|oids|s mongoose|s mongos mongrel|s monicker|s monied monies moniker|s monism monist|ic|s
monition|s monitor|ed|ing|s|y monkery monkey|ed|ing|s|shine|shines monkish monks|hood|hoods monochromatic monochrome|s
monocle|d|s monoclonal monocotyledon|ous|s monocular monodic monodies monodist|s monody monogamist|s monogamous|ly
monogamy monogram|med|ming|s monograph|s monolingual|s monolith|ic|s monolog|ist|ists|s|ue|ues|uist|uists
monomania|c|cal|cs monomer|s mononucleosis monophonic monoplane|s monopole|s monopolies monopolisation
monopolise|d|r|rs|s monopolising monopolist|ic|s monopolization monopolize|d|r|rs|s monopolizing monopoly monorail|s
monosyllabic monosyllable|s monotheism monotheist|ic|s monotone|s monotonic|ally monotonous|ly|ness monotony
monounsaturated monoxide|s monseigneur monsieur monsignor|i|s monsoon|al|s monster|s monstrance|s monstrosities
monstrosity monstrous|ly montage|s montane montes month|lies|ly|s monument|al|ally|s mooch|ed|er|ers|es|ing moodier
moodiest moodily moodiness moods moody mooed mooing moonbeam|s mooned moonier mooniest mooning moonless
moonlight|ed|er|ers|ing|s moonlit moons|cape|capes|hine|hiner|hiners|hines|hot|hots|tone|tones|truck moonwalk|s moored
moorhen|s mooring|s moorland|s moors moose mooted mooting moots moped|s moper|s mopes mopey mopier mopiest moping
mopish|ly mopped mopper moppet|s mopping moquette|s moraine|s
moral|e|isation|ise|ised|iser|isers|ises|ising|ism|ist|istic|istically|ists|ities|ity|ization|ize|ized|izer|izers|izes|izing|ly|s
morass|es moratoria moratorium|s moray|s morbid|ity|ly|ness mordancy mordant|ly|s mordent moreish morel|s moreover
mores morgue|s moribund morion|s morning|s morns morocco moron|ic|ically|s morose|ly|ness morphed morpheme|s morphemic
morphia morphine morphing morphological morphology morphs morrow|s morsel|s mortal|ity|ly|s
mortar|board|boards|ed|ing|s mortgage|d|e|es|r|rs|s mortgaging mortgagor|s mortice|d|s mortician|s morticing
mortification mortified mortifies mortify|ing mortise|d|r|s mortising mortuaries mortuary mosaic|s mosey|ed|ing|s
moshed moshes moshing mosque|s mosquito|es|s mossback|s mosses mossie|r|s|st mossiness mossy mostly motel|s motes
motet|s mothball|ed|ing|s mother|board|boards|ed|fucker|fuckers|fucking|hood|ing|land|lands|less|liness|ly|s moths
motif|s motile|s motility motion|ed|ing|less|lessly|lessness|s motivate|d|s motivating motivation|al|s motivator|s
motive|less|s motivity motley|s motlier motliest motocross|es
motor|bike|biked|bikes|biking|boat|boats|cade|cades|car|cars|cycle|cycled|cycles|cycling|cyclist|cyclists|ed|ing|ings|isation|ise|ised|ises|ising|ist|ists|ization|ize|ized|izes|izing|man|men|mouth|mouths|s|way|ways
mottle|d|s mottling motto|es|s moues mould|ed|er|ered|ering|ers|ier|iest|ing|ings|s|y moult|ed|ing|s mound|ed|ing|s
mount|able|ain|aineer|aineered|aineering|aineers|ainous|ains|ainside|ainsides|aintop|aintops|ainy|ebank|ebanks|ed|er|ers|ies|ing|ings|s
mourn|ed|er|ers|ful|fully|fulness|ing|s mouse|d|r|rs|s|trap|trapped|trapping|traps|y mousier mousiest mousiness
mousing moussaka|s mousse|d|s moussing moustache|d|s moustachio|ed mousy
mouth|ed|feel|ful|fuls|ier|iest|iness|ing|piece|pieces|s|wash|washes|watering|y mouton movable|s movably moveable|s
moved movement|s mover|s moves movie|goer|goers|s moving|ly mowed mower|s mowing moxie mozzarella mozzie|s mucilage
mucilaginous mucked mucker muckier muckiest mucking muckrake|d|r|rs|s muckraking mucks mucky mucors mucous mucus
mudcat muddie|d|r|s|st muddily muddiness muddle|d|headed|r|s muddling muddy|ing mudflap|s mudflat|s mudguard|s
mudpack|s mudras mudroom|s mudslide|s mudslinger|s mudslinging muenster muesli|s muezzin|s muffed muffin|g|s
muffle|d|r|rs|s muffling muffs mufti|s mugful|s mugged mugger|s muggier muggiest mugginess mugging|s muggins|es
muggle|s muggy mugshot|s mugwump|s mujaheddin mujahedeen mujahedin mukluk|s mulatto|es|s mulberries mulberry
mulch|ed|es|ing mulct|ed|ing|s mules|kinner|kinners muleteer|s mulish|ly|ness mullah|s mulled mullein mullen muller
mullet|s mulley mulligan|s mulligatawny mulling mullion|ed|s mullock mulls
multi|cellular|channel|colored|coloured|cultural|culturalism|dimensional|disciplinary|faceted|family|farious|fariously|fariousness|form|grain|lateral|laterally|layer|layered|level|lingual|lingualism|media|millionaire|millionaires|national|nationals|part|party|player|ple|ples|plex|plexed|plexer|plexers|plexes|plexing|plexor|plexors|plicand|plicands|plication|plications|plicative|plicities|plicity|plied|plier|pliers|plies|ply|plying|processing|processor|processors|purpose|racial|stage|story|tasking|tude|tudes|tudinous|variate|verse|verses|vitamin|vitamins|year
multure mumble|d|r|rs|s|typeg mumbling|s mumbly mummer|s|y mummies mummification mummified mummifies mummify|ing mummy
mumps munch|ed|er|ers|es|ie|ies|ing|kin|kins mundane|ly municipal|ities|ity|ly|s munificence munificent|ly
munition|ed|ing|s murage mural|ist|ists|s murder|ed|er|ers|ess|esses|ing|ous|ously|s murine murkier murkiest murkily
murkiness murks murky murmur|ed|er|ers|ing|ings|ous|s murphies murphy murrain murrey murther muscadel|s
muscat|el|els|s muscle|bound|d|man|men|s muscling muscly muscular|ity|ly musculature musculoskeletal mused muses
musette|s museum|s mushed musher|s mushes mushier mushiest mushiness mushing mushroom|ed|ing|s mushy
music|al|ale|ales|ality|ally|als|ian|ianly|ians|ianship|ological|ologist|ologists|ology musing|ly|s muskeg|s
muskellunge|s musket|eer|eers|ry|s muskie|r|s|st muskiness muskmelon|s muskox|en muskrat|s musky muslin mussed
mussel|s musses mussier mussiest mussily mussiness mussing mussy mustache|d|s mustachio|ed|s mustang|s mustard|y
mustee muster|ed|ing|s mustier mustiest mustily mustiness musts musty mutability mutable mutably mutagen|ic|s mutant|s
mutate|d|s mutating mutation|al|s mutative muted mutely muteness muter mutes|t muticous mutilate|d|s mutilating
mutilation|s mutilator|s mutineer|s muting mutinied mutinies mutinous|ly mutiny|ing mutism mutter|ed|er|ers|ing|ings|s
mutton|chops|y mutts mutual|ity|ly muumuu|s muzak muzzier muzziest muzzily muzziness muzzle|d|s muzzling muzzy
mycologist|s mycology myelitis mynah|es|s mynas myocardial myocardium myopia myopic|ally myriad|s myrmidon|s myrrh
myrtle|s myself mysteries mysterious|ly|ness mystery mystic|al|ally|ism|s mystification mystified mystifies
mystify|ing mystique mythic|al mythological mythologies mythologise|d|s mythologising mythologist|s mythologize|d|s
mythologizing mythology myths myxomatosis naans nabbed nabbing nabob|s nacelle|s nacho|s nacre|d|ous nadir|s naffer
naffest nagged nagger|s nagging naiad|es|s naifs nailbrush|es nailed nailer nailing nails naive|ly|r|st|ty
naked|ly|ness namable nameable named|rop|ropping nameless|ly namely nameplate|s names|ake|akes naming|s nanas nankin
nannies nanny nanometer|s nanometre|s nanosecond|s nanotechnology nanotube napalm|ed|ing|s napery napes naphtha|lene
napkin|s napless napoleon|s napped napper|s nappier nappies|t napping nappy narcissi|sm|st|stic|sts narcissus|es
narcolepsy narcoleptic narcoma narcoses narcosis narcotic|s narcotisation narcotise|d|s narcotising narcotization
narcotize|d|s narcotizing narcs narked narking narks narky narrate|d|s narrating narration|s narrative|s narrator|s
narrow|ed|er|est|ing|ly|ness|s narwhal|s nasal|isation|ise|ised|ises|ising|ity|ization|ize|ized|izes|izing|ly|s
nascence nascent nasion nastier nastiest nastily nastiness nasturtium|s nasty natal|ity natation natch
nation|al|alisation|alisations|alise|alised|aliser|alises|alising|alism|alist|alistic|alistically|alists|alities|ality|alization|alizations|alize|alized|alizer|alizes|alizing|ally|als|hood|s|wide
native|s nativities nativity natron natter|ed|ing|s nattier nattiest nattily nattiness natty
natural|isation|ise|ised|ises|ising|ism|ist|istic|ists|ization|ize|ized|izes|izing|ly|ness|s nature|d|s naturism
naturist|s naught|ier|iest|ily|iness|s|y nausea|m|te|ted|tes|ting|tingly nauseous|ly|ness nautical|ly nautili
nautilus|es naval navel|s naves navies navigability navigable navigate|d|s navigating navigation|al navigator|s
navvies navvy naysayer|s neanderthal|s neaps nearby neared nearer nearest nearing nearish nearly nearness
nears|hore|ide|ighted|ightedly|ightedness neaten|ed|ing|s neater neatest neath neatly neatness nebula|e|r|s
nebulous|ly|ness necessaries necessarily necessary necessitate|d|s necessitating necessities necessitous necessity
neckband|s necked neckerchief|s neckerchieves necking necklace|d|s necklacing|s neckline|s necks necktie|s
necrological necrologist necrology necromancer|s necromancy necrophilia|c|cs|s necrophilic necropoleis necropoles
necropolis|es necroses necrosis necrotic nectar|ine|ines needed needful|ly needier neediest neediness needing
needle|d|point|r|s|ss|ssly|ssness|woman|women|work needling needs needy nefarious|ly|ness negate|d|s negating
negation|s negative|d|ly|ness|s negativing negativism negativity negatron neglect|ed|er|ful|fully|fulness|ing|s
neglig|ee|ees|ence|ent|ently|ible|ibly|s negotiability negotiable negotiate|d|s negotiating negotiation|s negotiator|s
negritude negro|id neguses
neigh|bor|bored|borhood|borhoods|boring|borliness|borly|bors|bour|boured|bourhood|bourhoods|bouring|bourliness|bourly|bours|ed|ing|s
neither nekton|s nelson|s nematode|s nemeses nemesis neoclassic|al|ism|ist neocolonialism neocolonialist|s
neocon|s|servative|servatives neocortex neodymium neolithic neological neologies neologise neologism|s neologist|s
neology neonatal neonate|s neophyte|s neoplasm|s neoplastic neoprene nepenthe nephew|s nephrite nephritic nephritis
nephropathy nepotism nepotist|ic|s neptunium nerdier nerdiest nerds nerdy nerve|d|less|lessly|lessness|s nervier
nerviest nervine|ss nerving nervous|ly|ness nervy nesses nestable nested nesting nestle|d|r|s nestling|s nests netball
netbook|s nether|most|world netiquette netted netting nettle|d|s|some nettling netts network|ed|ing|s
neural|gia|gic|ly neurasthenia neurasthenic|s neuritic|s neuritis neurological|ly neurologist|s neurology
neuron|al|e|es|ic|s neuroscience neuroses neurosis neurosurgeon|s neurosurgery neurosurgical neurotic|ally|ism|s
neurotransmitter|s neuter|ed|ing|s
neutral|isation|ise|ised|iser|isers|ises|ising|ism|ist|ists|ity|ization|ize|ized|izer|izers|izes|izing|ly|s neutrino|s
neutron|s never|more|theless nevus newbie|s newborn|s newburgh newcomer|s newel|s newer newest newfangled newfound
newly|wed|weds newness newsagencies newsagency newsagent|s newsboy|s newscast|er|ers|s newsdealer|s newsflash|es
newsgirl|s newsgroup|s newshound|s newsier newsiest newsletter|s newsman newsmen newspaper|man|men|s|woman|women
newspeak newsprint newsreader|s newsreel|s newsroom|s newsstand|s newsweeklies newsweekly newswoman newswomen
newsworthiness newsworthy newsy newton|s newts nexus|es niacin nibble|d|r|rs|s nibbling nicely niceness nicer nicest
niceties nicety niche|s nicked nickel|odeon|odeons|s nicker|ed|ing|s nicking nicknack|s nickname|d|s nicknaming nicks
nicotine nictate|d|s nictating niece|s nifedipine niffy niftier niftiest nifty nigga|rd|rdliness|rdly|rds|s|z nigger|s
niggle|d|r|rs|s niggling nigher nighest
night|cap|caps|clothes|club|clubbed|clubbing|clubs|dress|dresses|fall|gown|gowns|hawk|hawks|ie|ies|ingale|ingales|life|light|lights|long|ly|mare|mares|marish|s|shade|shades|shirt|shirts|spot|spots|stand|stands|stick|sticks|time|watchman|watchmen|wear|y
nihilism nihilist|ic|s nimbi nimble|ness|r|st nimbly nimbus|es nimby nimrod|s nincompoop|s ninepin|s nines
nineteen|s|th|ths nineties ninetieth|s ninety ninja|s ninnies ninny ninth|s niobium nipped nipper|s nippier nippiest
nippiness nipping nipple|s nippy nirvana nisei|s nisuses niter nites nitpick|ed|er|ers|ing|s nitrate|d|s nitrating
nitration nitre nitric nitrification nitrite|s nitro|cellulose|gen|genous|glycerin|glycerine nitwit|s nixed nixes
nixing nobble|d|s nobbling nobelium nobility noble|man|men|ness|r|s|st|woman|women nobly nobodies nobody nocked
nocking nocturn|al|ally|e|es nodal nodded nodding noddle|s noddy nodes nodular nodule|s noels noetic noggin|g|gs|s
nohow noise|d|less|lessly|lessness|maker|makers|s noisier noisiest noisily noisiness noising noisome noisy nomad|ic|s
nombles nomenclature|s nominal|ly nominate|d|s nominating nomination|s nominative|s nominator|s nominee|s nonabrasive
nonabsorbent|s nonacademic nonacceptance nonacid nonactive|s nonaddictive nonadhesive nonadjacent nonadjustable
nonadministrative nonage|narian|narians|s nonaggression nonalcoholic nonaligned nonalignment nonallergic
nonappearance|s nonary nonassignable nonathletic nonattendance nonautomotive nonavailability nonbasic nonbeliever|s
nonbelligerent|s nonbinding nonbreakable nonburnable noncaloric noncancerous nonce nonchalance nonchalant|ly
nonchargeable nonclerical|s nonclinical noncollectable
noncom|bat|batant|batants|bustible|mercial|mercials|mittal|mittally|municable|peting|petitive|pliance|plying|prehending|s
nonconducting nonconductor|s nonconforming nonconformism nonconformist|s nonconformity nonconsecutive nonconstructive
noncontagious noncontinuous noncontributing noncontributory noncontroversial nonconvertible noncooperation
noncorroding noncorrosive noncredit noncriminal|s noncritical noncrystalline noncumulative noncurrent noncustodial
nondairy nondeductible nondeliveries nondelivery nondemocratic nondenominational nondepartmental nondepreciating
nondescript nondestructive nondetachable nondeterminism nondeterministic nondisciplinary nondisclosure
nondiscrimination nondiscriminatory nondramatic nondrinker|s nondrying noneducational noneffective nonelastic
nonelectric|al nonempty nonenforceable nonentities nonentity nonequivalent|s nonessential nonesuch|es nonetheless
nonevent|s nonexchangeable nonexclusive nonexempt nonexistence nonexistent nonexplosive|s nonfactual nonfading
nonfat|al|tening nonfederated nonferrous nonfiction|al nonflammable nonflowering nonfluctuating nonflying nonfood
nonfreezing nonfunctional nongovernmental nongranular nongs nonhazardous nonhereditary nonhero nonhuman nonidentical
noninclusive nonindependent nonindustrial noninfectious noninflammatory noninflationary noninflected nonintellectual|s
noninterchangeable noninterference nonintervention nonintoxicating noninvasive nonirritating nonissue nonjudgmental
nonjudicial nonlegal nonlethal nonlinear nonliterary nonliving nonmagnetic nonmalignant nonmember|s nonmetal|lic|s
nonmigratory nonmilitant nonmilitary nonnarcotic|s nonnative|s nonnegotiable nonnuclear nonnumerical nonobjective
nonobligatory nonobservance nonobservant nonoccupational nonoccurence nonofficial nonoperational nonoperative
nonparallel|s nonpareil|s nonparticipant|s nonparticipating nonpartisan|s nonpaying nonpayment|s nonperformance
nonperforming nonperishable nonperson|s nonphysical|ly nonplus|ed|es|ing|sed|ses|sing nonpoisonous nonpolitical
nonpolluting nonporous nonpracticing nonprejudicial nonprescription nonproductive nonprofessional|s nonprofit|able|s
nonproliferation nonpublic nonpunishable nonracial nonradioactive nonrandom nonreactive nonreciprocal|s
nonreciprocating nonrecognition nonrecoverable nonrecurring nonredeemable nonrefillable nonrefundable nonreligious
nonrenewable nonrepresentational nonresident|ial|s nonresidual nonresistance nonresistant nonrestrictive
nonreturnable|s nonrhythmic nonrigid nonsalaried nonscheduled nonscientific nonscoring nonseasonal nonsectarian
nonsecular nonsegregated nonsense|s nonsensical|ly nonsensitive nonsexist nonsexual nonsked nonskid nonslip
nonsmoker|s nonsmoking nonsocial nonspeaking nonspecialist|s nonspecializing nonspecific nonspiritual|s nonstaining
nonstandard nonstarter|s nonstick nonstop nonstrategic nonstriking nonstructural nonsuccessive nonsuch|es
nonsupport|ing nonsurgical nonsustaining nonsympathiser nonsympathizer nontarnishable nontaxable nontechnical
nontenured nontheatrical nonthinking nonthreatening nontoxic nontraditional nontransferable nontransparent nontrivial
nontropical nonuniform nonunion nonuser|s nonvenomous nonverbal nonviable nonviolence nonviolent|ly nonvirulent
nonvocal nonvocational nonvolatile nonvoter|s nonvoting nonwhite|s nonworking nonyielding nonzero noodle|d|s noodling
nookie nooks nooky noonday noontide noontime noose|s
normal|cy|isation|isations|ise|ised|iser|isers|ises|ising|ity|ization|izations|ize|ized|izer|izers|izes|izing|ly|s
normative normed norms
north|bound|east|easter|easterly|eastern|easters|eastward|eastwards|er|erlies|erly|ern|erner|erners|ernmost|ers|ing|ward|wards|west|wester|westerly|western|westers|westward|westwards
nosebag|s nosebleed|s nosecone|s nosed|ive|ived|ives|iving|ove nosegay|s noses nosey noshed nosher|s noshes noshing
nosier nosiest nosily nosiness nosing nostalgia nostalgic|ally nostril|s nostrum|s notabilities notability notable|s
notably notarial notaries notarisation notarise|d|s notarising notarization notarize|d|s notarizing notary notate|d|s
notating notation|al|s notch|ed|es|ing notebook|s noted notelet|s notepad|s notepaper notes noteworthiness noteworthy
nothing|ness|s notice|able|ably|board|boards|d|s noticing notifiable notification|s notified notifier|s notifies
notify|ing noting notion|al|ally|s notoriety notorious|ly notwithstanding nougat|s nought|s nouns
nourish|ed|es|ing|ment nouses novae novas novation
novel|ette|ettes|isation|isations|ise|ised|ises|ising|ist|ists|ization|izations|ize|ized|izes|izing|la|las|le|ly|s|ties|ty
novena|e|s novene novice|s noviciate|s novitiate|s nowadays noway|s nowhere nowise noxious nozzle|s nuance|d|s nubbier
nubbiest nubbin|s nubble nubblier nubbliest nubbly nubby nubile nubility nuclear nucleate|d|s nucleating nucleation
nuclei|c nucleoli nucleolus nucleon|s nucleoside nucleotide nucleus|es nuder nudes|t nudge|d|s nudging nudism nudist|s
nudity nugatory nugget|s|y nuisance|s nuked nukes nuking nulla nullification nullified nullifier nullifies nullify|ing
nullity nulls numbed number|ed|ing|less|s numbest numbing numbles numbly numbness numbs|kull|kulls numerable numeracy
numeral|s numerary numerate|d|s numerating numeration|s numerator|s numeric|al|ally numerologist|s numerology
numerous|ly numinous numismatic|s numismatist|s nummary numskull|s nuncio|s nunneries nunnery nuptial|s
nurse|d|ling|lings|maid|maids|r|ries|rs|ry|ryman|rymen|s nursing nursling|s nurture|d|r|rs|s nurturing nutation|s
nutcase|s nutcracker|s nuthatch|es nuthouse|s nutlet nutmeat|s nutmeg|s nutpick|s nutria|s nutrient|s nutriment|s
nutrition|al|ally|ist|ists nutritious|ly|ness nutritive nutshell|s nutted nutter|s nuttier nuttiest nuttily nuttiness
nutting nutty nuzzle|d|r|rs|s nuzzling nylon|s nymph|a|et|ets|o|omania|omaniac|omaniacs|os|s oafish|ly|ness oaken
oakum oared oarfish oaring oarlock|s oarsman oarsmen oarswoman oarswomen oases oasis oatcake|s oaten oaths oatmeal
obbligati obbligato|s obduracy obdurate|ly|ness obedience obedient|ly obeisance|s obeisant obelise obelisk|s obese
obesity obeyed obeyer obeying obeys obfuscate|d|s obfuscating obfuscation|s obits obituaries obituary
object|ed|ification|ified|ifies|ify|ifying|ing|ion|ionable|ionably|ions|ive|ively|iveness|ives|ivity|or|ors|s
objurgate|d|s objurgating objurgation|s oblate oblation|s obligate|d|s obligati|ng|on|ons obligato|r|rily|ry|s
oblige|d|e|r|s obliging|ly oblique|d|ly|ness|s obliquity obliterate|d|s obliterating obliteration oblivion
oblivious|ly|ness oblong|s obloquy obnoxious|ly|ness oboes oboist|s obscene|ly|r|st obscenities obscenity obscurantism
obscurantist|s obscure|d|ly|r|s|st obscuring obscurities obscurity obsequies obsequious|ly|ness obsequy observable|s
observably observance|s observant|ly observation|al|s observatories observatory observe|d|r|rs|s observing
obsess|ed|es|ing|ion|ional|ionally|ions|ive|ively|iveness|ives obsidian obsolesce|d|nce|nt|s obsolescing obsolete|d|s
obsoleting obstacle|s obstetric|al|ian|ians|s obstinacy obstinate|ly obstreperous|ly|ness
obstruct|ed|er|ing|ion|ionism|ionist|ionists|ions|ive|ively|iveness|s obtain|able|ed|er|ing|ment|s obtect
obtrude|d|r|s obtruding obtrusion obtrusive|ly|ness obturate obtuse|ly|ness|r|st obverse|s obviate|d|s obviating
obviation obvious|ly|ness ocarina|s occasion|al|ally|ed|ing|s occident|al|als|s occlude|d|s occluding occlusion|s
occlusive occult|ism|ist|ists|s occupancy occupant|s occupation|al|ally|s occupied occupier|s occupies occupy|ing
occur|red|rence|rences|ring|s ocean|front|fronts|going|ic|ographer|ographers|ographic|ography|ology|s ocelot|s ocher|s
ochre ocker|s ocreate octagon|al|s octal octane|s octant octave|s octavo|s octet|s|te|tes octillion octogenarian|s
octopi octopus|es ocular|s oculist|s oculomotor odalisque|s oddball|s odder oddest oddities oddity oddly oddment|s
oddness odious|ly|ness odium odometer|s odored odoriferous odorless odorous odors odour|ed|less|s odyssey|s oecology
oecumenical oecumenism oecus oedema|s oedipal oenologist|s oenology oenophile|s oesophagi oesophagus|es oestradiol
oestrogen|s oestrous oestrus|es oeuvre|s offal offbeat|s offed offence|s offend|ed|er|ers|ing|s offense|s
offensive|ly|ness|s offer|ed|er|ing|ings|s|tories|tory offhand|ed|edly|edness office|holder|holders|r|rs|s
official|dom|ese|ism|ly|s officiant|s officiate|d|s officiating officiator|s officinal officious|ly|ness offing|s
offish offline offload|ed|ing|s offprint|s offset|s|ting offshoot|s offshore offshoring offside|s offsite offspring|s
offstage|s offtrack often|er|est|times ofttimes ogives ogled ogler|s ogles ogling ogreish ogres|s|ses ohmage|s
ohmmeter|s oilcan|s oilcloth|s oiled oilers oilfield|s oilier oiliest oiliness oiling oilman oilmen oilskin|s oinked
oinking oinks ointment|s okapi|s okayed okaying okays oking okras olden older oldest oldie|s oldish oldness oldster|s
oleaginous oleander|s oleomargarin|e olfactories olfactory oligarch|ic|ical|ies|s|y oligonucleotide|s oligopolies
oligopoly olive|s ombudsman ombudsmen omega|s omelet|s|te|tes omens omentum omicron|s ominous|ly|ness omission|s omits
omitted omitting omnibus|es|ses omnipotence omnipotent omnipresence omnipresent omniscience omniscient omnivore|s
omnivorous|ly|ness onboard oncogene|s oncologist|s oncology oncoming ondometer oneness onerous|ly|ness oneself onetime
ongoing onion|s|skin online onlooker|s onlooking onomatopoeia onomatopoeic onomatopoetic onrush|es|ing onscreen
onset|s onshore onside onsite onslaught|s onstage ontogeny ontological ontology onuses onward|s onyas onyxes oodles
oohed oohing oolite oolitic oological oologist oology oomph oozed oozes oozier ooziest ooziness oozing opacity
opalescence opalescent opals opaque|d|ly|ness|r|s|st opaquing opcode|s opencast opened opener|s openest
openhanded|ness openhearted opening|s openly openness opens openwork
opera|ble|bly|nd|nds|nt|s|te|ted|tes|tic|tically|ting|tion|tional|tionally|tions|tive|tives|tor|tors operetta|s
ophthalmia ophthalmic ophthalmologist|s ophthalmology opiate|s opine|d|s oping opining opinion|ated|s opioid|s opium
opossum|s opponent|s opportune|ly opportunism opportunist|ic|ically|s opportunities opportunity oppose|d|r|s opposing
opposite|ly|ness|s opposition|s oppress|ed|es|ing|ion|ions|ive|ively|iveness|or|ors opprobrious|ly opprobrium opted
optic|al|ally|ian|ians|s optima|l|lly optime optimisation|s optimise|d|r|rs|s optimising optimism optimist|ic|ically|s
optimization|s optimize|d|r|rs|s optimizing optimum|s opting option|al|ally|ed|ing|s optometrist|s optometry opulence
opulent|ly opuses oracle|s oracular orality orally orals orange|ade|ades|ness|ries|ry|s orangs orangutan|g|gs|s orangy
orate|d|s orating oration|s orator|ical|ically|ies|io|ios|s|y orbicular orbit|al|als|ed|er|ers|ing|s orchard|s
orchestra|l|s|te|ted|tes|ting|tion|tions orchid|s ordain|ed|er|ing|ment|s ordeal|s
order|ed|er|ing|ings|lies|liness|ly|s ordinal|s ordinance|s ordinaries ordinarily ordinariness ordinary ordinate|s
ordination|s ordnance ordure oregano
organ|die|dy|elle|elles|ic|ically|ics|isation|isational|isationally|isations|ise|ised|iser|isers|ises|ising|ism|ismic|isms|ist|ists|ization|izational|izationally|izations|ize|ized|izer|izers|izes|izing|s|za
orgasm|ic|s orgastic orgiastic orgies oriel|s
orient|al|alist|alists|als|ate|ated|ates|ating|ation|ations|ed|eering|ing|s orifice|s origami origan
origin|al|ality|ally|als|ate|ated|ates|ating|ation|ator|ators|s oriole|s orison|s ormolu ornament|al|ation|ed|ing|s
ornate|ly|ness ornerier orneriest orneriness ornery ornithological ornithologist|s ornithology orogeny orometer
orotund|ities|ity orphan|age|ages|ed|ing|s orpines orrery orris|es orstralia|n orstrylia|n orthodontia orthodontic|s
orthodontist|s orthodox|ies|ly|y orthogonal|ity orthographic|ally orthographies orthographise orthography
orthopaedic|s orthopaedist|s orthopedic|s orthopedist|s oryxes oscillate|d|s oscillating oscillation|s oscillator|s|y
oscilloscope|s oscular osculate|d|s osculating osculation|s osier|s osmically osmium osmosis osmotic osprey|s ossicles
ossification ossified ossifies ossify|ing ostensible ostensibly ostentation ostentatious|ly osteoarthritis
osteopath|ic|s|y osteoporoses osteoporosis ostler|s ostmark ostosis ostracise|d|s ostracising ostracism ostracize|d|s
ostracizing ostrich|es other|ness|s|wise|worldly otiose ottars otter|s ottoman|s oubliette|s ought ounce|s ourself
ourselves ousted ouster|s ousting ousts outage|s outargue|d|s outarguing outback|s outbalance|d|s outbalancing
outbid|ding|s outboard|s outboast|ed|ing|s outbound outbox|es outbreak|s outbuilding|s outburst|s outcast|e|es|s
outclass|ed|es|ing outcome|s outcries outcrop|ped|ping|pings|s outcross outcry outdate|d outdid outdistance|d|s
outdistancing outdo|es|ing|ne|or|ors|orsy outdraw|ing|n|s outdrew outed outer|course|most|wear outface|d|s outfacing
outfall|s outfield|er|ers|s outfight|ing|s outfit|s|ted|ter|ters|ting outflank|ed|ing|s outflow|s outfought
outfox|ed|es|ing outgo|es|ing|ings outgrew outgrow|ing|n|s|th|ths outguess|ed|es|ing outgun|ned|ning|s outhit|s|ting
outhouse|s outing|s outlaid outland|ish|ishly|ishness outlast|ed|ing|s outlaw|ed|ing|s outlay|ing|s outlet|s outlier|s
outline|d|s outlining outlive|d|s outliving outlook|s outlying
outman|euver|euvered|euvering|euvers|oeuvre|oeuvred|oeuvres|oeuvring outmatch|ed|es|ing outmoded outmost
outnumber|ed|ing|s outpace|d|s outpacing outpatient|s outperform|ed|ing|s outplace|ment outplay|ed|ing|s
outpoint|ed|ing|s outport|s outpost|s outpouring|s outproduce|d|s outproducing output|s|ted|ting outrace|d|s outracing
outrage|d|ous|ously|s outraging outran|ge|ged|ges|ging|k|ked|king|ks outreach|ed|es|ing outride|r|rs|s outrigger|s
outright outrun|ning|s outscore|d|s outscoring outsell|ing|s outsert outset|s outshine|d|s outshining outshone
outshout|ed|ing|s outside|r|rs|s outsize|d|s outskirt|s outsmart|ed|ing|s outsold outsole outsource|d|s outsourcing
outspend|ing|s outspent outspoken|ly|ness outspread|ing|s outstanding|ly outstation|s outstay|ed|ing|s
outstretch|ed|es|ing outstrip|ped|ping|s|t outta|ke|kes outvote|d|s outvoting outwait outward|ly|s outwear|ing|s
outweigh|ed|ing|s outwit|h|s|ted|ting outwore outwork|ed|er|ers|ing|s outworn outyell ouzos ovals ovarian ovaries
ovary ovate ovation|s ovenbird|s ovenproof ovens ovenware overabundance overabundant overachieve|d|r|rs|s
overachieving overact|ed|ing|ive|s overage|s overaggressive overall|s overambitious overanxious overarching
overarm|ed|ing|s overate overattentive overawe|d|s overawing overbalance|d|s overbalancing overbear|ing|ingly|s
overbid|ding|s overbite|s overblown overboard overbold overbook|ed|ing|s overbore overborne overbought overbuild|ing|s
overbuilt overburden|ed|ing|s overbuy|ing|s overcame overcapacity overcapitalise|d|s overcapitalising
overcapitalize|d|s overcapitalizing overcareful overcast|ing|ings|s overcautious overcharge|d|s overcharging
overcloud|ed|ing|s overcoat|s overcome|s overcoming overcompensate|d|s overcompensating overcompensation
overconfidence overconfident overconscientious overcook|ed|ing|s overcool overcritical overcrowd|ed|ing|s
overdecorate|d|s overdecorating overdependent overdevelop|ed|ing|s overdid overdo|es|ing|ne|se|sed|ses|sing
overdraft|s overdraw|ing|n|s overdress|ed|es|ing overdrew overdrive|s overdub|bed|bing|s overdue overdye overeager
overeat|en|er|ing|s overemotional overemphasis|e|ed|es|ing overemphasize|d|s overemphasizing overenthusiastic
overestimate|d|s overestimating overestimation overexcite|d|s overexciting overexercise|d|s overexercising
overexert|ed|ing|ion|s overexpose|d|s overexposing overexposure overextend|ed|ing|s overfed overfeed|ing|s
overfill|ed|ing|s overflew overflies overflight|s overflow|ed|ing|n|s overfly|ing overfond overfull overgeneralise|d|s
overgeneralising overgeneralize|d|s overgeneralizing overgenerous overgraze|d|s overgrazing overgrew overground
overgrow|ing|n|s|th overhand|ed|s overhang|ing|s overhasty overhaul|ed|ing|s overhead|s overhear|d|ing|s
overheat|ed|ing|s overhung overindulge|d|nce|nt|s overindulging overinflated overjoy|ed|ing|s overkill overladen
overlaid overlain overland overlap|ped|ping|s overlarge overlay|ing|s overleaf overleap|s overlept overlie|s overline
overlive overload|ed|ing|s overlong overlook|ed|er|ing|s overlord|s overly|ing overman|ned|ning overmaster|ed|ing|s
overmodest overmuch|es overnice overnight|s overoptimism overoptimistic overpaid overparticular overpass|es
overpay|ing|s overplay|ed|ing|s overpopulate|d|s overpopulating overpopulation overpower|ed|ing|ingly|s overpraise|d|s
overpraising overprecise overprice|d|s overpricing overprint|ed|ing|s overprize overproduce|d|s overproducing
overproduction overprotect|ed|ing|ive|s overqualified overran overrate|d|s overrating overreach|ed|er|es|ing
overreact|ed|ing|ion|ions|s overrefined overridden override|s overriding overripe|n overrode overrule|d|s overruling
overrun|ning|s
overs|ampling|aw|ea|eas|ee|eeing|een|eer|eers|ees|ell|elling|ells|ensitive|ensitiveness|et|ew|ewed|ewing|ews|exed|hadow|hadowed|hadowing|hadows|hare|hared|hares|haring|harp|hoe|hoes|hoot|hooting|hoots|hot|ide|ight|ights|imple|implification|implifications|implified|implifies|implify|implifying|ize|ized|leep|leeping|leeps|lept|old|pecialisation|pecialise|pecialised|pecialises|pecialising|pecialization|pecialize|pecialized|pecializes|pecializing|pend|pending|pends|pent|pill|pilled|pilling|pills|pilt|pread|preading|preads|taffed|tate|tated|tatement|tatements|tates|tating|tay|tayed|taying|tays|teer|tep|tepped|tepping|teps|timulate|timulated|timulates|timulating|tock|tocked|tocking|tocks|tretch|tretched|tretches|tretching|trict|trung|tuffed|ubscribe|ubscribed|ubscribes|ubscribing|ubtle|upplied|upplies|upply|upplying|uspicious
overt|ake|aken|akes|aking|ax|axed|axes|axing|hink|hinking|hinks|hought|hrew|hrow|hrowing|hrown|hrows|ime|imes|ire|ired|ires|iring|ly|one|ones|ook|ure|ures|urn|urned|urning|urns
overuse|d|s overusing overvaluation|s overvalue|d|s overvaluing overview|s overweening|ly overweigh|t
overwhelm|ed|ing|ingly|s overwinter|ed|ing|s overword overwork|ed|ing|s overwrite|s overwriting overwritten overwrote
overwrought overzealous oviduct|s oviparous ovoid|s ovular ovulate|d|s ovulating ovulation ovule|s owing owlet|s
owlish|ly owned owner|s|ship|ships owning oxalate oxblood oxbow|s oxcart|s oxford|s oxidant|s oxidase|s oxidation
oxidative oxide|s oxidisation oxidise|d|r|rs|s oxidising oxidization oxidize|d|r|rs|s oxidizing oximes oxtail|s
oxyacetylene oxygen|ate|ated|ates|ating|ation oxymora oxymoron|s oyster|s ozone pablum pabulum paced pacemaker|s
pacer|s paces|etter|etters pacey pachas pachyderm|s pachysandra|s pacier paciest pacific|ally|ation pacified
pacifier|s pacifies pacifism pacifist|ic|s pacify|ing pacing package|d|r|rs|s packaging packed packer|s packet|s
packing|house|houses packs|addle|addles paction pacts padded paddies padding paddle|d|r|rs|s paddling paddock|ed|ing|s
paddy padlock|ed|ing|s padre|s paean|s paederast|s paediatric|ian|ians|s paedophile|s paedophilia paella|s
pagan|ise|ish|ism|s pageant|ry|s pageboy|s paged pager|s pages paginal paginate|d|s paginating pagination paging
pagoda|s pailful|s pails|ful pained painful|ler|lest|ly|ness paining painkiller|s painkilling painless|ly|ness
pains|taking|takingly paint|ball|box|boxes|brush|brushes|ed|er|erly|ers|ing|ings|s|work|y paired pairing|s pairs
pairwise paisley|s pajama|s palace|s paladin|s palaeolithic palaeontologist|s palaeontology palanquin|s palatable
palatably palatal|isation|ise|ised|ises|ising|ization|ize|ized|izes|izing|s palate|s palatial|ly palatinate|s
palatine|s palaver|ed|ing|s palazzi palazzo|s paled paleface|s palely paleness
paleo|grapher|graphers|graphy|lithic|ntologist|ntologists|ntology paler pales|t palette|s palfrey|s palimony
palimpsest|s palindrome|s palindromic paling|s palisade|d|s palish palladium pallbearer|s palled pallet|s|te|tes
pallia|te|ted|tes|ting|tion|tive|tives pallid|ly|ness palling pallium pallor palls pally palmate|d palmation palmed
palmer palmette palmetto|es|s palmier palmiest palming palmist|ry|s palmitate palms palmtop|s palmy palomino|s
palpable palpably palpate|d|s palpating palpation palpitate|d|s palpitating palpitation|s palsied palsies palsy|ing
palter|ed|ing|s paltrier paltriest paltriness paltry pampas pamper|ed|ing|o|s pamphlet|eer|eers|s panacea|n|s panache
panama|s panatella|s pancake|d|s pancaking panchromatic pancreas|es pancreatic pancreatin pancreatitis panda|s
pandemic|s pandemonium pander|ed|er|ers|ing|s pandit pandour panegyric|s
panel|ed|ing|ings|ist|ists|led|ling|lings|list|lists|s panes panful pangas pangs panhandle|d|r|rs|s panhandling
panic|ked|king|ky|led|s panier|s panned pannier|s panning panoplied panoplies panoply panorama|s panoramic panpipes
pansies pansy pantaloon|s pantechnicon|s panted pantheism pantheist|ic|s pantheon|s panther|s pantie|s pantile|s
panting panto|mime|mimed|mimes|mimic|miming|mimist|mimists|s pantries pantry pants|uit|uits
panty|hose|liner|waist|waists panzer|s papacies papacy papal paparazzi paparazzo papas papaw|s papaya|s
paper|back|backs|bark|barks|board|boy|boys|clip|clips|ed|er|ers|girl|girls|hanger|hangers|hanging|ing|less|s|weight|weights|work|y
papilla|e|ry papist|s papoose|s pappies pappose pappy paprika papular papyri papyrus|es parable|s parabola|e|s
parabolic paracetamol|s parachute|d|s parachuting parachutist|s parade|d|r|rs|s paradigm|atic|s parading paradisaical
paradise|s parados paradox|es|ical|ically paraffin|e paragliding paragon|s paragraph|ed|er|ing|s parakeet|s
paralegal|s parallax|es parallel|ed|ing|isation|ise|ised|ises|ism|isms|ization|ized|led|ogram|ograms|s paralyse|d|s
paralysing|ly paralysis paralytic|s paralyze|d|s paralyzing|ly paramagnetic paramecia paramecium|s paramedic|al|als|s
parameter|ise|ised|ize|ized|s parametric paramilitaries paramilitary paramount|cy paramour|s parang|s paranoia|c|cs
paranoic paranoid|s paranormal parapet|s paraphernalia paraphrase|d|r|s paraphrasing paraphrasis paraphrast paraplegia
paraplegic|s paraprofessional|s parapsychologist|s parapsychology paraquat
paras|ailing|cending|ite|ites|itic|itical|itically|itism|ol|ols|ympathetic|ympathetics parathion parathyroid|s
paratroop|er|ers|s paratyphoid parboil|ed|ing|s parcel|ed|ing|led|ling|s parch|ed|es|ing|ment|ments pardner|s
pardon|able|ably|ed|er|ers|ing|s pared paregoric
parent|age|al|ed|heses|hesis|hesise|hesised|hesises|hesising|hesize|hesized|hesizes|hesizing|hetic|hetical|hetically|hood|ing|s
parer|s pares|es|is parfait|s parget|ing|s pariah|s paribus paries parietal parimutuel|s paring|s
parish|es|ioner|ioners parities parity parka|s parked parkin|g parkland parkour parks parkway|s parky parlance
parlay|ed|ing|s parley|ed|ing|s parliament|arian|arians|ary|s parlor|s parlour|s parlous parmigiana parmigiano
parochial|ism|ly parodied parodies parodist|s parody|ing parole|d|e|es|s paroling paronymic parotid paroxysm|al|s
parquet|ed|ing|ry|s parrakeet|s parred parricidal parricide|s parried parries parring parrot|ed|ing|s parry|ing
parse|c|cs|d|r|rs|s parsimonious|ly parsimony parsing|s parsley parsnip|s parson|age|ages|s partake|n|r|rs|s partaking
partan parted parterre|s parthenogenesis partial|ity|ly|s partible participant|s participate|d|s participating
participation participator|s|y participial participle|s particle|board|s
particular|isation|ise|ised|ises|ising|ism|isms|ities|ity|ization|ize|ized|izes|izing|ly|s particulate|s partied
parties parting|s partisan|s|ship partition|ed|ing|s partitive|s partizan|s partly partner|ed|ing|s|ship|ships parton
partook partridge|s parts parturition partway party|ing parvenu|s pascal|s paschal pasha|s passable passably passade
passage|s|way|ways passbook|s passed passel|s passenger|s passer|by|s|sby passes passible passim passing|ly
passion|ate|ately|flower|flowers|less|s passive|ly|ness|s passivisation passivise|d|s passivising passivity
passivization passivize|d|s passivizing passkey|s passphrase|s passport|s passus password|s pasta|s
paste|board|d|l|ls|rn|rns|s|urisation|urise|urised|uriser|urisers|urises|urising|urism|urization|urize|urized|urizer|urizers|urizes|urizing
pastiche|s pastier pasties|t pastil|le|les|s pastime|s pastiness pasting pastis|es
pastor|al|ale|ales|ali|als|ate|ates|s pastrami pastries pastry pasts pasturage pasture|d|land|s pasturing pasty
patch|ed|es|ier|iest|ily|iness|ing|ouli|work|works|y patella|e|r|s|te patency patent|ed|ee|ing|ly|s
pater|familias|familiases|nal|nalism|nalist|nalistic|nalists|nally|nity|noster|nosters|s pates pathetic|ally
pathfinder|s pathless pathogen|ic|s pathological|ly pathologist|s pathology pathos paths pathway|s patience
patient|er|est|ly|s patina|e|s|ted|tion patine patio|s patisserie|s patness patois patresfamilias
patriarch|al|ate|ates|ies|s|y patrician|s patricidal patricide|s patrimonial patrimonies patrimony
patriot|ic|ically|ism|s patristic patrol|led|ling|man|men|ogy|s|woman|women
patron|age|ages|ess|esses|ise|ised|iser|isers|ises|ising|isingly|ize|ized|izer|izers|izes|izing|izingly|s|ymic|ymically|ymics
patroon|s patsies patsy patted patten|s patter|ed|ing|n|ned|ning|ns|s pattie|s patting patty paucity pauldron
paunch|es|ier|iest|y pauper|ise|ised|ises|ising|ism|ize|ized|izes|izing|s pause|d|s pausing paved pavement|s paves
pavilion|s paving|s pavlova|s pawed pawing pawls pawnbroker|s pawnbroking pawned pawning pawns|hop|hops pawpaw|s
payable payback|s paycheck|s payday|s payed payee|s payer|s paying payload|s paymaster|s payment|s payoff|s payola
payout|s payphone|s payroll|s payslip|s paywall|s
peace|able|ably|ful|fully|fulness|keeper|keepers|keeping|maker|makers|making|s|time peach|es|ier|iest|y peacock|s
peafowl|s peahen|s peaked peaking peaks peaky pealed pealing peals peanut|s pearl|ed|ier|iest|ing|s|y pears
peasant|ry|s pease peashooter|s peatier peatiest peaty pebble|d|s pebbling pebbly pecan|s peccadillo|es|s peccaries
peccary pecked pecker|s pecking peckish pecks pecten pectic pectin pectoral|is|s peculate|d|s peculating peculation
peculator|s peculiar|ities|ity|ly pecuniary pedagog|ic|ical|ically|ics|s|ue|ues|y pedal|ed|ing|led|ling|o|os|s
pedant|ic|ically|ry|s pedate peddle|d|r|rs|s peddling pederast|s|y pedestal|s
pedestrian|isation|ise|ised|ises|ising|ism|ization|ize|ized|izes|izing|s pediatric|ian|ians|s pediatrist|s pedicab|s
pedicure|d|s pedicuring pedicurist|s pedigree|d|s pediment|s pedlar|s pedologist pedology pedometer|s pedophile|s
pedophilia peduncle|s peeing peekaboo peeked peeking peeks peeled peeler|s peeling|s peels peens peepbo peeped
peeper|s peephole|s peeping peeps|how|hows peerage|s peered peeress|es peering peerless peers peeve|d|s peeving
peevish|ly|ness peewee|s peewit|s pegboard|s pegged pegging peignoir|s pejoration pejorative|ly|s pekans pekes
pekinese|s pekingese|s pekoe pelagic pelican|s pelite pellagra pellet|ed|ing|s pellmell pellucid pelmet|s pelted
pelting|s peltry pelts pelves pelvic pelvis|es pemican pemmican
penal|isation|ise|ised|ises|ising|ization|ize|ized|izes|izing|ly|ties|ty penance|s penates pence|l penchant|s
pencil|ed|ing|ings|led|ling|lings|s pendant|s pended pendency pendent|s pending pends pendulous pendulum|s penes
penetrability penetrable penetrate|d|s penetrating|ly penetration|s penetrative penfriend|s penguin|s penicillin
penile peninsula|r|s penis|es penitence penitent|ial|iaries|iary|ly|s penknife penknives penlight|s penlite|s
penman|ship penmen pennant|s pennate penned pennies penniless penning pennis pennon|s penny|weight|weights|worth
penologist|s penology pensile pension|able|ed|er|ers|ing|s pensive|ly|ness pentacle|s pentagon|al|s pentagram|s
pentameter|s pentangle pentathlete|s pentathlon|s penthouse|s penuche penultimate|s penumbra|e|s penurious|ly|ness
penury peonage peonies peons peony people|d|s peopling peperoni pepped
pepper|corn|corns|ed|ing|mint|mints|oni|onis|s|y peppier peppiest peppiness pepping peppy pepsin peptic|s peptide|s
peradventure perambulate|d|s perambulating perambulation|s perambulator|s|y percale|s perceivable perceive|d|s
perceiving percent|age|ages|ile|iles|s percept|ible|ibly|ion|ional|ions|ive|ively|iveness|s|ual|ually
perch|ance|ed|es|ing percipience percipient percolate|d|s percolating percolation percolator|s percussion|ist|ists
percussive perdition perdurable perdure peregrinate|d|s peregrinating peregrination|s peregrine|s peremptorily
peremptory perennial|ly|s perestroika
perfect|a|as|ed|er|est|ibility|ible|ing|ion|ionism|ionist|ionists|ions|ly|ness|o|s perfidies perfidious|ly perfidy
perforate|d|s perforating perforation|s perforce perform|ance|ances|ative|ed|er|ers|ing|ings|s
perfume|d|r|ries|rs|ry|s perfuming perfunctorily perfunctory perfuse|d|s perfusing perfusion pergola|s perhaps
pericardia|l pericarditis pericardium|s pericope perigee|s perihelia perihelion|s peril|ed|ing|led|ling|ous|ously|s
perimeter|s perinatal perinea perineum period|ic|ical|ically|icals|icity|ontal|ontics|ontist|ontists|s periotic
peripatetic|s peripheral|ly|s peripheries periphery periphrases periphrasis periphrastic peripteral periscope|s
perish|able|ables|ably|ed|er|ers|es|ing peristalses peristalsis peristaltic peristyle|s peritonea|l peritoneum|s
peritonitis periwig|s periwinkle|s perjure|d|r|rs|s perjuries perjuring perjury perked perkier perkiest perkily
perkiness perking perks perky permafrost permanence permanency permanent|ly|s permeability permeable permeate|d|s
permeating permeation permed perming permissible permissibly permission|s permissive|ly|ness
permit|s|ted|ter|ting|tivity perms permutation|s permute|d|s permuting pernicious|ly|ness pernickety perorate|d|s
perorating peroration|s peroxide|d|s peroxiding perpendicular|ity|ly|s perpetrate|d|s perpetrating perpetration
perpetrator|s perpetual|ly|s perpetuate|d|s perpetuating perpetuation perpetuator perpetuity
perplex|ed|edly|es|ing|ingly|ities|ity perquisite|s perries perron persecute|d|s persecuting persecution|s
persecutor|s|y perseverance persevere|d|s persevering persiflage persimmon|s persist|ed|ence|ency|ent|ently|ing|s
persnickety
person|a|able|ably|ae|age|ages|al|alise|alised|alises|alising|alism|alities|ality|alize|alized|alizes|alizing|ally|als|alty|as|ate|ates|ification|ifications|ified|ifier|ifies|ify|ifying|nel|s
perspective|s perspex perspicacious|ly perspicacity perspicuity perspicuous perspiration perspire|d|s perspiring
persuadable persuade|d|r|rs|s persuading persuasion|s persuasive|ly|ness pertain|ed|ing|s perter pertest
pertinacious|ly pertinacity pertinence pertinency pertinent|ly pertly pertness perturb|ation|ations|ed|ing|s pertussis
peruke|s perusal|s peruse|d|r|s perusing pervade|d|s pervading pervasive|ly|ness perverse|ly|ness perversion|s
perversity pervert|ed|er|ing|s pervious|ly pervs peseta|s pesewa|s peskier peskiest peskily peskiness pesky pesos
pessaries pessary pessimism pessimist|ic|ically|s pester|ed|er|ing|s pesthouse|s pesticide|s pestiferous pestilence|s
pestilent|ial pestle|d|s pestling pesto pests petabyte|s petajoule|s petal|ed|led|s petard|s petawatt|s petcock|s
peter|ed|ing|s petiole|s petite|s petition|ary|ed|er|ers|ing|s petrel|s petrifaction petrified petrifies petrify|ing
petrochemical|s petrodollar|s petrol|atum|eum|ogist|ogists|ogy petted petter petticoat|s pettier pettiest
pettifog|ged|ger|gers|gery|ging|s pettily pettiness petting pettish|ly petty petulance petulancy petulant|ly petunia|s
pewee|s pewit|s pewter|s peyote peyotl pfennig|s phaenology phaeton|s phages phagocyte|s phalange|r|rs|s phalanx|es
phalli|c phallocentric phallocentrism phallus|es phantasied phantasies phantasm|agoria|agorias|agoric|agorical|al|s
phantasy|ing phantom|s pharaoh|s pharisaic pharisee|s pharmaceutic|al|als|s pharmacies pharmacist|s pharmacologic|al
pharmacologist|s pharmacology pharmacopeia|s pharmacopoeia|s pharmacotherapy pharmacy pharyngeal pharynges pharyngitis
pharynx|es phase|d|out|outs|s phasic phasing phasis pheasant|s phenacetin phenix phenobarbital phenol|ogy
phenom|ena|enal|enally|enological|enology|enon|enons|s phenotype|s phenytoin pheromone|s phial|s
philander|ed|er|ers|ing|s philanthropic|ally philanthropies philanthropise philanthropism philanthropist|s
philanthropy philatelic philatelist|s philately philharmonic|s philippic|s philistine|s philistinism philodendra
philodendron|s philological philologist|s philology philosopher|s philosophic|al|ally philosophies
philosophise|d|r|rs|s philosophising philosophism philosophize|d|r|rs|s philosophizing philosophy philter|s philtre|s
phish|ed|er|ers|ing phlebitic phlebitis phlegm|atic|atically|y phloem phlox|es phobia|s phobic|s phoebe|s phoenix|es
phone|card|cards|d|me|mes|mic|mically|mics|s|tic|tically|tician|ticians|tics|y|yed|ying|ys phonic|ally|s phonied
phonier phonies|t phoniness phoning phonograph|ic|s|y phonological|ly phonologist|s phonology phonon phony|ing phooey
phosphate|s phosphodiesterase phosphor|escence|escent|escently|ic|ous|s|us|ylation photic
photo|cell|cells|copied|copier|copiers|copies|copy|copying|ed|electric|electrically|engrave|engraved|engraver|engravers|engraves|engraving|engravings|finishing|genic|genically|graph|graphed|grapher|graphers|graphic|graphically|graphing|graphs|graphy|ing|journalism|journalist|journalists|meter|meters|n|ns|s|sensitise|sensitive|sensitize|stat|static|stats|statted|statting|synthesis|synthesise|synthesised|synthesises|synthesising|synthesize|synthesized|synthesizes|synthesizing|synthetic|tropic|tropism|type|typesetter|typesetting|voltaic
phrasal phrase|book|books|d|ology|s phrasing|s phrenetic phrenologist|s phrenology phyla|cteries|ctery phylogeny
phylum physic|al|ality|ally|als|ian|ians|ist|ists|ked|king|s
physio|gnomies|gnomy|graphy|logic|logical|logically|logist|logists|logy|s|therapist|therapists|therapy physique|d|s
phytography phytoplankton pianism|s pianissimi pianissimo|s pianist|s piano|forte|fortes|la|las|s piaster|s piastre|s
piazza|s piazze pibroch|s picador|s picante picaresque picayune piccalilli piccolo|s piceous pickaback|ed|ing|s
pickax|e|ed|es|ing picked picker|el|els|s picket|ed|er|ers|ing|s pickier pickiest pickiness picking|s pickle|d|s
pickling pickpocket|s picks pickup|s picky picnic|ked|ker|kers|king|s picot|s picrate pictogram|s pictograph|s
pictorial|ly|s picture|d|s|sque|squely|squeness picturing piddle|d|s piddling piddly piddock|s pidgin|s piebald|s
piece|d|meal|s|work|worker|workers piecing piecrust|s pieing pierce|d|r|rs|s piercing|ly|s piers piety piezoelectric
piffle piffling pigeon|hole|holed|holes|holing|s pigfish pigged piggeries piggery piggier piggies|t piggin|g
piggish|ly|ness piggy|back|backed|backing|backs pigheaded|ly|ness piglet|s pigling pigment|ation|ed|s pigmies pigmy
pigpen|s pigskin|s pigsties pigsty pigswill pigtail|s piing piked piker|s pikes|taff|taffs|taves piking pilaf|f|fs|s
pilaster|ed|s pilau|s pilaw|s pilchard|s piled pileous piles pileum pileup|s pileus pilfer|age|ed|er|ers|ing|s
pilgrim|age|ages|s piling|s pillage|d|r|rs|s pillaging pillar|ed|s pillbox|es pilled pillies pilling pillion|s
pillock|s pilloried pillories pillory|ing pillow|case|cases|ed|ing|s|slip|slips|y pills pilly
pilot|ed|house|houses|ing|ings|s pilous pimento|s pimiento|s pimped pimpernel|s pimping pimple|d|s pimplier pimpliest
pimply pimps pinafore|s pinball pincer|s pinch|ed|er|ers|es|ing pincushion|s pindling pineal pineapple|s pined pinery
pines pinewood|s piney pinfeather|s pinfish pinged pinging pings pinhead|ed|s pinhole|s pinier piniest pining
pinion|ed|ing|s pinite pinked pinker pinkest pinkeye pinkie|s pinking pinkish pinkness pinko|es|s pinks pinky
pinnace|s pinnacle|d|s pinnate|d|ly pinned pinnies pinning pinny pinochle pinocle pinole pinones pinpoint|ed|ing|s
pinprick|s pinsetter|s pinstripe|d|s pintail|s pinto|es|s pints pinup|s pinwheel|ed|ing|s pinyin pinyon|s
pioneer|ed|ing|s pious|ly|ness piped pipeline|s piper|ine|ines|s pipes pipette|s pipework piping pipit|s pipkin pipped
pippin|g|s pipsqueak|s piquancy piquant|e|ly pique|d|s|t|ts piquing piracy piranha|s pirate|d|s piratical|ly pirating
pirogi piroshki pirouette|d|s pirouetting pirozhki piscatorial pismire|s pissed pisser|s pisses pissing pissoir|s
pistachio|s piste|s pistil|late|s pistol|e|s piston|s pitapat|s pitas
pitch|blende|ed|er|ers|es|fork|forked|forking|forks|ier|iest|ing|ings|man|men|y piteous|ly|ness pitfall|s pithead|s
pithier pithiest pithily pithiness pithless pithos pithy pitiable pitiably pitied pities pitiful|ly pitiless|ly|ness
piton|s pitta|nce|nces|s pitted pitting pituitaries pituitary pitying|ly pivot|al|ed|ing|s pixel|s pixie|s pizazz
pizza|s|z|zz pizzeria|s pizzicati pizzicato|s placable placard|ed|ing|s placate|d|r|s placating placation placatory
place|bo|boes|bos|d|holder|holders|kick|kicked|kicker|kickers|kicking|kicks|men|ment|ments|nta|ntae|ntal|ntals|ntas|r|rs|s|t
placid|ity|ly placing|s placket|s placoid plagae plages plagiarise|d|r|rs|s plagiarising plagiarism|s plagiarist|s
plagiarize|d|r|rs|s plagiarizing plagiary plague|d|s plaguing plaice|s plaid|ed|s
plain|chant|clothes|clothesman|clothesmen|er|est|ly|ness|s|sman|smen|song|spoken|t|tiff|tiffs|tive|tively|ts
plait|ed|ing|s planar plane|d|load|loads|r|rs|s|t|taria|tarium|tariums|tary|ts plangency plangent planing
plank|ed|ing|s|ton planned planner|s planning|s plans plant|ain|ains|ar|ation|ations|ed|er|ers|ing|ings|like|s
plaque|s plash|ed|es|ing|y plasma|s plasmic plasmon plasms plaster|board|ed|er|ers|ing|s
plastic|ise|ised|ises|ising|ity|ize|ized|izes|izing|s plastid|s plastique
plate|au|aued|auing|aus|aux|d|ful|fuls|let|lets|n|ns|r|s platform|ed|ing|s platies platina plating platinic platinum
platitude|s platitudinous platonic platoon|ed|ing|s plats platted platter|s platting platy|pi|pus|puses|s plaudit|s
plausibility plausible plausibly playable playact|ed|ing|s playback|s playbill|s playbook|s playboy|s played player|s
playfellow|s playful|ly|ness playgirl|s playgoer|s playground|s playgroup|s playhouse|s playing|s playlist|s
playmate|s playoff|s playpen|s playroom|s plays|chool|chools plaything|s playtime playwright|s plaza|s
pleach|ed|es|ing plead|ed|er|ers|ing|ingly|ings|s
pleas|ant|anter|antest|antly|antness|antries|antry|e|ed|es|ing|ingly|ings|urable|urably|ure|ured|ureful|ures|uring
pleat|ed|ing|s plebby plebe|ian|ians|s plebiscite|s plebs plectra plectron|s plectrum|s pledge|d|e|r|s|t pledging
plenaries plenary plenipotentiaries plenipotentiary plenitude|s plenteous plentiful|ly plenty plenum|s pleonasm|s
plessor plethora pleura|e|l pleurisy plexiglass plexus|es pliability pliable pliably pliancy pliant|ly plicate
plication plied pliers plies plight|ed|er|ing|s plimsoll|s plinth|s plodded plodder|s plodding|s plods
plonk|ed|er|ers|ing|s plopped plopping plops plosive|s plots plotted plotter|s plotting
plough|ed|er|ing|ings|man|men|s|share|shares plover|s plowed plower|s plowing plowman plowmen plows|hare|hares ploys
pluck|ed|er|ier|iest|ily|iness|ing|less|s|y plugged plugging plughole|s plugin|s plugs plumage|d plumate
plumb|ago|ed|er|ers|ery|ing|s plume|d|s plumier plumiest pluming plummet|ed|ing|s plummy plump|ed|er|est|ing|ly|ness|s
plums plumy plunder|ed|er|ers|ing|s plunge|d|r|rs|s plunging plunk|ed|er|ers|ing|s pluperfect|s
plural|isation|ise|ised|ises|ising|ism|ist|istic|ists|ities|ity|ization|ize|ized|izes|izing|s pluses
plush|er|est|ier|iest|iness|ly|ness|y plusses plutocracies plutocracy plutocrat|ic|s plutonic plutonium pluvial plying
plywood pneumatic|ally|s pneumococcal pneumococci pneumococcus pneumonia pneumonic poach|ed|er|ers|es|ing pocked
pocket|book|books|ed|ful|fuls|ing|knife|knives|s pocking pockmark|ed|ing|s pocks podcast|ing|s podded podding podgier
podgiest podgy podia|tric|trist|trists|try podite podium|s poems poesy poetaster|s poetess|es poetic|al|ally|s poetry
poets pogeys pogies pogrom|s poignance poignancy poignant|ly poinciana|s poinsettia|s
point|blank|ed|edly|er|ers|ier|iest|illism|illist|illiste|illists|ing|less|lessly|lessness|s|y poise|d|s poising
poison|ed|er|ers|ing|ings|ous|ously|s poked poker|s pokes pokey|s pokie|r|s|st poking
polar|isation|isations|ise|ised|iser|ises|ising|ities|ity|ization|izations|ize|ized|izer|izes|izing polder poleaxe|d|s
poleaxing polecat|s poled polemic|al|ally|ist|ists|s polers poles|tar|tars police|d|man|men|s|woman|women policies
policing policy|holder|holders|maker|makers poling polio|myelitic|myelitis|s polish|ed|er|ers|es|ing|ings politburo|s
polite|ly|ness|r|sse|st
politic|al|ally|ian|ians|isation|ise|ised|ises|ising|ization|ize|ized|izes|izing|k|king|ks|o|oes|os|s polities polity
polka|ed|ing|s pollack|s pollard|s polled pollen|s poller pollie|s pollinate|d|s pollinating pollination pollinator|s
polling polliwog|s pollock|s polls|ter|ters pollutant|s pollute|d|r|rs|s polluting pollution|s pollywog|s polonaise|s
polonium poltergeist|s poltroon|s polyacrylamide polyamories polyamory polyandrous polyandry polyclinic|s polyester|s
polyethylene polygamist|s polygamous polygamy polyglot|s polygon|al|s polygraph|ed|er|ing|s polyhedra|l polyhedron|s
polymath|s|y polymer|ic|isation|ise|ised|ises|ising|ization|ize|ized|izes|izing|s polymorphic polymorphous
polynomial|s polyp|hone|honic|hony|ropylene|s|us polys|emous|tyrene|yllabic|yllable|yllables polytechnic|s polytheism
polytheist|ic|s polythene|s polyunsaturate|d|s polyurethane|s polyvinyl pomace pomade|d|s pomading pomander|s
pomegranate|s pommel|ed|ing|led|ling|s pommies pommy pompadour|ed|s pompano|s pompom|s pompon|s pomposity
pompous|ly|ness ponce|d|s|y poncho|s poncing poncy ponder|ed|er|ers|ing|ous|ously|ousness|s ponds pones ponged pongee
ponging pongs poniard|s ponied ponies pontes pontiff|s pontifical|ly|s pontificate|d|s pontificating pontoon|s ponying
ponytail|s pooch|ed|es|ing poodle|s pooed poofs poofter|s poohed poohing poohs pooing pooled pooling poolroom|s
pools|ide|ides pooped pooping poops poorboy poorer poorest poorhouse|s poorly poorness popcorn popery popes popgun|s
popinjay|s popish poplar|s poplin popover|s poppa|dom|doms|dum|dums|s popped popper|s poppet|s poppied poppies popping
popple poppy|cock populace|s
popular|isation|isations|ise|ised|iser|ises|ising|ity|ization|izations|ize|ized|izer|izes|izing|ly populate|d|s
populating population|s populism populist|s populous|ness popup|s porcelain|s porch|es porcine porcupine|s pored pores
porgies porgy poring porism porker|s porkier porkies|t porky porno|grapher|graphers|graphic|graphically|graphy
porosity porous|ness porphyritic porphyry porpoise|d|s porpoising porridge porringer|s portability portable|s portably
portage|d|s portaging portal|ed|s portcullis|es ported portend|ed|ing|s portent|ous|ously|ousness|s
porter|house|houses|s portfolio|s porthole|s portico|es|s porting portion|ed|ing|s portlier portliest portliness
portly portmanteau|s|x portrait|ist|ists|s|ure portray|al|als|ed|er|ing|s ports portulaca posable posed poser|s poses
poseur|s posher poshest posies posing
posit|ed|ing|ion|ional|ioned|ioner|ioning|ions|ive|ively|iveness|ives|ivism|ivisms|ivist|ivists|ron|rons|s
posse|s|ss|ssed|sses|ssing|ssion|ssions|ssive|ssively|ssiveness|ssives|ssor|ssors|ssory|t|ts possibilities possibility
possible|s possibly possie possum|s postage postal postbag|s postbox|es postboy postcard|s postcode|s postcolonial
postconsonantal postdate|d|s postdating postdoc|s|toral posted poster|ior|iors|ity|n|ns|s postgraduate|s posthaste
posthole|s posthumous|ly posthypnotic postiche|s postie|s postilion|s postillion|s postindustrial posting|s postlude|s
postman postmark|ed|ing|s postmaster|s postmen|opausal postmeridian postmistress|es postmodern|ism|ist|ists
postmortem|s postnasal postnatal postoperative postpaid postpartum postpone|d|ment|ments|r|rs|s postponing
postprandial posts|cript|cripts|eason|easons|ynaptic postulate|d|s postulating postulation|s postural posture|d|r|s
posturing|s postwar postwoman postwomen potability potable|s potage|s potash potassium potation|s potato|es potbellied
potbellies potbelly potboiler|s potence potency
potent|ate|ates|ial|ialities|iality|ially|ials|iate|iated|iates|iating|ly potful|s pothead|s pother|b|bs|ed|ing|s
potholder|s pothole|d|r|rs|s potholing pothook|s pothouse|s potion|s potluck|s potman potmen potpie|s potpourri|s
potshard potsherd|s potshot|s pottage potted potter|ed|ies|ing|s|y pottier potties|t pottiness potting pottle|s potty
pouch|ed|es|ing pouffe|s poufs poulterer|s poultice|d|s poulticing poultry pounce|d|r|s pouncing
pound|age|ed|er|ers|ing|ings|s poured pourer pouring|s pours pouted pouter|s pouting pouts poverty powder|ed|ing|s|y
power|boat|boats|ed|ful|fully|house|houses|ing|less|lessly|lessness|s powwow|ed|ing|s poxes practicability practicable
practicably practical|ities|ity|ly|s practice|d|r|s practicing practicum|s practise|d|r|s practising practitioner|s
praefect praesidium|s praetor|ian|s pragmatic|al|ally|s pragmatism pragmatist|s prairie|s praise|d|s|worthiness|worthy
praising praline|s prams prance|d|r|rs|s prancing|ly prang|ed|ing|s prank|s|ster|sters praseodymium prate|d|r|rs|s
pratfall|s prating prats prattle|d|r|rs|s prattling prawn|ed|ing|s praxes prayed prayer|ful|fully|s praying prays
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
prevision|s prevue|s prewar|m preyed preying preys prezzie|s priapic price|d|less|s|y pricier priciest pricing
prick|ed|er|ers|et|ets|ing|ings|le|led|les|lier|liest|liness|ling|ly|s pricy pride|d|ful|fully|s priding pried prier|s
pries|t|tess|tesses|thood|thoods|tlier|tliest|tliness|tly|ts priggish|ness prigs primacy primaeval primal primaries
primarily primary primate|s prime|d|ness|r|ro|rs|s|val primine priming primitive|ly|ness|s primly primmer primmest
primness primogenitor|s primogeniture primordial|ly primp|ed|ing|s primrose|s primula|s primus
prince|dom|doms|lier|liest|liness|ly|s|ss|sses principal|ities|ity|ly|s principle|d|s prinked prinker prinking prinks
print|able|ed|er|ers|ery|ing|ings|making|out|outs|s prion|s
prior|ate|ess|esses|ies|ities|itisation|itise|itised|itises|itising|itization|itize|itized|itizes|itizing|ity|s|y
prisage prise|d|s prising prism|atic|s prison|er|ers|s prissier prissiest prissily prissiness prissy pristine prithee
privacy private|er|ers|ly|r|s|st privation|s privatisation|s privatise|d|s privatising privative privatization|s
privatize|d|s privatizing privet|s privier privies|t privilege|d|s privileging privily privy
prize|d|fight|fighter|fighters|fighting|fights|s|winner|winners|winning prizing proactive|ly probabilistic
probabilities probability probable|s probably probate|d|s probating probation|al|ary|er|ers probe|d|s probing|s
probity problem|atic|atical|atically|s probosces proboscides proboscis|es procaine procaryote|s procaryotic procedural
procedure|s proceed|ed|ing|ings|s process|able|ed|es|ing|ion|ional|ionals|ioned|ioning|ions|or|ors proclaim|ed|ing|s
proclamation|s proclivities proclivity proconsul|ar|s procrastinate|d|s procrastinating procrastination|s
procrastinator|s|y procreate|d|s procreating procreation procreative proctor|ed|ing|s procurable procurator|s
procure|d|ment|ments|r|rs|s|ss procuring prodded prodder prodding prodigal|ity|ly|s prodigies prodigious|ly prodigy
prods produce|d|r|rs|s producible producing product|ion|ions|ive|ively|iveness|ivity|s profanation|s
profane|d|ly|ness|r|s profaning profanities profanity
profess|ed|edly|es|ing|ion|ional|ionalisation|ionalise|ionalised|ionalises|ionalising|ionalism|ionalization|ionalize|ionalized|ionalizes|ionalizing|ionally|ionals|ions|or|orial|orially|ors|orship|orships
proffer|ed|ing|s proficiency proficient|ly|s profile|d|s profiling
profit|ability|able|ably|ed|eer|eered|eering|eers|erole|eroles|ing|less|s profligacy profligate|ly|s proforma
profound|er|est|ly|ness profs profundities profundity profuse|ly|ness profusion|s progenitor|s progeny progesterone
progestin|s prognathous prognoses prognosis prognostic|ate|ated|ates|ating|ation|ations|ator|ators|atory|s
program|ed|er|ers|ing|mable|mables|matic|me|med|mer|mers|mes|ming|s progress|ed|es|ing|ion|ions|ive|ively|iveness|ives
prohibit|ed|ing|ion|ionist|ionists|ions|ive|ively|or|ory|s
project|ed|ile|iles|ing|ion|ionist|ionists|ions|ive|ively|or|ors|s prokaryote|s prokaryotic prolapse|d|s prolapsing
prolate prole|s|tarian|tarians|tariat proliferate|d|s proliferating proliferation prolific|ally proline|s
prolix|ity|ly prolog|s|ue|ues prolong|ation|ations|e|ed|ing|s prolusion|s promenade|d|r|rs|s promenading promethium
prominence|s prominent|ly promiscuity promiscuous|ly promise|d|e|es|r|rs|s promising|ly promissory
promo|ntories|ntory|s|te|ted|ter|ters|tes|ting|tion|tional|tions prompt|ed|er|ers|est|ing|ings|itude|ly|ness|s proms
promulgate|d|s promulgating promulgation|s promulgator|s pronate|d|s pronating pronation prone|ness
prong|ed|horn|horns|s pronominal pronoun|ce|ceable|ced|cement|cements|ces|cing|s pronto pronuclear pronunciation|s
proof|ed|ing|read|reader|readers|reading|reads|s propaganda propagandise|d|s propagandising propagandism
propagandist|s propagandize|d|s propagandizing propagate|d|s propagating propagation propagator|s propane
propel|lant|lants|led|lent|lents|ler|lers|ling|lor|lors|s propene propensities propensity
proper|er|est|ly|tied|ties|ty prophecies prophecy prophesied prophesier|s prophesies prophesy|ing
prophet|ess|esses|ic|ical|ically|s prophylactic|s prophylaxes prophylaxis propinquity propitiate|d|s propitiating
propitiation propitiator|y propitious|ly propjet|s proponent|s proportion|al|ality|ally|als|ate|ately|ed|ing|s
proposal|s propose|d|r|rs|s proposing proposition|al|ed|ing|s propound|ed|er|ing|s propped propping propraetor
propranolol propretor proprietaries proprietary proprieties proprietor|ial|ially|s|ship proprietress|es propriety
props propulsion propulsive prorate|d|s prorating proration|s prorogation prorogue|d|s proroguing prosaic|ally
proscenia proscenium|s prosciutto proscribe|d|s proscribing proscription|s proscriptive
prose|ctor|cute|cuted|cutes|cuting|cution|cutions|cutor|cutors|lyte|lyted|lytes|lyting|lytise|lytised|lytiser|lytisers|lytises|lytising|lytism|lytize|lytized|lytizer|lytizers|lytizes|lytizing|r
prosier prosiest prosiness prosit prosocial prosodies prosody prospect|ed|ing|ive|ively|or|ors|s|us|uses
prosper|ed|ing|ity|ous|ously|s prostate|s prostheses prosthesis prosthetic|s prostitute|d|s prostituting prostitution
prostrate|d|s prostrating prostration|s prosy protactinium protagonist|s protean
protect|ed|ing|ion|ionism|ionist|ionists|ions|ive|ively|iveness|or|orate|orates|ors|s protein|s
protest|ant|ants|ation|ations|ed|er|ers|ing|or|ors|s prothesis protist|s protocol|s proton|s protoplasm|ic protoplast
prototype|d|s prototypical prototyping protozoa|l|n|ns protozoic protozoon protract|ed|ing|ion|or|ors|s protrude|d|s
protruding protrusile protrusion|s protuberance|s protuberancy protuberant proud|er|est|ly provability provable
provably prove|d|n|nance|nances|nder|nience|r|rb|rbial|rbially|rbs|rs|s provide|d|nce|nt|ntial|ntially|ntly|r|rs|s
providing province|s provincial|ism|ist|ly|s proving provision|al|ally|ed|er|ing|s proviso|es|s provocateur|s
provocation|s provocative|ly|ness provoke|d|r|rs|s provoking|ly provolone provost|s prowess prowl|ed|er|ers|ing|s
prows proxies proximal proximate proximity proxy prude|nce|nt|ntial|ntially|ntly|ry|s prudish|ly|ness prune|d|r|rs|s
pruning prurience prurient|ly pryer|s prying|s psalm|ist|ists|s psalter|ies|y psephologist|s psephology
pseudo|nym|nymous|nyms|s|science|sciences pseuds pseudy pshaw|s psittacosis psoriasis
psych|e|ed|edelia|edelic|edelically|edelics|es|iatric|iatrist|iatrists|iatry|ic|ical|ically|ics|ing|o|oactive|oanalyse|oanalysed|oanalyses|oanalysing|oanalysis|oanalyst|oanalysts|oanalytic|oanalytical|oanalytically|oanalyze|oanalyzed|oanalyzes|oanalyzing|obabble|odrama|odramas|ogenic|okineses|okinesis|okinetic|ological|ologically|ologies|ologise|ologism|ologist|ologists|ology|ometric|oneuroses|oneurosis|opath|opathic|opathology|opaths|opathy|opharmacology|ophysiology|os|oses|osis|osomatic|osomatics|otherapies|otherapist|otherapists|otherapy|otic|otically|otics|otropic|otropics|s
ptarmigan|s pterodactyl|s ptomaine|s pubertal puberty pubes|cence|cent pubic pubis
public|an|ans|ation|ations|ise|ised|ises|ising|ist|ists|ity|ize|ized|izes|izing|ly publish|able|ed|er|ers|es|ing
pucker|ed|ing|s|y puckish|ly|ness pucks pudding|s puddle|d|s puddling pudenda pudendum pudgier pudgiest pudginess
pudgy pueblo|s puerile puerility puerperal puffball|s puffed puffer|s|y puffier puffiest puffin|ess|g|s puffs puffy
pugging pugilism pugilist|ic|s pugnacious|ly|ness pugnacity puked pukes puking pukka pulchritude pulchritudinous puled
pules puling pullback|s pulled puller|s pullet|s pulley|s pulling pullout|s pullover|s pulls pullup|s pulmonary pulped
pulpier pulpiest pulpiness pulping pulpit|s pulps pulpwood pulpy pulsar|s pulsate|d|s pulsating pulsation|s pulse|d|s
pulsing pulverisation pulverise|d|s pulverising pulverization pulverize|d|s pulverizing pumas pumice|s
pummel|ed|ing|led|ling|s pumped pumper|nickel|s pumping pumpkin|s pumps
punch|bag|bags|ed|eon|eons|er|ers|es|ier|iest|ing|line|lines|y punctate punctilio|us|usly|usness punctual|ity|ly
punctuate|d|s punctuating punctuation|s puncture|d|s puncturing pundit|ry|s pungency pungent|ly punier puniest
puniness punish|able|ed|es|ing|ingly|ment|ments punitive|ly punker punkest punkie|s punkin|s punks punned punner
punnet|s punning|s punster|s punted punter|s punting punts pupae pupal pupas pupate|d|s pupating pupil|s pupped
puppet|eer|eers|ry|s puppies pupping puppy purblind purchasable purchase|d|r|rs|s purchasing purdah purebred|s
puree|d|ing|s purely pureness purer purest purgative|s purgatorial purgatories purgatory purge|d|r|rs|s purging|s
purification purified purifier|s purifies purify|ing purine|s purism purist|ic|s puritan|ical|ically|ism|s purities
purity purled purlieu|s purlin|g purloin|ed|er|ing|s purls purple|r|s|st purplish purport|ed|edly|ing|s
purpose|d|ful|fully|fulness|less|lessly|lessness|ly|s purposing purred purree purring purrs purse|d|r|rs|s pursier
pursiest pursing pursuance pursuant pursue|d|r|rs|s pursuing pursuit|s purulence purulent purvey|ance|ed|ing|or|ors|s
purview pushbike|s pushcart|s pushchair|s pushed pusher|s pushes pushier pushiest pushily pushiness pushing pushover|s
pushpin|s pushup|s pushy pusillanimity pusillanimous|ly pusses pussier pussies|t
pussy|cat|cats|foot|footed|footing|foots pustular pustulate pustule|s putative putdown|s putout|s putrefaction
putrefactive putrefied putrefies putrefy|ing putrescence putrescent putrid putsch|es putted puttee|s
putter|ed|er|ers|ing|s puttied puttier putties putting putts putty|ing putzes puzzle|d|ment|r|rs|s puzzling pwned
pwning pyelonephritis pygmies pygmy pyjama|s pylon|s pylori|c pylorus pyorrhea|l pyorrhoea|l pyralid|s
pyramid|al|ed|ing|s pyres pyrimidine|s pyrite|s pyrognostics pyromania|c|cs pyromanic pyrotechnic|al|s pyruvate
python|s pyxes pyxies pzazz quack|ed|ery|ing|s quadrangle|s quadrangular quadrant|s quadraphonic
quadrat|ic|ics|ure|ures quadrennia|l quadrennium|s quadriceps|es quadrilateral|s quadrille|s quadrillion|s
quadriplegia quadriplegic|s quadrivium quadrophonic quadruped|al|s quadruple|d|s|t|ts|x quadruplicate|d|s
quadruplicating quadruplication quadrupling quadruply quadrupole quads quaff|ed|er|ing|s quagmire|s quahaug|s quahog|s
quail|ed|ing|s quaint|er|est|ly|ness quake|d|s quaking quaky qualification|s qualified qualifier|s qualifies
qualify|ing qualitative|ly qualities quality qualm|ish|s quandaries quandary quango|s quanta quantifiable
quantification quantified quantifier|s quantifies quantify|ing quantisation quantise quantitation quantitative|ly
quantities quantity quantization quantize quantum quarantine|d|s quarantining quark|s
quarrel|ed|er|ers|ing|led|ler|lers|ling|s|some|someness quarried quarrier|s quarries quarry|ing|ings
quart|er|erback|erbacked|erbacking|erbacks|erdeck|erdecks|ered|erfinal|erfinals|ering|erings|erlies|erly|ermaster|ermasters|ern|erns|ers|erstaff|erstaffs|erstaves|et|ets|ette|ettes|o|os|s|z
quasar|s quash|ed|es|ing quasi quatrain|s quaver|ed|ing|s|y quays|ide|ides queasier queasiest queasily queasiness
queasy queen|ed|ing|lier|liest|ly|s queer|ed|er|est|ing|ly|ness|s quell|ed|er|ing|s quench|able|ed|er|ers|es|ing|less
queried queries querns querulous|ly|ness query|ing quesadilla|s
quest|ed|er|ing|ion|ionable|ionably|ioned|ioner|ioners|ioning|ioningly|ionings|ionnaire|ionnaires|ions|s queue|d|s
queuing quibble|d|r|rs|s quibbling quiche|s
quick|en|ened|ening|ens|er|est|fire|ie|ies|lime|ly|ness|sand|sands|silver|step|steps quids quiescence quiescent|ly
quiet|ed|en|ened|ening|ens|er|est|ing|ism|ly|ness|s|ude|us|uses quiff|s quill|s quilt|ed|er|ers|ing|s quince|s
quinidine quinine quinoa quinone quins|y
quint|e|essence|essences|essential|essentially|et|ets|ette|ettes|s|uple|upled|uples|uplet|uplets|upling quinze quipped
quipper quipping quips|ter|ters quire|s quirk|ed|ier|iest|iness|ing|s|y quirt|s quisling|s quitclaim|s quite quits
quittance quitted quitter|s quitting quittor quiver|ed|ing|s|y quixotic|ally quizzed quizzer|s quizzes quizzical|ly
quizzing quoin|s quoit|ed|ing|s quondam quorate quorum|s quota|bility|ble|s|tion|tions quote|d|r|s quoth quotidian
quotient|s quoting qwerty rabbet|ed|ing|s rabbi|n|nate|nic|nical|s|t|ted|ting|ts rabble|s rabid|ity|ly|ness rabies
raccoon|s racecourse|s raced racegoer|s racehorse|s raceme|s racer|s races racetrack|s raceway|s
racial|ism|ist|ists|ly racier raciest racily raciness racing racism racist|s racked
racket|ed|eer|eered|eering|eers|ier|iest|ing|s|y racking racks raconteur|s racoon|s racquet|ball|balls|s
radar|s|scope|scopes raddle|d|s raddling radial|ly|s radian|ce|cy|s|t|tly radiate|d|s radiating radiation|s radiator|s
radical|isation|ise|ised|ises|ising|ism|ization|ize|ized|izes|izing|ly|s radicchio radicel radii
radio|active|actively|activity|carbon|ed|gram|grams|grapher|graphers|graphy|ing|isotope|isotopes|logist|logists|logy|man|men|meter|meters|metric|metry|phone|phones|s|scopy|sonde|sondes|surgery|telegraph|telegraphs|telegraphy|telephone|telephones|telephonies|telephony|therapist|therapists|therapy
radish|es radium radius|es radon raffia raffish|ly|ness raffle|d|s raffling rafted rafter|s rafting rafts ragamuffin|s
ragas ragbag raged rager|s rages ragga ragged|er|est|ier|iest|ly|ness|y ragging raging|ly raglan|s ragman ragout|s
ragtag|s ragtime ragweed ragwort raided raider|s raiding raids railcard|s railed railer railing|s railleries raillery
railroad|ed|er|ers|ing|s rails railway|man|men|s raiment rainbow|s raincoat|s raindrop|s rained rainfall|s
rainforest|s rainier rainiest raining rainless rainmaker|s rainmaking rainproof rains|torm|torms rainwater rainy
raise|d|r|rs|s raisin|g|gs|s rajah|s rajas raked rakes raking rakish|ly|ness rallied rallier rallies rally|ing
ramble|d|r|rs|s rambling|s rambunctious|ly|ness ramekin|s ramequin|s ramie ramification|s ramified ramifies ramify|ing
ramjet|s rammed rammer|s ramming rampage|d|r|s rampaging rampancy rampant|ly rampart|s ramped ramping ramps
ramrod|ded|ding|s ramshackle ranch|ed|er|ero|ers|es|ing rancid|ity|ness rancor|ous|ously rancour randier randiest
randiness random|isation|ise|ised|ises|ising|ization|ize|ized|izes|izing|ly|ness randy ranee|s
range|d|finder|finders|r|rs|s rangier rangiest ranginess ranging rangy ranis ranked ranker rankest ranket ranking|s
rankle|d|s rankling rankly rankness ranks ransack|ed|ing|s ransom|ed|er|ers|ing|s|ware ranted ranter|s ranting|s rants
rapacious|ly|ness rapacity raped raper|s rapes|eed rapid|er|est|ity|ly|ness|s rapier|s rapine raping rapist|s rapped
rappee rappel|led|ling|s rappen rapper|s rapping rapport|eur|eurs|s rapprochement|s rapscallion|s raptly raptness
raptor|s rapture|s rapturous|ly rarebit|s rared rarefaction rarefied rarefies rarefy|ing rarely rareness rarer rares|t
rarified rarifies rarify|ing raring rarities rarity rascal|ly|s rasher|s rashes|t rashly rashness rasing raspberries
raspberry rasped rasper raspier raspiest rasping|s rasps raspy raster|s ratable ratans ratatouille ratbag|s
ratchet|ed|ing|s rated ratels ratepayer|s rater|s rates rather rathskeller|s ratification|s ratified ratifier|s
ratifies ratify|ing rating|s
ratio|cinate|cinated|cinates|cinating|cination|n|nal|nale|nales|nalisation|nalisations|nalise|nalised|naliser|nalises|nalising|nalism|nalist|nalistic|nalists|nalities|nality|nalization|nalizations|nalize|nalized|nalizer|nalizes|nalizing|nally|nals|ned|ning|ns|s
ratlike ratlin|e|es|s ratoon rattan|s ratted ratter|s rattier rattiest rattiness ratting
rattle|brain|brained|brains|d|r|rs|s|snake|snakes|trap|traps rattling|s rattly rattrap|s ratty raucous|ly|ness
raunchier raunchiest raunchily raunchiness raunchy ravage|d|r|rs|s ravaging raved
ravel|ed|er|in|ing|ings|led|ler|ling|lings|s raven|ed|ing|ous|ously|s raver|s raves ravine|s raving|s ravioli|s
ravish|ed|er|ers|es|ing|ingly|ment rawboned rawer rawest rawhide rawness rayon razed razes razing razoo|s
razor|back|backs|s razzamatazz razzed razzes razzing razzmatazz reabsorb|ed|ing|s reach|able|ed|er|es|ing
reacquaint|ed|ing|s reacquire|d|s reacquiring
react|ance|ant|ants|ed|ing|ion|ionaries|ionary|ions|ivate|ivated|ivates|ivating|ivation|ive|ivity|or|ors|s
readabilities readability readable readably readdress|ed|es|ing reader|s|ship|ships readied readier readies|t readily
readiness reading|s readjust|ed|ing|ment|ments|s readmission readmit|s|ted|ting readopt|ed|ing|s readout|s reads
ready|ing reaffirm|ation|ations|ed|ing|s reafforestation reagent|s realer reales|t realign|ed|ing|ment|ments|s
realisable realisation|s realise|d|s realising realism realist|ic|ically|s realities reality realizable realization|s
realize|d|s realizing reallocate|d|s reallocating reallocation really realm|s realness realpolitik reals realtor|s
realty reamed reamer|s reaming reams reanalyse|d|s reanalysing reanalysis reanalyze|d|s reanalyzing reanimate|d|s
reanimating reanimation reaped reaper|s reaping reappear|ance|ances|ed|ing|s reapplication|s reapplied reapplies
reapply|ing reappoint|ed|ing|ment|s reapportion|ed|ing|ment|s reappraisal|s reappraise|d|s reappraising reaps reared
rearguard|s rearing rearm|ament|ed|ing|ost|s rearrange|d|ment|ments|s rearranging rearrest|ed|ing|s rears rearward|s
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
recycle|d|r|rs|s recycling redact|ed|ing|ion|or|ors|s redback|s redbird|s redbreast|s redbrick redbug|s redcap|s
redcoat|s redcurrant|s redden|ed|ing|s redder reddest reddish redecorate|d|s redecorating redecoration rededicate|d|s
rededicating redeem|able|ed|er|ers|ing|s redefine|d|s redefining redefinition|s redeliver|ed|ing|s redemption
redemptive redeploy|ed|ing|ment|s redeposit|ed|ing|s redesign|ed|ing|s redetermination redetermine|d|s redetermining
redevelop|ed|ing|ment|ments|s redfish redhead|ed|s redial|ed|ing|led|ling|s redid redirect|ed|ing|ion|s
rediscover|ed|ies|ing|s|y redissolve|d|s redissolving redistribute|d|s redistributing redistribution redistributor|s
redistrict|ed|ing|s redivide|d|s redividing redline|d|s redlining redneck|s redness redoes redoing redolence redolent
redone redouble|d|s redoubling redoubt|able|ably|s redound|ed|ing|s redraft|ed|ing|s redraw|ing|n|s
redress|ed|er|es|ing redrew redskin|s redstart|s reduce|d|r|rs|s reducible reducing reductase reduction|ist|s
reductive redundancies redundancy redundant|ly reduplicate|d|s reduplicating reduplication redwing redwood|s
redye|d|ing|s reecho|ed|es|ing reedier reediest reediness reeding reedit|ed|ing|s reeds reeducate|d|s reeducating
reeducation reedy reefed reefer|s reefing reefs reeked reeker reeking reeks reelect|ed|ing|ion|ions|s reeled reeler
reeling reels reembark|ed|ing|s reembodied reembodies reembody|ing reemerge|d|nce|s reemerging reemphasis|e|ed|es|ing
reemphasize|d|s reemphasizing reemploy|ed|ing|ment|s reenact|ed|ing|ment|ments|s reenforce|d|s reenforcing
reengage|d|s reengaging reenlist|ed|ing|ment|s reenter|ed|ing|s reentries reentry reequip|ped|ping|s
reestablish|ed|es|ing|ment reevaluate|d|s reevaluating reevaluation|s reeve|d|s reeving reexamination|s reexamine|d|s
reexamining reexplain|ed|ing|s reexport|ed|ing|s reface|d|s refacing refactor|ed|ing|s refashion|ed|ing|s
refasten|ed|ing|s refection refectories refectory
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
registrar|s registration|s registries registry regive reglet regnant regorged regorging regos regrade|d|s regrading
regress|ed|es|ing|ion|ions|ive regret|ful|fully|s|table|tably|ted|ter|ting regrew regrind|ing|s reground
regroup|ed|ing|s regrow|ing|n|s|th regular|isation|ise|ised|ises|ising|ities|ity|ization|ize|ized|izes|izing|ly|s
regulate|d|s regulating regulation|s regulative regulator|s|y regurgitate|d|s regurgitating regurgitation
rehab|bed|bing|ilitate|ilitated|ilitates|ilitating|ilitation|ilitative|s rehang|ed|ing|s rehash|ed|es|ing
rehear|d|ing|ings|s|sal|sals|se|sed|ser|ses|sing reheat|ed|ing|s rehire|d|s rehiring rehouse|d|s rehousing rehung
rehydrate reification reified reifies reify|ing reign|ed|ing|ite|ited|ites|iting|s reimbursable
reimburse|d|ment|ments|s reimbursing reimpose|d|s reimposing reincarnate|d|s reincarnating reincarnation|s
reincorporate|d|s reincorporating reincorporation reindeer|s reined reinfect|ed|ing|ion|ions|s reinflate|d|s
reinflating reinforce|d|ment|ments|r|rs|s reinforcing reining reinitialise|d reinitialize|d reinoculate|d|s
reinoculating
reins|ert|erted|erting|ertion|erts|pect|pected|pecting|pects|tall|talled|talling|tate|tated|tatement|tates|tating|urance
reintegrate|d|s reintegrating reintegration reinter|pret|pretation|pretations|preted|preting|prets reintroduce|d|s
reintroducing reintroduction reinvent|ed|ing|ion|ions|s reinvest|ed|ing|ment|s reinvigorate|d|s reinvigorating
reissue|d|s reissuing reiterate|d|s reiterating reiteration|s reiterative reject|ed|er|ing|ion|ions|s
rejig|ged|ger|gered|gering|gers|ging|s rejoice|d|r|s rejoicing|s rejoin|der|ders|ed|ing|s rejudge|d|s rejudging
rejuvenate|d|s rejuvenating rejuvenation|s rekindle|d|s rekindling relabel|ed|ing|led|ling|s relaid relapse|d|r|s
relapsing relatable relate|d|dness|r|rs|s relating relation|al|s|ship|ships relative|ly|s relativism relativist|ic|s
relativity relaunch|ed|es|ing relax|ant|ants|ation|ations|ed|er|ers|es|ing relay|ed|ing|s relearn|ed|ing|s releasable
release|d|r|s releasing relegate|d|s relegating relegation relent|ed|ing|less|lessly|lessness|s relevance relevancy
relevant|ly reliability reliable reliably reliance reliant relic|s|t|ts relied relief|s relies relieve|d|r|rs|s
relieving relight|ed|ing|s religion|s religiosity religious|ly|ness reline|d|s relining relinquish|ed|er|es|ing|ment
reliquaries reliquary relish|ed|es|ing relist|ed|ing|s relit relivable relive|d|s reliving reload|ed|ing|s relocatable
relocate|d|s relocating relocation reluctance reluctant|ly relume relying remade remain|der|dered|dering|ders|ed|ing|s
remake|s remaking remand|ed|ing|s remap|ped|ping|s remark|able|ableness|ably|ed|ing|s remarriage|s remarried remarries
remarry|ing remaster|ed|ing|s rematch|es remeasure|d|s remeasuring remediable remedial|ly remediate|d|s remediating
remediation remedied remedies remedy|ing remelt|ed|ing|s remember|ed|ing|s remembrance|r|s remigrate|d|s remigrating
remigration remilitarise|d|s remilitarising remilitarize|d|s remilitarizing remind|ed|er|ers|ing|s
reminisce|d|nce|nces|nt|ntly|s reminiscing remise remiss|ion|ions|ly|ness remit|s|tance|tances|ted|tee|ter|ting
remix|ed|es|ing remnant|s remodel|ed|er|ing|led|ling|s remold|ed|ing|s remonstrance|s remonstrant|s remonstrate|d|s
remonstrating remonstration|s remonstrative remonstrator remorse|ful|fully|less|lessly|lessness remortgage|d|s
remortgaging remote|ly|ness|r|s|st remotion|s remould|ed|ing|s remount|ed|ing|s removable removably removal|s
remove|d|r|rs|s removing remunerate|d|s remunerating remuneration|s remunerative renaissance|s renal rename|d|s
renaming renascence|s renascent rencounter render|ed|er|ing|ings|s rendezvous|ed|es|ing rending rendition|s rends
renegade|d|s renegading renegado renege|d|r|rs|s reneging renegotiable renegotiate|d|s renegotiating renegotiation
renew|able|al|als|ed|er|ing|s renitent rennet rennin renominate|d|s renominating renomination renounce|d|ment|r|s
renouncing renovate|d|s renovating renovation|s renovator|s renown|ed rental|s rented renter|s rentier|s renting rents
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
respray|ed|ing|s restack restaff|ed|ing|s restage restart|ed|ing|s restate|d|ment|ments|s restating
restaurant|eur|eurs|s restaurateur|s rested rester restful|ler|lest|ly|ness resting restitch|ed|es|ing restitution
restive|ly|ness restless|ly|ness restock|ed|ing|s restoration|s restorative|s restore|d|r|rs|s restoring
restrain|ed|er|ers|ing|s|t|ts restrengthen|ed|ing|s restrict|ed|ing|ion|ions|ive|ively|iveness|s restring|ing|s
restroom|s restructure|d|s restructuring|s restrung rests restudied restudies restudy|ing restyle|d|s restyling
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
reusable reuse|d|s reusing revaluate revaluation|s revalue|d|s revaluing revamp|ed|ing|s reveal|ed|ing|ingly|ings|s
reveille revel|ation|ations|atory|ed|er|ers|ing|ings|led|ler|lers|ling|lings|ries|ry|s revenge|d|ful|fully|r|s
revenging revenue|r|rs|s reverb|erate|erated|erates|erating|eration|erations
revere|d|nce|nced|nces|ncing|nd|nds|nt|ntial|ntially|ntly|s reverie|s revering
revers|al|als|e|ed|ely|er|es|ibility|ible|ibly|ing|ion|ions|o revert|ed|er|ible|ing|s revery revest revetment|s
revetted review|ed|er|ers|ing|s revile|d|ment|r|rs|s reviling revisal|s revise|d|r|rs|s revising
revision|ism|ist|ists|s revisit|ed|ing|s revitalisation revitalise|d|s revitalising revitalization revitalize|d|s
revitalizing revival|ism|ist|ists|s revive|d|r|s revivification revivified revivifies revivify|ing reviving revocable
revocation|s revoice revokable revoke|d|r|rs|s revoking revolt|ed|er|ing|ingly|s revolute
revolution|aries|ary|ise|ised|iser|ises|ising|ism|ist|ists|ize|ized|izer|izes|izing|s revolvable revolve|d|r|rs|s
revolving revue|s revulsion revulsive revved revving rewaken reward|ed|ing|s rewarm|ed|ing|s rewash|ed|es|ing
reweave|d|s reweaving rewed|ded|ding|s reweigh|ed|ing|s rewind|able|ing|s rewire|d|s rewiring reword|ed|ing|s
rework|ed|ing|ings|s rewound rewove|n rewrite|s rewriting rewritten rewrote rezone|d|s rezoning rhapsodic|al
rhapsodies rhapsodise|d|s rhapsodising rhapsodist rhapsodize|d|s rhapsodizing rhapsody rheas rhenium rheological
rheologies rheology rheostat|s rhesus|es rhetoric|al|ally|ian|ians rheum|atic|atically|atics|atism|atoid|y
rhinestone|d|s rhinitis rhino|ceri|ceros|ceroses|plasty|s|virus|viruses rhizome|s rhodium rhododendron|s rhombi
rhomboid|al|s rhombs rhombus|es rhubarb|s rhumbs rhyme|d|r|rs|s|ster|sters rhyming rhythm|ic|ical|ically|ics|s rials
ribald|ry riband ribbed ribber|s ribbing|s ribbon|s riboflavin riced ricer|s rices richer riches|t richly richness
ricing ricked ricketier ricketiest rickets rickety rickey|s ricking rickrack ricks|ha|has|haw|haws
ricochet|ed|ing|s|ted|ting ricotta rictal riddance ridded ridden ridding riddle|d|r|s riddling rident
rider|less|s|ship rides ridge|d|pole|poles|s ridging ridgy ridicule|d|s ridiculing ridiculous|ly|ness riding rifely
rifeness rifer rifest riffed riffing riffle|d|s riffling riffraff riffs rifle|d|man|men|r|rs|s rifling rifted rifting
rifts rigamarole|s rigatoni rigged rigger|s rigging
right|ed|eous|eously|eousness|er|est|ful|fully|fulness|ing|ism|ist|ists|ly|most|ness|o|s|size|sized|sizes|sizing|ward|wards
rigid|ify|ity|ly|ness rigmarole|s rigor|ous|ously|ousness|s rigour|s riled riles riling rilled rillet rills rimed
rimes|ter rimier rimiest riming rimless rimmed rimming rimple rinds ringed ringer|s ringgit|s ringing|s ringleader|s
ringlet|s ringlike ringmaster|s rings|ide ringtone|s ringworm rinks rinse|d|r|s rinsing rioted rioter|s rioting
riotous|ly|ness riots riparian ripcord|s ripely ripen|ed|ess|ing|s riper ripest ripoff|s ripost|e|ed|es|ing|s ripped
ripper|s ripping ripple|d|s|t rippling ripply ripsaw|s riptide|s risen riser|s rises risibility risible risibly
rising|s risked riskier riskiest riskily riskiness risking risks risky risotto|s rissole|s ritard rites
ritual|ise|ised|ism|ist|istic|istically|ized|ly|s ritzier ritziest ritzy rivage rival|ed|ing|led|ling|ries|ry|s rived
riven river|bank|banks|bed|beds|boat|boats|front|s|side|sides rives rivet|ed|er|ers|ing|s|ted|ting riviera|s riving
rivulet|s riyal|s roach|es roadability roadbed|s roadblock|ed|ing|s roadhouse|s roadie|s roadkill roadrunner|s
roads|how|hows|ide|ides|ter|ters roadway|s roadwork|s roadworthy roamed roamer|s roaming roams roans roared roarer|s
roaring roars roast|ed|er|ers|ing|ings|s robbed robber|ies|s|y robbin|g robed robes robin|g|s robles robocall|ed|ing|s
robot|ic|ics|ise|ised|ises|ising|ize|ized|izes|izing|s robust|er|est|ly|ness rochet rockabilly rockbound rocked
rocker|ies|s|y rocket|ed|eer|ing|ry|s rockfall|s rockhampton rockier rockiest rockiness rocking rockling rocks rocky
rococo rodent|s rodeo|s roebuck|s roentgen|s rogation|s roger|ed|ing|s rogue|ry|s roguish|ly|ness roiled roilier
roiliest roiling roils roister|ed|er|ers|ing|ous|s roles rollback|s rolled roller|blading|s|skating rollick|ed|ing|s
rolling|s rollmop|s rollover|s rolls romaine|s
roman|ce|ced|cer|cers|ces|cing|ise|ize|tic|tically|ticise|ticised|ticises|ticising|ticism|ticist|ticists|ticize|ticized|ticizes|ticizing|tics
romeo|s romped romper|s romping romps rondo|s roods roofed roofer|s roofie roofing roofless roofs rooftop|s rooked
rookeries rookery rookie|s rooking rooks roomed roomer|s roomette|s roomful|s roomier roomiest roominess rooming
roommate|s rooms roomy roost|ed|er|ers|ing|s rooted rooter|s rooting rootkit|s rootless|ness rootlet|s roots ropable
ropeable roped roper|s ropes ropey ropier ropiest roping|s rorted rorting rorts rosaries rosary roseate rosebud|s
rosebush|es rosemary roses rosette|s rosewater rosewood|s rosier rosiest rosily rosin|ed|ess|ing|s|y roster|ing|s
rostra|te rostrum|s rotaries rotary rotas rotate|d|s rotating rotation|al|s rotatory rotgut rotisserie|s rotogravure|s
rotor|s rototiller|s rotted rotten|er|est|ly|ness rotter|s rotting rottweiler|s rotund|a|as|ity|ly|ness rouble|s
rouge|d|s
rough|age|cast|ed|en|ened|ening|ens|er|est|house|housed|houses|housing|ie|ies|ing|ly|neck|necked|necking|necks|ness|s|shod|y
rouging roulette rounce
round|about|abouts|ed|el|elay|elays|els|er|ers|est|house|houses|ing|ish|ly|ness|s|table|tables|up|ups|worm|worms
rouse|d|r|s rousing roust|about|abouts|ed|ing|s route|d|ing|r|rs|s routine|ly|s routing routinise|d|s routinising
routinize|d|s routinizing routs roved rover|s roves roving rowan|s rowboat|s rowdier rowdies|t rowdily rowdiness
rowdy|ish|ism rowed rowel|ed|ing|led|ling|s rower|s rowing rowlock|s royal|ist|ists|ly|s|ties|ty rubati rubato|s
rubbed rubber|ise|ised|ises|ising|ize|ized|izes|izing|neck|necked|necker|neckers|necking|necks|s|y rubbing|s
rubbish|ed|es|ing|y rubble rubbly rubdown|s rubella rubeola rubes|cent rubicund rubidium rubier rubies|t rubious
ruble|s rubric|ate|ated|ates|ating|ation|ator|s ruched ruching rucked rucking rucks|ack|acks ruckus|es ruction|s
rudder|less|s ruddier ruddiest ruddiness ruddle|d|s ruddling ruddy rudely rudeness ruder rudest rudiment|ary|s
rueful|ly|ness ruffed ruffian|ly|s ruffing ruffle|d|r|s ruffling ruffly ruffs rugby rugged|er|est|ly|ness rugger|s
rugging rugrat|s ruination|s ruined ruing ruining ruinous|ly ruins ruled ruler|s rules ruling|s rumba|ed|ing|s
rumble|d|r|s rumbling|s rumbly rumbustious ruminant|s ruminate|d|s ruminating rumination|s ruminative|ly rummage|d|r|s
rummaging rummer|s rummest rummy rumor|ed|ing|monger|mongers|s rumour|ed|ing|monger|mongers|s rumple|d|s rumpling
rumply rumps rumpus|es runabout|s runaround|s runaway|s rundle|s rundown|s runes rungs runic runless runlet|s runnel|s
runner|s runnier runniest running runny runoff|s runtier runtiest runtime runts runty runway|s rupee|s rupiah|s
rupture|d|s rupturing rural|ly ruses rushed rusher|s rushes rushing|s rushy rusks russet|s|y rusted
rustic|ally|ate|ated|ates|ating|ation|ity|s rustier rustiest rustily rustiness rusting rustle|d|r|rs|s rustling|s
rustproof|ed|ing|s rusts rusty rutabaga|s ruthenium rutherfordium ruthful ruthless|ly|ness rutile rutted ruttier
ruttiest rutting rutty sabbath|s sabbatical|s saber|s sabins sable|s sabot|age|aged|ages|aging|eur|eurs|s sabra|s
sabre|s sabulous saccharide saccharin|e sacerdotal sachem|s sachet|s sackcloth sacked sacker|s sackful|s sacking|s
sacks sacra|ment|mental|ments sacred|ly|ness sacrifice|d|r|s sacrificial|ly sacrificing sacrilege|s sacrilegious|ly
sacring sacrist|an|ans|ies|y sacroiliac|s sacrosanct|ness sacrum sadden|ed|ing|s sadder saddest
saddle|bag|bags|d|r|rs|ry|s saddling sades sadhu|s sadism sadist|ic|ically|s sadly sadness sadomasochism
sadomasochist|ic|s safari|ed|ing|s safeguard|ed|ing|s safekeeping safely safeness safer safes|t safeties safety
safflower|s saffron|s sagacious|ly sagacity sagas sagebrush sagely sageness sager sages|t sagged saggier saggiest
sagging saggy saguaro|s sahib|s sahuaro|s sailboard|er|ers|ing|s sailboat|s sailcloth sailed sailer sailfish|es
sailing|s sailor|s sailplane|s sails saint|ed|hood|lier|liest|like|liness|ly|s saith salaam|ed|ing|s salable
salacious|ly|ness salacity salad|e|s salamander|s salami|s salaried salaries salary saleable saleroom|s
sales|clerk|clerks|girl|girls|ladies|lady|man|manship|men|people|person|persons|room|rooms|woman|women salience
saliency salient|ly|s salina saline|s salinity saliva|ry|te|ted|tes|ting|tion|tions sallet|s sallied sallies
sallow|er|est|ness sally|ing salmis salmon|ella|ellae|ellas|s salols salon|s saloon|s saloop salpas salsa|s salsifies
salsify saltation saltbox|es saltcellar|s salted salter|n saltest saltier|s saltiest saltine|s|ss salting saltire|s
saltpeter saltpetre salts|haker|hakers saltwater salty salubrious salutary salutation|s salutatorian|s salutatory
salute|d|s saluting salvage|able|d|r|rs|s salvaging salvation salve|d|r|rs|s salvia salving salvo|es|s samarium
samba|ed|ing|r|rs|s sameness sames samey samosa|s samovar|s sampan|s samphire|s sample|d|r|rs|s sampling|s samurai
sanatoria sanatorium|s sancta sanctification sanctified sanctifier sanctifies sanctify|ing sanctimonious|ly|ness
sanctimony sanction|ed|ing|s sanctity sanctuaries sanctuary sanctum|s sandal|s|wood sandbag|ged|ger|gers|ging|s
sandbank|s sandbar|s sandblast|ed|er|ers|ing|s sandbox|es sandcastle|s sanded sander|s sandgroper|s sandhog|s sandier
sandiest sandiness sanding sandlot|s|ter|ters sandman sandmen sandpaper|ed|ing|s sandpiper|s sandpit|s
sands|hoe|hoes|tone|tones|torm|torms sandwich|ed|es|ing sandy sanely saneness saner sanest sanger|s sangfroid sangria
sanguinary sanguine|ly sanies sanitaria|n|ns sanitarium|s sanitary sanitation sanitise|d|r|rs|s sanitising
sanitize|d|r|rs|s sanitizing sanity sanserif sapidity sapience sapiens sapient sapless sapling|s saporific saporous
sapour sapped sapper|s sapphire|s sappier sappiest sappiness sapping sappy saprophyte|s saprophytic sapsucker|s
sapwood saran sarape|s sarcasm|s sarcastic|ally sarcoma|s|ta sarcophagi sarcophagus|es sardine|s sardonic|ally saree|s
sarge|s saris sarky sarnie|s sarong|s sarsaparilla|s sartorial|ly sashay|ed|ing|s sashes sassafras|es sassed sasses
sassier sassiest sassing sassy satang satanic|al|ally satanism satanist|s satay satchel|s sated sateen sateless
satellite|d|s satelliting sates satiable satiate|d|s satiating satiation satiety satin|g|s|wood|woods|y satire|s
satiric|al|ally satirise|d|s satirising satirist|s satirize|d|s satirizing satisfaction|s satisfactorily satisfactory
satisfied satisfies satisfy|ing|ingly satori satrap|s satsuma|s saturate|d|s saturating saturation saturnine
satyr|iasis|ic|s sauce|d|pan|pans|r|rs|s saucier sauciest saucily sauciness saucing saucy sauerkraut sauger
sauna|ed|ing|s saunter|ed|er|ing|s saurel|s saurian sauropod|s sausage|s sauted sauterne|s savable
savage|d|ly|ness|r|ries|ry|s|st savaging savanna|h|hes|hs|s savant|s savate saveable saved saver|s saves saving|s
savior|s saviour|s savor|ed|er|ier|ies|iest|iness|ing|s|y savour|ed|er|ier|ies|iest|iness|ing|s|y savoy|s savvied
savvier savvies|t savvy|ing sawbones|es sawbuck|s sawdust sawed sawflies sawfly sawhorse|s sawing sawmill|s sawyer|s
saxes saxifrage|s saxophone|s saxophonist|s saying|s scabbard|s scabbed scabbier scabbiest scabbiness scabbing scabble
scabby scabies scabious scabrous scabs scads scaffold|ing|s scalability scalable scalar|s scalawag|s scald|ed|ing|s
scale|d|less|ne|ni|r|s scalier scaliest scaliness scaling scallion|s scallop|ed|er|ing|s scallywag|s
scalp|ed|el|els|er|ers|ing|s scaly scammed scammer|s scamming scamp|er|ered|erer|ering|ers|i|ies|s scams
scandal|ise|ised|iser|ises|ising|ize|ized|izer|izes|izing|monger|mongers|ous|ously|s scandium scanned scanner|s
scanning|s scans|ion scant|ed|er|est|ier|ies|iest|ily|iness|ing|ling|ly|ness|s|y scapegoat|ed|er|ing|s scapegrace|s
scapes scapula|e|r|rs|s scarab|s scarce|ly|ness|r|st scarcities scarcity
scare|crow|crows|d|monger|mongering|mongers|s|y scarf|ed|ing|s scarier scariest scarification scarified scarifies
scarify|ing scarily scariness scaring scarlatina scarlet scarp|ed|er|ered|ering|ers|ing|s scarred scarring scars
scarves scary scathe|d|s scathing|ly scatological scatology scats scatted
scatter|brain|brained|brains|ed|er|ing|ings|s|shot scatting scatty scauper scavenge|d|r|rs|s scavenging scenario|s
scenarist|s scended scending scends scene|ry|s scenic|ally scenographer scenography scent|ed|ing|less|s scepter|s
sceptic|al|ally|ism|s sceptre|d|s schadenfreude schedule|d|r|rs|s scheduling
schema|s|ta|tic|tically|tics|tise|tised|tises|tising|tize|tized|tizes|tizing scheme|d|r|rs|s scheming scherzi
scherzo|s schiller schilling|s schism|atic|atics|s schist|osomiasis schizo|id|ids|phrenia|phrenic|phrenics|s
schlemiel|s schlep|p|ped|per|ping|ps|s schlock|y schmaltz|ier|iest|y schmalz|y schmeer|s
schmo|e|es|oze|ozed|ozer|ozers|ozes|ozing|s schmuck|s schnapps schnaps schnauzer|s schnitzel|s schnook|s
schnoz|es|zle|zles scholar|ly|s|ship|ships scholastic|ally|ism
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
scull|ed|er|eries|ers|ery|ing|ion|ions|s sculpt|ed|ing|or|ors|ress|resses|s|ural|ure|ured|ures|uring scumbag|s
scumble|s scummed scummier scummiest scumming scummy scums scupper|ed|ing|s scurf|y scurried scurries scurrility
scurrilous|ly|ness scurry|ing scurvier scurviest scurvily scurvy scutch|eon|eons scutes scutter scuttle|butt|d|s
scuttling scutum scuzzier scuzziest scuzzy scythe|d|s scything seabed|s seabird|s seaboard|s seaborne seacoast|s
seacock seafarer|s seafaring seafloor|s seafood seafront|s seagoing seagull|s seahorse|s sealable sealane sealant|s
sealed sealer|s sealing seals|kin seaman|ship seamed seamen seamier seamiest seaming seamless|ly seamount|s
seams|tress|tresses seamy seaplane|s seaport|s search|able|ed|er|ers|es|ing|ingly|light|lights seared searing|ly sears
seascape|s seashell|s seashore|s seasick|ness seaside|s season|able|ableness|ably|al|ality|ally|ed|er|ing|ings|s
seated seating seatmate|s seats seawall|s seaward|s seaware seawater seaway|s seaweed|s seaworthiness seaworthy
sebaceous seborrhea seborrhoea sebum|s secant|s secateurs secede|d|s seceding secession|al|ism|isms|ist|ists|s
seclude|d|s secluding seclusion seclusive second|aries|arily|ary|ed|er|ers|hand|ing|ly|ment|ments|s secrecy
secret|arial|ariat|ariats|aries|ary|aryship|e|ed|es|in|ing|ins|ion|ions|ive|ively|iveness|ly|ory|s sectarian|ise|ism|s
sectaries sectary section|al|alise|alism|alist|als|ed|ing|s sector|al|ed|s sects
secular|isation|ise|ised|iser|ises|ising|ism|ist|ists|ization|ize|ized|izer|izes|izing secund secure|d|ly|r|s|st
securing securities security sedan|s sedate|d|ly|ness|r|s|st sedating sedation sedative|s sedentary sedge|s sedgy
sediment|ary|ation|s sedition seditious seduce|d|r|rs|s seducible seducing seduction|s seductive|ly|ness seductress|es
sedulous|ly sedums seedbed|s seedcase|s seeded seeder|s seedier seediest seedily seediness seeding seedless|ness
seedling|s seedpod|s seeds seedy seeing|s seeker|s seeking seeks seeled seeling seemed seeming|ly seemlier seemliest
seemliness seemly seems seepage seeped seeping seeps seers|ucker seesaw|ed|ing|s seethe|d|s seething
segment|ation|ed|ing|s segregate|d|s segregating segregation|ist|ists segue|d|ing|s seguing seigneur|s seignior|ial|s
seine|d|r|rs|s seining seismic|ally seismograph|er|ers|ic|s|y seismologic|al seismologist|s seismology seizable
seize|d|r|rs|s seizin|g|gs seizure|s seldom select|able|ed|ee|ing|ion|ions|ive|ively|ivity|man|men|ness|or|ors|s
selenium selenographer|s selenography selfie|s selfish|ly|ness selfless|ly|ness selfness selfsame seller|s selling
selloff|s sellotape|d|s sellotaping sellout|s sells seltzer|s selvage|d|s selvedge|s selves semantic|ally|ist|ists|s
semaphore|d|s semaphoring sematic semblance|s semen semester|s semiannual|ly semiarid semiautomatic|s semibreve|s
semicircle|s semicircular semicolon|s semiconducting semiconductor|s semiconscious semidarkness semidetached
semifinal|ist|ists|s semigloss|es semimonthlies semimonthly seminal seminar|ian|ians|ies|s|y semiofficial semiotic|s
semipermeable semiprecious semiprivate semipro|fessional|fessionals|s semiquaver|s semiretired semis|killed|olid|weet
semitone|s semitrailer|s semitransparent semitropical semivowel|s semiweeklies semiweekly semiyearly semolina
sempstress|es senary senate|s senator|ial|s sendal sender|s sending sendoff|s sends senescence senescent senhor senile
senility senior|ity|s senna sennet senor|a|as|es|ita|itas|s sensate
sensation|al|alise|alised|alises|alising|alism|alist|alists|alize|alized|alizes|alizing|ally|s
sense|d|less|lessly|lessness|s sensibilities sensibility sensible|ness sensibly sensing sensitisation sensitise|d|rs|s
sensitising sensitive|ly|ness|s sensitivities sensitivity sensitization sensitize|d|rs|s sensitizing sensor|s|y
sensual|ist|ists|ity|ly sensuous|ly|ness sentence|d|s sentencing sententious|ly sentience sentiency sentient
sentiment|al|alisation|alise|alised|alises|alising|alism|alist|alists|ality|alization|alize|alized|alizes|alizing|ally|s
sentinel|s sentries sentry sepal|ed|s separability separable separably separate|d|ly|ness|s separating separation|s
separatism separatist|s separative separator|s sepia sepses sepsis septa|l septet|s|te|tes
septic|aemia|aemic|ally|emia|emic septuagenarian|s septum|s sepulcher|ed|ing|s sepulchral sepulchre|d|s sepulchring
sequel|a|s sequence|d|r|rs|s sequencing sequential|ly sequester|ed|ing|s sequestrate|d|s sequestrating sequestration|s
sequin|ed|ned|s sequitur sequoia|s seraglio|s serape|s seraph|ic|im|s serena|de|ded|der|des|ding serendipitous
serendipity serene|ly|ness|r|st serenity serer serest serfdom serfs serge|ant|ants
serial|isable|isation|isations|ise|ised|ises|ising|ism|isms|ist|izable|ization|izations|ize|ized|izes|izing|ly|s
series serif|s serigraph|s serine|s serins serious|ly|ness serjeant|s
sermon|ise|ised|iser|isers|ises|ising|ize|ized|izer|izers|izes|izing|s serology serotonin serous serows serpent|ine|s
serrate|d serration|s serried serum|s serval|s servant|s serve|d|r|ries|rs|ry|s
service|ability|able|ably|d|man|men|s|woman|women servicing serviette|s servile servility serving|s servitor|s
servitude servo|mechanism|mechanisms|motor|motors|s sesame|s sesquicentennial|s session|s sestet|s setaceous setback|s
setscrew|s setsquare|s settable settee|s setter|s setting|s settle|d|ment|ments|r|rs|s settling|s settlor setts
setup|s seven|s|teen|teens|teenth|teenths|th|ths|ties|tieth|tieths|ty
sever|al|ally|alty|ance|ances|e|ed|ely|eness|er|est|ing|ity|s sewage sewed sewer|age|s sewing sexagenarian|s sexed
sexes sexier sexiest sexily sexiness sexing sexism sexist|s sexless sexologist|s sexology sexpot|s sextan|t|ts
sextet|s|te|tes sexting sexton|s sextuplet|s sexual|ity|ly sgraffiti sgraffito shabbier shabbiest shabbily shabbiness
shabby shack|ed|ing|le|led|les|ling|s shaddock|s shade|d|less|s shadier shadiest shadily shadiness shading|s
shadow|box|boxed|boxes|boxing|boxings|ed|er|ier|iest|ing|s|y shads shady shaft|ed|ing|s shagged shaggier shaggiest
shagginess shagging shaggy shags shahs shaikh|s shake|able|down|downs|n|out|outs|r|rs|s|up|ups shakier shakiest
shakily shakiness shaking|s shakoes shakos shaky shale shall|op|ot|ots|ow|ower|owest|owly|owness|ows shalom shalt
shaman|ic|ism|istic|s shamble|d|s shambling|s shambolic shame|d|faced|facedly|ful|fully|fulness|less|lessly|lessness|s
shaming shammed shammer shammies shamming shammy shampoo|ed|er|ers|ing|s shamrock|s shams shamus shandies shandy
shanghai|ed|ing|s shank|s shannies shanny shanties shantung shanty|town|towns
shape|d|less|lessly|lessness|lier|liest|liness|ly|r|rs|s shaping sharable shard|s
share|able|crop|cropped|cropper|croppers|cropping|crops|d|holder|holders|holding|holdings|r|rs|s|ware sharia|h sharing
shark|ed|ing|s|skin
sharp|ed|en|ened|ener|eners|ening|ens|er|ers|est|ie|ies|ing|ish|ly|ness|s|shooter|shooters|shooting|y
shatter|ed|ing|proof|s shave|d|ling|n|r|rs|s shaving|s shawl|s shawms shaykh|s shays sheaf shear|ed|er|ers|ing|ings|s
sheath|e|ed|es|ing|ings|s sheave|d|s sheaving shebang|s shebeen|s shedder shedding|s sheds sheen|ier|iest|y
sheep|dog|dogs|fold|folds|herder|herders|ish|ishly|ishness|skin|skins|walk|walks sheer|ed|er|est|ing|ness|s
sheet|ed|ing|like|s sheik|dom|doms|h|hdom|hdoms|hs|s sheila|s shekel|s shelf
shell|ac|ack|acked|acking|ackings|acks|acs|ed|er|fire|fish|fishes|ing|ings|s|y shelter|ed|ing|s shelve|d|s shelving
shenanigan|s shepherd|ed|ess|esses|ing|s sheqel sherbert|s sherbet|s sherd|s sherif|f|fs sherries sherry shewed
shewing shewn shews shiatsu shibboleth|s shied shield|ed|er|ing|s shier shies|t
shift|ed|er|ers|ier|iest|ily|iness|ing|ings|less|lessly|lessness|s|y shiitake|s
shill|alah|alahs|ed|elagh|elaghs|ing|ings|s shimmed shimmer|ed|ing|s|y shimmied shimmies shimming shimmy|ing shims
shinbone|s shindies shindig|s shindy shine|d|r|rs|s shingle|d|r|s shingling shingly shinguard shinier shiniest
shininess shining shinned shinnied shinnies shinning shinny|ing shins|plints shiny shipboard|s shipbuilder|s
shipbuilding shipload|s shipmate|s shipment|s shipowner|s shipped shippen shipper|s shipping ships|hape
shipwreck|ed|ing|s shipwright|s shipyard|s shire|s shirk|ed|er|ers|ing|s shirr|ed|ing|ings|s
shirt|ed|front|fronts|ier|iest|ing|less|s|sleeve|sleeves|tail|tails|waist|waists|y shite|s shitfaced shithead|s
shitload shits shitted shittier shittiest shitting shitty shiver|ed|er|ing|s|y shivs shlemiel|s shlep|p|ped|ping|ps|s
shlock|y shmaltz shmears shmooze|d|s shmoozing shmuck shoal|ed|ing|s shoat|s shock|ed|er|ers|ing|ingly|proof|s shodden
shoddier shoddiest shoddily shoddiness shoddy shoed shoehorn|ed|ing|s shoeing shoelace|s shoemaker|s
shoes|hine|hines|tring|trings shoetree|s shogun|ate|s shone shonk|ies|s|y shooed shooing shook shoon shoos
shoot|er|ers|ing|ings|out|outs|s shopaholic|s shopfitter|s shopfitting shopfront|s shopkeeper|s
shoplift|ed|er|ers|ing|s shoppe|d|r|rs|s shopping shops shoptalk shopworn shore|bird|birds|d|less|line|lines|s shoring
shorn
short|age|ages|bread|cake|cakes|change|changed|changes|changing|coming|comings|crust|cut|cuts|ed|en|ened|ener|ening|enings|ens|er|est|fall|falls|hand|handed|hands|horn|horns|ie|ies|ing|ish|list|listed|listing|lists|ly|ness|s|sighted|sightedly|sightedness|stop|stops|wave|waves|y
shotgun|ned|ning|s shots shotten should|er|ered|ering|ers shout|ed|er|ers|ing|s
shove|d|l|led|ler|lful|lfuls|ling|lled|ller|lling|ls|r|s shoving showbiz showboat|ed|ing|s showcase|d|s showcasing
showdown|s showed shower|ed|ing|proof|s|y showgirl|s showground|s showier showiest showily showiness showing|s
showjumping showman|ship showmen shown showoff|s showpiece|s showplace|s showroom|s shows|topper|toppers|topping
showtime showy shrank shrapnel shred|ded|der|ders|ding|s shrew|d|der|dest|dly|dness|ish|s shriek|ed|er|ing|s shrieve
shrift shrike|s shrill|ed|er|est|ing|ness|s|y shrimp|ed|er|ers|ing|s shrine|s shrink|able|age|ing|s
shrive|d|l|led|ling|lled|lling|ls|n|s shriving shroud|ed|ing|s shrove shrub|beries|bery|bier|biest|by|s
shrug|ged|ging|s shrunk|en shtick|s shtik|s shuck|ed|er|ing|s|ses shudder|ed|ing|s shuffle|board|boards|d|r|rs|s
shuffling shunned shunning shuns shunt|ed|ing|s shush|ed|es|ing shutdown|s shuteye shutoff|s shutout|s shuts
shutter|bug|bugs|ed|ing|s shutting shuttle|cock|cocked|cocking|cocks|d|s shuttling shyer shyest shying shyly shyness
shyster|s sibilant|s sibling|s sibyl|line|s sicced siccing sickbay|s sickbed|s sicked sicken|ed|er|ing|ingly|s sicker
sickest sickie|s sicking sickish sickle|s sicklier sickliest sickly sickness|es sicko|s|ut|uts sickroom|s sicks
sidearm|s sidebar|s sideboard|s sideburns sidecar|s sided sidekick|s sidelight|s sideline|d|s sideling sidelining
sidelong sideman sidemen sidepiece|s sidereal
sides|addle|addles|how|hows|plitting|tep|tepped|tepping|teps|troke|troked|trokes|troking|wipe|wiped|wipes|wiping
sidetrack|ed|ing|s sidewalk|s sidewall|s sideway|s sidewinder|s sidewise siding|s sidle|d|s sidling siege|s sienna
sierra|n|s siesta|s sieve|d|s sieving sifted sifter|s sifting|s sifts sighed sigher sighing sighs
sight|ed|ing|ings|less|lier|liest|ly|read|s|seeing|seer|seers sigma|s signage
signal|ed|er|ers|ing|isation|ise|ised|ises|ising|ization|ize|ized|izes|izing|led|ler|lers|ling|ly|man|men|s
signatories signatory signature|s signboard|s signed signer|s signet|s significance|s significancy significant|ly
signification|s significs signified signifier signifies signify|ing signing|s signor|a|as|e|i|ina|inas|ine|s
signpost|ed|ing|s signs silage silence|d|r|rs|s silencing sileni silent|er|est|ly|s silenus silhouette|d|s
silhouetting silica|te|tes siliceous silicious silicon|e silicosis silken silkier silkiest silkily silkiness
silks|creen|creens silkweed|s silkworm|s silky sillier sillies|t silliness sills silly silos silted siltier siltiest
silting silts silty silvan silver|ed|er|fish|fishes|ing|n|s|smith|smiths|tail|tailed|tails|ware|y simian|s
similar|ities|ity|ly simile|s similitude simitar simmer|ed|ing|s simonise simonize|d|s simonizing simony simpatico
simper|ed|er|ing|ingly|s simple|minded|ness|r|st|ton|tons|x simplicity simplification|s simplified simplifier
simplifies simplify|ing simplistic|ally simply simulacra simulacrum|s simulant simulate|d|s simulating simulation|s
simulator|s simulcast|ed|ing|s simultaneity simultaneous|ly since|re|rely|rer|rest|rity sinecure|s sines sinew|s|y
sinful|ly|ness singable singalong|s singe|d|ing|r|rs|s singing single|d|ness|s|t|ton|tons|tree|trees|ts singling
singly sings|ong|onged|onging|ongs singular|ities|ity|ly|s sinister sinkable sinkage sinker|s sinkhole|s sinking|s
sinks sinless sinned sinner|s sinning sinology sinter|ed|ing|s sinuate sinuation sinuosity sinuous|ly
sinus|es|itis|oidal siphon|ed|ing|s sipped sipper|s sippet sipping sired siree siren|s sires siring sirloin|s
sirocco|s sirrah sirree sirup|s sisal sises sissier sissies|t sissified sissy sister|hood|hoods|liness|ly|s
sitar|ist|ists|s sitcom|s sited sitemap|s sites siting sitter|s sitting|s situate|d|s situating situation|al|s situp|s
sixes sixfold sixpence|s sixshooter sixteen|s|th|ths sixth|s sixties sixtieth|s sixty sizable sizably sizeable
sizeably sized sizer sizes sizing sizzle|d|r|rs|s sizzling
skate|board|boarded|boarder|boarders|boarding|boards|d|r|rs|s skating skedaddle|d|s skedaddling skeet|er|ers skein|s
skeletal skeleton|s skeptic|al|ally|ism|s skerrick|s skerries skerry
sketch|book|books|ed|er|ers|es|ier|iest|ily|iness|ing|pad|pads|y skewbald|s skewed skewer|ed|ing|s skewing skews
skibob|s skidded skidding skidpan|s skids skied skier|s skies skiff|le|les|s skiing skilful|ly|ness
skill|ed|et|ets|ful|fully|fulness|ing|s skimmed skimmer|s skimming skimp|ed|ier|iest|ily|iness|ing|s|y skims skincare
skinflick|s skinflint|s skinful skinhead|s skinks skinless skinned skinner|s skinnier skinniest skinniness skinning
skinny skins skint|ight skipped skipper|ed|ing|s skippet skipping skips skirled skirling skirls
skirmish|ed|er|ers|es|ing skirt|ed|ing|s skite|d|r|rs skiting skits skitter|ed|ing|s skittish|ly|ness skittle|s
skive|d|r|rs|s skiving skivvied skivvies skivvy|ing skoal|s skuas skulduggery skulk|ed|er|ers|ing|s
skull|cap|caps|duggery|s skunk|ed|ing|s skycap|s skydive|d|r|rs|s skydiving skydove skyed skying
skyjack|ed|er|ers|ing|ings|s skylark|ed|ing|s skylight|s skyline|s skyrocket|ed|ing|s skyscraper|s skyward|s
skywriter|s skywriting slabbed slabber|ed|ing|s slabbing slabs
slack|ed|en|ened|ening|enings|ens|er|ers|est|ing|ly|ness|s slagged slagging slaggy slagheap|s slags slain slake|d|s
slaking slalom|ed|ing|s slammed slammer|s slamming slams slander|ed|er|ers|ing|ous|s slang|ier|iest|ing|y
slant|ed|ing|ingly|s|wise slapdash slaphappy slapjack slapped slapper|s slapping slaps|tick
slash|ed|er|ers|es|ing|ings slate|d|r|rs|s slather|ed|ing|s slatier slatiest slating|s slats slatted slattern|ly|s
slaughter|ed|er|ers|house|houses|ing|s slave|d|holder|holders|r|red|ring|rs|ry|s|y|ys slaving slavish|ly|ness slayed
slayer|s slaying|s slays sleave sleaze|bag|bags|ball|balls|s sleazier sleaziest sleazily sleaziness sleazy sledded
sledder|s sledding sledge|d|hammer|hammered|hammering|hammers|s sledging sleds sleek|ed|er|est|ing|ly|ness|s
sleep|er|ers|ier|iest|ily|iness|ing|ings|less|lessly|lessness|over|overs|s|walk|walked|walker|walkers|walking|walks|wear|y|yhead|yheads
sleet|ed|ing|s|y sleeve|d|less|s sleigh|ed|ing|s|t|ts slender|er|est|ise|ised|ises|ising|ize|ized|izes|izing|ness
slept sleuth|ing|s slewed slewing slews slice|d|r|rs|s slicing slick|ed|er|ers|est|ing|ly|ness|s
slide|r|rs|s|show|shows sliding slier sliest slight|ed|er|est|ing|ly|ness|s slily slime|s slimier slimiest sliminess
slimline slimmed slimmer|s slimmest slimming slimness slims|y slimy sling|back|backs|er|ers|ing|s|shot|shots
slink|ed|ier|iest|ing|s|y slipcase|s slipcover|s slipknot|s slipover|s slippage|s slipped slipper|ier|iest|iness|s|y
slippier slippiest slipping slippy slips|hod|tream|treams slipway|s slither|ed|ing|s|y slits slitter slitting
sliver|ed|ing|s slobbed slobber|ed|er|ing|s|y slobbing slobs sloes slogan|eering|s slogged slogging slogs sloop|s
slope|d|s sloping slopped sloppier sloppiest sloppily sloppiness slopping sloppy slops slosh|ed|es|ing|y
sloth|ful|fully|fulness|s slots slotted slotter slotting slouch|ed|er|ers|es|ier|iest|ing|y slough|ed|ier|iest|ing|s|y
sloven|lier|liest|liness|ly|s slowcoach|es slowdown|s slowed slower slowest slowing slowish slowly slowness slowpoke|s
slows slowworm|s sludge sludgier sludgiest sludgy slued slues sluggard|s slugged slugger|s slugging sluggish|ly|ness
slugs sluice|d|s sluicing sluing slumber|ed|er|ing|ous|s slumbrous slumdog|s slumlord|s slummed slummer slummier
slummiest slumming slummy slump|ed|ing|s slums slung slunk slurp|ed|ing|s slurred slurring slurry slurs
slush|ier|iest|iness|y sluts sluttier sluttiest sluttish slutty slyer slyest slyly slyness smack|ed|er|ers|ing|ings|s
small|er|est|holder|holders|holding|holdings|ish|ness|pox|s smarmier smarmiest smarms smarmy
smart|ed|en|ened|ening|ens|er|est|ies|ing|ly|ness|phone|phones|s|watch|watches|y|ypants smash|ed|er|ers|es|ing|up|ups
smatter|ed|ing|ings|s smear|ed|ier|iest|ing|s|y smell|ed|ier|iest|iness|ing|s|y smelt|ed|er|ers|ery|ing|s
smidge|n|ns|on|ons|s smidgin|s smilax smile|d|r|s|y|ys smiling|ly smirch|ed|es|ing smirk|ed|er|ing|s|y smite|r|s
smith|ereens|ery|ies|s|y smiting smitten smock|ed|ing|s smoggier smoggiest smoggy smogs
smoke|d|house|houses|less|r|rs|s|screen|screens|stack|stacks|y smokier smokiest smokiness smoking smoko|s smoky
smolder|ed|ing|s smooch|ed|es|ing|y smooth|ed|en|er|ers|es|est|ie|ies|ing|ly|ness|s|y smote smother|ed|ing|s
smoulder|ed|ing|s smudge|d|s smudgier smudgiest smudging smudgy smugger smuggest smuggle|d|r|rs|s smuggling smugly
smugness smuts smuttier smuttiest smuttiness smutty snack|ed|ing|s snaffle|d|s snaffling snafu|s snagged snagging
snaggy snags snail|ed|fish|ing|s snake|bite|bites|d|like|s|skin snakier snakiest snakily snaking snaky snapdragon|s
snapped snapper|s snappier snappiest snappily snappiness snapping snappish|ly|ness snappy snaps|hot|hots snare|d|s
snaring snarkier snarkiest snarky snarl|ed|er|ier|iest|ing|ingly|s|y snatch|ed|er|ers|es|ing|y snazzier snazziest
snazzily snazzy sneak|ed|er|ers|ier|iest|ily|iness|ing|ingly|s|y sneer|ed|ing|ingly|ings|s sneeze|d|s sneezing
snick|ed|er|ered|ering|ers|ing|s snide|ly|r|st|y sniff|ed|er|ers|ier|iest|ing|le|led|les|ling|s|y snifter|s
snigger|ed|s sniggle snipe|d|r|rs|s sniping snipped snippet|s snippier snippiest snipping snippy snips
snitch|ed|es|ing snits snivel|ed|er|ers|ing|led|ler|lers|ling|s snobbery snobbier snobbiest snobbish|ly|ness snobby
snobs snogged snogging snogs snood|s snooker|ed|ing|s snooks snoop|ed|er|ers|ier|iest|iness|ing|s|y
snoot|ier|iest|ily|iness|s|y snooze|d|r|s snoozing snore|d|r|rs|s snoring snorkel|ed|er|ers|ing|led|ling|s
snort|ed|er|ers|ing|s snots snottier snottiest snottily snottiness snotty snout|s snowball|ed|ing|s snowbank|s
snowbird|s snowblower|s snowboard|ed|er|ers|ing|s snowbound snowdrift|s snowdrop|s snowed snowfall|s snowfield|s
snowflake|s snowier snowiest snowiness snowing snowline snowman snowmen snowmobile|d|r|s snowmobiling snowplough|s
snowplow|ed|ing|s snows|hed|hoe|hoed|hoeing|hoes|torm|torms|uit|uits snowy snubbed snubbing snubs snuck
snuff|box|boxes|ed|er|ers|ing|le|led|ler|les|ling|ly|s|y snugged snugger|y snuggest snugging snuggle|d|s snuggling
snugly snugness snugs soaked soaker|s soaking|s soaks soapbox|es soaped soapier soapiest soapiness soaping
soaps|tone|uds soapy soared soaring|ly soars sobbed sobbing|ly|s sober|ed|er|est|ing|ly|ness|s sobriety sobriquet|s
soccer sociability sociable|s sociably
social|isation|ise|ised|iser|ises|ising|ism|ist|istic|ists|ite|ites|ities|ity|ization|ize|ized|izer|izes|izing|ly|s
societal societies society socioeconomic|ally sociological|ly sociologist|s sociology sociopath|s|y sociopolitical
socked socket|s sockeye|s socking socks sodas sodded sodden|ly|ness sodding sodium sodomise|d|s sodomising sodomite|s
sodomize|d|s sodomizing sodomy soever sofabed|s sofas softback softball|s softbound softcover soften|ed|er|ers|ing|s
softer softest softhearted softie|s softly softness software softwood|s softy soggier soggiest soggily sogginess soggy
soilage soiled soiling soils sojourn|ed|er|ers|ing|s solace|d|r|s solacing solander solar|ia|ise|ism|ium|iums|ize
solatium solder|ed|er|ers|ing|s soldier|ed|ing|ings|ly|s|y solecism|s soled solely
solemn|er|ess|est|ified|ifies|ify|ifying|isation|ise|ised|ises|ising|ities|ity|ization|ize|ized|izes|izing|ly|ness
solenoid|s soles solicit|ation|ations|ed|ing|or|ors|ous|ously|ousness|s|ude
solid|arity|ary|er|est|i|ification|ified|ifies|ify|ifying|ity|ly|ness|s|us soliloquies soliloquise|d|s soliloquising
soliloquist soliloquize|d|s soliloquizing soliloquy soling solipsism solipsistic solitaire|s solitaries solitariness
solitary solitude|s soloed soloing soloist|s solons solos solstice|s solubility soluble|s solubly solute|s solution|s
solvable solve|d|ncy|nt|nts|r|rs|s solving somatic somatosensory somber|ly|ness sombre|ly|ness|ro|ros somebodies
somebody someday somehow someone|s someplace somersault|ed|ing|s somerset|s|ted|ting something|s sometime|s someway|s
somewhat|s somewhere somites somnambulism somnambulist|s somnolence somnolency somnolent sonar|s sonata|s sonatina|s
songbird|s songbook|s songfest|s songs|ter|ters|tress|tresses songwriter|s songwriting sonic|s soniferous sonnet|s
sonnies sonny sonofabitch sonogram|s sonorities sonority sonorous|ly|ness sonsofbitches sooks sooky sooner soonest
sooth|e|ed|er|ers|es|ing|ingly|sayer|sayers|saying sootier sootiest sootiness sooty sophism
sophist|ic|ical|icate|icated|icates|icating|ication|ries|ry|s sophomore|s sophomoric soporific|ally|s sopped soppier
soppiest soppily soppiness sopping soppy soprano|s sorbed sorbet|s sorbing sorcerer|s sorceress|es sorcery
sordid|ly|ness sordine|s sorehead|s sorely soreness sorer sores|t sorghum sorites sororities sorority sorrel|s sorrier
sorriest sorrily sorriness sorrow|ed|ful|fully|fulness|ing|s sorry sorta|ble sorted sorter|s sortie|d|ing|s sorting
sorts sotted sottish soubriquet|s sough|ed|ing|s|t souks souled soulful|ly|ness soulless|ly|ness soulmate|s souls
sound|alike|alikes|bar|bars|bite|bites|board|boards|check|checks|ed|er|ers|est|ing|ings|less|lessly|ly|ness|proof|proofed|proofing|proofs|s|scape|scapes|track|tracks
souped soupier soupiest souping soups soupy source|d|s sourcing sourdough|s soured sourer sourest souring sourish
sourly sourness sourpuss|es sours sousaphone|s souse|d|s sousing souter
south|bound|east|easter|easterly|eastern|easters|eastward|eastwards|er|erlies|erly|ern|erner|erners|ernly|ernmost|erns|ers|ing|paw|paws|ward|wards|west|wester|westerly|western|westers|westward|westwards
souvenir|s sovereign|ly|s|ty soviet|s sowed sowens sower|s sowing soybean|s sozzled
space|craft|crafts|d|flight|flights|man|men|port|ports|r|rs|s|ship|ships|suit|suits|time|walk|walked|walker|walking|walks|woman|women|y
spacial spacier spaciest spaciness spacing|s spacious|ly|ness spacy spade|d|ful|fuls|r|s|work spadices spading
spadix|es spaghetti spake spammed spammer|s spamming spams spancel spandex spanged spanging spangle|d|s spangling
spangly spangs spaniel|s spank|ed|er|ers|ing|ings|s spanned spanner|s spanning spans spare|d|ly|ness|r|rib|ribs|s|st
sparge|r sparid sparing|ly spark|ed|er|ie|ier|ies|iest|ing|le|led|ler|lers|les|ling|ly|s|y sparling sparred sparring
sparrow|hawk|hawks|s sparry spars|e|ely|eness|er|est|ity spartan spasm|odic|odically|s spastic|s spate|s spathe|s
spatial|ly spats spatted spatter|ed|ing|s spatting spatula|s spavin|ed spawn|ed|er|ing|s spayed spaying spays
speak|easies|easy|er|erphone|erphones|ers|ing|ings|s
spear|ed|er|fish|fished|fishes|fishing|gun|head|headed|heading|heads|ing|mint|s specced speccing
special|isation|isations|ise|ised|ises|ising|ism|isms|ist|ists|ities|ity|ization|izations|ize|ized|izes|izing|ly|s|ties|ty
specie|s specifiable specific|ally|ation|ations|ity|s specified specifier|s specifies specify|ing specimen|s
specious|ly|ness speck|ed|ing|le|led|les|ling|s specs spectacle|d|s spectacular|ly|s spectate|d|s spectating
spectator|s specter|s spectra|l spectre|s spectrometer|s spectroscope|s spectroscopic spectroscopy spectrum|s specular
speculate|d|s speculating speculation|s speculative|ly speculator|s
speech|es|ified|ifies|ify|ifying|less|lessly|lessness|writer|writers
speed|boat|boats|ed|er|ers|ier|iest|ily|iness|ing|ometer|ometers|s|ster|sters|up|ups|way|ways|well|y spelaeological
speleological speleologist|s speleology
spell|bind|binder|binders|binding|binds|bound|check|checked|checker|checkers|checking|checks|down|downs|ed|er|ers|ing|ings|s
spelt|er spelunker|s spelunking spencer spend|able|er|ers|ing|s|thrift|thrifts spent
sperm|atozoa|atozoon|icidal|icide|icides|s spewed spewer|s spewing spews sphagnum|s sphene sphenoid sphere|s
spherical|ly spheroid|al|s sphery sphincter|s sphinges sphinx|es spice|d|r|s spicier spiciest spicily spiciness
spicing spick|s spics spiculate spicule|s spicy spider|s|web|webs|y spied spiel|ed|er|ing|s spies
spiff|ed|ier|iest|ing|s|y spigot|s spike|d|s spikier spikiest spikiness spiking spiks spiky spiles
spill|age|ages|ed|er|ing|over|overs|s|way|ways spilt spinach spinal|ly|s spindle|d|s spindlier spindliest spindling
spindly spine|l|less|lessly|lessness|ls|s|t|ts spinier spiniest spinless spinnaker|s spinner|et|ets|s spinney|s
spinning spinoff|s spins|ter|terhood|terish|ters spinule spiny spiracle|s spiraea|s spiral|ed|ing|led|ling|ly|s
spirant|s spire|a|as|s
spirit|ed|edly|ing|less|s|ual|ualise|ualises|ualism|ualist|ualistic|ualists|uality|ually|uals|ualty|uel|uous
spirochaete|s spirochete|s spirted spirting spirts spiry spital spitball|s spite|d|ful|fuller|fullest|fully|fulness|s
spitfire|s spiting spits spitted spitter spitting spittle spittoon|s spitzes spivs splanchnic
splash|down|downs|ed|er|es|ier|iest|ily|iness|ing|y splat|s|ted|ter|tered|tering|ters|ting
splay|ed|feet|foot|footed|ing|s spleen|s|y splendid|er|est|ly splendor|ous|s splendour|s splenectomy splenetic
splice|d|r|rs|s splicing spliff|s spline|d|s splint|ed|er|ered|ering|ers|ery|ing|s split|s|ter|ters|ting|tings
splodge|s splosh|ed|es|ing splotch|ed|es|ier|iest|ing|y splurge|d|s splurging splutter|ed|ing|s
spoil|age|ed|er|ers|ing|s|sport|sports|t spoke|n|s|sman|smen|speople|sperson|spersons|swoman|swomen spoliation
sponge|cake|d|r|rs|s spongier spongiest spongin|ess|g spongy sponson sponsor|ed|ing|s|ship|ships spontaneity
spontaneous|ly spontoon spoof|ed|ing|s spook|ed|ier|iest|iness|ing|s|y spool|ed|er|ing|s
spoon|bill|bills|ed|erism|erisms|fed|ful|fuls|ing|s|sful|y spoor|ed|er|ing|s sporadic|ally spore|d|s sporing sporran|s
sport|ed|ier|iest|iness|ing|ingly|ive|ively|s|scast|scaster|scasters|scasting|scasts|sman|smanlike|smanship|smen|speople|sperson|swear|swoman|swomen|swriter|swriters|y
spotless|ly|ness spotlight|ed|ing|s spotlit spots spotted spotter|s spottier spottiest spottily spottiness spotting
spotty spousal|s spouse|s spout|ed|er|ing|s spraddle sprags sprain|ed|ing|s sprang sprat|s sprawl|ed|ing|s
spray|ed|er|ers|ing|s spread|able|eagled|er|ers|ing|s|sheet|sheets spree|d|ing|s sprier spriest
sprig|ged|htlier|htliest|htliness|htly|s spring|board|boards|bok|boks|e|er|ers|ier|iest|ily|iness|ing|like|s|time|y
sprinkle|d|r|rs|s sprinkling|s sprint|ed|er|ers|ing|s sprite|s sprits spritz|ed|er|ers|es|ing sprocket|s sprog|s
sprout|ed|ing|s spruce|d|ly|ness|r|s|st sprucing sprues sprung spryer spryest spryly spryness spuds spuing spume|d|s
spuming spumone spumoni spumy spunk|ier|iest|s|y spurge spurious|ly|ness spurn|ed|er|ing|s spurred spurring spurry
spurs spurt|ed|ing|s sputa sputnik|s sputter|ed|er|ing|s sputum spyglass|es spying|s spymaster|s spyware
squab|ble|bled|bler|blers|bles|bling|s squad|die|dies|ron|rons|s squalid|er|est|ly|ness squall|ed|ing|s|y squalor
squame squamous squander|ed|er|ing|s square|d|ly|ness|r|s|st squaring squarish squash|ed|es|ier|iest|ing|y
squat|ness|ocracies|ocracy|s|ted|ter|ters|test|ting squaw|k|ked|ker|kers|king|ks|s
squeak|ed|er|ers|ier|iest|ily|iness|ing|s|y squeal|ed|er|ers|ing|s squeamish|ly|ness squeegee|d|ing|s squeezable
squeeze|box|boxes|d|r|rs|s squeezing squelch|ed|er|es|ing|y squib|s squid|gy|s squiffy squiggle|d|s squiggling
squiggly squill|s squint|ed|er|est|ier|iest|ing|s|y squire|d|s squiring squirm|ed|er|ier|iest|ing|s|y
squirrel|ed|ing|led|ling|s squirt|ed|ing|s squish|ed|es|ier|iest|ing|y sriracha stabbed stabber|s stabbing|s stabile|s
stabilisation stabilise|d|r|rs|s stabilising stability stabilization stabilize|d|r|rs|s stabilizing
stable|d|man|mate|mates|men|r|s|st stabling stablish stably stabs staccati staccato|s stack|ed|er|ing|s|up stadium|s
staff|ed|er|ers|ing|s stage|coach|coaches|craft|d|hand|hands|s|struck|y stagflation stagger|ed|er|ing|ingly|s stagier
stagiest staging|s stagnancy stagnant|ly stagnate|d|s stagnating stagnation stags stagy staid|er|est|ly|ness
stain|ed|er|ing|less|s stair|case|cases|s|way|ways|well|wells stake|d|holder|holders|out|outs|s staking stalactite|s
stalagmite|s stale|d|ly|mate|mated|mates|mating|ness|r|s|st staling stalk|ed|er|ers|ing|ings|s|y
stall|ed|holder|holders|ing|ion|ions|s stalwart|ly|s stamen|s stamin|a stammel|s stammer|ed|er|ers|ing|ingly|s
stamp|ed|ede|eded|edes|eding|er|ers|ing|ings|s stance|s stanch|ed|er|es|est|ing|ion|ions
stand|alone|ard|ardisation|ardisations|ardise|ardised|ardises|ardising|ardization|ardizations|ardize|ardized|ardizes|ardizing|ards|by|bys|ee|ees|er|ers|ing|ings|off|offish|offs|out|outs|pipe|pipes|point|points|s|still|stills|up
stank stanza|s stapedes stapes staph|ylococcal|ylococci|ylococcic|ylococcus staple|d|r|rs|s stapling starboard
starburst|s starch|ed|es|ier|iest|ily|iness|ing|y stardom stardust stare|d|r|rs|s starfish|es starfruit
stargaze|d|r|rs|s stargazing staring stark|er|ers|est|ly|ness starless starlet|s starlight starling|s starlit starred
starrier starriest starring starry stars|truck start|ed|er|ers|ing|le|led|les|ling|lingly|s|up|ups starvation
starve|d|ling|lings|s starving|s stases stash|ed|es|ing stasis
state|craft|d|hood|house|houses|less|lessness|lier|liest|liness|ly|ment|mented|menting|ments|r|room|rooms|s|side|sman|smanlike|smanship|smen|swoman|swomen|wide
static|ally|s stating station|ary|ed|er|ers|ery|ing|master|masters|s statistic|al|ally|ian|ians|s stator stats
statuary statue|d|s|sque|tte|ttes stature|s status|es statute|s statutorily statutory staunch|ed|er|es|est|ing|ly|ness
stave|d|s staving stayed stayer|s staying stays stead|fast|fastly|fastness|ied|ier|ies|iest|ily|iness|ing|s|y|ying
steak|house|houses|s steal|er|ing|ings|s|th|thier|thiest|thily|thiness|thy
steam|boat|boats|ed|er|ers|fitter|fitters|fitting|ier|iest|ily|iness|ing|punk|roll|rolled|roller|rollered|rollering|rollers|rolling|rolls|s|ship|ships|y
stedfast steed|s steel|ed|ier|iest|iness|ing|maker|makers|s|worker|workers|works|y|yard|yards
steep|ed|en|ened|ening|ens|er|est|ing|le|lechase|lechaser|lechasers|lechases|lejack|lejacks|les|ly|ness|s
steer|able|age|ed|er|ing|s|sman|smen steeve stegosauri stegosaurus|es stein|s stelas steles stellar stemless stemmed
stemming stems|on stemware stench|es stencil|ed|ing|led|ling|s steno|graph|grapher|graphers|graphic|graphy|s|sis
stent|orian|s stepbrother|s stepchild|ren stepdad|s stepdaughter|s stepfather|s stepladder|s stepmom|s stepmother|s
stepparent|s steppe|d|r|rs|s stepping|stone|stones steps|ister|isters|on|ons
stereo|phonic|s|scope|scopes|scopic|scopies|scopy|type|typed|types|typical|typing|typy sterile sterilisation|s
sterilise|d|r|rs|s sterilising sterility sterilization|s sterilize|d|r|rs|s sterilizing sterling
stern|a|er|est|ly|ness|s|um|ums steroid|al|s stertorous stethoscope|s stets|on|ons stetted stetting stevedore|s
steward|ed|ess|esses|ing|s|ship stewed stewing stews
stick|er|ers|ier|ies|iest|ily|iness|ing|le|leback|lebacks|led|ler|lers|les|ling|pin|pins|s|up|ups|y|ybeak|ybeaked|ybeaking|ybeaks
sties stiff|ed|en|ened|ener|eners|ening|ens|er|est|ing|ly|ness|s stifle|d|s stifling|ly|s
stigma|s|ta|tic|tisation|tise|tised|tises|tising|tism|tisms|tization|tize|tized|tizes|tizing stile|s|tto|ttoes|ttos
still|age|birth|births|born|ed|er|est|ier|iest|ing|ness|s|y stilt|ed|edly|s stimulant|s stimulate|d|s stimulating
stimulation stimulative stimulator stimuli stimulus|es sting|er|ers|ier|iest|ily|iness|ing|ings|o|ray|rays|s|y
stink|bug|bugs|er|ers|ier|iest|ing|o|s|y stint|ed|er|ing|s stipend|iaries|iary|s stipes stipple|d|r|s stippling
stipulae stipulate|d|s stipulating stipulation|s stipule stirks stirps stirred stirrer|s stirring|ly|s stirrup|s stirs
stitch|ed|er|ers|ery|es|ing stithy stiver stoat|s stochastic
stock|ade|aded|ades|ading|breeder|breeders|broker|brokers|broking|ed|holder|holders|ier|iest|ily|iness|inet|inette|ing|ings|ist|ists|pile|piled|piles|piling|pot|pots|room|rooms|s|taking|y|yard|yards
stodge|s stodgier stodgiest stodgily stodginess stodgy stogie|s stogy stoic|al|ally|ism|s stoke|d|r|rs|s stoking
stole|n|s stolid|er|est|ity|ly|ness stolon|s stomach|ache|aches|ed|er|ers|ing|s stomas stomp|ed|ing|s
stone|d|less|mason|masons|r|rs|s|wall|walled|walling|walls|ware|washed|work|wort|y stonier stoniest stonily stoniness
stoning stonkered stonking stony stood stooge|s stool|s stoop|ed|ing|s stopcock|s stopgap|s stoplight|s stopover|s
stoppable stoppage|s stopped stopper|ed|ing|s stopping|s stopple|d|s stoppling stops stopwatch|es storage
store|d|front|fronts|house|houses|keeper|keepers|room|rooms|s|y|ys storied stories storing stork|s
storm|ed|ier|iest|ily|iness|ing|s|y story|board|boards|book|books|teller|tellers|telling stound stoup|s
stout|er|est|hearted|ly|ness|s stove|pipe|pipes|r|rs|s stowage stowaway|s stowed stowing stows straddle|d|r|rs|s
straddling strafe|d|r|s strafing straggle|d|r|rs|s stragglier straggliest straggling straggly
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
stubbed stubbier stubbiest stubbing stubble stubbly stubborn|er|est|ly|ness stubby stubs stucco|ed|es|ing|s stuck
studbook|s studded studding student|s|ship|ships studied|ly studier|s studies studio|s|us|usly|usness studs study|ing
stuff|ed|er|ier|iest|ily|iness|ing|ings|s|y stultification stultified stultifier stultifies stultify|ing
stumble|d|r|rs|s stumbling stump|ed|er|ier|iest|ing|s|y stung stunk stunned stunner|s stunning|ly stuns
stunt|ed|ing|man|men|s stupefaction stupefied stupefier stupefies stupefy|ing stupendous|ly
stupid|er|est|ities|ity|ly|s stupor|s sturdier sturdiest sturdily sturdiness sturdy sturgeon|s stutter|ed|er|ers|ing|s
styes style|d|s|t|ts styli|ng|se|sed|ses|sh|shly|shness|sing|st|stic|stically|stics|sts|te|tes|ze|zed|zes|zing
stylus|es stymie|d|ing|s stymy|ed|ing styptic|s suable suasion suave|ly|ness|r|st suavity subaltern|s subaqua
subarctic subarea|s subatomic subbasement|s subbed subbing subbranch|es subcategories subcategory subclass
subcommittee|s subcompact|s subconscious|ly|ness subcontinent|al|s subcontract|ed|ing|or|ors|s subculture|s
subcutaneous|ly subdivide|d|r|s subdividing subdivision|s subdomain|s subdominant subdue|d|r|s subduing subdure
subeditor|s subfamilies subfamily subfreezing subgroup|s subhead|ing|ings|s subhuman|s
subject|ed|ing|ion|ive|ively|ivity|s subjoin|ed|ing|s subjugate|d|s subjugating subjugation subjunctive|s sublease|d|s
subleasing sublet|s|ting sublieutenant|s sublimate|d|s sublimating sublimation sublime|d|ly|r|s|st subliminal|ly
subliming sublimity sublingual submarginal submarine|r|rs|s submerge|d|nce|s submergible submerging submerse|d|s
submersible|s submersing submersion submicroscopic submiss|ion|ions|ive|ively|iveness submit|s|ted|ter|ters|ting
subnormal suborbital suborder|s subordinate|d|s subordinating subordination suborn|ation|ed|er|ing|s subpar|agraph|t
subpena|ed|ing|s subplot|s subpoena|ed|ing|s subprime subprofessional|s subprogram|s subrogate subroutine|s
subscribe|d|r|rs|s subscribing subscript|ion|ions|s subsection|s subsequent|ly subservience subserviency
subservient|ly subset|s subside|d|nce|s subsidiaries subsidiarity subsidiary subsidies subsiding subsidisation
subsidise|d|r|rs|s subsidising subsidization subsidize|d|r|rs|s subsidizing subsidy subsist|ed|ence|ing|s subsoil
subsonic subspace|s subspecies substance|s substandard substantial|ly substantiate|d|s substantiating substantiation|s
substantival substantive|ly|s substation|s substituent substitute|d|s substituting substitution|s substrata
substrate|s substratum|s substructure|s subsume|d|s subsuming subsumption subsurface subsystem|s subteen|s subtenancy
subtenant|s subtend|ed|ing|s subterfuge|s subterranean subtext|s subtile subtitle|d|s subtitling subtle|r|st|ties|ty
subtly subtonic subtopic|s subtotal|ed|ing|led|ling|s subtract|ed|ing|ion|ions|s subtrahend|s subtropic|al|s
suburb|an|anise|anises|anite|anites|anize|anizes|ans|ia|s subvent|ion|ions subversion subversive|ly|ness|s
subvert|ed|er|ing|s subway|s subzero succeed|ed|er|ing|s success|es|ful|fully|ion|ions|ive|ively|or|ors
succinct|er|est|ly|ness succor|ed|ing|s|y succotash succour|ed|ing|s succubi succubus succulence succulency
succulent|s succumb|ed|ing|s succuss|ion|ions suchlike sucked sucker|ed|ing|s sucking|s suckle|d|s suckling|s sucks
sucrase sucrose suction|al|ed|ing|s sudden|ly|ness sudsier sudsiest sudsy suede suety suffer|ance|ed|er|ers|ing|ings|s
suffice|d|s sufficiency sufficient|ly sufficing suffix|ation|ed|es|ing suffocate|d|s suffocating suffocation
suffragan|s suffrage|s|tte|ttes suffragism suffragist|s suffuse|d|s suffusing suffusion
sugar|cane|coat|coated|coating|coats|ed|ier|iest|ing|less|plum|plums|s|y
suggest|ed|er|ers|ibility|ible|ing|ion|ions|ive|ively|iveness|s suicidal suicide|s suing suitability suitable|ness
suitably suitcase|s suite|d|s suiting suitor|s suits sukiyaki sulcate sulfa|te|tes sulfide|s sulfite sulfonamides
sulfur|ed|ic|ing|ous|s sulked sulkier sulkies|t sulkily sulkiness sulking sulks sulky sullen|er|est|ly|ness sullied
sullies sully|ing sulphate|s sulphide|s sulphur|ed|ic|ing|ous|s sultan|a|as|ate|ates|s sultrier sultriest sultrily
sultriness sultry sumac|h summaries summarily summarise|d|r|rs|s summarising summarize|d|r|rs|s summarizing summary
summat|ion|ions summed summer|ed|house|houses|ing|ly|s|time|y summing summit|ry|s summon|ed|er|ers|ing|s|sed|ses|sing
sumps sumption sumptuous|ly|ness sunbake|d|r|rs|s sunbaking sunbath|e|ed|er|ers|es|ing|s sunbeam|s sunbed|s sunbelt|s
sunblock|s sunbonnet|s sunburn|ed|ing|s|t sunburst|s sundae|s sundeck|s sunder|ed|ing|s sundew|s sundial|s
sundown|er|ers|s sundress|es sundries sundry sunfish|es sunflower|s sunglasses sunhat|s sunken sunlamp|s sunless
sunlight sunlit sunned sunnier sunniest sunnily sunniness sunning sunny sunproof sunrise|s sunroof|s sunroom|s
sunscreen|s sunset|s sunshade|s sunshine sunshiny sunspot|s sunstroke suntan|ned|ning|s suntrap|s sunup sunwise
super|abundance|abundances|abundant|annuate|annuated|annuates|annuating|annuation|b|ber|best|bly|cargo|cargoes|cargos|charge|charged|charger|chargers|charges|charging|cilious|ciliously|ciliousness|cities|city|computer|computers|conducting|conductive|conductivity|conductor|conductors|critical|ego|egos|erogation|erogatory|ficial|ficiality|ficially|fine|fluity|fluous|fluously|fluousness|glue|grass|grasses|hero|heroes|heros|highway|highways|human|impose|imposed|imposes|imposing|imposition|intend|intended|intendence|intendency|intendent|intendents|intending|intends|ior|iority|iors|lative|latively|latives|man|market|markets|massive|men|model|models|mom|moms|nal|natural|naturally|naturals|nova|novae|novas|numeraries|numerary|pose|posed|poses|posing|position|power|powers|s|saturate|saturated|saturates|saturating|saturation|scribe|scribed|scribes|scribing|script|scription|scripts|sede|seded|sedes|seding|size|sized|sizes|sizing|sonic|sonics|spreader|spreaders|star|stardom|stars|state|states|stition|stitions|stitious|stitiously|store|stores|structure|structures|tanker|tankers|tonic|vene|vened|venes|vening|vention|vise|vised|vises|vising|vision|visions|visor|visors|visory|woman|women
supine|ly supped supper|s|time supping supplant|ed|er|ing|s
supple|ment|mental|mentary|mentation|mented|menting|ments|ness|r|st suppliant|s supplicant|s supplicate|d|s
supplicating supplication|s supplied supplier|s supplies supply|ing support|able|ed|er|ers|ing|ings|ive|s
suppose|d|dly|s supposing supposition|s suppositious suppositories suppository
suppress|ant|ants|ed|es|ible|ing|ion|ive|or|ors suppurate|d|s suppurating suppuration supra|national supremacist|s
supremacy supreme|ly supremo|s surcease|d|s surceasing surcharge|d|s surcharging surcingle|s surefire surefooted
surely sureness surer surest sureties surety surface|d|s surfacing surfboard|ed|ing|ings|s surfed surfeit|ed|ing|s
surfer|s surfing surfs surge|d|on|ons|ries|ry|s surgical|ly surging surjection surlier surliest surliness surly
surmise|d|s surmising surmount|able|ed|er|ing|s surname|s surpass|ed|es|ing surplice|s surplus|ed|es|ing|sed|sing
surprise|d|s surprising|ly|s surprize surreal|ism|ist|istic|istically|ists surrender|ed|ing|s surreptitious|ly|ness
surrey|s surrogacy surrogate|s surround|ed|ing|ings|s surtax|ed|es|ing surtitle|s surveillance survey|ed|ing|or|ors|s
survivable survival|ist|ists|s survive|d|s surviving survivor|s susceptibilities susceptibility susceptible
susceptibly sushi suspect|ed|ing|s suspend|ed|er|ers|ing|s suspense|ful suspension|s suspicion|s suspicious|ly|ness
sussed susses sussing sustain|ability|able|ably|ed|er|ing|s sustenance sutler|s suttee|s suture|d|s suturing
suzerain|s|ty svelte|r|st swabbed swabber swabbing swabs swacked swaddle|d|s swaddling swaged swages swagged
swagger|ed|er|ing|s swagging swaging swagman swagmen swags|man swain|s swallow|ed|er|ing|s|tail|tails swami|s
swamp|ed|er|ier|iest|ing|land|s|y swank|ed|er|est|ier|iest|ily|iness|ing|s|y swanned swanning swans|down|ong|ongs
swapped swapper|s swapping swaps sward|ed|s swarm|ed|ing|s swarth|ier|iest|y swash|buckler|bucklers|buckling|ed|es|ing
swastika|s swatch|es swath|e|ed|es|ing|s swats swatted swatter|ed|ing|s swatting swayback|ed swayed swaying sways
swear|er|ers|ing|s|word|words
sweat|band|bands|ed|er|ers|ier|iest|ing|ings|pants|s|shirt|shirts|shop|shops|suit|suits|y swede|s
sweep|er|ers|ing|ingly|ings|s|stake|stakes
sweet|bread|breads|briar|briars|brier|briers|corn|en|ened|ener|eners|ening|ens|er|est|heart|hearts|ie|ies|ing|ish|ly|meat|meats|ness|s|shop
swell|ed|er|est|fish|head|headed|heads|ing|ings|s swelter|ed|ing|s swept|back swerve|d|s swerving
swift|er|est|ly|ness|s swigged swigging swigs swill|ed|ing|s swimmer|s swimming|ly swims|uit|uits swimwear
swindle|d|r|rs|s swindling swine|herd|herds|s swing|e|ed|eing|er|ers|es|ing|le|s swinish swipe|d|s swiping swipple
swirl|ed|ing|s|y swish|ed|er|es|est|ing switch|able|back|backs|blade|blades|board|boards|ed|er|ers|es|ing|over
swivel|ed|ing|led|ling|s swivet swizz|le|les swobbed swobbing swobs swollen swoon|ed|ing|s swoop|ed|ing|s
swoosh|ed|es|ing swopped swops sword|fish|fishes|play|s|sman|smanship|smen swore sworn swots swotted swotting swung
sybarite|s sybaritic sycamore|s sycophancy sycophant|ic|s
syllabi|c|cate|cated|cates|cating|cation|fication|fied|fies|fy|fying|ses syllable|s syllabub|s syllabus|es syllogise|s
syllogism|s syllogistic sylph|ic|like|s sylvan symbioses symbiosis symbiotic|ally
symbol|ic|ical|ically|ics|isation|ise|ised|ises|ising|ism|ist|ists|ization|ize|ized|izes|izing|ogy|s
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
systole|s systolic tabaret tabbed tabbies tabbing tabbouleh tabby tabernacle|d|s tabla|s
table|au|aus|aux|cloth|cloths|d|land|lands|s|spoon|spoonful|spoonfuls|spoons|spoonsful|t|top|tops|ts|ware tabling
tabloid|s taboo|ed|ing|s tabor|s tabour|s tabret tabued tabuing tabular tabulate|d|s tabulating tabulation|s
tabulator|s tacheometer|s taches tachograph|s tachometer|s tachycardia tachyon tacit|ly|ness|urn|urnity|urnly tacked
tacker|s tacket tackier tackiest tackiness tacking tackle|d|r|rs|s tackling tacks tacky taconite|s tacos
tactful|ly|ness tactic|al|ally|ian|ians|s tactile tactility taction tactless|ly|ness tactual tadpole|s taffeta taffies
taffrail|s taffy tagged tagger|s tagging tagliatelle tagline|s taiga|s tailback|s tailboard|s tailbone|s tailcoat|s
tailed tailgate|d|r|rs|s tailgating tailing|s tailless taillight|s tailor|ed|ing|s tailpiece|s tailpipe|s
tails|pin|pins tailwind|s taint|ed|ing|s takeaway|s taken takeoff|s takeout|s takeover|s taker|s takes taking|s takins
talaria talcum talebearer|s talent|ed|s tales|man talisman|s talkative|ly|ness talked talker|s talkie|r|s|st talking
talks talky tallage tallboy|s taller tallest tallied tallier|s tallies tallish tallness tallow|y
tally|ho|hoed|hoing|hos|ing talon|s talus|es tamable tamale|s tamarack|s tamarin|d|ds|s tambourin|e|es tameable tamed
tameless tamely tameness tamer|s tames|t taming tammies tamoxifen tamped tamper|ed|er|ers|ing|ings|s tamping tampon|s
tamps tanager|s tanbark tandem|s tandoori tangelo|s tangent|ial|ially|s tangerine|s tangibility tangible|ness|s
tangibly tangier tangiest tanginess tangle|d|s tangling tango|ed|ing|s tangs tangy tankard|s tanked tanker|s tankful|s
tanking tanks tannage tanned tanner|ies|s|y tannest tannic tannin|g|s tansy tantalisation tantalise|d|r|rs|s
tantalising|ly tantalite|s tantalization tantalize|d|r|rs|s tantalizing|ly tantalum tantamount tantra tantrum|s tapas
taped tapeline|s taper|ed|ing|s tapes|tries|try tapeworm|s taping tapioca tapir|s tapped tapper|s tappet|s tapping|s
taproom|s taproot|s tapster|s taramasalata tarantella|s tarantula|e|s tardier tardiest tardily tardiness tardy tared
tares target|ed|ing|s tariff|s taring tarmac|adam|ked|king|s tarnation tarnish|ed|es|ing tarns taros tarot|s tarpan|s
tarpaulin|s tarpon|s tarps tarragon|s tarred tarried tarrier tarries|t tarring tarry|ing tarsal|s tarsi|er tarsus
tartan|s tartar|ic|s tarted tarter tartest tartiest tarting tartly tartness tarts tarty taser|ed|ing|s taskbar tasked
tasking taskmaster|s taskmistress|es tasks tassel|ed|ing|led|ling|ls|s tasses tasset|s tassies tastable
taste|d|ful|fully|fulness|less|lessly|lessness|r|rs|s tastier tastiest tastily tastiness tasting|s tasty taswegian|s
tatami|s tater|s tatted tatter|demalion|demalions|ed|ing|s tattie|r|s|st tatting tattle|d|r|rs|s|tale|tales tattling
tattoo|ed|er|ers|ing|ist|ists|s tatty taught taunt|ed|er|ers|ing|ingly|s taupe tauten|ed|ing|s tauter tautest tautly
tautness tautological|ly tautologies tautologise tautologous tautology tavern|a|as|s tawdrier tawdriest tawdrily
tawdriness tawdry tawnier tawniest tawny taxable taxation taxed taxer|s taxes taxicab|s taxidermist|s taxidermy taxied
taxies taxiing taximeter|s taxing taxis taxiway|s taxman taxmen taxon|omic|omical|omies|omist|omists|omy|s taxpayer|s
taxpaying taxying teabag|s teacake|s teach|able|er|ers|es|ing|ings teacup|ful|fuls|s teakettle|s teaks tealight|s
teals teamed teaming teammate|s teams|ter|ters teamwork teapot|s tearable tearaway|s teardrop|s teared tearer
tearful|ly|ness teargas|es|sed|ses|sing tearier teariest tearily teariness tearing tearjerker|s tearless tearoom|s
tears teary tease|d|l|ls|r|rs|s teasing|ly|s teaspoon|ful|fuls|s|sful teatime|s teats teazel|s teazle|s techie|s
technetium technical|ities|ity|ly technician|s technicolor technicolour technique|s
techno|babble|cracies|cracy|crat|cratic|crats|logical|logically|logies|logist|logists|logy|phobe|phobes techs
tectonic|s tedder teddies teddy tedious|ly|ness tedium teeing teemed teeming|ly teems teenage|d|r|rs teenier teeniest
teens|ier|iest|y teeny|bopper|boppers teepee|s teeter|ed|ing|s teeth|e|ed|es|ing teetotal|er|ers|ism|ler|lers tegmen
tegular tektite|s telecast|ed|er|ers|ing|s telecommunication|s telecommute|d|r|rs|s telecommuting teleconference|d|s
teleconferencing telegenic telegram|s telegraph|ed|er|ers|ese|ic|ically|ing|ist|ists|s|y telekinesis telekinetic
telemarketer|s telemarketing telemeter|s telemetries telemetry teleological teleology telepathic|ally telepathy
telephone|d|r|rs|s telephonic telephoning telephonist|s telephony telephoto|graphy|s teleplay|s teleport|ation
teleprinter|s teleprocessing teleprompter|s telesales telescope|d|s telescopic|ally telescoping telescopy teletext|s
telethon|s teletype|s|writer|writers televangelism televangelist|s televise|d|s televising television|s teleworker|s
teleworking telex|ed|es|ing telfer|s telicity telium teller|s tellies telling|ly tells telltale|s tellurium telly
temblor|s temerity temped tempeh
temper|a|ament|amental|amentally|aments|ance|as|ate|ately|ateness|ature|atures|ed|ing|s tempest|s|uous|uously|uousness
tempi|ng template|s temple|s|t|ts
tempo|ral|rally|raries|rarily|rariness|rary|rise|rised|riser|risers|rises|rising|rize|rized|rizer|rizers|rizes|rizing|s
temps tempt|ation|ations|ed|er|ers|ing|ingly|ress|resses|s tempura tenability tenable tenably tenace tenacious|ly|ness
tenacity tenancies tenancy tenant|ed|ing|ry|s tench|es tended tendencies tendency tendentious|ly|ness
tender|ed|er|est|feet|foot|foots|hearted|heartedness|ing|ise|ised|iser|isers|ises|ising|ize|ized|izer|izers|izes|izing|loin|loins|ly|ness|s
tending tendinitis tendon|itis|s tendril|s tends tenement|s tenet|s tenfold tenner|s tennis tennos tenon|ed|er|ing|s
tenor|s tenpin|s tense|d|ly|ness|r|s|st tensible tensile tensing tension|ed|s tensity tensive tensor|s tentacle|d|s
tentative|ly|ness tented tenter|hook|hooks|s tenth|ly|s tenting tents tenuis tenuity tenuous|ly|ness tenure|d|s
tenuring tepee|s tepid|ity|ly|ness tequila|s terabit|s terabyte|s terahertz terajoule|s terapixel|s terawatt|s terbium
tercentenaries tercentenary tercentennial|s teriyaki termagant|s termed terminable terminal|ly|s terminate|d|s
terminating termination|s terminator|s terming termini terminological|ly terminologies terminology terminus|es
termite|s termly termor terms ternaries ternary terns terrace|d|s terracing terracotta terrain|s terrane terrapin|s
terraria terrarium|s terrazzo|s terrestrial|ly|s terret terrible|ness terribly terrier|s terrific|ally terrified
terrifies terrify|ing|ingly terrine|s territorial|ity|s territories territory
terror|ise|ised|iser|ises|ising|ism|ist|ists|ize|ized|izer|izes|izing|s terry|cloth terse|ly|ness|r|st tertiary
tessellate|d|s tessellating tessellation|s testable testament|ary|s testas testate|s testator|s testatrices testatrix
testbed tested testee|s tester|s testes testicle|s testicular testier testiest testified testifier|s testifies
testify|ing testily testimonial|s testimonies testimony testiness testing|s testis testosterone tests testy tetanic
tetanus tetchier tetchiest tetchily tetchiness tetchy tether|ed|ing|s
tetra|cycline|hedra|hedral|hedron|hedrons|meter|meters|s tetter textbook|s texted textile|s texting texts textual|ly
textural|ly texture|d|s texturing thalami|c thalamus thaler thalidomide thallic thallium thallus thane|s
thank|ed|ful|fully|fulness|ing|less|lessly|lessness|s|sgiving|sgivings thatch|ed|er|ers|es|ing thawed thawing thaws
theater|goer|goers|s theatre|goer|goers|s theatrical|ity|ly|s theatrics thebes thees theft|s their|s theism
theist|ic|s thematic|ally theme|d|s themselves thence|forth|forward|forwards theocracies theocracy theocrasy
theocratic theodolite|s theologian|s theological|ly theologies theologise theology theorem|s
theoretic|al|ally|ian|ians|s theories theorise|d|r|s theorising theorist|s theorize|d|r|s theorizing theory
theosophic|al theosophist|s theosophy therapeutic|ally|s therapies therapist|s therapy
there|about|abouts|after|at|by|for|fore|from|in|min|mins|of|on|to|tofore|under|unto|upon|with|withal thermae
thermal|ly|s thermel|s thermionic|s thermodynamic|s thermometer|s thermometric thermonuclear thermoplastic|s
thermos|es|tat|tatic|tatically|tatics|tats therms theroid thesauri thesaurus|es these|s thesis thespian|s theta|s
thews thiamin|e thiazine thick|en|ened|ener|eners|ening|enings|ens|er|est|et|ets|headed|ly|ness|nesses|o|os|set thief
thieve|d|ry|s thieving thievish thigh|bone|bones|s thills thimble|ful|fuls|s thine
thing|amabob|amabobs|amajig|amajigs|ies|s|umabob|umabobs|umajig|umajigs|ummies|ummy|y think|able|er|ers|ing|s thinly
thinned thinner|s thinness thinnest thinning thins third|ly|s thirst|ed|ier|iest|ily|iness|ing|s|y thirteen|s|th|ths
thirties thirtieth|s thirty thistle|down|s thistly thither|to thole|s thong|s thoraces thoracic thorax|es thorium
thorn|ier|iest|iness|s|y thorough|bred|breds|er|est|fare|fares|going|ly|ness those
though|t|tful|tfully|tfulness|tless|tlessly|tlessness|ts thous|and|andfold|ands|andth|andths thraldom
thrall|dom|ed|ing|s thrash|ed|er|ers|es|ing|ings thrave thrawn thread|bare|ed|er|ers|ier|iest|ing|like|s|y threap
threat|en|ened|ening|eningly|ens|s three|fold|pence|pences|s|score|scores|some|somes threnode threnodies threnody
thresh|ed|er|ers|es|ing|ings|old|olds threw thrice thrift|ier|iest|ily|iness|less|s|y thrill|ed|er|ers|ing|ingly|s
thrive|d|n|r|s thriving throat|ier|iest|ily|iness|s|y throb|bed|bing|s throe|s thrombi thrombolytic thromboses
thrombosis thrombotic thrombus throne|d|s throng|ed|ing|s throstle|s throttle|d|r|rs|s throttling
through|out|put|way|ways throve throw|away|aways|back|backs|er|ers|ing|n|s thrum|med|ming|s thrush|es thrust|ing|s
thruway|s thudded thudding thuds thuggery thuggish thugs thulium
thumb|ed|ing|nail|nails|print|prints|s|screw|screws|tack|tacks thump|ed|ing|s
thunder|bolt|bolts|clap|claps|cloud|clouds|ed|er|ers|head|heads|ing|ous|ously|s|shower|showers|storm|storms|stricken|struck|y
thwack|ed|er|ers|ing|s thwart|ed|ing|s thyme thymi|ne thymus|es thyroid|al|s thyself tiara|s tibia|e|l|s ticked
ticker|s ticket|ed|ing|s ticking tickle|d|r|rs|s tickling ticklish|ly|ness tickly ticks ticktacktoe ticktock|s
tidal|ly tidbit|s tiddler|s tiddly|wink|winks tided tideland|s tideless tidemark|s tides tidewaiter tidewater|s
tideway|s tidied tidier tidies|t tidily tidiness tiding|s tidying tieback|s tiebreak|er|ers|s tieing tiepin|s tierce|s
tiered tiers tiffed tiffin|g|s tiffs tiger|ish|s
tight|en|ened|ener|eners|ening|ens|er|est|fisted|ly|ness|rope|ropes|s|wad|wads tigress|es tikes tilapia tilde|s tiled
tiler|s tiles tiling|s tillable tillage tilled tiller|s tilling tills tilted tilter tilting tilts
timber|ed|ing|land|line|lines|s timbre|l|ls|s timed timekeeper|s timekeeping timeless|ly|ness timelier timeliest
timeline|s|ss timely timeout|s timepiece|s timer|s times|cale|cales|erver|ervers|erving|hare|hares|tamp|tamped|tamps
timetable|d|s timetabling timework timeworn timezone|s timid|er|est|ity|ly|ness timing|s timorous|ly|ness timothy
timpani|st|sts tincted tincting tincture|d|s tincturing tinder|box|boxes tines tinfoil tinge|d|ing|s tinging
tingle|d|r|s tingling|s tingly tings tinier tiniest tininess tinker|ed|er|ers|ing|s tinkle|d|s tinkling tinkly tinned
tinner tinnie|r|s|st tinniness tinning tinnitus tinny tinplate tinpot tinsel|ed|ing|led|ling|s tinsmith|s tinted
tinter tinting tintinnabulation|s tints tintype|s tinware tipis tipped tipper|s tippet|s tippex|ed|es|ing tipping
tipple|d|r|rs|s tippling tipsier tipsiest tipsily tipsiness tipster|s tipsy tiptoe|d|ing|s tiptop|s tirade|s
tiramisu|s tired|er|est|ly|ness tireless|ly|ness tires|ome|omely|omeness tiring tiros tissue|s titan|ia|ic|ium|s
titbit|s titch|es|y titers titfer tithe|d|r|rs|s tithing titian titillate|d|s titillating|ly titillation titivate|d|s
titivating titivation title|d|holder|holders|s titling titlist|s titmice titmouse titrate|d|s titrating titres
titter|ed|ing|s titties tittivate|d|s tittivating tittivation tittle|s titty titular|y tizzies tizzy tmeses tmesis
toadied toadies toads|tool|tools toady|ing|ism toast|ed|er|ers|ier|ies|iest|ing|master|masters|mistress|mistresses|s|y
tobacco|es|nist|nists|s toboggan|ed|er|ers|ing|s toccata|s tocology tocopherol tocsin|s today toddies toddle|d|r|rs|s
toddling toddy todies toecap|s toehold|s toeing toenail|s toerag|s toffee|s toffies toffs toffy togae|d togas toged
together|ness togged togging toggle|d|s toggling toging toiled toiler|s toilet|ed|ing|ries|ry|s|te toiling toils|ome
toked token|ism|s tokes toking tolbooth|s tolerable tolerably tolerance|s tolerant|ly tolerate|d|s tolerating
toleration tollbooth|s tolled tollgate|s tollhouse|s tolling tolls tollway|s toluene tomahawk|ed|ing|s tomato|es
tombed tombing tombola|s tomboy|ish|s tombs|tone|tones tomcat|s tomes tomfooleries tomfoolery tomograph|ic|s|y
tomorrow|s tomtit|s tonal|ities|ity|ly tonearm|s toned toneless|ly toner|s tones tonged tonging tongs tongue|d|less|s
tonguing tonic|ally|ity|s tonier toniest tonight toning tonnage|s tonne|s tonsil|lectomies|lectomy|litic|litis|s
tonsorial tonsure|d|s tonsuring tonuses toolbar|s toolbox|es tooled tooling toolkit toolmaker|s tools tooted tooter|s
tooth|ache|aches|brush|brushes|ed|ier|iest|ily|less|paste|pastes|pick|picks|some|y tooting tootle|d|s tootling
toots|ie|ies|y toowoomba topaz|es topcoat|s topdressing|s topee|s topers topflight tophus topiary
topic|al|ality|ally|s toping topknot|s topless topmast|s topmost topnotch topographer|s topographic|al|ally
topographies topography topological|ly topology topped topper|s topping|s topple|d|s toppling topsail|s topside|s
topsoil topspin toque|s torah|s torch|bearer|bearers|ed|es|ier|ing|light toreador|s
torment|ed|er|ers|ing|ingly|or|ors|s tornado|es|s toroid torose torpedo|ed|es|ing|s torpid|ity|ly torpor torque|d|s|y
torquing torrent|ial|s torrid|ity|ly|ness torsi|on|onal|ons torsks torso|s torte|llini|s tortilla|s tortious
tortoise|s|shell|shells tortoni torts tortuous|ly|ness torture|d|r|rs|s torturing torturous|ly torus toshes tossed
tosser|s tosses tossing tossup|s
total|ed|ing|isator|isators|itarian|itarianism|itarians|ities|ity|izator|izators|led|ling|ly|s toted totem|ic|s totes
tother toting totted totter|ed|er|ers|ing|s|y totting toucan|s
touch|able|down|downs|ed|es|ier|iest|ily|iness|ing|ingly|ings|line|lines|paper|papers|screen|screens|stone|stones|y
tough|ed|en|ened|ener|eners|ening|ens|er|est|ie|ies|ing|ly|ness|s toupee|s toured tourer touring tourism tourist|s|y
tourmaline tournament|s tourney|s tourniquet|s tours tousle|d|s tousling touted touter touting touts touzle
toward|ly|s towboat|s towed towel|ed|ette|ettes|ing|ings|led|ling|lings|s tower|ed|ing|s|y towhead|ed|s towhee|s
towing towline|s townee|s townhouse|s townie|s towns|folk|hip|hips|man|men|people|ville|woman|women towpath|s
towrope|s toxaemia toxaemic toxemia toxemic toxic|ally|ities|ity|ological|ologist|ologists|ology|s toxin|s toyboy|s
toyed toying trabecula|e|r trabecule trace|ability|able|d|less|r|ries|rs|ry|s trachea|e|l|s tracheostomies
tracheostomy tracheotomies tracheotomy tracing|s track|able|ball|balls|ed|er|ers|ing|ings|less|s|suit|suits
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
transvestism transvestite|s trapdoor|s trapes trapeze|s trapezia trapezium|s trapezoid|al|s trappable trapped
trapper|s trapping|s traps|hooting trash|can|cans|ed|es|ier|iest|iness|ing|y
trauma|s|ta|tic|tically|tise|tised|tises|tising|tism|tize|tized|tizes|tizing travail|ed|ing|s
travel|ed|er|ers|ing|ings|led|ler|lers|ling|lings|og|ogs|ogue|ogues|s traversal|s traverse|d|r|s traversing
traves|tied|ties|ty|tying trawl|ed|er|ers|ing|s trays treacheries treacherous|ly|ness treachery treacle treacly
tread|er|ing|le|led|les|ling|mill|mills|s treason|able|ous treasure|d|r|rs|s treasuries treasuring treasury
treat|able|ed|er|ies|ing|ise|ises|ment|ments|s|y treble|d|s trebling trebly treed treeing treeless treelike treeline
trees treetop|s trefoil|s trekked trekker|s trekking treks trellis|ed|es|ing trematode|s tremble|d|r|s trembling|s
trembly tremendous|ly tremolo|s tremor|s tremulous|ly|ness trenail|s
trench|ancy|ant|antly|ed|er|erman|ermen|ers|es|ing trend|ed|ier|ies|iest|ily|iness|ing|s|setter|setters|setting|y
trepidation|s trespass|ed|er|ers|es|ing tress|el|es|ure trestle|s trews treys triable triad|s triage|d
trial|ed|ing|led|ling|s triangle|s triangular|ly triangulate|d|s triangulating triangulation|s triathlete|s
triathlon|s tribadism tribal|ism tribe|s|sman|smen|swoman|swomen tribulation|s tribunal|s tribunary tribune|s
tributaries tributary tribute|s trice|ntennial|ntennials|ps|pses|ratops|ratopses trichina|e|s trichinosis
trick|ed|er|ery|ier|iest|ily|iness|ing|le|led|les|ling|s|sier|siest|ster|sters|sy|y tricolor|s tricolour|s tricycle|s
trident|s tried triennial|ly|s trier|s tries trifecta|s trifle|d|r|rs|s trifling trifocal|s trigger|ed|ing|s
triglyceride|s trigonometric|al trigonometry trike|s trilateral|s trilbies trilby triliteral
trill|ed|ing|ion|ions|ionth|ionths|ium|s trilobite|s trilogies trilogy trimaran|s trimer|s trimester|s trimeter trimly
trimmed trimmer|s trimmest trimming|s trimness trimonthly trims trinal trinary trines trinities trinitrotoluene
trinity trinket|s triolet trios tripartite tripe triple|d|s|t|ts|x|xes triplicate|d|s triplicating tripling triply
tripod|al|s|y tripos tripped tripper|s trippet tripping trips triptych|s tripwire|s trireme|s trisect|ed|ing|ion|s
trite|ly|ness|r|st tritium triumph|al|alism|alist|ant|antly|ed|ing|s triumvir|ate|ates|s triune triunity trivalent
trivet|s trivia|l|lisation|lise|lised|lises|lising|lities|lity|lization|lize|lized|lizes|lizing|lly trivium troated
troating troats trochaic troche|e|es|s trodden troglodyte|s troika|s
troll|ed|er|ers|ey|eybus|eybuses|eybusses|eys|ies|ing|op|ops|s|y trombone|s trombonist|s trommel tromp|e|ed|ing|s
troop|ed|er|ers|ing|s|ship|ships trope|s trophic trophies trophy tropic|al|ally|s tropism|s tropology troposphere|s
troppo troth trots trotted trotter|s trotting troubadour|s
trouble|d|maker|makers|r|s|shoot|shooted|shooter|shooters|shooting|shoots|shot|some|somely|spot troubling|s trough|s
trounce|d|r|rs|s trouncing troupe|d|r|rs|s trouping trouser|s trousseau|s|x trout|s trove|r|s trowed
trowel|ed|ing|led|ling|s trowing trows troys truancy truant|ed|ing|s truce|s
truck|ed|er|ers|ie|ies|ing|le|led|ler|lers|les|ling|load|loads|s truculence truculency truculent|ly trudge|d|r|s
trudging trued trueing truelove|s truer trues|t truffle|s trugs truing truism|s truly
trump|ed|ery|et|eted|eter|eters|eting|ets|ing|s truncate|d|s truncating truncation|s truncheon|s trundle|d|r|rs|s
trundling trunk|ing|s trunnel|s truss|ed|es|ing
trust|ed|ee|ees|eeship|eeships|er|ful|fully|fulness|ier|ies|iest|iness|ing|ingly|s|worthier|worthiest|worthiness|worthy|y
truth|er|ers|ful|fully|fulness|iness|s trying|ly tryout|s tryptophan tryst|ed|er|ing|s tsardom tsarina|s tsarism
tsarists tsars tsetse|s tsunami|s tubal tubas tubbier tubbiest tubby tubed tubeless
tuber|cle|cles|cular|culin|culoses|culosis|culous|ose|ous|s tubes tubful|s tubing tubular tubulate tubule|s tucked
tucker|ed|ing|s tucket tucking tucks tufted tufter|s tufting tufts tugboat|s tugged tugging tuition tularaemia
tularemia tulip|s tulle tumble|d|down|r|rs|s|weed|weeds tumbling tumbrel|s tumbril|s tumescence tumescent tumid|ity|ly
tummies tummy tumor|ous|s tumour|s tumular tumuli tumult|s|uous|uously tumulus tunability tunable tunas tundra|s tuned
tuneful|ly|ness tuneless|ly tuner|s tunes tuneup|s tungsten tunic|s tuning|s tunnage|s
tunnel|ed|er|ers|ing|ings|led|ler|lers|ling|lings|s tunnies tunny tuple|s tuppence tuppenny tuque|s turban|ed|s
turbid|ity|ly turbine|s turbit
turbo|charge|charged|charger|chargers|charges|charging|fan|fans|jet|jets|prop|props|s|t|ts turbulence turbulent|ly
turdine turds turducken|s tureen|s turfed turfing turfs turfy turgent turgid|ity|ly turkey|s turmeric|s turmoil|s
turnabout|s turnaround|s turnbuckle|s turncoat|s turned turner|s|y turning|s turnip|s turnkey|s turnoff|s turnout|s
turnover|s turnpike|s turnround|s turns|tile|tiles turntable|s turpentine turpitude turps turquois|e|es turret|ed|s
turtle|dove|doves|neck|necked|necks|s turves tushes tusked tusker tusks tussle|d|s tussling tussock|s|y tutelage
tutelary tutor|ed|ial|ials|ing|s|ship tutted tutti|ng|s tutus tuxedo|es|s tuxes twaddle|d|r|rs|s twaddling twain
twang|ed|ier|iest|ing|s|y twats twattle tweak|ed|ing|s tweed|ier|iest|s|y tween|y tweet|ed|er|ers|ing|s tweezed
tweezers tweezes tweezing twelfth|s twelve|month|months|s twenties twentieth|s twenty twerk|ed|ing|s twerp|s twice
twiddle|d|r|s twiddling twiddly twigged twiggier twiggiest twigging twiggy twigs twilight twilit twill|ed
twine|d|r|rs|s twinge|d|ing|s twinging twinight twining twinkle|d|r|s twinkling|s twinkly twinned twinning
twins|et|ets twirl|ed|er|ers|ing|s|y twirps twist|ed|er|ers|ier|iest|ing|s|y twitch|ed|es|ier|iest|ing|y twits twitted
twitter|ed|ing|s|y twitting twixt twofer|s twofold twopence|s twopenny twosome|s tycoon|s tying tykes tymbal tympana
tympani|c|st|sts tympanum|s typecase typecast|ing|s typed typeface|s types|cript|cripts|et|ets|etter|etters|etting
typewrite|r|rs|s typewriting typewritten typewrote typhoid typhoon|s typhous typhus typical|ity|ly typification
typified typifier typifies typify|ing typing typist|s typographer|s typographic|al|ally typography typological|ly
typologies typology typos tyrannic|al|ally|idal|ide|ides tyrannies tyrannise|d|r|s tyrannising tyrannize|d|r|s
tyrannizing tyrannosaur|s|us|uses tyrannous tyranny tyrant|s tyreo|s tyres tyroes tyros tzarina|s tzarism tzarist|s
tzars tzatziki ubiety ubiquitous|ly ubiquity udder|s udometer ufologist|s ufology uglier ugliest ugliness ukase|s
ukelele|s ukulele|s ulcer|ate|ated|ates|ating|ation|ations|ous|s ulnae ulnar ulnas ulster|s ulterior ultimata
ultimate|ly ultimatum|s ultimo
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
undistributed undisturbed undivided undocumented undoes undoing|s undomesticated undone undoubled undoubted|ly
undramatic undreamed undreamt undress|ed|es|ing undrinkable undue undulant undulate|d|s undulating undulation|s unduly
undying unearned unearth|ed|ing|liness|ly|s unease uneasier uneasiest uneasily uneasiness uneasy uneatable uneaten
uneconomic|al|ally unedifying unedited uneducable uneducated unembarrassed unemotional|ly unemphatic unemployable
unemployed unemployment unenclosed unencumbered unending unendurable unendurably unenforceable unenforced
unenlightened unenterprising unenthusiastic unenviable unequal|ed|led|ly unequipped unequivocal|ly unerring|ly
unessential unesthetic unethical|ly uneven|ly|ness|tful|tfully unexampled unexceptionable unexceptionably
unexceptional|ly unexcited unexciting unexcused unexpected|ly|ness unexperienced unexpired unexplained unexploded
unexploited unexplored unexposed unexpressed unexpurgated unfading unfailing|ly unfair|er|est|ly|ness
unfaithful|ly|ness unfaltering unfamiliar|ity unfashionable unfashionably unfasten|ed|ing|s unfathomable unfathomably
unfavorable unfavorably unfavourable unfavourably unfazed unfeasible unfed unfeeling|ly unfeigned unfeminine
unfertilised unfertilized unfetter|ed|ing|s unfilled unfiltered unfinished unfit|ness|s|ted|ting|tingly
unfix|ed|es|ing unflagging|ly unflappability unflappable unflappably unflattering unflavored unflavoured unfledged
unflinching|ly unfocused unfocussed unfold|ed|ing|s unforced unforeseeable unforeseen unforgettable unforgettably
unforgivable unforgivably unforgiving unforgotten unformed unformulated unfortified unfortunate|ly|s unfounded
unframed unfreeze|s unfreezing unfrequented unfriend|ed|ing|lier|liest|liness|ly|s unfrock|ed|ing|s unfroze|n
unfruitful unfulfilled unfulfilling unfunded unfunny unfurl|ed|ing|s unfurnished ungainlier ungainliest ungainliness
ungainly ungenerous ungentle|manly unglued ungodlier ungodliest ungodliness ungodly ungovernable ungoverned
ungraceful|ly ungracious|ly ungraded ungrammatical|ly ungrateful|ly|ness ungrudging unguarded unguent|s unguided
ungulate|s unhair unhallowed unhampered unhand|ed|ier|iest|ing|led|s|y unhappier unhappiest unhappily unhappiness
unhappy unhardened unharmed unharness|ed|es|ing unharvested unhatched unhealed unhealthful unhealthier unhealthiest
unhealthily unhealthiness unhealthy unheard unheated unheeded unhelpful|ly unheralded unhesitating|ly unhidden
unhindered unhinge|d|s unhinging unhistorical unhitch|ed|es|ing unholier unholiest unholiness unholy unhook|ed|ing|s
unhorse|d|s unhorsing unhouse|d unhurried|ly unhurt unhygienic unicameral unicellular unicorn|s unicycle|s
unidentifiable unidentified unidiomatic unidirectional unification unified unifier unifies uniform|ed|ing|ity|ly|s
unify|ing unilateral|ism|ly uniliteral unimaginable unimaginably unimaginative|ly unimpaired unimpeachable
unimpeachably unimpeded unimplementable unimplemented unimportant unimposing unimpressed unimpressive unimproved
unincorporated uninfected uninfluenced uninformative uninformed uninhabitable uninhabited uninhibited|ly uninitialised
uninitialized uninitiated uninjured uninspired uninspiring uninstall|able|ed|er|ers|ing|s uninstructed uninsured
unintelligent unintelligible unintelligibly unintended unintentional|ly uninterested uninteresting uninterpreted
uninterrupted|ly uninterruptible uninvited uninviting uninvolved
union|isation|ise|ised|iser|ises|ising|ism|ist|ists|ization|ize|ized|izer|izes|izing|s unique|ly|ness|r|st unisex
unison unitary unite|d|dly|s unities uniting unitise|d|s unitising unitive unitize|d|s unitizing units unity univalent
univalve|s universal|ise|ised|ises|ising|ism|ist|ity|ize|ized|izes|izing|ly|s universe|s universities university
univocal unjust|ifiable|ifiably|ified|ly unkempt unkept unkind|er|est|lier|liest|ly|ness unkissed unknowable
unknowing|ly|s unknown|s unlabeled unlabelled unlace|d|s unlacing unlade|n unladylike unlash|ed|es|ing
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
untimeliness untimely untinged untired untiring|ly untitled untold untouchable|s untouched untoward untraceable
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
upmarket upmost upped upper|case|classman|classmen|classwoman|classwomen|cut|cuts|cutting|most|s upping uppish uppity
upraise|d|s upraising uprate|d uprating uprear|ed|ing|s upright|ly|ness|s uprise uprising|s upriver
uproar|ious|iously|s uproot|ed|ing|s upscale upset|s|ting upshot|s upside|s upsilon|s upstage|d|s upstaging upstairs
upstanding upstart|ed|ing|s upstate upstream upstroke|s upsurge|d|s upsurging upswing|s uptake|s uptempo
upthrust|ing|s uptick|s uptight uptown uptrend upturn|ed|ing|s upward|ly|s upwell upwind uracil uraemia uraemic
uranalysis uranium
urban|e|ely|er|est|isation|ise|ised|ises|ising|ism|ist|ite|ity|ization|ize|ized|izes|izing|ologist|ologists|ology
urchin|s urease uremia uremic ureter|s urethane urethra|e|l|s urged urgency urgent|ly urges urging|s urials
urinal|s|yses|ysis urinary urinate|d|s urinating urination urine urogenital urogenous urological urologist|s urology
ursine urticaria usability usable usably usage|s useability useable useful|ly|ness useless|ly|ness username|s users
usher|ed|ette|ettes|ing|s using usual|ly usurer|s usurious usurp|ation|ed|er|ers|ing|s usury utensil|s uteri|ne
uterus|es utilisable utilisation utilise|d|r|s utilising utilitarian|ism|s utilities utility utilizable utilization
utilize|d|r|s utilizing utmost utopia|n|ns|s utter|ance|ances|ed|er|ing|ly|most|s uveitis uvula|e|r|rs|s uxorious
vacancies vacancy vacant|ly vacate|d|s vacating vacation|ed|er|ers|ing|ist|ists|s vaccinate|d|s vaccinating
vaccination|s vaccine|s vacillate|d|s vacillating vacillation|s vacua vacuity vacuole|s vacuous|ly|ness
vacuum|ed|ing|s vagabond|age|ed|ing|s vagaries vagarious vagary vagina|e|l|lly|s|te vaginitis vagrancy vagrant|s
vague|ly|ness|r|st vagus vainer vainest vainglorious|ly vainglory vainly valance|d|s valediction|s valedictorian|s
valedictories valedictory valence|s valencies valency valentine|s vales
valet|ed|ing|s|udinarian|udinarianism|udinarians valiance valiant|ly
valid|ate|ated|ates|ating|ation|ations|ity|ly|ness valine|s valise|s vallation vallejo valley|s
valor|isation|ise|ization|ize|ous|ously valour valses valuable|s valuably valuate|d|s valuating valuation|s
value|d|less|r|rs|s valuing valve|d|less|s valving valvular vamoose|d|s vamoosing vamped vamper|s vamping vampire|s
vamps vanadium vandal|ise|ised|ises|ising|ism|ize|ized|izes|izing|s vandas vanes vanguard|s vanilla|s
vanish|ed|er|es|ing|ings vanities vanity vanned vanning vanquish|ed|er|ers|es|ing vantage|s vaped vapes
vapid|ity|ly|ness vaping
vapor|isation|ise|ised|iser|isers|ises|ish|ising|ization|ize|ized|izer|izers|izes|izing|ous|s|y vapour|s|y vaquero|s
variability variable|s variably variance|s variant|s variate|s variation|s varices varicolored varicoloured varicose|d
varied variegate|d|s variegating variegation varies varietal|s varieties variety various|ly varlet|s varment|s
varmint|s varnish|ed|es|ing varsities varsity varying vascular vasectomies vasectomise vasectomizes vasectomy vases
vasoconstriction vasomotor vassal|age|s vaster vastest vastly vastness vasts vatted vatting vaudeville vaudevillian|s
vault|ed|er|ers|ing|s|y vaunt|ed|er|ers|ing|ingly|s vector|ed|ing|s veejay|s veeps veered veering veers vegan|ism|s
vegeburger|s veges vegetable|s vegetarian|ism|s vegetate|d|s vegetating vegetation vegetative vegged vegges
veggie|burger|burgers|s vegging vehemence vehemency vehement|ly vehicle|s vehicular veiled veiling|s veils veined
veining veins velar|s velate velds veldt|s velites vellum velocipede|s velocities velocity velodrome|s velour|s velum
velvet|een|eens|s|y venal|ity|ly venation vended vendee vender|s vendetta|s vendible vending vendor|s vends vendues
veneer|ed|ing|ings|s venerability venerable venerably venerate|d|s venerating veneration venerator venereal vengeance
vengeful|ly venial|ity|ly venireman veniremen venison venom|ous|ously venous ventage ventail|s vented venter|s
ventilate|d|s ventilating ventilation ventilator|s|y venting ventral|ly ventre|s ventricle|s ventricular ventriloquise
ventriloquism ventriloquist|s ventriloquy vents venture|d|s|some|somely|someness venturing venturous|ly|ness venue|s
venules veracious|ly veracity veranda|h|hs|s verapamil
verbal|isation|ise|ised|iser|ises|ising|ism|ist|ization|ize|ized|izer|izes|izing|ly|s verbatim verbena|s verbiage
verbified verbifies verbify|ing verbose|ly verbosity verboten verbs verdant|ly verdict|s verdigris|ed|es|ing verdin
verdure|d verge|d|r|rs|s verging verier veriest verifiable verifiably verification|s verified verifier|s verifies
verify|ing verily verisimilitude verist veritable veritably verite verities verity vermicelli vermicide vermiculite
vermiform vermilion vermillion vermin|ation|ous vermis vermouth vernacular|s vernal|ise|ize|ly vernier|s veronica
verruca|e|s versa|tile|tility verse|d|s versicle|s versification versified versifier|s versifies versify|ing versing
version|ed|ing|s verso|s versts versus vertebra|e|l|s|te|tes vertex|es vertical|ly|s vertices vertiginous vertigo
vertus verve|t vesicae vesicle|s vesicular vesiculate vesper|s vessel|s vestal|s vested vestiary vestibule|d|s
vestige|s vestigial|ly vesting vestment|s vestries vestry|man|men vests vesture|d|s vesturing vetch|es veteran|s
veterinarian|s veterinaries veterinary vetoed vetoer vetoes vetoing vetted vetting vexation|s vexatious|ly vexed vexes
vexing viability viable viably viaduct|s vials viand|s viator vibes vibraharp|s vibrancy vibrant|ly vibraphone|s
vibraphonist|s vibrate|d|s vibrating vibration|s vibrato|r|rs|ry|s viburnum|s vicar|age|ages|ious|iously|iousness|s
viced vicegerent|s vicennial viceregal viceroy|s vices vichyssoise vicing vicinity vicious|ly|ness vicissitude|s
victim|isation|ise|ised|iser|ises|ising|ization|ize|ized|izer|izes|izing|less|s victor|ies|ious|iously|s|y
victual|ed|er|ing|led|ler|ling|s videlicet
video|cassette|cassettes|conferencing|disc|discs|disk|disks|ed|ing|phone|phones|s|tape|taped|tapes|taping viewable
viewed viewer|s|ship viewfinder|s viewing|s viewpoint|s views vigesimal
vigil|ance|ant|ante|anteism|antes|antism|antist|antly|s vignette|d|s vignetting vignettist|s vigor|ous|ously vigour
viking|s vilely vileness viler vilest vilification vilified vilifier vilifies vilify|ing
villa|ge|ger|gers|ges|in|inies|inous|ins|iny|s villein|age|s villi villus vinaigrette vincible vindicate|d|s
vindicating vindication|s vindicator|s|y vindictive|ly|ness vinegar|s|y vineland vineries vinery vines vineyard|s
viniculture vinous vintage|r|s vintner|s vinyl|s viola|ble|s|te|ted|tes|ting|tion|tions|tor|tors violence violent|ly
violet|s violin|cello|cellos|ist|ists|s violist|s violoncellist|s violoncello|s viols viper|ous|s virago|es|s viral|ly
vireo|s virgin|al|als|ity|s virgule|s viridescence viridescent viridity virile virility virion|s virologist|s virology
virtual|isation|ization|ly virtue|s virtuosi|ty virtuoso|es|s virtuous|ly|ness virtus virulence virulent|ly virus|es
visaed visage|d|s visaing visard visas viscera|l|lly viscid viscoid viscose viscosity viscount|cies|cy|ess|esses|s|y
viscous viscus vised vises visibility visible visibly vising vision|aries|ary|ed|ing|s
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
voice|d|less|lessly|lessness|mail|mails|s voicing voidable voidance voided voider voiding voids voile volatile|s
volatilise|d|s volatilising volatility volatilize|d|s volatilizing volcanic volcanism volcano|es|s voles volition|al
volley|ball|balls|ed|er|ing|s voltage|s voltaic voltameter voltmeter|s volts volubility voluble volubly
volume|d|s|ter|tric voluminous|ly|ness voluntaries voluntarily voluntarism voluntary volunteer|ed|ing|ism|s
voluptuaries voluptuary voluptuous|ly|ness volute|s volution|s vomit|ed|ing|ings|s voodoo|ed|ing|ism|s
voracious|ly|ness voracity vortex|es vortical|ly vortices votaries votary voted voter|s votes voting votive
vouch|ed|er|ers|es|ing|safe|safed|safes|safing vouges vowed vowel|s vowing voyage|d|r|rs|s|ur|urs voyaging
voyeur|ism|istic|s vulcanisation vulcanise|d|r|s vulcanising vulcanism|s vulcanite|s vulcanization vulcanize|d|r|s
vulcanizing
vulgar|er|est|ian|ians|isation|ise|ised|iser|isers|ises|ising|ism|isms|ities|ity|ization|ize|ized|izer|izers|izes|izing|ly
vulnerabilities vulnerability vulnerable vulnerably vulpine vulture|s vulturous vulva|e|l|r|s vuvuzela|s vying wabble
wacker wackest wackier wackiest wackiness wacko|s wacks wacky wadded wadding waddle|d|r|s waddling waded wader|s wades
wadge|s wading wadis wafer|s waffle|d|r|rs|s waffling waftage wafted wafting wafts waged wager|ed|er|ers|ing|s wages
wagged waggeries waggery wagging waggish|ly|ness waggle|d|s waggling waggly waggon|er|ers|s waging wagon|er|ers|s
wagtail|s wahoos waifs wailed wailer|s wailful|ly wailing wails
wains|cot|coted|coting|cotings|cots|cotted|cotting|cottings wainwright|s waist|band|bands|coat|coats|ed|line|lines|s
waited waiter|s waiting waitperson|s waitress|es waits|taff waive|d|r|rs|s waiving waked wakeful|ly|ness
waken|ed|er|ing|s wakes waking|s waled wales waling walkabout|s walkaway|s walked walker|s walkies walking walkout|s
walkover|s walks walkway|s walla|bies|by|h|hs|s wallboard walled wallet|s walleye|d|s wallflower|s wallies walling
wallop|ed|er|ing|ings|s wallow|ed|er|ing|s wallpaper|ed|ing|s walls wally walnut|s walrus|es waltz|ed|er|ers|es|ing
wamble|d|s wambling wampum wander|ed|er|ers|ing|ings|lust|lusts|s wands waned wanes wangle|d|r|rs|s wangling waning
wanked wanker|s wanking wanks wanly wanna|be|bee|bees|bes wanner wanness wannest wantad wantage wanted wanting
wanton|ed|ing|ly|ness|s wants wapiti|s warble|d|r|rs|s warbling warbonnet|s warded warden|s warder|s warding
wardress|es wardrobe|s wardroom|s wards|hip warehouse|d|r|rs|s warehousing wareroom wares warfare warfarin warhead|s
warhorse|s warier wariest warily wariness waring warlike warlock|s warlord|s warmblooded warmed warmer|s warmest
warmhearted|ness warming warmish warmly warmness warmonger|ing|s warms warmth warmup|s warned warning|s warns warpaint
warpath|s warped warper warping warplane|s warps warrant|ed|ee|ees|er|ied|ies|ing|s|y|ying warred warren|er|s warring
warrior|s warship|s warsle warthog|s wartier wartiest wartime warts warty wasabi washable|s washbasin|s washboard|s
washbowl|s washcloth|s washed washer|s|woman|women|y washes washier washiest washin|g|gs washout|s washrag|s
washroom|s washstand|s washtub|s washy waspish|ly|ness wasps wassail|ed|er|ing|s wastage
waste|basket|baskets|d|ful|fully|fulness|land|lands|paper|r|rs|s|water wasting|s wastrel|s
watch|able|band|bands|dog|dogs|ed|er|ers|es|ful|fully|fulness|ing|maker|makers|making|man|men|strap|straps|tower|towers|word|words
water|bed|beds|bird|birds|board|boarded|boarding|boardings|boards|borne|color|colors|colour|colours|course|courses|craft|cress|ed|fall|falls|fowl|fowls|front|fronts|hole|holes|ier|iest|iness|ing|ings|lilies|lily|line|lines|logged|mark|marked|marking|marks|melon|melons|mill|mills|power|proof|proofed|proofing|proofs|s|shed|sheds|side|sides|spout|spouts|tight|way|ways|wheel|wheels|works|y
wattage wattle|d|s wattling watts waveband|s waved waveform|s wavefront wavelength|s wavelet|s wavelike
waver|ed|er|ers|ing|ingly|s waves wavier waviest wavily waviness waving waxed waxen waxes waxier waxiest waxiness
waxing waxwing|s waxwork|s waybill|s wayfarer|s wayfaring|s waylaid waylay|er|ers|ing|s wayside|s wayward|ly|ness
wazoo|s weaken|ed|er|ers|ing|s weaker weakest weakfish|es weakish weakling|s weakly weakness|es weals
wealth|ier|iest|iness|y weaned weaner weaning weanling weans weapon|ize|ized|izes|izing|less|ry|s wearable wearer|s
wearied wearier wearies|t weariless wearily weariness wearing|s wearisome|ly wears weary|ing
weasel|ed|ing|led|ling|ly|s
weather|board|boarding|boards|cock|cocks|ed|ing|ise|ised|ises|ising|ization|ize|ized|izes|izing|man|men|person|persons|proof|proofed|proofing|proofs|s|strip|stripped|stripping|strips
weave|d|r|rs|s weaving webbed webbing webcam|s webcast|ing|s webfeet webfoot webinar|s webisode|s weblog|s webmaster|s
webmistress|es website|s wedded wedder wedding|s wedge|d|s wedgie|s wedging wedlock weeded weeder|s weedier weediest
weediness weeding weedkiller|s weedless weeds weedy weeing weekday|s weekend|ed|er|ers|ing|s weeklies weekly
weeknight|s weeks weened weenie|r|s|st weening weens|ier|iest|y weeny weeper|s weepie|r|s|st weeping|s weeps weepy
weest weever weevil|s|y wefts
weigh|bridge|bridges|ed|ing|s|t|ted|tier|tiest|tily|tiness|ting|tings|tless|tlessly|tlessness|tlifter|tlifters|tlifting|ts|ty
weird|er|est|ie|ies|ly|ness|o|os weirs welch|ed|es|ing welcome|d|s welcoming weldable welded welder|s welding|s welds
welfare welkin welled wellhead|s wellie|s welling|ton|tons wellness wells|pring|prings welly welsh|ed|er|ers|es|ing
welted welter|ed|ing|s|weight|weights welting welts wench|es wended wendigo wending wends werewolf werewolves werwolf
werwolves westbound
wester|ing|lies|ly|n|ner|ners|nisation|nise|nised|nises|nising|nism|nization|nize|nized|nizes|nizing|nmost|ns|s
westie|s westing westralians westward|s wetback|s wether|s wetland|s wetly wetness wettable wetted wetter|s wettest
wetting whack|ed|er|ers|ier|iest|ing|ings|o|s|y whale|boat|boats|bone|d|r|rs|s whaling whammed whammies whamming
whammy whams whapped whapping wharf|s wharve|s whatchamacallit|s whatever whatnot whats|hername|hisname|it|its|oever
wheal|s wheat|en|germ|meal wheedle|d|r|rs|s wheedling
wheel|barrow|barrows|base|bases|chair|chairs|ed|er|ers|house|houses|ie|ies|ing|s|wright|wrights wheeze|d|r|s wheezier
wheeziest wheezily wheeziness wheezing wheezy whelk|ed|s whelm|ed|ing|s whelp|ed|ing|s whence whenever whens|oever
where|about|abouts|as|at|by|fore|fores|from|in|of|on|s|soever|to|upon|ver|with|withal wherries wherry whether
whets|tone|tones whetted whetter whetting which|ever whicker|ed|s whiff|ed|et|ing|letree|letrees|s while|d|s whiling
whilom whilst whimper|ed|ing|s whims|ey|eys|ical|icality|ically|ies|y whine|d|r|rs|s|y whinge|d|ing|r|rs|s whinging
whingy whinier whiniest whining whinnied whinnies whinny|ing whiny whipcord whiplash|es whipped
whipper|s|snapper|snappers whippet|s whipping|s whippletree|s whippoorwill|s whips|aw|awed|awing|awn|aws
whirl|ed|er|igig|igigs|ing|pool|pools|s|wind|winds|y|ybird|ybirds whirr|ed|ing|s whirs whished whishes whishing
whisk|ed|er|ered|ers|ery|ey|eys|ies|ing|s|y|ys whisper|ed|er|ers|ing|ings|s|y whist|le|led|ler|lers|les|ling
white|bait|board|boards|cap|caps|d|fish|fishes|head|heads|list|listed|listing|lists|n|ned|ner|ners|ness|ning|nings|ns|out|outs|r|s|st|tail|tails|wall|walls|wash|washed|washer|washes|washing|water|wing|y|ys
whither whiting|s whitish whits whittle|d|r|rs|s whittling whizkid whizz|bang|bangs|ed|es|ing whodunit|s whodunnit|s
whoever
whole|food|foods|grain|hearted|heartedly|heartedness|meal|ness|s|sale|saled|saler|salers|sales|saling|some|somely|someness|wheat
wholistic wholly whomever whomped whomping whomps whomsoever whoop|ed|ee|ees|er|ers|ing|la|s whoosh|ed|es|ing whopped
whopper|s whopping whops whore|house|houses|ish|s whoring whorish whorl|ed|s whose|ver whoso|ever whupped whupping
whups whyalla wicked|er|est|ly|ness wicker|s|work wicket|s wicks widely widemouthed widen|ed|er|ers|ess|ing|s wider
widescreen|s widespread widest widgeon|s widget|s widow|ed|er|ers|hood|ing|s width|s wield|ed|er|ers|ing|s|y wiener|s
wienie|s wifeless wifely wigeon|s wigged wigging|s wiggle|d|r|rs|s wigglier wiggliest wiggling wiggly wight|s wiglet|s
wigwag|ged|ging|s wigwam|s wikis wildcard|s wildcat|s|ted|ter|ters|ting wildebeest|s wilder|ness|nesses wildest
wildfire|s wildflower|s wildfowl|s wilding wildlife wildling wildly wildness wilds wiled wiles wilful|ly|ness wilier
wiliest wilily wiliness wiling willable willed willet|s willful|ly|ness williamsburg willie|s willing|ly|ness
williwaw|s willow|s|y willpower wills willy wilted wilting wilts wimble|s wimped wimpier wimpiest wimping
wimpish|ly|ness wimple|d|s wimpling wimps wimpy wince|d|s winch|ed|es|ing wincing windbag|s windblown
windbreak|er|ers|s windburn|ed|t windcheater|s windchill winded winder|s windfall|s windflower|s windgall windier
windiest windigo windily windiness winding|s windjammer|s windlass|es windless windmill|ed|ing|s
window|ed|ing|less|pane|panes|s|sill|sills windpipe|s windproof windrow|s
winds|creen|creens|hield|hields|ock|ocks|torm|torms|urf|urfed|urfer|urfers|urfing|urfs|wept windup|s windward windy
wined wineglass|es winegrower|s winemaker|s wineries winery wines wingding|s winged winger|s winging wingless winglet
winglike wingnut|s wings|pan|pans|pread|preads wingtip|s winier winiest wining winked winker|s winking winkle|d|s
winkling winks winnable winner|s winning|ly|s winnow|ed|er|ers|ing|s winos winsome|ly|ness|r|st
winter|ed|green|ier|iest|ing|ise|ised|ises|ising|ize|ized|izes|izing|s|tide|time|y wintrier wintriest wintry wiped
wiper|s wipes wiping wired wirehair|s wireless|es wireman wires wiretap|ped|per|pers|ping|s wirework|s wirier wiriest
wiriness wiring wisdom wiseacre|s wisecrack|ed|ing|s wised wiseguy|s wisely wisent wiser wises|t wishbone|s wished
wisher|s wishes wishful|ly|ness wishing wishlist wising wispier wispiest wisps wispy wistaria|s wisteria|s
wistful|ly|ness witch|craft|ed|ery|es|etty|ing|y withal withdraw|al|als|ing|n|s withdrew
withe|d|r|red|ring|ringly|rings|rs|s withheld withhold|ing|s within|g without withstand|ing|s withstood
witless|ly|ness witling witness|ed|es|ing witted witter|ed|ing|s witticism|s wittier wittiest wittily wittiness
witting|ly witty wived wives wiving wizard|ly|ry|s wizened wizes wizzes woaded wobbegong|s wobble|d|r|s wobblier
wobbliest wobbliness wobbling wobbly wodge|s woebegone woeful|ler|lest|ly|ness woken wolds wolfed wolffish wolfhound|s
wolfing wolfish wolfram wolfs wolver|ine|ines wolves
woman|hood|ise|ised|iser|isers|ises|ish|ising|ize|ized|izer|izers|izes|izing|kind|lier|liest|like|liness|ly wombat|s
wombs women|folk|folks|kind womera wommera wonder|ed|ful|fully|fulness|ing|ingly|land|lands|ment|s wondrous|ly wonkier
wonkiest wonks wonky wonted wonton|s woodbine woodblock|s woodcarver|s woodcarving|s woodchuck|s woodcock|s woodcraft
woodcut|s|ter|ters|ting wooded wooden|er|est|ly|ness woodier woodies|t woodiness wooding woodland|s woodlice woodlot|s
woodlouse woodman woodmen woodpecker|s woodpile|s woods|hed|heds|ier|iest|iness|man|men|y woodwind|s
woodwork|er|ers|ing woodworm|s woody wooed wooer|s woofed woofer|s woofing woofs wooing|s wooled woolen|s
woolgathering woolie|r|s|st wooliness woollen|s woollier woollies|t woolliness woolly wooly woomera|s woozier wooziest
woozily wooziness woozy wordage wordbook|s worded wordier wordiest wordily wordiness wording|s wordless|ly wordplay
words|mith|miths wordy workable workaday workaholic|s workbasket|s workbench|es workbook|s workday|s worked worker|s
workfare workflow|s workforce|s workhorse|s workhouse|s working|man|men|s|woman|women workload|s workman|like|ship
workmate|s workmen workout|s workplace|s workroom|s works|heet|heets|hop|hops|hy|ite|ites|pace|tation|tations
worktable|s worktop|s workup|s workweek|s world|lier|liest|liness|ly|s|view|views|wide wormed wormhole|s wormier
wormiest worminess worming worms wormwood wormy worried|ly worrier|s worries worriment worrisome
worry|ing|ingly|ings|wart|warts worse|n|ned|ning|ns|r worship|ed|er|ers|ful|ing|ped|per|pers|ping|s worst|ed|ing|s
worth|ier|ies|iest|ily|iness|less|lessly|lessness|while|y wotcha would|s|st wound|ed|er|ing|s woven wowed wowing
wowser|ism|istic|s|y wrack|ed|ing|s wraith|s wrangle|d|r|rs|s wrangling|s wraparound|s wrapped wrapper|s wrapping|s
wraps wrapt wrasse|s wrath|ful|fully wreak|ed|er|ing|s wreath|e|ed|es|ing|s wreck|age|ed|er|ers|ing|s wrench|ed|es|ing
wrens wrest|ed|er|ing|le|led|ler|lers|les|ling|s wretch|ed|eder|edest|edly|edness|es wrier wriest wriggle|d|r|rs|s
wriggling wriggly wright|s wring|er|ers|ing|s wrinkle|d|s wrinklier wrinklies|t wrinkling wrinkly
wrist|band|bands|s|watch|watches writable write|able|r|rs|s writhe|d|n|s writhing writing|s writs written
wrong|doer|doers|doing|doings|ed|er|est|ful|fully|fulness|headed|headedly|headedness|ing|ly|ness|s wrote wroth wrought
wrung wryer wryest wryly wryness wunderkind|s wurst|s wusses wussier wussies|t wussy xenon xenophobe|s xenophobia
xenophobic xerographic xerography xerox|ed|es|ing xylem xylene xylophone|s xylophonist|s xyster yabber|ed|ing|s
yabbie|d|s yabby|ing yacht|ed|ing|s|sman|smen|swoman|swomen yacked yacking yacks yahoo|s yakka yakked yakking
yammer|ed|er|ers|ing|s yanked yanking yanks yapped yapper yapping yardage|s yardarm|s yardman yardmaster|s yardmen
yards|tick|ticks yarmelke|s yarmulka|s yarmulke|s yarns yarrow yashmak|s yawed yawing yawls yawned yawner|s yawning
yawns yawped yawping yeahs yeaned yeaning yeanling yearbook|s yearlies yearling|s yearlong yearly yearn|ed|ing|ings|s
years yeast|ier|iest|s|y yeggs yelled yelling yellow|ed|er|est|hammer|hammers|ing|ish|ness|s|y yells yelped yelping
yelps yeoman|ry yeomen yeses yeshiva|h|hs|s yeshivot|h yessed yessing yester|day|days|year yetis yield|ed|ing|ings|s
yikes yipped yippee yippie yipping yobbo|s yocks yodel|ed|er|ers|ing|led|ler|lers|ling|s yoghourt|s yoghurt|s yogic
yogin|s yogis yogourt|s yogurt|s yoked yokel|s yokes yoking yolked yolks yonder yonks yorker|s
young|er|est|ish|ster|sters younker yours|elf|elves youse youth|ful|fully|fulness|s yowled yowling yowls ytterbium
yttrium yucca|s yucked yuckier yuckiest yucking yucks yucky yukked yukking yukky yuletide yummier yummiest yummy
yuppie|s yuppified yuppifies yuppify|ing yuppy yurts zacks zanier zanies|t zaniness zapped zapper|s zapping zappy
zealot|ry|s zealous|ly|ness zebra|s|ss zebus zeitgeist|s zenith|s zeolite|s zephyr|s zeppelin|s zeroed zeroes zeroing
zeros zestful|ly|ness zestier zestiest zests zesty zetas zigzag|ged|ger|ging|s zilch zillion|s zinced zincing zincked
zincking zincs zines zinfandel zinged zinger|s zingier zingiest zinging zings zingy zinnia|s zipped zipper|ed|ing|s
zippier zippiest zipping zippy zircon|ium|s zither|s zloties zloty|s zodiac|al|s zombi|e|es|s zonal|ly zonate zonation
zoned zones zoning zonked zookeeper|s zoological|ly zoologist|s zoology zoomed zooming zooms zoophyte|s zoophytic
zooplankton zoster|s zounds zucchini|s zwieback zydeco zygoses zygote|s zygotic zymurgy
`
