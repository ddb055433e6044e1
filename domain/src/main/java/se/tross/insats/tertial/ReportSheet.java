package se.tross.insats.tertial;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tross.insats.Direction;
import se.tross.insats.InsatsRefusal;
import se.tross.insats.ReportRefusal.AmountNotUsable;
import se.tross.insats.ReportRefusal.CountNotUsable;
import se.tross.insats.ReportRefusal.TertialTextTooLong;
import se.tross.insats.tertial.ReportField.OfCount;
import se.tross.insats.tertial.ReportField.OfGoal;
import se.tross.insats.tertial.ReportField.OfMoney;
import se.tross.insats.tertial.ReportField.OfText;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refused;
import se.tross.shared.text.MoneyText;
import se.tross.shared.text.MoneyUnit;
import se.tross.shared.text.Reading;
import se.tross.shared.text.SwedishNumber;
import se.tross.shared.text.TextRules;

/** A tertial report with its counts and goals: what is typed is kept here, field by field, as the text that is shown again. */
public final class ReportSheet {

    private static final int LONGEST_GOAL = 500;

    private final TertialReport report;
    private final Map<CountCell, ReportCount> counts = new HashMap<>();
    private final List<ReportGoal> goals;

    /** @param counts those that are kept @param goals those that are kept */
    public ReportSheet(TertialReport report, List<ReportCount> counts, List<ReportGoal> goals) {
        this.report = report;
        counts.forEach(count -> this.counts.put(count.cell(), count));
        this.goals = new ArrayList<>(goals);
        this.goals.sort(Comparator.comparingInt(ReportGoal::position));
    }

    /** What stands in the field, as it would be typed; empty for nothing. */
    public String text(ReportField field) {
        if (field instanceof OfText words) {
            return report.texts().get(words.text());
        }
        if (field instanceof OfCount count) {
            return number(table().of(count.cell().measure(), count.cell().countedAs()));
        }
        if (field instanceof OfMoney money) {
            Money amount = report.money(money.money());
            return amount == null ? "" : MoneyText.number(amount);
        }
        OfGoal goal = (OfGoal) field;
        return goal(goal.position())
                .map(one -> goalText(one.stands(), goal.part()))
                .orElse("");
    }

    private static String goalText(GoalResult stands, GoalPart part) {
        return switch (part) {
            case GOAL -> stands.goal();
            case REACHED -> number(stands.reached());
            case OF_HOW_MANY -> number(stands.ofHowMany());
            case COMMENT -> stands.comment();
        };
    }

    private static String number(Integer number) {
        return number == null ? "" : number.toString();
    }

    /** @throws Refused if the report may not be written in, or the text is no answer to the field */
    public void write(ReportField field, String typed) {
        Refused.ifAny(report.refusalsOfWriting());
        if (field instanceof OfText words) {
            report.write(words.text(), typed);
        } else if (field instanceof OfCount count) {
            Integer number = count(field, typed);
            counts.computeIfAbsent(count.cell(), cell -> new ReportCount(report, cell))
                    .count(number);
        } else if (field instanceof OfMoney money) {
            report.state(money.money(), amount(field, typed));
        } else {
            write((OfGoal) field, typed);
        }
    }

    private void write(OfGoal field, String typed) {
        if (TextRules.plain(typed).isEmpty() && goal(field.position()).isEmpty()) {
            return;
        }
        switch (field.part()) {
            case GOAL -> grown(field.position()).word(field.part(), fitting(field, typed, LONGEST_GOAL));
            case COMMENT -> grown(field.position()).word(field.part(), fitting(field, typed, TextRules.TEXT));
            default -> grown(field.position()).count(field.part(), count(field, typed));
        }
    }

    private static String fitting(ReportField field, String typed, int most) {
        String text = TextRules.plain(typed);
        if (text.length() > most) {
            throw new Refused(new TertialTextTooLong(field.id(), most));
        }
        return text;
    }

    private ReportGoal grown(int position) {
        return goal(position).orElseGet(() -> {
            ReportGoal added = new ReportGoal(report, position);
            goals.add(added);
            goals.sort(Comparator.comparingInt(ReportGoal::position));
            return added;
        });
    }

    private Optional<ReportGoal> goal(int position) {
        return goals.stream().filter(goal -> goal.position() == position).findFirst();
    }

    private static Integer count(ReportField field, String typed) {
        if (TextRules.plain(typed).isEmpty()) {
            return null;
        }
        Reading<Long> read = SwedishNumber.readWhole(typed);
        if (!read.isRead() || read.value() < 0 || read.value() > ReportCount.MOST) {
            throw new Refused(new CountNotUsable(field.id(), ReportCount.MOST));
        }
        return read.value().intValue();
    }

    private static Money amount(ReportField field, String typed) {
        if (TextRules.plain(typed).isEmpty()) {
            return null;
        }
        Reading<Money> read = MoneyText.read(typed, MoneyUnit.KR);
        if (!read.isRead() || read.value().isNegative()) {
            throw new Refused(new AmountNotUsable(field.id()));
        }
        return read.value();
    }

    /** Begins with what usually still holds: the texts that go on, and the goals without their counts. */
    public void beginFrom(ReportSheet last) {
        for (ReportText which : ReportText.values()) {
            if (which.goesOn()) {
                report.write(which, last.report.texts().get(which));
            }
        }
        beginWith(last.goals().stream().map(GoalResult::goal).toList());
    }

    /** @param wordings the goals as they were decided; those that stand here already stay */
    public void beginWith(List<String> wordings) {
        List<String> known = goals().stream().map(GoalResult::goal).toList();
        wordings.stream()
                .filter(wording -> !wording.isBlank() && !known.contains(wording))
                .limit(ReportField.MOST_GOALS - goals.size())
                .forEach(wording -> write(new OfGoal(nextPosition(), GoalPart.GOAL), wording));
    }

    private int nextPosition() {
        return goals.stream().mapToInt(ReportGoal::position).max().orElse(0) + 1;
    }

    /** Everything that keeps it from being handed in, the weightiest first; empty when it may be. */
    public List<InsatsRefusal> refusalsOfHandingIn(Direction direction) {
        return new HandInRules(report, table(), goals).refusals(direction);
    }

    /**
     * @param known what the förbund knows of its money; null when nothing
     * @throws Refused with everything that is missing or wrong, the weightiest first
     */
    public void handIn(Direction direction, EconomyInBrief known, String who, Instant when) {
        Refused.ifAny(refusalsOfHandingIn(direction));
        report.handIn(known, who, when);
    }

    /** The counts that are said. */
    public CountTable table() {
        Map<CountCell, Integer> said = new HashMap<>();
        counts.values().stream()
                .filter(count -> count.number() != null)
                .forEach(count -> said.put(count.cell(), count.number()));
        return new CountTable(said);
    }

    /** Those of which anything is said, in order. */
    public List<GoalResult> goals() {
        return goals.stream()
                .map(ReportGoal::stands)
                .filter(goal -> !goal.isBlank())
                .toList();
    }

    /** The last place for a goal that something stands in. */
    public int lastGoal() {
        return nextPosition() - 1;
    }

    /** What there is to keep besides the report itself. */
    public List<Object> rows() {
        List<Object> rows = new ArrayList<>(counts.values());
        rows.addAll(goals);
        return rows;
    }

    public TertialReport report() {
        return report;
    }
}
