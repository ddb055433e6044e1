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

/** What the förbundsordning says on a day, group by group: {@code /forbund/charter?day=2018-05-02}. */
@Named
@ViewScoped
public class CharterPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CharterOverviews overviews;

    @Inject
    private PageMessages messages;

    @Inject
    private Clock clock;

    private String day;
    private LocalDate shown;
    private boolean today;
    private boolean blank;
    private List<Group> groups = List.of();

    /** The settings that belong together. */
    public record Group(CharterGroup group, List<CharterSettingOverview> settings) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    public void load() {
        AddressDay wanted = AddressDay.read(day, LocalDate.now(clock));
        messages.refuse(wanted.refusals());
        shown = wanted.day();
        today = shown.equals(LocalDate.now(clock));
        List<CharterSettingOverview> settings = overviews.charter(shown);
        blank = settings.stream().allMatch(setting -> setting.values().isEmpty());
        groups = Arrays.stream(CharterGroup.values())
                .map(group -> new Group(
                        group,
                        settings.stream()
                                .filter(setting -> group.settings().contains(setting.setting()))
                                .toList()))
                .toList();
    }

    public String getDay() {
        return day;
    }

    public void setDay(String newDay) {
        day = newDay;
    }

    public LocalDate getShown() {
        return shown;
    }

    public boolean isToday() {
        return today;
    }

    /** Whether nothing has been set yet. */
    public boolean isBlank() {
        return blank;
    }

    public List<Group> getGroups() {
        return groups;
    }
}
