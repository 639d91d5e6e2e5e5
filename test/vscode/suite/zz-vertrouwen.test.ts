// The last file: in Restricted Mode it ends with a folder that is trusted.
import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { proef } from './host';
import { feature } from './kader';

describe('Vertrouwen', () => {
  /**
   * Before VS Code lists a task, of whomever, it asks for trust (`tasks` of its task service begins with `requestWorkspaceTrust`); the one who
   * started it says yes. That the folder was not trusted until then shows that nothing of ours asked for it before.
   */
  feature('de controle van alle beantwoordingen bestaat ook als taak, zodra de map wordt vertrouwd', async () => {
    assert.equal(vscode.workspace.isTrusted, !proef.beperkt);
    const tasks = await vscode.tasks.fetchTasks({ type: 'kamervragen' });
    assert.equal(vscode.workspace.isTrusted, true);
    assert.deepEqual(
      tasks.map(({ name }) => name),
      ['alle beantwoordingen controleren'],
    );
  });
});
