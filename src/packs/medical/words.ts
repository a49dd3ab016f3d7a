// Words of clean medical prose: none of them is a slip, however close it comes to the name of a drug.

/** Lower case, sorted, four letters and more. Counted in MedQuAD (CC BY 4.0), its misspellings taken out. */
export const WORDS: readonly string[] = `
aaas aadc aagab aasa abbreviation abcde abdomen abdomenthe abdomenusually abdominal abduction abetalipoproteinemia
abilities ability ablation able abnormal abnormalities abnormality abnormally abortion about above aboveor abrasion
abroad abrupt abruption abruptly abscess abscesses absence absent absolute absolutely absorb absorbed absorbing
absorbs absorption abstaining abstract abundance abundant abuse abused academic academy acanthocytosis acantholysis
acanthoma acanthomas acanthosis acardiac accelerate accelerated accelerates accelerating accelerator accept
acceptable accepted accepting access accessed accessory accident accidental accidentally accidents accommodate
accompanied accompanies accompany accompanying accomplished according account accounting accounts accumulate
accumulated accumulates accumulating accumulation accumulations accuracy accurate accurately accutane
aceruloplasminemia acetabulae acetabular acetaldehyde acetylated achalasia ache aches achieve achieved achieves
achieving achilles achiness aching achondrogenesis achondroplasia achromatopsia acid acidacidosiscan acidemia acidic
acidity acidosis aciduria acinetobacter aciphex acml acne acoustic acquire acquired acquires acquiring acquisita
acro acrocyanosis acrodermatitis acrodysplasia acromegaly acromesomelia acromesomelic acromicric acronym
acroosteolysis across acth actigall actin acting actinic action actions activate activates activation activator
active actively activities activity acts actual actually acuity acupuncture acute acyl adactyly adams adapt
adaptation adapted adapting adaptive added addicted addiction addictive adding addison addition additional
additionally additive additives address addressed addresses addressing adds adducted adear adem adenines
adenocarcinoma adenocarcinomas adenoid adenoids adenoma adenomas adenomatous adenosyltransferase adenovirus
adenylosuccinase adenylosuccinate adequacy adequate adequately adermatoglyphia adhd adhere adherence adhering
adhesion adhesions adiposa adipose adiposis adjacent adjust adjusted adjusting adjustments adjusts adjuvant
administer administered administering administration admitted adnfle adolescence adolescent adolescents adopt
adopted adopting adrenal adrenocortical adrenocorticotropic adrenocorticotropin adrenogenital adrenoleukodystrophy
adsl adult adulthood adults advance advanced advances advancing advantage advantageous advantages adverse adversely
advice advisable advise advised advises advisory aeds aerobic aerosolized aeruginosa affairs affect affected
affecting affective affects afibrinogenemia aflatoxin afraid africa african africans afrikaner after afterward
afterwards again against agammaglobulinemia aganglionic aganglionosis aged agencies agency agenesis agent agents
ages aggravated aggregate aggregates aggregation aggression aggressive aggressively aggressiveness aging agitated
agitation aglossia agnosia agonist agonists agoraphobia agree agreed agricultural agriculture agricultures ahead
ahfv aicardi aide aided aides aiding aids aimed aiming aims ainhum airborne airflow airplane airplanes airports
airway airways akinesia alacrima alae alagille alanines alarms alaska albinism albright albuminuria albuminuriawhen
alcoholic alcoholics alcoholism aldob aldolase aldosteronism aldrich alert alertness alexander alfa algae aligned
alignment alike alive alkali alkalosis alkaptonuria alkylating allan allele alleles allergens allergic allergies
allergy alleviate alleviated alleviating alliance allow allowed allowing allows almonds almost alone along alongside
alopecia alpl alport alps already also alsp alter alteration alterations altered altering alternate alternating
alternative alternatively alternatives alters although altitude altitudes altogether alveolar alveoli always
alzheimer alzheimers amaurosis ambiguous ambiguus amblyopia ambras ambulance amelogenesis amelx amenorrhea america
americans americas amidinotransferase aminoaciduria aminoacylase aminoadipic aminoglycosides aminosalicyclic
aminosalicylates aminotransferase amish amla ammation amnesia amnesic amniocentesis amnion among amount amounts
amphetamines amplitude amputated amputation amputations amsler amygdala amyloid amyloidosis amyloids amyopathic
amyotonia amyotrophic amyotrophy anabolic anaerobic anaesthetic anagen anal analgesic analgesics analogs analyses
analysis analyze analyzed analyzing anaphylactic anaphylaxis anaplasmosis anaplastic anarthria anastomosis
anatomical anatomy ancestry anchoring andermann andersen anderson andheart andmeats andpneumonia androgen androgens
anecdotal anectodal anemia anemiaa anemialow anemias anemic anencephaly anergy anesthesia anesthetic anesthetics
aneurysm aneurysms angeles angelman anger angina angiogenesis angiogram angiography angioid angiokeratoma
angiokeratomas angiomas angiomatosis angiopathy angioplasty angle angled angles angry anhidrosis anhidrotic animal
animals animated animation animations aniridia ankh ankle ankles ankyloblepharon ankylosing ankylosis announced
annual annually annular annulare annulati anomalies anomalous anomaly anonychia anonymous anophthalmia anorectal
anorexia anosmia another anotia answer answering answers antacid antacids antagonist antagonists antecubital
antegonial antenatal anterior anteriorly anteverted anti antibiotic antibiotics antibioticsmedications antibodies
anticancer anticholinergic anticholinergics anticipation anticoagulant anticoagulants anticoagulation anticonvulsant
anticonvulsants antidepressant antidepressants antidiarrheal antidiarrheals antidiuretic antiemetic antiepileptic
antifibrinolytic antifungal antigens antihelix antihistamines antimalarial antimicrobial antimicrobials
antimuscarinics antinausea antioxidant antioxidants antiparasitic antiperspirant antiphospholipid antiplatelet
antipsychotic antiquitin antiretroviral antispasmodic antithymocyte antithyroid antitoxin antitragus antitrypsin
antiviral antivirals anuria anus anusa anusfrom anusthe anxieties anxiety anxiolytics anxious anymore anyone
anything anytime anywhere aorta aortathe aortic apart apathy apert aphakia aphasia apheresis aphthous aplasia
aplastic apnea apob apoe apolipoprotein apoptosis apparent apparently appear appearance appeared appearing appears
appendage appendages appendicitis appendix appetite appetites apples appliance appliances application applied
applies apply applying appointment appointments approach approaches approaching appropriate appropriately approval
approved approves approximate approximately apraxia apricots aprt aquagenic aqueduct aqueductal aqueous arab arabia
arachnodactyly arachnoid arbs arch arched arches arching archived arcuate arcus ards area areas areata areawhich
areca areds areflexia aren arenaviruses arent areola argininosuccinic argued aricept arise arises arising armenian
armpit armpits arms arnold aromas aromatase aromatherapy aromatic around arousal aroused arrange arranged
arrangement arrangements arrest arrhinencephaly arrhythmia arrhythmias arrhythmic arrhythmogenic arrive arriving
arsacs artemis arterial arteries arteriography arteriopathy arteriosclerosis arteriosus arteriovenous arteritis
artery arthralgia arthritis arthrochalasia arthrogryposis arthropathy article articles articular articulated
articulation artificial asacol asbestos asbestosis ascending ascher ascites ascitic ascoronary asds aseptic
ashkenazi asia asian asians asked asking asks asleep aspect aspects asperger aspergillosis aspirate aspiration
asplenia assault assay assays assemble assembled assembling assembly assess assessing assessment assessments assist
assistance assisted assistive associated association associations assume asthma astigmatism astrocytes astrocytoma
astroglial asymmetric asymmetrical asymmetry asymptomatic ataxia ataxias ataxic ataxin atelosteogenesis atgl
atherosclerosis athetosis athlete athletes athletic atlantoaxial atlas atom atomic atoms atonic atopic atopy atpase
atresia atria atrioventricular atrium atrophia atrophic atrophie atrophin atrophy attach attached attaches attaching
attachment attachments attack attacked attacking attacks attempt attempted attempts attend attending attention
attracted attributed atypical audience audiologist audiologists auditory augmentation august aura auras aureus
australia authors autism autistic auto autoamputation autoantibodies autoantibody autofluorescent autoimmune
autoimmunity autoinflammatory automated automatic automatically automobile autonomic autopsy autosomal availability
available avascular avastin avenues average avium avms avocados avodart avoid avoidance avoided avoiding avulsion
awaiting awake awaken awakening aware awareness away awhile awkward awry axenfeld axial axilla axillary axis axon
axonal axons azoospermia babesia babesiosis babies babinski baby babys babysitters back backache backbone backflow
background backgrounds backing backs backup backward backwards backyard bacteremia bacteria bacterial bacterium
bactrim badly baked baking balanced balancemay balances balancing balding baldness ball balloon ballooning
balloonlike balloons balls balms bananas band bandage bandages banding bands banging banking banks banned banthine
baraitser barber barbiturates bardet bare barely bariatric barking barr barre barrel barrier barriers barrow bars
bart barth bartter basal base based baseline basement basements basics basilar basis basket basketlike bath bathe
bathes bathing bathroom bathrooms baths bats batten battery battle baylisascaris bclc beaded beads beaked beaking
beam beams bean beans bear beard beare bearing beat beating beats became because becker beckwith become becomes
becoming bedding bedouin bedridden bedroom beds bedtime bedwetting beef been beer before beforehand began begin
beginning begins begun behave behavior behavioral behaviors behind behmel being beings belching belgium belief
beliefs believe believed believes bell bells belly belong belongings belongs below belt beltline bend bending
beneath beneficial benefit benefited benefits benign bent benzodiazepines besides best beta betel bethesda bethlem
better between beverage beverages beyond bhds bicarbonatean bickel biconcave bicornuate bicuspid bicycle bicycling
biedl bietti bifid bifida bifidobacteria bifunctional bigger biggest bike biking bilateral bile bilevel biliary
bilirubin bills bind binder binders binding binds binge binswanger biochemical biofeedback biogenesis biologic
biological biology biomarkers biomedical biomicroscopy biopsies biopsy biosynthesis biosynthetic bioterrorism
bioterrorist biotherapy bipap bipartite bipolar bird birdshot birt birth birthcan birthday birthmark birthmarks
births bismol bisphosphonate bisphosphonates bite bites biting bitten bitter bjrnstad blackfan blackheads
blacklegged blacks bladder bladders bladderthat blade blades blame blamed blanche bland blaschko blast blastoma
blasts bleach bleating bleed bleeding bleeds blepharitis blepharochalasis blepharophimosis blepharospasm blind
blindness blister blistered blistering blisters bloated bloating block blockade blockage blockages blocked blocker
blockers blocking blocks blond bloodless bloodmay bloods bloodstream bloody bloom blotching blount blow blown blows
blue blueberries blueprint blueprints blues bluish blunt blunted blunts blurred blurring blurry blurs blush blushing
bmis bmpm board boards boating bodies bodily body bodymay bodymost bodys bodyto boiled boiling boils bold bomb bone
bones bony book booklet booklets books boost booster boosts booths boots border borderline borders bored boring born
borne bossing boston both bother bothered bothering bothers bothersome botox bottle bottled bottom botulism bought
boulevard bounce bounced bounces bound bout bouts bowed bowel bowels bowing bowl bowling boys bpes bphis bppv brace
bracelet braces brachial brachycephaly brachydactyly bracing brackets bradycardia bradykinesia bradyopsia braf brain
brains brainstem brake bran branch branched branches branchial branching brand brands bread breads break breakage
breakdown breakfast breaking breaks breast breastbone breastfed breastfeed breastfeeding breasts breath breathe
breathes breathing breathlessness breaths breech breeding brewer bridge bridges brief briefly bright brighter
brimmed bring bringing brings brisk briskly bristle british brittle broad broader brocks brody broke broken bron
bronchi bronchial bronchiectasis bronchioles bronchiolitis bronchitis bronchoalveolar bronchoconstriction
bronchodilator bronchodilators bronchogenic bronchopulmonary bronchoscope bronchoscopy bronchus brong brooke brooks
broth brother brothers broths brought brow brownish bruise bruises bruising bruit brunner brush brushes brushing
bruxism buccal buchem budding buds buffer bugs build building builds buildup built bulb bulbar bulbi bulbous bulbs
bulge bulges bulging bulk bulking bull bullosa bullous bullying bump bumps bumpy bundle bundles bunions buphthalmos
burden burgers burn burned burnetii burning burns burp burping burrow burrows bursitis burst bursts buschke
businesses butterfly buttock buttocks button buttons buying buzzing bypass bypasses bypassing byproduct byproducts
bystanders cabg cacchi cachexia cadasil cafe caffeinated cage cakes calcaneovalgus calcaneus calcification
calcifications calcimimetics calcineurin calcinosis calculate calculated calculation calculator calendar calf
california call called calledangina calling callosum calloused calls callus callused calluses calm caloric calorie
calories caloriesimportant calr calvaria calvarial calvarium calves came camera cameras camp campaign campomelic
camptodactyly campylobacter camurati canada canadian canal canals cancer cancerous cancers candidates candidiasis
candies candle candy cane canes canned cannibalism canning cannot canola canraise cant capabilities capacity
capillaries capillary capital capitis caps capsule capsules captures carbohydrate carbohydrates carbohydratessugars
carbonated carboxylase carcasses carcinoembryonic carcinogens carcinoid carcinoma carcinomas card cardiac cardinal
cardiofaciocutaneous cardiogenic cardiologist cardiologists cardiology cardiomegaly cardiomyopathies cardiomyopathy
cardiopulmonary cardiorespiratory cardiovascular cardioversion cardioverter cards cardura care cared careful
carefully caregiver caregivers caregiving cares caretaker caretakers caribbean carina carinatum caring carinii
carious carney carol carotid carpal carpals carpenter carpet carried carrier carriers carries carrots carry carrying
cars cartilage carvajal carving case cases casinos cask casting castleman casual cataplexy cataract cataracts catch
catches catching catecholamine catecholamines categories categorized category cathepsin catheter catheterization
catheters cats catsper cattle caucasian caucasians caught causative cause caused causes causing caution cautious
cava caveolinopathies cavernous cavitary cavitation cavities cavity cavus cbavd cblc cbld cblf cblj ccfdn cchf cchs
cdca cdcs cdls cebpa cecum cedars celiac cell cellular cellulitis center centers centimeter centimeters central
centralized centre centrocecal centronuclear century cephalic cephalopolysyndactyly ceralyte cercariae cereal
cereals cerebellar cerebellum cerebral cerebri cerebro cerebrospinal cerebrotendinous cerebrum ceroid certain
certainly certainty certified cerulean cervical cervix cesarean cesd cessation cftr chagas chains chair chairs
chalky challenge challenges challenging chamber chambers champagne chanarin chance chances chancre chandler change
changed changes changing channels chapare chapter character characteristic characteristics characterization
characterize characterized characterizes charcot charge charged charges charles charlevoix chart charts chat check
checked checking checkpoint checks checkup checkups chediak cheek cheekbone cheekbones cheeks cheese cheeses
cheilitis chelating chelation chemical chemically chemicals chemistry chemoembolization chemoprevention
chemopreventive chemosensory chemotherapeutic chemotherapeutics chemotherapy cheney cherubism chest chester chests
chew chewed chewing chhf chiari chiasm chicago chickenpox chickpeas chiefly chilaiditi chilblains child childbearing
childbirth childhood children childrens childs chile chill chills chimeric chin china chinese chips chlamydia
chlorideto choanal choice choices choking cholangiocarcinoma cholangiography cholangiopancreatography cholangitis
cholangitisirritated cholecystectomy cholelithiasis cholescintigraphy cholestanol cholestasis cholesteatoma
cholesterollevels chondrocalcinosis chondrodysplasia chondromatosis chondrosarcoma choose choosemyplate choosing
chops chordee chords chorea choreiform choreoathetosis chores choriocarcinoma chorionic chorioretinal
chorioretinopathy choroid choroidal choroideremia choroiditis chotzen christian christianson christmas chromatid
chromatin chromosomal chromosome chromosomes chronic chronica chronically chronicor churg cider cigar cigarette
cigarettes cigars cilia ciliopathies cincinnati cipa circle circuits circular circulate circulated circulates
circulating circulation circulatory circumcised circumcision circumference circumstances cirrhosis citrin
citrullinemia civilians ckdcan claim clammy clams clapping clarify clarity class classes classic classical
classically classification classifications classified classify claudication clausen clavicle clavicles claw clcnkb
clean cleaned cleaner cleaners cleaning cleanliness cleansed cleansers cleansing clear cleared clearer clearing
clearinghouse clearinghouses clearly clears cleavage cleave cleaved cleft clefting clefts cleidocranial clenching
cleveland click clicking climate climb climbing clinic clinical clinically clinicaltrials clinicians clinics
clinodactyly clip clipped clipping clips clitoral clitoromegaly clock clog clogged clogs clonic cloning clonus close
closed closely closer closes closest closing closure clot clothes clothing clots clotting cloud cloudiness clouding
clouds cloudy clouston cloverleaf club clubbing clubfeet clubfoot clue clues clump clumping clumps clumsiness
cluster clusters clutter cluttered cluttering cmml cmtx cnbp coach coalition coarctation coarse coast coat coating
coats cobblestone coccyx cochlea cochlear cock cockayne code codominance codominant coexist coffin cofs cogan
cognition cognitive cogwheel cohen coherence cohort coil coincide cola colas cold colder coldness colds colectomy
coli colic colitis collaboration collagenous collagens collapse collapsed collapses collapsing collar collarbone
collarbones collars collect collected collecting collection collectively collects college collins collodion coloboma
colobomas colon colonand coloncalled colonic colonization colonized colonoscope colonoscopy colonpart colony color
colorectal colored coloring colorless colors colostomy colpocephaly columbia columella column columns coma comaa
comatose comb combat combating combination combinations combine combined combines combing combining combs come comes
comfort comfortable comfortably coming commensal comment commercial commercially commitment committee commonly
communicate communicating communication communities community companies company compare compared compares comparing
comparison compartments compatible compensate compensation complain complement complementary complementation
complete completed completely completes completing completion complexes complexion complexity compliance complicate
complicated complicates complicating complication complications comply component components composed composition
compounds comprehension comprehensive comprehensively compress compressed compresses compressing compression
compressions comprises compromised compulsive computed computer computerized computers comt concave conceive
conceived conceiving concentrate concentrated concentrates concentrating concentration concentrations concentric
conception concern concerned concerning concerns concert conclusions conclusive conclusively condition conditioning
conditions conditionssuch condom condoms conduct conducted conducting conduction conductive conducts condyle cone
cones confetti confident confidently confined confirm confirmation confirmed confirming confirms conflicting conform
conformal confuse confused confusing confusion congenita congenital congenitally congestion congestive congo conical
conjunction conjunctiva conjunctival conjunctivitis connatal connect connected connecting connection connections
connective connects connexin cons conscious consciousness consecutive consensus consent consequence consequences
consequently conservative conservatively conserving consider considerably consideration considered considering
consist consistency consistent consistently consisting consists consortium constant constantly constipated
constipation constitutive constitutively constrict constriction constrictions constrictive constricts construction
consult consultation consultations consulted consume consumed consumer consumers consumes consuming consumption
contact contacts contagious contain contained container contains contaminant contaminate contaminated contamination
contend content contents context contiguous continent continua continual continually continue continued continues
continuing continuous continuously contraceptive contraceptives contract contracting contraction contractions
contracts contracture contractures contraindicated contralateral contrast contribute contributed contributes
contributing contribution contributor control controlled controlling controls controversial convalescent convenience
convenient convention conventional conversations conversion convert converted converting converts convex convey
conveys convincing convulsants convulsions convulsive cook cooked cookies cooking cool cooled cooley cooling cools
coombs cooperation coordinate coordinated coordinates coordinating coordination copd cope copied copies coping copy
copying copyrighted cord cordis cords core corectopia corn cornea corneal corneas cornelia corneoretinal corner
corners corneum cornified corns corona coronal coronary corpus corpuscular correct corrected correcting correction
corrective correctly corrects correlation corresponding corresponds cortex corti cortical corticobasal
corticomedullary corticospinal corticosteroid corticosteroids corticosteroidsmedications cortisolmay
cortisolsometimes cosmetic cosmetically cosmetics cost costa costello costly costochondral costs couches cough
coughed coughing coughs could coumadin counseling counselor counselors count countcan counted counter counterparts
countertops counting countries country counts county couple couples course courses cousin cousins cover covered
covering covers cowden cows coxa coxiella coxsackievirus coyotes cpap cpeo crab crack cracked crackers crackling
cracks cradle cramp cramped cramping cramps crampy cranberries cranial craniofacial craniometaphyseal
craniopharyngeal craniopharyngioma craniopharyngiomas craniosynostosis cranium cranky crash crashes craving cravings
crawl crawled crawling cream creamer creamers creams creamy crease creases create created creates creating creation
crebbp cree creeping crescent crest creutzfeldt cricoarytenoid crigler crises crisis crit criteria critical
critically crohn crohns crooked crops cross crossed crossing crossover croup crouzon crouzonodermoskeletal crowd
crowded crowding crowning crowns crtap crucial crush crushing crust crusted crusting crusts crusty crutches cruzi
crying cryoprobe cryopyrin cryosurgery cryotherapy cryptococcal cryptogenic cryptorchidism cryptosporidium crystal
crystalline crystals csid ctns ctsd ctsf cubitus cues cuff cuffs cultural culture cultures cupid cupped cupping cups
curable cure cured cures curettage curette curing curled curly currarino current currently curtains curvature curve
curved curves curvilinear curving cushing cushings cushion cushions cutanea cutaneous cutis cuts cutting cyanosis
cyclase cycle cycles cycling cyclohydrolase cyclopia cyclospora cyclosporiasis cyld cylinder cylindromas
cylindromatosis cyst cystic cysticercosis cystinosin cystinosis cystitis cystoscope cystoscopy cystourethrogram
cysts cytochrome cytogenetic cytogenetically cytokines cytology cytometry cytopenia cytoplasm cytoskeleton cytotoxic
cytoxan dactylitis dagger daily dairy dallas damage damaged damageparticularly damages damaging damp dance dancing
dandruff dandy danger dangerous dangerously dangers danlos dark darken darkened darkening darker darkly dash data
database date dates datscan daughter daughters dawn daybecause daylight days daytime dcis ddon dead deadly deaf
deafness deal dealing deals deaminase death deaths debate debated debilitated debilitating debridement debris decade
decades decarboxylase decay decays deceased decide decided decides deciding deciliter decision decisions decline
declined declines declining decompression decongestants decrease decreased decreases decreasing decremental
dedicated deep deepening deeper deeply deer deerflies deet defect defective defects defend defense defenses deferens
defibrillator defibrillators deficiencies deficiency deficient deficit deficits define defined defines definite
definitely definition definitions definitive definitively deflated deflates deformation deformed deformities
deformity defrosting degenerate degeneration degenerative degos degradation degrades degranulation degree degrees
dehydrated dehydration dehydrogenase dejerine delay delayed delaying delays delete deleted deletes deletion
deletions deli deliberate delicate delirium deliver delivered delivering delivers delivery delusions demand
demanding demands demeanor dementia dementias demonstrate demonstrated demonstrates demonstrating demyelinating
demyelination dend denervation denmark dense denser density dentate dentatorubral dentin dentinogenesis dentist
dentistry dentition dento dentures denys deodorant deoxyribonucleic department departments depend dependant
dependence dependency dependent depending depends depigmentation depleted depletion deposit deposited deposition
deposits depressed depression deprivation deprive deprived deprives dept depth derive dermabrasion dermal dermatitis
dermatofibrosarcoma dermatoglyphics dermatoglyphs dermatologist dermatologists dermatology dermatomyositis
dermatosis dermatosparaxis dermis dermographism dermoid dermopathy descend descended descending descent describe
described describes describing description descriptions deserts design designated designation designed designs
desirable desire desmoid desmoplastic desmosomes despite desserts destinations destroy destroyed destroying destroys
destruct destruction destructive detached detachment detachments detail detailed details detect detectable detected
detecting detection detectors detects deteriorate deteriorates deteriorating deterioration determination determine
determined determines determining detrol devastating develop developed developing development developmental
developmentally develops deviated deviation device devices dfmo dfsp diabetes diabetesan diabetescould diabetesis
diabetesthe diabetic diabetics diagnose diagnosed diagnoses diagnosing diagnosis diagnostic dial dialysis
dialysisthe dialyzer diameter diamond diaper diapers diaphragm diaphragmatic diaphragms diaphyseal diaphyses
diaphysis diarrhea diarrheal diary diastasis diastema diastolic diastrophic diathesis dicarboxylic dickens
dictionary didn died dieker dienoyl dies diet dietary dietetics diethylmetatoluamide dietician dieting dietitian
dietitians diets dietz differ difference differences different differential differentiate differentiated
differentiation differently differing differs difficile difficult difficulties difficulty diffuse
difluoromethylornithine digeorge digest digested digesting digestion digestive digests digit digital digitalis
digits digs dihydrolipoamide dihydropyrimidine dilatation dilate dilated dilates dilation dilute diluted dimensional
dimer diminish diminished diminishes dimple dimpled dimples dinner dioxina dioxygenase diplegia diplopia dipping
dipstick direct directed directing direction directions directives directly directory directs dirt dirty
disabilities disability disable disabled disables disabling disagree disappear disappearance disappeared disappears
disappearthat disaster disasters disc discharge discipline discoloration discolored discomfort discomforts
discontinued discount discouraged discouraging discover discovered discoveries discovering discovers discovery
discrepancy discrete discriminate discrimination discs discuss discussed discusses discussion disease diseasealso
diseasean diseasecan diseased diseases diseasesdiagnoses diseasesdiseases diseasesdisorders diseasesexamines
diseaseslooks diseasesperforms diseasesuch diseasethat diseasethe disfiguring dish dishes disinhibition disk disks
dislocate dislocated dislocation dislocations disomy disorder disordered disorders disorganization disorganized
disorientation disparities displaced displacement display disposable disposal disposition disproportion
disproportionate disproportionately disrupt disrupted disrupting disruption disruptions disrupts dissecans
dissection disseminated disseminates dissolve dissolves dissolving distal distance distances distant distensae
distension distention distichiasis distinct distinctive distinguish distinguished distinguishes distinguishing
distort distorted distortion distortions distraction distractions distress distributed distributes distribution
district disturb disturbance disturbances disturbed disturbs ditropan diuretic diuretics diureticsmedications divers
diverse diversion divert diverticula diverticular diverticulitis diverticulosis diverticulum diverts divide divided
divides dividing diving division divorce dizziness dizzy dizzying dmpk dnaallow doctor doctors document documented
does doesn doesnt dogs doing dolichocephaly dolorosa domain dome domestic dominant dominantly dominican donate
donated donates donation done donohue donor donors dont doom door doors dopa dopaminergic doppler dorange dorfman
dormant dorms dorsal dorsalis dorsiflexor dosage dosages dose doses dosing dots double doubles doughnuts doughy
dowling down downs downslanting downturned downward doze dozen dozens dppos dpyd dragging drain drainage drained
draining drains dramatic dramatically drash draw drawing drawings drawn draws dread dreams dreifuss dress dressed
dressing dressings dribble dribbling dried drink drinkers drinking drinks driscoll drive driving drooling drooping
droopy drop droplets dropping drops drowning drowsiness drowsy drpla drug drugs drugssuch drugstores drunkenness
drusen dryer drying dryness dual duane duarte dube duchenne duct ductal ducts ductus dudley duke dull dulse dumbbell
dumping duodenal duodenum duodenumthe duplex duplicated duplication duplications dura dural duration during dusk
dust dusts dutch dvds dwarfism dyes dyggve dying dysarthria dysautonomia dyscalculia dyschromatopsia dysconjugate
dysdiadochokinesis dyserythropoietic dysfunction dysfunctional dysfunctions dysgammaglobulinemia dysgenesis
dysgerminomas dysgraphia dyshormonogenesis dyskinesia dyskinesias dyslexia dysmetria dysmetric dysmorphism
dysmotility dysmyelination dysosmia dysostosis dyspepsia dysphagia dysphasia dysphonia dysplasia dysplasias
dysplastic dyspnea dyspraxia dysraphism dysregulation dystonia dystonias dystonic dystroglycanopathy dystrophic
dystrophies dystrophin dystrophy each eales earache eardrum earlier earliest earlobe earlobes early ears earth ease
easier easily easing east eastern easy eaten eating eaton eatright eats ebola ebstein eccrine echinococcosis
echinococcus echo echocardiogram echocardiography echoes echolalia eclampsia ectasia ectoderm ectodermal ectopia
ectopic ectopy ectrodactyly ectropion eczema edar edaradd edema edemaswelling edge edges edition ednrb educate
education educational educator educators effect effective effectively effectiveness effects efficacy efficiency
efficient efficiently effort efforts effusion egfr eggs egrf egypt ehlers ehrlichiosis eight eighth eighty either
ejaculation ekgs elastic elasticity elasticum elastin elbow elbows eldercare elderly elective electric electrical
electricity electro electrocardiogram electrocautery electrode electrodes electrodesiccation electroencephalogram
electroencephalography electrolyte electrolytes electrolyteschemicals electrolytesminerals electromyogram
electromyography electron electronic electrophoresis electrophysiologist electrophysiologists electroretinogram
electroretinography element elementary elements elevate elevated elevating elevation eligible eliminate eliminated
eliminates eliminating elimination elisa elongated elongation else elsewhere embarrassed embarrassing embarrassment
embedded embolism embolization embolus embryo embryonal embryos embryotoxon emedicine emerge emergencies emergency
emerging emery eminence emission emollients emotion emotional emotionally emotions empathy emphasis emphasizes
emphysema employed emptied empties empty emptying enable enables enablex enac enam enamel encephalitis encephalocele
encephaloceles encephalomyelitis encephalomyopathy encephalopathies encephalopathy enchondromas enchondromatosis
enclosed encode encoded encodes encoding encountered encounters encourage encouraged encourages encouraging ency
encyclopedia endarterectomy ended endemic ending endings endocardial endocarditis endocardium endocrine
endocrinologist endolymphatic endometrial endometriosis endometrium endoplasmic endorectal endorsement endoscope
endoscopea endoscopic endoscopies endoscopy endothelial endothelin endothelium endotracheal endovascular endplates
ends endthrough endurance enduring enema enemas energy energyand engage engagement engaging engelman engelmann
engineered england enhance enhanced enhances enhancing enjoy enjoyable enlarge enlarged enlargement enlarges
enlarging enolase enough enriched ensure ensures ensuring enter enteral entered enteric entering entero enteroccocci
enterococci enterocolitis enteropathica enteropathy enteroscopy enters enthesitis entire entirely entitled entrance
entrapment entrez entropion entry enucleation enuresis envelope environment environmental environments enzymatic
enzyme enzymes eogt eosinophil eosinophilia eosinophilic eosinophils epcam ependymoma epibulbar epicanthal
epicanthus epidemic epidemics epidemiologic epidemiology epidermal epidermis epidermoid epidermolysis epidermolytic
epididymis epididymitis epidural epigenetic epiglottis epilepsies epilepsy epileptic epilepticus epimerase
epiphyseal epiphyses epiphysiolysis epiphysis episcleritis episode episodes episodic epistaxis epithelioid
epithelium epor epstein equal equally equals equinovalgus equinovarus equipment equipped ercp erdheim erectile
erection erections erosion erosions errands error errors erupt erupting eruption eruptiva eruptive erysipelas
erythema erythematosis erythematosus erythematous erythroblasts erythrocyte erythrocytes erythrocytosis erythroderma
erythroid erythropoietic escape esophageal esophagitis esophagus esotropia espaol especially esrd essential
essentially establish established establishes establishing establishment esters esthesioneuroblastoma estimate
estimated estimates estrogen etfa etfb etfdh ethical ethmoid ethnic ethnicities ethnicity ethylmalonic eunice
euphoria europe evacuate evaluate evaluated evaluates evaluating evaluation evaluations even event eventparticularly
events eventual eventually ever every everyday everyone everything everywhere evidence evident evoked evolution
evolve evolving ewing exacerbations exact exactly exaggerated exam examination examinations examine examined
examines examining example examples exams excavatum exceed exceeds excellence excellent except exception exceptions
excess excessive excessively exchange excised excision excisional excitable excited excitement exciting exclude
excluded excluding exclusion exclusively excoriation excreta excrete excreted excreting excretion executive exelon
exenteration exercise exercised exercises exercising exert exerting exertion exertional exfoliative exhalation
exhaled exhibit exhibiting exist existing exists exit exits exocrine exon exophthalmos exostoses exostosis exotropia
expand expanded expanding expands expansion expect expectancy expectations expected expensive experience experienced
experiences experiencing experimental expert expertise experts explain explained explains explanation explanations
exploratory explore explored exploring explosion explosive export expose exposed exposes exposing exposure exposures
express expressed expression expressions expressive expressivity exstrophy extend extended extending extends
extension extensions extensive extensor extent extents exterior external extra extracellular extracranial extraction
extractions extracts extragonadal extrahepatic extramedullary extraocular extrapyramidal extreme extremely extremes
extremities extremity exudate exudative eyeball eyeballs eyebrow eyebrows eyed eyeglasses eyelashes eyelid eyelids
eyepieceis eyes eyesight fabry face faced faces facial facies facilitate facilitated facilities facility facing
facio facioscapulohumeral fact factories factors factorssuch factory facts fade fades fahr fahrenheit fail failed
failing fails failure failureand failureor failures faint fainting faintness fair fairly faisalabad faith fall
fallen falling fallopian fallot falls false falters falx familial familiar families family famine fanconi faqs
farsightedness farther farthest fasciculations fashion fast fastening faster fastest fasting fatal fatality fatfound
father fathers fatigability fatigable fatigue fatigued fats fatty faulty fava favorable favorably favorite fcgi fear
feared fears feasible feature featured features febrile february fecal feces fech fechtner federal federation feed
feeding feedings feeds feel feeling feelings feels feet feingold felt female females femoral femur fermentation
ferritin fertility fertilization fertilized fetal fetalis fetoprotein fetus fetuses fevers fewer fgfr fhbl fibers
fibrillary fibrillation fibrillin fibrils fibrin fibrinolysis fibrinolytic fibroadenoma fibrodysplasia
fibroelastosis fibroids fibrolamellar fibroma fibromas fibromatosis fibromuscular fibromyalgia fibrosarcoma fibrosis
fibrotic fibrous fibula fibular fields fifth fifties fight fighting fights figlu figure figures filament filaments
filamin filarial filariasis filiforme filing filippi fill filled filling fills film filter filtered filtering
filters filtration final finally financial find finder finding findings finds fine finger fingerlike fingernail
fingernails fingerprint fingerprints fingers fingertip fingertips finish finland finnish fire fireplace fires firing
firm firmly first fish fissure fissures fist fistulae fistulas fistulasabnormal fitness fits fitted fitting five
fixation fixed fixing fizzy flabby flailing flaky flammation flank flap flapping flaps flare flared flares flareup
flareups flaring flash flashes flashing flat flatten flattened flattening flatulence flatus flavoprotein flavor
flawed flcn flea flesh fleshy flexibility flexible flexing flexion flies flight flights flna flnb float floaters
floating flomax flood floods floor floors floppiness floppy floss flossing flow flowed flowers flowing flows
fluctuate fluctuating fluctuation fluidin fluids flulike fluorescence fluorescent fluoropyrimidine fluoropyrimidines
fluoroscopy flush flushed flushes flushing flutter fluttering flying foam foamy fobt focal focus focused focuses
focusing fogs folates fold folded folding folds foley folinic follicle follicles follicular follow followed
following follows followup fontanel fontanelle fontanelles fontanels food foodand foodborne foodincluding foods
foodsinto foot foramen foramericans foramina force forced forceps forces forcing forcoronary fore forearm forearms
forebrain forehead foreign forelock foreskin forests forever forget forgetful forgetfulness forgets forgetting form
formal formation formed former formerly formiminoglutamate formiminotransferase forming forms formula formulas
formulation formulations forth forties fortified fortunately forums forward fosrenol fossa fossae foster foul found
foundation four fourfold fourteen fourth fovea foveal foxes fraction fractions fracture fractured fractures fragile
fragility fragment fragments fragrance frame frames framework france franceschetti francisco frank frasier frataxin
fraumeni fraxe freckles freckling fred free freely freeman freeze freezer freezes freezing freiberg french frenula
frenulum frequencies frequency frequencyurination frequent frequently fresh freshly freshwater friction friderichsen
fried friedreich friedreichs friend friendly friends fries fright from front frontal frontometaphyseal
frontoparietal frontotemporal frostbite frostings frozen fructosuria fruits fruity frustrating frustration frying
fryns fsgs ftcd ftdp fuchs fuel fugax fukuyama fulfill fulguration full fuller fullest fullness fully fumarase fumes
fumigant function functional functioning functions fund fundamental funded funder funding funds fundus fungal fungi
fungus funnel furniture furrow furrowed further furthermore fuse fused fuses fusiform future gaba gabhs gags gail
gain gained gaining gait galactokinase galactosemia galactosialidosis galactosidase galen gallbladder galloway
gallstones gambiense game games gammopathy ganglia gangliocytoma gangliocytomas gangliomas ganglioneuroma
ganglioside gangliosidosis gangrene gangrenosum gaps garage garbage gard gardening gardner gargle gargled gars gases
gasoline gasping gasses gastaut gastrectomy gastrin gastrinomas gastritis gastro gastroenteritis gastroenteritisan
gastroenterologist gastroenterologists gastroesophageal gastrointestinal gastroparesis gastroschisis gastrostomy
gated gather gathered gathering gatm gaucher gauge gaze gcps gear geared geleophysic gels gender genders gene
genefacts general generalized generally generate generated generates generation generations generator genereview
genereviews generic genes genesthose genetests genetic genetically geneticist geneticists genetics genital genitalia
genitals genitourinary genoa genome genomic genomics gentle gently genu geographic geographical gerd geriatric
geriatrician geriatricians germ german germinal germline germs gerstmann gestation gestational gets getting gfap
ghosal ghras ghrh ghrhr giant giardia giedion gigantism gigantomastia gilbert gingiva gingival gingivitis girdle
girl girls gitelman give given gives giving glabella glabellar gland glands glandular glans glanzmann glare glass
glasses glaucoma gleason gleevec glenoid glia glial glide glih glioma gliomas gliosis glistening global globe globin
globotriaosylceramide globus glomerular glomeruli glomerulonephritis glomerulonephritisthat glomerulopathy
glomerulosclerosis glomerulus glossary glossitis glossoptosis glottis gloved gloves glow glucagonoma glucocorticoid
glucocorticoids glucocorticoidssteroid glucosidase glucosuria glue gluten glycan glycogen glycolipids glycolysis
glycoprotein glycoproteins glycosaminoglycans glycosuria glycosylation glyoxylate gnas goal goals goats goes going
goiter goiters golabi gold goldberg goldenhar golf gonadal gonadotropin gonads gone gonorrhea good goodpasture goods
gorlin gotten gout goutieres gouty government gowers grab gracile grade grades gradual gradually graduated graft
grafted grafting grafts graham grains grainy gram grams grand grandchildren grants granular granules granulocyte
granulocytes granuloma granulomas granulomatosis granulomatous granulosus grapes graphic grasping grass grasses
graves gravis gray graying grayish greasy great greater greatest greatly grebe greek greenland greig grey grhpr grid
grief grill grimacing grip griscelli gritty grocery groin grointhe grooming groove grooves gross grossly ground
grouped grouping groups grow growing grown grows growths grsbeck grunting gsdv gsdvi gsdvii guadalajara guam
guanidino guanidinoacetate guarantee guarantees guardians guidance guide guided guidelines guides guillain guilt
guinea gums gutka guttate gynecologic gynecological gynecologist gynecomastia gyrata gyrate gyri gyrus haar habit
habits habitus hacking hadha haematobium haemophilia haemorrhagic hailey hair hairline hairs hairy hais hajdu half
halfway hallermann hallervorden hallmark hallmarks hallucinations hallux hallways halt halting halves hamartoma
hamartomas hamartomatous hammer hammertoe hammertoes hamp hanac hand handbook handle handled handling hands
handwashing handwriting hanger hanging hangs hanhart haplotype haplotypes happen happened happening happens happily
happy haptoglobin harbor hard harden hardened hardening hardens harder hardikar hardly harlequin harm harmful
harming harmless harms harsh hartnup harvesting hashimoto hashimotos hasn hatch hatched hats have havecoronary haven
having hawaiians hazard hazardous hazards hazy hboc hccs hdgc hdls head headache headaches headed headedness heads
heal healed healing heals health healthcare healthier healthy healthyand hear heard hearing hears heart heartbeat
heartbeats heartburn hearts heat heated heating heavier heavily heaviness heavy heel heeled heels hegglin height
heightened heights held helical helicases helices helicobacter hellp helmet help helped helper helpful helping helps
hemangioblastomas hemangioma hemangiomas hemangiopericytoma hemarthrosis hematocrit hematodiaphyseal hematological
hematologist hematoma hematomas hematopoiesis hematuria hematuriablood heme hemi hemianesthesia hemicrania
hemifacial hemihyperplasia hemihypertrophy hemiparaplegia hemiparesis hemiplegia hemiplegic hemisphere hemispheres
hemivertebrae hemochromatosis hemodialysis hemoglobinuria hemolysis hemolytic hemolyze hemophagocytic
hemophagocytosis hemophilia hemophilus hemoptysis hemorrhage hemorrhages hemorrhagic hemorrhaging hemostasis
hemothorax hence hennekam henoch hepacam heparan hepatectomy hepatic hepatoblastoma hepatocardiomuscular
hepatocellular hepatoerythropoietic hepatologist hepatomegaly hepatorenal hepatosplenomegaly herbal herbicide
herbicides herbs here hereditary heredity heritable heritage herlitz hermansky herndon hernia hernias herniated
herpes herpesvirus herpetiformis herself hesitancy hesitate heterochromia heterogeneous heterotaxy heterotopia
heterotopias heterotopic heterozygote heterozygotes heterozygous hexa hexosaminidase hftc hhrh hiatal hiatus hiccup
hiccups hicpac hida hidden hide hidrotic hids hies higashi high higher highest highly himself hipbone hipbones
hippel hippocampus hips hipsand hipsthat hirschhorn hirschsprung hirsutism hispanic hispanics hissing histidinemia
histidinuria histiocyte histiocytes histiocytoma histiocytosis histology histone histones historic historically
histories history historycant hitting hives hlas hlhs hlrcc hmbs hmdpc hnpcc hnscc hoarse hoarseness hobby hodgkin
hodgkins hogg hold holding holds hole holes hollow holocarboxylase holocytochrome holoprosencephaly holt holter home
homeless homemade homeostasis homes homework hominis homocystinuria homozygote homozygotes homozygous honest hook
hooked hope hopefully hopeless hopes hoping hopkins horizontal hormonal hormones horn horns horny horseshoe hose
hospice hospital hospitalization hospitalizations hospitalized hospitals host hosts hotels hour hours housecleaning
household houses housework housing however hsan hsas hsct htlv html http huge hugging humans humanus humeral
humeroradial humerus humidifier humidity humira humming humor hump hunched hundred hundreds hung hunger hungry hunt
hunter huntington hurler hurricane hurricanes hurt hutchinson hutterite hyaline hyalinosis hyalomma hydantoin
hydatid hydranencephaly hydratase hydration hydrocele hydrocephalus hydrolase hydrometrocolpos hydromyelia
hydronephrosis hydrops hydroquinones hydroureter hydroxyacyl hydroxybutyrate hydroxyglutaric hydroxyisobutyric
hydroxylase hydroxymethylbilane hydroxyphenylpyruvate hydroxypyruvate hydroxysteroid hygiene hygienic hygroma hyper
hyperactive hyperactivity hyperacusis hyperaldosteronism hyperammonemia hyperbaric hyperbilirubinemia hypercalcemia
hypercalciuria hyperchloremic hyperchloridura hypercholesterolemia hyperconvex hypercortisolism hyperekplexia
hypereosinophilia hypereosinophilic hyperextensibility hyperextensible hyperfractionated hyperglycemia
hyperglycinemia hyperglycinuria hypergonadotropic hyperhidrosis hyperimmunoglobulin hyperinsulinemia
hyperinsulinemic hyperinsulinism hyperkalemia hyperkalemic hyperkeratosis hyperkeratotic hyperkinesis hyperlipidemia
hyperlipidemiahigher hyperlipidemiawhen hyperlipoproteinemia hyperlordosis hypermagnesemia hypermanganesemia
hypermelanotic hypermethioninemia hypermetropia hypermobile hypermobility hyperopia hyperopic hyperorality
hyperornithinemia hyperostosis hyperoxaluria hyperparathyroidism hyperphenylalaninemia hyperphosphatasemia
hyperphosphatemia hyperphosphatemic hyperphosphaturia hyperpigmentation hyperpigmented hyperplasia hyperplasiaalso
hyperplastic hyperprolactinemiatoo hyperprostaglandinuria hyperreflexia hyperresponsiveness hypersegmentation
hypersensitivity hypersplenism hypertelorism hypertension hypertensive hyperthermia hyperthermic hyperthyroid
hyperthyroidism hypertonia hypertonic hypertrichosis hypertriglyceridemia hypertrophic hypertrophy
hypertryptophanemia hyperuricaemic hyperuricemia hyperuricosuria hyperventilation hypnosis hypo hypoalbumina
hypoalbuminemia hypoalbuminemiawhen hypoalbuminialow hypoaldosteronism hypoalphalipoproteinemia
hypobetalipoproteinemia hypocalcemia hypocalcemic hypocalciuria hypocalciuric hypocellularity hypochloremia
hypochondroplasia hypochromic hypocortisolemia hypodontia hypoesthesia hypofibrinogenemia hypogammaglobulinemia
hypoglycemia hypoglycemic hypogonadism hypogonadotrophic hypogonadotropic hypohidrosis hypohidrotic hypokalemia
hypokalemic hypoketotic hypokinesia hypolobated hypomagnesemia hypomelia hypomotility hypomyelination hyponatremia
hypoparathyroidism hypopharyngeal hypopharynx hypophosphatasia hypophosphatemia hypophosphatemic hypopigmentation
hypopigmented hypopituitarism hypoplasia hypoplastic hypoprebetalipoproteinemia hypoproteinemia hyporeflexia
hyporeninemic hyposmia hypospadias hyposthenuria hypotelorism hypotension hypothalamus hypothenar hypothermia
hypothesis hypothyroidism hypotonia hypotonic hypotrichosis hypouricemia hypoventilate hypoventilation hypovolemic
hypoxemia hypoxia hypsarrhythmia hysterectomy hysteria hystrix hytrin iatrogenic ibds ibmpfd iced ichthyoses
ichthyosiform ichthyosis idea ideal ideally identical identifiable identification identified identifies identify
identifying identity idiopathic iduronate ignore igra iiia iiib iiic iiid ikbkap ikbkg ileostomy ileum ileumor
ileumthe ileus ilia iliac illegal illness illnesses illuminates illustration image imagery images imagine imaging
imaginginterprets imbalance imbalances imerslund imitation immature immaturity immediate immediately immigrant
immigrants immigration immobile immobility immunity immunization immunizations immuno immunocompromised
immunodeficiencies immunodeficiency immunofluorescence immunofluorescent immunoglobulins immunohistochemical
immunohistochemistry immunologic immunomodulators immunomodulatory immunoosseous immunosorbent immunosuppressant
immunosuppressants immunosuppression immunosuppressive immunotherapies immunotherapy imodium impact impacted impacts
impair impaired impairing impairment impairments impairs impedes impending imperfect imperfecta imperforate impetigo
implant implantable implantation implanted implants implement implemented implicated implies imply importance
important importantly imported impossible impotence impression imprinted imprinting improper improperly improve
improved improvement improvements improves improving impulse impulses impulsive impulsivity imrt imts imuran
inability inactivate inactivation inactivators inactive inactivity inadequate inappropriate inattention inborn
incapacitated incarcerated incarceration inch inches incidence incidental incidentally incidents incision incisional
incisions incisor incisors include included includes including inclusion income incompatibility incomplete
incompletely incontinence incontinencethe incontinentthey incoordination incorporate incorporated incorrect
incorrectly increase increased increases increasing increasingly increments incubation indeed indefinitely
independence independent independently index india indiana indians indicate indicated indicates indicating
indication indications indicator indigestion indirect indirectly individual individualized individually individuals
indonesia indoor indoors induce induced inducing industrial industrialized industries industry ineffective
inefficient infalyte infancy infant infantile infants infarction infarctions infarcts infect infected infecting
infection infectioncausing infections infectionshould infectious infective infectivity infects inferior infertile
infertility infest infestation infestations infested infiltrates infl inflame inflamed inflames inflammation
inflammationirritation inflatable inflated inflates influence influenced influences influencing info inform
information informative informed infrequent infused infusion infusions ingest ingested ingesting ingestion
ingredient ingredients ingrown inguinal inhalation inhale inhaled inhaler inhalers inhaling inherit inheritance
inherited inheritedthat inheriting inherits inhibit inhibiting inhibition inhibitions inhibitors inhibits
iniencephaly initial initially initials initiated initiates initiating initiation initiative inject injectable
injected injecting injection injections injector injects injure injured injures injuries injurious injury innate
inner innermost innocent inoperable input insect insecticide insecticides insects insensitivity insert inserted
inserting insertion inserts inside insides insidious insight insipidus insoluble insomnia inspect insr instability
install instance instances instead institute institutes institutionalized institutions instruct instructed
instruction instructions instructs instrument instruments insufficiency insufficient insulated insulates insulating
insulation insulinoma insurance insuring intact intake integrative integrity intellect intellectual intellectually
intelligence intended intense intensify intensities intensity intensityfocused intensive intention interact
interacting interaction interactions interacts intercalatum interchangeably intercourse interest interested
interests interfamilial interfere interference interferes interfering interior interleukin interlibrary
intermamillary intermittent intermittently internal international internet internist internists interossei
interpediculate interphalangeal interpret interpreted interprets interrupt interrupted interruption intersex
interstitial interval intervals intervention interventional interventions intervertebral intestinal intestinalis
intestine intestinealso intestineand intestinebulge intestinein intestines intestinewhich intimal into intolerance
intolerances intolerant intra intraabdominal intracellular intracerebral intracranial intraepithelial intrahepatic
intramuscular intramyocellular intranuclear intraocular intrathecal intrathoracic intrauterine intravascular
intravenous intravenously intravitreal intricate introduce introduced introduction intubation intussusception inuit
invade invaded invader invaders invades invading invasive inversus inverted inverting investigate investigated
investigating investigation investigations investigators invisible involuntarily involuntary involve involved
involvement involves involving inward iodides iodineover iodinesuch iodized ionizing ions irak irides iridis
iridocorneal iris irises iritis iron irradiation irrational irregular irregularities irregularity irregularly
irreversible irrigate irrigated irritability irritable irritants irritate irritated irritates irritating irritation
irritations ischemia ischemic ischia island islander islanders islands islet islets isnt isochromosome
isochromosomes isoform isolated isolates isolation isomaltase isomerase isovaleryl israel issue issued issues
italian italy itch itched itches itchiness itching itchy item items itpkc itself ivig ixodes jackson jakob james
japan japanese jarcho jaundice jawbone jaws jean jeans jeghers jejuni jejunum jerking jerks jerky jervell jewish
jews jittery jmml jobs jogging john johns johnson join joined joining joins joint joints jones joseph joubert
journal journals jude judge judged judgement judging judgment jugular juice juices july jumping junction junctional
junctions june just juvenile juxtafoveal juxtaglomerular kallmann kanzaki kaopectate kaposi kartagener karyotype
karyotypes kath kaufman kawasaki kearns keep keeping keeps kegel keloids kelpmay kennedy kept keratan keratin
keratinocyte keratinocytes keratinocytic keratins keratitis keratoconjunctivitis keratoconus keratocysts keratoderma
keratodermas keratolytics keratopathy keratoses keratosis kernicterus ketoacid ketoacidosis ketoacidotic ketones
ketonuria ketosis ketothiolase kettering keyboard keys kick kicking kidneys kids kidshealth kievit kill killed
killers killian killing kills kilobases kinase kind kinds kinesin kingdom kink kissing kitchen klamp kleefstra klein
klinefelter klippel knee kneecap kneecaps knees kniest knife knobloch knock knocking know knowing knowledge
knowledgeable known knows knuckle knuckles koebner korea korean korsakoff kras kshv kuru kuskokwim kyphoscoliosis
kyphosis label labeled labels labia labial lability labor laboratories laboratory labs labyrinth labyrinthine
labyrinthitis lack lacking lacks lacrimal lacrimation lacy lada lafora laing lait lakes lamb lambdoidal lambert
lamellar lamin laminin lamm lamp land landmark lange langer langerhans language lants lanuginosa laparoscope
laparoscopea laparoscopic laparoscopy lard lare large largely larger largest laron larsen larson larvae larval
laryngeal laryngectomy laryngomalacia laryngoscope laryngoscopy larynx laser lasers lashes lassa last lasted lasting
lastinghealth lastly lasts late lately latent later lateral latest latex latin latina latinas latino latinos latter
lattice laugh laughing laughter launched laundered laundry lavage lawn laws laxa laxative laxatives laxity layer
layered layers laying lays lazy lcat lchad lcis ldha ldhb lead leading leads leaf leafy leak leakage leaking leaks
leaky lean leaning learn learned learning learns least leathery leave leaves leaving leber lectures left legal
legally legions legs legumes leiden leigh leiomyomas leiomyomatosis leishmania leishmaniasis leisure lemonade lems
lending length lengthen lengthened lengthening lengths lengthy lennox lens lenses lenticonus lentigines lentils
lentis lenz leopard leprechaunism leprosy leri lesch lesion lesions less lessen lessens lesser lester lethal
lethargic lethargy lets letter letters letting leukemia leukocoria leukocyte leukocytes leukocytosis leukocyturia
leukodystrophies leukodystrophy leukoencephalopathy leukonychia leukopenia leukoplakia levels levelsare levelswhich
levin levsin lewy leyden leydig lhcgr lhermitte lhon liability libraries library lice licensed lichen
lichenification lichenoides liddle lids lies life lifelong lifesaving lifespan lifestyle lifestyles lifetime
lifetimes lift lifted lifting ligament ligaments ligand ligands ligase ligation ligenous lighted lighten lightening
lighter lightheaded lightheadedness lighting lightly lights lightto lightweight ligneous like likelihood likely
likes likewise lima limb limbed limbic limbs lime limit limitation limitations limited limiting limits limp limping
linac lindau line lineage linear lined linens lines linger lingual lining liningcalled linings link linkage linked
linking links lioresal lipa lipedema lipemia lipid lipidosis lipids lipoatrophy lipodermatosclerosis lipodystrophy
lipofuscin lipofuscinoses lipofuscinosis lipoid lipoma lipomas lipomatosis lipomembranous lipopigment lipopigments
lipoprotein lipoproteins liposarcoma liposuction lips lipscreen liquid liquids liquor lisch lissencephaly list
listed listen listening listens listeria listing listless listlessness lists liter literally literature liters
lithotripsy lithotripter litter little live lived livedoid livers lives livestock living lizm lken lmna load loaded
loading loan loansome lobation lobe lobectomy lobed lobes lobular lobulated lobules local localization localized
locally locate located locating location locations locator locholest lock locked locking locks locoregional locus
lodge lodged lodges loeys logopenic loiasis long longer longest look looked looking looks loop looping loops loose
loosely loosen loosens looser lordosis lose loses losing loss losses lost lotion lotions lots loud loudness louse
love loved lowe lower lowered lowering lowers lowest lowry loxo lubinsky lubricants lubricated lubricates
lubricating lubrication lucey luggage luhf lujan lujo lukewarm lumbar lump lumpectomy lumps lumpy lundborg lung
lungs lurching lyase lying lyme lymph lymphadenectomy lymphadenopathy lymphangiectasia lymphangioma lymphatic
lymphedema lymphoblastic lymphocyte lymphocytes lymphocytic lymphocytopenia lymphohistiocytosis lymphoid lymphoma
lymphomas lymphopenia lymphoproliferative lynch lysosomal lysosome lysosomes maat machado machine machines macro
macrocephaly macrocytic macrodactyly macrodontia macroglossia macronodular macroorchidism macrophages macrosomia
macrostomia macrothrombocytopenia macrotia macula macular macularis macule macules maculopapular maculopathy made
madelung maffucci magenis magnet magnetic magnets magnified magnifies magnifying magnum mail main mainly mainstay
maintain maintained maintaining maintains maintenance mainzer majeed major majora majority make makes makeup making
malabsorption malaise malar malaria male males malformation malformations malformed malfunction malfunctioning
malfunctions malignancies malignancy malignant malls malnourished malnutrition malocclusion malrotation maltase
mammals mammaprint mammogram mammography manage managed management manager managers manages managing mandible
mandibula mandibular mandibulofacial maneuvers manged manifestation manifestations manifests manipulating
manipulation manner manometry mans mansoni manual manufacturing many mapk maple mapped mapping mapt marburg march
marden marfan marfanoid margarine margarines marie marinesco marital mark marked markedly marker markers market
marking markings marks marmorata maroon marrow marshall mask masked masking masks mass massachusetts massage
massages masses massive mast mastectomy master mastocytoma mastocytosis mastopathy match matched matching material
materials maternal maternally math matted matter matters mattress maturation mature matures maturity maxilla
maxillary maximize maximum maybe mayo mayoclinic maze mcad mcap mcardle mccune mcdermid mckd mckusick mcleod mctd
meal meals mealsuch mean meaning meaningful means meant meantime measurable measure measured measurement
measurements measures measuring meat meats meatus mechanical mechanism mechanisms meckel medial medially median
mediastinal mediastinoscope mediastinoscopy mediastinotomy mediastinum mediated medicaid medically medicare
medicated medication medications medicine medicines medicinesangiotensinconverting medicinessuch meditating
meditation mediterranean medlineplus medscape medullary medulloblastoma meesman meesmann meet meeting meetings meets
mefv megabases megacolon megakaryocyte megakaryocytes megalencephalic megalencephaly megaloblastic megalocornea
meier mekongi melanin melanocyte melanocytes melanocytic melanoma melanomarisktool melanomas melanosis melanosomes
melas melchior meleda mellitus melnick melons member members membranes membranoproliferative membranous memorial
memories memorization memory memsa menarche mendenhall menetrier meniere meningeal meninges meningioma meningitis
meningocele meningococcus menkes mennonite menopausal menopause menorrhagia menses menstruates menstruating
menstruation mental mentally mentation mention mentioned meralgia merck mercurythe merits merkel merosin merrf
merten merzbacher mesangial mesentery mesh meshwork mesoblastic mesoderm mesomelia mesomelic mesothelioma
mesothelium message messages messenger messengers metabolic metabolically metabolism metabolismthe metabolite
metabolize metabolized metabolizes metabolizing metacarpal metacarpals metacarpophalangeal metal metallic metals
metaphyseal metaphyses metaphysis metaplasia metastases metastasis metastasize metastasized metastasizes metastatic
metatarsal meter method methodologies methods methylation methylcrotonyl methylglutaconic methylglutaconyl
methylglutaric methyltransferase methyltransferases meticulous metopic mevalonate mexican mexico mfdm mice michigan
micpch microbes microbesorganisms microbial microbiology microcephalic microcephaly microcoria microcornea
microcytic microdeletion microdontia microduplication microfibrils microfilariae microgastria microglossia
micrognathia micrograms micrographic microhydranencephaly microliter microlithiasis micromelia micronodular
microorganisms micropenis microphallus microphthalmia microphthalmos microretrognathia microscope microscopes
microscopic microscopically microscopy microsomia microstomia microsurgical microti microtia microvascular
microvesicular microwave microwaves midd midday middle midface midlife midline midnight midsections midwest midwife
might migraine migraines migrate migrates migration mild milder mildest mildew mildly miles milestones milia
military milk milky mill miller milligram milligrams millimeter millimeters million millions milroy mimic mimicking
mimics mind mineralization mineralocorticoid minerals mines mini minimal minimally minimize minimized minimizing
minimum mining minnesota minora minority minus minute minutes miosis mirror misaligned misalignment miscarriage
miscarriages misdiagnosed misdiagnosis misfolded mishaps misplaced misplacement misregulation miss missed misshapen
missing mission mistake mistaken mistakenly mistakes misuse misusing mite mites mitf mitochondria mitochondrial
mitral mittens mixed mixes mixing mixture mllerian mmhg mngie mnire mnires mntrier mntriers moaning mobile mobility
mock modalities mode model models moderate moderately moderation modern modes modest modification modifications
modifies modify modifying modulated modulators mody mohr mohs moist moisture moisturize moisturizers molar mold
molds mole molecular molecule molecules moles moment mona money monilethrix monitored monitoring monitors mono
monochromacy monochromatism monoclonal monocytes monocytogenes monogenic monohydrate mononucleosis monosodium
monosomy monotone monounsaturated month monthly months mood moodiness moods moore morbidity more morning
morphological morphology mortality mortem mosaic mosaicism mosquito mosquitoes most mostly moth mother mothers
motility motion motions motivated motivation motor mottled mottling mounding mounds mountain mounted mourning mouse
mouth mouthpiece mouths mouthwashes movable move moved movement movements moves movie movies moving mowat moyamoya
mpph mrcp mris mrna mrsa mtdna mthfr mtor much mucinous muckle mucocutaneous mucoepidermoid mucolipidosis
mucopolysaccharides mucopolysaccharidoses mucopolysaccharidosis mucopolysacchariduria mucosae mucosais mucosal
mucous mucus muenke mulibrey multi multicentric multicystic multidisciplinary multidrug multifactorial multifocal
multiforme multigene multilocular multilocularis multiple multiples multiplex multiplied multiply multiplying
multistep multisystem multivitamin multivitamins murmur murmurs muscle muscleone muscles muscular musculature
muscule musculoskeletal mushrooms music musical musician musicians must mutant mutase mutate mutated mutation
mutations mutilation mutism mutyh myalgia myalgic myasthenia myasthenic mychophenolate mycobacteria mycobacterial
mycobacterium mycoplasma myelin myelinated myelination myelinolysis myelitis myelocytes myelodysplasia
myelodysplastic myelofibrosis myelogenous myeloid myeloma myelomeningocele myelomonocytic myelopathy
myeloproliferative myhre mylanta myocardial myocarditis myocardium myoclonic myoclonica myoclonus myoepithelial
myofibrillar myofibroblastic myoglobin myoglobinuria myokymia myometrium myopathic myopathies myopathy myopia myopic
myosin myositis myotonia myotonic myxedema myxoid nablus nachr nafld nager naglu nail nails najjar nakajo naked nald
name named namely namenda names nanism nanograms napped naps narcolepsy narcotics nares narp narrow narrowed
narrower narrowing narrowness narrows nasal nash nasogastric nasolabial nasopharyngeal nasopharynx nasoscope
nasoscopy natal national nations native natives naturally naturalyte nature nausea nauseated nauseous navel naxos
nbccs ncah ncbi ncbrs nccam ncls ncpap near nearby nearest nearly nearsighted nearsightedness necessarily necessary
neck necklace necks necrolysis necrosis need needed needing needle needles needs negative negatively neglect
neighborhood neighboring neither nemaline neoadjuvant neonatal neoplasia neoplasm neoplasms neovascular
neovascularization nephrectomy nephritis nephritisalport nephroblastoma nephroblastomatosis nephrocalcinosis
nephrogenic nephrolithiasis nephrolithotomy nephrologist nephrologista nephrologists nephroma nephron
nephronophthisis nephrons nephropathic nephropathy nephroscope nephrotic nerves nervous nervousness netherlands
netherton network networks neuhauser neural neuralgia neurally neurectomy neuroacanthocytoses neuroacanthocytosis
neuroaxonal neuroblastoma neurocutaneous neurodegeneration neurodegenerative neurodevelopmental neuroectodermal
neuroendocrine neuroepithelial neuroferritinopathy neurofibrillary neurofibroma neurofibromas neurofibromatoses
neurofibromatosis neurofibrosarcoma neurogastrointestinal neurogenetic neurogenic neuroleptic neurologic
neurological neurologist neurologists neuroma neuromas neuromuscular neuromyotonia neuron neuronal neuronopathy
neurons neuropathic neuropathies neuropathy neuropraxia neuroprotective neuropsychiatric neurosarcoidosis
neurosurgeon neurosyphilis neurotoxicants neurotoxicity neurotransmitter neurotransmitters neutral neutralize
neutralizes neutralizing neutron neutrons neutropenia neutrophil neutrophilic neutrophils never nevi nevoid nevus
newborn newborns newer newly news nexium next nfkbia nhlbi nhlbis niaid niams niccd nichd nicolaides nicotinic nicu
nidcd niddk nielsen niemann night nightmares nights nighttime nigricans nihseniorhealth ninds nine ninth nipbl
nipple nipples nishimura nitrites nits nlms nmds nmri nnlm nociceptors nocturiafrequent nocturna nocturnal node
nodes nodosa nodular nodularis nodule nodules nodulosis noise noises noisy nomenclature nomid nonalcoholic nonbloody
nonbullous noncancer noncancerous nonclassic nonclassical nonconvulsive nondiet nondisjunction none nonetheless
nonfunctional nonfunctioning nongenetic nongerminomas nonharmful nonheritable nonimmune noninherited noninvasive
nonketotic nonmainstream nonmeat nonmelanoma nonpersistence nonphotosensitive nonpituitary nonpolyposis nonpregnant
nonprofit nonprogressive nonseminoma nonseminomas nonskin nonsmokers nonspecific nonspherocytic nonsteroidal
nonsurgical nonsyndromic nontoxic noodles noonan normal normalization normalize normally normochromic norovirus
norrie norrin north northeast northyx norum norway norwegian nose nosebleeds nosocomial nostrils notalgia notch
notched notches notching note noted notes nothing notice noticeable noticeably noticed noticing notified notify
noting nourish nourishment nova novel november novo nras nsaid nsaids nsdhl nuchal nuclear nuclei nucleoside
nucleosides nucleotide nucleotides nucleus numb numbed number numbers numbing numbness numbs numerous nurse nurses
nursing nutcracker nutrient nutrients nutrientsincluding nutrition nutritional nutritionist nutritionists nuts
nyctalopia nyhan nylon nymph nymphs nystagmus obese obesity object objectives objects obligate observation observe
observed obsessive obstacles obstetrician obstructed obstructing obstruction obstructions obstructive obstructs
obtain obtained obtaining obvious occasion occasional occasionally occasions occipital occiput occlusion occlusive
occult occulta occupational occupations occur occurred occurrence occurring occurs occursrelatively oceans
ochronosis ocrl october ocular oculo oculocutaneous oculodentodigital oculomotor oculopharyngeal odontogenic
odontohypophosphatasia odontoid odor odors offending offer offered offering offers office offices officeshow offset
offspring often ogna ohdo oils oily ointment ointments okay older olds oligodactyly oligodendrocytes oligodontia
oligohydramnios oligomenorrhea oligosaccharides oligospermia oliguria oliver olives olivopontocerebellar ollendorff
ollier olmsted omenn omphalocele once onchocerciasis oncocytoma oncocytomas oncologist oncology oncotype ones
oneself ongoing onions online only onset onsite onto ontology onychodystrophy onycholysis oocysts oophorectomy
oozing opacification opacities opacity opaque opca open opened opening openings opens operable operate operated
operating operation operations ophthalmic ophthalmologist ophthalmologists ophthalmology ophthalmoparesis
ophthalmopathy ophthalmoplegia ophthalmoscopy opiates opinion opinions opioid opioids opisthotonus opitz
opportunistic opportunities opposed opposite optic optical optimal option options oral orally oram oranges orbital
orbits orchiectomy orchitis order ordered ordering orders ordiabetes ordinarily ordinary organ organelles organic
organisation organism organisms organization organizations organize organized organizing organs orgasm orientation
oriented origin original originally originate originated originates originating ormond orofacial orofaciodigital
oromandibular oropharyngeal oropharynx orphanet orthodontic orthopedic orthopedist orthopedists orthostatic orthotic
orthotics osmed osmotic osseous ossicles ossificans ossification ossifications ossified osteitis osteoarthritis
osteoblasts osteochondritis osteochondromas osteoclasts osteodysplasia osteodysplastic osteodystophy osteodystrophy
osteogenesis osteolysis osteolytic osteomalacia osteomas osteomyelitis osteopathic osteopenia osteopetrosis
osteopoikilosis osteoporosis osteosarcoma osteosclerosis ostomy other others otherwise oticus otitis
otolaryngologist otopalatodigital otospondylomegaepiphyseal ototoxic ounce ounces outbreak outbreaks outbursts
outcome outcomes outdated outdoor outdoors outermost outflow outfoldings outgoing outgrow outlet outline outlined
outlines outlook outpatient output outside outward outweigh oval ovale ovarian ovaries ovary oven over
overactivation overactive overactivity overall overcome overdose overeat overeatingarent overestimate overfill
overflow overfolded overfolding overgrowth overhanging overheating overlap overlapping overload overlooked overly
overlying overmedicating overnight overproduce overproduced overproduction overriding oversee overseen
oversensitivity oversized overtime overuse overview overweight overwhelming ovoid owings oxidation oxidative
oxidoreductase oximetry oxygenated oxytrol ozena pace pacemaker pacemakers pachygyria pachyonychia pacing pack
package packaged packages packed packs padded padding pads page pages paget paid pain painful painkillers painless
painlessly pains paint paints pair paired pairs palatal palate palato pale paleness paler palliative pallidal
pallidoluysian pallidus pallister pallor palm palmar palmer palmitoyltransferase palmoplantar palmoplantaris palms
palpable palpate palpebral palpitations palsies palsy pancreas pancreatitis pancreatitisinflammation pancytopenia
pandemic panel panhypogammaglobulinemia panic panniculitis pant pants paper papillary papilledema papilloma
papillomatosis papillomavirus papua papule papules papulosa paragangliomas parainfluenza parakeratosis paralyses
paralysis paralytic paralyze paralyzed parametrium paranasal paraneoplastic paranoia paraparesis paraplegia
paraplegias parasite parasites parasitic parathyroidectomy parathyroids parent parental parenteral parenting parents
paresis paresthesia paresthesias paresthetica parietal park parkes parkinson parkinsonian parkinsonism parkinsons
parks paronychia parotid paroxysmal parp parry pars part partial partially participants participantsthe participate
participates participating particle particles particular particularly parties partington partly partner partners
partnership parts parvovirus pash pass passage passages passed passes passing passive passos past pasta pastes patch
patches patchy patella patellae patellar paternal paternally path pathogens pathologic pathological pathologist
pathologists pathology paths pathway pathways patient patients pattern patterning patterns patting pause pauses
pausing paxil paying pbds pbgd pcos pcpt pdas pdgfra peaceful peaches peak peanuts pear pearly pears peas peau
pebble pectoralis pectoris pectus pedal pedialyte pediatric pediatrician pediatricians pediatrics pediculicide
pediculus peel peeled peeling peels peer peers pelizaeus pellucidum pelvic pelvis pemphigus pencil pendred pendular
penetrance penetrate penetrating penile penis pennsylvania pentose pentosuria people peoplewith peppers peptic pepto
perceive perceived percent percentage percentile perception perceptions percussion percutaneous perfectly
perforation perform performance performed performing performs perfusion perhaps perianal periauricular pericardial
pericarditis pericardium perihilar perilobar perimenopausal perinatal perineal perineum period periodic periodically
periodontitis periods periorbital perishable peristalsis perisylvian peritoneal peritoneum peritonitis perivascular
periventricular permanent permanently permit permits permitted pernicious peroneal peroxidase peroxisomal peroxisome
peroxisomes perrault persist persistence persistent persists person personal personalities personality personalized
personnel persons perstans pervasive pessary pesticide pesticides pestis petechiae petechial peters pets peutz
peyronie pfic pfkm phalanges phalanx phantosmia pharmacies pharmacist pharmacy pharyngeal pharyngitis pharynx phase
phased phases phelan phenomenon phenothiazines phenotype phenotypic phenylketonuria pheochromocytoma
pheochromocytomas phex phid philadelphia philtrum phlebotomies phlebotomy phobia phobias phocomelia phone phoslo
phosphatidylinositol phosphodiesterase phosphoglycerate phosphokinase phospholipid phosphoribosyltransferase
phosphorylase phosphorylation phosphotransferase photochemotherapy photocoagulation photodynamic photographs photon
photophobia photoreceptors photosensitive photosensitivity phototherapy phototransduction phrase phrases phrenic
phthisis physical physically physician physicians physiological physiologist physiology physiotherapy phytanic
phytoestrogen pick picked picking picks picture pictures piebaldism piece pieced pieces piercing piercings pierre
pierson pies piga pigment pigmentary pigmentation pigmented pigmenti pigmentosa pigmentosum pigmentosus pigs pilar
pilaris pili pill pillow pillows pills pilonidal pimple pimples pinched pinches pineal pineocytoma pineocytomas
pingelapese pink pinkeye pinky pinna pinpoint pinprick pins pint pinto pinworm pinworms pipe pipes pitched pitcher
pits pitted pitting pituitary pityriasis place placebo placed placement places placing plagiocephaly plague plain
plak plan plana planis planitis planned planning plans plant plantar plants planus plaque plaquenil plaques plas
plasmalogens plasmapheresis plasmic plasmin plasminogen plastic plasticity plate plateau platelets plates plating
platybasia platyspondylic platyspondyly play players playing plays plaz pleasant please pleasure plectin plentiful
plenty pleura pleural pleurisy pleuropulmonary plexiform plexus plosl plotting plug plugs plur plural plus pmah
pneumatic pneumococcal pneumococcus pneumocystis pneumonectomy pneumonia pneumoniae pneumonic pneumonitis
pneumothorax pocket pockets podiatrist poikiloderma point pointed pointes points poison poisoned poisoning poisons
poking poland polar polg policies pollens pollutants pollution polyalanine polyangiitis polyarthritis polychondritis
polycystic polycythemia polydactyly polydipsia polyglandular polyglucosan polyhydramnios polymerase polymicrogyria
polymorphism polymorphisms polymyositis polyneuropathy polyomavirus polyostotic polyp polypectomy polyphagia
polyposis polyps polypsextra polysomnogram polysplenia polysyndactyly polyunsaturated polyuria pompe pons pontine
pontocerebellar pool pooling pools poor poorer poorest poorly popcorn popliteal popular popularity population
populations porencephaly pores pork porokeratosis porphyria porphyrias porphyrin porphyrins port portable portal
portion portions pose poses position positional positioned positioning positions positive positively positivity
positron possibilities possibility possible possibly post postaxial posterior posteriorly postmenopausal postnasal
postnatal postoperative postpartum postprandial posttext postural posture postures posturing postvoid
potassiumhyperkalemiacan potassiumhypokalemiaor potatoes potency potent potential potentially potentials potocki
pots potter pouch pouches pouching pouchings pounding pounds pour poverty powder powdered powders power powered
powerful ppis pprd practical practice practiced practices practicing practitioner practitioners prader prca
preauricular preaxial precancerous precautions precede preceded precedes precise precision precocious precocity
precose precursor precursors prediabetes prediabetesan prediabetesat predict predicted predicting predispose
predisposed predisposing predisposition predominance predominant predominantly preeclampsia prefer preferably
preference preferences preferentially preferred prefers pregnancies pregnancy pregnancyeven pregnant pregnantabout
prehypertension prekallikrein preliminary premature prematurely prematurity premaxilla premenopausal premutation
prenatal prenatally preoperative prep preparation preparations prepare prepared prepares preparing preputium
presacral presbyosmia preschool prescribe prescribed prescribes prescribing prescription presence present
presentation presentations presented presenting presently presents preserve preserved preserves preserving press
pressed presses pressing pressure pressures presumably presumed presurgical preterm pretext pretibial prevacid
prevalence prevalent prevent preventable preventative prevented preventedrotavirus preventing prevention preventions
preventive prevents preview previous previously priapism prick pricking prickling prilosec primarily primary
primarythe primates primitive primordial primum principles print printed prinzmetal prion prior priority prison
prisons private prnp probable probably probe probiotic probiotics problem problema problematic problems proc
procedure procedures proceed proceeding proceeds process processed processes processing proctitis proctocolectomy
prodromal produce produced producers produces producing product production productions productive professional
professionals profile profound profoundly profuse progeria progeroid progestin prognathia prognathism prognosis
prograf program programme programmed programs progress progressed progresses progressing progression progressiva
progressive progressively project projection projections projects prokinetics prolactin prolapse proliferate
proliferation proliferative prolong prolonged prominence prominent promise promising promote promotes promoting
prompt prompting promptly prompts prone prongs pronounced pronunciation proof propels proper properly properties
property prophylactic prophylaxis propionic propionyl proportion proportionally proportionate propose proposed
proprioception proptosis pros proscar prosopagnosia prostaglandin prostate prostatectomy prostates prostatic
prostatitis prostheses prosthesis prosthetics protect protected protecting protection protective protects proteinand
proteinosis proteins proteinuria proteinurialarge proteolipid proteus protocol proton protonix protons
protoporphyria protoporphyric protozoa protracted protrude protruding protrusion protrusions protuberans protuberant
proud prove proved proven provenge provide provided provider providerlower providers provides providing province
proving provoked proximal prune prunes prurigo pruritus pseudo pseudoainhum pseudoangiomatous pseudoarthrosis
pseudoautosomal pseudobulbar pseudodominance pseudoepiphyses pseudohermaphroditism pseudohypertrophy
pseudohypoaldosteronism pseudohypoparathyroidism pseudomembrane pseudomonas pseudoobstruction pseudorheumatoid
pseudoxanthoma psgn psoralen psoriasis psoriatic psychiatric psychiatrist psychiatrists psychological psychologist
psychologists psychomotor psychoses psychosis psychotherapy psychotic pten pterygia pterygium ptgc ptosis pubertal
puberty pubic public publication publications published publisher publishes publishing pubmed puckering pudendal
pudlak puff puffiness puffs puffy pull pulled pulling pulls pulmonale pulmonary pulmonic pulmonologist pulp pulse
pulsed pulses pulsing pump pumped pumping pumps punctata punctate puncture punctured punctures pupil pupillary
pupils purchased pure purine purines purple purplish purpose purposeful purposes purpura purpuric purr pursed
pursues pursuit push pushed pushes pushing pustular pustule pustulosis puts putting puva puzzles pvod
pycnodysostosis pyelogram pyelonephritis pygl pyle pylori pyloric pyoderma pyogenic pyramidal pyrethroid pyrimidines
pyrin qdpr quadrantectomy quadriparesis quadriplegia qualified qualifies qualify quality quantities quantity quarter
quarters quarts quebec query question questionnaire questions questran quick quicker quickly quid quiet quit quite
quitline quitnow quitting rabson race races rachitic racial racing radial radiates radiating radiation radical
radicals radio radioactive radiofrequency radiograph radiographic radiographs radiography radiologist radiologista
radiology radionuclide radiosensitizer radiosensitizers radiosurgery radiotherapy radioulnar radium radius radon
ragged rain raise raised raises raising raisins rami random randomly range ranged ranges ranging ranks rapaflo raphe
rapid rapidly rapp rare rarely rarer rarest rarity rash rashes raspberries rate rates rather rathke rating ratio
rats rayed rayis raynaud rays razadyne razors rbpj reabsorb reabsorbed reabsorbing reabsorption reach reached
reaches reaching react reacting reaction reactions reactivation reactive reacts read readily reading readings ready
real realign realistic reality realize really reappear reapply rear rearrangement rearrangements reason reasonable
reasonably reasoning reasons rebuild recall receive received receiver receives receiving recent recently receptive
receptor receptors recessive recharge recipient recipients reciprocal reclaimed recognition recognize recognized
recognizes recognizing recombination recommend recommendation recommendations recommended recommends reconnect
reconnection reconstruct reconstruction reconstructive record recorded recorder recording records recover recovered
recovering recovers recovery recq recreation rectal recti rectovaginal rectum rectumand rectumthe recur recurred
recurrence recurrent recurring recurs recurvatum recycle recycled recycling redden reddened reddening reddish
redistributed redness reduce reduces reducing reductase reduction redundant reese reevaluated refer reference
references referral referrals referred refers refi refine refined reflect reflected reflecting reflects reflex
reflexes reflux refractive refractory refreshed refrigerated refrigerator refsum refugees refuse regain regarding
regardless regenerate regeneration regenerative regimen regimens region regional regions register registered
registration registry regitine regress regression regrow regrowing regrowth regular regularly regulate regulated
regulates regulating regulation regulator regulators regulatory regurgitation rehab rehabilitation rehabilitative
rehydration reinfestation reinforces reinfused reject rejecting rejection relapse relapses relapsing relate relates
relating relation relationship relationships relative relatively relatives relax relaxant relaxants relaxation
relaxed relaxes relaxing relay relays release released releases releasing relevant reliable reliably relief relies
relieve relieved reliever relievers relieves relieving rely relying remain remainder remained remaining remains
remediable remedies remedy remember remembering remicade remind reminder remission remissions remissiontimes
remitting remnants remodeled remodeling remote removable removal remove removed removes removing remyelination renal
renin rennin renotubular renovascular renpenning repair repaired repairing repairs repeat repeated repeatedly
repeats repellants repellent repellents repetition repetitive replace replaced replacement replacements replaces
replacing replay replenish replicate replication report reported reportedly reports reposition repositioning
represent represents reproduce reproduction reproductive republic request require required requirements requires
requiring rescue research researched researcher researchers researching resectable resection resectoscope resemble
resembles resembling reserved reservoir reservoirs reshape reshaping residents residual resilience resiliency resist
resistance resistant resolution resolve resolved resolves resonance resorb resort resource resources respect
respective respectively respiration respirator respiratory respite respond responded responding responds response
responses responsibilities responsibility responsible responsive rest restart restarts restaurants rested resting
restless restlessness restore restored restores restoring restraint restrict restricted restricting restriction
restrictions restrictive restricts restroom rests result resulted resulting results resume resumed resuscitation
resynchronization retail retain retained retaining retardation retention retentionthe reticulate reticulocyte
reticulocytosis reticulohistiocytoma reticulohistiocytosis reticulum retina retinal retinalis retinas retinitis
retinoblastoma retinoblastomas retinoic retinoid retinoids retinopathies retinopathy retracted retraction
retreatment retrieve retrieved retrieving retrognathia retrograde retromolar retroperitoneal retroperitoneum
retropubic retroviral rett return returned returning returns reuptake reuse reused revascularization reveal revealed
reveals reversal reverse reversed reverses reversibility reversible reversing review reviewed reviewing reviews
reward reye reynolds rhabdoid rhabdomyolysis rhabdomyosarcoma rheumatic rheumatica rheumatoid rhincompatibility
rhinehart rhinitis rhizomelia rhizomelic rhodesiense rhythm rhythmic rhythms ribbons ribcage ribosomal ribosomes
ribotide ribs ricci rice rich rickets ride rides ridge ridged ridges riding rieger right rights rigid rigidity riley
rimmed ring ringing rings rinse rinsing rippling rise rises rising risk risks risky rism rith river rivera rivers
rmsf rnas road roads roaring roberts robin robinow robinson rocker rocks rocky rodent rodents rods rolandic role
roles rollerblade rolling romani romano romberg roof room rooms root roots rosai rosary rosenthal rotarix rotary
rotate rotated rotateq rotates rotating rotation rothmund rotor rough roughly round rounded rounding roundworm
roundworms roussy route routes routine routinely routines rrna rubbed rubber rubbing rubinstein rubs rudimentary
rufous rugae rugaeto rugs rule ruled rules ruling running runny runoff runs rupture ruptured ruptures rupturing
rural rush rushing russell ruvalcaba saccades saccadic sachs sacral sacrococcygeal sacroiliac sacrosciatic sacrum
sacs sacsin saddan saddle sadness saethre safe safeguards safely safer safest safety sagging saggy saginata sagittal
saguenay saharan saicar said saint sakati salad salads saldino salicylates salih saline saliva salivary salivation
sall salmonella salpingo salt salts saltsalt salty same sample samples sampling sanctura sand sandal sandhoff
sanfilippo sanitation sanitize sapho sarcoglycan sarcoidosis sarcoma sarcomas sarcomere sarcomeres sarcoptes
sardines satiety saturated saturation sauce saudi sauna sausage save saved saving saying sayre says scabiei scabies
scabs scad scalding scale scales scaling scalp scalps scaly scan scanner scanning scans scapula scapulae scapular
scapularis scapuloperoneal scar scarce scarf scarlet scarred scarring scars scarves scary scas scattered scavenging
schedule scheduled schedules scheduling scheie scheinker schilder schimke schindler schinzel schistosoma
schistosomiasis schizencephaly schizophrenia schnlein schonlein school schools schoolwork schwann schwannoma
schwannomas schwannomatosis sciatica scid science sciences scientific scientist scientists scintigraphy scissored
sclera sclerae scleritis sclerocornea sclerodactyly scleroderma sclerosing sclerosis sclerosteosis sclerotherapy
sclerotic scoliosis scope score scores scoring scot scotia scotoma scotomas scotomata scrape scrapes scrapie
scraping scratch scratched scratches scratching screen screened screening screenings screens scroll scrotal scrotum
scrotumthe sctats scuba scurvy scybala sdha sdhb sdhc sdhd seafood seal sealed sealing seals seams search searchable
searching season seasonal seasonally seasoned seasoning seasonings seasons seat seated seattle seaweed sebaceous
sebaceum sebastian seborrheic sebum second secondary secondarythe secondhand seconds secret secrete secreted
secretes secreting secretion secretions section sections secundum secure sedating sedation sedative sedatives
sedimentation seed seeds seeing seek seeking seeks seem seemingly seems seen seeps segment segmental segmentation
segments segregation seipin seipinopathy seizure seizures seldom select selected selecting selective selectively
self sella semantic semen semilobar seminal seminoma seminomas send sending sends senior sensation sensations sense
senses sensing sensipar sensitive sensitivities sensitivity sensor sensorimotor sensorineural sensors sensory sent
sentence sentences sentinel separate separated separately separates separating separation separator sepsecs sepsis
septa septal septate septic septicemia septo septra septum sequard sequence sequences sequencing sequestrants
sequestration serial series serious seriously serm serms serologic serosa serous serration sertoli serve served
serves service services serving servings session sessions sets setting settings settle seven seventh seventies sever
several severe severed severely severity sewing sexes sexual sexually sftpb sftpc sgce shaded shades shaffer shaft
shafts shagreen shaken shaker shakiness shaking shaky shallow shampoo shampoos shape shaped shapes shaping share
shared shares sharing sharp sharply sharpness sharpthrough shave shaved shaving shawl sheath shed shedding sheep
sheet sheets sheldon shelf shellfish shells shelves shfm shield shields shift shifted shifts shigella shin shinbone
shines shingles shins shiny shipbuilding shipping shirt shirts shock shocks shoe shoes shooting shopping short
shortage shortages shorten shortened shortening shortenings shortens shorter shortest shortly shortness shot shots
should shoulder shoulders shouldn shouldnt shovel show showall showed shower showers showing shown shows shox
shprintzen shrink shrinkage shrinking shrinks shriver shrunk shuffling shun shuns shunt shunts shut shyness
sialadenitis sialidosis sibling siblingparticularly siblings sicca sick sickle sickling sickness siddt side sided
sideroblastic sideroblasts sides sidesbetween sids siegel sight sigmoid sigmoidoscope sigmoidoscopy sign signal
signaled signaling signals signet significance significant significantly signs silencing silent silicone silvery
similar similarities similarly simple simpler simplest simplex simply simpson simulated simultaneously sinai since
single singleton sinks sinopulmonary sinus sinuses sinusitis siod sipping sirenomelia siris sister sisters site
sites sitosterolemia sitting situ situation situations situs sixth sixties size sized sizes sjgren sjogren skeletal
skeleton skewed skill skilled skills skim skin skinned skins skip skipped skipping skler skull slant slanting
slapped slash slaughter sleep sleepiness sleeping sleeplessness sleeplike sleeps sleepy sleeve sleeved sleeves
slender slices slide slides slight slightly slimy sling slippery slit slits sloan sloping slow slowdown slowed
slower slowing slowly slowness slows sluggish slumber slurred slurring small smaller smallest smart smear smell
smelling smells smile smiling smith smoke smoked smokefree smokeless smoker smokers smokes smoking smooth smoothly
snack snacks snails snca sneeze sneezed sneezes sneezing sniff snip snore snoring snort snorted snow snuff snug
snyder soak soaking soap social socialization socially society socket sockets socks soda sodas soft soften softeners
softening softly soil soiled sold sole solely soles solid solitary solium solution solutions solve solvents solves
solving somatic some someday somehow someone something sometime sometimes somewhat somewhere somite somnolence
sonogram sons soon sooner soot sophisticated sorauf sore soreness sores sort sorting sost sotos sottas sought sound
sounds soups source sources south southeast southern southwest space spaced spacer spaces spacing spain span
spanning spans spared sparing sparse spartin spasm spasms spastic spasticity spatial spatulate spatz speak speaking
special specialist specialists specialization specialize specialized specializes specially specialty species
specifically specifics specify specimens spectrum speculate speculum speech speed speeds spell spelling spells
spencdi spend spending spends spent sperm spermatic spermatogenesis spermicides sphenoid spherocytosis spheroid
spheroids sphincter sphincters sphingomyelin sphingomyelinase spices spicy spider spiderlike spiegler spill spilling
spills spina spinal spine spinning spinocerebellar spinous spiradenoma spiradenomas spiral spiralis spirometer
spirometry spit spite spleen spleens splenectomy splenic splenomegaly splint splinting splints split splitting
spoiled spoken spondylitis spondylocostal spondyloepimetaphyseal spondyloepiphyseal spondylolisthesis spondylolysis
spondylometaphyseal spondylospinal spondylothoracic sponge spongelike sponges spongiform spongy sponsored sponsoring
sponsors spontaneous spontaneously spoon sporadic sporadically spores sport sports spot spots spotted spouse sprain
sprains spray sprayed spraying sprays spread spreading spreads sprengel spring springs sprouts sprycel sptb spurt
spurts sputum squamous square squeeze squeezes squeezing squirt ssas sspe ssris stabbing stability stabilization
stabilize stabilizes stabilizing stable staff stage staged stages stagger staggering staging stain stained staining
stains stairs stamina stand standard standards standing stands stapes staph staphylococcus staple star starches
starchy stare stargardt staring stars start started starting startle startled starts starved starves state states
static statin stating statins station stationary stations statistics stature status stave stay staying stays stds
steadily steady steaks stealing steam steatocystoma steatocystomas steatohepatitis steatorrhea steatosis stem stems
stender stenosis stent stenting stents step steppage stepped stepping steps stereotactic stereotaxic stereotypic
sterile sterilization sternal sternum steroid steroidal steroids sterols stethoscope stevens stevenson stick
sticking stickler sticks sticky stiff stiffen stiffening stiffer stiffness still stillbirth stillbirths stillborn
stimulant stimulants stimulate stimulated stimulates stimulating stimulation stimulationis stimulator stimuli
stimulus stinging stippling stitches stitching stockings stoma stomachache stomachs stomadeum stomatitis stone
stones stool stools stooped stop stopped stopping stops storage store stored stores stories storing stormorken
storms story stove stoves strabismus straight straighten strained straining strains strand strands strange stranger
strangulated strangulation strasburg strategies strategy stratum strauss straussler strawberries streak streaks
stream streams street streiff strength strengthen strengthening strengthens strengths strenuous strep streptococcal
streptococci streptococcus stress stressed stresses stressful stresssuch stretch stretched stretcher stretches
stretching stretchy striae striatonigral striatum strict stricture strictures stridor strike strikes strip stroke
strokes stroma stromal strong stronger strongest strongly struck structural structurally structure structured
structures strussler struvite stubby stuck students studied studies study studying stuffed stuffy stump stun stunned
stupor sturdy sturge stutter stuve style subacute subaortic subarachnoid subcapsular subclinical subclinicalmild
subcortical subcutaneous subcutaneously subcutaneouslyunder subependymal subglottis subject sublingual subluxation
submandibular submit submucosa submucous subsarcolemmal subsequent subsequently subset subsides subspecies substance
substances substanceto substantia substantial substantially substitute substitutes substitutethat subthalamic subtle
subtly subtropical subtropics subtype subtypes subungual subunits succeed success successful successfully
succinyladenosine succinylaminoimidazole such suck sucking sucrase suction suctions sudan sudanophilic sudden
suddenly suffer suffered sufficient sufficiently sugars sugary suggest suggested suggesting suggestions suggestive
suggests suicidal suicide suitable suite suited sulfa sulfatase sulfite sulfones summaries summary summer sunburn
sunburned sunburns sunglasses sunken sunlamps sunlight sunny sunscreen sunscreens sunset superficial superior
supernumerary supervised supervision supination supple supplement supplemental supplementation supplemented
supplementing supplements supplied supplier suppliers supplies supply supplying support supported supporter
supporting supportive supports supposed suppository suppress suppressants suppressed suppresses suppressing
suppression suppressor suppressors supraglottis supranuclear supraorbital supravalvular supraventricular sure
surface surfaced surfaces surfactant surgeon surgeons surgeries surgery surgeryperforms surgical surgically surname
surprise surprised surround surrounded surrounding surroundings surrounds surveillance survey survival survive
survived surviving survivors susceptibility susceptible suspect suspected suspects suspension suspicious sustain
sustained sustaining suture sutures svas svejgaard swallow swallowed swallowing swallows swan sway sweat sweating
sweats sweaty swedish sweetener sweeteners sweets swell swelling swellingand swellingin swellings swells swimming
swings switch switched switches switching swollen swyer sylvius symbrachydactyly symmetrical symmetrically symmetry
sympathetic symphalangism symphysis symptom symptomatic symptomatically symptoms symptomssuch symptomsthat synapses
sync syncope syncytial syndactyly syndenham syndrome syndromeoccurs syndromes syndromic synechiae synophrys
synostoses synostosis synostotic synovial synovitis synthase synthesis synthesize synthetase synuclein syphilis
syringe syringes syringoma syringomas syringomyelia syrups system systematically systemic systems systemslike
systolic tabes table tablet tablets tace tachycardia tachypnea taenia taeniasis tafazzin tagged tags tail tailbone
tailored tainted taiwan takayasu take taken takes taking talipes talk talking talks tall taller tangier tangle
tangled tangles tank tanning tans tantrums tapazole tape tapered tapering tapetoretinal tapeworm tapeworms taping
tapped taps tardbp target targeted targeting targets tarlov tarry tarsal tarsals tasigna task tasks taste tastes
tasting tattoo tattoos taught taurodontia tawil taybi teach teaches teaching team teams tear tearing tears teas
teasing teaspoon technical technically technician technicians technique techniques technologies technologist
technology teen teenage teenager teenagers teens teeter teeth telangiectases telangiectasia telangiectasiae
telangiectasias telangiectasis telangiectatica telecanthus telephone tell tells temper temperature temperatures
temples temporal temporarily temporary temporomandibular tend tendency tender tenderness tendinitis tendon tendons
tends tenesmus tenfold tennis tens tense tensilon tensing tension tented tenth teratogenic teratogens teratoma
teratomas term terminal terms territories territory terror terrors test tested testes testicle testicles testicular
testing testis tests testsoften tetany tethered tetracyclinecan tetracyclines tetralogy tetraparesis tetraplegia
tetrasomy texas text texture thai thal thalamic thalamus thalassemia thalassemias than thanatophoric thank thanks
that thats thatwhen thawed thee their them themselves then thenar theoretically theories theorized theory
therapeutic therapeutics therapies therapist therapists therapy there thereafter thereby therefore thermal
thermometer thermotherapy these they thiazide thick thicken thickened thickening thickens thicker thickness thigh
thighs thin thing things think thinking thinks thinned thinner thinners thinning thins third thirds thirst thirsty
thirties thirty this thomsen thomson thor thoracentesis thoracic thoraco thoracolumbar thoracoscope thoracoscopy
thoracotomy thorax thorough thoroughly those thost though thought thoughts thousands threaded threading threadlike
threads threat threaten threatened threatening threats three thrifty thrive thrives throat throats throbbing throm
thrombasthenia thrombi thrombocytes thrombocythemia thrombocytopenia thrombocytopenic thrombocytosis thromboembolism
thrombolytics thrombophilia thrombophlebitis thromboplastin thromboses thrombosis thrombotic thrombus through
throughout throw throwing thrown thrush thumb thumbs thus thymic thymoma thymomas thymus thyroiditis thyrotoxic tias
tibia tibiae tibial tick tickborne ticks tics tied tight tighten tightening tighter tightly tightness tilt time
timed timely times timing tingles tingling tingly tinnitus tint tiny tips tire tired tiredness tiring tissue tissues
titin title titled titubation toast today toddlers toenail toenails toes tofranil tofu together toilet told
tolerable tolerance tolerate tolerated tolerating toll toluamide tomatoes tomographic tomography tone tongue tongues
tonic tonometry tonsillectomy tonsillitis tonsils took tool tools tooth toothbrush toothbrushes toothed toothpaste
topic topical topics tops torg torn tornado tornadoes torrance torsade torsion torso torti torticollis tortillas
tortuosity tossing total totalis totally touch touched touches touching tough tourists tourniquet toward towards
towel towels towering townes toxemia toxic toxicity toxins toxoplasmosis toys trabecular trace traced traces trachea
tracheal tracheo tracheobronchomalacia tracheoesophageal tracheomalacia tracheostomy tracheotomy track tracking
tract tractalso tractcalled tractconsists traction tracts trade traditional traditionally traffic trafficking tragus
trail trails train trained trainer training trains trait traits tranebjaerg tranquilizers transaminase transaminases
transarterial transcarbamylase transcatheter transcranial transcription transcutaneous transducer transduction
transesophageal transfer transferase transferred transferrin transferring transfers transform transformation
transforming transfusion transfusions transglutaminase transhepatic transient transit transitional translates
translational translocated translocation translocations translucency translucent transmissible transmission transmit
transmits transmitted transmitting transparent transplant transplantations transplanted transplanting transplants
transport transportation transported transporter transporting transports transposition transrectal transsphenoidal
transurethral transvaginal transverse tranz trap trapped trapping trauma traumas traumatic travel traveled travelers
traveling travels treacher treadmill treat treatable treated treating treatment treatments treatmentssuch treats
tree trees tremble trembling tremendous tremor tremors trenaunay triad trial trials triangular triatomine
trichinella trichinellosis trichinosis tricho trichoepithelioma trichoepitheliomas trichohepatoenteric trichorrhexis
trichothiodystrophy trichotillomania tricuspid tricyclic tried tries trifunctional trigeminal trigger triggered
triggering triggers triglyceride trigone trigonocephaly trih trilateral trimester trimesters trimmed trinucleotide
triosephosphate trip triphalangeal triple triplet triploidy tripping trips trismus trisomy tritanomaly trna trnas
tropheryma trophic trophoblastic tropical tropics troponin trouble troublesome troyer true truncal truncus trunk
trust trusted trying trypanosoma trypanosomiasis tses tsetse tshr tube tubea tubelike tuberculosis tuberous tubes
tubular tubule tubules tubulointerstitial tubulopathy tuck tuip tukel tumor tumoral tumors tumours tums tuna tuning
tunnel tunnels turcica turkish turn turned turner turning turns turp turricephaly tutors twelve twenties twenty
twice twin twinning twins twinwith twist twisted twisting twists twitch twitches twitching tylosis tymp tympanic
type types typhus typical typically typing tyrosinemia uacr ubiquitin uganda ugly ulcer ulcerated ulceration
ulcerations ulcerative ulcers ullrich ulna ulnar ultimate ultimately ultrasensitive ultrasonic ultrasonography
ultrasound ultrasounds ultraviolet umbilicus umbrella umod unable unaffected unassisted unattended unavailable
unaware unawareness unbalanced unborn uncertain unchecked unclassifiable unclassified unclean unclear uncomfortable
uncomfortably uncommon uncomplicated unconjugated unconscious unconsciousness uncontrollable uncontrollably
uncontrolled uncooked uncoordinated under underactive underarm underarms undercooked underdeveloped underdevelopment
underdiagnosed underestimate undergo undergoes undergoing undergone underground undergrowth underlie underlies
underlying underneath underside understand understanding understands understood undertaken underway underwear
underweight undescended undetectable undetected undeveloped undiagnosed undifferentiated undigested uneasy unerupted
uneven unexpected unexpectedly unexplained unfortunate unfortunately unhealthy unicentric unicompartmental
unidentified uniformly uniforms unilateral uninfected unintended unintentional uniparental unique unit united units
universal universalis universally universities university unknown unless unlike unlikely unna unnecessary unneeded
unnoticeable unnoticed unpasteurized unpigmented unpleasant unpredictable unprocessed unprotected unreality
unrecognized unregulated unrelated unremitting unrepaired unresectable unresponsive unruptured unsafe unsalted
unsecured unstable unsteadiness unsteady unsuccessful unsupported unsure until untreated unusual unusually
unverricht unwanted unwashed unwell unwilling unwillingness unwind unwinding update updated uplifted upon upper
upright upset upsetting upslanted upslanting upsweep uptake upturned upward upwards urachal urachus uranium urbach
urban urea uremia uremic ureter ureteral ureterocele ureteropelvic ureteroscope ureteroscopea ureteroscopy ureters
urethra urethral urethritis urge urgency urgencythe urgent uric urinalysis urinary urinate urinates urinating
urination urine urineis urinemay urineor urodynamic uroflowmetry urogenital urogynecologist urologic urological
urologist urologista urologists uromodulin uropathy uroporphyrinogen uroxatral urso urticaria usable usage usda used
useful usefulness users uses usher using usual usually utensils uterine uterus utilized utilizing utis uvea uveal
uveitis uvula vaccinated vaccination vaccinations vaccines vacterl vacuolated vacuoles vacuum vagina vaginal vague
vagus valga valgum valgus valid validate validated valinemia valium valley value values valve valves vanderbilt
vanishing vara variability variable variably variant variants variation variations varices varicocele varicose
varied variegate varies variety various varix varum vary varying vascular vasculature vasculitic vasculitis
vasculopathy vaso vasodilators vasodilatory vast vcan vcjd vcug vector vectorborne vectors vegetable vegetables
vegetarian vegetarians vegetation vegetative vegf vehicle vein veins velocities velocity velvety vena vendors veno
venography venoocclusive venosus venous ventilation ventilator ventilators ventilatory ventricle ventricles
ventricular ventriculomegaly venues vera verbal verify vermilion vermis verrucae version versions versus vertebra
vertebrae vertebral vertex vertical vertigo very vesicare vesicles vesicoureteral vessel vessels vestibular
vestibule veterans viable vibrate vibration vibrations vici victim victims video videogames videos vietnam view
viewed viewing views vigorous vigorously viii villi villus violence violent virilizing virtual virtually viruses
visa visceral visible visibly vision visit visiting visitors visits visual visually vital vitamins vitiligo
vitrectomy vitreoretinal vitreoretinopathy vitreous vivitrol vlcfa vldl vldlr vocabulary vocal vocational vodi
vohwinkel voice voicebox voices voiding voltage volume volumes voluntary volunteering volunteers vomit vomited
vomiting vrsa vsds vulnerable vulva vulvar waardenberg waardenburg waddling wading wafers wagner wagr wagro waist
waistline wait waiting wake wakes waking walk walker walkers walking wall wallcalled walled wallet walls walnuts
wand wander wandering waning want wanted wants warburg ward warding wards warm warmay warming warmth warn warning
warrant warranted warrants warsaw wart warts wash washable washer washes washing washings washington waste wasted
wastes wasting watch watched watchful watching waterhouse waterproof watery wave waves wavy waxes waxy ways weak
weaken weakened weakening weakens weaker weakly weakness weaned weaning weapons wear wearing wears weather weaver
webbed webbing weber webpage website websites wedge wedging week weekly weeks wegener weigh weighing weighs weight
weightgain weights weiss weissenbacher well wells went were werner wernicke west western wetting what whatever whats
wheel wheelchair wheelchairs wheels wheeze wheezing when whenever where whereas wherever whether which while
whiplash whipple whipplei whirling whistling whiteness whitening whiter whites whom whooping whooshing whorls whos
whose wide widely widen widened widening widens wider widespread widest width wiedemann wiethe wild wildlife will
willi williams willing wilms wilson winchester wind winding window windpipe winds wine wing winging wings winter
wipe wire wires wisdom wise wish wishes wiskott with withdrawal withdrawn withdraws within without wolf wolff wolman
wolmans woman womans womb women womens wonder wondered wont wood wooden woody woolly word words wore work worked
worker workers working workjust workload workplace workplaces works workup world worldwide worm wormian worms worn
worried worries worry worrying worse worsen worsened worsening worsens worst worth worthless woude would wound
wounds wrap wrapped wraps wringing wrinkled wrinkles wrinkling wrist wrists write writer writhing writing written
wrong xanthelasma xanthinuria xanthomas xanthomatosis xeroderma xerostomia xiap xiii xmen xvii xxyy year yearly
years yellowing yemenite yoga yogurt yolks york youll young younger your youre yourself youth youve zagging zambia
zantac zealand zellweger zero zigzag zika zinc zones zweymller zygomatic
`
  .trim()
  .split(/\s+/)
