import type { PlaybookCalls } from './playbook-calls.ts';
import type { PlaybookDesk } from './playbook-desk.ts';

/** Hands the questions of the playbook on to the desk of the last analysis. */
export abstract class AsksDesk implements PlaybookCalls {
  /** @throws Error where nothing has been analysed */
  protected abstract desk(): PlaybookDesk;

  readonly segments: PlaybookCalls['segments'] = () => this.desk().segments();
  readonly segmentColumns: PlaybookCalls['segmentColumns'] = () => this.desk().segmentColumns();
  readonly tryRule: PlaybookCalls['tryRule'] = (rule) => this.desk().tryRule(rule);
  readonly saveSegment: PlaybookCalls['saveSegment'] = (name, rule) => this.desk().saveSegment(name, rule);
  readonly tryList: PlaybookCalls['tryList'] = (order) => this.desk().tryList(order);
  readonly listFile: PlaybookCalls['listFile'] = (order) => this.desk().listFile(order);
  readonly listSheet: PlaybookCalls['listSheet'] = (order) => this.desk().listSheet(order);
  readonly improve: PlaybookCalls['improve'] = () => this.desk().improve();
  readonly campaignForm: PlaybookCalls['campaignForm'] = () => this.desk().campaignForm();
  readonly tryCampaign: PlaybookCalls['tryCampaign'] = (draft) => this.desk().tryCampaign(draft);
  readonly beginCampaign: PlaybookCalls['beginCampaign'] = (draft) => this.desk().beginCampaign(draft);
  readonly unlocks: PlaybookCalls['unlocks'] = () => this.desk().unlocks();
  readonly addInput: PlaybookCalls['addInput'] = (id) => this.desk().addInput(id);
}
