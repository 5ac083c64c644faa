import { build } from 'vite';

/** The script of an app in `test/apps`, as its development build: that one complains. It is `app` in the page. */
export async function bundleApp(name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'development',
    define: { 'process.env.NODE_ENV': '"development"' },
    build: { write: false, minify: false, lib: { entry: `test/apps/${name}.ts`, formats: ['iife'], name: 'app' } },
  });
  const [output] = Array.isArray(built) ? built : [];
  const chunk = output?.output[0];
  if (!chunk) throw new Error(`${name} is not built.`);
  return chunk.code;
}
