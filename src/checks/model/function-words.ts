// Words that say little by themselves: never worth marking alone.
const FUNCTION_WORDS = new Set(
  (
    "a an the and or but nor so yet if as than then that this these those there here it its it's he she him her his hers they them their theirs we us our ours you your yours i me my mine myself ourselves yourself " +
    'who whom whose which what when where why how whatever whoever to of in on at by for from with without into onto over under about after before until till since up down out off again through during between against ' +
    'is are was were be been being am has have had having do does did doing done will would shall should can could may might must not no yes ok okay get gets got getting go goes going went come comes came ' +
    "isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't haven't hasn't hadn't i'm i've i'll i'd we've we're we'll we'd you've you're you'll you'd they've they're they'll that's there's here's what's let's he's she's 's 've 'll 're 'm 'd " +
    'all any both each every few more most other others some such only own same too very just also even still ever never now always often already soon today one two # much many lot lots way thing things bit ' +
    'hi hello hey hiya dear thanks thank please sorry well great good lovely nice new big really quite make makes made take takes took put said say says see look know think want need like'
  ).split(' '),
);
/** Words at which no mark should end. */
const LINKING = new Set(
  "a an the and or but to of in on at by for from with into as that than our your their my his her is are was were be this these those it we you i they he she we'll you'll i'll they'll if when so 's 'll 've 're 'm 'd".split(
    ' ',
  ),
);

const plain = (word: string): string => word.toLowerCase().replaceAll('’', "'");
export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(plain(word));
export const isLinkingWord = (word: string): boolean => LINKING.has(plain(word));
