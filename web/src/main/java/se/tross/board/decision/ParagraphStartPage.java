package se.tross.board.decision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Demand;
import se.tross.shared.time.FinancialYear;

/** Where the paragraphs of a year go on: {@code /board/paragraph-start?year=2018}. */
@Named
@ViewScoped
public class ParagraphStartPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private BeginParagraphs beginParagraphs;

    @Inject
    private Demand demand;

    @Inject
    private PageMessages pageMessages;

    @Inject
    private Clock clock;

    private String year;
    private ParagraphYear shown;
    private Integer first;

    public void load() {
        demand.permission(Permission.BOARD_RECORD);
        shown = beginParagraphs.year(AddressParts.yearIfAny(year).map(FinancialYear::year));
        first = shown.first();
    }

    public String save() {
        beginParagraphs.begin(shown.year(), shown.version(), first);
        pageMessages.done("board.paragraphStart.saved", Integer.toString(shown.year()), first);
        return "/board/paragraph-start?faces-redirect=true&year=" + shown.year();
    }

    public ParagraphYear getShown() {
        return shown;
    }

    /** Last year, this one and the next: nobody begins with Tross in another. */
    public List<Integer> getYears() {
        int now = LocalDate.now(clock).getYear();
        return List.of(now - 1, now, now + 1);
    }

    public Integer getFirst() {
        return first;
    }

    public void setFirst(Integer newFirst) {
        first = newFirst;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String newYear) {
        year = newYear;
    }
}
