package se.tross.shared.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.tross.forbund.OrganisationNumber;
import se.tross.insats.Direction;
import se.tross.insats.tertial.CountCell;
import se.tross.insats.tertial.CountTable;
import se.tross.insats.tertial.CountedAs;
import se.tross.insats.tertial.EconomyInBrief;
import se.tross.insats.tertial.GoalResult;
import se.tross.insats.tertial.Measure;
import se.tross.insats.tertial.PaperGround;
import se.tross.insats.tertial.ReportContent;
import se.tross.insats.tertial.ReportDue;
import se.tross.insats.tertial.ReportRow;
import se.tross.insats.tertial.ReportStatus;
import se.tross.insats.tertial.ReportSteps;
import se.tross.insats.tertial.ReportTertial;
import se.tross.insats.tertial.ReportText;
import se.tross.insats.tertial.ReportedInsats;
import se.tross.insats.tertial.SmallCounts;
import se.tross.insats.tertial.TertialPaper;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Tertial;

/** The board's paper of a tertial in a large förbund: sixty insatser, each with texts of some length, counts and goals. */
final class GeneratedTertial {

    static final int INSATSER = 60;
    private static final LocalDate DAY = LocalDate.of(2018, 5, 30);
    private static final ReportDue DUE = new ReportDue(new FinancialYear(2018), Tertial.T1, DAY);
    private static final String TEXT =
            "Fler har kommit till insatsen än vad som var tänkt, och de flesta har gått vidare. ".repeat(3);

    private GeneratedTertial() {}

    static TertialPaper paper() {
        PaperGround ground = new PaperGround(
                "Samordningsförbundet i mätningen",
                new OrganisationNumber("222000-9910"),
                new ReportTertial(DUE.year(), DUE.tertial()),
                IntStream.rangeClosed(1, INSATSER)
                        .mapToObj(GeneratedTertial::reported)
                        .toList(),
                List.of(),
                new SmallCounts(SmallCounts.USUAL));
        return TertialPaper.published(ground, DAY);
    }

    private static ReportedInsats reported(int number) {
        Map<ReportText, String> texts = new EnumMap<>(ReportText.class);
        for (ReportText which : ReportText.values()) {
            texts.put(which, TEXT);
        }
        Map<CountCell, Integer> counts = new HashMap<>();
        for (Measure measure : Measure.values()) {
            counts.put(new CountCell(measure, CountedAs.WOMEN), number % 9);
            counts.put(new CountCell(measure, CountedAs.MEN), number % 7);
        }
        return new ReportedInsats(
                new ReportRow(
                        number,
                        number,
                        "Insats nummer " + number,
                        "I" + number,
                        "Kommunen",
                        Direction.INDIVIDUAL,
                        DUE,
                        new ReportSteps(ReportStatus.APPROVED, DAY, "S", Instant.EPOCH, null, "F", Instant.EPOCH),
                        false),
                new ReportContent(
                        texts,
                        new CountTable(counts),
                        List.of(new GoalResult("Hälften till arbete eller studier", 6, 12, "")),
                        Money.ofKronor(400_000),
                        Money.ofKronor(1_200_000),
                        new EconomyInBrief(Money.ofKronor(1_200_000), Money.ofKronor(400_000))));
    }
}
