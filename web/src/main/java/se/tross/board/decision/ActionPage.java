package se.tross.board.decision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;

/** Something to do, from its § to done: {@code /board/action?id=}. */
@Named
@ViewScoped
public class ActionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ActionOverviews actionOverviews;

    @Inject
    private AssignAction assignAction;

    @Inject
    private PageMessages pageMessages;

    private String id;
    private String text;
    private String owner;
    private LocalDate due;

    private ActionOverview action;

    public void load() {
        action = actionOverviews.action(AddressParts.requiredId(id));
        text = action.terms().text();
        owner = action.terms().owner();
        due = action.terms().due();
    }

    public String finish() {
        assignAction.finish(action.id(), action.version());
        pageMessages.done("board.action.isDone");
        return here();
    }

    public String reopen() {
        assignAction.reopen(action.id(), action.version());
        pageMessages.done("board.action.isOpen");
        return here();
    }

    public String change() {
        assignAction.change(
                action.id(),
                action.version(),
                new ActionTerms(text, owner, action.terms().accountId(), due));
        pageMessages.done("board.action.changed");
        return here();
    }

    private String here() {
        return "/board/action?faces-redirect=true&id=" + action.id();
    }

    public ActionOverview getAction() {
        return action;
    }

    public String getText() {
        return text;
    }

    public void setText(String newText) {
        text = newText;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String newOwner) {
        owner = newOwner;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate newDue) {
        due = newDue;
    }

    public String getId() {
        return id;
    }

    public void setId(String newId) {
        id = newId;
    }
}
