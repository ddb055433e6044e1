package se.tross.insats.tertial;

/** What a tertial report tells in words (M15): the three that always were asked for, and those that came in 2018. */
public enum ReportText {
    RESULT(true, false),
    /** From what was applied for. */
    DEVIATIONS(true, true),
    /** What the spent money went to, and why it differs. */
    ECONOMY(false, false),
    /** What is seen again and again, across people and parties. */
    PATTERNS(false, true),
    /** Guldkorn: what others can learn from. */
    GOOD_EXAMPLES(false, false),
    /** Systembrister: where rules or ways of working collide. */
    SYSTEM_FAILURES(false, true);

    private final boolean required;
    private final boolean goesOn;

    ReportText(boolean required, boolean goesOn) {
        this.required = required;
        this.goesOn = goesOn;
    }

    /** Whether a report cannot be handed in without it. */
    public boolean isRequired() {
        return required;
    }

    /** Whether it usually still holds next time, so that the next report begins with it. */
    public boolean goesOn() {
        return goesOn;
    }
}
