package se.tross.insats.grant;

import java.util.List;
import java.util.stream.Collectors;
import se.tross.board.meeting.DecisionSubject;
import se.tross.board.meeting.MatterTerms;
import se.tross.shared.refusal.Texts;

/** A proposal to grant money as the board's matter: what is asked for and why, and a proposal for the decision. */
public final class GrantMatter {

    /** What the board calls a proposal to grant money. */
    public static final String TYPE = "insats.grant";

    private GrantMatter() {}

    /** The proposal as the board knows it. */
    public static DecisionSubject subject(long grantId) {
        return new DecisionSubject(TYPE, grantId);
    }

    /**
     * @param insats the insats' name
     * @param owner who owns it, and gets the money (L15)
     * @param purpose what the insats is for; may be empty
     * @param before what it has been granted before, in order of time
     * @param texts the language of the agenda
     */
    public static MatterTerms of(
            long grantId,
            GrantTerms terms,
            String insats,
            String owner,
            String purpose,
            List<EarlierGrant> before,
            Texts texts) {
        String amounts = terms.amounts().stream()
                .map(one -> texts.text("insats.grantMatter.amount", one.year(), one.amount()))
                .collect(Collectors.joining("\n"));
        String conditions = terms.conditions().isEmpty()
                ? ""
                : "\n" + texts.text("insats.grantMatter.conditions", terms.conditions());
        return MatterTerms.about(
                subject(grantId),
                texts.text("insats.grantMatter.title" + (before.isEmpty() ? "" : "OfMore"), insats, terms.total()),
                texts.text(
                                "insats.grantMatter.background",
                                owner,
                                purpose,
                                terms.goals(),
                                terms.consent().by(),
                                terms.consent().on())
                        + before(before, texts),
                texts.text("insats.grantMatter.proposal", owner, insats, terms.total(), period(terms, texts)) + "\n"
                        + amounts + conditions);
    }

    private static String before(List<EarlierGrant> before, Texts texts) {
        return before.stream()
                .map(one -> "\n"
                        + texts.text(
                                "insats.grantMatter.before",
                                one.total(),
                                one.decision().paragraph(),
                                one.decision().date()))
                .collect(Collectors.joining());
    }

    private static String period(GrantTerms terms, Texts texts) {
        return terms.endsOn() == null
                ? texts.text("insats.grantMatter.from", terms.startsOn())
                : texts.text("insats.grantMatter.fromTo", terms.startsOn(), terms.endsOn());
    }
}
