package se.tross.board.wheel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import se.tross.shared.frame.Language;
import se.tross.shared.refusal.Texts;
import se.tross.shared.text.Begun;

/** The year wheel in words: when, who, and how far. */
@Named
@RequestScoped
public class WheelWords {

    @Inject
    private Language language;

    /** "Mars". */
    public String month(Month month) {
        return Begun.with(
                month.getDisplayName(TextStyle.FULL_STANDALONE, language.texts().locale()));
    }

    /** "31 mars". */
    public String day(LocalDate date) {
        return day(MonthDay.from(date), language.texts());
    }

    /** "31 mars varje år", "1 april vart 4:e år, nästa gång 2027". */
    public String due(WheelTaskRow row) {
        return due(row, language.texts());
    }

    static String due(WheelTaskRow row, Texts texts) {
        DueRule rule = row.terms().due();
        return rule.everyYears() == 1
                ? texts.text("board.wheel.due.yearly", day(row.day(), texts))
                : texts.text("board.wheel.due.cycle", day(row.day(), texts), rule.everyYears());
    }

    private static String day(MonthDay day, Texts texts) {
        return DateTimeFormatter.ofPattern("d MMMM", texts.locale()).format(day);
    }

    /** The person's name, or the role. */
    public String owner(WheelLine line) {
        return owner(line.person(), line.entry().ownerRole(), language.texts());
    }

    /** The person's name, or the role. */
    public String ownerOf(WheelTaskRow row) {
        return owner(row.person(), row.terms().ownerRole(), language.texts());
    }

    static String owner(WheelTaskRow row, Texts texts) {
        return owner(row.person(), row.terms().ownerRole(), texts);
    }

    private static String owner(String person, Enum<?> role, Texts texts) {
        if (role != null) {
            return Begun.with(texts.text(role));
        }
        return person.isEmpty() ? texts.text("board.wheel.noOwner") : person;
    }

    /** "Försenad 5 dagar", "Om 12 dagar", "Klar 2018-03-20, Frida Falk"; the day alone for what lies far ahead. */
    public String status(WheelEntry entry, LocalDate today) {
        return status(entry, today, language.texts());
    }

    static String status(WheelEntry entry, LocalDate today, Texts texts) {
        return switch (entry.status()) {
            case OVERDUE ->
                texts.text(
                        "board.wheel.status.OVERDUE",
                        today.toEpochDay() - entry.due().toEpochDay());
            case DUE_SOON ->
                texts.text("board.wheel.status.DUE_SOON", entry.due().toEpochDay() - today.toEpochDay());
            case LATER -> Begun.with(texts.text(WheelStatus.LATER));
            case DONE -> Begun.with(texts.text(WheelStatus.DONE));
        };
    }

    /** The colour of a chip. */
    public String tone(WheelStatus status) {
        return toneOf(status);
    }

    static String toneOf(WheelStatus status) {
        return switch (status) {
            case OVERDUE -> "bad";
            case DUE_SOON -> "warn";
            case LATER -> "";
            case DONE -> "good";
        };
    }
}
