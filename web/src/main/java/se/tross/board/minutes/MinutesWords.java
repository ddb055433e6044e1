package se.tross.board.minutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import se.tross.board.minutes.MinutesOverview.ApprovalRow;
import se.tross.shared.frame.Language;

/** Minutes in words. */
@Named
@RequestScoped
public class MinutesWords {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");

    @Inject
    private Language language;

    /** From when to when; what is not known yet is left open. */
    public String hours(MinutesHeading heading) {
        return heading.opened() == null
                ? "–"
                : CLOCK.format(heading.opened()) + "–"
                        + (heading.closed() == null ? "" : CLOCK.format(heading.closed()));
    }

    /** Name and seat, for whom, where and how. */
    public String serving(ServingLine line) {
        StringBuilder words = new StringBuilder(line.person()).append(", ").append(line.seat());
        if (!line.insteadOf().isEmpty()) {
            words.append(", ").append(language.texts().text("board.minutes.insteadOf", line.insteadOf()));
        }
        if (!line.paragraphs().isEmpty()) {
            words.append(", ").append(line.paragraphs());
        }
        if (!line.mode().isEmpty()) {
            words.append(", ").append(line.mode());
        }
        return words.toString();
    }

    /** Where an approver stands. */
    public String state(ApprovalRow approval) {
        if (!approval.isAsked()) {
            return language.texts().text("board.minutes.approval.replaced", approval.reason());
        }
        return approval.approved() == null
                ? language.texts().text("board.minutes.approval.asked")
                : language.texts().text("board.minutes.approval.given", approval.approved());
    }

    public String tone(MinutesOverview minutes) {
        return switch (minutes.status()) {
            case ADJUSTED -> "good";
            case OUT_FOR_ADJUSTMENT -> "warn";
            case DRAFT -> "";
        };
    }
}
