package se.tross.shared.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import se.tross.shared.access.Role;

/**
 * A test that sees the pages as a person does, in a real browser. Name it {@code ...BrowserIT}. Every visit is closed
 * after the test, which fails if a script failed or a request was refused on the way: see {@link Visit#expectFaults}.
 */
@ExtendWith({BrowserProcess.class, PictureOfFailure.class})
public abstract class BrowserTest extends AgainstServer {

    private final List<Visit> visits = new ArrayList<>();

    /** Somebody with this role in the demonstration förbund of Halland, signed in, at a desk. */
    protected Visit visit(Role role) {
        return visit(role, Look.DESKTOP);
    }

    protected Visit visit(Role role, Look look) {
        return keep(Visit.signedIn(DemoAccount.of(role), look));
    }

    /** Somebody who has not signed in. */
    protected Visit stranger(Look look) {
        return keep(Visit.unknown(look));
    }

    protected Visit stranger() {
        return stranger(Look.DESKTOP);
    }

    List<Page> pages() {
        return visits.stream().map(Visit::page).toList();
    }

    @AfterEach
    void leave() {
        List<String> faults =
                visits.stream().flatMap(visit -> visit.faults().stream()).toList();
        visits.forEach(Visit::close);
        assertThat(faults).as("faults that the visitor did not see").isEmpty();
    }

    private Visit keep(Visit visit) {
        visits.add(visit);
        return visit;
    }
}
