package se.tross.insats.tertial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import se.tross.insats.Direction;
import se.tross.shared.money.Money;

/**
 * What the board reads of a tertial: all insatser in a table, each in short, what they have learned, who has not reported.
 *
 * @param ground what it is written from
 * @param small what may be shown of counts (P8)
 * @param producedOn today
 */
public record TertialPaper(PaperGround ground, SmallCounts small, LocalDate producedOn) {

    /** A text of a report. @param insats whose @param text what it says */
    public record Told(String insats, String text) {}

    /** A row of the table. @param reported the insats @param counts one for each measure, in order */
    public record Row(ReportedInsats reported, List<ShownCount> counts) {}

    /** For those who may see every count. */
    public static TertialPaper whole(PaperGround ground, LocalDate producedOn) {
        return new TertialPaper(ground, SmallCounts.ALL, producedOn);
    }

    /** With what is small hidden, since a paper of the board may be read by everybody. */
    public static TertialPaper published(PaperGround ground, LocalDate producedOn) {
        return new TertialPaper(ground, ground.small(), producedOn);
    }

    /** Whether small counts are hidden. */
    public boolean isMasked() {
        return small.least() > 1;
    }

    public List<Measure> measures() {
        return List.of(Measure.values());
    }

    /** Those that count participations, with their counts. */
    public List<Row> rows() {
        List<ReportedInsats> counting = counting();
        List<SmallCounts.Column> columns = columns(counting);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < counting.size(); i++) {
            int place = i;
            rows.add(new Row(
                    counting.get(i),
                    columns.stream().map(column -> column.cells().get(place)).toList()));
        }
        return rows;
    }

    /** All participations together: never people (S7). */
    public List<ShownCount> sums() {
        return columns(counting()).stream().map(SmallCounts.Column::sum).toList();
    }

    private List<ReportedInsats> counting() {
        return ground.approved().stream()
                .filter(one -> one.row().direction() == Direction.INDIVIDUAL)
                .toList();
    }

    private List<SmallCounts.Column> columns(List<ReportedInsats> counting) {
        return Arrays.stream(Measure.values())
                .map(measure -> small.column(counting.stream()
                        .map(one -> one.content().counts().of(measure))
                        .toList()))
                .toList();
    }

    /** How a goal stands, as it may be shown; nothing of its counts where one of them is small. */
    public boolean isShown(GoalResult goal) {
        return !small.isSmall(goal.reached()) && !small.isSmall(goal.ofHowMany());
    }

    /** What was granted for the year; empty where nobody knows. */
    public Optional<Money> granted(ReportedInsats one) {
        return Optional.ofNullable(one.content().economy()).map(EconomyInBrief::granted);
    }

    /** What was paid when it was reported; empty where nobody knows. */
    public Optional<Money> paid(ReportedInsats one) {
        return Optional.ofNullable(one.content().economy()).map(EconomyInBrief::paid);
    }

    /** What all have cost in the tertial. */
    public Money spent() {
        return sum(one -> one.content().spent());
    }

    /** What all were granted for the year, as far as it is known. */
    public Money allGranted() {
        return sum(one -> granted(one).orElse(null));
    }

    /** What all were paid, as far as it is known. */
    public Money allPaid() {
        return sum(one -> paid(one).orElse(null));
    }

    private Money sum(Function<ReportedInsats, Money> amount) {
        return Money.sum(
                ground.approved().stream().map(amount).filter(Objects::nonNull).toList());
    }

    /** Whether the förbund knows the money of any of them. */
    public boolean knowsEconomy() {
        return ground.approved().stream().anyMatch(one -> one.content().economy() != null);
    }

    /** What the insatser tell of one thing, in order; those that tell nothing are left out. */
    public List<Told> told(ReportText which) {
        return ground.approved().stream()
                .filter(one -> !one.content().text(which).isEmpty())
                .map(one -> new Told(one.row().insats(), one.content().text(which)))
                .toList();
    }

    /** What one insats tells of a thing, by the name of the {@link ReportText}. */
    public String text(ReportedInsats one, String which) {
        return one.content().text(ReportText.valueOf(which));
    }

    /** What is told across insatser. */
    public List<ReportText> learned() {
        return List.of(ReportText.PATTERNS, ReportText.GOOD_EXAMPLES, ReportText.SYSTEM_FAILURES);
    }

    /** The text line by line, without those that are empty. */
    public List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
