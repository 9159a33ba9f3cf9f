import type { Language } from '../../shared/words';

type Bodies = Record<
  | 'uk-government'
  | 'council'
  | 'scottish-government'
  | 'welsh-government'
  | 'ni-government'
  | 'nhs'
  | 'police'
  | 'public-body'
  | 'crown-dependency'
  | 'parliament'
  | 'judiciary'
  | 'independent'
  | 'party',
  string
>;

export interface ThisPageWords {
  thisPage: string;
  bodies: Bodies;
  notGovernment: string;
  partyPage: string;
  police: string;
  armsLength: string;
  otherTier: { council: string; central: string; devolved: string };
  statisticsAhead: string;
  gapHere: Record<'political' | 'central-local' | 'knowledge', string>;
  clearing: Record<'minister' | 'figures' | 'policy' | 'routine', string>;
  moved(host: string): string;
  movedNowhere(host: string): string;
  historic: string;
  withdrawn: string;
  stages: Record<'not-open' | 'open' | 'closed' | 'answered', string>;
  stageAdvice: Record<'not-open' | 'open' | 'closed' | 'answered', string>;
  opens(day: string): string;
  closes(day: string): string;
  closedOn(day: string): string;
  left(days: number): string;
  startHere: string;
  copy: string;
  copied: string;
  copyFailed: string;
  notYet: string;
  data: string;
  noFeed: string;
  askForFeed: string;
  openLicence: string;
}

