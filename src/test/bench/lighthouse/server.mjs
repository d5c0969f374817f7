// Serves a folder as GitHub Pages serves a project's site: below a path of its own, compressed, over HTTP/1.1 or HTTP/2, with the
// site's own page for what is not there.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import http2 from 'node:http2';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * A server on a free port of the loopback address: its root as a URL, and a function that ends it. Browsers speak HTTP/2
 * over TLS only; so HTTP/1.1 has none.
 */
export async function serve(folder, root, http1) {
  const bodies = new Map();
  const body = file => {
    if (!bodies.has(file)) {
      const plain = fs.readFileSync(file);
      bodies.set(file, { plain, gzip: gzipSync(plain, { level: 6 }) });
    }
    return bodies.get(file);
  };
  const answer = (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const asked = path.join(folder, decodeURIComponent(pathname).slice(root.length - 1));
    if (!pathname.startsWith(root) || path.relative(folder, asked).startsWith('..')) {
      response.writeHead(404).end();
      return;
    }
    if (isFolder(asked) && !pathname.endsWith('/')) {
      response.writeHead(301, { location: `${pathname}/` }).end();
      return;
    }
    const wanted = isFolder(asked) ? path.join(asked, 'index.html') : asked;
    const found = fs.existsSync(wanted);
    const file = found ? wanted : path.join(folder, '404.html');
    const type = TYPES[path.extname(file)];
    const compressed = type !== undefined && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    const sent = compressed ? body(file).gzip : body(file).plain;
    response.writeHead(found ? 200 : 404, {
      'content-type': type ?? 'application/octet-stream',
      'content-length': sent.length,
      'cache-control': 'max-age=600',
      vary: 'Accept-Encoding',
      ...(compressed ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(request.method === 'HEAD' ? undefined : sent);
  };
  const server = http1 ? http.createServer(answer) : http2.createSecureServer(certificate(), answer);
  const sessions = new Set();
  server.on('session', session => {
    sessions.add(session);
    session.on('close', () => sessions.delete(session));
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `${http1 ? 'http' : 'https'}://127.0.0.1:${server.address().port}${root}`,
    close() {
      server.closeAllConnections?.();
      sessions.forEach(session => session.destroy());
      server.close();
    },
  };
}

/** A key that lives as long as the server, and a certificate that nobody but the browser of the run has to trust. */
function certificate() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'site-certificate-'));
  const [key, cert] = ['key.pem', 'cert.pem'].map(name => path.join(folder, name));
  try {
    execFileSync('openssl', [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=127.0.0.1'],
      ...['-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', key, '-out', cert],
    ], { stdio: ['ignore', 'ignore', 'pipe'] });
    return { key: fs.readFileSync(key), cert: fs.readFileSync(cert) };
  } catch (error) {
    throw new Error(`openssl, which makes a certificate for HTTP/2, failed: ${error.message} Leave --http2 out to do without.`);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

function isFolder(file) {
  return fs.statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
