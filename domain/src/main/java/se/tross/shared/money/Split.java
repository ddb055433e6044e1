package se.tross.shared.money;

import java.util.List;

/**
 * An amount divided without loss (R-ROUND): the parts add up to the whole.
 *
 * @param parts in the order of the weights
 */
public record Split(List<Part> parts) {

    public Split {
        parts = List.copyOf(parts);
    }

    public List<Money> amounts() {
        return parts.stream().map(Part::amount).toList();
    }

    /** How many units (öre or kronor, as split) were handed out by largest remainder. */
    public int unitsHandedOut() {
        return (int) parts.stream().filter(Part::gotRemainder).count();
    }

    /**
     * One part of a split.
     *
     * @param amount what the part gets
     * @param remainder the fraction of a unit that the exact part had above the whole units, 0 up to 1
     * @param gotRemainder whether the part was given one unit more for its remainder
     */
    public record Part(Money amount, Fraction remainder, boolean gotRemainder) {

        /** How far the amount lies above (+) or below (−) the exact share, as a fraction of one unit. */
        public Fraction deviation() {
            return gotRemainder ? Fraction.ONE.minus(remainder) : remainder.negate();
        }
    }
}
