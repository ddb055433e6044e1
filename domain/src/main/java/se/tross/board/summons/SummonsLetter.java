package se.tross.board.summons;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tross.board.meeting.MeetingTerms;
import se.tross.shared.calendar.CalendarEvent;
import se.tross.shared.calendar.CalendarFile;
import se.tross.shared.calendar.CalendarStatus;
import se.tross.shared.mail.CalendarPart;
import se.tross.shared.mail.NewMail;
import se.tross.shared.refusal.Texts;
import se.tross.shared.text.TimeText;

/**
 * Writes what those who are summoned get: time and place (B2), how to answer, the agenda, and an entry for the calendar that
 * keeps its identity through every change. Nothing secret stands in it (P5), and nobody's address but the receiver's own (P7).
 */
public final class SummonsLetter {

    private static final String KEYS = "board.summons.mail.";

    private final LetterFacts facts;
    private final LetterKind kind;
    private final LetterReceiver to;
    private final Texts texts;

    private SummonsLetter(LetterFacts facts, LetterKind kind, LetterReceiver to) {
        this.facts = facts;
        this.kind = kind;
        this.to = to;
        this.texts = to.texts();
    }

    public static NewMail write(LetterFacts facts, LetterKind kind, LetterReceiver to) {
        SummonsLetter letter = new SummonsLetter(facts, kind, to);
        return new NewMail(
                to.person().name(), to.person().address(), letter.subject(), letter.text(), letter.calendar());
    }

    private String subject() {
        return texts.text(KEYS + kind + ".subject", facts.terms().date(), hours(facts.terms()));
    }

    private String text() {
        List<String> parts = new ArrayList<>();
        parts.add(texts.text(KEYS + "greeting", to.person().name()));
        parts.add(opening());
        if (kind.tellsVoice() && !to.needed()) {
            parts.add(texts.text(KEYS + "voice." + facts.voice()));
        }
        parts.add(where());
        if (kind.asks()) {
            parts.add(question());
        }
        if (kind.withAgenda()) {
            parts.add(agenda());
        }
        if (kind.calendar() != CalendarPart.Method.CANCEL) {
            parts.add(texts.text(KEYS + "page") + "\n" + facts.page());
        }
        if (kind.asks()) {
            parts.add(texts.text(KEYS + "own"));
        }
        parts.add(facts.forbund());
        return String.join("\n\n", parts) + "\n";
    }

    private String opening() {
        return switch (kind) {
            case SUMMONS, SUMMONS_ANEW, OTHER_TIME, OTHER_TERMS ->
                texts.text(KEYS + kind + (to.needed() ? ".ordinary" : ".deputy"), to.seat());
            case WITHDRAWAL -> texts.text(KEYS + kind + ".text", to.seat());
            case CANCELLATION -> texts.text(KEYS + kind + ".text", facts.cancelReason());
            case CALL ->
                to.instead().isEmpty()
                        ? texts.text(KEYS + kind + ".seat", to.seat())
                        : texts.text(KEYS + kind + ".instead", to.instead(), to.seat());
            case RELEASE -> texts.text(KEYS + kind + ".text", to.seat());
            case REMINDER -> texts.text(KEYS + kind + ".text", facts.answerBy());
        };
    }

    private String where() {
        MeetingTerms terms = facts.terms();
        Stream<String> lines = Stream.of(
                texts.text(KEYS + "time", day(terms.date()), hours(terms)),
                texts.text(KEYS + "place", terms.place()),
                terms.remoteAllowed() ? texts.text(KEYS + "remote") : "");
        return lines.filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private String question() {
        String key = to.answer() != null ? "answered." + to.answer() : to.needed() ? "question" : "question.deputy";
        return texts.text(KEYS + key, facts.answerBy()) + "\n" + to.link();
    }

    private String agenda() {
        return texts.text(KEYS + "agenda") + "\n"
                + facts.agenda().stream().map(line -> line.words(texts)).collect(Collectors.joining("\n"));
    }

    private CalendarPart calendar() {
        if (kind.calendar() == null) {
            return null;
        }
        boolean cancelled = kind.calendar() == CalendarPart.Method.CANCEL;
        CalendarEvent event = new CalendarEvent(
                facts.calendar().uid(),
                facts.calendar().sequence(),
                facts.now(),
                facts.terms().startsAt(),
                facts.terms().endsAt(),
                texts.text(KEYS + "event", facts.forbund()),
                facts.terms().place(),
                cancelled ? opening() : question() + "\n\n" + agenda(),
                facts.page(),
                cancelled ? CalendarStatus.CANCELLED : CalendarStatus.CONFIRMED);
        return new CalendarPart(
                kind.calendar(),
                CalendarFile.invitation(kind.calendar(), event, facts.sender(), to.person(), to.needed()));
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", texts.locale()).format(day);
    }

    private static String hours(MeetingTerms terms) {
        String from = TimeText.format(terms.startsAt().toLocalTime());
        return terms.endsAt() == null
                ? from
                : from + "–" + TimeText.format(terms.endsAt().toLocalTime());
    }
}
