import type { ElementKind, ErrorKind } from '../cases/types.ts';

/** The messages of protocol/README.md; protocol/schema/ is the authority. */
export const PROTOCOL = 1;

export type WireArray = {
  readonly array: ElementKind;
  readonly shape: readonly number[];
  readonly base64?: string;
  readonly file?: string;
};

/** What a step is given. */
export type WireValue = number | boolean | null | { readonly [form: string]: unknown };

export interface WireStep {
  readonly number: number;
  readonly fails?: boolean;
  readonly new?: string;
  readonly call?: string;
  readonly of?: string;
  readonly get?: string;
  readonly set?: string;
  readonly to?: WireValue;
  readonly let?: string;
  readonly be?: WireValue;
  readonly write?: string;
  readonly bytes?: WireValue;
  readonly read?: string;
  readonly close?: string;
  readonly together?: readonly WireStep[];
  readonly args?: readonly WireValue[];
  readonly options?: Readonly<Record<string, WireValue>>;
  readonly as?: string;
}

/** What a path held after the last step. */
export type WireAnswer =
  | number
  | boolean
  | null
  | WireArray
  | { readonly integer: string }
  | { readonly real: 'nan' | 'inf' | '-inf' }
  | { readonly text: string }
  | { readonly class: string }
  | { readonly list: readonly WireAnswer[] }
  | { readonly missing: string };

export interface Capabilities {
  readonly kinds?: boolean;
  readonly close?: boolean;
  readonly together?: boolean;
  readonly reference?: boolean;
}

export interface Hello {
  readonly type: 'hello';
  readonly protocol: number;
  readonly suite: string;
  readonly faiss: string;
  readonly folder: string;
}

export interface HelloAnswer {
  readonly type: 'hello';
  readonly protocol: number;
  readonly name: string;
  readonly version: string;
  readonly faiss: string;
  readonly language: string;
  readonly issues?: string;
  readonly offers: readonly string[];
  readonly capabilities?: Capabilities;
}

export interface Run {
  readonly type: 'run';
  readonly seq: number;
  readonly case: string;
  readonly scratch: string;
  readonly data: Readonly<Record<string, WireArray>>;
  readonly steps: readonly WireStep[];
  readonly answer: readonly string[];
}

export interface StepError {
  readonly step: number;
  readonly kind?: ErrorKind;
  readonly name?: string;
  readonly message: string;
}

export interface Result {
  readonly type: 'result';
  readonly seq: number;
  readonly case: string;
  readonly errors: readonly StepError[];
  readonly values: Readonly<Record<string, WireAnswer>>;
}

export interface Unsupported {
  readonly type: 'unsupported';
  readonly seq: number;
  readonly case: string;
  readonly lacks: string;
}

export interface AdapterFault {
  readonly type: 'fault';
  readonly seq: number;
  readonly case: string;
  readonly message: string;
}

export interface Progress {
  readonly type: 'progress';
  readonly seq: number;
  readonly step: number;
}

export interface Bye {
  readonly type: 'bye';
}

export type RunnerMessage = Hello | Run | Bye;
export type Answer = Result | Unsupported | AdapterFault;
export type AdapterMessage = HelloAnswer | Answer | Progress;
