// The page's side of the search worker: questions with tokens, answers as promises.
import { takeWorker } from './started-worker.ts';
import type {
  SearchAnswers,
  SearchQuestion,
  SearchReply,
  SearchRequestName,
  SearchRequests,
} from './worker-protocol.ts';

/** As much of a worker as is needed here. */
export interface WorkerPort {
  postMessage(question: SearchQuestion): void;
  addEventListener(type: 'message', listener: (event: { data: SearchReply }) => void): void;
  addEventListener(type: 'error', listener: (event: { message?: string }) => void): void;
}

interface Waiting {
  resolve: (content: never) => void;
  reject: (error: Error) => void;
}

export class SearchClient {
  readonly #worker: WorkerPort;
  readonly #waiting = new Map<number, Waiting>();
  #token = 0;
  #broken: Error | undefined;

  constructor(worker: WorkerPort) {
    this.#worker = worker;
    worker.addEventListener('message', ({ data }) => this.#take(data));
    worker.addEventListener('error', ({ message }) => this.#break(new Error(message ?? 'the search worker stopped')));
  }

  /** Rejects where the worker could not start or the question failed. */
  ask<Name extends SearchRequestName>(name: Name, content: SearchRequests[Name]): Promise<SearchAnswers[Name]> {
    if (this.#broken !== undefined) return Promise.reject(this.#broken);
    this.#token += 1;
    const token = this.#token;
    return new Promise<SearchAnswers[Name]>((resolve, reject) => {
      this.#waiting.set(token, { resolve, reject });
      this.#worker.postMessage({ token, name, content });
    });
  }

  #take(reply: SearchReply): void {
    const waiting = this.#waiting.get(reply.token);
    this.#waiting.delete(reply.token);
    if (reply.ok) waiting?.resolve(reply.content as never);
    else waiting?.reject(new Error(reply.error));
  }

  #break(error: Error): void {
    this.#broken = error;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

/** The search of this page: the worker makes its index while the page is being drawn. */
export function startSearch(): SearchClient {
  return new SearchClient(takeWorker());
}
