package se.tross.forbund;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import se.tross.shared.error.PageMessages;
import se.tross.shared.table.TableView;
import se.tross.shared.table.Tables;

/** The register of members on a day: {@code /forbund/members?day=2018-05-02}. */
@Named
@ViewScoped
public class MembersPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_NAMES = 2;

    @Inject
    private MemberOverviews overviews;

    @Inject
    private RegisterTable registerTable;

    @Inject
    private Tables tables;

    @Inject
    private PageMessages messages;

    @Inject
    private Clock clock;

    private String day;
    private boolean today;
    private RegisterOverview register;
    private TableView table;
    private List<StrandCount> strands = List.of();

    /** How many members of a strand there are on the day; a strand without any is shown too, since that is what is wrong. */
    public record StrandCount(Strand strand, String names, long members) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    public void load() {
        AddressDay wanted = AddressDay.read(day, LocalDate.now(clock));
        messages.refuse(wanted.refusals());
        register = overviews.register(wanted.day());
        today = wanted.day().equals(LocalDate.now(clock));
        strands = Arrays.stream(Strand.values()).map(this::counted).toList();
        table = tables.show(registerTable.model(), register.members());
    }

    private StrandCount counted(Strand strand) {
        List<RegisterRow> rows = register.members().stream()
                .filter(row -> row.strand() == strand)
                .toList();
        String names = rows.size() > MOST_NAMES
                ? ""
                : rows.stream().map(RegisterRow::name).collect(Collectors.joining(", "));
        return new StrandCount(strand, names, rows.size());
    }

    public String getDay() {
        return day;
    }

    public void setDay(String newDay) {
        day = newDay;
    }

    public boolean isToday() {
        return today;
    }

    public RegisterOverview getRegister() {
        return register;
    }

    public TableView getTable() {
        return table;
    }

    public List<StrandCount> getStrands() {
        return strands;
    }
}
