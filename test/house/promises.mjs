// What the platform promises, for the README: each promise in words, the mechanism that keeps it (a file and what it
// declares), and its tests, by the sentences that are their names. A test checks that all of them are there.

const M = 'libs/messaging/src';
const P = 'libs/platform/src';
const T = 'test/messaging';

/** On real servers, unless its name says otherwise. */
export const fileOf = (test) => (/\.(spec|check)$/.test(test) ? `${test}.ts` : `${test}.e2e-spec.ts`);

const row = (promise, [file, name], ...tests) => ({ promise, file, name, tests });

export const PROMISES = [
  // Nothing lost, nothing twice
  row(
    'An act and its journal entry are there together or not at all, and nobody can change or remove the entry',
    [`${M}/journal.ts`, 'append'],
    'test/platform/an-act-writes-state-journal-and-deadlines-together',
    `${T}/the-journal-cannot-be-rewritten`,
  ),
  row(
    'Days off that are announced later move the limits of open files, each once, and an event says from when to when',
    [`${P}/deadlines/limits-recount.ts`, 'LimitsRecount'],
    'test/platform/changed-days-off-move-the-limits-of-open-files-once',
  ),
  row(
    'What was done in time and is registered when the file has gone on stands where it was done: status, limits and figures are as if it had been registered in order',
    [`${P}/files/late-acts.ts`, 'LateActs'],
    'test/stories/what-was-done-on-paper-in-time-is-registered-after-the-file-has-moved-on',
    'test/late/registered-late.spec',
  ),
  row(
    'A request that is repeated with its key has one effect and one answer',
    [`${P}/idempotency/idempotency.interceptor.ts`, 'IdempotencyInterceptor'],
    'test/platform/a-repeated-request-has-one-effect-and-one-answer',
  ),
  row(
    'With the broker away, killed, full, or without its streams, acts go on and everything arrives later',
    [`${M}/relay.ts`, 'Relay'],
    `${T}/a-broker-down-loses-nothing`,
    `${T}/a-broker-killed-in-the-middle-of-traffic-loses-and-doubles-nothing`,
    `${T}/a-broker-whose-disk-is-full-is-waited-for`,
    `${T}/a-stream-that-is-missing-is-waited-for`,
  ),
  row(
    'A relay that dies between publishing and marking loses and doubles nothing; two relays are as good as one',
    [`${M}/relay-store.ts`, 'PostgresRelayStore'],
    `${T}/a-relay-killed-between-publishing-and-marking-loses-and-doubles-nothing`,
    `${T}/two-replicas-are-as-good-as-one`,
    `${T}/a-later-position-that-commits-first-is-not-overtaken`,
  ),
  row(
    'A reader that dies around its commit, and a message that comes twice, also under another id, have one effect, in order',
    [`${M}/position.ts`, 'advanceLane'],
    `${T}/a-reader-killed-around-its-commit-applies-each-event-once`,
    `${T}/an-event-delivered-twice-counts-once`,
    `${T}/a-fact-reaches-the-scorecard`,
  ),
  row(
    'A database that is away, cut off, silent or killed is waited for; nothing is parked for it',
    [`${M}/faults.ts`, 'isTransient'],
    `${T}/a-dead-database-is-waited-for`,
    `${T}/a-database-killed-in-the-middle-of-traffic-loses-and-doubles-nothing`,
    'test/platform/a-database-that-falls-silent-is-given-up',
  ),
  row(
    'A line that is cut, half open or slow loses and doubles nothing',
    [`${M}/nats-bus.ts`, 'NatsBus'],
    'test/whole/a-partition-loses-and-doubles-nothing',
  ),
  row(
    'What the broker has lost, in the middle or at the end, comes again from the journal',
    [`${M}/control.ts`, 'Control'],
    `${T}/a-lost-tail-is-asked-for-again`,
    `${T}/a-message-lost-in-the-middle-arrives-in-its-place`,
    `${T}/a-stream-damaged-while-services-run-is-made-good-from-the-journals`,
    'test/stories/whatever-the-broker-loses-the-scorecard-and-every-exchange-end-as-the-journals-say',
  ),
  row(
    'A producer that is restored from a backup makes no fork, also while messages of its old life are unread: it recovers, does nothing while who would know is silent, and goes on in a new epoch',
    [`${M}/recovery/recovery.ts`, 'Recovery'],
    `${T}/a-producer-restored-from-a-backup-goes-on-in-a-new-epoch`,
    'test/platform/an-agency-that-recovers-neither-acts-nor-warns-until-it-knows',
  ),
  row(
    'Whatever is lost, repeated, reordered or restored, wherever a process dies: each event is applied once and in order, and at most one agency may act; a hundred thousand histories, each of which can be seen again by its seed',
    [`${M}/reader.ts`, 'Reader'],
    'test/simulation/messages-survive-crashes-and-losses.check',
    'test/simulation/messages-survive-restored-copies-and-forgeries.check',
    'test/simulation/exchanges-end-lawfully.check',
    'test/simulation/sources-are-restored.check',
    'test/simulation/sources-and-readers-are-restored.check',
    'test/simulation/a-history-is-seen-again.check',
    'test/simulation/a-planted-fault-is-found.check',
  ),
  row(
    'An agency that is restored is brought to where its own signed messages say that it was: it does not act on what it has handed over, gives no number twice, and tells its officers what to do again',
    [`${P}/recovery/bringing-forward.ts`, 'BringingForward'],
    'test/stories/a-desk-restored-from-a-backup-does-not-act-on-what-it-has-handed-over',
  ),
  row(
    'A broker or a reader that is restored from an older copy ends with what the journals say, each event once',
    [`${M}/control.ts`, 'Control'],
    `${T}/a-broker-restored-from-an-older-copy-loses-nothing`,
    `${T}/a-reader-restored-from-a-backup-reads-again-what-it-has-forgotten`,
  ),
  row(
    'Whatever a reader has applied otherwise than the journal has it is found and named, by itself and by a command',
    [`${M}/reconciliation/reconciliation.ts`, 'Reconciliation'],
    `${T}/a-reader-that-differs-from-a-journal-is-named`,
    'test/platform/what-differs-from-a-journal-is-shown-by-a-command',
  ),
  // Forgery and poison
  row(
    'What no agency has signed as it stands is quarantined with its reason, counts for nothing and holds nothing up',
    [`${M}/sealing/verify.ts`, 'Verifier'],
    `${T}/a-forged-message-is-quarantined-and-the-true-one-arrives`,
    `${T}/a-revoked-key-vouches-for-what-it-sealed-before`,
  ),
  row(
    'Another message at a place that was applied stops that channel alone, until an operator has it go on and says why',
    [`${M}/turn.ts`, 'Turn'],
    `${T}/a-fork-stops-the-channel`,
    'test/platform/letters-are-listed-shown-replayed-and-discarded-by-a-command',
  ),
  row(
    'An agency speaks under its own name, hears what is addressed to it, and administers nothing',
    [`${M}/permissions.ts`, 'natsPermissions'],
    `${T}/an-eavesdropper-sees-nothing`,
    `${T}/a-message-to-an-agency-reaches-it-alone`,
  ),
  row(
    'An event that is refused, or of a version not known yet, parks its file and no other, until it is replayed or discarded',
    [`${M}/letters.ts`, 'Letters'],
    `${T}/a-refused-event-parks-its-file-and-no-other`,
    `${T}/a-version-that-is-not-known-yet-waits-for-an-upgrade`,
    'test/platform/an-operator-replays-or-gives-up-what-was-parked',
    'test/platform/letters-are-listed-shown-replayed-and-discarded-by-a-command',
  ),
  row(
    'A decision that comes when its file has moved on is noted there as what it is, and parks nothing',
    ['libs/platform/src/files/overtaken.ts', 'follow'],
    'test/stories/a-decision-that-crosses-with-a-file-that-has-moved-on-parks-nothing',
    'test/stories/a-change-of-the-crime-that-the-procuracy-cancels-brings-back-the-one-before',
  ),
  // Contracts
  row(
    'An old release and a new one work side by side',
    ['libs/contracts/src/event.ts', 'defineEvent'],
    `${T}/an-old-release-and-a-new-one-work-side-by-side`,
  ),
  row(
    'A contract that was released is never broken silently',
    ['deploy/contracts/breaks.ts', 'breaksOf'],
    'deploy/contracts/breaks.spec',
    'test/contracts/contracts.check',
  ),
  // Exchanges
  row(
    'A message to another agency is said again until its receipt arrives, ever more seldom and at least daily, and has one effect',
    [`${M}/exchange/exchanges.ts`, 'Exchanges'],
    'test/stories/a-message-is-said-again-until-its-receipt-arrives',
    'test/stories/an-agency-that-was-down-for-a-month-misses-nothing',
  ),
  row(
    'The histories of the simulation stand on stores that behave like those in PostgreSQL',
    [`${M}/exchange/store.ts`, 'ExchangeStore'],
    `${T}/stores-in-memory-behave-like-those-in-postgresql`,
  ),
  row(
    'A withdrawn or rejected offer leaves the file with its holder; at most one agency may act',
    [`${M}/exchange/course.ts`, 'mayAct'],
    'test/stories/a-withdrawn-or-rejected-offer-leaves-the-report-with-its-desk',
    'test/exchanges/withdraw-accept-and-release-at-once-leave-one-that-may-act',
    'test/exchanges/withdraw-against-accept-against-release.spec',
    'test/stories/what-comes-back-of-those-tried-apart-takes-no-file-from-whoever-has-it',
  ),
  row(
    'What breaks a handover elsewhere does not here: no old owner acts, nothing stays behind, leaks, is overwritten or bounces back, and less can be offered again',
    [`${M}/exchange/engine.ts`, 'ExchangeEngine'],
    'test/exchanges/what-breaks-other-systems-does-not-break-a-handover',
  ),
  row(
    'An exception in a release, or a fault at the receiver, leaves at most one agency that may act and no file that waits for ever',
    [`${M}/exchange/hearing.ts`, 'Hearing'],
    'test/exchanges/a-fault-leaves-one-agency-that-may-act-and-nobody-waiting',
  ),
  row(
    'An offer without an answer alarms both sides, once',
    [`${M}/exchange/exchanges.ts`, 'Exchanges'],
    'test/exchanges/an-unanswered-offer-alarms-both-sides-once',
  ),
  row(
    'The key of a dossier may be wrapped anew or destroyed, and every signature still verifies',
    [`${M}/relay-store.ts`, 'withKey'],
    `${T}/a-wrapped-key-may-change-under-the-signature`,
    'test/exchanges/a-dossier-is-erased-at-both-agencies',
  ),
  row(
    'A dossier that comes wrapped for an opening key that its receiver has given up is said again, wrapped for the one in force',
    [`${M}/exchange/dossiers.ts`, 'Dossiers'],
    'test/exchanges/a-dossier-is-said-again-for-a-key-that-was-rotated',
  ),
  // Back-pressure and shutdown
  row(
    'A service is red for its own database, schema, keys and clock alone; everything else is told as degraded',
    [`${P}/health/health.ts`, 'Health'],
    'test/platform/a-service-is-red-for-its-own-faults-alone',
    'test/platform/an-agency-is-ready-without-the-bus',
    'test/whole/a-planted-fault-fires-its-alert',
  ),
  row(
    'One trace follows a report from the request to the scorecard and to other agencies, and shows no person',
    [`${P}/tracing/tracing.ts`, 'Tracing'],
    'test/stories/one-trace-follows-a-report-across-processes',
    'test/stories/what-a-message-starts-belongs-to-the-trace-of-its-act',
  ),
  row(
    'A reader that is behind holds a bounded number of messages and bytes; a message too large is refused at the act',
    [`${M}/nats-pull.ts`, 'Pull'],
    `${T}/a-slow-reader-holds-a-bounded-number-of-messages-and-bytes`,
    `${T}/a-large-message-passes-and-a-larger-one-is-refused`,
  ),
  row(
    'More requests than a service can take on are answered 503 with Retry-After, and no acknowledged act is lost',
    [`${P}/admission.ts`, 'admit'],
    'test/platform/a-burst-is-told-to-come-back-and-no-act-is-lost',
  ),
  row(
    'An agency is upgraded replica by replica under load, and no request fails; a migration leaves the release before it working',
    [`${P}/leaving.ts`, 'closeWhenLeaving'],
    'test/whole/a-rolling-upgrade-under-load-fails-no-request',
    'test/platform/a-migration-leaves-the-release-before-it-working',
  ),
  row(
    'Agencies join, change keys, are revoked and leave while traffic runs; what a revoked key seals counts for nothing',
    ['deploy/agency/agency.ts', 'run'],
    'test/whole/agencies-come-change-keys-and-go-while-traffic-runs',
  ),
  row(
    'An agency with software of its own takes part with a NATS client, its key and the published contract',
    ['deploy/examples/hotline-111/hotline.mjs', 'Hotline'],
    'test/exchanges/an-external-agency-refers-with-nothing-but-the-contract',
  ),
  row(
    'SIGTERM drains within ten seconds; what was begun is answered, and each act is in the journal once',
    [`${P}/bootstrap.ts`, 'bootstrap'],
    'test/platform/a-service-that-is-told-to-stop-answers-what-it-has-begun',
  ),
  // Figures
  row(
    'What was under way at go-live comes in by register, each file once and by its law; what cannot stand comes back in the same sheet with the reason',
    [`${P}/import/imports.ts`, 'Imports'],
    'test/import/what-is-under-way-at-go-live-comes-in-by-register',
    'test/intake/an-imported-register-is-received-once',
    'test/intake/a-rejected-row-of-an-import-comes-back-with-its-reason',
    'test/intake/an-import-takes-no-more-rows-than-it-receives',
  ),
  row(
    'A file that was under way names by number what it came from; it is linked once both are there, and a matter is followed through the agencies',
    ['apps/reporting/src/ledger/links.ts', 'LINKS'],
    'test/import/a-row-names-a-file-of-another-agency-and-the-matter-is-followed-once-that-is-there',
  ),
  row(
    'Every figure is the sum of its entries; the books of each agency balance, for each thing that is counted',
    ['apps/reporting/src/scorecard/identity.ts', 'Identity'],
    'test/reporting/a-figure-is-the-sum-of-its-entries',
    'test/stories/a-report-transferred-to-another-province-leaves-the-rate',
  ),
  row(
    'An issued report stays what it was, signed; what is known later is a revision beside it',
    ['apps/reporting/src/issue/issues.ts', 'Issues'],
    'test/reporting/an-issued-report-stays-what-it-was',
  ),
  // Victims
  row(
    'A victim is protected and supported from the first status on, before anybody has decided who she is; the law of the day offers, refuses and explains each support',
    ['apps/victim-support/src/victim/entitlement.ts', 'entitlement'],
    'test/stories/a-girl-of-15-returned-from-abroad-is-supported-before-she-is-identified',
    'test/stories/a-girl-under-16-is-referred-before-the-case-is-initiated-and-supported-before-the-trial-ends',
  ),
  row(
    'Nobody is told of a victim without her consent or a legal basis; a consent that is withdrawn reaches every agency that was told, which erases its copy and says so',
    [`${P}/post/disclosures.ts`, 'Disclosures'],
    'test/stories/a-consent-withdrawn-reaches-three-agencies',
  ),
  row(
    'A body outside is told of a victim only while it is in the register and her consent names it; when it does not erase in time, that is on the worklist',
    ['apps/victim-support/src/consent/outside-bodies.ts', 'OutsideBodies'],
    'test/victim-support/a-body-outside-is-told-under-a-consent-and-alarms-until-it-has-erased',
  ),
  row(
    'A service is referred with what she has told once, and is followed until it is answered, delivered and rated by herself',
    ['apps/victim-support/src/support-plan/service-referrals.ts', 'ServiceReferrals'],
    'test/stories/a-service-is-referred-with-what-she-told-once-delivered-and-rated',
  ),
  row(
    'A shelter’s file in the codes of HTCDS comes in once, row by row with the reasons; persons go out with a reason, logged, and to others only where they or the law let',
    ['apps/victim-support/src/htcds/htcds-exports.ts', 'HtcdsExports'],
    'test/victim-support/a-shelters-file-comes-in-once-and-goes-out-only-where-it-may',
  ),
  row(
    'A refusal to identify somebody is reviewed within a limit, and her file stays open until that is answered',
    ['apps/victim-support/src/victim/identification.ts', 'askForReview'],
    'test/victim-support/a-refusal-is-reviewed-within-its-limit-and-taken-up-on-new-evidence',
  ),
  row(
    'A method first seen in a victim’s account warns every agency, without her',
    ['apps/prevention/src/sighting/sighting.reactions.ts', 'SightingReactions'],
    'test/stories/a-method-first-seen-in-a-victims-account-warns-every-commune-the-same-minute',
    'test/prevention/prevention-warns-of-a-method-that-it-has-met-itself',
  ),
  row(
    'An answer from abroad calls once for the decision to resume a verification, a case, a prosecution file or a trial, and resumes nothing itself',
    ['apps/court/src/trial/assistance.ts', 'recordAssistance'],
    'test/stories/a-request-answered-after-eleven-months-leads-to-the-resumption-of-a-suspended-trial',
    'test/stories/what-waits-for-an-answer-from-abroad-goes-on-by-decision',
    'test/stories/what-is-asked-abroad-for-a-report-is-waited-for-wherever-it-goes-on',
  ),
  row(
    'A court that has returned a file is told how that ends, wherever it is decided: whoever waits travels with the matter from body to body and from procuracy to procuracy',
    ['apps/prosecution/src/prosecution-file/waiting-courts.ts', 'WaitingCourts'],
    'test/stories/what-courts-have-returned-is-told-to-them-wherever-it-ends',
    'test/stories/files-that-two-courts-have-returned-and-one-tries-are-told-to-the-other',
    'test/stories/what-a-court-has-returned-and-the-procuracy-terminates-is-told-to-the-court',
  ),
  row(
    'What was told wrongly and is put right is put right with whoever was told, and with whom that one has told; its limits follow, and what came stays',
    ['libs/platform/src/post/corrections.ts', 'Corrections'],
    'test/stories/what-was-told-wrongly-is-put-right-with-whoever-was-told',
    'test/stories/an-entry-written-wrongly-is-put-right-and-what-stood-before-stays',
  ),
  row(
    'What another agency has put right is taken in as told; an own act that it bears no more is named with its article, and its head is told once',
    ['libs/platform/src/files/asked-again.ts', 'askedAsTold'],
    'test/stories/what-another-agency-puts-right-leaves-an-own-act-unborne-and-its-head-is-told-once',
  ),
  row(
    'Those who are returned together are one operation and separate persons; a child leaves with an escort, nobody to relatives under suspicion',
    ['apps/international-cooperation/src/return/returnee.ts', 'handOver'],
    'test/stories/three-people-returned-together-are-one-operation-and-three-victims',
  ),
];
