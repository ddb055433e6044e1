package se.tross.shared.container;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;

/** What the server would bring: the persistence unit, and a clock that stands still. */
record Fixtures(EntityManagerFactory factory, Clock clock) implements Extension {

    void bring(@Observes AfterBeanDiscovery event) {
        event.<EntityManagerFactory>addBean()
                .addType(EntityManagerFactory.class)
                .scope(Dependent.class)
                .createWith(context -> factory);
        event.<Clock>addBean().addType(Clock.class).scope(Dependent.class).createWith(context -> clock);
    }
}
