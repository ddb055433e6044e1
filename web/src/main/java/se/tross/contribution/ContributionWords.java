package se.tross.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import se.tross.shared.frame.Language;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Texts;
import se.tross.shared.text.MoneyText;
import se.tross.shared.text.PercentText;
import se.tross.shared.time.Period;

/** What the pages of contributions say in one way everywhere: periods, and how far a plan has come. */
@Named
@RequestScoped
public class ContributionWords {

    @Inject
    private Language language;

    /** From when to when: "2018-01-01 – 2020-12-31", "2018-01-01 – tills vidare". */
    public String period(Period period) {
        return period(period, language.texts());
    }

    static String period(Period period, Texts texts) {
        return period.end()
                .map(last -> texts.text("contribution.period.closed", period.from(), last))
                .orElseGet(() -> texts.text("contribution.period.open", period.from()));
    }

    /** "Beslutad § 34, 2017-11-17", "Föreslagen, väntar på styrelsens beslut". */
    public String status(PlanOverview plan) {
        return status(plan, language.texts());
    }

    static String status(PlanOverview plan, Texts texts) {
        return plan.decision()
                .map(decision -> texts.text("contribution.status.decided", decision.paragraph(), decision.date()))
                .orElseGet(() -> texts.text(plan.status()));
    }

    /** "1 729 000", where the heading says kronor. */
    public String number(Money money) {
        return MoneyText.number(money);
    }

    /** "12,5 %". */
    public String percent(BigDecimal percent) {
        return percent == null ? "" : PercentText.format(percent);
    }

    /** What a sum of per cent lacks or has too much, in words. */
    public String balance(BigDecimal sum, BigDecimal due) {
        BigDecimal missing = due.subtract(sum);
        String name = missing.signum() > 0 ? "missing" : missing.signum() < 0 ? "over" : "right";
        return language.texts().text("contribution.key." + name, percent(missing.signum() == 0 ? due : missing.abs()));
    }

    /** The chip's tone. */
    public String tone(PlanOverview plan) {
        return toneOf(plan);
    }

    static String toneOf(PlanOverview plan) {
        return switch (plan.status()) {
            case DRAFT -> "";
            case PROPOSED -> "warn";
            case DECIDED -> "good";
        };
    }
}
