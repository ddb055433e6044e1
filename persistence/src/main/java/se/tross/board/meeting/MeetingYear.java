package se.tross.board.meeting;

import java.io.Serializable;
import java.util.List;

/**
 * The meetings of a year.
 *
 * @param year the year
 * @param years those that have meetings, and this one; the latest first
 * @param meetings in order of time
 * @param findings what the year lacks, for who plans it
 */
public record MeetingYear(int year, List<Integer> years, List<MeetingOverview> meetings, List<MeetingFinding> findings)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public MeetingYear {
        years = List.copyOf(years);
        meetings = List.copyOf(meetings);
        findings = List.copyOf(findings);
    }
}
