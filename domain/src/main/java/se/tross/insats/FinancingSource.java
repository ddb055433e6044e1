package se.tross.insats;

/** Who pays (M9). Only money counts as the förbund's own; what parties give in kind is told beside it (L8). */
public enum FinancingSource {
    FORBUND,
    PARTY_CASH,
    /** Work hours, premises: never transferred to the förbund (L8). */
    PARTY_IN_KIND,
    ESF,
    OTHER;

    /** Whether it is money. */
    public boolean isCash() {
        return this != PARTY_IN_KIND;
    }
}
