package se.tross.contribution;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import se.tross.forbund.Membership;
import se.tross.forbund.Strand;
import se.tross.shared.time.Period;

/** Keys for memberships of any size. */
final class InventedKeys {

    private InventedKeys() {}

    static KeyTerms byInhabitants(Membership membership, Random random) {
        List<KeyWeight> weights = Stream.of(Strand.REGION, Strand.MUNICIPALITY)
                .map(membership::payers)
                .flatMap(List::stream)
                .map(payer -> KeyWeight.of(payer.id(), BigDecimal.valueOf(2_000L + random.nextInt(1_000_000))))
                .toList();
        return new KeyTerms(
                Period.from(membership.day()),
                KeyMethod.INHABITANTS,
                KeyMethod.INHABITANTS,
                null,
                "§ 12",
                "SCB",
                membership.day(),
                "",
                weights);
    }
}
