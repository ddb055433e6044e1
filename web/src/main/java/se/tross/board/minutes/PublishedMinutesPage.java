package se.tross.board.minutes;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.tross.board.archive.FileRow;
import se.tross.shared.frame.AddressParts;

/** Adjusted minutes, for everybody: {@code /public/minutes?f=&id=} with the meeting's id. */
@Named
@ViewScoped
public class PublishedMinutesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MinutesOverviews overviews;

    private String id;
    private PublishedMinutes minutes;

    public void load() {
        minutes = overviews.published(AddressParts.requiredId(id));
    }

    public MinutesContent getContent() {
        return minutes.content();
    }

    /** The archived file with this text; null when there is none. */
    public FileRow getFrozen() {
        return minutes.frozen();
    }

    public String getId() {
        return id;
    }

    public void setId(String newId) {
        id = newId;
    }
}
