package se.tross.insats.amendment;

import se.tross.board.meeting.DecisionSubject;
import se.tross.board.meeting.MatterTerms;
import se.tross.insats.InsatsTerms;
import se.tross.shared.refusal.Texts;

/** A change of an insats as the board's matter, and what it says in words. */
public final class AmendmentMatter {

    /** What the board calls it. */
    public static final String TYPE = "insats.amendment";

    private AmendmentMatter() {}

    /** The change as the board knows it. */
    public static DecisionSubject subject(long amendmentId) {
        return new DecisionSubject(TYPE, amendmentId);
    }

    /** @param texts the language of the agenda */
    public static MatterTerms of(Amendment amendment, InsatsTerms insats, String owner, Texts texts) {
        String change = change(amendment.terms(), insats, texts);
        return MatterTerms.about(
                subject(amendment.id()),
                texts.text("insats.amendmentMatter.title." + amendment.terms().kind(), insats.name()),
                texts.text(
                        "insats.amendmentMatter.background",
                        before(amendment.terms().kind(), insats, owner, texts),
                        amendment.terms().reason()),
                texts.text("insats.amendmentMatter.proposal", change));
    }

    /** What is to be so. */
    public static String change(AmendmentTerms terms, InsatsTerms insats, Texts texts) {
        String key = "insats.amendmentMatter.change." + terms.kind();
        return switch (terms.kind()) {
            case PERIOD ->
                terms.day() == null
                        ? texts.text(key + ".open", insats.name())
                        : texts.text(key, insats.name(), terms.day());
            case STOP -> texts.text(key, insats.name(), terms.day());
            case GOALS, OWNER -> texts.text(key, insats.name(), terms.text());
        };
    }

    /** What it is before the change. */
    public static String before(AmendmentKind kind, InsatsTerms insats, String owner, Texts texts) {
        return switch (kind) {
            case PERIOD, STOP ->
                insats.endsOn() == null
                        ? texts.text("insats.amendmentMatter.before.open")
                        : texts.text("insats.amendmentMatter.before.ends", insats.endsOn());
            case OWNER -> texts.text("insats.amendmentMatter.before.owner", owner);
            case GOALS -> texts.text("insats.amendmentMatter.before.goals");
        };
    }
}
