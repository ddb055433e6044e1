package se.tross.board.wheel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.Demand;

/** A task of the förbund's own: {@code /board/wheel-task-add}. */
@Named
@ViewScoped
public class WheelTaskAddPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AddWheelTask addWheelTask;

    @Inject
    private Demand demand;

    @Inject
    private PageMessages pageMessages;

    @Inject
    private Clock clock;

    private WheelTaskForm form;

    public void load() {
        demand.permission(Permission.BOARD_WHEEL_EDIT);
        form = WheelTaskForm.empty(LocalDate.now(clock).getYear());
    }

    public String add() {
        long id = addWheelTask.add(form.terms());
        pageMessages.done("board.wheel.added", form.getTitle());
        return "/board/wheel-task?faces-redirect=true&id=" + id;
    }

    public WheelTaskForm getForm() {
        return form;
    }
}
