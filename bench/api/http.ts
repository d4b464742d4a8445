import { Agent, request } from 'node:http';

/** A client of one server of GraphQL; its connections stay open. */
export class Client {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 64 });

  constructor(private readonly url: string) {}

  /** The text of an answer. A connection that the server closes the moment it is used again is no failure. */
  async text(body: string): Promise<string> {
    for (;;) {
      const answer = await this.send(body);
      if (answer !== undefined) return answer;
    }
  }

  private send(body: string): Promise<string | undefined> {
    return new Promise((resolve, reject) => {
      const options = {
        agent: this.agent,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          'content-length': Buffer.byteLength(body),
        },
      };
      const sent = request(this.url, options, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          if (response.statusCode === 200 && !text.includes('"errors"')) resolve(text);
          else reject(new Error(`${this.url} answers ${response.statusCode}: ${text.slice(0, 1_000)}`));
        });
      });
      sent.on('error', (error: NodeJS.ErrnoException) => {
        if (sent.reusedSocket && error.code === 'ECONNRESET') resolve(undefined);
        else reject(error);
      });
      sent.end(body);
    });
  }

  /** The `data` of an answer. */
  async data<T>(query: string, variables: object = {}): Promise<T> {
    return JSON.parse(await this.text(JSON.stringify({ query, variables }))).data;
  }

  close(): void {
    this.agent.destroy();
  }
}
