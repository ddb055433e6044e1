package se.tross.board.minutes;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import se.tross.board.meeting.MatterKind;
import se.tross.board.meeting.Meetings;

/** Minutes of an invented meeting, whole and right; tests change one thing at a time. */
final class HallandMinutes {
    static final Approver CHAIR = new Approver(Meetings.CHAIR, "Karin Karlsson");
    static final Approver NILS = new Approver(302, "Nils Nord");
    static final Approver EVA = new Approver(303, "Eva Ek");
    static final Approver ABSENT = new Approver(304, "Bo Borta");
    static final Set<Long> PRESENT = Set.of(301L, 302L, 303L);
    static final Instant SENT = Instant.parse("2018-02-12T08:00:00Z");
    static final Instant READ = Instant.parse("2018-02-13T08:00:00Z");
    static final Instant LATER = Instant.parse("2018-02-14T22:59:00Z");
    static final List<String> ALL = List.of("Karin Karlsson", "Nils Nord", "Eva Ek");

    private HallandMinutes() {}

    static MinutesHeading heading() {
        return new MinutesHeading(
                "Styrelsen för Samordningsförbundet i Halland",
                Meetings.DAY,
                LocalTime.of(9, 0),
                LocalTime.of(12, 0),
                "Stadshuset, Halmstad",
                "Karin Karlsson",
                "Sara Sekreterare",
                List.of("Nils Nord"),
                List.of(
                        new ServingLine("Karin Karlsson", "Region Halland", "", "", ""),
                        new ServingLine("Nils Nord", "Kommunerna", "Vera Varberg", "", ""),
                        new ServingLine("Eva Ek", "Försäkringskassan", "", "video", "§§ 1–2")),
                List.of("Sara Sekreterare, sekreterare"));
    }

    static MinutesParagraph opening() {
        return new MinutesParagraph(
                1,
                MatterKind.OPENING,
                "Mötets öppnande",
                "",
                "",
                "",
                List.of(),
                List.of(),
                null,
                List.of(),
                "",
                List.of(),
                "Ordföranden hälsar välkommen.");
    }

    static MinutesParagraph budget() {
        return new MinutesParagraph(
                2,
                MatterKind.DECISION,
                "Budget 2018",
                "2018/3",
                "Förslaget har varit på samråd.",
                "Styrelsen fastställer budget 2018.",
                List.of(new MotionLine("Eva Ek", "Återremiss")),
                List.of("Återremiss", "Styrelsen fastställer budget 2018."),
                new VoteRecord(
                        true,
                        2,
                        1,
                        0,
                        "Styrelsen fastställer budget 2018 med två röster mot en.",
                        List.of(
                                new VoteLine("Karin Karlsson", "ja"),
                                new VoteLine("Nils Nord", "ja"),
                                new VoteLine("Eva Ek", "nej"))),
                ALL,
                "Styrelsen fastställer budget 2018.",
                List.of(new DissentLine("Eva Ek", "Underlaget räcker inte.")),
                "");
    }

    static MinutesParagraph noted(String note) {
        return new MinutesParagraph(
                3,
                MatterKind.REPORT,
                "Rapport",
                "",
                "",
                "",
                List.of(),
                List.of(),
                null,
                ALL,
                "Styrelsen noterar rapporten.",
                List.of(),
                note);
    }

    static MinutesContent content() {
        return content("Förbundschefen berättar.");
    }

    static MinutesContent content(String note) {
        return new MinutesContent(heading(), List.of(opening(), budget(), noted(note)));
    }

    static Minutes draft() {
        Minutes minutes = new Minutes(Meetings.closed(), CHAIR);
        minutes.name(NILS, PRESENT);
        return minutes;
    }

    static Minutes out() {
        Minutes minutes = draft();
        minutes.sendOut(Meetings.closed(), content(), SENT);
        return minutes;
    }
}
