package se.tross.board.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Language;
import se.tross.shared.frame.Visitor;
import se.tross.shared.table.TableView;
import se.tross.shared.table.Tables;
import se.tross.shared.time.FinancialYear;

/** The meetings of a year: {@code /board/meetings?year=2018}. */
@Named
@ViewScoped
public class MeetingsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MeetingOverviews meetingOverviews;

    @Inject
    private Tables tables;

    @Inject
    private Language language;

    @Inject
    private Visitor visitor;

    private String year;
    private MeetingYear shown;
    private TableView table;

    public void load() {
        shown = meetingOverviews.year(AddressParts.yearIfAny(year).map(FinancialYear::year));
        table = tables.show(
                MeetingsTable.of(language.texts(), visitor.may(Permission.BOARD_PREPARE)), shown.meetings());
    }

    public MeetingYear getShown() {
        return shown;
    }

    /** The year that a new plan is for: this one while it has no meetings, else the next. */
    public int getYearToPlan() {
        return shown.meetings().isEmpty() ? shown.year() : shown.years().get(0) + 1;
    }

    public TableView getTable() {
        return table;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String newYear) {
        year = newYear;
    }
}
