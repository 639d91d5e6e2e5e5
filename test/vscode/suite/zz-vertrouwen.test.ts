// The last file: in Restricted Mode it ends with a folder that is trusted.
import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { proef } from './host';
import { feature, waitFor } from './kader';

describe('Vertrouwen', () => {
  /**
   * Before VS Code lists a task, of whomever, it asks in a dialog for trust (`tasks` of its task service begins with `requestWorkspaceTrust`), and
   * dialogs it refuses to show during tests: the question would wait for ever. So trust is given beforehand, on the page where a user gives it
   * (the launcher clicks). That the folder was not trusted until then shows that nothing of ours came by it.
   */
  feature('de controle van alle beantwoordingen bestaat ook als taak, zodra de map wordt vertrouwd', async () => {
    assert.equal(vscode.workspace.isTrusted, !proef.beperkt);
    if (proef.beperkt) {
      await vscode.commands.executeCommand('workbench.trust.manage');
      await waitFor(() => vscode.workspace.isTrusted);
    }
    const tasks = await vscode.tasks.fetchTasks({ type: 'kamervragen' });
    assert.deepEqual(
      tasks.map(({ name }) => name),
      ['alle beantwoordingen controleren'],
    );
  });
});
