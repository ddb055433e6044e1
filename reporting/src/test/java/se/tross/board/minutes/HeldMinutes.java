package se.tross.board.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.tross.board.meeting.MatterKind;
import se.tross.board.minutes.MinutesGround.Signature;
import se.tross.forbund.OrganisationNumber;

/** Minutes of a board of four: a deputy for two of three paragraphs, a vote by name, a dissent, one § adjusted before the rest. */
final class HeldMinutes {

    static final LocalDate TODAY = LocalDate.of(2018, 2, 20);
    private static final LocalDate DAY = LocalDate.of(2018, 2, 9);
    private static final List<String> ALL = List.of("Karin Karlsson", "Nils Nord", "Eva Ek");

    private HeldMinutes() {}

    static MinutesGround draft() {
        return ground(MinutesStatus.DRAFT, null, List.of(), Map.of(), List.of(), false);
    }

    static MinutesGround adjusted() {
        return ground(MinutesStatus.ADJUSTED, DAY.plusDays(5), signatures(), Map.of(2, DAY), List.of(notice()), false);
    }

    static MinutesGround masked() {
        return ground(MinutesStatus.ADJUSTED, DAY.plusDays(5), signatures(), Map.of(), List.of(notice()), true);
    }

    /** Everything has the length that it may have at a large board. */
    static MinutesGround large(int paragraphs, int persons) {
        MinutesGround one = adjusted();
        List<ServingLine> serving = IntStream.rangeClosed(1, persons)
                .mapToObj(i -> new ServingLine(
                        "Ledamot Nummer-" + i, "Kommunerna i den norra älvdalen, plats " + i, "", "", ""))
                .toList();
        MinutesHeading was = one.content().heading();
        return new MinutesGround(
                one.forbund(),
                one.organisationNumber(),
                1,
                new MinutesContent(
                        new MinutesHeading(
                                was.body(),
                                was.date(),
                                was.opened(),
                                was.closed(),
                                was.place(),
                                was.chair(),
                                was.secretary(),
                                was.justerare(),
                                serving,
                                was.others()),
                        IntStream.rangeClosed(1, paragraphs)
                                .mapToObj(number -> budget(number))
                                .toList()),
                false,
                one.status(),
                one.adjusted(),
                one.signatures(),
                Map.of(),
                one.notices());
    }

    private static MinutesGround ground(
            MinutesStatus status,
            LocalDate adjusted,
            List<Signature> signatures,
            Map<Integer, LocalDate> atOnce,
            List<NoticeOfParagraphs> notices,
            boolean masked) {
        return new MinutesGround(
                "Samordningsförbundet i Halland",
                new OrganisationNumber("222000-9910"),
                1,
                new MinutesContent(heading(), List.of(opening(), budget(2), noted())),
                masked,
                status,
                adjusted,
                signatures,
                atOnce,
                notices);
    }

    private static List<Signature> signatures() {
        return List.of(
                new Signature(ApproverRole.CHAIR, "Karin Karlsson", Instant.parse("2018-02-13T08:00:00Z")),
                new Signature(ApproverRole.JUSTERARE, "Nils Nord", Instant.parse("2018-02-14T09:30:00Z")));
    }

    private static NoticeOfParagraphs notice() {
        return new NoticeOfParagraphs(
                "Styrelsen för Samordningsförbundet i Halland",
                DAY,
                "§§ 1–3",
                DAY.plusDays(5),
                DAY.plusDays(27),
                "Förbundets kansli, Halmstad",
                DAY.plusDays(26),
                "Sara Sekreterare",
                false);
    }

    private static MinutesHeading heading() {
        return new MinutesHeading(
                "Styrelsen för Samordningsförbundet i Halland",
                DAY,
                LocalTime.of(9, 0),
                LocalTime.of(12, 0),
                "Stadshuset, Halmstad",
                "Karin Karlsson",
                "Sara Sekreterare",
                List.of("Nils Nord"),
                List.of(
                        new ServingLine("Karin Karlsson", "Region Halland", "", "", ""),
                        new ServingLine("Nils Nord", "Kommunerna", "Vera Varberg", "", "§§ 1–2"),
                        new ServingLine("Eva Ek", "Försäkringskassan", "", "video", "")),
                List.of("Bo Borg, ersättare (Halmstads kommun)"));
    }

    private static MinutesParagraph opening() {
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

    private static MinutesParagraph budget(int number) {
        return new MinutesParagraph(
                number,
                MatterKind.DECISION,
                "Budget 2018",
                "2018/3",
                "Förslaget har varit på samråd med medlemmarna.\nAlla har svarat.",
                "Styrelsen fastställer budget 2018.",
                List.of(new MotionLine("Eva Ek", "Återremiss"), new MotionLine("Nils Nord", "Bifall till förslaget")),
                List.of("Ordföranden ställer bifall till förslaget mot återremiss."),
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
                "Styrelsen fastställer budget 2018 <enligt förslaget> & planen.",
                List.of(new DissentLine("Eva Ek", "Underlaget räcker inte.")),
                "");
    }

    private static MinutesParagraph noted() {
        return new MinutesParagraph(
                3,
                MatterKind.REPORT,
                "Rapport från förbundschefen",
                "",
                "",
                "",
                List.of(),
                List.of(),
                null,
                ALL,
                "Styrelsen noterar rapporten.",
                List.of(),
                "");
    }
}
