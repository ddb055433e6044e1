package se.tross.contribution;

/** How several payers of one strand divide it (L7). */
public enum KeyMethod {
    /** Fixed per cent of the whole total; they add up to the strand's 25. */
    PERCENT_OF_TOTAL(false),
    /** Fixed per cent of the strand's quarter; they add up to 100. */
    PERCENT_OF_QUARTER(false),
    /** By number of inhabitants. */
    INHABITANTS(true),
    /** By number of inhabitants of 16 to 64 years. */
    INHABITANTS_16_64(true),
    /** A mix of försörjningsmått and inhabitants of 16 to 64 years, in stated proportions. */
    SUPPORT_MEASURE_MIX(true),
    /** Weights that the members have agreed on, whatever they rest on. */
    OWN_WEIGHTS(false);

    private final boolean statistics;

    KeyMethod(boolean statistics) {
        this.statistics = statistics;
    }

    /** Whether the weights are published statistics, so that a new payer simply adds its own. */
    public boolean isStatistics() {
        return statistics;
    }

    /** Whether the weights are per cent and must add up to a given sum. */
    public boolean isPercent() {
        return this == PERCENT_OF_TOTAL || this == PERCENT_OF_QUARTER;
    }

    public boolean needsSecondWeight() {
        return this == SUPPORT_MEASURE_MIX;
    }
}
