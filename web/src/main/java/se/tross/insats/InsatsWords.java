package se.tross.insats;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tross.insats.contact.ContactTerms;
import se.tross.shared.frame.Language;
import se.tross.shared.refusal.Texts;
import se.tross.shared.table.Status;
import se.tross.shared.text.Begun;

/** What the pages say of insatser. */
@Named
@ApplicationScoped
public class InsatsWords {

    @Inject
    private Language language;

    public String period(InsatsTerms terms) {
        return period(terms, language.texts());
    }

    /** From when to when, as far as it is known. */
    public static String period(InsatsTerms terms, Texts texts) {
        if (terms.startsOn() == null) {
            return "";
        }
        return terms.endsOn() == null
                ? texts.text("insats.from", terms.startsOn())
                : texts.text("insats.fromTo", terms.startsOn(), terms.endsOn());
    }

    public String ages(AgeRange ages) {
        return ages == null ? "" : language.texts().text("insats.ages.range", ages.from(), ages.to());
    }

    /** Direction, method and social fund in one line. */
    public String classification(Classification classification) {
        Texts texts = language.texts();
        return Stream.of(
                        texts.text(classification.direction()),
                        texts.text(classification.countMethod()),
                        classification.esf() ? texts.text("insats.esf") : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The förbund and the social fund are named by what they are. */
    public String payer(FinancingSource source, String payer) {
        return payer.isEmpty() ? Begun.with(language.texts().text(source)) : payer;
    }

    /** Where somebody works, and the address. */
    public String contact(ContactTerms terms) {
        return terms.organisation().isEmpty() ? terms.email() : terms.organisation() + ", " + terms.email();
    }

    public String tone(InsatsStage stage) {
        return toneOf(stage);
    }

    public static Status status(InsatsStage stage, Texts texts) {
        return new Status(texts.text(stage), toneOf(stage));
    }

    public static String toneOf(InsatsStage stage) {
        return switch (stage) {
            case RUNNING, IMPLEMENTED -> "good";
            case REFUSED, ENDED, NOT_IMPLEMENTED -> "bad";
            case APPLICATION, PREPARATION, BOARD, AGREEMENT, FINAL_REPORT, FOLLOW_UP -> "warn";
            default -> "";
        };
    }
}
