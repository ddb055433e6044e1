package se.tross.insats;

import se.tross.shared.refusal.Beside;

/** What is refused of the förbund's own forms: the questions of an application, the criteria of its preparation. */
public sealed interface QuestionRefusal extends InsatsRefusal {

    /** Fewer or more than there may be: two to six criteria (L29), one to thirty questions. */
    @Beside("questions")
    record QuestionsOutOfNumber(int least, int most) implements QuestionRefusal {}

    /** The same heading twice could not be told apart. */
    @Beside("questions")
    record QuestionTwice(String heading) implements QuestionRefusal {}

    /** Nothing has been changed, so there is no new version to make. */
    record QuestionsAreTheSame() implements QuestionRefusal {}
}
