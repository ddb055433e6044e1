package se.tross.insats;

import java.util.List;
import java.util.stream.Stream;

/** Who pays (M9). Only money counts as the förbund's own; what parties give in kind is told beside it (L8). */
public enum FinancingSource {
    FORBUND,
    PARTY_CASH,
    /** Work hours, premises: never transferred to the förbund (L8). */
    PARTY_IN_KIND,
    ESF,
    OTHER,
    /** Another förbund, which registers its own part with its cost; told here for the whole (S6). */
    OTHER_FORBUND;

    /** Those who pay the part that this förbund answers for. */
    public static List<FinancingSource> ofOwnPart() {
        return Stream.of(values()).filter(FinancingSource::isOwnPart).toList();
    }

    /** Whether it pays the part that this förbund answers for (S6). */
    public boolean isOwnPart() {
        return this != OTHER_FORBUND;
    }

    /** Whether it is money for the part that this förbund answers for. */
    public boolean isCash() {
        return this != PARTY_IN_KIND && isOwnPart();
    }
}
