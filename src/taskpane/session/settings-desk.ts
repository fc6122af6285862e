import type { SettingChange } from '../../report/settings/settings-plan.ts';
import type { Engine } from '../engine/engine.ts';
import { planFrom } from './receive.ts';
import { sendOwnSheets } from './send-own-sheets.ts';
import type { SessionParts } from './session-parts.ts';
import type { Shift } from './shift.ts';

/** The settings: they live on their sheet, and are read from there each time. */
export class SettingsDesk {
  private readonly parts: SessionParts;
  private readonly shift: Shift;
  private readonly reader: Engine;

  constructor(parts: SessionParts, shift: Shift, reader: Engine) {
    this.parts = parts;
    this.shift = shift;
    this.reader = reader;
  }

  async open(): Promise<void> {
    await this.shift.quietly(async () => {
      await this.read();
      await this.show();
    });
  }

  async save(changes: readonly SettingChange[]): Promise<void> {
    const { host, dispatch } = this.parts;
    dispatch({ kind: 'settingsSaving' });
    await this.shift.quietly(async () => {
      await this.read();
      const { answer: wrong, plan } = await planFrom(this.reader, 'changeSettings', changes);
      if (plan === null) dispatch({ kind: 'settingsWrong', paths: wrong });
      else {
        const { cells } = await host.apply(plan);
        await this.read();
        await this.show();
        dispatch({ kind: 'settingsSaved', cells });
      }
    });
  }

  private async show(): Promise<void> {
    this.parts.dispatch({ kind: 'settingsRead', rows: await this.reader.ask('settings') });
  }

  private async read(): Promise<void> {
    const { host, say } = this.parts;
    await this.reader.ask('begin', say.language, host.name);
    await sendOwnSheets(host, this.reader, ['settings', 'book']);
  }
}
