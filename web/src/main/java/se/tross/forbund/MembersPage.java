package se.tross.forbund;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import se.tross.shared.error.PageMessages;

/** The register of members on a day: {@code /forbund/members?day=2018-05-02}. */
@Named
@ViewScoped
public class MembersPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MemberOverviews overviews;

    @Inject
    private PageMessages messages;

    @Inject
    private Clock clock;

    private String day;
    private boolean today;
    private RegisterOverview register;
    private List<StrandGroup> groups = List.of();

    /** The members of one strand; a strand without any is shown too, since that is what is wrong. */
    public record StrandGroup(Strand strand, List<RegisterRow> rows) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    public void load() {
        AddressDay wanted = AddressDay.read(day, LocalDate.now(clock));
        messages.refuse(wanted.refusals());
        register = overviews.register(wanted.day());
        today = wanted.day().equals(LocalDate.now(clock));
        groups = Arrays.stream(Strand.values())
                .map(strand -> new StrandGroup(
                        strand,
                        register.members().stream()
                                .filter(row -> row.strand() == strand)
                                .toList()))
                .toList();
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

    public List<StrandGroup> getGroups() {
        return groups;
    }
}
