/** What a browser does without a window: keeps cookies, sends forms of a page of the desk. */
export interface BrowserSession {
  readonly send: (
    method: string,
    path: string,
    form?: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Response>;
  readonly login: (name: string, password: string) => Promise<Response>;
}

/** A browser at the desk; logged in when told as whom. */
export async function browserFor(
  url: string,
  as?: { readonly name: string; readonly password: string },
): Promise<BrowserSession> {
  const cookies = new Map<string, string>();
  let token = '';
  const request = async (
    method: string,
    path: string,
    body: URLSearchParams | null,
    headers: Readonly<Record<string, string>> = {},
  ) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(`${url}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(cookie !== '' && { Cookie: cookie }),
        Accept: 'text/html',
        ...(body !== null && { Origin: url }),
        ...headers,
      },
      body,
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };
  const look = async () => {
    const answer = await request('GET', '/login', null);
    // Where nobody has to log in, the form leads on to the first page.
    const page = await (answer.status === 302 ? await request('GET', '/', null) : answer).text();
    token = /name="heshu-token" content="([^"]+)"/.exec(page)?.[1] ?? token;
  };
  const login = async (name: string, password: string) => {
    await look();
    return request('POST', '/login', new URLSearchParams({ _token: token, name, password, to: '/' }));
  };
  await look();
  if (as !== undefined) {
    const response = await login(as.name, as.password);
    if (response.status !== 303) throw new Error(`login answered ${response.status}`);
    token = /name="heshu-token" content="([^"]+)"/.exec(await (await request('GET', '/', null)).text())?.[1] ?? '';
  }
  return {
    login,
    send: (method, path, form, headers) =>
      request(method, path, method === 'GET' ? null : new URLSearchParams({ _token: token, ...form }), headers),
  };
}
