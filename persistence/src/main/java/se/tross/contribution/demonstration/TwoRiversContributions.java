package se.tross.contribution.demonstration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tross.contribution.AllocationKey;
import se.tross.contribution.Basis;
import se.tross.contribution.KeyMethod;
import se.tross.contribution.KeyTerms;
import se.tross.contribution.KeyWeight;
import se.tross.contribution.PlanBasis;
import se.tross.contribution.PlanDecision;
import se.tross.forbund.RegisteredMember;
import se.tross.shared.demonstration.DemonstrationRows;
import se.tross.shared.money.Money;
import se.tross.shared.time.Period;

/** An invented förbund's contributions: two regions by inhabitants, twelve municipalities by the försörjningsmått. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class TwoRiversContributions {

    private static final String INVENTED = "Förbundet och alla dess tal är påhittade.";
    private static final String EXAMPLE = "Exempel i demonstrationen";
    private static final LocalDate SOURCE_DATE = LocalDate.of(2017, 10, 2);
    private static final BigDecimal MIX = BigDecimal.valueOf(40);

    @Inject
    private DemonstrationContributions contributions;

    public void load(long forbundId) {
        AllocationKey first = contributions.key(
                forbundId,
                terms(
                        new Period(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31)),
                        KeyMethod.INHABITANTS_16_64,
                        null));
        AllocationKey key = contributions.key(
                forbundId, terms(Period.from(LocalDate.of(2018, 1, 1)), KeyMethod.SUPPORT_MEASURE_MIX, MIX));
        contributions.decided(
                forbundId,
                2017,
                basis(11_250_000),
                first,
                INVENTED,
                new PlanDecision("§ 52 (exempel)", LocalDate.of(2016, 12, 2)));
        contributions.proposed(forbundId, 2018, basis(12_400_003), key, INVENTED);
        contributions.draft(forbundId, 2019, basis(12_650_000), key, INVENTED);
    }

    private static PlanBasis basis(long kronor) {
        return new PlanBasis(Basis.TOTAL, Money.ofKronor(kronor), EXAMPLE, SOURCE_DATE);
    }

    private KeyTerms terms(Period validity, KeyMethod municipal, BigDecimal mix) {
        Map<String, RegisteredMember> members = contributions.register().members().stream()
                .collect(Collectors.toMap(RegisteredMember::code, Function.identity()));
        List<KeyWeight> weights = DemonstrationRows.read(getClass(), "two-rivers-2018.csv").stream()
                .map(row -> weight(row, members.get(row.get("code")).id(), mix != null))
                .toList();
        return new KeyTerms(
                validity,
                KeyMethod.INHABITANTS,
                municipal,
                mix,
                "§ 8 (exempel)",
                EXAMPLE,
                SOURCE_DATE,
                "Påhittade folkmängder och försörjningsmått.",
                weights);
    }

    private static KeyWeight weight(Map<String, String> row, long memberId, boolean mixed) {
        boolean region = row.get("inhabitants_16_64").isEmpty();
        BigDecimal weight = new BigDecimal(row.get(region ? "inhabitants" : "inhabitants_16_64"));
        return new KeyWeight(memberId, weight, region || !mixed ? null : new BigDecimal(row.get("support_measure")));
    }
}
