package se.tross.board.meeting;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import se.tross.board.BoardRefusal;
import se.tross.board.MeetingRefusal.DecisionTypeNeedsDecision;
import se.tross.board.MeetingRefusal.SubjectNeedsDecision;
import se.tross.board.Wording;

/**
 * What is written of a matter.
 *
 * @param kind what sort of matter
 * @param title as on the agenda
 * @param diaryNumber in the förbund's own series (B23); empty where nothing is registered
 * @param externalNumber the number in a host organisation's register (B26); empty for none
 * @param preparer who has prepared it (L29)
 * @param background what the board needs to know
 * @param proposal what the board is proposed to decide, one sentence a line
 * @param subject what it is about, when it comes from elsewhere; null otherwise
 * @param secretGround the rule of law by which the matter is secret (P5); empty when it is public
 * @param decisionType which of the charter's decision types that need a qualified majority (L27); empty for none of them
 */
public record MatterTerms(
        MatterKind kind,
        String title,
        String diaryNumber,
        String externalNumber,
        String preparer,
        String background,
        String proposal,
        DecisionSubject subject,
        String secretGround,
        String decisionType)
        implements Serializable {

    public MatterTerms {
        title = Wording.plain(title);
        diaryNumber = Wording.plain(diaryNumber);
        externalNumber = Wording.plain(externalNumber);
        preparer = Wording.plain(preparer);
        background = Wording.plain(background);
        proposal = Wording.plain(proposal);
        secretGround = Wording.plain(secretGround);
        decisionType = Wording.plain(decisionType);
    }

    /** Of no decision type that the charter names. */
    public MatterTerms(
            MatterKind kind,
            String title,
            String diaryNumber,
            String externalNumber,
            String preparer,
            String background,
            String proposal,
            DecisionSubject subject,
            String secretGround) {
        this(kind, title, diaryNumber, externalNumber, preparer, background, proposal, subject, secretGround, "");
    }

    /** A matter with nothing but its title. */
    public static MatterTerms of(MatterKind kind, String title) {
        return new MatterTerms(kind, title, "", "", "", "", "", null, "");
    }

    /** What another capability puts on the agenda: its subject, with a ready proposal. */
    public static MatterTerms about(DecisionSubject subject, String title, String background, String proposal) {
        return new MatterTerms(MatterKind.DECISION, title, "", "", "", background, proposal, subject, "");
    }

    public MatterTerms numbered(String number) {
        return new MatterTerms(
                kind,
                title,
                number,
                externalNumber,
                preparer,
                background,
                proposal,
                subject,
                secretGround,
                decisionType);
    }

    /** Of one of the decision types that the charter names. */
    public MatterTerms ofType(String type) {
        return new MatterTerms(
                kind, title, diaryNumber, externalNumber, preparer, background, proposal, subject, secretGround, type);
    }

    public MatterTerms preparedBy(String who) {
        return new MatterTerms(
                kind,
                title,
                diaryNumber,
                externalNumber,
                who,
                background,
                proposal,
                subject,
                secretGround,
                decisionType);
    }

    /** The same words for a new meeting: without its numbers, its subject and its secrecy, which belong to one matter. */
    public MatterTerms copied() {
        return new MatterTerms(kind, title, "", "", preparer, background, proposal, null, "", decisionType);
    }

    /** Everything that is wrong; empty when it can be kept so. */
    public List<BoardRefusal> refusals() {
        List<BoardRefusal> refusals = new ArrayList<>(Wording.refusals(List.of(
                Wording.refusalOfRequired("title", title, Wording.LINE),
                Wording.refusalOfOptional("diaryNumber", diaryNumber, Wording.LINE),
                Wording.refusalOfOptional("externalNumber", externalNumber, Wording.LINE),
                Wording.refusalOfOptional("preparer", preparer, Wording.LINE),
                Wording.refusalOfOptional("background", background, Wording.TEXT),
                Wording.refusalOfOptional("proposal", proposal, Wording.TEXT),
                Wording.refusalOfOptional("secretGround", secretGround, Wording.LINE))));
        if (subject != null && !kind.isDecided()) {
            refusals.add(new SubjectNeedsDecision());
        }
        Wording.refusalOfOptional("decisionType", decisionType, Wording.TEXT).ifPresent(refusals::add);
        if (!decisionType.isEmpty() && kind != MatterKind.DECISION) {
            refusals.add(new DecisionTypeNeedsDecision());
        }
        return refusals;
    }
}
