package se.tross.contribution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import se.tross.forbund.HallandMembers;
import se.tross.forbund.MemberRegister;
import se.tross.shared.money.Money;
import se.tross.shared.time.Period;

/** Halland's key of 2018: the six municipalities by fixed per cent of the whole total. */
public final class HallandKey {
    public static final Money TOTAL = Money.ofKronor(18_642_000);
    public static final LocalDate DECIDED = LocalDate.of(2017, 11, 17);
    public static final Period FROM_2018 = Period.from(LocalDate.of(2018, 1, 1));

    private HallandKey() {}

    public static KeyTerms terms() {
        return terms(KeyMethod.PERCENT_OF_TOTAL, "3", "8", "1", "2", "6", "5");
    }

    /** Weights in charter order: Falkenberg, Halmstad, Hylte, Laholm, Kungsbacka, Varberg. */
    public static KeyTerms terms(KeyMethod method, String... weights) {
        long[] members = {
            HallandMembers.FALKENBERG,
            HallandMembers.HALMSTAD,
            HallandMembers.HYLTE,
            HallandMembers.LAHOLM,
            HallandMembers.KUNGSBACKA,
            HallandMembers.VARBERG
        };
        List<KeyWeight> rows = IntStream.range(0, weights.length)
                .mapToObj(i -> KeyWeight.of(members[i], new BigDecimal(weights[i])))
                .toList();
        return terms(method, null, rows);
    }

    public static KeyTerms terms(KeyMethod method, BigDecimal mix, List<KeyWeight> rows) {
        return new KeyTerms(FROM_2018, null, method, mix, "§ 12", "Överenskommelse", DECIDED, "", rows);
    }

    public static KeyRules rules(Period... otherKeys) {
        return new KeyRules(new MemberRegister(HallandMembers.all()), List.of(otherKeys));
    }

    public static PlanBasis total() {
        return new PlanBasis(Basis.TOTAL, TOTAL, "Verksamhetsplan 2018–2020", DECIDED);
    }
}
