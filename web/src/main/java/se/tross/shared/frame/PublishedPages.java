package se.tross.shared.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** Everything that a förbund shows to everybody. */
@Named
@ApplicationScoped
public class PublishedPages {

    @Inject
    @Any
    private Instance<PublishedSource> sources;

    /** In order. */
    public List<PublishedEntry> getEntries() {
        return sources.stream()
                .sorted(Comparator.comparingInt(PublishedSource::order))
                .flatMap(source -> source.published().stream())
                .toList();
    }
}
