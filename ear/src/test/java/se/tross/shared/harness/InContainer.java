package se.tross.shared.harness;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A test that runs inside the server, with {@code @Inject} and {@code @EJB}. Name it {@code ...IT}. */
@Execution(ExecutionMode.SAME_THREAD)
@ExtendWith({WholeSystem.class, ArquillianExtension.class})
public abstract class InContainer {}
