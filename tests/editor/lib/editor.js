import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { schemaUri } from './repository.js';

const server = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server');

/** What an editor sends: only the schemas that files name themselves. */
export const settings = { validate: true, completion: true, hover: true, schemaStore: { enable: false }, schemas: {}, yamlVersion: '1.2' };

/** What an editor sends when the settings of a folder name the schema for files of every kind. */
export const folderSettings = { ...settings, schemas: { [schemaUri('document')]: ['*.yaml'] } };

/** A running YAML language server, as an editor starts one. */
export class Editor {
  #process;
  #connection;
  #published = new Map();
  #waiting = new Map();
  #opened = 0;

  /** Starts the server with the settings an editor would send. */
  static async start(settings) {
    const editor = new Editor();
    editor.#process = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    const connection = createMessageConnection(new StreamMessageReader(editor.#process.stdout), new StreamMessageWriter(editor.#process.stdin));
    editor.#connection = connection;
    connection.onRequest('workspace/configuration', ({ items }) => items.map(({ section }) => (section === 'yaml' ? settings : {})));
    connection.onRequest('client/registerCapability', () => null);
    connection.onNotification('textDocument/publishDiagnostics', (params) => editor.#publish(params));
    connection.listen();
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {
        textDocument: { completion: { completionItem: { documentationFormat: ['markdown'], snippetSupport: true } }, hover: { contentFormat: ['markdown'] }, publishDiagnostics: {} },
        workspace: { configuration: true },
      },
    });
    connection.sendNotification('initialized', {});
    connection.sendNotification('workspace/didChangeConfiguration', { settings: { yaml: settings } });
    return editor;
  }

  #publish({ uri, diagnostics }) {
    this.#published.set(uri, diagnostics);
    this.#waiting.get(uri)?.(diagnostics);
    this.#waiting.delete(uri);
  }

  /** Opens a document and waits for what the server says of it. */
  open(uri, text) {
    const told = new Promise((resolve) => this.#waiting.set(uri, resolve));
    this.#connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
    return told;
  }

  /** What the server says of each text, in a file of its own. All are opened at once, because the server waits a while before it looks at one. */
  async checkAll(texts) {
    const uris = texts.map(() => `file:///checked/${(this.#opened += 1)}.yaml`);
    const told = await Promise.all(uris.map((uri, index) => this.open(uri, texts[index])));
    uris.forEach((uri) => this.#connection.sendNotification('textDocument/didClose', { textDocument: { uri } }));
    return told;
  }

  complete(uri, position) {
    return this.#connection.sendRequest('textDocument/completion', { textDocument: { uri }, position });
  }

  hover(uri, position) {
    return this.#connection.sendRequest('textDocument/hover', { textDocument: { uri }, position });
  }

  /** Ends the server in the way that the protocol asks for. */
  async stop() {
    const ended = once(this.#process, 'exit');
    await this.#connection.sendRequest('shutdown');
    await this.#connection.sendNotification('exit');
    await ended;
    this.#connection.dispose();
  }
}
