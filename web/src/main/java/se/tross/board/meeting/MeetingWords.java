package se.tross.board.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Stream;
import se.tross.board.vote.MajorityRule;
import se.tross.shared.frame.Language;
import se.tross.shared.refusal.Texts;
import se.tross.shared.text.TimeText;

/** What the pages of meetings say in one way everywhere. */
@Named
@RequestScoped
public class MeetingWords {

    @Inject
    private Language language;

    /** "Sammanträde 9 februari 2018". */
    public String title(MeetingTerms terms) {
        return title(terms, language.texts());
    }

    public static String title(MeetingTerms terms, Texts texts) {
        return texts.text("board.meeting.title." + terms.kind(), inWords("d MMMM yyyy", terms.date(), texts));
    }

    /** "fredag 9 februari 2018". */
    public String day(LocalDate day) {
        return inWords("EEEE d MMMM yyyy", day, language.texts());
    }

    /** "fredag". */
    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, language.getLocale());
    }

    static String weekday(LocalDate day, Texts texts) {
        return inWords("EEEE", day, texts);
    }

    private static String inWords(String pattern, LocalDate day, Texts texts) {
        return DateTimeFormatter.ofPattern(pattern, texts.locale()).format(day);
    }

    /** "09.00–12.00", or "09.00" when the end is left open. */
    public String hours(MeetingTerms terms) {
        return hoursOf(terms);
    }

    static String hoursOf(MeetingTerms terms) {
        String from = TimeText.format(terms.startsAt().toLocalTime());
        return terms.endsAt() == null
                ? from
                : from + "–" + TimeText.format(terms.endsAt().toLocalTime());
    }

    /** The charter's decision types with their majorities (L27); what a matter is already stays among them. */
    public List<SelectItem> decisionTypes(List<MajorityRule> rules, String chosen) {
        Texts texts = language.texts();
        Stream<SelectItem> offered = rules.stream()
                .map(rule -> new SelectItem(
                        rule.decisionType(),
                        texts.text("board.matter.type.of", rule.decisionType(), texts.text(rule.majority()))));
        boolean gone = chosen != null
                && !chosen.isEmpty()
                && rules.stream().noneMatch(rule -> rule.decisionType().equals(chosen));
        return Stream.concat(
                        offered,
                        gone
                                ? Stream.of(new SelectItem(chosen, texts.text("board.matter.type.gone", chosen)))
                                : Stream.empty())
                .toList();
    }

    /** What is to be done next, and until when. */
    public String next(MeetingOverview meeting) {
        return next(meeting, language.texts());
    }

    static String next(MeetingOverview meeting, Texts texts) {
        return meeting.status() == MeetingStatus.CANCELLED
                ? meeting.cancelReason()
                : texts.text("board.next." + meeting.step(), meeting.terms().latestSummons(), meeting.date());
    }

    /** The chip's tone. */
    public String tone(MeetingOverview meeting) {
        return toneOf(meeting);
    }

    static String toneOf(MeetingOverview meeting) {
        return switch (meeting.status()) {
            case PLANNED, CANCELLED -> "";
            case SUMMONED, CLOSED -> "good";
            case OPEN -> "warn";
        };
    }

    /** "Beslutsärende · dnr 2017/41 · beredd av Frida Falk". */
    public String facts(MatterOverview matter) {
        Texts texts = language.texts();
        MatterTerms terms = matter.terms();
        return String.join(
                " · ",
                Stream.of(
                                terms.kind().isDecided() || terms.kind() == MatterKind.REPORT
                                        ? texts.text(terms.kind())
                                        : "",
                                filled("board.matter.fact.diary", terms.diaryNumber(), texts),
                                filled("board.matter.fact.preparer", terms.preparer(), texts),
                                filled(
                                        "board.matter.fact.raised",
                                        matter.source().name(),
                                        texts),
                                matter.papers() == 0 ? "" : texts.text("board.matter.fact.papers", matter.papers()))
                        .filter(fact -> !fact.isEmpty())
                        .toList());
    }

    private static String filled(String key, String value, Texts texts) {
        return value == null || value.isEmpty() ? "" : texts.text(key, value);
    }

    /** The sentences of a proposal, or of what Tross tells: one a line. */
    public List<String> lines(String text) {
        return text == null
                ? List.of()
                : text.lines().filter(line -> !line.isBlank()).toList();
    }
}
