import type { Language } from '../../shared/words';

type Bodies = Record<
  'uk-government' | 'council' | 'scottish-government' | 'welsh-government' | 'ni-government' | 'nhs' | 'police' | 'parliament' | 'judiciary' | 'party',
  string
>;

export interface ThisPageWords {
  thisPage: string;
  bodies: Bodies;
  notGovernment: string;
  partyPage: string;
  otherTier: { council: string; central: string };
  historic: string;
  withdrawn: string;
  stages: Record<'not-open' | 'open' | 'closed' | 'answered', string>;
  stageAdvice: Record<'not-open' | 'open' | 'closed' | 'answered', string>;
  opens(day: string): string;
  closes(day: string): string;
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
      parliament: 'A parliament',
      judiciary: 'The courts',
      party: 'A political party',
    },
    notGovernment: 'This body is public, but it is not government. Do not speak for it.',
    partyPage: 'This is a party’s page. Linking to it or repeating it from an official account takes a side.',
    otherTier: {
      council: 'A council decides and runs this locally. Point people to it, and tell it before you announce what touches it.',
      central: 'Government sets this policy nationally. Say what it means here, and link to the page rather than retell it.',
    },
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
      parliament: 'Senedd',
      judiciary: 'Y llysoedd',
      party: 'Plaid wleidyddol',
    },
    notGovernment: 'Corff cyhoeddus yw hwn, ond nid llywodraeth. Peidiwch â siarad drosto.',
    partyPage: 'Tudalen plaid yw hon. Mae cysylltu â hi neu ei hailadrodd o gyfrif swyddogol yn cymryd ochr.',
    otherTier: {
      council: 'Cyngor sy’n penderfynu ac yn rhedeg hyn yn lleol. Cyfeiriwch bobl ato, a rhowch wybod iddo cyn cyhoeddi dim sy’n effeithio arno.',
      central: 'Llywodraeth sy’n gosod y polisi hwn yn genedlaethol. Dywedwch beth mae’n ei olygu yma, a chysylltwch â’r dudalen yn hytrach na’i hailadrodd.',
    },
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
