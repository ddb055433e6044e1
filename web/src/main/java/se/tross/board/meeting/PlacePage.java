package se.tross.board.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.tross.board.paper.SubjectPapers;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Demand;

/**
 * Something that another capability wants decided is put on an agenda: {@code /board/matter-place?type=budget.version&id=}. It
 * is shown as it will stand there.
 */
@Named
@ViewScoped
public class PlacePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PlaceSubject placeSubject;

    @Inject
    private SubjectPapers subjectPapers;

    @Inject
    private Demand demand;

    @Inject
    private PageMessages pageMessages;

    private String type;
    private String id;
    private SubjectPlacement placement;
    private Long meetingId;

    public void load() {
        demand.permission(Permission.BOARD_PREPARE);
        placement = placeSubject.look(type, AddressParts.requiredId(id));
        meetingId = placement.meetings().isEmpty()
                ? null
                : placement.meetings().get(0).id();
    }

    public String place() {
        long matter = subjectPapers.place(type, AddressParts.requiredId(id), meetingId);
        pageMessages.done("board.matter.added", placement.terms().title());
        return "/board/matter?faces-redirect=true&id=" + matter;
    }

    public SubjectPlacement getPlacement() {
        return placement;
    }

    public Long getMeetingId() {
        return meetingId;
    }

    public void setMeetingId(Long meeting) {
        meetingId = meeting;
    }

    public String getType() {
        return type;
    }

    public void setType(String newType) {
        type = newType;
    }

    public String getId() {
        return id;
    }

    public void setId(String newId) {
        id = newId;
    }
}
