package se.tross.forbund.accessibility;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.mail.NewMail;
import se.tross.shared.mail.PostMail;
import se.tross.shared.refusal.Texts;

/** The office says what is done about a shortcoming; who has left an address gets the answer by mail (P9). */
@Stateless
@UseCase
public class AnswerShortcoming {

    /** Who reported it is somebody in Sweden, of whom nothing else is known. */
    private static final Texts WORDS = Texts.swedish();

    @Inject
    private Records records;

    @Inject
    private PostMail post;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * @param version the version that was read when the page was shown
     * @throws se.tross.shared.refusal.Refused if it is answered, or the answer says nothing
     */
    @Permits(Permission.FORBUND_EDIT)
    public void answer(long id, long version, String text) {
        Shortcoming shortcoming = records.get(Shortcoming.class, id, Shortcoming::version, version);
        shortcoming.answer(text, currentActor.required().name(), clock.instant());
        String email = shortcoming.terms().email();
        if (!email.isEmpty()) {
            post.post(NewMail.of(
                    "",
                    email,
                    WORDS.text("forbund.shortcoming.mail.subject"),
                    WORDS.text(
                            "forbund.shortcoming.mail.text",
                            shortcoming.answer(),
                            shortcoming.answeredBy(),
                            shortcoming.terms().what())));
        }
    }
}
