package se.tross.board.minutes;

import java.io.Serializable;
import java.util.List;
import se.tross.board.meeting.MatterKind;

/**
 * One § of the minutes: what the law wants told of a matter (B13).
 *
 * @param number in the year's minutes
 * @param kind what sort of matter
 * @param title of the matter
 * @param diaryNumber empty where nothing is registered
 * @param background what the board was told before; may be empty
 * @param proposal what was proposed beforehand; may be empty
 * @param motions yrkanden that were not withdrawn
 * @param putInOrder in which order the chair put the proposals; empty when there was but one
 * @param vote null when the decision was by acclamation
 * @param tookPart who took part in the decision
 * @param decision what the board decided
 * @param dissents reservations
 * @param note text between; may be empty
 */
public record MinutesParagraph(
        int number,
        MatterKind kind,
        String title,
        String diaryNumber,
        String background,
        String proposal,
        List<MotionLine> motions,
        List<String> putInOrder,
        VoteRecord vote,
        List<String> tookPart,
        String decision,
        List<DissentLine> dissents,
        String note)
        implements Serializable {

    public MinutesParagraph {
        motions = List.copyOf(motions);
        putInOrder = List.copyOf(putInOrder);
        tookPart = List.copyOf(tookPart);
        dissents = List.copyOf(dissents);
    }

    /** How many proposals the board chose between. */
    public int proposals() {
        return motions.size() + (proposal.isBlank() ? 0 : 1);
    }

    /** What an immediate justering of this § binds (B14). */
    public ContentHash hash() {
        CanonicalText text = new CanonicalText();
        write(text);
        return text.hash();
    }

    /** The same before there were backgrounds, see {@link MinutesContent#firstHash}. */
    public ContentHash firstHash() {
        CanonicalText text = new CanonicalText();
        writeFirst(text);
        return text.hash();
    }

    MinutesParagraph withoutBackground() {
        return new MinutesParagraph(
                number,
                kind,
                title,
                diaryNumber,
                "",
                proposal,
                motions,
                putInOrder,
                vote,
                tookPart,
                decision,
                dissents,
                note);
    }

    void write(CanonicalText text) {
        writeMatter(text).add(background);
        writeCourse(text);
    }

    void writeFirst(CanonicalText text) {
        writeMatter(text);
        writeCourse(text);
    }

    private CanonicalText writeMatter(CanonicalText text) {
        return text.add(number).add(kind.name()).add(title).add(diaryNumber);
    }

    private void writeCourse(CanonicalText text) {
        text.add(proposal).add(motions.size());
        motions.forEach(motion -> text.add(motion.person()).add(motion.text()));
        text.addEach(putInOrder).add(vote != null);
        if (vote != null) {
            vote.write(text);
        }
        text.addEach(tookPart).add(decision).add(dissents.size());
        dissents.forEach(dissent -> text.add(dissent.person()).add(dissent.reasons()));
        text.add(note);
    }
}
