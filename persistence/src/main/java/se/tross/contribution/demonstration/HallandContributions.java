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
import se.tross.forbund.Strand;
import se.tross.shared.demonstration.DemonstrationRows;
import se.tross.shared.money.Money;
import se.tross.shared.time.Period;

/**
 * Halland's contributions: the shares are those of the published plan of 2018, the amounts are computed from them, since
 * the printed ones do not add up. What stands around that year is example, and says so.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class HallandContributions {

    private static final String PLAN_2018 = "Verksamhetsplan 2018–2020 med mål och budget för år 2018";
    private static final LocalDate PUBLISHED = LocalDate.of(2017, 11, 17);
    private static final String EXAMPLE = "Exempel i demonstrationen";
    private static final String NOTE_2018 =
            "Beloppen är beräknade ur andelarna. Den tryckta tabellen i verksamhetsplanen är fel: raderna för Hylte,"
                    + " Laholm, Kungsbacka och Varberg är 180, 360, 1 080 och 900 kr för låga, så att raderna"
                    + " tillsammans ger 18 639 480 kr i stället för 18 642 000 kr.";

    @Inject
    private DemonstrationContributions contributions;

    public void load(long forbundId) {
        AllocationKey example = contributions.key(
                forbundId, terms(new Period(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31)), EXAMPLE));
        AllocationKey key = contributions.key(forbundId, terms(Period.from(LocalDate.of(2018, 1, 1)), PLAN_2018));
        contributions.decided(
                forbundId,
                2017,
                new PlanBasis(Basis.TOTAL, Money.ofKronor(18_300_000), EXAMPLE, LocalDate.of(2016, 11, 18)),
                example,
                "Ett exempel, så att tre år syns bredvid varandra.",
                new PlanDecision("§ 40 (exempel)", LocalDate.of(2016, 11, 18)));
        contributions.proposed(
                forbundId,
                2018,
                new PlanBasis(Basis.TOTAL, Money.ofKronor(18_642_000), PLAN_2018, PUBLISHED),
                key,
                NOTE_2018);
        contributions.draft(
                forbundId,
                2019,
                new PlanBasis(Basis.STATE_AMOUNT, Money.ofKronor(9_507_421), EXAMPLE, LocalDate.of(2018, 10, 15)),
                key,
                "Ett exempel: utgår från statens belopp, och är ännu ett utkast.");
    }

    private KeyTerms terms(Period validity, String source) {
        Map<String, RegisteredMember> municipalities = contributions.register().members().stream()
                .filter(member -> member.strand() == Strand.MUNICIPALITY)
                .collect(Collectors.toMap(RegisteredMember::name, Function.identity()));
        List<KeyWeight> weights = DemonstrationRows.read(getClass(), "halland-2018-as-printed.csv").stream()
                .filter(row -> municipalities.containsKey(row.get("payer")))
                .map(row -> KeyWeight.of(
                        municipalities.get(row.get("payer")).id(), new BigDecimal(row.get("share_percent"))))
                .toList();
        return new KeyTerms(
                validity,
                null,
                KeyMethod.PERCENT_OF_TOTAL,
                null,
                "§ 8 (exempel)",
                source,
                source.equals(EXAMPLE) ? LocalDate.of(2016, 11, 18) : PUBLISHED,
                "Kommunernas andelar i procent av hela summan.",
                weights);
    }
}