export const thisPageWords: Record<Language, ThisPageWords> = {
  en: {
    thisPage: 'This page',
    bodies: {
      'uk-government': 'UK government',
      council: 'A council',
      'scottish-government': 'Scottish Government',
      'welsh-government': 'Welsh Government',
      'ni-government': 'Northern Ireland government',
      nhs: 'The NHS',
      police: 'Police',
      'public-body': 'A public body at arm’s length from government',
      'crown-dependency': 'The government of a Crown dependency',
      parliament: 'A parliament',
      judiciary: 'The courts',
      independent: 'An independent public body',
      party: 'A political party',
    },
    notGovernment: 'This body is public, but it is not government. Do not speak for it.',
    partyPage: 'This is a party’s page. Linking to it or repeating it from an official account takes a side.',
    otherTier: {
      council: 'A council decides and runs this locally. Point people to it, and tell it before you announce what touches it.',
      central: 'Government sets this policy nationally. Say what it means here, and link to the page rather than retell it.',
      devolved: 'A devolved government decides this. Do not announce for it, and say which nation your own news is for.',
    },
    police: 'The police are operationally independent. Point people to them, and do not speak for them.',
    armsLength: 'It speaks for itself. Ask its press office before you post about its work.',
    statisticsAhead: 'These figures are announced and not out. Say nothing of what they may show.',
    gapHere: {
      political: 'The gap to mind here: between politics and public service.',
      'central-local': 'The gap to mind here: between central, devolved and local government.',
      knowledge: 'The gap to mind here: between an open door and the knowledge to use it.',
    },
    clearing: {
      minister: 'To clear: the minister’s words are theirs. Ask the private office through your press office.',
      figures: 'To clear: let the statistician who published the figures see how you word them.',
      policy: 'To clear: the policy lead for the facts, then the press office.',
      routine: 'To clear: nothing beyond your own checklist, if the facts are as on the page.',
    },
    moved: (host) => `${host} has closed. What it held is now at:`,
    movedNowhere: (host) => `${host} has closed. Do not link to it.`,
    historic: 'Published under an earlier government. Say so if you link to it, and do not present it as today’s policy.',
    withdrawn: 'This page was withdrawn. Link to what replaced it.',
    stages: {
      'not-open': 'Consultation, not open yet',
      open: 'Consultation, open',
      closed: 'Consultation, closed',
      answered: 'Consultation, outcome published',
    },
    stageAdvice: {
      'not-open': 'Talk to the people it touches now, while the questions can still change.',
      open: 'Ask rather than announce, answer what people say, and repeat the closing date.',
      closed: 'Thank people, and say when they will hear what came of it.',
      answered: 'Close the loop: say what you heard, what changed and what did not.',
    },
    opens: (day) => `Opens ${day}`,
    closes: (day) => `Closes ${day}`,
    closedOn: (day) => `Closed ${day}`,
    left: (days) => (days === 0 ? 'last day' : days === 1 ? '1 day left' : `${days} days left`),
    startHere: 'A post to start from',
    copy: 'Copy',
    copied: 'Copied.',
    copyFailed: 'The browser did not allow copying. Select the words above.',
    notYet: 'It is not open yet, or its closing date is not on the page, so there is no post to start from.',
    data: 'Feeds and data on this page',
    noFeed: 'This page offers no feed and no data.',
    askForFeed: 'News and consultations are read by more people when they have a feed. Ask the web team to publish one (RSS or Atom).',
    openLicence: 'Under the Open Government Licence: you may reuse it and say where it is from.',
  },
  cy: {
    thisPage: 'Y dudalen hon',
    bodies: {
      'uk-government': 'Llywodraeth y DU',
      council: 'Cyngor',
      'scottish-government': 'Llywodraeth yr Alban',
      'welsh-government': 'Llywodraeth Cymru',
      'ni-government': 'Llywodraeth Gogledd Iwerddon',
      nhs: 'Y GIG',
      police: 'Yr heddlu',
      'public-body': 'Corff cyhoeddus hyd braich',
      'crown-dependency': 'Llywodraeth un o Ddibyniaethau’r Goron',
      parliament: 'Senedd',
      judiciary: 'Y llysoedd',
      independent: 'Corff cyhoeddus annibynnol',
      party: 'Plaid wleidyddol',
    },
    notGovernment: 'Corff cyhoeddus yw hwn, ond nid llywodraeth. Peidiwch â siarad drosto.',
    partyPage: 'Tudalen plaid yw hon. Mae cysylltu â hi neu ei hailadrodd o gyfrif swyddogol yn cymryd ochr.',
    otherTier: {
      council: 'Cyngor sy’n penderfynu ac yn rhedeg hyn yn lleol. Cyfeiriwch bobl ato, a rhowch wybod iddo cyn cyhoeddi dim sy’n effeithio arno.',
      central: 'Llywodraeth sy’n gosod y polisi hwn yn genedlaethol. Dywedwch beth mae’n ei olygu yma, a chysylltwch â’r dudalen yn hytrach na’i hailadrodd.',
      devolved: 'Llywodraeth ddatganoledig sy’n penderfynu hyn. Peidiwch â chyhoeddi drosti, a dywedwch ar gyfer pa genedl y mae eich newyddion chi.',
    },
    police: 'Mae’r heddlu’n annibynnol yn eu gwaith. Cyfeiriwch bobl atynt, a pheidiwch â siarad drostynt.',
    armsLength: 'Mae’n siarad drosto’i hun. Gofynnwch i’w swyddfa’r wasg cyn postio am ei waith.',
    statisticsAhead: 'Cyhoeddwyd y bydd y ffigurau hyn ar gael, ond nid ydynt allan eto. Peidiwch â dweud dim am yr hyn y gallent ei ddangos.',
    gapHere: {
      political: 'Y bwlch i’w gofio yma: rhwng gwleidyddiaeth a gwasanaeth cyhoeddus.',
      'central-local': 'Y bwlch i’w gofio yma: rhwng llywodraeth ganolog, ddatganoledig a lleol.',
      knowledge: 'Y bwlch i’w gofio yma: rhwng drws agored a’r wybodaeth i’w ddefnyddio.',
    },
    clearing: {
      minister: 'I’w glirio: geiriau’r gweinidog ei hun ydynt. Gofynnwch i’r swyddfa breifat drwy eich swyddfa’r wasg.',
      figures: 'I’w glirio: gadewch i’r ystadegydd a gyhoeddodd y ffigurau weld eich geiriad.',
      policy: 'I’w glirio: yr arweinydd polisi ar gyfer y ffeithiau, yna swyddfa’r wasg.',
      routine: 'I’w glirio: dim y tu hwnt i’ch rhestr wirio eich hun, os yw’r ffeithiau fel ar y dudalen.',
    },
    moved: (host) => `Mae ${host} wedi cau. Mae’r hyn a oedd arno nawr yma:`,
    movedNowhere: (host) => `Mae ${host} wedi cau. Peidiwch â chysylltu ag ef.`,
    historic: 'Cyhoeddwyd o dan lywodraeth flaenorol. Dywedwch hynny os ydych yn cysylltu â hi, a pheidiwch â’i chyflwyno fel polisi heddiw.',
    withdrawn: 'Tynnwyd y dudalen hon yn ôl. Cysylltwch â’r hyn a ddaeth yn ei lle.',
    stages: {
      'not-open': 'Ymgynghoriad, heb agor eto',
      open: 'Ymgynghoriad, ar agor',
      closed: 'Ymgynghoriad, wedi cau',
      answered: 'Ymgynghoriad, canlyniad wedi’i gyhoeddi',
    },
    stageAdvice: {
      'not-open': 'Siaradwch nawr â’r bobl y mae’n effeithio arnynt, tra gall y cwestiynau newid o hyd.',
      open: 'Gofynnwch yn hytrach na chyhoeddi, atebwch yr hyn a ddywed pobl, ac ailadroddwch y dyddiad cau.',
      closed: 'Diolchwch i bobl, a dywedwch pryd y cânt glywed beth ddaeth ohono.',
      answered: 'Caewch y cylch: dywedwch beth a glywsoch, beth newidiodd a beth na newidiodd.',
    },
    opens: (day) => `Yn agor ${day}`,
    closes: (day) => `Yn cau ${day}`,
    closedOn: (day) => `Caeodd ${day}`,
    left: (days) => (days === 0 ? 'diwrnod olaf' : `${days} diwrnod ar ôl`),
    startHere: 'Neges i ddechrau arni',
    copy: 'Copïo',
    copied: 'Wedi’i chopïo.',
    copyFailed: 'Ni chaniataodd y porwr gopïo. Dewiswch y geiriau uchod.',
    notYet: 'Nid yw ar agor eto, neu nid yw’r dyddiad cau ar y dudalen, felly nid oes neges i ddechrau arni.',
    data: 'Ffrydiau a data ar y dudalen hon',
    noFeed: 'Nid yw’r dudalen hon yn cynnig ffrwd na data.',
    askForFeed: 'Mae mwy o bobl yn darllen newyddion ac ymgynghoriadau pan fydd ffrwd. Gofynnwch i’r tîm gwe gyhoeddi un (RSS neu Atom).',
    openLicence: 'O dan y Drwydded Llywodraeth Agored: cewch ei ailddefnyddio a dweud o ble y daeth.',
  },
};
