package se.tross.board.summons;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import se.tross.shared.frame.Language;
import se.tross.shared.refusal.Texts;

/** What the pages say of summonses and answers. */
@Named
@RequestScoped
public class SummonsWords {

    @Inject
    private Language language;

    /** The tone of a seat's chip. */
    public String tone(SeatStanding standing) {
        return switch (standing) {
            case COMES, DEPUTY_COMES -> "good";
            case AWAITED, DEPUTY_AWAITED -> "warn";
            case EMPTY -> "bad";
        };
    }

    /** Whether the board will be able to decide, by the answers so far. */
    public String quorum(ExpectedQuorum quorum) {
        String state = quorum.isMet() ? "met" : quorum.isPossible() ? "open" : "lost";
        return language.texts()
                .text(
                        "board.summoned.quorum." + state,
                        quorum.coming(),
                        quorum.seats(),
                        quorum.required(),
                        quorum.awaited());
    }

    /** "ersättare, inkallad · kommer inte (Är i Bryssel) · med länken 2018-02-05 kl. 12.00". */
    public String facts(SummonedOverview person) {
        Texts texts = language.texts();
        List<String> facts = new ArrayList<>();
        facts.add(texts.text(person.capacity()) + (person.called() ? texts.text("board.summoned.called") : ""));
        if (person.answer() != null) {
            String reason = person.reason().isEmpty() ? "" : " (" + person.reason() + ")";
            facts.add(texts.text(person.answer()) + reason);
            facts.add(texts.text("board.summoned.answered", texts.text(person.way()), person.answeredAt()));
        } else if (person.remindedAt() != null) {
            facts.add(texts.text("board.summoned.remindedAt", person.remindedAt()));
        }
        return String.join(" · ", facts);
    }
}
