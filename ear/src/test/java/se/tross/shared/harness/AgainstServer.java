package se.tross.shared.harness;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A test outside the server that needs it to be up: over HTTP ({@link Http}) or straight to the database. */
@RunAsClient
@Execution(ExecutionMode.SAME_THREAD)
@ExtendWith({WholeSystem.class, ArquillianExtension.class})
public abstract class AgainstServer {}
