package se.tross.insats.deviation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.Demand;

/** Deviations in whole, to print, and to tell the parties of by letter: {@code /insats/deviations-tell}. */
@Named
@ViewScoped
public class DeviationsTellPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private DeviationOverviews overviews;

    @Inject
    private TellOfDeviations tellOfDeviations;

    @Inject
    private PageMessages messages;

    @Inject
    private Demand demand;

    private List<DeviationOverview> open;
    private Long[] chosen = {};
    private String receivers;

    public void load() {
        demand.permission(Permission.INSATS_PROPOSE);
        open = overviews.all().stream()
                .filter(one -> !one.terms().status().isOver())
                .toList();
    }

    public String tell() {
        List<String> addresses = receivers == null
                ? List.of()
                : Stream.of(receivers.split("[\\s,;]+")).toList();
        int letters = tellOfDeviations.tell(List.of(chosen), addresses);
        messages.done("insats.deviation.told", letters);
        return "/insats/deviations?faces-redirect=true";
    }

    /** Those that are not over. */
    public List<DeviationOverview> getOpen() {
        return open;
    }

    public Long[] getChosen() {
        return chosen.clone();
    }

    public void setChosen(Long[] newChosen) {
        chosen = newChosen == null ? new Long[0] : newChosen.clone();
    }

    public String getReceivers() {
        return receivers;
    }

    public void setReceivers(String newReceivers) {
        receivers = newReceivers;
    }
}
