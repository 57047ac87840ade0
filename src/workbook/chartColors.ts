/** The colours of the series of a chart, told apart in grey too; past the last they begin anew. */
export const CHART_COLORS = ['#2F5F8A', '#E0A03B', '#6B9E6F', '#B5563F', '#8C7BB0', '#5FA8B8', '#C8B27A', '#7A7A7A'] as const;
