package se.tross.board.minutes;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.tross.board.meeting.Matter;
import se.tross.board.sitting.Sitting;
import se.tross.forbund.seat.SeatHolder;
import se.tross.shared.access.Actor;
import se.tross.shared.access.Permission;
import se.tross.shared.refusal.Texts;

/**
 * What somebody may see of the minutes: of secret matters only that there was one (P5), of persons whose identity is protected
 * no name (P7), wherever it stands.
 *
 * @param secret the titles of the matters that are hidden
 * @param hidden the names that are hidden
 */
public record MinutesSight(Set<String> secret, Set<String> hidden) {

    private static final Texts WORDS = Texts.swedish();

    /** @param secrets whether the visitor reads what is secret; {@code identities} whether protected names too */
    static MinutesSight of(Sitting sitting, boolean secrets, boolean identities) {
        return new MinutesSight(
                secrets
                        ? Set.of()
                        : sitting.matters().stream()
                                .filter(Matter::isSecret)
                                .map(Matter::title)
                                .collect(Collectors.toSet()),
                identities
                        ? Set.of()
                        : sitting.persons().stream()
                                .filter(SeatHolder::protectedIdentity)
                                .map(SeatHolder::person)
                                .collect(Collectors.toSet()));
    }

    /** What somebody who works in the förbund, or sits on its board, may see. */
    public static MinutesSight of(Sitting sitting, Actor actor) {
        return of(sitting, actor.may(Permission.BOARD_SECRET_READ), actor.may(Permission.BOARD_SEATS_EDIT));
    }

    /** All of it. */
    public static MinutesSight ofEverything() {
        return new MinutesSight(Set.of(), Set.of());
    }

    /** What everybody may see. */
    public static MinutesSight ofThePublic(Sitting sitting) {
        return of(sitting, false, false);
    }

    public MinutesContent of(MinutesContent content) {
        return new MinutesContent(
                heading(content.heading()),
                content.paragraphs().stream()
                        .map(paragraph -> secret.contains(paragraph.title()) ? closed(paragraph) : open(paragraph))
                        .toList());
    }

    private MinutesHeading heading(MinutesHeading heading) {
        return new MinutesHeading(
                heading.body(),
                heading.date(),
                heading.opened(),
                heading.closed(),
                heading.place(),
                masked(heading.chair()),
                masked(heading.secretary()),
                masked(heading.justerare()),
                heading.serving().stream()
                        .map(line -> new ServingLine(
                                masked(line.person()),
                                line.seat(),
                                masked(line.insteadOf()),
                                line.mode(),
                                line.paragraphs()))
                        .toList(),
                masked(heading.others()));
    }

    private static MinutesParagraph closed(MinutesParagraph paragraph) {
        return new MinutesParagraph(
                paragraph.number(),
                paragraph.kind(),
                WORDS.text("board.minutes.secret"),
                paragraph.diaryNumber(),
                "",
                "",
                List.of(),
                List.of(),
                null,
                List.of(),
                WORDS.text("board.minutes.secret.text"),
                List.of(),
                "");
    }

    private MinutesParagraph open(MinutesParagraph paragraph) {
        VoteRecord vote = paragraph.vote();
        return new MinutesParagraph(
                paragraph.number(),
                paragraph.kind(),
                masked(paragraph.title()),
                paragraph.diaryNumber(),
                masked(paragraph.background()),
                masked(paragraph.proposal()),
                paragraph.motions().stream()
                        .map(motion -> new MotionLine(masked(motion.person()), masked(motion.text())))
                        .toList(),
                masked(paragraph.putInOrder()),
                vote == null
                        ? null
                        : new VoteRecord(
                                vote.open(),
                                vote.yes(),
                                vote.no(),
                                vote.abstained(),
                                masked(vote.result()),
                                vote.byName().stream()
                                        .map(line -> new VoteLine(masked(line.person()), line.vote()))
                                        .toList()),
                masked(paragraph.tookPart()),
                masked(paragraph.decision()),
                paragraph.dissents().stream()
                        .map(dissent -> new DissentLine(masked(dissent.person()), masked(dissent.reasons())))
                        .toList(),
                masked(paragraph.note()));
    }

    private List<String> masked(List<String> texts) {
        return texts.stream().map(this::masked).toList();
    }

    /** Who approves, or would. */
    Approver of(Approver approver) {
        return new Approver(approver.mandateId(), masked(approver.person()));
    }

    /** @param text null for none */
    String masked(String text) {
        if (text == null) {
            return null;
        }
        String shown = text;
        for (String name : hidden) {
            shown = shown.replace(name, WORDS.text("board.minutes.hidden"));
        }
        return shown;
    }
}
