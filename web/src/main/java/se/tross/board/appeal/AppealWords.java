package se.tross.board.appeal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tross.shared.frame.Language;
import se.tross.shared.refusal.Texts;
import se.tross.shared.table.Status;

/** Appeals in words. */
@Named
@RequestScoped
public class AppealWords {

    @Inject
    private Language language;

    /** Whether a decision can be appealed and until when, or what became of it when it was. */
    public String state(AppealState state) {
        return state(state, language.texts());
    }

    public static String state(AppealState state, Texts texts) {
        return state.day() == null
                ? texts.text(state.stage())
                : texts.text("board.appeal." + state.stage(), state.day());
    }

    /** How far one appeal has come. */
    public Status status(AppealRow row) {
        Texts texts = language.texts();
        if (row.struck()) {
            return new Status(texts.text("board.appeal.mistaken"), "");
        }
        AppealOutcome outcome = row.terms().outcome();
        if (outcome != null) {
            return new Status(texts.text(outcome), outcome == AppealOutcome.ANNULLED ? "bad" : "good");
        }
        return new Status(texts.text(row.terms().stayed() ? AppealStage.STAYED : AppealStage.APPEALED), "warn");
    }
}
