package se.tross.shared.page;

import jakarta.inject.Inject;
import java.io.Serializable;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;

/** What the pages about one record share: the address names it ({@code id}), and a deed leads back to it. */
public abstract class RecordPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PageMessages messages;

    private String id;

    /** The path of the page that shows the record. */
    protected abstract String path();

    /** @throws se.tross.shared.refusal.Refused as not found, if the address names none */
    protected final long recordId() {
        return AddressParts.requiredId(id);
    }

    /** The way to the record. */
    protected final String here() {
        return path() + "?faces-redirect=true&id=" + recordId();
    }

    /** @return the way back to the record, where the sentence about what was done is shown */
    protected final String done(String key, Object... args) {
        messages.done(key, args);
        return here();
    }

    public String getId() {
        return id;
    }

    public void setId(String newId) {
        id = newId;
    }
}
