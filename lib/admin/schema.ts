/** One figure of the operator's pages; null when there is nothing to count yet. */
export type Metric = {
  label: string;
  value: number | null;
  unit: 'count' | 'share' | 'milliseconds' | 'seconds';
  /** Worth a look: past what this figure is aimed at. */
  isBad?: boolean;
};

export type Cell = string | number | null;

/** Rows under headings; an instant is an ISO text. */
export type Table = { title: string; columns: string[]; rows: Cell[][] };

/** What one section found. Counts and codes only, nobody's words. */
export type Findings = { metrics: Metric[]; tables: Table[] };

export type SectionReport = Findings & { id: string; title: string };
export type OperatorReport = { at: string; days: number; sections: SectionReport[] };
