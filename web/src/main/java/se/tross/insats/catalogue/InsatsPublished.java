package se.tross.insats.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.tross.shared.frame.PublishedEntry;
import se.tross.shared.frame.PublishedSource;

/** The catalogue of insatser. */
@ApplicationScoped
public class InsatsPublished implements PublishedSource {

    @Override
    public List<PublishedEntry> published() {
        return List.of(new PublishedEntry("insats.public.title", "/public/insatser"));
    }

    @Override
    public int order() {
        return 50;
    }
}
