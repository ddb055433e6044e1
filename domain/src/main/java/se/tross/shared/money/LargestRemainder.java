package se.tross.shared.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rounding rule R-ROUND: each part gets its whole units; the units left over go, one each, to the parts with the
 * largest remainders; equal remainders in the order of the list (charter order). Exact integers throughout, so equal
 * remainders are seen as equal.
 */
final class LargestRemainder {

    private LargestRemainder() {}

    /**
     * @param ore the amount; a multiple of the unit
     * @param oreInUnit 1 to split to the öre, 100 for whole kronor
     * @param weights at least one, none negative, not all zero
     * @throws IllegalArgumentException if the weights cannot divide anything
     */
    static Split split(long ore, int oreInUnit, List<BigDecimal> weights) {
        BigInteger[] whole = wholeWeights(weights);
        BigInteger sum = Arrays.stream(whole).reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.signum() == 0 || Arrays.stream(whole).anyMatch(weight -> weight.signum() < 0)) {
            throw new IllegalArgumentException("Weights must be zero or more, and not all zero: " + weights);
        }
        // A negative amount is split as its positive mirror, so that −X is divided exactly as X is.
        BigInteger units = BigInteger.valueOf(ore / oreInUnit).abs();
        long[] parts = new long[whole.length];
        BigInteger[] remainders = new BigInteger[whole.length];
        long left = units.longValueExact();
        for (int i = 0; i < whole.length; i++) {
            BigInteger[] division = units.multiply(whole[i]).divideAndRemainder(sum);
            parts[i] = division[0].longValueExact();
            remainders[i] = division[1];
            left -= parts[i];
        }
        boolean[] gotOneMore = handOut(left, remainders);
        return toSplit(Long.signum(ore) * (long) oreInUnit, parts, remainders, sum, gotOneMore);
    }

    private static boolean[] handOut(long left, BigInteger[] remainders) {
        boolean[] gotOneMore = new boolean[remainders.length];
        IntStream.range(0, remainders.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders[i]).reversed())
                .limit(left)
                .forEach(i -> gotOneMore[i] = true);
        return gotOneMore;
    }

    private static Split toSplit(
            long signedUnit, long[] parts, BigInteger[] remainders, BigInteger sum, boolean[] gotOneMore) {
        List<Split.Part> result = new ArrayList<>(parts.length);
        for (int i = 0; i < parts.length; i++) {
            long units = parts[i] + (gotOneMore[i] ? 1 : 0);
            result.add(new Split.Part(
                    Money.ofOre(Math.multiplyExact(units, signedUnit)),
                    new Fraction(remainders[i], sum),
                    gotOneMore[i]));
        }
        return new Split(result);
    }

    private static BigInteger[] wholeWeights(List<BigDecimal> weights) {
        int scale = weights.stream()
                .mapToInt(BigDecimal::scale)
                .max()
                .orElseThrow(() -> new IllegalArgumentException("An amount cannot be split in no parts"));
        int decimals = Math.max(scale, 0);
        return weights.stream()
                .map(weight -> weight.setScale(decimals).unscaledValue())
                .toArray(BigInteger[]::new);
    }
}
