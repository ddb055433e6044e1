package se.tross.budget.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.tross.budget.BudgetContent;
import se.tross.budget.BudgetRow;
import se.tross.budget.SectionRefusal.ReferenceUnknown;
import se.tross.budget.check.TextFinding.FigureIsMissing;
import se.tross.budget.check.TextFinding.TextCountsOtherwise;
import se.tross.budget.check.TextFinding.TextCountsOtherwiseMisspelt;
import se.tross.budget.check.TextFinding.TextSaysOtherAmount;
import se.tross.budget.text.CountedThing;
import se.tross.budget.text.CountedThings;
import se.tross.budget.text.FigureCatalogue;
import se.tross.budget.text.LiveText;
import se.tross.budget.text.NumberWord;
import se.tross.budget.text.PlanSection;
import se.tross.budget.text.Sentences;
import se.tross.budget.text.WrittenAmount;

/**
 * Reads the plan's text against its table: what it counts, what it says that a line costs, and which year it says that a
 * figure is of. What a sentence says of another year than the budget's is otherwise left alone.
 */
final class TextChecks {

    private record Counted(BudgetRow row, CountedThing thing) {}

    private final BudgetContent budget;
    private final FigureCatalogue catalogue;
    private final MentionedLines lines;
    private final List<Counted> counted = new ArrayList<>();
    private final Set<Integer> years;
    private final Set<BudgetFinding> findings = new LinkedHashSet<>();

    private TextChecks(CheckSubject subject) {
        budget = subject.figures().content();
        catalogue = FigureCatalogue.of(subject.figures());
        lines = new MentionedLines(budget.rows());
        years = budget.years().stream().map(year -> year.year()).collect(Collectors.toSet());
        budget.rows()
                .forEach(row -> CountedThings.in(row.name()).forEach(thing -> counted.add(new Counted(row, thing))));
    }

    static void check(CheckSubject subject, List<BudgetFinding> findings) {
        if (subject.sections().isEmpty()) {
            return;
        }
        TextChecks checks = new TextChecks(subject);
        subject.sections().forEach(checks::section);
        findings.addAll(checks.findings);
    }

    private void section(PlanSection section) {
        LiveText text = LiveText.of(section.body(), catalogue);
        for (ReferenceUnknown missing : text.refusals()) {
            findings.add(
                    new FigureIsMissing(FindingPlace.section(section.id()), section.heading(), missing.reference()));
        }
        findings.addAll(FigureYears.in(section, catalogue));
        for (String sentence : Sentences.of(text.withoutFigures())) {
            if (isOfBudget(sentence)) {
                CountedThings.in(sentence).forEach(thing -> count(section, thing));
                amounts(section, sentence);
            }
        }
    }

    /** A sentence without a year, or with one of the budget's. */
    private boolean isOfBudget(String sentence) {
        Set<Integer> mentioned = new HashSet<>(Sentences.years(sentence));
        return mentioned.isEmpty() || mentioned.removeAll(years);
    }

    private void count(PlanSection section, CountedThing thing) {
        List<Counted> same =
                counted.stream().filter(one -> one.thing().isSameThingAs(thing)).toList();
        boolean agrees = same.stream().anyMatch(one -> one.thing().value() == thing.value());
        if (!same.isEmpty() && !agrees) {
            findings.add(contradiction(section, thing, same.get(0)));
        }
    }

    private static BudgetFinding contradiction(PlanSection section, CountedThing thing, Counted line) {
        String place = FindingPlace.section(section.id());
        String lineWords = line.thing().words();
        if (!thing.misspelt()) {
            return new TextCountsOtherwise(
                    place, section.heading(), thing.words(), line.row().name(), lineWords);
        }
        String right = NumberWord.spelt(thing.value()).orElse(Integer.toString(thing.value()));
        return new TextCountsOtherwiseMisspelt(
                place, section.heading(), thing.words(), right, line.row().name(), lineWords);
    }

    /** Only where the sentence has one line and one amount is it sure that they belong together. */
    private void amounts(PlanSection section, String sentence) {
        List<WrittenAmount> amounts = WrittenAmount.in(sentence);
        List<BudgetRow> mentioned = amounts.size() == 1 ? lines.in(sentence) : List.of();
        if (mentioned.size() != 1) {
            return;
        }
        WrittenAmount written = amounts.get(0);
        BudgetRow row = mentioned.get(0);
        boolean agrees = budget.years().stream().anyMatch(year -> written.says(row.in(year)));
        if (!agrees) {
            findings.add(new TextSaysOtherAmount(
                    FindingPlace.section(section.id()),
                    section.heading(),
                    written.written(),
                    row.name(),
                    row.in(budget.year())));
        }
    }
}
