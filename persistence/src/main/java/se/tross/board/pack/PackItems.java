package se.tross.board.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.tross.board.meeting.Matter;
import se.tross.board.meeting.MatterTerms;
import se.tross.board.meeting.Meeting;
import se.tross.board.meeting.MeetingTerms;
import se.tross.board.minutes.CanonicalText;

/** What belongs in a meeting's pack now: the front, each matter with what is written of it, its papers in their order. */
final class PackItems {

    private final List<PackItem> items = new ArrayList<>();

    private PackItems() {}

    /** @param papers by their matters, in order */
    static List<PackItem> of(Meeting meeting, List<Matter> agenda, Map<Long, List<PackPaper>> papers) {
        PackItems all = new PackItems();
        all.items.add(new PackItem(PartKind.FRONT, 0, 0, 0, "", fingerprint(meeting.terms()), false));
        agenda.forEach(matter -> all.add(matter, papers.getOrDefault(matter.id(), List.of())));
        return List.copyOf(all.items);
    }

    private void add(Matter matter, List<PackPaper> papers) {
        boolean isRead = matter.isSecret() || !papers.isEmpty() || !text(matter).isEmpty();
        items.add(new PackItem(
                isRead ? PartKind.SHEET : PartKind.LINE,
                matter.id(),
                0,
                matter.position(),
                matter.title(),
                isRead ? fingerprint(matter) : "",
                matter.isSecret()));
        papers.forEach(paper -> items.add(new PackItem(
                PartKind.PAPER,
                matter.id(),
                paper.id(),
                matter.position(),
                paper.title(),
                paper.sha256(),
                matter.isSecret())));
    }

    private static String text(Matter matter) {
        MatterTerms terms = matter.terms();
        return terms.background() + terms.proposal() + (matter.reported() == null ? "" : matter.reported());
    }

    private static String fingerprint(MeetingTerms terms) {
        return new CanonicalText()
                .add(terms.kind())
                .add(terms.startsAt())
                .add(terms.endsAt())
                .add(terms.place())
                .add(terms.remoteAllowed())
                .hash()
                .hex();
    }

    /** All that its sheet says; not its place on the agenda, which another matter may change. */
    private static String fingerprint(Matter matter) {
        MatterTerms terms = matter.terms();
        return new CanonicalText()
                .add(terms.title())
                .add(terms.diaryNumber())
                .add(terms.externalNumber())
                .add(terms.preparer())
                .add(matter.source().name())
                .add(terms.background())
                .add(terms.proposal())
                .add(matter.reported())
                .add(terms.secretGround())
                .hash()
                .hex();
    }
}
