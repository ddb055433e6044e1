package se.tross.board.meeting;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A matter as a search finds it.
 *
 * @param id the matter
 * @param title its title
 * @param diaryNumber in the förbund's series; empty or null for none
 * @param externalNumber in a host organisation's register; empty or null for none
 * @param meeting the day of its meeting
 */
public record FoundMatter(long id, String title, String diaryNumber, String externalNumber, LocalDate meeting)
        implements Serializable {
    private static final long serialVersionUID = 1L;
}
