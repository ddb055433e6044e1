package se.tross.shared.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.tross.board.meeting.MatterKind;
import se.tross.board.minutes.ApproverRole;
import se.tross.board.minutes.DissentLine;
import se.tross.board.minutes.MinutesContent;
import se.tross.board.minutes.MinutesDocument;
import se.tross.board.minutes.MinutesGround;
import se.tross.board.minutes.MinutesGround.Signature;
import se.tross.board.minutes.MinutesHeading;
import se.tross.board.minutes.MinutesParagraph;
import se.tross.board.minutes.MinutesStatus;
import se.tross.board.minutes.MotionLine;
import se.tross.board.minutes.ServingLine;
import se.tross.board.minutes.VoteLine;
import se.tross.board.minutes.VoteRecord;
import se.tross.forbund.OrganisationNumber;

/** Minutes as long as they get: a board of thirty, forty paragraphs, each with background, motions, a vote by name, a dissent. */
final class GeneratedMinutes {

    static final int PERSONS = 30;
    static final int PARAGRAPHS = 40;
    private static final LocalDate DAY = LocalDate.of(2018, 2, 9);
    private static final String BACKGROUND =
            "Förslaget har varit på samråd med medlemmarna, som alla har svarat. Kostnaden ryms i budgeten. ".repeat(4);

    private GeneratedMinutes() {}

    static MinutesDocument minutes() {
        MinutesGround ground = new MinutesGround(
                "Samordningsförbundet i mätningen",
                new OrganisationNumber("222000-9910"),
                1,
                new MinutesContent(
                        heading(),
                        IntStream.rangeClosed(1, PARAGRAPHS)
                                .mapToObj(GeneratedMinutes::paragraph)
                                .toList()),
                false,
                MinutesStatus.ADJUSTED,
                DAY.plusDays(5),
                List.of(
                        new Signature(ApproverRole.CHAIR, person(1), Instant.parse("2018-02-13T08:00:00Z")),
                        new Signature(ApproverRole.JUSTERARE, person(2), Instant.parse("2018-02-14T08:00:00Z"))),
                Map.of(),
                List.of());
        return MinutesDocument.whole(ground, DAY.plusDays(5));
    }

    private static String person(int number) {
        return "Ledamot Nummer " + number;
    }

    private static List<String> persons() {
        return IntStream.rangeClosed(1, PERSONS)
                .mapToObj(GeneratedMinutes::person)
                .toList();
    }

    private static MinutesHeading heading() {
        return new MinutesHeading(
                "Styrelsen för Samordningsförbundet i mätningen",
                DAY,
                LocalTime.of(9, 0),
                LocalTime.of(16, 0),
                "Stadshuset",
                person(1),
                "Sara Sekreterare",
                List.of(person(2)),
                persons().stream()
                        .map(name -> new ServingLine(name, "Kommunerna i den norra älvdalen", "", "", ""))
                        .toList(),
                List.of());
    }

    private static MinutesParagraph paragraph(int number) {
        return new MinutesParagraph(
                number,
                MatterKind.DECISION,
                "Ärende nummer " + number,
                "2018/" + number,
                BACKGROUND,
                "Styrelsen bifaller förslaget.",
                List.of(new MotionLine(person(3), "Avslag"), new MotionLine(person(1), "Bifall till förslaget")),
                List.of("Ordföranden ställer bifall till förslaget mot avslag."),
                new VoteRecord(
                        true,
                        PERSONS - 1,
                        1,
                        0,
                        "Styrelsen bifaller förslaget.",
                        persons().stream()
                                .map(name -> new VoteLine(name, name.equals(person(3)) ? "nej" : "ja"))
                                .toList()),
                persons(),
                "Styrelsen bifaller förslaget.",
                List.of(new DissentLine(person(3), "Underlaget räcker inte.")),
                "");
    }
}
