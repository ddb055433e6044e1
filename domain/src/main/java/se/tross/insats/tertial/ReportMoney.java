package se.tross.insats.tertial;

/** What a tertial report says of money. */
public enum ReportMoney {
    /** What the insats has cost in the tertial. */
    SPENT,
    /** What it is expected to cost in the whole year. */
    FORECAST
}
