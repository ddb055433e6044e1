package se.tross.board.minutes;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.tross.shared.frame.AddressParts;

/** Adjusted minutes, for everybody: {@code /public/minutes?f=&id=} with the meeting's id. */
@Named
@ViewScoped
public class PublishedMinutesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MinutesOverviews overviews;

    private String id;
    private MinutesContent content;

    public void load() {
        content = overviews.published(AddressParts.requiredId(id));
    }

    public MinutesContent getContent() {
        return content;
    }

    public String getId() {
        return id;
    }

    public void setId(String newId) {
        id = newId;
    }
}
