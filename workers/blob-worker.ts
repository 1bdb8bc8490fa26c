/**
 * Starts a module worker from a blob, so that the page's content security policy binds it. The blob says `ready` only after
 * the real script has been imported: a message posted earlier is lost, and whoever waits for its answer waits for ever.
 */
export async function startModuleWorker(script: string): Promise<Worker> {
  const source = `import(${JSON.stringify(script)}).then(() => postMessage('ready'), (cause) => postMessage('failed: ' + cause));`;
  const address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  const worker = new Worker(address, { type: 'module' });
  try {
    await new Promise<void>((resolve, reject) => {
      worker.addEventListener('error', (event) => reject(new Error(event.message)), { once: true });
      worker.addEventListener(
        'message',
        ({ data }) => (data === 'ready' ? resolve() : reject(new Error(String(data)))),
        { once: true },
      );
    });
  } finally {
    URL.revokeObjectURL(address);
  }
  return worker;
}
