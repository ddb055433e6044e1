package se.tross.board.delegation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import se.tross.forbund.AddressDay;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.Language;
import se.tross.shared.table.TableView;
import se.tross.shared.table.Tables;

/** The order of delegation of a day: {@code /board/delegation?day=2018-03-16}. */
@Named
@ViewScoped
public class DelegationPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private DelegationOverviews delegationOverviews;

    @Inject
    private Tables tables;

    @Inject
    private Language language;

    @Inject
    private PageMessages pageMessages;

    @Inject
    private Clock clock;

    private String day;

    private boolean today;
    private DelegationOrder order;
    private TableView table;

    public void load() {
        LocalDate now = LocalDate.now(clock);
        AddressDay wanted = AddressDay.read(day, now);
        pageMessages.refuse(wanted.refusals());
        order = delegationOverviews.order(wanted.day());
        today = wanted.day().equals(now);
        table = tables.show(DelegationRulesTable.of(language.texts()), order.rules());
    }

    public boolean isToday() {
        return today;
    }

    public DelegationOrder getOrder() {
        return order;
    }

    public TableView getTable() {
        return table;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String newDay) {
        day = newDay;
    }
}
