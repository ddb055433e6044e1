package se.tross.shared.text;

/** The units in which amounts are typed and shown. */
public enum MoneyUnit {
    KR(0, "kr"),
    TKR(3, "tkr"),
    MKR(6, "mkr");

    private final int zeros;
    private final String sign;

    MoneyUnit(int zeros, String sign) {
        this.zeros = zeros;
        this.sign = sign;
    }

    /** How many zeros the unit stands for, in kronor. */
    int zeros() {
        return zeros;
    }

    /** As it is written behind the number. */
    public String sign() {
        return sign;
    }
}
