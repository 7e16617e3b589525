/** “Open questions”: what the review finds, why it matters, and what answers it. */
export const review = {
  'action.review.open': 'Show or hide open questions',
  'review.title': 'Open questions',
  'review.title.count': 'Open questions ({count})',
  'review.opener': 'Questions ({count})',
  'review.opener.none': 'Questions',
  'review.count': '{count|# open question|# open questions}',
  'review.scope': 'What is reviewed',
  'review.map': 'This map',
  'review.show': 'Show',
  'review.accept': 'Accept…',
  'review.reason': 'Why accept it? Who, when?',
  'review.confirm': 'Keep the reason',
  'review.accepted': 'Accepted',
  'review.because': '{reason} ({author})',
  'review.reopen': 'Reopen',
  'review.declare': 'Confirm…',
  'review.more': 'Show {count|# more question|# more questions}',
  'review.missing': 'Missing: {names}.',
  'review.met': 'Met',
  'review.unmet': 'Not yet',
  'review.fix.answer': 'Create an opportunity',
  'review.fix.link': 'Link to the opportunity beside it',
  'review.fix.milestone': 'Create a milestone',
  'review.fix.note': 'Write a note',
  'review.fix.fill': 'Fill in',
  'review.fix.team': 'Give it to the team of the step',
  'review.fix.removeTouchpoint': 'Remove from the catalogue',
  'review.fix.showPersona': 'Put on the map',
  'review.fix.howMightWe': 'How might we answer “{pain}”?',
  'review.checklist': 'The four pillars',
  'review.checklist.met': '{met} of {count}',
  'review.checklist.phases': 'Phases that are defined, and understood by all',
  'review.checklist.phases.how': 'Give each phase a name and a customer goal.',
  'review.checklist.milestones': 'A measurable, tracked milestone at each transition',
  'review.checklist.milestones.how':
    'End each phase with a milestone, with its measure and the tool it is tracked in.',
  'review.checklist.activities': 'Concrete activities in each phase',
  'review.checklist.activities.how': 'Add to each phase an activity with an owner and a frequency.',
  'review.checklist.indicators': 'Actionable indicators in each phase',
  'review.checklist.indicators.how': 'Add an indicator to each phase or to one of its steps.',
  'review.checklist.segments': 'A map aligned with a segment and a service level',
  'review.checklist.segments.how': 'Say in the framing for which segment and at which service level.',
  'review.checklist.validated': 'A shared reference, validated and adopted by the teams',
  'review.checklist.validated.how':
    'Have customer success, sales, product and support read the map, then note who validated it and when.',
  'review.checklist.feedback': 'A feedback loop that keeps the map alive',
  'review.checklist.feedback.how': 'Agree on a review date and on who gathers the feedback, then note it.',
  'review.severity.error': 'To mend',
  'review.severity.question': 'To discuss',
  'review.project': 'Whole project',
  'review.none': 'Nothing to settle: the map answers what the method asks.',
  'check.customerGoal.name': 'Customer goal',
  'check.customerGoal': '“{name}” does not say what goal the customer pursues.',
  'check.customerGoal.why':
    'A journey is the series of actions a customer takes to reach their goal. Without that goal, nothing says what success is.',
  'check.trigger.name': 'Trigger',
  'check.trigger': '“{name}” does not say what starts the journey.',
  'check.trigger.why':
    'The trigger settles where the map begins. Without it everyone imagines another one and the talk wanders.',
  'check.endState.name': 'End state',
  'check.endState': '“{name}” does not say how to tell that the customer has arrived.',
  'check.endState.why':
    'The journey ends when the customer has reached their goal, not when the company has closed the file.',
  'check.campaign.name': 'A marketing campaign?',
  'check.campaign': '“{name}” looks like a marketing campaign.',
  'check.campaign.why':
    'A customer journey is not a campaign: it follows what the customer does to reach their goal, not what the company sends them.',
  'check.singleInteraction.name': 'A single interaction?',
  'check.singleInteraction': '“{name}” looks like a single interaction.',
  'check.singleInteraction.why':
    'A purchase or a support call is one moment of the journey. What does the customer do before and after?',
  'check.clickSequence.name': 'A sequence of clicks?',
  'check.clickSequence': '“{name}” looks like a sequence of clicks.',
  'check.clickSequence.why':
    'Opening an e-mail, clicking, filling in a form: those are gestures. A journey tells what the customer is after.',
  'check.internalProcess.name': 'An internal process?',
  'check.internalProcess': '“{name}” looks like an internal process.',
  'check.internalProcess.why':
    'A process the company made for the customer is not a journey. Tell first what the customer lives through; the processes come facing it, in the blueprint.',
  'check.phaseGoal.name': 'Phase without a goal',
  'check.phaseGoal': 'The phase “{name}” has no customer goal.',
  'check.phaseGoal.why':
    'Each phase is a state of the customer’s maturity, with a goal of its own. Without it nobody knows what to do there.',
  'check.phaseMilestone.name': 'Phase without a milestone',
  'check.phaseMilestone': 'No milestone ends the phase “{name}”.',
  'check.phaseMilestone.why':
    'The milestone is the event that moves the customer to the next phase. Without milestones, teams never know where they stand.',
  'check.phaseIndicator.name': 'Phase without an indicator',
  'check.phaseIndicator': 'The phase “{name}” has no indicator.',
  'check.phaseIndicator.why': 'Without an indicator the phase can be neither steered nor improved.',
  'check.milestoneMeasure.name': 'Milestone without a measure',
  'check.milestoneMeasure': 'The milestone “{name}” does not say how it is measured.',
  'check.milestoneMeasure.why':
    'A milestone is a measurable event: that is what lets everyone agree that it has been reached.',
  'check.milestoneTracking.name': 'Milestone not tracked',
  'check.milestoneTracking': 'The milestone “{name}” does not say in which tool it is tracked.',
  'check.milestoneTracking.why':
    'Each transition rests on a milestone tracked in your tools. Otherwise nobody sees that a customer is stuck.',
  'check.stepInteraction.name': 'Step without an interaction',
  'check.stepInteraction': 'At the step “{name}” the customer meets the company nowhere.',
  'check.stepInteraction.why':
    'The right granularity has at least one interaction between customer and company per step. Otherwise the step is too fine, or a touchpoint is missing.',
  'check.stepViewpoint.name': 'Step seen from the company',
  'check.stepViewpoint': 'The step “{name}” seems to be named from the company’s side.',
  'check.stepViewpoint.why':
    'A step is told from the customer’s side: “Receive my contract” rather than “Send the contract”.',
  'check.blueprintStep.name': 'Step without a service',
  'check.blueprintStep': 'At the step “{name}” nothing is said of frontstage or backstage.',
  'check.blueprintStep.why':
    'The blueprint sets what front and back office do against each customer action. An empty cell is an open question.',
  'check.touchpointChannel.name': 'Touchpoint without a channel',
  'check.touchpointChannel': 'The channel of the touchpoint “{name}” is not known.',
  'check.touchpointChannel.why':
    'Each touchpoint has its channel. Chosen from the catalogue, it can be counted and found again from map to map.',
  'check.channelGap.name': 'Channel gap',
  'check.channelGap':
    'From “{before}” to “{name}” the customer changes channel and their feeling falls: nothing says why.',
  'check.channelGap.why':
    'Going from one channel to another with no hand-over is a classic pain, and leaving digital a sign that the goal slips away.',
  'check.touchpointPurpose.name': 'Touchpoint without a purpose',
  'check.touchpointPurpose':
    '“{name}”: nothing says what the customer does there or expects of it, at the step “{step}” of the phase “{phase}”.',
  'check.touchpointPurpose.why':
    'A touchpoint serves the customer’s goal in its phase. If it serves none, it costs them an effort too many.',
  'check.breakPointAction.name': 'Break point without action',
  'check.breakPointAction': 'Nothing is planned for the break point “{name}”.',
  'check.breakPointAction.why':
    'At a break point the customer leaves. It is the first thing the action plan must deal with.',
  'check.painOpportunity.name': 'Pain point without an opportunity',
  'check.painOpportunity': 'No opportunity answers the pain point “{name}”.',
  'check.painOpportunity.why':
    'The map is there to go from the diagnosis to the ideal journey. A pain without an answer stops at the diagnosis.',
  'check.lowPoint.name': 'Low point without an explanation',
  'check.lowPoint': 'The feeling is low at the step “{name}”, and nothing says why.',
  'check.lowPoint.why':
    'Disappointing steps are the ones customers remember. With no pain, thought or verbatim, nobody will know what to change.',
  'check.momentOfTruthIndicator.name': 'Moment of truth not measured',
  'check.momentOfTruthIndicator': 'The moment of truth “{name}” has no indicator.',
  'check.momentOfTruthIndicator.why':
    'Everything is decided there: an indicator must tell, during the journey, whether the customer will reach their goal.',
  'check.assumedKeyStep.name': 'Moment of truth assumed',
  'check.assumedKeyStep': 'At the moment of truth “{name}” everything is assumed.',
  'check.assumedKeyStep.why':
    'What decides the journey deserves a verbatim, a measure or an interview. One more assumption will convince nobody.',
  'check.activityOwner.name': 'Activity without an owner',
  'check.activityOwner': 'The activity “{name}” has no owner.',
  'check.activityOwner.why':
    'An activity has an owner, a frequency and a template. Without an owner it does not take place.',
  'check.indicatorOwner.name': 'Indicator without an owner',
  'check.indicatorOwner': 'The indicator “{name}” has no owner.',
  'check.indicatorOwner.why':
    'An indicator is actionable only if somebody follows it routinely and acts when it worsens.',
  'check.opportunityOwner.name': 'Opportunity without an owner',
  'check.opportunityOwner': 'The opportunity “{name}” has no owner.',
  'check.opportunityOwner.why':
    'With nobody to carry it, an opportunity stays on the wall after the workshop.',
  'check.toBe.name': 'As-is without a to-be',
  'check.toBe': '“{name}” has no to-be map, while the project draws one for others.',
  'check.toBe.why':
    'The map is there to diagnose the current journey, then to design the ideal one: one calls for the other.',
  'check.touchpointUnused.name': 'Touchpoint not used',
  'check.touchpointUnused': 'The touchpoint “{name}” is used on no map.',
  'check.touchpointUnused.why':
    'The touchpoints that exist and those the customer uses are not always the same. To be placed, or removed.',
  'check.personaMap.name': 'Persona without a map',
  'check.personaMap': 'The persona “{name}” is on no map.',
  'check.personaMap.why':
    'One journey is lived differently from persona to persona: this one needs a curve, or a map of its own.'
}
