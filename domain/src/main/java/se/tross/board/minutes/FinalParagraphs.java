package se.tross.board.minutes;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Paragraphs that are adjusted, and so can be posted on the notice board and bind. Only a {@link Justering} makes them:
 * there is no other way to them.
 */
public final class FinalParagraphs implements Serializable {
    private static final long serialVersionUID = 1L;

    private final long forbundId;
    private final long meetingId;
    private final Long justeringId;
    private final LocalDate meetingDate;
    private final LocalDate adjustedOn;
    private final List<Integer> numbers;

    FinalParagraphs(Justering justering, LocalDate adjustedOn, MinutesContent content) {
        this.forbundId = justering.forbundId();
        this.meetingId = justering.minutes().meetingId();
        this.justeringId = justering.id();
        this.meetingDate = justering.minutes().meetingDate();
        this.adjustedOn = adjustedOn;
        this.numbers = numbers(justering, content);
    }

    /** The § itself, or all that were not final before. */
    private static List<Integer> numbers(Justering justering, MinutesContent content) {
        return justering.paragraph() != null
                ? List.of(justering.paragraph())
                : content.paragraphs().stream()
                        .map(MinutesParagraph::number)
                        .filter(number -> justering
                                .minutes()
                                .part(number)
                                .filter(Justering::isDone)
                                .isEmpty())
                        .toList();
    }

    public long forbundId() {
        return forbundId;
    }

    public long meetingId() {
        return meetingId;
    }

    /** The justering that made them final. */
    public Long justeringId() {
        return justeringId;
    }

    public LocalDate meetingDate() {
        return meetingDate;
    }

    /** The day on which the last of the approvers approved. */
    public LocalDate adjustedOn() {
        return adjustedOn;
    }

    /** Those that this justering made final; what was adjusted at once before is not among them. */
    public List<Integer> numbers() {
        return numbers;
    }
}
