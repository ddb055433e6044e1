package se.tross.budget;

/** A term of what is free for new insatser, in the förbund's own definition (M3); each has its sign. */
public enum DisposableTerm {
    CONTRIBUTIONS(1),
    OTHER_INCOME(1),
    OPENING_EQUITY(1),
    INSATSER(-1),
    OPERATIONS(-1),
    /** The equity that the steps call reasonable (M2), for a förbund that wants to keep it. */
    EQUITY_TO_KEEP(-1);

    private final int sign;

    DisposableTerm(int sign) {
        this.sign = sign;
    }

    /** 1 for what is added, −1 for what is taken away. */
    public int sign() {
        return sign;
    }
}
