package se.tross.board.wheel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.Demand;

/** Another day, title or owner for a task: {@code /board/wheel-task-edit?id=}. */
@Named
@ViewScoped
public class WheelTaskEditPage extends OneWheelTaskPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private ChangeWheelTask changeWheelTask;

    @Inject
    private Demand demand;

    private WheelTaskForm form;

    public void load() {
        demand.permission(Permission.BOARD_WHEEL_EDIT);
        loadOverview();
        form = WheelTaskForm.of(getOverview().row().terms());
    }

    public String save() {
        changeWheelTask.change(recordId(), getOverview().version(), form.terms());
        return done("board.wheel.changed", form.getTitle());
    }

    public WheelTaskForm getForm() {
        return form;
    }
}
