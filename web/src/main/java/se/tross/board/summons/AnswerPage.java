package se.tross.board.summons;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import se.tross.shared.error.PageMessages;

/**
 * A summons, for whoever has its key: {@code /public/answer?f=&key=}. To look changes nothing, since mail programs follow links
 * to see where they lead; an answer is sent by a button.
 */
@Named
@ViewScoped
public class AnswerPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SummonsOverviews overviews;

    @Inject
    private AnswerSummons answerSummons;

    @Inject
    private PackByKey packs;

    @Inject
    private PageMessages messages;

    private String key;
    private OpenedSummons summons;
    private String reason;
    private boolean papers;

    public void load() {
        summons = overviews.opened(key).orElse(null);
        if (summons == null) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        } else {
            reason = summons.reason();
            papers = packs.open(key).isPresent();
        }
    }

    public String accept() {
        return answer(Answer.YES);
    }

    public String decline() {
        return answer(Answer.NO);
    }

    private String answer(Answer answer) {
        answerSummons.answer(key, answer, reason);
        messages.done("board.answer.done." + answer);
        return "/public/answer?faces-redirect=true&key=" + key;
    }

    /** Null when the key opens nothing. */
    public OpenedSummons getSummons() {
        return summons;
    }

    /** Whether the papers of the meeting are put together. */
    public boolean isPapers() {
        return papers;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String newReason) {
        reason = newReason;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String newKey) {
        key = newKey;
    }
}
