import type { MessageTable } from '../../../lib/messages-table.ts';

/** The words of contact mode: the call and the chat. */
export const en = {
  title: 'Call or chat',
  intro:
    'The script line by line, with an answer to whatever the agent says. Nothing here is sent anywhere.',
  stages: 'Stages',
  before: 'Before',
  during: 'During',
  after: 'After',
  what: 'What is it about?',
  how: 'How?',
  byCall: 'By phone',
  byChat: 'By chat',
  ready: 'Have this ready',
  readyAll: 'Everything your plan asks for before this is done.',
  readyOpen: 'Still open in your plan:',
  paper: 'Write the PIN on paper and keep it next to you. There is no field for it here.',
  fill: 'Fill in the blanks',
  fillNote:
    'Only what you will say. It stays on this computer. No PIN, no password, no long number.',
  time: 'A good time',
  goodNow: 'Now is a good time.',
  goodNext: ({ mine, there, zone }: { mine: string; there: string; zone: string }) =>
    `${mine} your time (${there} there, ${zone})`,
  goodWhy:
    'On Tuesday to Thursday, in the US morning, the wait is usually short. Mondays, lunchtime and the days after a holiday are slow.',
  where: 'Where to reach them',
  otherWays: 'Other ways',
  noContact: 'No confirmed way is known here. See the carrier’s contact page.',
  chooseCarrier:
    'Choose the carrier in your answers first: the numbers and some lines depend on it.',
  begin: 'Begin',
  goOn: 'Go on with the call',
  voiceOnly:
    'Your PIN, passwords, whole card or account numbers: say them aloud, never type them here.',
  keys: 'Keys: → or space for the next line, ← back.',
  next: 'Next',
  back: 'Back',
  over: 'The call is over',
  elapsed: 'Time',
  say: 'Say',
  agentSays: 'What happens?',
  agentMore: 'Something else',
  theySay: 'They say: ',
  upNext: ({ line }: { line: string }) => `Then: ${line}`,
  toScript: 'Script',
  jumps: 'Parts of this screen',
  backToLine: 'Back to the script',
  goToPart: ({ part }: { part: string }) => `Go on: ${part}`,
  waysOut: 'See the ways out',
  toTask: 'See the task',
  phrases: 'Say at any time',
  groupUnderstand: 'To understand',
  groupSpell: 'Spelling',
  groupNumbers: 'Numbers and dates',
  alphabet: 'Spelling alphabet',
  numbersHow: 'Each digit by itself; a date with its month as a word.',
  aloud: 'How to say it',
  blank: 'not known yet',
  mustAsk: 'Do not hang up without',
  mustAskLeft: ({ count }: { count: number }, f) =>
    f.plural(count, { one: '1 to go', other: `${f.number(count)} to go` }),
  mustAskAll: 'All asked.',
  summary: 'What was promised',
  notAsked: 'not asked',
  askAgain:
    'Something is missing. Ask for it in writing, or call again. Until then, do not count on it.',
  copySummary: 'the summary',
  markDone: ({ task }: { task: string }) => `Tick “${task}”`,
  markedDone: ({ task }: { task: string }) => `“${task}” is ticked.`,
  nextInPlan: 'On with the plan',
  keepProof: 'Save the e-mail or the chat, too: this summary alone is no proof.',
  newCall: 'Another call or chat',
  newCallAsk:
    'Its entry stays in your log, dates that belong to the plan stay. What was told this time is cleared from the script.',
  newCallYes: 'Clear everything, names too',
  began: 'Started: ',
  faultLongNumber:
    'Not kept: a number this long may be a card, account or Social Security number. Of a reference number, type only the last 8 digits.',
  faultSecret:
    'Not kept: PINs, passwords and Social Security numbers have no place here. Say them aloud.',
  faultNotFour: 'Not kept: exactly the last four digits.',
  faultNotZip: 'Not kept: a US ZIP has five digits.',
  faultNotEmail: 'Not kept: this is not a whole e-mail address.',
  faultNotPhone: 'Not kept: write it with + and the country code, for example +86 138 …',
  faultNotDay: 'Not kept: there is no such day near today.',
  faultNotMoney: 'Not kept: write an amount in dollars, for example 123.45.',
  faultTooLong: 'Not kept: too long.',
  leadMe: ({ carrier }: { carrier: string }) => `Show me on the ${carrier} site`,
  paperChat:
    'Keep the PIN on paper next to you, for the carrier’s own form. There is no field for it here.',
  simTitle: 'Does the line still receive texts?',
  simAlive:
    'Leave the SIM in the phone and the phone next to you: a code may be sent. Try it now: send a text to this number from another phone.',
  simYes: 'It arrived',
  simNo: 'Nothing arrived',
  simGood: 'Good. A code will arrive, too.',
  simBad:
    'Then a code will not arrive either. Have the account number and the account PIN ready, and say so at once.',
  simSilent:
    'You said that texts do not reach you. Have the account number and the account PIN ready; the script asks for another way to show who you are.',
  simEnded:
    'The line has ended, so no code can reach it. Have the account PIN and an ID at hand. If they want to text a code, the script has the answer.',
  beginHere: 'Begin now',
  notOver: 'It goes on',
  stillHere: 'What you write down here stays in the script all the same.',
  overChat: 'The chat is over',
  sentNext: 'Sent, next',
  sent: 'sent',
  messagesSent: ({ sent, count }: { sent: number; count: number }, f) =>
    `All messages: ${f.number(sent)} of ${f.number(count)} sent`,
  voiceOnlyChat:
    'PIN, password, full card or account number: only into the carrier’s own form, never as a message and never here.',
  mustAskChat: 'Do not close the chat without',
  inPlan: ({ text }: { text: string }) => `Your plan says: ${text}`,
  clockChanged:
    'The computer’s clock was changed, or the computer slept. The time shown is the page’s own count.',
  agentWrote: 'What the agent wrote',
  agentWroteNote:
    'Paste it: the words that matter are explained below. It is forgotten when you leave this page, unless you keep it.',
  agentNoTerms: 'None of these words are in the glossary.',
  agentKeep: 'Keep in the log',
  agentClear: 'Clear',
  agentKept: 'Kept in the log.',
  agentMasks: ({ words }: { words: string }) =>
    `This looks like a PIN, a code, or a card or Social Security number: ${words}. In the log it will be ••••.`,
  agentMasked: ({ count }: { count: number }, f) =>
    f.plural(count, { one: 'In 1 place', other: `In ${f.number(count)} places` }) +
    ' it has •••• instead.',
  plan: 'In your plan',
  tickNow: 'Everything was asked. If the agent said yes, tick it.',
  tickWhenAsked: 'Tick it only when the agent has really done it.',
  nextTask: 'Next:',
  proof: 'Proof',
  inLog: 'This is in your log, with the time.',
  takeOut: 'Save it outside the browser, too: removing the extension deletes everything.',
  makeDossier: 'Make the dossier or save everything',
  writeLetter: ({ letter }: { letter: string }) => `Letter: ${letter}`,
  keepTranscript:
    'Save the chat itself, too, before you close its window, and add the file to the log.',
  newCallSame: 'Keep my name and details',
} as const satisfies MessageTable;
