package se.tross.board.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The coming meetings, for everybody: {@code /public/meetings?f=}. */
@Named
@RequestScoped
public class PublicMeetingsPage {

    @Inject
    private PublicAgendas agendas;

    private List<PublicAgenda> ahead = List.of();

    public void load() {
        ahead = agendas.ahead();
    }

    public List<PublicAgenda> getAhead() {
        return ahead;
    }
}
