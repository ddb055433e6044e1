package se.tross.board.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import se.tross.forbund.seat.HiddenIdentity;
import se.tross.shared.frame.Language;
import se.tross.shared.refusal.Texts;
import se.tross.shared.table.Status;

/** Decisions and actions in words. */
@Named
@RequestScoped
public class DecisionWords {

    @Inject
    private Language language;

    /** The name, or what stands in its place. */
    public String name(String person) {
        return name(person, language.texts());
    }

    static String name(String person, Texts texts) {
        return person.isEmpty() ? texts.text(HiddenIdentity.PROTECTED) : person;
    }

    public String names(List<String> persons) {
        return names(persons, language.texts());
    }

    static String names(List<String> persons, Texts texts) {
        return persons.stream().map(person -> name(person, texts)).collect(Collectors.joining(", "));
    }

    /** The title, or that the matter is secret (P5). */
    public String title(DecisionOverview decision) {
        return title(decision, language.texts());
    }

    static String title(DecisionOverview decision, Texts texts) {
        return decision.hidden() ? texts.text("board.decision.secret") : decision.title();
    }

    public String tone(DecisionOutcome outcome) {
        return toneOf(outcome);
    }

    static String toneOf(DecisionOutcome outcome) {
        return switch (outcome) {
            case ADOPTED -> "good";
            case NOTED -> "";
            case REFUSED -> "bad";
            case REFERRED_BACK, POSTPONED -> "warn";
        };
    }

    /** "3 ja, 1 nej", or how else it was settled; empty for what was only noted. */
    static String votes(DecisionOverview decision, Texts texts) {
        if (decision.method() == null) {
            return "";
        }
        String method = texts.text(decision.method());
        return decision.yes() == null
                ? method
                : texts.text(
                        decision.castingVote() ? "board.decision.votes.casting" : "board.decision.votes",
                        method,
                        decision.yes(),
                        decision.no());
    }

    public String votes(DecisionOverview decision) {
        return votes(decision, language.texts());
    }

    /** done, overdue, or what is left. */
    public Status status(ActionOverview action) {
        return status(action, language.texts());
    }

    static Status status(ActionOverview action, Texts texts) {
        if (action.isDone()) {
            return new Status(texts.text("board.action.done", action.done()), "good");
        }
        return action.overdue()
                ? new Status(texts.text("board.action.overdue"), "warn")
                : new Status(texts.text("board.action.open"), "");
    }
}
