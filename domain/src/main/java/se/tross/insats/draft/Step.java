package se.tross.insats.draft;

/** The five steps of an application, in their order; going back is never blocked. */
public enum Step {
    /** Which insats, and who does it together. */
    BASICS,
    /** The förbund's questions (W3). */
    QUESTIONS,
    /** What it costs, who pays, and for how many. */
    BUDGET,
    /** What it is to reach. */
    GOALS,
    /** How it is carried out and goes on afterwards, with what is attached. */
    PLAN;

    /** From 1. */
    public int number() {
        return ordinal() + 1;
    }

    /** The step of that number; the nearest one for any other. */
    public static Step of(int number) {
        return values()[Math.max(1, Math.min(number, values().length)) - 1];
    }
}
