package se.tross.insats.question;

/** The two forms that a förbund words by itself. */
public enum FormKind {
    /** What applicants are asked (W3). */
    APPLICATION(1, 30),
    /** What the beredningsgrupp judges by. */
    CRITERIA(2, 6);

    private final int least;
    private final int most;

    FormKind(int least, int most) {
        this.least = least;
        this.most = most;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }
}
