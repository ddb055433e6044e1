package se.tross.budget.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tross.budget.BudgetContent;
import se.tross.budget.BudgetRow;
import se.tross.budget.GoalAreaName;
import se.tross.budget.LineKind;
import se.tross.budget.check.LineFinding.GoalAreaIsMissing;
import se.tross.budget.check.LineFinding.GoalAreaIsRetired;
import se.tross.budget.check.LineFinding.LineNameIsMissing;
import se.tross.budget.check.LineFinding.LineStandsTwice;
import se.tross.budget.check.LineFinding.LineWithoutAmount;
import se.tross.budget.entry.LineNames;
import se.tross.shared.money.Money;

/** Every line says what it is, once. */
final class LineChecks {

    private LineChecks() {}

    static void check(BudgetContent budget, List<BudgetFinding> findings) {
        Map<String, Integer> first = new HashMap<>();
        int number = 0;
        for (BudgetRow row : budget.rows()) {
            number++;
            String place = FindingPlace.line(row.lineId());
            if (row.name().isBlank()) {
                findings.add(new LineNameIsMissing(place, number, row.in(budget.year())));
            } else {
                Integer earlier = first.putIfAbsent(row.kind() + LineNames.plain(row.name()), number);
                if (earlier != null) {
                    findings.add(new LineStandsTwice(place, row.name(), earlier));
                }
            }
            if (row.kind() == LineKind.INSATS) {
                goalArea(budget, row, place, findings);
            }
            if (row.amounts().values().stream().allMatch(Money::isZero)) {
                findings.add(new LineWithoutAmount(place, row.name()));
            }
        }
    }

    private static void goalArea(BudgetContent budget, BudgetRow row, String place, List<BudgetFinding> findings) {
        Optional<GoalAreaName> area = budget.area(row.terms().goalAreaId());
        if (area.isEmpty() && !budget.areas().isEmpty()) {
            findings.add(new GoalAreaIsMissing(place, row.name()));
        }
        area.filter(GoalAreaName::retired)
                .ifPresent(retired -> findings.add(new GoalAreaIsRetired(place, row.name(), retired.name())));
    }
}
