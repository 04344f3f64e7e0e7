import { describe, expect, it } from "vitest";
import { langs } from "#basics";
import { jobHandlers } from "#house";
import { homeWords } from "./index.ts";

describe("words of the work behind the scenes", () => {
  it("every kind of job has words in every language: no code is ever shown", () => {
    const unworded = langs.flatMap((lang) =>
      jobHandlers
        .filter(({ kind }) => !homeWords(lang).jobs.kinds[kind]?.trim())
        .map(({ kind }) => `${lang} ${kind}`),
    );
    expect(unworded).toEqual([]);
    expect(jobHandlers.length).toBeGreaterThan(5);
  });
});
