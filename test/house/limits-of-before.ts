/**
 * The ids of the limits that also what was entered before has: those of the releases before 2026-12, and such as say anew
 * what was owed already, by acts that there were. Of any other the rule says with which release it came (`cameWith`).
 */
export const LIMITS_OF_BEFORE: readonly string[] = `
R1 R2 R4 R4.remote R5 R6 R3.court R9.procuracy R9.reporter R21 152.body 111.body 152.desk 152.procuracy
231.surrender 231.found 231.demanded R1.body R9.body R7 R7.procuracy R2.verification R10 R11 R12 R14 R18 R19
158-anew R17 15-report 5-focal-point R24 R24.half-year R24.year 15-guidance R26 R23.remedy R23 R23.petition
6-petition 7-initiate R16 R20 R22.non-initiation R21.resolution R16.reporter 148-reporter.own R20.reporter
16-sanction 21-sanction 12.errand 29-reply 172 174.resumed 174.procuracy 174.court 174.anew 174.resumed.accused
172-ask 174.resumed-ask 174.anew-ask 174.resumed.accused-ask 31-review 17-review 6-consult 14-focal-point R24.case
R24.case.half-year R24.case.year 15-guidance.case R24.accused R24.accused.half-year R24.accused.year
15-guidance.accused 14-focal-point.accused 6-file.accused 179-fingerprints R22.initiation 232 229 235 230 158
170.split 170.merger 229.accused 235.accused 230.accused 156-send 179-send 88-record 36-exhibits 12-absence
4-replacement 8-demand 29-consult 29-answer 169-move 15.custody 114.custody 110.arrest 117.procuracy 118
118.surrendered 16.file 118.free 173 174.detention 19-order 173-ask 23.bail 23.deposit 23.residence-ban 23.exit-ban
20.bail 20.deposit 21-arrest 14-measures 229.told.suspension 229.told.suspension.accused 235.told.resumption
235.told.resumption.accused 232.told.termination 232.told.termination.accused 232.told.conclusion
179.told.charge.accused 231.told.search.accused 231.told.search-end.accused BLHS27.report BLHS27.case BLHS27
BLHS27.prosecution BLHS27.trial R3 R8 12-result 7-assign 239.lower 4-prosecutor 13-attend 7-non-initiation
8-requalification R13 169-decide 179-decide 119-decide 21-decide 230.review 5-focal-point.supervision
R24.supervision R24.supervision.half-year R24.supervision.year 110-decide 118-decide 148-reporter 148-send 154-send
7-pass-on 337.initiation 161.on-appeal 169-send 179-send-own 8-demanded 7-demanded 7-cancel-demanded
5-measure-demanded 5-remedy 4-above 475 474 474.verified 476 475.body 19-denunciation 472.told 472.body 240
240.accused 246 274 240.again 240.again.accused 244 240.deliver 244.complex 240.deliver.complex 239.assign
14-focal-point.prosecution R24.prosecution R24.prosecution.half-year R24.prosecution.year 15-guidance.prosecution
R24.prosecuted R24.prosecuted.half-year R24.prosecuted.year 15-guidance.prosecuted 14-focal-point.prosecuted
8-file.prosecuted 240.send 239.send 239.told.transfer 284 280.told 337 337.protest 14-focal-point.court R24.court
R24.court.half-year R24.court.year R24.court.accused R24.court.accused.half-year R24.court.accused.year 341
341.evidence 240.told.indictment 240.told.return 240.told.suspension 240.told.termination
240.told.suspension.accused 240.told.termination.accused 249.told.resumption 249.told.resumption.accused
18.told.detention.accused 338.told.protest 338.send 240.complex.told.suspension 240.complex.told.termination
240.above.indictment 240.above.return 240.above.suspension 240.above.termination 240.above.suspension.accused
240.above.termination.accused R23.decide 6-decide 241 241.brought 241-order 18-lighter 244.detention 241.bail
241.deposit 241.residence-ban 241.exit-ban 23-order.bail 23-order.deposit 23-order.residence-ban 23-order.exit-ban
276 284.wait 280.request 280.overruled 277 277.defendant 277.again 14-focal-point.trial R24.trial
R24.trial.half-year R24.trial.year 15-guidance.trial R24.tried R24.tried.half-year R24.tried.year 15-guidance.tried
14-focal-point.tried 10-file.tried 277.open 297.longest 352.longest 299.postponed 352.postponed 332 333 333.absent
337.higher 337.decision 337.decision.higher 333.decision 339.decision 339.decision.received 362.session 335.session
335.tell 275 339
339.received 338 340 335.send 335.decide 346.decide 346.open 346.hearing 286.deliver 286.parties 297.deliver
297.send 280.send 277.told 154-send.panel 286 262 262.send 261.told 261.send 262.absent 286.stay 346.deliver
346.send 352.deliver 352.send 262.appeal 261.appeal.told 261.appeal.send 262.session 262.appeal.send 262.higher
286.higher 337.above 337.above.decision 278.brought 347.brought 278 329 347 347.execution 286.measure
286.measure.parties 278.bail 278.deposit 278.residence-ban 278.exit-ban 347.bail 347.deposit 347.residence-ban
347.exit-ban verification-resumption investigation-resumption investigation-resumption.accused
prosecution-resumption prosecution-resumption.accused trial-resumption trial-resumption.defendant 5-property
158-property 5-keeper-report 5.told.property 13-property 13-property.accused 13-keeper-report
13-keeper-report.accused 13.told.property 13.told.property.accused 12-measures 8-property 8-property.accused
8-keeper-report 8-keeper-report.accused 8.told.property 8.told.property.accused 8-measures 10-property
10-property.defendant 10-keeper-report 10-keeper-report.defendant 10.told.property 10-measures victim-verification
victim-shelter victim-allowance victim-risk-review victim-first-support victim-referral-answer victim-identification
victim-review victim-follow-up-3 victim-follow-up-6 victim-follow-up-12 victim-service-answer
victim-service-delivery consent-erasure consent-erasure-outside return-arrival return-handover plan-task
`
  .trim()
  .split(/\s+/);
