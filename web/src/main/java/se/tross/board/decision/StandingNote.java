package se.tross.board.decision;

import java.util.Optional;
import se.tross.shared.refusal.Texts;

/**
 * How far something has come with the board, in a sentence.
 *
 * @param text the sentence
 * @param tone how it is shown: good, warn, or nothing
 * @param page the page with more
 * @param id what it is to show
 * @param link what leads there
 */
public record StandingNote(String text, String tone, String page, long id, String link) {

    /** @return empty when the board had it on an agenda and never came to it */
    static Optional<StandingNote> of(SubjectStanding standing, Texts texts) {
        if (standing.isOnAgenda()) {
            return Optional.of(new StandingNote(
                    texts.text("board.standing.agenda", standing.meeting()),
                    "",
                    "/board/matter",
                    standing.matterId(),
                    texts.text("board.standing.matter")));
        }
        return Optional.ofNullable(standing.decision()).map(decision -> decided(standing, decision, texts));
    }

    private static StandingNote decided(SubjectStanding standing, SubjectStanding.BoardAnswer decision, Texts texts) {
        String outcome = texts.text(
                "board.standing." + decision.outcome() + (decision.adjusted() ? "" : ".awaiting"),
                decision.cited(),
                standing.meeting());
        return new StandingNote(
                decision.reason().isEmpty()
                        ? outcome
                        : texts.text("board.standing.because", outcome, decision.reason()),
                decision.outcome() == DecisionOutcome.ADOPTED ? "good" : "warn",
                "/board/decision",
                decision.decisionId(),
                texts.text("board.standing.decision"));
    }
}
