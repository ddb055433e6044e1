package se.tross.shared.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import se.tross.contribution.ComputedContribution;
import se.tross.contribution.ContributionComputation;
import se.tross.contribution.KeyMethod;
import se.tross.contribution.KeyTerms;
import se.tross.contribution.KeyWeight;
import se.tross.contribution.table.PrintedRow;
import se.tross.contribution.table.PrintedTable;
import se.tross.forbund.Membership;
import se.tross.forbund.Party;
import se.tross.forbund.RegisteredMember;
import se.tross.shared.money.Money;
import se.tross.shared.money.Share;
import se.tross.shared.text.MoneyUnit;
import se.tross.shared.time.Period;

/**
 * An invented förbund of all Sweden's municipalities: one region, 290 municipalities with shares of four decimals that
 * together are a quarter of the whole.
 */
record WholeCountry(Membership membership, KeyTerms key, long firstTotal) {

    private static final int MUNICIPALITIES = 290;
    private static final int QUARTER_IN_TEN_THOUSANDTHS = 250_000;
    private static final LocalDate START = LocalDate.of(2010, 1, 1);

    static WholeCountry generated(long seed) {
        Random random = new Random(seed);
        Period always = Period.from(START);
        List<RegisteredMember> members = new ArrayList<>();
        members.add(new RegisteredMember(1, "FK", "Försäkringskassan", Party.FORSAKRINGSKASSAN, 1, always));
        members.add(new RegisteredMember(2, "AF", "Arbetsförmedlingen", Party.ARBETSFORMEDLINGEN, 2, always));
        members.add(new RegisteredMember(3, "R1", "Region Provland", Party.REGION, 1, always));
        int[] parts = parts(random);
        List<KeyWeight> weights = new ArrayList<>();
        for (int i = 0; i < MUNICIPALITIES; i++) {
            long id = 10L + i;
            members.add(new RegisteredMember(
                    id, String.valueOf(1000 + i), GeneratedData.municipality(i), Party.MUNICIPALITY, i + 1, always));
            weights.add(KeyWeight.of(id, BigDecimal.valueOf(parts[i], 4)));
        }
        KeyTerms key =
                new KeyTerms(always, null, KeyMethod.PERCENT_OF_TOTAL, null, "§ 12", "Mätning", START, "", weights);
        return new WholeCountry(Membership.on(START, members), key, 300_000_000L + random.nextInt(1_000_000));
    }

    /** Cuts the quarter in 290 pieces, none empty. */
    private static int[] parts(Random random) {
        int[] cuts = IntStream.concat(
                        IntStream.of(0, QUARTER_IN_TEN_THOUSANDTHS),
                        random.ints(1, QUARTER_IN_TEN_THOUSANDTHS).distinct().limit(MUNICIPALITIES - 1L))
                .sorted()
                .toArray();
        return IntStream.range(0, MUNICIPALITIES)
                .map(i -> cuts[i + 1] - cuts[i])
                .toArray();
    }

    Money total(int year) {
        return Money.ofKronor(firstTotal + year * 1_000_003L);
    }

    List<BigDecimal> weights() {
        return key.weights().stream().map(KeyWeight::weight).toList();
    }

    /** The computed table as a right one would be printed. */
    PrintedTable printed(ContributionComputation computation) {
        List<PrintedRow> rows = new ArrayList<>();
        for (ComputedContribution one : computation.contributions()) {
            rows.add(new PrintedRow(
                    rows.size() + 1,
                    one.member().name(),
                    share(one.member()),
                    String.valueOf(one.rounded().kronor())));
        }
        PrintedRow sum = new PrintedRow(
                rows.size() + 1,
                "Summa",
                "",
                String.valueOf(computation.total().money().kronor()));
        return new PrintedTable("mätning", START, MoneyUnit.KR, rows, List.of(), sum);
    }

    private String share(RegisteredMember member) {
        return switch (member.strand()) {
            case STATE -> "50";
            case REGION -> "25";
            case MUNICIPALITY ->
                key.weights().stream()
                        .filter(weight -> weight.memberId() == member.id())
                        .findFirst()
                        .map(weight -> Share.ofPercent(weight.weight())
                                .percent()
                                .toPlainString()
                                .replace('.', ','))
                        .orElseThrow();
        };
    }
}
