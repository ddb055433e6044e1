package se.tross.board.pack;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.tross.board.meeting.MatterKind;
import se.tross.board.meeting.MatterOverview;
import se.tross.board.meeting.MatterSource;
import se.tross.board.meeting.MatterStanding;
import se.tross.board.meeting.MatterTerms;
import se.tross.board.meeting.MeetingKind;
import se.tross.board.meeting.MeetingTerms;

/** A meeting on 9 February 2018 with its agenda and papers, as a pack is made from it. */
final class MeetingInFebruary {

    static final long FIRST_PAPER = 101;

    private static final MeetingTerms TERMS = new MeetingTerms(
            MeetingKind.ORDINARY,
            LocalDateTime.of(2018, 2, 9, 9, 0),
            LocalDateTime.of(2018, 2, 9, 12, 0),
            "Regionens hus, Halmstad",
            true,
            7,
            "Stina Sund");

    private final List<PackItem> items = new ArrayList<>();
    private final List<MatterOverview> matters = new ArrayList<>();
    private final Map<Long, byte[]> files = new HashMap<>();

    MeetingInFebruary() {
        items.add(new PackItem(PartKind.FRONT, 0, 0, 0, "", "nine o'clock", false));
    }

    MeetingInFebruary line(String title) {
        return matter(PartKind.LINE, new MatterTerms(MatterKind.OPENING, title, "", "", "", "", "", null, ""));
    }

    MeetingInFebruary matter(String title, String background, String proposal, String secretGround) {
        return matter(
                PartKind.SHEET,
                new MatterTerms(
                        MatterKind.DECISION,
                        title,
                        "2018/" + (matters.size() + 1),
                        "",
                        "Frida Falk",
                        background,
                        proposal,
                        null,
                        secretGround));
    }

    private MeetingInFebruary matter(PartKind kind, MatterTerms terms) {
        int place = matters.size() + 1;
        boolean secret = !terms.secretGround().isEmpty();
        matters.add(new MatterOverview(
                place, 1, place, terms, MatterSource.OFFICE, MatterStanding.ON_AGENDA, false, false, "", secret, 0));
        items.add(new PackItem(kind, place, 0, place, terms.title(), terms.background() + terms.proposal(), secret));
        return this;
    }

    /** Of the matter that came last. */
    MeetingInFebruary paper(String title, byte[] file) {
        return paper(FIRST_PAPER + files.size(), title, file);
    }

    MeetingInFebruary paper(long id, String title, byte[] file) {
        MatterOverview matter = matters.get(matters.size() - 1);
        files.put(id, file);
        items.add(new PackItem(
                PartKind.PAPER, matter.id(), id, matter.position(), title, title + file.length, matter.secret()));
        return this;
    }

    PackGround ground(PackLayout before) {
        return new PackGround(
                "Samordningsförbundet i Halland",
                1,
                TERMS,
                items,
                matters,
                before,
                "Stina Sund",
                Instant.parse("2018-02-01T13:05:00Z"));
    }

    PaperSource files() {
        return files::get;
    }
}
