package se.tross.shared.harness;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that runs inside the server, with {@code @Inject} and {@code @EJB}. Name it {@code ...IT}. */
@ExtendWith({WholeSystem.class, ArquillianExtension.class})
public abstract class InContainer {}
