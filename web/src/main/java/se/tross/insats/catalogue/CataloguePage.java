package se.tross.insats.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.tross.insats.tertial.ShownCount;
import se.tross.shared.access.OneLook;
import se.tross.shared.frame.Language;

/** The insatser of a förbund and what they have led to, for everybody: {@code /public/insatser?f=}. */
@Named
@RequestScoped
public class CataloguePage {

    @Inject
    private Catalogue catalogue;

    @Inject
    private OneLook oneLook;

    @Inject
    private Language language;

    private List<CatalogueEntry> entries = List.of();

    public void load() {
        entries = oneLook.at(catalogue::entries);
    }

    public List<CatalogueEntry> getEntries() {
        return entries;
    }

    /** A count, or why it is not shown. */
    public String count(ShownCount count) {
        if (count.isHidden()) {
            return language.texts().text("insats.public.small");
        }
        return count.number() == null
                ? language.texts().text("insats.public.notSaid")
                : count.number().toString();
    }
}
