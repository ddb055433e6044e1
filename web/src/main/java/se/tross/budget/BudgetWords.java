package se.tross.budget;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tross.budget.equity.DefinitionTerms;
import se.tross.shared.frame.Language;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Texts;
import se.tross.shared.text.MoneyText;
import se.tross.shared.time.Period;

/** What the pages of the budget say in one way everywhere: how far a version has come, periods, amounts. */
@Named
@RequestScoped
public class BudgetWords {

    @Inject
    private Language language;

    /** "Beslutad § 34, 2017-11-17", "Utkast, version 2". */
    public String status(VersionOverview version) {
        return status(version, language.texts());
    }

    public static String status(VersionOverview version, Texts texts) {
        if (version.applies() && version.decision().isPresent()) {
            BudgetDecision decision = version.decision().get();
            return texts.text("budget.status.decided", decision.paragraph(), decision.date());
        }
        return texts.text("budget.status." + version.status().name(), version.number());
    }

    /** The chip's tone. */
    public String tone(VersionOverview version) {
        return toneOf(version);
    }

    public static String toneOf(VersionOverview version) {
        return switch (version.status()) {
            case DRAFT, REVISED -> "";
            case PROPOSED -> "warn";
            case DECIDED -> "good";
        };
    }

    /** "2018, version 1": what a choice among versions says. */
    public String choice(VersionOverview version) {
        return language.texts().text("budget.choice", version.year(), status(version));
    }

    /** From when to when: "2018-01-01 – tills vidare". */
    public String period(Period period) {
        return period.end()
                .map(last -> language.texts().text("budget.period.closed", period.from(), last))
                .orElseGet(() -> language.texts().text("budget.period.open", period.from()));
    }

    /** A definition's formula, in the order of its terms: "+ medlemmarnas bidrag − insatser". */
    public String formula(DefinitionTerms definition) {
        return formula(definition.terms());
    }

    public String formula(Set<DisposableTerm> terms) {
        return Stream.of(DisposableTerm.values())
                .filter(terms::contains)
                .map(language.texts()::text)
                .collect(Collectors.joining(" "));
    }

    /** A step of the ladder: "Trappsteget från 5 000 000 kr, 2018-01-01 – tills vidare". */
    public String step(EquityStepTerms step) {
        return language.texts().text("budget.settings.stepOf", kr(step.from()), period(step.validity()));
    }

    /** "1 729 000 kr". */
    public String kr(Money money) {
        return MoneyText.kr(money);
    }

    /** "1 729 tkr". */
    public String tkr(Money money) {
        return MoneyText.tkr(money);
    }
}
