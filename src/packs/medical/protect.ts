// Medical words that are right and lie one slip from another: substances, enzymes, eponyms, spellings of other traditions.

/** Lower case, sorted. */
export const protect: readonly string[] =
  `abrin acidotic actins activin adenosis adipic adiponectin adjuvants adrenalin adrenergic agarose alginates
  alkaloid alkaloids alkalotic allose altrose aminoglycoside amphetamin amylin anaemia anatoxin androstane
  angiotensins anthocyanin anthocyanins anthracycline anthracyclines arabitol arachidic azotemia behenic
  bilirubinemia botulin cadherin caesarean caffeic calcaemia calcemic calcitonins calmodulin calretinin
  campesterol cannabinoid cannabinoids caproic carbonic carotin carrageenin caseins catalase catechins
  cathelicidin caveolin cephalin cephalosporins ceramides ceruloplasmin chelator chelators chitin chitosan cholin
  cholinergic chondroitins chorion cinnamic colicin conjugates coproporphyria corticoid corticoids coumarins
  curcuminoid curcuminoids cutin cysteines cytokine cytokinin cytosol defensin defensins desmin desmosterol
  dextrin diphenhydrinate dopamin dulcitol dystonin eicosanoid eicosanoids endocannabinoid endorphin endothelins
  enkephalin ependymin ephedrin epitope epitopes erucic estrane ethinyl faecal fibrate fibrates flavones flavonoid
  flavonoids flavonol fluoroquinolone fluorosis foetal follistatin galanin gammaglobulin gangliosides gastrinoma
  genistin gliadin gliadins gliptin gliptins glitazone glitazones globulins glucan glucosamin glutelin glutenin
  glycans glycemia glycemic glycitein glycols gonadotropins granulysin granzyme gulose haematin hapten haptens
  hemolysin hemopexin heparanase heparinase heparinoid heparins hepcidin histamin histaminic histidase homocystine
  huntingtin hyalin idose indol inhibin inositide inositides insulins integrin integrins interferons interleukins
  iodin isomaltose isoniazide kalemia kallidin kallikrein keratinase ketose ketotic kinases kinin kinins lactin
  lactoferricin lactoferrin laminins lamins lathosterol laurin leucin leukotriene leukotrienes levulose lignan
  lignans lignin limonene linalool lipemic lipin lipoxin lipoxins listeriolysin lymphotoxin lysates lysin
  lysozymes lyxose macrolide macrolides maltitol melanins melanosome melezitose methadon methylin
  mineralocorticoids motilin mucins muscarin muscarinic naringin natremia nebulin nectin nectins neurotensin
  oestradiol oestrogen opiate orexin oxysterol oxysterols oxytocics paraffin parkin pectins penicillins pepsinogen
  peptone perforin phenylalanin phytosterol phytosterols placebos platin porphin prealbumin pregnane prions
  procain prolactinoma prolactins prolin properdin prostanoid prostanoids protamin psilocin ptyalin pyridine
  pyridoxin pyrimidine quinin quinolones raffinose relaxin resistin resolvin ribosome ricin salicin salicylism
  saponin saponins sartan sartans selectin selectins serin serotonergic serpin sorbic sorbose stachyose
  stigmasterol streptolysin suberin sulfonylurea sulphide sulphite sulphonamide tachykinin tachykinins talose
  tannins tau taurin taxane taxanes tetanospasmin tetracyclic thiazides thrombins thromboxane thromboxanes
  thymopoietin thymoquinone thymosin thymosins thymulin thyroxin transthyretin triptan triptans tryptase tubulin
  tyrosin tyrosinase urease uricemia urobilin urocortin uroporphyria utrophin vaccinee vasopressins vasopressor
  vasopressors vimentin vinca vitamine vitronectin whey xanthin`
    .trim()
    .split(/\s+/)
