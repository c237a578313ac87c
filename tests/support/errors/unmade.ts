/**
 * Errors that the rubric rates and nobody can make in the game as it is, with the reason. Whoever makes one of them possible
 * takes its line out; the full sweep fails as long as a line here is wrong.
 */
export const UNMADE: Readonly<Record<string, string>> = {
  'safety.disclosed: hidden':
    'nothing tells yet that an error was noticed and kept quiet: an error counts as noticed when it is reported',
  'id.wrong_chart: said':
    'a line of the talk points at the item; what counts is the chart that is opened then (wrong-chart)',
  'observe.stayed: said': 'a line of the talk points at the item; the task calls it sent-early',
  'refill.routed: said': 'an answer of the call points at the item; the task calls it wrong-rung',
  'inbox.queue: said': 'a queue of the message points at the item; the task calls it wrong-queue',
  'hx.chest_unreported: said':
    'kept for conversations of other visits; none of the shipped ones has such a line',
  'talk.child_interpreter_consent: said':
    'the conversation in which a child interprets (interpreter-setup) belongs to no task yet',
  'send.match: mislabelled-sent':
    'the label by hand (full form) catches the only sheet that leads to it in the drills; its own task test makes it',
  'ekg.time: late': 'only where pain is there at the EKG (`chest_pain`), which no shipped visit says',
};
