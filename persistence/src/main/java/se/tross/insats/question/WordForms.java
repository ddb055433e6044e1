package se.tross.insats.question;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** The förbund words its own forms. Each time is a new version; what was begun with an earlier one goes on with it. */
@Stateless
@UseCase
public class WordForms {

    @Inject
    private QuestionForms forms;

    /** The version in use, or what is shipped. */
    @Permits(Permission.INSATS_SETTINGS)
    public QuestionFormOverview form(FormKind kind) {
        return forms.latest(kind)
                .map(form -> new QuestionFormOverview(kind, form.number(), form.madeAt(), forms.of(form.id())))
                .orElseGet(() -> new QuestionFormOverview(kind, 0, null, ShippedQuestions.of(kind)));
    }

    /**
     * @param seen the number of the version that was changed; 0 for what is shipped
     * @throws Refused if the questions cannot be a form, or somebody has made a version since
     */
    @Permits(Permission.INSATS_SETTINGS)
    public void word(FormKind kind, int seen, List<QuestionTerms> questions) {
        QuestionFormOverview now = form(kind);
        if (now.number() != seen) {
            throw new Refused(new AccessRefusal.ChangedMeanwhile());
        }
        Refused.ifAny(QuestionRules.refusals(kind, questions, now.questions()));
        forms.make(kind, seen + 1, questions);
    }
}
