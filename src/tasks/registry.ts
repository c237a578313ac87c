import type { TaskDefinition } from '../simulation/vocabulary/task.ts';
import { allergiesMedicinesTask } from './allergies-medicines/task.ts';
import { ambulanceTask } from './ambulance/task.ts';
import { assistTask } from './assist/task.ts';
import { bloodPressureTask } from './blood-pressure/task.ts';
import { bookVisitTask } from './book-visit/task.ts';
import { callResultsTask } from './call-results/task.ts';
import { chartChargeTask } from './chart-charge/task.ts';
import { chartPrepTask } from './chart-prep/task.ts';
import { checkInsuranceTask } from './check-insurance/task.ts';
import { cleanInstrumentsTask } from './clean-instruments/task.ts';
import { collapseTask } from './collapse/task.ts';
import { delayNoticeTask } from './delay-notice/task.ts';
import { deniedClaimTask } from './denied-claim/task.ts';
import { downtimeFormsTask } from './downtime-forms/task.ts';
import { earIrrigationTask } from './ear-irrigation/task.ts';
import { ekgTask } from './ekg/task.ts';
import { emergencyKitTask } from './emergency-kit/task.ts';
import { escortTask } from './escort/task.ts';
import { examPrepTask } from './exam-prep/task.ts';
import { eyeChartTask } from './eye-chart/task.ts';
import { faintTask } from './faint/task.ts';
import { fingerStickTask } from './finger-stick/task.ts';
import { footCheckTask } from './foot-check/task.ts';
import { formsPackTask } from './forms-pack/task.ts';
import { fridgeLogTask } from './fridge-log/task.ts';
import { giveOralDoseTask } from './give-oral-dose/task.ts';
import { greetTask } from './greet/task.ts';
import { growthPlotTask } from './growth-plot/task.ts';
import { handOffTask } from './hand-off/task.ts';
import { hardConversationTask } from './hard-conversation/task.ts';
import { hearingCheckTask } from './hearing-check/task.ts';
import { heightWeightTask } from './height-weight/task.ts';
import { huddleBoardTask } from './huddle-board/task.ts';
import { identifyTask } from './identify/task.ts';
import { injectVaccineTask } from './inject-vaccine/task.ts';
import { kitQcTask } from './kit-qc/task.ts';
import { loadAutoclaveTask } from './load-autoclave/task.ts';
import { nebulizerTask } from './nebulizer/task.ts';
import { needleStickTask } from './needle-stick/task.ts';
import { observeTask } from './observe/task.ts';
import { offScheduleTask } from './off-schedule/task.ts';
import { oximetryTask } from './oximetry/task.ts';
import { peakFlowTask } from './peak-flow/task.ts';
import { phoneCallTask } from './phone-call/task.ts';
import { portalSortTask } from './portal-sort/task.ts';
import { ppeTask } from './ppe/task.ts';
import { prenatalCheckTask } from './prenatal-check/task.ts';
import { prepareVaccineTask } from './prepare-vaccine/task.ts';
import { pulseTask } from './pulse/task.ts';
import { rapidFluTask } from './rapid-flu/task.ts';
import { rapidTestTask } from './rapid-test/task.ts';
import { reasonForVisitTask } from './reason-for-visit/task.ts';
import { recheckReportTask } from './recheck-report/task.ts';
import { recordVaccineTask } from './record-vaccine/task.ts';
import { referralTask } from './referral/task.ts';
import { refillTask } from './refill/task.ts';
import { releaseLoadTask } from './release-load/task.ts';
import { respirationsTask } from './respirations/task.ts';
import { roomCheckTask } from './room-check/task.ts';
import { screenVaccineTask } from './screen-vaccine/task.ts';
import { screeningFormsTask } from './screening-forms/task.ts';
import { sendSpecimensTask } from './send-specimens/task.ts';
import { spirometryTask } from './spirometry/task.ts';
import { sterileTrayTask } from './sterile-tray/task.ts';
import { takePaymentTask } from './take-payment/task.ts';
import { tbReadTask } from './tb-read/task.ts';
import { teachTask } from './teach/task.ts';
import { temperatureTask } from './temperature/task.ts';
import { turnOverTask } from './turn-over/task.ts';
import { urineDipTask } from './urine-dip/task.ts';
import { venipunctureTask } from './venipuncture/task.ts';
import { woundCareTask } from './wound-care/task.ts';

/** Every task the game knows; adding one is a folder and one line here. */
const TASKS: readonly TaskDefinition[] = [
  allergiesMedicinesTask,
  ambulanceTask,
  assistTask,
  bloodPressureTask,
  bookVisitTask,
  callResultsTask,
  chartChargeTask,
  chartPrepTask,
  checkInsuranceTask,
  cleanInstrumentsTask,
  collapseTask,
  delayNoticeTask,
  deniedClaimTask,
  downtimeFormsTask,
  ekgTask,
  earIrrigationTask,
  emergencyKitTask,
  escortTask,
  examPrepTask,
  eyeChartTask,
  faintTask,
  footCheckTask,
  fingerStickTask,
  formsPackTask,
  fridgeLogTask,
  giveOralDoseTask,
  greetTask,
  growthPlotTask,
  handOffTask,
  hardConversationTask,
  hearingCheckTask,
  heightWeightTask,
  huddleBoardTask,
  identifyTask,
  injectVaccineTask,
  kitQcTask,
  loadAutoclaveTask,
  nebulizerTask,
  needleStickTask,
  observeTask,
  offScheduleTask,
  oximetryTask,
  peakFlowTask,
  phoneCallTask,
  portalSortTask,
  ppeTask,
  prenatalCheckTask,
  prepareVaccineTask,
  pulseTask,
  rapidFluTask,
  rapidTestTask,
  reasonForVisitTask,
  recheckReportTask,
  recordVaccineTask,
  referralTask,
  refillTask,
  releaseLoadTask,
  respirationsTask,
  roomCheckTask,
  screenVaccineTask,
  screeningFormsTask,
  sendSpecimensTask,
  sterileTrayTask,
  spirometryTask,
  takePaymentTask,
  tbReadTask,
  teachTask,
  temperatureTask,
  turnOverTask,
  urineDipTask,
  venipunctureTask,
  woundCareTask,
];

/** The book of tasks by id, as a session takes it. */
export const taskBook: Readonly<Record<string, TaskDefinition>> = Object.fromEntries(
  TASKS.map((task) => [task.id, task]),
);
